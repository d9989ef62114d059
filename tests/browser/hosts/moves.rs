//! Elements that single-page applications add, move and remove.

use super::{FRAME, enter, framed, leave, page};
use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::Site;

both![
    moved_a_hundred_times,
    removed_and_added_a_hundred_times,
    answers_survive_removal_without_storage,
    an_opened_result_survives,
    a_frame_moves,
];

const BODY: &str = "<div id=a><maturity-scan loading=eager STORAGE></maturity-scan></div><div id=b></div>";
/// Number of instances of the code, and number of nodes in the element.
const WEIGHT: &str = "const glue = performance.getEntriesByType('resource').filter((one) => one.name.includes('?instance='));
    return [glue.length, root.querySelectorAll('*').length]";

/// A page with the element, at its third question.
async fn third<'a>(browser: &'a Browser, site: &Site, other: &Site, storage: &str) -> Scan<'a> {
    let body = BODY.replace("STORAGE", storage);
    let scan = Scan::open(browser, &other.page("/host.html", &page(site, "", &body))).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "45").await;
    scan.at(3).await;
    scan
}

async fn moved_a_hundred_times(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan = third(&browser, &site, &other, "").await;
    let before = scan.ask(WEIGHT, &[]).await;
    let script = "for (let at = 0; at < 100; at++) document.querySelector(at % 2 ? '#a' : '#b').append(host)";
    scan.ask(script, &[]).await;
    scan.shows("Question 3 of 24").await;
    assert_eq!(scan.ask(WEIGHT, &[]).await, before);
    scan.choose_level('2').await;
    scan.press("Next").await;
    scan.at(4).await;
    assert_eq!(scan.events("ready").await.len(), 1, "the scan did not restart");
    scan.no_errors().await;
}

/// Removes and adds the element, with pauses that are too long for a move.
const REMOVE_AND_ADD: &str = "for (let at = 0; at < 100; at++) {
        host.remove();
        await new Promise((done) => setTimeout(done));
        const ready = new Promise((done) => host.addEventListener('maturity-scan-ready', done, { once: true }));
        document.querySelector(at % 2 ? '#a' : '#b').append(host);
        if (arguments[0]) await ready;
    }
    document.body.dataset.moved = 'yes'";

async fn removed_and_added_a_hundred_times(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan = third(&browser, &site, &other, "").await;
    scan.ask(&format!("(async function () {{ {REMOVE_AND_ADD} }})(true)"), &[]).await;
    scan.until("a hundred moves", "return document.body.dataset.moved === 'yes'", &[]).await;
    scan.shows("You’ve answered 2 of 24 questions.").await;
    assert_eq!(scan.ask(WEIGHT, &[]).await[0], 1, "one instance serves all the time");
    assert_eq!(scan.events("ready").await.len(), 101);
    scan.press("Continue").await;
    scan.at(3).await;
    assert_eq!(site.asked().iter().filter(|asked| asked.target.ends_with("_bg.wasm.js")).count(), 1);
    scan.no_errors().await;
}

async fn answers_survive_removal_without_storage(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan = third(&browser, &site, &other, "storage=none").await;
    let before = scan.ask(WEIGHT, &[]).await;
    scan.ask(&format!("(async function () {{ {REMOVE_AND_ADD} }})(false)"), &[]).await;
    scan.until("a hundred moves", "return document.body.dataset.moved === 'yes'", &[]).await;
    scan.shows("Question 3 of 24").await;
    assert_eq!(scan.ask(WEIGHT, &[]).await, before);
    scan.press("Back").await;
    scan.at(2).await;
    assert!(scan.chosen().await.is_some(), "the answer is still there");
    // Elements that never return are released: of ten, two are kept for a while.
    let script = "for (let at = 0; at < 10; at++) {
            const one = document.createElement('maturity-scan');
            for (const [name, value] of [['loading', 'eager'], ['storage', 'none']]) one.setAttribute(name, value);
            const ready = new Promise((done) => one.addEventListener('maturity-scan-ready', done, { once: true }));
            document.body.append(one);
            await ready;
            one.remove();
            await new Promise((done) => setTimeout(done));
        }
        document.body.dataset.made = 'yes'";
    scan.ask(&format!("(async function () {{ {script} }})()"), &[]).await;
    scan.until("ten more", "return document.body.dataset.made === 'yes'", &[]).await;
    assert_eq!(scan.ask(WEIGHT, &[]).await[0], 4, "one at work, two held, one in turn");
    scan.no_errors().await;
}

async fn an_opened_result_survives(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan = third(&browser, &site, &other, "").await;
    scan.ask(&format!("location.hash = 'r={}'", token_of(VECTOR_A, "2026-07-14")), &[]).await;
    scan.shows("You’re viewing a shared result").await;
    let script = "(async function () {
        host.remove();
        await new Promise((done) => setTimeout(done));
        document.querySelector('#b').append(host);
        document.body.dataset.moved = 'yes';
    })()";
    scan.ask(script, &[]).await;
    scan.until("a move", "return document.body.dataset.moved === 'yes'", &[]).await;
    scan.shows("You’re viewing a shared result").await;
    let file = "return host.export('json').then((file) => file.text()).then((text) => JSON.parse(text).date)";
    assert_eq!(scan.ask(file, &[]).await, "2026-07-14");
    scan.shows("You’re viewing a shared result").await;
    assert_eq!(scan.events("ready").await.len(), 1, "the scan did not restart");
    // Other attributes don't take it away, either.
    scan.ask("host.setAttribute('intro', 'none'); host.setAttribute('reply-to', 'a@example.com')", &[]).await;
    scan.until("another start", "return watched.events.filter((one) => one.name === 'ready').length === 2", &[]).await;
    scan.shows("You’re viewing a shared result").await;
    scan.no_errors().await;
}

async fn a_frame_moves(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    browser.driver.set_window_rect(0, 0, 1280, 1900).await.expect("the window can be made taller");
    let body = BODY.replace("STORAGE", "mode=iframe");
    browser.go(&other.page("/host.html", &page(&site, "", &body))).await;
    let inside = framed(&browser).await;
    inside.press("Start").await;
    inside.answer_by_keys(1, "45").await;
    inside.at(3).await;
    leave(&browser).await;
    // Browsers reload a frame whenever it is moved.
    let outside = Scan::unready(&browser, 0);
    outside.ask("document.querySelector('#b').append(host)", &[]).await;
    outside.until("a second start", "return watched.events.filter((one) => one.name === 'ready').length === 2", &[]).await;
    enter(&browser, FRAME).await;
    inside.shows("You’ve answered 2 of 24 questions.").await;
    leave(&browser).await;
    outside.ask("window.it = host; host.remove()", &[]).await;
    outside.until("no frame", "return !it.shadowRoot.querySelector('iframe')", &[]).await;
    outside.no_errors().await;
}
