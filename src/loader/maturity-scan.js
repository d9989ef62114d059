// Defines the element <maturity-scan>, and loads its files when they are needed.
// Small and written by hand, because a page must keep working when WebAssembly is slow, forbidden or broken.

/** @import { BegunCode, BringScript, ElementScript, FirstScript, Place, Scan, Sums } from "./types" */

// parts: how the loader finds its files. In the single file, single-file-loader.js replaces this section.
// Two steps, because bundlers would take a single expression for one of their own files.
const here = import.meta.url ?? "file:///", base = new URL(".", here);
/** @param {string} name */
const at = (name) => new URL(name, base).href;
// Checksums of the files that the loader loads. The build writes them.
/** @type {Sums} */
const SUMS = {};
// If the loader has another name, a bundler has included it and left its files behind.
/** @param {string} name */
const wrong = (name) =>
  Error(`${name} was changed in transit${/maturity-scan/.test(here) ? "" : `; copy the scan’s files to ${base}`}`);
/** @type {BegunCode} */
let code;

// Imports a script if its checksum is right. `import` can't check that, but a preload can, and the import then uses the preloaded
// module, because a page loads each address only once. A strict policy requires its nonce.
/** @type {BringScript} */
const script = async (name, sums, query = "") => {
  const link = document.createElement("link"), url = at(name) + query;
  if (!sums[name]) throw wrong(name);
  if (link.relList.supports("modulepreload"))
    await new Promise((arrived, refused) => {
      const nonce = [...document.scripts].find((one) => one.nonce)?.nonce ?? "";
      Object.assign(link, { rel: "modulepreload", href: url, integrity: sums[name], nonce, onload: arrived, onerror: () => refused(wrong(name)) });
      document.head.append(link);
    }).finally(() => link.remove());
  return import(url);
};

// On the scan's own page, which has its first screens, requests the code at once. On other pages the first screens come before it.
/**
 * @param {Place} place
 * @returns {Promise<[ElementScript, boolean | undefined, BegunCode?]>}
 */
const bring = async (place) => {
  /** @type {Promise<FirstScript>} */
  const first = script("__FIRST__", SUMS);
  if ("page" in place.host.dataset) {
    const wasm = "__WASM__";
    code ??= fetch(at(wasm), { integrity: SUMS[wasm] });
    code.catch(() => {});
  }
  return [...(await (await first).element(place, script, wrong)), code];
};
// end of parts

let count = 0;

// A server has no HTMLElement. There the class is defined but never used.
class MaturityScan extends (globalThis.HTMLElement ?? Object) {
  // The attributes that decide when the scan starts. The others are observed once it has started.
  static observedAttributes = ["questionnaire", "loading", "hidden"];
  /** @type {Place["host"]["result"]} */
  result = null;
  version = "__VERSION__";
  /** @type {Place} */
  #place;
  /** @type {IntersectionObserver | undefined} */
  #seen;
  /** @type {Scan | undefined} */
  #scan;
  /** @type {Promise<void> | undefined} */
  #begun;
  #turn = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" }), instance = String(++count);
    /** @type {<Name extends keyof HTMLElementTagNameMap>(name: Name) => HTMLElementTagNameMap[Name]} */
    const make = (name) => root.appendChild(document.createElement(name));
    const place = this.#place = {
      host: this, root, instance, slot: make("slot"), box: make("div"), say: make("p"), fail: (error) => this.#fail(error),
      tell: (name, detail) =>
        this.dispatchEvent(new CustomEvent(`maturity-scan-${name}`, { bubbles: true, composed: true, detail: { ...detail, instance } })),
    };
    place.say.setAttribute("role", "alert");
    place.box.part = "card";
  }

  connectedCallback() {
    if (this.#scan) return this.#scan.back();
    if (this.#begun || this.#seen) return;
    const { box, slot } = this.#place;
    if (this.hasAttribute("data-page")) slot.hidden = /\b(questionnaire|lang)=/.test(location.search);
    // Reserve space for the scan, so that the page does not shift when the scan appears.
    else if (!this.#place.early) this.#style(":host{display:flow-root;min-block-size:100svh}");
    const seen = this.#seen = new IntersectionObserver(async (all) => {
      if (all.every((one) => !one.isIntersecting)) return;
      // A hidden tab loads nothing until it is shown.
      while (document.hidden) await new Promise((shown) => document.addEventListener("visibilitychange", shown, { once: true }));
      if (this.#seen === seen) this.#start();
    }, { rootMargin: "600px" });
    // An element with `display: contents` has no box to observe, so observe its content too.
    seen.observe(this);
    seen.observe(box);
    addEventListener("hashchange", this.#look);
    this.#look();
    // The observer waits for a frame. If the element is on screen already, start at once, when all elements have taken their styles.
    queueMicrotask(() => {
      if (!this.#seen || document.hidden) return;
      const { left, top, width } = this.getBoundingClientRect();
      if (this.contains(document.elementFromPoint(left + width / 2, top + 1))) this.#start();
    });
  }

  /** @param {string} css */
  #style(css) {
    const { root, sheets: old } = this.#place, sheet = new CSSStyleSheet();
    this.#place.sheets = [sheet];
    // `hidden` hides the element, whatever `display` the host page sets.
    sheet.replaceSync(`:host([hidden]){display:none!important}${css}`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !old?.includes(one)), sheet];
  }

  // Starts the scan at once if `loading` is `eager`, or if the address contains a share link for it.
  #look = () => {
    const id = this.getAttribute("questionnaire") ?? "journey-maturity", link = /[/.]/.test(id) ? "r=1." : `.${id}.`;
    if (this.#seen && !this.hidden && (this.getAttribute("loading") === "eager" || location.href.replace(/%2e/gi, ".").includes(link))) this.#start();
  };

  // Moving an element disconnects it for a moment only.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#turn++;
      this.#seen?.disconnect();
      this.#seen = undefined;
      removeEventListener("hashchange", this.#look);
      this.#begun = (this.#scan = this.#scan?.leave()) && this.#begun;
    });
  }

  attributeChangedCallback() { this.#look(); }

  static {
    /** @type {any} */
    const methods = this.prototype;
    for (const name of ["restart", "start", "open", "export", "getLink"])
      /** @param {any} argument */
      methods[name] = async function (argument) {
        // A method that is called before the scan has started starts it, and waits.
        let begun;
        do await (begun = this.#begun ?? this.#start());
        while (begun !== this.#begun && this.isConnected);
        if (!this.#scan) throw Error(this.#place.say.textContent || "The scan was removed.");
        return this.#scan.ask(name, argument);
      };
  }

  #start() { return (this.#begun = this.#bring()); }

  async #bring() {
    this.#seen?.disconnect();
    this.#seen = undefined;
    removeEventListener("hashchange", this.#look);
    const turn = ++this.#turn;
    try {
      const [{ begin }, ...more] = await bring(this.#place);
      if (turn === this.#turn) this.#scan = begin(this.#place, ...more);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  // Shows the host page's own content of the element again, with a message under it.
  /** @param {any} error */
  #fail(error) {
    const { root, slot, say, tell } = this.#place;
    this.#style("");
    root.prepend(slot);
    slot.hidden = false;
    say.textContent = error.said ?? `__scan-stopped__`;
    tell("error", { message: say.textContent });
  }
}

if (globalThis.document) customElements.get("maturity-scan") ?? customElements.define("maturity-scan", MaturityScan);
