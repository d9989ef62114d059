// The code to copy, for each place, and the policy that it needs.
const SCRIPT = '<script type="module" src="https://scan.example/maturity-scan.js"></script>';

/** @param {string} value */
const quoted = (value) => value.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/** @typedef {[string, string][]} Attributes */

/** @param {Attributes} attributes */
const element = (attributes) => `<maturity-scan${attributes.map(([name, value]) => ` ${name}="${quoted(value)}"`).join("")}></maturity-scan>`;

/** @param {string} style */
const styleElement = (style) => style && `<style>\n${style.trim()}\n</style>\n`;

// The attributes that the scan's own page takes from its query.
const QUERY = ["questionnaire", "lang", "theme", "layout", "form"];

/**
 * The query of the scan's own page in a frame.
 * @param {Attributes} attributes
 */
export const frameQuery = (attributes) => String(new URLSearchParams([["embed", "1"], ...attributes.filter(([name]) => QUERY.includes(name))]));

/** @type {Record<string, (attributes: Attributes, style: string) => string>} */
const PLACES = {
  html: (attributes, style) => `${styleElement(style)}${SCRIPT}\n${element(attributes)}\n`,
  dialog: (attributes, style) =>
    `${styleElement(style)}${SCRIPT}\n<button type="button" id="open-scan">Take the scan</button>\n` +
    `<dialog id="scan-dialog" aria-label="Customer-centricity scan">\n  <form method="dialog"><button>Close</button></form>\n  ${element(attributes)}\n</dialog>\n` +
    `<script type="module">\nconst dialog = document.querySelector("#scan-dialog"), scan = dialog.querySelector("maturity-scan");\n` +
    `document.querySelector("#open-scan").addEventListener("click", () => {\n  dialog.showModal();\n  scan.start();\n});\n` +
    `// A link to a result opens the dialog, too.\nconst look = () => {\n  if (/[#?&]r=1\\./.test(location.href) && !dialog.open) dialog.showModal();\n};\n` +
    `addEventListener("hashchange", look, { capture: true });\nlook();\n</${""}script>\n`,
  // Where a system removes unknown elements. Attributes that the frame does not read from its query are left out.
  iframe: (attributes) =>
    `<iframe id="scan" src="https://scan.example/?${quoted(frameQuery(attributes))}" title="Customer-centricity scan" width="100%" height="900" allow="clipboard-write; web-share"></iframe>\n` +
    `<script type="module">\nconst frame = document.querySelector("#scan");\naddEventListener("message", ({ source, origin, data }) => {\n` +
    `  const message = data?.["maturity-scan"];\n  if (source === frame.contentWindow && origin === "https://scan.example" && message?.v === 1 && message.type === "resize") frame.height = message.height;\n});\n</${""}script>\n`,
  wordpress: (attributes, style) =>
    `<!-- wp:html -->\n${styleElement(style)}${SCRIPT}\n${element(attributes)}\n<!-- /wp:html -->\n`,
  react: (attributes, style) =>
    `${style && `/* in a style sheet */\n${style}`}// npm install ./maturity-scan-<version>.tgz\nimport { useEffect } from "react";\nimport { define } from "maturity-scan";\n// In TypeScript, add: import type {} from "maturity-scan/react";\n\n` +
    `export function Scan() {\n  useEffect(() => { define({ base: "https://scan.example/" }); }, []);\n  return ${element(attributes)};\n}\n`,
  vue: (attributes, style) =>
    `<script setup lang="ts">\n// npm install ./maturity-scan-<version>.tgz; in vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "maturity-scan" } } })\n` +
    `import { onMounted } from "vue";\nimport { define } from "maturity-scan";\nimport type {} from "maturity-scan/vue";\nonMounted(() => define({ base: "https://scan.example/" }));\n</script>\n\n` +
    `<template>\n  ${element(attributes)}\n</template>\n${style && "\n"}${styleElement(style)}`,
  svelte: (attributes, style) =>
    `<script lang="ts">\n  // npm install ./maturity-scan-<version>.tgz\n  import { onMount } from "svelte";\n  import { define } from "maturity-scan";\n  onMount(() => { define({ base: "https://scan.example/" }); });\n</script>\n\n` +
    `${element(attributes)}\n${style && `\n<style>\n:global(${style.trim().replace(" {", ") {")}\n</style>\n`}`,
  angular: (attributes, style) =>
    `// npm install ./maturity-scan-<version>.tgz\nimport { Component, CUSTOM_ELEMENTS_SCHEMA, afterNextRender } from "@angular/core";\nimport { define } from "maturity-scan";\n\n` +
    `@Component({\n  selector: "app-scan",\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`${element(attributes)}\`,\n${style && `  styles: \`${style.trim()}\`,\n`}})\n` +
    `export class Scan {\n  constructor() { afterNextRender(() => define({ base: "https://scan.example/" })); }\n}\n`,
};

/**
 * The code for a place, with the element's attributes and the style rule for it.
 * @param {string} place
 * @param {Attributes} attributes
 * @param {string} style
 */
export const code = (place, attributes, style) => PLACES[place](attributes, style);

/**
 * The Content-Security-Policy that a page needs for a place and for the element's attributes.
 * @param {string} place
 * @param {Attributes} attributes
 */
export const policy = (place, attributes) => {
  const set = Object.fromEntries(attributes), scan = "https://scan.example", framed = set.mode === "iframe";
  if (place === "iframe") return `frame-src ${scan};\nscript-src 'self' 'nonce-…'`;
  /** @param {string[]} names */
  const origins = (...names) => names.map((name) => /^https?:\/\/[^/]+/.exec(set[name] ?? "")?.[0]).filter(Boolean);
  const connect = origins("questionnaire", "texts", "brand-logo"), script = ["'self'"];
  if (!framed) script.push("'wasm-unsafe-eval'");
  if (place === "dialog") script.push("'nonce-…'");
  const lines = [["script-src", ...script, scan], ["img-src", "'self'", "blob:", ...origins("brand-logo")]];
  if (framed) lines.push(["frame-src", scan]);
  if (connect.length) lines.push(["connect-src", "'self'", ...new Set(connect)]);
  return lines.map((words) => words.join(" ")).join(";\n");
};
