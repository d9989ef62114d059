// <maturity-scan>: defines the element and brings what it needs once it is wanted.
// Kept small and by hand: a page must stay alive when WebAssembly is slow, forbidden or dead.

/** @import { BegunCode, BringScript, ElementScript, Place, Scan, Sums } from "./types" */

// parts: how they are reached. In the single file they lie beside the loader: there, inline-loader.js stands here.
// Not written in one: bundlers would take that for a file of theirs.
const here = import.meta.url ?? "file:///", base = new URL(".", here);
/** @param {string} name */
const at = (name) => new URL(name, base).href;
// What the files that are brought from here have to be, to the byte; the build writes it.
/** @type {Sums} */
const SUMS = {};
// A loader that goes by another name was taken in by a bundler, which left its files behind.
/** @param {string} name */
const wrong = (name) =>
  Error(`${name} was changed in transit${/maturity-scan/.test(here) ? "" : `; copy the scan’s files to ${base}`}`);
/** @type {BegunCode} */
let code;

// A script as it was built, or none. An import takes no checksum, but a preload does; and what is preloaded is what is
// imported, for a page has one module for one address. A strict policy asks for its nonce.
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

// The smallest module of all shows whether the page's policy lets any run; only then is the code asked for, once for all
// elements. From another origin it comes as a script: all that a strict policy lets in.
/**
 * @param {boolean} framed
 * @returns {Promise<[ElementScript, boolean | undefined, BegunCode?]>}
 */
const bring = async (framed) => {
  /** @type {Promise<ElementScript>} */
  const element = script("__ELEMENT__", SUMS);
  element.catch(() => {});
  const allowed = framed ? undefined : await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => true, () => false);
  if (allowed) {
    const wasm = "__WASM__";
    code ??= base.origin === origin ? fetch(at(wasm), { integrity: SUMS[wasm] }) : script(`${wasm}.js`, SUMS);
    code.catch(() => {});
  }
  (await element).take(script, wrong);
  return [await element, allowed, code];
};
// end of parts

let count = 0;

// On a server there are no elements: there it is defined and never used.
class MaturityScan extends (globalThis.HTMLElement ?? Object) {
  // What says when to begin. What else is said is watched once the scan has begun.
  static observedAttributes = ["questionnaire", "loading", "hidden"];
  /** @type {Place["host"]["result"]} */
  result = null;
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
    // Room is kept until the scan is there, so that nothing on the page moves when it comes.
    else this.#style(":host{display:flow-root;min-block-size:100svh}");
    const seen = this.#seen = new IntersectionObserver(async (all) => {
      if (!all.some((one) => one.isIntersecting)) return;
      // A tab that nobody looks at brings nothing.
      while (document.hidden) await new Promise((shown) => document.addEventListener("visibilitychange", shown, { once: true }));
      if (this.#seen === seen) this.#start();
    }, { rootMargin: "600px" });
    // An element without a box of its own is seen by what is in it.
    seen.observe(this);
    seen.observe(box);
    addEventListener("hashchange", this.#look);
    this.#look();
  }

  /** @param {string} css */
  #style(css) {
    const { root, sheet: old } = this.#place, sheet = this.#place.sheet = new CSSStyleSheet();
    // Whatever the host page says of the element's display, `hidden` hides it.
    sheet.replaceSync(`:host([hidden]){display:none!important}${css}`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== old), sheet];
  }

  // Begins at once where it is told to, or where the address holds a link that is meant for it.
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
      this.#begun = undefined;
      this.#scan = this.#scan?.leave();
    });
  }

  attributeChangedCallback() { this.#look(); }

  static {
    /** @type {any} */
    const methods = this.prototype;
    for (const name of ["restart", "start", "open", "export", "getLink"])
      methods[name] = async function (/** @type {any} */ argument) {
        // What is asked for before the scan is there begins it, and waits.
        await (this.#begun ?? this.#start());
        if (!this.#scan) throw Error(this.#place.say.textContent);
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
      const [{ begin }, ...more] = await bring(this.getAttribute("mode") === "iframe");
      if (turn === this.#turn) this.#scan = begin(this.#place, ...more);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  // What the host page has written inside the element is shown again, with a sentence under it.
  /** @param {any} error */
  #fail(error) {
    const { root, slot, say, tell } = this.#place;
    this.#style("");
    root.prepend(slot);
    slot.hidden = false;
    this.ariaBusy = null;
    say.textContent = error.said ?? `__scan-stopped__`;
    tell("error", { message: say.textContent });
  }
}

if (globalThis.document) customElements.get("maturity-scan") ?? customElements.define("maturity-scan", MaturityScan);
