//! The roadmap to the next level: which answers would have to rise, at the lowest cost.
//!
//! The search runs twice, as the scoring rule does: raising items raises a dimension, and raising dimensions raises the
//! overall level. Only answers that have a level take part. Questions without one have to be answered first.

mod cheapest;
mod cover;

use super::answer::Answers;
use super::assessment::Assessment;
use super::questionnaire::{Questionnaire, Scoring};
use super::score::DimensionTally;
use cheapest::{Cheapest, Raise, Unit};

/// The ways to reach higher levels from a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roadmap {
    /// The roadmap to the next overall level; `None` if there is no overall level, or no higher one can be reached.
    pub next: Option<NextLevel>,
    /// The improvement of each scored dimension to its own next level, sorted by cost, number of items, lowest item and file order.
    pub cheapest_first: Vec<Improvement>,
    /// Indices into `cheapest_first`, weakest dimension first.
    pub weakest_first: Vec<usize>,
}

/// The cheapest improvement to the next overall level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextLevel {
    /// The present overall level plus one.
    pub goal: u8,
    /// Sum of the effort of all steps in `improvements`.
    pub cost: u64,
    /// Whether no improvement is cheaper. Otherwise the cost is an estimate that may be too high.
    pub exact: bool,
    /// Whether there may be cheapest choices of dimensions that `choices` does not list.
    pub one_of_several: bool,
    /// The cheapest choices of dimensions.
    pub choices: Vec<Choices<DimensionStep>>,
    /// The improvements of one cheapest choice, in file order: the one with the fewest items, then the fewest dimensions, then
    /// those with the lowest item, then file order.
    pub improvements: Vec<Improvement>,
}

/// The cheapest improvement of one dimension to a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Improvement {
    /// Index of the dimension.
    pub dimension: usize,
    /// Its present level.
    pub from: u8,
    /// The level aimed at.
    pub to: u8,
    /// Sum of the effort of all steps.
    pub cost: u64,
    /// Number of levels climbed in `choice`, by all items together.
    pub steps: usize,
    /// Whether no improvement is cheaper. Otherwise the cost is an estimate that may be too high.
    pub exact: bool,
    /// Whether there may be cheapest choices that `choices` does not list. If so, `choices` holds only `choice`.
    pub one_of_several: bool,
    /// The cheapest choices.
    pub choices: Vec<Choices<ItemStep>>,
    /// One cheapest choice, with one entry per item: the one with the fewest items, then the lowest items, then file order.
    pub choice: Vec<ItemStep>,
}

/// A part of a set of choices. Each choice takes something from every part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choices<T> {
    /// Steps that every cheapest choice contains. Each is one level, so an item or a dimension can occur twice.
    Needed(Vec<T>),
    /// Steps of which every cheapest choice takes some, in addition to the needed ones.
    AnyOf {
        /// How many of the steps to take: at least 1, but not all.
        take: usize,
        /// First steps before second ones, then file order.
        of: Vec<T>,
    },
}

/// An item's rise. It is more than one level only if the rule lets items lag that far behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemStep {
    /// Index of the item.
    pub item: usize,
    /// Level before; higher than the answer if this is a second step.
    pub from: u8,
    /// Level after.
    pub to: u8,
}

/// A dimension's rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DimensionStep {
    /// Index of the dimension.
    pub dimension: usize,
    /// Level before; higher than the present level if this is a second step.
    pub from: u8,
    /// Level after.
    pub to: u8,
}

impl Roadmap {
    /// Finds the ways to reach higher levels from this assessment.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, assessment: &Assessment) -> Self {
        let top = questionnaire.level_count();
        let goal = assessment.overall.map(|overall| overall.level + 1).filter(|goal| *goal <= top);
        let last = goal.map_or(1, |goal| highest_considered(questionnaire, goal));
        let options: Vec<_> = (0..questionnaire.dimensions.len())
            .filter_map(|dimension| {
                let scored = assessment.scored(dimension)?;
                let base = Base::new(questionnaire, &assessment.answers, dimension, scored.level);
                let levels = scored.level + 1..=last.max(scored.level + 1);
                Some(DimensionOptions {
                    dimension,
                    level: scored.level,
                    lowest: scored.lowest,
                    improvements: levels.map_while(|to| base.improvement(to)).collect(),
                })
            })
            .collect();
        let mut cheapest_first: Vec<_> = options.iter().filter_map(|options| options.improvements.first().cloned()).collect();
        let lowest = |improvement: &Improvement| assessment.scored(improvement.dimension).map(|scored| scored.lowest);
        cheapest_first.sort_by_key(|improvement| (improvement.cost, improvement.choice.len(), lowest(improvement)));
        let place = |d: &usize| cheapest_first.iter().position(|improvement| improvement.dimension == *d);
        let weakest_first = assessment.ranking.iter().filter_map(place).collect();
        let next = goal.and_then(|goal| NextLevel::new(questionnaire, &options, goal));
        Self { next, cheapest_first, weakest_first }
    }
}

impl NextLevel {
    fn new(questionnaire: &Questionnaire, options: &[DimensionOptions], goal: u8) -> Option<Self> {
        let unit = |options: &DimensionOptions| Unit {
            place: options.dimension,
            weight: questionnaire.dimensions[options.dimension].weight,
            level: options.level,
            lowest: options.lowest,
            costs: std::iter::once(0).chain(options.improvements.iter().map(|improvement| improvement.cost)).collect(),
            items: std::iter::once(0).chain(options.improvements.iter().map(|improvement| improvement.choice.len())).collect(),
        };
        let mut units: Vec<_> = options.iter().map(unit).collect();
        units.sort_by_key(|unit| (unit.lowest, unit.place));
        let cheapest = Cheapest::find(&questionnaire.scoring, &units, questionnaire.level_count(), goal)?;
        let lift = |rise: Raise| DimensionStep { dimension: rise.place, from: rise.from, to: rise.to };
        let improvements = || options.iter().flat_map(|options| &options.improvements);
        let last = highest_considered(questionnaire, goal);
        let exact = cheapest.exact && improvements().all(|improvement| improvement.exact || improvement.to > last);
        let choices = cheapest.choices(lift);
        let mut chosen: Vec<_> = cheapest.chosen.into_iter().map(lift).collect();
        chosen.sort_unstable();
        let improvement = |lift: DimensionStep| {
            improvements().find(|improvement| (improvement.dimension, improvement.to) == (lift.dimension, lift.to)).cloned()
        };
        let improvements = chosen.into_iter().filter_map(improvement).collect();
        Some(Self { goal, cost: cheapest.cost, exact, one_of_several: cheapest.one_of_several, choices, improvements })
    }
}

impl Improvement {
    /// The improvement of a dimension to a higher level; `None` if it has no level, is already there, or can't get there.
    #[must_use]
    pub fn to(questionnaire: &Questionnaire, answers: &Answers, dimension: usize, level: u8) -> Option<Self> {
        let present = DimensionTally::new(questionnaire, answers, dimension)
            .level(&questionnaire.scoring, questionnaire.level_count())?;
        Base::new(questionnaire, answers, dimension, present).improvement(level)
    }
}

/// The highest level to consider for a dimension. Raising a dimension beyond the goal can help only if the rule is a mean.
fn highest_considered(questionnaire: &Questionnaire, goal: u8) -> u8 {
    if matches!(questionnaire.scoring, Scoring::Mean { .. }) { questionnaire.level_count() } else { goal }
}

/// A scored dimension's improvements to higher levels, up to the highest level to consider.
struct DimensionOptions {
    dimension: usize,
    level: u8,
    lowest: u8,
    improvements: Vec<Improvement>,
}

/// A dimension with its present level.
struct Base<'a> {
    rule: &'a Scoring,
    top: u8,
    dimension: usize,
    level: u8,
    /// Its answers that have a level.
    units: Vec<Unit>,
}

impl<'a> Base<'a> {
    fn new(questionnaire: &'a Questionnaire, answers: &Answers, dimension: usize, level: u8) -> Self {
        let top = questionnaire.level_count();
        let unit = |place: usize| {
            let (item, level) = (&questionnaire.items()[place], answers.get(place).level()?);
            let rises = 0..=top - level;
            let costs = rises.clone().map(|rise| item.effort * u64::from(rise)).collect();
            let items = rises.map(|rise| usize::from(rise > 0)).collect();
            Some(Unit { place, weight: item.weight, level, lowest: level, costs, items })
        };
        let mut units: Vec<_> = questionnaire.dimensions[dimension].items.clone().filter_map(unit).collect();
        units.sort_by_key(|unit| (unit.lowest, unit.place));
        Self { rule: &questionnaire.scoring, top, dimension, level, units }
    }

    fn improvement(&self, to: u8) -> Option<Improvement> {
        if to <= self.level || to > self.top {
            return None;
        }
        let cheapest = Cheapest::find(self.rule, &self.units, self.top, to)?;
        let step = |rise: Raise| ItemStep { item: rise.place, from: rise.from, to: rise.to };
        Some(Improvement {
            dimension: self.dimension,
            from: self.level,
            to,
            cost: cheapest.cost,
            steps: cheapest.chosen.iter().map(|rise| usize::from(rise.to - rise.from)).sum(),
            exact: cheapest.exact,
            one_of_several: cheapest.one_of_several,
            choices: cheapest.choices(step),
            choice: cheapest.chosen.into_iter().map(step).collect(),
        })
    }
}
