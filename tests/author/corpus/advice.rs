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
            &["dimensions[0].recommendations: an object; expected a list"],
        ),
        case(json!({rec("levels"): GONE}), BOTH, &[&rec("levels: missing")]),
        case(json!({rec("levels"): 1}), BOTH, &[&rec("levels: a number; expected a list")]),
        case(json!({rec("levels"): []}), BOTH, &[&rec("levels: needs at least 1 level")]),
        case(json!({rec("levels"): [0]}), BOTH, &[&rec("levels[0]: 0; expected a whole number from 1 to 3")]),
        case(json!({rec("levels"): [2, 4]}), BOTH, &[&rec("levels[1]: 4; expected a whole number from 1 to 3")]),
        case(json!({rec("levels"): ["low"]}), BOTH, &[&rec("levels[0]: text; expected a whole number from 1 to 3")]),
        case(json!({rec("levels"): [1, 1]}), BOTH, &[&rec("levels[1]: level 1 already has a recommendation")]),
        case(
            json!({rec("levels"): [1, 3]}),
            LOADER,
            &["dimensions[0].recommendations[1].levels[0]: level 3 already has a recommendation"],
        ),
        case(json!({rec("action"): GONE}), BOTH, &[&rec("action: missing")]),
        case(json!({rec("action"): "  "}), BOTH, &[&rec("action: empty")]),
        case(json!({rec("effort"): "X"}), BOTH, &[&rec(r#"effort: "X"; expected one of "S", "M", "L""#)]),
        case(json!({rec("effort"): 5}), BOTH, &[&rec(r#"effort: a number; expected one of "S", "M", "L""#)]),
        case(json!({rec("days_120"): "x"}), BOTH, &[&rec("days_120: unknown key")]),
        case(json!({"benchmark": 28}), BOTH, &["benchmark: a number; expected an object"]),
        case(json!({"benchmark.value": 101}), BOTH, &["benchmark.value: 101; expected a whole number from 0 to 100"]),
        case(
            json!({"dimensions[0].benchmark.value": -1}),
            BOTH,
            &["dimensions[0].benchmark.value: -1; expected a whole number from 0 to 100"],
        ),
        case(json!({figure("value"): GONE}), BOTH, &[&figure("value: missing")]),
        case(json!({figure("value"): 28.5}), BOTH, &[&figure("value: 28.5; expected a whole number from 0 to 100")]),
        case(json!({figure("value"): "28"}), BOTH, &[&figure("value: text; expected a whole number from 0 to 100")]),
        case(
            json!({figure("qualifier"): "over"}),
            BOTH,
            &[&figure(r#"qualifier: "over"; expected one of "about", "almost", "under""#)],
        ),
        case(
            json!({figure("kind"): "guess"}),
            BOTH,
            &[&figure(r#"kind: "guess"; expected one of "practice", "excellent", "judgment", "stage""#)],
        ),
        case(json!({figure("kind"): GONE}), BOTH, &[&figure("kind: missing")]),
        case(json!({figure("measures"): GONE}), BOTH, &[&figure("measures: missing")]),
        case(json!({figure("source"): GONE}), BOTH, &[&figure("source: missing")]),
        case(json!({figure("source"): ""}), BOTH, &[&figure("source: empty")]),
        case(json!({figure("years"): 2012}), BOTH, &[&figure("years: a number; expected text")]),
        case(json!({figure("n"): 0}), BOTH, &[&figure("n: 0; expected a whole number from 1 to 1000000000")]),
        case(json!({figure("unit"): "%"}), BOTH, &[&figure("unit: unknown key")]),
    ];
    for key in ["also", "owner", "days_30", "days_60", "days_90", "measure"] {
        all.push(case(json!({rec(key): ""}), BOTH, &[&format!("{}: empty", rec(key))]));
        all.push(case(json!({rec(key): []}), BOTH, &[&format!("{}: a list; expected text", rec(key))]));
    }
    all
}
