//! Compares the roadmap to the next level with all possible ones, and measures how long it takes to find.

use crate::support::{answers, build, cases, file};
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::questionnaire::{Questionnaire, Scoring};
use maturity_scan::core::roadmap::{Choices, DimensionStep, Improvement, ItemStep, NextLevel, Roadmap};
use maturity_scan::core::score::WeightTally;
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Instant;

fn route_of(questionnaire: &Questionnaire, answers: &Answers) -> Roadmap {
    Roadmap::new(questionnaire, &Assessment::new(questionnaire, answers.clone()))
}

/// This many dimensions with this many items, with weights up to `most` and, if that is more than 1, different efforts.
fn large(dimensions: usize, items: usize, most: u64) -> (Questionnaire, Answers) {
    let mut number = 0;
    let mut whole = file("large", 5, &[1], |_| {});
    let dimension = |dimension: usize| {
        let mut part = file("large", 5, &[items], |item| {
            number = (number * 48_271_u64 + 11) % 2_147_483_647;
            item["id"] = json!(format!("{dimension}.{}", item["id"].as_str().unwrap()));
            item["weight"] = json!(number % most + 1);
            item["effort"] = json!(if most > 1 { number / 7 % 3 + 1 } else { 1 });
        });
        part["dimensions"][0]["id"] = json!(format!("d{dimension}"));
        part["dimensions"][0]["weight"] = json!(dimension as u64 % most + 1);
        part["dimensions"][0].take()
    };
    whole["dimensions"] = (0..dimensions).map(dimension).collect();
    let questionnaire = Questionnaire::from_value(&whole).unwrap();
    let level = |index: usize| char::from(b'1' + u8::try_from(index * index % 7 % 4).unwrap());
    let text: String = (0..dimensions * items).map(level).collect();
    let answers = answers(&questionnaire, &text);
    (questionnaire, answers)
}

#[test]
fn the_largest_questionnaires_take_no_time() {
    for (dimensions, items) in [(64, 312), (64, 30), (10, 9), (1, 20_000)] {
        for most in [1, 997] {
            let (mut questionnaire, answers) = large(dimensions, items, most);
            for rule in rules((2, 3), 1, vec![1500, 2500, 3500, 4500]) {
                questionnaire.scoring = rule;
                let profile = Assessment::new(&questionnaire, answers.clone());
                let roadmap = Roadmap::new(&questionnaire, &profile);
                // The best of three, because other tests run at the same time.
                let timed = || (Instant::now(), Roadmap::new(&questionnaire, &profile)).0.elapsed();
                let took = (0..3).map(|_| timed()).min().unwrap();
                let next = roadmap.next.unwrap();
                assert_eq!(roadmap.cheapest_first.len(), dimensions);
                if most == 1 || items == 9 {
                    assert!(
                        next.exact && roadmap.cheapest_first.iter().all(|improvement| improvement.exact),
                        "{:?}",
                        questionnaire.scoring
                    );
                }
                println!("{dimensions} × {items}, weights to {most}, {:?}: {took:?}", questionnaire.scoring);
                // The goal is 50 ms with optimization. Without it, on a busy machine, this limit still detects an
                // explosion.
                assert!(took.as_millis() < if cfg!(debug_assertions) { 5000 } else { 50 }, "{took:?}");
            }
        }
    }
}

fn rules(share: (u64, u64), max_lag: u8, cut_points: Vec<u64>) -> [Scoring; 3] {
    [Scoring::Gated { share, max_lag }, Scoring::Mean { cut_points }, Scoring::Minimum]
}

/// A fully answered questionnaire with random weights, efforts and rule; at most `dimensions` of at most `items`.
fn any_case(dimensions: usize, items: usize) -> impl Strategy<Value = (Questionnaire, Answers)> {
    let shape = prop::collection::vec(items.div_ceil(2)..=items, dimensions.div_ceil(2)..=dimensions);
    let rule = (
        1_u64..=4,
        0_u64..=3,
        0_u8..=3,
        prop::collection::btree_set(1000_u64..4200, 3),
        prop_oneof![4 => Just(0_usize), 2 => Just(1), 1 => Just(2)],
    );
    let weights = prop::collection::vec((1_u64..=3, 1_u64..=3, 0_u8..4), dimensions * items);
    let most = (2_usize..=4, 1_u64..=3, 1_u64..=3, prop::collection::vec(1_u64..=3, dimensions));
    (shape, rule, weights, most).prop_map(move |(shape, rule, dress, (levels, weight, effort, of_dimensions))| {
        let mut number = 0;
        let mut questionnaire = build("any", levels, &shape, |item| {
            item["weight"] = json!(dress[number].0.min(weight));
            item["effort"] = json!(dress[number].1.min(effort));
            number += 1;
        });
        for (dimension, own) in questionnaire.dimensions.iter_mut().zip(of_dimensions) {
            dimension.weight = own.min(weight);
        }
        let (num, more, lag, cuts, pick) = rule;
        let cuts = cuts.into_iter().take(levels - 1).collect();
        questionnaire.scoring = rules((num, num + more), lag, cuts)[pick].clone();
        let mut answers = Answers::open(&questionnaire);
        for (index, (.., level)) in dress.iter().enumerate().take(questionnaire.items().len()) {
            answers.set(&questionnaire, index, Answer::Level(level % questionnaire.level_count() + 1));
        }
        (questionnaire, answers)
    })
}

fn levels_of(answers: &Answers) -> Vec<u8> {
    answers.iter().filter_map(Answer::level).collect()
}

/// All ways to raise these levels, including no change.
fn all_raised(levels: &[u8], top: u8) -> Vec<Vec<u8>> {
    levels.iter().fold(vec![vec![]], |all, level| {
        all.into_iter().flat_map(|start| (*level..=top).map(move |to| [start.clone(), vec![to]].concat())).collect()
    })
}

fn cost(questionnaire: &Questionnaire, before: &[u8], after: &[u8]) -> u64 {
    let items = questionnaire.items().iter();
    items.zip(before).zip(after).map(|((item, from), to)| item.effort * u64::from(to - from)).sum()
}

fn dimension_level(questionnaire: &Questionnaire, levels: &[u8], dimension: usize) -> u8 {
    let items = questionnaire.dimensions[dimension].items.clone();
    let tally = WeightTally::from_levels(items.map(|index| (questionnaire.items()[index].weight, levels[index])));
    tally.level(&questionnaire.scoring, questionnaire.level_count()).unwrap()
}

fn dimension_levels(questionnaire: &Questionnaire, levels: &[u8]) -> Vec<u8> {
    (0..questionnaire.dimensions.len()).map(|dimension| dimension_level(questionnaire, levels, dimension)).collect()
}

fn overall(questionnaire: &Questionnaire, dimension_levels: &[u8]) -> u8 {
    let weights = questionnaire.dimensions.iter().map(|dimension| dimension.weight);
    let tally = WeightTally::from_levels(weights.zip(dimension_levels.iter().copied()));
    tally.level(&questionnaire.scoring, questionnaire.level_count()).unwrap()
}

/// The cheapest of these ways, and their cost.
fn cheapest(all: impl Iterator<Item = (u64, Vec<u8>)>) -> Option<(u64, BTreeSet<Vec<u8>>)> {
    all.fold(None, |best: Option<(u64, BTreeSet<_>)>, (cost, levels)| match best {
        Some((least, same)) if least < cost => Some((least, same)),
        Some((least, mut same)) if least == cost => {
            same.insert(levels);
            Some((least, same))
        }
        _ => Some((cost, BTreeSet::from([levels]))),
    })
}

/// All outcomes that the choices describe, as the levels reached. Steps are (place, from, to).
fn described<T>(choices: &[Choices<T>], levels: &[u8], step: impl Fn(&T) -> (usize, u8, u8)) -> BTreeSet<Vec<u8>> {
    let mut all = BTreeSet::from([levels.to_vec()]);
    let apply = |levels: &mut Vec<u8>, thing: &T| {
        let (place, from, to) = step(thing);
        assert!(levels[place] == from && from < to, "a step begins where the one before ended");
        levels[place] = to;
    };
    for part in choices {
        let choices: Vec<Vec<&T>> = match part {
            Choices::Needed(steps) => vec![steps.iter().collect()],
            Choices::AnyOf { take, of } => {
                assert!((1..of.len()).contains(take));
                let sets = (0_u32..1 << of.len()).filter(|set| set.count_ones() as usize == *take);
                sets.map(|set| of.iter().enumerate().filter(|(i, _)| set >> i & 1 == 1).map(|(_, s)| s).collect()).collect()
            }
        };
        let raise = |levels: &Vec<u8>, steps: &Vec<&T>| {
            let mut levels = levels.clone();
            for step in steps {
                apply(&mut levels, step);
            }
            levels
        };
        all = all.iter().flat_map(|levels| choices.iter().map(move |steps| raise(levels, steps))).collect();
    }
    all
}

fn of_step(step: &ItemStep) -> (usize, u8, u8) {
    (step.item, step.from, step.to)
}

/// Whether the outcomes found are all the cheapest ones, or some of several if `one_of_several` says so.
fn is_cheapest(found: &BTreeSet<Vec<u8>>, all: &BTreeSet<Vec<u8>>, one_of_several: bool) -> bool {
    if one_of_several { found.is_subset(all) && all.len() > 1 } else { found == all }
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn a_way_is_the_cheapest_of_all((questionnaire, answers) in any_case(1, 5)) {
        let (before, top) = (levels_of(&answers), questionnaire.level_count());
        let level = dimension_level(&questionnaire, &before, 0);
        for target in level + 1..=top {
            let all = all_raised(&before, top);
            let reached = all.into_iter().filter(|after| dimension_level(&questionnaire, after, 0) >= target);
            let brute = cheapest(reached.map(|after| (cost(&questionnaire, &before, &after), after)));
            let improvement = Improvement::to(&questionnaire, &answers, 0, target);
            prop_assert_eq!(improvement.is_some(), brute.is_some());
            let (Some(improvement), Some((least, all))) = (improvement, brute) else { continue };
            prop_assert_eq!((improvement.cost, improvement.exact), (least, true));
            let found = described(&improvement.choices, &before, of_step);
            prop_assert!(is_cheapest(&found, &all, improvement.one_of_several), "{:?} of {:?}", improvement, all);
            let choice = described(&[Choices::Needed(improvement.choice.clone())], &before, of_step);
            prop_assert!(choice.is_subset(&all));
            let items = |after: &Vec<u8>| after.iter().zip(&before).filter(|(to, from)| to > from).count();
            prop_assert_eq!(Some(improvement.choice.len()), all.iter().map(items).min(), "fewest items");
            prop_assert_eq!(improvement.steps, improvement.choice.iter().map(|step| usize::from(step.to - step.from)).sum::<usize>());
        }
    }

    #[test]
    fn unit_effort_and_equal_weights_follow_the_formula(levels in prop::collection::vec(1_u8..=5, 1..=9), target in 2_u8..=5) {
        let text: String = levels.iter().map(ToString::to_string).collect();
        let count = levels.len() as u64;
        let floor: u64 = levels.iter().map(|x| u64::from((target - 1).saturating_sub(*x))).sum();
        let there = levels.iter().filter(|x| **x >= target).count() as u64;
        let expected = floor + (2 * count).div_ceil(3).saturating_sub(there);
        let questionnaire = build("one", 5, &[levels.len()], |_| {});
        let improvement = Improvement::to(&questionnaire, &answers(&questionnaire, &text), 0, target);
        prop_assert_eq!(improvement.as_ref().map_or(0, |improvement| improvement.cost), expected);
        prop_assert!(improvement.is_none_or(|improvement| improvement.exact && !improvement.one_of_several && improvement.cost == improvement.steps as u64));
    }
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn the_next_level_is_the_cheapest_of_all((questionnaire, answers) in any_case(4, 2)) {
        let (before, top) = (levels_of(&answers), questionnaire.level_count());
        let present = dimension_levels(&questionnaire, &before);
        let goal = overall(&questionnaire, &present) + 1;
        let next: Option<NextLevel> = route_of(&questionnaire, &answers).next;
        let raised = all_raised(&before, top).into_iter().map(|after| (dimension_levels(&questionnaire, &after), after));
        let reached = raised.filter(|(levels, _)| overall(&questionnaire, levels) >= goal);
        let brute = cheapest(reached.map(|(_, after)| (cost(&questionnaire, &before, &after), after)));
        let Some((least, all)) = brute.filter(|_| goal <= top) else { prop_assert_eq!(next, None); return Ok(()) };
        let next = next.unwrap();
        prop_assert_eq!((next.goal, next.cost, next.exact), (goal, least, true));
        let steps: Vec<_> = next.improvements.iter().flat_map(|improvement| improvement.choice.clone()).collect();
        let after = described(&[Choices::Needed(steps)], &before, of_step).pop_first().unwrap();
        prop_assert_eq!(cost(&questionnaire, &before, &after), least);
        prop_assert!(overall(&questionnaire, &dimension_levels(&questionnaire, &after)) >= goal);
        let touched = |levels: &Vec<u8>| levels.iter().zip(&before).filter(|(to, from)| to > from).count();
        prop_assert_eq!(Some(touched(&after)), all.iter().map(touched).min(), "fewest items");
        // In a mean, a step can gain more than one level, so the resulting levels don't show the target.
        if !matches!(questionnaire.scoring, Scoring::Mean { .. }) {
            let all = all.iter().map(|after| dimension_levels(&questionnaire, after)).collect();
            let found = described(&next.choices, &present, |lift: &DimensionStep| (lift.dimension, lift.from, lift.to));
            prop_assert!(is_cheapest(&found, &all, next.one_of_several), "{:?} of {:?}", next, all);
        }
    }

    #[test]
    fn taking_the_way_leads_there((questionnaire, answers) in crate::support::any_scan()) {
        let roadmap = route_of(&questionnaire, &answers);
        for improvement in &roadmap.cheapest_first {
            let mut raised = answers.clone();
            for step in &improvement.choice {
                prop_assert_eq!(answers.get(step.item), Answer::Level(step.from));
                raised.set(&questionnaire, step.item, Answer::Level(step.to));
            }
            let scored = *Assessment::new(&questionnaire, raised.clone()).scored(improvement.dimension).unwrap();
            prop_assert!(scored.level >= improvement.to);
        }
        prop_assert!(roadmap.cheapest_first.is_sorted_by_key(|improvement| (improvement.cost, improvement.choice.len())));
        let Some(next) = roadmap.next else { return Ok(()) };
        let mut raised = answers.clone();
        for step in next.improvements.iter().flat_map(|improvement| &improvement.choice) {
            raised.set(&questionnaire, step.item, Answer::Level(step.to));
        }
        prop_assert!(Assessment::new(&questionnaire, raised.clone()).overall.unwrap().level >= next.goal);
    }
}
