/** @import { Place } from "../types" */
// The scan's own page, which is told by its address what an element is told by attributes.
import { PAGE, partsOf, plainly } from "./address.js";
import { framed } from "./files.js";

// What the page around a frame tells it in the fragment, which no server hears.
export const MORE = ["storage", "events", "scope", "scope-label", "respondent-role", "intro", "advance", "texts", "reply-to", "brand-name", "brand-logo"];
// All that the scan begins anew with, or follows, when it changes.
export const ATTRIBUTES = [...PAGE, "share-url", "mode", ...MORE];
// The name of a screen in the state of the browser's history.
export const SCREEN = "maturity-scan";
// The questionnaire of a preview stands there too: it survives a reload, and the way back leads out of it.
export const PREVIEW = "maturity-scan-preview";
export const preview = () => history.state?.[PREVIEW] ?? "";
// So does a link to a result that the address held.
export const LINK = "maturity-scan-link";

// The scan's own page takes what it is told from its address; in a frame also, from the fragment, what else the element
// around it was told.
/** @param {Place["host"]} host */
export const readPage = (host) => {
  const asked = new URLSearchParams(location.search), alone = asked.has("embed"), inFrame = alone && parent !== self;
  /**
   * @param {URLSearchParams} from
   * @param {string[]} names
   */
  const take = (from, names) => names.forEach((name) => {
    const value = from.get(name);
    if (value !== null) host.setAttribute(name, value);
  });
  take(asked, PAGE);
  if (inFrame) take(new URLSearchParams(location.hash.slice(1)), ["share-url", ...MORE]);
  const link = partsOf(location.href).map((part) => /^.r=1\.([a-z0-9-]+)\./.exec(plainly(part))?.[1]).find(Boolean);
  const linked = !!link && !/[/.]/.test(asked.get("questionnaire") ?? "");
  if (link && linked) host.setAttribute("questionnaire", link);
  /** @type {HTMLSelectElement | null} */
  const form = host.querySelector(".ms #ms-form");
  if (form && asked.get("form") === "long") form.value = "long";
  const reports = inFrame ? framed().then((it) => it.report(host, ATTRIBUTES), () => {}) : Promise.resolve();
  return { alone, linked, reports, steps: !alone && top === self };
};
