/** @import { App, BegunCode, Glue } from "../types" */
// The compiled code and its instances.
import { compile, load } from "./files.js";

/** @param {any} error */
export const isTrap = (error) => error instanceof WebAssembly.RuntimeError || /stack|recursion/.test(error?.message);
/** @type {App[]} */
export const idle = [];
let count = 0;

// The pieces that load later, compiled once for all elements.
/** @type {Map<string, Promise<WebAssembly.Module>>} */
const pieces = new Map();
let failed = 0;
/** @param {string} file */
const piece = (file) => {
  const code = pieces.get(file) ?? compile(file, undefined, failed ? `?again=${failed}` : "");
  pieces.set(file, code);
  code.catch(() => {
    pieces.delete(file);
    failed++;
  });
  return code;
};

// Code is compiled once for all elements. Each element has its own instance, so that a trap does not affect the others.
/**
 * @param {string} glue
 * @param {string} wasm
 * @returns {(id: string, begun?: BegunCode) => Promise<Glue>}
 */
const module = (glue, wasm) => {
  /** @type {Promise<WebAssembly.Module> | undefined} */
  let compiled;
  let first = true;
  return async (id, begun) => {
    compiled ??= compile(wasm, first ? begun : undefined);
    first = false;
    compiled.catch(() => (compiled = undefined));
    const [made, code] = await Promise.all([load(glue, id), compiled]);
    made.pieces(piece);
    await made.default({ module_or_path: code });
    return made;
  };
};
const scan = module("__GLUE__", "__WASM__");

// Reuses an instance whose element ended without a trap, or makes a new one.
/**
 * @param {BegunCode} begun
 * @returns {Promise<App>}
 */
export const instance = async (begun) => {
  const used = idle.pop();
  if (used) return used;
  const id = String(++count);
  return { id, glue: await scan(id, begun) };
};
