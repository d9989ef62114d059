//! Finished scans: added, replaced, removed, merged between tabs, moved as a file.

use crate::support::{build, cases, demo, file, moment};
use maturity_scan::core::answer::Answer;
use maturity_scan::core::date::Day;
use maturity_scan::core::history::{Added, History, Imported, MAX_BYTES, MAX_ENTRIES, MAX_FAULTS};
use maturity_scan::core::json::Malformed;
use maturity_scan::core::progress::Progress;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{FinishedScan, Role, Scope};
use maturity_scan::core::trend::comparable;
use maturity_scan::core::unreadable::Unreadable;
use proptest::prelude::*;
use serde_json::{Value, json};

const NOW: f64 = 1_795_305_600_000.0;
const DAY: f64 = 86_400_000.0;

/// A run with one answer, begun this many days from now.
fn run(questionnaire: &Questionnaire, number: u32, days: f64, level: u8) -> Progress {
    let mut record = Progress::begin(questionnaire);
    let time = NOW + days * DAY;
    record.run = number;
    (record.uid, record.day) = (Some(format!("{number}-{days}")), Some(Day::from_ms(time)));
    record.describe(Scope::new("team", "Billing"), Some(Role::Other), false, time);
    record.answer("a.1", Answer::Level(level), time + 1.0);
    record.note("a.1", "why", time + 2.0);
    record
}

fn of_days(days: &[f64]) -> History {
    let demo = demo();
    let mut history = History::empty(&demo);
    for (number, days) in (0..).zip(days) {
        assert_eq!(history.add(&run(&demo, number, *days, 3), moment(NOW)), Added::New);
    }
    history
}

fn days(history: &History) -> Vec<String> {
    history.entries().iter().map(|entry| entry.scan.day.to_string()).collect()
}

#[test]
fn scans_stand_by_day_with_all_that_belongs_to_them() {
    let demo = demo();
    let history = of_days(&[30.0, 0.0, 90.0]);
    assert_eq!(days(&history), ["2026-11-22", "2026-12-22", "2027-02-20"]);
    let first = &history.entries()[0];
    assert_eq!(
        (first.scan.scope.clone(), first.scan.role.clone(), first.scan.notes["a.1"].as_str()),
        (Scope::new("team", "Billing"), Some(Role::Other), "why")
    );
    assert_eq!(first.scan.fit(&demo).get(0), Answer::Level(3));
    assert_eq!(first.scan.questionnaire.fingerprint, demo.fingerprint());
    assert_eq!(History::parse(&history.to_json(), &demo).unwrap(), history);
}

#[test]
fn the_previous_scan_is_the_last_comparable_one_of_an_earlier_day() {
    let demo = demo();
    let history = of_days(&[0.0, 30.0, 60.0]);
    let scan = |days: f64, scope: &str, role: Option<Role>| {
        let mut record = run(&demo, 9, days, 4);
        record.describe(Scope::new("team", scope), role, false, NOW);
        record.finished(record.day.unwrap())
    };
    let day = |scan: &FinishedScan| history.previous(scan, &demo).map(|previous| previous.day.to_string());
    let other = || Some(Role::Other);
    assert_eq!(day(&scan(60.0, "Billing", other())).as_deref(), Some("2026-12-22"), "not one of the same day");
    assert_eq!(day(&scan(90.0, "Billing", None)).as_deref(), Some("2027-01-21"), "a role that nobody said is no other role");
    assert_eq!(day(&scan(0.0, "Billing", other())), None, "nothing is earlier");
    assert_eq!(day(&scan(90.0, "Sales", other())), None, "another scope");
    assert_eq!(day(&scan(90.0, "Billing", Some(Role::Leadership))), None, "another role");
}

#[test]
fn scans_of_one_day_stand_as_they_were_finished() {
    let demo = demo();
    let mut history = History::empty(&demo);
    for (minute, uid) in ["c", "a", "b"].into_iter().enumerate() {
        let mut record = run(&demo, 0, 0.0, 3);
        record.uid = Some(uid.to_owned());
        history.add(&record, moment(NOW + minute as f64 * 60_000.0));
    }
    let ids = |history: &History| history.entries().iter().map(|entry| entry.id.clone()).collect::<String>();
    assert_eq!(ids(&history), "cab");
    assert_eq!(ids(&History::parse(&history.to_json(), &demo).unwrap()), "cab");
}

#[test]
fn a_run_finished_again_takes_its_own_place() {
    let demo = demo();
    let mut history = of_days(&[0.0, 30.0]);
    let mut again = run(&demo, 0, 0.0, 3);
    assert_eq!(history.add(&again, moment(NOW + 5.0)), Added::Unchanged);
    again.answer("a.1", Answer::Level(4), NOW + 60.0 * DAY);
    again.day = Some(Day::from_ms(NOW + 60.0 * DAY));
    assert_eq!(history.add(&again, moment(NOW - 5.0)), Added::Replaced, "even where the clock went back");
    assert_eq!(days(&history), ["2026-12-22", "2027-01-21"]);
    assert_eq!(history.entries()[1].scan.fit(&demo).get(0), Answer::Level(4));
    // Whichever text is greater.
    for level in [2, 5] {
        again.answer("a.1", Answer::Level(level), NOW + 60.0 * DAY);
        assert_eq!(history.add(&again, moment(NOW - 9.0)), Added::Replaced);
        assert_eq!(history.entries()[1].scan.fit(&demo).get(0), Answer::Level(level));
    }
    assert_eq!(history.add(&again.next_run(), moment(NOW)), Added::Unchanged, "nothing was answered");
    // Another run is another scan, even one with the same number on a device that was cleared.
    assert_eq!(history.add(&run(&demo, 0, 1.0, 3), moment(NOW)), Added::New);
    let mut kept = Progress { uid: Some("kept".into()), ..Progress::begin(&demo).next_run() };
    kept.answer("a.2", Answer::Level(2), NOW);
    kept.answer("a.1", Answer::Level(2), NOW);
    assert_eq!(history.add(&kept, moment(NOW)), Added::New, "a result kept from a link has no description");
    kept.answer("a.1", Answer::Level(3), NOW + 9.0);
    assert_eq!(history.add(&kept, moment(NOW + 9.0)), Added::Replaced);
}

#[test]
fn a_full_history_drops_nothing_and_says_so() {
    let demo = demo();
    let mut history = of_days(&(0..MAX_ENTRIES).map(|number| number as f64).collect::<Vec<_>>());
    let before = history.clone();
    assert_eq!(history.add(&run(&demo, 999, 5.0, 3), moment(NOW)), Added::Full);
    assert_eq!(history, before);
    let mut first = run(&demo, 0, 0.0, 5);
    first.note("a.2", "more", NOW);
    assert_eq!(history.add(&first, moment(NOW)), Added::Replaced, "what is there can change");
    let other = of_days(&[0.5]);
    let imported = history.import(&other.export(), &demo).unwrap();
    assert_eq!((imported.new, imported.skipped), (0, 1));
    let id = history.entries()[7].id.clone();
    assert!(history.remove(&id, NOW) && !history.is_full());
    assert_eq!(history.add(&run(&demo, 999, 5.0, 3), moment(NOW)), Added::New);
}

#[test]
fn what_was_removed_stays_removed_until_it_is_brought_back() {
    let demo = demo();
    let (mut here, there) = (of_days(&[0.0, 30.0]), of_days(&[0.0, 30.0]));
    let id = here.entries()[0].id.clone();
    assert!(here.remove(&id, NOW - 9.0), "even where the clock went back");
    assert!(!here.remove(&id, NOW) && !here.remove("nobody", NOW));
    here.merge(&there);
    assert_eq!(days(&here), ["2026-12-22"]);
    let mut here = History::parse(&here.to_json(), &demo).unwrap();
    here.merge(&there);
    assert_eq!(days(&here), ["2026-12-22"], "the store remembers");
    let imported = here.import(&there.export(), &demo).unwrap();
    assert_eq!(imported, Imported { new: 1, known: 1, ..Imported::default() });
    here.merge(&there);
    assert_eq!(days(&here), ["2026-11-22", "2026-12-22"]);
    let again = here.remove(&id, NOW);
    assert!(again);
    assert_eq!(here.add(&run(&demo, 0, 0.0, 3), moment(NOW)), Added::New, "finished once more");
    assert_eq!(here.entries().len(), 2);
}

#[test]
fn importing_tells_what_it_brought() {
    let demo = demo();
    let (mut here, mut there) = (of_days(&[0.0, 30.0]), of_days(&[0.0, 30.0, 60.0]));
    let mut later = run(&demo, 1, 30.0, 3);
    later.answer("b.1", Answer::DontKnow, NOW + 31.0 * DAY);
    assert_eq!(there.add(&later, moment(NOW + 31.0 * DAY)), Added::Replaced);
    let told = here.import(&there.export(), &demo).unwrap();
    assert_eq!(told, Imported { new: 1, updated: 1, known: 1, ..Imported::default() });
    assert_eq!(here, there);
    let told = here.import(&format!("\u{FEFF}{}", there.export()), &demo).unwrap();
    assert_eq!(told, Imported { known: 3, ..Imported::default() });
}

#[test]
fn a_scan_of_an_earlier_layout_follows_its_items_and_keeps_its_version() {
    let old = build("moved", 5, &[2], |_| {});
    let mut record = Progress::begin(&old);
    record.answer("a.2", Answer::Level(4), NOW);
    record.note("a.2", "why", NOW);
    let mut history = History::empty(&old);
    history.add(&record, moment(NOW));
    let mut new = file("moved", 5, &[1, 1], |_| {});
    new["version"] = json!("2.0");
    new["history"] = json!([{"version": "1.0", "layout": ["a.1:7", "a.2:7"], "moved": {"a.2": "b.1"}}]);
    let new = Questionnaire::from_value(&new).unwrap();
    let text = History::parse(&history.to_json(), &new).unwrap().to_json();
    let carried = History::parse(&text, &new).unwrap();
    let entry = &carried.entries()[0];
    assert_eq!((entry.scan.fit(&new).get(1), entry.scan.notes["b.1"].as_str()), (Answer::Level(4), "why"));
    let today = FinishedScan { questionnaire: new.reference(), ..entry.scan.clone() };
    assert!(!comparable(&entry.scan, &today), "another major version");
}

/// The stored history of one scan, with one member of the scan changed.
fn changed(key: &str, value: Value) -> String {
    let mut stored: Value = serde_json::from_str(&of_days(&[0.0]).to_json()).unwrap();
    stored["entries"][0][key] = value;
    stored.to_string()
}

#[test]
fn what_is_wrong_is_said() {
    let demo = demo();
    let fault = |text: &str| History::parse(text, &demo).unwrap_err();
    let refused = |text: &str| History::empty(&demo).import(text, &demo).unwrap_err();
    let value = |place: &str| Malformed::Value(place.to_owned());
    assert_eq!((fault("{"), refused("{")), (Malformed::EndsEarly, Unreadable::Malformed(Malformed::EndsEarly)));
    assert_eq!((fault("[]"), refused("[]")), (Malformed::Unexpected, Unreadable::NotOurs));
    let whole = |version: Value, id: &str, entries: Value| {
        json!({"format": "maturity-scan/history", "version": version, "questionnaire": {"id": id}, "entries": entries})
            .to_string()
    };
    for (text, why) in [
        (whole(json!(2), "demo", json!([])), Unreadable::Version("2".to_owned())),
        (whole(json!(1), "tiny", json!([])), Unreadable::Questionnaire("tiny".to_owned())),
        (whole(json!(1), &"x".repeat(99), json!([])), Unreadable::Questionnaire("x".repeat(40))),
    ] {
        assert_eq!((fault(&text), refused(&text)), (Malformed::Unexpected, why));
    }
    let without = whole(json!(1), "demo", json!({}));
    assert_eq!((fault(&without), refused(&without)), (Malformed::Unexpected, value("entries").into()));
    let full = json!(vec![json!({}); 10 * MAX_ENTRIES]);
    assert_eq!(fault(&whole(json!(1), "demo", full)), value("entries[0].id"));
    let many = json!(vec![json!({}); 10 * MAX_ENTRIES + 1]);
    assert_eq!(fault(&whole(json!(1), "demo", many)), value("entries"));
    let rows = [
        ("id", json!(5), "id"),
        ("changed", json!("now"), "changed"),
        ("version", Value::Null, "version"),
        ("date", json!("2026-02-30"), "date"),
        ("scope", json!({"kind": "planet"}), "scope"),
        ("scope", json!("Sales"), "scope"),
        ("agreed_by", json!(1), "agreed_by"),
        ("from_link", json!("yes"), "from_link"),
        ("role", json!("king"), "role"),
        ("answers", json!([]), "answers"),
        ("notes", json!({"a.1": 5}), "notes.a.1"),
    ];
    for (key, content, place) in rows {
        let text = changed(key, content);
        assert_eq!(fault(&text), value(&format!("entries[0].{place}")));
        let mut history = History::empty(&demo);
        let told = history.import(&text, &demo).unwrap();
        assert_eq!((told.faults, told.new), (vec![(1, value(place))], 0));
    }
    let mut removed: Value = serde_json::from_str(&of_days(&[0.0]).to_json()).unwrap();
    removed["removed"] = json!({"x": "yesterday"});
    assert_eq!(fault(&removed.to_string()), value("removed.x"));
    let many = whole(json!(1), "demo", json!(vec![Value::Null; 5000]));
    let told = History::empty(&demo).import(&many, &demo).unwrap();
    assert_eq!((told.faults.len(), told.more_faults), (MAX_FAULTS, 5000 - MAX_FAULTS));
    assert!(History::parse(&changed("role", Value::Null), &demo).is_ok(), "nothing is said of it");
    assert!(History::parse(&changed("notes", Value::Null), &demo).is_ok(), "nothing is said of them");
    let most = " ".repeat(MAX_BYTES);
    assert_eq!(refused(&most), Unreadable::Malformed(Malformed::EndsEarly), "that much is read");
    assert_eq!(refused(&" ".repeat(9_000_000)), Unreadable::TooLarge(9_000_000, MAX_BYTES));
    assert_eq!(
        refused(&"[".repeat(100_000)),
        Unreadable::Malformed(Malformed::Syntax { line: 1, column: 128 }),
        "depth is bounded"
    );
}

#[test]
fn every_cut_of_a_history_is_an_error_and_not_a_panic() {
    let demo = demo();
    let text = of_days(&[0.0, 1.0]).to_json();
    for end in 0..text.len() {
        assert!(History::parse(&text[..end], &demo).is_err());
    }
}

/// Actions of tabs: `(tab, run, level, time)`. Level 0 removes.
fn any_actions() -> impl Strategy<Value = Vec<(usize, u32, u8, u32)>> {
    prop::collection::vec((0_usize..3, 0_u32..5, 0_u8..=5, 0_u32..12), 0..40)
}

fn tabs(deeds: &[(usize, u32, u8, u32)]) -> [History; 3] {
    let demo = demo();
    let mut tabs = [History::empty(&demo), History::empty(&demo), History::empty(&demo)];
    for (tab, number, level, time) in deeds {
        let record = run(&demo, *number, f64::from(*number), (*level).max(1));
        let now = NOW + f64::from(*time);
        if *level > 0 {
            tabs[*tab].add(&record, moment(now));
        } else if let Some(id) = tabs[*tab].entries().iter().find(|entry| entry.id.starts_with(&format!("{number}-"))) {
            let id = id.id.clone();
            tabs[*tab].remove(&id, now);
        }
    }
    tabs
}

fn joined(parts: &[&History]) -> History {
    let mut all = parts[0].clone();
    for part in &parts[1..] {
        all.merge(part);
    }
    all
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn tabs_settle_on_the_same_whatever_the_order(deeds in any_actions()) {
        let [a, b, c] = &tabs(&deeds);
        let all = joined(&[a, b, c]);
        prop_assert_eq!(&all, &joined(&[c, b, a]), "commutative");
        prop_assert_eq!(&all, &joined(&[a, &joined(&[b, c])]), "associative");
        prop_assert_eq!(&all, &joined(&[&all, a, b, c, &all]), "idempotent");
        prop_assert!(all.entries().is_sorted_by(|a, b| (a.scan.day, a.changed) <= (b.scan.day, b.changed)));
        let stored = History::parse(&all.to_json(), &demo()).unwrap();
        prop_assert_eq!(&stored, &all);
    }

    #[test]
    fn a_file_brings_everything_to_an_empty_device(deeds in any_actions()) {
        let [a, b, _] = &tabs(&deeds);
        let mut empty = History::empty(&demo());
        let told = empty.import(&a.export(), &demo()).unwrap();
        prop_assert_eq!((told.new, told.faults.len()), (a.entries().len(), 0));
        prop_assert_eq!(empty.entries(), a.entries());
        let mut both = b.clone();
        let told = both.import(&a.export(), &demo()).unwrap();
        prop_assert_eq!(told.new + told.updated + told.known, a.entries().len());
        let again = both.import(&a.export(), &demo()).unwrap();
        prop_assert_eq!((again.new, again.updated), (0, 0));
    }

    #[test]
    fn a_damaged_history_is_refused_or_read_but_never_panics(deeds in any_actions(), at in any::<prop::sample::Index>(), sign in any::<char>()) {
        let [a, ..] = &tabs(&deeds);
        let mut signs: Vec<char> = a.to_json().chars().collect();
        let at = at.index(signs.len());
        signs[at] = sign;
        let text: String = signs.into_iter().collect();
        let _ = History::parse(&text, &demo());
        let _ = History::empty(&demo()).import(&text, &demo());
    }
}
