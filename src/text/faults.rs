//! Puts the reasons why a link or a file can't be read into words.

use super::Texts;
use crate::core::json::Malformed;
use crate::core::link::Fault;
use crate::core::token::{MAX_CHARS, TokenError};
use crate::core::unreadable::{FileFault, Unreadable};

impl Texts {
    /// Why a token is refused.
    #[must_use]
    pub fn token_error(&self, error: &TokenError) -> String {
        match error {
            TokenError::TooLong(chars) => self.link_too_long(*chars, MAX_CHARS),
            TokenError::Form => self.link_cut().to_owned(),
            TokenError::Version(version) => self.link_version(version),
            TokenError::Id => self.link_without_questionnaire().to_owned(),
            TokenError::Digit(found, place) => self.link_character(found.to_string(), *place),
            TokenError::Check => self.link_changed().to_owned(),
            TokenError::Length => self.link_length().to_owned(),
            TokenError::Range => self.link_answers().to_owned(),
            TokenError::Questionnaire(id) => self.link_of_another(id),
            TokenError::Layout(_) => self.link_unknown_layout().to_owned(),
        }
    }

    /// Why a link or a file can't be read, in sentences.
    #[must_use]
    pub fn why_unreadable(&self, why: &Unreadable) -> String {
        match why {
            Unreadable::Link(Fault::Token(error)) => self.token_error(error),
            Unreadable::Link(Fault::Case) => self.link_capitals().to_owned(),
            Unreadable::MoreLinks(count) => self.links_more(*count),
            Unreadable::TooLarge(bytes, limit) => self.file_too_large(*bytes, *limit),
            Unreadable::Malformed(fault) => self.file_form(self.malformed(fault)),
            Unreadable::NotOurs => self.file_not_ours().to_owned(),
            Unreadable::NotAResult => self.file_not_a_result().to_owned(),
            Unreadable::Version(version) => self.file_version(version),
            Unreadable::Questionnaire(id) => self.file_of_another(id),
            Unreadable::Faults(faults, more) => {
                let more = (*more > 0).then(|| self.file_more_faults(*more));
                faults.iter().map(|fault| self.file_fault(fault)).chain(more).collect::<Vec<_>>().join(" ")
            }
            Unreadable::NoResults => self.file_without_results().to_owned(),
            Unreadable::TooManyResults(count, limit) => self.file_too_many(*count, *limit),
            Unreadable::InvalidEntry => self.file_no_result().to_owned(),
            Unreadable::Agreed(fault) => self.file_agreed(self.malformed(fault)),
        }
    }

    /// Where a stored or shared text can't be read, in words.
    fn malformed(&self, fault: &Malformed) -> String {
        match fault {
            Malformed::Syntax { line, column } => self.malformed_syntax(*line, *column),
            Malformed::EndsEarly => self.malformed_ends().to_owned(),
            Malformed::Unexpected => self.malformed_whole().to_owned(),
            Malformed::Value(place) => self.malformed_value(place),
        }
    }

    /// Says that the answers stored in the browser can't be read.
    #[must_use]
    pub fn unreadable_answers(&self, fault: &Malformed) -> String {
        self.saved_answers_unreadable(self.malformed(fault))
    }

    /// Says that the plan stored in the browser can't be read.
    #[must_use]
    pub fn unreadable_plan(&self, fault: &Malformed) -> String {
        self.saved_plan_unreadable(self.malformed(fault))
    }

    /// Says that the scans stored in the browser can't be read.
    #[must_use]
    pub fn unreadable_scans(&self, fault: &Malformed) -> String {
        self.saved_scans_unreadable(self.malformed(fault))
    }

    /// Says that a scan in a history file can't be read. `number` counts from 1.
    #[must_use]
    pub fn unreadable_scan(&self, number: usize, fault: &Malformed) -> String {
        self.file_scan(number, self.malformed(fault))
    }

    fn file_fault(&self, fault: &FileFault) -> String {
        match fault {
            FileFault::Date(date) => self.file_date(date),
            FileFault::Scope(scope) => self.file_scope(scope),
            FileFault::Role(role) => self.file_role(role),
            FileFault::Answer(answer, id) => self.file_answer(answer, id),
        }
    }
}
