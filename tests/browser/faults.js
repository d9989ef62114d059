// Storage that fails from a chosen moment on, and a whole run through it. Loaded before the scan.
const KEY = "maturity-scan/1/small/progress";
const asked = new URLSearchParams(location.search), own = Object.assign({}, ...["getItem", "setItem", "removeItem"].map((name) => ({ [name]: Storage.prototype[name] })));
const shelf = window.localStorage, other = window.sessionStorage;
const seen = { since: null, told: null, notice: "" };
const touched = () => (seen.since ??= performance.now());
const refuse = (name) => { throw new DOMException("simulated", name); };
const handle = (get) => Object.defineProperty(window, "localStorage", { configurable: true, get: () => (touched(), get()) });
const use = (name, does) => (Storage.prototype[name] = function (...all) { touched(); return does.apply(this, all); });
// What a scan before this one, or another tab, has stored.
const record = (more) => JSON.stringify({ questionnaire: { id: "small", version: "1.0", fingerprint: 0 }, ...more });
const put = (text) => own.setItem.call(shelf, KEY, text);
const there = () => own.getItem.call(shelf, KEY) ?? record({ answers: {}, changed: {} });
const damaged = (damage) => { const text = damage(there()); put(text); handle(() => shelf); seen.damaged = text; };
const frame = () => document.documentElement.appendChild(Object.assign(document.createElement("iframe"), { src: "/away.html" }));
// From the window of another tab: this one hears of it.
const elsewhere = (change) => new Promise((done) => {
  const tab = frame();
  tab.onload = () => { change(tab.contentWindow.localStorage); setTimeout(done, 0); };
});

const faults = {
  denied: () => handle(() => refuse("SecurityError")),
  absent: () => handle(() => null),
  "throws on read": () => use("getItem", () => refuse("UnknownError")),
  "throws on write": () => use("setItem", () => refuse("InvalidStateError")),
  full: () => use("setItem", () => refuse("QuotaExceededError")),
  "full half-way": () => {
    const room = (own.getItem.call(shelf, KEY) ?? "").length + 40;
    Storage.prototype.setItem = function (key, value) { value.length > room ? (touched(), refuse("QuotaExceededError")) : own.setItem.call(this, key, value); };
  },
  corrupt: () => damaged(() => "\u0000\ufffd{answers: <html>"),
  truncated: () => damaged((text) => text.slice(0, text.length >> 1)),
  "foreign version": () => damaged(() => JSON.stringify({ version: 2, answers: [{ item: "a.1", level: 3 }] })),
  "other tab writing": () => elsewhere((theirs) => {
    const now = JSON.parse(there());
    theirs.setItem(KEY, JSON.stringify({ ...now, notes: { "a.1": "from another tab" }, changed: { ...now.changed, "note:a.1": Date.now() } }));
  }),
  "cleared while running": () => elsewhere((theirs) => theirs.clear()),
  // After access to storage has changed, the page's handle leads to another, empty place.
  "partitioned frame": () => handle(() => other),
};
window.strike = async (moment) => {
  if (asked.get("moment") === moment) await faults[asked.get("fault")]();
};

const host = () => document.querySelector("maturity-scan"), card = () => host()?.shadowRoot?.querySelector("[part~=card]");
const clean = (text) => text.replace(/\s+/g, " ").trim();
const until = async (what, look) => {
  for (const end = performance.now() + 15000; performance.now() < end; await new Promise((next) => setTimeout(next, 5))) {
    const found = look();
    if (found) return found;
  }
  throw Error(`waited in vain for ${what}; on screen is ${card()?.innerText.slice(0, 300)}`);
};
const button = (name) => [...(card()?.querySelectorAll("button") ?? [])].find((one) => clean(one.textContent) === name);
const press = async (name) => (await until(name, () => button(name))).click();
const shows = (text) => until(text, () => clean(card()?.innerText ?? "").includes(text));
const choose = async (number, level) => {
  await shows(`Question ${number} of 6`);
  const radios = () => card().querySelectorAll("input[type=radio]");
  radios()[level - 1].click();
  await until("the choice", () => radios()[level - 1].checked);
};
const finished = async (count) => (await until("the result", () => watched.events.filter((one) => one.name === "completed")[count - 1])).detail.result;
const change = async (level, count) => {
  await press("Change answers");
  (await until("the questions", () => card().querySelector(".ms-qrow"))).click();
  await choose(1, level);
  await press("All questions");
  await press("See results");
  return finished(count);
};
// Notices are looked at on every change of the page, so the time they come is known.
const look = () => {
  const notice = clean(card()?.querySelector(".ms-notices")?.textContent ?? "");
  if (notice && seen.told === null) Object.assign(seen, { told: performance.now(), notice });
};
const files = [];
URL.createObjectURL = ((make) => (blob) => (files.push(blob), make.call(URL, blob)))(URL.createObjectURL);
HTMLAnchorElement.prototype.click = () => {};

window.run = async (answers, last) => {
  await until("the card", card);
  new MutationObserver(look).observe(card(), { childList: true, subtree: true, characterData: true });
  look();
  await until("the scan", () => watched.events.some((one) => one.name === "ready"));
  await strike("at the start");
  await press("Start");
  for (const [at, level] of answers.entries()) {
    await choose(at + 1, level);
    if (at === 2) await strike("between questions");
    await press(at === 5 ? "See results" : "Next");
  }
  const results = [await finished(1)];
  await strike("at the result");
  results.push(await change(3, 2));
  await strike("when sharing");
  await press("Copy link");
  await until("the link", () => watched.events.some((one) => one.name === "shared"));
  await press("Download JSON");
  const file = JSON.parse(await (await until("the file", () => files[0])).text());
  results.push(await change(2, 3));
  await strike("when starting over");
  await press("Start over");
  await press("Delete and start over");
  await press("Start");
  for (const [at, level] of last.entries()) {
    await choose(at + 1, level);
    await press(at === 5 ? "See results" : "Next");
  }
  results.push(await finished(4));
  look();
  const told = seen.told === null || seen.since === null ? null : seen.told - seen.since;
  const read = (key) => { try { return own.getItem.call(asked.get("fault").startsWith("partitioned") ? other : shelf, key); } catch { return null; } };
  return { results: results.map((one) => one.answers), notes: results.map((one) => one.notes), file: file.answers, told, notice: seen.notice, since: seen.since !== null,
    damaged: seen.damaged ?? null, kept: read(KEY), aside: read(KEY.replace("progress", "unreadable")), errors: watched.errors };
};
