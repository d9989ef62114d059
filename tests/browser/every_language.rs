//! The main screens in every language but English, which the other tests use: axe-core, a width of 320 px, a start by keyboard,
//! and print.

use crate::driver::{Browser, Engine, Setup};
use crate::files::pages_of;
use crate::narrow::FOUND;
use crate::scan::{Scan, VECTOR_A, VIEWS, token_of};
use crate::server::Site;
use crate::{axe, every};
use serde_json::json;
use thirtyfour::Key;

every![arabic, dutch, french, german, spanish; on_paper: "the driver of WebKit prints no page"];

const WHOLE_RESULT: &str = "return !!root.querySelector('[data-section=share]')";

async fn arabic(engine: Engine) {
    each_screen(engine, "ar", "rtl").await;
}

async fn dutch(engine: Engine) {
    each_screen(engine, "nl", "ltr").await;
}

async fn french(engine: Engine) {
    each_screen(engine, "fr", "ltr").await;
}

async fn german(engine: Engine) {
    each_screen(engine, "de", "ltr").await;
}

async fn spanish(engine: Engine) {
    each_screen(engine, "es", "ltr").await;
}

/// The introduction, a question, a result and a team.
async fn each_screen(engine: Engine, lang: &str, direction: &str) {
    let (site, browser) = (Site::start().await, Browser::with(engine, Setup { calm: true, ..Setup::default() }).await);
    // A window can't be that narrow, but a frame can.
    let frame = format!(
        "<!doctype html><title>frame</title><style>body {{ margin: 0 }}</style>
         <iframe src='/index.html?lang={lang}' width=320 height=800 style='border: 0'></iframe>"
    );
    browser.go(&site.page("/frame.html", &frame)).await;
    browser.driver.enter_frame(0).await.expect("the frame is there");
    let scan = Scan::on(&browser, 0).await;
    scan.until("the language", "return root.querySelector('.ms-body')?.lang === arguments[0]", &[json!(lang)]).await;
    let check = async |screen: &str| {
        scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
        let shown = scan.ask("return getComputedStyle(root.querySelector('.ms-body')).direction", &[]).await;
        assert_eq!(shown, direction, "{screen} in {lang}");
        let found = scan.ask(FOUND, &[]).await;
        assert!(found[0].as_u64().is_some_and(|width| width <= 320), "{found}");
        assert_eq!(found[1], json!([]), "{screen} in {lang}");
        axe::check(&browser, &format!("{screen} in {lang}")).await;
    };
    check("introduction").await;
    scan.ask("root.querySelector('.ms-btn-main').focus()", &[]).await;
    scan.key(Key::Enter).await;
    scan.until("the first question", "return root.activeElement?.localName === 'legend'", &[]).await;
    check("question").await;
    let first = scan.ask("return named(root.querySelector('legend'))", &[]).await;
    scan.keys("3").await;
    scan.until("the third option", "return root.querySelectorAll('.ms-options input')[2].checked", &[]).await;
    scan.key(Key::Enter).await;
    let next = "return root.activeElement?.localName === 'legend' && named(root.activeElement) !== arguments[0]";
    scan.until("the second question", next, &[first]).await;
    let views = VIEWS.map(|view| token_of(view, "2026-11-21"));
    scan.ask("return host.open(arguments[0]).then(() => true)", &[json!(views[0])]).await;
    scan.until("the result", WHOLE_RESULT, &[]).await;
    check("result").await;
    scan.ask("return host.open(arguments[0]).then(() => true)", &[json!(views.join(" "))]).await;
    scan.until("the team", "return !!root.querySelector('.ms-strip')", &[]).await;
    check("team").await;
    scan.no_errors().await;
    browser.driver.enter_default_frame().await.expect("the page is there");
}

/// The result on paper: the level, the headings of its sections, and none of the buttons.
async fn on_paper(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    // Firefox writes Arabic letters in the shapes that they have within words.
    let languages = ["de", "es", "fr", "nl", "ar"];
    for lang in &languages[..if engine == Engine::Firefox { 4 } else { 5 }] {
        let address = format!("/index.html?lang={lang}#r={}", token_of(VECTOR_A, "2026-11-21"));
        browser.go(&site.page("/away.html", "<title>away</title>")).await;
        let scan = Scan::open(&browser, &site.url(&address)).await;
        scan.until("the result", WHOLE_RESULT, &[]).await;
        let seen = "return [[named(root.querySelector('h1')), ...'profile meaning plan why answers'.split(' ').map((id) => named(card.querySelector(`[data-section=${id}]`)))],
            [...card.querySelectorAll('.ms-bar-actions button')].map(named)]";
        let (headings, controls): (Vec<String>, Vec<String>) =
            serde_json::from_value(scan.ask(seen, &[]).await).expect("texts");
        assert!(headings.len() >= 6 && controls.len() >= 4, "{lang}: {headings:?} {controls:?}");
        let text = letters(&pages_of(&browser, 21.0, 29.7).await.join(" "));
        // A heading in a narrow column breaks, and the next column's text may come before its second line.
        let words: Vec<_> = headings.iter().flat_map(|heading| heading.split(' ')).collect();
        let lost: Vec<_> = words.into_iter().filter(|word| !text.contains(&letters(word))).collect();
        assert!(lost.is_empty(), "{lang}: {lost:?} are not in\n{text}");
        let kept: Vec<_> = controls.iter().filter(|control| text.contains(&letters(control))).collect();
        assert!(kept.is_empty(), "{lang}: {kept:?} are in\n{text}");
    }
}

/// The letters and digits of a text: spaces and marks in a PDF are not reliable.
fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).collect()
}
