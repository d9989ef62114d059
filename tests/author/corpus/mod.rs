//! Broken files, and the exact messages with which each is refused.
//!
//! A case is the good file with a few changes, all faults that it must produce, and whether a schema can detect that
//! something is wrong.

mod advice;
mod history;
mod items;
mod levels;
mod scoring;
mod whole;

use maturity_scan::core::questionnaire::{MAX_BYTES, Questionnaire};
use serde_json::{Value, json};

/// Both schema and loader refuse the file.
pub const BOTH: bool = true;
/// Only the loader can detect the fault.
pub const LOADER: bool = false;
/// Stands for a key that is removed.
pub const GONE: &str = "\u{0}gone";

pub struct Case {
    pub patch: Value,
    pub seen: bool,
    pub says: Vec<String>,
}

pub fn case(patch: Value, seen: bool, says: &[&str]) -> Case {
    Case { patch, seen, says: says.iter().map(ToString::to_string).collect() }
}

pub fn good() -> Value {
    serde_json::from_str(include_str!("../good.json")).unwrap()
}

/// The value at a path in the loader's notation, such as `dimensions[0].items[1].id`. Creates it if it is missing.
fn at<'a>(value: &'a mut Value, place: &str) -> &'a mut Value {
    place.split(['.', '[']).filter(|step| !step.is_empty()).fold(value, |value, step| match step.strip_suffix(']') {
        Some(index) => &mut value[index.parse::<usize>().unwrap()],
        None => &mut value[step],
    })
}

pub fn broken(patch: &Value) -> Value {
    let mut file = good();
    for (place, value) in patch.as_object().unwrap() {
        if *value == json!(GONE) {
            let (parent, key) = place.rsplit_once('.').unwrap_or(("", place));
            at(&mut file, parent).as_object_mut().unwrap().remove(key).expect("a key to take out");
        } else {
            *at(&mut file, place) = value.clone();
        }
    }
    file
}

pub fn all() -> Vec<Case> {
    let mut all = whole::cases();
    all.extend(levels::cases());
    all.extend(items::cases());
    all.extend(advice::cases());
    all.extend(scoring::cases());
    all.extend(history::cases());
    all
}

#[test]
fn every_broken_file_is_refused_in_these_words() {
    for case in all() {
        let faults = Questionnaire::from_value(&broken(&case.patch)).map(|_| ()).unwrap_err();
        let found: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(found, case.says, "{}", case.patch);
    }
    assert!(all().len() >= 200, "{}", all().len());
}

#[test]
fn texts_that_are_no_questionnaire() {
    let say = |text: &str| Questionnaire::parse(text).unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(say(""), ["not JSON: the text ends too early at line 1 column 0"]);
    assert_eq!(say("{\"format\": 1,}"), ["not JSON: trailing comma at line 1 column 14"]);
    assert_eq!(say("{} {}"), ["not JSON: trailing characters at line 1 column 4"]);
    assert_eq!(say("<!doctype html>"), ["not JSON: expected value at line 1 column 1"]);
    assert_eq!(say(&"[".repeat(1000)), ["not JSON: recursion limit exceeded at line 1 column 128"]);
    assert_eq!(say("7"), ["a number; expected an object"]);
    assert_eq!(say("null"), ["null; expected an object"]);
    assert_eq!(say(&format!("{}{}", good(), " ".repeat(MAX_BYTES))).len(), 1);
    assert_eq!(say(&" ".repeat(MAX_BYTES + 1)), ["2097153 bytes; the limit is 2097152"]);
}

#[test]
fn texts_that_are_one() {
    let text = good().to_string();
    let padding = " ".repeat(MAX_BYTES - text.len());
    for text in [format!("\u{FEFF}{text}"), format!("\r\n{text}\r\n"), format!("{text}{padding}")] {
        assert!(Questionnaire::parse(&text).is_ok());
    }
    let markup = Questionnaire::parse(&text).unwrap();
    assert_eq!(markup.title, "A <b>small</b> one & \"all\" it can hold", "shown as text, so it stays as it is");
}
