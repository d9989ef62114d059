/** @import { Message, Place } from "./types" */
// The scan's own page in a frame: tells the page around it its height and events, and carries out its commands.
const COMMANDS = ["restart", "start", "open", "export", "getLink"];
const EVENTS = ["ready", "started", "progress", "completed", "shared", "error"];

// The origin of the page around this one. The element states it; in a plain frame, some browsers provide it.
/** @param {URLSearchParams} asked */
const around = (asked) => {
  const named = asked.get("host") ?? location.ancestorOrigins?.[0];
  if (named) return named;
  try {
    return new URL(document.referrer).origin;
  } catch {
    return "null";
  }
};

// The order in which calls to action are chosen: for the level, for a dimension, for every result, after the first recommendations.
const CALLS = [/^call-to-action-level-/, /^call-to-action-(?!top$)/, /^call-to-action$/, /^call-to-action-top$/];
/** @param {string} name */
const rank = (name) => CALLS.findIndex((kind) => kind.test(name));

/**
 * @param {Place["host"]} scan
 * @param {string[]} names Attributes that the page around the frame may change.
 */
export const report = (scan, names) => {
  const asked = new URLSearchParams(location.hash.slice(1)), host = around(asked), instance = asked.get("instance") ?? "";
  if (host === "null") return;
  let last = "", inner = innerHeight, width = innerWidth, echoes = 0, turns = 0, missed = false, again = false;

  // The browser does not deliver a message to any other origin.
  /**
   * @param {string} type
   * @param {object} more
   */
  const send = (type, more) => parent.postMessage({ "maturity-scan": { v: 1, instance, type, ...more } }, host);

  /** @param {object} [more] */
  const tell = (more) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // The calls to action that fit the result, the first choice first.
    /** @type {NodeListOf<HTMLSlotElement> | undefined} */
    const slots = scan.shadowRoot?.querySelectorAll("slot[name^=call-to-action]");
    const calls = [...(slots ?? [])].map(({ name }) => name).sort((one, other) => rank(one) - rank(other)), now = `${height} ${calls}`;
    // Content that is as tall as its window grows with every reported height. Stop at the second such echo.
    if (!more) {
      echoes = innerHeight !== inner && innerWidth === width ? echoes + 1 : 0;
      again &&= echoes > 0;
    }
    [inner, width] = [innerHeight, innerWidth];
    missed = !more && now !== last && echoes > 1;
    if (!more && (now === last || missed)) return;
    last = now;
    send("resize", { height, calls, ...more });
  };

  addEventListener("message", ({ source, origin, data }) => {
    /** @type {Message | undefined} */
    const message = data?.["maturity-scan"];
    if (source !== parent || origin !== host || message?.v !== 1 || message.instance !== instance) return;
    const { type, name = "", value = null, id, argument } = message;
    if (type === "command" && COMMANDS.includes(name))
      scan[name](argument).then(
        (/** @type {any} */ value) => send("answer", { id, value }),
        (/** @type {Error} */ { message }) => send("answer", { id, refused: message }),
      );
    if (type === "fragment") location.replace(`${location.href.split("#")[0]}#${[...asked].length ? `${asked}&` : ""}${value}`);
    if (type === "attribute" && /^--ms-[a-z-]+$/.test(name)) scan.style.setProperty(name, value);
    if (type === "attribute" && names.includes(name)) value === null ? scan.removeAttribute(name) : scan.setAttribute(name, value);
  });
  for (const name of EVENTS)
    scan.addEventListener(`maturity-scan-${name}`, (event) => {
      if (event instanceof CustomEvent) send("event", { name, detail: event.detail });
    });
  // Changes more than two animation frames later are not echoes. What looked like an echo may have been new content, so report it once
  // more then.
  addEventListener("resize", () => {
    const turn = ++turns, look = () => {
      if (turn !== turns) return;
      [inner, width] = [innerHeight, innerWidth];
      if (!missed || again) return;
      again = true;
      tell({});
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
  tell({ hello: true });
  new ResizeObserver(() => tell()).observe(document.body);
  // A new screen begins at the top, and only the page around it can scroll there.
  return { reveal: () => tell({ top: true }) };
};
