//! Recommendations and benchmarks.

use super::{BOTH, Case, GONE, LOADER, case};
use serde_json::json;

pub fn cases() -> Vec<Case> {
    let rec = |says: &str| format!("dimensions[0].recommendations[0].{says}");
    let figure = |says: &str| format!("dimensions[0].items[0].benchmark.{says}");
    let mut all = vec![
        case(
            json!({"dimensions[0].recommendations": {}}),
            BOTH,
            &["dimensions[0].recommendations: an object, where a list is expected"],
        ),
        case(json!({rec("levels"): GONE}), BOTH, &[&rec("levels: missing")]),
        case(json!({rec("levels"): 1}), BOTH, &[&rec("levels: a number, where a list is expected")]),
        case(json!({rec("levels"): []}), BOTH, &[&rec("levels: no levels, where at least 1 is expected")]),
        case(json!({rec("levels"): [0]}), BOTH, &[&rec("levels[0]: 0, where a whole number from 1 to 3 is expected")]),
        case(json!({rec("levels"): [2, 4]}), BOTH, &[&rec("levels[1]: 4, where a whole number from 1 to 3 is expected")]),
        case(json!({rec("levels"): ["low"]}), BOTH, &[&rec("levels[0]: a text, where a whole number from 1 to 3 is expected")]),
        case(json!({rec("levels"): [1, 1]}), BOTH, &[&rec("levels[1]: level 1 has a recommendation already")]),
        case(
            json!({rec("levels"): [1, 3]}),
            LOADER,
            &["dimensions[0].recommendations[1].levels[0]: level 3 has a recommendation already"],
        ),
        case(json!({rec("action"): GONE}), BOTH, &[&rec("action: missing")]),
        case(json!({rec("action"): "  "}), BOTH, &[&rec("action: empty")]),
        case(json!({rec("effort"): "X"}), BOTH, &[&rec(r#"effort: "X", where one of "S", "M", "L" is expected"#)]),
        case(json!({rec("effort"): 5}), BOTH, &[&rec(r#"effort: a number, where one of "S", "M", "L" is expected"#)]),
        case(json!({rec("days_120"): "x"}), BOTH, &[&rec("days_120: unknown key")]),
        case(json!({"benchmark": 28}), BOTH, &["benchmark: a number, where an object is expected"]),
        case(json!({"benchmark.value": 101}), BOTH, &["benchmark.value: 101, where a whole number from 0 to 100 is expected"]),
        case(
            json!({"dimensions[0].benchmark.value": -1}),
            BOTH,
            &["dimensions[0].benchmark.value: -1, where a whole number from 0 to 100 is expected"],
        ),
        case(json!({figure("value"): GONE}), BOTH, &[&figure("value: missing")]),
        case(json!({figure("value"): 28.5}), BOTH, &[&figure("value: 28.5, where a whole number from 0 to 100 is expected")]),
        case(json!({figure("value"): "28"}), BOTH, &[&figure("value: a text, where a whole number from 0 to 100 is expected")]),
        case(
            json!({figure("qualifier"): "over"}),
            BOTH,
            &[&figure(r#"qualifier: "over", where one of "about", "almost", "under" is expected"#)],
        ),
        case(
            json!({figure("kind"): "guess"}),
            BOTH,
            &[&figure(r#"kind: "guess", where one of "practice", "excellent", "judgment", "stage" is expected"#)],
        ),
        case(json!({figure("kind"): GONE}), BOTH, &[&figure("kind: missing")]),
        case(json!({figure("measures"): GONE}), BOTH, &[&figure("measures: missing")]),
        case(json!({figure("source"): GONE}), BOTH, &[&figure("source: missing")]),
        case(json!({figure("source"): ""}), BOTH, &[&figure("source: empty")]),
        case(json!({figure("years"): 2012}), BOTH, &[&figure("years: a number, where a text is expected")]),
        case(json!({figure("n"): 0}), BOTH, &[&figure("n: 0, where a whole number from 1 to 1000000000 is expected")]),
        case(json!({figure("unit"): "%"}), BOTH, &[&figure("unit: unknown key")]),
    ];
    for key in ["also", "owner", "days_30", "days_60", "days_90", "measure"] {
        all.push(case(json!({rec(key): ""}), BOTH, &[&format!("{}: empty", rec(key))]));
        all.push(case(json!({rec(key): []}), BOTH, &[&format!("{}: a list, where a text is expected", rec(key))]));
    }
    all
}
