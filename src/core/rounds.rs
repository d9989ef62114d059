//! Groups results into rounds by day: people who answered in spring and in autumn are not one team.

use super::date::Day;

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

#[cfg(test)]
mod tests {
    use super::*;

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
