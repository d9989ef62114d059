//! The pieces of code that load after the start: when they load, and what happens if one does not arrive.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::files::arrived;
use crate::hosts::page;
use crate::integrity::{built, changed};
use crate::scan::{PROGRESS, Scan, VECTOR_A, VIEWS, days_ago, kept, token_of};
use crate::server::{Reply, Site};
use serde_json::{Value, json};

every![
    a_result_whose_code_does_not_arrive,
    a_result_whose_code_was_changed,
    a_team_whose_code_does_not_arrive,
    a_file_whose_code_does_not_arrive,
    the_network_is_lost_after_the_first_question,
    the_network_is_lost_after_the_result,
    several_elements_share_the_code_under_a_strict_policy,
    code_loads_only_when_needed_if_the_browser_saves_data,
];

const SENTENCE: &str = "This part of the scan didn’t load. Your answers are safe. Try again, or reload the page.";

const ELEMENT: &str = "<maturity-scan loading=eager></maturity-scan>";

fn missing() -> Reply {
    Reply { status: 404, header: ("content-type", "text/plain"), content: Vec::new() }
}

/// The number of requests so far for files whose name ends like this.
fn requests(site: &Site, ending: &str) -> usize {
    let path = |target: &str| target.split('?').next().unwrap_or_default().to_owned();
    site.asked().iter().filter(|asked| path(&asked.target).ends_with(ending)).count()
}

async fn retried(scan: &Scan<'_>, browser: &Browser) {
    scan.press("Try again").await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.focused("h1").await.name, "Level 3: Coordinated");
    let progress: Value = serde_json::from_str(kept(browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(progress["answers"].as_object().unwrap().len(), 24);
}

async fn a_result_whose_code_does_not_arrive(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    site.poison("_result.wasm.js", missing());
    let scan = Scan::open(&browser, &other.page("/host.html", &page(&site, "", ELEMENT))).await;
    scan.run(VECTOR_A).await;
    scan.headed(SENTENCE).await;
    assert_eq!(scan.focused("h1").await.name, SENTENCE);
    scan.press("Try again").await;
    scan.headed(SENTENCE).await;
    scan.press("Change answers").await;
    scan.headed("All questions").await;
    scan.press("See results").await;
    scan.headed(SENTENCE).await;
    site.heal();
    retried(&scan, &browser).await;
}

async fn a_result_whose_code_was_changed(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let name = built("maturity-scan-", "_result.wasm");
    site.put(&name, Some(changed(&name)));
    let scan = Scan::open(&browser, &site.page("/host.html", &page(&site, "", ELEMENT))).await;
    scan.run(VECTOR_A).await;
    scan.headed(SENTENCE).await;
    site.put(&name, None);
    retried(&scan, &browser).await;
    assert_eq!(scan.events("completed").await.len(), 1, "once for the result, not for each attempt");
}

async fn a_team_whose_code_does_not_arrive(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    site.poison("_collection.wasm", missing());
    let host = site.page("/host.html", &page(&site, "", ELEMENT));
    let links: Vec<_> = VIEWS.iter().map(|digits| format!("r={}", token_of(digits, &days_ago(1)))).collect();
    let scan = Scan::open(&browser, &format!("{host}#{}", links.join("&"))).await;
    scan.shows(SENTENCE).await;
    assert!(scan.has("button", "Start").await, "the scan goes on");
    site.heal();
    scan.reload().await;
    let scan = Scan::open(&browser, &format!("{host}?again#{}", links.join("&"))).await;
    scan.headed("Team results").await;
}

async fn a_file_whose_code_does_not_arrive(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    site.poison("_exports.wasm", missing());
    let scan = Scan::open(&browser, &site.page("/host.html", &page(&site, "", ELEMENT))).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.press("Download JSON").await;
    scan.shows(SENTENCE).await;
    site.heal();
    scan.press("Download JSON").await;
    let name = format!("journey-maturity-{}.json", scan.result().await["date"].as_str().unwrap());
    assert!(arrived(&browser, &name).await.len() > 1000);
}

async fn the_network_is_lost_after_the_first_question(engine: Engine) {
    let (mut site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &site.page("/host.html", &page(&site, "", ELEMENT))).await;
    assert_eq!(requests(&site, "_result.wasm"), 0, "the introduction needs none of it");
    scan.press("Start").await;
    scan.at(1).await;
    let linked = "return performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('_result.wasm') && responseEnd)";
    scan.until("the code of the result", linked, &[]).await;
    site.kill();
    scan.answer_by_keys(1, VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    // The code of files and teams can't load ahead.
    let errors = scan.ask("return watched.errors.filter((one) => one !== 'link did not load')", &[]).await;
    assert_eq!(errors, json!([]));
}

async fn the_network_is_lost_after_the_result(engine: Engine) {
    let (mut site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &site.page("/host.html", &page(&site, "", ELEMENT))).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    let linked = "const there = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd).map(({ name }) => name);
        return ['_exports.wasm', '_collection.wasm'].every((ending) => there.some((name) => name.endsWith(ending)))";
    scan.until("the code of files and teams", linked, &[]).await;
    site.kill();
    scan.press("Download JSON").await;
    let name = format!("journey-maturity-{}.json", scan.result().await["date"].as_str().unwrap());
    assert!(arrived(&browser, &name).await.len() > 1000);
    scan.press("Compare with your team").await;
    scan.headed("Team results").await;
    scan.no_errors().await;
}

async fn several_elements_share_the_code_under_a_strict_policy(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let policy = format!(
        "default-src 'none'; script-src {} 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
        site.origin
    );
    let content = page(&site, "", &ELEMENT.replace("eager", "'eager' storage='none'").repeat(3));
    let url = other.page_with("/host.html", &content, &[("content-security-policy", &policy)]);
    browser.go(&url).await;
    for place in 0..3 {
        let scan = Scan::on(&browser, place).await;
        scan.run(VECTOR_A).await;
        scan.headed("Level 3: Coordinated").await;
        scan.no_errors().await;
    }
    assert_eq!(requests(&site, "_result.wasm.js"), 1, "each file loads once");
}

async fn code_loads_only_when_needed_if_the_browser_saves_data(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let saves = "<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } })</script>";
    let scan = Scan::open(&browser, &site.page("/host.html", &page(&site, saves, ELEMENT))).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, &VECTOR_A[..VECTOR_A.len() - 1]).await;
    scan.at(24).await;
    assert_eq!(requests(&site, "_result.wasm"), 0);
    scan.answer_by_keys(24, &VECTOR_A[VECTOR_A.len() - 1..]).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(["_result.wasm", "_exports.wasm", "_collection.wasm"].map(|ending| requests(&site, ending)), [1, 0, 0]);
    scan.no_errors().await;
    assert_eq!(scan.ask("return watched.forbidden", &[]).await, json!([]));
}
