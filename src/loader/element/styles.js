// The styles of the shadow root; the build writes them.
export const STYLES = "__STYLES__";
// The rules for the element itself: they set its width in any layout and let `hidden` hide it.
export const hosts = (STYLES.match(/:host[^{}]*\{[^{}]*\}/g) ?? []).join("");

/** @param {string} css */
export const sheetOf = (css) => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

// Parsed once for all elements.
/** @type {CSSStyleSheet | undefined} */
let sheet;
export const styles = () => (sheet ??= sheetOf(STYLES));
