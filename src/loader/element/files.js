/** @import { BegunCode, BringScript, FramedScript, FrameScript, Glue, ReadText, Sums } from "../types" */
// How the element reaches its files. In the single file they are in the page: there, inline.js takes this file's place.
export const base = new URL(".", import.meta.url);
/** @param {string} name */
const at = (name) => new URL(name, base).href;
const near = base.origin === origin;
// What each file that is brought has to be, to the byte; the build writes it.
/** @type {Sums} */
const SUMS = {};
// How the loader brings a script, and what it says of a file that is not the right one.
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

// Asked of the page's own origin as files, of another as scripts; as scripts too where the page's policy forbids to ask.
// Whether it does, or the file is not the right one, shows when nothing but its head is asked for.
/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} read
 * @returns {Promise<T | string>}
 */
const either = async (name, read) => {
  if (near)
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      if (await fetch(at(name), { method: "HEAD" }).catch(() => {})) throw wrong(name);
    }
  return (await script(`${name}.js`, SUMS)).default;
};

// Once for a page: a tab that was opened with an older version goes on with its texts.
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
    // UTF-16 passes for UTF-8 with zeros in it.
    if (!found.includes("\0")) return found;
  } catch {}
  // What it is instead is told by the code, which reads other files too.
  throw Object.assign(Error(), { bytes: new Uint8Array(bytes) });
};
// A file of the site owner's that is no part of the scan, without anything that tells of the visitor.
/** @param {string | URL} url */
export const fetched = (url) => fetch(url, { credentials: "omit" });
/** @param {string} name */
export const built = (name) => name in SUMS;

// `begun` is what the loader has asked for already. A host may send the wrong MIME type; then compile from bytes.
/**
 * @param {string} wasm
 * @param {BegunCode} [begun]
 */
export const compile = async (wasm, begun) => {
  const stream = async () => {
    const answer = checked(await (begun ?? ask(wasm)));
    return WebAssembly.compileStreaming(answer.clone()).catch(async () => WebAssembly.compile(await answer.arrayBuffer()));
  };
  const found = await either(wasm, stream);
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
