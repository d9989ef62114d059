//! Reloading the page in the middle of a run.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::scan::{HISTORY, PROGRESS, Scan, VECTOR_A, keep, kept};
use crate::server::Site;
use serde_json::{Value, json};

every![
    after_one_answer,
    after_eleven_answers,
    after_twenty_three_answers,
    before_going_on,
    starting_over,
    finished_results_stay_available,
    answers_without_a_question_are_reported,
];

async fn after_one_answer(engine: Engine) {
    after(engine, 1).await;
}

async fn after_eleven_answers(engine: Engine) {
    after(engine, 11).await;
}

async fn after_twenty_three_answers(engine: Engine) {
    after(engine, 23).await;
}

const FOREIGN: [(&str, &str); 3] =
    [("theirs", " x "), ("maturity-scan/1/other/progress", "{}"), ("maturity-scan/0/journey-maturity/progress", "1")];

/// Answers this many questions, reloads the page, and continues to the end.
async fn after(engine: Engine, count: usize) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    for (key, value) in FOREIGN {
        keep(&browser, key, value).await;
    }
    let digits: String = VECTOR_A.chars().filter(|digit| *digit != ' ').collect();
    scan.press("Start").await;
    scan.answer_by_keys(1, &digits[..count]).await;
    scan.at(count + 1).await;
    let before = kept(&browser).await;
    scan.reload().await;
    scan.shows(&format!("You’ve answered {count} of 24 questions.")).await;
    assert!(!scan.has("button", "Start").await);
    assert!(scan.has("button", "Start over").await);
    assert_eq!(answers(&kept(&browser).await), answers(&before), "looking changes nothing");
    scan.go_on().await;
    scan.at(count + 1).await;
    assert_eq!(scan.chosen().await, None);
    scan.press("Back").await;
    scan.at(count).await;
    let place = digits.as_bytes()[count - 1] - b'1';
    assert_eq!(scan.chosen().await.as_ref(), scan.names("radio").await.get(usize::from(place)));
    scan.press("Next").await;
    scan.answer_by_keys(count + 1, &digits[count..]).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.result().await["overall"]["score"], 2.67);
    let kept = kept(&browser).await;
    let mut keys: Vec<_> = kept.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    let mut expected: Vec<_> = FOREIGN.iter().map(|(key, _)| *key).chain([PROGRESS, HISTORY]).collect();
    expected.sort_unstable();
    assert_eq!(keys, expected);
    for (key, value) in FOREIGN {
        assert_eq!(kept[key], value);
    }
    scan.no_errors().await;
}

fn answers(kept: &Value) -> Value {
    let record: Value = serde_json::from_str(kept[PROGRESS].as_str().unwrap()).unwrap();
    record["answers"].clone()
}

async fn before_going_on(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.at(1).await;
    scan.choose_level('4').await;
    let chosen = scan.chosen().await;
    scan.reload().await;
    scan.go_on().await;
    scan.at(1).await;
    assert_eq!(scan.chosen().await, chosen, "every change is saved at once");
}

async fn starting_over(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "123").await;
    scan.at(4).await;
    scan.reload().await;
    scan.press("Start over").await;
    scan.shows("This deletes your current scan (3 answers) from this browser. You can’t undo it.").await;
    assert_eq!(answers(&kept(&browser).await), json!({ "gov.1": 1, "gov.3": 2, "gov.4": 3 }), "nothing is gone yet");
    scan.press("Delete and start over").await;
    scan.until("Start", "return !!find('button', 'Start') && !find('button', 'Continue')", &[]).await;
    assert_eq!(scan.focused("h1").await.name, "How customer-centric is your organization?");
    assert_eq!(answers(&kept(&browser).await), json!({}));
    scan.press("Start").await;
    scan.at(1).await;
    assert_eq!(scan.chosen().await, None);
    scan.reload().await;
    assert!(scan.has("button", "Start").await);
    scan.no_errors().await;
}

async fn answers_without_a_question_are_reported(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    assert!(!scan.words().await.contains("more answer"), "all have a question");
    let kept_before = kept(&browser).await;
    let mut progress: Value = serde_json::from_str(kept_before[PROGRESS].as_str().unwrap()).unwrap();
    progress["answers"]["of.another.version"] = json!(2);
    keep(&browser, PROGRESS, &progress.to_string()).await;
    scan.reload().await;
    scan.go_on().await;
    scan.headed("Level 3: Coordinated").await;
    scan.shows("1 more answer is saved, for a question that this version of the questionnaire doesn’t ask.").await;
    let stored: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(stored["answers"]["of.another.version"], 2, "it is kept");
    scan.no_errors().await;
}

async fn finished_results_stay_available(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.shows("Open a result file, yours or a colleague’s.").await;
    assert!(scan.has("field", "Open a file").await);
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    // The host page is told again about a result that was already finished.
    scan.reload().await;
    assert_eq!(scan.result().await, Value::Null);
    scan.go_on().await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.result().await["overall"]["level"], 3);
    scan.press("Start over").await;
    scan.shows("Your finished scans stay under “Scans over time”.").await;
    scan.press("Delete and start over").await;
    scan.shows("1 finished scan is saved in this browser.").await;
    assert_eq!(scan.result().await, Value::Null, "the deleted result is no longer reported");
    scan.press("Start").await;
    scan.answer_by_keys(1, "12").await;
    scan.at(3).await;
    scan.reload().await;
    scan.press("Scans over time").await;
    scan.headed("Scans over time").await;
    scan.shows("Level 3").await;
    assert!(!scan.has("button", "Take it again").await, "it would take the unfinished run away");
    scan.press("Back").await;
    scan.shows("You’ve answered 2 of 24 questions.").await;
    scan.press("Scans over time").await;
    scan.headed("Scans over time").await;
    scan.press("Delete all my data").await;
    scan.press("Delete everything").await;
    scan.shows("Open a result file, yours or a colleague’s.").await;
    assert_eq!(kept(&browser).await, json!({}));
    scan.no_errors().await;
}
