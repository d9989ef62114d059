//! The page's first two screens before the code has loaded, and how the scan goes on from them.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::scan::{PROGRESS, Scan, kept};
use crate::server::Site;
use crate::wait::{PATIENCE, look_for};
use serde_json::{Value, json};
use thirtyfour::By;

every![
    the_first_question_before_the_code_is_there,
    next_before_the_code_is_there,
    the_long_form_before_the_code_is_there,
    the_page_looks_as_the_scan
];

/// The first screens of the page, before the code has loaded.
const EARLY: &str = "const early = document.querySelector('maturity-scan > .ms');
    const on = (which) => early?.querySelector(which)?.getClientRects().length > 0;";

/// Waits until a script about the early screens returns `true`.
async fn early(browser: &Browser, awaited: &str, script: &str) {
    let script = format!("{EARLY} {script}");
    let look = async || (browser.script(&script, vec![]).await == true).then_some(());
    assert!(look_for(PATIENCE, look).await.is_some(), "waited in vain for {awaited}");
}

/// Presses an early button.
async fn press_early(browser: &Browser, action: &str) {
    let button = format!("[data-early={action}]");
    browser.driver.find(By::Css(button)).await.expect("the button is in the page").click().await.expect("it can be pressed");
}

async fn the_first_question_before_the_code_is_there(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let held = site.hold(".wasm");
    browser.go(&site.url("/index.html")).await;
    early(&browser, "focus on the page's script", "return !!document.querySelector('script[src=\"page.js\"]')").await;
    let field = browser.driver.find(By::Css(".ms-early-introduction #ms-scope")).await.expect("a field");
    field.send_keys("One business unit").await.expect("it takes a choice");
    press_early(&browser, "start").await;
    early(&browser, "the question", "return on('.ms-early-question') && !on('.ms-early-introduction')").await;
    early(&browser, "its focus", "return document.activeElement.localName === 'legend'").await;
    press_early(&browser, "back").await;
    early(&browser, "the introduction", "return on('.ms-early-introduction') && !on('.ms-early-question')").await;
    early(&browser, "its focus", "return document.activeElement.localName === 'h1'").await;
    press_early(&browser, "start").await;
    early(&browser, "the question", "return on('.ms-early-question')").await;
    let choose = "early.querySelectorAll('.ms-early-question .ms-option')[3].click(); return true";
    early(&browser, "a choice", choose).await;
    early(&browser, "a note", "early.querySelector('details.ms-note').open = true; return on('#ms-note-0')").await;
    let note = browser.driver.find(By::Css("#ms-note-0")).await.expect("a note");
    note.send_keys("Board minutes").await.expect("it takes text");
    early(&browser, "a selection", "early.querySelector('#ms-note-0').setSelectionRange(2, 5); return true").await;
    let top = browser.script("return scrollY", vec![]).await;
    drop(held);

    let scan = Scan::on(&browser, 0).await;
    scan.shows("Question 1 of 24").await;
    assert_eq!(scan.chosen().await, Some(scan.names("radio").await[3].clone()));
    let note = "const note = root.activeElement; return [note.id, note.value, note.selectionStart, note.selectionEnd]";
    assert_eq!(scan.ask(note, &[]).await, json!(["ms-note-0", "Board minutes", 2, 5]));
    assert_eq!(scan.ask("return scrollY", &[]).await, top, "the page stays where it is");
    let progress: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(progress["answers"], json!({"gov.1": 4}));
    assert_eq!(progress["notes"], json!({"gov.1": "Board minutes"}));
    assert_eq!(progress["scope"]["kind"], "unit");
    assert_eq!(scan.events("started").await.len(), 1);
    scan.no_errors().await;
}

async fn next_before_the_code_is_there(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let held = site.hold(".wasm");
    browser.go(&site.url("/index.html")).await;
    press_early(&browser, "start").await;
    early(&browser, "a choice", "early.querySelectorAll('.ms-early-question .ms-option')[1].click(); return true").await;
    press_early(&browser, "next").await;
    drop(held);
    let scan = Scan::on(&browser, 0).await;
    scan.at(2).await;
    let progress: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(progress["answers"], json!({"gov.1": 2}));
}

async fn the_long_form_before_the_code_is_there(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let held = site.hold(".wasm");
    browser.go(&site.url("/index.html?form=long")).await;
    early(&browser, "the long form", "return early.querySelector('#ms-form').value === 'long'").await;
    press_early(&browser, "start").await;
    let count = "const shown = [...early.querySelectorAll('.ms-count')].filter((one) => one.checkVisibility());
        return shown.map((one) => one.textContent).join() === 'Question 1 of 30'";
    early(&browser, "its count", count).await;
    drop(held);
    let scan = Scan::on(&browser, 0).await;
    scan.shows("Question 1 of 30").await;
}

/// The page's HTML and what the scan shows after it differ in nothing: the same views made both.
async fn the_page_looks_as_the_scan(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let held = site.hold(".wasm");
    browser.go(&site.url("/index.html")).await;
    // Text and places of everything on screen.
    let seen = "const of = (root) => [...root.querySelectorAll('h1, h2, p, label, legend, button, select, summary, li, dt, dd')].flatMap((one) => {
        const { left, top, width, height } = one.getBoundingClientRect(), at = [left, top, width, height].map(Math.round);
        return width && one.checkVisibility() ? [`${one.localName} ${one.textContent.replace(/\\s+/g, ' ').trim()} ${at}`] : [];
    });";
    let before = format!("{seen} return of(document.querySelector('maturity-scan > .ms'))");
    let introduction = browser.script(&before, vec![]).await;
    press_early(&browser, "start").await;
    early(&browser, "focus", "return document.activeElement.localName === 'legend'").await;
    let question = browser.script(&before, vec![]).await;
    drop(held);
    let scan = Scan::on(&browser, 0).await;
    scan.at(1).await;
    let after = format!("{seen} return of(card)");
    assert_eq!(scan.ask(&after, &[]).await, question);
    scan.press("Back").await;
    scan.headed("How customer-centric is your organization?").await;
    assert_eq!(scan.ask(&after, &[]).await, introduction);
}
