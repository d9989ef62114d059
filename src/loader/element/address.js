// Decides which parts of an address a link to a result contains, and takes links from the address.
import { address, addressWindow, isLinkTo, partsOf } from "./links.js";

// The attributes that the scan's own page reads from its query.
export const QUERY_ATTRIBUTES = ["questionnaire", "lang", "theme", "layout", "form"];

/**
 * An address without some of its fields. The field after a removed one takes over its `?` or `#`.
 * @param {string} href
 * @param {(field: string) => boolean} goes
 */
const withoutFields = (href, goes) => {
  const [path = "", ...parts] = partsOf(href);
  let kept = path, free = "";
  for (const part of parts) {
    const mark = part[0], field = part.slice(1);
    if (goes(field)) free ||= mark === "&" ? "" : mark;
    else {
      kept += (free && mark !== "#" && (mark === "&" || free === "#") ? free : mark) + field;
      free = "";
    }
  }
  return kept;
};

/**
 * Removes the links from the address bar and returns them. Keeps the rest of the address, and the state that a router has stored.
 * @param {string | undefined} id
 * @param {boolean} [ownPage]
 */
export const takeLinks = (id, ownPage) => {
  // Unescape the mark before a link. Otherwise the link would seem to be part of the text before it.
  const href = addressWindow.location.href.replace(/%(3F|26|23)(?=r(=|%3D)1(\.|%2E))/gi, decodeURIComponent), mine = isLinkTo(id, ownPage);
  const taken = partsOf(href).slice(1).map((part) => part.slice(1)).filter(mine);
  if (taken.length) addressWindow.history.replaceState(addressWindow.history.state, "", withoutFields(href, mine));
  return taken.join("&");
};

// Words in the name of a field that describes the visitor or where they came from, not the page.
const VISITOR_WORDS = new Set(
  ("utm mtm pk piwik matomo hsa hs hsenc hsmi hstc hssc hsfp hsctatracking mc mkt mkevt ml oly vero ga gl gac gad ke bta branch trk cm itm wt xtor epik fat " +
  "kx dm spm tn cft openstat cjevent awc zanpid irgwc mibextid wickedid gclsrc ad adid adset adgroup adgroupid creative keyword matchtype " +
  "igshid srsltid elq sfmc rid bbeml vgo bhlid oft campaign campaignid cmp medium source src referrer referer ref affiliate aff tracking subscriber recipient contact visitor " +
  "user userid username uid member customer client person employee empid staff lead leadid participant respondent login em eml dob name firstname lastname fname lname phone tel mobile address birthday token auth " +
  "hmac saml samlresponse samlrequest magic pin code session sess sid phpsessid jsessionid key apikey secret password pwd pass sig signature nonce jwt otp ticket invite invitation").split(" "),
);
const CLICK_PATTERN = /^_{2}s$|clk?id$|click|braid$|mail|^(i|kw|n|rdt|sc|vm)?cid$/;

/**
 * Whether a field identifies the page. Links to results leave out fields about the visitor, campaigns and clicks, and anything that
 * looks like a personal number or address.
 * @param {string} field
 */
export const identifiesPage = (field) => {
  const [[name, value]] = [...new URLSearchParams(field), ["", ""]];
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/);
  // Very long, or a long number, or switching between letters and digits more often than words do.
  const odd = (/** @type {string} */ run) => {
    const turns = run.replace(/[A-Z]?[a-z]+/g, "a").replace(/[A-Z]+/g, "A").replace(/\d+/g, "0").length;
    return run.length > 31 || /\d{10}/.test(run) || (run.length > 7 && turns * 5 > run.length * 2);
  };
  const whole = `${name}=${value}`;
  return ![name, ...words].some((word) => VISITOR_WORDS.has(word) || CLICK_PATTERN.test(word)) && !whole.includes("@") && !whole.split(/[^A-Za-z0-9]+/).some(odd);
};

/**
 * The beginning of a link to a result, up to the token: the address that the owner has set, or those parts of the page's own address
 * that identify the page. If the fragment is a route, the token goes into the route's query, which routers ignore.
 * @param {string} given
 * @param {boolean} [ownPage]
 */
export const linkStart = (given, ownPage) => {
  let url = new URL(address());
  try {
    if (given) url = new URL(given, document.baseURI);
  } catch {
    given = "";
  }
  url.username = url.password = "";
  if (!given) url.pathname = url.pathname.replace(/;[^/;=]*sess[^/;]*/gi, "");
  const passed = (/** @type {string} */ field) =>
    !/^r=(1\.|$)/.test(field) && (!!given || (ownPage ? [...QUERY_ATTRIBUTES, "embed"].includes(field.split("=")[0]) : identifiesPage(field)));
  const [path, ...parts] = partsOf(withoutFields(url.href, (field) => !passed(field)));
  const query = parts.slice(0, parts.findIndex((part) => part[0] === "#") >>> 0), route = parts.slice(query.length);
  // A route may end with an anchor, which the token replaces.
  const end = route.findIndex((part, at) => at > 0 && part[0] === "#");
  if (end > 0) route.length = end;
  const before = path + query.join("");
  // An anchor that the browser scrolls to is not a route.
  const anchor = !given && /^#[^/!=]*$/.test(route.join("")) && (ownPage || document.getElementById(decoded(route[0].slice(1))));
  if (!route.join("").slice(1) || anchor) return `${before}#r=`;
  const fields = route.some((part) => part[0] === "?") || /^#[^/!]*=/.test(route[0]);
  return `${before}${route.join("")}${fields ? "&" : "?"}r=`;
};

/** @param {string} text */
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
