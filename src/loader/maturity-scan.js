// <maturity-scan>: defines the element and brings what it needs once it is wanted.
// Kept small and by hand: a page must stay alive when WebAssembly is slow, forbidden or dead.

/** @import { BegunCode, BringScript, ElementScript, Place, Scan, Sums } from "./types" */

// parts: how they are reached. In the single file they lie beside the loader: there, inline-loader.js stands here.
const base = new URL(".", import.meta.url);
/** @param {string} name */
const at = (name) => new URL(name, base).href;
// What the files that are brought from here have to be, to the byte; the build writes it.
/** @type {Sums} */
const SUMS = {};
/** @param {string} name */
const wrong = (name) => Error(`${name} did not arrive as it was built`);
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
      /** @type {HTMLScriptElement | null} */
      const trusted = document.querySelector("script[nonce]"), nonce = trusted?.nonce ?? "";
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
    code ??= base.origin === location.origin ? fetch(at(wasm), { integrity: SUMS[wasm] }) : script(`${wasm}.js`, SUMS);
    code.catch(() => {});
  }
  (await element).take(script, wrong);
  return [await element, allowed, code];
};
// end of parts

// Room is kept until the scan is there, so that nothing on the page moves when it comes.
const room = new CSSStyleSheet();
room.replaceSync(":host{display:flow-root;min-block-size:100svh}");

class MaturityScan extends HTMLElement {
  static observedAttributes = ["questionnaire", "lang", "theme", "layout", "form", "storage", "share-url", "events", "mode"];
  /** @type {Place["host"]["result"]} */
  result = null;
  /** @type {Place} */
  #place;
  /** @type {IntersectionObserver | undefined} */
  #seen;
  /** @type {Scan | undefined} */
  #scan;
  #turn = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    /** @type {<Name extends keyof HTMLElementTagNameMap>(name: Name) => HTMLElementTagNameMap[Name]} */
    const make = (name) => root.appendChild(document.createElement(name));
    /** @type {Place} */
    const place = {
      host: this, root, slot: make("slot"), box: make("div"), say: make("p"), fail: (error) => this.#fail(error), pressed: false, shown: false,
    };
    this.#place = place;
    place.say.setAttribute("role", "alert");
    place.box.setAttribute("part", "card");
    /** @param {unknown} start */
    const press = (start) => {
      if (!start || place.shown) return;
      place.pressed = true;
      this.ariaBusy = "true";
    };
    this.addEventListener("click", ({ target }) => press(target instanceof Element && target.closest("[data-start]")));
    // The scan's own page notes a press from before this script was there: it opens something that nobody sees.
    press(CSS.supports("selector(:popover-open)") && this.querySelector("#ms-pressed:popover-open"));
  }

  connectedCallback() {
    if (this.#scan) return this.#scan.back();
    if (this.#seen) return;
    if (this.hasAttribute("data-page")) this.#place.slot.hidden = /[?&]questionnaire=/.test(location.search);
    else this.#place.root.adoptedStyleSheets = [room];
    const seen = this.#seen = new IntersectionObserver(async (all) => {
      if (!all.some((one) => one.isIntersecting)) return;
      // A tab that nobody looks at brings nothing.
      while (document.hidden) await new Promise((shown) => document.addEventListener("visibilitychange", shown, { once: true }));
      if (this.#seen === seen && !this.#scan) this.#start();
    }, { rootMargin: "600px" });
    if (this.getAttribute("loading") === "eager") this.#start();
    else this.#seen.observe(this);
  }

  // Moving an element disconnects it for a moment only.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#turn++;
      this.#seen?.disconnect();
      this.#seen = undefined;
      this.#scan = this.#scan?.leave();
    });
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before !== now) this.#scan?.changed(name);
  }

  restart() { this.#scan?.restart(); }

  async #start() {
    this.#seen?.disconnect();
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
    const { root, slot, say } = this.#place;
    root.adoptedStyleSheets = [];
    root.prepend(slot);
    slot.hidden = false;
    this.ariaBusy = null;
    say.textContent = error.said ?? `The scan can’t run here (${error.message}). Answers kept in this browser are safe; load the page again to try once more.`;
    this.dispatchEvent(new CustomEvent("maturity-scan-error", { bubbles: true, composed: true, detail: { instance: "", message: say.textContent } }));
  }
}

customElements.get("maturity-scan") ?? customElements.define("maturity-scan", MaturityScan);
