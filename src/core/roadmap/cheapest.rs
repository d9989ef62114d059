//! Finds the cheapest way to reach a level under the questionnaire's rule, by raising items or by raising dimensions.

use super::Choices;
use super::cover::{Ladder, Rung, cover};
use crate::core::questionnaire::Scoring;
use crate::core::score::needed_weight;

/// Something whose level can rise: an item in its dimension, or a dimension in the overall result.
pub struct Unit {
    /// Index of the item or the dimension.
    pub place: usize,
    /// Weight, 1 or more.
    pub weight: u64,
    /// Present level.
    pub level: u8,
    /// Lowest answer in the unit.
    pub lowest: u8,
    /// Cost of rising by 0, 1, … levels, up to the highest level that the unit can reach.
    pub costs: Vec<u64>,
    /// Number of items that rise if the unit rises by 0, 1, … levels.
    pub items: Vec<usize>,
}

impl Unit {
    fn cost(&self, level: u8) -> Option<u64> {
        self.costs.get(usize::from(level - self.level)).copied()
    }

    /// The levels at which the unit may end up, lowest first.
    fn stops(&self, demand: &Demand, top: u8) -> Vec<u8> {
        let foot = self.level.max(demand.floor);
        match demand.target {
            Some(target) if foot < target => vec![foot, target],
            Some(_) => vec![foot],
            None => (foot..=top).take_while(|level| self.cost(*level).is_some()).collect(),
        }
    }

    fn ladder(&self, stops: &[u8], demand: &Demand) -> Option<Ladder> {
        let foot = stops[0];
        let rung = |level: &u8| {
            let rises = if demand.target.is_some() { u64::from(*level > foot) } else { u64::from(level - foot) };
            let cost = self.cost(*level)? - self.cost(foot)?;
            let items = self.items[usize::from(level - self.level)];
            Some(Rung { gain: self.weight * rises, cost, items, touched: usize::from(*level > self.level) })
        };
        stops.iter().map(rung).collect()
    }
}

/// A rise from one level to another.
#[derive(Clone, Copy)]
pub struct Raise {
    /// Index of the item or the dimension.
    pub place: usize,
    /// Level before.
    pub from: u8,
    /// Level after.
    pub to: u8,
}

/// What a rule requires before it gives a level.
struct Demand {
    /// No unit may stay below this level.
    floor: u8,
    /// Weight that is still missing once every unit has reached `floor`.
    missing: u64,
    /// The level from which a unit's weight counts, once. If `None`, the weight counts once per level climbed.
    target: Option<u8>,
}

impl Demand {
    /// The demand for the level `target`, 2 or more.
    fn new(rule: &Scoring, units: &[Unit], target: u8) -> Self {
        let all: u64 = units.iter().map(|unit| unit.weight).sum();
        match rule {
            Scoring::Gated { share, max_lag } => {
                let floor = target.saturating_sub(*max_lag).max(1);
                let reached = units.iter().filter(|unit| unit.level.max(floor) >= target).map(|unit| unit.weight).sum();
                let missing = needed_weight(*share, all).saturating_sub(reached);
                Self { floor, missing, target: Some(target) }
            }
            Scoring::Mean { cut_points } => {
                let cut = cut_points.get(usize::from(target) - 2).copied().unwrap_or(0);
                let sum = units.iter().map(|unit| unit.weight * u64::from(unit.level)).sum();
                Self { floor: 1, missing: (cut * all).div_ceil(1000).saturating_sub(sum), target: None }
            }
            Scoring::Minimum => Self { floor: target, missing: 0, target: Some(target) },
        }
    }
}

/// The cheapest choices of rises.
pub struct Cheapest {
    /// The cost of each choice.
    pub cost: u64,
    /// Whether this is certainly the lowest cost.
    pub exact: bool,
    /// Whether there may be choices that `choices` does not list.
    pub one_of_several: bool,
    /// One of the choices, with one rise per unit, lowest level first.
    pub chosen: Vec<Raise>,
    needed: Vec<Raise>,
    any: Vec<(usize, Vec<Raise>)>,
}

impl Cheapest {
    /// The cheapest choices that reach the level `target`; `None` if it can't be reached. On a tie, earlier units win.
    pub fn find(rule: &Scoring, units: &[Unit], top: u8, target: u8) -> Option<Self> {
        let demand = Demand::new(rule, units, target);
        let stops: Vec<_> = units.iter().map(|unit| unit.stops(&demand, top)).collect();
        let floor = units.iter().zip(&stops).map(|(unit, stops)| unit.cost(stops[0])).sum::<Option<u64>>()?;
        let (climbers, settled): (Vec<_>, Vec<_>) = units.iter().zip(&stops).partition(|(_, stops)| stops.len() > 1);
        let ladders: Option<Vec<_>> = climbers.iter().map(|(unit, stops)| unit.ladder(stops, &demand)).collect();
        let cover = cover(&ladders?, demand.missing)?;
        let at = |rungs: &[usize]| -> Vec<(&Unit, u8)> {
            let climbed = climbers.iter().zip(rungs).map(|((unit, stops), rung)| (*unit, stops[*rung]));
            settled.iter().map(|(unit, stops)| (*unit, stops[0])).chain(climbed).filter(|(unit, to)| *to > unit.level).collect()
        };
        let chosen = at(&cover.chosen).into_iter().map(|(unit, to)| (unit.level, unit.place, to));
        let needed = at(&cover.fixed)
            .into_iter()
            .flat_map(|(unit, to)| (unit.level..to).map(move |from| (from - unit.level, unit.place, from, from + 1)));
        let further = |index: &usize| {
            let ((unit, stops), rung) = (climbers[*index], cover.fixed[*index]);
            (u8::from(stops[rung] > unit.level), unit.place, stops[rung], stops[rung + 1])
        };
        Some(Self {
            cost: floor + cover.cost,
            exact: cover.exact,
            one_of_several: cover.one_of_several,
            chosen: sorted(chosen).into_iter().map(|(from, place, to)| Raise { place, from, to }).collect(),
            needed: rises(needed),
            any: cover.any.iter().map(|(take, group)| (*take, rises(group.iter().map(further)))).collect(),
        })
    }

    /// The rises that every choice contains, then those to choose from.
    pub fn choices<T>(&self, name: impl Fn(Raise) -> T) -> Vec<Choices<T>> {
        let named = |rises: &[Raise]| rises.iter().map(|rise| name(*rise)).collect();
        let needed = (!self.needed.is_empty()).then(|| Choices::Needed(named(&self.needed)));
        let any = self.any.iter().map(|(take, of)| Choices::AnyOf { take: *take, of: named(of) });
        needed.into_iter().chain(any).collect()
    }
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<_> = all.collect();
    all.sort_unstable();
    all
}

/// Sorts first rises before second ones, then by file order. Each input is: the unit's earlier rises, place, from, to.
fn rises(all: impl Iterator<Item = (u8, usize, u8, u8)>) -> Vec<Raise> {
    sorted(all).into_iter().map(|(_, place, from, to)| Raise { place, from, to }).collect()
}
