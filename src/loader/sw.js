// Stores one complete version of the scan in the browser, so that it works without a server. It stores nothing else.
const VERSION = "__VERSION__", FILES = __FILES__;
// Files that are stored when they are first used: other languages.
const ON_DEMAND_FILES = __LATER__;
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self)), { registration } = worker;
// The name includes the scope, so that other copies of the scan on the same origin have their own cache.
const CACHE_PREFIX = `maturity-scan-${registration.scope}#`, CACHE_NAME = CACHE_PREFIX + VERSION;
const PAGE = "index.html";
// The content of a file with a checksum in its name never changes.
const IMMUTABLE_NAME = /-[0-9a-f]{16}[^/]*$/;

// Accept only the exact file of this version: complete, not redirected, of the right type and checksum.
/**
 * @param {string} path
 * @param {string} file
 * @param {RequestCache} cache
 */
const fetched = async (path, file, cache) => {
  const answer = await fetch(new URL(path, registration.scope), { cache, redirect: "error", integrity: FILES[file] ?? ON_DEMAND_FILES[file] });
  const type = answer.headers.get("content-type") ?? "";
  const right = file.endsWith(".js") ? /javascript/.test(type) : /html/.test(type) === file.endsWith(".html");
  if (answer.status !== 200 || !right) throw Error(`${answer.status} ${type} for ${path}`);
  return answer;
};

// Use the browser's cache first. The checksum shows whether the cached file is the right one.
/**
 * @param {string} path
 * @param {string} file
 */
const fetchExact = (path, file) => fetched(path, file, "force-cache").catch(() => fetched(path, file, "reload"));

// Some hosts redirect from index.html to the folder, others don't serve the folder.
/** @param {string} file */
const fetchForInstall = (file) => fetchExact(file, file).catch((error) => {
  if (file !== PAGE) throw error;
  return fetchExact("./", file);
});

/** @param {string} file */
const address = (file) => new URL(file, registration.scope).href;

// All or nothing: an older version stays intact until this one is complete and nobody uses the older one.
const install = async () => {
  const names = Object.keys(FILES), answers = await Promise.all(names.map(fetchForInstall));
  // After a return to an earlier release, its cache may already be in use.
  const there = await caches.has(CACHE_NAME);
  try {
    const cache = await caches.open(CACHE_NAME);
    await Promise.all(names.map((file, at) => cache.put(address(file), answers[at])));
  } catch (error) {
    if (!there) await caches.delete(CACHE_NAME);
    throw error;
  }
};

// Versions are in the order in which they were installed. A newer one may be waiting.
const olderCaches = async () => {
  const mine = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  return mine.slice(0, Math.max(mine.indexOf(CACHE_NAME), 0));
};

// A tab with an older version may still need its files, so delete them only if no more tabs than these are open.
/** @param {number} tabs */
const deleteOldCaches = async (tabs) => {
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(registration.scope)).length > tabs) return;
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
};

const activate = async () => {
  await deleteOldCaches(0);
  await worker.clients.claim();
};

// A script is identified by the URL of its response, and the loader distinguishes its instances by the query in the
// request.
/**
 * @param {string} file
 * @param {Request} request
 * @param {string[]} names
 */
const fromCache = async (file, request, names) => {
  for (const cacheName of names) {
    const found = await caches.match(address(file), { cacheName, ignoreVary: true });
    if (found) return found.url === request.url ? found : new Response(found.body, found);
  }
  return fetch(request);
};

/**
 * @param {string} file
 * @param {Request} request
 */
const fromCacheOrNetwork = async (file, request) => {
  const cache = await caches.open(CACHE_NAME), found = await cache.match(address(file), { ignoreVary: true });
  if (found) return found;
  try {
    const answer = await fetchExact(file, file);
    await cache.put(address(file), answer.clone());
    return answer;
  } catch {
    return fetch(request);
  }
};

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  if (event.data === "use-new") worker.skipWaiting();
  if (event.data === "begun") event.waitUntil(deleteOldCaches(1));
});
worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope)) return;
  const file = url.slice(registration.scope.length).split(/[?#]/)[0] || PAGE;
  if (Object.hasOwn(FILES, file)) event.respondWith(fromCache(file, event.request, [CACHE_NAME]));
  else if (Object.hasOwn(ON_DEMAND_FILES, file)) event.respondWith(fromCacheOrNetwork(file, event.request));
  else if (IMMUTABLE_NAME.test(file)) event.respondWith(olderCaches().then((names) => fromCache(file, event.request, names)));
});
