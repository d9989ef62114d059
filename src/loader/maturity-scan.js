// <maturity-scan>: owns the element in the host page and brings the scan when it is wanted.
// Kept small and by hand: a page must stay alive when WebAssembly is slow, forbidden or dead.
const live = new Map(), idle = [];
let count = 0;

// parts: how they are reached. In the single file they lie beside the loader: there, inline.js stands here.
const base = new URL(".", import.meta.url);

const get = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw Error(`${answer.status} for ${url}`);
  return answer;
};

// One compiled module serves all elements. A host may send the wrong MIME type; then compile from bytes.
const compile = async (wasm) => {
  const answer = await get(new URL(wasm, base));
  return WebAssembly.compileStreaming(answer.clone()).catch(async () => WebAssembly.compile(await answer.arrayBuffer()));
};

const load = (glue, id) => import(new URL(`${glue}?instance=${id}`, base).href);
// end of parts

// Code is compiled once for all elements. Each has instances of its own, so that a trap in one leaves the others alive.
const part = (glue, wasm) => {
  let module;
  return async (id) => {
    module ??= compile(wasm);
    module.catch(() => (module = undefined));
    const [made, compiled] = await Promise.all([load(glue, id), module]);
    await made.default({ module_or_path: compiled });
    return made;
  };
};
const scan = part("__GLUE__", "__WASM__"), companion = part("__COMPANION_GLUE__", "__COMPANION_WASM__");

// Used again after an orderly end. The companion comes when it is asked for.
const instance = async () => {
  if (idle.length) return idle.pop();
  const id = String(++count), app = { id, glue: await scan(id) };
  app.more = () => (app.second ??= companion(id).catch((error) => {
    app.second = undefined;
    throw error;
  }));
  return app;
};

class MaturityScan extends HTMLElement {
  static observedAttributes = ["questionnaire", "lang", "theme", "layout", "form", "storage", "share-url", "events"];
  result = null;
  #box; #slot; #say; #app; #seen; #run = 0; #traps = 0; #pressed = false;

  constructor() {
    super();
    const make = (name, parent) => parent.appendChild(document.createElement(name));
    const root = this.attachShadow({ mode: "open" });
    this.#slot = make("slot", root);
    this.#box = make("div", root);
    this.#say = make("p", root);
    this.#say.setAttribute("role", "alert");
    this.#box.part = "card";
    this.addEventListener("click", (event) => {
      if (!this.#app && event.target.closest?.("[data-start]")) this.#pressed = this.ariaBusy = true;
    });
  }

  connectedCallback() {
    if (this.#app || this.#seen) return;
    if (this.hasAttribute("data-page")) this.#readPage();
    if (this.getAttribute("loading") === "eager") return this.#start();
    this.#seen = new IntersectionObserver((all) => all.some((one) => one.isIntersecting) && this.#start(), { rootMargin: "600px" });
    this.#seen.observe(this);
  }

  // Moving an element disconnects it for a moment only.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  attributeChangedCallback(name, before, now) {
    if (name === "theme") this.#theme();
    else if (before !== now && this.#app) { this.#stop(); this.#start(); }
  }

  restart() { this.#app?.glue.restart(); }

  #theme() {
    this.#box.dataset.theme = this.getAttribute("theme") ?? "auto";
  }

  #readPage() {
    const asked = new URLSearchParams(location.search);
    for (const name of ["questionnaire", "lang", "theme", "layout", "form"]) if (asked.has(name)) this.setAttribute(name, asked.get(name));
    this.#slot.hidden = asked.has("questionnaire");
    const link = /[#&?]r=1\.([a-z0-9-]+)\./.exec(location.href);
    if (link && !/[/.]/.test(asked.get("questionnaire"))) this.setAttribute("questionnaire", link[1]);
  }

  async #start() {
    this.#seen?.disconnect();
    const run = ++this.#run, told = (name, or = "") => this.getAttribute(name) ?? or;
    const asked = told("questionnaire", "journey-maturity");
    const url = /^[a-z0-9-]+$/.test(asked) ? new URL(`questionnaires/${asked}.json`, base) : new URL(asked, document.baseURI);
    const file = get(url).then((answer) => answer.text()).then((source) => ({ source }), (error) => ({ trouble: error.message }));
    const list = this.hasAttribute("data-page") && get(new URL("questionnaires/index.json", base)).then((answer) => answer.text());
    const catalog = list && list.catch(() => "") || "";
    try {
      const app = await instance(), { source = "", trouble = "" } = await file;
      if (run !== this.#run) return void idle.push(app);
      const filled = {};
      for (const field of this.querySelectorAll("[name]")) filled[field.name] = field.value;
      this.#app = app;
      live.set(app.id, this);
      this.#box.className = "ms";
      this.#theme();
      app.glue.mount(this.#box, JSON.stringify({
        instance: app.id, source, trouble, filled, start: this.#pressed, lang: told("lang", this.closest("[lang]")?.lang || "en"),
        layout: told("layout"), catalog: await catalog, form: told("form", "core"), storage: told("storage", "local"),
        shareUrl: told("share-url"), events: told("events", "scores"),
      }), (name, detail) => this.#tell(name, JSON.parse(detail)), app.more);
      this.#slot.hidden = true;
      this.#slot.remove();
      this.ariaBusy = null;
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  #stop() {
    this.#run++;
    this.#seen = this.#seen?.disconnect();
    if (!this.#app) return;
    live.delete(this.#app.id);
    this.#app.glue.unmount();
    idle.push(this.#app);
    this.#app = undefined;
  }

  #tell(name, detail) {
    if (name === "completed") this.result = detail.result;
    this.dispatchEvent(new CustomEvent(`maturity-scan:${name}`, { bubbles: true, composed: true, detail }));
  }

  // A dead instance is left behind; a fresh one goes on from the saved answers, at most twice.
  trapped() {
    live.delete(this.#app.id);
    this.#app = undefined;
    this.#box.replaceChildren();
    if (++this.#traps > 2) this.#fail(Error("stopped three times"));
    else this.#start();
  }

  #fail(error) {
    this.ariaBusy = null;
    this.shadowRoot.prepend(this.#slot);
    this.#say.textContent = `The scan can’t run here (${error.message}). Answers kept in this browser are safe; load the page again to try once more.`;
    this.#tell("error", { instance: "", message: this.#say.textContent });
  }
}

for (const name of ["error", "unhandledrejection"])
  addEventListener(name, (event) => {
    const error = event.error ?? event.reason;
    if (error instanceof WebAssembly.RuntimeError)
      live.get(/instance=(\d+)/.exec(error.stack)?.[1])?.trapped();
  });

customElements.get("maturity-scan") ?? customElements.define("maturity-scan", MaturityScan);
