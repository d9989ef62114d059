//! A trap in one element: the element recovers with its answers, and the others are not affected.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::Scan;
use crate::server::Site;

both![a_trap_is_survived_twice];

/// Overwrites the memory of the element's instance, so that whatever it does next fails. A script of the page does this,
/// because in Firefox the driver's scripts can't import anything.
const RUIN: &str = "const id = card.dataset.instance;
    const name = performance.getEntriesByType('resource').map((one) => one.name).find((one) => one.endsWith('?instance=' + id));
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `const glue = await import('${name}'), wasm = await glue.default();
        new Uint8Array(wasm.memory.buffer).fill(255);
        document.body.dataset.ruined = '${id}'`;
    document.body.append(script);
    return id";

/// Destroys the memory of the first element's instance, and waits until that is done.
async fn ruin(scan: &Scan<'_>) {
    let id = scan.ask(RUIN, &[]).await;
    scan.until("ruined memory", "return document.body.dataset.ruined === arguments[0]", &[id]).await;
}

async fn a_trap_is_survived_twice(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let page = r#"<!doctype html><html lang="en"><head><title>host</title><script type="module" src="/maturity-scan.js"></script></head>
        <body><maturity-scan id="one" loading="eager"></maturity-scan>
        <maturity-scan id="two" loading="eager" questionnaire="eight-drivers"></maturity-scan></body></html>"#;
    browser.go(&site.page("/host.html", page)).await;
    let (one, two) = (Scan::on(&browser, 0).await, Scan::on(&browser, 1).await);
    two.press("Start").await;
    two.at(1).await;
    one.press("Start").await;
    one.answer_by_keys(1, "34").await;
    for round in 1..=2 {
        one.until("question 3", "return words().includes('Question 3 of 24')", &[]).await;
        ruin(&one).await;
        one.press("Next").await;
        one.until("the saved scan", "return !!find('button', 'Continue')", &[]).await;
        one.shows("You’ve answered 2 of 24 questions.").await;
        one.go_on().await;
        one.at(3).await;
        assert_eq!(one.events("ready").await.len(), 2 + round, "a fresh instance");
    }
    ruin(&one).await;
    one.press("Next").await;
    let said = "return root.querySelector('[role=alert]').textContent.includes('Your saved answers are safe')";
    one.until("a sentence in place of a fourth try", said, &[]).await;
    two.choose_level('2').await;
    two.press("Next").await;
    two.at(2).await;
}
