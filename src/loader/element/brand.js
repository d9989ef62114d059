// What the site owner adds to prints and files: name, logo, accent and font.
import { fetched } from "./files.js";

/** The largest logo, in bytes. */
const LARGEST = 200_000;

/**
 * The absolute address of the logo; empty if the URL is invalid.
 * @param {string} url
 */
export const logoAddress = (url) => {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return "";
  }
};

/**
 * Fetches a picture as a `data:` URL. The page's policy may forbid the request.
 * @param {string} url
 */
const picture = async (url) => {
  const answer = await fetched(new URL(url, document.baseURI));
  if (!answer.ok) throw Error(`${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const png = [137, 80, 78, 71].every((byte, at) => bytes[at] === byte);
  if (bytes.length > LARGEST) throw Error(`${bytes.length} bytes are more than ${LARGEST}`);
  if (!png && !/<svg[\s>]/.test(new TextDecoder().decode(bytes))) throw Error("neither PNG nor SVG");
  let signs = "";
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return `data:image/${png ? "png" : "svg+xml"};base64,${btoa(signs)}`;
};

/**
 * The color of the scan's marks in a theme, as `#rrggbb`.
 * @param {ShadowRoot} root
 * @param {string} theme
 */
const accent = (root, theme) => {
  const probe = document.createElement("div");
  probe.className = "ms";
  probe.dataset.theme = theme;
  probe.style.cssText = "display:none;color:var(--_ms-mark);color:color-mix(in srgb, var(--_ms-mark), var(--_ms-mark))";
  root.append(probe);
  const { color } = getComputedStyle(probe), parts = color.match(/[\d.]+(e-?\d+)?/g)?.slice(0, 3).map(Number) ?? [];
  probe.remove();
  const most = color.startsWith("color(") ? 255 : 1;
  return `#${parts.map((part) => Math.round(Math.min(255, part * most)).toString(16).padStart(2, "0")).join("")}`;
};

/**
 * The logo as a `data:` URL; empty if there is none, or if the page or its server doesn't let the scan have it.
 * @param {string} url
 */
export const logo = async (url) => {
  if (!url) return "";
  try {
    return await picture(url);
  } catch (error) {
    console.warn(`maturity-scan: brand-logo ${url} is left out (${/** @type {Error} */ (error).message})`);
    return "";
  }
};

/**
 * The owner's name, logo, accents and font as they are now.
 * @param {{ host: HTMLElement, root: ShadowRoot, box: HTMLElement }} place
 * @param {Promise<string>} logo
 */
export const brand = async ({ host, root, box }, logo) => ({
  name: host.getAttribute("brand-name") ?? "", logo: await logo,
  light: accent(root, "light"), dark: accent(root, "dark"), font: getComputedStyle(box).fontFamily,
});
