//! The element's frame: messages to and from the page around it, links and storage. Also a frame without the element.

use super::{FRAME, enter, framed, leave, page};
use crate::both;
use crate::driver::{Browser, Engine, Setup};
use crate::scan::{Scan, VECTOR_A, kept, token_of};
use crate::server::Site;
use serde_json::{Value, json};

both![
    events_and_commands_cross_the_frame,
    properties_and_calls_cross_the_frame,
    links_of_the_page_around,
    a_frame_without_the_element,
    storage_denied
];

/// Makes the window tall, because a driver can't scroll the page around a frame.
async fn tall(browser: &Browser) {
    browser.driver.set_window_rect(0, 0, 1280, 1900).await.expect("the window can be made taller");
}

async fn events_and_commands_cross_the_frame(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    tall(&browser).await;
    let body = r#"<maturity-scan id="it" mode="iframe" loading="eager" theme="light" events="answers" storage="session"
        share-url="https://share.example/scan?a=b"><p>Ours</p><div slot="call-to-action" id="call">Talk to us</div></maturity-scan>"#;
    browser.go(&other.page("/host.html", &page(&site, "", body))).await;
    let outside = Scan::unready(&browser, 0);
    let inside = framed(&browser).await;
    inside.run(VECTOR_A).await;
    inside.headed("Level 3: Coordinated").await;
    assert_eq!(kept(&browser).await, json!({}), "kept for the session only, as the element says");
    assert_eq!(inside.ask("return getComputedStyle(card).backgroundColor", &[]).await, "rgb(255, 255, 255)");
    leave(&browser).await;
    outside.until("the result", "return !!host.result", &[]).await;
    let result = outside.result().await;
    assert_eq!(result["overall"]["score"], 2.67);
    assert_eq!(result["answers"]["gov.1"], 3);
    assert!(result["link"].as_str().unwrap().starts_with("https://share.example/scan?a=b#r=1.journey-maturity."), "{result}");
    outside.until("the call to action", "return document.querySelector('#call').checkVisibility()", &[]).await;
    let ready = outside.events("ready").await;
    for (name, count) in [("ready", 1), ("started", 1), ("progress", 24), ("completed", 1)] {
        let all = outside.events(name).await;
        assert_eq!(all.len(), count, "{name}");
        let same = |event: &Value| event["detail"]["instance"] == ready[0]["detail"]["instance"] && event["id"] == "it";
        assert!(all.iter().all(same), "{name}: {all:?}");
    }
    browser.script("document.querySelector('#it').restart()", vec![]).await;
    outside.until("no call to action", "return !document.querySelector('#call').checkVisibility()", &[]).await;
    browser.script("document.querySelector('#it').setAttribute('theme', 'dark')", vec![]).await;
    enter(&browser, FRAME).await;
    inside.headed("How customer-centric is your organization?").await;
    inside.until("dark ground", "return getComputedStyle(card).backgroundColor !== 'rgb(255, 255, 255)'", &[]).await;
    leave(&browser).await;
    browser.script("document.querySelector('#it').setAttribute('questionnaire', 'barriers')", vec![]).await;
    enter(&browser, FRAME).await;
    let other_title = "return !!find('button', 'Start') && named(root.querySelector('h1') ?? card) !== 'How customer-centric is your organization?'";
    inside.until("another instrument", other_title, &[]).await;
    inside.no_errors().await;
    leave(&browser).await;
    browser.script("document.querySelector('#it').setAttribute('mode', 'inline')", vec![]).await;
    outside
        .until("the scan in the page itself", "return !root.querySelector('iframe') && !!find('button', 'Start')", &[])
        .await;
    outside.no_errors().await;
}

/// The owner's colors and font hold in the frame, and one call to action is below it: the first that fits and that the page has.
async fn properties_and_calls_cross_the_frame(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    tall(&browser).await;
    let style =
        "<style>:root { --ms-accent: #7a1fa2; --ms-font: 'Courier New', monospace } .red { --ms-accent: #a2361f }</style>";
    let slots =
        ["call-to-action-top", "call-to-action", "call-to-action-too", "call-to-action-level-1", "call-to-action-level-3"];
    let children: String = slots.map(|slot| format!("<p slot={slot}>{slot}</p>")).concat();
    let body = format!("<maturity-scan mode=iframe loading=eager theme=light>{children}</maturity-scan>");
    let host = other.page("/host.html", &page(&site, style, &body));
    browser.go(&format!("{host}#r={}", token_of(VECTOR_A, "2026-11-21"))).await;
    let inside = framed(&browser).await;
    inside.headed("Level 3: Coordinated").await;
    let accent = |color| format!("return getComputedStyle(host).getPropertyValue('--ms-accent').trim() === '{color}'");
    inside.until("the accent", &accent("#7a1fa2"), &[]).await;
    inside.until("the font", "return getComputedStyle(card).fontFamily.includes('Courier New')", &[]).await;
    leave(&browser).await;
    let outside = Scan::unready(&browser, 0);
    // Each that is shown is removed, and the next one takes its place.
    let shown = "const visible = [...document.querySelectorAll('maturity-scan > p')].filter((one) => one.checkVisibility());
        return visible.length === 1 && visible[0].slot === arguments[0]";
    for slot in ["call-to-action-level-3", "call-to-action-too", "call-to-action", "call-to-action-top"] {
        outside.until(slot, shown, &[json!(slot)]).await;
        browser.script("document.querySelector(`[slot=${arguments[0]}]`).remove()", vec![json!(slot)]).await;
    }
    // Properties that change together with an attribute.
    let change = "const it = document.querySelector('maturity-scan'); it.className = 'red'; it.setAttribute('theme', 'dark')";
    browser.script(change, vec![]).await;
    enter(&browser, FRAME).await;
    inside.until("the other accent", &accent("#a2361f"), &[]).await;
    inside.no_errors().await;
}

async fn links_of_the_page_around(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    tall(&browser).await;
    let body = "<maturity-scan mode=iframe loading=eager></maturity-scan>";
    let url = other.page("/host.html", &page(&site, "", body));
    let (first, second) = (token_of("4444 4444 4444 4444 4444 1111", "2026-11-21"), token_of(VECTOR_A, "2026-11-20"));
    browser.go(&format!("{url}?a=b#r={first}&place=c")).await;
    let inside = framed(&browser).await;
    inside.headed("Level 2: Fragmented").await;
    inside.shows("viewing a shared result").await;
    assert_eq!(kept(&browser).await, json!({}), "nothing is kept for having looked");
    leave(&browser).await;
    let address = async || browser.driver.current_url().await.expect("the page has an address").to_string();
    assert_eq!(address().await, format!("{url}?a=b#place=c"));
    browser.script("location.hash = arguments[0]", vec![json!(format!("r={second}"))]).await;
    enter(&browser, FRAME).await;
    inside.headed("Level 3: Coordinated").await;
    inside.press("Close").await;
    inside.run(VECTOR_A).await;
    let link = inside.link().await;
    assert!(link.starts_with(&format!("{url}?a=b#place=c&r=1.")), "links lead to the page around: {link}");
    leave(&browser).await;
    let outside = Scan::unready(&browser, 0);
    outside.until("the result", "return !!host.result", &[]).await;
    let result = outside.result().await;
    assert_eq!(
        (&result["answers"], &result["notes"], &result["link"]),
        (&Value::Null, &Value::Null, &Value::Null),
        "scores only"
    );
    for asked in site.asked().iter().chain(&other.asked()) {
        assert!(!asked.target.contains(&first[20..40]) && !asked.target.contains("share"), "{asked:?}");
    }
}

async fn a_frame_without_the_element(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let host = format!(
        "<!doctype html><html lang=en><head><title>host</title><script>window.heard = [];
        addEventListener('message', (event) => heard.push(event.origin))</script></head><body>
        <iframe title='Scan' src='{}' width='100%' height='700'></iframe></body></html>",
        site.url("/index.html?embed=1&questionnaire=barriers&theme=light")
    );
    browser.go(&other.page("/plain.html", &host)).await;
    enter(&browser, "document.querySelector('iframe')").await;
    let inside = Scan::on(&browser, 0).await;
    inside.until("the instrument asked for", "return !!find('button', 'Start')", &[]).await;
    inside
        .until(
            "the page around known",
            "return performance.getEntriesByType('resource').some((one) => one.name.includes('/iframe-child-'))",
            &[],
        )
        .await;
    assert!(!inside.words().await.contains("Other scans"), "the element alone");
    assert_eq!(inside.ask("return !!root.querySelector('.ms-catalog')", &[]).await, false);
    leave(&browser).await;
    let host = Scan::unready(&browser, 0);
    host.until("messages", "return heard.length > 0", &[]).await;
    let origins = browser.script("return [...new Set(heard)]", vec![]).await;
    assert_eq!(origins, json!([site.origin]));
    assert_eq!(browser.script("return document.querySelector('iframe').height", vec![]).await, "700");
}

async fn storage_denied(engine: Engine) {
    let (site, other) = (Site::start().await, Site::start().await);
    let browser = Browser::with(engine, Setup { no_storage: true, ..Setup::default() }).await;
    tall(&browser).await;
    let body = "<maturity-scan mode=iframe loading=eager></maturity-scan>";
    browser.go(&other.page("/host.html", &page(&site, "", body))).await;
    let inside = framed(&browser).await;
    inside.shows("Your browser is blocking storage. You can continue").await;
    inside.press("Start").await;
    inside.answer_by_keys(1, "3").await;
    inside.at(2).await;
    inside.no_errors().await;
}
