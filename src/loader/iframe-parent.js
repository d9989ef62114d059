/** @import { FramePort, Message, Place } from "./types" */
// The element's frame, as seen by the page around it. It is used if the element asks for it, or if the page's policy
// forbids WebAssembly. Messages count only if they come from this frame's window and from the loader's origin.
// The custom properties of the host page that the frame receives. A frame inherits none.
const PROPERTIES = ["accent", "accent-dark", "on-accent", "text", "muted", "surface", "border", "radius", "font", "focus", "padding"].map((name) => `--ms-${name}`);
const NO_ORIGIN = "The scan’s methods don’t work in a page without an origin, such as a file or a sandbox without allow-same-origin.";
const LOAD_TIMEOUT = 12000, REPORT_TIMEOUT = 6000;
// English messages, which the build fills in.
const ENGLISH_MESSAGES = { show: "__frame-not-shown__", allow: "__frame-not-allowed__", link: "__open-own-page__", name: "__frame-name__" };

// The width that A4 and Letter have room for, in pixels. In print, the frame keeps the width it has on screen: its height fits only
// that width, and otherwise its content would be cut off. The frame is scaled to the paper; Firefox does that by itself.
const PAPER_WIDTH = 660;
const VISIBLE_CSS = ":host{display:flow-root}iframe{display:block;inline-size:100%;border:0}@media print{iframe{inline-size:var(--width)}@supports not (-moz-appearance:none){.paper{block-size:var(--height);overflow:clip}iframe{transform:scale(var(--fit));transform-origin:var(--from) top}}}";
// Until it has reported its height, the frame is invisible behind the content of the host page.
const LOADING_CSS = `${VISIBLE_CSS}:host{position:relative;min-block-size:100svh}iframe{position:absolute;inset:0;visibility:hidden}`;

/** @type {Set<Frame>} */
const all = new Set();
addEventListener("message", (event) => {
  /** @type {Message | undefined} */
  const message = event.data?.["maturity-scan"];
  if (message?.v === 1) for (const one of all) one.heard(event, message);
});
addEventListener("hashchange", () => all.forEach((one) => one.passLinks()));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => all.forEach((one) => one.passProperties()));
addEventListener("securitypolicyviolation", (event) => {
  if (event.effectiveDirective === "frame-src") all.forEach((one) => one.forbidden(event.blockedURI));
});

class Frame {
  #place;
  #port;
  #view = document.createElement("iframe");
  #printBox = document.createElement("div");
  #callToAction = document.createElement("div");
  #callNames = "";
  #loaded = false;
  #lastCommandId = 0;
  /** @type {Map<number, (answer: Pick<Message, "value" | "refused">) => void>} */
  #pendingCommands = new Map();
  /** @type {Set<string>} */
  #changed = new Set();
  /** @type {Map<string, string>} */
  #passed = new Map();
  /** @type {number[]} */
  #timers = [];

  /**
   * @param {Place} place
   * @param {FramePort} port
   */
  constructor(place, port) {
    const { box, host } = place;
    this.#place = place;
    this.#port = port;
    box.className = "";
    box.replaceChildren();
    port.style(LOADING_CSS);
    this.#view.title = host.title || ENGLISH_MESSAGES.name;
    if (!host.title) port.sentence("frame-name").then((words) => words && (this.#view.title = words));
    this.#view.allow = "clipboard-write; web-share";
    // A page without an origin can't receive messages, so there the frame has a fixed height and scrolls.
    if (origin === "null") this.#view.addEventListener("load", () => this.#show(innerHeight), { once: true });
    else {
      this.#view.scrolling = "no";
      this.#view.addEventListener("load", () => this.#wait(REPORT_TIMEOUT));
      this.#wait(LOAD_TIMEOUT);
    }
    this.#view.src = this.#address(true);
    all.add(this);
    this.#printBox.className = "paper";
    this.#printBox.append(this.#view);
    box.append(this.#printBox, this.#callToAction);
  }

  /** @param {string} name */
  #attribute(name) {
    const { host } = this.#place, value = host.getAttribute(name);
    if (name === "lang") return this.#port.lang();
    if (name === "share-url") return this.#port.linkStart(value ?? "");
    // A relative address means the page around the frame.
    const isAddress = ["texts", "brand-logo"].includes(name) || name === "questionnaire" && !/^[a-z0-9-]+$/.test(value ?? "");
    try {
      return isAddress && value ? new URL(value, document.baseURI).href : value;
    } catch {
      return value;
    }
  }

  // Values that only the frame needs are in the fragment, which browsers don't send to servers.
  /** @param {boolean} embedded */
  #address(embedded) {
    const url = new URL("index.html", this.#port.base), more = new URLSearchParams({ host: origin, instance: this.#place.instance });
    /**
     * @param {URLSearchParams} into
     * @param {string[]} names
     */
    const write = (into, names) => names.forEach((name) => {
      const value = this.#attribute(name);
      if (value !== null) into.set(name, value);
    });
    if (embedded) url.searchParams.set("embed", "1");
    write(url.searchParams, this.#port.query);
    write(more, [...this.#port.more, "share-url"]);
    if (embedded) url.hash = String(more);
    return url.href;
  }

  /**
   * @param {string} type
   * @param {object} [more]
   */
  #send(type, more) {
    this.#view.contentWindow?.postMessage({ "maturity-scan": { v: 1, instance: this.#place.instance, type, ...more } }, this.#port.base.origin);
  }

  /** @param {string} name */
  changed(name) {
    // A frame that is still loading gets the change when it reports. One that can't report, or was given up, loads again.
    this.#changed.add(name);
    if (!this.#loaded && (origin === "null" || this.#view.hidden)) this.#view.src = this.#address(true);
    if (!this.#loaded) return;
    this.#send("attribute", { name, value: this.#attribute(name) });
    this.passProperties();
  }

  // Passes the host page's custom properties to the frame, as far as the frame does not have them yet.
  passProperties() {
    if (!this.#loaded) return;
    const style = getComputedStyle(this.#place.host);
    for (const name of PROPERTIES) {
      const value = style.getPropertyValue(name).trim();
      if (value !== (this.#passed.get(name) ?? "")) this.#send("attribute", { name, value });
      this.#passed.set(name, value);
    }
  }

  /**
   * @param {string} name
   * @param {any} argument
   * @returns {Promise<any>}
   */
  async command(name, argument) {
    if (origin === "null") throw Error(NO_ORIGIN);
    const id = ++this.#lastCommandId;
    this.#send("command", { id, name, argument });
    return new Promise((done, refused) => this.#pendingCommands.set(id, ({ value, refused: why }) => (why === undefined ? done(value) : refused(Error(why)))));
  }

  /**
   * @param {MessageEvent} event
   * @param {Message} message
   */
  heard(event, message) {
    if (event.source !== this.#view.contentWindow || event.origin !== this.#port.base.origin || message.instance !== this.#place.instance) return;
    const { type, name = "", detail, height = NaN, hello, top, calls, id = 0 } = message;
    if (type === "answer") {
      this.#pendingCommands.get(id)?.(message);
      this.#pendingCommands.delete(id);
    }
    if (type === "event") this.#port.tell(name, detail);
    if (type !== "resize" || !(height >= 0)) return;
    this.#show(height);
    this.#showCall(Array.isArray(calls) ? calls : []);
    if (top) this.#port.reveal(this.#place);
    if (!hello) return;
    this.#refuse();
    // A frame that was moved in the document loads its first address again, so repeat later changes.
    for (const name of this.#changed) this.#send("attribute", { name, value: this.#attribute(name) });
    this.#passed.clear();
    this.passProperties();
    this.passLinks();
  }

  // Passes share links in the host page's address to the frame, and removes them from the address bar.
  passLinks() {
    if (!this.#loaded) return;
    const id = this.#attribute("questionnaire") ?? "journey-maturity";
    const value = this.#port.takeLinks(/^[a-z0-9-]+$/.test(id) ? id : undefined);
    if (value) this.#send("fragment", { value });
  }

  // Shows the first of these calls to action that the host page has. Each slot contains the next one as its default content.
  /** @param {unknown[]} names */
  #showCall(names) {
    const now = names.join();
    if (now === this.#callNames) return;
    this.#callNames = now;
    this.#callToAction.replaceChildren();
    /** @type {HTMLElement} */
    let into = this.#callToAction;
    for (const name of names) {
      if (!/^call-to-action/.test(`${name}`)) continue;
      const slot = document.createElement("slot");
      slot.name = `${name}`;
      into.append(slot);
      into = slot;
    }
  }

  /** @param {number} height */
  #show(height) {
    this.#view.height = String(Math.ceil(height));
    const { clientWidth: width } = this.#view, { style } = this.#printBox, fit = Math.min(1, PAPER_WIDTH / (width || PAPER_WIDTH));
    const from = getComputedStyle(this.#view).direction === "rtl" ? "right" : "left";
    for (const [name, value] of Object.entries({ width: `${width}px`, fit, from, height: `${fit * height}px` })) style.setProperty(`--${name}`, `${value}`);
    if (this.#loaded) return;
    this.#loaded = true;
    this.#timers.forEach(clearTimeout);
    this.#view.hidden = false;
    this.#port.style(VISIBLE_CSS);
    this.#place.slot.remove();
    this.#port.shown();
  }

  /** @param {number} time */
  #wait(time) {
    this.#timers.push(setTimeout(() => this.#loaded || this.#giveUp("show"), time));
  }

  /** @param {string} address */
  forbidden(address) {
    if (!this.#loaded && address.startsWith(this.#port.base.origin)) this.#giveUp("allow");
  }

  // Shows a message instead of the frame. The frame stays on the page, hidden, and is shown if it loads after all.
  /** @param {"show" | "allow"} what */
  async #giveUp(what) {
    if (this.#view.hidden) return;
    this.#view.hidden = true;
    const [said, open] = await Promise.all([`frame-not-${what === "show" ? "shown" : "allowed"}`, "open-own-page"].map(this.#port.sentence));
    // It may have loaded or been closed in the meantime.
    if (this.#loaded || !all.has(this)) return;
    this.#port.fail({ said: said || ENGLISH_MESSAGES[what] });
    const link = document.createElement("a");
    link.href = this.#address(false);
    link.target = "_blank";
    link.textContent = open || ENGLISH_MESSAGES.link;
    this.#place.say.append(" ", link);
  }

  // Refuses the commands that the frame did not answer before it was reloaded or removed.
  #refuse() {
    for (const answer of this.#pendingCommands.values()) answer({ refused: "The scan reloaded or left the page before it answered." });
    this.#pendingCommands.clear();
  }

  close() {
    this.#refuse();
    this.#timers.forEach(clearTimeout);
    all.delete(this);
    this.#place.box.replaceChildren();
  }
}

/**
 * @param {Place} place
 * @param {FramePort} port
 */
export const show = (place, port) => new Frame(place, port);
