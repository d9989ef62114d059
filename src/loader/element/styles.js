// The styles of the shadow root.
import { sheetOf } from "./sheet.js";

// The styles of the first screens, which first_script.js contains. In the single file, they are part of the others.
let firstStyles = "";
/** @param {string} css */
export const takeStyles = (css) => { firstStyles = css; };
// All styles. The build writes them.
export const css = () => firstStyles + "__STYLES__";
// The rules for the element itself: they set its width in any layout and let `hidden` hide it.
export const hostRules = () => (css().match(/:host[^{}]*\{[^{}]*\}/g) ?? []).join("");

// Parsed once for all elements.
/** @type {CSSStyleSheet | undefined} */
let sheet;
export const styles = () => (sheet ??= sheetOf(css()));
