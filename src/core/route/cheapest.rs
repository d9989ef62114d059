//! The cheapest rises that lead to a level by the questionnaire's rule, for items and for dimensions alike.

use super::Part;
use super::cover::{Ladder, Rung, cover};
use crate::core::questionnaire::Scoring;

/// Something that can rise: an item in its dimension, a dimension in the whole.
pub struct Unit {
    /// Place of the item or the dimension.
    pub place: usize,
    /// Weight, 1 or more.
    pub weight: u64,
    /// Present level.
    pub level: u8,
    /// Lowest answer in it.
    pub lowest: u8,
    /// Cost of rising by 0, 1, … levels, as far as it goes.
    pub costs: Vec<u64>,
    /// Items touched by that.
    pub items: Vec<usize>,
}

impl Unit {
    fn cost(&self, level: u8) -> Option<u64> {
        self.costs.get(usize::from(level - self.level)).copied()
    }

    /// The levels it may be left at, lowest first.
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

/// From one level to another.
#[derive(Clone, Copy)]
pub struct Rise {
    /// Place of the item or the dimension.
    pub place: usize,
    /// Level before.
    pub from: u8,
    /// Level after.
    pub to: u8,
}

/// What a rule asks for before it gives a level.
struct Demand {
    /// Nothing may stay below this.
    floor: u8,
    /// Weight that is missing beside that.
    missing: u64,
    /// The level at which a weight counts, once; without one it counts for every level climbed.
    target: Option<u8>,
}

impl Demand {
    /// For the level `target`, 2 or more.
    fn of(rule: &Scoring, units: &[Unit], target: u8) -> Self {
        let all: u64 = units.iter().map(|unit| unit.weight).sum();
        match rule {
            Scoring::Gated { share, max_lag } => {
                let floor = target.saturating_sub(*max_lag).max(1);
                let reached = units.iter().filter(|unit| unit.level.max(floor) >= target).map(|unit| unit.weight).sum();
                let missing = (share.0 * all).div_ceil(share.1).saturating_sub(reached);
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
    /// What each of them costs.
    pub cost: u64,
    /// Whether nothing can be cheaper.
    pub exact: bool,
    /// Whether there may be choices beside those that the parts tell.
    pub one_of_several: bool,
    /// One of them, one rise a unit, lowest first.
    pub chosen: Vec<Rise>,
    needed: Vec<Rise>,
    any: Vec<(usize, Vec<Rise>)>,
}

impl Cheapest {
    /// To the level `target`; `None` where it can't be reached. Units come in the order that ties follow.
    pub fn of(rule: &Scoring, units: &[Unit], top: u8, target: u8) -> Option<Self> {
        let demand = Demand::of(rule, units, target);
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
            chosen: sorted(chosen).into_iter().map(|(from, place, to)| Rise { place, from, to }).collect(),
            needed: rises(needed),
            any: cover.any.iter().map(|(take, group)| (*take, rises(group.iter().map(further)))).collect(),
        })
    }

    /// What is needed, then what there is to choose from.
    pub fn parts<T>(&self, name: impl Fn(Rise) -> T) -> Vec<Part<T>> {
        let named = |rises: &[Rise]| rises.iter().map(|rise| name(*rise)).collect();
        let needed = (!self.needed.is_empty()).then(|| Part::Needed(named(&self.needed)));
        let any = self.any.iter().map(|(take, of)| Part::AnyOf { take: *take, of: named(of) });
        needed.into_iter().chain(any).collect()
    }
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<_> = all.collect();
    all.sort_unstable();
    all
}

/// First rises before second ones, then file order; in: how many came before, place, from, to.
fn rises(all: impl Iterator<Item = (u8, usize, u8, u8)>) -> Vec<Rise> {
    sorted(all).into_iter().map(|(_, place, from, to)| Rise { place, from, to }).collect()
}
