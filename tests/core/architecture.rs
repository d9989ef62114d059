//! Arrows point down only.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let inside = |path: PathBuf| if path.is_dir() { sources(&path) } else { vec![path] };
    entries.flat_map(inside).filter(|path| path.extension().is_some_and(|ending| ending == "rs")).collect()
}

/// Lines of code below a part of `src`, with where they stand.
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

#[test]
fn the_core_names_nothing_above_it() {
    let above = ["browser", "chart", "export", "report", "text", "ui", "view"];
    assert_never_names("core", &above.map(|part| format!("crate::{part}")).each_ref().map(String::as_str));
    assert_never_names("core", &["web_sys", "wasm_bindgen", "js_sys", "leptos", "plotters", "SystemTime", "Instant"]);
}

#[test]
fn what_decides_knows_no_browser() {
    for part in ["chart", "text", "report", "export"] {
        assert_never_names(
            part,
            &["crate::browser", "crate::ui", "crate::view", "web_sys", "wasm_bindgen", "js_sys", "leptos"],
        );
    }
}

#[test]
fn the_browser_layer_knows_no_interface() {
    assert_never_names(
        "browser",
        &["crate::ui", "crate::view", "leptos", "crate::core::session", "crate::text", "crate::report"],
    );
}

#[test]
fn the_interface_asks_the_browser_layer() {
    for part in ["ui", "view"] {
        assert_never_names(part, &["web_sys", "wasm_bindgen", "gloo_storage"]);
    }
    // What screens are built from knows of no run.
    assert_never_names("view", &["crate::core::session", "crate::ui"]);
}

#[test]
fn sentences_stand_with_the_texts() {
    // Two words and more in quotes, in the interface: a sentence that belongs to the texts.
    let all = ["ui", "view"].into_iter().flat_map(lines);
    for (place, line) in all.filter(|(_, line)| !line.contains("reason = ")) {
        for quoted in line.split('"').skip(1).step_by(2) {
            let words = quoted.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
            assert!(words < 2, "{place}: {quoted}");
        }
    }
}

#[test]
fn a_day_is_the_readers_own() {
    // A time in UTC says which day it is in UTC; only a calendar's time stamp wants to know.
    let all = ["browser", "chart", "core", "report", "text", "ui", "view"];
    for (place, line) in all.into_iter().flat_map(lines).filter(|(place, _)| !place.contains("core/date.rs")) {
        assert!(!line.contains("of_ms"), "{place}: {}", line.trim());
    }
    let writers = lines("export").into_iter().filter(|(_, line)| line.contains("of_ms"));
    assert!(writers.into_iter().all(|(place, _)| place.contains("export/ics.rs")));
}
