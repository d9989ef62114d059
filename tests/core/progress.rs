//! Stored progress: reading it back, two tabs, and older layouts.

use crate::random::Random;
use crate::support::{build, cases, demo, file};
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::by_id::ById;
use maturity_scan::core::date::Day;
use maturity_scan::core::json::Malformed;
use maturity_scan::core::progress::Progress;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{FinishedScan, Respondents, Role, Scope};
use proptest::prelude::*;
use serde_json::json;

/// November 22, 2026, in milliseconds.
const NOW: f64 = 1_795_305_600_000.0;

#[test]
fn reads_back_what_it_wrote() {
    let demo = demo();
    let mut record = Progress::begin(&demo);
    record.answer("a.1", Answer::Level(3), NOW);
    record.answer("c.3", Answer::NotApplicable, NOW + 1.0);
    record.note("a.1", "minutes of March", NOW + 2.0);
    record.describe(Scope::new("team", "Billing"), Some(Role::Other), true, 5.0);
    let back = Progress::parse(&record.to_json(), &demo).unwrap();
    assert_eq!(back, record);
    assert_eq!(back.answers(&demo).get(10), Answer::NotApplicable);
}

#[test]
fn what_nobody_said_is_absent() {
    let demo = demo();
    let mut record = Progress::begin(&demo);
    record.describe(Scope::new(" ", ""), Role::parse(""), false, NOW);
    let stored: serde_json::Value = serde_json::from_str(&record.to_json()).unwrap();
    for key in ["scope", "role", "date", "uid", "agreed_by"] {
        assert_eq!(stored[key], json!(null), "{key}");
    }
    assert_eq!(stored.get("from_link"), None);
    for (kind, label, expected) in
        [("team", " ", json!({"kind": "team", "label": null})), ("", " Billing ", json!({"kind": null, "label": "Billing"}))]
    {
        record.describe(Scope::new(kind, label), None, false, NOW);
        let back = Progress::parse(&record.to_json(), &demo).unwrap();
        assert_eq!(back.scope.map(|scope| scope.to_json()), Some(expected));
    }
}

#[test]
fn who_stands_behind_a_record_is_kept() {
    let demo = demo();
    let combined = Respondents::Combined { people: 4, agreed: 2 };
    for respondents in [Respondents::One, Respondents::Agreed(4), combined, Respondents::Unknown] {
        let record = Progress { respondents, uid: Some("u".into()), ..Progress::begin(&demo) };
        let is_team = matches!(respondents, Respondents::Agreed(_) | Respondents::Combined { .. });
        assert_eq!(record.finished(Day::default()).may_be_one_person(), !is_team);
        assert_eq!(Progress::parse(&record.to_json(), &demo).unwrap(), record);
        assert_eq!(
            (record.next_scan().respondents, record.next_scan().uid),
            (Respondents::One, None),
            "the next scan is one's own"
        );
    }
    // What a team's result writes can be read again, even if the team has one person.
    for people in [1, 2, 1000] {
        for agreed in [0, 3, 24] {
            let respondents = Respondents::of_team(people, agreed, 24);
            let record = Progress { respondents, ..Progress::begin(&demo) };
            assert_eq!(Progress::parse(&record.to_json(), &demo).unwrap().respondents, respondents);
        }
    }
    let stored =
        |people: f64| json!({"questionnaire": {"id": "demo", "version": "1.0", "fingerprint": 1}, "agreed_by": people});
    for people in [0.0, 1.0, 2.5, -3.0, 1001.0] {
        let fault = Progress::parse(&stored(people).to_string(), &demo).unwrap_err();
        assert_eq!(fault, Malformed::Value("agreed_by".to_owned()), "{people}");
    }
}

#[test]
fn two_tabs_that_name_a_run_settle_on_one_name() {
    let demo = demo();
    let named = |uid: Option<&str>| Progress { uid: uid.map(str::to_owned), ..Progress::begin(&demo) };
    for (one, other, both) in [(Some("a"), Some("b"), "a"), (None, Some("b"), "b"), (Some("c"), None, "c")] {
        for (mut one, other) in [(named(one), named(other)), (named(other), named(one))] {
            one.merge(&other);
            assert_eq!(one.uid.as_deref(), Some(both));
        }
    }
}

#[test]
fn what_does_not_fit_is_said_or_left_open() {
    let demo = demo();
    let fault = |text: &str| Progress::parse(text, &demo).unwrap_err();
    assert_eq!(fault("{\"questionnaire\""), Malformed::EndsEarly);
    assert_eq!(fault("{\n\"questionnaire\"}"), Malformed::Syntax { line: 2, column: 16 });
    assert_eq!(fault("[]"), Malformed::Unexpected);
    assert_eq!(fault("{\"questionnaire\": 1}"), Malformed::Value("questionnaire.id".to_owned()));
    let other = json!({"questionnaire": {"id": "tiny", "version": "1.0", "fingerprint": 1}}).to_string();
    assert_eq!(fault(&other), Malformed::Value("questionnaire.id".to_owned()));
    let odd = json!({"questionnaire": {"id": "demo", "version": "1.0", "fingerprint": demo.fingerprint()},
                     "answers": {"a.1": 9, "a.2": "na", "a.3": -1, "a.4": 2.5, "b.1": null, "z.9": 3, "b.2": 4, "b.3": 5.0, "b.4": {"deep": 0.1}}});
    let record = Progress::parse(&odd.to_string(), &demo).unwrap();
    let levels: Vec<_> = record.answers(&demo).iter().filter(|a| *a != Answer::Unanswered).collect();
    assert_eq!(levels, [Answer::Level(4), Answer::Level(5)]);
    assert_eq!(record.answers["z.9"], 3, "kept, though it has no place today");
    assert_eq!(record.answers["a.4"], "2.5", "kept, though it is no answer");
    assert_eq!(record.answers["b.4"], "{\"deep\":0.1}");
    assert_eq!(record.answers["b.3"], 5, "whole, though it has a point");
}

#[test]
fn every_cut_of_a_record_is_an_error_and_not_a_panic() {
    let demo = demo();
    let mut record = Progress::begin(&demo);
    record.note("a.1", "naïve – “quoted”", 1.0);
    let text = record.to_json();
    for (end, _) in text.char_indices() {
        assert!(Progress::parse(&text[..end], &demo).is_err());
    }
}

#[test]
fn answers_follow_their_items_into_a_new_layout() {
    let old = build("moved", 5, &[2], |_| {});
    let mut record = Progress::begin(&old);
    record.answer("a.2", Answer::Level(4), 2.0);
    record.note("a.2", "why", 2.0);
    let mut new = file("moved", 5, &[1, 1], |_| {});
    new["history"] = json!([{"version": "0.9", "layout": ["a.1:7", "a.2:7"], "moved": {"a.2": "b.1"}}]);
    let new = Questionnaire::from_value(&new).unwrap();
    let record = Progress::parse(&record.to_json(), &new).unwrap();
    assert_eq!(record.answers(&new).get(1), Answer::Level(4));
    assert_eq!(record.notes["b.1"], "why");
}

#[test]
fn the_later_run_replaces_the_other() {
    let demo = demo();
    let mut first = Progress::begin(&demo);
    first.answer("a.1", Answer::Level(5), 2.0);
    let second = first.next_run();
    let mut merged = first.clone();
    merged.merge(&second);
    assert_eq!(merged, second);
    let mut merged = second.clone();
    merged.merge(&first);
    assert_eq!(merged, second);
}

#[test]
fn answers_without_a_time_are_joined_too() {
    let demo = demo();
    let stored = json!({"questionnaire": {"id": "demo", "version": "1.0", "fingerprint": demo.fingerprint()},
                        "answers": {"a.1": 2, "a.2": 3}, "notes": {"a.2": "why"}});
    let mut own = Progress::begin(&demo);
    own.answer("a.1", Answer::Level(5), 2.0);
    own.merge(&Progress::parse(&stored.to_string(), &demo).unwrap());
    assert_eq!(own.answers, json!({"a.1": 5, "a.2": 3}).as_object().unwrap().clone().into_iter().collect());
    assert_eq!(own.notes["a.2"], "why");
}

#[test]
fn an_answer_taken_back_stays_back() {
    let demo = demo();
    let mut one = Progress::begin(&demo);
    one.answer("a.1", Answer::Level(5), 2.0);
    let mut two = one.clone();
    two.answer("a.1", Answer::Unanswered, 3.0);
    one.merge(&two);
    assert!(one.answers.is_empty());
}

/// Changes as `(tab, item, answer, time)`.
fn any_changes() -> impl Strategy<Value = Vec<(usize, usize, u8, u32)>> {
    prop::collection::vec((0_usize..3, 0_usize..24, 0_u8..=5, 0_u32..40), 0..60)
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn tabs_settle_on_the_same_whatever_the_order(changes in any_changes()) {
        let demo = demo();
        let mut tabs = vec![Progress::begin(&demo); 3];
        for (tab, item, level, time) in changes {
            let answer = if level == 0 { Answer::Unanswered } else { Answer::Level(level) };
            tabs[tab].answer(&demo.items()[item].id, answer, time.into());
        }
        let merged = |order: [usize; 3]| {
            let mut record = tabs[order[0]].clone();
            record.merge(&tabs[order[1]]);
            record.merge(&tabs[order[2]]);
            record.merge(&tabs[order[0]]);
            record
        };
        let (a, b) = (merged([0, 1, 2]), merged([2, 1, 0]));
        prop_assert_eq!(&a.answers, &b.answers);
        prop_assert_eq!(&a.changed, &b.changed);
    }
}

/// Each tab knows its own changes at once, and those of the other tab when it is notified.
#[test]
fn two_tabs_lose_nothing_of_a_thousand_interleaved_changes() {
    let demo = demo();
    for seed in 0..20 {
        let mut random = Random::new(seed);
        let mut tabs = [Progress::begin(&demo), Progress::begin(&demo)];
        let mut stored: Option<String> = None;
        let mut last = std::collections::BTreeMap::new();
        for change in 0..1_000_u32 {
            let tab = random.below(2);
            // As in the interface, a tab reads what the other stored before it writes. The clock may stand still.
            if let Some(text) = &stored {
                tabs[tab].merge(&Progress::parse(text, &demo).unwrap());
            }
            let (item, level) = (&demo.items()[random.below(24)].id, random.below(6));
            let answer = if level == 0 { Answer::Unanswered } else { Answer::Level(u8::try_from(level).unwrap()) };
            tabs[tab].answer(item, answer, f64::from(change / 3));
            last.insert(item.clone(), answer);
            stored = Some(tabs[tab].to_json());
        }
        let [mut one, mut two] = tabs;
        one.merge(&two);
        two.merge(&one);
        let expected: ById<_> = last.into_iter().filter_map(|(id, answer)| Some((id, answer.to_json()?))).collect();
        assert_eq!(one.answers, expected, "seed {seed}");
        assert_eq!(two.answers, expected, "seed {seed}");
    }
}

#[test]
fn the_last_run_that_can_be_counted_is_no_panic() {
    let demo = demo();
    let last = Progress { run: u32::MAX, ..Progress::begin(&demo) };
    assert_eq!(last.next_run().run, u32::MAX);
}

#[test]
fn scanning_again_keeps_who_and_what_and_has_the_former_answers_at_hand() {
    let demo = demo();
    let mut record = Progress::begin(&demo);
    record.answer("a.1", Answer::Level(3), NOW);
    record.note("a.1", "why", NOW);
    record.describe(Scope::new("team", "Billing"), Some(Role::Other), true, NOW);
    record.target("b", Some(4), NOW);
    record.target("c", Some(5), NOW);
    record.target("c", None, NOW);
    (record.completed, record.day) = (true, Some(Day::from_ms(NOW)));
    let (again, next) = (record.next_scan(), record.next_run());
    assert_eq!((&again.scope, &again.role, again.long, again.run), (&record.scope, &record.role, true, 1));
    assert_eq!((&again.questionnaire, again.targets.get("b"), again.targets.get("c")), (&record.questionnaire, Some(&4), None));
    assert!(!again.has_answers() && again.notes.is_empty() && !again.completed);
    let item = |id: &str| &demo.items()[demo.item(id).unwrap()];
    assert_eq!(again.previous(item("a.1")), Some((Day::from_ms(NOW), Answer::Level(3))));
    assert_eq!((again.previous(item("a.2")), record.previous(item("a.1"))), (None, None));
    assert_eq!(Progress::parse(&again.to_json(), &demo).unwrap(), again);
    // Starting over forgets everything except the instrument and its form.
    let bare = Progress { questionnaire: record.questionnaire.clone(), long: true, run: 1, ..Progress::default() };
    assert_eq!(next, bare);
}

#[test]
fn former_answers_follow_their_items_too() {
    let old = build("moved", 5, &[2], |_| {});
    let mut record = Progress::begin(&old);
    record.answer("a.2", Answer::Level(4), NOW);
    record.day = Some(Day::from_ms(NOW));
    let mut new = file("moved", 5, &[1, 1], |_| {});
    new["history"] = json!([{"version": "0.9", "layout": ["a.1:7", "a.2:7"], "moved": {"a.2": "b.1"}}]);
    let new = Questionnaire::from_value(&new).unwrap();
    let again = Progress::parse(&record.next_scan().to_json(), &new).unwrap();
    assert_eq!(again.previous(&new.items()[1]), Some((Day::from_ms(NOW), Answer::Level(4))));
}

#[test]
fn a_finished_record_is_long_where_a_reserve_item_was_answered() {
    let long = build("long", 5, &[2], |item| item["core"] = json!(item["id"] != "a.2"));
    let of = |second: Answer| {
        let mut answers = Answers::open(&long);
        answers.set(&long, 0, Answer::Level(2));
        answers.set(&long, 1, second);
        Progress::from_scan(&long, &FinishedScan::new(&long, &answers, Day::from_ms(0.0)), NOW)
    };
    assert!(!of(Answer::Unanswered).long && of(Answer::DontKnow).long);
    assert_eq!((of(Answer::Unanswered).day, of(Answer::Unanswered).completed), (Some(Day::default()), true));
}

#[test]
fn a_change_is_later_than_the_one_before_it() {
    let demo = demo();
    let mut record = Progress::begin(&demo);
    let time = |record: &Progress| record.changed["a.1"];
    for (now, then) in [(NOW, NOW), (NOW, NOW + 1.0), (NOW - 9.0, NOW + 2.0), (NOW + 9.0, NOW + 9.0)] {
        record.answer("a.1", Answer::Level(3), now);
        assert!((time(&record) - then).abs() < 0.5, "{now}");
    }
}

#[test]
fn simultaneous_changes_resolve_to_the_greater() {
    let demo = demo();
    let of = |level: u8, day: &str, completed: bool| {
        let mut record = Progress::begin(&demo);
        record.answer("a.1", Answer::Level(level), NOW);
        (record.day, record.completed) = (Day::parse(day), completed);
        record
    };
    let (low, high) = (of(2, "2026-11-21", true), of(4, "2026-11-22", false));
    for (mut one, other) in [(low.clone(), &high), (high.clone(), &low)] {
        one.merge(other);
        assert_eq!((one.answers(&demo).get(0), one.day, one.completed), (Answer::Level(4), Day::parse("2026-11-22"), true));
    }
    let mut same = low.clone();
    same.merge(&of(2, "2026-11-20", false));
    assert_eq!(same, low);
}

#[test]
fn has_changes_missing_in_compares_records() {
    let demo = demo();
    let mut less = Progress::begin(&demo);
    less.answer("a.1", Answer::Level(2), NOW);
    let mut more = less.clone();
    assert!(!more.has_changes_missing_in(&less), "the same");
    more.answer("a.2", Answer::Level(2), NOW);
    assert!(more.has_changes_missing_in(&less) && !less.has_changes_missing_in(&more), "another answer");
    let mut later = less.clone();
    later.answer("a.1", Answer::Level(2), NOW);
    assert!(later.has_changes_missing_in(&less) && !less.has_changes_missing_in(&later), "a later one");
    let next = less.next_run();
    assert!(next.has_changes_missing_in(&more) && !more.has_changes_missing_in(&next), "a later run, whatever was said in it");
}
