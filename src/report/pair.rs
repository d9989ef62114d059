//! Two results side by side: their names, and how they differ.

use crate::chart::Scene;
use crate::chart::radar::{self, Axis};
use crate::core::questionnaire::{Dimension, Questionnaire};
use crate::core::scan::{FinishedScan, Scope};
use crate::core::score::Fraction;
use crate::core::trend::{Direction, Movement, Pair, Relation, Trend};
use crate::text::Texts;

/// The sentences about two results.
#[derive(Debug, Clone)]
pub struct PairWords {
    /// How they relate to each other.
    pub relation: Relation,
    /// The names of the two results.
    pub names: [String; 2],
    texts: &'static Texts,
}

impl PairWords {
    /// Names two results: "then" and "now" if they have one scope and two days, otherwise by what distinguishes them. `given` are
    /// the names that people gave them, `is_own` says which are the person's own.
    #[must_use]
    pub fn new(
        texts: &'static Texts,
        relation: Relation,
        pair: [&FinishedScan; 2],
        given: [Option<&str>; 2],
        is_own: [bool; 2],
    ) -> Self {
        let names = if relation == Relation::ThenNow {
            [texts.collection_then(), texts.collection_now()].map(str::to_owned)
        } else {
            distinguishing_names(texts, pair, given, is_own)
                .unwrap_or_else(|| [texts.collection_first(), texts.collection_second()].map(str::to_owned))
        };
        Self { relation, names, texts }
    }

    fn is_over_time(&self) -> bool {
        self.relation == Relation::ThenNow
    }

    /// Heading above both results.
    #[must_use]
    pub fn heading(&self) -> &'static str {
        if self.is_over_time() { self.texts.collection_then_and_now() } else { self.texts.collection_side_by_side() }
    }

    /// The overall levels; empty if the questionnaire has none.
    #[must_use]
    pub fn levels(&self, trend: &Trend, has_levels: bool) -> String {
        if !has_levels {
            return String::new();
        }
        if let (true, Some(then), Some(now)) = (self.is_over_time(), trend.level.then, trend.level.now) {
            return self.texts.collection_then_level(then, now);
        }
        let level_name = |level: Option<u8>| match level {
            Some(level) => self.texts.level(level),
            None => self.texts.collection_level_unknown().to_owned(),
        };
        let [first, second] = &self.names;
        self.texts.collection_each_level(first, level_name(trend.level.then), second, level_name(trend.level.now))
    }

    /// What to know before comparing the two.
    #[must_use]
    pub fn caution(&self) -> Option<&'static str> {
        match self.relation {
            Relation::ThenNow | Relation::SameScope => None,
            Relation::DifferentScopes => Some(self.texts.collection_two_scopes()),
            Relation::Unknown => Some(self.texts.collection_scope_unknown()),
            Relation::DifferentForms => Some(self.texts.collection_two_forms()),
        }
    }

    /// Description of the picture: the number of levels, then the name and both scores of each dimension.
    #[must_use]
    pub fn description(&self, top: u8, scores: &[(String, Pair<String>)]) -> String {
        let line = |(name, score): &(String, Pair<String>)| {
            if self.is_over_time() {
                self.texts.collection_name_then_now(name, &score.then, &score.now)
            } else {
                let [first, second] = &self.names;
                self.texts.fact(name, self.texts.collection_name_each(first, &score.then, second, &score.now))
            }
        };
        let lines: Vec<_> = scores.iter().map(line).collect();
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        self.texts.collection_radar_two_more(top, self.texts.list(&lines))
    }

    /// Heading of the column with the differences.
    #[must_use]
    pub fn verdict_heading(&self) -> &'static str {
        if self.is_over_time() { self.texts.collection_what_changed() } else { self.texts.collection_what_differs() }
    }

    /// How a dimension moved, or which of the two results is higher.
    #[must_use]
    pub fn verdict(&self, movement: &Movement, has_levels: bool) -> String {
        let texts = self.texts;
        if movement.score.then.is_none() || movement.score.now.is_none() {
            return texts.collection_not_comparable().to_owned();
        }
        match (movement.direction, self.is_over_time()) {
            (None, true) if movement.is_unchanged() => texts.collection_no_change().to_owned(),
            (None, true) => texts.collection_unclear_change(movement.up, movement.down),
            (None, false) if movement.is_unchanged() => texts.collection_no_difference().to_owned(),
            (None, false) => {
                let [first, second] = &self.names;
                texts.collection_unclear_difference(first, movement.down, second, movement.up)
            }
            (Some(Direction::Up), true) => texts.collection_moved_up(movement.up),
            (Some(Direction::Down), true) => {
                let down = texts.collection_moved_down(movement.down);
                // In a ranking, lower is not necessarily worse.
                if has_levels { [&down, texts.collection_look_closer()].join(" ") } else { down }
            }
            (Some(Direction::Up), false) => texts.collection_higher(movement.up, &self.names[1]),
            (Some(Direction::Down), false) => texts.collection_higher(movement.down, &self.names[0]),
        }
    }

    /// Heading above the answers that differ.
    #[must_use]
    pub fn changes_heading(&self) -> &'static str {
        if self.is_over_time() { self.texts.collection_changed() } else { self.texts.collection_differing() }
    }

    /// How many questions have a level in both results, and how many of those levels differ.
    #[must_use]
    pub fn counted(&self, trend: &Trend) -> String {
        let texts = self.texts;
        let (compared, changes) = (trend.compared, trend.changes.len());
        let sentences = if self.is_over_time() {
            [texts.collection_both_times(compared), texts.collection_of_these_changed(changes)]
        } else {
            [texts.collection_in_both(compared), texts.collection_of_these_differ(changes)]
        };
        sentences[..if changes == 0 { 1 } else { 2 }].join(" ")
    }

    /// The text to show instead of a list if nothing differs.
    #[must_use]
    pub fn nothing(&self, trend: &Trend) -> Option<&'static str> {
        let same =
            if self.is_over_time() { self.texts.collection_nothing_changed() } else { self.texts.collection_nothing_differs() };
        (trend.changes.is_empty() && trend.compared > 0).then_some(same)
    }

    /// Which way an answer moved, or which result is higher.
    #[must_use]
    pub fn direction(&self, up: bool) -> String {
        match (self.is_over_time(), up) {
            (true, true) => self.texts.collection_change_up().to_owned(),
            (true, false) => self.texts.collection_change_down().to_owned(),
            (false, up) => self.texts.collection_change_higher(&self.names[usize::from(up)]),
        }
    }
}

/// Both outlines in one radar, the later one filled; `None` if there are too few or too many dimensions.
#[must_use]
pub fn radar_of(questionnaire: &Questionnaire, texts: &Texts, trend: &Trend) -> Option<Scene> {
    let of_dimension = |(movement, dimension): (&Movement, &Dimension)| Axis {
        name: dimension.name.clone(),
        score: movement.score.now.map(Fraction::to_f64),
        shown: movement.score.now.map_or_else(|| "–".to_owned(), |score| texts.score(score)),
        spread: None,
        target: None,
    };
    radar::fits(questionnaire.dimensions.len()).then(|| {
        let axes: Vec<_> = trend.dimensions.iter().zip(&questionnaire.dimensions).map(of_dimension).collect();
        let then: Vec<_> = trend.dimensions.iter().map(|movement| movement.score.then.map(Fraction::to_f64)).collect();
        radar::radar_over(&axes, &texts.levels(questionnaire.level_count()), &then)
    })
}

/// Names taken from the first that distinguishes the two: given name, scope, role, whose they are, day.
fn distinguishing_names(
    texts: &Texts,
    pair: [&FinishedScan; 2],
    given: [Option<&str>; 2],
    is_own: [bool; 2],
) -> Option<[String; 2]> {
    let differ = |[first, second]: [Option<String>; 2]| Some([first?, second?]).filter(|[first, second]| first != second);
    let both = |of: &dyn Fn(&FinishedScan) -> Option<String>| differ(pair.map(of));
    let whose = |is_own| Some(if is_own { texts.collection_yours() } else { texts.collection_the_other() }.to_owned());
    differ(given.map(|name| name.map(str::to_owned)))
        .or_else(|| both(&|one| Some(scope(texts, one.scope.as_ref()?))))
        .or_else(|| both(&|one| Some(texts.role_of(one.role.as_ref()?))))
        .or_else(|| differ(is_own.map(whose)))
        .or_else(|| both(&|one| Some(texts.day(one.day))))
}

fn scope(texts: &Texts, scope: &Scope) -> String {
    scope.label.clone().unwrap_or_else(|| texts.scope_of(scope))
}
