/** @import { Glue, ReadText } from "../types" */
// Replaces files.js in the single file. Reads the element's files from script blocks of the page, without contacting any server.
export const base = "part:/";

/** @param {string} name */
const part = (name) => {
  const part = document.getElementById(base + name);
  if (!part) throw Error(`${name} is not in this file`);
  return part.textContent ?? "";
};

/** @type {ReadText} */
export const text = async (name) => part(name);
export const theirs = text;
/** @returns {Promise<never>} */
export const fetched = async () => { throw Error("a single file makes no request"); };
/** @param {string} name */
export const built = (name) => !!document.getElementById(base + name);

/** @param {string} wasm */
export const compile = async (wasm) => {
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
export const load = async (glue, id) => {
  const script = new Blob([JSON.parse(part(glue))], { type: "text/javascript" });
  return import(`${URL.createObjectURL(script)}#instance=${id}`);
};

/** @returns {Promise<never>} */
export const frame = async () => { throw Error("a single file has no frame"); };
export const framed = frame;
export const ownPage = () => undefined;
