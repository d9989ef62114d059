// Types of the element <maturity-scan>. Add them to a project with
//   import type {} from "./maturity-scan";
// React 19 has its own namespace for elements. With it, also add:
//   declare module "react" {
//     namespace JSX { interface IntrinsicElements { "maturity-scan": MaturityScanAttributes } }
//   }

/** Attributes as you write them in HTML and JSX. */
export interface MaturityScanAttributes {
  /** The id of an included questionnaire, or the URL of a JSON file. */
  questionnaire?: "journey-maturity" | "eight-drivers" | "five-pillars" | "barriers" | (string & {});
  /** BCP 47 tag. Default: the nearest `lang` above the element, else `en`. */
  lang?: string;
  theme?: "auto" | "light" | "dark";
  /** Default: what suits the questionnaire. */
  layout?: "item" | "dimension";
  form?: "core" | "long";
  storage?: "local" | "session" | "none";
  /** The address that share links start with. Default: the page's own. */
  "share-url"?: string;
  /** What the scan is about: filled in before Start and not asked. */
  scope?: "organization" | "unit" | "product" | "team";
  /** The name of what the scan is about: filled in before Start and not asked. */
  "scope-label"?: string;
  /** Role of the person who answers: filled in before Start and not asked. */
  "respondent-role"?: "leadership" | "management" | "customer-facing" | "product-design-it" | "other";
  /** How much to show before the first question. */
  intro?: "full" | "short" | "none";
  /** With `auto`, choosing an option with the pointer leads to the next question. Keys never do. */
  advance?: "manual" | "auto";
  /** URL of a JSON object `{message key: text}` with your own words in place of the interface's. */
  texts?: string;
  /** Your name, on prints, the report and the slide. */
  "brand-name"?: string;
  /** URL of your logo (PNG or SVG, up to 200 kB), on prints, the report and the slide. */
  "brand-logo"?: string;
  /** An email address. The result offers to send the link to it, from the reader's own mail program. */
  "reply-to"?: string;
  loading?: "lazy" | "eager";
  mode?: "inline" | "iframe";
  events?: "scores" | "answers";
}

/** A level from 1 up, with what is known about it. */
export interface MaturityScanLevel {
  /** 1 is the lowest. */
  level: number;
  /** The average of the answers, with two decimals. */
  score: number;
  /** The lowest and the highest level that missing answers still allow. */
  low: number;
  high: number;
  /** Which way one step in one answer would change the level. */
  border: null | "down" | "up" | "both";
}

/** The overall level. */
export interface MaturityScanOverall extends MaturityScanLevel {
  /** The level's name. */
  name: string;
  /** How sure the level is: low, medium or high. */
  confidence: "sketch" | "likely" | "firm";
}

/** One dimension. It has no level if too few of its questions are answered. */
export type MaturityScanDimension = { id: string; name: string; /** Share of the items answered, 0 to 1. */ coverage: number | null } & (
  | MaturityScanLevel
  | { level: null; score: null; border: null; low: number | null; high: number | null }
);

/** A completed result. */
export interface MaturityScanResult {
  questionnaire: { id: string; version: string; fingerprint: number };
  /** Day of the scan in the visitor's time zone, such as `2026-11-22`. */
  date: string;
  /** Questions with a level as their answer. */
  answered: number;
  /** Questions that apply. */
  applicable: number;
  /** Null if too few questions are answered. */
  overall: MaturityScanOverall | null;
  dimensions: MaturityScanDimension[];
  /** How many people agreed on the result, else null. */
  agreed_by: number | null;
  /** By item id; only with `events="answers"`. */
  answers?: Record<string, number | "dk" | "na">;
  /** By item id; only with `events="answers"`. */
  notes?: Record<string, string>;
  /** A link that opens this result elsewhere. It contains the answers, so it is present only with `events="answers"`. */
  link?: string;
}

/** The detail of every event. */
export interface MaturityScanDetail {
  /** Distinguishes the elements on a page. */
  instance: string;
}
export interface MaturityScanProgress extends MaturityScanDetail {
  answered: number;
  total: number;
}
export interface MaturityScanCompleted extends MaturityScanDetail {
  result: MaturityScanResult;
  /** Whether the scan was completed before: its answers have changed, or come from an earlier visit or a saved link. */
  again: boolean;
}
export interface MaturityScanShared extends MaturityScanDetail {
  /** Only with `events="answers"`, because anyone who has the link can read the answers. */
  link?: string;
}
export interface MaturityScanError extends MaturityScanDetail {
  /** What went wrong. Readers see it, too, if it concerns them. */
  message: string;
}

/** Events by name. They bubble, so you can also listen on the document. */
export interface MaturityScanEventMap {
  "maturity-scan-ready": CustomEvent<MaturityScanDetail>;
  "maturity-scan-started": CustomEvent<MaturityScanDetail>;
  "maturity-scan-progress": CustomEvent<MaturityScanProgress>;
  "maturity-scan-completed": CustomEvent<MaturityScanCompleted>;
  "maturity-scan-shared": CustomEvent<MaturityScanShared>;
  "maturity-scan-error": CustomEvent<MaturityScanError>;
}

/** Values to fill in before the first question. Values that you leave out come from the attributes. */
export interface MaturityScanStart {
  scope?: MaturityScanAttributes["scope"];
  scopeLabel?: string;
  role?: MaturityScanAttributes["respondent-role"];
  form?: "core" | "long";
}

/** Kinds of files. */
export type MaturityScanFile = "report" | "json" | "csv" | "markdown" | "calendar" | "chart-svg" | "chart-png" | "slide-png";

/** The element. You can call its methods before the scan has loaded. If one fails, its promise is rejected with a message. */
export interface MaturityScan extends HTMLElement {
  /** The result of the current scan once it has been on screen, else null. */
  readonly result: MaturityScanResult | null;
  /** The version of the scan, such as `1.2.0`. */
  readonly version: string;
  /** Deletes the answers of the current scan and starts over. */
  restart(): Promise<void>;
  /** Shows the first question, continues a saved scan, or shows the result of a finished one. */
  start(how?: MaturityScanStart): Promise<void>;
  /** Opens a link, a token, or a file that the scan has written, as its text or as a `File`. */
  open(source: string | File): Promise<void>;
  /** Returns a file of the result. It contains what the reader could download, including answers. */
  export(kind: MaturityScanFile): Promise<Blob>;
  /** Returns the link to the result. Only with `events="answers"`, because the link contains the answers. */
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
