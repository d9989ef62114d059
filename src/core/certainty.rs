//! How certain a level is: bounds, border and confidence.

use super::questionnaire::Scoring;
use super::score::{DimensionTally, Fraction, WeightTally};

/// The lowest and the highest level that the missing answers still allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelRange {
    /// The level if all missing answers were 1.
    pub low: u8,
    /// The level if all missing answers were the top level.
    pub high: u8,
}

/// Whether one step in one answer would change the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Borderline {
    /// One step down in one answer would lower the level.
    pub down: bool,
    /// One step up in one answer would raise the level.
    pub up: bool,
}

impl Borderline {
    /// "down", "up", "both" or `None`, as in files and events.
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
    /// Less certain than [`Confidence::Likely`] requires.
    Sketch,
    /// At least 75 % answered, and bounds at most one level apart.
    Likely,
    /// At least 90 % answered, bounds equal, and no border.
    Firm,
}

impl Confidence {
    /// The word for it in files and events.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sketch => "sketch",
            Self::Likely => "likely",
            Self::Firm => "firm",
        }
    }

    /// The confidence for this coverage, these bounds and this border.
    #[must_use]
    pub fn rate(coverage: Fraction, bounds: LevelRange, border: Borderline) -> Self {
        let apart = bounds.high - bounds.low;
        if coverage >= Fraction::new(9, 10) && apart == 0 && border == Borderline::default() {
            Self::Firm
        } else if coverage >= Fraction::new(3, 4) && apart <= 1 {
            Self::Likely
        } else {
            Self::Sketch
        }
    }
}

/// The bounds of one dimension, of which at least one item must apply.
#[must_use]
pub fn bounds(sum: &DimensionTally, rule: &Scoring, top: u8) -> LevelRange {
    let with = |level| {
        let mut tally = sum.scored;
        tally.add(sum.missing(), level);
        tally.level(rule, top).unwrap_or(level)
    };
    LevelRange { low: with(1), high: with(top) }
}

/// Every distinct step of one answer by one level: `(weight, from, to)`.
fn single_steps(answers: &[(u64, u8)], top: u8) -> impl Iterator<Item = (u64, u8, u8)> + '_ {
    let mut distinct = answers.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    distinct.into_iter().flat_map(move |(weight, level)| {
        let down = (level > 1).then(|| (weight, level, level - 1));
        let up = (level < top).then(|| (weight, level, level + 1));
        down.into_iter().chain(up)
    })
}

/// The levels other than its present one that a dimension would have after one step in one of its answers.
#[must_use]
pub fn neighbors(answers: &[(u64, u8)], rule: &Scoring, top: u8) -> Vec<u8> {
    let tally = WeightTally::from_levels(answers.iter().copied());
    let now = tally.level(rule, top);
    let mut levels: Vec<_> = single_steps(answers, top)
        .filter_map(|(weight, from, to)| tally.moved(weight, from, to).level(rule, top))
        .filter(|level| Some(*level) != now)
        .collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

/// The border of a level, given its neighbors.
#[must_use]
pub fn border(level: u8, neighbors: &[u8]) -> Borderline {
    Borderline { down: neighbors.iter().any(|n| *n < level), up: neighbors.iter().any(|n| *n > level) }
}
