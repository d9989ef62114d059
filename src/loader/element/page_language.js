// The language of the page around an element.

// The correct form of a language tag as people write it, such as `de_DE` or ` DE-de`; `undefined` if it is invalid.
/** @param {string | null} [written] */
export const languageTag = (written) => {
  try {
    return Intl.getCanonicalLocales((written ?? "").trim().replace(/[.@].*/, "").replace(/[_-]+/g, "-").replace(/^-|-$/g, ""))[0];
  } catch {}
};

// The `lang` of the element itself or of its nearest ancestor, including those outside its shadow root.
/** @param {HTMLElement} host */
export const pageLanguage = (host) => {
  /** @type {any} */
  let node = host;
  for (; node; node = node.parentNode ?? node.host) {
    const tag = languageTag(node.getAttribute?.("lang"));
    if (tag) return tag;
  }
  return "en";
};
