// The code to copy, for each place.
const SCRIPT = '<script type="module" src="https://scan.example/maturity-scan.js"></script>';

/** @param {string} value */
const quoted = (value) => value.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/** @typedef {[string, string][]} Attributes */

/** @param {Attributes} attributes */
const element = (attributes) => `<maturity-scan${attributes.map(([name, value]) => ` ${name}="${quoted(value)}"`).join("")}></maturity-scan>`;

/** @type {Record<string, (attributes: Attributes, style: string) => string>} */
const PLACES = {
  html: (attributes, style) => `${style}${SCRIPT}\n${element(attributes)}\n`,
  dialog: (attributes, style) =>
    `${style}${SCRIPT}\n<button type="button" id="open-scan">Take the scan</button>\n` +
    `<dialog id="scan-dialog" aria-label="Customer-centricity scan">\n  <form method="dialog"><button>Close</button></form>\n  ${element(attributes)}\n</dialog>\n` +
    `<script type="module">\nconst dialog = document.querySelector("#scan-dialog"), scan = dialog.querySelector("maturity-scan");\n` +
    `document.querySelector("#open-scan").addEventListener("click", () => {\n  dialog.showModal();\n  scan.start();\n});\n` +
    `// A link to a result opens the dialog, too.\nconst look = () => {\n  if (/[#?&]r=1\\./.test(location.href) && !dialog.open) dialog.showModal();\n};\n` +
    `addEventListener("hashchange", look, { capture: true });\nlook();\n</${""}script>\n`,
  wordpress: (attributes, style) =>
    `<!-- wp:html -->\n${style && `<style>\n${style.trim()}\n</style>\n`}${SCRIPT}\n${element(attributes)}\n<!-- /wp:html -->\n`,
  react: (attributes, style) =>
    `${style && `/* in a style sheet */\n${style}`}// npm install maturity-scan\nimport { useEffect } from "react";\nimport { define } from "maturity-scan";\n\n` +
    `export function Scan() {\n  useEffect(() => { define({ base: "https://scan.example/" }); }, []);\n  return ${element(attributes)};\n}\n`,
  vue: (attributes, style) =>
    `<script setup>\n// npm install maturity-scan; in vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "maturity-scan" } } })\n` +
    `import { onMounted } from "vue";\nimport { define } from "maturity-scan";\nonMounted(() => define({ base: "https://scan.example/" }));\n</script>\n\n` +
    `<template>\n  ${element(attributes)}\n</template>\n${style && `\n<style>\n${style.trim()}\n</style>\n`}`,
  svelte: (attributes, style) =>
    `<script>\n  // npm install maturity-scan\n  import { onMount } from "svelte";\n  import { define } from "maturity-scan";\n  onMount(() => { define({ base: "https://scan.example/" }); });\n</script>\n\n` +
    `${element(attributes)}\n${style && `\n<style>\n:global(${style.trim().replace(" {", ") {")}\n</style>\n`}`,
  angular: (attributes, style) =>
    `// npm install maturity-scan\nimport { Component, CUSTOM_ELEMENTS_SCHEMA, afterNextRender } from "@angular/core";\nimport { define } from "maturity-scan";\n\n` +
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
