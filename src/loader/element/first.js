/** @import { Place } from "../types" */
// The first two screens, for use before the code has loaded.
import { address, isLinkTo, partsOf } from "./links.js";
import { pageLanguage } from "./page_language.js";
import { reveal } from "./reveal.js";

/** @param {HTMLElement} host */
export const questionnaireOf = (host) => host.getAttribute("questionnaire") ?? "journey-maturity";

// Attributes that change the first two screens. With any of them, the screens from the build are not shown.
const ATTRIBUTES_THAT_CHANGE_SCREENS = ["layout", "form", "scope", "scope-label", "respondent-role", "intro", "advance", "texts", "storage"];

// The name of the file with the first screens of an element. Empty if they differ from those of every file, or if the address contains
// a link to a result, which is shown instead.
/** @param {HTMLElement} host */
export const firstFile = (host) => {
  const id = questionnaireOf(host), lang = pageLanguage(host), [language] = lang.split("-");
  // In Arabic, the digits depend on the region and the browser. Asking takes time.
  const differs = host.getAttribute("events") === "answers" || lang !== "en" && new Intl.NumberFormat(lang).format(1) !== "1" || ATTRIBUTES_THAT_CHANGE_SCREENS.some((name) => host.hasAttribute(name));
  const linked = partsOf(address()).slice(1).some((part) => isLinkTo(id)(part.slice(1)));
  return differs || linked || !/^[a-z0-9-]+$/.test(id) ? "" : `first/${id}${language === "en" ? "" : `.${language}`}.json`;
};

/** @typedef {[tag: string, attributes: Record<string, string>, ...children: (List | string)[]]} List */

/**
 * Builds an element from a list. A page's policy may forbid building elements from HTML text.
 * @param {List} list
 */
const made = ([tag, attributes, ...children]) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    name === "style" ? (element.style.cssText = value) : element.setAttribute(name, value);
  element.append(...children.map((child) => /** @type {Node | string} */ (typeof child === "string" ? child : made(child))));
  return element;
};

/**
 * Shows the first two screens, which the build has written, until the code has loaded. Start and Back work at once; Next takes effect
 * when the code has loaded.
 * @param {Place} place
 * @param {string} name The name of the file.
 * @param {string} file
 * @param {boolean} choice Whether to show the choice of language, which only the scan's own page has.
 */
export const showFirst = (place, name, file, choice) => {
  /** @type {{ progress: string, wide: number, screens: List[], language: List[] }} */
  const { progress, wide, screens, language } = JSON.parse(file);
  // Show no introduction if there is a saved scan, which is shown as soon as the code has loaded.
  try {
    if (localStorage.getItem(progress)) return;
  } catch {}
  const { box, host, slot } = place, shown = made(["div", { class: "ms", part: "card", "data-theme": host.getAttribute("theme") ?? "auto" }, ...screens]);
  if (choice) shown.querySelector(".ms-early-introduction > .ms-screen")?.prepend(...language.map(made));
  box.after(shown);
  slot.hidden = true;
  // Until the scan takes over, it is rendered above these screens, invisible but in its final width.
  box.style.cssText = "visibility:hidden;block-size:0;overflow:hidden;border-block-width:0;padding-block:0;margin-block:0";
  // If there is room, a page may show several questions.
  const [question, matrix] = shown.querySelectorAll(".ms-early-question");
  if (matrix) (shown.clientWidth < wide ? matrix : question).remove();
  shown.addEventListener("click", ({ target }) => {
    const action = target instanceof globalThis.Element && target.closest("[data-early]")?.getAttribute("data-early");
    if (!action) return;
    shown.toggleAttribute(action === "next" ? "data-next" : "data-started", action !== "back");
    /** @type {NodeListOf<HTMLElement>} */
    const headings = shown.querySelectorAll("[data-focus]");
    [...headings].find((one) => one.getClientRects().length)?.focus({ preventScroll: true });
    if (action !== "next") reveal(place);
  });
  // Hide keys that write or choose from the host page, because its shortcuts would use them.
  for (const name of /** @type {const} */ (["keydown", "keypress", "keyup"]))
    shown.addEventListener(name, (event) => {
      const writes = /^(.|Enter|Backspace|Delete|Home|End|Arrow\w+)$/u.test(event.key) && !event.ctrlKey && !event.metaKey;
      if (writes && event.target instanceof globalThis.Element && event.target.matches("button, input, select, summary, textarea")) event.stopPropagation();
    });
  place.early = { name, screens: shown };
};

// Removes them again.
/** @param {Place} place */
export const dropFirst = (place) => {
  if (!place.early) return;
  place.early.screens.remove();
  place.box.removeAttribute("style");
  place.slot.hidden = place.host.hasAttribute("data-page");
  place.early = undefined;
};
