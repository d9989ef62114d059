//! Every screen under axe-core with all of its rules, light and dark.

use crate::driver::{Browser, Engine, Setup};
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::Site;
use crate::{axe, both};

both![light, dark];

async fn light(engine: Engine) {
    every_screen(engine, false).await;
}

async fn dark(engine: Engine) {
    every_screen(engine, true).await;
}

async fn every_screen(engine: Engine, dark: bool) {
    let site = Site::start().await;
    let browser = Browser::with(engine, Setup { dark, calm: true, ..Setup::default() }).await;
    let scan = Scan::home(&browser, &site).await;
    let asked = browser.script("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]).await;
    assert_eq!(asked, dark, "the browser prefers what was set");
    axe::check(&browser, "introduction").await;
    scan.fold("Name and role (optional)").await;
    axe::check(&browser, "introduction unfolded").await;
    scan.press("Start").await;
    scan.at(1).await;
    axe::check(&browser, "item").await;
    scan.fold("How to choose").await;
    scan.fold("Add a note: what could you show?").await;
    scan.choose_level('3').await;
    axe::check(&browser, "item answered and unfolded").await;
    scan.press("Next").await;
    scan.answer_by_keys(2, "2.3").await;
    scan.at(5).await;
    scan.choose("I don’t know").await;
    scan.press("All questions").await;
    scan.headed("All questions").await;
    axe::check(&browser, "overview").await;
    scan.reload().await;
    scan.shows("You have answered").await;
    axe::check(&browser, "saved introduction").await;
    scan.press("Start over").await;
    scan.shows("There is no way back.").await;
    axe::check(&browser, "starting over, asked once more").await;
    scan.press("Delete and start over").await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    axe::check(&browser, "result").await;
    unfold(&scan).await;
    axe::check(&browser, "result unfolded").await;
    scan.press("Copy link").await;
    scan.until("what came of it", "return watched.events.some((one) => one.name === 'shared')", &[]).await;
    axe::check(&browser, "link copied").await;

    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    let link = |token: &str| site.url(&format!("/index.html#r={token}"));
    let scan = Scan::open(&browser, &link(&token_of("4444 4444 4444 4444 4444 1111", "2026-11-21"))).await;
    scan.headed("Level 2: Fragmented").await;
    unfold(&scan).await;
    axe::check(&browser, "result from a link").await;
    browser.go(&site.url("/away.html")).await;
    let scan = Scan::open(&browser, &link("1.journey-maturity.AAA")).await;
    scan.shows("The link can’t be opened.").await;
    axe::check(&browser, "damaged link").await;
    browser.go(&site.url("/away.html")).await;
    let scan = Scan::open(&browser, &link(&token_of("3.......................", "2026-11-21"))).await;
    scan.headed("Too few answers for an overall level").await;
    unfold(&scan).await;
    axe::check(&browser, "too few answers").await;

    site.page("/questionnaires/broken.json", "{}");
    browser.go(&site.url("/index.html?questionnaire=broken")).await;
    let scan = Scan::unready(&browser, 0);
    scan.shows("The questionnaire can’t be used").await;
    axe::check(&browser, "broken questionnaire").await;
}

async fn unfold(scan: &Scan<'_>) {
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
}
