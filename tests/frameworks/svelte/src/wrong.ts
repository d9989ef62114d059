// Each of these is wrong, and TypeScript says so.
import type { SvelteHTMLElements } from "svelte/elements";
import type {} from "maturity-scan/svelte";

type Props = SvelteHTMLElements["maturity-scan"];

// @ts-expect-error: no such theme
export const theme: Props = { theme: "loud" };
// @ts-expect-error: no such attribute
export const attribute: Props = { colour: "red" };
// @ts-expect-error: progress has no result
export const event: Props = { "onmaturity-scan-progress": ({ detail }) => detail.result };
