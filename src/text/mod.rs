//! The messages of the interface in one language, with their arguments.
//!
//! The messages are in `locales/en/*.ftl`. The build compiles each to a method of [`Texts`], such as
//! `texts.question_of(3, 24)`. Each method holds its English text, so that each part of the program carries only its own texts.

mod faults;
mod format;
pub mod quoted;

pub use format::{Arg, English, Formats};

use crate::core::answer::Answer;
use crate::core::encoding::Encoding;
use crate::core::json::parse;
use crate::core::language::Direction;
use crate::core::questionnaire::{Item, Questionnaire, ResultKind};
use crate::core::scan::{Respondents, Role, Scope, ScopeKind};
use crate::core::score::Fraction;
use serde_json::Value;

/// The messages of one language.
#[derive(Debug)]
pub struct Texts {
    /// BCP 47 tag.
    pub lang: &'static str,
    /// One line per message, in the format of the package `messages`; `None` for English.
    lines: Option<Vec<&'static str>>,
    formats: &'static dyn Formats,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// US English.
pub static EN: Texts = Texts { lang: "en", lines: None, formats: &English };

impl Texts {
    /// The messages in a table, with the formats of its language.
    #[must_use]
    pub fn new(lang: &'static str, table: &'static str, formats: &'static dyn Formats) -> Self {
        Self { lang, lines: Some(table.lines().collect()), formats }
    }

    /// The same messages with other formats.
    #[must_use]
    pub fn with(&self, formats: &'static dyn Formats) -> Self {
        Self { lang: self.lang, lines: self.lines.clone(), formats }
    }

    /// The messages in a list that the site's build has written; `None` if it is not such a list or has the wrong length.
    #[must_use]
    pub fn from_list(lang: &'static str, list: &str, formats: &'static dyn Formats) -> Option<Self> {
        let Ok(Value::Array(list)) = parse(list) else { return None };
        let line = |line: Value| -> Option<&'static str> { Some(line.as_str()?.to_owned().leak()) };
        let lines: Vec<_> = list.into_iter().map(line).collect::<Option<_>>()?;
        (lines.len() == COUNT).then_some(Self { lang, lines: Some(lines), formats })
    }

    fn line(&self, place: usize, english: &'static str) -> &'static str {
        self.lines.as_ref().map_or(english, |lines| lines.get(place).copied().unwrap_or_default())
    }

    fn say(&self, place: usize, english: &'static str, arguments: &[Arg<'_>]) -> String {
        format::with_arguments(self.line(place, english), arguments, self.formats)
    }

    /// A list, such as "a, b and c".
    #[must_use]
    pub fn list(&self, parts: &[&str]) -> String {
        self.formats.list(parts)
    }

    /// A whole number, in the language's digits.
    #[must_use]
    pub fn number(&self, number: impl Into<u64>) -> String {
        self.formats.number(number.into())
    }

    /// The numbers of the levels, lowest first.
    #[must_use]
    pub fn levels(&self, top: u8) -> Vec<String> {
        (1..=top).map(|level| self.number(level)).collect()
    }

    /// A score with two decimals.
    #[must_use]
    pub fn score(&self, score: Fraction) -> String {
        self.decimal(&score.to_string())
    }

    /// A number with decimals, already rounded and passed as text such as `2.75`.
    #[must_use]
    pub fn decimal(&self, number: &str) -> String {
        self.formats.decimal(number)
    }

    /// A day with the name of the month.
    #[must_use]
    pub fn day(&self, day: crate::core::date::Day) -> String {
        self.formats.day(day)
    }

    /// Text of a questionnaire for use in a sentence, marked if its language differs from the interface's.
    #[must_use]
    pub fn quote(&self, questionnaire: &Questionnaire, words: &str) -> String {
        if quoted::QuestionnaireLanguage::new(questionnaire, self).is_some() { quoted::quoted(words) } else { words.to_owned() }
    }

    /// A level with its number, such as "3 Coordinated".
    #[must_use]
    pub fn level_and_name(&self, questionnaire: &Questionnaire, level: u8) -> String {
        self.numbered_level(level, self.quote(questionnaire, &questionnaire.level(level).name))
    }

    /// The levels with their numbers, lowest first.
    #[must_use]
    pub fn level_names(&self, questionnaire: &Questionnaire) -> Vec<String> {
        (1..=questionnaire.level_count()).map(|level| self.level_and_name(questionnaire, level)).collect()
    }

    /// Why a file can't be read, with its encoding if that is the reason.
    #[must_use]
    pub fn unreadable(&self, name: &str, encoding: Option<Encoding>) -> String {
        match encoding.map(Encoding::name) {
            Some(Some(encoding)) => self.not_utf8(name, encoding),
            Some(None) => self.not_text(name),
            None => self.not_readable(name),
        }
    }

    /// The text of an answer to an item.
    #[must_use]
    pub fn answer(&self, item: &Item, answer: Answer) -> String {
        match answer {
            Answer::Unanswered => self.open(),
            Answer::DontKnow => self.dont_know(),
            Answer::NotApplicable => self.not_applicable(),
            Answer::Level(level) => item.option(level),
        }
        .to_owned()
    }

    /// The name of a role. An unknown role stays unchanged.
    #[must_use]
    pub fn role_of(&self, role: &Role) -> String {
        if Role::ALL.contains(role) { self.role_name(role.as_str()) } else { role.as_str().to_owned() }
    }

    /// The name of a kind of scope. An unknown kind stays unchanged.
    #[must_use]
    pub fn scope_kind_of(&self, kind: &ScopeKind) -> String {
        if ScopeKind::ALL.contains(kind) { self.scope_kind(kind.as_str()) } else { kind.as_str().to_owned() }
    }

    /// A scope in words, as far as known.
    #[must_use]
    pub fn scope_of(&self, scope: &Scope) -> String {
        // Without isolation, numbers after a label in Latin letters would become part of its left-to-right run.
        let isolated = |label: &String| match Direction::from_tag(self.lang) {
            Direction::RightToLeft => format!("\u{2068}{label}\u{2069}"),
            Direction::LeftToRight => label.clone(),
        };
        match (scope.kind.as_ref().map(|kind| self.scope_kind_of(kind)), scope.label.as_ref().map(isolated)) {
            (Some(kind), Some(label)) => self.scope_named(kind, label),
            (one, other) => one.or(other).unwrap_or_default(),
        }
    }

    /// Whose view a result is; `None` if unknown.
    #[must_use]
    pub fn respondents(&self, respondents: Respondents) -> Option<String> {
        match respondents {
            Respondents::One => Some(self.one_person().to_owned()),
            Respondents::Agreed(people) => Some(self.agreed_by(people)),
            Respondents::Combined { people, agreed: 0 } => Some(self.combined_from(people)),
            Respondents::Combined { people, agreed } => Some(self.combined_some(agreed, people)),
            Respondents::Unknown => None,
        }
    }
}

/// The author's description of the scan, or else a sentence on its result; and how long its core form, or its long form, takes.
#[must_use]
pub fn lead(questionnaire: &Questionnaire, texts: &Texts, long: bool) -> [String; 2] {
    let gives = match questionnaire.result {
        ResultKind::Level => texts.lead_level(),
        ResultKind::Ranking => texts.lead_ranking(),
    };
    let what = questionnaire.description.as_ref().map_or_else(|| gives.to_owned(), |own| texts.quote(questionnaire, own));
    let core = questionnaire.core_count();
    let asked = if long { questionnaire.items().len() } else { core };
    // The file gives the minutes for the core form only, so scale them.
    let minutes = questionnaire.minutes.map(|minutes| (minutes * asked as u64).div_ceil(core.max(1) as u64));
    [what, texts.length_sentence(length(asked, minutes, texts))]
}

/// Names of the core form and the long form.
#[must_use]
pub fn form_names(questionnaire: &Questionnaire, texts: &Texts) -> [String; 2] {
    let all = texts.number(questionnaire.items().len() as u64);
    [texts.questions(questionnaire.core_count()), texts.form_long(&all)]
}

/// The heading that gives the number of dimensions.
#[must_use]
pub fn dimensions_heading(questionnaire: &Questionnaire, texts: &Texts) -> String {
    let count = questionnaire.dimensions.len();
    texts.dimensions_heading(count)
}

/// The number of questions, and about how long they take if known.
#[must_use]
pub fn length(questions: usize, minutes: Option<u64>, texts: &Texts) -> String {
    let questions = texts.questions(questions);
    let minutes = minutes.and_then(|minutes| usize::try_from(minutes).ok());
    minutes.map_or(questions.clone(), |minutes| texts.questions_and_minutes(&questions, texts.minutes(minutes)))
}

/// Capitalizes the first letter in Latin, Greek and Cyrillic. The standard library covers all scripts, but needs a large
/// table.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let up = |letter: char, by: u32| char::from_u32(u32::from(letter) - by).unwrap_or(letter);
    let first = chars.next().map(|first| match first {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'α'..='ρ' | 'σ'..='ω' | 'а'..='я' => up(first, 32),
        'ѐ'..='џ' => up(first, 80),
        other => other,
    });
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capital_agrees_with_the_standard_library() {
        for letter in ('a'..='þ').chain('α'..='ω').chain('а'..='џ').filter(|letter| *letter != 'µ' && *letter != 'ß') {
            let raised = if letter == 'ς' { letter.to_string() } else { letter.to_uppercase().collect() };
            assert_eq!(capital(&format!("{letter}x ß")), format!("{raised}x ß"));
        }
        assert_eq!(capital("") + &capital("日本") + &capital("É"), "日本É");
    }
}
