//! Whatever text comes in: what it holds, where, and why a part of it can't be read.

use crate::scan::{Scan, VECTOR_A};
use crate::support::{answers, any_scan, build, demo};
use maturity_scan::core::answer::Answers;
use maturity_scan::core::date::Day;
use maturity_scan::core::history::History;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::record::{Record, Scope};
use maturity_scan::core::team::MAX_PEOPLE;
use maturity_scan::core::token::{decode, encode};
use maturity_scan::export::bundle::{Held, MAX_BYTES, Member, Piece, Place, pieces, write};
use maturity_scan::export::result_file;
use proptest::prelude::*;
use serde_json::{Value, json};

const TOKEN: &str = "1.demo.AnVBhM0Q_oZ1c-GrzBC4Jg6HD";

fn day() -> Day {
    Day::new(2517).unwrap()
}

/// The reasons in a text, each with its place.
fn refusals(text: &str) -> Vec<(Place, String)> {
    pieces(text).into_iter().filter_map(|piece| Some((piece.place, piece.held.err()?))).collect()
}

#[test]
fn every_kind_of_text_is_known() {
    let scan = Scan::shipped("journey-maturity", VECTOR_A);
    let result = result_file::write(&scan.report(), Value::Null);
    let mut history = History::empty(&scan.questionnaire);
    history.add(&Record::finished(&scan.questionnaire, &scan.answers, day(), 5.0), 5.0);
    let file = std::fs::read_to_string(format!("{}/questionnaires/journey-maturity.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let one = |text: &str| {
        let mut pieces = pieces(text);
        assert_eq!((pieces.len(), pieces[0].place), (1, Place::Whole));
        pieces.remove(0).held.unwrap()
    };
    let Held::Result(value) = one(&format!("\u{FEFF}\n{result}")) else { panic!("a result file") };
    assert_eq!(result_file::read_value(&value, &scan.questionnaire).unwrap().answers, scan.answers);
    let Held::History(value) = one(&history.export()) else { panic!("a history") };
    assert_eq!(History::empty(&scan.questionnaire).import_value(&value, &scan.questionnaire).unwrap().new, 1);
    assert_eq!(one(&file), Held::Questionnaire);
    let prose = format!("Ann: https://scan.example/#r={TOKEN}\nBob: https://scan.example/#r=1.demo.AnVBhM0Q\n");
    let found = pieces(&prose);
    assert_eq!(found[0], Piece { place: Place::Line(1), held: Ok(Held::Token(TOKEN.to_owned())) });
    let changed = "The link is not complete: a part of it is missing.".to_owned();
    assert_eq!(found[1], Piece { place: Place::Line(2), held: Err(changed) });
    assert_eq!(pieces("No link here."), []);
}

#[test]
fn each_piece_names_its_questionnaire() {
    let scan = Scan::shipped("journey-maturity", VECTOR_A);
    let other = build("tiny", 5, &[1], |_| {});
    let tiny = encode(&other, day(), &answers(&other, "3"));
    let team = json!({"format": "maturity-scan/team", "version": 1, "results": [
        serde_json::from_str::<Value>(&result_file::write(&scan.report(), Value::Null)).unwrap(), tiny, TOKEN,
    ]});
    let ids: Vec<_> = pieces(&team.to_string())
        .iter()
        .map(|piece| piece.held.as_ref().unwrap().questionnaire().unwrap().to_owned())
        .collect();
    assert_eq!(ids, ["journey-maturity", "tiny", "demo"]);
    assert_eq!(Held::Questionnaire.questionnaire(), None);
}

#[test]
fn what_can_t_be_read_is_named() {
    let team = |version: Value, results: Value| {
        json!({"format": "maturity-scan/team", "version": version, "results": results}).to_string()
    };
    let one = |text: &str| {
        let all = refusals(text);
        assert_eq!((all.len(), all[0].0), (1, Place::Whole), "{all:?}");
        all[0].1.clone()
    };
    assert!(one("{\"format\"").starts_with("The file can't be read: a colon is expected"));
    assert_eq!(one("{\"name\": \"x\"}"), "The file is not one of this kind of scan.");
    assert_eq!(one(&team(json!(2), json!([]))), "The file has version 2, which this scan does not know.");
    assert_eq!(one(&team(json!(1), json!("x"))), "The file has no list of results.");
    let many = json!(vec![TOKEN; MAX_PEOPLE + 1]);
    assert_eq!(one(&team(json!(1), many)), "The file holds 1001 results, where at most 1000 are read.");
    let large = " ".repeat(MAX_BYTES + 1);
    assert_eq!(one(&large), "The text is too large: 16777217 bytes, where at most 16777216 are read.");
    assert!(one(&"{\"a\":".repeat(100_000)).contains("too many lists and objects"));
    let told = refusals(&team(json!(1), json!([TOKEN, 5, TOKEN.replace('Z', "z"), {}])));
    let changed = "The link was changed or cut off on its way: its check does not fit.".to_owned();
    assert_eq!(told, [(Place::Number(2), "It is neither a link nor a result.".to_owned()), (Place::Number(3), changed)]);
    assert_eq!(refusals(&"#r=1.a.b ".repeat(500)).last().unwrap().1, "400 more links can't be read.");
}

#[test]
fn links_are_found_in_the_files_of_others() {
    let text = format!("{{\"who\": \"Ann\", \"link\": \"https://scan.example/?lang=en\\u0026r={TOKEN}\"}}");
    assert_eq!(pieces(&text)[0].held, Ok(Held::Token(TOKEN.to_owned())));
    assert_eq!(pieces(&format!("{{cut: {TOKEN}"))[0].held, Ok(Held::Token(TOKEN.to_owned())));
}

/// What a team file says of everybody: day, answers, role.
fn read(text: &str, questionnaire: &Questionnaire) -> Vec<(Day, Answers, Option<String>)> {
    let one = |piece: Piece| match piece.held.unwrap() {
        Held::Token(token) => {
            let shared = decode(questionnaire, &token).unwrap();
            (shared.day, shared.answers, None)
        }
        Held::Result(value) => {
            let opened = result_file::read_value(&value, questionnaire).unwrap();
            (opened.day, opened.answers, opened.role)
        }
        other => panic!("{other:?}"),
    };
    pieces(text).into_iter().map(one).collect()
}

#[test]
fn a_team_file_keeps_roles_and_no_notes() {
    let demo = demo();
    let (a, b) = (answers(&demo, "3233 3323 4332 2322 3343 2123"), answers(&demo, "?.33"));
    let scope = Scope { kind: "team".into(), label: "Billing".into() };
    let members = [
        Member { day: day(), answers: &a, scope: None, role: None },
        Member { day: day(), answers: &b, scope: Some(&scope), role: Some("other") },
    ];
    let text = write(&demo, &members);
    assert!(text.contains(TOKEN) && text.contains("Billing") && !text.contains("notes"));
    assert_eq!(read(&text, &demo), [(day(), a, None), (day(), b, Some("other".to_owned()))]);
}

#[test]
fn the_largest_team_fits_a_file() {
    let questionnaire = build("large", 5, &[300], |_| {});
    let all = answers(&questionnaire, &"3".repeat(300));
    let scope = Scope::default();
    let members = vec![Member { day: day(), answers: &all, scope: Some(&scope), role: Some("leadership") }; MAX_PEOPLE];
    assert_eq!(pieces(&write(&questionnaire, &members)).len(), MAX_PEOPLE);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_team_file_reads_back((questionnaire, answers) in any_scan(), roles in prop::collection::vec(0_usize..7, 1..6), number in 0..=262_143_u32) {
        let scope = Scope::default();
        let role = |role: usize| maturity_scan::core::record::ROLES.get(role).copied();
        let day = Day::new(number).unwrap();
        let member = |at: &usize| Member { day, answers: &answers, scope: (*at < 6).then_some(&scope), role: role(*at) };
        let members: Vec<_> = roles.iter().map(member).collect();
        let expected: Vec<_> = roles.iter().map(|at| (day, answers.clone(), role(*at).map(str::to_owned))).collect();
        prop_assert_eq!(read(&write(&questionnaire, &members), &questionnaire), expected);
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,300}", at in any::<prop::sample::Index>(), sign in any::<char>()) {
        let _ = pieces(&text);
        let _ = pieces(&format!("{{{text}"));
        let team = json!({"format": "maturity-scan/team", "version": 1, "results": [TOKEN, {"format": "maturity-scan/result"}]});
        let mut signs: Vec<char> = team.to_string().chars().collect();
        let at = at.index(signs.len());
        signs[at] = sign;
        let _ = pieces(&signs.into_iter().collect::<String>());
    }
}
