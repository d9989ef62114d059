/** Names and checksums of the files that the worker stores. The build writes them. */
declare const __FILES__: Record<string, string>;
declare const __LATER__: Record<string, string>;
