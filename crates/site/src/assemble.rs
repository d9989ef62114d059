//! Assembles the site from the compiled program and the sources: page, loader, questionnaires, icons, the single file, what
//! helps owners of sites, and the bill of materials.

use crate::bind::Module;
use crate::sources::{files, read, replaced, root, small_css};
use crate::{Outcome, icons, introduction, locales, owners, sbom, scripts, single_file};
use maturity_scan::core::questionnaire::{Questionnaire, ResultKind};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How the page names the loader.
pub const LOADER_TAG: &str = "<script type=\"module\" src=\"maturity-scan.js\"></script>";
/// How the page names what keeps it for use without a server, and as an app.
pub const OFFLINE_TAGS: [&str; 3] = [
    "<link rel=\"apple-touch-icon\" href=\"apple-touch-icon.png\">",
    "<link rel=\"manifest\" href=\"manifest.webmanifest\">",
    "<script type=\"module\" src=\"page.js\"></script>",
];
/// What the first screen needs. The rest of the styles comes with the loader's second script.
const PAGE_STYLES: [&str; 3] = ["style/tokens.css", "style/base.css", "style/page.css"];
/// All that stands in the element's shadow root.
const ELEMENT_STYLES: [&str; 6] =
    ["style/tokens.css", "style/base.css", "style/run.css", "style/result.css", "style/collection.css", "style/print.css"];

/// Writes the site into an empty folder. Checksums and the worker's list of files are still missing.
pub fn assemble(stage: &Path, module: &Module) -> Outcome<()> {
    fs::write(stage.join(&module.glue), &module.script)?;
    fs::write(stage.join(&module.wasm), &module.code)?;
    let questionnaires = stage.join("questionnaires");
    fs::create_dir(&questionnaires)?;
    for file in files(&root().join("questionnaires"))? {
        let value: serde_json::Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
        fs::write(questionnaires.join(file.file_name().unwrap_or_default()), value.to_string())?;
    }
    fs::write(questionnaires.join("index.json"), catalog(&questionnaires)?)?;
    let questionnaire = Questionnaire::parse(&fs::read_to_string(questionnaires.join("journey-maturity.json"))?)
        .map_err(|faults| faults[0].to_string())?;
    let page = page(&questionnaire)?;
    let mut texts = Vec::new();
    for file in files(&questionnaires)?.iter().filter(|file| !file.ends_with("schema.json")) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        texts.push((name, fs::read_to_string(file)?));
    }
    let mut locales = locales::complete(stage)?;
    // English is in the code, and a single file has no owner who would change its words.
    locales.retain(|(name, _)| name != "en.json" && name != "keys.json");
    let texts: Vec<_> = [("questionnaires", texts), ("locales", locales)]
        .into_iter()
        .flat_map(|(folder, texts)| texts.into_iter().map(move |(name, text)| (format!("{folder}/{name}"), text)))
        .collect();
    let public_url = std::env::var("PUBLIC_URL").ok();
    let styles = styles(&ELEMENT_STYLES)?;
    let parts = single_file::Parts {
        module,
        styles: &styles,
        icon: &read("style/icon.svg")?,
        texts: &texts,
        public_url: public_url.as_deref(),
    };
    fs::write(stage.join("maturity-scan.html"), single_file::html(&page, &parts)?)?;
    fs::write(stage.join("index.html"), page)?;
    fs::write(stage.join("404.html"), read("404.html")?)?;
    icons::complete(stage)?;
    scripts::complete(stage, module, &styles)?;
    owners::complete(stage, &questionnaire)?;
    fs::write(stage.join("sbom.cdx.json"), sbom::bill()?)?;
    Ok(())
}

/// The page of the scan's own, with the introduction to be seen before the code is there.
fn page(questionnaire: &Questionnaire) -> Outcome<String> {
    let known = |name| format!("@property {name}{{syntax:\"<color>\";inherits:true;initial-value:transparent}}");
    let known = colors(&read(PAGE_STYLES[0])?).into_iter().map(known).collect::<Vec<_>>().concat();
    let style = format!("<style>{known}{}</style>", styles(&PAGE_STYLES)?);
    let page = replaced(&read("index.html")?, "<!-- styles -->", &style)?;
    replaced(&page, "<!-- introduction -->", &introduction::html(questionnaire, &maturity_scan::text::EN))
}

/// Style sheets as one.
fn styles(paths: &[&str]) -> Outcome<String> {
    let all: Vec<_> = paths.iter().map(|path| read(path)).collect::<Outcome<_>>()?;
    Ok(small_css(&all.concat()))
}

/// The questionnaires to choose among, the default first.
fn catalog(folder: &Path) -> Outcome<String> {
    let mut entries = Vec::new();
    // A translation has a language in its name.
    let is_base = |file: &PathBuf| !file.file_stem().unwrap_or_default().to_string_lossy().contains('.');
    for file in files(folder)?.into_iter().filter(is_base) {
        if let Ok(found) = Questionnaire::parse(&fs::read_to_string(&file)?) {
            let ranking = found.result == ResultKind::Ranking;
            entries.push(serde_json::json!({
                "id": found.id, "title": found.title, "headline": found.headline, "description": found.description,
                "items": found.core_count(),
                "minutes": found.minutes, "ranking": ranking,
            }));
        }
    }
    entries.sort_by_key(|entry| entry["id"] != "journey-maturity");
    Ok(serde_json::to_string(&entries)?)
}

/// Names of the colors that follow from each other. The scan's own page says that they are colors, so that they are worked
/// out once, not anew for every element that wears one. Other people's pages are told nothing: what a page knows of its
/// properties stands among the styles of each of its elements.
fn colors(tokens: &str) -> BTreeSet<&str> {
    let names = tokens.lines().filter_map(|line| line.trim().split_once(':')).map(|(name, _)| name);
    names.filter(|name| name.starts_with("--_ms-")).collect()
}
