//! The authors' guide shows files that work, names every field, and describes scoring as the code does it.

use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::{MAX_BYTES, MAX_DIMENSIONS, MAX_ITEMS, Questionnaire, Scoring};
use maturity_scan::core::score::WeightTally;
use maturity_scan::core::token::{decode, encode};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const GUIDE: &str = include_str!("../../docs/authors.md");

/// Contents of the JSON blocks under a heading, up to the next heading of the same or a higher rank.
fn blocks(heading: &str) -> Vec<&'static str> {
    let (_, rest) = GUIDE.split_once(&format!("\n{heading}\n")).expect("the heading");
    let rank = |line: &str| line.chars().take_while(|c| *c == '#').count();
    let ends = |line: &str| (1..=rank(heading)).contains(&rank(line));
    let end = rest.lines().find(|line| ends(line)).and_then(|line| rest.find(line)).unwrap_or(rest.len());
    let section = &rest[..end];
    section.split("```json\n").skip(1).map(|block| block.split("```").next().unwrap()).collect()
}

fn whole() -> Value {
    let [block] = blocks("### The whole file")[..] else { panic!("one block is expected") };
    Questionnaire::parse(block).unwrap_or_else(|faults| panic!("{}", faults[0]));
    serde_json::from_str(block).unwrap()
}

#[test]
fn the_steps_make_the_whole_file() {
    let questionnaire = Questionnaire::from_value(&whole()).unwrap();
    assert_eq!((questionnaire.dimensions.len(), questionnaire.items().len(), questionnaire.level_count()), (2, 4, 3));
    let blocks = blocks("## Your first questionnaire in ten minutes");
    let (whole, steps) = blocks.split_last().unwrap();
    assert_eq!(&steps.concat(), whole);
}

#[test]
fn the_history_it_shows_opens_old_links() {
    let old = Questionnaire::from_value(&whole()).unwrap();
    let mut answers = Answers::open(&old);
    for (index, level) in [3, 2, 1, 3].into_iter().enumerate() {
        answers.set(&old, index, Answer::Level(level));
    }
    let token = encode(&old, Day::default(), &answers);

    let [entry] = blocks("## Changing a questionnaire that is in use")[..] else { panic!("one block is expected") };
    let history: Value = serde_json::from_str(&format!("{{{entry}}}")).unwrap();
    let mut new = whole();
    new["version"] = json!("1.1");
    new["history"] = history["history"].clone();
    new["dimensions"][0]["items"][0]["id"] = json!("hear.talk");
    new["dimensions"][1]["items"][1]["id"] = json!("act.3");
    let new = Questionnaire::from_value(&new).unwrap();
    let shared = decode(&new, &token).unwrap();
    let levels: Vec<_> = shared.fit(&new).iter().map(Answer::level).collect();
    assert_eq!(levels, [Some(3), Some(2), Some(1), None]);
}

#[test]
fn every_field_of_the_schema_is_in_the_table() {
    fn keys(schema: &Value, all: &mut BTreeSet<String>) {
        let nested = schema.as_object().into_iter().flatten().map(|(_, value)| value);
        nested.chain(schema.as_array().into_iter().flatten()).for_each(|value| keys(value, all));
        all.extend(schema.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key.clone()));
    }
    let mut all = BTreeSet::new();
    keys(&serde_json::from_str(include_str!("../../questionnaires/schema.json")).unwrap(), &mut all);
    assert!(all.len() > 50, "{all:?}");
    let (_, section) = GUIDE.split_once("\n## Every field\n").unwrap();
    let section = section.split("\n## ").next().unwrap();
    for key in all {
        assert!(section.contains(&format!("`{key}`")), "{key}");
    }
}

#[test]
fn the_examples_of_scoring_and_the_limits_are_right() {
    let level = |answers: [u8; 3], rule: &Scoring| WeightTally::from_levels(answers.map(|level| (1, level))).level(rule, 3);
    let gated = Scoring::Gated { share: (2, 3), max_lag: 1 };
    assert_eq!((level([3, 3, 2], &gated), level([3, 3, 1], &gated)), (Some(3), Some(2)));
    assert_eq!(level([3, 3, 1], &Scoring::Mean { cut_points: vec![1500, 2500] }), Some(2));
    assert_eq!((MAX_BYTES, MAX_DIMENSIONS, MAX_ITEMS), (2 << 20, 64, 20_000));
}
