//! The cheapest way to gather a missing weight by climbing ladders: a covering knapsack.
//!
//! Exact where all ladders are alike, and otherwise as long as few partial choices have to be kept, which every set of up
//! to ten one-rung ladders allows. Beyond that a greedy choice, flagged as an estimate unless it can't be beaten.

use std::cmp::Reverse;

/// The most ladders of unlike kinds that are searched.
const MAX_LADDERS: usize = 32;
/// The most partial choices that a search keeps, over all ladders; ten one-rung ladders have at most 2046.
const MAX_PARTIAL: usize = 2048;
/// The most cheapest choices that are compared; ten one-rung ladders have at most 252.
const MAX_CHOICES: usize = 256;

/// A place on a ladder, counted from its foot.
#[derive(Debug, Clone, Copy)]
pub struct Rung {
    /// Weight gathered.
    pub gain: u64,
    /// What climbing here costs.
    pub cost: u64,
    /// Items touched, the foot's own included.
    pub items: usize,
    /// Whether anything is touched, 0 or 1.
    pub touched: usize,
}

/// Two rungs or more: the foot (gain and cost 0), then gain rising and cost not falling.
pub type Ladder = Vec<Rung>;

/// The cheapest choices.
#[derive(Debug)]
pub struct Cover {
    /// What each of them costs.
    pub cost: u64,
    /// The one with fewest items, fewest ladders, earliest ladders: the rung on each ladder.
    pub chosen: Vec<usize>,
    /// The rung on each ladder that all of them reach; the chosen one where they can't be told in this way.
    pub fixed: Vec<usize>,
    /// So many of these ladders go one rung further.
    pub any: Vec<(usize, Vec<usize>)>,
    /// Whether nothing can be cheaper.
    pub exact: bool,
    /// Whether there may be cheapest choices beside those that `fixed` and `any` tell.
    pub one_of_several: bool,
}

/// Gathers `missing`; `None` where all ladders together don't hold that much. Earlier ladders win ties.
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
        return Some(of_equal_gain(ladders, missing));
    }
    let (chosen, exact) = greedy(ladders, missing);
    let cost = cost_of(ladders, &chosen);
    let searched = Search::of(ladders, missing, cost).map(|search| search.cover());
    Some(searched.unwrap_or_else(|| Cover { cost, fixed: chosen.clone(), chosen, any: vec![], exact, one_of_several: true }))
}

fn cost_of(ladders: &[Ladder], rungs: &[usize]) -> u64 {
    ladders.iter().zip(rungs).map(|(ladder, rung)| ladder[*rung].cost).sum()
}

/// One rung each, all of one gain: the cheapest so many, whatever their number.
fn of_equal_gain(ladders: &[Ladder], missing: u64) -> Cover {
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

/// Best gain for its cost first, then what turned out superfluous let go; and whether nothing can be cheaper.
fn greedy(ladders: &[Ladder], missing: u64) -> (Vec<usize>, bool) {
    let mut climbs = Vec::new();
    for (index, ladder) in ladders.iter().enumerate() {
        climbs.extend(ladder.windows(2).zip(1..).map(|(pair, rung)| {
            let (gain, cost) = (pair[1].gain - pair[0].gain, pair[1].cost - pair[0].cost);
            (index, rung, gain, cost)
        }));
    }
    // With climbs of one cost, or of one gain, that get no better higher up, the best ones can't be beaten.
    let first = climbs[0];
    let alike = climbs.iter().all(|climb| climb.2 == first.2) || climbs.iter().all(|climb| climb.3 == first.3);
    let exact = alike && climbs.windows(2).all(|w| w[0].0 != w[1].0 || w[0].3 * w[1].2 <= w[1].3 * w[0].2);
    climbs.sort_by(|a, b| (a.3 * b.2).cmp(&(b.3 * a.2)));
    let mut rungs = vec![0; ladders.len()];
    let (mut gained, mut taken) = (0, Vec::new());
    for (index, rung, ..) in climbs {
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
        // Whatever was taken has climbed a rung that is still there.
        let (here, below) = (ladders[index][rungs[index]], ladders[index][rungs[index] - 1]);
        if gained - (here.gain - below.gain) >= missing {
            gained -= here.gain - below.gain;
            rungs[index] -= 1;
        }
    }
    (rungs, exact)
}

/// All cheapest choices, by way of the best partial ones.
struct Search<'a> {
    ladders: &'a [Ladder],
    missing: u64,
    /// For each ladder the best `(cost, gain)` from there on, both ascending.
    fronts: Vec<Vec<(u64, u64)>>,
}

impl<'a> Search<'a> {
    /// `None` where too much would have to be kept; `bound` is a cost known to suffice.
    fn of(ladders: &'a [Ladder], missing: u64, bound: u64) -> Option<Self> {
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
        // Every front begins with what costs nothing.
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
        // The bound is affordable, so the last partial choice of the first front covers all.
        let cost = self.fronts[0].iter().find(|(_, gain)| *gain >= self.missing).map_or(0, |(cost, _)| *cost);
        let mut found = Vec::new();
        self.collect(cost, self.missing, &mut Vec::new(), &mut found);
        let burden = |rungs: &Vec<usize>| {
            let places = || self.ladders.iter().zip(rungs).map(|(ladder, rung)| ladder[*rung]);
            (places().map(|rung| rung.items).sum::<usize>(), places().map(|rung| rung.touched).sum::<usize>())
        };
        // They come earliest ladders first, and of equals the first is kept.
        let chosen = found.iter().min_by_key(|rungs| burden(rungs)).cloned().unwrap_or_default();
        let told = if found.len() <= MAX_CHOICES { tell(&found) } else { None };
        let one_of_several = told.is_none();
        let (fixed, any) = told.unwrap_or_else(|| (chosen.clone(), vec![]));
        Cover { cost, chosen, fixed, any, exact: true, one_of_several }
    }
}

type Told = (Vec<usize>, Vec<(usize, Vec<usize>)>);

/// Tells choices as what all share and "so many of these", where that is the whole truth.
fn tell(choices: &[Vec<usize>]) -> Option<Told> {
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
    // Two ladders belong together where either can stand in for the other in every choice; that is an equivalence.
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
