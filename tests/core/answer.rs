//! Answers in files and records.

use crate::support::demo;
use maturity_scan::core::answer::Answer;
use serde_json::{Value, json};

#[test]
fn only_what_the_item_allows_is_an_answer() {
    let questionnaire = demo();
    let of = |id: &str, value: Value| {
        let item = &questionnaire.items()[questionnaire.item(id).unwrap()];
        Answer::from_json(&value, item)
    };
    assert_eq!(of("c.3", json!("na")), Some(Answer::NotApplicable));
    assert_eq!(of("c.3", json!("dk")), Some(Answer::DontKnow));
    assert_eq!(of("c.3", json!(5)), Some(Answer::Level(5)));
    assert_eq!(of("a.1", json!("na")), None, "this item always applies");
    for other in [json!("NA"), json!("3"), json!(""), json!(0), json!(6), json!(259), json!(-1), json!(2.5), json!(null)] {
        assert_eq!(of("c.3", other.clone()), None, "{other}");
    }
}
