//! Every host page, with the element set to inline and to frame: the scan works, or its replacement is readable.

use super::pages::{ALL, Host};
use super::{Outcome, enter, framed, leave};
use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::Scan;
use crate::server::{Manners, Site};
use serde_json::json;

both![set_to_inline, set_to_iframe];

/// Computed styles of all host elements, except those that depend on line breaks.
const STYLES: &str = "return [...document.querySelectorAll('#theirs *')].map((one) => {
    const style = getComputedStyle(one), lines = ['block-size', 'height', 'inline-size', 'width', 'perspective-origin', 'transform-origin'];
    let all = one.localName;
    for (let at = 0; at < style.length; at++)
        if (!lines.includes(style[at])) all += ` ${style[at]}: ${style.getPropertyValue(style[at])}`;
    return all;
})";

/// Firefox's driver reads with the page's own prototypes, so this event makes the page restore them. By then, the scan has
/// started in spite of them.
const READABLE: &str = "dispatchEvent(new Event('readable'))";

async fn set_to_inline(engine: Engine) {
    on_all(engine, 0).await;
}

async fn set_to_iframe(engine: Engine) {
    on_all(engine, 1).await;
}

async fn on_all(engine: Engine, mode: usize) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    // Tall enough for whole screens, because a driver can't scroll the page around a frame.
    browser.driver.set_window_rect(0, 0, 1280, 1900).await.expect("the window can be made taller");
    for host in &ALL {
        println!("{} as {}", host.name, ["inline", "iframe"][mode]);
        site.behave(host.manners);
        let bare = open(&browser, &site, &other, host, None).await;
        browser.script(READABLE, vec![]).await;
        let styles = browser.script(STYLES, vec![]).await;
        assert!(styles.as_array().unwrap().len() >= 200, "{bare}");
        let mode_name = ["inline", "iframe"][mode];
        let element =
            format!("<maturity-scan loading='eager' mode='{mode_name}'><p id='before'>Ours until then</p></maturity-scan>");
        open(&browser, &site, &other, host, Some(&element)).await;
        let page = Scan::unready(&browser, 0);
        match host.outcomes[mode] {
            Outcome::Inline => {
                let scan = Scan::on(&browser, 0).await;
                browser.script(READABLE, vec![]).await;
                answers(&scan).await;
            }
            Outcome::Framed => {
                let inside = framed(&browser).await;
                answers(&inside).await;
                assert_eq!(inside.ask("return watched.forbidden", &[]).await, json!([]), "{}", host.name);
                to_host(&browser, host).await;
                if host.sandbox == "allow-scripts" {
                    let refused = "return host.export('json').then(() => 'done', (error) => error.message)";
                    let why = page.ask(refused, &[]).await;
                    assert!(why.as_str().unwrap().contains("a page without an origin"), "{why}");
                }
            }
            Outcome::Sentence => {
                let said = "const say = root?.querySelector('[role=alert]');
                    return /^This page doesn’t (show|allow) the scan\\./.test(say?.textContent) && !!say.querySelector('a[href]')";
                page.until("a sentence with a link", said, &[]).await;
                let link = page.ask("return root.querySelector('[role=alert] a').href", &[]).await;
                assert!(link.as_str().unwrap().starts_with(&site.url("/index.html?lang=")), "{link}");
            }
            Outcome::Untouched => {}
        }
        browser.script(READABLE, vec![]).await;
        let stands = "return document.querySelector('#before').checkVisibility({ visibilityProperty: true })";
        let kept = matches!(host.outcomes[mode], Outcome::Sentence | Outcome::Untouched);
        assert_eq!(page.ask(stands, &[]).await, kept, "{}: what the host has written", host.name);
        let forbidden = page.ask("return watched.forbidden", &[]).await;
        assert_eq!(forbidden.as_array().unwrap().is_empty(), !host.reported[mode], "{}: {forbidden}", host.name);
        let now = browser.script(STYLES, vec![]).await;
        for (now, before) in now.as_array().unwrap().iter().zip(styles.as_array().unwrap()) {
            assert_eq!(now, before, "{}: the host looks as before", host.name);
        }
        if host.manners != Manners::Closed {
            assert_eq!(page.ask("return watched.errors", &[]).await, json!([]), "{}", host.name);
        }
        leave(&browser).await;
    }
}

/// Opens the page, in its frame if it has one.
async fn open(browser: &Browser, site: &Site, other: &Site, host: &Host, element: Option<&str>) -> String {
    let policy = host.policy.replace("ORIGIN", &site.origin);
    let mut headers = host.headers.to_vec();
    if !policy.is_empty() {
        headers.push(("content-security-policy", &policy));
    }
    let mut url = other.page_with("/host.html", &host.page(&site.origin, element), &headers);
    if !host.sandbox.is_empty() {
        let around =
            format!("<title>around</title><iframe sandbox='{}' src='/host.html' height=900 width=1200></iframe>", host.sandbox);
        url = other.page("/around.html", &around);
    }
    browser.go(&url).await;
    to_host(browser, host).await;
    url
}

/// Returns to the page from any frame.
async fn to_host(browser: &Browser, host: &Host) {
    leave(browser).await;
    if !host.sandbox.is_empty() {
        enter(browser, "document.querySelector('iframe')").await;
    }
}

/// Checks that the scan can be started and answered.
async fn answers(scan: &Scan<'_>) {
    if !scan.has("button", "Start").await {
        scan.press("Start over").await;
        scan.press("Delete and start over").await;
    }
    scan.press("Start").await;
    scan.at(1).await;
    scan.choose_level('3').await;
    scan.press("Next").await;
    scan.at(2).await;
    let size = scan.ask("return getComputedStyle(root.querySelector('.ms')).fontSize", &[]).await;
    assert_eq!(size, "16px", "its own size");
    assert_eq!(scan.ask("return card.getBoundingClientRect().width > 200", &[]).await, true, "room to read");
}
