//! The plan for 90 days.

use crate::support::{answers, build, cases, demo, file};
use maturity_scan::core::advice::priorities;
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::date::Day;
use maturity_scan::core::json::Malformed;
use maturity_scan::core::plan::{ADVISED_LINES, Line, Milestone, Plan, suggested_lines};
use maturity_scan::core::questionnaire::Questionnaire;
use proptest::prelude::*;
use serde_json::{Value, json};

use maturity_scan::core::by_id::ById;

const JOURNEY: &str = include_str!("../../questionnaires/journey-maturity.json");
const BARRIERS: &str = include_str!("../../questionnaires/barriers.json");

fn day() -> Day {
    Day::parse("2026-11-22").unwrap()
}

fn suggested(file: &str, text: &str) -> (Questionnaire, Plan) {
    let questionnaire = Questionnaire::parse(file).unwrap();
    let profile = Assessment::new(&questionnaire, answers(&questionnaire, text));
    let plan = Plan::suggest(&questionnaire, &profile, &profile.ranking, day(), "p".into());
    (questionnaire, plan)
}

fn shown(plan: &Plan) -> Vec<(u32, &str, &str)> {
    plan.lines().iter().map(|line| (line.mark.days(), line.id.as_str(), line.text.as_str())).collect()
}

#[test]
fn a_level_aimed_at_brings_its_dimension_into_the_plan() {
    let text = "3.233 .3323 4.332 2322. 3343. 2123.";
    let (questionnaire, plan) = suggested(JOURNEY, text);
    let of = |plan: &Plan, id: &str| plan.lines().iter().any(|line| line.dimension.as_deref() == Some(id));
    assert!(!of(&plan, "mea"), "Measurement is the strongest");
    let profile = Assessment::new(&questionnaire, answers(&questionnaire, text));
    let order = priorities(&questionnaire, &profile, &ById::from_iter([("mea".to_owned(), 5)]));
    assert!(of(&Plan::suggest(&questionnaire, &profile, &order, day(), "p".into()), "mea"));
}

#[test]
fn small_steps_come_first_and_milestones_last() {
    // Vector A in a file with a reserve item in every dimension: Tools, Organization and Governance are weakest.
    let (_, plan) = suggested(JOURNEY, "3.233 .3323 4.332 2322. 3343. 2123.");
    assert_eq!(
        shown(&plan),
        [
            (30, "too.2.1", "Choose one journey template and move three teams to it"),
            (30, "org.2.1", "Name an owner for your most important journey, with written duties"),
            (60, "gov.3.1", "Write down how you rank customer problems, and rank all of them once"),
            (90, "too.2.2", "Each of the three teams has changed one thing because of its map"),
            (90, "org.2.2", "The owner has settled one issue between departments"),
        ]
    );
    let first = &plan.lines()[0];
    assert_eq!(first.dimension.as_deref(), Some("too"));
    assert_eq!(first.owner, "Customer experience lead");
    assert_eq!(first.after.as_deref(), Some("Each of the three teams has changed one thing because of its map"));
    assert_eq!(first.measure.as_deref(), Some("Maps in the template"));
    assert!(plan.is_full());
    assert_eq!(
        plan.lines().iter().map(|line| plan.due(line).to_string()).collect::<Vec<_>>(),
        ["2026-12-22", "2026-12-22", "2027-01-21", "2027-02-20", "2027-02-20"]
    );
}

#[test]
fn counter_moves_keep_their_own_days() {
    let (barriers, plan) = suggested(BARRIERS, "333 333 222 111 333 333 222");
    assert_eq!(
        shown(&plan),
        [
            (30, "sil.1.1", "Pick one process that crosses departments"),
            (30, "top.1.1", "Have two leaders listen in on customer conversations"),
            (30, "sta.1.1", "Write a 90-day plan on one page"),
            (60, "sil.1.2", "Walk it together as a customer"),
            (90, "sil.1.3", "Change two handovers"),
        ]
    );
    let all = suggested_lines(&barriers, 2, 2);
    assert_eq!(all.iter().map(|line| line.mark).collect::<Vec<_>>(), Milestone::ALL);
    assert_eq!(all[2].text, "Have the board discuss it a second time");
}

#[test]
fn every_shipped_recommendation_comes_to_lines_in_order() {
    let all = ["journey-maturity", "eight-drivers", "five-pillars", "barriers"];
    for name in all {
        let path = format!("{}/questionnaires/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let questionnaire = Questionnaire::parse(&std::fs::read_to_string(path).unwrap()).unwrap();
        for dimension in 0..questionnaire.dimensions.len() {
            for level in 1..=questionnaire.level_count() {
                let lines = suggested_lines(&questionnaire, dimension, level);
                assert!((1..=3).contains(&lines.len()), "{name} {dimension} {level}");
                assert!(lines.is_sorted_by(|a, b| a.mark < b.mark && a.id < b.id), "{name} {dimension} {level}");
                assert!(lines.iter().all(|line| !line.text.is_empty() && !line.owner.is_empty()));
            }
        }
    }
}

#[test]
fn a_large_action_carries_its_milestone_and_one_without_a_size_is_due_in_the_middle() {
    let mut value = file("sizes", 2, &[1, 1, 1], |_| {});
    let advice = [
        json!({"levels": [1], "action": "large", "effort": "L", "days_90": "begun"}),
        json!({"levels": [2, 1], "action": "unsized"}),
        json!({"levels": [2], "action": "elsewhere"}),
    ];
    for (index, advice) in advice.into_iter().enumerate() {
        value["dimensions"][index]["recommendations"] = json!([advice]);
    }
    let questionnaire = Questionnaire::from_value(&value).unwrap();
    let large = suggested_lines(&questionnaire, 0, 1);
    assert_eq!(large.len(), 1);
    assert_eq!((large[0].mark, large[0].after.as_deref()), (Milestone::Day90, Some("begun")));
    let unsized_one = suggested_lines(&questionnaire, 1, 1);
    assert_eq!(unsized_one.len(), 1);
    assert_eq!(
        (unsized_one[0].mark, unsized_one[0].id.as_str(), unsized_one[0].owner.as_str()),
        (Milestone::Day60, "b.2.1", "")
    );
    assert!(suggested_lines(&questionnaire, 2, 1).is_empty());
}

#[test]
fn counter_moves_may_leave_out_one_of_the_first_two_marks() {
    let mut value = file("gaps", 2, &[1, 1, 1], |_| {});
    let advice = [
        json!({"levels": [1], "action": "early", "days_30": "begin", "days_90": "end"}),
        json!({"levels": [1], "action": "late", "days_60": "begin"}),
    ];
    for (index, advice) in advice.into_iter().enumerate() {
        value["dimensions"][index]["recommendations"] = json!([advice]);
    }
    let questionnaire = Questionnaire::from_value(&value).unwrap();
    let told = |dimension: usize| -> Vec<_> {
        suggested_lines(&questionnaire, dimension, 1).into_iter().map(|line| (line.mark, line.id, line.text)).collect()
    };
    let line = |mark: Milestone, id: &str, text: &str| (mark, id.to_owned(), text.to_owned());
    assert_eq!(told(0), [line(Milestone::Day30, "a.1.1", "begin"), line(Milestone::Day90, "a.1.3", "end")]);
    assert_eq!(told(1), [line(Milestone::Day60, "b.1.2", "begin")]);
}

#[test]
fn nothing_scored_nothing_suggested() {
    let (_, plan) = suggested(JOURNEY, "");
    assert!(plan.lines().is_empty());
    assert!(!plan.is_full());
}

#[test]
fn lines_are_added_changed_moved_ticked_and_removed() {
    let mut plan = Plan::empty(&demo(), day(), "p".into());
    let first = plan.add("Visit a customer", Some("a"), Milestone::Day30);
    let second = plan.add("Tell the others", None, Milestone::Day30);
    assert_eq!((first.as_str(), second.as_str()), ("own.1", "own.2"));
    assert!(plan.edit(&first, "Visit two customers") && plan.assign(&first, "Kim") && plan.set_done(&first, true));
    assert!(plan.move_to(&second, Milestone::Day90));
    let line = &plan.lines()[0];
    assert_eq!((line.text.as_str(), line.owner.as_str(), line.done), ("Visit two customers", "Kim", true));
    assert_eq!(plan.lines_due(Milestone::Day90).map(|line| line.text.as_str()).collect::<Vec<_>>(), ["Tell the others"]);
    plan.start = Day::parse("2027-01-01").unwrap();
    assert_eq!(plan.due(&plan.lines()[1]).to_string(), "2027-04-01");

    let removed = plan.remove(&second).unwrap();
    assert_eq!(plan.add("Another", None, Milestone::Day60), "own.3", "an id is not given twice");
    assert!(plan.put(removed.clone()));
    assert!(!plan.put(removed), "it is there already");
    assert_eq!(plan.remove("own.9"), None);
    assert!(!plan.edit("own.9", "") && !plan.assign("own.9", "") && !plan.set_done("own.9", true));
    assert!(!plan.move_to("own.9", Milestone::Day30));
}

#[test]
fn only_open_lines_count_as_full() {
    let mut plan = Plan::empty(&demo(), day(), "p".into());
    let ids: Vec<_> = (0..ADVISED_LINES).map(|_| plan.add("x", None, Milestone::Day30)).collect();
    assert!(plan.is_full());
    plan.set_done(&ids[0], true);
    assert!(!plan.is_full());
    plan.set_done(&ids[0], false);
    plan.add("one more", None, Milestone::Day30);
    assert_eq!(plan.lines().len(), ADVISED_LINES + 1);
}

#[test]
fn stored_form() {
    let mut plan = Plan::empty(&demo(), day(), "p".into());
    plan.add("Visit", Some("a"), Milestone::Day60);
    let stored: Value = serde_json::from_str(&plan.to_json()).unwrap();
    assert_eq!(
        stored,
        json!({"questionnaire": {"id": "demo", "version": "1.0", "fingerprint": demo().fingerprint()}, "id": "p", "written": 0, "start": "2026-11-22",
               "lines": [{"id": "own.1", "text": "Visit", "dimension": "a", "owner": "", "mark": 60, "done": false,
                          "measure": null, "after": null}], "added": 1})
    );
}

#[test]
fn a_short_form_is_enough_and_its_ids_are_not_given_again() {
    let text = json!({"questionnaire": {"id": "demo", "version": "0.1", "fingerprint": 1}, "id": "p", "start": "2026-11-22",
                      "lines": [{"id": "own.1", "text": "Visit", "mark": 30}]})
    .to_string();
    let mut plan = Plan::parse(&text, &demo()).unwrap();
    assert_eq!(plan.questionnaire, demo().reference());
    assert_eq!(plan.add("x", None, Milestone::Day30), "own.2");
}

#[test]
fn what_can_not_be_read_is_said() {
    let demo = demo();
    let fault = |lines: Value, start: &str, id: &str| {
        let value =
            json!({"questionnaire": {"id": id, "version": "1.0", "fingerprint": 1}, "id": "p", "start": start, "lines": lines});
        Plan::parse(&value.to_string(), &demo).unwrap_err()
    };
    let value = |place: &str| Malformed::Value(place.to_owned());
    let line = |id: &str, mark: u32| json!({"id": id, "text": "", "mark": mark});
    assert_eq!(Plan::parse("{", &demo).unwrap_err(), Malformed::EndsEarly);
    assert_eq!(fault(json!([]), "2026-11-22", "tiny"), value("questionnaire.id"));
    assert_eq!(fault(json!([line("a", 30), line("a", 60)]), "2026-11-22", "demo"), value("lines[1].id"));
    assert_eq!(fault(json!([line("a", 45)]), "2026-11-22", "demo"), value("lines[0].mark"));
    assert_eq!(fault(json!([]), "2026-02-30", "demo"), value("start"));
}

fn any_line() -> impl Strategy<Value = (String, Option<String>, String, usize, bool, Option<String>)> {
    let dimension = prop::option::of("[a-f]");
    (any::<String>(), dimension, any::<String>(), 0_usize..3, any::<bool>(), prop::option::of(any::<String>()))
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn reads_back_what_it_wrote(start in 0_u32..=262_143, lines in prop::collection::vec(any_line(), 0..8)) {
        let questionnaire = build("demo", 5, &[1], |_| {});
        let mut plan = Plan::empty(&questionnaire, Day::new(start).unwrap(), "p".into());
        for (number, (text, dimension, owner, mark, done, measure)) in lines.into_iter().enumerate() {
            let id = format!("x.{number}");
            let mark = Milestone::ALL[mark];
            plan.put(Line { id, text, dimension, owner, mark, done, after: measure.clone(), measure });
        }
        let text = plan.to_json();
        prop_assert_eq!(&Plan::parse(&text, &questionnaire).unwrap(), &plan);
        let cut = text.char_indices().map(|(at, _)| at).nth(text.chars().count() / 2).unwrap();
        prop_assert!(Plan::parse(&text[..cut], &questionnaire).is_err());
    }
}
