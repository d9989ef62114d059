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
  /** URL of a JSON object `{message key: text}` with your own words in place of the interface's. */
  texts?: string;
  /** Your name, on prints, the report and the slide. */
  "brand-name"?: string;
  /** URL of your logo (PNG or SVG, up to 200 kB), on prints, the report and the slide. */
  "brand-logo"?: string;
  /** A mail address: the result offers to send the link to it, in the reader's own mail program. */
  "reply-to"?: string;
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

/** What is filled in before the first question. What is left out is as the attributes say. */
export interface MaturityScanStart {
  scope?: MaturityScanAttributes["scope"];
  scopeLabel?: string;
  role?: MaturityScanAttributes["respondent-role"];
  form?: "core" | "long";
}

/** Kinds of files. */
export type MaturityScanFile = "report" | "json" | "csv" | "markdown" | "calendar" | "chart-svg" | "chart-png" | "slide-png";

/** The element. Each method returns a promise that is rejected with a sentence; each can be called before the scan is loaded. */
export interface MaturityScan extends HTMLElement {
  /** The result of the current run once it was on screen, else null. */
  readonly result: MaturityScanResult | null;
  /** Gives up the answers of the current run and begins anew. */
  restart(): Promise<void>;
  /** Shows the first question, or goes on where answers are saved. */
  start(how?: MaturityScanStart): Promise<void>;
  /** Opens a link, a token, or the text or file of anything that the scan writes. */
  open(source: string | File): Promise<void>;
  /** A file of the result. It holds what the reader could download, answers included. */
  export(kind: MaturityScanFile): Promise<Blob>;
  /** The link to the result; only with `events="answers"`, since it holds the answers. */
  getLink(): Promise<string>;
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
