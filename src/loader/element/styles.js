// The styles of the shadow root.
import { sheetOf } from "./sheet.js";

// The other styles. In the single file, also those of the first screens. The build writes them.
const OTHER_STYLES = "__STYLES__";
// The styles of the first screens, which first_script.js contains.
let firstStyles = "";
/** @type {(() => CSSStyleSheet) | undefined} */
let firstSheet;
/**
 * @param {string} css
 * @param {() => CSSStyleSheet} sheet
 */
export const takeStyles = (css, sheet) => {
  firstStyles = css;
  firstSheet = sheet;
};
// All styles.
export const css = () => firstStyles + OTHER_STYLES;
// The rules for the element itself: they set its width in any layout and let `hidden` hide it.
export const hostRules = () => (css().match(/:host[^{}]*\{[^{}]*\}/g) ?? []).join("");

// Parsed once for all elements.
/** @type {CSSStyleSheet[] | undefined} */
let parsed;
export const sheets = () => (parsed ??= [...(firstSheet ? [firstSheet()] : []), sheetOf(OTHER_STYLES)]);
