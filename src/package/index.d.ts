export type * from "./maturity-scan.js";

/** Where the files of the scan are. */
export interface DefineOptions {
  /** Address of the folder that serves the package's folder `site`. Default: `/maturity-scan/`. */
  base?: string | URL;
}

/**
 * Defines the element `<maturity-scan>`, once for the page. Does nothing on a server.
 * If the files are not at `base`, the promise is rejected with a message that says what to do.
 */
export function define(options?: DefineOptions): Promise<void>;
