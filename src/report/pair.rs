//! Two results side by side: what each is called, and what differs between them.

use crate::core::scan::{FinishedScan, Scope};
use crate::core::trend::{Direction, Movement, Pair, Relation, Trend};
use crate::text::desk::DeskTexts;
use crate::text::{Texts, fill};

/// How two results are spoken of.
#[derive(Debug, Clone)]
pub struct Pairing {
    /// How they stand to each other.
    pub relation: Relation,
    /// What each is called in a few words.
    pub names: [String; 2],
    texts: &'static Texts,
    words: &'static DeskTexts,
}

impl Pairing {
    /// Names two results: then and now where they are one scope on two days; else by what tells them apart.
    #[must_use]
    pub fn of(texts: &'static Texts, words: &'static DeskTexts, relation: Relation, pair: [&FinishedScan; 2]) -> Self {
        let names = if relation == Relation::ThenNow {
            [words.then, words.now].map(str::to_owned)
        } else {
            told_apart(texts, pair).unwrap_or_else(|| [words.first, words.second].map(str::to_owned))
        };
        Self { relation, names, texts, words }
    }

    fn is_course(&self) -> bool {
        self.relation == Relation::ThenNow
    }

    fn named(&self, template: &str, values: [&str; 2]) -> String {
        let [first, second] = self.names.each_ref();
        fill(template, &[first, values[0], second, values[1]])
    }

    /// Heading above both.
    #[must_use]
    pub fn heading(&self) -> &'static str {
        if self.is_course() { self.words.then_and_now } else { self.words.side_by_side }
    }

    /// The overall levels; empty where the questionnaire gives none.
    #[must_use]
    pub fn levels(&self, trend: &Trend, has_levels: bool) -> String {
        if !has_levels {
            return String::new();
        }
        if let (true, Some(then), Some(now)) = (self.is_course(), trend.level.then, trend.level.now) {
            return fill(self.words.then_level, &[&then.to_string(), &now.to_string()]);
        }
        let said = |level: Option<u8>| match level {
            Some(level) => fill(self.texts.level, &[&level.to_string()]),
            None => self.words.level_unknown.to_owned(),
        };
        self.named(self.words.each_level, [&said(trend.level.then), &said(trend.level.now)])
    }

    /// What has to be known before the two are held against each other.
    #[must_use]
    pub fn caution(&self) -> Option<&'static str> {
        match self.relation {
            Relation::ThenNow | Relation::OneScope => None,
            Relation::TwoScopes => Some(self.words.two_scopes),
            Relation::Unknown => Some(self.words.scope_unknown),
        }
    }

    /// Description of the picture: the number of levels, and for each dimension its name and both scores.
    #[must_use]
    pub fn description(&self, top: u8, scores: &[(String, Pair<String>)]) -> String {
        let one = |(name, score): &(String, Pair<String>)| {
            if self.is_course() {
                fill(self.words.name_then_now, &[name, &score.then, &score.now])
            } else {
                format!("{name}: {}", self.named(self.words.name_each, [&score.then, &score.now]))
            }
        };
        let said: Vec<_> = scores.iter().map(one).collect();
        let said: Vec<_> = said.iter().map(String::as_str).collect();
        fill(self.words.radar_two_more, &[&top.to_string(), &self.texts.list(&said)])
    }

    /// Column of what differs.
    #[must_use]
    pub fn verdict_heading(&self) -> &'static str {
        if self.is_course() { self.words.what_changed } else { self.words.what_differs }
    }

    /// What moved in a dimension, or which of the two is higher there.
    #[must_use]
    pub fn verdict(&self, movement: &Movement, has_levels: bool) -> String {
        let words = self.words;
        if movement.score.then.is_none() || movement.score.now.is_none() {
            return words.not_comparable.to_owned();
        }
        match (movement.direction, self.is_course()) {
            (None, true) => words.no_change.to_owned(),
            (None, false) => words.no_difference.to_owned(),
            (Some(Direction::Up), true) => words.moved_up.of(movement.up, &[]),
            (Some(Direction::Down), true) => {
                let down = words.moved_down.of(movement.down, &[]);
                // In a ranking, lower need not be worse.
                if has_levels { [&down, words.look_closer].join(" ") } else { down }
            }
            (Some(Direction::Up), false) => words.higher.of(movement.up, &[&self.names[1]]),
            (Some(Direction::Down), false) => words.higher.of(movement.down, &[&self.names[0]]),
        }
    }

    /// Heading above the answers that differ.
    #[must_use]
    pub fn changes_heading(&self) -> &'static str {
        if self.is_course() { self.words.changed } else { self.words.differing }
    }

    /// How many questions have a level in both, and how many of these levels differ.
    #[must_use]
    pub fn counted(&self, trend: &Trend) -> String {
        let words = self.words;
        let (compared, differ) = if self.is_course() {
            (&words.both_times, &words.of_these_changed)
        } else {
            (&words.in_both, &words.of_these_differ)
        };
        let changes = trend.changes.len();
        let said = compared.of(trend.compared, &[]);
        if changes == 0 { said } else { format!("{said} {}", differ.of(changes, &[])) }
    }

    /// In place of a list, where nothing differs.
    #[must_use]
    pub fn nothing(&self, trend: &Trend) -> Option<&'static str> {
        let same = if self.is_course() { self.words.nothing_changed } else { self.words.nothing_differs };
        (trend.changes.is_empty() && trend.compared > 0).then_some(same)
    }

    /// Which way an answer moved, or whose is higher.
    #[must_use]
    pub fn direction(&self, up: bool) -> String {
        match (self.is_course(), up) {
            (true, true) => self.words.change_up.to_owned(),
            (true, false) => self.words.change_down.to_owned(),
            (false, up) => fill(self.words.change_higher, &[&self.names[usize::from(up)]]),
        }
    }
}

/// Names by the first that tells the two apart: scope, role, day.
fn told_apart(texts: &Texts, pair: [&FinishedScan; 2]) -> Option<[String; 2]> {
    let both = |of: &dyn Fn(&FinishedScan) -> Option<String>| {
        let [first, second] = pair.map(of);
        Some([first?, second?]).filter(|[first, second]| first != second)
    };
    both(&|one| Some(scope(texts, one.scope.as_ref()?)))
        .or_else(|| both(&|one| Some(texts.role_name(one.role.as_ref()?).to_owned())))
        .or_else(|| both(&|one| Some(texts.day(one.day))))
}

fn scope(texts: &Texts, scope: &Scope) -> String {
    scope.label.clone().unwrap_or_else(|| texts.scope_of(scope))
}
