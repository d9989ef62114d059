//! What a reader needs to understand a level: the calculation, what a level requires, and which dimensions hold it back.

use super::assessment::{Assessment, dimensions_for_a_level};
use super::questionnaire::{Questionnaire, Scoring};
use super::score::{DimensionTally, Fraction, WeightTally, needed_weight};

/// How much weight has reached a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// The level.
    pub level: u8,
    /// Weight that has reached the level.
    pub reached: u64,
    /// Total weight.
    pub all: u64,
    /// Weight that has to reach the level; `None` if the rule does not count weights.
    pub needed: Option<u64>,
}

/// A value that goes into an average.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Averaged {
    /// The level of an answer.
    Level(u8),
    /// The score of a dimension.
    Score(Fraction),
}

/// How one level is calculated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arithmetic {
    /// Index of the dimension; `None` for the overall level.
    pub dimension: Option<usize>,
    /// The values that are averaged, with their weights.
    pub averaged: Vec<(u64, Averaged)>,
    /// The average.
    pub score: Fraction,
    /// The level.
    pub level: u8,
    /// The lowest level among the values.
    pub lowest: u8,
    /// The thresholds of this level and of the next, if there is one.
    pub thresholds: Vec<Threshold>,
}

impl Arithmetic {
    /// Whether weights differ, so that they have to be shown.
    #[must_use]
    pub fn is_weighted(&self) -> bool {
        self.averaged.iter().any(|(weight, _)| *weight != self.averaged[0].0)
    }
}

impl Scoring {
    /// How much of the weight `all` has to reach a level; `None` if the rule does not count weights.
    #[must_use]
    pub fn needed(&self, all: u64) -> Option<u64> {
        match self {
            Self::Gated { share, .. } => Some(needed_weight(*share, all)),
            Self::Mean { .. } | Self::Minimum => None,
        }
    }
}

impl Assessment {
    /// The fewest further answers that would give an overall level; 0 if there is one already, or if nothing applies.
    #[must_use]
    pub fn answers_needed(&self, questionnaire: &Questionnaire) -> usize {
        if self.overall.is_some() {
            return 0;
        }
        let dimensions = 0..questionnaire.dimensions.len();
        let applicable: Vec<_> = dimensions.filter(|dimension| self.dimensions[*dimension].bounds.is_some()).collect();
        let mut costs: Vec<_> = applicable.iter().map(|dimension| self.answers_needed_in(questionnaire, *dimension)).collect();
        costs.sort_unstable();
        costs.iter().take(dimensions_for_a_level(costs.len())).sum()
    }

    /// The fewest further answers that would give a dimension a level. Counts the items with the most weight first.
    fn answers_needed_in(&self, questionnaire: &Questionnaire, dimension: usize) -> usize {
        let mut sum = DimensionTally::new(questionnaire, &self.answers, dimension);
        let missing = self.open.iter().chain(&self.dont_know).map(|item| &questionnaire.items()[*item]);
        let mut weights: Vec<_> = missing.filter(|item| item.dimension == dimension).map(|item| item.weight).collect();
        weights.sort_unstable();
        let mut needed = 0;
        while !sum.is_scored()
            && let Some(weight) = weights.pop()
        {
            sum.scored.add(weight, 1);
            sum.answered += 1;
            needed += 1;
        }
        needed
    }

    /// The calculation for each dimension that has a level, in file order, then for the overall level; empty if there is no
    /// overall level.
    #[must_use]
    pub fn arithmetic(&self, questionnaire: &Questionnaire) -> Vec<Arithmetic> {
        let Some(overall) = self.headline(questionnaire) else { return Vec::new() };
        let row = |dimension, levels: Vec<(u64, u8)>, averaged, score, level: u8| {
            let tally = WeightTally::from_levels(levels);
            let threshold = |level| {
                let all = tally.weight();
                Threshold { level, reached: tally.reached(level), all, needed: questionnaire.scoring.needed(all) }
            };
            let thresholds = (level..=questionnaire.level_count().min(level + 1)).map(threshold).collect();
            let lowest = tally.spread().map_or(0, |(low, _)| low);
            Arithmetic { dimension, averaged, score, level, lowest, thresholds }
        };
        let dimensions = (0..questionnaire.dimensions.len()).filter_map(|place| {
            let scored = self.scored(place)?;
            let levels = self.answers.weighted_levels(questionnaire, place);
            let averaged = levels.iter().map(|(weight, level)| (*weight, Averaged::Level(*level))).collect();
            Some(row(Some(place), levels, averaged, scored.score, scored.level))
        });
        // The overall level is calculated from levels, the overall average from scores.
        let scored = questionnaire.dimensions.iter().zip(&self.dimensions);
        let scored: Vec<_> = scored.filter_map(|(dimension, result)| Some((dimension.weight, result.scored?))).collect();
        let levels = scored.iter().map(|(weight, scored)| (*weight, scored.level)).collect();
        let averaged = scored.iter().map(|(weight, scored)| (*weight, Averaged::Score(scored.score))).collect();
        dimensions.chain([row(None, levels, averaged, overall.score, overall.level)]).collect()
    }

    /// How many dimensions have to reach a level; `None` if their weights differ or the rule does not count them.
    #[must_use]
    pub fn dimensions_needed(&self, questionnaire: &Questionnaire) -> Option<usize> {
        let Scoring::Gated { max_lag, .. } = &questionnaire.scoring else { return None };
        if *max_lag == 0 {
            // No dimension may be below the level.
            return Some(self.ranking.len());
        }
        let weight = |dimension: usize| questionnaire.dimensions[dimension].weight;
        let equal = self.ranking.windows(2).all(|pair| weight(pair[0]) == weight(pair[1]));
        let needed = questionnaire.scoring.needed(self.ranking.len() as u64)?;
        usize::try_from(needed).ok().filter(|_| equal)
    }

    /// The dimensions that keep the overall level below the average. Empty if the average is less than half a level higher,
    /// or if the rule is the mean.
    #[must_use]
    pub fn held_back_by(&self, questionnaire: &Questionnaire) -> Vec<usize> {
        let Some(overall) = self.headline(questionnaire) else { return Vec::new() };
        if overall.score < Fraction::new(2 * u128::from(overall.level) + 1, 2) {
            return Vec::new();
        }
        let level = |dimension: usize| self.scored(dimension).map_or(0, |scored| scored.level);
        let below = |bar: u8| self.ranking.iter().copied().filter(|dimension| level(*dimension) <= bar).collect::<Vec<_>>();
        match &questionnaire.scoring {
            Scoring::Mean { .. } => Vec::new(),
            Scoring::Minimum => below(overall.level),
            Scoring::Gated { share, max_lag } => {
                let weight =
                    |all: &[usize]| all.iter().map(|dimension| questionnaire.dimensions[*dimension].weight).sum::<u64>();
                let (below_next, all) = (below(overall.level), weight(&self.ranking));
                // Either too few have reached the next level, or enough have and some are too far below it.
                if all - weight(&below_next) < needed_weight(*share, all) {
                    below_next
                } else {
                    below((overall.level + 1).saturating_sub(max_lag + 1))
                }
            }
        }
    }
}
