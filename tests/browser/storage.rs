//! Storage that is denied, full or damaged: the scan continues, and tells the reader at once.

use crate::both;
use crate::driver::{Browser, Engine, Setup, Special};
use crate::scan::{PROGRESS, Scan, VECTOR_A, keep, kept};
use crate::server::Site;
use crate::wait::look_for;
use serde_json::json;
use std::time::Duration;

both![
    denied,
    full,
    full_midway,
    unreadable,
    unreadable_and_full,
    kept_for_the_session,
    kept_nowhere,
    in_a_sandboxed_frame,
    in_a_cross_site_frame,
];

/// The notice has to appear within a second.
async fn soon(scan: &Scan<'_>, text: &str) {
    let look = async || scan.words().await.contains(text).then_some(());
    assert!(
        look_for(Duration::from_secs(1), look).await.is_some(),
        "“{text}” within a second; on screen is\n{}",
        scan.words().await
    );
}

async fn denied(engine: Engine) {
    let site = Site::start().await;
    let browser = Browser::with(engine, Setup { no_storage: true, ..Setup::default() }).await;
    let scan = Scan::home(&browser, &site).await;
    let refused = browser.script("try { localStorage.setItem('a', 'b'); return false } catch { return true }", vec![]).await;
    assert_eq!(refused, true, "this browser denies storage");
    soon(&scan, "Your browser is blocking storage. You can continue").await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.shows("Your browser is blocking storage.").await;
    assert_eq!(scan.result().await["overall"]["score"], 2.67);
    scan.no_errors().await;
}

/// Fills the origin's storage completely.
const FILL: &str = "let size = 1 << 22, count = 0;
    while (size > 0) { try { localStorage.setItem('full' + count++, 'x'.repeat(size)) } catch { size >>= 1 } }
    try { localStorage.setItem('one more', 'x'.repeat(64)); return false } catch { return true }";

async fn full(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    assert_eq!(browser.script(FILL, vec![]).await, true, "storage is full");
    let before = kept(&browser).await;
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.at(1).await;
    scan.keys("3").await;
    soon(&scan, "Your browser’s storage is full. You can continue").await;
    scan.press("Next").await;
    scan.answer_by_keys(2, &VECTOR_A.replace(' ', "")[1..]).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.result().await["overall"]["score"], 2.67);
    assert_eq!(kept(&browser).await, before, "nothing of others was thrown away");
    scan.no_errors().await;
}

/// There is no room to set aside what can't be read. It stays where it is, although something smaller would fit there.
async fn unreadable_and_full(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    let damaged = "damaged ".repeat(10_000);
    let keys = ["history", "plan", "team"].map(|name| format!("maturity-scan/1/journey-maturity/{name}"));
    for key in &keys {
        keep(&browser, key, &damaged).await;
    }
    assert_eq!(browser.script(FILL, vec![]).await, true, "storage is full");
    let scan = Scan::home(&browser, &site).await;
    soon(&scan, "Your saved plan can’t be read.").await;
    soon(&scan, "Your browser’s storage is full.").await;
    assert!(!scan.words().await.contains("We kept a copy"), "there is none");
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.shows("Your saved scans can’t be read.").await;
    scan.press("Create my plan").await;
    scan.press("Combine a team’s results").await;
    scan.headed("Team results").await;
    scan.press("Back").await;
    scan.headed("Level 3: Coordinated").await;
    let kept_now = kept(&browser).await;
    for key in &keys {
        assert_eq!(kept_now[key], damaged, "{key}");
    }
    // As soon as there is room, the next change sets it aside.
    browser
        .script(
            "Object.keys(localStorage).filter((key) => key.startsWith('full')).forEach((key) => localStorage.removeItem(key))",
            vec![],
        )
        .await;
    let tick = "const box = root.querySelector('.ms-sec-plan input[type=checkbox]'); box.click(); return box.checked";
    assert_eq!(scan.ask(tick, &[]).await, true);
    scan.until("the plan", "return localStorage['maturity-scan/1/journey-maturity/plan'].startsWith('{')", &[]).await;
    assert_eq!(kept(&browser).await["maturity-scan/1/journey-maturity/unreadable"], damaged);
    scan.no_errors().await;
}

async fn full_midway(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "333").await;
    scan.at(4).await;
    assert_eq!(browser.script(FILL, vec![]).await, true, "storage is full");
    for number in 4..24 {
        scan.at(number).await;
        scan.keys("4").await;
        if scan.words().await.contains("storage is full") {
            break;
        }
        assert!(number < 23, "a record that grows meets the wall");
        scan.press("Next").await;
    }
    // With room again, the next change is stored, and the notice disappears.
    browser
        .script(
            "Object.keys(localStorage).filter((key) => key.startsWith('full')).forEach((key) => localStorage.removeItem(key))",
            vec![],
        )
        .await;
    scan.keys("2").await;
    scan.until("the notice gone", "return !words().includes('storage is full')", &[]).await;
    assert!(kept(&browser).await[PROGRESS].as_str().unwrap().contains(":2"), "the change is kept");
    scan.no_errors().await;
}

async fn unreadable(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    keep(&browser, PROGRESS, "{\"answers\": {\"gov.1\": 3}").await;
    let scan = Scan::home(&browser, &site).await;
    soon(&scan, "We kept a copy and started a new scan.").await;
    assert!(scan.has("button", "Start").await);
    let aside = PROGRESS.replace("progress", "unreadable");
    assert_eq!(kept(&browser).await, json!({ aside.as_str(): "{\"answers\": {\"gov.1\": 3}" }));
    // A second one is added after the first.
    browser.go(&site.url("/away.html")).await;
    keep(&browser, PROGRESS, "second").await;
    let scan = Scan::home(&browser, &site).await;
    soon(&scan, "We kept a copy").await;
    let kept = kept(&browser).await;
    let aside = kept[&aside].as_str().unwrap();
    assert!(aside.contains("gov.1") && aside.contains("second"), "{aside}");
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.no_errors().await;
}

const PAGE: &str = r#"<!doctype html><html lang="en"><head><title>host</title>
<script type="module" src="/maturity-scan.js"></script></head>
<body><maturity-scan loading="eager" storage="STORAGE"></maturity-scan></body></html>"#;

async fn kept_for_the_session(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &site.page("/session.html", &PAGE.replace("STORAGE", "session"))).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "3").await;
    scan.at(2).await;
    assert_eq!(kept(&browser).await, json!({}));
    scan.reload().await;
    scan.shows("You’ve answered 1 of 24 questions.").await;
}

async fn kept_nowhere(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &site.page("/none.html", &PAGE.replace("STORAGE", "none"))).await;
    soon(&scan, "This page doesn’t save answers").await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "3").await;
    scan.at(2).await;
    assert_eq!(kept(&browser).await, json!({}));
    assert_eq!(browser.script("return sessionStorage.length", vec![]).await, 0);
    scan.reload().await;
    assert!(scan.has("button", "Start").await);
}

/// A page of this site with a frame. The driver is in the frame.
async fn framed<'a>(browser: &'a Browser, site: &Site, frame: &str) -> Scan<'a> {
    let page = format!("<!doctype html><html lang=en><head><title>host</title></head><body>{frame}</body></html>");
    browser.go(&site.page("/frame.html", &page)).await;
    browser.driver.enter_frame(0).await.expect("the frame is there");
    Scan::on(browser, 0).await
}

/// Completes the scan. The result contains all answers.
async fn goes_on(scan: &Scan<'_>, notice: &str) {
    soon(scan, notice).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.result().await["answered"], 24);
    scan.no_errors().await;
}

const DENIED: &str = "Your browser is blocking storage.";

async fn in_a_sandboxed_frame(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let frame = "<iframe src=/index.html sandbox=allow-scripts width=900 height=800></iframe>";
    let scan = framed(&browser, &site, frame).await;
    let refused = browser.script("try { localStorage.length; return false } catch { return true }", vec![]).await;
    assert_eq!(refused, true, "a sandboxed frame has no storage");
    goes_on(&scan, DENIED).await;
}

/// The same server under a name that browsers treat as another site.
fn elsewhere(site: &Site) -> String {
    site.url("/index.html").replace("127.0.0.1", "localhost")
}

async fn in_a_cross_site_frame(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let frame = format!("<iframe src={} width=900 height=800></iframe>", elsewhere(&site));
    let scan = framed(&browser, &site, &frame).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "34").await;
    scan.at(3).await;
    // Stored, and found again by the same frame on the same page.
    let scan = framed(&browser, &site, &frame).await;
    soon(&scan, "You’ve answered 2 of 24 questions.").await;
    // Browsers give each embedding site separate storage.
    browser.go(&elsewhere(&site)).await;
    let scan = Scan::on(&browser, 0).await;
    assert!(scan.has("button", "Start").await, "outside of the frame there is another store");
    scan.no_errors().await;
}

// Chromium lets such a frame store data separately, whatever is blocked; Firefox denies it.
#[test]
fn in_a_frame_without_storage_in_firefox() {
    crate::run(Engine::Firefox, async |engine| {
        let setup = Setup { special: Special::NothingKeptInFrames, ..Setup::default() };
        let (site, browser) = (Site::start().await, Browser::with(engine, setup).await);
        let frame = format!("<iframe src={} width=900 height=800></iframe>", elsewhere(&site));
        let scan = framed(&browser, &site, &frame).await;
        let refused = browser.script("try { localStorage.length; return false } catch { return true }", vec![]).await;
        assert_eq!(refused, true, "this browser denies storage to frames from elsewhere");
        goes_on(&scan, DENIED).await;
    });
}

#[test]
fn switched_off_in_firefox() {
    crate::run(Engine::Firefox, async |engine| {
        let setup = Setup { special: Special::NoDomStorage, ..Setup::default() };
        let (site, browser) = (Site::start().await, Browser::with(engine, setup).await);
        let scan = Scan::home(&browser, &site).await;
        assert_eq!(browser.script("return String(window.localStorage)", vec![]).await, "null");
        goes_on(&scan, DENIED).await;
    });
}
