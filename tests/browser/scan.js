// The element in the page by accessible names. `place` tells several elements apart.
const clean = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const host = document.querySelectorAll("maturity-scan")[place];
const root = host?.shadowRoot;
const card = root?.querySelector("[part~=card]");
const kinds = { button: "button", radio: "input[type=radio]", heading: "h1, h2, h3", legend: "legend", fold: "summary", field: "input:not([type=radio]), select, textarea" };
const shown = (node) => node.checkVisibility({ visibilityProperty: true });
const named = (node) => clean(
  node.getAttribute("aria-label") ?? (node.labels?.length ? [...node.labels].map((label) => label.textContent).join(" ") : node.textContent),
);
const all = (role) => [...(card?.querySelectorAll(kinds[role]) ?? [])].filter(shown);
const find = (role, name) => all(role).find((node) => named(node) === name) ?? null;
const words = () => clean(card?.innerText);
// The code of a screen may still load, and a result is built a section at a time.
const whole = () => !root?.querySelector(".ms-loading, .ms-result[aria-busy]");
const firstScreen = () => whole() && all("heading").length + all("legend").length > 0;
