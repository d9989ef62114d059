/** @import { BegunCode, BringScript, FramedScript, FrameScript, Glue, ReadText, Sums } from "../types" */
// Loads the element's files. In the single file they are parts of the page, and single-file.js replaces this file.
export const base = new URL(".", import.meta.url);
/** @param {string} name */
const at = (name) => new URL(name, base).href;
const near = base.origin === origin;
// Checksums of the files that are loaded here. The build writes them.
/** @type {Sums} */
const SUMS = {};
// The loader's functions that import a script, and that make the error for a file with a wrong checksum.
/** @type {BringScript} */
let script;
/** @type {(name: string) => Error} */
let wrong;
/**
 * @param {BringScript} itsScript
 * @param {(name: string) => Error} itsWrong
 */
export const take = (itsScript, itsWrong) => {
  script = itsScript;
  wrong = itsWrong;
};

/** @param {Response} answer */
const checked = (answer) => {
  if (!answer.ok) throw Error(`${answer.status} for ${answer.url}`);
  return answer;
};
/** @param {string} name */
const ask = async (name) => checked(await fetch(at(name), { integrity: SUMS[name] }));

// Fetches a file from the page's own origin. Imports it as a script from another origin, or if the page's policy forbids `fetch`.
// A HEAD request, which checks no checksum, shows whether the policy forbids `fetch` or the checksum is wrong.
/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} read
 * @param {string} [query]
 * @returns {Promise<T | string>}
 */
const either = async (name, read, query) => {
  if (near)
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      if (await fetch(at(name), { method: "HEAD" }).catch(() => {})) throw wrong(name);
    }
  if (!built(`${name}.js`)) throw Error(`there is no ${at(name)}`);
  return (await script(`${name}.js`, SUMS, query)).default;
};

// Loads each text once per page, so that a tab with an older version keeps that version's texts.
/** @type {Map<string, Promise<string>>} */
const texts = new Map();
/** @type {ReadText} */
export const text = (name) => {
  const asked = texts.get(name) ?? either(name, async () => (await ask(name)).text());
  texts.set(name, asked);
  asked.catch(() => texts.delete(name));
  return asked;
};
/** @type {ReadText} */
export const theirs = async (url) => {
  const bytes = await checked(await fetch(url)).arrayBuffer();
  try {
    const found = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 can look like UTF-8 that contains zeros.
    if (!found.includes("\0")) return found;
  } catch {}
  // The code recognizes other encodings and names them, as it does for opened files.
  throw Object.assign(Error(), { bytes: new Uint8Array(bytes) });
};
// Fetches a site owner's file that is not part of the scan, without credentials that identify the visitor.
/** @param {string | URL} url */
export const fetched = (url) => fetch(url, { credentials: "omit" });
/** @param {string} name */
export const built = (name) => name in SUMS;

// `begun` is the request that the loader has already made. `query` distinguishes a later attempt, because browsers remember that a
// script has failed. If the host sends the wrong MIME type, compiles from bytes.
/**
 * @param {string} wasm
 * @param {BegunCode} [begun]
 * @param {string} [query]
 */
export const compile = async (wasm, begun, query) => {
  const stream = async () => {
    const answer = checked(await (begun ?? ask(wasm)));
    return WebAssembly.compileStreaming(answer.clone()).catch(async () => WebAssembly.compile(await answer.arrayBuffer()));
  };
  const found = await either(wasm, stream, query);
  if (typeof found !== "string") return found;
  const bytes = new Uint8Array(found.length);
  for (let place = 0; place < bytes.length; place++) bytes[place] = found.charCodeAt(place);
  return WebAssembly.compile(bytes);
};

/**
 * @param {string} glue
 * @param {string} id
 * @returns {Promise<Glue>}
 */
export const load = (glue, id) => script(glue, SUMS, `?instance=${id}`);
/** @returns {Promise<FrameScript>} */
export const frame = () => script("__FRAME__", SUMS);
/** @returns {Promise<FramedScript>} */
export const framed = () => script("__FRAMED__", SUMS);
/** @returns {URL | undefined} */
export const ownPage = () => new URL("index.html", base);
