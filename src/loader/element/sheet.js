/** @import { Place } from "../types" */
// Style sheets in the shadow root.

/** @param {string} css */
export const sheetOf = (css) => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

/**
 * Replaces our previous style sheet. Style sheets of other programs stay.
 * @param {Place} place
 * @param {CSSStyleSheet} sheet
 */
export const useSheet = (place, sheet) => {
  const { root, sheet: old } = place;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== old), sheet];
  place.sheet = sheet;
};
