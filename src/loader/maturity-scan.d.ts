// Types of the element <maturity-scan>. Bring them into a project by
//   import type {} from "./maturity-scan";
// and in a project with React 19, which looks for elements in a place of its own, say so too:
//   declare module "react" {
//     namespace JSX { interface IntrinsicElements { "maturity-scan": MaturityScanAttributes } }
//   }

/** Attributes as they are written in HTML and JSX. */
export interface MaturityScanAttributes {
  /** An instrument's id, or the URL of a JSON file. */
  questionnaire?: "journey-maturity" | "eight-drivers" | "five-pillars" | "barriers" | (string & {});
  /** BCP 47 tag; without it, the nearest `lang` above, else `en`. */
  lang?: string;
  theme?: "auto" | "light" | "dark";
  /** Without it, what suits the questionnaire. */
  layout?: "item" | "dimension";
  form?: "core" | "long";
  storage?: "local" | "session" | "none";
  /** The address that share links start with; without it, the page's own. */
  "share-url"?: string;
  /** What the scan is about: filled in before Start and not asked. */
  scope?: "organization" | "unit" | "product" | "team";
  /** Its name: filled in before Start and not asked. */
  "scope-label"?: string;
  /** Filled in before Start and not asked. */
  "respondent-role"?: "leadership" | "management" | "customer-facing" | "product-design-it" | "other";
  /** How much stands before the first question. */
  intro?: "full" | "short" | "none";
  /** With `auto`, a choice by pointer leads to the next question; keys never do. */
  advance?: "manual" | "auto";
  loading?: "lazy" | "eager";
  mode?: "inline" | "iframe";
  events?: "scores" | "answers";
}

/** A level from 1 up, with what is known about it. */
export interface MaturityScanLevel {
  level: number;
  /** The average of the answers, two decimals. */
  score: number;
  /** The lowest and the highest level that answers still open could lead to. */
  low: number;
  high: number;
  /** Which way one step in one answer would change the level. */
  border: null | "down" | "up" | "both";
}

/** The level of the whole. */
export interface MaturityScanOverall extends MaturityScanLevel {
  name: string;
  confidence: "sketch" | "likely" | "firm";
}

/** One dimension. Where too little is answered, there is no level. */
export type MaturityScanDimension = { id: string; name: string; /** Share of the items answered, 0 to 1. */ coverage: number | null } & (
  | MaturityScanLevel
  | { level: null; score: null; border: null; low: number | null; high: number | null }
);

/** A completed result. */
export interface MaturityScanResult {
  questionnaire: { id: string; version: string; fingerprint: number };
  /** Day of the scan, `2026-11-22`. */
  date: string;
  answered: number;
  applicable: number;
  /** Null where too little is answered. */
  overall: MaturityScanOverall | null;
  dimensions: MaturityScanDimension[];
  /** By item id; only with `events="answers"`. */
  answers?: Record<string, number | "dk" | "na">;
  /** By item id; only with `events="answers"`. */
  notes?: Record<string, string>;
  /** Opens the same result elsewhere. It holds the answers, so it is there only with `events="answers"`. */
  link?: string;
}

/** What every event tells. */
export interface MaturityScanDetail {
  /** Tells elements on one page apart. */
  instance: string;
}
export interface MaturityScanProgress extends MaturityScanDetail {
  answered: number;
  total: number;
}
export interface MaturityScanCompleted extends MaturityScanDetail {
  result: MaturityScanResult;
  /** Whether it was finished before: its answers were changed, or come from an earlier visit or a link that was kept. */
  again: boolean;
}
export interface MaturityScanShared extends MaturityScanDetail {
  /** Only with `events="answers"`: whoever has it can read the answers. */
  link?: string;
}
export interface MaturityScanError extends MaturityScanDetail {
  /** What the reader was told. */
  message: string;
}

/** Events by name. They bubble, so that they can be heard on the document too. */
export interface MaturityScanEventMap {
  "maturity-scan-ready": CustomEvent<MaturityScanDetail>;
  "maturity-scan-started": CustomEvent<MaturityScanDetail>;
  "maturity-scan-progress": CustomEvent<MaturityScanProgress>;
  "maturity-scan-completed": CustomEvent<MaturityScanCompleted>;
  "maturity-scan-shared": CustomEvent<MaturityScanShared>;
  "maturity-scan-error": CustomEvent<MaturityScanError>;
}

/** The element. */
export interface MaturityScan extends HTMLElement {
  /** The result of the current run once it was on screen, else null. */
  readonly result: MaturityScanResult | null;
  /** Gives up the answers of the current run and begins anew. */
  restart(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "maturity-scan": MaturityScan;
  }
  interface GlobalEventHandlersEventMap extends MaturityScanEventMap {}
  namespace JSX {
    interface IntrinsicElements {
      "maturity-scan": MaturityScanAttributes & { id?: string; class?: string; children?: unknown };
    }
  }
}
