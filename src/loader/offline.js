// Stores the scan's own page for use without a server, and offers new versions. Leaves pages that embed the element alone.
/** @type {HTMLElement | null} */
const scan = document.querySelector("maturity-scan[data-page]");

// The first two screens are in the page's HTML. Their buttons open a popover, and the styles show the screen that belongs to it.
// Here focus moves to that screen.
if (scan) {
  /** @type {HTMLElement | null} */
  const early = scan.querySelector(".ms"), opens = CSS.supports("selector(:has(:popover-open))");
  const follow = () => {
    /** @type {NodeListOf<HTMLElement>} */
    const headings = scan.querySelectorAll("[data-focus]");
    [...headings].find((one) => one.getClientRects().length)?.focus({ preventScroll: true });
  };
  scan.addEventListener("toggle", ({ target }) => /** @type {Element} */ (target).id === "ms-early-started" && follow(), true);
  if (opens && scan.querySelector("#ms-early-started:popover-open")) follow();
  // Hide the introduction if there is a saved scan, which is shown as soon as the code has loaded.
  try {
    if (early && localStorage.getItem("__PROGRESS__")) early.style.visibility = "hidden";
  } catch {}
  // For browsers whose styles can't detect an open popover, set attributes instead.
  scan.addEventListener("click", ({ target }) => {
    const action = target instanceof Element && target.closest("[data-early]")?.getAttribute("data-early");
    if (opens || !action) return;
    early?.toggleAttribute(action === "next" ? "data-next" : "data-started", action !== "back");
    follow();
  });
}

// A message in the language of the scan, or if that can't be loaded, in English, as the build has written it here.
/**
 * @param {string} key
 * @param {string} english
 */
const sentence = async (key, english) => {
  const lang = scan?.shadowRoot?.querySelector(".ms-body")?.getAttribute("lang") ?? "en";
  /** @param {string} name */
  const read = async (name) => (await fetch(new URL(`locales/${name}.json`, import.meta.url))).json();
  if (lang === "en") return english;
  try {
    const [places, list] = await Promise.all([read("loader"), read(lang)]);
    return list[places[key]] ?? english;
  } catch {
    return english;
  }
};

// Offers a new version in an unobtrusive line. The page reloads only when the button is pressed.
/**
 * @param {ServiceWorkerRegistration} registration
 * @param {ServiceWorkerContainer} workers
 */
const offer = async (registration, workers) => {
  if (!registration.waiting || !workers.controller || document.querySelector("[data-new]")) return;
  const line = document.createElement("p"), button = document.createElement("button");
  line.dataset.new = "";
  line.setAttribute("role", "status");
  scan?.after(line);
  const [said, update] = await Promise.all([sentence("new-version", "__new-version__"), sentence("update-now", "__update-now__")]);
  line.textContent = `${said} `;
  button.type = "button";
  button.textContent = update;
  button.addEventListener("click", () => {
    // Someone may already have pressed the button in another tab.
    if (!registration.waiting) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("use-new");
  });
  line.append(button);
};

// Asks once more for the texts of the language on screen, so that the worker, which does not have them in advance, stores them.
const keepLanguage = () => {
  const lang = scan?.shadowRoot?.querySelector(".ms-body")?.getAttribute("lang") ?? "en";
  const id = scan?.getAttribute("questionnaire") ?? "journey-maturity";
  if (lang === "en") return;
  for (const name of [`locales/${lang}`, "locales/loader", `questionnaires/${id}.${lang}`, `questionnaires/index.${lang}`])
    fetch(new URL(`${name}.json`, import.meta.url)).catch(() => {});
};

const keep = async () => {
  const workers = navigator.serviceWorker;
  const registration = await workers.register(new URL("sw.js", import.meta.url), { updateViaCache: "none" });
  const look = () => offer(registration, workers);
  const watch = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", watch);
  watch();
  look();
  workers.controller?.postMessage("begun");
  if (workers.controller) keepLanguage();
  else workers.addEventListener("controllerchange", keepLanguage, { once: true });
};

// Wait until the scan is ready, because it needs the connection more. If the browser refuses, the page works without a worker.
if (scan && top === self && "serviceWorker" in navigator) {
  /** @type {Promise<void> | undefined} */
  let begun;
  const begin = () => (begun ??= keep().catch(() => {}));
  scan.addEventListener("maturity-scan-ready", begin);
  setTimeout(begin, 9000);
}
