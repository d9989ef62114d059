//! The order of advice: by distance to the targets, weakest first otherwise.

use crate::support::{answers, any_scan, build, demo};
use maturity_scan::core::advice::{advice, advice_in, priorities, weighted_gap};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::by_id::ById;
use maturity_scan::core::score::Fraction;
use proptest::prelude::*;
use serde_json::json;

fn targets(pairs: &[(&str, u8)]) -> ById<u8> {
    pairs.iter().map(|(id, level)| ((*id).to_owned(), *level)).collect()
}

#[test]
fn the_widest_gap_comes_first() {
    let demo = demo();
    let answers = answers(&demo, "3233 3323 4332 2322 3343 2123");
    let profile = Assessment::new(&demo, answers.clone());
    let order = |pairs: &[(&str, u8)]| priorities(&demo, &profile, &targets(pairs));
    assert_eq!(profile.ranking, [5, 3, 0, 1, 2, 4]);
    assert_eq!(order(&[]), profile.ranking, "without targets: weakest first");
    // Scores 2.75, 2.75, 3.00, 2.25, 3.25, 2.00.
    assert_eq!(order(&[("e", 5), ("d", 3)]), [4, 3, 5, 0, 1, 2], "1.75, then 0.75, then those without a target");
    assert_eq!(order(&[("a", 4), ("b", 4)]), [0, 1, 5, 3, 2, 4], "equal gaps: file order, as in rank_key");
    assert_eq!(order(&[("f", 2), ("e", 3), ("zz", 5)]), profile.ranking, "targets that are reached, or of no dimension");
    assert_eq!(weighted_gap(&demo, &profile, &targets(&[("e", 5)]), 4).to_string(), "1.75");
    let advised = advice_in(&order(&[("e", 5)]), &demo, &profile);
    assert_eq!(advised.iter().map(|advice| advice.dimension).collect::<Vec<_>>(), [4, 5, 3, 0, 1, 2]);
    assert_eq!(advised.len(), advice(&demo, &profile).len());
}

#[test]
fn a_gap_counts_by_the_weight_of_its_dimension() {
    let mut file = crate::support::file("two", 5, &[2, 2], |_| {});
    file["dimensions"][1]["weight"] = json!(3);
    let questionnaire = maturity_scan::core::questionnaire::Questionnaire::from_value(&file).unwrap();
    let profile = Assessment::new(&questionnaire, answers(&questionnaire, "22 33"));
    assert_eq!(priorities(&questionnaire, &profile, &targets(&[("a", 4), ("b", 4)])), [1, 0], "2 × 1 against 1 × 3");
    assert_eq!(
        priorities(&questionnaire, &profile, &targets(&[("a", 5), ("b", 4)])),
        [0, 1],
        "3 × 1 ties with 1 × 3: the weaker"
    );
}

#[test]
fn what_has_no_level_is_not_advised() {
    let questionnaire = build("two", 5, &[2, 2], |_| {});
    let profile = Assessment::new(&questionnaire, answers(&questionnaire, "22 .."));
    assert_eq!(priorities(&questionnaire, &profile, &targets(&[("b", 5)])), [0]);
    assert_eq!(weighted_gap(&questionnaire, &profile, &targets(&[("b", 5)]), 1), Fraction::new(0, 1));
}

proptest! {
    #[test]
    fn every_dimension_stands_once_and_gaps_fall((questionnaire, answers) in any_scan(), levels in prop::collection::vec(0_u8..10, 7)) {
        let profile = Assessment::new(&questionnaire, answers.clone());
        let chosen = questionnaire.dimensions.iter().zip(levels).filter(|(_, level)| *level > 0);
        let targets: ById<_> = chosen.map(|(dimension, level)| (dimension.id.clone(), level)).collect();
        let order = priorities(&questionnaire, &profile, &targets);
        prop_assert!(order.is_sorted_by_key(|d| std::cmp::Reverse(weighted_gap(&questionnaire, &profile, &targets, *d))));
        let sorted = |mut all: Vec<usize>| { all.sort_unstable(); all };
        prop_assert_eq!(sorted(order), sorted(profile.ranking.clone()));
    }
}
