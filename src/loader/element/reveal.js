/** @import { Place } from "../types" */
// Scrolls to the element if its beginning is not visible, for example because a sticky header of the host page covers it.
/** @param {Place} place */
export const reveal = ({ host, box }) => {
  const it = host.getClientRects().length ? host : box, { left, top, width } = it.getBoundingClientRect();
  /** @type {any} */
  const root = host.getRootNode(), found = root.elementFromPoint?.(left + width / 2, top + 1);
  if (!host.contains(found)) it.scrollIntoView();
};
