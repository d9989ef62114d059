//! Figures as Markdown: for the terminal and `docs/benchmark.md`.

use crate::figures::{Figures, Unit, grouped, shown};
use crate::page::{DOWN, LATENCY, SLOWER};
use crate::run::Embedding;
use maturity_scan::core::date::Day;
use std::fmt::Write as _;
use std::fs;
use std::thread::available_parallelism;
use std::time::SystemTime;

/// What a figure should be.
#[derive(Clone, Copy)]
enum Goal {
    AtMost(f64),
    TimesLimit(f64),
    TimesPeer(f64),
    None,
}

struct Row {
    what: &'static str,
    name: &'static str,
    unit: Unit,
    goal: Goal,
}

const fn row(what: &'static str, name: &'static str, unit: Unit, goal: Goal) -> Row {
    Row { what, name, unit, goal }
}

const ROWS: [Row; 17] = [
    row("bytes until the result", "bytes until the result", Unit::Bytes, Goal::TimesPeer(0.5)),
    row("bytes before the first control", "bytes", Unit::Bytes, Goal::AtMost(8_000.0)),
    row("requests until the result", "requests", Unit::Count, Goal::None),
    row("first paint", "paint", Unit::Ms, Goal::None),
    row("first usable control", "control", Unit::Ms, Goal::TimesLimit(1.25)),
    row("first question, Start pressed at once", "question", Unit::Ms, Goal::TimesLimit(1.25)),
    row("the same in a page that embeds the element", "embedded", Unit::Ms, Goal::TimesLimit(2.5)),
    row("long-task blocking over the run", "blocked", Unit::Ms, Goal::AtMost(0.0)),
    row("longest task", "longest", Unit::Ms, Goal::AtMost(50.0)),
    row("choose → frame, median", "choose", Unit::Ms, Goal::TimesLimit(1.5)),
    row("choose → frame, worst", "worst choose", Unit::Ms, Goal::None),
    row("Next → question on screen, median", "next", Unit::Ms, Goal::TimesLimit(1.5)),
    row("Next → question on screen, worst", "worst next", Unit::Ms, Goal::None),
    row("See results → radar on screen", "finish", Unit::Ms, Goal::TimesLimit(1.5)),
    row("memory after the result", "memory", Unit::Mb, Goal::TimesPeer(0.5)),
    row("of it scripts and document", "scripts", Unit::Mb, Goal::None),
    row("of it WebAssembly", "wasm", Unit::Mb, Goal::None),
];

/// Ours beside the two yardsticks.
pub fn main_table(ours: &Figures, limit: &Figures, peer: &Figures) -> String {
    let mut text =
        String::from("| figure | scan | limit | peer | ÷ limit | ÷ peer | goal | met |\n|--|--:|--:|--:|--:|--:|--:|:-:|\n");
    for Row { what, name, unit, goal } in ROWS {
        let Some(value) = ours.median(name) else { continue };
        let ratio = |other: &Figures| match other.median(name) {
            Some(other) if other >= 0.5 => format!("{:.2}", value / other),
            _ => "–".to_owned(),
        };
        let bound = match goal {
            Goal::AtMost(most) => Some((most, format!("≤ {}", with_sign(most, unit)))),
            Goal::TimesLimit(times) => limit.median(name).map(|other| (times * other, format!("≤ {times} × limit"))),
            Goal::TimesPeer(times) => peer.median(name).map(|other| (times * other, format!("≤ {times} × peer"))),
            Goal::None => None,
        };
        let (goal, met) = match bound {
            Some((most, goal)) => (goal, if value <= most { "yes" } else { "no" }),
            None => (String::new(), ""),
        };
        let cells = [ours, limit, peer].map(|figures| cell(figures, name, unit)).join(" | ");
        let _ = writeln!(text, "| {what} | {cells} | {} | {} | {goal} | {met} |", ratio(limit), ratio(peer));
    }
    text
}

/// Median, and least to greatest where they differ.
fn cell(figures: &Figures, name: &str, unit: Unit) -> String {
    let (Some(median), Some((least, most))) = (figures.median(name), figures.range(name)) else { return String::new() };
    let (least, most) = (shown(least, unit), shown(most, unit));
    let median = with_sign(median, unit);
    if least == most { median } else { format!("{median} ({least}–{most})") }
}

fn with_sign(value: f64, unit: Unit) -> String {
    format!("{} {}", shown(value, unit), unit.sign()).trim_end().to_owned()
}

/// What each page asked for.
pub fn asked(pages: [(&str, &Figures); 3]) -> String {
    let lines = pages.map(|(name, figures)| format!("- {name}: {}\n", listed(&figures.asked)));
    format!("## Files until the result\n\nIn the order in which they were asked for, bytes of brotli.\n\n{}", lines.concat())
}

fn listed(asked: &[(String, usize)]) -> String {
    let one = |(path, bytes): &(String, usize)| {
        format!("`{}` {}", &path[path.rfind('/').map_or(0, |at| at + 1)..], grouped(*bytes as f64))
    };
    asked.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What the element costs a page before anybody sees it.
pub fn embedding(embedding: &Embedding) -> String {
    let sum: usize = embedding.asked.iter().map(|(_, bytes)| bytes).sum();
    format!(
        "## An element that nobody sees yet\n\nA page with the element 9,000 pixels below: {} B in brotli beside the page itself \
         ({}), layout shift {}. Goal: at most 2,000 B, no code, no shift.\n",
        grouped(sum as f64),
        listed(&embedding.asked),
        embedding.shift
    )
}

/// What the page fetches to keep itself, once the scan is there.
pub fn offline(ours: &Figures) -> String {
    let figure = |name: &str| grouped(ours.median(name).unwrap_or_default());
    format!(
        "## For use without a server\n\nNot in the table above: once the scan is there, a service worker downloads the rest of the \
         site for use without a server: {} requests, {} B. The worker makes them, so the slowed-down network of the page doesn't \
         affect them. Pages that embed the element have no worker.\n",
        figure("requests of the worker"),
        figure("bytes of the worker")
    )
}

/// Where and when the figures were taken.
pub struct Machine(String);

impl Machine {
    /// This machine, now.
    pub fn now(browser: &str, runs: usize) -> Self {
        let read = |file: &str| fs::read_to_string(file).unwrap_or_default();
        let processor = read("/proc/cpuinfo");
        let processor =
            processor.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|(_, name)| name));
        let load = read("/proc/loadavg").split(' ').next().unwrap_or_default().to_owned();
        let busy = if load.is_empty() { String::new() } else { format!(", load at the start {load}") };
        let ms = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
        let cores = available_parallelism().map_or(1, usize::from);
        let disturbed = load.parse().is_ok_and(|load: f64| load > cores as f64 / 2.0);
        let warning = if disturbed { " **The machine was busy with other work: read the ratios, not the times.**" } else { "" };
        Self(format!(
            "{}, {browser}, {} ({cores} cores{busy}), {runs} runs each.{warning}",
            Day::from_ms(ms),
            processor.unwrap_or("unknown processor"),
        ))
    }
}

/// Prints everything. With `RECORD=1` also writes it to `docs/benchmark.md`, whose introduction says what is compared.
pub fn write(machine: &Machine, main: &str, parts: &[String]) {
    let speed =
        format!("Network: {:.1} Mbit/s, {LATENCY} ms a request. Processor: {SLOWER} times slower.", DOWN * 8.0 / 1_000_000.0);
    let whole = format!("{}\n{speed}\n\n{main}\n{}", machine.0, parts.join("\n"));
    println!("{whole}");
    if std::env::var("RECORD").is_ok_and(|wanted| wanted == "1") {
        let page = crate::root::root().join("docs/benchmark.md");
        let text = fs::read_to_string(&page).expect("docs/benchmark.md is there");
        fs::write(&page, spliced(&text, &whole)).expect("docs/benchmark.md can be written");
    }
}

/// The text with what stands between its two marks exchanged.
fn spliced(text: &str, part: &str) -> String {
    let (start, end) = ("<!-- benchmark -->\n", "<!-- end of benchmark -->");
    let (before, rest) = text.split_once(start).expect("the page has a place for the figures");
    let (_, after) = rest.split_once(end).expect("the place for the figures ends");
    format!("{before}{start}{part}{end}{after}")
}
