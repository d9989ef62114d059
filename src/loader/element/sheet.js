/** @import { Place } from "../types" */
// Style sheets in the shadow root.

/** @param {string} css */
export const sheetOf = (css) => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

/**
 * Replaces our previous style sheets. Style sheets of other programs stay.
 * @param {Place} place
 * @param {CSSStyleSheet[]} sheets
 */
export const useSheets = (place, sheets) => {
  const { root, sheets: old } = place;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !old?.includes(one)), ...sheets];
  place.sheets = sheets;
};
