/** Names and sums of the files that are kept. The build writes them. */
declare const __FILES__: Record<string, string>;
declare const __LATER__: Record<string, string>;
