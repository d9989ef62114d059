/** @import { Place } from "../types" */
// How long the element may take to grow, in milliseconds.
const GROWTH_MS = 5000;

// Scrolls to the element if its beginning is not visible, for example because a sticky header of the host page covers it.
/** @param {Place} place */
export const reveal = ({ host, box }) => {
  const it = host.getClientRects().length ? host : box, { left, top, width } = it.getBoundingClientRect();
  /** @type {any} */
  const root = host.getRootNode(), found = root.elementFromPoint?.(left + width / 2, top + 1);
  if (host.contains(found)) return;
  it.scrollIntoView();
  // At the end of a page, the element may be too short to reach the top of the window. Scroll again when it grows, until the person
  // does something.
  const growth = new ResizeObserver(() => it.scrollIntoView()), ended = new AbortController(), { signal } = ended;
  const end = () => {
    growth.disconnect();
    ended.abort();
  };
  growth.observe(it);
  for (const name of ["wheel", "touchstart", "pointerdown", "keydown", "click"]) addEventListener(name, end, { capture: true, passive: true, signal });
  setTimeout(end, GROWTH_MS);
};
