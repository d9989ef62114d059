//! Groups results into rounds by day: people who answered in spring and in autumn are not one team.

use super::answer::Answer;
use super::date::Day;
use std::collections::BTreeMap;

/// A gap of more days than this between two results begins another round.
pub const GAP: u32 = 30;

/// Results that are close together in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    /// The earliest day.
    pub first: Day,
    /// The latest day.
    pub last: Day,
    /// Number of results.
    pub results: usize,
}

impl Round {
    /// Whether a day is within the round.
    #[must_use]
    pub fn holds(&self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// The rounds formed by results of these days, earliest first.
#[must_use]
pub fn rounds(days: impl Iterator<Item = Day>) -> Vec<Round> {
    let mut days: Vec<_> = days.collect();
    days.sort_unstable();
    let mut rounds: Vec<Round> = Vec::new();
    for day in days {
        match rounds.last_mut() {
            Some(round) if day.number() - round.last.number() <= GAP => {
                round.last = day;
                round.results += 1;
            }
            _ => rounds.push(Round { first: day, last: day, results: 1 }),
        }
    }
    rounds
}

/// The answers that a team agreed on, by round. Those of one round say nothing about another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreements(BTreeMap<Option<Day>, BTreeMap<usize, Answer>>);

impl Agreements {
    /// The agreed answers by item: those of a round, or with `None` those for the results of all rounds together.
    #[must_use]
    pub fn in_round(&self, round: Option<Round>) -> BTreeMap<usize, Answer> {
        let is_of = |day: &Option<Day>| match (round, day) {
            (Some(round), Some(day)) => round.holds(*day),
            (None, None) => true,
            _ => false,
        };
        self.0.iter().filter(|(day, _)| is_of(day)).flat_map(|(_, agreed)| agreed.clone()).collect()
    }

    /// Agrees on an answer in a round, or on none.
    pub fn agree(&mut self, round: Option<Round>, item: usize, answer: Option<Answer>) {
        for (day, agreed) in &mut self.0 {
            if round.is_none() == day.is_none() && day.is_none_or(|day| round.is_some_and(|round| round.holds(day))) {
                agreed.remove(&item);
            }
        }
        if let Some(answer) = answer {
            self.put(round.map(|round| round.first), item, answer);
        }
    }

    /// Adds an answer that was agreed on for the round of this day, or for all rounds together.
    pub fn put(&mut self, day: Option<Day>, item: usize, answer: Answer) {
        self.0.entry(day).or_default().insert(item, answer);
    }

    /// The agreed answers, by a day of their round; `None` for all rounds together.
    pub fn iter(&self) -> impl Iterator<Item = (Option<Day>, &BTreeMap<usize, Answer>)> {
        self.0.iter().map(|(day, agreed)| (*day, agreed)).filter(|(_, agreed)| !agreed.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_round_agreed_on_is_not_agreed_in_another() {
        let day = |number| Day::new(number).unwrap();
        let of = |first, last| Some(Round { first: day(first), last: day(last), results: 3 });
        let (spring, autumn) = (of(10, 12), of(200, 201));
        let mut all = Agreements::default();
        all.agree(spring, 0, Some(Answer::Level(5)));
        all.agree(None, 1, Some(Answer::Level(2)));
        assert_eq!(all.in_round(spring), BTreeMap::from([(0, Answer::Level(5))]));
        assert_eq!((all.in_round(autumn), all.in_round(None)), (BTreeMap::new(), BTreeMap::from([(1, Answer::Level(2))])));
        // A result from before the first one belongs to the same round.
        assert_eq!(all.in_round(of(4, 12)), all.in_round(spring));
        all.agree(of(4, 12), 0, Some(Answer::Level(1)));
        assert_eq!(all.in_round(of(4, 12)), BTreeMap::from([(0, Answer::Level(1))]));
        all.agree(spring, 0, None);
        all.agree(of(4, 12), 0, None);
        assert_eq!(all.iter().count(), 1);
    }

    #[test]
    fn days_far_apart_are_rounds_of_their_own() {
        let day = |number| Day::new(number).unwrap();
        let found = rounds([200, 10, 40, 70, 10, 101].into_iter().map(day));
        let shown: Vec<_> = found.iter().map(|round| (round.first.number(), round.last.number(), round.results)).collect();
        assert_eq!(shown, [(10, 70, 4), (101, 101, 1), (200, 200, 1)]);
        assert!(found[0].holds(day(41)) && !found[0].holds(day(71)) && !found[0].holds(day(9)));
        assert_eq!(rounds(std::iter::empty()), []);
    }
}
