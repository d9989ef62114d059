/** @import { BringScript, ElementScript, Place, Sums } from "../types" */
// The loader's second script. Shows the first screens of the default questionnaire in English at once, and loads the third, which runs
// the scan and shows the first screens of others.
import { dropFirst, firstFile, showFirst } from "./first.js";
import { sheetOf, useSheets } from "./sheet.js";

// The file that the screens below are from, the screens, and their styles. The build writes them.
const FIRST_FILE = "__FIRST_FILE__";
const FIRST_SCREENS = "";
const FIRST_STYLES = "__STYLES__";
/** @type {Sums} */
const SUMS = {};
/** @type {ElementScript | undefined} */
let loaded;

/** @type {CSSStyleSheet | undefined} */
let sheet;
const firstSheet = () => (sheet ??= sheetOf(FIRST_STYLES));

// Loads the script that runs the scan. Also compiles an empty module to find out whether the page's policy allows WebAssembly.
/**
 * @param {Place} place
 * @param {BringScript} script
 * @param {(name: string) => Error} wrong
 * @returns {Promise<[ElementScript, boolean | undefined]>}
 */
export const element = async (place, script, wrong) => {
  const { host } = place;
  /** @type {Promise<ElementScript>} */
  const loading = script("__ELEMENT__", SUMS);
  loading.catch(() => {});
  const allowed = host.getAttribute("mode") === "iframe" ? undefined : await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => true, () => false);
  // With an idle instance, the scan itself is there at once.
  if (allowed && !loaded?.idle.length && !place.early && !host.hasAttribute("data-page") && firstFile(host) === FIRST_FILE) {
    useSheets(place, [firstSheet()]);
    showFirst(place, FIRST_FILE, FIRST_SCREENS, false);
  }
  try {
    const its = loaded = await loading;
    its.take(script, wrong);
    its.takeStyles(FIRST_STYLES, firstSheet);
    return [its, allowed];
  } catch (error) {
    dropFirst(place);
    throw error;
  }
};
