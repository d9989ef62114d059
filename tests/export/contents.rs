//! Any opened text: what it contains, where, and why a part of it can't be read.

use crate::scan::{Scan, VECTOR_A};
use crate::support::{answers, any_scan, build, demo, moment};
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::by_id::ById;
use maturity_scan::core::date::Day;
use maturity_scan::core::history::History;
use maturity_scan::core::progress::Progress;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::rounds::{Agreements, Group, Round};
use maturity_scan::core::scan::{FinishedScan, Respondents, Role, Scope};
use maturity_scan::core::team::MAX_PEOPLE;
use maturity_scan::core::token::TokenError;
use maturity_scan::core::token::{decode, encode};
use maturity_scan::core::unreadable::Unreadable;
use maturity_scan::export::contents::{Content, ContentItem, Location, MAX_BYTES, Meeting, Member, TeamState, read, write};
use maturity_scan::export::result_file;
use maturity_scan::text::EN;
use proptest::prelude::*;
use serde_json::{Value, json};

const TOKEN: &str = "1.demo.AnVBhM0Q_oZ1c-GrzBC4Jg6HD";

fn day() -> Day {
    Day::new(2517).unwrap()
}

/// The state of a team whose meeting has not begun.
fn nothing<'a>(agreements: &'a Agreements, targets: &'a ById<u8>) -> TeamState<'a> {
    TeamState { unclear: &[], agreements, targets, shown: None, round: None, role: None }
}

/// The reasons why parts of a text can't be read, each with its position.
fn refusals(text: &str) -> Vec<(Location, String)> {
    read(text).into_iter().filter_map(|item| Some((item.location, EN.why_unreadable(&item.content.err()?)))).collect()
}

#[test]
fn every_kind_of_text_is_known() {
    let scan = Scan::shipped("journey-maturity", VECTOR_A);
    let result = result_file::write(&scan.report(), Value::Null);
    let mut history = History::empty(&scan.questionnaire);
    history.add(&Progress::from_scan(&scan.questionnaire, &scan.finished, 5.0), moment(5.0));
    let file = std::fs::read_to_string(format!("{}/questionnaires/journey-maturity.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let one = |text: &str| {
        let mut items = read(text);
        assert_eq!((items.len(), items[0].location), (1, Location::Whole));
        items.remove(0).content.unwrap()
    };
    let Content::Result(value) = one(&format!("\u{FEFF}\n{result}")) else { panic!("a result file") };
    assert_eq!(result_file::read_value(&value, &scan.questionnaire).unwrap().answers, scan.answers);
    let Content::History(value) = one(&history.export()) else { panic!("a history") };
    assert_eq!(History::empty(&scan.questionnaire).import_value(&value, &scan.questionnaire).unwrap().new, 1);
    assert_eq!(one(&file), Content::Questionnaire);
    let prose = format!("Ann: https://scan.example/#r={TOKEN}\nBob: https://scan.example/#r=1.demo.AnVBhM0Q\n");
    let found = read(&prose);
    assert_eq!(
        found[0],
        ContentItem { location: Location::Line(1), content: Ok(Content::Token(TOKEN.to_owned())), name: None }
    );
    let cut = Unreadable::from(TokenError::Form);
    assert_eq!(found[1], ContentItem { location: Location::Line(2), content: Err(cut), name: None });
    assert_eq!(read("No link here."), []);
}

#[test]
fn each_piece_names_its_questionnaire() {
    let scan = Scan::shipped("journey-maturity", VECTOR_A);
    let other = build("tiny", 5, &[1], |_| {});
    let tiny = encode(&other, day(), &answers(&other, "3"));
    let team = json!({"format": "maturity-scan/team", "version": 1, "results": [
        serde_json::from_str::<Value>(&result_file::write(&scan.report(), Value::Null)).unwrap(), tiny, TOKEN,
    ]});
    let ids: Vec<_> =
        read(&team.to_string()).iter().map(|item| item.content.as_ref().unwrap().questionnaire().unwrap().to_owned()).collect();
    assert_eq!(ids, ["journey-maturity", "tiny", "demo"]);
    assert_eq!(Content::Questionnaire.questionnaire(), None);
}

#[test]
fn what_can_t_be_read_is_named() {
    let team = |version: Value, results: Value| {
        json!({"format": "maturity-scan/team", "version": version, "results": results}).to_string()
    };
    let one = |text: &str| {
        let all = refusals(text);
        assert_eq!((all.len(), all[0].0), (1, Location::Whole), "{all:?}");
        all[0].1.clone()
    };
    assert_eq!(one("{\"format\""), "The file can’t be read. The end is missing.");
    assert_eq!(one("{\"name\": \"x\"}"), "This file doesn’t come from this scan.");
    assert_eq!(one(&team(json!(2), json!([]))), "The file is for another version of this scan (2).");
    assert_eq!(one(&team(json!(1), json!("x"))), "The file has no list of results.");
    let many = json!(vec![TOKEN; MAX_PEOPLE + 1]);
    assert_eq!(one(&team(json!(1), many)), "The file has 1001 results; the limit is 1000.");
    let large = " ".repeat(MAX_BYTES + 1);
    assert_eq!(one(&large), "The file is too large: 16777217 bytes; the limit is 16777216.");
    assert!(one(&"{\"a\":".repeat(100_000)).ends_with(" isn’t valid JSON."));
    let told = refusals(&team(json!(1), json!([TOKEN, 5, TOKEN.replace('Z', "z"), {}])));
    let changed = "The link is incomplete or was changed.".to_owned();
    assert_eq!(told, [(Location::Number(2), "This isn’t a link or a result.".to_owned()), (Location::Number(3), changed)]);
    assert_eq!(refusals(&"#r=1.a.b ".repeat(500)).last().unwrap().1, "400 more links can’t be read.");
}

#[test]
fn links_are_found_in_the_files_of_others() {
    let text = format!("{{\"who\": \"Ann\", \"link\": \"https://scan.example/?lang=en\\u0026r={TOKEN}\"}}");
    assert_eq!(read(&text)[0].content, Ok(Content::Token(TOKEN.to_owned())));
    assert_eq!(read(&format!("{{cut: {TOKEN}"))[0].content, Ok(Content::Token(TOKEN.to_owned())));
}

/// What a team file says about each person: uid, day, answers, role, name.
type Known = (Option<String>, Day, Answers, Option<Role>, Option<String>);

fn scans_of(text: &str, questionnaire: &Questionnaire) -> (Vec<Known>, Option<Meeting>) {
    let (mut all, mut met) = (Vec::new(), None);
    for ContentItem { content, name, .. } in read(text) {
        match content.unwrap() {
            Content::Token(token) => {
                let shared = decode(questionnaire, &token).unwrap();
                all.push((None, shared.day, shared.fit(questionnaire), None, name));
            }
            Content::Result(value) => {
                let opened = result_file::read_value(&value, questionnaire).unwrap();
                let answers = opened.fit(questionnaire);
                all.push((opened.uid, opened.day, answers, opened.role, name));
            }
            Content::Team(meeting) => met = Some(meeting),
            other => panic!("{other:?}"),
        }
    }
    (all, met)
}

/// A scan that came by a link.
fn linked(questionnaire: &Questionnaire, answers: &Answers) -> FinishedScan {
    FinishedScan { respondents: Respondents::Unknown, ..FinishedScan::new(questionnaire, answers, day()) }
}

#[test]
fn a_team_file_keeps_roles_and_no_notes() {
    let demo = demo();
    let (a, b) = (answers(&demo, "3233 3323 4332 2322 3343 2123"), answers(&demo, "?.33"));
    let file = FinishedScan {
        uid: Some("b".to_owned()),
        scope: Scope::new("team", "Billing"),
        role: Some(Role::Other),
        ..FinishedScan::new(&demo, &b, day())
    };
    let members = [Member { scan: &linked(&demo, &a), name: None }, Member { scan: &file, name: Some("Bea") }];
    let text = write(&demo, &members, nothing(&Agreements::default(), &ById::default()));
    assert!(text.contains(TOKEN) && text.contains("Billing") && !text.contains("notes"));
    let known = vec![(None, day(), a, None, None), (Some("b".to_owned()), day(), b, Some(Role::Other), Some("Bea".to_owned()))];
    assert_eq!(scans_of(&text, &demo), (known, None), "nothing was agreed");
}

#[test]
fn a_team_file_keeps_what_was_done_with_it() {
    let demo = demo();
    let all = answers(&demo, "3233");
    let shown = Some(Round { first: day(), last: day(), results: 1 });
    let mut agreements = Agreements::default();
    for (item, level) in [(0, 4), (10, 2)] {
        agreements.agree(shown, Some(Role::Leadership), item, Some(Answer::Level(level)));
    }
    let spring = Day::new(2300);
    agreements.put(Group { day: spring, role: None }, 1, Answer::Level(5));
    agreements.put(Group::default(), 2, Answer::Level(1));
    let members = [Member { scan: &linked(&demo, &all), name: Some("K7") }];
    let unclear = linked(&demo, &answers(&demo, "1111"));
    let targets = ById::from_iter([("a".to_owned(), 4), ("f".to_owned(), 5)]);
    let state = TeamState {
        unclear: &[&unclear],
        agreements: &agreements,
        targets: &targets,
        shown,
        round: Some("2026-11-22"),
        role: Some(&Role::Leadership),
    };
    let text = write(&demo, &members, state);
    let (known, meeting) = scans_of(&text, &demo);
    assert_eq!(known[0].4.as_deref(), Some("K7"));
    let agreed = ById::from_iter([("a.1".to_owned(), json!(4)), ("c.3".to_owned(), json!(2))]);
    let (role, round) = (Some(Role::Leadership), Some("2026-11-22".to_owned()));
    let one = |id: &str, level: u8| ById::from_iter([(id.to_owned(), json!(level))]);
    let agreed_elsewhere = vec![(Group::default(), one("a.3", 1)), (Group { day: spring, role: None }, one("a.2", 5))];
    let unclear = vec![Content::Token(unclear.token(&demo))];
    assert_eq!(
        meeting,
        Some(Meeting { questionnaire: Some("demo".to_owned()), agreed, agreed_elsewhere, targets, unclear, role, round })
    );
    // If it is damaged, the results are still read, and the fault is reported.
    let mut damaged: Value = serde_json::from_str(&text).unwrap();
    damaged["agreed"] = json!([4]);
    let told = "What the team agreed on can’t be read. “agreed” is missing or has an unknown value.".to_owned();
    assert_eq!(refusals(&damaged.to_string()), [(Location::Whole, told)]);
    assert_eq!(read(&damaged.to_string()).len(), 2);
}

#[test]
fn a_mail_in_base64_holds_links_and_files() {
    let body = "SGVyZSBpdCBpczogaHR0cHM6Ly9leGFtcGxlLmNvbS8jcj0xLmRlbW8uQW5WQmhNMFFfb1oxYy1HcnpCQzRKZzZIRA==";
    let part = |body: &str| format!("--b\nContent-Transfer-Encoding: base64\n\n{body}\n");
    let mail = format!("Subject: Result\n\n{}{}--b--\n", part(body), part(body));
    let found = read(&mail);
    assert_eq!(found.iter().map(|item| item.content.clone()).collect::<Vec<_>>(), [Ok(Content::Token(TOKEN.to_owned()))]);
    // {"format":"maturity-scan/result","questionnaire":{"id":"demo"}}
    let file = "eyJmb3JtYXQiOiJtYXR1cml0eS1zY2FuL3Jlc3VsdCIsInF1ZXN0aW9ubmFpcmUiOnsiaWQiOiJkZW1vIn19";
    let found = read(&format!("Subject: Result\n\n{}--b--\n", part(file)));
    assert!(matches!(&found[..], [ContentItem { content: Ok(Content::Result(_)), .. }]), "{found:?}");
}

#[test]
fn the_largest_team_fits_a_file() {
    let questionnaire = build("large", 5, &[300], |_| {});
    let all = answers(&questionnaire, &"3".repeat(300));
    let scan = FinishedScan {
        uid: Some("00c0ffee00c0ffee".to_owned()),
        scope: Scope::new("organization", ""),
        role: Some(Role::Leadership),
        ..linked(&questionnaire, &all)
    };
    let members = vec![Member { scan: &scan, name: Some("Somebody") }; MAX_PEOPLE];
    assert_eq!(read(&write(&questionnaire, &members, nothing(&Agreements::default(), &ById::default()))).len(), MAX_PEOPLE);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_team_file_reads_back((questionnaire, answers) in any_scan(), roles in prop::collection::vec(0_usize..7, 1..6), number in 0..=262_143_u32) {
        let role = |role: usize| Role::ALL.get(role).cloned();
        let day = Day::new(number).unwrap();
        let names = ["A", " ", "K 7"];
        let scan = |at: &usize| FinishedScan { day, role: role(*at), ..linked(&questionnaire, &answers) };
        let scans: Vec<_> = roles.iter().map(scan).collect();
        let member = |(scan, at): (_, &usize)| Member { scan, name: names.get(*at).copied() };
        let members: Vec<_> = scans.iter().zip(&roles).map(member).collect();
        let name = |at: usize| names.get(at).map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        let expected: Vec<_> =
            roles.iter().map(|at| (None, day, answers.clone(), role(*at), name(*at))).collect();
        let text = write(&questionnaire, &members, nothing(&Agreements::default(), &ById::default()));
        prop_assert_eq!(scans_of(&text, &questionnaire), (expected, None));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,300}", at in any::<prop::sample::Index>(), sign in any::<char>()) {
        let _ = read(&text);
        let _ = read(&format!("{{{text}"));
        let team = json!({"format": "maturity-scan/team", "version": 1, "results": [TOKEN, {"format": "maturity-scan/result"}]});
        let mut signs: Vec<char> = team.to_string().chars().collect();
        let at = at.index(signs.len());
        signs[at] = sign;
        let _ = read(&signs.into_iter().collect::<String>());
    }
}
