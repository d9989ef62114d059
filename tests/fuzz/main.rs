//! Damages texts from outside in many ways: nothing panics, and accepted texts work as promised.
//!
//! First tries every file in `corpus` unchanged, then as many damaged ones as time allows. `make test` runs a fixed number
//! with a fixed seed; `make fuzz` runs for minutes with a seed that depends on the day. The damage to bytes and JSON is
//! random, not guided by coverage.

mod mutate;
mod random;
mod targets;

use mutate::mutated;
use random::Random;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Number of damaged inputs per target if no time is set.
const FEW: usize = 4_000;

/// Checks what has to hold for a text from outside.
type Target = fn(&str);

#[test]
fn tokens() {
    fuzz("token", targets::token, FEW * 5);
}

#[test]
fn questionnaires() {
    fuzz("questionnaire", targets::questionnaire, FEW);
}

#[test]
fn stored_progress() {
    fuzz("progress", targets::progress, FEW);
}

#[test]
fn stored_plans() {
    fuzz("plan", targets::plan, FEW);
}

#[test]
fn result_files() {
    fuzz("result_file", targets::result_file, FEW);
}

#[test]
fn histories() {
    fuzz("history", targets::history, FEW);
}

#[test]
fn any_opened_texts() {
    fuzz("contents", targets::contents, FEW);
}

fn fuzz(name: &str, target: Target, few: usize) {
    let corpus = corpus(name);
    assert!(!corpus.is_empty(), "{name} has no corpus");
    for text in &corpus {
        tried(name, target, text);
    }
    let time = std::env::var("FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).map(Duration::from_secs);
    let seed = std::env::var("FUZZ_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let (mut random, start, mut count) = (Random::new(seed), Instant::now(), 0_usize);
    while time.map_or(count < few, |time| start.elapsed() < time) {
        tried(name, target, &mutated(&corpus, &mut random));
        count += 1;
    }
    println!("{name}: {} files, {count} damaged ones from seed {seed}, no panic", corpus.len());
}

/// Saves a text that breaks something, so that it can be added to the corpus once that is fixed.
fn tried(name: &str, target: Target, text: &str) {
    if catch_unwind(AssertUnwindSafe(|| target(text))).is_err() {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}.txt"));
        std::fs::write(&path, text).expect("the text can be kept");
        panic!("{name} breaks on the text kept in {}", path.display());
    }
}

fn corpus(name: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("tests/fuzz/corpus").join(name)];
    if name == "questionnaire" {
        folders.push(root.join("questionnaires"));
    }
    let list = |folder: &PathBuf| std::fs::read_dir(folder).expect("the folder is there").map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = folders.iter().flat_map(list).collect();
    paths.sort();
    paths.iter().map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()).collect()
}
