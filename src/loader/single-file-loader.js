/** @import { ElementScript } from "./types" */
// How the loader finds its second script in the single file: in a script block of the page.
/** @returns {Promise<[ElementScript, boolean]>} */
const bring = async () => {
  const text = JSON.parse(document.getElementById("part:/element.js")?.textContent ?? "");
  return [await import(URL.createObjectURL(new Blob([text], { type: "text/javascript" }))), true];
};
