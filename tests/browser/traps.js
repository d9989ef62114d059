// Ends the WebAssembly instance of the first element in one of four ways, at a chosen point. Loaded before the scan.
const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 3, 2, 0, 0, 7, 26, 2, 11, ...[..."unreachable"].map((one) => one.charCodeAt()), 0, 0,
  8, ...[..."overflow"].map((one) => one.charCodeAt()), 0, 1, 10, 10, 2, 3, 0, 0, 11, 4, 0, 16, 1, 11];
// Two functions: one traps, one calls itself for ever.
const bomb = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes))).exports;
const armed = { kind: null, calls: 0, fired: null };
const instances = {};
const fire = () => Object.assign(armed, { kind: null, fired: performance.now() });
// A trap in a method of the element comes as a promise that is rejected.
const fireOnce = () => ["error", "unhandledrejection"].forEach((name) => addEventListener(name, fire, { once: true }));

const ways = {
  // From now on no element can be made for the code: Rust has no answer to that and panics.
  panic: fireOnce,
  unreachable: () => {},
  "stack overflow": () => {},
  // Nothing can be had any more, and what is free is taken.
  "out of memory": ({ exports }) => {
    for (let pages = 16384; pages >= 1; pages >>= 1) try { for (;;) exports.memory.grow(pages); } catch {}
    for (let size = 1 << 26; size >= 1; size >>= 1) try { for (;;) exports[malloc](size, 1); } catch {}
    fireOnce();
  },
};
// The bindings name what gives memory to texts on their way in.
let malloc;
const named = async () => {
  const glue = performance.getEntriesByType("resource").map((one) => one.name).find((one) => /maturity-scan-[^/]*\.js\?instance/.test(one));
  malloc = /passStringToWasm0\([^,]+, wasm\.(\w+)/.exec(await (await fetch(glue)).text())[1];
};
const arm = (kind, calls, number) => {
  Object.assign(armed, { kind, calls, fired: null });
  ways[kind](instances[number]);
};
// What the code calls of the page: on the way there it can be stopped.
const watchedCall = (call, number, name) => (...all) => {
  if (armed.kind && number === armed.number && armed.calls-- <= 0) {
    const { kind } = armed;
    if (kind === "panic" && name.includes("createElement")) {
      const make = Document.prototype.createElement;
      Document.prototype.createElement = () => { throw new DOMException("simulated", "NotSupportedError"); };
      try { return call(...all); } finally { Document.prototype.createElement = make; }
    }
    if (kind === "unreachable" || kind === "stack overflow") {
      fire();
      bomb[kind === "unreachable" ? "unreachable" : "overflow"]();
    }
  }
  return call(...all);
};
WebAssembly.instantiate = ((real) => async (module, imports) => {
  // A piece that loads later shares the imports and the memory of its instance.
  if (imports.__wasm_split) return real(module, imports);
  const number = /maturity-scan-[^/]*instance=(\d+)/.exec(Error().stack)?.[1];
  const calls = Object.entries(imports).map(([space, all]) => [space,
    Object.fromEntries(Object.entries(all).map(([name, call]) => [name, typeof call === "function" ? watchedCall(call, number, name) : call]))]);
  const instance = await real(module, Object.fromEntries(calls));
  instances[number] = instance.instance ?? instance;
  return instance;
})(WebAssembly.instantiate);

const element = (id) => document.getElementById(id), card = (id) => element(id)?.shadowRoot?.querySelector("[part~=card]");
const clean = (text) => text.replace(/\s+/g, " ").trim();
const until = async (what, look) => {
  for (const end = performance.now() + 4000; performance.now() < end; await new Promise((next) => setTimeout(next, 5))) {
    const found = look();
    if (found) return found;
  }
  throw Error(`waited in vain for ${what}; on screen is ${card("one")?.innerText.slice(0, 200)} ${element("one")?.shadowRoot.querySelector("[role=alert]")?.textContent}; ${watched.errors.slice(-2)}`);
};
const buttons = (id) => [...(card(id)?.querySelectorAll("button") ?? [])];
const press = async (name, id = "one") => (await until(name, () => buttons(id).find((one) => clean(one.textContent) === name))).click();
const shows = (text, id = "one") => until(text, () => clean(card(id)?.innerText ?? "").includes(text));
const find = (what) => until(what, () => card("one")?.querySelector(what));
const choose = async (number, level, id = "one") => {
  await shows(`Question ${number} of 6`, id);
  const radios = () => card(id).querySelectorAll("input[type=radio]");
  radios()[level - 1].click();
  await until("the choice", () => radios()[level - 1].checked);
};
const key = (name) => card("one").querySelector("fieldset").dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
const ready = (id) => watched.events.filter((one) => one.name === "ready" && one.id === id).length;
const input = (node, value) => { node.value = value; node.dispatchEvent(new Event("input", { bubbles: true })); };
const elsewhere = () => {
  const tab = document.documentElement.appendChild(Object.assign(document.createElement("iframe"), { src: "/away.html" }));
  tab.onload = () => {
    const name = "maturity-scan/1/small/progress", now = JSON.parse(localStorage.getItem(name));
    now.notes["a.1"] = "from another tab";
    now.changed["note:a.1"] = Date.now();
    tab.contentWindow.localStorage.setItem(name, JSON.stringify(now));
  };
};
const result = async () => { await press("All questions"); await press("See results"); await find("[data-section=share]"); };
const nothing = async () => {};

// How to get to a point from question 3, and what is done there.
const points = window.points = {
  "choosing an option": [nothing, () => card("one").querySelectorAll("input[type=radio]")[1].click()],
  "a digit": [nothing, () => key("2")],
  Enter: [nothing, () => key("Enter")],
  Next: [nothing, () => press("Next")],
  Back: [nothing, () => press("Back")],
  "All questions": [nothing, () => press("All questions")],
  "a note": [nothing, async () => input(await find("textarea"), "why")],
  "another tab": [nothing, elsewhere],
  "a link in the address": [nothing, () => { location.hash = "r=1.small.AAA"; }],
  "the method restart": [nothing, () => setTimeout(() => element("one").restart())],
  "a question of the overview": [() => press("All questions"), async () => (await find(".ms-qrow")).click()],
  "See results": [() => press("All questions"), () => press("See results")],
  "Change answers": [result, () => press("Change answers")],
  "Copy link": [result, () => press("Copy link")],
  "Download JSON": [result, () => press("Download JSON")],
  "Download CSV": [result, () => press("Download CSV")],
  "Download chart (SVG)": [result, () => press("Download chart (SVG)")],
  "Download slide (PNG)": [result, () => press("Download slide (PNG)")],
  "Create my plan": [result, async () => (await find("[data-section=plan]")).closest("section").querySelector("button").click()],
  "Start over": [result, () => press("Start over")],
  "starting over": [async () => { await result(); await press("Start over"); }, () => press("Delete and start over")],
};

const pause = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds));
window.run = async (kind, name) => {
  await until("both scans", () => ready("one") && ready("two"));
  await named();
  await press("Start");
  for (const number of [1, 2]) { await choose(number, 3); await press("Next"); }
  await shows("Question 3 of 6");
  const [go, act] = points[name];
  await go();
  const before = ready("one");
  const number = document.getElementById("one").shadowRoot.querySelector("[part~=card]").dataset.instance;
  armed.number = number;
  arm(kind, name.length % 3, number);
  await act();
  // Where the act alone does not come by the spot, the next ones do.
  for (const next of ["All questions", "Change answers", "Cancel", "Back", "Next", "Start over"]) {
    if (armed.fired) break;
    await pause(60);
    buttons("one").find((one) => clean(one.textContent) === next)?.click();
  }
  await until(`the trap to fire`, () => armed.fired);
  await until("a fresh instance", () => ready("one") > before);
  const time = performance.now() - armed.fired;
  const kept = name === "starting over" || name === "the method restart" || name === "Start over" ? null : true;
  const words = clean((await until("the scan", () => card("one")?.innerText && card("one"))).innerText);
  // The other one has noticed nothing.
  await press("Start", "two");
  await choose(1, 2, "two");
  return { time, back: /You’ve answered [23] of 6/.test(words) || !kept, words: words.slice(0, 200), others: ready("two") };
};
