//! Calculates dimension levels from answers, and the overall level from dimension levels, by the same rule. Uses only whole
//! numbers and exact fractions.

use super::answer::{Answer, Answers};
use super::questionnaire::{Questionnaire, Scoring};
use std::cmp::Ordering;
use std::fmt;

/// Denominator for twelve decimals, used if an exact denominator would need more than 128 bits.
const TWELVE_DECIMALS: u128 = 1_000_000_000_000;

/// A non-negative exact fraction. It is rounded only for display.
#[derive(Debug, Clone, Copy)]
pub struct Fraction {
    num: u128,
    den: u128,
}

impl Fraction {
    /// `num / den`, reduced.
    ///
    /// # Panics
    /// If `den` is 0.
    #[must_use]
    pub fn new(num: u128, den: u128) -> Self {
        assert!(den > 0, "a fraction needs a denominator");
        let divisor = gcd(num, den);
        Self { num: num / divisor, den: den / divisor }
    }

    /// The sum. If the exact denominator would need more than 128 bits (with dozens of different dimensions and large
    /// weights), both sides are first rounded down to 12 decimals.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let exact = || {
            let divisor = gcd(self.den, other.den);
            let den = self.den.checked_mul(other.den / divisor)?;
            let left = self.num.checked_mul(other.den / divisor)?;
            let right = other.num.checked_mul(self.den / divisor)?;
            Some(Self::new(left.checked_add(right)?, den))
        };
        exact().unwrap_or_else(|| {
            let (left, right) = (self.floor_to_12_decimals(), other.floor_to_12_decimals());
            Self::new(left.num + right.num, TWELVE_DECIMALS)
        })
    }

    /// Rounded down to 12 decimals, over [`TWELVE_DECIMALS`].
    fn floor_to_12_decimals(self) -> Self {
        // Leave room for one more decimal digit.
        let shift = if self.den > u128::MAX >> 4 { 4 } else { 0 };
        let (mut rest, den) = ((self.num % self.den) >> shift, self.den >> shift);
        let mut decimals = 0;
        for _ in 0..12 {
            rest *= 10;
            decimals = decimals * 10 + rest / den;
            rest %= den;
        }
        Self { num: (self.num / self.den).saturating_mul(TWELVE_DECIMALS).saturating_add(decimals), den: TWELVE_DECIMALS }
    }

    /// The product with a whole number, rounded down to 12 decimals if the exact one would need more than 128 bits.
    #[must_use]
    pub fn times(self, factor: u64) -> Self {
        let factor = u128::from(factor);
        match self.num.checked_mul(factor) {
            Some(num) => Self::new(num, self.den),
            None => Self::new(self.floor_to_12_decimals().num.saturating_mul(factor), TWELVE_DECIMALS),
        }
    }

    /// The quotient by a whole number of 1 or more, rounded like [`Fraction::times`].
    #[must_use]
    pub fn over(self, divisor: u64) -> Self {
        let divisor = u128::from(divisor);
        match self.den.checked_mul(divisor) {
            Some(den) => Self::new(self.num, den),
            None => Self::new(self.floor_to_12_decimals().num / divisor, TWELVE_DECIMALS),
        }
    }

    /// How much is missing to reach a whole number; 0 if it is reached.
    #[must_use]
    pub fn shortfall_from(self, whole: u8) -> Self {
        let exact = u128::from(whole).checked_mul(self.den);
        let (whole, part, den) = match exact {
            Some(whole) => (whole, self.num, self.den),
            None => (u128::from(whole) * TWELVE_DECIMALS, self.floor_to_12_decimals().num, TWELVE_DECIMALS),
        };
        Self::new(whole.saturating_sub(part), den)
    }

    /// The value in hundredths, rounded half up.
    #[must_use]
    pub fn hundredths(self) -> u64 {
        // The fraction itself may be too large to multiply. Its first 12 decimals are enough to round, because half a hundredth
        // has three.
        let decimals = self.floor_to_12_decimals().num;
        u64::try_from((decimals + TWELVE_DECIMALS / 200) / (TWELVE_DECIMALS / 100)).unwrap_or(u64::MAX)
    }

    /// The value as a float, for drawing only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.num as f64 / self.den as f64
    }
}

impl fmt::Display for Fraction {
    /// Writes two decimals, rounded half up.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = self.hundredths();
        write!(f, "{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.num.checked_mul(other.den), other.num.checked_mul(self.den)) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => self.to_f64().total_cmp(&other.to_f64()),
        }
    }
}
impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Fraction {}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

/// Total weight at each level, which is all that the rules need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WeightTally {
    /// Weight at each level, 1 to 9; index 0 is unused.
    at: [u64; 10],
}

impl WeightTally {
    /// Adds up weighted levels.
    pub fn from_levels(levels: impl IntoIterator<Item = (u64, u8)>) -> Self {
        let mut tally = Self::default();
        for (weight, level) in levels {
            tally.add(weight, level);
        }
        tally
    }

    /// Adds one weighted level.
    pub fn add(&mut self, weight: u64, level: u8) {
        self.at[usize::from(level)] += weight;
    }

    /// The tally with one weight moved to another level.
    #[must_use]
    pub fn moved(mut self, weight: u64, from: u8, to: u8) -> Self {
        self.at[usize::from(from)] -= weight;
        self.at[usize::from(to)] += weight;
        self
    }

    /// Total weight.
    #[must_use]
    pub fn weight(&self) -> u64 {
        self.at.iter().sum()
    }

    /// Weight at this level or above.
    #[must_use]
    pub fn reached(&self, level: u8) -> u64 {
        self.at[usize::from(level)..].iter().sum()
    }

    /// Lowest and highest level with any weight.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "ten places")]
    pub fn spread(&self) -> Option<(u8, u8)> {
        let low = self.at.iter().position(|weight| *weight > 0)?;
        let high = self.at.iter().rposition(|weight| *weight > 0)?;
        Some((low as u8, high as u8))
    }

    /// Weighted mean of the levels; `None` if there is no weight.
    #[must_use]
    pub fn score(&self) -> Option<Fraction> {
        let sum: u128 = self.at.iter().zip(0_u128..).map(|(weight, level)| u128::from(*weight) * level).sum();
        (self.weight() > 0).then(|| Fraction::new(sum, self.weight().into()))
    }

    /// The level under the questionnaire's rule, 1 to `top`; `None` if there is no weight.
    #[must_use]
    pub fn level(&self, rule: &Scoring, top: u8) -> Option<u8> {
        let (lowest, _) = self.spread()?;
        let level = match rule {
            Scoring::Gated { share, max_lag } => {
                let needed = needed_weight(*share, self.weight());
                (1..=top).rev().find(|level| self.reached(*level) >= needed && lowest + max_lag >= *level).unwrap_or(1)
            }
            Scoring::Mean { cut_points } => {
                let score = self.score()?;
                let passed = cut_points.iter().filter(|cut| score >= Fraction::new(u128::from(**cut), 1000)).count();
                u8::try_from(passed).unwrap_or(0) + 1
            }
            Scoring::Minimum => lowest,
        };
        Some(level)
    }
}

/// The smallest whole weight that is at least a share of the weight `all`. The share is a numerator and a denominator, both at
/// most 1000.
#[must_use]
pub fn needed_weight(share: (u64, u64), all: u64) -> u64 {
    (all * share.0).div_ceil(share.1)
}

/// The mean of scores with their weights; `None` if there are none.
#[must_use]
pub fn weighted_mean(scores: impl IntoIterator<Item = (u64, Fraction)>) -> Option<Fraction> {
    let weighted = scores.into_iter().map(|(weight, score)| (weight, score.times(weight)));
    let (weight, sum) = weighted.reduce(|one, other| (one.0 + other.0, one.1.plus(other.1)))?;
    Some(sum.over(weight))
}

/// The totals of one dimension's answers.
#[derive(Debug, Clone, Copy, Default)]
pub struct DimensionTally {
    /// The answers that have a level.
    pub scored: WeightTally,
    /// Number of answers that have a level, |S|.
    pub answered: usize,
    /// Number of applicable items in scope, |A|.
    pub applicable: usize,
    /// Number of items in scope, including those that don't apply.
    pub in_scope: usize,
    /// Weight of the applicable items.
    pub weight: u64,
}

impl DimensionTally {
    /// Sums up one dimension.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, answers: &Answers, dimension: usize) -> Self {
        let mut sum = Self::default();
        for index in questionnaire.dimensions[dimension].items.clone() {
            let (item, answer) = (&questionnaire.items()[index], answers.get(index));
            if !answers.in_scope(questionnaire, index) {
                continue;
            }
            sum.in_scope += 1;
            if answer == Answer::NotApplicable {
                continue;
            }
            sum.applicable += 1;
            sum.weight += item.weight;
            if let Some(level) = answer.level() {
                sum.answered += 1;
                sum.scored.add(item.weight, level);
            }
        }
        sum
    }

    /// Weight without a level: "I don't know" and open answers.
    #[must_use]
    pub fn missing(&self) -> u64 {
        self.weight - self.scored.weight()
    }

    /// Share of the applicable weight that has a level, 0 to 1; `None` if nothing applies.
    #[must_use]
    pub fn coverage(&self) -> Option<Fraction> {
        (self.weight > 0).then(|| Fraction::new(self.scored.weight().into(), self.weight.into()))
    }

    /// Whether every item in scope was marked as not applicable, so that the dimension drops out.
    #[must_use]
    pub fn is_not_applicable(&self) -> bool {
        self.applicable == 0
    }

    /// Whether there is enough for a level: at least half the weight, and two answers (one if only one item applies).
    #[must_use]
    pub fn is_scored(&self) -> bool {
        !self.is_not_applicable() && 2 * self.scored.weight() >= self.weight && self.answered >= self.applicable.min(2)
    }

    /// The level, if there is enough for one.
    #[must_use]
    pub fn level(&self, rule: &Scoring, top: u8) -> Option<u8> {
        if self.is_scored() { self.scored.level(rule, top) } else { None }
    }
}
