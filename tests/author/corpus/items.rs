//! Dimensions and items.

use super::{BOTH, Case, GONE, LOADER, case};
use serde_json::json;

pub fn cases() -> Vec<Case> {
    let mut all = vec![
        case(json!({"dimensions[1]": []}), BOTH, &["dimensions[1]: a list; expected an object"]),
        case(json!({"dimensions[1].wieght": 2}), BOTH, &["dimensions[1].wieght: unknown key"]),
        case(json!({"dimensions[1].id": GONE}), BOTH, &["dimensions[1].id: missing"]),
        case(json!({"dimensions[1].id": "a"}), LOADER, &["dimensions[1].id: \"a\" appears twice"]),
        case(json!({"dimensions[1].id": "b b"}), BOTH, &["dimensions[1].id: \"b b\" doesn’t match [A-Za-z0-9._-]{1,64}"]),
        case(json!({"dimensions[1].name": GONE}), BOTH, &["dimensions[1].name: missing"]),
        case(json!({"dimensions[0].description": {}}), BOTH, &["dimensions[0].description: an object; expected text"]),
        case(json!({"dimensions[1].items": GONE}), BOTH, &["dimensions[1].items: missing"]),
        case(json!({"dimensions[1].items": []}), BOTH, &["dimensions[1].items: needs at least 1 item"]),
        case(json!({"dimensions[1].items": "b.1"}), BOTH, &["dimensions[1].items: text; expected a list"]),
        case(json!({"dimensions[1].items[0]": 1}), BOTH, &["dimensions[1].items[0]: a number; expected an object"]),
        case(json!({"dimensions[1].items[0].text": "?"}), BOTH, &[&item("text: unknown key")]),
        case(json!({"dimensions[1].items[0].id": GONE}), BOTH, &[&item("id: missing")]),
        case(json!({"dimensions[1].items[0].id": 1}), BOTH, &[&item("id: a number; expected text")]),
        case(json!({"dimensions[1].items[0].id": "a.1"}), LOADER, &[&item("id: \"a.1\" appears twice")]),
        case(json!({"dimensions[1].items[0].id": "b/1"}), BOTH, &[&item("id: \"b/1\" doesn’t match [A-Za-z0-9._-]{1,64}")]),
        case(json!({"dimensions[1].items[0].question": GONE}), BOTH, &[&item("question: missing")]),
        case(json!({"dimensions[1].items[0].question": ""}), BOTH, &[&item("question: empty")]),
        case(json!({"dimensions[1].items[0].options": 3}), BOTH, &[&item("options: a number; expected a list")]),
        case(json!({"dimensions[1].items[0].options": []}), BOTH, &[&item("options: 0 options, 3 levels")]),
        case(json!({"dimensions[1].items[0].options": ["1", "2"]}), BOTH, &[&item("options: 2 options, 3 levels")]),
        case(json!({"dimensions[1].items[0].options": ["1", "2", "3", "4"]}), BOTH, &[&item("options: 4 options, 3 levels")]),
        case(json!({"dimensions[1].items[0].options": ["1", "2", "1"]}), BOTH, &[&item("options[2]: \"1\" appears twice")]),
        case(json!({"dimensions[1].items[0].options": ["", "2", "3"]}), BOTH, &[&item("options[0]: empty")]),
        case(
            json!({"dimensions[1].items[0].options": ["", "2", ""]}),
            BOTH,
            &[&item("options[0]: empty"), &item("options[2]: empty")],
        ),
        case(
            json!({"dimensions[1].items[0].options": [1, 2, 3]}),
            BOTH,
            &[
                &item("options[0]: a number; expected text"),
                &item("options[1]: a number; expected text"),
                &item("options[2]: a number; expected text"),
            ],
        ),
        case(json!({"dimensions[1].items[0].allow_na": "yes"}), BOTH, &[&item("allow_na: text; expected true or false")]),
        case(json!({"dimensions[1].items[0].core": 0}), BOTH, &[&item("core: a number; expected true or false")]),
        case(json!({"dimensions[1].items[0].effort": 0}), BOTH, &[&item("effort: 0; expected a whole number from 1 to 3")]),
        case(json!({"dimensions[1].items[0].effort": 4}), BOTH, &[&item("effort: 4; expected a whole number from 1 to 3")]),
    ];
    for (value, found) in [(json!(0), "0"), (json!(-1), "-1"), (json!(1.5), "1.5"), (json!(1001), "1001")] {
        for place in ["dimensions[1].weight", "dimensions[1].items[0].weight"] {
            let says = format!("{place}: {found}; expected a whole number from 1 to 1000");
            all.push(case(json!({place: value}), BOTH, &[&says]));
        }
    }
    for key in ["name", "low", "high", "proof"] {
        let place = format!("dimensions[1].items[0].{key}");
        all.push(case(json!({&place: ""}), BOTH, &[&format!("{place}: empty")]));
        all.push(case(json!({&place: false}), BOTH, &[&format!("{place}: true or false; expected text")]));
    }
    all.push(case(
        json!({"title": "", "levels[1].name": GONE, "dimensions[0].items[0].id": "b.1", "dimensions[1].weight": 0, "result": 2}),
        BOTH,
        &[
            "levels[1].name: missing",
            "dimensions[1].items[0].id: \"b.1\" appears twice",
            "dimensions[1].weight: 0; expected a whole number from 1 to 1000",
            "history[0].moved.old.1: no item \"a.1\"",
            "history[1].moved.a.1: no item \"a.1\"",
            "title: empty",
            r#"result: a number; expected one of "level", "ranking""#,
        ],
    ));
    all
}

fn item(says: &str) -> String {
    format!("dimensions[1].items[0].{says}")
}
