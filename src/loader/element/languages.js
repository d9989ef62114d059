/** @import { ReadText } from "../types" */
// Languages of the interface and of questionnaires.
import { built, text, theirs } from "./files.js";
import { languageTag } from "./page_language.js";

// The questionnaire's texts for the page's region, or else its language, or else in English; empty if there are none. For an included
// questionnaire, the build knows whether a file for the region exists.
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
        // A host may respond with an HTML page if it does not have the file.
        if (JSON.parse(found).constructor === Object) return found;
      } catch {}
    if (near && tag === language(tag)) return "";
  }
  return "";
};

// The interface's languages with their own names, as a JSON list. The build writes it.
export const LANGUAGES = "__LANGUAGES__";

// The interface's messages in a language, as a JSON list. Empty for English, which the code contains.
/** @param {string} lang */
export const interfaceTexts = async (lang) => {
  const tags = [lang, lang.split("-")[0]].map((tag) => `locales/${tag}.json`), name = tags.find(built);
  // If the language can't be loaded, show the scan in English.
  return !name || name === "locales/en.json" ? "" : text(name).catch(() => "");
};

/**
 * A message that is needed before the interface has loaded, in the owner's words if there are any. Empty if it is the one that the code
 * contains, in English, or if the language does not load soon.
 * @param {string} lang
 * @param {string} key
 * @param {string | null} url
 * @returns {Promise<string>}
 */
export const sentence = async (lang, key, url) => {
  const found = async () => {
    const list = await ownersTexts(await interfaceTexts(lang), url, () => {});
    return list && (JSON.parse(list)[JSON.parse(await text("locales/loader.json"))[key]] ?? "");
  };
  const late = new Promise((none) => setTimeout(none, 3000, ""));
  return Promise.race([found().catch(() => ""), late]);
};

/**
 * Replaces messages of the interface with the owner's. Reports those that can't be used, and uses the rest.
 * @param {string} list
 * @param {string | null} url
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
        tell(at < 0 ? `texts: “${key}” is not a message of the scan` : `texts: “${key}” is not a text`);
        continue;
      }
      let wrong = "";
      // Control characters mark the numbered places of arguments, so remove those in the owner's text.
      const line = words.replace(/[\u0000-\u0008]/g, "").replace(/\{\s*\$?([\w-]+)\s*\}/g, (_, name) => {
        if (!names.includes(name)) wrong ||= name;
        return `\u0001${names.indexOf(name)}`;
      });
      if (wrong) tell(`texts: “${key}” can’t use { $${wrong} }; it has ${names.map((name) => `{ $${name} }`).join(", ") || "no arguments"}`);
      else lines[at] = line.replace(/\s*\n\s*/g, " ");
    }
    return JSON.stringify(lines);
  } catch (error) {
    tell(`texts: ${url} can’t be used (${/** @type {Error} */ (error).message || "not UTF-8"})`);
    return list;
  }
};
