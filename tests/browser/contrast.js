// Contrast as WCAG 2 counts it, of what is on screen in the card. Colors are painted and read, so any notation will do.
const paint = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const known = new Map();
const seen = (color) => {
  if (!known.has(color)) {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
    known.set(color, [...paint.getImageData(0, 0, 1, 1).data]);
  }
  return known.get(color);
};
const over = ([r, g, b, a], under) => [r, g, b].map((one, at) => (one * a + under[at] * (255 - a)) / 255).concat(255);
const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
const ground = (node) => {
  const stack = [];
  for (let one = node; one; one = above(one)) {
    const color = seen(getComputedStyle(one).backgroundColor);
    stack.push(color);
    if (color[3] === 255) break;
  }
  return stack.reduceRight((under, color) => over(color, under), [255, 255, 255, 255]);
};
const linear = (one) => (one /= 255) <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (color, under) => {
  const [low, high] = [luminance(over(color, under)), luminance(under)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const large = (style) => parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700;
// Every piece of text on screen: what it is, its contrast, the least it needs.
const texts = () => {
  const found = [], walk = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement, style = getComputedStyle(node);
    if (!walk.currentNode.data.trim() || !shown(node) || node.closest(".ms-visually-hidden, select")) continue;
    const color = node.namespaceURI.endsWith("svg") ? style.fill : style.color;
    found.push([`“${clean(walk.currentNode.data).slice(0, 30)}”`, contrast(seen(color), ground(node)), large(style) ? 3 : 4.5]);
  }
  return found;
};
// What is drawn in the accent and has to be told from what it stands on: selector, pseudo-element, property, around or within.
const MARKS = [
  [".ms-btn-main", null, "borderTopColor", "around"], ["input:checked", null, "borderTopColor", "around"],
  ["input[type=radio]:checked", "::before", "backgroundColor", "within"], ["input[type=checkbox]:checked", "::before", "borderBottomColor", "within"],
  [".ms-option:has(:checked)", null, "borderTopColor", "around"], [".ms-seg-cells .p-done", null, "backgroundColor", "around"],
  [".ms-scale-cell.is-here i", null, "borderTopColor", "around"], [".ms-radar .shape", null, "stroke", "around"], [".ms-radar .dot", null, "fill", "around"],
  [".ms-level-bars .on", null, "fill", "around"], [".ms-col h3", null, "borderBottomColor", "around"], [".ms-heat-marks .on", null, "borderTopColor", "around"],
];
const marks = () =>
  MARKS.flatMap(([which, part, property, where]) => [...card.querySelectorAll(which)].filter(shown).map((node) =>
    [which + (part ?? ""), contrast(seen(getComputedStyle(node, part)[property]), ground(where === "around" ? above(node) : node)), 3]));
