// Restores what a person did on a screen in a new view, and prints the summary.

/**
 * Remembers what a person did on a screen beyond what is saved: focus, selection, folds and, with `values`, the values of fields.
 * Returns a function that restores it in a new view of the same screen, which has the same controls in the same order.
 * @param {globalThis.Element} screen
 * @param {globalThis.Element | null} held
 * @param {boolean} [values]
 * @returns {(box: HTMLElement) => any[]}
 */
export const captureView = (screen, held, values) => {
  /** @param {globalThis.Element} screen */
  const controls = (screen) => [.../** @type {NodeListOf<any>} */ (screen.querySelectorAll("a, button, details, input, select, summary, textarea, [tabindex]"))];
  const before = controls(screen).map((one) => ({
    name: one.localName + one.id, value: one.value, checked: one.checked, open: one.open, held: one === held,
    selection: one === held && one.matches("textarea, [type=text]") && [one.selectionStart, one.selectionEnd],
  }));
  return (box) => {
    const shown = box.querySelector(".ms-screen"), now = shown ? controls(shown) : [];
    const pairs = before.flatMap((was, at) => (now[at] && was.name === now[at].localName + now[at].id ? [{ was, one: now[at] }] : []));
    // This is another screen.
    if (pairs.length < before.length) return now;
    for (const { was, one } of pairs) {
      if (one.localName === "details") one.open = was.open;
      if (!values || one.type === "file" || (one.value === was.value && one.checked === was.checked)) continue;
      Object.assign(one, one.type === "radio" ? { checked: was.checked } : { value: was.value });
      if (one.type !== "radio" || was.checked) for (const name of ["input", "change"]) one.dispatchEvent(new Event(name, { bubbles: true }));
    }
    const focused = pairs.find(({ was }) => was.held);
    // Force layout: Firefox does not focus an element without layout.
    box.getBoundingClientRect();
    focused?.one.focus({ preventScroll: true });
    if (focused?.was.selection) focused.one.setSelectionRange(...focused.was.selection);
    return now;
  };
};

/**
 * Opens the print dialog for the summary of a result without the page around the scan: prints a copy in an invisible frame.
 * @param {HTMLElement} box
 * @param {string} css
 * @param {string} title The name that the browser suggests for a PDF.
 */
export const printSummary = (box, css, title) => {
  // If the page forbids printing, the last frame is still there.
  const last = box.nextElementSibling;
  if (last?.localName === "iframe") last.remove();
  const frame = document.createElement("iframe"), shown = getComputedStyle(box);
  Object.assign(frame, { title, tabIndex: -1, ariaHidden: "true" });
  // Without a document type, tables would not take the text size of their surroundings.
  frame.srcdoc = "<!doctype html>";
  frame.style.cssText = "position:fixed;inset:0 auto auto 0;width:0;height:0;border:0";
  frame.addEventListener("load", () => {
    /** @type {any} */
    const inside = frame.contentWindow;
    const page = inside.document, copy = page.importNode(box, true), sheet = new inside.CSSStyleSheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets = [sheet];
    page.title = title;
    page.documentElement.lang = copy.querySelector(".ms-body")?.lang ?? "";
    // Copy the values that the host page has set for the scan.
    for (const [name] of css.matchAll(/--ms-[a-z-]+/g)) {
      const value = shown.getPropertyValue(name);
      if (value) copy.style.setProperty(name, value);
    }
    copy.style.fontFamily = shown.fontFamily;
    copy.dataset.print = "summary";
    for (const fold of copy.querySelectorAll("details")) fold.open = true;
    page.body.append(copy);
    inside.addEventListener("afterprint", () => frame.remove());
    inside.focus();
    inside.print();
  }, { once: true });
  box.after(frame);
};
