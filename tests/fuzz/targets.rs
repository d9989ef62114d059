//! What has to hold for any text from outside.

use maturity_scan::core::advice::advice;
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::by_id::ById;
use maturity_scan::core::date::{Day, Moment};
use maturity_scan::core::history::History;
use maturity_scan::core::plan::{Milestone, Plan};
use maturity_scan::core::progress::Progress;
use maturity_scan::core::questionnaire::{Questionnaire, hints};
use maturity_scan::core::roadmap::Roadmap;
use maturity_scan::core::scan::FinishedScan;
use maturity_scan::core::session::{Event, Layout, Session};
use maturity_scan::core::token::{decode, encode, questionnaire_id};
use maturity_scan::export::{contents, result_file};
use maturity_scan::report::Report;
use maturity_scan::report::branding::NO_BRANDING;
use maturity_scan::text::EN;
use serde_json::Value;
use std::sync::{Arc, LazyLock};

const NOW: f64 = 1_795_305_600_000.0;

fn moment() -> Moment {
    Moment { ms: NOW, today: Day::from_ms(NOW), random: 1 }
}

/// The questionnaire of the texts in the corpus. It has an earlier layout.
static OWN: LazyLock<Arc<Questionnaire>> =
    LazyLock::new(|| Arc::new(Questionnaire::parse(include_str!("corpus/questionnaire/history.json")).expect("it is sound")));

/// A link: read as written, or refused with a message.
pub fn token(text: &str) {
    let _ = questionnaire_id(text);
    match decode(&OWN, text) {
        Ok(shared) => {
            let again = shared.token(&OWN);
            assert_eq!(decode(&OWN, &again).expect("what is written is read"), shared);
            let fingerprint = |token: &str| token.split('.').nth(2).map(|body| body[3..7].to_owned());
            assert!(again == text || fingerprint(&again) != fingerprint(text), "two links for the same answers: {text}");
        }
        Err(error) => assert!(EN.token_error(&error).ends_with('.'), "{error:?}"),
    }
}

/// A questionnaire: its faults are named, or it can be answered, scored and shared.
pub fn questionnaire(text: &str) {
    let questionnaire = match Questionnaire::parse(text) {
        Ok(questionnaire) => questionnaire,
        Err(faults) => return assert!(!faults.is_empty() && faults.iter().all(|fault| !fault.problem.is_empty())),
    };
    let _ = hints::hints(&questionnaire);
    let top = questionnaire.level_count();
    assert!((2..=9).contains(&top) && questionnaire.items().iter().all(|item| item.levels() == top));
    for fill in [Answer::Unanswered, Answer::Level(1), Answer::Level(top), Answer::DontKnow] {
        let mut answers = Answers::open(&questionnaire);
        (0..questionnaire.items().len()).for_each(|item| answers.set(&questionnaire, item, fill));
        let day = Day::from_ms(NOW);
        let token = encode(&questionnaire, day, &answers);
        if token.len() <= 8_192 {
            assert_eq!(decode(&questionnaire, &token).expect("what is written is read").fit(&questionnaire), answers);
        }
        let profile = Assessment::new(&questionnaire, answers.clone());
        let _ = (Roadmap::new(&questionnaire, &profile), advice(&questionnaire, &profile));
    }
}

/// Stored progress: refused with a message, or it gives a run that can be completed, merged with another tab's, and stored.
pub fn progress(text: &str) {
    let record = match Progress::parse(text, &OWN) {
        Ok(record) => record,
        Err(fault) => return assert!(EN.unreadable_answers(&fault).ends_with('.'), "{fault:?}"),
    };
    let kept = Progress::parse(&record.to_json(), &OWN).expect("what is kept is read");
    assert_eq!(kept.to_json(), record.to_json());
    let mut own = Progress::begin(&OWN);
    own.answer("a.1", Answer::Level(2), NOW);
    let mut joined = own.clone();
    joined.merge(&record);
    let mut other = record.clone();
    other.merge(&own);
    assert_eq!(joined.answers(&OWN), other.answers(&OWN), "two tabs settle on the same");
    let once = joined.clone();
    joined.merge(&record);
    assert_eq!(once.to_json(), joined.to_json(), "joined twice is joined once");
    for layout in [Layout::Item, Layout::Dimension] {
        let mut run = Session::new(OWN.clone(), layout, Some(record.clone()), false);
        let events = [
            Event::Resume,
            Event::Next,
            Event::Answer(0, Answer::Level(3)),
            Event::Note(0, "why".to_owned()),
            Event::Merge(Box::new(own.clone())),
            Event::Overview,
            Event::GoTo(2),
            Event::Back,
            Event::Target(0, Some(2)),
            Event::Results,
            Event::StartOver,
            Event::Results,
        ];
        for event in events {
            run.update(event, moment());
            let (answered, total) = run.progress_counts();
            assert!(answered <= total);
            let _ = (run.shown(moment().today), run.next_open(), Assessment::new(&OWN, run.answers().clone()));
        }
    }
}

/// A stored plan: refused with a message, or it can be changed and stored.
pub fn plan(text: &str) {
    let mut plan = match Plan::parse(text, &OWN) {
        Ok(plan) => plan,
        Err(fault) => return assert!(EN.unreadable_plan(&fault).ends_with('.'), "{fault:?}"),
    };
    assert_eq!(Plan::parse(&plan.to_json(), &OWN).expect("what is kept is read"), plan);
    let before = plan.lines().len();
    let id = plan.add("one more", None, Milestone::Day60);
    assert!(plan.set_done(&id, true) && plan.move_to(&id, Milestone::Day90));
    assert!(plan.lines().iter().all(|line| plan.due(line) >= plan.start));
    assert!(plan.remove(&id).is_some() && plan.lines().len() == before);
}

/// A result file: refused with a message, or it gives a scan that can be shown, stored and written again.
pub fn result_file(text: &str) {
    let opened = match result_file::read(text, &OWN) {
        Ok(opened) => opened,
        Err(why) => return assert!(EN.why_unreadable(&why).ends_with('.'), "{why:?}"),
    };
    let progress = Progress::from_scan(&OWN, &opened, NOW);
    let of_today = FinishedScan { questionnaire: OWN.reference(), ..opened.clone() };
    assert_eq!(progress.finished(opened.day), of_today);
    let assessment = Assessment::new(&OWN, opened.fit(&OWN));
    let report = Report {
        questionnaire: &OWN,
        scan: &opened,
        assessment: &assessment,
        targets: &ById::default(),
        plan: None,
        branding: NO_BRANDING,
        link: None,
        texts: &EN,
    };
    let again = result_file::read(&result_file::write(&report, Value::Null), &OWN).expect("what is written is read");
    assert_eq!(again.fit(&OWN), opened.fit(&OWN));
    let without_answers =
        |scan: FinishedScan| FinishedScan { answers: ById::default(), questionnaire: OWN.reference(), ..scan };
    assert_eq!(without_answers(again), without_answers(opened));
}

/// A history: refused with a message, or it can be stored and moved to another device.
pub fn history(text: &str) {
    let history = match History::parse(text, &OWN) {
        Ok(history) => history,
        Err(fault) => return assert!(EN.unreadable_scans(&fault).ends_with('.'), "{fault:?}"),
    };
    assert_eq!(History::parse(&history.to_json(), &OWN).expect("what is kept is read"), history);
    let mut elsewhere = History::empty(&OWN);
    let imported = elsewhere.import(&history.export(), &OWN).expect("what is exported is read");
    assert_eq!((imported.new + imported.skipped, imported.faults), (history.entries().len(), Vec::new()));
    assert!(imported.skipped > 0 || elsewhere.entries() == history.entries());
}

/// Any text: each part of it is refused with a message or can be shown.
pub fn contents(text: &str) {
    for item in contents::read(text) {
        match item.content.and_then(|content| content.scan(&OWN).transpose()) {
            Ok(scan) => drop(scan.map(|scan| Assessment::new(&OWN, scan.fit(&OWN)))),
            Err(why) => assert!(EN.why_unreadable(&why).ends_with('.'), "{why:?}"),
        }
    }
}
