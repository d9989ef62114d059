//! Modules depend only on those below them.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let inside = |path: PathBuf| if path.is_dir() { sources(&path) } else { vec![path] };
    entries.flat_map(inside).filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}

/// Lines of code in a part of `src`, with their positions.
fn lines(part: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (folder, file) = (root.join(part), root.join(format!("{part}.rs")));
    let files = if folder.is_dir() { sources(&folder) } else { vec![file] };
    let code = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let number = |(index, line): (usize, &str)| (format!("{}:{}", path.display(), index + 1), line.to_owned());
        text.lines().enumerate().map(number).collect::<Vec<_>>()
    };
    files.into_iter().flat_map(code).filter(|(_, line)| !line.trim_start().starts_with("//")).collect()
}

fn assert_never_names(part: &str, forbidden: &[&str]) {
    let lines = lines(part);
    assert!(!lines.is_empty(), "{part} has moved");
    for (place, line) in lines {
        for word in forbidden {
            assert!(!line.contains(word), "{place} names {word}: {}", line.trim());
        }
    }
}

/// The modules of `src`, each with those that it may use. docs/ARCHITECTURE.md shows them as a picture.
const ALLOWED_DEPENDENCIES: [(&str, &[&str]); 11] = [
    ("app", &["screens", "components", "state", "browser", "export", "report", "chart", "text", "core"]),
    ("screens", &["components", "state", "browser", "export", "report", "chart", "text", "core"]),
    ("components", &["state", "browser", "masking", "report", "chart", "text", "core"]),
    // A preview starts the scan again.
    ("state", &["app", "browser", "export", "report", "chart", "text", "core"]),
    ("browser", &["core"]),
    ("export", &["report", "chart", "text", "core"]),
    ("report", &["chart", "text", "core"]),
    ("chart", &[]),
    ("text", &["core"]),
    ("core", &[]),
    ("masking", &[]),
];

#[test]
fn a_module_names_only_what_it_may() {
    for (part, allowed) in ALLOWED_DEPENDENCIES {
        let others =
            ALLOWED_DEPENDENCIES.iter().map(|(other, _)| *other).filter(|other| *other != part && !allowed.contains(other));
        let forbidden: Vec<_> = others.map(|other| format!("crate::{other}")).collect();
        assert_never_names(part, &forbidden.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn the_core_uses_no_browser() {
    for part in ["core", "chart", "text", "report", "export"] {
        assert_never_names(part, &["web_sys", "wasm_bindgen", "js_sys", "leptos", "gloo_"]);
    }
    assert_never_names("core", &["plotters", "SystemTime", "Instant"]);
    assert_never_names("browser", &["leptos", "crate::core::session"]);
}

#[test]
fn the_interface_asks_the_browser_layer() {
    for part in ["app", "screens", "components", "state"] {
        assert_never_names(part, &["web_sys", "wasm_bindgen", "gloo_"]);
    }
}

#[test]
fn rules_stand_in_the_core() {
    // Only the core, the report and the chart know the rules and when a picture fits.
    for part in ["app", "screens", "components", "state", "export"] {
        assert_never_names(part, &["Scoring", ".scoring", "ResultKind", "_AXES"]);
    }
}

#[test]
fn markup_stands_in_screens_and_components() {
    for part in ["state", "browser"] {
        assert_never_names(part, &["view!", "#[component]"]);
    }
}

#[test]
fn sentences_stand_with_the_texts() {
    // Two or more words in quotes in the interface are a sentence, which belongs in the texts.
    let all = ["app", "components", "screens", "state"].into_iter().flat_map(lines);
    for (place, line) in all.filter(|(_, line)| !line.contains("reason = ")) {
        for quoted in line.split('"').skip(1).step_by(2) {
            let words = quoted.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
            assert!(words < 2, "{place}: {quoted}");
        }
    }
}

#[test]
fn a_day_is_the_readers_own() {
    // A UTC time gives the day in UTC, which only the time stamp of a calendar needs.
    let all = ["app", "browser", "chart", "components", "core", "report", "screens", "state", "text"];
    for (place, line) in all.into_iter().flat_map(lines).filter(|(place, _)| !place.contains("core/date.rs")) {
        assert!(!line.contains("from_ms"), "{place}: {}", line.trim());
    }
    let writers = lines("export").into_iter().filter(|(_, line)| line.contains("from_ms"));
    assert!(writers.into_iter().all(|(place, _)| place.contains("export/ics.rs")));
}
