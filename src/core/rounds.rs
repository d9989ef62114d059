//! Groups results into rounds by day: people who answered in spring and in autumn are not one team.

use super::answer::Answer;
use super::date::Day;
use super::scan::Role;
use std::collections::BTreeMap;

/// A gap of more days than this between two results begins another round.
pub const MAX_GAP_DAYS: u32 = 30;

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
            Some(round) if day.number() - round.last.number() <= MAX_GAP_DAYS => {
                round.last = day;
                round.results += 1;
            }
            _ => rounds.push(Round { first: day, last: day, results: 1 }),
        }
    }
    rounds
}

/// The people who agreed on answers: everybody in a round, or those in it who have a certain role.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Group {
    /// A day of the round; `None` for all rounds together.
    pub day: Option<Day>,
    /// The role; `None` for everybody.
    pub role: Option<Role>,
}

impl Group {
    /// The people of this round who have this role. `None` means all rounds, or everybody.
    #[must_use]
    pub fn new(round: Option<Round>, role: Option<Role>) -> Self {
        Self { day: round.map(|round| round.first), role }
    }

    /// Whether these are the people of this round who have this role.
    #[must_use]
    pub fn is(&self, round: Option<Round>, role: Option<&Role>) -> bool {
        let same_round = match (round, self.day) {
            (Some(round), Some(day)) => round.holds(day),
            (round, day) => round.is_none() && day.is_none(),
        };
        same_round && self.role.as_ref() == role
    }
}

/// The answers that people agreed on in a meeting, by group. An answer that one group agreed on does not count for another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreements(BTreeMap<Group, BTreeMap<usize, Answer>>);

impl Agreements {
    /// The agreed answers of a group, by item.
    #[must_use]
    pub fn of_group(&self, round: Option<Round>, role: Option<&Role>) -> BTreeMap<usize, Answer> {
        self.0.iter().filter(|(group, _)| group.is(round, role)).flat_map(|(_, agreed)| agreed.clone()).collect()
    }

    /// Records the answer that a group agreed on for an item. `None` withdraws it.
    pub fn agree(&mut self, round: Option<Round>, role: Option<Role>, item: usize, answer: Option<Answer>) {
        for (group, agreed) in &mut self.0 {
            if group.is(round, role.as_ref()) {
                agreed.remove(&item);
            }
        }
        if let Some(answer) = answer {
            self.put(Group::new(round, role), item, answer);
        }
    }

    /// Adds an answer that a group agreed on.
    pub fn put(&mut self, group: Group, item: usize, answer: Answer) {
        self.0.entry(group).or_default().insert(item, answer);
    }

    /// The agreed answers by group.
    pub fn iter(&self) -> impl Iterator<Item = (&Group, &BTreeMap<usize, Answer>)> {
        self.0.iter().filter(|(_, agreed)| !agreed.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agreements_count_for_one_group_only() {
        let day = |number| Day::new(number).unwrap();
        let of = |first, last| Some(Round { first: day(first), last: day(last), results: 3 });
        let (spring, autumn) = (of(10, 12), of(200, 201));
        let mut all = Agreements::default();
        all.agree(spring, None, 0, Some(Answer::Level(5)));
        all.agree(None, None, 1, Some(Answer::Level(2)));
        assert_eq!(all.of_group(spring, None), BTreeMap::from([(0, Answer::Level(5))]));
        let together = BTreeMap::from([(1, Answer::Level(2))]);
        assert_eq!((all.of_group(autumn, None), all.of_group(None, None)), (BTreeMap::new(), together));
        // An earlier result extends the round. Its agreements still apply.
        assert_eq!(all.of_group(of(4, 12), None), all.of_group(spring, None));
        all.agree(of(4, 12), None, 0, Some(Answer::Level(1)));
        assert_eq!(all.of_group(of(4, 12), None), BTreeMap::from([(0, Answer::Level(1))]));
        // An answer that everybody agreed on does not count as agreed by the people of one role.
        let leaders = Some(Role::Leadership);
        assert_eq!(all.of_group(spring, leaders.as_ref()), BTreeMap::new());
        all.agree(spring, leaders.clone(), 0, Some(Answer::Level(3)));
        assert_eq!(all.of_group(of(4, 12), None), BTreeMap::from([(0, Answer::Level(1))]));
        all.agree(spring, leaders, 0, None);
        all.agree(spring, None, 0, None);
        all.agree(of(4, 12), None, 0, None);
        assert_eq!(all.iter().count(), 1);
    }

    #[test]
    fn a_long_gap_begins_a_new_round() {
        let day = |number| Day::new(number).unwrap();
        let found = rounds([200, 10, 40, 70, 10, 101].into_iter().map(day));
        let shown: Vec<_> = found.iter().map(|round| (round.first.number(), round.last.number(), round.results)).collect();
        assert_eq!(shown, [(10, 70, 4), (101, 101, 1), (200, 200, 1)]);
        assert!(found[0].holds(day(41)) && !found[0].holds(day(71)) && !found[0].holds(day(9)));
        assert_eq!(rounds(std::iter::empty()), []);
    }
}
