//! The questionnaire: levels, dimensions, items, and how answers to them are scored.
//!
//! A [`Questionnaire`] exists only if its file broke no rule, so no other code checks it again.

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

/// The maximum size of a file, in bytes.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
/// The maximum number of dimensions.
pub const MAX_DIMENSIONS: usize = 64;
/// The maximum number of items.
pub const MAX_ITEMS: usize = 20_000;

/// A questionnaire, checked on construction by [`Questionnaire::parse`].
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// `[a-z0-9-]{1,64}`; part of share links and storage keys.
    pub id: String,
    /// `major.minor`; scans of one major version can be compared.
    pub version: String,
    /// BCP 47 tag of the texts.
    pub lang: String,
    /// The name of the questionnaire.
    pub title: String,
    /// The question that is the heading of the first screen, if given.
    pub headline: Option<String>,
    /// A description, in a sentence or two.
    pub description: Option<String>,
    /// How long the core form takes, in minutes.
    pub minutes: Option<u64>,
    /// How to choose among the options.
    pub instruction: Option<String>,
    /// The source of the model.
    pub credit: Option<String>,
    /// How the questionnaire scores and what it can't tell, in plain words. An empty line separates paragraphs.
    pub method: Option<String>,
    /// Kinds of scope that the first screen offers, in the order of [`ScopeKind::ALL`].
    pub scopes: Vec<ScopeKind>,
    /// The levels, lowest first; 2 to 9.
    pub levels: Vec<Level>,
    /// The dimensions in file order. The radar and the report use this order, and it decides ties.
    pub dimensions: Vec<Dimension>,
    /// How to calculate levels.
    pub scoring: Scoring,
    /// What a result leads with.
    pub result: ResultKind,
    /// The level from which an answer counts as a practice in place. If given, the number of such answers is shown beside
    /// the overall level.
    pub in_place: Option<u8>,
    /// A published figure for the overall level.
    pub benchmark: Option<Benchmark>,
    /// Earlier layouts, so that old links and records still open.
    pub history: Vec<FormerLayout>,
    /// Whether items share one set of options, so that several fit on a page.
    pub shared_options: bool,
    items: Vec<Item>,
    fingerprint: u32,
    by_id: HashMap<String, usize>,
}

/// An overall level; the lowest is 1.
#[derive(Debug, Clone)]
pub struct Level {
    /// Stable name for files.
    pub id: String,
    /// The name that is shown.
    pub name: String,
    /// The level in one memorable line.
    pub essence: Option<String>,
    /// What it means, in two or three sentences.
    pub meaning: Option<String>,
    /// Headings, each with a text.
    pub themes: Vec<Theme>,
    /// What to watch out for.
    pub look_for: Vec<String>,
    /// A recommendation to read something, with an optional address.
    pub read: Option<Reading>,
    /// Things to do next.
    pub actions: Vec<String>,
}

impl Level {
    /// Whether the questionnaire says more about the level than its name and essence.
    #[must_use]
    pub fn has_details(&self) -> bool {
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

/// A group of items that has a level of its own.
#[derive(Debug, Clone)]
pub struct Dimension {
    /// Stable name for files.
    pub id: String,
    /// The name that is shown.
    pub name: String,
    /// A description in one line.
    pub description: Option<String>,
    /// Weight in the overall level, 1 or more.
    pub weight: u64,
    /// The range of its items in [`Questionnaire::items`]; they are contiguous.
    pub items: std::ops::Range<usize>,
    /// What to do, by level.
    pub recommendations: Vec<Recommendation>,
    /// A published figure for the dimension.
    pub benchmark: Option<Benchmark>,
}

/// One question.
#[derive(Debug, Clone)]
pub struct Item {
    /// Stable name for files; never reused with another meaning.
    pub id: String,
    /// Index of its dimension.
    pub dimension: usize,
    /// Short name of the practice.
    pub name: String,
    /// The question, shown as the legend.
    pub question: String,
    /// One text per level, lowest first.
    pub options: Arc<[String]>,
    /// What the lowest state looks like, if options are shared.
    pub low: Option<String>,
    /// What the highest state looks like, if options are shared.
    pub high: Option<String>,
    /// What could be shown as evidence.
    pub proof: Option<String>,
    /// Weight in its dimension, 1 or more.
    pub weight: u64,
    /// Cost of one step up, 1 to 3.
    pub effort: u64,
    /// Whether "Does not apply here" is offered.
    pub allow_na: bool,
    /// Whether it belongs to the core form. A reserve item counts only if it is answered.
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

    /// Number of states of an answer: open, the levels, "don't know", and "not applicable" if allowed.
    #[must_use]
    pub fn states(&self) -> u64 {
        u64::from(self.levels()) + 2 + u64::from(self.allow_na)
    }

    /// Whether the item allows this answer.
    #[must_use]
    pub fn allows(&self, answer: Answer) -> bool {
        match answer {
            Answer::Unanswered | Answer::DontKnow => true,
            Answer::Level(level) => (1..=self.levels()).contains(&level),
            Answer::NotApplicable => self.allow_na,
        }
    }

    /// The option text of a level, from 1 to [`Item::levels`].
    #[must_use]
    pub fn option(&self, level: u8) -> &str {
        &self.options[usize::from(level) - 1]
    }
}

/// What to do next in a dimension.
#[derive(Debug, Clone)]
pub struct Recommendation {
    /// The levels of the dimension that it is for.
    pub levels: Vec<u8>,
    /// What to do.
    pub action: String,
    /// A second action.
    pub also: Option<String>,
    /// How many person-days it takes.
    pub effort: Option<Effort>,
    /// The role that does it.
    pub owner: Option<String>,
    /// What is true after 30, 60 and 90 days.
    pub days: [Option<String>; 3],
    /// How to see that it worked.
    pub measure: Option<String>,
}

/// Size of a recommended action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effort {
    /// Up to 5 person-days.
    Small,
    /// Up to 20 person-days.
    Medium,
    /// More than 20 person-days.
    Large,
}

impl Effort {
    /// The number from 1 to 3.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Small => 1,
            Self::Medium => 2,
            Self::Large => 3,
        }
    }
}

/// How to calculate levels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scoring {
    /// The highest level that a share of the weight has reached and that no answer is too far below.
    Gated {
        /// Numerator and denominator of the share.
        share: (u64, u64),
        /// How many levels the lowest answer may be below the level.
        max_lag: u8,
    },
    /// One more than the number of cut points that the mean has reached.
    Mean {
        /// In thousandths, ascending; one fewer than there are levels.
        cut_points: Vec<u64>,
    },
    /// The level is the lowest answer.
    Minimum,
}

/// What a result leads with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultKind {
    /// An overall level.
    Level,
    /// The dimensions, lowest first.
    Ranking,
}

/// A published figure to compare a result or an answer with.
#[derive(Debug, Clone)]
pub struct Benchmark {
    /// Percent, 0 to 100.
    pub value: u64,
    /// How exact the source is.
    pub qualifier: Option<Qualifier>,
    /// What the percentage counts.
    pub kind: BenchmarkKind,
    /// The exact wording of what was measured.
    pub measures: String,
    /// Who published it.
    pub source: String,
    /// The years of the survey.
    pub years: String,
    /// Number of respondents.
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
    /// Respondents who report the practice.
    Practice,
    /// Respondents who rate themselves excellent at it.
    Excellent,
    /// Respondents who judge others, or the whole, this way.
    Judgment,
    /// Respondents who place themselves at a stage.
    Stage,
}

/// An earlier layout of the questionnaire.
#[derive(Debug, Clone)]
pub struct FormerLayout {
    /// Its version.
    pub version: String,
    /// Item ids and their numbers of states, in the order of that file.
    pub layout: Vec<(String, u64)>,
    /// Ids that have changed since then: old id, new id.
    pub moved: ById<String>,
}

impl FormerLayout {
    /// The 24 bits that identify this layout in links.
    #[must_use]
    pub fn fingerprint(&self) -> u32 {
        token::fingerprint(self.layout.iter().map(|(id, states)| (id.as_str(), *states)))
    }

    /// The id that the item has today.
    #[must_use]
    pub fn current_id<'a>(&'a self, id: &'a str) -> &'a str {
        self.moved.get(id).map_or(id, String::as_str)
    }
}

impl Questionnaire {
    /// Whether a result has an overall level. If not, it is a ranking of the dimensions.
    #[must_use]
    pub fn has_levels(&self) -> bool {
        self.result == ResultKind::Level
    }

    /// The first sentence of the instruction: the rule in short.
    #[must_use]
    pub fn rule_for_answering(&self) -> Option<&str> {
        self.instruction.as_deref().map(|whole| split_first_sentence(whole).0)
    }

    /// The direction in which the texts are written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        Direction::from_tag(&self.lang)
    }

    /// The heading of the first screen.
    #[must_use]
    pub fn heading(&self) -> &str {
        self.headline.as_deref().unwrap_or(&self.title)
    }

    /// The paragraphs of the method, each split into its first sentence, which is shown in bold, and the rest. If a
    /// paragraph has only one sentence, the first part is empty, so that nothing is bold.
    pub fn method_parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let paragraphs = self.method.iter().flat_map(|method| method.split("\n\n")).map(str::trim);
        let split = |paragraph| match split_first_sentence(paragraph) {
            (whole, "") => ("", whole),
            (first, rest) => (first, rest.trim_start()),
        };
        paragraphs.filter(|paragraph| !paragraph.is_empty()).map(split)
    }

    /// All items in file order.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Index of the item with this id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Number of levels, 2 to 9.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "2 to 9, checked on reading")]
    pub fn level_count(&self) -> u8 {
        self.levels.len() as u8
    }

    /// The level with this number, from 1 to [`Questionnaire::level_count`].
    #[must_use]
    pub fn level(&self, level: u8) -> &Level {
        &self.levels[usize::from(level) - 1]
    }

    /// The reference to exactly this version: id, version and fingerprint.
    #[must_use]
    pub fn reference(&self) -> QuestionnaireRef {
        QuestionnaireRef { id: self.id.clone(), version: self.version.clone(), fingerprint: self.fingerprint }
    }

    /// The earlier layout with this fingerprint.
    #[must_use]
    pub fn former_layout(&self, fingerprint: u32) -> Option<&FormerLayout> {
        self.history.iter().find(|former| former.fingerprint() == fingerprint)
    }

    /// The 24 bits that identify the layout: item ids, their order and their numbers of states.
    #[must_use]
    pub fn fingerprint(&self) -> u32 {
        self.fingerprint
    }

    /// Number of items in the core form.
    #[must_use]
    pub fn core_count(&self) -> usize {
        self.items.iter().filter(|item| item.core).count()
    }

    /// Whether there are reserve items.
    #[must_use]
    pub fn has_reserve(&self) -> bool {
        self.core_count() < self.items.len()
    }

    /// The recommendation for a level of a dimension.
    #[must_use]
    pub fn recommendation(&self, dimension: usize, level: u8) -> Option<&Recommendation> {
        self.dimensions[dimension].recommendations.iter().find(|r| r.levels.contains(&level))
    }

    /// Whether a text of a plan is the questionnaire's: of a recommendation, or an option.
    #[must_use]
    pub fn has_advice(&self, text: &str) -> bool {
        let recommends = |one: &Recommendation| {
            let others = [&one.also, &one.owner, &one.measure].into_iter().chain(&one.days);
            one.action == text || others.flatten().any(|other| other == text)
        };
        self.dimensions.iter().any(|dimension| dimension.recommendations.iter().any(recommends))
            || self.items.iter().any(|item| item.options.iter().any(|option| option == text))
    }
}

/// Splits a text after its first sentence. A full stop without a space after it, as in a number, does not end a sentence.
fn split_first_sentence(text: &str) -> (&str, &str) {
    let ends = |(at, sign): (usize, char)| {
        let after = at + sign.len_utf8();
        let is_end = "。！？".contains(sign) || (".!?؟".contains(sign) && text[after..].starts_with(char::is_whitespace));
        is_end.then_some(after)
    };
    text.split_at(text.char_indices().find_map(ends).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::split_first_sentence;

    #[test]
    fn texts_are_split_after_the_first_sentence() {
        assert_eq!(split_first_sentence("Answers. Each is a level."), ("Answers.", " Each is a level."));
        assert_eq!(split_first_sentence("Who says so? A study. Or two?"), ("Who says so?", " A study. Or two?"));
        assert_eq!(split_first_sentence("Level 2.5 is rounded. Up."), ("Level 2.5 is rounded.", " Up."));
        assert_eq!(split_first_sentence("第一句。第二句。"), ("第一句。", "第二句。"));
        for alone in ["One sentence.", "No end", ""] {
            assert_eq!(split_first_sentence(alone), (alone, ""));
        }
    }
}
