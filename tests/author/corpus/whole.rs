//! The head of the file.

use super::{BOTH, Case, GONE, LOADER, case};
use serde_json::{Value, json};

pub fn cases() -> Vec<Case> {
    let long = "x".repeat(65);
    let mut all = vec![
        case(json!({"format": GONE}), BOTH, &["format: missing"]),
        case(json!({"format": 2}), BOTH, &["format: 2; expected 1"]),
        case(json!({"format": "1"}), BOTH, &["format: text; expected 1"]),
        case(json!({"formal": 1}), BOTH, &["formal: unknown key"]),
        case(json!({"id": GONE}), BOTH, &["id: missing"]),
        case(json!({"id": null}), BOTH, &["id: missing"]),
        case(json!({"id": 7}), BOTH, &["id: a number; expected text"]),
        case(json!({"id": ""}), BOTH, &["id: \"\" doesn’t match [a-z0-9-]{1,64}"]),
        case(json!({"id": "Small"}), BOTH, &["id: \"Small\" doesn’t match [a-z0-9-]{1,64}"]),
        case(json!({"id": "a b"}), BOTH, &["id: \"a b\" doesn’t match [a-z0-9-]{1,64}"]),
        case(json!({"id": "é"}), BOTH, &["id: \"é\" doesn’t match [a-z0-9-]{1,64}"]),
        case(json!({"id": long}), BOTH, &[&format!("id: \"{long}\" doesn’t match [a-z0-9-]{{1,64}}")]),
        case(json!({"version": GONE}), BOTH, &["version: missing"]),
        case(json!({"version": 1.0}), BOTH, &["version: a number; expected text"]),
        case(json!({"version": "1"}), BOTH, &[r#"version: "1"; expected major.minor, such as "1.0""#]),
        case(json!({"version": "1.0.0"}), BOTH, &[r#"version: "1.0.0"; expected major.minor, such as "1.0""#]),
        case(json!({"version": "1.x"}), BOTH, &[r#"version: "1.x"; expected major.minor, such as "1.0""#]),
        case(json!({"version": "1234567.0"}), BOTH, &[r#"version: "1234567.0"; expected major.minor, such as "1.0""#]),
        case(json!({"lang": GONE}), BOTH, &["lang: missing"]),
        case(json!({"lang": "english!"}), BOTH, &[r#"lang: "english!"; expected a language tag, such as "en""#]),
        case(json!({"lang": "en_US"}), BOTH, &[r#"lang: "en_US"; expected a language tag, such as "en""#]),
        case(json!({"title": GONE}), BOTH, &["title: missing"]),
        case(json!({"title": " "}), BOTH, &["title: empty"]),
        case(json!({"title": ["a"]}), BOTH, &["title: a list; expected text"]),
        case(json!({"minutes": 0}), BOTH, &["minutes: 0; expected a whole number from 1 to 600"]),
        case(json!({"minutes": 601}), BOTH, &["minutes: 601; expected a whole number from 1 to 600"]),
        case(json!({"minutes": "6"}), BOTH, &["minutes: text; expected a whole number from 1 to 600"]),
        case(json!({"scopes": "team"}), BOTH, &["scopes: text; expected a list"]),
        case(json!({"scopes": []}), BOTH, &["scopes: needs at least 1 scope"]),
        case(json!({"scopes": ["unit", "unit"]}), BOTH, &[r#"scopes[1]: "unit" appears twice"#]),
        case(
            json!({"scopes": ["planet"]}),
            BOTH,
            &[r#"scopes[0]: "planet"; expected one of "organization", "unit", "product", "team""#],
        ),
        case(json!({"result": "radar"}), BOTH, &[r#"result: "radar"; expected one of "level", "ranking""#]),
        case(json!({"result": 1}), BOTH, &[r#"result: a number; expected one of "level", "ranking""#]),
        case(json!({"result": "ranking"}), BOTH, &["in_place: only for result \"level\""]),
        case(json!({"in_place": 1}), BOTH, &["in_place: 1; expected a whole number from 2 to 3"]),
        case(json!({"in_place": 4}), BOTH, &["in_place: 4; expected a whole number from 2 to 3"]),
        case(json!({"in_place": "2"}), BOTH, &["in_place: text; expected a whole number from 2 to 3"]),
        case(json!({"dimensions": GONE}), BOTH, &["dimensions: missing", NO_ITEMS[0], NO_ITEMS[1]]),
        case(json!({"dimensions": []}), BOTH, &["dimensions: 0 dimensions; expected 1 to 64", NO_ITEMS[0], NO_ITEMS[1]]),
        case(json!({"dimensions": {}}), BOTH, &["dimensions: an object; expected a list", NO_ITEMS[0], NO_ITEMS[1]]),
        case(many(65, 1), BOTH, &["dimensions: 65 dimensions; expected 1 to 64"]),
        case(many(1, 20_001), BOTH, &["dimensions: 20001 items; the limit is 20000"]),
        case(many(3, 6_667), LOADER, &["dimensions: 20001 items; the limit is 20000"]),
        case(json!({"options": "No"}), BOTH, &["options: text; expected a list"]),
        case(json!({"options": ["No", "Yes"]}), BOTH, &["options: 2 options, 3 levels"]),
        case(json!({"options": ["No", "Yes", "Yes"]}), BOTH, &["options[2]: \"Yes\" appears twice"]),
        case(json!({"options": ["No", " Yes", "Yes "]}), LOADER, &["options[2]: \"Yes\" appears twice"]),
        case(
            json!({"options": GONE}),
            BOTH,
            &["dimensions[0].items[1].options: missing", "dimensions[1].items[0].options: missing"],
        ),
    ];
    for key in ["$schema", "headline", "description", "instruction", "credit", "method"] {
        all.push(case(json!({key: 7}), BOTH, &[&format!("{key}: a number; expected text")]));
        all.push(case(json!({key: " \n"}), BOTH, &[&format!("{key}: empty")]));
    }
    all
}

/// The faults in the good file's history if its items are missing.
const NO_ITEMS: [&str; 2] = ["history[0].moved.old.1: no item \"a.1\"", "history[1].moved.a.1: no item \"a.1\""];

fn many(dimensions: usize, items: usize) -> Value {
    let item = |d: usize, i: usize| json!({"id": format!("{d}.{i}"), "question": "?"});
    let dimension = |d: usize| {
        let items: Vec<_> = (0..items).map(|i| item(d, i)).collect();
        json!({"id": d.to_string(), "name": "D", "items": items})
    };
    json!({"dimensions": (0..dimensions).map(dimension).collect::<Vec<_>>(), "history": null})
}
