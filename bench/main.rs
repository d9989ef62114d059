//! `make bench`: the scan and two yardsticks with the same items, measured in turn in one run, as Markdown.
//!
//! - *limit*: one page by hand, without any library: what the platform allows.
//! - *peer*: SurveyJS and Chart.js: what is commonly used.
//!
//! `BENCH_RUNS` says how many runs each page gets, `ONLY` which of the other parts is wanted: `growth`, `tokens`, `teams` or
//! `memory`. With `RECORD=1` the tables also go to `docs/benchmark.md`.

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/browser/driver.rs"]
mod driver;
mod figures;
mod growth;
mod memory;
#[path = "../tests/browser/mime.rs"]
mod mime;
mod page;
mod pages;
mod report;
#[path = "../tests/browser/root.rs"]
mod root;
mod run;
mod server;
#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/core/support.rs"]
mod support;
mod team;

use figures::Figures;
use page::{Pace, Page};
use pages::{HOST, LIMIT, OURS, PEER};
use server::Site;

const RUNS: usize = 7;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be built");
    runtime.block_on(bench());
}

async fn bench() {
    let runs = std::env::var("BENCH_RUNS").ok().and_then(|text| text.parse().ok()).unwrap_or(RUNS);
    let site = Site::start(pages::files()).await;
    let machine = report::Machine::now(&Page::open(&site, HOST, Pace::Full).await.version().await, runs);
    let [mut ours, mut limit, mut peer] = [(); 3].map(|()| Figures::default());
    for number in 1..=runs {
        for (name, path, figures) in [("limit", LIMIT, &mut limit), ("ours", OURS, &mut ours), ("peer", PEER, &mut peer)] {
            eprintln!("run {number} of {runs}: {name}");
            run::whole(&site, path, figures).await;
        }
    }
    let embedding = run::far_away(&site).await;
    let main = report::main_table(&ours, &limit, &peer);
    let mut parts = vec![
        report::asked([("scan", &ours), ("limit", &limit), ("peer", &peer)]),
        report::embedding(&embedding),
        report::offline(&ours),
    ];
    let only = std::env::var("ONLY").unwrap_or_default();
    let wanted = |part: &str| only.is_empty() || only == part;
    if wanted("growth") {
        parts.push(growth::sizes(&site).await);
    }
    if wanted("tokens") {
        parts.push(growth::tokens());
    }
    if wanted("teams") {
        parts.push(team::teams(&site).await);
    }
    if wanted("memory") {
        parts.push(memory::flat(&site).await);
    }
    report::write(&machine, &main, &parts);
}
