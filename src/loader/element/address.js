// Addresses: links to results in them, and what of them a link passes on.

// What the scan's own page reads from its query.
export const PAGE = ["questionnaire", "lang", "theme", "layout", "form"];

// A page that is written into another (`srcdoc`) has no address of its own: it goes by that of the page around it.
const home = (() => {
  /** @type {Window} */
  let page = self;
  try {
    while (page.location.protocol === "about:" && page.parent !== page && page.parent.location.href) page = page.parent;
  } catch {}
  return page;
})();
export const address = () => (home.location.protocol === "about:" ? document.baseURI : home.location.href);

// An address in parts: what stands before its fields, then each field with its mark. Fields stand in the query, in the fragment,
// and in the query of a route in the fragment, `#/scan?tab=2`.
/** @param {string} href */
export const partsOf = (href) => href.match(/^[^?#]*|[?#&][^?#&]*/g) ?? [];

/**
 * An address without some of its fields. What stands behind one that goes takes its mark.
 * @param {string} href
 * @param {(field: string) => boolean} goes
 */
const without = (href, goes) => {
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

// As it was before programs escaped and broke it.
/** @param {string} field */
export const plainly = (field) => {
  try {
    for (let before = ""; before !== field; field = decodeURIComponent(field)) before = field;
  } catch {}
  return field.replace(/\s/g, "").toLowerCase();
};

/**
 * Tells which fields are links to results of this questionnaire, whole or damaged. On the scan's own page all are; a host page may
 * have a field `r` for itself. Of a questionnaire that is not known yet, whole ones are.
 * @param {string | undefined} id
 * @param {boolean} [ownPage]
 */
export const linksTo = (id, ownPage) => (/** @type {string} */ field) => {
  const text = plainly(field), named = /^r=1\.([a-z0-9-]+)\./.exec(text)?.[1];
  if (ownPage && text.startsWith("r=")) return true;
  if (named || !id) return !!named && (!id || named === id);
  return text.includes(`.${id}.`) || (text.length > 3 && `r=1.${id}.`.startsWith(text)) || (text.startsWith("r=1") && text.includes(id));
};

/**
 * Takes the links out of the address bar and gives them. Everything else in it stays, and so does the state of a router.
 * @param {string | undefined} id
 * @param {boolean} [ownPage]
 */
export const takeLinks = (id, ownPage) => {
  // What was escaped with a link would keep it from being told from what stands before it.
  const href = home.location.href.replace(/%(3F|26|23)(?=r(=|%3D)1(\.|%2E))/gi, decodeURIComponent), mine = linksTo(id, ownPage);
  const taken = partsOf(href).slice(1).map((part) => part.slice(1)).filter(mine);
  if (taken.length) home.history.replaceState(home.history.state, "", without(href, mine));
  return taken.join("&");
};

// Words in the name of a field that tell of the visitor, or of the way that led here, and not of the page.
const VISITOR = new Set(
  ("utm mtm pk piwik matomo hsa hs hsenc hsmi hstc hssc hsfp hsctatracking mc mkt mkevt ml oly vero ga gl gac gad ke bta branch trk cm itm wt xtor epik fat " +
  "kx dm spm tn cft openstat cjevent awc zanpid irgwc mibextid wickedid gclsrc ad adid adset adgroup adgroupid creative keyword matchtype " +
  "igshid srsltid elq sfmc rid bbeml vgo bhlid oft campaign campaignid cmp medium source src referrer referer ref affiliate aff tracking subscriber recipient contact visitor " +
  "user userid username uid member customer client person employee empid staff lead leadid participant respondent login em eml dob name firstname lastname fname lname phone tel mobile address birthday token auth " +
  "hmac saml samlresponse samlrequest magic pin code session sess sid phpsessid jsessionid key apikey secret password pwd pass sig signature nonce jwt otp ticket invite invitation").split(" "),
);
const CLICK = /^_{2}s$|clk?id$|click|braid$|mail|^(i|kw|n|rdt|sc|vm)?cid$/;

/**
 * Whether a field says which page it is. What tells of the visitor, of campaigns and clicks, and what looks like somebody's number or
 * address is not passed on in a link to a result.
 * @param {string} field
 */
export const saysWhichPage = (field) => {
  const [[name, value]] = [...new URLSearchParams(field), ["", ""]];
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/);
  // Letters and digits that change more often than in words, or a long number.
  const odd = (/** @type {string} */ run) => {
    const turns = run.replace(/[A-Z]?[a-z]+/g, "a").replace(/[A-Z]+/g, "A").replace(/\d+/g, "0").length;
    return run.length > 31 || /\d{10}/.test(run) || (run.length > 7 && turns * 5 > run.length * 2);
  };
  const whole = `${name}=${value}`;
  return ![name, ...words].some((word) => VISITOR.has(word) || CLICK.test(word)) && !whole.includes("@") && !whole.split(/[^A-Za-z0-9]+/).some(odd);
};

/**
 * What a link to a result begins with, up to the token: the address that the owner gave, or the page's own as far as it says which
 * page it is. A route in the fragment stays, and the token stands in its query, where routers look past it.
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
    !/^r=(1\.|$)/.test(field) && (!!given || (ownPage ? [...PAGE, "embed"].includes(field.split("=")[0]) : saysWhichPage(field)));
  const [path, ...parts] = partsOf(without(url.href, (field) => !passed(field)));
  const query = parts.slice(0, parts.findIndex((part) => part[0] === "#") >>> 0), route = parts.slice(query.length);
  // A route may end in a place on its page, which the token stands for now.
  const end = route.findIndex((part, at) => at > 0 && part[0] === "#");
  if (end > 0) route.length = end;
  const before = path + query.join("");
  // A place on the page that the browser scrolls to is no route.
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
