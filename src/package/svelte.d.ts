// Types of <maturity-scan> for Svelte 5. Add them once: import type {} from "maturity-scan/svelte";
import type { HTMLAttributes } from "svelte/elements";
import type { MaturityScan, MaturityScanAttributes, MaturityScanEventMap } from "./maturity-scan.js";

/** Handlers of the element's events, such as `onmaturity-scan-completed`. */
export type MaturityScanHandlers = { [Name in keyof MaturityScanEventMap as `on${Name}`]?: (event: MaturityScanEventMap[Name]) => void };

/** What the element takes in a template: its attributes, its events, and what every HTML element takes. */
export interface MaturityScanProps
  extends MaturityScanAttributes,
    MaturityScanHandlers,
    Omit<HTMLAttributes<MaturityScan>, keyof MaturityScanAttributes> {}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "maturity-scan": MaturityScanProps;
  }
}
