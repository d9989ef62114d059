//! Results for other programs.

use crate::support::{answers, build, demo};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{FinishedScan, Respondents};
use maturity_scan::core::summary::Summary;
use serde_json::{Value, json};

fn result(questionnaire: &Questionnaire, text: &str) -> Value {
    let answers = answers(questionnaire, text);
    let scan = FinishedScan::new(questionnaire, &answers, Day::new(2517).unwrap());
    Summary { questionnaire, scan: &scan, assessment: &Assessment::new(questionnaire, answers) }.to_json()
}

#[test]
fn vector_b_as_published() {
    let demo = demo();
    let found = result(&demo, "3233 3?23 4332 2322 3343 21?3");
    let overall =
        json!({"level": 3, "name": "Level 3", "score": 2.65, "low": 2, "high": 3, "border": "down", "confidence": "likely"});
    assert_eq!(found["overall"], overall);
    let stamp = json!({"id": "demo", "version": "1.0", "fingerprint": demo.fingerprint()});
    assert_eq!(found["questionnaire"], stamp);
    assert_eq!((&found["date"], &found["answered"], &found["applicable"]), (&json!("2026-11-22"), &json!(22), &json!(24)));
    let first =
        json!({"id": "a", "name": "A", "level": 3, "score": 2.75, "low": 3, "high": 3, "border": "down", "coverage": 1.0});
    assert_eq!(found["dimensions"][0], first);
    assert_eq!(found["dimensions"][1]["score"], json!(2.67));
    assert_eq!(found["dimensions"][1]["coverage"], json!(0.75));
}

#[test]
fn answers_stand_under_their_items() {
    let questionnaire = build("three", 5, &[4], |item| item["allow_na"] = json!(true));
    let answers = answers(&questionnaire, "3?-.");
    let mut scan = FinishedScan::new(&questionnaire, &answers, Day::default());
    scan.notes.insert("a.1".to_owned(), "why".to_owned());
    let assessment = Assessment::new(&questionnaire, answers);
    let summary = Summary { questionnaire: &questionnaire, scan: &scan, assessment: &assessment };
    let found = summary.with_answers("https://x/#r=1");
    assert_eq!(found["answers"], json!({"a.1": 3, "a.2": "dk", "a.3": "na"}));
    assert_eq!((&found["notes"], &found["link"]), (&json!({"a.1": "why"}), &json!("https://x/#r=1")));
}

#[test]
fn only_with_the_answers_there_is_what_leads_back_to_them() {
    let demo = demo();
    let answers = answers(&demo, "3233 3?23 4332 2322 3343 21?3");
    let mut scan = FinishedScan::new(&demo, &answers, Day::default());
    scan.notes.insert("a.1".to_owned(), "Board minutes".to_owned());
    let assessment = Assessment::new(&demo, answers);
    let summary = Summary { questionnaire: &demo, scan: &scan, assessment: &assessment };
    let (scores, all) = (summary.to_json(), summary.with_answers("https://x.example/#r=1"));
    for key in ["answers", "notes", "link"] {
        assert!(scores.get(key).is_none() && all.get(key).is_some(), "{key}");
    }
    assert_eq!(
        (&all["link"], &all["notes"]["a.1"], &all["overall"]),
        (&json!("https://x.example/#r=1"), &json!("Board minutes"), &scores["overall"])
    );
}

#[test]
fn too_little_is_null() {
    let found = result(&demo(), "3");
    assert_eq!((&found["overall"], &found["answered"]), (&Value::Null, &json!(1)));
    let first = &found["dimensions"][0];
    assert_eq!(
        (&first["level"], &first["score"], &first["low"], &first["high"]),
        (&Value::Null, &Value::Null, &json!(1), &json!(4))
    );
}

#[test]
fn a_dimension_that_drops_out_has_no_bounds() {
    let questionnaire = build("na", 5, &[2, 2], |item| item["allow_na"] = json!(true));
    let found = result(&questionnaire, "-- 33");
    let first = &found["dimensions"][0];
    assert_eq!((&first["low"], &first["coverage"]), (&Value::Null, &Value::Null));
    assert_eq!(found["overall"]["level"], 3);
}

#[test]
fn a_result_has_the_published_keys_and_no_answer_can_be_read_from_it() {
    let keys = |value: &Value| {
        let mut keys: Vec<_> = value.as_object().unwrap().keys().cloned().collect();
        keys.sort();
        keys
    };
    let found = result(&demo(), "3233 3?23 4332 2322 3343 21?3");
    assert_eq!(keys(&found), ["agreed_by", "answered", "applicable", "date", "dimensions", "overall", "questionnaire"]);
    assert_eq!(keys(&found["overall"]), ["border", "confidence", "high", "level", "low", "name", "score"]);
    assert_eq!(keys(&found["dimensions"][0]), ["border", "coverage", "high", "id", "level", "low", "name", "score"]);
}

#[test]
fn only_an_agreed_result_says_how_many_agreed() {
    let demo = demo();
    let answers = answers(&demo, "3233 3?23 4332 2322 3343 21?3");
    let assessment = Assessment::new(&demo, answers.clone());
    let rows = [(Respondents::One, Value::Null), (Respondents::Unknown, Value::Null), (Respondents::Agreed(4), json!(4))];
    for (respondents, expected) in rows {
        let scan = FinishedScan { respondents, ..FinishedScan::new(&demo, &answers, Day::default()) };
        let summary = Summary { questionnaire: &demo, scan: &scan, assessment: &assessment };
        assert_eq!(summary.to_json()["agreed_by"], expected);
    }
}
