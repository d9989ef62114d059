// Types of <maturity-scan> for React 19. Add them once: import type {} from "maturity-scan/react";
import type { ClassAttributes, HTMLAttributes } from "react";
import type { MaturityScan, MaturityScanAttributes, MaturityScanEventMap } from "./maturity-scan.js";

/** Handlers of the element's events, such as `onmaturity-scan-completed`. */
export type MaturityScanHandlers = { [Name in keyof MaturityScanEventMap as `on${Name}`]?: (event: MaturityScanEventMap[Name]) => void };

/** What the element takes in JSX: its attributes, its events, and what every HTML element takes. */
export interface MaturityScanProps
  extends MaturityScanAttributes,
    MaturityScanHandlers,
    ClassAttributes<MaturityScan>,
    Omit<HTMLAttributes<MaturityScan>, keyof MaturityScanAttributes> {}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "maturity-scan": MaturityScanProps;
    }
  }
}
