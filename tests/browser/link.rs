//! Share links: complete or damaged, opened in a fresh profile or over one's own progress.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::scan::{PROGRESS, Scan, VECTOR_A, kept, token_of};
use crate::server::Site;
use crate::wait::{PATIENCE, look_for};
use serde_json::{Value, json};

every![
    fresh_profile,
    one_without_answers,
    from_profile_to_profile,
    keeping_a_result_asks_before_replacing_answers,
    closing_leaves_own_answers,
    damaged,
    a_damaged_one_beside_a_good_one,
    a_host_page_keeps_what_is_its_own,
    pasted_into_the_open_page,
    other_parts_of_the_address_stay,
];

const FOREIGN: &str = "4444 4444 4444 4444 4444 1111";

async fn address(browser: &Browser) -> String {
    browser.driver.current_url().await.expect("the page has an address").to_string()
}

fn link(site: &Site, token: &str) -> String {
    site.url(&format!("/index.html#r={token}"))
}

async fn one_without_answers(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &link(&site, &token_of("", "2026-11-21"))).await;
    scan.shows("This result contains no answers.").await;
    scan.press("Take the scan yourself").await;
    scan.until("the introduction", "return !!find('button', 'Start')", &[]).await;
    scan.no_errors().await;
}

/// Creates progress of three answers. Returns it as stored.
async fn own_progress(browser: &Browser, site: &Site) -> String {
    let scan = Scan::home(browser, site).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "555").await;
    scan.at(4).await;
    stored(browser).await
}

async fn stored(browser: &Browser) -> String {
    kept(browser).await[PROGRESS].as_str().expect("progress is kept").to_owned()
}

/// Goes to a page of the origin without the scan, so that the next address loads a new page.
async fn away(browser: &Browser, site: &Site) {
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
}

async fn fresh_profile(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let token = token_of(FOREIGN, "2026-11-21");
    let scan = Scan::open(&browser, &link(&site, &token)).await;
    scan.headed("Level 2: Fragmented").await;
    scan.shows("You’re viewing a shared result from November 21, 2026.").await;
    assert_eq!(address(&browser).await, site.url("/index.html"), "the address bar holds the token no longer");
    assert_eq!(kept(&browser).await, json!({}), "nothing is kept for having looked");
    // A phone may drop the page at any time.
    scan.reload().await;
    scan.shows("You’re viewing a shared result from November 21, 2026.").await;
    assert_eq!(address(&browser).await, site.url("/index.html"));
    scan.press("Save as my result").await;
    scan.until("the result as one's own", "return !words().includes('viewing a shared result')", &[]).await;
    scan.headed("Level 2: Fragmented").await;
    let record: Value = serde_json::from_str(&stored(&browser).await).unwrap();
    assert_eq!(record["answers"].as_object().unwrap().len(), 24);
    scan.reload().await;
    scan.shows("Level 2: Fragmented").await;
    scan.go_on().await;
    scan.headed("Level 2: Fragmented").await;
    scan.no_errors().await;
}

async fn from_profile_to_profile(engine: Engine) {
    let site = Site::start().await;
    let shared = {
        let browser = Browser::open(engine).await;
        let scan = Scan::home(&browser, &site).await;
        scan.run(VECTOR_A).await;
        scan.link().await
    };
    let browser = Browser::open(engine).await;
    let scan = Scan::open(&browser, &shared).await;
    scan.headed("Level 3: Coordinated").await;
    scan.shows("viewing a shared result").await;
    assert_eq!(kept(&browser).await, json!({}));
    // Opening a link does not count as a run.
    assert_eq!(scan.events("completed").await, Vec::<Value>::new());
    scan.press("Close").await;
    scan.headed("How customer-centric is your organization?").await;
    assert!(scan.has("button", "Start").await);
    scan.no_errors().await;
}

async fn keeping_a_result_asks_before_replacing_answers(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let own = own_progress(&browser, &site).await;
    away(&browser, &site).await;
    let scan = Scan::open(&browser, &link(&site, &token_of(FOREIGN, "2026-11-21"))).await;
    scan.headed("Level 2: Fragmented").await;
    assert_eq!(stored(&browser).await, own, "opening a link changes nothing");
    scan.press("Save as my result").await;
    scan.shows("This replaces your own 3 answers and any notes in this browser.").await;
    assert_eq!(stored(&browser).await, own);
    scan.press("Cancel").await;
    scan.until("the question gone", "return !words().includes('This replaces your own')", &[]).await;
    assert_eq!(stored(&browser).await, own);
    scan.press("Save as my result").await;
    scan.press("Replace my answers").await;
    scan.until("the result as one's own", "return !words().includes('viewing a shared result')", &[]).await;
    scan.headed("Level 2: Fragmented").await;
    let record: Value = serde_json::from_str(&stored(&browser).await).unwrap();
    assert_eq!(record["answers"]["gov.1"], 4);
    assert_eq!(record["answers"].as_object().unwrap().len(), 24);
    scan.no_errors().await;
}

async fn closing_leaves_own_answers(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let own = own_progress(&browser, &site).await;
    away(&browser, &site).await;
    let scan = Scan::open(&browser, &link(&site, &token_of(FOREIGN, "2026-11-21"))).await;
    scan.headed("Level 2: Fragmented").await;
    scan.press("Close").await;
    scan.shows("You’ve answered 3 of 24 questions.").await;
    let (before, after) = (answers(&own), answers(&stored(&browser).await));
    assert_eq!(before, after);
    scan.go_on().await;
    scan.at(4).await;
    scan.no_errors().await;
}

fn answers(stored: &str) -> Value {
    serde_json::from_str::<Value>(stored).unwrap()["answers"].clone()
}

async fn damaged(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let own = own_progress(&browser, &site).await;
    let whole = token_of(FOREIGN, "2026-11-21");
    let changed = {
        let (start, last) = whole.split_at(whole.len() - 8);
        format!("{start}{}{}", if last.starts_with('A') { 'B' } else { 'A' }, &last[1..])
    };
    let cases = [
        (changed, "The link is incomplete or was changed."),
        (whole[..whole.len() - 3].to_owned(), "The link is incomplete or was changed."),
        (whole.replacen("1.", "7.", 1), "The link is for another version of this scan (7)."),
        (format!("1.journey-maturity.{}", "A".repeat(9000)), "The link is too long"),
        (whole.replace("journey-maturity", "nowhere"), "The link is incomplete or was changed."),
        ("1.journey-maturity".to_owned(), "Part of the link is missing."),
    ];
    for (token, sentence) in cases {
        away(&browser, &site).await;
        let scan = Scan::open(&browser, &link(&site, &token)).await;
        scan.shows(sentence).await;
        scan.shows("Your answers haven’t changed.").await;
        scan.shows("You’ve answered 3 of 24 questions.").await;
        assert_eq!(stored(&browser).await, own, "{token}");
        assert_eq!(address(&browser).await, site.url("/index.html"));
        scan.no_errors().await;
    }
}

async fn pasted_into_the_open_page(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let own = own_progress(&browser, &site).await;
    let scan = Scan::unready(&browser, 0);
    let token = token_of(FOREIGN, "2026-11-21");
    browser.script("location.hash = arguments[0]", vec![json!(format!("r={token}"))]).await;
    scan.headed("Level 2: Fragmented").await;
    assert_eq!(scan.focused("h1").await.name, "Level 2: Fragmented");
    scan.shows("viewing a shared result").await;
    assert_eq!(address(&browser).await, site.url("/index.html"));
    assert_eq!(stored(&browser).await, own);
    // A second link replaces the first.
    browser.script("location.hash = arguments[0]", vec![json!(format!("r={}", token_of(VECTOR_A, "2026-11-20")))]).await;
    scan.headed("Level 3: Coordinated").await;
    scan.shows("You’re viewing a shared result from November 20, 2026.").await;
    assert_eq!(stored(&browser).await, own);
    browser.script("location.hash = arguments[0]", vec![json!(format!("r={}x", &token[..30]))]).await;
    scan.shows("This link doesn’t work.").await;
    assert_eq!(stored(&browser).await, own);
    scan.no_errors().await;
}

async fn other_parts_of_the_address_stay(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let token = token_of(FOREIGN, "2026-11-21");
    let url = site.url(&format!("/index.html?theme=dark&r={token}&utm=x#place"));
    let scan = Scan::open(&browser, &url).await;
    scan.headed("Level 2: Fragmented").await;
    assert_eq!(address(&browser).await, site.url("/index.html?theme=dark&utm=x#place"));
}

async fn a_damaged_one_beside_a_good_one(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let good = token_of(FOREIGN, "2026-11-21");
    let scan = Scan::open(&browser, &link(&site, &format!("{good}&r={}", &good[..good.len() - 1]))).await;
    scan.headed("Level 2: Fragmented").await;
    scan.shows("One of the other links doesn’t work.").await;
    scan.shows("The link is incomplete or was changed.").await;
    scan.no_errors().await;
}

/// A page may use a field `r` itself. Anything that looks like a link to a result, complete or not, belongs to the scan.
async fn a_host_page_keeps_what_is_its_own(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let good = token_of(FOREIGN, "2026-11-21");
    let path = "/host.html";
    for mode in ["inline", "iframe"] {
        let tag = format!(
            "<script type=\"module\" src=\"/maturity-scan.js\"></script><maturity-scan loading=\"eager\" mode=\"{mode}\">"
        );
        site.page(path, &format!("<!doctype html><html lang=\"en\"><title>host</title>{tag}</maturity-scan>"));
        let cases = [
            ("?r=42&y=1#r=intro", "?r=42&y=1#r=intro"),
            ("?y=1#r=1.5", "?y=1#r=1.5"),
            ("?y=1#r=1.other-scan.AnVBhM0Q_oZ1c", "?y=1#r=1.other-scan.AnVBhM0Q_oZ1c"),
            (&*format!("?r=42#a&r={good}"), "?r=42#a"),
            (&*format!("?y=1#r={}", good.replace('.', "%2E").replace('-', "%2D")), "?y=1"),
            (&*format!("?y=1#r={}", &good[..12]), "?y=1"),
        ];
        for (asked, left) in cases {
            away(&browser, &site).await;
            browser.go(&site.url(&format!("{path}{asked}"))).await;
            // By then, the scan has read the address.
            let there = "const host = document.querySelector('maturity-scan');
                return host.shadowRoot?.querySelector('h1, iframe[height]') && location.href";
            let expected = site.url(&format!("{path}{left}"));
            let settled = async || (browser.script(there, vec![]).await == expected.as_str()).then_some(());
            assert!(look_for(PATIENCE, settled).await.is_some(), "{mode}: {asked}: {}", address(&browser).await);
            if mode == "iframe" {
                continue;
            }
            let scan = Scan::on(&browser, 0).await;
            if left == asked {
                assert!(!scan.words().await.contains("This link doesn’t"), "{asked}");
            } else if asked.len() < good.len() {
                scan.shows("This link doesn’t work.").await;
            } else {
                scan.headed("Level 2: Fragmented").await;
            }
        }
    }
}
