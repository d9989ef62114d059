//! Levels and their pages.

use super::{BOTH, Case, GONE, LOADER, case};
use serde_json::{Value, json};

fn levels(number: usize) -> Value {
    let level = |number: usize| json!({"id": format!("l{number}"), "name": format!("Level {number}")});
    json!({"levels": (0..number).map(level).collect::<Vec<_>>()})
}

pub fn cases() -> Vec<Case> {
    let url = |found: &str| format!("levels[0].next.read.url: \"{found}\"; expected an address with https:// or http://");
    vec![
        case(json!({"levels": GONE}), BOTH, &["levels: missing"]),
        case(json!({"levels": {}}), BOTH, &["levels: an object; expected a list"]),
        case(json!({"levels": []}), BOTH, &["levels: 0 levels; expected 2 to 9"]),
        case(levels(1), BOTH, &["levels: 1 levels; expected 2 to 9"]),
        case(levels(10), BOTH, &["levels: 10 levels; expected 2 to 9"]),
        case(
            levels(4),
            BOTH,
            &[
                "options: 3 options, 4 levels",
                "dimensions[0].items[0].options: 3 options, 4 levels",
                "history[0].layout[1]: \"a.2:5\"; expected 6 to 7 states",
                "history[1].layout[1]: \"a.2:5\"; expected 6 to 7 states",
                "history[1].layout[2]: \"gone:5\"; expected 6 to 7 states",
            ],
        ),
        case(json!({"levels[1]": "Middle"}), BOTH, &["levels[1]: text; expected an object"]),
        case(json!({"levels[1].colour": "red"}), BOTH, &["levels[1].colour: unknown key"]),
        case(json!({"levels[1].id": GONE}), BOTH, &["levels[1].id: missing"]),
        case(json!({"levels[1].id": 2}), BOTH, &["levels[1].id: a number; expected text"]),
        case(json!({"levels[1].id": ""}), BOTH, &["levels[1].id: \"\" doesn’t match [A-Za-z0-9._-]{1,64}"]),
        case(json!({"levels[1].id": "a:b"}), BOTH, &["levels[1].id: \"a:b\" doesn’t match [A-Za-z0-9._-]{1,64}"]),
        case(json!({"levels[2].id": "low"}), LOADER, &["levels[2].id: \"low\" appears twice"]),
        case(
            json!({"levels[0].id": 1, "levels[1].id": 2}),
            BOTH,
            &["levels[0].id: a number; expected text", "levels[1].id: a number; expected text"],
        ),
        case(json!({"levels[0].name": GONE}), BOTH, &["levels[0].name: missing"]),
        case(json!({"levels[0].name": ""}), BOTH, &["levels[0].name: empty"]),
        case(json!({"levels[0].essence": ""}), BOTH, &["levels[0].essence: empty"]),
        case(json!({"levels[0].meaning": 3}), BOTH, &["levels[0].meaning: a number; expected text"]),
        case(json!({"levels[0].themes": "Begin"}), BOTH, &["levels[0].themes: text; expected a list"]),
        case(json!({"levels[0].themes[0]": "Begin"}), BOTH, &["levels[0].themes[0]: text; expected an object"]),
        case(json!({"levels[0].themes[0].title": GONE}), BOTH, &["levels[0].themes[0].title: missing"]),
        case(json!({"levels[0].themes[0].text": " "}), BOTH, &["levels[0].themes[0].text: empty"]),
        case(json!({"levels[0].themes[0].url": "x"}), BOTH, &["levels[0].themes[0].url: unknown key"]),
        case(json!({"levels[0].look_for": {}}), BOTH, &["levels[0].look_for: an object; expected a list"]),
        case(json!({"levels[0].look_for[0]": ""}), BOTH, &["levels[0].look_for[0]: empty"]),
        case(json!({"levels[0].look_for[0]": null}), BOTH, &["levels[0].look_for[0]: null; expected text"]),
        case(json!({"levels[0].next": "on"}), BOTH, &["levels[0].next: text; expected an object"]),
        case(json!({"levels[0].next.see": []}), BOTH, &["levels[0].next.see: unknown key"]),
        case(json!({"levels[0].next.do": "run"}), BOTH, &["levels[0].next.do: text; expected a list"]),
        case(json!({"levels[0].next.do[0]": " "}), BOTH, &["levels[0].next.do[0]: empty"]),
        case(json!({"levels[0].next.read": "Book"}), BOTH, &["levels[0].next.read: text; expected an object"]),
        case(json!({"levels[0].next.read.text": GONE}), BOTH, &["levels[0].next.read.text: missing"]),
        case(json!({"levels[0].next.read.page": 3}), BOTH, &["levels[0].next.read.page: unknown key"]),
        case(json!({"levels[0].next.read.url": 3}), BOTH, &["levels[0].next.read.url: a number; expected text"]),
        case(json!({"levels[0].next.read.url": "javascript:alert(1)"}), BOTH, &[&url("javascript:alert(1)")]),
        case(json!({"levels[0].next.read.url": " https://a.example"}), BOTH, &[&url(" https://a.example")]),
        case(json!({"levels[0].next.read.url": "data:text/html,x"}), BOTH, &[&url("data:text/html,x")]),
        case(json!({"levels[0].next.read.url": "//a.example"}), BOTH, &[&url("//a.example")]),
        case(json!({"levels[0].next.read.url": "https://"}), BOTH, &[&url("https://")]),
        case(json!({"levels[0].next.read.url": "https://a b"}), BOTH, &[&url("https://a b")]),
    ]
}
