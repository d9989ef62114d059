//! Places for the element: hidden, without a box, in flex, grid, tables and dialogs, and under a sticky header.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::hosts::{FRAME, enter, page};
use crate::scan::{Scan, token_of};
use crate::server::Site;
use serde_json::json;

every![
    hidden,
    without_a_box,
    as_wide_as_its_place_allows,
    under_a_header_that_sticks,
    under_a_header_in_a_box_that_scrolls,
    languages_as_people_write_them,
    a_loader_that_a_bundler_moved
];

async fn hidden(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let head = "<style>maturity-scan { display: grid }</style>";
    for mode in ["inline", "iframe"] {
        let body = format!("<maturity-scan hidden loading=eager mode={mode}></maturity-scan><p id=below>Below</p>");
        browser.go(&other.page("/hidden.html", &page(&site, head, &body))).await;
        let scan = Scan::unready(&browser, 0);
        scan.until("the element defined", "return !!host.shadowRoot", &[]).await;
        let seen = "return [host.checkVisibility(), host.shadowRoot.querySelector('[part=card]').childElementCount]";
        browser.script("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))", vec![]).await;
        assert_eq!(scan.ask(seen, &[]).await, json!([false, 0]), "{mode}");
        browser.script("document.querySelector('maturity-scan').hidden = false", vec![]).await;
        if mode == "iframe" {
            enter(&browser, FRAME).await;
        }
        scan.until("the scan", "return !!find('button', 'Start')", &[]).await;
        browser.driver.enter_default_frame().await.expect("the page is there");
        browser.script("document.querySelector('maturity-scan').hidden = true", vec![]).await;
        scan.until("hidden again", "return !host.checkVisibility()", &[]).await;
    }
}

async fn without_a_box(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let head = "<style>maturity-scan { display: contents }</style>";
    let scan = Scan::open(&browser, &other.page("/contents.html", &page(&site, head, "<maturity-scan></maturity-scan>"))).await;
    scan.press("Start").await;
    scan.at(1).await;
    scan.no_errors().await;
}

async fn as_wide_as_its_place_allows(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan = "<maturity-scan loading=eager></maturity-scan>";
    for (name, body, least) in [
        ("flex", format!("<div style='display: flex'>{scan}</div>"), 1000),
        (
            "centered flex",
            format!("<div style='display: flex; flex-direction: column; align-items: center'>{scan}</div>"),
            1000,
        ),
        ("beside something", format!("<div style='display: flex'><p style='flex: none; width: 200px'>A</p>{scan}</div>"), 1000),
        ("grid", format!("<div style='display: grid; justify-items: center'>{scan}</div>"), 1000),
        ("table", format!("<table><tr><td>{scan}</td></tr></table>"), 1000),
        ("dialog", format!("<dialog open>{scan}</dialog>"), 1000),
        ("float", format!("<div style='float: left'>{scan}</div>"), 1000),
        ("a narrow place", format!("<div style='display: flex; width: 400px'>{scan}</div>"), 400),
    ] {
        let view = Scan::open(&browser, &other.page("/wide.html", &page(&site, "", &body))).await;
        let found = view.ask("return [card.clientWidth, document.documentElement.scrollWidth - innerWidth]", &[]).await;
        let (width, beyond) = (found[0].as_i64().unwrap(), found[1].as_i64().unwrap());
        assert!(width >= least && beyond <= 0, "{name}: {width} px wide, {beyond} px beyond the window");
        view.no_errors().await;
        let framed = body.replace("<maturity-scan ", "<maturity-scan mode=iframe ");
        browser.go(&other.page("/wide-frame.html", &page(&site, "", &framed))).await;
        let view = Scan::unready(&browser, 0);
        view.until("a frame of a height", &format!("return {FRAME}?.height > 200"), &[]).await;
        let width = view.ask(&format!("return {FRAME}.clientWidth"), &[]).await.as_i64().unwrap();
        assert!(width >= least, "{name}, in a frame: {width} px wide");
    }
}

async fn under_a_header_that_sticks(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let head = "<style>body { margin: 0 } header { position: sticky; top: 0; height: 64px; background: #fff; z-index: 1 }
        maturity-scan { scroll-margin-top: 80px }</style>";
    let body = "<header>Ours</header><div style='height: 500px'>Above</div><maturity-scan loading=eager></maturity-scan>
        <div style='height: 3000px'>Below</div>";
    let scan = Scan::open(&browser, &other.page("/sticky.html", &page(&site, head, body))).await;
    scan.press("Start").await;
    scan.at(1).await;
    // Under the header, but within the window.
    for beyond in [30, 400] {
        let script = format!("scrollTo(0, host.getBoundingClientRect().top + scrollY - 64 + {beyond})");
        scan.ask(&script, &[]).await;
        let before = scan.ask("return words().match(/Question (\\d+)/)[1]", &[]).await;
        scan.press("Next").await;
        let top = "return words().match(/Question (\\d+)/)[1] !== arguments[0] && Math.round(host.getBoundingClientRect().top) === 80";
        scan.until("the element below the header", top, &[before]).await;
    }
    // If it is in view, the page does not scroll.
    scan.ask("scrollTo(0, host.getBoundingClientRect().top + scrollY - 200); find('button', 'Next').click()", &[]).await;
    scan.at(4).await;
    let frame = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
    scan.ask(frame, &[]).await;
    assert_eq!(scan.ask("return Math.round(host.getBoundingClientRect().top)", &[]).await, 200);
    scan.no_errors().await;
}

/// A page that scrolls in an inner box with a sticky header.
async fn under_a_header_in_a_box_that_scrolls(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let head = "<style>html, body { margin: 0; height: 100%; overflow: hidden }
        main { height: 100%; overflow: auto; scroll-padding-top: 80px }
        header { position: sticky; top: 0; height: 64px; background: #fff; z-index: 1 }</style>";
    let body = "<main><header>Ours</header><div style='height: 1500px'>Above</div><maturity-scan></maturity-scan>
        <div style='height: 3000px'>Below</div></main>";
    let token = token_of("0123432101234321012343210123", "2026-01-05");
    let address = other.page("/box.html", &page(&site, head, body));
    let scan = Scan::open(&browser, &format!("{address}#r={token}")).await;
    let below = "return Math.round(host.getBoundingClientRect().top) === 80 && words().includes(arguments[0])";
    scan.until("a result below the header", below, &[json!("Level 2: Fragmented")]).await;
    let other_token = token_of("4444 4444 4444 4444 4444 4444", "2026-01-05");
    scan.ask("document.querySelector('main').scrollTo(0, 0); location.hash = 'r=' + arguments[0]", &[json!(other_token)]).await;
    scan.until("another result below the header", below, &[json!("Level 4: Scalable")]).await;
    let beyond = "return document.documentElement.scrollHeight - innerHeight";
    assert_eq!(scan.ask(beyond, &[]).await, 0, "the page itself does not scroll");
    scan.no_errors().await;
}

async fn languages_as_people_write_them(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let file = std::fs::read_to_string(crate::server::dist().join("questionnaires/barriers.json")).expect("it is built");
    other.put("mine.json", Some(file.into_bytes()));
    other.put("mine.de.json", Some(r#"{"headline": "Hindernisse"}"#.as_bytes().to_vec()));
    let element =
        |attribute: &str| format!("<maturity-scan loading=eager questionnaire='/mine.json' {attribute}></maturity-scan>");
    for tag in ["de", "de_DE", " de", "de-", "DE", "de-de", "de_CH.UTF-8", "de_AT@euro"] {
        let body = element(&format!("lang='{tag}'"));
        let scan = Scan::open(&browser, &other.page("/language.html", &page(&site, "", &body))).await;
        scan.headed("Hindernisse").await;
    }
    let around = format!("<section lang='de_DE'><div lang='?'>{}</div></section>", element(""));
    let scan = Scan::open(&browser, &other.page("/language.html", &page(&site, "", &around))).await;
    scan.headed("Hindernisse").await;
}

async fn a_loader_that_a_bundler_moved(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let loader = std::fs::read_to_string(crate::server::dist().join("maturity-scan.js")).expect("it is built");
    site.page("/assets/app-1.js", &loader);
    let body = "<!doctype html><html lang=en><head><title>host</title><script type=module src=/assets/app-1.js></script></head>
        <body><maturity-scan loading=eager><p>Ours</p></maturity-scan></body></html>";
    browser.go(&site.page("/bundled.html", body)).await;
    let scan = Scan::unready(&browser, 0);
    let said = format!("copy the scan’s files to {}", site.url("/assets/"));
    scan.until("what to do", "return root?.querySelector('[role=alert]')?.textContent.includes(arguments[0])", &[json!(said)])
        .await;
    assert_eq!(
        scan.ask("return document.querySelector('p').checkVisibility()", &[]).await,
        true,
        "what the host has written stays"
    );
    let told = scan.events("error").await;
    assert!(told[0]["detail"]["message"].as_str().unwrap().contains(&said) && told[0]["detail"]["instance"] == "1", "{told:?}");
}
