//! Two results of one questionnaire, then and now: what moved, and what can't be told.

use super::answer::Answers;
use super::assessment::Assessment;
use super::questionnaire::Questionnaire;
use super::scan::FinishedScan;
use super::score::Fraction;
use std::cmp::Ordering;

/// How many more items must have moved one way than the other before that alone counts.
pub const MIN_MOVED: usize = 2;

/// What changed between two scans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trend {
    /// Items that had a level both times.
    pub compared: usize,
    /// Those whose level changed, in file order.
    pub changes: Vec<Change>,
    /// One for each dimension, in file order.
    pub dimensions: Vec<Movement>,
    /// The overall level, 1 or more, then and now; a ranking has none.
    pub level: Pair<Option<u8>>,
    /// The overall score then and now.
    pub score: Pair<Option<Fraction>>,
}

/// Two values of the same thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair<T> {
    /// In the earlier scan.
    pub then: T,
    /// In the later scan.
    pub now: T,
}

/// An answer that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Place of the item.
    pub item: usize,
    /// Its level, 1 or more.
    pub level: Pair<u8>,
}

/// A dimension then and now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// Its level, where it had one.
    pub level: Pair<Option<u8>>,
    /// Its score, where it had one.
    pub score: Pair<Option<Fraction>>,
    /// Items with a level both times that went up.
    pub up: usize,
    /// Items with a level both times that went down.
    pub down: usize,
    /// Where it moved; `None` is "no clear change".
    pub direction: Option<Direction>,
}

/// Where a dimension moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    Up,
    /// Down, which often means that people see more clearly.
    Down,
}

/// Whether two scans can be set side by side: one questionnaire and major version, one scope, or none said of either.
#[must_use]
pub fn comparable(then: &FinishedScan, now: &FinishedScan) -> bool {
    then.questionnaire.is_comparable_with(&now.questionnaire) && then.scope == now.scope
}

/// How two results stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// One scope on an earlier and a later day: what differs is a change.
    ThenNow,
    /// One scope, but on one day, by people of two roles, or with the later result first.
    OneScope,
    /// Two scopes.
    TwoScopes,
    /// The scope of at least one is not known.
    Unknown,
    /// One in the short form, the other in the long one.
    TwoForms,
}

impl Relation {
    /// How the second result stands to the first.
    #[must_use]
    pub fn of(first: &FinishedScan, second: &FinishedScan) -> Self {
        if first.scope.is_none() || second.scope.is_none() {
            return Self::Unknown;
        }
        let two_roles = matches!((&first.role, &second.role), (Some(one), Some(other)) if one != other);
        if !comparable(first, second) {
            Self::TwoScopes
        } else if first.day < second.day && !two_roles {
            Self::ThenNow
        } else {
            Self::OneScope
        }
    }

    /// The same, unless one was answered in the short form and the other in the long one.
    #[must_use]
    pub fn with_forms(self, questionnaire: &Questionnaire, first: &Answers, second: &Answers) -> Self {
        if first.is_long(questionnaire) == second.is_long(questionnaire) { self } else { Self::TwoForms }
    }
}

impl Trend {
    /// Compares two scans that are [`comparable`].
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, then: &Answers, now: &Answers) -> Self {
        let both = then.iter().zip(now.iter()).enumerate();
        let both: Vec<_> = both
            .filter_map(|(item, (then, now))| Some(Change { item, level: Pair { then: then.level()?, now: now.level()? } }))
            .collect();
        let compared = both.len();
        let changes: Vec<_> = both.into_iter().filter(|change| change.level.then != change.level.now).collect();
        let assessments =
            Pair { then: Assessment::new(questionnaire, then.clone()), now: Assessment::new(questionnaire, now.clone()) };
        let dimensions = (0..questionnaire.dimensions.len())
            .map(|dimension| {
                let of_it = |change: &&Change| questionnaire.items()[change.item].dimension == dimension;
                let moved = |way: Ordering| changes.iter().filter(of_it).filter(|change| change.way() == way).count();
                Movement::of(&assessments, dimension, moved(Ordering::Greater), moved(Ordering::Less))
            })
            .collect();
        let level = assessments.each(|assessment| assessment.headline(questionnaire).map(|overall| overall.level));
        let score = assessments.each(|assessment| assessment.headline(questionnaire).map(|overall| overall.score));
        Self { compared, changes, dimensions, level, score }
    }

    /// How many answers went up.
    #[must_use]
    pub fn up(&self) -> usize {
        self.dimensions.iter().map(|movement| movement.up).sum()
    }

    /// How many answers went down.
    #[must_use]
    pub fn down(&self) -> usize {
        self.dimensions.iter().map(|movement| movement.down).sum()
    }
}

impl<T> Pair<T> {
    fn each<U>(&self, of: impl Fn(&T) -> U) -> Pair<U> {
        Pair { then: of(&self.then), now: of(&self.now) }
    }
}

impl Change {
    fn way(&self) -> Ordering {
        self.level.now.cmp(&self.level.then)
    }
}

impl Movement {
    fn of(assessments: &Pair<Assessment>, dimension: usize, up: usize, down: usize) -> Self {
        let scored = assessments.each(|assessment| assessment.scored(dimension).copied());
        let level = scored.each(|scored| scored.map(|scored| scored.level));
        let score = scored.each(|scored| scored.map(|scored| scored.score));
        let balance = if up >= down + MIN_MOVED {
            Some(Direction::Up)
        } else if down >= up + MIN_MOVED {
            Some(Direction::Down)
        } else {
            None
        };
        // A level also changes where other items are answered; without an answer that went the same way, nothing moved.
        let certain = match (scored.then, scored.now) {
            (Some(then), Some(now)) if then.border.word().is_none() && now.border.word().is_none() => {
                match now.level.cmp(&then.level) {
                    Ordering::Greater if up > 0 => Some(Direction::Up),
                    Ordering::Less if down > 0 => Some(Direction::Down),
                    _ => None,
                }
            }
            _ => None,
        };
        // Where the two contradict each other, nothing is clear.
        let direction = if balance.is_some() && certain.is_some() && balance != certain { None } else { balance.or(certain) };
        Self { level, score, up, down, direction }
    }
}
