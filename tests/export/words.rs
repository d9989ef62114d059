//! The sentences of a result, for unusual questionnaires and answers, compared with the figures.

use crate::scan::Scan;
use crate::support::{answers, any_scan, file};
use maturity_scan::core::questionnaire::{Questionnaire, ResultKind, Scoring};
use maturity_scan::core::roadmap::Roadmap;
use maturity_scan::core::score::WeightTally;
use maturity_scan::export::markdown::markdown;
use maturity_scan::report::{LevelSource, Report};
use maturity_scan::text::EN;
use proptest::prelude::*;
use serde_json::{Value, json};

fn odd(levels: usize, shape: &[usize], text: &str, change: impl Fn(&mut Value)) -> Scan {
    let mut value = file("odd", levels, shape, |item| item["allow_na"] = json!(true));
    for dimension in value["dimensions"].as_array_mut().unwrap() {
        dimension["name"] = json!(format!("Dimension {}", dimension["id"].as_str().unwrap()));
    }
    for (level, number) in value["levels"].as_array_mut().unwrap().iter_mut().zip(1..) {
        level["name"] = json!(format!("L{number}"));
    }
    change(&mut value);
    let questionnaire = Questionnaire::from_value(&value).unwrap();
    let answers = answers(&questionnaire, text);
    Scan::new(questionnaire, answers)
}

fn plain(levels: usize, shape: &[usize], text: &str) -> Scan {
    odd(levels, shape, text, |_| {})
}

fn ranking(levels: usize, shape: &[usize], text: &str) -> Scan {
    odd(levels, shape, text, |value| value["result"] = json!("ranking"))
}

fn with_rule(text: &str, scoring: &Value) -> Scan {
    odd(5, &[1, 1, 1], text, |value| value["scoring"] = scoring.clone())
}

#[test]
fn nothing_that_applies_is_not_too_few_answers() {
    for scan in [plain(5, &[2, 2], "-- --"), ranking(5, &[2, 2], "-- --")] {
        let report = scan.report();
        assert_eq!(report.headline(), "None of the questions apply here");
        assert_eq!((report.essence().as_str(), report.why().as_str(), report.extremes_line().as_str()), ("", "", ""));
    }
    assert_eq!(plain(5, &[2, 2], ".. ..").report().headline(), "Not enough answers for a level yet");
    assert_eq!(ranking(5, &[2, 2], ".. --").report().headline(), "Not enough answers for a ranking yet");
}

#[test]
fn one_of_several_is_no_ranking() {
    assert_eq!(ranking(5, &[2, 2, 2], "22 .. ..").report().headline(), "Not enough answers for a ranking yet");
    assert_eq!(ranking(5, &[2], "22").report().headline(), "Start with: Dimension a");
    assert_eq!(ranking(5, &[2, 2], "22 22").report().headline(), EN.even());
}

#[test]
fn a_ranking_names_its_ends_by_their_levels() {
    let said = ranking(5, &[2, 2, 2], "11 33 55").report().extremes_line();
    assert_eq!(said, "Ranked first: Dimension a (L1). Ranked last: Dimension c (L5).");
    let tied = ranking(5, &[2, 2, 2], "11 11 55").report().extremes_line();
    assert_eq!(tied, "Ranked first: Dimension a and Dimension b (L1). Ranked last: Dimension c (L5).");
    assert_eq!(plain(5, &[2, 2], "11 55").report().extremes_line(), "Strongest: Dimension b. Weakest: Dimension a.");
    // No word that implies that the lowest level is good or bad.
    let text = markdown(&ranking(5, &[2, 2, 2], "11 33 55").report());
    for word in ["trongest", "eakest", "barrier", "overall", "in the way"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
}

#[test]
fn a_way_is_told_in_steps_whatever_they_cost() {
    let scan = odd(5, &[1, 1, 1], "1 1 2", |value| {
        for dimension in value["dimensions"].as_array_mut().unwrap() {
            dimension["items"][0]["effort"] = json!(3);
        }
    });
    let report = scan.report();
    let lead = report.roadmap_lead(&Roadmap::new(&scan.questionnaire, &scan.assessment));
    let expected = "Level 2 is 1 step away. Each step moves one practice up a level. \
                    The shortest way leads through any 1 of these: Dimension a and Dimension b.";
    assert_eq!(lead.as_deref(), Some(expected));
}

#[test]
fn a_way_with_two_choices_at_once_names_one_of_several() {
    let scan = odd(5, &[1; 5], "1 1 1 1 2", |value| {
        for (dimension, weight) in value["dimensions"].as_array_mut().unwrap().iter_mut().zip([2, 2, 1, 1, 3]) {
            dimension["weight"] = json!(weight);
            dimension["items"][0]["effort"] = json!(weight.min(2));
        }
    });
    let lead = scan.report().roadmap_lead(&Roadmap::new(&scan.questionnaire, &scan.assessment)).unwrap();
    let expected = "One of several equally short ways leads through Dimension a and Dimension c.";
    assert!(lead.contains(expected), "one of the first two and one of the next two: {lead}");
}

#[test]
fn a_way_names_all_dimensions_that_can_be_chosen() {
    let route = |counts: &[usize], text: &str| {
        let scan = plain(5, counts, text);
        let lead = scan.report().roadmap_lead(&Roadmap::new(&scan.questionnaire, &scan.assessment)).unwrap();
        lead.split_once("moves one practice up a level. ")
            .unwrap()
            .1
            .split(". ")
            .next()
            .unwrap()
            .trim_end_matches('.')
            .to_owned()
    };
    assert_eq!(route(&[1, 1, 1], "2 2 3"), "The shortest way leads through any 1 of these: Dimension a and Dimension b");
    assert_eq!(route(&[1, 1, 1], "1 3 3"), "The shortest way leads through Dimension a");
    assert_eq!(
        route(&[3, 1, 1, 1, 1, 1], "111 2 2 2 3 3"),
        "The shortest way leads through Dimension a, and any 2 of these: Dimension b, Dimension c and Dimension d"
    );
    assert_eq!(
        route(&[1, 1, 1], "1 2 3"),
        "One of several equally short ways leads through Dimension a",
        "either two steps there, or one there and one in Dimension b"
    );
}

#[test]
fn practices_in_place_are_counted_beside_the_level() {
    let counted = |text: &str| odd(5, &[2, 2, 2], text, |value| value["in_place"] = json!(4)).report().headline();
    assert_eq!(counted("54 44 13"), "4 of 6 practices in place · Level 2: L2");
    assert_eq!(counted("5- 44 4?"), "4 of 5 practices in place · Level 4: L4", "what does not apply is none of them");
    assert_eq!(counted("5. .. .."), "Not enough answers for a level yet");
    assert_eq!(plain(5, &[2, 2, 2], "54 44 13").report().headline(), "Level 2: L2");
}

#[test]
fn a_rule_is_told_as_it_is() {
    let mean = json!({"rule": "mean"});
    assert_eq!(with_rule("1 1 1", &mean).report().why(), "The average of the dimension levels is too low for Level 2.");
    assert_eq!(with_rule("1 3 5", &mean).report().why(), "The average of the dimension levels is high enough for Level 3.");
    assert_eq!(with_rule("1 5 5", &mean).report().average(), None, "no dimension holds a mean back");
    assert_eq!(with_rule("1 5 5", &mean).report().all_dimensions_remark(), "");
    let minimum = json!({"rule": "minimum"});
    let average = with_rule("2 5 5", &minimum).report().average().unwrap();
    assert!(average.contains("because Dimension a is still at Level 2."), "{average}");
    let strict = json!({"rule": "gated", "share": [1, 2], "max_lag": 0});
    let why = with_rule("1 4 4", &strict).report().why();
    assert_eq!(why, "Everyone starts at Level 1. For Level 2, 3 of 3 dimensions must reach it.");
    assert_eq!(
        with_rule("3 4 4", &strict).report().why(),
        "At least 3 of 3 dimensions have reached Level 3 and none is below it."
    );
}

#[test]
fn dimensions_that_limit_the_level_are_named() {
    // Too few have reached Level 4, so the lowest alone is not the cause.
    let average = plain(5, &[1; 6], "3 3 3 4 5 5").report().average().unwrap();
    assert!(average.contains("because Dimension a, Dimension b and Dimension c are still at Level 3 or below."), "{average}");
    // Enough have; one is too far below.
    let average = plain(5, &[1; 6], "4 4 4 4 4 1").report().average().unwrap();
    assert!(average.contains("because Dimension f is still at Level 1."), "{average}");
}

#[test]
fn dimensions_without_enough_answers_are_not_counted_as_all() {
    let why = plain(5, &[2, 2, 2, 2], "33 33 33 ..").report().why();
    assert_eq!(
        why,
        "At least 2 of 3 dimensions with enough answers have reached Level 3 and none is more than one level behind."
    );
    // A dimension that does not apply is not counted.
    let why = plain(5, &[2, 2, 2, 2], "33 33 33 --").report().why();
    assert!(why.starts_with("At least 2 of 3 dimensions have"), "{why}");
}

/// Every sentence of a result.
fn sentences(report: &Report<'_>) -> Vec<String> {
    let mut all = vec![report.headline(), report.essence(), report.basis(), report.why(), report.extremes_line()];
    all.extend(report.average());
    all.extend(report.cautions());
    all.push(report.confidence_line());
    all.extend(report.answers_needed().map(|needed| report.texts.answers_needed(needed)));
    all.extend(report.causes(LevelSource::Answers).into_iter().flatten());
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_sentence_contradicts_the_figures((mut questionnaire, answers) in any_scan(), rule in 0..5_u8, is_ranking in any::<bool>()) {
        questionnaire.scoring = match rule {
            0 => Scoring::Minimum,
            1 => Scoring::Mean { cut_points: (1..u64::from(questionnaire.level_count())).map(|level| level * 1000 + 500).collect() },
            2 => Scoring::Gated { share: (1, 2), max_lag: 0 },
            3 => Scoring::Gated { share: (1, 1), max_lag: 3 },
            _ => questionnaire.scoring,
        };
        if is_ranking {
            questionnaire.result = ResultKind::Ranking;
        }
        for dimension in &mut questionnaire.dimensions {
            dimension.name = format!("Dimension {}", dimension.id);
        }
        let scan = Scan::new(questionnaire, answers);
        let (report, profile, questionnaire) = (scan.report(), &scan.assessment, &scan.questionnaire);
        let all = sentences(&report);
        for sentence in &all {
            prop_assert!(!sentence.contains('{') && !sentence.contains("  ") && !sentence.contains(" ."), "{}", sentence);
            // No level above the highest or below the first.
            for level in sentence.split("Level ").skip(1) {
                let level: String = level.chars().take_while(char::is_ascii_digit).collect();
                if let Ok(level) = level.parse::<u8>() {
                    prop_assert!((1..=questionnaire.level_count()).contains(&level), "{}", sentence);
                }
            }
        }
        let text = all.join("\n");
        if is_ranking {
            for word in ["overall", "trongest", "eakest"] {
                prop_assert!(!text.contains(word), "{}: {}", word, text);
            }
            prop_assert!(report.why().is_empty() && report.average().is_none());
        }
        if let Some(average) = report.average() {
            // Every named dimension is at the level or below, and no other dimension is named.
            let bar = profile.overall.unwrap().level;
            let named = |d: &usize| average.contains(&questionnaire.dimensions[*d].name);
            for dimension in profile.ranking.iter().filter(|d| named(d)) {
                prop_assert!(profile.scored(*dimension).unwrap().level <= bar, "{}", average);
            }
            // If the named ones were raised by one, the overall level would rise.
            let raised = profile.ranking.iter().map(|d| {
                let level = profile.scored(*d).unwrap().level;
                (questionnaire.dimensions[*d].weight, if named(d) { level.max(bar + 1).min(questionnaire.level_count()) } else { level })
            });
            let level = WeightTally::from_levels(raised).level(&questionnaire.scoring, questionnaire.level_count()).unwrap();
            prop_assert!(level > bar, "{}", average);
        }
        if profile.applies() && profile.answered == 0 {
            prop_assert!(report.headline().starts_with("Not enough"), "{}", report.headline());
        }
    }
}
