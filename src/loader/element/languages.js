/** @import { ReadText } from "../types" */
// Languages of the interface and of questionnaires.
import { built, text, theirs } from "./files.js";

// A language as people write it, `de_DE` or ` DE-de`, as it should be; none where it is none.
/** @param {string | null} [written] */
export const languageTag = (written) => {
  try {
    return Intl.getCanonicalLocales((written ?? "").trim().replace(/[.@].*/, "").replace(/[_-]+/g, "-").replace(/^-|-$/g, ""))[0];
  } catch {}
};

// The questionnaire's texts in the page's language, if there are any: of the region, of the language, in English. Of what was
// built with the scan it is known whether there is a file for a region.
/**
 * @param {ReadText} read
 * @param {string} name
 * @param {string} source
 * @param {string} lang
 */
export const translation = async (read, name, source, lang) => {
  /** @param {string} tag */
  const language = (tag) => tag.split("-")[0];
  const own = languageTag(/"lang"\s*:\s*"([^"]+)/.exec(source)?.[1]) ?? "";
  for (const tag of new Set([lang, language(lang), "en"])) {
    const other = name.replace(/\.json(?=$|[?#])/, `.${tag}.json`), near = language(tag) === language(own);
    if (!tag || tag === own || other === name) return "";
    if (!near || !built(name) || built(other))
      try {
        const found = await read(other);
        // A host may answer with a page what it does not have.
        if (JSON.parse(found).constructor === Object) return found;
      } catch {}
    if (near && tag === language(tag)) return "";
  }
  return "";
};

// The interface's languages, each with its own name, as a list in JSON; the build writes it.
export const LANGUAGES = "__LANGUAGES__";

// The interface's sentences in a language, as a list; an empty text for English, which the code brings.
/** @param {string} lang */
export const interfaceTexts = async (lang) => {
  const tags = [lang, lang.split("-")[0]].map((tag) => `locales/${tag}.json`), name = tags.find(built);
  // A language that can't be had is no reason to show nothing.
  return !name || name === "locales/en.json" ? "" : text(name).catch(() => "");
};

/**
 * A sentence that is needed before the interface is there: an empty text for English, and where the language can't be had soon.
 * @param {string} lang
 * @param {string} key
 * @returns {Promise<string>}
 */
export const sentence = async (lang, key) => {
  const found = async () => {
    const list = await interfaceTexts(lang);
    if (!list) return "";
    /** @type {[string, string[]][]} */
    const keys = JSON.parse(await text("locales/keys.json"));
    return JSON.parse(list)[keys.findIndex(([name]) => name === key)] ?? "";
  };
  const late = new Promise((none) => setTimeout(none, 3000, ""));
  return Promise.race([found().catch(() => ""), late]);
};

/**
 * The owner's words in place of the interface's; what is wrong with them is told, and the rest is taken.
 * @param {string} list
 * @param {string} url
 * @param {(wrong: string) => void} tell
 */
export const ownersTexts = async (list, url, tell) => {
  if (!url) return list;
  try {
    const [own, keys, english] = await Promise.all([
      theirs(new URL(url, document.baseURI).href), text("locales/keys.json"), list || text("locales/en.json"),
    ]);
    /** @type {[string, string[]][]} */
    const known = JSON.parse(keys), lines = JSON.parse(english);
    for (const [key, words] of Object.entries(JSON.parse(own))) {
      const at = known.findIndex(([name]) => name === key), names = known[at]?.[1] ?? [];
      if (at < 0 || typeof words !== "string") {
        tell(at < 0 ? `texts: “${key}” is no message of the scan` : `texts: “${key}” is not a text`);
        continue;
      }
      let wrong = "";
      // The places of arguments are numbered; other control characters would be taken for such.
      const line = words.replace(/[\u0000-\u0008]/g, "").replace(/\{\s*\$?([\w-]+)\s*\}/g, (_, name) => {
        if (!names.includes(name)) wrong ||= name;
        return `\u0001${names.indexOf(name)}`;
      });
      if (wrong) tell(`texts: “${key}” has no { $${wrong} }; it takes ${names.map((name) => `{ $${name} }`).join(", ") || "nothing"}`);
      else lines[at] = line.replace(/\s*\n\s*/g, " ");
    }
    return JSON.stringify(lines);
  } catch (error) {
    tell(`texts: ${url} can’t be used (${/** @type {Error} */ (error).message || "not UTF-8"})`);
    return list;
  }
};
