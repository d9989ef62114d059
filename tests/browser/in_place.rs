//! Next and Back change the question in place: the controls stay, and nothing of one question stands at another.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::{Scan, instrument};
use crate::server::{Site, dist};
use serde_json::{Value, json};
use thirtyfour::Key;

both![controls_stay, nothing_goes_along, pages_of_different_lengths];

/// Counts the nodes that are added from now on.
const COUNT: &str = "window.added = 0;
    window.kept = [...card.querySelectorAll('fieldset, legend, .ms-option, input, .ms-cell, .ms-nav')];
    new MutationObserver((changes) => { for (const { addedNodes } of changes) window.added += addedNodes.length; })
        .observe(card, { childList: true, subtree: true })";

/// Next may add this many nodes: the texts of one question, its note, and what the count says.
const MOST_ADDED: u64 = 40;

async fn controls_stay(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "3").await;
    scan.at(2).await;
    scan.ask(COUNT, &[]).await;
    scan.keys(&char::from(Key::Enter).to_string()).await;
    scan.at(3).await;
    let gone = scan.ask("return kept.filter((one) => !one.isConnected).map((one) => one.outerHTML)", &[]).await;
    assert_eq!(gone, json!([]), "controls that were built anew");
    let added = scan.ask("return added", &[]).await.as_u64().unwrap();
    assert!((1..=MOST_ADDED).contains(&added), "Next adds {added} nodes");
}

async fn nothing_goes_along(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    let questionnaire = instrument();
    let items: Vec<_> = questionnaire.items().iter().filter(|item| item.core).collect();
    scan.press("Start").await;
    scan.at(1).await;
    scan.choose(items[0].option(3)).await;
    scan.fold("Add a note or evidence").await;
    scan.ask("card.querySelector('textarea').focus()", &[]).await;
    scan.keys("Only here").await;
    scan.press("Next").await;
    scan.at(2).await;
    assert_eq!(scan.chosen().await, None, "the answer of question 1 at question 2");
    assert_eq!(state(&scan).await, json!([false, ""]), "the note of question 1 at question 2");
    assert_eq!(scan.names("legend").await, [items[1].question.as_str()]);
    // The same level at the next question, then a question without an answer.
    scan.choose(items[1].option(3)).await;
    scan.press("Next").await;
    scan.at(3).await;
    assert_eq!(scan.chosen().await, None);
    scan.press("Back").await;
    scan.at(2).await;
    assert_eq!(scan.chosen().await.as_deref(), Some(items[1].option(3)));
    scan.press("Back").await;
    scan.at(1).await;
    assert_eq!(scan.chosen().await.as_deref(), Some(items[0].option(3)));
    assert_eq!(state(&scan).await, json!([true, "Only here"]));
    // A choice and Next before the browser has drawn anything.
    scan.press("Next").await;
    scan.at(2).await;
    scan.press("Next").await;
    scan.at(3).await;
    scan.ask("all('radio')[2].click(); find('button', 'Next').click()", &[]).await;
    scan.at(4).await;
    assert_eq!(scan.chosen().await, None, "the answer of question 3 at question 4");
    scan.no_errors().await;
}

/// Whether the note is open, and its text.
async fn state(scan: &Scan<'_>) -> Value {
    scan.ask("const field = card.querySelector('textarea'); return [field.closest('details').open, field.value]", &[]).await
}

/// Dimensions with two and with three questions, some of which have a choice that others lack.
async fn pages_of_different_lengths(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let text = std::fs::read_to_string(dist().join("questionnaires/journey-maturity.json")).expect("the site is built");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    file["id"] = json!("lengths");
    let items = file["dimensions"][1]["items"].as_array_mut().unwrap();
    items.truncate(3);
    items[0]["allow_na"] = json!(true);
    items[0]["core"] = json!(true);
    site.page("/questionnaires/lengths.json", &file.to_string());
    let scan = Scan::open(&browser, &site.url("/index.html?questionnaire=lengths&layout=dimension")).await;
    scan.press("Start").await;
    let count = |questions: usize| format!("return all('legend').length === {questions}");
    let asked = |page: usize| {
        let items = file["dimensions"][page]["items"].as_array().unwrap();
        items.iter().filter(|item| item["core"] != false).collect::<Vec<_>>()
    };
    for forward in [true, false] {
        let places: Vec<_> = if forward { (0..3).collect() } else { (0..2).rev().collect() };
        for place in places {
            if place > 0 || !forward {
                scan.press(if forward { "Next" } else { "Back" }).await;
            }
            let items = asked(place);
            scan.until(&format!("page {}", place + 1), &count(items.len()), &[]).await;
            assert_eq!(scan.names("legend").await[0], items[0]["question"].as_str().unwrap());
            let extra = scan.names("radio").await.iter().filter(|name| *name == "Does not apply here").count();
            let allowed = items.iter().filter(|item| item["allow_na"] == true).count();
            assert_eq!(extra, allowed, "page {}", place + 1);
        }
    }
    scan.no_errors().await;
}
