//! The plan as a calendar, read with the `icalendar` crate and by the rules of RFC 5545.

use crate::scan::{HOSTILE, Scan, VECTOR_A, any_text};
use icalendar::{Calendar, CalendarComponent, Component, Event};
use maturity_scan::core::date::Day;
use maturity_scan::core::plan::{Milestone, Plan};
use maturity_scan::export::ics::ics;
use proptest::prelude::*;

/// 2026-11-22 13:05:09.250 UTC.
const STAMP: f64 = 1_795_305_600_000.0 + (13.0 * 3600.0 + 5.0 * 60.0 + 9.25) * 1000.0;

fn planned() -> Scan {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    scan.plan = Some(scan.suggested());
    scan
}

fn events(text: &str) -> Vec<Event> {
    let calendar: Calendar = text.parse().unwrap();
    let event = |component: &CalendarComponent| match component {
        CalendarComponent::Event(event) => event.clone(),
        other => panic!("no event: {other:?}"),
    };
    calendar.components.iter().map(event).collect()
}

/// Unfolds the lines.
fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// Unescapes a text value (3.3.11).
fn plain(value: &str) -> String {
    let (mut text, mut signs) = (String::new(), value.chars());
    while let Some(sign) = signs.next() {
        text.push(match (sign, sign == '\\') {
            (_, true) => match signs.next() {
                Some('n' | 'N') => '\n',
                Some(sign) => sign,
                None => panic!("an escape without a sign"),
            },
            (sign, _) => sign,
        });
    }
    text
}

#[test]
fn a_line_is_an_event_on_its_day() {
    let text = ics(&planned().report(), STAMP).unwrap();
    let first = text.split("END:VEVENT\r\n").next().unwrap();
    assert_eq!(
        unfolded(first),
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//maturity-scan//plan 1//EN",
            "BEGIN:VEVENT",
            "UID:9f3a.too.2.1@journey-maturity.maturity-scan",
            "SEQUENCE:0",
            "DTSTAMP:20261122T130509Z",
            "DTSTART;VALUE=DATE:20261222",
            "DTEND;VALUE=DATE:20261223",
            "SUMMARY:Choose one journey template and move three teams to it",
            "DESCRIPTION:Dimension: Tools\\nOwner: Customer experience lead\\nBy day 90: Each of the three teams has \
             changed one thing because of its map\\nMeasure: Maps in the template",
            "TRANSP:TRANSPARENT",
        ]
    );
    assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

#[test]
fn another_reader_finds_the_plan() {
    let scan = planned();
    let plan = scan.plan.as_ref().unwrap();
    let events = events(&ics(&scan.report(), STAMP).unwrap());
    assert_eq!(events.len(), plan.lines().len());
    for (event, line) in events.iter().zip(plan.lines()) {
        let due = plan.due(line).to_string();
        assert_eq!(event.get_uid(), Some(format!("9f3a.{}@journey-maturity.maturity-scan", line.id).as_str()));
        assert_eq!(event.get_start().unwrap().date_naive().to_string(), due);
        assert_eq!(event.get_end().unwrap().date_naive().to_string(), Day::parse(&due).unwrap().plus(1).to_string());
        assert_eq!(event.get_timestamp().unwrap().to_string(), "2026-11-22 13:05:09 UTC");
        assert_eq!(event.get_summary().map(plain), Some(line.text.clone()));
    }
}

#[test]
fn an_event_keeps_its_name_when_its_line_changes() {
    let mut scan = planned();
    let uids = |scan: &Scan| -> Vec<_> {
        events(&ics(&scan.report(), 0.0).unwrap()).iter().map(|event| event.get_uid().unwrap().to_owned()).collect()
    };
    let before = uids(&scan);
    let plan = scan.plan.as_mut().unwrap();
    plan.move_to("too.2.1", Milestone::Day90);
    plan.edit("too.2.1", "Something else");
    plan.set_done("too.2.1", true);
    plan.start = plan.start.plus(7);
    assert_eq!(uids(&scan), before);
    assert!(ics(&scan.report(), 0.0).unwrap().contains("\r\nSUMMARY:Done: Something else\r\n"));
}

/// UID and SEQUENCE of each event.
fn named(scan: &Scan) -> Vec<(String, u32)> {
    let of = |event: &Event| (event.get_uid().unwrap().to_owned(), event.get_sequence().unwrap());
    events(&ics(&scan.report(), STAMP).unwrap()).iter().map(of).collect()
}

#[test]
fn plans_of_two_people_or_two_seasons_share_no_event() {
    let (march, mut september) = (planned(), planned());
    september.plan.as_mut().unwrap().id = "77b1".to_owned();
    let (march, september) = (named(&march), named(&september));
    assert!(march.iter().all(|(uid, _)| september.iter().all(|(other, _)| uid != other)), "{march:?} {september:?}");
}

#[test]
fn a_second_export_keeps_uids_and_raises_sequences() {
    let mut scan = planned();
    let before = named(&scan);
    scan.plan.as_mut().unwrap().count_export();
    let stored = Plan::parse(&scan.plan.unwrap().to_json(), &scan.questionnaire).unwrap();
    scan.plan = Some(stored);
    let after = named(&scan);
    assert!(before.iter().zip(&after).all(|(before, after)| (before.0 == after.0) && before.1 + 1 == after.1), "{after:?}");
}

#[test]
fn without_lines_there_is_no_calendar() {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    assert_eq!(ics(&scan.report(), STAMP), None);
    scan.plan = Some(Plan::empty(&scan.questionnaire, scan.day, "p".into()));
    assert_eq!(ics(&scan.report(), STAMP), None);
}

fn check(text: &str, said: &str) {
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(|c: char| c.is_control() && c != '\t'), "{line:?}");
    }
    let lines = unfolded(text);
    let names = [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "UID",
        "SEQUENCE",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "SUMMARY",
        "DESCRIPTION",
        "TRANSP",
    ];
    for line in &lines {
        let name = line.split([':', ';']).next().unwrap();
        assert!(names.contains(&name), "{line:?}");
    }
    let values = |name: &str| -> Vec<_> { lines.iter().filter_map(|line| line.strip_prefix(name)).map(plain).collect() };
    let kept = |text: &str| -> String {
        text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| !c.is_control() || "\t\n".contains(*c)).collect()
    };
    let summaries = values("SUMMARY:");
    assert!(summaries.contains(&format!("Done: {}", kept(said))), "{summaries:?} for {said:?}");
    assert_eq!(events(text).len(), summaries.len());
}

#[test]
fn hostile_texts_stay_in_their_line() {
    for text in HOSTILE {
        check(&ics(&Scan::saying(text).report(), STAMP).unwrap(), text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_is_folded_and_read_back(text in any_text(), owner in any_text(), ms in any::<f64>()) {
        let mut scan = Scan::shipped("barriers", "");
        let mut plan = Plan::empty(&scan.questionnaire, scan.day, "p".into());
        let id = plan.add(&text, None, Milestone::Day30);
        plan.assign(&id, &owner);
        plan.set_done(&id, true);
        scan.plan = Some(plan);
        check(&ics(&scan.report(), ms).unwrap(), &text);
    }
}
