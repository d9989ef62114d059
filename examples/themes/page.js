// Changes the scan while one writes, and writes the lines to copy. The properties are those of the element's own manifest.
import { themes } from "./themes.js";

const { cssProperties } = (await (await fetch("../custom-elements.json")).json()).modules[0].declarations[0];
const find = (name) => document.querySelector(name);
const make = (tag, more = {}, ...inside) => {
  const made = Object.assign(document.createElement(tag), more);
  made.append(...inside);
  return made;
};
const fits = { "<color>": "color", "<length>": "border-radius", "--ms-font": "font-family", "--ms-padding": "padding" };
const rows = new Map();
let scan, chosen = themes[0];

const scheme = () => find("[name=scheme]:checked").value;

// Colors as they are seen: resolved inside the scan, painted, read.
const paint = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const seen = (probe, value) => {
  probe.style.color = value;
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = getComputedStyle(probe).color;
  paint.fillRect(0, 0, 1, 1);
  return [...paint.getImageData(0, 0, 1, 1).data];
};
const hex = (color) => `#${color.slice(0, 3).map((one) => one.toString(16).padStart(2, "0")).join("")}`;
const linear = (one) => (one /= 255) <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const told = () => [...rows].map(([name, row]) => [name, row.text.value.trim()]).filter(([, value]) => value);

const snippet = () => {
  const lines = told().filter(([name]) => rows.get(name).text.validity.valid).map(([name, value]) => `  ${name}: ${value};\n`);
  const style = lines.length ? `maturity-scan {\n${lines.join("")}}\n\n` : "";
  const theme = scheme() === "auto" ? "" : ` theme="${scheme()}"`;
  return `${style}<script type="module" src="https://scan.example/maturity-scan.js"></script>\n<maturity-scan${theme}></maturity-scan>\n`;
};

const measure = () => {
  const card = scan.shadowRoot.querySelector("[part=card]"), probe = make("span");
  card.append(probe);
  const color = (name) => seen(probe, `var(--_ms-${name})`);
  const [ground, accent, given] = [color("ground"), color("accent"), rows.get("--ms-on-accent").text.value.trim()];
  const pairs = [
    ["Text", contrast(color("text"), ground), 4.5], ["Quiet text", contrast(color("muted"), ground), 4.5],
    ["Links", contrast(color("link"), ground), 4.5], ["Text on the accent", contrast(color("on-accent"), accent), 4.5],
    ["Edges and marks", contrast(color("mark"), ground), 3],
  ];
  find("#contrast").replaceChildren(...pairs.map(([name, found, least]) =>
    make("div", { className: found < least ? "low" : "" }, make("dt", { textContent: name }),
      make("dd", { textContent: `${(Math.floor(found * 10) / 10).toFixed(1)} : 1${found < least ? `, less than ${least}` : ""}` }))));
  for (const [name, { text, swatch, note }] of rows) {
    if (!swatch) continue;
    const set = scan.style.getPropertyValue(name), own = name.replace("--ms-", "");
    swatch.value = text.placeholder = hex(seen(probe, set || `var(--_ms-${own === "accent-dark" ? "accent" : own})`));
    if (name === "--ms-on-accent") note.textContent = given && contrast(seen(probe, given), accent) < 4.5 ? "Can’t be read on the accent; another stands in." : "";
  }
  probe.remove();
};

const apply = () => {
  scan.setAttribute("theme", scheme());
  for (const [name, { text, kind }] of rows) {
    const value = text.value.trim(), right = !value || CSS.supports(kind, value);
    text.setCustomValidity(right ? "" : "CSS doesn’t know this value.");
    text.ariaInvalid = String(!right);
    if (value && right) scan.style.setProperty(name, value);
    else scan.style.removeProperty(name);
  }
  find("#snippet").textContent = snippet();
  find("#said").textContent = "";
  if (scan.shadowRoot.querySelector("[part=card].ms")) measure();
};

const show = (token) => {
  history.replaceState(null, "", token ? `#r=${token}` : location.pathname + location.search);
  scan = document.createElement("maturity-scan");
  for (const [name, value] of [["storage", "none"], ["loading", "eager"], ["lang", "en"]]) scan.setAttribute(name, value);
  scan.addEventListener("maturity-scan:ready", apply);
  find("#stage").replaceChildren(scan);
  apply();
};

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
  let swatch;
  if (kind === "color") {
    swatch = make("input", { type: "color", ariaLabel: `${name}, picked` });
    swatch.addEventListener("input", () => {
      text.value = swatch.value;
      apply();
    });
    field.append(swatch);
  }
  field.append(text);
  const label = make("label", { htmlFor: id }, make("code", { textContent: name }));
  find("#rows").append(make("div", { className: "row" }, label, field, make("p", { id: `${id}-more`, textContent: description }), note));
  rows.set(name, { text, swatch, kind, note });
}

for (const radio of document.querySelectorAll("[name=scheme]")) radio.addEventListener("change", apply);
for (const radio of document.querySelectorAll("[name=screen]")) radio.addEventListener("change", () => show(radio.value));
for (const radio of document.querySelectorAll("[name=width]")) radio.addEventListener("change", () => { find("#stage").className = radio.value; });
for (const form of document.forms) form.addEventListener("submit", (event) => event.preventDefault());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", apply);
find("#take").addEventListener("click", async () => {
  const copied = await navigator.clipboard.writeText(find("#snippet").textContent).then(() => true, () => false);
  if (!copied) getSelection().selectAllChildren(find("#snippet"));
  find("#said").textContent = copied ? "Copied." : "Selected: copy it with your keyboard.";
});

show("");
take(chosen);
