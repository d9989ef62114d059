// The styles of the shadow root; the build writes them.
export const STYLES = "__STYLES__";
// Of these, what holds for the element itself: its width in whatever layout, and that it can be hidden.
export const hosts = (STYLES.match(/:host[^{}]*\{[^{}]*\}/g) ?? []).join("");

/** @param {string} css */
export const sheetOf = (css) => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

// Read once for all elements.
/** @type {CSSStyleSheet | undefined} */
let sheet;
export const styles = () => (sheet ??= sheetOf(STYLES));
