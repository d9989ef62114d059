// What an owner writes in TypeScript. It is compiled, never run.
import type { MaturityScan, MaturityScanAttributes, MaturityScanResult } from "./maturity-scan";

const scan: MaturityScan = document.createElement("maturity-scan");
const found = document.querySelector("maturity-scan");
const result: MaturityScanResult | null | undefined = found?.result;
scan.restart();

scan.addEventListener("maturity-scan-completed", ({ detail: { instance, result } }) => {
  const level: number | undefined = result.overall?.level;
  const confidence: "sketch" | "likely" | "firm" | undefined = result.overall?.confidence;
  for (const dimension of result.dimensions) if (dimension.level !== null) dimension.score.toFixed(2);
  const answer: number | "dk" | "na" | undefined = result.answers?.["gov.1"];
  console.log(instance, level, confidence, answer, result.link?.length);
});
document.addEventListener("maturity-scan-progress", ({ detail: { answered, total } }) => console.log(answered / total));
addEventListener("maturity-scan-error", (event) => console.log(event.detail.message.trim()));
const all: MaturityScanAttributes = {
  questionnaire: "https://example.org/mine.json", lang: "de-CH", theme: "dark", layout: "dimension", form: "long", storage: "none",
  "share-url": "https://example.org/", loading: "eager", mode: "iframe", events: "answers",
};
export const view = <maturity-scan id="scan" {...all}>Wait</maturity-scan>;
console.log(result);

// Each of these is wrong, and TypeScript says so.
// @ts-expect-error: the result is the scan's to write
scan.result = null;
// @ts-expect-error: no such theme
export const loud = <maturity-scan theme="loud" />;
// @ts-expect-error: no such attribute
export const other = <maturity-scan colour="red" />;
// @ts-expect-error: progress carries no result
scan.addEventListener("maturity-scan-progress", ({ detail }) => detail.result);
// @ts-expect-error: overall may be null
scan.addEventListener("maturity-scan-completed", ({ detail }) => detail.result.overall.level);
