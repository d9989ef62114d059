/** @import { App, BegunCode, BringScript, FramedScript, FrameScript, Glue, Place, ReadText, Sums } from "./types" */
// What the element does once the scan is wanted: in the page itself, or in a frame.

// parts: how they are reached. In the single file they lie in the page: there, inline.js stands here.
const base = new URL(".", import.meta.url);
/** @param {string} name */
const at = (name) => new URL(name, base).href;
const near = base.origin === origin;
// What each file that is brought has to be, to the byte; the build writes it.
/** @type {Sums} */
const SUMS = {};
// How the loader brings a script, and what it says of a file that is not the right one.
/** @type {BringScript} */
let script;
/** @type {(name: string) => Error} */
let wrong;
/**
 * @param {BringScript} itsScript
 * @param {(name: string) => Error} itsWrong
 */
export const take = (itsScript, itsWrong) => {
  script = itsScript;
  wrong = itsWrong;
};

/** @param {Response} answer */
const checked = (answer) => {
  if (!answer.ok) throw Error(`${answer.status} for ${answer.url}`);
  return answer;
};
/** @param {string} name */
const ask = async (name) => checked(await fetch(at(name), { integrity: SUMS[name] }));

// Asked of the page's own origin as files, of another as scripts; as scripts too where the page's policy forbids to ask.
// Whether it does, or the file is not the right one, shows when nothing but its head is asked for.
/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} read
 * @returns {Promise<T | string>}
 */
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
/** @type {Map<string, Promise<string>>} */
const texts = new Map();
/** @type {ReadText} */
const text = (name) => {
  const asked = texts.get(name) ?? either(name, async () => (await ask(name)).text());
  texts.set(name, asked);
  asked.catch(() => texts.delete(name));
  return asked;
};
/** @type {ReadText} */
const theirs = async (url) => {
  const bytes = await checked(await fetch(url)).arrayBuffer();
  try {
    const found = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 passes for UTF-8 with zeros in it.
    if (!found.includes("\0")) return found;
  } catch {}
  // What it is instead is told by the code, which reads other files too.
  throw Object.assign(Error(), { bytes: new Uint8Array(bytes) });
};
/** @param {string} name */
const built = (name) => name in SUMS;

// `begun` is what the loader has asked for already. A host may send the wrong MIME type; then compile from bytes.
/**
 * @param {string} wasm
 * @param {BegunCode} [begun]
 */
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

/**
 * @param {string} glue
 * @param {string} id
 * @returns {Promise<Glue>}
 */
const load = (glue, id) => script(glue, SUMS, `?instance=${id}`);
/** @returns {Promise<FrameScript>} */
const frame = () => script("__FRAME__", SUMS);
/** @returns {Promise<FramedScript>} */
const framed = () => script("__FRAMED__", SUMS);
/** @returns {URL | undefined} */
const ownPage = () => new URL("index.html", base);
// end of parts

// The styles of the shadow root; the build writes them. Read once for all elements.
const STYLES = "__STYLES__";
// Of these, what holds for the element itself: its width in whatever layout, and that it can be hidden.
const hosts = (STYLES.match(/:host[^{}]*\{[^{}]*\}/g) ?? []).join("");
/** @param {string} css */
const sheetOf = (css) => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};
/** @type {CSSStyleSheet | undefined} */
let sheet;

/** @param {any} error */
const isTrap = (error) => error instanceof WebAssembly.RuntimeError || /stack|recursion/.test(error?.message);
/** @type {Map<string | undefined, Element>} */
const live = new Map();
/** @type {App[]} */
const idle = [];
/** @type {Element[]} */
const parked = [];
let count = 0;

// Code is compiled once for all elements. Each has instances of its own, so that a trap in one leaves the others alive.
/**
 * @param {string} glue
 * @param {string} wasm
 * @returns {(id: string, begun?: BegunCode) => Promise<Glue>}
 */
const module = (glue, wasm) => {
  /** @type {Promise<WebAssembly.Module> | undefined} */
  let compiled;
  let first = true;
  return async (id, begun) => {
    compiled ??= compile(wasm, first ? begun : undefined);
    first = false;
    compiled.catch(() => (compiled = undefined));
    const [made, code] = await Promise.all([load(glue, id), compiled]);
    await made.default({ module_or_path: code });
    return made;
  };
};
const scan = module("__GLUE__", "__WASM__");

// Used again after an orderly end.
/**
 * @param {BegunCode} begun
 * @returns {Promise<App>}
 */
const instance = async (begun) => {
  const used = idle.pop();
  if (used) return used;
  const id = String(++count);
  return { id, glue: await scan(id, begun) };
};

// A language as people write it, `de_DE` or ` DE-de`, as it should be; none where it is none.
/** @param {string | null} [written] */
const languageTag = (written) => {
  try {
    return Intl.getCanonicalLocales((written ?? "").trim().replace(/[.@].*/, "").replace(/[_-]+/g, "-").replace(/^-|-$/g, ""))[0];
  } catch {}
};

// A page that is written into another (`srcdoc`) has no address of its own: it goes by that of the page around it.
const home = (() => {
  /** @type {Window} */
  let page = self;
  try {
    while (page.location.protocol === "about:" && page.parent !== page && page.parent.location.href) page = page.parent;
  } catch {}
  return page;
})();
const address = () => (home.location.protocol === "about:" ? document.baseURI : home.location.href);

// An address in parts: what stands before its fields, then each field with its mark. Fields stand in the query, in the fragment,
// and in the query of a route in the fragment, `#/scan?tab=2`.
/** @param {string} href */
const partsOf = (href) => href.match(/^[^?#]*|[?#&][^?#&]*/g) ?? [];

/**
 * An address without some of its fields. What stands behind one that goes takes its mark.
 * @param {string} href
 * @param {(field: string) => boolean} goes
 */
const without = (href, goes) => {
  const [path = "", ...parts] = partsOf(href);
  let kept = path, free = "";
  for (const part of parts) {
    const mark = part[0], field = part.slice(1);
    if (goes(field)) free ||= mark === "&" ? "" : mark;
    else {
      kept += (free && mark !== "#" && (mark === "&" || free === "#") ? free : mark) + field;
      free = "";
    }
  }
  return kept;
};

// As it was before programs escaped and broke it.
/** @param {string} field */
const plainly = (field) => {
  try {
    for (let before = ""; before !== field; field = decodeURIComponent(field)) before = field;
  } catch {}
  return field.replace(/\s/g, "").toLowerCase();
};

/**
 * Tells which fields are links to results of this questionnaire, whole or damaged. On the scan's own page all are; a host page may
 * have a field `r` for itself. Of a questionnaire that is not known yet, whole ones are.
 * @param {string | undefined} id
 * @param {boolean} [ownPage]
 */
const linksTo = (id, ownPage) => (/** @type {string} */ field) => {
  const text = plainly(field), named = /^r=1\.([a-z0-9-]+)\./.exec(text)?.[1];
  if (ownPage && text.startsWith("r=")) return true;
  if (named || !id) return !!named && (!id || named === id);
  return text.includes(`.${id}.`) || (text.length > 3 && `r=1.${id}.`.startsWith(text)) || (text.startsWith("r=1") && text.includes(id));
};

/**
 * Takes the links out of the address bar and gives them. Everything else in it stays, and so does the state of a router.
 * @param {string | undefined} id
 * @param {boolean} [ownPage]
 */
export const takeLinks = (id, ownPage) => {
  // What was escaped with a link would keep it from being told from what stands before it.
  const href = home.location.href.replace(/%(3F|26|23)(?=r(=|%3D)1(\.|%2E))/gi, decodeURIComponent), mine = linksTo(id, ownPage);
  const taken = partsOf(href).slice(1).map((part) => part.slice(1)).filter(mine);
  if (taken.length) home.history.replaceState(home.history.state, "", without(href, mine));
  return taken.join("&");
};

// Words in the name of a field that tell of the visitor, or of the way that led here, and not of the page.
const VISITOR = new Set(
  ("utm mtm pk piwik matomo hsa hs hsenc hsmi hstc hssc hsfp hsctatracking mc mkt mkevt ml oly vero ga gl gac gad ke bta branch trk cm itm wt xtor epik fat " +
  "kx dm spm tn cft openstat cjevent awc zanpid irgwc mibextid wickedid gclsrc ad adid adset adgroup adgroupid creative keyword matchtype " +
  "igshid srsltid campaign campaignid cmp medium source src referrer referer ref affiliate aff tracking subscriber recipient contact visitor " +
  "user userid username uid member customer client person name firstname lastname fname lname phone tel mobile address birthday token auth " +
  "code session sess sid phpsessid jsessionid key apikey secret password pwd pass sig signature nonce jwt otp ticket invite").split(" "),
);
const CLICK = /clk?id$|click|braid$|mail|^(i|kw|n|rdt|sc|vm)?cid$/;

/**
 * Whether a field says which page it is. What tells of the visitor, of campaigns and clicks, and what looks like somebody's number or
 * address is not passed on in a link to a result.
 * @param {string} field
 */
export const saysWhichPage = (field) => {
  const [[name, value]] = [...new URLSearchParams(field), ["", ""]];
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/);
  // Letters and digits that change more often than in words, or a long number.
  const odd = (/** @type {string} */ run) => {
    const turns = run.replace(/[A-Z]?[a-z]+/g, "a").replace(/[A-Z]+/g, "A").replace(/\d+/g, "0").length;
    return run.length > 31 || /\d{10}/.test(run) || (run.length > 7 && turns * 5 > run.length * 2);
  };
  const whole = `${name}=${value}`;
  return !words.some((word) => VISITOR.has(word) || CLICK.test(word)) && !whole.includes("@") && !whole.split(/[^A-Za-z0-9]+/).some(odd);
};

/**
 * What a link to a result begins with, up to the token: the address that the owner gave, or the page's own as far as it says which
 * page it is. A route in the fragment stays, and the token stands in its query, where routers look past it.
 * @param {string} given
 * @param {boolean} [ownPage]
 */
export const linkStart = (given, ownPage) => {
  let url = new URL(address());
  try {
    if (given) url = new URL(given, document.baseURI);
  } catch {
    given = "";
  }
  url.username = url.password = "";
  if (!given) url.pathname = url.pathname.replace(/;[^/;=]*sess[^/;]*/gi, "");
  const passed = (/** @type {string} */ field) =>
    !/^r=(1\.|$)/.test(field) && (!!given || (ownPage ? [...PAGE, "embed"].includes(field.split("=")[0]) : saysWhichPage(field)));
  const [path, ...parts] = partsOf(without(url.href, (field) => !passed(field)));
  const query = parts.slice(0, parts.findIndex((part) => part[0] === "#") >>> 0), route = parts.slice(query.length);
  // A route may end in a place on its page, which the token stands for now.
  const end = route.findIndex((part, at) => at > 0 && part[0] === "#");
  if (end > 0) route.length = end;
  const before = path + query.join("");
  // A place on the page that the browser scrolls to is no route.
  const anchor = !given && /^#[^/!=]*$/.test(route.join("")) && (ownPage || document.getElementById(decoded(route[0].slice(1))));
  if (!route[0]?.slice(1) || anchor) return `${before}#r=`;
  const fields = route.some((part) => part[0] === "?") || /^#[^/!]*=/.test(route[0]);
  return `${before}${route.join("")}${fields ? "&" : "?"}r=`;
};

/** @param {string} text */
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

// Brings the element into view where its beginning is out of sight, also behind something of the host page that sticks.
/** @param {Place} place */
const reveal = ({ host, box }) => {
  const it = host.getClientRects().length ? host : box, { left, top, width } = it.getBoundingClientRect();
  /** @type {any} */
  const root = host.getRootNode(), found = root.elementFromPoint?.(left + width / 2, top + 1);
  if (!host.contains(found)) it.scrollIntoView();
};

// The questionnaire's texts in the page's language, if there are any: of the region, of the language, in English. Of what was
// built with the scan it is known whether there is a file for a region.
/**
 * @param {ReadText} read
 * @param {string} name
 * @param {string} source
 * @param {string} lang
 */
const translation = async (read, name, source, lang) => {
  /** @param {string} tag */
  const language = (tag) => tag.split("-")[0];
  const own = languageTag(/"lang"\s*:\s*"([^"]+)/.exec(source)?.[1]) ?? "";
  for (const tag of new Set([lang, language(lang), "en"])) {
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

// The interface's languages, each with its own name, as a list in JSON; the build writes it.
const LANGUAGES = "__LANGUAGES__";

// The interface's sentences in a language, as a list; an empty text for English, which the code brings.
/** @param {string} lang */
const interfaceTexts = async (lang) => {
  const tags = [lang, lang.split("-")[0]].map((tag) => `locales/${tag}.json`), name = tags.find(built);
  // A language that can't be had is no reason to show nothing.
  return !name || name === "locales/en.json" ? "" : text(name).catch(() => "");
};

/**
 * A sentence that is needed before the interface is there: an empty text for English, and where the language can't be had soon.
 * @param {string} lang
 * @param {string} key
 * @returns {Promise<string>}
 */
const sentence = async (lang, key) => {
  const found = async () => {
    const list = await interfaceTexts(lang);
    if (!list) return "";
    /** @type {[string, string[]][]} */
    const keys = JSON.parse(await text("locales/keys.json"));
    return JSON.parse(list)[keys.findIndex(([name]) => name === key)] ?? "";
  };
  const late = new Promise((none) => setTimeout(none, 3000, ""));
  return Promise.race([found().catch(() => ""), late]);
};

/**
 * The owner's words in place of the interface's; what is wrong with them is told, and the rest is taken.
 * @param {string} list
 * @param {string} url
 * @param {(wrong: string) => void} tell
 */
const ownersTexts = async (list, url, tell) => {
  if (!url) return list;
  try {
    const [own, keys, english] = await Promise.all([
      theirs(new URL(url, document.baseURI).href), text("locales/keys.json"), list || text("locales/en.json"),
    ]);
    /** @type {[string, string[]][]} */
    const known = JSON.parse(keys), lines = JSON.parse(english);
    for (const [key, words] of Object.entries(JSON.parse(own))) {
      const at = known.findIndex(([name]) => name === key), names = known[at]?.[1] ?? [];
      if (at < 0 || typeof words !== "string") {
        tell(at < 0 ? `texts: “${key}” is no message of the scan` : `texts: “${key}” is not a text`);
        continue;
      }
      let wrong = "";
      // The places of arguments are numbered; other control characters would be taken for such.
      const line = words.replace(/[\u0000-\u0008]/g, "").replace(/\{\s*\$?([\w-]+)\s*\}/g, (_, name) => {
        if (!names.includes(name)) wrong ||= name;
        return `\u0001${names.indexOf(name)}`;
      });
      if (wrong) tell(`texts: “${key}” has no { $${wrong} }; it takes ${names.map((name) => `{ $${name} }`).join(", ") || "nothing"}`);
      else lines[at] = line.replace(/\s*\n\s*/g, " ");
    }
    return JSON.stringify(lines);
  } catch (error) {
    tell(`texts: ${url} can’t be used (${/** @type {Error} */ (error).message || "not UTF-8"})`);
    return list;
  }
};

// What the scan's own page reads from its query.
const PAGE = ["questionnaire", "lang", "theme", "layout", "form"];
// What the page around a frame tells it in the fragment, which no server hears.
const MORE = ["storage", "events", "scope", "scope-label", "respondent-role", "intro", "advance", "texts", "reply-to"];
// All that the scan begins anew with, or follows, when it changes.
const ATTRIBUTES = [...PAGE, "share-url", "mode", ...MORE];
// The name of a screen in the state of the browser's history.
const SCREEN = "maturity-scan";
// The questionnaire of a preview stands there too: it survives a reload, and the way back leads out of it.
const PREVIEW = "maturity-scan-preview";
const preview = () => history.state?.[PREVIEW] ?? "";
// So does a link to a result that the address held.
const LINK = "maturity-scan-link";

// The scan's own page takes what it is told from its address; in a frame also, from the fragment, what else the element
// around it was told.
/** @param {Place["host"]} host */
const readPage = (host) => {
  const asked = new URLSearchParams(location.search), alone = asked.has("embed"), inFrame = alone && parent !== self;
  /**
   * @param {URLSearchParams} from
   * @param {string[]} names
   */
  const take = (from, names) => names.forEach((name) => {
    const value = from.get(name);
    if (value !== null) host.setAttribute(name, value);
  });
  take(asked, PAGE);
  if (inFrame) take(new URLSearchParams(location.hash.slice(1)), ["share-url", ...MORE]);
  const link = partsOf(location.href).map((part) => /^.r=1\.([a-z0-9-]+)\./.exec(plainly(part))?.[1]).find(Boolean);
  const linked = !!link && !/[/.]/.test(asked.get("questionnaire") ?? "");
  if (link && linked) host.setAttribute("questionnaire", link);
  /** @type {HTMLSelectElement | null} */
  const form = host.querySelector(".ms #ms-form");
  if (form && asked.get("form") === "long") form.value = "long";
  const reports = inFrame ? framed().then((it) => it.report(host, ATTRIBUTES), () => {}) : Promise.resolve();
  return { alone, linked, reports, steps: !alone && top === self };
};

/**
 * Whether a button of the page's first screens was pressed before the code had loaded. Then it has opened an element, or page.js
 * has set an attribute in browsers that can't open one.
 * @param {Place["host"]} host
 * @param {string} what
 */
const pressed = (host, what) => {
  const opened = CSS.supports("selector(:popover-open)") ? `, #ms-early-${what}:popover-open` : "";
  return !!host.querySelector(`.ms[data-${what}]${opened}`);
};

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/**
 * What was filled in before the code had loaded, by the ids of the fields, if Start was pressed or is held down.
 * @param {Place["host"]} host
 */
const started = (host) => {
  if (!pressed(host, "started") && !host.querySelector("[data-early=start]:active")) return;
  /** @type {NodeListOf<Field>} */
  const fields = host.querySelectorAll(".ms [id]:is(input, select)");
  return Object.fromEntries([...fields].map((field) => [field.id, field.value]));
};

/**
 * What a person did on a screen beyond what is saved, for the same screen in a new view: focus, selection and folds, and the values of
 * fields if `values` says so. The same views make both, so controls have the same order.
 * @param {globalThis.Element} screen
 * @param {globalThis.Element | null} held
 * @param {boolean} [values]
 * @returns {(box: HTMLElement) => any[]}
 */
const kept = (screen, held, values) => {
  /** @param {globalThis.Element} screen */
  const controls = (screen) => [.../** @type {NodeListOf<any>} */ (screen.querySelectorAll("a, button, details, input, select, summary, textarea, [tabindex]"))];
  const before = controls(screen).map((one) => ({
    name: one.localName + one.id, value: one.value, checked: one.checked, open: one.open, held: one === held,
    selection: one === held && one.matches("textarea, [type=text]") && [one.selectionStart, one.selectionEnd],
  }));
  return (box) => {
    const shown = box.querySelector(".ms-screen"), now = shown ? controls(shown) : [];
    const pairs = before.flatMap((was, at) => (now[at] && was.name === now[at].localName + now[at].id ? [{ was, one: now[at] }] : []));
    // Another screen.
    if (pairs.length < before.length) return now;
    for (const { was, one } of pairs) {
      if (one.localName === "details") one.open = was.open;
      if (!values || one.type === "file" || (one.value === was.value && one.checked === was.checked)) continue;
      Object.assign(one, one.type === "radio" ? { checked: was.checked } : { value: was.value });
      if (one.type !== "radio" || was.checked) for (const name of ["input", "change"]) one.dispatchEvent(new Event(name, { bubbles: true }));
    }
    const focused = pairs.find(({ was }) => was.held);
    // Firefox focuses nothing before it has laid it out.
    box.getBoundingClientRect();
    focused?.one.focus({ preventScroll: true });
    if (focused?.was.selection) focused.one.setSelectionRange(...focused.was.selection);
    return now;
  };
};

/**
 * Replaces what the page shows inside the element with the scan. If these are the page's first screens, the scan goes on with what
 * was done there.
 * @param {Place} place
 */
const takeOver = ({ host, box, slot }) => {
  const screen = [...host.querySelectorAll(".ms .ms-screen")].find((one) => one.getClientRects().length);
  if (!screen) return slot.remove();
  const next = pressed(host, "next"), { scrollX, scrollY } = self, goOn = kept(screen, document.activeElement, true);
  // By then the views are in the page.
  queueMicrotask(() => {
    slot.remove();
    const controls = goOn(box);
    scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    if (next) controls.find((one) => one.dataset.early === "next")?.click();
  });
};

class Element {
  #place;
  #allowed;
  #code;
  #page;
  #begun = false;
  /** @type {App | undefined} */
  #app;
  /** @type {ReturnType<FrameScript["show"]> | undefined} */
  #frame;
  #turn = 0;
  #traps = 0;
  /** The language that the scan is shown in. */
  #shownLang = "";
  #previewed = "";
  #stepped = false;
  /** @type {ReturnType<typeof kept> | undefined} */
  #goOn;
  #stepping = false;
  /** @type {[(value?: any) => void, (why: Error) => void][]} */
  #waiting = [];
  #watch = new MutationObserver((all) => {
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
    this.#page = place.host.hasAttribute("data-page") ? readPage(place.host) : undefined;
    this.#start();
  }

  /** @param {string} name */
  #changed(name) {
    if (this.#app && name === "theme") return this.#theme();
    // What the host page may know of the result has changed, or whose result it is.
    if (name === "events" || name === "questionnaire" || name === "storage") this.#place.host.result = null;
    if (this.#frame && name !== "mode") this.#frame.changed(name);
    else if (this.#begun) {
      // Otherwise the scan goes on where it is.
      if (name !== "questionnaire") this.#app?.glue.carry();
      const { box, root } = this.#place, screen = box.querySelector(".ms-screen");
      this.#goOn = this.#app && screen ? kept(screen, root.activeElement) : undefined;
      this.#end();
      this.#start();
    }
  }

  /**
   * Does what a method of the element asks for, once the scan is there.
   * @param {string} name
   * @param {any} argument
   * @returns {Promise<any>}
   */
  async ask(name, argument) {
    if (!this.#place.shown) await new Promise((there, refused) => this.#waiting.push([there, refused]));
    if (name === "restart") this.#place.host.result = null;
    const way = this.#app?.glue ?? this.#frame;
    if (!way) throw Error("The scan is not on the page.");
    return way.command(name, argument);
  }

  // What is kept nowhere would go with the view: that view is held for a while, in case the element comes back.
  leave() {
    if (!this.#app || this.#kept()) return this.#end();
    parked.push(this);
    const oldest = parked.length > 2 && parked.shift();
    if (oldest) oldest.#end();
    return this;
  }

  back() {
    if (parked.includes(this)) parked.splice(parked.indexOf(this), 1);
    if (!this.#begun) this.#start();
  }

  #kept() {
    try {
      const area = this.#told("storage", "local");
      return area !== "none" && (area === "session" ? sessionStorage : localStorage).length >= 0;
    } catch {
      return false;
    }
  }

  /** @param {string} name */
  #told(name, or = "") { return this.#place.host.getAttribute(name) ?? or; }

  #theme() { this.#place.box.dataset.theme = this.#told("theme", "auto"); }

  /** @returns {Promise<void>} */
  async #start() {
    const turn = ++this.#turn, stale = () => turn !== this.#turn;
    this.#begun = true;
    this.#watch.observe(this.#place.host, { attributeFilter: ATTRIBUTES, attributeOldValue: true });
    this.#place.say.textContent = "";
    try {
      if (this.#page || this.#told("mode") !== "iframe" && this.#allowed !== false) await this.#show(stale);
      else await this.#showFramed(stale);
    } catch (caught) {
      /** @type {any} */
      const error = caught;
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

  /** @param {() => boolean} stale */
  async #show(stale) {
    const { host, box, slot } = this.#place, asked = this.#told("questionnaire", "journey-maturity"), own = /^[a-z0-9-]+$/.test(asked);
    const read = own ? text : theirs, name = own ? `questionnaires/${asked}.json` : new URL(asked, document.baseURI).href;
    // A link may name an instrument that is not here; the scan says so.
    /** @param {string} name */
    const whole = async (name) => {
      const source = await read(name);
      return { source, translation: await translation(read, name, source, this.#lang()) };
    };
    this.#previewed = this.#page?.steps ? preview() : "";
    const wanted = this.#previewed ? Promise.resolve({ source: this.#previewed, translation: "" }) : whole(name);
    const found = wanted.catch((error) => this.#page?.linked ? whole("questionnaires/journey-maturity.json") : Promise.reject(error));
    const file = found.catch((error) => ({ source: "", translation: "", trouble: error.message, bytes: error.bytes }));
    const lang = this.#shownLang = this.#lang();
    const catalogs = [lang, lang.split("-")[0]].map((tag) => `questionnaires/index.${tag}.json`).filter(built);
    const list = this.#page && !this.#page.alone ? text(catalogs[0] ?? "questionnaires/index.json").catch(() => "") : "";
    const wrong = (/** @type {string} */ message) => this.#tell("error", { message });
    const sentences = interfaceTexts(lang).then((list) => ownersTexts(list, this.#told("texts"), wrong));
    const app = await instance(this.#code), { source, translation: texts, trouble = "", bytes } = { trouble: "", bytes: undefined, ...await file };
    const words = await sentences;
    const catalog = await list, frame = await this.#page?.reports, alone = !!this.#page && !this.#page.alone;
    if (stale()) return void idle.push(app);
    this.#app = app;
    live.set(app.id, this);
    box.className = "ms";
    // Which instance of the code shows this, where a trap has to be traced.
    box.dataset.instance = app.id;
    this.#theme();
    const styles = sheet ??= sheetOf(STYLES);
    app.glue.mount(box, {
      source, translation: texts, trouble, bytes, catalog, started: () => started(host), ownPage: alone, lang, texts: words, layout: this.#told("layout"),
      scope: this.#told("scope"), scopeLabel: this.#told("scope-label"), role: this.#told("respondent-role"), intro: this.#told("intro"),
      advance: this.#told("advance"), replyTo: this.#told("reply-to"), invitation: () => linkStart(this.#told("share-url"), !!this.#page).replace(/[#?&]r=$/, ""),
      form: this.#told("form", "core"), storage: this.#told("storage", "local"), events: this.#told("events", "scores"),
      ownPageOf: (/** @type {string} */ token) => {
        const url = ownPage();
        url?.searchParams.set("questionnaire", own ? asked : name);
        if (url) url.hash = `r=${token}`;
        return url?.href;
      },
      takeLinks: (/** @type {string} */ id) => this.#links(id),
      linkStart: () => linkStart(this.#told("share-url"), !!this.#page),
      languages: () => (alone ? LANGUAGES : ""),
      speak: (/** @type {string} */ tag) => this.#choose(tag),
      reveal: () => (frame ? frame.reveal() : reveal(this.#place)),
      step: (/** @type {string} */ screen) => this.#step(screen),
      keepPreview: (/** @type {string} */ source) => this.#keepPreview(source),
      dress: () => this.#wear(styles),
    }, (name, detail) => {
      if (!this.#place.shown) {
        takeOver(this.#place);
        const goOn = this.#goOn;
        if (goOn) queueMicrotask(() => goOn(box));
        this.#goOn = undefined;
        this.#shown();
      }
      this.#tell(name, JSON.parse(detail));
    });
  }

  /**
   * Puts a style sheet in the place of ours before; what others have put there stays.
   * @param {CSSStyleSheet} sheet
   */
  #wear(sheet) {
    const { root, worn } = this.#place;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== worn), sheet];
    this.#place.worn = sheet;
  }

  /**
   * Links to results in the address. On the scan's own page, the browser's history keeps a single one for a reload. Several make a
   * team, which is stored.
   * @param {string} id
   */
  #links(id) {
    const taken = takeLinks(id, !!this.#page);
    if (!this.#page?.steps) return taken;
    try {
      if (taken && !taken.includes("&")) history.replaceState({ ...history.state, [LINK]: taken }, "");
    } catch {}
    return taken || (this.#stepped ? "" : history.state?.[LINK] ?? "");
  }

  /**
   * On the scan's own page every screen is a step of the browser's way back. The first one, and one that the browser has made a
   * step for already, has its place.
   * @param {string} screen
   */
  #step(screen) {
    if (!this.#page?.steps) return;
    const known = history.state?.[SCREEN], state = { ...history.state, [SCREEN]: screen };
    // Another screen shows nothing of them any more.
    if (this.#stepped && known !== screen) delete state[LINK];
    try {
      if (known === undefined || !this.#stepped || this.#stepping) history.replaceState(state, "");
      else if (known !== screen) history.pushState(state, "");
    } catch {
      // A browser that has seen too many steps in a short time takes no more for a while.
    }
    this.#stepped = true;
  }

  /** @param {string} source */
  #keepPreview(source) {
    if (!this.#page?.steps) return;
    try {
      history.pushState({ [PREVIEW]: source }, "");
      this.#previewed = source;
    } catch {
      // Too large for the browser's history: the preview goes with the page.
    }
  }

  /** @param {string} screen */
  visit(screen) {
    if (this.#page?.steps && this.#previewed !== preview()) {
      this.#end();
      this.#start();
      return;
    }
    this.#stepping = true;
    this.#app?.glue.visit(screen);
    this.#stepping = false;
  }

  /** @param {() => boolean} stale */
  async #showFramed(stale) {
    const { show } = await frame();
    if (stale()) return;
    this.#frame = show(this.#place, {
      base, more: MORE, takeLinks, linkStart, reveal, lang: () => this.#lang(), sentence: (key) => sentence(this.#lang(), key), shown: () => this.#shown(), fail: (error) => this.#fail(error),
      tell: (name, detail) => this.#tell(name, detail), wear: (css) => this.#wear(sheetOf(hosts + css)),
    });
  }

  /**
   * On the scan's own page, somebody has chosen a language. The address keeps it.
   * @param {string} tag
   */
  #choose(tag) {
    const url = new URL(location.href);
    url.searchParams.set("lang", tag);
    try {
      history.replaceState(history.state, "", url);
    } catch {
      // A page from a folder keeps its address.
    }
    document.documentElement.lang = tag;
    this.#place.host.lang = tag;
  }

  // The page around has changed its language.
  speak() {
    if (this.#begun && this.#lang() !== (this.#shownLang || this.#lang())) this.#changed("lang");
  }

  // Of the element itself, or the nearest around it, also outside a shadow root that it stands in.
  #lang() {
    /** @type {any} */
    let node = this.#place.host;
    for (; node; node = node.parentNode ?? node.host) {
      const tag = languageTag(node.getAttribute?.("lang"));
      if (tag) return tag;
    }
    return "en";
  }

  #shown() {
    this.#place.shown = true;
    this.#place.host.ariaBusy = null;
    this.#place.say.textContent = "";
    for (const [there] of this.#waiting.splice(0)) there();
  }

  #end() {
    this.#turn++;
    this.#watch.disconnect();
    this.#begun = this.#place.shown = false;
    this.#frame?.close();
    this.#frame = undefined;
    if (!this.#app) return;
    live.delete(this.#app.id);
    this.#app.glue.unmount();
    // The one that was used last is taken first: what it carries is for this element.
    idle.push(this.#app);
    this.#app = undefined;
  }

  /**
   * @param {string} name
   * @param {any} detail
   */
  #tell(name, detail) {
    const { host, tell } = this.#place;
    if (name === "completed") host.result = detail.result;
    // Nothing is answered any more, or not yet.
    if (name === "started" || name === "progress" && !detail.answered) host.result = null;
    tell(name, detail);
  }

  // A dead instance is left behind; a fresh one goes on from the saved answers, at most twice.
  trapped() {
    live.delete(this.#app?.id);
    this.#app = undefined;
    this.#place.box.replaceChildren();
    if (++this.#traps > 2) this.#fail(Error("stopped three times"));
    else this.#start();
  }

  get stopped() { return this.#app?.glue.stopped(); }

  /** @param {any} error */
  async #fail(error) {
    this.#place.shown = false;
    const turn = this.#turn, words = error.said ? "" : await sentence(this.#lang(), "scan-stopped");
    if (turn !== this.#turn) return;
    if (words) error.said = words.replace("\u00010", error.message);
    this.#place.fail(error);
    for (const [, refused] of this.#waiting.splice(0)) refused(Error(this.#place.say.textContent ?? ""));
  }
}

// Whose trap it was stands in the stack, unless that ran over or is cut short; then the instances are asked, once nothing of
// theirs can be running.
/** @param {any} error */
const heard = (error) => {
  if (!isTrap(error)) return;
  const named = live.get(/instance=(\d+)/.exec(error.stack)?.[1]);
  if (named) named.trapped();
  else queueMicrotask(() => live.forEach((one) => one.stopped && one.trapped()));
};
addEventListener("error", ({ error }) => heard(error));
addEventListener("unhandledrejection", ({ reason }) => heard(reason));
new MutationObserver(() => live.forEach((one) => one.speak())).observe(document, { attributeFilter: ["lang"], subtree: true });
addEventListener("popstate", ({ state }) => {
  const screen = state?.[SCREEN];
  if (screen) live.forEach((one) => one.visit(screen));
});

/**
 * @param {Place} place
 * @param {boolean | undefined} allowed
 * @param {BegunCode} code
 */
export const begin = (place, allowed, code) => new Element(place, allowed, code);
