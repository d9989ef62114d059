//! Links and records that people have saved and sent still open with today's instruments.
//!
//! From the first release on, the files in `tests/golden` are permanent, because people have links and records like these.
//! A changed instrument gets a new version and one more file; no file is edited or deleted. If one of these tests fails,
//! the instrument's history lacks an entry, or the code that reads it is broken.
//!
//! With RECORD=1, each layout that has no file yet gets one, named after its version.

use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::date::Day;
use maturity_scan::core::progress::Progress;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{QuestionnaireRef, Role, Scope};
use maturity_scan::core::token::{decode, encode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const DAY: u32 = 2517;

/// One layout of an instrument, with a link and a record made with it.
#[derive(Serialize, Deserialize)]
struct Golden {
    questionnaire: QuestionnaireRef,
    day: u32,
    token: String,
    /// The output of `core::progress`.
    record: Value,
    /// Answers by today's item ids, without open ones.
    answers: BTreeMap<String, Value>,
}

fn files(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let read = |path: &std::path::PathBuf| (path.display().to_string(), std::fs::read_to_string(path).unwrap());
    paths.iter().map(read).collect()
}

fn shipped() -> Vec<Questionnaire> {
    files("questionnaires").iter().filter_map(|(_, text)| Questionnaire::parse(text).ok()).collect()
}

fn goldens() -> Vec<(String, Golden)> {
    let read = |(name, text): (String, String)| {
        let golden = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        (name, golden)
    };
    files("tests/golden").into_iter().map(read).collect()
}

fn shown(questionnaire: &Questionnaire, answers: &Answers) -> BTreeMap<String, Value> {
    let one = |(item, answer): (&maturity_scan::core::questionnaire::Item, Answer)| Some((item.id.clone(), answer.to_json()?));
    questionnaire.items().iter().zip(answers.iter()).filter_map(one).collect()
}

#[test]
fn what_was_saved_and_sent_opens_today() {
    let shipped = shipped();
    for (name, golden) in goldens() {
        let questionnaire = shipped.iter().find(|q| q.id == golden.questionnaire.id).expect("an instrument is never withdrawn");
        let link = decode(questionnaire, &golden.token).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(link.day, Day::new(golden.day).unwrap(), "{name}");
        assert_eq!(shown(questionnaire, &link.fit(questionnaire)), golden.answers, "{name}: the link");
        let record =
            Progress::parse(&golden.record.to_string(), questionnaire).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(shown(questionnaire, &record.answers(questionnaire)), golden.answers, "{name}: the progress");
        assert_eq!(record.day, Day::new(golden.day), "{name}");
        assert_eq!(record.notes.len(), 1, "{name}");
        assert!(record.notes.keys().all(|id| questionnaire.item(id).is_some()), "{name}");
        assert!(record.current_item.is_some_and(|id| questionnaire.item(&id).is_some()), "{name}");
    }
}

#[test]
fn links_and_records_of_a_layout_stay_the_same() {
    for questionnaire in shipped() {
        let layout = (&questionnaire.id, questionnaire.fingerprint());
        let golden =
            goldens().into_iter().find(|(_, golden)| (&golden.questionnaire.id, golden.questionnaire.fingerprint) == layout);
        let example = example(&questionnaire);
        let Some((name, golden)) = golden else {
            let path = format!("tests/golden/{}-{}.json", questionnaire.id, questionnaire.version);
            assert!(std::env::var_os("RECORD").is_some(), "{path} is missing: RECORD=1 writes it");
            let text = serde_json::to_string_pretty(&example).unwrap() + "\n";
            std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(path), text).unwrap();
            continue;
        };
        assert_eq!(golden.token, example.token, "{name}");
    }
}

/// Fixed answers of all kinds: levels, "I don't know", not applicable if allowed, and open ones.
fn example(questionnaire: &Questionnaire) -> Golden {
    let now = 1_795_305_600_000.0;
    let mut answers = Answers::open(questionnaire);
    let mut record = Progress::begin(questionnaire);
    record.describe(Scope::new("unit", "Service “North”"), Some(Role::Leadership), true, now);
    for (index, item) in questionnaire.items().iter().enumerate() {
        let answer = match index % 11 {
            _ if item.allow_na => Answer::NotApplicable,
            4 => Answer::DontKnow,
            7 => Answer::Unanswered,
            other => Answer::Level(u8::try_from(other * 2).unwrap() % item.levels() + 1),
        };
        answers.set(questionnaire, index, answer);
        if answer != Answer::Unanswered {
            record.answer(&item.id, answer, now + index as f64);
        }
    }
    let first = &questionnaire.items()[0].id;
    record.note(first, "Minutes of March", now);
    record.target(&questionnaire.dimensions[0].id, Some(4), now);
    record.current_item = Some(first.clone());
    record.day = Day::new(DAY);
    let token = encode(questionnaire, Day::new(DAY).unwrap(), &answers);
    Golden {
        questionnaire: questionnaire.reference(),
        day: DAY,
        token,
        record: serde_json::from_str(&record.to_json()).unwrap(),
        answers: shown(questionnaire, &answers),
    }
}
