//! How large each built file may be, as hosts send it: bytes of its compressed twin; of a picture, its own.

use crate::server::dist;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Most bytes of brotli, by name; `*` stands for the hash. A little above what is there: who needs more says so here.
const BUDGETS: [(&str, u64); 17] = [
    // Before the first control.
    ("index.html", 4_000),
    ("maturity-scan.js", 2_048),
    // Until the result.
    ("maturity-scan-*_bg.wasm", 202_000),
    ("maturity-scan-*.js", 7_200),
    ("page.js", 520),
    ("icon.svg", 160),
    ("manifest.webmanifest", 220),
    ("questionnaires/index.json", 450),
    ("questionnaires/journey-maturity.json", 8_200),
    ("questionnaires/eight-drivers.json", 6_700),
    ("questionnaires/five-pillars.json", 7_200),
    ("questionnaires/barriers.json", 5_700),
    // Brought when it is asked for.
    ("companion-*_bg.wasm", 140_000),
    ("companion-*.js", 5_600),
    // For use without a server, in one file, for authors.
    ("sw.js", 1_600),
    ("maturity-scan.html", 450_000),
    ("questionnaires/schema.json", 2_400),
];

#[test]
fn every_file_keeps_its_budget() {
    let mut sizes = BTreeMap::new();
    measure(&dist(), "", &mut sizes);
    let mut faults = Vec::new();
    for (name, size) in &sizes {
        match BUDGETS.iter().find(|(known, _)| known == name) {
            Some((_, most)) if size > most => {
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

/// Sizes of all files below the folder as hosts send them, by name.
fn measure(folder: &Path, within: &str, sizes: &mut BTreeMap<String, u64>) {
    for entry in fs::read_dir(folder).expect("the site is built") {
        let entry = entry.expect("a folder can be read");
        let (path, name) = (entry.path(), format!("{within}{}", entry.file_name().to_string_lossy()));
        if path.is_dir() {
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
    let hash = |part: &str| part.len() >= 16 && part.as_bytes()[..16].iter().all(u8::is_ascii_hexdigit);
    match name.match_indices('-').find(|(at, _)| hash(&name[at + 1..])) {
        Some((at, _)) => format!("{}-*{}", &name[..at], &name[at + 17..]),
        None => name.to_owned(),
    }
}
