//! The combined results of several people.

use crate::support::{answers, any_answer, build, cases, demo};
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::Role;
use maturity_scan::core::score::Fraction;
use maturity_scan::core::team::{Agreement, Consensus, MAX_PEOPLE, Team, roles, shared};
use maturity_scan::core::token::{decode, encode};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;

fn team(questionnaire: &Questionnaire, people: &[&str]) -> Team {
    let people: Vec<_> = people.iter().map(|text| answers(questionnaire, text)).collect();
    Team::new(questionnaire, &people).unwrap()
}

/// How far people agree on one item with this many levels; one digit per person.
fn agreement(levels: usize, people: &str) -> Agreement {
    let questionnaire = build("one", levels, &[1], |item| item["allow_na"] = json!(true));
    let people: Vec<_> = people.chars().map(|sign| answers(&questionnaire, &sign.to_string())).collect();
    Team::new(&questionnaire, &people).unwrap().agreements.remove(0)
}

#[test]
fn published_vectors() {
    let vectors = [
        ("33343", 3, "0.20", 0.45, "0.90", Consensus::High),
        ("23343", 3, "0.40", 0.71, "0.75", Consensus::High),
        ("24423", 3, "0.80", 1.00, "0.50", Consensus::Fair),
        ("2244", 2, "1.00", 1.15, "0.33", Consensus::Low),
        ("12345", 3, "1.20", 1.58, "0.00", Consensus::Low),
    ];
    for (people, median, deviation, standard_deviation, r_wg, verdict) in vectors {
        let agreement = agreement(5, people);
        let summary = agreement.summary.unwrap();
        assert_eq!((agreement.median, summary.consensus), (Some(median), verdict), "{people}");
        assert_eq!((summary.deviation.to_string(), summary.r_wg.to_string()), (deviation.into(), r_wg.into()), "{people}");
        assert!((summary.variance.to_f64().sqrt() - standard_deviation).abs() < 0.005, "{people}");
    }
}

#[test]
fn verdicts_follow_the_number_of_levels() {
    let verdict = |levels, people| agreement(levels, people).summary.unwrap().consensus;
    assert_eq!(verdict(5, "3344"), Consensus::High, "0.5 of 0.5");
    assert_eq!(verdict(3, "2233"), Consensus::Low, "0.5, where at most 0.4 is fairly alike");
    assert_eq!(verdict(9, "2334455"), Consensus::High, "0.86, where up to 1.0 is alike");
}

#[test]
fn a_split_is_two_views_with_an_emptier_middle() {
    let split = |levels, people| agreement(levels, people).is_split();
    assert!(split(5, "2244") && split(5, "1155") && split(5, "11355") && split(5, "122344"));
    assert!(!split(5, "22333344"), "half of them in the middle");
    assert!(!split(5, "2334") && !split(5, "22334"), "as many in the middle as on one side");
    assert!(split(5, "12345") && split(5, "12355"), "one in the middle, two on either side");
    assert!(!split(5, "23334") && !split(5, "1115555555555"), "less than a quarter");
    assert!(!split(5, "2222") && !split(5, "3355"));
    assert!(split(3, "1133") && split(3, "11233") && !split(3, "1223"), "on three levels the ends count");
    assert!(!split(3, "2222") && !split(3, "1122"));
    assert!(split(2, "1122") && !split(2, "1111"), "two levels have no middle");
    assert!(split(4, "1144") && split(4, "2233") && !split(4, "1122"), "nor have four");
    assert!(split(9, "22588") && !split(9, "1134567799"), "more people between than on either side");
}

#[test]
fn a_team_discusses_splits_and_distant_pairs_first() {
    let needed = |people| agreement(5, people).needs_discussion();
    assert!(needed("1144") && needed("13"), "two views");
    assert!(needed("13555") && !agreement(5, "13555").is_split(), "a low consensus without a split");
    assert!(!needed("34") && !needed("3") && !needed("3333") && !needed("2334"));
}

#[test]
fn those_who_do_not_know_are_counted() {
    let agreement = agreement(5, "33??-.");
    assert_eq!((agreement.vote_count, agreement.dont_know), (2, 2));
}

#[test]
fn two_people_are_told_apart_without_a_figure() {
    assert_eq!((agreement(5, "24").is_far_apart, agreement(5, "24").summary), (true, None));
    assert!(!agreement(5, "23").is_far_apart && !agreement(5, "22").is_far_apart);
    assert!(!agreement(5, "135").is_far_apart, "three people have figures instead");
    assert!(agreement(5, "2?4-").is_far_apart && agreement(5, "2?4-").summary.is_none(), "only levels are voices");
}

#[test]
fn the_joint_answer_prefers_informative_answers() {
    let questionnaire = build("none", 5, &[1], |item| item["allow_na"] = json!(true));
    let joint = |people: &[&str]| team(&questionnaire, people).assessment.answers.get(0);
    assert_eq!(joint(&["-", "-", ".", "2", "?"]), Answer::Level(2));
    assert_eq!(joint(&["-", "-", ".", "?"]), Answer::DontKnow);
    assert_eq!(joint(&["-", "."]), Answer::NotApplicable);
    assert_eq!(joint(&["."]), Answer::Unanswered);
}

#[test]
fn levels_come_from_the_medians_and_scores_from_the_people() {
    let questionnaire = build("two", 5, &[2, 2], |_| {});
    let team = team(&questionnaire, &["22 33", "22 33", "55 3.", "45 44"]);
    let levels: Vec<_> = (0..2).map(|d| team.assessment.scored(d).unwrap().level).collect();
    assert_eq!((levels, team.assessment.overall.unwrap().level), (vec![2, 3], 2));
    let scores = team.scores[0].unwrap();
    let texts = [scores.mean, scores.lowest, scores.highest].map(|score| score.to_string());
    assert_eq!((scores.people, texts), (4, ["3.38", "2.00", "5.00"].map(String::from)));
    // The third person answered too little of the second dimension to have a score.
    assert_eq!((team.scores[1].unwrap().people, team.scores[1].unwrap().mean), (3, Fraction::new(10, 3)));
    assert_eq!(team.assessment.scored(0).unwrap().score.to_string(), "3.38");
    assert_eq!(team.assessment.overall.unwrap().score.to_string(), "3.35");
    assert_eq!(team.assessment.ranking, [0, 1]);
}

#[test]
fn the_order_of_weakness_follows_the_mean_scores() {
    let questionnaire = build("two", 5, &[2, 2], |_| {});
    let team = team(&questionnaire, &["33 33", "33 33", "55 33"]);
    assert_eq!(team.assessment.ranking, [1, 0]);
    assert_eq!(Assessment::new(&questionnaire, team.assessment.answers.clone()).ranking, [0, 1]);
}

#[test]
fn what_is_seen_most_differently_comes_first() {
    let questionnaire = build("four", 5, &[5], |_| {});
    let team = team(&questionnaire, &["3 1 2 3 .", "3 3 3 3 3", "3 5 4 4 ."]);
    assert_eq!(team.by_difference, [1, 2, 3, 0], "one voice is no difference");
    assert_eq!(team.agreements[1].levels().collect::<Vec<_>>(), [(1, 1), (3, 1), (5, 1)]);
    // A split comes before a larger difference.
    let team = self::team(&questionnaire, &["1 2 3 4 2", "1 2 2 4 2", "3 3 3 3 4", "5 3 3 2 4"]);
    assert_eq!(team.agreements.iter().map(Agreement::is_split).collect::<Vec<_>>(), [false, false, false, false, true]);
    let [first, second] = [0, 4].map(|item: usize| team.agreements[item].summary.unwrap().deviation);
    assert!(first > second, "{first} {second}");
    assert_eq!(team.by_difference[..2], [4, 0]);
}

#[test]
fn a_team_has_a_maximum_size() {
    let questionnaire = demo();
    let people = vec![answers(&questionnaire, "3233 3323 4332 2322 3343 2123"); MAX_PEOPLE + 1];
    assert!(Team::new(&questionnaire, &people).is_none() && Team::new(&questionnaire, &[]).is_none());
    let team = Team::new(&questionnaire, &people[1..]).unwrap();
    assert_eq!((team.people, team.assessment.overall.unwrap().score.to_string()), (1000, "2.67".into()));
}

#[test]
fn roles_are_told_from_three_people_on() {
    let people = ["leadership", "other", "other", "leadership", "leadership", "king", "king", "king", "management"];
    let people: Vec<_> = people.into_iter().map(Role::parse).chain([const { None }; 5]).collect();
    assert_eq!(roles(people.iter().map(Option::as_ref)), [(Role::Leadership, 3)]);
    let more = people.iter().map(Option::as_ref).chain([Some(&Role::Other)]);
    assert_eq!(roles(more), [(Role::Leadership, 3), (Role::Other, 3)]);
    // Whoever is left must not be found by subtraction.
    let team = |counts: [usize; 3]| {
        let roles = [Role::Leadership, Role::Management, Role::Other];
        roles.into_iter().zip(counts).flat_map(|(role, count)| vec![Some(role); count]).collect::<Vec<_>>()
    };
    let offered = |counts| roles(team(counts).iter().map(Option::as_ref));
    assert_eq!(offered([3, 1, 0]), []);
    assert_eq!(offered([4, 3, 2]), [(Role::Leadership, 4)]);
    assert_eq!(offered([3, 3, 0]), [(Role::Leadership, 3), (Role::Management, 3)]);
}

#[test]
fn what_was_agreed_is_a_result_of_its_own() {
    let questionnaire = build("two", 5, &[2, 2], |_| {});
    let team = team(&questionnaire, &["22 33", "22 33", "55 3?"]);
    let agreed = [(0, Answer::Level(4)), (3, Answer::DontKnow), (1, Answer::NotApplicable)].into_iter().collect();
    let answers = team.agreed(&questionnaire, &agreed);
    assert_eq!(answers, self::answers(&questionnaire, "42 3?"), "what an item does not allow stays aside");
    let token = encode(&questionnaire, Day::new(9).unwrap(), &answers);
    assert_eq!(decode(&questionnaire, &token).unwrap().fit(&questionnaire), answers);
    assert_eq!(team.agreed(&questionnaire, &BTreeMap::new()), team.assessment.answers);
}

fn any_team() -> impl Strategy<Value = (Questionnaire, Vec<Answers>)> {
    let shape = prop::collection::vec(1_usize..5, 1..4);
    (2_usize..=9, shape, 1_usize..9).prop_flat_map(|(levels, shape, people)| {
        let questionnaire = build("any", levels, &shape, |item| item["allow_na"] = json!(true));
        let person: Vec<_> = questionnaire.items().iter().map(|item| any_answer(item.levels(), true).boxed()).collect();
        (Just(questionnaire), prop::collection::vec(person, people)).prop_map(|(questionnaire, people)| {
            let answers = |person: Vec<Answer>| {
                let mut answers = Answers::open(&questionnaire);
                for (item, answer) in person.into_iter().enumerate() {
                    answers.set(&questionnaire, item, answer);
                }
                answers
            };
            let people = people.into_iter().map(answers).collect();
            (questionnaire, people)
        })
    })
}

/// The levels that people chose for one item.
fn any_levels() -> impl Strategy<Value = (u8, Vec<u8>)> {
    (2_u8..=9).prop_flat_map(|top| (Just(top), prop::collection::vec(1..=top, 3..40)))
}

fn agreement_of(top: u8, people: &[u8]) -> Agreement {
    let text: String = people.iter().map(ToString::to_string).collect();
    agreement(usize::from(top), &text)
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn figures_are_those_of_the_textbook((top, people) in any_levels()) {
        let summary = agreement_of(top, &people).summary.unwrap();
        let mut sorted = people.clone();
        sorted.sort_unstable();
        let (count, median) = (people.len() as f64, f64::from(sorted[(sorted.len() - 1) / 2]));
        let mean_of = |of: &dyn Fn(f64) -> f64| people.iter().map(|x| of(f64::from(*x))).sum::<f64>() / count;
        let deviation = mean_of(&|x| (x - median).abs());
        prop_assert!((summary.deviation.to_f64() - deviation).abs() < 1e-9);
        let mean = mean_of(&|x| x);
        let variance = mean_of(&|x| (x - mean).powi(2)) * count / (count - 1.0);
        prop_assert!((summary.variance.to_f64() - variance).abs() < 1e-9);
        let random = (f64::from(top).powi(2) - 1.0) / 12.0;
        prop_assert!((summary.r_wg.to_f64() - (1.0 - variance / random).max(0.0)).abs() < 1e-9);
        let quarter = |wanted: &dyn Fn(u8) -> bool| people.iter().filter(|x| wanted(**x)).count() * 4 >= people.len();
        let (low, high) = if top < 4 { (1, top) } else { (2, top - 1) };
        let within = |from: u8, to: u8| people.iter().filter(|x| (from..=to).contains(*x)).count();
        let middle = within(low + 1, high - 1);
        let is_emptier = middle < within(1, low) && middle < within(high, top);
        prop_assert_eq!(summary.split, quarter(&|x| x <= low) && quarter(&|x| x >= high) && is_emptier);
    }

    #[test]
    fn doubling_everybody_keeps_the_figures((top, people) in any_levels()) {
        let (once, twice) = (agreement_of(top, &people), agreement_of(top, &[&people[..], &people[..]].concat()));
        prop_assert_eq!(once.median, twice.median);
        let (once, twice) = (once.summary.unwrap(), twice.summary.unwrap());
        prop_assert_eq!((once.deviation, once.consensus, once.split), (twice.deviation, twice.consensus, twice.split));
        prop_assert!(once.variance >= twice.variance, "over n − 1");
    }

    #[test]
    fn levels_turned_upside_down_keep_the_spread((top, people) in any_levels()) {
        let turned: Vec<_> = people.iter().map(|level| top + 1 - level).collect();
        let (there, back) = (agreement_of(top, &people).summary.unwrap(), agreement_of(top, &turned).summary.unwrap());
        prop_assert_eq!((there.variance, there.r_wg, there.split), (back.variance, back.r_wg, back.split));
        prop_assert_eq!(there.deviation, back.deviation, "any median has the same mean distance");
    }

    #[test]
    fn one_person_moving_to_the_median_never_widens((top, people) in any_levels(), at in any::<prop::sample::Index>()) {
        let before = agreement_of(top, &people);
        let mut moved = people.clone();
        moved[at.index(people.len())] = before.median.unwrap();
        let after = agreement_of(top, &moved);
        prop_assert!(after.summary.unwrap().deviation <= before.summary.unwrap().deviation);
    }

    #[test]
    fn the_joint_answer_is_one_that_somebody_gave((questionnaire, people) in any_team()) {
        let team = Team::new(&questionnaire, &people).unwrap();
        for (item, agreement) in team.agreements.iter().enumerate() {
            prop_assert!(people.iter().any(|person| person.get(item) == team.assessment.answers.get(item)));
            prop_assert_eq!(agreement.median, team.assessment.answers.get(item).level());
            let mut levels: Vec<_> = people.iter().filter_map(|person| person.get(item).level()).collect();
            levels.sort_unstable();
            prop_assert_eq!(agreement.median, levels.get(levels.len().saturating_sub(1) / 2).copied());
            prop_assert_eq!(agreement.vote_count, levels.len());
        }
    }

    #[test]
    fn the_order_of_people_does_not_matter((questionnaire, people) in any_team(), turn in any::<prop::sample::Index>()) {
        let mut others = people.clone();
        others.rotate_left(turn.index(people.len()));
        others.reverse();
        prop_assert_eq!(Team::new(&questionnaire, &people), Team::new(&questionnaire, &others));
    }

    #[test]
    fn figures_keep_their_ranges((questionnaire, people) in any_team()) {
        let team = Team::new(&questionnaire, &people).unwrap();
        for agreement in &team.agreements {
            prop_assert_eq!(agreement.summary.is_some(), agreement.vote_count >= 3);
            let Some(summary) = agreement.summary else { continue };
            let equal = agreement.levels().count() == 1;
            prop_assert_eq!(equal, summary.deviation == Fraction::new(0, 1), "no deviation means all equal");
            prop_assert_eq!(equal, summary.r_wg == Fraction::new(1, 1));
            prop_assert!(summary.r_wg <= Fraction::new(1, 1));
            prop_assert!(!equal || (!summary.split && summary.consensus == Consensus::High));
        }
        let figure = |item: &usize| team.agreements[*item].summary.map(|summary| (summary.split, summary.deviation));
        let figures: Vec<_> = team.by_difference.iter().filter_map(figure).collect();
        prop_assert!(figures.is_sorted_by(|a, b| a >= b));
        for scores in team.scores.iter().flatten() {
            prop_assert!(scores.lowest <= scores.mean && scores.mean <= scores.highest);
        }
    }

    #[test]
    fn a_team_of_one_sees_what_that_person_sees((questionnaire, people) in any_team()) {
        let team = Team::new(&questionnaire, &people[..1]).unwrap();
        prop_assert_eq!(&team.assessment.answers, &people[0]);
        prop_assert_eq!(team.assessment, Assessment::new(&questionnaire, people[0].clone()));
    }
}

#[test]
fn what_a_team_shares_is_what_all_of_it_say() {
    let of = |all: &[Option<&'static str>]| shared(all.iter().copied());
    assert_eq!(of(&[Some("Sales"), Some("Sales")]), Some("Sales"));
    assert_eq!(of(&[Some("Sales"), Some("Ops")]), None);
    assert_eq!(of(&[Some("Sales"), None]), None, "of one nobody knows");
    assert_eq!((of(&[None, Some("Sales")]), of(&[])), (None, None));
}
