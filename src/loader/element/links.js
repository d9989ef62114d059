// Finds links to results in addresses.

// A `srcdoc` page has no address of its own, so it uses that of the page around it.
export const addressWindow = (() => {
  /** @type {Window} */
  let page = self;
  try {
    while (page.location.protocol === "about:" && page.parent !== page && page.parent.location.href) page = page.parent;
  } catch {}
  return page;
})();
export const address = () => (addressWindow.location.protocol === "about:" ? document.baseURI : addressWindow.location.href);

// Splits an address into the part before its fields, then each field with the `?`, `#` or `&` before it. Fields can be in the query,
// in the fragment, and in the query of a route in the fragment, such as `#/scan?tab=2`.
/** @param {string} href */
export const partsOf = (href) => href.match(/^[^?#]*|[?#&][^?#&]*/g) ?? [];

// A field in lower case, without the escapes and line breaks that programs add.
/** @param {string} field */
export const normalized = (field) => {
  try {
    for (let before = ""; before !== field; field = decodeURIComponent(field)) before = field;
  } catch {}
  return field.replace(/\s/g, "").toLowerCase();
};

/**
 * Returns a test for fields that are links to results of this questionnaire, complete or damaged. On the scan's own page every field
 * `r` is one; a host page may use `r` itself. Without an id, complete links to any questionnaire pass.
 * @param {string | undefined} id
 * @param {boolean} [ownPage]
 */
export const isLinkTo = (id, ownPage) => (/** @type {string} */ field) => {
  const text = normalized(field), named = /^r=1\.([a-z0-9-]+)\./.exec(text)?.[1];
  if (ownPage && text.startsWith("r=")) return true;
  if (named || !id) return !!named && (!id || named === id);
  return text.includes(`.${id}.`) || (text.length > 3 && `r=1.${id}.`.startsWith(text)) || (text.startsWith("r=1") && text.includes(id));
};
