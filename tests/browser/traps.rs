//! Traps of four kinds at each of many points: the element recovers with its answers, and the others are not affected.
//!
//! "Unreachable" and "stack overflow" are real traps in a module that the code calls on its way into the page. "Out of
//! memory" is full memory. "Panic" is a Rust panic, because the page can't create an element.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::faults::questionnaire;
use crate::server::Site;
use serde_json::{Value, json};

both![panic, unreachable, stack_overflow, out_of_memory];

/// Time limit for the new instance, in milliseconds.
const SOON: f64 = 2_000.0;
const POINTS: usize = 20;

async fn panic(engine: Engine) {
    each(engine, "panic").await;
}

async fn unreachable(engine: Engine) {
    each(engine, "unreachable").await;
}

async fn stack_overflow(engine: Engine) {
    each(engine, "stack overflow").await;
}

async fn out_of_memory(engine: Engine) {
    each(engine, "out of memory").await;
}

async fn each(engine: Engine, kind: &str) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    site.page("/q.json", &questionnaire("small"));
    site.page("/other.json", &questionnaire("other"));
    let away = site.page("/away.html", "<title>away</title>");
    let page = format!(
        r#"<!doctype html><html lang="en"><head><title>host</title><script>{}</script>
        <script type="module" src="/maturity-scan.js"></script></head>
        <body><maturity-scan id="one" loading="eager" questionnaire="/q.json"></maturity-scan>
        <maturity-scan id="two" loading="eager" questionnaire="/other.json"></maturity-scan></body></html>"#,
        include_str!("traps.js")
    );
    let host = site.page("/host.html", &page);
    browser.go(&host).await;
    let points: Vec<String> = serde_json::from_value(browser.script("return Object.keys(points)", vec![]).await).unwrap();
    assert!(points.len() >= POINTS, "{points:?}");
    let mut wrong = Vec::new();
    for point in &points {
        browser.go(&away).await;
        browser.script("localStorage.clear()", vec![]).await;
        browser.go(&host).await;
        let script = "const done = arguments[2]; run(arguments[0], arguments[1]).then(done, (error) => done(String(error)))";
        let found =
            browser.driver.execute_async(script, vec![json!(kind), json!(point)]).await.expect("the run ends").json().clone();
        let sound = found["time"].as_f64().is_some_and(|time| time < SOON) && found["back"] == true && found["others"] == 1;
        if !sound {
            wrong.push((point, found));
        }
    }
    assert_eq!(wrong, Vec::<(&String, Value)>::new(), "{kind}");
}
