//! Why a level differs from what the average suggests.

use crate::support::{answers, any_scan, build, cases, file};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::cause::{Cause, Count};
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::score::{Fraction, WeightTally};
use maturity_scan::core::team::Team;
use proptest::prelude::*;
use serde_json::json;

fn causes(questionnaire: &Questionnaire, text: &str) -> Vec<Option<Cause>> {
    let answers = answers(questionnaire, text);
    Assessment::new(questionnaire, answers.clone()).causes(questionnaire)
}

fn gated(text: &str) -> Option<Cause> {
    let count = text.split(' ').next().unwrap().len();
    causes(&build("one", 5, &vec![count; text.split(' ').count()], |_| {}), text)[0]
}

fn count(reached: u64, all: u64) -> Count {
    Count { reached, all, is_weight: false }
}

#[test]
fn level_and_average_that_agree_need_no_cause() {
    for text in ["3333", "3334", "2222", "1112", "5555", "33?."] {
        assert_eq!(gated(text), None, "{text}");
    }
}

#[test]
fn one_persons_average_below_or_near_the_next_level() {
    assert_eq!(gated("332"), Some(Cause::Enough(count(2, 3))), "2.67 is Level 3");
    assert_eq!(gated("3322"), Some(Cause::TooFew { next: 3, count: count(2, 4), needed: 3 }), "2.50 is Level 2");
    assert_eq!(gated("4441"), Some(Cause::Lag { lowest: 1, most: 1 }), "3.25 is Level 2");
    assert_eq!(gated("5554"), Some(Cause::Enough(count(3, 4))), "4.75 is Level 5");
}

#[test]
fn an_order_that_is_turned_round_is_explained_on_both_sides() {
    let questionnaire = build("two", 5, &[6, 4], |_| {});
    // Level 3 with 2.67, and Level 2 with 2.67 because of lag. Then Level 3 with 2.67 beside Level 2 with 2.25, without a
    // contradiction.
    let found = causes(&questionnaire, "333322 4?41");
    assert_eq!(found, [Some(Cause::Enough(count(4, 6))), Some(Cause::Lag { lowest: 1, most: 1 })]);
    assert_eq!(causes(&questionnaire, "333322 2223")[1], None);
    // Level 2 at 2.33 needs no cause unless a dimension at Level 3 does not have a higher average.
    let mut value = file("third", 5, &[3, 6], |_| {});
    value["scoring"] = json!({"rule": "gated", "share": [1, 3], "max_lag": 1});
    let third = Questionnaire::from_value(&value).unwrap();
    assert_eq!(causes(&third, "124 222222"), [None, None]);
    let found = causes(&third, "124 332222");
    assert_eq!(found, [Some(Cause::Lag { lowest: 1, most: 1 }), Some(Cause::Enough(count(2, 6)))]);
}

#[test]
fn weights_are_counted_where_they_differ() {
    let weigh = |first, second| {
        let weight =
            move |item: &mut serde_json::Value| item["weight"] = json!(if item["id"] == "a.1" { first } else { second });
        causes(&build("weights", 5, &[2], weight), "32")[0]
    };
    assert_eq!(weigh(7, 3), Some(Cause::Enough(Count { reached: 7, all: 10, is_weight: true })));
    assert_eq!(weigh(3, 3), Some(Cause::TooFew { next: 3, count: count(1, 2), needed: 2 }));
}

#[test]
fn every_rule_has_its_own_cause() {
    let with = |scoring: serde_json::Value| {
        let mut value = file("rule", 5, &[2], |_| {});
        value["scoring"] = scoring;
        Questionnaire::from_value(&value).unwrap()
    };
    let mean = with(json!({"rule": "mean", "cut_points": [1.5, 2.25, 3.75, 4.5]}));
    assert_eq!(causes(&mean, "23"), [Some(Cause::CutPoint { level: 3, mark: 2250 })], "2.50 is Level 3");
    assert_eq!(causes(&mean, "34"), [Some(Cause::CutPoint { level: 4, mark: 3750 })], "3.50 is Level 3");
    assert_eq!(causes(&with(json!({"rule": "minimum"})), "24"), [Some(Cause::Lowest)], "3.00 is Level 2");
}

#[test]
fn a_teams_medians_are_counted_against_the_mean_of_its_people() {
    let questionnaire = build("team", 5, &[4], |_| {});
    let people = ["2223", "2233", "5533", "5535"].map(|text| answers(&questionnaire, text));
    let team = Team::new(&questionnaire, &people).unwrap();
    let scored = team.assessment.scored(0).unwrap();
    assert_eq!((scored.level, scored.score.to_string().as_str()), (2, "3.31"));
    let cause = team.assessment.causes(&questionnaire)[0];
    assert_eq!(cause, Some(Cause::TooFew { next: 3, count: count(2, 4), needed: 3 }), "medians 2 2 3 3");
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn a_cause_is_there_where_it_is_needed_and_true((questionnaire, answers) in any_scan()) {
        let profile = Assessment::new(&questionnaire, answers.clone());
        for (dimension, cause) in profile.causes(&questionnaire).into_iter().enumerate() {
            let Some(scored) = profile.scored(dimension) else {
                prop_assert_eq!(cause, None);
                continue;
            };
            let rounded = (scored.score.hundredths() + 50) / 100;
            if rounded != u64::from(scored.level) {
                prop_assert!(cause.is_some(), "level {} at {}", scored.level, scored.score);
            }
            let items = questionnaire.dimensions[dimension].items.clone();
            let leveled = items.filter_map(|item| Some((questionnaire.items()[item].weight, answers.get(item).level()?)));
            let tally = WeightTally::from_levels(leveled);
            match cause {
                Some(Cause::Enough(count)) => {
                    prop_assert!(3 * count.reached >= 2 * count.all);
                    prop_assert_eq!(Fraction::new(count.reached.into(), count.all.into()), Fraction::new(tally.reached(scored.level).into(), tally.weight().into()));
                }
                Some(Cause::TooFew { next, count, needed }) => {
                    prop_assert!(count.reached < needed && 3 * count.reached < 2 * count.all && next == scored.level + 1);
                }
                Some(Cause::Lag { lowest, most }) => {
                    prop_assert_eq!(Some(lowest), tally.spread().map(|spread| spread.0));
                    prop_assert!(lowest + most < scored.level + 1);
                }
                Some(Cause::CutPoint { .. } | Cause::Lowest) => prop_assert!(false, "another rule"),
                None => {}
            }
        }
    }
}
