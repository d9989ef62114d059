//! The roadmap to the next level.

use crate::support::{answers, build, demo, file};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::questionnaire::{Questionnaire, Scoring};
use maturity_scan::core::roadmap::{Choices, DimensionStep, Improvement, ItemStep, NextLevel, Roadmap};
use serde_json::json;

const A: &str = "3233 3323 4332 2322 3343 2123";

fn roadmap(text: &str) -> Roadmap {
    let questionnaire = demo();
    let answers = answers(&questionnaire, text);
    Roadmap::new(&questionnaire, &Assessment::new(&questionnaire, answers.clone()))
}

/// The improvement of one dimension with five levels and these answers, unit effort and equal weights.
fn improvement(text: &str, to: u8) -> Option<Improvement> {
    let questionnaire = build("one", 5, &[text.len()], |_| {});
    Improvement::to(&questionnaire, &answers(&questionnaire, text), 0, to)
}

fn told(questionnaire: &Questionnaire, improvement: &Improvement) -> String {
    let name = |step: &ItemStep| format!("{} {}→{}", questionnaire.items()[step.item].id, step.from, step.to);
    let names = |steps: &[ItemStep]| steps.iter().map(name).collect::<Vec<_>>().join(", ");
    let part = |part: &Choices<ItemStep>| match part {
        Choices::Needed(steps) => format!("needed: {}", names(steps)),
        Choices::AnyOf { take, of } => format!("any {take} of: {}", names(of)),
    };
    improvement.choices.iter().map(part).collect::<Vec<_>>().join("; ")
}

#[test]
fn vector_a_has_near_levels_and_a_far_one() {
    let (questionnaire, roadmap) = (demo(), roadmap(A));
    let improvements: Vec<_> = roadmap.cheapest_first.iter().map(|w| (w.dimension, w.from, w.to, w.cost, w.steps)).collect();
    assert_eq!(
        improvements,
        [(3, 2, 3, 2, 2), (4, 3, 4, 2, 2), (5, 2, 3, 3, 3), (2, 3, 4, 3, 3), (0, 3, 4, 4, 4), (1, 3, 4, 4, 4)]
    );
    let texts: Vec<_> = roadmap.cheapest_first.iter().take(4).map(|improvement| told(&questionnaire, improvement)).collect();
    assert_eq!(
        texts,
        [
            "any 2 of: d.1 2→3, d.3 2→3, d.4 2→3",
            "any 2 of: e.1 3→4, e.2 3→4, e.4 3→4",
            "needed: f.2 1→2; any 2 of: f.1 2→3, f.3 2→3, f.2 2→3",
            "needed: c.4 2→3; any 2 of: c.2 3→4, c.3 3→4, c.4 3→4",
        ]
    );
    assert!(roadmap.cheapest_first.iter().all(|improvement| improvement.exact && !improvement.one_of_several));
    let weakest_first = roadmap.weakest_first.iter().map(|place| roadmap.cheapest_first[*place].dimension);
    assert_eq!(weakest_first.collect::<Vec<_>>(), [5, 3, 0, 1, 2, 4]);
}

#[test]
fn vector_a_to_the_next_overall_level() {
    let next = roadmap(A).next.unwrap();
    assert_eq!((next.goal, next.cost, next.exact, next.one_of_several), (4, 18, true, false));
    let lift = |(dimension, from)| DimensionStep { dimension, from, to: from + 1 };
    let needed = Choices::Needed([(2, 3), (3, 2), (4, 3), (5, 2)].map(lift).to_vec());
    let any = Choices::AnyOf { take: 2, of: [(0, 3), (1, 3), (3, 3), (5, 3)].map(lift).to_vec() };
    assert_eq!(next.choices, [needed, any]);
    // Fewest items: those of the two weak dimensions have to be raised anyway.
    assert_eq!(
        next.improvements.iter().map(|improvement| (improvement.dimension, improvement.to)).collect::<Vec<_>>(),
        [(2, 4), (3, 4), (4, 4), (5, 4)]
    );
    assert_eq!(next.improvements.iter().map(|improvement| improvement.cost).sum::<u64>(), 18);
}

#[test]
fn vector_c_needs_only_the_last_dimension() {
    let (questionnaire, next) = (demo(), roadmap("4444 4444 4444 4444 4444 1111").next.unwrap());
    assert_eq!((next.goal, next.cost, next.improvements.len()), (3, 3, 1));
    assert_eq!(told(&questionnaire, &next.improvements[0]), "any 3 of: f.1 1→2, f.2 1→2, f.3 1→2, f.4 1→2");
    assert_eq!(next.choices, [Choices::Needed(vec![DimensionStep { dimension: 5, from: 1, to: 2 }])]);
}

#[test]
fn at_the_top_there_is_nothing_to_do() {
    let top = roadmap("5555 5555 5555 5555 5555 5555");
    assert_eq!((top.next, top.cheapest_first, top.weakest_first), (None, vec![], vec![]));
}

#[test]
fn without_an_overall_level_the_nearest_ways_remain() {
    let some = roadmap("33.. 33.. .... .... .... ....");
    assert_eq!((some.next, some.cheapest_first.len()), (None, 2));
}

#[test]
fn no_improvement_without_a_start_or_a_target() {
    assert_eq!(improvement("3333", 3), None, "there already");
    assert_eq!(improvement("3333", 6), None, "beyond the top");
    assert_eq!(improvement("3???", 4), None, "no level today");
    let steps = improvement("1111", 3).unwrap();
    assert_eq!((steps.cost, steps.steps, steps.choice.len()), (7, 7, 4));
}

#[test]
fn open_and_unknown_answers_are_no_part_of_it() {
    let (questionnaire, improvement) = (demo(), roadmap("33.? 3333 3333 3333 3333 3333").cheapest_first[0].clone());
    assert_eq!(told(&questionnaire, &improvement), "needed: a.1 3→4, a.2 3→4");
}

#[test]
fn cheap_steps_come_first_and_equal_ones_leave_a_choice() {
    let questionnaire = build("effort", 5, &[4], |item| {
        let hard = [("a.1", 3), ("a.2", 2), ("a.3", 2)].into_iter().find(|(id, _)| item["id"] == *id);
        item["effort"] = json!(hard.map_or(1, |(_, effort)| effort));
    });
    let improvement = Improvement::to(&questionnaire, &answers(&questionnaire, "2223"), 0, 3).unwrap();
    assert_eq!((improvement.cost, improvement.steps), (4, 2), "both twos");
    assert_eq!(told(&questionnaire, &improvement), "needed: a.2 2→3, a.3 2→3");
    let improvement = Improvement::to(&questionnaire, &answers(&questionnaire, "2233"), 0, 3);
    assert_eq!(told(&questionnaire, &improvement.unwrap()), "needed: a.2 2→3");
}

#[test]
fn choices_that_no_such_wording_covers_are_one_of_several() {
    // Either only the heavy item at twice the effort, or both light ones.
    let questionnaire = build("uneven", 5, &[5], |item| {
        let heavy = item["id"] == "a.3";
        (item["weight"], item["effort"]) = if heavy { (json!(2), json!(2)) } else { (json!(1), json!(1)) };
    });
    let improvement = Improvement::to(&questionnaire, &answers(&questionnaire, "22233"), 0, 3).unwrap();
    assert_eq!((improvement.cost, improvement.exact, improvement.one_of_several), (2, true, true));
    assert_eq!(improvement.choice, [ItemStep { item: 2, from: 2, to: 3 }], "fewest items");
    assert_eq!(improvement.choices, [Choices::Needed(improvement.choice.clone())]);
}

#[test]
fn many_alike_items_are_exact_whatever_their_number() {
    let improvement = improvement(&"2".repeat(100), 3).unwrap();
    assert_eq!((improvement.cost, improvement.exact, improvement.one_of_several), (67, true, false));
    assert!(matches!(&improvement.choices[..], [Choices::AnyOf { take: 67, of }] if of.len() == 100));
    let improvement = self::improvement(&("2".repeat(100) + &"3".repeat(20)), 3).unwrap();
    assert_eq!(
        (improvement.cost, improvement.exact, improvement.one_of_several),
        (60, true, false),
        "beside some that are there already"
    );
}

/// The next level, if dimension a has forty items with different weights and efforts, so that its improvements are estimates.
fn beside_an_estimate(of_a: &str, of_others: &str) -> NextLevel {
    let mut number = 0;
    let questionnaire = build("estimate", 5, &[40, 1, 1], |item| {
        number += 1;
        (item["weight"], item["effort"]) = (json!(number * 37 % 101 + 1), json!(number * 7 % 3 + 1));
    });
    let answers = answers(&questionnaire, &(of_a.repeat(40) + of_others));
    let improvement = Improvement::to(&questionnaire, &answers, 0, of_a.parse::<u8>().unwrap() + 1).unwrap();
    assert!(!improvement.exact, "{of_a}");
    Roadmap::new(&questionnaire, &Assessment::new(&questionnaire, answers.clone())).next.unwrap()
}

#[test]
fn the_next_level_is_as_exact_as_the_ways_that_could_lead_there() {
    let next = beside_an_estimate("2", "22");
    assert_eq!((next.goal, next.exact), (3, false));
    let next = beside_an_estimate("4", "22");
    assert_eq!((next.goal, next.exact), (3, true), "nothing beyond the goal is looked at");
}

#[test]
fn fewest_dimensions_where_items_are_as_few() {
    // Either the heavy dimension with two items, or both light ones with one item each.
    let mut value = file("few", 3, &[1, 1, 2, 1], |_| {});
    for (dimension, weight) in value["dimensions"].as_array_mut().unwrap().iter_mut().zip([1, 1, 2, 2]) {
        dimension["weight"] = json!(weight);
    }
    let questionnaire = Questionnaire::from_value(&value).unwrap();
    let answers = answers(&questionnaire, "2 2 22 3");
    let next = Roadmap::new(&questionnaire, &Assessment::new(&questionnaire, answers.clone())).next.unwrap();
    assert_eq!((next.goal, next.cost), (3, 2));
    assert_eq!(next.improvements.iter().map(|improvement| improvement.dimension).collect::<Vec<_>>(), [2]);
}

#[test]
fn the_mean_rule_takes_what_moves_the_mean_most() {
    let mut questionnaire = build("mean", 5, &[3], |item| {
        item["weight"] = if item["id"] == "a.2" { json!(3) } else { json!(1) };
    });
    questionnaire.scoring = Scoring::Mean { cut_points: vec![1500, 2500, 3500, 4500] };
    let improvement = Improvement::to(&questionnaire, &answers(&questionnaire, "222"), 0, 3).unwrap();
    assert_eq!((improvement.cost, told(&questionnaire, &improvement)), (1, "needed: a.2 2→3".into()));
    questionnaire.scoring = Scoring::Mean { cut_points: vec![1500, 2500, 3500, 6000] };
    assert_eq!(Improvement::to(&questionnaire, &answers(&questionnaire, "222"), 0, 5), None, "a cut point beyond the top");
}

#[test]
fn the_minimum_rule_raises_all_that_is_below() {
    let mut questionnaire = build("minimum", 5, &[3], |_| {});
    questionnaire.scoring = Scoring::Minimum;
    let improvement = Improvement::to(&questionnaire, &answers(&questionnaire, "142"), 0, 3).unwrap();
    assert_eq!(told(&questionnaire, &improvement), "needed: a.1 1→2, a.3 2→3, a.1 2→3");
    let improvement = Improvement::to(&questionnaire, &answers(&questionnaire, "242"), 0, 4).unwrap();
    assert_eq!(
        told(&questionnaire, &improvement),
        "needed: a.1 2→3, a.3 2→3, a.1 3→4, a.3 3→4",
        "first steps before second ones"
    );
}
