/** @import { Place } from "../types" */
// The scan's own page. It takes its element's attributes from its address.
import { QUERY_ATTRIBUTES } from "./address.js";
import { framed } from "./files.js";
import { normalized, partsOf } from "./links.js";
import { languageTag } from "./page_language.js";

// Attributes that the page around a frame passes on in the fragment, which browsers don't send to servers.
export const FRAGMENT_ATTRIBUTES = ["storage", "events", "scope", "scope-label", "respondent-role", "intro", "advance", "texts", "reply-to", "brand-name", "brand-logo"];
// All attributes whose changes restart or update the scan.
export const ATTRIBUTES = [...QUERY_ATTRIBUTES, "share-url", "mode", ...FRAGMENT_ATTRIBUTES];
// The key of a screen's name in the state of a history entry.
export const SCREEN_KEY = "maturity-scan";
// The key of a preview's questionnaire in that state. A preview survives a reload, and the Back button leaves it.
export const PREVIEW_KEY = "maturity-scan-preview";
export const preview = () => history.state?.[PREVIEW_KEY] ?? "";
// The key of a link to a result that was in the address. It survives a reload, too.
export const LINK_KEY = "maturity-scan-link";

// Copies attributes from the query to the element. In a frame, also copies those that the page around it passes on in the fragment.
/** @param {Place["host"]} host */
export const readPage = (host) => {
  const asked = new URLSearchParams(location.search), isEmbedded = asked.has("embed"), inFrame = isEmbedded && parent !== self;
  /**
   * @param {URLSearchParams} from
   * @param {string[]} names
   */
  const take = (from, names) => names.forEach((name) => {
    const value = from.get(name);
    if (value !== null) host.setAttribute(name, value);
  });
  take(asked, QUERY_ATTRIBUTES);
  const lang = languageTag(asked.get("lang"));
  if (lang) document.documentElement.lang = lang;
  if (inFrame) take(new URLSearchParams(location.hash.slice(1)), ["share-url", ...FRAGMENT_ATTRIBUTES]);
  const link = partsOf(location.href).map((part) => /^.r=1\.([a-z0-9-]+)\./.exec(normalized(part))?.[1]).find(Boolean);
  const linked = !!link && !/[/.]/.test(asked.get("questionnaire") ?? "");
  if (link && linked) host.setAttribute("questionnaire", link);
  /** @type {HTMLSelectElement | null} */
  const form = host.querySelector(".ms #ms-form");
  if (form && asked.get("form") === "long") form.value = "long";
  const reports = inFrame ? framed().then((it) => it.report(host, ATTRIBUTES), () => {}) : Promise.resolve();
  return { isEmbedded, linked, reports, steps: !isEmbedded && top === self };
};
