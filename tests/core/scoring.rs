//! Levels, scores, bounds, borders.

use crate::support::{answers, any_scan, build, cases, demo, file};
use maturity_scan::core::answer::Answer;
use maturity_scan::core::assessment::{Assessment, Scored};
use maturity_scan::core::certainty::{Borderline, Confidence, LevelRange};
use maturity_scan::core::questionnaire::{Questionnaire, Scoring};
use maturity_scan::core::score::{Fraction, WeightTally};
use proptest::prelude::*;
use serde_json::json;
use std::cmp::Ordering;

fn profile(text: &str) -> Assessment {
    let questionnaire = demo();
    Assessment::new(&questionnaire, answers(&questionnaire, text))
}

fn levels(profile: &Assessment) -> Vec<Option<u8>> {
    profile.dimensions.iter().map(|d| d.scored.map(|s| s.level)).collect()
}

#[test]
fn published_vectors() {
    type Vector = (&'static str, [u8; 6], u8, &'static str, (u8, u8), Option<&'static str>);
    let vectors: [Vector; 7] = [
        ("3233 3323 4332 2322 3343 2123", [3, 3, 3, 2, 3, 2], 3, "2.67", (3, 3), Some("down")),
        ("3233 3?23 4332 2322 3343 21?3", [3, 3, 3, 2, 3, 2], 3, "2.65", (2, 3), Some("down")),
        ("4444 4444 4444 4444 4444 1111", [4, 4, 4, 4, 4, 1], 2, "3.50", (2, 2), None),
        ("5555 5555 5555 5555 5555 5555", [5; 6], 5, "5.00", (5, 5), None),
        ("4441 4441 4441 4441 4441 4441", [2; 6], 2, "3.25", (2, 2), None),
        ("4442 4442 4442 4442 4442 4442", [3; 6], 3, "3.50", (3, 3), None),
        ("4443 4443 4443 4443 4443 4443", [4; 6], 4, "3.75", (4, 4), None),
    ];
    for (text, dimension_levels, level, score, (low, high), border) in vectors {
        let profile = profile(text);
        let overall = profile.overall.unwrap();
        assert_eq!(levels(&profile), dimension_levels.map(Some), "{text}");
        assert_eq!((overall.level, overall.score.to_string().as_str()), (level, score), "{text}");
        assert_eq!((overall.bounds, overall.border.word()), (LevelRange { low, high }, border), "{text}");
    }
}

#[test]
fn scores_of_vector_a_and_b() {
    let scores = |text| profile(text).dimensions.iter().map(|d| d.scored.unwrap().score.to_string()).collect::<Vec<_>>();
    assert_eq!(scores("3233 3323 4332 2322 3343 2123"), ["2.75", "2.75", "3.00", "2.25", "3.25", "2.00"]);
    assert_eq!(scores("3233 3?23 4332 2322 3343 21?3"), ["2.75", "2.67", "3.00", "2.25", "3.25", "2.00"]);
}

#[test]
fn a_level_needs_two_thirds_of_the_items() {
    let need = |count: u64| {
        let rule = Scoring::Gated { share: (2, 3), max_lag: 1 };
        (1..=count)
            .find(|reached| WeightTally::from_levels([(*reached, 2), (count - reached, 1)]).level(&rule, 5) == Some(2))
            .unwrap()
    };
    assert_eq!([1, 2, 3, 4, 5, 6, 7, 8, 9].map(need), [1, 2, 2, 3, 4, 4, 5, 6, 6]);
}

/// The weaknesses of the rule that the guide names are real.
#[test]
fn the_weaknesses_that_the_guide_names() {
    let level = |count: usize, text: &str| {
        let questionnaire = build("weak", 5, &[count], |_| {});
        let dimension = &Assessment::new(&questionnaire, answers(&questionnaire, text)).dimensions[0];
        (dimension.scored.unwrap().level, dimension.bounds.unwrap())
    };
    assert_eq!((level(4, "3332").0, level(5, "33322").0), (3, 2), "the long form is stricter");
    assert_eq!(level(4, "3321").0, 2);
    assert_eq!(level(4, "332?"), (3, LevelRange { low: 2, high: 3 }), "not knowing raises the level, and the range shows it");
    assert_eq!(level(4, "5551").0, 2);
    assert_eq!(profile("5551 5555 5555 5555 5555 5555").overall.unwrap().level, 3, "one answer at 1");
}

#[test]
fn half_of_many_items_is_enough() {
    let nine = build("nine", 5, &[9], |_| {});
    let scored = |text: &str| Assessment::new(&nine, answers(&nine, text)).dimensions[0].scored.is_some();
    assert!(scored("33333....") && !scored("3333....."));
    assert_eq!(WeightTally::from_levels([]).score(), None);
}

#[test]
fn too_little_for_a_level() {
    // One of four is below half; two of four is enough; one of one is enough.
    assert_eq!(levels(&profile("3... 33.. 3??? 33?? .... ????")), [None, Some(3), None, Some(3), None, None]);
    assert_eq!(profile("3... 33.. 3??? 33?? .... ????").overall, None, "two of six dimensions");
    assert!(profile("33.. 33.. 33.. 33.. .... ....").overall.is_some(), "four of six dimensions");
    assert_eq!(profile("33.. 33.. 33.. .... .... ....").overall, None, "three of six dimensions");
    let single = build("single", 5, &[1, 1, 1], |_| {});
    assert!(Assessment::new(&single, answers(&single, "3 4 .")).overall.is_some());
}

#[test]
fn an_unscored_dimension_counts_as_lowest_and_highest_in_the_bounds() {
    let overall = profile("3333 3333 3333 3333 3333 ....").overall.unwrap();
    assert_eq!((overall.level, overall.bounds), (3, LevelRange { low: 2, high: 3 }));
    let half_known = profile("3333 3333 3333 3333 3333 3???");
    assert_eq!(half_known.scored(5), None);
    assert_eq!(half_known.overall.unwrap().bounds, LevelRange { low: 2, high: 3 });
}

#[test]
fn not_applicable_leaves_both_sums_and_a_dimension_can_drop_out() {
    let questionnaire = build("na", 5, &[2, 2, 4], |item| item["allow_na"] = json!(true));
    let profile = Assessment::new(&questionnaire, answers(&questionnaire, "44 -- 33--"));
    assert_eq!(levels(&profile), [Some(4), None, Some(3)]);
    assert_eq!((profile.answered, profile.applicable), (4, 4));
    assert_eq!((profile.dimensions[1].bounds, profile.dimensions[1].coverage), (None, None));
    assert!(profile.dimensions[2].narrow && !profile.dimensions[0].narrow);
    let overall = profile.overall.unwrap();
    assert_eq!((overall.level, overall.bounds, overall.score.to_string()), (3, LevelRange { low: 3, high: 3 }, "3.50".into()));
}

#[test]
fn a_quarter_not_applicable_is_not_yet_narrow() {
    let questionnaire = build("na", 5, &[4], |item| item["allow_na"] = json!(true));
    assert!(!Assessment::new(&questionnaire, answers(&questionnaire, "333-")).dimensions[0].narrow);
}

#[test]
fn a_reserve_item_counts_once_it_is_answered() {
    let questionnaire = build("reserve", 5, &[3], |item| item["core"] = json!(item["id"] != "a.3"));
    let of = |text| Assessment::new(&questionnaire, answers(&questionnaire, text));
    assert_eq!((of("44.").applicable, of("44.").scored(0).unwrap().level), (2, 4));
    assert_eq!((of("441").applicable, of("441").scored(0).unwrap().level), (3, 2));
    assert_eq!(of("44?").applicable, 3, "don't know is an answer too");
}

#[test]
fn confidence() {
    let of = |text| profile(text).overall.unwrap().confidence;
    assert_eq!(of("5555 5555 5555 5555 5555 5555"), Confidence::Firm);
    assert_eq!(of("3233 3323 4332 2322 3343 2123"), Confidence::Likely, "a border");
    assert_eq!(of("3233 3?23 4332 2322 3343 21?3"), Confidence::Likely);
    assert_eq!(of("55.. 55.. 55.. 55.. .... ...."), Confidence::Sketch);
}

#[test]
fn confidence_needs_coverage_and_near_bounds() {
    let of = |percent, high, up| {
        let bounds = LevelRange { low: 2, high };
        Confidence::rate(Fraction::new(percent, 100), bounds, Borderline { up, down: false })
    };
    assert_eq!(of(90, 2, false), Confidence::Firm);
    assert_eq!(
        (of(89, 2, false), of(90, 3, false), of(90, 2, true)),
        (Confidence::Likely, Confidence::Likely, Confidence::Likely)
    );
    assert_eq!(of(75, 3, true), Confidence::Likely);
    assert_eq!((of(74, 3, false), of(100, 4, false)), (Confidence::Sketch, Confidence::Sketch));
}

#[test]
fn weakest_first_with_ties_named() {
    let profile = profile("3233 3323 4332 2322 3343 2123");
    assert_eq!(profile.ranking, [5, 3, 0, 1, 2, 4]);
    assert_eq!((profile.equal_to(0), profile.equal_to(3)), (vec![1], vec![]));
    assert_eq!((profile.weakest(), profile.strongest(), profile.is_even()), (vec![5], vec![4], false));
}

#[test]
fn an_even_profile_has_no_strongest() {
    let profile = profile("3333 3334 3333 3333 3333 3343");
    assert!(profile.is_even());
    assert_eq!((profile.weakest(), profile.strongest()), (vec![], vec![]));
    assert!(!self::profile("3333 3344 3333 3333 3333 3333").is_even(), "half a level");
}

fn with_rule(rule: serde_json::Value, text: &str) -> (Option<u8>, Option<u8>) {
    let mut file = file("rule", 5, &[4], |_| {});
    file["scoring"] = rule;
    let questionnaire = Questionnaire::from_value(&file).unwrap();
    let profile = Assessment::new(&questionnaire, answers(&questionnaire, text));
    (profile.scored(0).map(|s| s.level), profile.overall.map(|o| o.level))
}

#[test]
fn mean_and_minimum() {
    let mean = json!({"rule": "mean"});
    assert_eq!(with_rule(mean.clone(), "1 2 2 1"), (Some(2), Some(2)), "1.5 passes the first cut point");
    assert_eq!(with_rule(mean.clone(), "1 1 2 1"), (Some(1), Some(1)));
    assert_eq!(with_rule(mean, "5 5 5 3"), (Some(5), Some(5)));
    assert_eq!(with_rule(json!({"rule": "mean", "cut_points": [2, 3, 4, 4.9]}), "5 5 5 4"), (Some(4), Some(4)));
    assert_eq!(with_rule(json!({"rule": "minimum"}), "5 5 5 3"), (Some(3), Some(3)));
}

#[test]
fn hundredths_are_rounded_half_up() {
    assert_eq!(Fraction::new(53, 20).to_string(), "2.65");
    assert_eq!(Fraction::new(1, 200).to_string(), "0.01");
    assert_eq!(Fraction::new(8, 3).to_string(), "2.67");
    assert_eq!(Fraction::new(7, 3).to_string(), "2.33");
}

#[test]
fn fractions_beyond_128_bits_are_rounded() {
    // Two primes, so that the fractions can't be reduced.
    const LARGE: u128 = (1 << 127) - 1;
    const OTHER: u128 = (1 << 107) - 1;
    let near = |found: Fraction, expected: f64| {
        assert!((found.to_f64() - expected).abs() < 1e-11, "{} is not {expected}", found.to_f64());
    };
    let (third, quarter) = (Fraction::new(LARGE / 3, LARGE), Fraction::new(3 * OTHER + OTHER / 4, OTHER));
    near(third.plus(quarter), 3.25 + 1.0 / 3.0);
    near(quarter.plus(third), 3.25 + 1.0 / 3.0);
    near(third.times(9), 3.0);
    near(third.over(4), 1.0 / 12.0);
    near(quarter.shortfall_from(4), 0.75);
    near(third.shortfall_from(9), 9.0 - 1.0 / 3.0);
    assert_eq!((third.to_string(), quarter.to_string()), ("0.33".to_owned(), "3.25".to_owned()));
    assert_eq!((third.cmp(&quarter), quarter.cmp(&third)), (Ordering::Less, Ordering::Greater));
}

#[test]
fn fractions_stay_exact_as_long_as_they_can() {
    let sevenths = (0..60).map(|_| Fraction::new(1, 7)).reduce(Fraction::plus);
    assert_eq!(sevenths, Some(Fraction::new(60, 7)));
    let whole = 1 << 60;
    assert!(Fraction::new(whole + 1, whole) > Fraction::new(1, 1), "closer than a double can tell");
}

#[test]
fn what_is_not_known_and_what_is_open_are_listed() {
    let profile = profile("?233 3323 43-2 2322 33.3 2???");
    assert_eq!((profile.dont_know, profile.open), (vec![0, 21, 22, 23], vec![18]));
}

#[test]
fn the_lowest_and_the_highest_answer_are_told() {
    let scored = profile("1234 3333 5... 2... .... ....").dimensions.iter().map(|d| d.scored).collect::<Vec<_>>();
    let ends = |index: usize| scored[index].map(|scored: Scored| (scored.lowest, scored.highest));
    assert_eq!([0, 1, 2].map(ends), [Some((1, 4)), Some((3, 3)), None]);
}

/// The rule in the words of scoring.md, by counting items one by one.
fn gated_by_hand(items: &[(u64, u8)], share: (u64, u64), lag: u8, top: u8) -> u8 {
    let all: u64 = items.iter().map(|(w, _)| w).sum();
    let lowest = items.iter().map(|(_, x)| *x).min().unwrap();
    let holds = |level: u8| {
        let reached: u64 = items.iter().filter(|(_, x)| *x >= level).map(|(w, _)| w).sum();
        share.1 * reached >= share.0 * all && i16::from(lowest) >= i16::from(level) - i16::from(lag)
    };
    (1..=top).filter(|level| holds(*level)).max().unwrap_or(1)
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn the_tally_is_the_rule(items in prop::collection::vec((1_u64..5, 1_u8..=5), 1..12), num in 1_u64..4, lag in 0_u8..4) {
        let rule = Scoring::Gated { share: (num, 3), max_lag: lag };
        let level = WeightTally::from_levels(items.iter().copied()).level(&rule, 5);
        prop_assert_eq!(level, Some(gated_by_hand(&items, (num, 3), lag, 5)));
    }

    #[test]
    fn raising_an_answer_never_lowers_a_level((questionnaire, answers) in any_scan(), pick in any::<prop::sample::Index>(), rule in 0..3_usize) {
        let mut questionnaire = questionnaire;
        let cut_points = (1..u64::from(questionnaire.level_count())).map(|l| l * 1000 + 500).collect();
        let rules: [Scoring; 3] = [Scoring::Gated { share: (2, 3), max_lag: 1 }, Scoring::Mean { cut_points }, Scoring::Minimum];
        questionnaire.scoring = rules[rule].clone();
        let index = pick.index(questionnaire.items().len());
        let Some(level) = answers.get(index).level().filter(|l| *l < questionnaire.level_count()) else { return Ok(()) };
        let before = Assessment::new(&questionnaire, answers.clone());
        let mut raised = answers.clone();
        raised.set(&questionnaire, index, Answer::Level(level + 1));
        let after = Assessment::new(&questionnaire, raised.clone());
        for (a, b) in before.dimensions.iter().zip(&after.dimensions) {
            prop_assert!(a.scored.map(|s| s.level) <= b.scored.map(|s| s.level));
        }
        prop_assert!(before.overall.map(|o| o.level) <= after.overall.map(|o| o.level));
    }

    #[test]
    fn levels_stay_within_their_bounds((questionnaire, answers) in any_scan()) {
        let profile = Assessment::new(&questionnaire, answers.clone());
        let top = questionnaire.level_count();
        for dimension in &profile.dimensions {
            if let (Some(scored), Some(bounds)) = (dimension.scored, dimension.bounds) {
                prop_assert!(1 <= bounds.low && bounds.low <= scored.level && scored.level <= bounds.high && bounds.high <= top);
            }
        }
        if let Some(overall) = profile.overall {
            prop_assert!(1 <= overall.bounds.low && overall.bounds.low <= overall.level);
            prop_assert!(overall.level <= overall.bounds.high && overall.bounds.high <= top);
        }
    }

    #[test]
    fn the_border_is_what_one_step_changes((questionnaire, answers) in any_scan()) {
        let profile = Assessment::new(&questionnaire, answers.clone());
        let Some(overall) = profile.overall else { return Ok(()) };
        let (mut down, mut up) = (false, false);
        let scored = |index: &usize| profile.scored(questionnaire.items()[*index].dimension).is_some();
        for index in (0..questionnaire.items().len()).filter(scored) {
            let Some(level) = answers.get(index).level() else { continue };
            for to in [level - 1, level + 1] {
                let mut moved = answers.clone();
                moved.set(&questionnaire, index, Answer::Level(to));
                if let Some(then) = Assessment::new(&questionnaire, moved.clone()).overall {
                    down |= then.level < overall.level;
                    up |= then.level > overall.level;
                }
            }
        }
        prop_assert_eq!((overall.border.down, overall.border.up), (down, up));
    }
}
