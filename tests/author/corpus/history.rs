//! Earlier layouts.

use super::{BOTH, Case, GONE, LOADER, case};
use serde_json::{Value, json};

/// A history with one entry that leads to today's items a.1 (6 states), a.2 and b.1 (5 each).
#[allow(clippy::needless_pass_by_value, reason = "so that the table holds no references")]
fn entry(layout: Value, moved: Value) -> Value {
    json!({"history": [{"version": "1.0", "layout": layout, "moved": moved}]})
}

pub fn cases() -> Vec<Case> {
    let line = |found: &str| format!("history[0].layout[0]: \"{found}\"; expected id:states");
    let states = |found: &str| format!("history[0].layout[0]: \"{found}\"; expected 5 to 6 states");
    let moved = |says: &str| format!("history[0].moved.{says}");
    vec![
        case(json!({"history": {}}), BOTH, &["history: an object; expected a list"]),
        case(json!({"history[0]": "1.0"}), BOTH, &["history[0]: text; expected an object"]),
        case(json!({"history[0].date": "x"}), BOTH, &["history[0].date: unknown key"]),
        case(json!({"history[0].version": GONE}), BOTH, &["history[0].version: missing"]),
        case(
            json!({"history[0].version": "one"}),
            BOTH,
            &[r#"history[0].version: "one"; expected major.minor, such as "1.0""#],
        ),
        case(json!({"history[0].layout": GONE}), BOTH, &["history[0].layout: missing"]),
        case(entry(json!([]), json!({})), BOTH, &["history[0].layout: 0 items; expected 1 to 20000"]),
        case(entry(json!("a.1:5"), json!({})), BOTH, &["history[0].layout: text; expected a list"]),
        case(entry(json!(["a.1"]), json!({})), BOTH, &[&line("a.1")]),
        case(entry(json!(["a.1:"]), json!({})), BOTH, &[&line("a.1:")]),
        case(entry(json!([":5"]), json!({})), BOTH, &[&line(":5")]),
        case(entry(json!(["a 1:5"]), json!({})), BOTH, &[&line("a 1:5")]),
        case(entry(json!(["a.1:05"]), json!({})), BOTH, &[&line("a.1:05")]),
        case(entry(json!(["a.1:+5"]), json!({})), BOTH, &[&line("a.1:+5")]),
        case(entry(json!(["a.1:3"]), json!({})), BOTH, &[&states("a.1:3")]),
        case(entry(json!(["a.1:13"]), json!({})), BOTH, &[&states("a.1:13")]),
        case(entry(json!(["a.1:7"]), json!({})), LOADER, &[&states("a.1:7")]),
        case(entry(json!([5]), json!({})), BOTH, &["history[0].layout[0]: a number; expected text"]),
        case(entry(json!(["a.1:5", "a.1:5"]), json!({})), BOTH, &["history[0].layout[1]: \"a.1\" appears twice"]),
        case(entry(json!(["a.1:5", "a.1:6"]), json!({})), LOADER, &["history[0].layout[1]: \"a.1\" appears twice"]),
        case(entry(json!(["a.1:6", "a.2:5", "b.1:5"]), json!({})), LOADER, &["history[0].layout: the same layout as today's"]),
        case(
            json!({"history[1].layout": ["old.1:6", "a.2:5"], "history[1].moved": {}}),
            LOADER,
            &["history[1].layout: the same layout as history[0]"],
        ),
        case(entry(json!(["o:5"]), json!(["o", "a.1"])), BOTH, &["history[0].moved: a list; expected an object"]),
        case(entry(json!(["o:5"]), json!({"o": 7})), BOTH, &[&moved("o: a number; expected text")]),
        case(entry(json!(["o:5"]), json!({"o": null})), BOTH, &[&moved("o: null; expected text")]),
        case(entry(json!(["o:5"]), json!({"o": "z.9"})), LOADER, &[&moved("o: no item \"z.9\"")]),
        case(entry(json!(["o:5"]), json!({"p": "a.1"})), LOADER, &[&moved("p: \"p\" is not in this layout")]),
        case(entry(json!(["a.1:5"]), json!({"a.1": "a.2"})), LOADER, &[&moved("a.1: \"a.1\" is used again for another item")]),
        case(
            entry(json!(["a.1:5", "b.1:5"]), json!({"a.1": "b.1", "b.1": "a.1"})),
            LOADER,
            &[&moved("a.1: \"a.1\" is used again for another item"), &moved("b.1: \"b.1\" is used again for another item")],
        ),
        case(
            entry(json!(["o:5", "p:5"]), json!({"o": "a.1", "p": "a.1"})),
            LOADER,
            &[&moved("p: \"a.1\" is already taken by \"o\"")],
        ),
        case(entry(json!(["a.1:5", "p:5"]), json!({"p": "a.1"})), LOADER, &[&moved("p: \"a.1\" is already taken by \"a.1\"")]),
    ]
}
