//! Twelve ways in which storage can fail, each starting at six different moments: nothing breaks, no answer of the running
//! scan is lost, and the reader is told within a second of the first failure.
//!
//! Here the page simulates the failures; [`crate::storage`] tests those that browsers really cause.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::server::Site;
use serde_json::{Value, json};

both![denied_or_failing, full_or_damaged, changed_from_outside];

const MOMENTS: [&str; 6] =
    ["before loading", "at the start", "between questions", "at the result", "when sharing", "when starting over"];
/// How soon a notice has to appear, in milliseconds.
const SOON: f64 = 1_000.0;
const ANSWERS: [u8; 6] = [1, 2, 3, 1, 2, 3];
const LAST: [u8; 6] = [3, 3, 2, 2, 1, 1];

/// The reader is told, and the scan continues.
async fn denied_or_failing(engine: Engine) {
    each(engine, &["denied", "absent", "throws on read", "throws on write"], |fault, moment, found| {
        told(fault, moment, found);
    })
    .await;
}

/// The reader is told, and unreadable data is set aside, not deleted.
async fn full_or_damaged(engine: Engine) {
    each(engine, &["full", "full half-way", "corrupt", "truncated", "foreign version"], |fault, moment, found| {
        // A record that no longer grows never reaches the limit.
        if fault == "full half-way" && !MOMENTS[..3].contains(&moment) && found["since"] == false {
            return whole(fault, moment, found);
        }
        told(fault, moment, found);
        if let Some(damaged) = found["damaged"].as_str() {
            assert!(found["aside"].as_str().is_some_and(|aside| aside.contains(damaged)), "{fault} {moment}: {found}");
            whole(fault, moment, found);
        }
    })
    .await;
}

/// Nothing fails, so there is no notice. The stored data is complete again after the next change.
async fn changed_from_outside(engine: Engine) {
    each(engine, &["other tab writing", "cleared while running", "partitioned frame"], |fault, moment, found| {
        assert_eq!(found["notice"], "", "{fault} {moment}");
        whole(fault, moment, found);
        // The other tab's note is there from that moment until the reader starts over.
        let begun = MOMENTS.iter().position(|one| *one == moment).unwrap();
        let first = [0, 0, 0, 1, 2, 3][begun];
        for (place, notes) in found["notes"].as_array().unwrap().iter().enumerate() {
            let expected = fault == "other tab writing" && (first..3).contains(&place);
            let notes = notes.as_object().unwrap();
            assert_eq!(notes.len(), usize::from(expected), "{fault} {moment}, result {place}: {notes:?}");
        }
    })
    .await;
}

fn told(fault: &str, moment: &str, found: &Value) {
    let Some(time) = found["told"].as_f64() else { panic!("{fault} {moment}: nobody was told; {found}") };
    assert!(time < SOON, "{fault} {moment}: told after {time} ms");
}

fn whole(fault: &str, moment: &str, found: &Value) {
    let kept: Value = serde_json::from_str(found["kept"].as_str().unwrap_or("null")).unwrap();
    assert_eq!(kept["answers"], answers(LAST), "{fault} {moment}: what is stored at the end");
}

/// A small instrument with three dimensions of two items each.
pub fn questionnaire(id: &str) -> String {
    let levels: Vec<_> = (1..=3).map(|level| json!({"id": format!("l{level}"), "name": format!("Level {level}")})).collect();
    let item = |id: String| json!({"id": id, "question": format!("How about {id}?"), "options": ["low", "middle", "high"]});
    let dimension =
        |id: &str| json!({"id": id, "name": id.to_uppercase(), "items": [item(format!("{id}.1")), item(format!("{id}.2"))]});
    json!({"format": 1, "id": id, "version": "1.0", "lang": "en", "title": "Small", "levels": levels,
           "dimensions": [dimension("a"), dimension("b"), dimension("c")]})
    .to_string()
}

fn answers(levels: [u8; 6]) -> Value {
    let ids = ["a.1", "a.2", "b.1", "b.2", "c.1", "c.2"];
    ids.iter().zip(levels).map(|(id, level)| ((*id).to_owned(), json!(level))).collect::<serde_json::Map<_, _>>().into()
}

async fn each(engine: Engine, faults: &[&str], check: impl Fn(&str, &str, &Value)) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    site.page("/q.json", &questionnaire("small"));
    site.page("/away.html", "<title>away</title>");
    let script = include_str!("faults.js");
    let page = format!(
        r#"<!doctype html><html lang="en"><head><title>host</title><script>{script}; window.begun = strike("before loading")</script>
        <script type="module">await begun; await import("/maturity-scan.js")</script></head>
        <body><maturity-scan loading="eager" questionnaire="/q.json" events="answers"></maturity-scan></body></html>"#
    );
    site.page("/host.html", &page);
    let (answers_first, answers_last) = (json!(ANSWERS), json!(LAST));
    for fault in faults {
        for moment in MOMENTS {
            browser.go(&site.url("/away.html")).await;
            browser.script("localStorage.clear(); sessionStorage.clear()", vec![]).await;
            let asked = format!("fault={fault}&moment={moment}").replace(' ', "+");
            browser.go(&site.url(&format!("/host.html?{asked}"))).await;
            let script =
                "const done = arguments[2]; run(arguments[0], arguments[1]).then(done, (error) => done(String(error)))";
            let found = browser.driver.execute_async(script, vec![answers_first.clone(), answers_last.clone()]).await;
            let found = found.unwrap_or_else(|error| panic!("{fault} {moment}: {error}")).json().clone();
            assert!(found.is_object(), "{fault} {moment}: {found}");
            assert_eq!(found["errors"], json!([]), "{fault} {moment}: errors");
            let after = |first: u8| answers([first, ANSWERS[1], ANSWERS[2], ANSWERS[3], ANSWERS[4], ANSWERS[5]]);
            assert_eq!(found["results"], json!([after(1), after(3), after(2), answers(LAST)]), "{fault} {moment}: answers");
            assert_eq!(found["file"], after(3), "{fault} {moment}: answers in the file");
            check(fault, moment, &found);
        }
    }
}
