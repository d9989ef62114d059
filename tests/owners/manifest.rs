//! The manifest has the form of a Custom Elements Manifest, and names exactly what loader, interface and styles use.

use crate::{between, element, names, place, read};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

fn set<T: Into<String>>(names: impl IntoIterator<Item = T>) -> BTreeSet<String> {
    names.into_iter().map(Into::into).collect()
}

/// All files in a folder, as one text.
fn all(folder: &str) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(place(folder)).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text += &all(path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().to_str().unwrap());
        } else {
            text += &fs::read_to_string(path).unwrap_or_default();
        }
    }
    text
}

#[test]
fn it_has_the_shape_of_a_manifest() {
    // https://github.com/webcomponents/custom-elements-manifest, schema 2.1.0: the required fields of each part.
    let manifest: Value = serde_json::from_str(&read("src/loader/custom-elements.json")).unwrap();
    assert_eq!(manifest["schemaVersion"], "2.1.0");
    let module = &manifest["modules"][0];
    assert_eq!((&module["kind"], &module["path"]), (&"javascript-module".into(), &"maturity-scan.js".into()));
    let export = &module["exports"][0];
    assert_eq!((&export["kind"], &export["name"]), (&"custom-element-definition".into(), &"maturity-scan".into()));
    assert_eq!(export["declaration"], serde_json::json!({ "name": "MaturityScan", "module": "maturity-scan.js" }));
    let element = element();
    assert_eq!((&element["kind"], &element["customElement"]), (&"class".into(), &true.into()));
    assert_eq!((&element["tagName"], &element["name"]), (&export["name"], &export["declaration"]["name"]));
    for (list, more) in [
        ("attributes", true),
        ("events", true),
        ("members", true),
        ("slots", false),
        ("cssParts", false),
        ("cssProperties", false),
    ] {
        for one in element[list].as_array().unwrap() {
            assert!(one["name"].is_string() && one["description"].as_str().is_some_and(|text| !text.is_empty()), "{one}");
            let kind = if one["kind"] == "method" { &one["return"]["type"] } else { &one["type"] };
            assert_eq!(kind["text"].is_string(), more, "{one}");
        }
    }
}

#[test]
fn it_names_the_attributes_that_the_loader_reads() {
    let loader = all("src/loader");
    let lists = ["const QUERY_ATTRIBUTES = [", "const FRAGMENT_ATTRIBUTES = ["].map(|list| between(&loader, list, "]")[0]);
    let listed = lists.iter().flat_map(|list| list.split(", ")).map(|name| name.trim_matches('"'));
    // Those are read by name; `loading` is read only by the loader.
    let read = set(listed.chain(["lang", "share-url", "mode", "loading"]));
    assert_eq!(set(names("attributes")), read);
    for name in names("attributes") {
        assert!(loader.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn it_names_the_events_that_the_scan_sends() {
    let mut sent = set(between(&(all("src/app") + &all("src/state") + &all("src/browser")), "emit(\"", "\"")
        .into_iter()
        .map(|name| format!("maturity-scan-{name}")));
    sent.extend(set(between(&all("src/loader"), "#tell(\"", "\"").into_iter().map(|name| format!("maturity-scan-{name}"))));
    assert_eq!(set(names("events")), sent);
}

#[test]
fn it_names_the_parts_and_slots_on_screen() {
    let (views, loader) = (all("src/screens") + &all("src/components"), all("src/loader/"));
    let mut parts = set(between(&views, " part=\"", "\""));
    parts.extend(set(between(&loader, ".part = \"", "\"")));
    assert_eq!(set(names("cssParts")), parts);
    assert!(views.contains("call-to-action"));
    let slots = ["", "call-to-action", "call-to-action-top", "call-to-action-level-1", "call-to-action-gov"];
    assert_eq!(names("slots"), slots);
    for part in ["call-to-action-top", "call-to-action-level-{level}", "call-to-action-{}"] {
        assert!(views.contains(part), "{part}");
    }
}

#[test]
fn it_names_the_properties_that_the_styles_read() {
    let styles = all("style");
    let used = between(&styles, "var(--ms-", ",").into_iter().map(|name| format!("--ms-{name}"));
    assert_eq!(set(names("cssProperties")), set(used));
    // The page around a frame passes all of them on.
    let frame = read("src/loader/iframe-parent.js");
    let passed =
        between(&frame, "const PROPERTIES = [", "]")[0].split(", ").map(|name| format!("--ms-{}", name.trim_matches('"')));
    assert_eq!(set(names("cssProperties")), set(passed));
}

#[test]
fn defaults_are_those_of_the_styles() {
    let tokens = read("style/tokens.css");
    let element = element();
    let default = |name: &str| {
        let all = element["cssProperties"].as_array().unwrap();
        all.iter().find(|one| one["name"] == name).unwrap()["default"].as_str().unwrap().to_owned()
    };
    let both = |name: &str| {
        let default = default(name);
        let pair = default.trim_start_matches("light-dark(").trim_end_matches(')').split_once(", ").unwrap();
        (pair.0.to_owned(), pair.1.to_owned())
    };
    let (light, dark) = both("--ms-surface");
    assert!(tokens.contains(&format!("var(--ms-surface, var(--_light, {light}) var(--_dark, {dark}))")));
    assert!(tokens.contains(&format!("var(--ms-radius,  {})", default("--ms-radius"))));
    let (light, dark) = both("--ms-accent");
    for color in [&light, &dark] {
        assert!(tokens.contains(&format!("var(--ms-accent, {color})")), "{color}");
    }
    assert!(
        tokens.contains(&format!("--_ms-accent:  var(--_light, {light}) var(--_dark, {dark})")),
        "where nothing is derived"
    );
}
