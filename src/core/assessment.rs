//! Everything that a result shows, calculated once.

use super::answer::{Answer, Answers};
use super::certainty::{self, Borderline, Confidence, LevelRange};
use super::questionnaire::{Questionnaire, ResultKind};
use super::score::{DimensionTally, Fraction, WeightTally, weighted_mean};
use std::cmp::Ordering;

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The answers that it was calculated from.
    pub answers: Answers,
    /// Number of answers that have a level.
    pub answered: usize,
    /// Number of items in scope, without those that don't apply.
    pub applicable: usize,
    /// Items answered with "I don't know", in file order.
    pub dont_know: Vec<usize>,
    /// Items in scope that are still open, in file order.
    pub open: Vec<usize>,
    /// One profile per dimension, in file order.
    pub dimensions: Vec<DimensionProfile>,
    /// The overall result, if enough is answered.
    pub overall: Option<Overall>,
    /// The dimensions that have a level, weakest first: by level, then score, then lowest item, then file order.
    pub ranking: Vec<usize>,
}

/// A dimension's part of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DimensionProfile {
    /// The level and related figures, if enough is answered.
    pub scored: Option<Scored>,
    /// The levels that the missing answers still allow; `None` if none of the dimension's items applies.
    pub bounds: Option<LevelRange>,
    /// Share of the applicable weight that has a level, 0 to 1; `None` if none of the dimension's items applies.
    pub coverage: Option<Fraction>,
    /// Whether more than a quarter of its items were marked as not applicable.
    pub narrow: bool,
    /// Number of answers that have a level.
    pub answered: usize,
    /// Number of items in scope, without those that don't apply.
    pub applicable: usize,
}

/// A dimension's level and related figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scored {
    /// 1 to the number of levels.
    pub level: u8,
    /// Weighted mean, 1 to the number of levels.
    pub score: Fraction,
    /// Lowest answer.
    pub lowest: u8,
    /// Highest answer.
    pub highest: u8,
    /// Whether one step in one answer would change the level.
    pub border: Borderline,
    /// How far the level can be relied on.
    pub confidence: Confidence,
}

/// The overall result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overall {
    /// 1 to the number of levels.
    pub level: u8,
    /// Weighted mean of the dimension scores; shown after the level.
    pub score: Fraction,
    /// The levels that the missing answers still allow.
    pub bounds: LevelRange,
    /// Whether one step in one answer would change the level.
    pub border: Borderline,
    /// How far the level can be relied on.
    pub confidence: Confidence,
}

impl Assessment {
    /// Calculates the result of these answers.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, answers: Answers) -> Self {
        let count = questionnaire.dimensions.len();
        let sums: Vec<_> = (0..count).map(|dimension| DimensionTally::new(questionnaire, &answers, dimension)).collect();
        let leveled: Vec<_> = (0..count).map(|dimension| answers.weighted_levels(questionnaire, dimension)).collect();
        let neighbors: Vec<_> = leveled
            .iter()
            .map(|levels| certainty::neighbors(levels, &questionnaire.scoring, questionnaire.level_count()))
            .collect();
        let dimensions: Vec<_> =
            sums.iter().zip(&neighbors).map(|(sum, neighbors)| dimension(questionnaire, sum, neighbors)).collect();
        let of_kind = |kind: Answer| -> Vec<usize> {
            let in_scope = |index: &usize| answers.in_scope(questionnaire, *index);
            (0..questionnaire.items().len()).filter(in_scope).filter(|index| answers.get(*index) == kind).collect()
        };
        let mut ranking: Vec<_> = (0..count).filter(|d| dimensions[*d].scored.is_some()).collect();
        ranking.sort_by_key(|d| dimensions[*d].scored.map(|s| rank_key(&s)));
        Self {
            answered: sums.iter().map(|sum| sum.answered).sum(),
            applicable: sums.iter().map(|sum| sum.applicable).sum(),
            dont_know: of_kind(Answer::DontKnow),
            open: of_kind(Answer::Unanswered),
            overall: overall(questionnaire, &sums, &dimensions, &neighbors),
            dimensions,
            ranking,
            answers,
        }
    }

    /// Level and score of a dimension, if it has them.
    #[must_use]
    pub fn scored(&self, dimension: usize) -> Option<&Scored> {
        self.dimensions[dimension].scored.as_ref()
    }

    /// The overall level, if it heads the result; `None` in a ranking.
    #[must_use]
    pub fn headline(&self, questionnaire: &Questionnaire) -> Option<Overall> {
        self.overall.filter(|_| questionnaire.result == ResultKind::Level)
    }

    /// Whether any dimension has a level.
    #[must_use]
    pub fn is_scored(&self) -> bool {
        !self.ranking.is_empty()
    }

    /// Whether nothing was answered. "I don't know" counts as an answer.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.iter().all(|answer| answer == Answer::Unanswered)
    }

    /// Whether any item applies, that is, not all were marked as not applicable.
    #[must_use]
    pub fn applies(&self) -> bool {
        self.dimensions.iter().any(|dimension| dimension.bounds.is_some())
    }

    /// All dimensions in the order in which a result shows them: file order, or in a ranking lowest first, with those
    /// without a level last.
    #[must_use]
    pub fn shown_order(&self, questionnaire: &Questionnaire) -> Vec<usize> {
        let mut order: Vec<_> = (0..self.dimensions.len()).collect();
        if questionnaire.result == ResultKind::Ranking {
            order.sort_by_key(|index| self.ranking.iter().position(|d| d == index).unwrap_or(usize::MAX));
        }
        order
    }

    /// Other dimensions that are as weak as this one by level, score and lowest item.
    #[must_use]
    pub fn equal_to(&self, dimension: usize) -> Vec<usize> {
        let key = |d: usize| self.scored(d).map(rank_key);
        self.ranking.iter().copied().filter(|d| *d != dimension && key(*d) == key(dimension)).collect()
    }

    /// Whether the scores are so close (less than half a level apart) that none stands out.
    #[must_use]
    pub fn is_even(&self) -> bool {
        let scores = || self.dimensions.iter().filter_map(|d| d.scored.map(|s| s.score));
        match (scores().min(), scores().max()) {
            (Some(low), Some(high)) => high < low.plus(Fraction::new(1, 2)),
            _ => true,
        }
    }

    /// The weakest dimension and all that tie with it; empty in an even profile.
    #[must_use]
    pub fn weakest(&self) -> Vec<usize> {
        self.extreme(self.ranking.first())
    }

    /// The strongest dimension and all that tie with it; empty in an even profile.
    #[must_use]
    pub fn strongest(&self) -> Vec<usize> {
        self.extreme(self.ranking.last())
    }

    /// Up to `most` dimensions whose score is above the mean of all scores, strongest first; none in an even profile.
    #[must_use]
    pub fn strengths(&self, most: usize) -> Vec<usize> {
        self.beside_mean(self.ranking.iter().rev(), Ordering::Greater, most)
    }

    /// Up to `most` dimensions whose score is below the mean of all scores, weakest first; none in an even profile.
    #[must_use]
    pub fn gaps(&self, most: usize) -> Vec<usize> {
        self.beside_mean(self.ranking.iter(), Ordering::Less, most)
    }

    fn beside_mean<'a>(&self, order: impl Iterator<Item = &'a usize>, side: Ordering, most: usize) -> Vec<usize> {
        if self.is_even() {
            return Vec::new();
        }
        let score = |dimension: usize| self.scored(dimension).map_or(Fraction::new(0, 1), |scored| scored.score);
        let sum = self.ranking.iter().fold(Fraction::new(0, 1), |sum, dimension| sum.plus(score(*dimension)));
        let is_beside = |dimension: &usize| score(*dimension).times(self.ranking.len() as u64).cmp(&sum) == side;
        order.copied().filter(is_beside).take(most).collect()
    }

    fn extreme(&self, end: Option<&usize>) -> Vec<usize> {
        let Some(end) = end.filter(|_| !self.is_even()) else { return Vec::new() };
        let mut all = self.equal_to(*end);
        all.push(*end);
        all.sort_unstable();
        all
    }
}

/// What dimensions are ranked by, the lowest first.
pub(super) fn rank_key(scored: &Scored) -> (u8, Fraction, u8) {
    (scored.level, scored.score, scored.lowest)
}

fn dimension(questionnaire: &Questionnaire, sum: &DimensionTally, neighbors: &[u8]) -> DimensionProfile {
    let (rule, top) = (&questionnaire.scoring, questionnaire.level_count());
    let bounds = (!sum.is_not_applicable()).then(|| certainty::bounds(sum, rule, top));
    let scored = || {
        let level = sum.level(rule, top)?;
        let (lowest, highest) = sum.scored.spread()?;
        let border = certainty::border(level, neighbors);
        let confidence = Confidence::rate(sum.coverage()?, bounds?, border);
        Some(Scored { level, score: sum.scored.score()?, lowest, highest, border, confidence })
    };
    DimensionProfile {
        scored: scored(),
        bounds,
        coverage: sum.coverage(),
        narrow: 4 * (sum.in_scope - sum.applicable) > sum.in_scope,
        answered: sum.answered,
        applicable: sum.applicable,
    }
}

/// How many of the applicable dimensions need a level before there is an overall one: two thirds, and at least one.
#[must_use]
pub fn dimensions_for_a_level(applicable: usize) -> usize {
    (2 * applicable).div_ceil(3).max(1)
}

fn overall(
    questionnaire: &Questionnaire,
    sums: &[DimensionTally],
    dimensions: &[DimensionProfile],
    neighbors: &[Vec<u8>],
) -> Option<Overall> {
    let (rule, top) = (&questionnaire.scoring, questionnaire.level_count());
    let weight = |d: usize| questionnaire.dimensions[d].weight;
    let left: Vec<_> = (0..sums.len()).filter(|d| !sums[*d].is_not_applicable()).collect();
    let scored: Vec<_> = left.iter().filter_map(|d| Some((*d, dimensions[*d].scored?))).collect();
    if scored.len() < dimensions_for_a_level(left.len()) {
        return None;
    }
    let tally = WeightTally::from_levels(scored.iter().map(|(d, s)| (weight(*d), s.level)));
    let level = tally.level(rule, top)?;
    let score = weighted_mean(scored.iter().map(|(d, s)| (weight(*d), s.score)))?;
    // For the bounds, a dimension without a level counts as level 1 and as the top level, any other as its own bounds.
    let end = |of: fn(LevelRange) -> u8, unscored: u8| {
        let level = |d: usize| dimensions[d].scored.and(dimensions[d].bounds).map_or(unscored, of);
        WeightTally::from_levels(left.iter().map(|d| (weight(*d), level(*d)))).level(rule, top)
    };
    let bounds = LevelRange { low: end(|b| b.low, 1)?, high: end(|b| b.high, top)? };
    let reachable: Vec<_> = scored
        .iter()
        .flat_map(|(d, s)| neighbors[*d].iter().filter_map(|to| tally.moved(weight(*d), s.level, *to).level(rule, top)))
        .collect();
    let border = certainty::border(level, &reachable);
    let answered: u64 = sums.iter().map(|sum| sum.scored.weight()).sum();
    let coverage = Fraction::new(answered.into(), sums.iter().map(|sum| sum.weight).sum::<u64>().max(1).into());
    let confidence = Confidence::rate(coverage, bounds, border);
    Some(Overall { level, score, bounds, border, confidence })
}
