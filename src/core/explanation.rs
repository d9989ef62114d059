//! What a reader needs to follow a level: the arithmetic, what it takes, and who holds it back.

use super::assessment::{Assessment, dimensions_for_a_level};
use super::questionnaire::{Questionnaire, Scoring};
use super::score::{Fraction, Sum, Tally};

/// What has reached a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// The level.
    pub level: u8,
    /// Weight that has reached it.
    pub reached: u64,
    /// All weight.
    pub all: u64,
    /// Weight that it takes; none where the rule does not count.
    pub needed: Option<u64>,
}

/// What goes into an average.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Averaged {
    /// The level of an answer.
    Level(u8),
    /// The score of a dimension.
    Score(Fraction),
}

/// How one level comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arithmetic {
    /// The dimension; none for the whole.
    pub dimension: Option<usize>,
    /// What is averaged, with its weight.
    pub averaged: Vec<(u64, Averaged)>,
    /// The average.
    pub score: Fraction,
    /// The level.
    pub level: u8,
    /// The lowest level among what counts.
    pub lowest: u8,
    /// What has reached the level, and the next one where there is one.
    pub thresholds: Vec<Threshold>,
}

impl Arithmetic {
    /// Whether weights differ, so that they have to be told.
    #[must_use]
    pub fn is_weighted(&self) -> bool {
        self.averaged.iter().any(|(weight, _)| *weight != self.averaged[0].0)
    }
}

impl Scoring {
    /// Weight of so much that has to reach a level; none where the rule does not count.
    #[must_use]
    pub fn needed(&self, all: u64) -> Option<u64> {
        match self {
            Self::Gated { share, .. } => Some((all * share.0).div_ceil(share.1)),
            Self::Mean { .. } | Self::Minimum => None,
        }
    }
}

impl Assessment {
    /// How many more questions have to be answered at least for an overall level; 0 where there is one, or nothing applies.
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

    /// The same for the level of a dimension: the questions that weigh most first.
    fn answers_needed_in(&self, questionnaire: &Questionnaire, dimension: usize) -> usize {
        let mut sum = Sum::of(questionnaire, &self.answers, dimension);
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

    /// The arithmetic of each dimension with a level, in file order, and of the whole at the end; empty without an overall level.
    #[must_use]
    pub fn arithmetic(&self, questionnaire: &Questionnaire) -> Vec<Arithmetic> {
        let Some(overall) = self.headline(questionnaire) else { return Vec::new() };
        let row = |dimension, levels: Vec<(u64, u8)>, averaged, score, level: u8| {
            let tally = Tally::of(levels);
            let threshold = |level| {
                let all = tally.weight();
                Threshold { level, reached: tally.reached(level), all, needed: questionnaire.scoring.needed(all) }
            };
            let thresholds = (level..=questionnaire.top().min(level + 1)).map(threshold).collect();
            let lowest = tally.spread().map_or(0, |(low, _)| low);
            Arithmetic { dimension, averaged, score, level, lowest, thresholds }
        };
        let dimensions = questionnaire.dimensions.iter().enumerate().filter_map(|(place, dimension)| {
            let scored = self.scored(place)?;
            let answer = |item: usize| Some((questionnaire.items()[item].weight, self.answers.get(item).level()?));
            let levels: Vec<_> = dimension.items.clone().filter_map(answer).collect();
            let averaged = levels.iter().map(|(weight, level)| (*weight, Averaged::Level(*level))).collect();
            Some(row(Some(place), levels, averaged, scored.score, scored.level))
        });
        // The level of the whole follows from levels, its average from scores.
        let scored = questionnaire.dimensions.iter().zip(&self.dimensions);
        let scored: Vec<_> = scored.filter_map(|(dimension, result)| Some((dimension.weight, result.scored?))).collect();
        let levels = scored.iter().map(|(weight, scored)| (*weight, scored.level)).collect();
        let averaged = scored.iter().map(|(weight, scored)| (*weight, Averaged::Score(scored.score))).collect();
        dimensions.chain([row(None, levels, averaged, overall.score, overall.level)]).collect()
    }

    /// How many dimensions have to reach a level, where they all weigh the same and the rule counts them.
    #[must_use]
    pub fn dimensions_needed(&self, questionnaire: &Questionnaire) -> Option<usize> {
        let Scoring::Gated { max_lag, .. } = &questionnaire.scoring else { return None };
        if *max_lag == 0 {
            // None may lie below.
            return Some(self.by_weakness.len());
        }
        let weight = |dimension: usize| questionnaire.dimensions[dimension].weight;
        let equal = self.by_weakness.windows(2).all(|pair| weight(pair[0]) == weight(pair[1]));
        let needed = questionnaire.scoring.needed(self.by_weakness.len() as u64)?;
        usize::try_from(needed).ok().filter(|_| equal)
    }

    /// The dimensions that keep the overall level below its average, where the average is half a level higher or more; empty
    /// where it is not, and where the rule is the average.
    #[must_use]
    pub fn held_back_by(&self, questionnaire: &Questionnaire) -> Vec<usize> {
        let Some(overall) = self.headline(questionnaire) else { return Vec::new() };
        if overall.score < Fraction::new(2 * u128::from(overall.level) + 1, 2) {
            return Vec::new();
        }
        let level = |dimension: usize| self.scored(dimension).map_or(0, |scored| scored.level);
        let below = |bar: u8| self.by_weakness.iter().copied().filter(|dimension| level(*dimension) <= bar).collect::<Vec<_>>();
        match &questionnaire.scoring {
            Scoring::Mean { .. } => Vec::new(),
            Scoring::Minimum => below(overall.level),
            Scoring::Gated { share, max_lag } => {
                let weight =
                    |all: &[usize]| all.iter().map(|dimension| questionnaire.dimensions[*dimension].weight).sum::<u64>();
                let (below_next, all) = (below(overall.level), weight(&self.by_weakness));
                // Too few have reached the next level; or enough have, and some lie too far behind it.
                if (all - weight(&below_next)) * share.1 < all * share.0 {
                    below_next
                } else {
                    below((overall.level + 1).saturating_sub(max_lag + 1))
                }
            }
        }
    }
}
