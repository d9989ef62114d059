//! Finds the cheapest way to gather a missing weight by climbing ladders: a covering knapsack problem. A ladder stands for
//! an item or a dimension, and its rungs for the levels at which it may end up.
//!
//! The result is exact if all ladders have one rung with the same gain, or if the search has to store few partial choices,
//! which is always so for up to ten one-rung ladders. Otherwise the choice is greedy, and marked as an estimate unless it
//! is certainly the cheapest.

use std::cmp::Reverse;

/// The maximum number of ladders that are searched if they are not alike.
const MAX_LADDERS: usize = 32;
/// The maximum number of partial choices that a search stores for all ladders; ten one-rung ladders have at most 2046.
const MAX_PARTIAL: usize = 2048;
/// The maximum number of cheapest choices that are compared; ten one-rung ladders have at most 252.
const MAX_CHOICES: usize = 256;

/// A rung of a ladder. Its figures are totals from the foot.
#[derive(Debug, Clone, Copy)]
pub struct Rung {
    /// Weight gathered.
    pub gain: u64,
    /// Cost of climbing to this rung.
    pub cost: u64,
    /// Number of items that have risen, including those that rise to reach the foot.
    pub items: usize,
    /// 1 if the item or dimension has risen from its present level, otherwise 0.
    pub touched: usize,
}

/// At least two rungs: the foot (gain and cost 0), then rungs whose gain rises and whose cost does not fall.
pub type Ladder = Vec<Rung>;

/// The cheapest choices.
#[derive(Debug)]
pub struct Cover {
    /// The cost of each choice.
    pub cost: u64,
    /// The rung on each ladder in the choice with the fewest items, then the fewest ladders, then the earliest ladders.
    pub chosen: Vec<usize>,
    /// The rung on each ladder that all choices reach. If `fixed` and `any` can't describe all choices, the rung in `chosen`.
    pub fixed: Vec<usize>,
    /// Groups of ladders. In each choice, this many ladders of a group go one rung further.
    pub any: Vec<(usize, Vec<usize>)>,
    /// Whether this is certainly the lowest cost.
    pub exact: bool,
    /// Whether there may be cheapest choices that `fixed` and `any` do not describe.
    pub one_of_several: bool,
}

/// Gathers the weight `missing`; `None` if all ladders together can't. On a tie, earlier ladders win.
pub fn cover(ladders: &[Ladder], missing: u64) -> Option<Cover> {
    let most = ladders.iter().filter_map(|ladder| ladder.last()).map(|rung| rung.gain).sum::<u64>();
    if most < missing {
        return None;
    }
    if missing == 0 {
        let foot = vec![0; ladders.len()];
        return Some(Cover { cost: 0, chosen: foot.clone(), fixed: foot, any: vec![], exact: true, one_of_several: false });
    }
    if ladders.iter().all(|ladder| ladder.len() == 2 && ladder[1].gain == ladders[0][1].gain) {
        return Some(cover_equal_gains(ladders, missing));
    }
    let (chosen, exact) = greedy(ladders, missing);
    let cost = cost_of(ladders, &chosen);
    let searched = Search::new(ladders, missing, cost).map(|search| search.cover());
    Some(searched.unwrap_or_else(|| Cover { cost, fixed: chosen.clone(), chosen, any: vec![], exact, one_of_several: true }))
}

fn cost_of(ladders: &[Ladder], rungs: &[usize]) -> u64 {
    ladders.iter().zip(rungs).map(|(ladder, rung)| ladder[*rung].cost).sum()
}

/// For any number of ladders with one rung each and equal gains. Takes as many of the cheapest as needed.
fn cover_equal_gains(ladders: &[Ladder], missing: u64) -> Cover {
    let take = usize::try_from(missing.div_ceil(ladders[0][1].gain)).unwrap_or(usize::MAX);
    let more = |ladder: &Ladder| (ladder[1].cost, ladder[1].items - ladder[0].items, ladder[1].touched - ladder[0].touched);
    let mut order: Vec<_> = (0..ladders.len()).collect();
    order.sort_by_key(|index| more(&ladders[*index]));
    let dearest = ladders[order[take - 1]][1].cost;
    let (mut chosen, mut fixed) = (vec![0; ladders.len()], vec![0; ladders.len()]);
    for index in &order[..take] {
        chosen[*index] = 1;
        fixed[*index] = usize::from(ladders[*index][1].cost < dearest);
    }
    let mut equal: Vec<_> = order.into_iter().filter(|index| ladders[*index][1].cost == dearest).collect();
    equal.sort_unstable();
    let take = take - fixed.iter().sum::<usize>();
    let mut any = vec![(take, equal)];
    if any[0].1.len() == take {
        fixed.clone_from(&chosen);
        any.clear();
    }
    Cover { cost: cost_of(ladders, &chosen), chosen, fixed, any, exact: true, one_of_several: false }
}

/// Takes the rungs with the lowest cost per gain first, then drops those that turned out to be unnecessary. Also returns
/// whether this is certainly the cheapest choice.
fn greedy(ladders: &[Ladder], missing: u64) -> (Vec<usize>, bool) {
    let mut options = Vec::new();
    for (index, ladder) in ladders.iter().enumerate() {
        options.extend(ladder.windows(2).zip(1..).map(|(pair, rung)| {
            let (gain, cost) = (pair[1].gain - pair[0].gain, pair[1].cost - pair[0].cost);
            (index, rung, gain, cost)
        }));
    }
    // If all options have the same cost or the same gain, and none gets cheaper higher up, the greedy choice is the cheapest.
    let first = options[0];
    let alike = options.iter().all(|options| options.2 == first.2) || options.iter().all(|options| options.3 == first.3);
    let exact = alike && options.windows(2).all(|w| w[0].0 != w[1].0 || w[0].3 * w[1].2 <= w[1].3 * w[0].2);
    options.sort_by(|a, b| (a.3 * b.2).cmp(&(b.3 * a.2)));
    let mut rungs = vec![0; ladders.len()];
    let (mut gained, mut taken) = (0, Vec::new());
    for (index, rung, ..) in options {
        if gained >= missing {
            break;
        }
        if rung > rungs[index] {
            gained += ladders[index][rung].gain - ladders[index][rungs[index]].gain;
            rungs[index] = rung;
            taken.push(index);
        }
    }
    for index in taken.into_iter().rev() {
        // Each entry in `taken` stands for one climbed rung, so there is one to go down.
        let (here, below) = (ladders[index][rungs[index]], ladders[index][rungs[index] - 1]);
        if gained - (here.gain - below.gain) >= missing {
            gained -= here.gain - below.gain;
            rungs[index] -= 1;
        }
    }
    (rungs, exact)
}

/// A search for all cheapest choices, built from the best partial choices.
struct Search<'a> {
    ladders: &'a [Ladder],
    missing: u64,
    /// For each ladder, the Pareto-optimal pairs `(cost, gain)` of it and all later ladders, both ascending.
    fronts: Vec<Vec<(u64, u64)>>,
}

impl<'a> Search<'a> {
    /// `None` if too many partial choices would have to be stored. `bound` is a cost that is known to suffice.
    fn new(ladders: &'a [Ladder], missing: u64, bound: u64) -> Option<Self> {
        if ladders.len() > MAX_LADDERS {
            return None;
        }
        let (mut fronts, mut kept) = (vec![vec![(0, 0)]], 0);
        for ladder in ladders.iter().rev() {
            let after = &fronts[fronts.len() - 1];
            let sums = ladder
                .iter()
                .flat_map(|rung| after.iter().map(|(cost, gain)| (cost + rung.cost, Reverse((gain + rung.gain).min(missing)))));
            let mut all: Vec<_> = sums.filter(|(cost, _)| *cost <= bound).collect();
            all.sort();
            let mut front: Vec<(u64, u64)> = Vec::new();
            for (cost, Reverse(gain)) in all {
                if front.last().is_none_or(|(_, best)| gain > *best) {
                    front.push((cost, gain));
                }
            }
            kept += front.len();
            if kept > MAX_PARTIAL {
                return None;
            }
            fronts.push(front);
        }
        fronts.reverse();
        Some(Self { ladders, missing, fronts })
    }

    fn can(&self, from: usize, budget: u64, missing: u64) -> bool {
        let front = &self.fronts[from];
        let affordable = front.partition_point(|(cost, _)| *cost <= budget);
        // Every front begins with an entry of cost 0.
        front[affordable - 1].1 >= missing
    }

    fn collect(&self, budget: u64, missing: u64, rungs: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
        if rungs.len() == self.ladders.len() {
            found.push(rungs.clone());
            return;
        }
        for (index, rung) in self.ladders[rungs.len()].iter().enumerate().rev() {
            let left = missing.saturating_sub(rung.gain);
            if found.len() <= MAX_CHOICES && rung.cost <= budget && self.can(rungs.len() + 1, budget - rung.cost, left) {
                rungs.push(index);
                self.collect(budget - rung.cost, left, rungs, found);
                rungs.pop();
            }
        }
    }

    fn cover(&self) -> Cover {
        // The bound suffices, so the last partial choice in the first front gathers enough.
        let cost = self.fronts[0].iter().find(|(_, gain)| *gain >= self.missing).map_or(0, |(cost, _)| *cost);
        let mut found = Vec::new();
        self.collect(cost, self.missing, &mut Vec::new(), &mut found);
        let burden = |rungs: &Vec<usize>| {
            let places = || self.ladders.iter().zip(rungs).map(|(ladder, rung)| ladder[*rung]);
            (places().map(|rung| rung.items).sum::<usize>(), places().map(|rung| rung.touched).sum::<usize>())
        };
        // `found` lists choices that climb earlier ladders first, and `min_by_key` keeps the first of equal ones.
        let chosen = found.iter().min_by_key(|rungs| burden(rungs)).cloned().unwrap_or_default();
        let described = if found.len() <= MAX_CHOICES { describe(&found) } else { None };
        let one_of_several = described.is_none();
        let (fixed, any) = described.unwrap_or_else(|| (chosen.clone(), vec![]));
        Cover { cost, chosen, fixed, any, exact: true, one_of_several }
    }
}

type Description = (Vec<usize>, Vec<(usize, Vec<usize>)>);

/// Describes the choices as what all of them share plus "any n of these"; `None` if that would not be exact.
fn describe(choices: &[Vec<usize>]) -> Option<Description> {
    let count = choices[0].len();
    let at = |index: usize| choices.iter().map(move |rungs| rungs[index]);
    let fixed: Vec<_> = (0..count).filter_map(|index| at(index).min()).collect();
    if (0..count).any(|index| at(index).max() > Some(fixed[index] + 1)) {
        return None;
    }
    let further = |rungs: &Vec<usize>| (0..count).filter(|i| rungs[*i] > fixed[*i]).fold(0_u32, |set, i| set | 1 << i);
    let mut family: Vec<_> = choices.iter().map(further).collect();
    family.sort_unstable();
    let open = family.iter().fold(0, |union, set| union | set);
    // Two ladders form a group if each can replace the other in every choice. This is an equivalence relation.
    let together = |a: usize, b: usize| {
        let one = |set: &&u32| (**set >> a & 1) != (**set >> b & 1);
        family.iter().filter(one).all(|set| family.binary_search(&(set ^ (1 << a | 1 << b))).is_ok())
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for index in (0..count).filter(|index| open >> index & 1 == 1) {
        match groups.iter_mut().find(|group| together(group[0], index)) {
            Some(group) => group.push(index),
            None => groups.push(vec![index]),
        }
    }
    let mut any = Vec::new();
    for group in groups {
        let mask = group.iter().fold(0_u32, |mask, index| mask | 1 << index);
        let take = (family[0] & mask).count_ones();
        if family.iter().any(|set| (set & mask).count_ones() != take) {
            return None;
        }
        any.push((take as usize, group));
    }
    Some((fixed, any))
}

#[cfg(test)]
mod tests;
