//! Scoring rules.

use super::{BOTH, Case, GONE, LOADER, case};
use serde_json::{Value, json};

pub fn cases() -> Vec<Case> {
    let mean = |points: Value| json!({"scoring": {"rule": "mean", "cut_points": points}});
    let out =
        |index: usize, found: &str| format!("scoring.cut_points[{index}]: {found}; expected a number above 1 and up to 3");
    vec![
        case(json!({"scoring": "gated"}), BOTH, &["scoring: text; expected an object"]),
        case(json!({"scoring": {}}), BOTH, &["scoring.rule: missing"]),
        case(json!({"scoring.rule": GONE}), BOTH, &["scoring.rule: missing"]),
        case(
            json!({"scoring.rule": "median"}),
            BOTH,
            &[r#"scoring.rule: "median"; expected one of "gated", "mean", "minimum""#],
        ),
        case(json!({"scoring.rule": 1}), BOTH, &[r#"scoring.rule: a number; expected one of "gated", "mean", "minimum""#]),
        case(json!({"scoring.weights": []}), BOTH, &["scoring.weights: unknown key"]),
        case(json!({"scoring.share": [3, 2]}), LOADER, &["scoring.share: 3/2 is more than the whole"]),
        case(json!({"scoring.share": [0, 1]}), BOTH, &["scoring.share[0]: 0; expected a whole number from 1 to 1000"]),
        case(json!({"scoring.share": [1, 1001]}), BOTH, &["scoring.share[1]: 1001; expected a whole number from 1 to 1000"]),
        case(json!({"scoring.share": [2]}), BOTH, &["scoring.share: 1 numbers; expected two, such as [2, 3]"]),
        case(json!({"scoring.share": [1, 2, 3]}), BOTH, &["scoring.share: 3 numbers; expected two, such as [2, 3]"]),
        case(json!({"scoring.share": 0.66}), BOTH, &["scoring.share: a number; expected a list"]),
        case(json!({"scoring.max_lag": 9}), BOTH, &["scoring.max_lag: 9; expected a whole number from 0 to 8"]),
        case(json!({"scoring.max_lag": -1}), BOTH, &["scoring.max_lag: -1; expected a whole number from 0 to 8"]),
        case(json!({"scoring.cut_points": [1.5, 2.5]}), BOTH, &["scoring.cut_points: only for rule \"mean\""]),
        case(
            json!({"scoring.rule": "mean"}),
            BOTH,
            &["scoring.share: only for rule \"gated\"", "scoring.max_lag: only for rule \"gated\""],
        ),
        case(json!({"scoring": {"rule": "minimum", "max_lag": 1}}), BOTH, &["scoring.max_lag: only for rule \"gated\""]),
        case(
            json!({"scoring": {"rule": "minimum", "cut_points": [1.5, 2.5]}}),
            BOTH,
            &["scoring.cut_points: only for rule \"mean\""],
        ),
        case(mean(json!([1.5])), BOTH, &["scoring.cut_points: 1 cut points, 3 levels"]),
        case(mean(json!([1.5, 2.0, 2.5])), BOTH, &["scoring.cut_points: 3 cut points, 3 levels"]),
        case(mean(json!([2.5, 1.5])), LOADER, &["scoring.cut_points: not in ascending order"]),
        case(mean(json!([2, 2])), LOADER, &["scoring.cut_points: not in ascending order"]),
        case(mean(json!([1, 2])), BOTH, &[&out(0, "1")]),
        case(mean(json!([1.5, 3.5])), BOTH, &[&out(1, "3.5")]),
        case(mean(json!(["1.5", 2.5])), BOTH, &[&out(0, "text")]),
        case(mean(json!(1.5)), BOTH, &["scoring.cut_points: a number; expected a list"]),
    ]
}
