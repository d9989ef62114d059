/** @import { App, BegunCode, FrameScript, Place } from "../types" */
// Runs the scan of an element, in the page itself or in a frame.
import { QUERY_ATTRIBUTES, linkStart, takeLinks } from "./address.js";
import { brand, logo, logoAddress } from "./brand.js";
import { idle, instance, isTrap } from "./code.js";
import { base, built, frame, ownPage, text, theirs } from "./files.js";
import { dropFirst, firstFile, questionnaireOf, showFirst } from "./first.js";
import { LANGUAGES, interfaceTexts, ownersTexts, sentence, translation } from "./languages.js";
import { ATTRIBUTES, FRAGMENT_ATTRIBUTES, LINK_KEY, PREVIEW_KEY, SCREEN_KEY, preview, readPage } from "./own_page.js";
import { pageLanguage } from "./page_language.js";
import { reveal } from "./reveal.js";
import { sheetOf, useSheets } from "./sheet.js";
import { css, hostRules, sheets } from "./styles.js";
import { started, takeOver } from "./take_over.js";
import { captureView, printSummary } from "./view.js";

/** @type {Map<string | undefined, Element>} */
const live = new Map();
/** @type {Element[]} */
const parked = [];
/**
 * The elements whose language follows the page.
 * @type {Set<Element>}
 */
const begun = new Set();

const GONE = "The scan is not on the page.";

class Element {
  #place;
  #allowed;
  #code;
  #ownPage;
  #begun = false;
  /** @type {App | undefined} */
  #app;
  /** The instance that shows the scan again after a change of attributes, because it keeps the session. @type {App | undefined} */
  #kept;
  /** @type {ReturnType<FrameScript["show"]> | undefined} */
  #frame;
  /** @type {ReturnType<typeof logo> | undefined} */
  #logo;
  #turn = 0;
  #trapCount = 0;
  /** The language that the scan is shown in. */
  #shownLang = "";
  #previewed = "";
  #hasHistoryEntry = false;
  /** Whether the scan could not be shown. */
  #failed = false;
  /** @type {ReturnType<typeof captureView> | undefined} */
  #restoreView;
  #followsHistory = false;
  /** @type {[(value?: any) => void, (why: Error) => void][]} */
  #pendingCalls = [];
  /** Rejects the methods that are being carried out. @type {Set<(why: Error) => void>} */
  #runningCalls = new Set();
  #attributeObserver = new MutationObserver((all) => {
    const { host } = this.#place, first = all.filter(({ attributeName: name }, at) => all.findIndex((one) => one.attributeName === name) === at);
    for (const { attributeName: name, oldValue } of first) if (name && oldValue !== host.getAttribute(name)) this.#changed(name);
  });

  /**
   * @param {Place} place
   * @param {boolean | undefined} allowed
   * @param {BegunCode} code
   */
  constructor(place, allowed, code) {
    this.#place = place;
    this.#allowed = allowed;
    this.#code = code;
    this.#ownPage = place.host.hasAttribute("data-page") ? readPage(place.host) : undefined;
    this.#start();
  }

  /** @param {string} name */
  #changed(name) {
    if (name === "theme" && !this.#frame) return this.#theme();
    if (name === "lang") this.#shownLang = pageLanguage(this.#place.host);
    // The host page may now see more or less of the result, or it is no longer the result of this scan.
    if (name === "events" || name === "questionnaire") this.#place.host.result = null;
    if (this.#frame && name !== "mode") this.#frame.changed(name);
    else if (this.#begun) {
      const { box, root } = this.#place, screen = box.querySelector(".ms-screen"), app = this.#app;
      if (this.#place.shown) this.#restoreView = screen ? captureView(screen, root.activeElement) : undefined;
      // Unless the questionnaire has changed, the scan continues on the same screen. If it changes again before it is back on screen, the
      // same instance still keeps the session.
      if (name !== "questionnaire" && this.#isInline) app?.glue.carry();
      else this.#release();
      this.#unmount(this.#isInline);
      this.#start();
    }
  }

  /**
   * Carries out a method of the element, once the scan has loaded.
   * @param {string} name
   * @param {any} argument
   * @returns {Promise<any>}
   */
  async ask(name, argument) {
    if (this.#failed) throw Error(this.#place.say.textContent ?? "");
    if (!this.#begun) this.#start();
    if (!this.#place.shown) await new Promise((there, refused) => this.#pendingCalls.push([there, refused]));
    if (name === "restart") this.#place.host.result = null;
    const port = this.#app?.glue ?? this.#frame;
    if (!port) throw Error(GONE);
    return new Promise((done, refused) => {
      this.#runningCalls.add(refused);
      port.command(name, argument).then(done, refused).finally(() => this.#runningCalls.delete(refused));
    });
  }

  // A view with content that is not stored is kept for a while, in case the element comes back.
  leave() {
    for (const [, refused] of this.#pendingCalls.splice(0)) refused(Error(GONE));
    const hasUnsaved = this.#app ? !this.#isStored() || this.#app.glue.unsaved() : !!this.#kept;
    if (!hasUnsaved) return this.#unmount();
    parked.push(this);
    const oldest = parked.length > 2 && parked.shift();
    if (oldest) oldest.#unmount();
    return this;
  }

  back() {
    if (parked.includes(this)) parked.splice(parked.indexOf(this), 1);
    if (!this.#begun) this.#start();
    else this.languageChanged();
  }

  /** Whether the scan is shown in the page itself, not in a frame. */
  get #isInline() { return !!this.#ownPage || this.#attribute("mode") !== "iframe" && this.#allowed !== false; }

  #isStored() {
    try {
      const area = this.#attribute("storage", "local");
      return area !== "none" && (area === "session" ? sessionStorage : localStorage).length >= 0;
    } catch {
      return false;
    }
  }

  /** @param {string} name */
  #attribute(name, or = "") { return this.#place.host.getAttribute(name) ?? or; }

  #theme() {
    for (const one of [this.#place.box, this.#place.early?.screens]) if (one) one.dataset.theme = this.#attribute("theme", "auto");
  }

  /** @returns {Promise<void>} */
  async #start() {
    const turn = ++this.#turn, stale = () => turn !== this.#turn;
    this.#begun = true;
    this.#failed = false;
    begun.add(this);
    // The document's observer does not see into the shadow roots around the element.
    /** @type {any} */
    let root = this.#place.host.getRootNode();
    for (; root.host; root = root.host.getRootNode()) followLanguage(root);
    this.#shownLang = pageLanguage(this.#place.host);
    this.#attributeObserver.observe(this.#place.host, { attributeFilter: ATTRIBUTES, attributeOldValue: true });
    this.#place.say.textContent = "";
    try {
      if (this.#isInline) await this.#show(stale);
      else await this.#showFramed(stale);
    } catch (caught) {
      /** @type {any} */
      const error = caught;
      if (stale()) return;
      if (this.#app && isTrap(error)) return this.trapped();
      // In frame mode, nothing has tested yet whether WebAssembly is allowed.
      if (error instanceof WebAssembly.CompileError && this.#allowed === undefined && !this.#ownPage) {
        this.#allowed = false;
        return this.#start();
      }
      this.#fail(error);
    }
  }

  /** Whether the page is the scan's own and not embedded in another one. */
  get #isWholePage() { return !!this.#ownPage && !this.#ownPage.isEmbedded; }

  /**
   * The `.ms` element that contains the first screens, in the page's HTML or in the shadow root.
   * @returns {globalThis.Element | null}
   */
  get #firstScreens() { return this.#place.early?.screens ?? (this.#ownPage ? this.#place.host.querySelector(".ms") : null); }

  /**
   * Shows the first two screens while the code loads, unless those of this scan differ from those of the build.
   * @param {() => boolean} stale
   */
  async #showFirst(stale) {
    const { host, slot } = this.#place, name = this.#previewed ? "" : firstFile(host);
    // The scan's own page contains the screens of the default questionnaire in English. If its worker serves it, the code is there at once.
    if (this.#ownPage && (!slot.hidden || navigator.serviceWorker?.controller) || this.#place.early?.name === name) return;
    dropFirst(this.#place);
    if (!built(name) || this.#kept || idle.length) return;
    const file = await text(name).catch(() => "");
    if (!file || stale() || this.#app) return;
    useSheets(this.#place, sheets());
    showFirst(this.#place, name, file, this.#isWholePage);
  }

  /** @param {() => boolean} stale */
  async #show(stale) {
    const { host, box } = this.#place, asked = questionnaireOf(host), own = /^[a-z0-9-]+$/.test(asked);
    const read = own ? text : theirs, name = own ? `questionnaires/${asked}.json` : new URL(asked, document.baseURI).href;
    // If a link names a questionnaire that does not exist here, the default one loads instead, and the scan says so.
    /** @param {string} name */
    const whole = async (name) => {
      const source = await read(name);
      return { source, translation: await translation(read, name, source, pageLanguage(host)) };
    };
    this.#previewed = this.#ownPage?.steps ? preview() : "";
    this.#showFirst(stale);
    const wanted = this.#previewed ? Promise.resolve({ source: this.#previewed, translation: "" }) : whole(name);
    const found = wanted.catch((error) => this.#ownPage?.linked ? whole("questionnaires/journey-maturity.json") : Promise.reject(error));
    const file = found.catch((error) => ({ source: "", translation: "", trouble: error.message, bytes: error.bytes }));
    const lang = this.#shownLang;
    const catalogs = [lang, lang.split("-")[0]].map((tag) => `questionnaires/index.${tag}.json`).filter(built);
    const list = this.#isWholePage ? text(catalogs[0] ?? "questionnaires/index.json").catch(() => "") : "";
    const wrong = async (/** @type {string} */ message) => {
      // In a frame, the page around it hears only what comes after this.
      await this.#ownPage?.reports;
      this.#tell("error", { message });
    };
    const sentences = interfaceTexts(lang).then((list) => ownersTexts(list, this.#attribute("texts"), wrong));
    // Parsed while the code loads.
    sheets();
    const kept = this.#kept, app = kept ?? await instance(this.#code), { source, translation: texts, trouble = "", bytes } = { trouble: "", bytes: undefined, ...await file };
    const words = await sentences;
    const catalog = await list, frame = await this.#ownPage?.reports, isWholePage = this.#isWholePage;
    if (stale()) return void (kept ?? idle.push(app));
    this.#kept = undefined;
    this.#app = app;
    live.set(app.id, this);
    box.className = "ms";
    // The instance of the code that shows this, for tracing a trap.
    box.dataset.instance = app.id;
    this.#theme();
    app.glue.mount(box, {
      source, translation: texts, trouble, bytes, catalog, started: () => started(this.#firstScreens), ownPage: isWholePage, lang, texts: words, layout: this.#attribute("layout"),
      scope: this.#attribute("scope"), scopeLabel: this.#attribute("scope-label"), role: this.#attribute("respondent-role"), intro: this.#attribute("intro"),
      advance: this.#attribute("advance"), replyTo: this.#attribute("reply-to"), invitation: () => linkStart(this.#attribute("share-url"), !!this.#ownPage).replace(/[#?&]r=$/, ""),
      brand: host.hasAttribute("brand-name") || host.hasAttribute("brand-logo"),
      brandLogo: logoAddress(this.#attribute("brand-logo")), form: this.#attribute("form", "core"), storage: this.#attribute("storage", "local"), events: this.#attribute("events", "scores"),
      ownPageOf: (/** @type {string} */ token) => {
        const url = ownPage();
        url?.searchParams.set("questionnaire", own ? asked : name);
        if (url) url.hash = `r=${token}`;
        return url?.href;
      },
      takeLinks: (/** @type {string} */ id) => this.#takeLinks(id),
      linkStart: () => linkStart(this.#attribute("share-url"), !!this.#ownPage),
      languages: () => (isWholePage ? LANGUAGES : ""),
      setLanguage: (/** @type {string} */ tag) => this.#setLanguage(tag),
      reveal: () => (frame ? frame.reveal() : reveal(this.#place)),
      step: (/** @type {string} */ screen) => this.#recordScreen(screen),
      keepPreview: (/** @type {string} */ source) => this.#keepPreview(source),
      printSummary: (/** @type {string} */ title) => printSummary(box, css(), title),
      branding: () => brand(this.#place, (this.#logo ??= logo(this.#attribute("brand-logo")))),
      addStyles: () => useSheets(this.#place, sheets()),
      savesData: () => /** @type {any} */ (navigator).connection?.saveData,
    }, (name, detail) => {
      if (!this.#place.shown) {
        takeOver(this.#place, this.#firstScreens);
        this.#place.early = undefined;
        const restoreView = this.#restoreView;
        if (restoreView) queueMicrotask(() => restoreView(box));
        this.#restoreView = undefined;
        this.#shown();
      }
      this.#tell(name, JSON.parse(detail));
    });
  }

  /**
   * Takes links to results from the address. On the scan's own page, the browser's history keeps a single link, so that it survives a
   * reload. Several links make a team, which is stored anyway.
   * @param {string} id
   */
  #takeLinks(id) {
    // The view of an element that has left the page does not take links.
    if (!this.#place.host.isConnected) return "";
    const taken = takeLinks(id, !!this.#ownPage);
    if (!this.#ownPage?.steps) return taken;
    try {
      if (taken && !taken.includes("&")) history.replaceState({ ...history.state, [LINK_KEY]: taken }, "");
    } catch {}
    return taken || (this.#hasHistoryEntry ? "" : history.state?.[LINK_KEY] ?? "");
  }

  /**
   * On the scan's own page, every screen gets an entry in the browser's history. The first screen, and a screen for which the browser
   * has already made an entry, use the current entry.
   * @param {string} screen
   */
  #recordScreen(screen) {
    if (!this.#ownPage?.steps) return;
    const known = history.state?.[SCREEN_KEY], state = { ...history.state, [SCREEN_KEY]: screen };
    // The link belongs only to the screen that it has opened.
    if (this.#hasHistoryEntry && known !== screen) delete state[LINK_KEY];
    try {
      if (known === undefined || !this.#hasHistoryEntry || this.#followsHistory) history.replaceState(state, "");
      else if (known !== screen) history.pushState(state, "");
    } catch {
      // After too many changes in a short time, browsers refuse more for a while.
    }
    this.#hasHistoryEntry = true;
  }

  /** @param {string} source */
  #keepPreview(source) {
    if (!this.#ownPage?.steps) return;
    try {
      history.pushState({ [PREVIEW_KEY]: source }, "");
      this.#previewed = source;
    } catch {
      // Too large for the browser's history: the preview does not survive a reload.
    }
  }

  /** @param {string} screen */
  visit(screen) {
    if (this.#ownPage?.steps && this.#previewed !== preview()) {
      this.#unmount();
      this.#start();
      return;
    }
    this.#followsHistory = true;
    this.#app?.glue.visit(screen);
    this.#followsHistory = false;
  }

  /** @param {() => boolean} stale */
  async #showFramed(stale) {
    const { show } = await frame();
    if (stale()) return;
    dropFirst(this.#place);
    this.#frame = show(this.#place, {
      base, query: QUERY_ATTRIBUTES, more: FRAGMENT_ATTRIBUTES, takeLinks, linkStart, reveal, lang: () => pageLanguage(this.#place.host), sentence: (key) => this.#sentence(key), shown: () => this.#shown(), fail: (error) => this.#fail(error),
      tell: (name, detail) => this.#tell(name, detail), style: (css) => useSheets(this.#place, [sheetOf(hostRules() + css)]),
    });
  }

  /**
   * Changes the language on the scan's own page, and keeps the choice in the address.
   * @param {string} tag
   */
  #setLanguage(tag) {
    const url = new URL(location.href);
    url.searchParams.set("lang", tag);
    try {
      history.replaceState(history.state, "", url);
    } catch {
      // A page that was opened from a folder can't change its address.
    }
    document.documentElement.lang = tag;
    this.#place.host.lang = tag;
  }

  // Called when a `lang` attribute around the element has changed.
  languageChanged() {
    const { host } = this.#place;
    if (host.isConnected && pageLanguage(host) !== this.#shownLang) this.#changed("lang");
  }

  /** @param {string} key */
  #sentence(key) { return sentence(pageLanguage(this.#place.host), key, this.#attribute("texts")); }

  #shown() {
    this.#place.shown = true;
    this.#failed = false;
    this.#place.say.textContent = "";
    for (const [there] of this.#pendingCalls.splice(0)) there();
  }

  /** @param {boolean} [keepsInstance] Whether the same instance shows the scan again. */
  #unmount(keepsInstance) {
    this.#turn++;
    this.#attributeObserver.disconnect();
    this.#begun = this.#place.shown = false;
    begun.delete(this);
    this.#logo = undefined;
    dropFirst(this.#place);
    this.#frame?.close();
    this.#frame = undefined;
    if (!keepsInstance) this.#release();
    if (!this.#app) return;
    live.delete(this.#app.id);
    this.#app.glue.unmount();
    if (keepsInstance) this.#kept = this.#app;
    else idle.push(this.#app);
    this.#app = undefined;
  }

  // Another element may use the instance, without the session that it keeps.
  #release() {
    if (!this.#kept) return;
    this.#kept.glue.forgetCarried();
    idle.push(this.#kept);
    this.#kept = undefined;
  }

  /**
   * @param {string} name
   * @param {any} detail
   */
  #tell(name, detail) {
    const { host, tell } = this.#place;
    if (name === "completed") host.result = detail.result;
    // Without answers there is no result.
    if (name === "started" || name === "progress" && !detail.answered) host.result = null;
    tell(name, detail);
  }

  // Abandons an instance that has trapped. A new one continues from the saved answers, at most twice.
  trapped() {
    live.delete(this.#app?.id);
    this.#app = undefined;
    this.#place.shown = false;
    this.#place.box.replaceChildren();
    for (const refused of this.#runningCalls) refused(Error("The scan stopped and starts again. Call the method again."));
    this.#runningCalls.clear();
    if (++this.#trapCount > 2) this.#fail(Error("stopped three times"));
    else this.#start();
  }

  get stopped() { return this.#app?.glue.trapped(); }

  /** @param {any} error */
  async #fail(error) {
    this.#place.shown = false;
    // Ignore everything that is still loading.
    const turn = ++this.#turn, words = error.said ? "" : await this.#sentence("scan-stopped");
    if (turn !== this.#turn) return;
    if (words) error.said = words.replace("\u00010", error.message);
    dropFirst(this.#place);
    this.#place.fail(error);
    this.#failed = true;
    for (const [, refused] of this.#pendingCalls.splice(0)) refused(Error(this.#place.say.textContent ?? ""));
  }
}

// The stack names the instance that trapped, unless it has overflowed or was cut short. In that case ask the instances, but only when
// none of them can be running.
/** @param {any} error */
const heard = (error) => {
  if (!isTrap(error)) return;
  const named = live.get(/instance=(\d+)/.exec(error.stack)?.[1]);
  if (named) named.trapped();
  else queueMicrotask(() => live.forEach((one) => one.stopped && one.trapped()));
};
addEventListener("error", ({ error }) => heard(error));
addEventListener("unhandledrejection", ({ reason }) => heard(reason));
const languageObserver = new MutationObserver(() => begun.forEach((one) => one.languageChanged()));
/** @param {Node} root */
const followLanguage = (root) => languageObserver.observe(root, { attributeFilter: ["lang"], subtree: true });
followLanguage(document);
addEventListener("popstate", ({ state }) => {
  const screen = state?.[SCREEN_KEY];
  if (screen) live.forEach((one) => one.visit(screen));
});

/**
 * @param {Place} place
 * @param {boolean | undefined} allowed
 * @param {BegunCode} code
 */
export const begin = (place, allowed, code) => new Element(place, allowed, code);
