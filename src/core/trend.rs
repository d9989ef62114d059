//! Compares two results of one questionnaire: what changed, and what can't be known.

use super::answer::Answers;
use super::assessment::Assessment;
use super::questionnaire::Questionnaire;
use super::scan::FinishedScan;
use super::score::Fraction;
use std::cmp::Ordering;

/// How many more items have to move one way than the other before that alone counts as a movement.
pub const MIN_NET_MOVES: usize = 2;

/// What changed between two scans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trend {
    /// Number of items that had a level both times.
    pub compared: usize,
    /// Items whose level changed, in file order.
    pub changes: Vec<Change>,
    /// One movement per dimension, in file order.
    pub dimensions: Vec<Movement>,
    /// The overall level, then and now; `None` in a ranking.
    pub level: Pair<Option<u8>>,
    /// The overall score, then and now.
    pub score: Pair<Option<Fraction>>,
}

/// The earlier and the later value of something.
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
    /// Index of the item.
    pub item: usize,
    /// Its level, 1 or more.
    pub level: Pair<u8>,
}

/// A dimension, then and now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// Its level, if it had one.
    pub level: Pair<Option<u8>>,
    /// Its score, if it had one.
    pub score: Pair<Option<Fraction>>,
    /// Number of items that went up, of those with a level both times.
    pub up: usize,
    /// Number of items that went down, of those with a level both times.
    pub down: usize,
    /// The direction in which it moved; `None` means "no clear change".
    pub direction: Option<Direction>,
}

/// The direction in which a dimension moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    Up,
    /// Down. Often this means that people see more clearly.
    Down,
}

/// Whether two scans can be compared: same questionnaire and major version, and same scope or no scope in either.
#[must_use]
pub fn comparable(then: &FinishedScan, now: &FinishedScan) -> bool {
    then.questionnaire.is_comparable_with(&now.questionnaire) && then.scope == now.scope
}

/// Whether two scans belong to one series: they are [`comparable`], and in the same form of the questionnaire.
#[must_use]
pub fn are_one_series(questionnaire: &Questionnaire, one: &FinishedScan, other: &FinishedScan) -> bool {
    let is_long = |scan: &FinishedScan| scan.fit(questionnaire).is_long(questionnaire);
    comparable(one, other) && is_long(one) == is_long(other)
}

/// Whether the scans are known to be by people in two different roles.
#[must_use]
pub fn two_roles(first: &FinishedScan, second: &FinishedScan) -> bool {
    matches!((&first.role, &second.role), (Some(one), Some(other)) if one != other)
}

/// How two results relate to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The same scope on an earlier and a later day: a difference is a change.
    ThenNow,
    /// The same scope, but on the same day, by people in two roles, or with the later result first.
    SameScope,
    /// Two different scopes.
    DifferentScopes,
    /// The scope of at least one result is unknown.
    Unknown,
    /// One in the short form, the other in the long form.
    DifferentForms,
}

impl Relation {
    /// How the second result relates to the first. `same_source` says that both are from the history on this device, where results
    /// without a scope have the same one.
    #[must_use]
    pub fn between(first: &FinishedScan, second: &FinishedScan, same_source: bool) -> Self {
        let are_known = first.scope.is_some() && second.scope.is_some();
        let are_alike = same_source && first.scope == second.scope;
        if !are_known && !are_alike {
            return Self::Unknown;
        }
        if !comparable(first, second) {
            Self::DifferentScopes
        } else if first.day < second.day && !two_roles(first, second) {
            Self::ThenNow
        } else {
            Self::SameScope
        }
    }

    /// This relation, or [`Relation::DifferentForms`] if one result is in the short form and the other in the long form.
    #[must_use]
    pub fn with_forms(self, questionnaire: &Questionnaire, first: &Answers, second: &Answers) -> Self {
        if first.is_long(questionnaire) == second.is_long(questionnaire) { self } else { Self::DifferentForms }
    }
}

impl Trend {
    /// Compares two scans that are [`comparable`].
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, then: &Answers, now: &Answers) -> Self {
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
                let moved =
                    |direction: Ordering| changes.iter().filter(of_it).filter(|change| change.direction() == direction).count();
                Movement::new(&assessments, dimension, moved(Ordering::Greater), moved(Ordering::Less))
            })
            .collect();
        let level = assessments.each(|assessment| assessment.headline(questionnaire).map(|overall| overall.level));
        let score = assessments.each(|assessment| assessment.headline(questionnaire).map(|overall| overall.score));
        Self { compared, changes, dimensions, level, score }
    }

    /// Number of answers that went up.
    #[must_use]
    pub fn up(&self) -> usize {
        self.dimensions.iter().map(|movement| movement.up).sum()
    }

    /// Number of answers that went down.
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
    fn direction(&self) -> Ordering {
        self.level.now.cmp(&self.level.then)
    }
}

impl Movement {
    /// Whether no answer and no score changed.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.up == 0 && self.down == 0 && self.score.then == self.score.now
    }

    fn new(assessments: &Pair<Assessment>, dimension: usize, up: usize, down: usize) -> Self {
        let scored = assessments.each(|assessment| assessment.scored(dimension).copied());
        let level = scored.each(|scored| scored.map(|scored| scored.level));
        let score = scored.each(|scored| scored.map(|scored| scored.score));
        let balance = if up >= down + MIN_NET_MOVES {
            Some(Direction::Up)
        } else if down >= up + MIN_NET_MOVES {
            Some(Direction::Down)
        } else {
            None
        };
        // A level can also change because other items were answered. It counts only if an answer moved the same way.
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
        // If the number of items and the level contradict each other, there is no clear change.
        let direction = if balance.is_some() && certain.is_some() && balance != certain { None } else { balance.or(certain) };
        Self { level, score, up, down, direction }
    }
}
