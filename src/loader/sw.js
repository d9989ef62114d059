// Keeps one version of the scan whole in the browser, so that it opens without a server. It keeps nothing else.
const VERSION = "__VERSION__", FILES = __FILES__;
// Named by scope too: another copy of the scan on the same origin keeps its own.
const MINE = `maturity-scan-${registration.scope}#`, NAME = MINE + VERSION;
const PAGE = "index.html";

// Only the very file of this version: complete, not led elsewhere, of its kind, of the right checksum.
const fetched = async (path, file) => {
  const answer = await fetch(new URL(path, registration.scope), { cache: "reload", redirect: "error", integrity: FILES[file] });
  const type = answer.headers.get("content-type") ?? "", ending = file.split(".").pop();
  const right = { html: /html/, js: /javascript/ }[ending]?.test(type) ?? !/html/.test(type);
  if (answer.status !== 200 || !right) throw Error(`${answer.status} ${type} for ${path}`);
  return answer;
};

// Some hosts lead from index.html to the folder, others know no folder.
const sound = (file) => fetched(file, file).catch((error) => {
  if (file !== PAGE) throw error;
  return fetched("./", file);
});

const address = (file) => new URL(file, registration.scope).href;

// All or nothing: what an older version keeps stays untouched until this one is whole and nobody uses the older one.
const install = async () => {
  const names = Object.keys(FILES), answers = await Promise.all(names.map(sound));
  try {
    const cache = await caches.open(NAME);
    await Promise.all(names.map((file, at) => cache.put(address(file), answers[at])));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
};

const activate = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE) && name !== NAME).map((name) => caches.delete(name)));
  await clients.claim();
};

// A script goes by the address of its answer, and the loader tells its instances apart by the query that was asked for.
const kept = async (file, request) => {
  const found = await caches.match(address(file), { cacheName: NAME, ignoreVary: true });
  if (!found) return fetch(request);
  return found.url === request.url ? found : new Response(found.body, found);
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => event.data === "use-new" && skipWaiting());
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope)) return;
  const file = url.slice(registration.scope.length).split(/[?#]/)[0] || PAGE;
  if (Object.hasOwn(FILES, file)) event.respondWith(kept(file, event.request));
});
