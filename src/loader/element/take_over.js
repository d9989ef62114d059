/** @import { Place } from "../types" */
// Hands what a person did on the first two screens over to the scan.
import { captureView } from "./view.js";

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
  if (!screens || !screen) return clear();
  const { height } = screens.getBoundingClientRect();
  const next = pressed(screens, "next"), { scrollX, scrollY } = self, restoreView = captureView(screen, root.activeElement ?? document.activeElement, true);
  // By then the views are in the page.
  queueMicrotask(() => {
    clear();
    // While WebKit lays out the scan, it is shorter for a moment, and a page that is scrolled would move.
    if (scrollY > 0) {
      box.style.minBlockSize = `${height}px`;
      requestAnimationFrame(() => requestAnimationFrame(() => box.removeAttribute("style")));
    }
    const controls = restoreView(box);
    scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    if (next) controls.find((one) => one.dataset.early === "next")?.click();
  });
};
