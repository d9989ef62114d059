//! The result file: written, read back, and refused with a message.

use crate::scan::{Scan, VECTOR_A, any_noted_scan};
use crate::support::{build, demo, file};
use maturity_scan::core::answer::Answer;
use maturity_scan::core::progress::Progress;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{Respondents, Role, Scope};
use maturity_scan::export::result_file::{MAX_BYTES, read, write};
use maturity_scan::text::EN;
use proptest::prelude::*;
use serde_json::{Value, json};

fn demo_scan(text: &str) -> Scan {
    let questionnaire = demo();
    let answers = crate::support::answers(&questionnaire, text);
    Scan::new(questionnaire, answers)
}

#[test]
fn the_form_is_the_published_one() {
    let mut scan = demo_scan("3?.. .... ..-.");
    scan.notes.insert("a.1".into(), "why".into());
    scan.scope = Scope::new("organization", "Acme");
    let text = write(&scan.report(), json!({"answered": 1}));
    let expected = json!({
        "format": "maturity-scan/result", "version": 1,
        "questionnaire": {"id": "demo", "version": "1.0", "fingerprint": scan.questionnaire.fingerprint()},
        "uid": "00c0ffee00c0ffee", "date": "2026-11-22", "scope": {"kind": "organization", "label": "Acme"}, "role": null,
        "agreed_by": null, "answers": {"a.1": 3, "a.2": "dk", "c.3": "na"}, "notes": {"a.1": "why"}, "result": {"answered": 1},
    });
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), expected);
    assert_eq!(read(&text, &scan.questionnaire).unwrap().questionnaire, scan.questionnaire.reference());
}

#[test]
fn a_short_file_is_enough() {
    let mut text = json!({"format": "maturity-scan/result", "version": 1, "date": "2026-11-22", "answers": {},
                          "questionnaire": {"id": "demo", "version": "1.0", "fingerprint": demo().fingerprint()}});
    let opened = read(&format!("\u{FEFF}{text}"), &demo()).unwrap();
    assert_eq!((opened.uid, opened.scope, opened.role, opened.respondents), (None, None, None, Respondents::One));
    assert!(opened.answers.is_empty());
    text.as_object_mut().unwrap().remove("answers");
    let why = read(&text.to_string(), &demo()).unwrap_err();
    assert_eq!(EN.why_unreadable(&why), "The file can’t be read. “answers” is missing or has an unknown value.");
}

/// A file for `demo` with one field changed.
fn changed(key: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&write(&demo_scan("3").report(), Value::Null)).unwrap();
    file[key] = value;
    file.to_string()
}

#[test]
fn what_is_wrong_is_said() {
    let demo = demo();
    let say = |text: &str| EN.why_unreadable(&read(text, &demo).unwrap_err());
    assert_eq!(say("{"), "The file can’t be read. The end is missing.");
    assert_eq!(say("[]"), "This isn’t a result file.");
    assert_eq!(say("{\"format\": 1, \"id\": \"demo\"}"), "This isn’t a result file.");
    assert_eq!(say(&changed("version", json!(2))), "The file is for another version of this scan (2).");
    assert_eq!(say(&changed("version", Value::Null)), "The file is for another version of this scan (null).");
    assert_eq!(
        say(&changed("questionnaire", Value::Null)),
        "The file can’t be read. “questionnaire” is missing or has an unknown value."
    );
    assert_eq!(
        say(&changed("notes", json!({"a.1": 5}))),
        "The file can’t be read. “notes.a.1” is missing or has an unknown value."
    );
    let other = json!({"id": "tiny", "version": "1.0", "fingerprint": 1});
    assert_eq!(say(&changed("questionnaire", other)), "The file belongs to another questionnaire: tiny.");
    assert_eq!(say(&changed("date", json!("2026-02-30"))), "The file’s date can’t be read: 2026-02-30.");
    let scope = say(&changed("scope", json!({"kind": "planet"})));
    assert_eq!(scope, "Unknown scope in the file: planet.");
    assert_eq!(say(&changed("scope", json!("Sales"))), "The file can’t be read. “scope” is missing or has an unknown value.");
    assert_eq!(say(&changed("agreed_by", json!(1))), "The file can’t be read. “agreed_by” is missing or has an unknown value.");
    assert_eq!(
        say(&changed("uid", json!("x".repeat(65)))),
        "The file can’t be read. “uid” is missing or has an unknown value."
    );
    assert_eq!(say(&changed("role", json!("king"))), "Unknown role in the file: king.");
    assert_eq!(
        say(&changed("answers", json!({"a.1": 9, "a.2": "na", "z.9": 3}))),
        "The file has an unknown answer: 9 for a.1. The file has an unknown answer: \"na\" for a.2. The file has an unknown \
         answer: 3 for z.9."
    );
    let many: Value = (0..9).map(|number| (format!("z.{number}"), json!(1))).collect::<serde_json::Map<_, _>>().into();
    assert!(say(&changed("answers", many)).ends_with(" for z.4. And 4 more."));
    let large = " ".repeat(MAX_BYTES + 1);
    assert_eq!(say(&large), "The file is too large: 4194305 bytes; the limit is 4194304.");
    let deep = changed("result", Value::Null).replace("null", &"[".repeat(100_000));
    assert!(say(&deep).starts_with("The file can’t be read. Line 1, column "));
}

#[test]
fn answers_follow_their_items_into_a_new_layout() {
    let old = build("moved", 5, &[2], |_| {});
    let answers = crate::support::answers(&old, "34");
    let mut scan = Scan::new(old, answers);
    scan.notes.insert("a.2".into(), "why".into());
    let text = write(&scan.report(), Value::Null);
    let mut new = file("moved", 5, &[1, 1], |_| {});
    new["history"] = json!([{"version": "0.9", "layout": ["a.1:7", "a.2:7"], "moved": {"a.2": "b.1"}}]);
    let new = Questionnaire::from_value(&new).unwrap();
    let opened = read(&text, &new).unwrap();
    assert_eq!(opened.fit(&new).iter().collect::<Vec<_>>(), [Answer::Level(3), Answer::Level(4)]);
    assert_eq!(opened.notes["b.1"], "why");
    assert!(opened.answers_without_item(&new).is_empty());

    // An unknown layout: items that still have their id are carried over, the others are reported.
    let small = build("moved", 5, &[1], |_| {});
    let opened = read(&text, &small).unwrap();
    assert_eq!(opened.fit(&small).iter().collect::<Vec<_>>(), [Answer::Level(3)]);
    assert_eq!(opened.answers_without_item(&small), ["a.2"]);

    // With an unknown layout, an answer may be of an unknown kind. It is kept as text, and stays the same when stored.
    let odd = text.replace("\"a.2\":4", "\"a.2\":[4]");
    let opened = read(&odd, &small).unwrap();
    assert_eq!(opened.answers["a.2"], json!("[4]"));
    let stored = Progress::from_scan(&small, &opened, 1.0).to_json();
    assert_eq!(Progress::parse(&stored, &small).unwrap().answers, opened.answers);
}

#[test]
fn a_file_becomes_progress_of_ones_own() {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    scan.notes.insert("gov.1".into(), "why".into());
    scan.role = Some(Role::Other);
    let opened = read(&write(&scan.report(), Value::Null), &scan.questionnaire).unwrap();
    let record = Progress::from_scan(&scan.questionnaire, &opened, 1_800_000_000_000.0);
    let back = Progress::parse(&record.to_json(), &scan.questionnaire).unwrap();
    assert_eq!(back.finished(scan.day), scan.finished);
    assert_eq!((back.day, back.completed, back.long), (Some(scan.day), true, false));
    assert_eq!(record.changed.len(), 24 + 1 + 1, "answers, a note, scope: other tabs take them over");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn reads_back_what_it_wrote(scan in any_noted_scan()) {
        let text = write(&scan.report(), json!({"overall": null}));
        let opened = read(&text, &scan.questionnaire).unwrap();
        prop_assert_eq!(&opened, &scan.finished);
        prop_assert!(opened.answers_without_item(&scan.questionnaire).is_empty());
        let progress = Progress::from_scan(&scan.questionnaire, &opened, 1.0);
        prop_assert_eq!(&progress.finished(scan.day), &scan.finished);
        let stored = Progress::parse(&progress.to_json(), &scan.questionnaire).unwrap();
        prop_assert_eq!(stored.finished(scan.day), scan.finished);
    }

    #[test]
    fn a_damaged_file_is_refused_or_read_but_never_panics(scan in any_noted_scan(), at in any::<prop::sample::Index>(), sign in any::<char>()) {
        let text = write(&scan.report(), Value::Null);
        let mut signs: Vec<char> = text.chars().collect();
        let at = at.index(signs.len() - 1);
        let cut: String = signs[..at].iter().collect();
        prop_assert!(read(&cut, &scan.questionnaire).is_err());
        signs[at] = sign;
        let _ = read(&signs.into_iter().collect::<String>(), &scan.questionnaire);
    }
}
