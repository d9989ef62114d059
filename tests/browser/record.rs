//! Compares every screen with its record in `tests/golden/screens`: elements, attributes, texts, and what is chosen.
//!
//! `RECORD=1` writes the files again, after an intended change. What differs between runs, such as today's date, is
//! replaced with a name in angle brackets.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::root::root;
use crate::screens::walk;
use crate::server::Site;
use maturity_scan::core::date::Day;
use maturity_scan::text::EN;
use std::fs;

both!(every_screen_is_as_recorded);

/// One line per element, with its content indented. White space between elements is not shown.
const OUTLINE: &str = "
    const lines = [];
    const line = (depth, text) => lines.push('  '.repeat(depth) + text);
    const state = (node) => [
        node.checked && 'checked',
        node.matches('textarea, select, input:not([type=radio]):not([type=file])') && `value: ${node.value}`,
    ].filter(Boolean).map((one) => ` (${one})`).join('');
    const walk = (node, depth) => {
        if (node.nodeType === Node.TEXT_NODE) {
            const text = node.data.replace(/\\s+/g, ' ').trim();
            if (text) line(depth, JSON.stringify(text));
        } else if (node.nodeType === Node.ELEMENT_NODE) {
            // A QR code depends on the address and the day.
            const changes = (one) => one.name === 'data-instance' || one.name === 'value' && node.id === 'ms-link' || one.value.startsWith('M4 4h7v1h-7z');
            const attributes = [...node.attributes].filter((one) => !changes(one));
            const written = attributes.map((one) => `${one.name}=${JSON.stringify(one.value.trim().replace(/;$/, ''))}`).sort();
            line(depth, [node.localName, ...written].join(' ') + state(node));
            node.normalize();
            node.childNodes.forEach((child) => walk(child, depth + 1));
        }
    };
    walk(card ?? root, 0);
    const alert = root.querySelector('[role=alert]');
    if (alert && !card?.contains(alert)) walk(alert, 0);
    return lines.join('\\n') + '\\n';";

/// States that differ from a recorded one by a line or two.
const ALIKE: [&str; 3] = ["result unfolded", "link copied", "keeping a result, asked once more"];

async fn every_screen_is_as_recorded(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let folder = root().join("tests/golden/screens");
    let record = std::env::var_os("RECORD").is_some();
    let mut faults = Vec::new();
    walk(&browser, &site, "/index.html", async |scan, name| {
        if ALIKE.contains(&name) {
            return;
        }
        // Until focus has moved to its heading, a new screen has focus itself.
        scan.until("focus", "return !root.querySelector('.ms-screen[tabindex]')", &[]).await;
        let outline = scan.ask(OUTLINE, &[]).await;
        let outline = lasting(outline.as_str().expect("an outline is text"), &site.url(""));
        let file = folder.join(format!("{}.txt", name.replace([',', ' '], "-").replace("--", "-")));
        if record {
            fs::create_dir_all(&folder).expect("the folder can be made");
            fs::write(&file, &outline).expect("the record can be written");
        }
        let known = fs::read_to_string(&file).unwrap_or_default();
        if known != outline {
            faults.push(format!("{name}: {}", first_difference(&known, &outline)));
        }
    })
    .await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn first_difference(known: &str, found: &str) -> String {
    let place = known.lines().zip(found.lines()).take_while(|(known, found)| known == found).count();
    let lines = |text: &str| text.lines().skip(place).take(4).collect::<Vec<_>>().join("\n");
    format!("line {} was\n{}\nand is\n{}", place + 1, lines(known), lines(found))
}

/// Replaces what differs between runs: addresses of the test server, links, days, uids.
fn lasting(outline: &str, origin: &str) -> String {
    let mut text = outline.replace(origin.trim_end_matches('/'), "<origin>");
    for (begins, name, belongs) in
        [("1.journey-maturity.", "<token>", token as fn(char) -> bool), ("1.barriers.", "<token>", token)]
    {
        text = replaced(&text, begins, name, belongs);
    }
    without_days(&text)
}

fn token(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}

/// Replaces `begins` and the characters after it that belong to the value with `name`.
fn replaced(text: &str, begins: &str, name: &str, belongs: fn(char) -> bool) -> String {
    let mut parts = text.split(begins);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| format!("{whole}{name}{}", part.trim_start_matches(belongs)))
}

/// Replaces days as people read them, `November 26, 2026`, and as files have them, `2026-11-26`.
fn without_days(text: &str) -> String {
    let mut text = text.to_owned();
    for month in 1..=12 {
        let day = Day::parse(&format!("2026-{month:02}-01")).expect("a day of that month");
        let month = EN.day(day).split(' ').next().expect("the month stands first").to_owned();
        let mut from = 0;
        while let Some(at) = text[from..].find(&format!("{month} ")).map(|at| from + at) {
            let after = &text[at + month.len() + 1..];
            let length = after.find(|sign: char| !sign.is_ascii_digit() && sign != ',' && sign != ' ').unwrap_or(after.len());
            let written = after[..length].trim_end_matches([',', ' ']);
            from = at + month.len();
            if written.contains(", 20") {
                text.replace_range(at..at + month.len() + 1 + written.len(), "<day>");
                from = at;
            }
        }
    }
    text
}

#[test]
fn days_give_way() {
    assert_eq!(without_days("of May 2, 2026, and of November 26, 2026."), "of <day>, and of <day>.");
    assert_eq!(replaced("#r=1.a.xY-_9&r=1.a.z end", "1.a.", "<token>", token), "#r=<token>&r=<token> end");
}
