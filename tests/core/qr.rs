//! QR codes, read back by a decoder that shares no code with the writer.

use crate::support::{answers, build, cases};
use maturity_scan::core::date::Day;
use maturity_scan::core::qr::{Code, QUIET};
use maturity_scan::core::token::encode;
use proptest::prelude::*;
use std::collections::HashSet;

/// The dark modules in a path.
fn drawn(path: &str) -> HashSet<(usize, usize)> {
    let mut dark = HashSet::new();
    for run in path.split_terminator('z') {
        let (at, length) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (x, y) = at.split_once(' ').unwrap();
        let (length, back) = length.split_once("v1h-").unwrap();
        assert_eq!(length, back);
        let (x, y, length): (usize, usize, usize) = (x.parse().unwrap(), y.parse().unwrap(), length.parse().unwrap());
        for x in x..x + length {
            assert!(dark.insert((x, y)), "drawn twice");
        }
    }
    dark
}

/// The text that a camera would read from the path, drawn with four pixels per module.
fn scanned(code: &Code) -> String {
    let dark = drawn(&code.path());
    let side = code.side();
    assert!(dark.iter().all(|(x, y)| (QUIET..side - QUIET).contains(x) && (QUIET..side - QUIET).contains(y)));
    let shade = |x: usize, y: usize| if dark.contains(&(x / 4, y / 4)) { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * 4, side * 4, shade);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

fn link(count: usize) -> String {
    let questionnaire = build("journey-maturity", 5, &[count], |_| {});
    let text: String = "2345134?".chars().cycle().take(count).collect();
    let token = encode(&questionnaire, Day::new(2517).unwrap(), &answers(&questionnaire, &text));
    format!("https://scan.example.org/maturity/#r={token}")
}

#[test]
fn a_decoder_reads_the_links_of_short_and_long_scans() {
    for (count, modules) in [(30, 37), (45, 41), (300, 57), (2_000, 109)] {
        let link = link(count);
        let code = Code::encode(&link).unwrap();
        assert_eq!(scanned(&code), link);
        assert_eq!(code.size(), modules, "{count} items, {} characters", link.len());
    }
}

#[test]
fn the_path_draws_the_modules() {
    let code = Code::encode("https://scan.example/").unwrap();
    let dark = drawn(&code.path());
    // The three finder patterns have dark corners, and light separators inside.
    let last = code.size() - 1;
    for (x, y) in [(0, 0), (last, 0), (0, last)] {
        assert!(dark.contains(&(x + QUIET, y + QUIET)));
    }
    assert!(!dark.contains(&(7 + QUIET, 7 + QUIET)) && !dark.contains(&(last - 7 + QUIET, 7 + QUIET)));
    assert_eq!(code.side(), QUIET + code.size() + QUIET);
    assert!(code.path().starts_with("M4 4h7v1h-7z"), "the corner of a finder pattern");
}

#[test]
fn texts_too_long_for_a_code_are_refused() {
    assert!(Code::encode(&"x".repeat(1273)).is_some());
    assert_eq!(Code::encode(&"x".repeat(1274)), None);
    assert_eq!(Code::encode(&"x".repeat(100_000)), None);
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn any_text_is_read_back(text in "\\PC{1,120}") {
        prop_assert_eq!(scanned(&Code::encode(&text).unwrap()), text);
    }
}
