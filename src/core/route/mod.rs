//! The route to the next level: what would have to become true, at the lowest cost.
//!
//! The scoring rule is applied twice, and so is the search: raising items raises a dimension, and raising dimensions raises
//! the overall level. Only answers that have a level take part; questions without one have to be answered first.

mod cheapest;
mod cover;

use super::answer::Answers;
use super::assessment::Assessment;
use super::questionnaire::{Questionnaire, Scoring};
use super::score::Sum;
use cheapest::{Cheapest, Rise, Unit};
use std::collections::HashSet;

/// The maximum number of lines in a plan for 90 days.
pub const MAX_LINES: usize = 5;

/// The routes up from a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The route to the next overall level; `None` if there is no overall level, or no higher one can be reached.
    pub next: Option<NextLevel>,
    /// The way of each scored dimension to its own next level, sorted by cost, number of items, lowest item and file order.
    pub nearest: Vec<Way>,
    /// Indices into `nearest`, weakest dimension first.
    pub weakest_first: Vec<usize>,
}

/// The cheapest way to the next overall level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextLevel {
    /// The present overall level plus one.
    pub goal: u8,
    /// Sum of the effort of all steps in `ways`.
    pub cost: u64,
    /// Whether no way is cheaper. Otherwise the cost is an estimate that may be too high.
    pub exact: bool,
    /// Whether there may be cheapest choices of dimensions that `parts` does not list.
    pub one_of_several: bool,
    /// The cheapest choices of dimensions.
    pub parts: Vec<Part<Lift>>,
    /// The ways of one cheapest choice, in file order: the one with the fewest items, then the fewest dimensions, then
    /// those with the lowest item, then file order.
    pub ways: Vec<Way>,
}

/// The cheapest way of one dimension to a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
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
    /// Whether no way is cheaper. Otherwise the cost is an estimate that may be too high.
    pub exact: bool,
    /// Whether there may be cheapest choices that `parts` does not list. If so, `parts` holds only `choice`.
    pub one_of_several: bool,
    /// The cheapest choices.
    pub parts: Vec<Part<Step>>,
    /// One cheapest choice, with one entry per item: the one with the fewest items, then the lowest items, then file order.
    pub choice: Vec<Step>,
}

/// A part of a set of choices. Each choice takes something from every part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<T> {
    /// What every cheapest choice contains. Each entry is one level, so an item can occur twice.
    Needed(Vec<T>),
    /// What every cheapest choice contains a number of, in addition to what is needed.
    AnyOf {
        /// How many to take: at least 1, and fewer than there are.
        take: usize,
        /// First steps before second ones, then file order.
        of: Vec<T>,
    },
}

/// An item's rise. It is more than one level only if the rule lets items lag that far behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// Index of the item.
    pub item: usize,
    /// Level before; higher than the answer if this is a second step.
    pub from: u8,
    /// Level after.
    pub to: u8,
}

/// A dimension's rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lift {
    /// Index of the dimension.
    pub dimension: usize,
    /// Level before; higher than the present level if this is a second lift.
    pub from: u8,
    /// Level after.
    pub to: u8,
}

impl Route {
    /// Finds the routes up from this assessment.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, assessment: &Assessment) -> Self {
        let top = questionnaire.top();
        let goal = assessment.overall.map(|overall| overall.level + 1).filter(|goal| *goal <= top);
        let last = goal.map_or(1, |goal| last_looked_at(questionnaire, goal));
        let climbs: Vec<_> = (0..questionnaire.dimensions.len())
            .filter_map(|dimension| {
                let scored = assessment.scored(dimension)?;
                let base = Base::of(questionnaire, &assessment.answers, dimension, scored.level);
                let levels = scored.level + 1..=last.max(scored.level + 1);
                Some(Climb {
                    dimension,
                    level: scored.level,
                    lowest: scored.lowest,
                    ways: levels.map_while(|to| base.way(to)).collect(),
                })
            })
            .collect();
        let mut nearest: Vec<_> = climbs.iter().filter_map(|climb| climb.ways.first().cloned()).collect();
        let lowest = |way: &Way| assessment.scored(way.dimension).map(|scored| scored.lowest);
        nearest.sort_by_key(|way| (way.cost, way.choice.len(), lowest(way)));
        let place = |d: &usize| nearest.iter().position(|way| way.dimension == *d);
        let weakest_first = assessment.by_weakness.iter().filter_map(place).collect();
        let next = goal.and_then(|goal| NextLevel::of(questionnaire, &climbs, goal));
        Self { next, nearest, weakest_first }
    }

    /// The ways in `nearest`, weakest dimension first.
    pub fn by_weakness(&self) -> impl Iterator<Item = &Way> {
        self.weakest_first.iter().map(|place| &self.nearest[*place])
    }
}

impl NextLevel {
    fn of(questionnaire: &Questionnaire, climbs: &[Climb], goal: u8) -> Option<Self> {
        let unit = |climb: &Climb| Unit {
            place: climb.dimension,
            weight: questionnaire.dimensions[climb.dimension].weight,
            level: climb.level,
            lowest: climb.lowest,
            costs: std::iter::once(0).chain(climb.ways.iter().map(|way| way.cost)).collect(),
            items: std::iter::once(0).chain(climb.ways.iter().map(|way| way.choice.len())).collect(),
        };
        let mut units: Vec<_> = climbs.iter().map(unit).collect();
        units.sort_by_key(|unit| (unit.lowest, unit.place));
        let cheapest = Cheapest::of(&questionnaire.scoring, &units, questionnaire.top(), goal)?;
        let lift = |rise: Rise| Lift { dimension: rise.place, from: rise.from, to: rise.to };
        let ways = || climbs.iter().flat_map(|climb| &climb.ways);
        let last = last_looked_at(questionnaire, goal);
        let exact = cheapest.exact && ways().all(|way| way.exact || way.to > last);
        let parts = cheapest.parts(lift);
        let mut chosen: Vec<_> = cheapest.chosen.into_iter().map(lift).collect();
        chosen.sort_unstable();
        let way = |lift: Lift| ways().find(|way| (way.dimension, way.to) == (lift.dimension, lift.to)).cloned();
        let ways = chosen.into_iter().filter_map(way).collect();
        Some(Self { goal, cost: cheapest.cost, exact, one_of_several: cheapest.one_of_several, parts, ways })
    }
}

impl Way {
    /// The way of a dimension to a higher level; `None` if it has no level, is already there, or can't get there.
    #[must_use]
    pub fn to(questionnaire: &Questionnaire, answers: &Answers, dimension: usize, level: u8) -> Option<Self> {
        let present = Sum::of(questionnaire, answers, dimension).level(&questionnaire.scoring, questionnaire.top())?;
        Base::of(questionnaire, answers, dimension, present).way(level)
    }
}

/// The next steps for at most [`MAX_LINES`] items, one level each: first the items of the first way, then those of the
/// second, and so on.
#[must_use]
pub fn lines<'a>(ways: impl IntoIterator<Item = &'a Way>) -> Vec<Step> {
    let mut seen = HashSet::new();
    let steps = ways.into_iter().flat_map(|way| &way.choice).filter(|step| seen.insert(step.item));
    steps.map(|step| Step { to: step.from + 1, ..*step }).take(MAX_LINES).collect()
}

/// The highest level to look at. Only with a mean can it help to lift a dimension beyond the goal.
fn last_looked_at(questionnaire: &Questionnaire, goal: u8) -> u8 {
    if matches!(questionnaire.scoring, Scoring::Mean { .. }) { questionnaire.top() } else { goal }
}

/// A scored dimension's ways to higher levels, up to the highest level to look at.
struct Climb {
    dimension: usize,
    level: u8,
    lowest: u8,
    ways: Vec<Way>,
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
    fn of(questionnaire: &'a Questionnaire, answers: &Answers, dimension: usize, level: u8) -> Self {
        let top = questionnaire.top();
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

    fn way(&self, to: u8) -> Option<Way> {
        if to <= self.level || to > self.top {
            return None;
        }
        let cheapest = Cheapest::of(self.rule, &self.units, self.top, to)?;
        let step = |rise: Rise| Step { item: rise.place, from: rise.from, to: rise.to };
        Some(Way {
            dimension: self.dimension,
            from: self.level,
            to,
            cost: cheapest.cost,
            steps: cheapest.chosen.iter().map(|rise| usize::from(rise.to - rise.from)).sum(),
            exact: cheapest.exact,
            one_of_several: cheapest.one_of_several,
            parts: cheapest.parts(step),
            choice: cheapest.chosen.into_iter().map(step).collect(),
        })
    }
}
