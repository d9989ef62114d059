//! Assembles the site from the compiled program and the sources: page, loader, questionnaires, pictures, the single file,
//! files for site owners, and the bill of materials.

use crate::bind::Module;
use crate::sources::{files, minified_css, read, replaced, root};
use crate::{Outcome, locales, owners, pictures, prerender, sbom, scripts, single_file};
use maturity_scan::core::questionnaire::translation::translated;
use maturity_scan::core::questionnaire::{Questionnaire, ResultKind};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The questionnaire of the scan's own page.
pub const DEFAULT: &str = "journey-maturity";
/// Stands in the page where the tags for previews of links go.
const LINK_PREVIEW: &str = "<!-- link preview -->";
/// The page's tag for the loader.
pub const LOADER_TAG: &str = "<script type=\"module\" src=\"maturity-scan.js\"></script>";
/// The page's tags for use without a server and as an app.
pub const OFFLINE_TAGS: [&str; 3] = [
    "<link rel=\"apple-touch-icon\" href=\"apple-touch-icon.png\">",
    "<link rel=\"manifest\" href=\"manifest.webmanifest\">",
    "<script type=\"module\" src=\"offline.js\"></script>",
];
/// The styles of the first two screens with one question.
const FIRST_STYLES: [&str; 4] = ["style/tokens.css", "style/base.css", "style/run.css", "style/early.css"];
/// The styles of the scan's own page, besides [`FIRST_STYLES`].
const PAGE_STYLES: [&str; 1] = ["style/page.css"];
/// The styles of a first page with several questions, which the own page's questionnaire does not have.
const MANY_STYLES: [&str; 1] = ["style/many.css"];
/// The styles in the element's shadow root, besides [`FIRST_STYLES`] and [`MANY_STYLES`].
const OTHER_STYLES: [&str; 5] =
    ["style/parts.css", "style/overview.css", "style/result.css", "style/collection.css", "style/print.css"];

/// Writes the site into an empty folder, without checksums and the worker's list of files.
pub fn assemble(stage: &Path, module: &Module) -> Outcome<()> {
    fs::write(stage.join(&module.glue), &module.script)?;
    for (name, code) in module.all_code() {
        fs::write(stage.join(name), code)?;
    }
    let questionnaires = stage.join("questionnaires");
    fs::create_dir(&questionnaires)?;
    for file in files(&root().join("questionnaires"))? {
        let value: serde_json::Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
        fs::write(questionnaires.join(file.file_name().unwrap_or_default()), value.to_string())?;
    }
    let catalogs: Vec<_> = std::iter::once(None)
        .chain(languages(&questionnaires)?.into_iter().map(Some))
        .map(|lang| Ok((lang.clone(), catalog(&questionnaires, lang.as_deref())?)))
        .collect::<Outcome<_>>()?;
    for (lang, catalog) in catalogs {
        let name = lang.map_or_else(|| "index.json".to_owned(), |lang| format!("index.{lang}.json"));
        fs::write(questionnaires.join(name), catalog)?;
    }
    let questionnaire = Questionnaire::parse(&fs::read_to_string(questionnaires.join(format!("{DEFAULT}.json")))?)
        .map_err(|faults| faults[0].to_string())?;
    let page = page(&fs::read_to_string(questionnaires.join("index.json"))?, &questionnaire)?;
    let mut texts = Vec::new();
    for file in files(&questionnaires)?.iter().filter(|file| !file.ends_with("schema.json")) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        texts.push((name, fs::read_to_string(file)?));
    }
    let mut locales = locales::complete(stage)?;
    // The single file needs neither: English is in the code, and the keys are for site owners who change messages.
    locales.retain(|(name, _)| name != "en.json" && name != "keys.json");
    let texts: Vec<_> = [("questionnaires", texts), ("locales", locales)]
        .into_iter()
        .flat_map(|(folder, texts)| texts.into_iter().map(move |(name, text)| (format!("{folder}/{name}"), text)))
        .collect();
    let public_url = std::env::var("PUBLIC_URL").ok().filter(|url| !url.is_empty());
    let styles = scripts::Styles { first: styles(&[&FIRST_STYLES[..], &MANY_STYLES].concat())?, other: styles(&OTHER_STYLES)? };
    let parts = single_file::Parts {
        module,
        styles: &[&*styles.first, &styles.other].concat(),
        icon: &read("style/icon.svg")?,
        texts: &texts,
        public_url: public_url.as_deref(),
    };
    fs::write(stage.join("maturity-scan.html"), single_file::html(&replaced(&page, LINK_PREVIEW, "")?, &parts)?)?;
    let preview = link_preview(&page, public_url.as_deref())?;
    fs::write(stage.join("index.html"), replaced(&page, LINK_PREVIEW, &preview)?)?;
    fs::write(stage.join("404.html"), locales::not_found(&read("404.html")?)?)?;
    pictures::complete(stage)?;
    prerender::complete(stage)?;
    scripts::complete(stage, module, &styles)?;
    owners::complete(stage, &questionnaire)?;
    fs::write(stage.join("sbom.cdx.json"), sbom::bill()?)?;
    Ok(())
}

/// The scan's own page, with the first screens, which people can see and use before the code has loaded.
fn page(catalog: &str, questionnaire: &Questionnaire) -> Outcome<String> {
    let known = |name| format!("@property {name}{{syntax:\"<color>\";inherits:true;initial-value:transparent}}");
    let known = colors(&read(FIRST_STYLES[0])?).into_iter().map(known).collect::<Vec<_>>().concat();
    let style = format!("<style>{known}{}</style>", styles(&[&FIRST_STYLES[..], &PAGE_STYLES].concat())?);
    let page = replaced(&read("index.html")?, "<!-- styles -->", &style)?;
    replaced(&page, "<!-- first screens -->", &prerender::html(questionnaire, catalog)?)
}

/// What other programs show beside a link to the page: its title, its description, and a picture if the site's address is known,
/// because they need the whole address (https://ogp.me).
fn link_preview(page: &str, public_url: Option<&str>) -> Outcome<String> {
    let between = |before: &str, after: &str| page.split_once(before).and_then(|(_, rest)| Some(rest.split_once(after)?.0));
    let title = between("<title>", "</title>").ok_or("the page has no title")?;
    let description = between("<meta name=\"description\" content=\"", "\">").ok_or("the page has no description")?;
    let mut tags =
        vec![("og:type", "website".to_owned()), ("og:title", title.to_owned()), ("og:description", description.to_owned())];
    if let Some(url) = public_url {
        let url = single_file::public(url)?;
        tags.push(("og:image", format!("{}/preview.png", url.trim_end_matches('/'))));
        tags.push(("og:url", url));
    }
    let tags = tags.iter().map(|(name, content)| format!("<meta property=\"{name}\" content=\"{content}\">"));
    Ok(tags.collect::<Vec<_>>().join("\n"))
}

/// These style sheets joined into one, without comments.
fn styles(paths: &[&str]) -> Outcome<String> {
    let all: Vec<_> = paths.iter().map(|path| read(path)).collect::<Outcome<_>>()?;
    Ok(minified_css(&all.concat()))
}

/// The language in the name of a translation's file; `None` for a base file.
fn language(file: &Path) -> Option<String> {
    let stem = file.file_stem()?.to_string_lossy();
    stem.split_once('.').map(|(_, lang)| lang.to_owned())
}

/// The languages that questionnaires are translated into.
fn languages(folder: &Path) -> Outcome<BTreeSet<String>> {
    Ok(files(folder)?.iter().filter_map(|file| language(file)).collect())
}

/// The list of questionnaires to choose from, the default first. Uses their translations into `lang` where they exist.
fn catalog(folder: &Path, lang: Option<&str>) -> Outcome<String> {
    let mut entries = Vec::new();
    for file in files(folder)?.into_iter().filter(|file| language(file).is_none()) {
        let base = fs::read_to_string(&file)?;
        let texts = lang.and_then(|lang| fs::read_to_string(file.with_extension(format!("{lang}.json"))).ok());
        let source = texts.and_then(|texts| translated(&base, &texts)).unwrap_or(base);
        if let Ok(found) = Questionnaire::parse(&source) {
            let ranking = found.result == ResultKind::Ranking;
            entries.push(serde_json::json!({
                "id": found.id, "title": found.title, "headline": found.headline, "description": found.description,
                "items": found.core_count(),
                "minutes": found.minutes, "ranking": ranking,
            }));
        }
    }
    entries.sort_by_key(|entry| entry["id"] != DEFAULT);
    Ok(serde_json::to_string(&entries)?)
}

/// Names of the custom properties that hold derived colors. The scan's own page registers them as colors, so that the
/// browser calculates each once, and not for every element that uses it. Other pages don't, because registered properties
/// appear in the computed styles of all their elements.
fn colors(tokens: &str) -> BTreeSet<&str> {
    let names = tokens.lines().filter_map(|line| line.trim().split_once(':')).map(|(name, _)| name);
    names.filter(|name| name.starts_with("--_ms-")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_has_a_picture_if_the_address_is_known() {
        let page = "<title>Scan</title><meta name=\"description\" content=\"24 questions\">";
        let none = link_preview(page, None).unwrap();
        assert!(
            none.contains("og:title\" content=\"Scan\"") && none.contains("og:description\" content=\"24 questions\""),
            "{none}"
        );
        assert!(!none.contains("og:image"));
        for url in ["https://scan.example/a", "https://scan.example/a/"] {
            let known = link_preview(page, Some(url)).unwrap();
            assert!(known.contains("og:image\" content=\"https://scan.example/a/preview.png\""), "{known}");
        }
    }
}
