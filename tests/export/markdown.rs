//! The report as text, and as a Markdown parser reads it.

use crate::scan::{HOSTILE, Scan, VECTOR_A, any_noted_scan, any_text};
use maturity_scan::core::plan::Milestone;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{Role, Scope};
use maturity_scan::export::markdown::{escaped, markdown};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::json;

fn events(text: &str) -> Vec<Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS).collect()
}

/// The text that a parser shows, character by character.
fn shown(events: &[Event<'_>]) -> String {
    let text = |event: &Event<'_>| match event {
        Event::Text(text) => text.to_string(),
        _ => String::new(),
    };
    events.iter().map(text).collect()
}

fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn only_text(events: &[Event<'_>]) -> Result<(), String> {
    let odd = |event: &&Event<'_>| match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) | Event::HardBreak | Event::SoftBreak => true,
        Event::Start(tag) => matches!(
            tag,
            Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock | Tag::CodeBlock(_) | Tag::Emphasis | Tag::Strikethrough
        ),
        _ => false,
    };
    events.iter().find(odd).map_or(Ok(()), |event| Err(format!("{event:?}")))
}

#[test]
fn report_of_vector_a() {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    scan.scope = Scope::new("organization", "Acme | <North>");
    scan.role = Some(Role::Leadership);
    scan.notes.insert("gov.1".into(), "Minutes of *March*\nand April".into());
    let mut plan = scan.suggested();
    let own = plan.add("Ask five customers", None, Milestone::Day30);
    plan.set_done(&own, true);
    scan.plan = Some(plan);
    insta::assert_snapshot!(markdown(&scan.report()));
}

#[test]
fn report_of_a_ranking() {
    let scan = Scan::shipped("barriers", "3?3 333 222 111 333 .-3 222");
    insta::assert_snapshot!(markdown(&scan.report()));
}

#[test]
fn too_little_for_a_level() {
    let text = markdown(&Scan::shipped("journey-maturity", "3.3..").report());
    let head: Vec<_> = text.lines().take(22).filter(|line| !line.is_empty()).collect();
    assert_eq!(
        head,
        [
            "# Not enough answers for a level yet",
            "Customer-centricity scan",
            "Whole organization · November 22, 2026",
            "**Here’s what we know so far.**",
            "One person’s view · 2 of 24 answered",
            "Levels: 1 Intuition · 2 Fragmented · 3 Coordinated · 4 Scalable · 5 Excellence",
            "## What to do next",
            "### Governance",
            "Write down how you rank customer problems, and rank all of them once",
            "Customer experience lead · Effort: Medium, up to 20 person-days",
            "## Profile",
        ]
    );
    assert!(!text.contains("Why this level"));
}

#[test]
fn the_rule_is_said_as_it_is() {
    let why = |scoring: serde_json::Value, weight: u64, text: &str| {
        let mut value = crate::support::file("rules", 3, &[1, 1, 1], |_| {});
        value["scoring"] = scoring;
        value["dimensions"][0]["weight"] = json!(weight);
        let questionnaire = Questionnaire::from_value(&value).unwrap();
        let answers = crate::support::answers(&questionnaire, text);
        Scan::new(questionnaire, answers).report().why()
    };
    let gated = json!({"rule": "gated", "share": [2, 3], "max_lag": 1});
    assert_eq!(
        why(gated.clone(), 1, "2 2 3"),
        "At least 2 of 3 dimensions have reached Level 2 and none is more than one level behind."
    );
    assert_eq!(
        why(json!({"rule": "gated", "share": [1, 1], "max_lag": 2}), 1, "2 2 3"),
        "At least 3 of 3 dimensions have reached Level 2 and none is more than 2 levels behind."
    );
    assert_eq!(why(gated.clone(), 1, "1 1 2"), "Everyone starts at Level 1. For Level 2, 2 of 3 dimensions must reach it.");
    assert_eq!(
        why(gated, 2, "2 2 3"),
        "Dimensions that make up at least 2/3 of the weight are at Level 2 or above, and none is more than one level behind."
    );
    assert_eq!(why(json!({"rule": "mean"}), 1, "2 2 3"), "The average of the dimension levels is high enough for Level 2.");
    assert_eq!(why(json!({"rule": "minimum"}), 1, "2 2 3"), "The lowest dimension sets the level.");
}

#[test]
fn hostile_texts_remain_text() {
    for text in HOSTILE {
        let report = markdown(&Scan::saying(text).report());
        let events = events(&report);
        only_text(&events).unwrap();
        let found = shown(&events).matches(&one_line(text)).count();
        assert!(found >= 30, "{found} times {text:?} in\n{report}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn escaped_text_is_shown_letter_by_letter(text in any_text()) {
        let plain = one_line(&text);
        let places = [escaped(&text), format!("# {}", escaped(&text)), format!("- {}", escaped(&text))];
        for place in places {
            let events = events(&place);
            prop_assert!(only_text(&events).is_ok(), "{:?}", events);
            // A parser must replace U+0000, which has already been removed. Nothing else differs.
            prop_assert_eq!(shown(&events), plain.as_str());
        }
        let table = format!("| {} | b |\n| --- | --- |\n| c | {} |", escaped(&text), escaped(&text));
        prop_assert_eq!(shown(&events(&table)), format!("{plain}bc{plain}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_item_in_scope_has_its_row(scan in any_noted_scan()) {
        let report = markdown(&scan.report());
        let events = events(&report);
        prop_assert!(only_text(&events).is_ok());
        let rows = events.iter().filter(|event| matches!(event, Event::Start(Tag::TableRow))).count();
        let items = 0..scan.questionnaire.items().len();
        let in_scope = items.filter(|index| scan.assessment.answers.in_scope(&scan.questionnaire, *index)).count();
        prop_assert_eq!(rows, scan.questionnaire.dimensions.len() + in_scope);
    }
}
