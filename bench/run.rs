//! A whole run through a page, from the address to the result.

use crate::figures::{Figures, median, worst};
use crate::page::{Click, Pace, Page};
use crate::pages::{EMBEDDED, FAR, OURS};
use crate::server::{Answered, Site};
use serde_json::Value;

/// Items of the instrument that all three pages ask.
const ITEMS: usize = 30;

/// Option chosen at a place: all of them, in no order that a page could guess.
pub fn option(item: usize) -> usize {
    item * 7 % 5
}

/// Runs through the page once.
pub async fn whole(site: &Site, path: &str, figures: &mut Figures) {
    let page = Page::begin(site, path, Pace::Slow).await;
    let marks = page.marks().await;
    for name in ["control", "question", "bytes"] {
        figures.add(name, number(&marks[name]));
    }
    let (mut choose, mut next) = (Vec::new(), Vec::new());
    for item in 0..ITEMS {
        choose.push(page.click(Click::Choose(option(item))).await);
        if item + 1 < ITEMS {
            next.push(page.click(Click::Next).await);
        }
    }
    figures.add("finish", page.click(Click::Finish).await);
    // Once the worker has stored a file, the page gets it from there.
    let used =
        page.ask("return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)", vec![]).await;
    let used = |path: &str| used.as_array().is_some_and(|all| all.iter().any(|one| one == path));
    let (workers, mut pages): (Vec<_>, Vec<_>) = site.answered().into_iter().partition(|answered| answered.worker);
    let (stored, workers): (Vec<_>, Vec<_>) =
        workers.into_iter().partition(|one| used(&one.path) && pages.iter().all(|other| other.path != one.path));
    pages.extend(stored);
    let bytes = |answered: &[Answered]| answered.iter().map(|one| one.bytes as f64).sum::<f64>();
    figures.add("bytes until the result", bytes(&pages));
    figures.asked = pages.iter().map(|one| (one.path.clone(), one.bytes)).collect();
    figures.add("requests", pages.len() as f64);
    figures.add("bytes of the worker", bytes(&workers));
    figures.add("requests of the worker", workers.len() as f64);
    for (name, clicks) in [("choose", &choose), ("next", &next)] {
        figures.add(name, median(clicks).unwrap_or_default());
    }
    figures.add("worst choose", worst(&choose).unwrap_or_default());
    figures.add("worst next", worst(&next).unwrap_or_default());
    let paint = "return performance.getEntriesByName('first-contentful-paint')[0].startTime";
    figures.add("paint", number(&page.ask(paint, vec![]).await));
    figures.add("blocked", number(&page.ask("return bench.blocked", vec![]).await));
    figures.add("longest", number(&page.ask("return bench.longest", vec![]).await));
    let (scripts, wasm) = page.memory().await;
    for (name, value) in [("scripts", scripts), ("wasm", wasm), ("memory", scripts + wasm)] {
        figures.add(name, value);
    }
    // The yardsticks are pages of their own in any case.
    let embedded = if path == OURS { embedded(site).await } else { number(&marks["question"]) };
    figures.add("embedded", embedded);
}

/// When a page with an element shows the first question, with Start pressed at once.
async fn embedded(site: &Site) -> f64 {
    let page = Page::begin(site, EMBEDDED, Pace::Slow).await;
    number(&page.marks().await["question"])
}

/// What an element costs that nobody sees yet.
pub struct Embedding {
    /// Requests beside the page itself, by path and bytes.
    pub asked: Vec<(String, usize)>,
    /// Layout shift of the page.
    pub shift: f64,
}

/// Opens a page with an element far below.
pub async fn far_away(site: &Site) -> Embedding {
    eprintln!("an element far below");
    let page = Page::open(site, FAR, Pace::Slow).await;
    page.sure("return !!window.customElements?.get('maturity-scan')").await;
    page.wait("bench.rest()").await;
    let asked = site.answered().into_iter().filter(|one| one.path != FAR).map(|one| (one.path, one.bytes)).collect();
    Embedding { asked, shift: number(&page.ask("return bench.shift", vec![]).await) }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}
