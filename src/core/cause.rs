//! Why a dimension's level differs from what its average suggests: a level can depend on how many answers reach it, and an
//! average on how high they are.

use super::assessment::{Assessment, Scored};
use super::questionnaire::{Questionnaire, Scoring};
use super::score::{Fraction, WeightTally, needed_weight};

/// What decided the level, if level and average contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Rule gated: enough answers have reached the level, although the average is below it.
    Enough(Count),
    /// Rule gated: too few answers have reached the next level.
    TooFew {
        /// The next level.
        next: u8,
        /// How many answers have reached it.
        count: Count,
        /// How many have to reach it.
        needed: u64,
    },
    /// Rule gated: the lowest answer is too far below the next level.
    Lag {
        /// The lowest answer.
        lowest: u8,
        /// How many levels an answer may be below the level.
        most: u8,
    },
    /// Rule mean: whether the average has reached the cut point of this level.
    CutPoint {
        /// The level.
        level: u8,
        /// The cut point, in thousandths.
        mark: u64,
    },
    /// Rule minimum: the lowest answer alone decides.
    Lowest,
}

/// How many answers have reached a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Number of answers, or their weight.
    pub reached: u64,
    /// The total that `reached` is a part of.
    pub all: u64,
    /// Whether `reached` and `all` are weights. If all weights are equal, they are numbers of answers.
    pub is_weight: bool,
}

impl Assessment {
    /// For each dimension, why its level differs from what the average suggests; `None` if the two agree.
    #[must_use]
    pub fn causes(&self, questionnaire: &Questionnaire) -> Vec<Option<Cause>> {
        let scored: Vec<_> = self.dimensions.iter().map(|dimension| dimension.scored).collect();
        let contradicts =
            |one: Scored| differs_from_average(one) || scored.iter().flatten().any(|other| is_inverted(one, *other));
        let cause = |(dimension, scored): (usize, &Option<Scored>)| {
            let scored = scored.filter(|scored| contradicts(*scored))?;
            let leveled = self.answers.weighted_levels(questionnaire, dimension);
            cause(&questionnaire.scoring, questionnaire.level_count(), scored, &leveled)
        };
        scored.iter().enumerate().map(cause).collect()
    }
}

/// Whether the average is below the level, or nearer to the next one.
fn differs_from_average(scored: Scored) -> bool {
    let level = u128::from(scored.level);
    scored.score < Fraction::new(level, 1) || scored.score >= Fraction::new(2 * level + 1, 2)
}

/// Whether one of the two has the higher level but not the higher average.
fn is_inverted(one: Scored, other: Scored) -> bool {
    (one.level > other.level && one.score <= other.score) || (one.level < other.level && one.score >= other.score)
}

fn cause(rule: &Scoring, top: u8, scored: Scored, leveled: &[(u64, u8)]) -> Option<Cause> {
    let tally = WeightTally::from_levels(leveled.iter().copied());
    let (lowest, _) = tally.spread()?;
    // Explain either why the level is so high or why it is not higher.
    let is_high = scored.level == top || scored.score < Fraction::new(scored.level.into(), 1);
    let next = if is_high { scored.level } else { scored.level + 1 };
    Some(match rule {
        Scoring::Gated { share, max_lag } => {
            // If all weights are equal, count answers instead of weights.
            let unit = leveled.first().map_or(1, |(weight, _)| *weight);
            let is_weight = leveled.iter().any(|(weight, _)| *weight != unit);
            let unit = if is_weight { 1 } else { unit };
            let count = Count { reached: tally.reached(next) / unit, all: tally.weight() / unit, is_weight };
            let needed = needed_weight(*share, count.all);
            if is_high {
                Cause::Enough(count)
            } else if count.reached < needed {
                Cause::TooFew { next, count, needed }
            } else {
                Cause::Lag { lowest, most: *max_lag }
            }
        }
        Scoring::Mean { cut_points } => {
            Cause::CutPoint { level: next, mark: *cut_points.get(usize::from(next).checked_sub(2)?)? }
        }
        Scoring::Minimum => Cause::Lowest,
    })
}
