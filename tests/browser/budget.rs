//! How large each built file may be as served: the size of its compressed copy, or for pictures their own size.

use crate::server::dist;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Maximum bytes by name; `*` stands for the hash. The limits are just above the present sizes: to exceed one, raise it
/// here.
const BUDGETS: [(&str, u64); 41] = [
    // Needed before the first control shows.
    ("index.html", 8_000),
    ("maturity-scan.js", 2_000),
    ("first-*.js", 9_750),
    // Needed until the result.
    ("element-*.js", 24_600),
    ("maturity-scan-*_bg.wasm", 180_700),
    ("maturity-scan-*.js", 7_050),
    ("maturity-scan-*_result.wasm", 57_300),
    ("maturity-scan-*_collection-result.wasm", 8_050),
    ("maturity-scan-*_exports-result.wasm", 22_900),
    ("maturity-scan-*_collection-exports-result.wasm", 24_900),
    // Needed for files and for several scans.
    ("maturity-scan-*_exports.wasm", 24_750),
    ("maturity-scan-*_collection-exports.wasm", 1_200),
    ("maturity-scan-*_collection.wasm", 88_600),
    // For the page itself.
    ("offline.js", 1_150),
    ("icon.svg", 160),
    ("manifest.webmanifest", 260),
    ("questionnaires/index.json", 400),
    ("questionnaires/journey-maturity.json", 8_550),
    ("questionnaires/eight-drivers.json", 7_750),
    ("questionnaires/five-pillars.json", 7_600),
    ("questionnaires/barriers.json", 6_550),
    // Loaded on request, or if a page's policy allows nothing else.
    ("iframe-parent-*.js", 2_500),
    ("iframe-child-*.js", 1_150),
    // For offline use, the single file, and installation.
    ("sw.js", 3_800),
    ("maturity-scan.html", 722_500),
    ("apple-touch-icon.png", 800),
    ("icon-192.png", 1_550),
    ("icon-512.png", 4_500),
    ("icon-maskable-512.png", 2_550),
    ("preview.png", 42_000),
    // For authors and site owners.
    ("404.html", 1_180),
    ("questionnaires/schema.json", 2_600),
    ("custom-elements.json", 2_700),
    ("sbom.cdx.json", 9_500),
    ("maturity-scan.d.ts", 2_100),
    ("setup/code.js", 1_600),
    ("setup/index.html", 1_300),
    ("setup/page.css", 1_600),
    ("setup/page.js", 3_400),
    ("setup/privacy.js", 2_500),
    ("setup/themes.js", 500),
];

/// Maximum bytes of a language, which is loaded on request: of the interface, and of a questionnaire.
const LANGUAGE: (u64, u64) = (10_200, 12_000);

/// Maximum bytes of the first two screens of a questionnaire, for pages that embed the element.
const FIRST: u64 = 3_820;

/// The budget of a file. If a file also exists as a script for other origins, the script may be a thirtieth larger.
fn budget(name: &str) -> Option<u64> {
    let of = |name: &str| BUDGETS.iter().find(|(known, _)| *known == name).map(|(_, most)| *most);
    let of = |name: &str| match name.split_once('/') {
        Some(("locales", _)) => Some(LANGUAGE.0),
        Some(("first", _)) => Some(FIRST),
        Some(("questionnaires", file)) if file.strip_suffix(".json").is_some_and(|stem| stem.contains('.')) => Some(LANGUAGE.1),
        _ => of(name),
    };
    of(name).or_else(|| of(name.strip_suffix(".js")?).map(|most| most + most / 30))
}

#[test]
fn every_file_keeps_its_budget() {
    let mut sizes = BTreeMap::new();
    measure(&dist(), "", &mut sizes);
    let mut faults = Vec::new();
    for (name, size) in &sizes {
        match budget(name) {
            Some(most) if *size > most => {
                faults.push(format!("{name} has {size} bytes, {} more than its budget", size - most));
            }
            Some(_) => {}
            None => faults.push(format!("{name} has {size} bytes and no budget")),
        }
    }
    faults
        .extend(BUDGETS.iter().filter(|(name, _)| !sizes.contains_key(*name)).map(|(name, _)| format!("{name} is not there")));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The sizes in the guide for owners are those of a page on another origin, within a twentieth.
#[test]
fn the_guide_for_owners_says_what_visitors_download() {
    let mut sizes = BTreeMap::new();
    measure(&dist(), "", &mut sizes);
    let first = ["first-*.js", "element-*.js", "maturity-scan-*.js", "maturity-scan-*_bg.wasm.js"];
    let questionnaire = ["questionnaires/journey-maturity.json.js", "first/journey-maturity.json.js"];
    let near: u64 = first.iter().chain(&questionnaire).map(|name| sizes[*name]).sum();
    let is_later =
        |name: &str| name.starts_with("maturity-scan-*_") && name.ends_with(".wasm.js") && !name.ends_with("_bg.wasm.js");
    let later: u64 = sizes.iter().filter(|(name, _)| is_later(name)).map(|(_, size)| size).sum();
    let guide =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/owners.md")).expect("the guide is there");
    for (name, size) in [("S", near), ("R", later)] {
        let (_, rest) = guide.split_once(&format!("**{name}** = ")).expect("the guide names it");
        let said: u64 = rest.split(' ').next().and_then(|number| number.parse().ok()).expect("a number of kB");
        assert!((said * 1_000).abs_diff(size) * 20 <= size, "{name} is {size} bytes, {said} kB in the guide");
    }
}

/// Sizes of all files in a folder as served, by name.
fn measure(folder: &Path, within: &str, sizes: &mut BTreeMap<String, u64>) {
    for entry in fs::read_dir(folder).expect("the site is built") {
        let entry = entry.expect("a folder can be read");
        let (path, name) = (entry.path(), format!("{within}{}", entry.file_name().to_string_lossy()));
        if path.is_dir() && name == "npm" {
            // The npm package is not served, and contains the same files.
        } else if path.is_dir() {
            measure(&path, &format!("{name}/"), sizes);
        } else if ![".br", ".gz"].iter().any(|ending| name.ends_with(ending)) {
            let sent =
                [PathBuf::from(format!("{}.br", path.display())), path].into_iter().find_map(|file| fs::metadata(file).ok());
            let size = sent.expect("a file has a size").len();
            assert_eq!(sizes.insert(without_hash(&name), size), None, "{name} is there twice");
        }
    }
}

/// `glue-0123456789abcdef_bg.wasm` as `glue-*_bg.wasm`.
fn without_hash(name: &str) -> String {
    let hash = |rest: &str| rest.find(|sign: char| !sign.is_ascii_hexdigit()).filter(|length| *length >= 12);
    let found = name.match_indices('-').find_map(|(at, _)| Some((at, at + 1 + hash(&name[at + 1..])?)));
    found.map_or_else(|| name.to_owned(), |(at, end)| format!("{}-*{}", &name[..at], &name[end..]))
}
