//! The types match the manifest, and TypeScript accepts what owners write and rejects what is wrong.

use crate::{between, element, names, place, read};
use std::fs;
use std::process::Command;

#[test]
fn types_match_the_manifest() {
    let types = read("src/loader/maturity-scan.d.ts");
    let attributes = between(&types, "export interface MaturityScanAttributes {", "\n}")[0];
    let written: Vec<_> = attributes
        .lines()
        .filter_map(|line| line.trim().split_once("?: "))
        .map(|(name, kind)| (name.trim_matches('"'), kind.trim_end_matches(';')))
        .collect();
    assert_eq!(written.iter().map(|(name, _)| *name).collect::<Vec<_>>(), names("attributes"));
    let element = element();
    for (attribute, (name, kind)) in element["attributes"].as_array().unwrap().iter().zip(&written) {
        if *name != "questionnaire" {
            assert_eq!(attribute["type"]["text"], *kind, "{name}");
        }
    }
    let map = between(&types, "export interface MaturityScanEventMap {", "\n}")[0];
    for event in element["events"].as_array().unwrap() {
        let line = format!("{}: {};", event["name"], event["type"]["text"].as_str().unwrap());
        assert!(map.contains(&line), "{line}");
    }
    assert_eq!(map.matches("\"maturity-scan-").count(), names("events").len());
    for instrument in fs::read_dir(place("questionnaires")).unwrap() {
        let name = instrument.unwrap().file_name().into_string().unwrap();
        let id = name.trim_end_matches(".json");
        assert!(id == "schema" || id.contains('.') || attributes.contains(&format!("\"{id}\"")), "{id}");
    }
}

#[test]
fn typescript_compiles_what_an_owner_writes() {
    let compiler = place(".tools/typescript/node_modules/typescript/bin/tsc");
    assert!(compiler.is_file(), "TypeScript is not installed: run `make typescript` first");
    let folder = tempfile::tempdir().unwrap();
    fs::copy(place("src/loader/maturity-scan.d.ts"), folder.path().join("maturity-scan.d.ts")).unwrap();
    fs::copy(place("tests/owners/sample.tsx"), folder.path().join("sample.tsx")).unwrap();
    let options =
        "--noEmit --strict --jsx preserve --target es2022 --module esnext --moduleResolution bundler --lib es2022,dom";
    let done = Command::new("node")
        .arg(compiler)
        .args(options.split(' '))
        .arg("sample.tsx")
        .current_dir(folder.path())
        .output()
        .expect("node is there");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
}
