//! Completes the site that Trunk has staged: names in the loader, introduction in the page, small files, icons, the single
//! file, what keeps the page for use without a server, what helps owners of sites, the bill of materials, compressed twins.
//!
//! Trunk runs it as a hook and says in `TRUNK_STAGING_DIR` where the files are. With `COMPRESS=1` it also writes `.br` and
//! `.gz` beside every text and code file. `PUBLIC_URL` is where the site will be found: share links out of the single file
//! begin with it.
//!
//! `site offline FOLDER` makes sums and the list of files anew in a finished site that was changed afterwards.

mod compress;
mod icons;
mod introduction;
mod offline;
mod owners;
mod sbom;
mod scripts;
mod single;
mod sums;

use maturity_scan::core::questionnaire::{Questionnaire, ResultKind};
use sha2::{Digest, Sha256};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// How the page names it.
const LOADER_TAG: &str = "<script type=\"module\" src=\"maturity-scan.js\"></script>";
/// How the page names what keeps it for use without a server, and as an app.
const OFFLINE_TAGS: [&str; 3] = [
    "<link rel=\"apple-touch-icon\" href=\"apple-touch-icon.png\">",
    "<link rel=\"manifest\" href=\"manifest.webmanifest\">",
    "<script type=\"module\" src=\"page.js\"></script>",
];
/// What the first screen needs; the rest of the styles comes with the code.
const STYLES: [&str; 3] = [
    include_str!("../../../style/tokens.css"),
    include_str!("../../../style/base.css"),
    include_str!("../../../style/page.css"),
];

fn main() -> Outcome<()> {
    match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => whole(),
        [what, folder] if what == "offline" => sealed(Path::new(folder)),
        _ => Err("call it without arguments, or as: site offline FOLDER".into()),
    }
}

fn whole() -> Outcome<()> {
    let stage = PathBuf::from(std::env::var("TRUNK_STAGING_DIR").map_err(|_| "TRUNK_STAGING_DIR is not set: Trunk runs this")?);
    let modules =
        [module(&stage, "maturity-scan", &only(&stage, "_bg.wasm")?)?, module(&stage, "companion", "companion_bg.wasm")?];
    for file in files(&stage.join("questionnaires"))? {
        let value: serde_json::Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
        fs::write(&file, value.to_string())?;
    }
    fs::write(stage.join("questionnaires/index.json"), catalog(&stage.join("questionnaires"))?)?;
    let questionnaire = fs::read_to_string(stage.join("questionnaires/journey-maturity.json"))?;
    let questionnaire = Questionnaire::parse(&questionnaire).map_err(|faults| faults[0].to_string())?;
    let page = fs::read_to_string(stage.join("index.html"))?;
    let known = |name| format!("@property {name}{{syntax:\"<color>\";inherits:true;initial-value:transparent}}");
    let known = colors().into_iter().map(known).collect::<Vec<_>>().concat();
    let style = format!("<style>{known}{}</style>", small_css(&STYLES.concat()));
    let page = replaced(&page, "<!-- styles -->", &style)?;
    let page = replaced(&page, "<!-- introduction -->", &introduction::html(&questionnaire, &maturity_scan::text::EN))?;
    let mut questionnaires = Vec::new();
    for file in files(&stage.join("questionnaires"))?.iter().filter(|file| !file.ends_with("schema.json")) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        questionnaires.push((name, fs::read_to_string(file)?));
    }
    let public_url = std::env::var("PUBLIC_URL").ok();
    let parts = single::Parts {
        modules: &modules,
        icon: &fs::read_to_string(stage.join("icon.svg"))?,
        questionnaires: &questionnaires,
        public_url: public_url.as_deref(),
    };
    fs::write(stage.join("maturity-scan.html"), single::html(&page, &parts)?)?;
    fs::write(stage.join("index.html"), page)?;
    icons::complete(&stage)?;
    scripts::complete(&stage, &modules)?;
    owners::complete(&stage, &questionnaire)?;
    fs::write(stage.join("sbom.cdx.json"), sbom::bill()?)?;
    sealed(&stage)
}

/// What follows from the finished files: sums in the scripts that ask for them, the list of files, compressed twins.
fn sealed(stage: &Path) -> Outcome<()> {
    sums::complete(stage)?;
    offline::complete(stage)?;
    if std::env::var("COMPRESS").is_ok_and(|wanted| wanted == "1") {
        compress::all(stage)?;
    }
    Ok(())
}

/// A module of code with the script that joins it to the browser.
pub struct Module {
    /// File name of the script.
    pub glue: String,
    /// File name of the code.
    pub wasm: String,
    /// The script.
    pub script: String,
    /// The code.
    pub code: Vec<u8>,
}

/// Takes a module in by the name of its code, which ends in `_bg.wasm`, and gives both files a name that holds their hash.
fn module(stage: &Path, name: &str, was: &str) -> Outcome<Module> {
    let glue = was.replace("_bg.wasm", ".js");
    let (script, code) = (without_comments(&fs::read_to_string(stage.join(&glue))?), fs::read(stage.join(was))?);
    let sum = format!("{:x}", Sha256::new().chain_update(&script).chain_update(&code).finalize());
    let name = format!("{name}-{}", &sum[..16]);
    let wasm = format!("{name}_bg.wasm");
    let made = Module { glue: format!("{name}.js"), script: script.replace(was, &wasm), wasm, code };
    fs::remove_file(stage.join(&glue))?;
    fs::write(stage.join(&made.glue), &made.script)?;
    fs::rename(stage.join(was), stage.join(&made.wasm))?;
    Ok(made)
}

/// The instruments to choose among, the default first.
fn catalog(folder: &Path) -> Outcome<String> {
    let mut entries = Vec::new();
    // A translation has a language in its name.
    let is_base = |file: &PathBuf| !file.file_stem().unwrap_or_default().to_string_lossy().contains('.');
    for file in files(folder)?.into_iter().filter(is_base) {
        if let Ok(found) = Questionnaire::parse(&fs::read_to_string(&file)?) {
            let ranking = found.result == ResultKind::Ranking;
            entries.push(serde_json::json!({
                "id": found.id, "title": found.title, "description": found.description,
                "items": found.core_count(),
                "minutes": found.minutes, "ranking": ranking,
            }));
        }
    }
    entries.sort_by_key(|entry| entry["id"] != "journey-maturity");
    Ok(serde_json::to_string(&entries)?)
}

/// The one staged file with this ending.
fn only(stage: &Path, ending: &str) -> Outcome<String> {
    let names = files(stage)?.into_iter().filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let mut found: Vec<_> = names.filter(|name| name.starts_with("maturity-scan-") && name.ends_with(ending)).collect();
    match (found.pop(), found.pop()) {
        (Some(name), None) => Ok(name),
        _ => Err(format!("not exactly one maturity-scan-*{ending} in {}", stage.display()).into()),
    }
}

/// Files in a folder, sorted, so that every run writes the same.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut all: Vec<_> = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    all.retain(|path| path.is_file());
    all.sort();
    Ok(all)
}

/// The text with its one `from` exchanged; refused where it is not there or there twice.
fn replaced(text: &str, from: &str, to: &str) -> Outcome<String> {
    match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        count => Err(format!("{from} is there {count} times").into()),
    }
}

/// Drops lines that are comments and what indents the others; strings of these scripts span no lines.
fn without_comments(script: &str) -> String {
    let is_comment = |line: &str| ["//", "/*", "* ", "*/"].iter().any(|sign| line.starts_with(sign)) || line == "*";
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !is_comment(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Names of the colors that follow from each other. The page of its own says that they are colors, so that they are worked
/// out once, not anew for every element that wears one. Other people's pages are told nothing: what a page knows of its
/// properties stands among the styles of each of its elements.
fn colors() -> Vec<&'static str> {
    let names = STYLES[0].lines().filter_map(|line| line.trim().split_once(':')).map(|(name, _)| name);
    names.filter(|name| name.starts_with("--_ms-")).collect()
}

/// Drops comments and runs of white space. The styles hold no strings with either.
fn small_css(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        small.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}
