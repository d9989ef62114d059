/** @import { Glue, ReadText } from "./types" */
// How element.js finds its parts in the single file: in script blocks of the page, by id. It does not contact any server.
const base = "part:/";

/** @param {string} name */
const part = (name) => {
  const part = document.getElementById(base + name);
  if (!part) throw Error(`${name} is not in this file`);
  return part.textContent ?? "";
};

/** @type {ReadText} */
const text = async (name) => part(name);
const theirs = text;
/** @param {string} name */
const built = (name) => !!document.getElementById(base + name);
const SUMS = Object.fromEntries([...document.querySelectorAll(`[id^="${base}"]`)].map(({ id }) => [id.slice(base.length), ""]));

/** @param {string} wasm */
const compile = async (wasm) => {
  const bytes = Uint8Array.from(atob(part(wasm)), (sign) => sign.charCodeAt(0));
  const code = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(code).arrayBuffer());
};

// Each instance gets its own address, with its number, which is visible in the stack of a trap.
/**
 * @param {string} glue
 * @param {string} id
 * @returns {Promise<Glue>}
 */
const load = async (glue, id) => {
  const script = new Blob([JSON.parse(part(glue))], { type: "text/javascript" });
  return import(`${URL.createObjectURL(script)}#instance=${id}`);
};

/** @returns {Promise<never>} */
const frame = async () => { throw Error("a single file has no frame"); };
const framed = frame;
const ownPage = () => undefined;
