//! The frame is as tall as the scan, and this takes few messages.

use super::{FRAME, enter, framed, leave, page};
use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::Scan;
use crate::server::Site;

both![height_follows_and_settles];

/// Records the frame's messages.
const LISTEN: &str = "<script>window.heard = [];
    addEventListener('message', (event) => heard.push(event.data['maturity-scan']))</script>
    <style>html, body, maturity-scan { min-height: 100vh } iframe { height: 100vh }</style>";
/// Waits until the browser has drawn 40 times, which is long enough for all remaining messages.
const DRAWN: &str = "return new Promise((done) => { let left = 40; const next = () => left-- ? requestAnimationFrame(next) : done(true); next(); })";

/// Waits until the frame is as tall as its content. Returns its height and the number of messages so far.
async fn settled(browser: &Browser) -> (u64, u64) {
    leave(browser).await;
    enter(browser, FRAME).await;
    let inside = Scan::unready(browser, 0);
    let fits = "return Math.ceil(document.body.getBoundingClientRect().height) === innerHeight";
    inside.until("a frame as tall as the scan", fits, &[]).await;
    count(browser).await
}

async fn count(browser: &Browser) -> (u64, u64) {
    browser.script(DRAWN, vec![]).await;
    leave(browser).await;
    let numbers = format!("return [Number({FRAME}.height), heard.filter((one) => one.type === 'resize').length]");
    let found = browser.script(&numbers, vec![]).await;
    enter(browser, FRAME).await;
    (found[0].as_u64().unwrap(), found[1].as_u64().unwrap())
}

async fn height_follows_and_settles(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    browser.driver.set_window_rect(0, 0, 1280, 1900).await.expect("the window can be made taller");
    let body = "<p>Before</p><maturity-scan mode=iframe loading=eager></maturity-scan><p>After</p>";
    browser.go(&other.page("/host.html", &page(&site, LISTEN, body))).await;
    let inside = framed(&browser).await;
    let (first, loading) = settled(&browser).await;
    inside.press("Start").await;
    inside.at(1).await;
    let (second, item) = settled(&browser).await;
    inside.press("All questions").await;
    inside.headed("All questions").await;
    let (third, overview) = settled(&browser).await;
    assert!(third > second && third > first, "it grows: {first}, {second}, {third}");
    // Content that is always taller than its window.
    let loop_ = "const sheet = new CSSStyleSheet(); sheet.replaceSync('body { min-height: calc(100vh + 10px) }');
        document.adoptedStyleSheets = [sheet]";
    browser.script(loop_, vec![]).await;
    browser.script(DRAWN, vec![]).await;
    let (_, greedy) = count(&browser).await;
    let messages = [loading, item - loading, overview - item, greedy - overview];
    println!("messages until the height settles: {messages:?}");
    assert!(messages.iter().all(|messages| *messages <= 3), "{messages:?}");
    // The frame still follows real changes.
    browser.script("document.adoptedStyleSheets = []", vec![]).await;
    inside.press("Go to the next unanswered question").await;
    inside.at(1).await;
    assert_eq!(settled(&browser).await.0, second, "and shrinks");
}
