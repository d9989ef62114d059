//! Compares covers with a search through all choices.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn foot(touched: usize) -> Rung {
    Rung { gain: 0, cost: 0, items: touched, touched }
}

fn rung(gain: u64, cost: u64) -> Rung {
    Rung { gain, cost, items: 1, touched: 1 }
}

/// Ladders with one rung each, of these gains and costs.
fn ladders(rungs: &[(u64, u64)]) -> Vec<Ladder> {
    rungs.iter().map(|(gain, cost)| vec![foot(0), rung(*gain, *cost)]).collect()
}

/// Ladders of up to three rungs, with gains of up to `gains` and costs of up to `costs` per rung.
fn any_ladders(gains: u64, costs: u64) -> impl Strategy<Value = Vec<Ladder>> {
    let options = (1..=gains, 0..=costs, 0..=2_usize);
    let ladder = (0..=1_usize, prop::collection::vec(options, 1..=3)).prop_map(|(touched, options)| {
        let mut all = vec![foot(touched)];
        for (gain, cost, items) in options {
            let last = all[all.len() - 1];
            // The first rung is never free.
            let cost = last.cost + cost.max(u64::from(all.len() == 1));
            all.push(Rung { gain: last.gain + gain, cost, items: (last.items + items).max(1), touched: 1 });
        }
        all
    });
    prop::collection::vec(ladder, 1..=5)
}

fn at<'a>(ladders: &'a [Ladder], rungs: &'a [usize]) -> impl Iterator<Item = Rung> + 'a {
    ladders.iter().zip(rungs).map(|(ladder, rung)| ladder[*rung])
}

fn gain(ladders: &[Ladder], rungs: &[usize]) -> u64 {
    at(ladders, rungs).map(|rung| rung.gain).sum()
}

/// All choices that gather enough at the lowest cost.
fn cheapest(ladders: &[Ladder], missing: u64) -> BTreeSet<Vec<usize>> {
    let all = ladders.iter().fold(vec![vec![]], |all: Vec<Vec<usize>>, ladder| {
        all.iter().flat_map(|start| (0..ladder.len()).map(move |rung| [&start[..], &[rung]].concat())).collect()
    });
    let enough: Vec<_> = all.into_iter().filter(|rungs| gain(ladders, rungs) >= missing).collect();
    let least = enough.iter().map(|rungs| cost_of(ladders, rungs)).min();
    enough.into_iter().filter(|rungs| Some(cost_of(ladders, rungs)) == least).collect()
}

/// All choices that a cover describes.
fn told(cover: &Cover) -> BTreeSet<Vec<usize>> {
    let mut all = BTreeSet::from([cover.fixed.clone()]);
    for (take, group) in &cover.any {
        let sets = (0_u32..1 << group.len()).filter(|set| set.count_ones() as usize == *take);
        let climbed = |rungs: &Vec<usize>, set: u32| {
            let mut rungs = rungs.clone();
            for (place, index) in group.iter().enumerate() {
                rungs[*index] += (set >> place & 1) as usize;
            }
            rungs
        };
        all = sets.flat_map(|set| all.iter().map(move |rungs| climbed(rungs, set)).collect::<Vec<_>>()).collect();
    }
    all
}

fn most(ladders: &[Ladder]) -> u64 {
    ladders.iter().map(|ladder| ladder[ladder.len() - 1].gain).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_cover_is_the_cheapest_of_all(ladders in prop_oneof![any_ladders(1, 2), any_ladders(3, 3)], part in 0..=100_u64) {
        let missing = (most(&ladders) * part).div_ceil(100);
        let (found, all) = (cover(&ladders, missing).unwrap(), cheapest(&ladders, missing));
        prop_assert_eq!(found.cost, cost_of(&ladders, &found.chosen));
        prop_assert!(found.exact && all.contains(&found.chosen), "{:?} of {:?}", found, all);
        let burden = |rungs: &Vec<usize>| {
            let sum = |of: fn(Rung) -> usize| at(&ladders, rungs).map(of).sum::<usize>();
            (sum(|rung| rung.items), sum(|rung| rung.touched), Reverse(rungs.clone()))
        };
        prop_assert_eq!(Some(&found.chosen), all.iter().min_by_key(|rungs| burden(rungs)), "least burden, earliest ladders");
        if found.one_of_several {
            prop_assert!(all.len() > 1 && told(&found) == BTreeSet::from([found.chosen]));
        } else {
            prop_assert_eq!(told(&found), all);
        }
    }

    #[test]
    fn greedy_choices_suffice_and_are_cheapest_if_exact(ladders in prop_oneof![any_ladders(1, 3), any_ladders(3, 0), any_ladders(3, 3)], part in 1..=100_u64) {
        let missing = (most(&ladders) * part).div_ceil(100);
        let (rungs, exact) = greedy(&ladders, missing);
        prop_assert!(gain(&ladders, &rungs) >= missing);
        let least = cost_of(&ladders, &cheapest(&ladders, missing).pop_first().unwrap());
        prop_assert!(!exact || cost_of(&ladders, &rungs) == least, "{:?}", rungs);
    }
}

#[test]
fn more_than_the_total_gain_cannot_be_gathered() {
    let two = ladders(&[(2, 1), (3, 1)]);
    assert!(cover(&two, 6).is_none() && cover(&[], 1).is_none());
    assert_eq!(cover(&two, 5).unwrap().chosen, [1, 1]);
}

#[test]
fn greedy_takes_the_lowest_cost_per_gain() {
    // All costs or all gains are equal, and no rung is cheaper than the one below it, so the choice is the cheapest.
    assert_eq!(greedy(&ladders(&[(2, 2), (4, 2), (1, 2)]), 6), (vec![1, 1, 0], true));
    assert_eq!(greedy(&ladders(&[(2, 3), (2, 1), (2, 2)]), 4), (vec![0, 1, 1], true));
    let steep = vec![vec![foot(0), rung(1, 1), rung(2, 3)], vec![foot(0), rung(1, 3), rung(2, 6)]];
    assert_eq!(greedy(&steep, 3), (vec![2, 1], true), "costs that rise with every rung");
}

#[test]
fn greedy_drops_unnecessary_rungs() {
    // The first ladder has the lowest cost per gain, but is unnecessary once the second is climbed.
    assert_eq!(greedy(&ladders(&[(2, 1), (5, 4)]), 5), (vec![0, 1], false));
    assert_eq!(greedy(&ladders(&[(2, 1), (5, 4)]), 6), (vec![1, 1], false));
    let two_rungs = vec![vec![foot(0), rung(1, 1), rung(3, 3)], vec![foot(0), rung(5, 6)]];
    assert_eq!(greedy(&two_rungs, 6).0, [1, 1], "one rung of two");
}

#[test]
fn greedy_is_exact_only_if_rungs_get_no_cheaper() {
    let of = |rungs: &[(u64, u64)]| {
        let rungs = rungs.iter().map(|(gain, cost)| rung(*gain, *cost));
        vec![std::iter::once(foot(0)).chain(rungs).collect(), vec![foot(0), rung(1, 2)]]
    };
    assert!(greedy(&of(&[(1, 2), (2, 4)]), 2).1);
    assert!(greedy(&of(&[(1, 1), (2, 4)]), 2).1, "dearer higher up");
    assert!(!greedy(&of(&[(1, 4), (2, 5)]), 2).1, "cheaper higher up");
    assert!(!greedy(&of(&[(1, 1), (3, 4)]), 2).1, "neither gains nor costs alike");
    let of_two = |rungs: [(u64, u64); 2]| vec![vec![foot(0), rung(rungs[0].0, rungs[0].1), rung(rungs[1].0, rungs[1].1)]];
    assert!(greedy(&of_two([(2, 3), (4, 7)]), 3).1, "dearer higher up, two at a time");
    assert!(!greedy(&of_two([(2, 7), (4, 12)]), 3).1, "cheaper higher up, two at a time");
}

#[test]
fn up_to_thirty_two_unlike_ladders_are_searched() {
    let unlike = |count: u64| ladders(&(0..count).map(|index| (1 + index % 2, 2 + index % 2 * 3)).collect::<Vec<_>>());
    let found = cover(&unlike(32), 3).unwrap();
    assert_eq!((found.cost, found.exact), (6, true));
    let found = cover(&unlike(33), 3).unwrap();
    assert_eq!((found.cost, found.exact, found.one_of_several, found.fixed == found.chosen), (6, false, true, true));
}

#[test]
fn a_search_with_too_many_partial_choices_is_abandoned() {
    // Every subset of these ladders has a different total gain and cost.
    let powers = |count: u32| ladders(&(0..count).map(|index| (1 << index, 1 << index)).collect::<Vec<_>>());
    assert!(cover(&powers(10), 1023).unwrap().exact);
    assert!(!cover(&powers(12), 4095).unwrap().exact);
}

#[test]
fn up_to_256_choices_are_described() {
    let one_dear = |count: usize| {
        let mut all = ladders(&[(2, 9)]);
        all.extend(ladders(&vec![(1, 1); count]));
        all
    };
    let found = cover(&one_dear(10), 4).unwrap();
    assert_eq!((found.any.clone(), found.one_of_several), (vec![(4, (1..=10).collect())], false), "210 choices");
    let found = cover(&one_dear(11), 4).unwrap();
    assert_eq!((found.cost, found.any.len(), found.one_of_several), (4, 0, true), "330 choices");
}
