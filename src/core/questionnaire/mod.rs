//! The instrument: levels, dimensions, items, and how answers to them are scored.
//!
//! A [`Questionnaire`] exists only if its file broke no rule, so nothing behind it checks again.

pub mod change;
pub mod hints;
mod read;
pub mod translation;

use super::answer::Answer;
use super::language::Direction;
use super::scan::{QuestionnaireRef, ScopeKind};
use super::token;
use crate::core::by_id::ById;
use std::collections::HashMap;
use std::sync::Arc;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
/// The most dimensions a questionnaire may have.
pub const MAX_DIMENSIONS: usize = 64;
/// The most items a questionnaire may have.
pub const MAX_ITEMS: usize = 20_000;

/// An instrument, checked on construction by [`Questionnaire::parse`].
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// `[a-z0-9-]{1,64}`; part of share links and storage keys.
    pub id: String,
    /// `major.minor`; scans of one major version can be compared.
    pub version: String,
    /// BCP 47 tag of the texts.
    pub lang: String,
    /// Its name.
    pub title: String,
    /// The question that stands as heading of the first screen.
    pub headline: Option<String>,
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// How long the core form takes, in minutes.
    pub minutes: Option<u64>,
    /// How to choose among the options.
    pub instruction: Option<String>,
    /// Where the model comes from.
    pub credit: Option<String>,
    /// How it scores and what it can't tell, in plain words; paragraphs with an empty line between them.
    pub method: Option<String>,
    /// Kinds of scope that the first screen offers, in the order of [`ScopeKind::ALL`].
    pub scopes: Vec<ScopeKind>,
    /// Lowest first; 2 to 9.
    pub levels: Vec<Level>,
    /// In file order, which radar, report and ties follow.
    pub dimensions: Vec<Dimension>,
    /// How levels are worked out.
    pub scoring: Scoring,
    /// What stands at the head of a result.
    pub result: ResultKind,
    /// From which level on an answer counts as a practice in place; the count then stands beside the overall level.
    pub in_place: Option<u8>,
    /// A published figure for the whole.
    pub benchmark: Option<Benchmark>,
    /// Earlier layouts, so that old links and records open.
    pub history: Vec<Former>,
    /// Whether items share one set of options, so that several can stand on a page.
    pub shared_options: bool,
    items: Vec<Item>,
    fingerprint: u32,
    by_id: HashMap<String, usize>,
}

/// One state of the whole, lowest = 1.
#[derive(Debug, Clone)]
pub struct Level {
    /// Stable name for files.
    pub id: String,
    /// Shown.
    pub name: String,
    /// One line to repeat.
    pub essence: Option<String>,
    /// Two or three sentences.
    pub meaning: Option<String>,
    /// Headings with a text each.
    pub themes: Vec<Theme>,
    /// What to look out for.
    pub look_for: Vec<String>,
    /// Something to read, with an optional address.
    pub read: Option<Reading>,
    /// Things to do next.
    pub actions: Vec<String>,
}

impl Level {
    /// Whether the questionnaire says more of it than its name and essence.
    #[must_use]
    pub fn has_page(&self) -> bool {
        let lists = [self.themes.is_empty(), self.look_for.is_empty(), self.actions.is_empty()];
        self.meaning.is_some() || self.read.is_some() || lists.contains(&false)
    }
}

/// A heading with a text.
#[derive(Debug, Clone)]
pub struct Theme {
    /// Heading.
    pub title: String,
    /// Text under it.
    pub text: String,
}

/// Something to read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What it is about.
    pub text: String,
    /// Where it is; only `https:` and `http:` addresses are kept.
    pub url: Option<String>,
}

/// A group of items that gets a level of its own.
#[derive(Debug, Clone)]
pub struct Dimension {
    /// Stable name for files.
    pub id: String,
    /// Shown.
    pub name: String,
    /// One line.
    pub description: Option<String>,
    /// Weight in the overall level, 1 or more.
    pub weight: u64,
    /// Places of its items in [`Questionnaire::items`]; they stand together.
    pub items: std::ops::Range<usize>,
    /// What to do at which level.
    pub recommendations: Vec<Recommendation>,
    /// A published figure for the dimension.
    pub benchmark: Option<Benchmark>,
}

/// One question.
#[derive(Debug, Clone)]
pub struct Item {
    /// Stable name for files; never used again for another meaning.
    pub id: String,
    /// Place of its dimension.
    pub dimension: usize,
    /// Short name of the practice.
    pub name: String,
    /// Shown as the legend.
    pub question: String,
    /// One text for each level, lowest first.
    pub options: Arc<[String]>,
    /// What the lowest state looks like, where options are shared.
    pub low: Option<String>,
    /// What the highest state looks like, where options are shared.
    pub high: Option<String>,
    /// What one could show as evidence.
    pub proof: Option<String>,
    /// Weight in its dimension, 1 or more.
    pub weight: u64,
    /// Cost of one step up, 1 to 3.
    pub effort: u64,
    /// Whether "Does not apply here" is offered.
    pub allow_na: bool,
    /// Whether it belongs to the core form; a reserve item counts once it is answered.
    pub core: bool,
    /// A published figure for this practice.
    pub benchmark: Option<Benchmark>,
}

impl Item {
    /// Number of levels.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "2 to 9, checked on reading")]
    pub fn levels(&self) -> u8 {
        self.options.len() as u8
    }

    /// Number of states an answer can have: open, the levels, don't know, and not applicable where allowed.
    #[must_use]
    pub fn states(&self) -> u64 {
        u64::from(self.levels()) + 2 + u64::from(self.allow_na)
    }

    /// Whether this answer can be given to the item.
    #[must_use]
    pub fn allows(&self, answer: Answer) -> bool {
        match answer {
            Answer::Open | Answer::DontKnow => true,
            Answer::Level(level) => (1..=self.levels()).contains(&level),
            Answer::NotApplicable => self.allow_na,
        }
    }

    /// The text of a level, 1 or more.
    #[must_use]
    pub fn option(&self, level: u8) -> &str {
        &self.options[usize::from(level) - 1]
    }
}

/// What to do next in a dimension.
#[derive(Debug, Clone)]
pub struct Recommendation {
    /// Levels of the dimension that it is written for.
    pub levels: Vec<u8>,
    /// What to do.
    pub action: String,
    /// A second thing.
    pub also: Option<String>,
    /// Person-days it takes.
    pub effort: Option<Effort>,
    /// Role that does it.
    pub owner: Option<String>,
    /// What is true after 30, 60, 90 days.
    pub days: [Option<String>; 3],
    /// What shows that it worked.
    pub measure: Option<String>,
}

/// Size of a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effort {
    /// Up to 5 person-days.
    Small,
    /// Up to 20 person-days.
    Medium,
    /// More.
    Large,
}

impl Effort {
    /// 1 to 3.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Small => 1,
            Self::Medium => 2,
            Self::Large => 3,
        }
    }
}

/// How levels are worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scoring {
    /// Largest level that a share of the weight has reached and that nothing lags too far behind.
    Gated {
        /// Numerator and denominator of the share.
        share: (u64, u64),
        /// How far the lowest may lag behind the level.
        max_lag: u8,
    },
    /// Cut points passed by the mean, in thousandths.
    Mean {
        /// Ascending; one fewer than levels.
        cut_points: Vec<u64>,
    },
    /// The lowest.
    Minimum,
}

/// What stands at the head of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultKind {
    /// An overall level.
    Level,
    /// The dimensions, lowest first.
    Ranking,
}

/// A published figure to set beside one's own answer.
#[derive(Debug, Clone)]
pub struct Benchmark {
    /// Percent, 0 to 100.
    pub value: u64,
    /// How exact the source is.
    pub qualifier: Option<Qualifier>,
    /// What was counted.
    pub kind: BenchmarkKind,
    /// Wording of the measure.
    pub measures: String,
    /// Who published it.
    pub source: String,
    /// When it was gathered.
    pub years: String,
    /// How many were asked.
    pub n: Option<u64>,
}

/// How exact a benchmark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    /// "about"
    About,
    /// "almost"
    Almost,
    /// "under"
    Under,
}

/// What a benchmark counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BenchmarkKind {
    /// Who reports the practice.
    Practice,
    /// Who rates itself excellent at it.
    Excellent,
    /// Who judges others or the whole so.
    Judgment,
    /// Who places itself at a stage.
    Stage,
}

/// An earlier layout of the questionnaire.
#[derive(Debug, Clone)]
pub struct Former {
    /// Its version.
    pub version: String,
    /// Item ids and numbers of states, in that file's order.
    pub layout: Vec<(String, u64)>,
    /// Ids that have changed since, old to new.
    pub moved: ById<String>,
}

impl Former {
    /// 24 bits that name this layout in links.
    #[must_use]
    pub fn fingerprint(&self) -> u32 {
        token::fingerprint(self.layout.iter().map(|(id, states)| (id.as_str(), *states)))
    }

    /// The id that the item has today.
    #[must_use]
    pub fn today<'a>(&'a self, id: &'a str) -> &'a str {
        self.moved.get(id).map_or(id, String::as_str)
    }
}

impl Questionnaire {
    /// Whether a result has an overall level; a ranking puts the dimensions in order instead.
    #[must_use]
    pub fn has_levels(&self) -> bool {
        self.result == ResultKind::Level
    }

    /// The first sentence of the instruction: the rule in short.
    #[must_use]
    pub fn rule_for_answering(&self) -> Option<&str> {
        let whole = self.instruction.as_deref()?;
        let ends = |(at, sign): (usize, char)| {
            let after = at + sign.len_utf8();
            let is_end = "。！？".contains(sign) || (".!?؟".contains(sign) && whole[after..].starts_with(char::is_whitespace));
            is_end.then_some(after)
        };
        Some(&whole[..whole.char_indices().find_map(ends).unwrap_or(whole.len())])
    }

    /// The way in which its texts are written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        Direction::of(&self.lang)
    }

    /// The heading of the first screen.
    #[must_use]
    pub fn heading(&self) -> &str {
        self.headline.as_deref().unwrap_or(&self.title)
    }

    /// The paragraphs of the method, each as the sentence that leads in and the rest. A paragraph of one sentence has no
    /// lead: nothing would stand out from it.
    pub fn method_parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let paragraphs = self.method.iter().flat_map(|method| method.split("\n\n")).map(str::trim);
        paragraphs.filter(|paragraph| !paragraph.is_empty()).map(led)
    }

    /// All items in file order.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Place of the item with this id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Number of levels, 2 to 9.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "2 to 9, checked on reading")]
    pub fn top(&self) -> u8 {
        self.levels.len() as u8
    }

    /// Name of a level, 1 or more.
    #[must_use]
    pub fn level(&self, level: u8) -> &Level {
        &self.levels[usize::from(level) - 1]
    }

    /// Its name, exactly.
    #[must_use]
    pub fn reference(&self) -> QuestionnaireRef {
        QuestionnaireRef { id: self.id.clone(), version: self.version.clone(), fingerprint: self.fingerprint }
    }

    /// The earlier layout with this fingerprint.
    #[must_use]
    pub fn former(&self, fingerprint: u32) -> Option<&Former> {
        self.history.iter().find(|former| former.fingerprint() == fingerprint)
    }

    /// 24 bits that name the layout: ids, order and numbers of states.
    #[must_use]
    pub fn fingerprint(&self) -> u32 {
        self.fingerprint
    }

    /// Number of items of the core form.
    #[must_use]
    pub fn core_count(&self) -> usize {
        self.items.iter().filter(|item| item.core).count()
    }

    /// Whether there are items beyond the core form.
    #[must_use]
    pub fn has_reserve(&self) -> bool {
        self.core_count() < self.items.len()
    }

    /// The recommendation written for a level of a dimension.
    #[must_use]
    pub fn recommendation(&self, dimension: usize, level: u8) -> Option<&Recommendation> {
        self.dimensions[dimension].recommendations.iter().find(|r| r.levels.contains(&level))
    }
}

/// A paragraph parted behind its first full stop or question mark that ends a word.
fn led(paragraph: &str) -> (&str, &str) {
    let ends = |(at, sign): (usize, char)| ['.', '?', '؟'].contains(&sign).then_some(at + sign.len_utf8());
    let mut ends = paragraph.char_indices().filter_map(ends);
    let end = ends.find(|end| paragraph[*end..].starts_with(char::is_whitespace)).unwrap_or(0);
    (&paragraph[..end], paragraph[end..].trim_start())
}

#[cfg(test)]
mod tests {
    use super::led;

    #[test]
    fn a_paragraph_is_led_in_by_its_first_sentence() {
        assert_eq!(led("Answers. Each is a level."), ("Answers.", "Each is a level."));
        assert_eq!(led("Who says so? A study. Or two?"), ("Who says so?", "A study. Or two?"));
        assert_eq!(led("Level 2.5 is rounded. Up."), ("Level 2.5 is rounded.", "Up."));
        for alone in ["One sentence.", "No end", ""] {
            assert_eq!(led(alone), ("", alone));
        }
    }
}
