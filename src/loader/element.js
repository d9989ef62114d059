// What the element does once the scan is wanted: in the page itself, or in a frame.

// parts: how they are reached. In the single file they lie in the page: there, inline.js stands here.
const base = new URL(".", import.meta.url), at = (name) => new URL(name, base).href;
const near = base.origin === location.origin;
// What each file that is brought has to be, to the byte; the build writes it.
const SUMS = {};
// How the loader brings a script, and what it says of a file that is not the right one.
let script, wrong;
export const take = (...its) => ([script, wrong] = its);

const checked = (answer) => {
  if (!answer.ok) throw Error(`${answer.status} for ${answer.url}`);
  return answer;
};
const ask = async (name) => checked(await fetch(at(name), { integrity: SUMS[name] }));

// Asked of the page's own origin as files, of another as scripts; as scripts too where the page's policy forbids to ask.
// Whether it does, or the file is not the right one, shows when nothing but its head is asked for.
const either = async (name, read) => {
  if (near)
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      if (await fetch(at(name), { method: "HEAD" }).catch(() => {})) throw wrong(name);
    }
  return (await script(`${name}.js`, SUMS)).default;
};

// Once for a page: a tab that was opened with an older version goes on with its texts.
const texts = new Map();
const text = (name) => {
  const asked = texts.get(name) ?? either(name, async () => (await ask(name)).text());
  texts.set(name, asked);
  asked.catch(() => texts.delete(name));
  return asked;
};
const theirs = async (url) => checked(await fetch(url)).text();
const built = (name) => name in SUMS;

// `begun` is what the loader has asked for already. A host may send the wrong MIME type; then compile from bytes.
const compile = async (wasm, begun) => {
  const stream = async () => {
    const answer = checked(await (begun ?? ask(wasm)));
    return WebAssembly.compileStreaming(answer.clone()).catch(async () => WebAssembly.compile(await answer.arrayBuffer()));
  };
  const found = await either(wasm, stream);
  if (typeof found !== "string") return found;
  const bytes = new Uint8Array(found.length);
  for (let place = 0; place < bytes.length; place++) bytes[place] = found.charCodeAt(place);
  return WebAssembly.compile(bytes);
};

const load = (glue, id) => script(glue, SUMS, `?instance=${id}`);
const frame = () => script("__FRAME__", SUMS);
const framed = () => script("__FRAMED__", SUMS);
// end of parts

// The styles of the shadow root; the build writes them.
const STYLES = "__STYLES__";

const isTrap = (error) => error instanceof WebAssembly.RuntimeError || /stack|recursion/.test(error?.message);
const live = new Map(), idle = [], parked = [];
let count = 0;

// Code is compiled once for all elements. Each has instances of its own, so that a trap in one leaves the others alive.
const module = (glue, wasm) => {
  let compiled, first = true;
  return async (id, begun) => {
    compiled ??= compile(wasm, first ? begun : undefined);
    first = false;
    compiled.catch(() => (compiled = undefined));
    const [made, code] = await Promise.all([load(glue, id), compiled]);
    await made.default({ module_or_path: code });
    return made;
  };
};
const scan = module("__GLUE__", "__WASM__"), companion = module("__COMPANION_GLUE__", "__COMPANION_WASM__");

// Used again after an orderly end. The companion comes when it is asked for.
const instance = async (begun) => {
  if (idle.length) return idle.pop();
  const id = String(++count), app = { id, glue: await scan(id, begun) };
  app.more = () => (app.second ??= companion(id).catch((error) => {
    app.second = undefined;
    throw error;
  }));
  return app;
};

// The questionnaire's texts in the page's language, if there are any: of the region, of the language, in English. Of what was
// built with the scan it is known whether there is a file for a region.
const translation = async (read, name, source, lang) => {
  const written = (tag) => {
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      return "";
    }
  };
  const wanted = written(lang), language = (tag) => tag.split("-")[0], own = written(/"lang"\s*:\s*"([\w-]+)/.exec(source)?.[1] ?? "");
  for (const tag of new Set([wanted, language(wanted), "en"])) {
    const other = name.replace(/\.json(?=$|[?#])/, `.${tag}.json`), near = language(tag) === language(own);
    if (!tag || tag === own || other === name) return "";
    if (!near || !built(name) || built(other))
      try {
        const found = await read(other);
        // A host may answer with a page what it does not have.
        if (JSON.parse(found).constructor === Object) return found;
      } catch {}
    if (near && tag === language(tag)) return "";
  }
  return "";
};

// The scan's own page takes what it is told from its address; in a frame also, from the fragment, what else the element
// around it was told.
const readPage = (host) => {
  const asked = new URLSearchParams(location.search), alone = asked.has("embed"), inFrame = alone && parent !== self;
  const take = (from, names) => names.forEach((name) => from.has(name) && host.setAttribute(name, from.get(name)));
  take(asked, ["questionnaire", "lang", "theme", "layout", "form"]);
  if (inFrame) take(new URLSearchParams(location.hash.slice(1)), ["storage", "share-url", "events"]);
  const link = /[#&?]r=1\.([a-z0-9-]+)\./.exec(location.href.replace(/%2e/gi, "."));
  const linked = link && !/[/.]/.test(asked.get("questionnaire"));
  if (linked) host.setAttribute("questionnaire", link[1]);
  const form = host.querySelector(".ms [name=form]");
  if (form && asked.get("form") === "long") form.value = "long";
  return { alone, linked, reports: inFrame && framed().then((it) => it.report(host)).catch(() => {}) };
};

class Element {
  #place; #allowed; #code; #page; #begun; #app; #frame; #turn = 0; #traps = 0;

  constructor(place, allowed, code) {
    this.#place = place;
    this.#allowed = allowed;
    this.#code = code;
    this.#page = place.host.hasAttribute("data-page") && readPage(place.host);
    this.#start();
  }

  changed(name) {
    if (this.#app && name === "theme") return this.#theme();
    if (name !== "theme") this.#place.host.result = null;
    if (this.#frame && name !== "mode") this.#frame.changed(name);
    else if (this.#begun) { this.#end(); this.#start(); }
  }

  restart() {
    this.#place.host.result = null;
    (this.#app?.glue ?? this.#frame)?.restart();
  }

  // What is kept nowhere would go with the view: that view is held for a while, in case the element comes back.
  leave() {
    if (!this.#app || this.#kept()) return this.#end();
    parked.push(this);
    if (parked.length > 2) parked.shift().#end();
    return this;
  }

  back() {
    if (parked.includes(this)) parked.splice(parked.indexOf(this), 1);
    if (!this.#begun) this.#start();
  }

  #kept() {
    try {
      const area = { local: "localStorage", session: "sessionStorage" }[this.#told("storage", "local")];
      return self[area].length >= 0;
    } catch {
      return false;
    }
  }

  #told(name, or = "") { return this.#place.host.getAttribute(name) ?? or; }

  #theme() { this.#place.box.dataset.theme = this.#told("theme", "auto"); }

  async #start() {
    const turn = ++this.#turn, stale = () => turn !== this.#turn;
    this.#begun = true;
    this.#place.say.textContent = "";
    try {
      if (this.#page || this.#told("mode") !== "iframe" && this.#allowed !== false) await this.#show(stale);
      else await this.#showFramed(stale);
    } catch (error) {
      if (stale()) return;
      if (this.#app && isTrap(error)) return this.trapped();
      // An element that was in a frame before has not tried yet.
      if (error instanceof WebAssembly.CompileError && this.#allowed === undefined && !this.#page) {
        this.#allowed = false;
        return this.#start();
      }
      this.#fail(error);
    }
  }

  async #show(stale) {
    const { host, box, slot } = this.#place, asked = this.#told("questionnaire", "journey-maturity");
    const [read, name] = /^[a-z0-9-]+$/.test(asked) ? [text, `questionnaires/${asked}.json`] : [theirs, new URL(asked, document.baseURI).href];
    // A link may name an instrument that is not here; the scan says so.
    const whole = async (name) => {
      const source = await read(name);
      return { source, translation: await translation(read, name, source, this.#lang()) };
    };
    const found = whole(name).catch((error) => this.#page?.linked ? whole("questionnaires/journey-maturity.json") : Promise.reject(error));
    const file = found.catch((error) => ({ trouble: error.message }));
    const list = this.#page && !this.#page.alone ? text("questionnaires/index.json").catch(() => "") : "";
    const app = await instance(this.#code), { source = "", translation: texts = "", trouble = "" } = await file, catalog = await list;
    await this.#page.reports;
    if (stale()) return void idle.push(app);
    this.#app = app;
    live.set(app.id, this);
    box.className = "ms";
    this.#theme();
    // Asked once the view is about to stand there: what was filled in until then, if Start was pressed or is held down.
    const entered = () => (this.#place.pressed || host.querySelector("[data-start]:active")) && Object.fromEntries([...host.querySelectorAll(".ms [name]")].map((field) => [field.name, field.value]));
    app.glue.mount(box, {
      instance: app.id, styles: STYLES, source, translation: texts, trouble, catalog, entered, lang: this.#lang(), layout: this.#told("layout"),
      form: this.#told("form", "core"), storage: this.#told("storage", "local"), shareUrl: this.#told("share-url"),
      events: this.#told("events", "scores"),
    }, (name, detail) => {
      if (!this.#place.shown) { slot.remove(); this.#shown(); }
      this.#tell(name, JSON.parse(detail));
    }, app.more);
  }

  async #showFramed(stale) {
    const { show } = await frame();
    if (stale()) return;
    this.#frame = show(this.#place, {
      base, id: String(++count), lang: () => this.#lang(), shown: () => this.#shown(), fail: (error) => this.#fail(error),
      tell: (name, detail) => this.#tell(name, detail),
    });
  }

  #lang() { return this.#told("lang", this.#place.host.closest("[lang]")?.lang || "en"); }

  #shown() {
    this.#place.shown = true;
    this.#place.pressed = false;
    this.#place.host.ariaBusy = null;
    this.#place.say.textContent = "";
  }

  #end() {
    this.#turn++;
    this.#begun = this.#place.shown = false;
    this.#frame = this.#frame?.close();
    if (!this.#app) return;
    live.delete(this.#app.id);
    this.#app.glue.unmount();
    idle.push(this.#app);
    this.#app = undefined;
  }

  #tell(name, detail) {
    const { host } = this.#place;
    if (name === "completed") host.result = detail.result;
    // Nothing is answered any more, or not yet.
    if (name === "started" || name === "progress" && !detail.answered) host.result = null;
    host.dispatchEvent(new CustomEvent(`maturity-scan:${name}`, { bubbles: true, composed: true, detail }));
  }

  // A dead instance is left behind; a fresh one goes on from the saved answers, at most twice.
  trapped() {
    live.delete(this.#app.id);
    this.#app = undefined;
    this.#place.box.replaceChildren();
    if (++this.#traps > 2) this.#fail(Error("stopped three times"));
    else this.#start();
  }

  get stopped() { return this.#app?.glue.stopped(); }

  #fail(error) {
    this.#place.shown = false;
    this.#place.fail(error);
  }
}

// Whose trap it was stands in the stack, unless that ran over or is cut short; then the instances are asked, once nothing of
// theirs can be running.
for (const name of ["error", "unhandledrejection"])
  addEventListener(name, (event) => {
    const error = event.error ?? event.reason;
    if (!isTrap(error)) return;
    const named = live.get(/instance=(\d+)/.exec(error.stack)?.[1]);
    if (named) named.trapped();
    else queueMicrotask(() => live.forEach((one) => one.stopped && one.trapped()));
  });

export const begin = (place, allowed, code) => new Element(place, allowed, code);
