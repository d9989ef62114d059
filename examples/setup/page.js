// Changes the scan while one writes, and writes the lines to copy. The properties are those of the element's own manifest.
/** @import { Theme } from "./themes.js" */
import { themes } from "./themes.js";

import { code, frameQuery, policy } from "./code.js";
import { privacy } from "./privacy.js";

const manifest = (await (await fetch("../custom-elements.json")).json()).modules[0].declarations[0];
/** @type {{ name: string, syntax: string, description: string, default?: string }[]} */
const cssProperties = manifest.cssProperties;
/** @type {{ name: string, type: { text: string }, description: string, default?: string }[]} */
const attributes = manifest.attributes.filter((/** @type {{ name: string }} */ { name }) => name !== "theme");
// What would keep the preview from being seen, or keep answers from it.
const NOT_SHOWN = ["loading", "mode", "storage", "share-url", "texts"];
/**
 * An element that the page has.
 * @param {string} selector
 * @returns {any}
 */
const find = (selector) => document.querySelector(selector);
/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} more
 * @param {(string | Node)[]} inside
 * @returns {HTMLElementTagNameMap[Tag]}
 */
const make = (tag, more = {}, ...inside) => {
  const made = Object.assign(document.createElement(tag), more);
  made.append(...inside);
  return made;
};
/**
 * The Markdown of a description, without its links.
 * @param {string} text
 */
const prose = (text) => text.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1").split("`")
  .map((part, place) => place % 2 ? make("code", { textContent: part }) : part);
/** @type {Record<string, string>} */
const fits = { "<color>": "color", "<length>": "border-radius", "--ms-font": "font-family", "--ms-padding": "padding" };
/** @type {Map<string, { text: HTMLInputElement, swatch: HTMLInputElement | undefined, kind: string, note: HTMLElement }>} */
const rows = new Map();
/** @type {import("../../src/loader/maturity-scan.js").MaturityScan} */
let scan;
let chosen = themes[0];
// The report of the sample result, in a frame.
const report = make("iframe", { title: "Report", hidden: true });
// The scan's own page in a frame, as the code for the place shows it.
const frame = make("iframe", { title: "Preview in a frame", hidden: true });
addEventListener("message", ({ source, data }) => {
  const message = data?.["maturity-scan"];
  if (source === frame.contentWindow && message?.v === 1 && message.type === "resize") frame.style.blockSize = `${message.height}px`;
});
const screen = () => find("[name=screen]:checked").value;
const token = () => screen() === "start" ? "" : find("[data-token]").dataset.token;

const scheme = () => find("[name=scheme]:checked").value;

// Colors as they are seen: resolved inside the scan, painted, read.
/** @type {any} */
const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
/** @type {OffscreenCanvasRenderingContext2D} */
const paint = context;
/**
 * @param {HTMLElement} probe
 * @param {string} value
 */
const seen = (probe, value) => {
  probe.style.color = value;
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = getComputedStyle(probe).color;
  paint.fillRect(0, 0, 1, 1);
  return [...paint.getImageData(0, 0, 1, 1).data];
};
/** @param {number[]} color */
const hex = (color) => `#${color.slice(0, 3).map((one) => one.toString(16).padStart(2, "0")).join("")}`;
/** @param {number} one */
const linear = (one) => (one /= 255) <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
/** @param {number[]} color */
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
/**
 * @param {number[]} one
 * @param {number[]} other
 */
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const told = () => [...rows].map(([name, row]) => ({ name, value: row.text.value.trim() })).filter(({ value }) => value);

/** @type {Map<string, HTMLInputElement | HTMLSelectElement>} */
const fields = new Map();
/** @returns {[string, string][]} */
const chosenAttributes = () => {
  /** @type {[string, string][]} */
  const told = [...fields].map(([name, { value }]) => [name, value.trim()]);
  const theme = scheme() === "auto" ? "" : scheme();
  /** @type {[string, string][]} */
  const all = [...told, ["theme", theme]];
  return all.filter(([, value]) => value);
};

const place = () => find("[name=place]:checked").value;

const snippet = () => {
  const lines = told().filter(({ name }) => rows.get(name)?.text.validity.valid).map(({ name, value }) => `  ${name}: ${value};\n`);
  const style = lines.length ? `maturity-scan {\n${lines.join("")}}\n\n` : "";
  return code(place(), chosenAttributes(), style);
};

const measure = () => {
  const card = scan.shadowRoot?.querySelector("[part=card]"), probe = make("span");
  card?.append(probe);
  /** @param {string} name */
  const color = (name) => seen(probe, `var(--_ms-${name})`);
  const [background, accent, given] = [color("background"), color("accent"), rows.get("--ms-on-accent")?.text.value.trim()];
  /** @type {[string, number, number][]} */
  const pairs = [
    ["Text", contrast(color("text"), background), 4.5], ["Secondary text", contrast(color("muted"), background), 4.5],
    ["Links", contrast(color("link"), background), 4.5], ["Text on the accent", contrast(color("on-accent"), accent), 4.5],
    ["Edges and marks", contrast(color("mark"), background), 3],
  ];
  find("#contrast").replaceChildren(...pairs.map(([name, found, least]) =>
    make("div", { className: found < least ? "low" : "" }, make("dt", { textContent: name }),
      make("dd", { textContent: `${(Math.floor(found * 10) / 10).toFixed(1)} : 1${found < least ? `, below ${least}` : ""}` }))));
  for (const [name, { text, swatch, note }] of rows) {
    if (!swatch) continue;
    const set = scan.style.getPropertyValue(name), own = name.replace("--ms-", "");
    swatch.value = text.placeholder = hex(seen(probe, set || `var(--_ms-${own === "accent-dark" ? "accent" : own})`));
    if (name === "--ms-on-accent") note.textContent = given && contrast(seen(probe, given), accent) < 4.5 ? "Too little contrast; black or white is used." : "";
  }
  probe.remove();
};

const apply = () => {
  scan.setAttribute("theme", scheme());
  for (const [name, { text, kind }] of rows) {
    const value = text.value.trim(), right = !value || CSS.supports(kind, value);
    text.setCustomValidity(right ? "" : "This isn’t a valid CSS value.");
    text.ariaInvalid = String(!right);
    if (value && right) scan.style.setProperty(name, value);
    else scan.style.removeProperty(name);
  }
  for (const [name, { value }] of fields) {
    if (NOT_SHOWN.includes(name) || scan.getAttribute(name) === (value.trim() || null)) continue;
    if (value.trim()) scan.setAttribute(name, value.trim());
    else if (name === "lang") scan.setAttribute("lang", "en");
    else scan.removeAttribute(name);
  }
  find("#snippet").textContent = snippet();
  find("#policy").textContent = policy(place(), chosenAttributes());
  const { lang, text } = privacy(chosenAttributes());
  Object.assign(find("#privacy"), { textContent: text, lang, dir: "auto" });
  find("#said").textContent = "";
  const address = `../index.html?${frameQuery(chosenAttributes())}${token() && `#r=${token()}`}`;
  if (!frame.hidden && frame.getAttribute("src") !== address) frame.src = address;
  if (!scan.shadowRoot?.querySelector("[part=card].ms")) return;
  measure();
  if (screen() === "report") showReport();
};

const showReport = async () => {
  const file = await scan.export("report");
  URL.revokeObjectURL(report.src);
  report.src = URL.createObjectURL(file);
};

const show = () => {
  // The frame has no report that this page could read, so the element shows it.
  const framed = place() === "iframe" && screen() !== "report";
  report.hidden = screen() !== "report";
  frame.hidden = !framed;
  find("#contrast-name").hidden = find("#contrast").hidden = framed;
  history.replaceState(null, "", token() && !framed ? `#r=${token()}` : location.pathname + location.search);
  scan = document.createElement("maturity-scan");
  for (const [name, value] of [["storage", "none"], ["loading", "eager"], ["lang", "en"]]) scan.setAttribute(name, value);
  scan.addEventListener("maturity-scan-ready", apply);
  if (framed) find("#stage").replaceChildren(frame);
  else if (place() === "dialog" && report.hidden) {
    const close = make("form", { method: "dialog" }, make("button", { textContent: "Close" }));
    const dialog = make("dialog", { ariaLabel: "Customer-centricity scan" }, close, scan), open = make("button", { type: "button", textContent: "Take the scan" });
    open.addEventListener("click", () => {
      dialog.showModal();
      scan.start();
    });
    find("#stage").replaceChildren(open, dialog);
  } else find("#stage").replaceChildren(scan, report);
  apply();
};

/** @param {Theme} theme */
const take = (theme) => {
  chosen = theme;
  for (const [name, { text }] of rows) text.value = theme.set[name] ?? "";
  find(`[name=scheme][value=${theme.theme ?? "auto"}]`).checked = true;
  apply();
};

themes.forEach((theme, place) => {
  const radio = make("input", { type: "radio", name: "start", checked: place === 0 });
  radio.addEventListener("change", () => take(theme));
  find("#themes").append(make("label", {}, radio, make("span", { textContent: theme.name })));
});

for (const { name, syntax, description, default: or = "" } of cssProperties) {
  const id = name.slice(2), kind = fits[syntax] ?? fits[name];
  const text = make("input", { id, type: "text", autocomplete: "off", spellcheck: false, placeholder: or });
  text.setAttribute("aria-describedby", `${id}-more`);
  text.addEventListener("input", apply);
  const note = make("p", { className: "note" }), field = make("div", { className: "field" });
  note.setAttribute("role", "status");
  /** @type {HTMLInputElement | undefined} */
  let swatch;
  if (kind === "color") {
    const picked = swatch = make("input", { type: "color", ariaLabel: `${name}, color picker` });
    picked.addEventListener("input", () => {
      text.value = picked.value;
      apply();
    });
    field.append(picked);
  }
  field.append(text);
  const label = make("label", { htmlFor: id }, make("code", { textContent: name }));
  find("#rows").append(make("div", { className: "row" }, label, field, make("p", { id: `${id}-more` }, ...prose(description)), note));
  rows.set(name, { text, swatch, kind, note });
}

for (const { name, type, description, default: or = "" } of attributes) {
  const id = `attribute-${name}`, values = type.text.includes("|") ? type.text.split("|").map((value) => value.trim().replaceAll('"', "")) : [];
  if (name === "questionnaire") values.push("journey-maturity", "eight-drivers", "five-pillars", "barriers");
  if (name === "lang") values.push("ar", "de", "en", "es", "fr", "nl");
  const usual = or.replaceAll('"', "");
  const field = values.length
    ? make("select", { id }, ...["", ...values].map((value) => make("option", { value, textContent: value || (usual ? `Default: ${usual}` : "Default") })))
    : make("input", { id, type: "text", autocomplete: "off", spellcheck: false });
  field.setAttribute("aria-describedby", `${id}-more`);
  field.addEventListener("change", apply);
  const label = make("label", { htmlFor: id }, make("code", { textContent: name }));
  find("#attributes").append(make("div", { className: "row" }, label, make("div", { className: "field" }, field), make("p", { id: `${id}-more` }, ...prose(description))));
  fields.set(name, field);
}

/**
 * @param {string} name
 * @param {(value: string) => void} changed
 */
const on = (name, changed) => {
  /** @type {NodeListOf<HTMLInputElement>} */
  const radios = document.querySelectorAll(`[name=${name}]`);
  for (const radio of radios) radio.addEventListener("change", () => changed(radio.value));
};
on("scheme", apply);
on("place", show);
on("screen", show);
on("width", (width) => { find("#stage").className = width; });
for (const form of document.forms) form.addEventListener("submit", (event) => event.preventDefault());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", apply);
find("#take").addEventListener("click", async () => {
  const copied = await navigator.clipboard.writeText(find("#snippet").textContent).then(() => true, () => false);
  if (!copied) getSelection()?.selectAllChildren(find("#snippet"));
  find("#said").textContent = copied ? "Copied" : "Your browser blocked copying. The code is selected: press Ctrl+C or ⌘C.";
});

show();
take(chosen);
