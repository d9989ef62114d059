//! The element on pages of another origin: policies, styles, frames, messages, moves.

mod cost;
mod frame;
mod height;
mod messages;
mod moves;
mod outcome;
mod pages;
mod real_page;

use crate::driver::Browser;
use crate::scan::Scan;
use crate::server::{Site, WATCH_PATH};
use crate::wait::{PATIENCE, look_for};

/// How the element ends up on a host page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// The scan is in the page itself.
    Inline,
    /// The scan is in a frame.
    Framed,
    /// The host's own content stays, with a message and a link.
    Sentence,
    /// The host's own content stays. Not even the loader runs.
    Untouched,
}

/// The element's frame in the open page.
pub const FRAME: &str = "document.querySelector('maturity-scan').shadowRoot.querySelector('iframe')";

/// A page with the loader of `site` and this body, to be served by another site.
pub fn page(site: &Site, head: &str, body: &str) -> String {
    format!(
        r#"<!doctype html><html lang="en"><head><title>host</title><script src="{WATCH_PATH}"></script>{head}
        <script type="module" src="{}/maturity-scan.js"></script></head><body>{body}</body></html>"#,
        site.origin
    )
}

/// Waits until the frame that the script returns is there, and enters it.
pub async fn enter(browser: &Browser, script: &str) {
    let script = format!("return {script}");
    let look = async || browser.driver.execute(script.as_str(), vec![]).await.ok()?.element().ok();
    let frame = look_for(PATIENCE, look).await.unwrap_or_else(|| panic!("no frame: {script}"));
    frame.enter_frame().await.expect("the frame can be entered");
}

/// Leaves the frame for the page itself.
pub async fn leave(browser: &Browser) {
    browser.driver.enter_default_frame().await.expect("the page is there");
}

/// Waits until the element's frame is visible, enters it, and waits for the scan in it.
pub async fn framed(browser: &Browser) -> Scan<'_> {
    Scan::unready(browser, 0).until("a frame of a height", &format!("return {FRAME}?.height > 200"), &[]).await;
    enter(browser, FRAME).await;
    Scan::on(browser, 0).await
}
