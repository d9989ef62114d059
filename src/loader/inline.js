// The loader's parts in the single file: script blocks of the page, found by id. No server is asked for anything.
const base = "part:/";

const get = async (url) => {
  const part = document.getElementById(url);
  if (!part) throw Error(`${url} is not in this file`);
  return { text: () => part.textContent };
};

const compile = async (wasm) => {
  const bytes = Uint8Array.from(atob((await get(base + wasm)).text()), (sign) => sign.charCodeAt());
  const code = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(code).arrayBuffer());
};

// An address of its own for each instance, and its number where a trap's stack shows it.
const load = async (glue, id) => {
  const script = new Blob([JSON.parse((await get(base + glue)).text())], { type: "text/javascript" });
  return import(`${URL.createObjectURL(script)}#instance=${id}`);
};
