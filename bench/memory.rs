//! Whether memory stays flat.

use crate::figures::{Unit, shown};
use crate::page::{Pace, Page};
use crate::pages::{HOST, LIMIT, OURS};
use crate::server::Site;
use std::fmt::Write as _;

const CHANGES: usize = 10_000;
const MOUNTS: usize = 1_000;

/// Memory before and after many changes of an answer, and many elements that come and go.
pub async fn flat(site: &Site) -> String {
    let mut text = String::from(
        "## Memory over time\n\nAfter a forced collection, before and after, at full speed. Before means after a tenth of it, when \
         everything has been used once.\n\n| what | scripts and document | WebAssembly | nodes | listeners |\n|--|--:|--:|--:|--:|\n",
    );
    for (path, what) in [(OURS, "changes of an answer"), (LIMIT, "changes of an answer, hand-written page")] {
        eprintln!("{CHANGES} {what}");
        let page = Page::begin(site, path, Pace::Full).await;
        page.marks().await;
        text += &compared(&page, what, "change", CHANGES).await;
    }
    eprintln!("{MOUNTS} elements that come and go");
    let page = Page::open(site, HOST, Pace::Full).await;
    page.sure("return !!window.customElements?.get('maturity-scan')").await;
    text += &compared(&page, "elements that come and go", "mount", MOUNTS).await;
    text
}

async fn compared(page: &Page, what: &str, action: &str, times: usize) -> String {
    let look = async || {
        // What waits for an idle moment comes to its end first.
        page.wait("bench.rest()").await;
        let ((scripts, wasm), (nodes, listeners)) = (page.memory().await, page.nodes().await);
        [(scripts, Unit::Mb), (wasm, Unit::Mb), (nodes, Unit::Count), (listeners, Unit::Count)]
    };
    page.wait(&format!("bench.{action}({})", times / 10)).await;
    let before = look().await;
    page.wait(&format!("bench.{action}({times})")).await;
    let after = look().await;
    let mut row = format!("| {times} {what} ");
    for ((before, unit), (after, _)) in before.into_iter().zip(after) {
        let _ = write!(row, "| {} → {} {} ", shown(before, unit), shown(after, unit), unit.sign());
    }
    row + "|\n"
}
