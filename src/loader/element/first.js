/** @import { Place } from "../types" */
// The first two screens, for use before the code has loaded.
import { captureView, reveal } from "./view.js";

/**
 * Whether a button of the first screens was pressed before the code had loaded. If so, it has set an attribute or, on the scan's own
 * page, opened a popover.
 * @param {globalThis.Element | null} screens
 * @param {string} what
 */
const pressed = (screens, what) => {
  const opened = CSS.supports("selector(:popover-open)") && screens?.querySelector(`#ms-early-${what}:popover-open`);
  return !!opened || !!screens?.hasAttribute(`data-${what}`);
};

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/**
 * The values filled in before the code had loaded, by field id, if Start was pressed or is held down.
 * @param {globalThis.Element | null} screens
 */
export const started = (screens) => {
  if (!screens || !pressed(screens, "started") && !screens.querySelector("[data-early=start]:active")) return;
  /** @type {NodeListOf<Field>} */
  const fields = screens.querySelectorAll("[id]:is(input, select)");
  return Object.fromEntries([...fields].map((field) => [field.id, field.value]));
};

/**
 * Replaces what the element shows with the scan. If that is the first screens, the scan keeps what the person did there.
 * @param {Place} place
 * @param {globalThis.Element | null} screens
 */
export const takeOver = ({ root, box, slot }, screens) => {
  const screen = [...(screens?.querySelectorAll(".ms-screen") ?? [])].find((one) => one.getClientRects().length);
  const clear = () => {
    for (const one of [slot, screens]) one?.remove();
    box.removeAttribute("style");
  };
  if (!screen) return clear();
  const next = pressed(screens, "next"), { scrollX, scrollY } = self, restoreView = captureView(screen, root.activeElement ?? document.activeElement, true);
  // By then the views are in the page.
  queueMicrotask(() => {
    clear();
    const controls = restoreView(box);
    scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    if (next) controls.find((one) => one.dataset.early === "next")?.click();
  });
};

// Attributes that change the first two screens. With any of them, the screens from the build are not shown.
export const ATTRIBUTES_THAT_CHANGE_SCREENS = ["layout", "form", "scope", "scope-label", "respondent-role", "intro", "advance", "texts", "storage"];

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
 * @param {string} file
 * @param {boolean} choice Whether to show the choice of language, which only the scan's own page has.
 * @returns {HTMLElement | undefined}
 */
export const early = (place, file, choice) => {
  /** @type {{ progress: string, wide: number, screens: List[], language: List[] }} */
  const { progress, wide, screens, language } = JSON.parse(file);
  // Show no introduction if there is a saved scan, which is shown as soon as the code has loaded.
  try {
    if (localStorage.getItem(progress)) return;
  } catch {}
  const { box, slot } = place, shown = made(["div", { class: "ms", part: "card" }, ...screens]);
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
  return shown;
};
