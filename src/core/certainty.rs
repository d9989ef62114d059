//! How sure a level is: bounds, border, confidence.

use super::questionnaire::Scoring;
use super::score::{Fraction, Sum, Tally};

/// Lowest and highest level that the missing answers allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// All of them at 1.
    pub low: u8,
    /// All of them at the top.
    pub high: u8,
}

/// Whether one step in one answer would change the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Border {
    /// A step down in one answer lowers it.
    pub down: bool,
    /// A step up in one answer raises it.
    pub up: bool,
}

impl Border {
    /// `null`, "down", "up" or "both", as in files and events.
    #[must_use]
    pub fn word(self) -> Option<&'static str> {
        match (self.down, self.up) {
            (false, false) => None,
            (true, false) => Some("down"),
            (false, true) => Some("up"),
            (true, true) => Some("both"),
        }
    }
}

/// How far a level can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Much is missing.
    Sketch,
    /// At least 75 % answered and bounds at most one level apart.
    Likely,
    /// At least 90 % answered, bounds equal, no border.
    Firm,
}

impl Confidence {
    /// As in files and events.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sketch => "sketch",
            Self::Likely => "likely",
            Self::Firm => "firm",
        }
    }

    /// Works it out.
    #[must_use]
    pub fn of(coverage: Fraction, bounds: Bounds, border: Border) -> Self {
        let apart = bounds.high - bounds.low;
        if coverage >= Fraction::new(9, 10) && apart == 0 && border == Border::default() {
            Self::Firm
        } else if coverage >= Fraction::new(3, 4) && apart <= 1 {
            Self::Likely
        } else {
            Self::Sketch
        }
    }
}

/// Bounds of one dimension that does not drop out.
#[must_use]
pub fn bounds(sum: &Sum, rule: &Scoring, top: u8) -> Bounds {
    let with = |level| {
        let mut tally = sum.scored;
        tally.add(sum.missing(), level);
        tally.level(rule, top).unwrap_or(level)
    };
    Bounds { low: with(1), high: with(top) }
}

/// The levels that one step in one answer leads to: `(weight, from, to)` of every distinct move.
fn moves(answers: &[(u64, u8)], top: u8) -> impl Iterator<Item = (u64, u8, u8)> + '_ {
    let mut distinct = answers.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    distinct.into_iter().flat_map(move |(weight, level)| {
        let down = (level > 1).then(|| (weight, level, level - 1));
        let up = (level < top).then(|| (weight, level, level + 1));
        down.into_iter().chain(up)
    })
}

/// Levels that a dimension can have after one step in one of its answers, the present one left out.
#[must_use]
pub fn neighbors(answers: &[(u64, u8)], rule: &Scoring, top: u8) -> Vec<u8> {
    let tally = Tally::of(answers.iter().copied());
    let now = tally.level(rule, top);
    let mut levels: Vec<_> = moves(answers, top)
        .filter_map(|(weight, from, to)| tally.moved(weight, from, to).level(rule, top))
        .filter(|level| Some(*level) != now)
        .collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

/// The border of a level whose neighbors are known.
#[must_use]
pub fn border(level: u8, neighbors: &[u8]) -> Border {
    Border { down: neighbors.iter().any(|n| *n < level), up: neighbors.iter().any(|n| *n > level) }
}
