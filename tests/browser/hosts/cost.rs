//! The cost of an embedding for the host page: no layout shifts, and almost no data before the element is near the
//! viewport.

use super::page;
use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::Scan;
use crate::server::{Site, dist};
use serde_json::json;

both![nothing_loads_until_the_element_is_near, one_download_for_all, a_hidden_tab];

/// Adds up layout shifts, if the browser reports them.
const SHIFT: &str = "<script>window.shift = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => list.getEntries().forEach((one) => (window.shift += one.value))).observe({ type: 'layout-shift', buffered: true });
    </script><style>p { margin: 0; height: 100px } #far { height: 3000px }</style>";
const DRAWN: &str = "return new Promise((done) => { let left = 10; const next = () => left-- ? requestAnimationFrame(next) : done(true); next(); })";

/// The requests to a site, without those for the page icon.
fn asked(site: &Site) -> Vec<String> {
    site.asked().into_iter().map(|asked| asked.target).filter(|target| target != "/favicon.ico").collect()
}

async fn nothing_loads_until_the_element_is_near(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<p id=above>Above</p><div id=far></div><maturity-scan><p>Ours</p></maturity-scan><p id=below>Below</p>";
    browser.go(&other.page("/host.html", &page(&site, SHIFT, body))).await;
    let scan = Scan::unready(&browser, 0);
    scan.until("the element", "return !!host.shadowRoot", &[]).await;
    browser.script(DRAWN, vec![]).await;
    assert_eq!(asked(&site), ["/maturity-scan.js"]);
    let bytes = std::fs::metadata(dist().join("maturity-scan.js.br")).expect("the site is compressed").len();
    println!("before it is near: 1 request, {bytes} bytes");
    assert!(bytes <= 2000, "{bytes} bytes");
    // Delay the code, so that the element is on screen when it arrives.
    let hold = site.hold("_bg.wasm.js");
    let below = "host.scrollIntoView(); return document.querySelector('#below').getBoundingClientRect().top >= innerHeight";
    assert_eq!(scan.ask(below, &[]).await, true, "room is kept");
    browser.script(DRAWN, vec![]).await;
    // The owner's own content, or the first screens once they have come.
    let filled =
        "return host.querySelector('p').checkVisibility() || root.querySelector('.ms-early-introduction').checkVisibility()";
    assert_eq!(scan.ask(filled, &[]).await, true);
    let place = "return host.getBoundingClientRect().top";
    let before = scan.ask(place, &[]).await;
    drop(hold);
    scan.until("the scan", "return !!find('button', 'Start')", &[]).await;
    browser.script(DRAWN, vec![]).await;
    assert_eq!(scan.ask(place, &[]).await, before);
    assert_eq!(scan.ask("return shift", &[]).await, json!(0), "layout shift");
    scan.no_errors().await;
}

async fn one_download_for_all(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<maturity-scan loading=eager></maturity-scan>".repeat(3);
    browser.go(&other.page("/host.html", &page(&site, "", &body))).await;
    for place in 0..3 {
        Scan::on(&browser, place).await;
    }
    let scan = Scan::unready(&browser, 0);
    scan.ask("document.body.append(document.createElement('maturity-scan')); document.body.lastChild.scrollIntoView()", &[])
        .await;
    Scan::on(&browser, 3).await;
    let all = asked(&site);
    let count = |part: &str| all.iter().filter(|target| target.contains(part)).count();
    for part in ["/maturity-scan.js", "/first-", "/element-", "_bg.wasm.js", "/questionnaires/journey-maturity.json"] {
        assert_eq!(count(part), 1, "{part}: {all:?}");
    }
    assert_eq!(count("?instance="), 4, "an instance each: {all:?}");
    assert_eq!(all.len(), 9, "and nothing else: {all:?}");
    scan.no_errors().await;
}

async fn a_hidden_tab(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<maturity-scan loading=eager></maturity-scan><maturity-scan storage=none></maturity-scan>";
    let url = other.page("/host.html", &page(&site, "", body));
    browser.go(&other.page("/away.html", "<title>away</title>")).await;
    let first = browser.driver.window().await.expect("a window");
    browser.script("window.open('about:blank')", vec![]).await;
    let scan = Scan::unready(&browser, 0);
    scan.until("a hidden tab", "return document.hidden", &[]).await;
    browser.script("location.href = arguments[0]", vec![json!(url)]).await;
    scan.until(
        "the eager one",
        "return document.hidden && location.pathname === '/host.html' && !!find('button', 'Start')",
        &[],
    )
    .await;
    assert_eq!(asked(&site).iter().filter(|target| target.contains("?instance=")).count(), 1, "nobody looks at the other");
    let all = browser.driver.windows().await.expect("two windows");
    for other in all.into_iter().filter(|one| *one != first) {
        browser.driver.switch_to_window(other).await.expect("it is there");
        browser.driver.close_window().await.expect("it closes");
    }
    browser.driver.switch_to_window(first).await.expect("it is there");
    Scan::on(&browser, 1).await;
    scan.press("Start").await;
    scan.at(1).await;
    scan.no_errors().await;
}
