//! Why something that was opened can't be read. The interface provides the wording.

use super::json::Malformed;
use super::link;
use super::token::TokenError;

/// Why a link or a file can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// A faulty link.
    Link(link::Fault),
    /// Number of further links that can't be read, beyond those that are listed.
    MoreLinks(usize),
    /// The size in bytes, and the maximum.
    TooLarge(usize, usize),
    /// Not of the expected form.
    Form(Malformed),
    /// Not a file of this scan.
    NotOurs,
    /// Not a result file.
    NotAResult,
    /// Another version of the file format.
    Version(String),
    /// It belongs to another questionnaire.
    Questionnaire(String),
    /// Values that no version of the scan writes, and the number of further faults.
    Faults(Vec<FileFault>, usize),
    /// A team file that has no list of results.
    NoResults,
    /// The number of results, and the maximum.
    TooManyResults(usize, usize),
    /// One of a team's results is not a result.
    NoResult,
    /// A fault in what a team agreed on.
    Agreed(Malformed),
}

/// A value in a result file that no version of the scan writes, as it is in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// Not a date.
    Date(String),
    /// An unknown scope.
    Scope(String),
    /// An unknown role.
    Role(String),
    /// An unknown answer, and the item's id.
    Answer(String, String),
}

impl From<Malformed> for Unreadable {
    fn from(fault: Malformed) -> Self {
        Self::Form(fault)
    }
}

impl From<link::Fault> for Unreadable {
    fn from(fault: link::Fault) -> Self {
        Self::Link(fault)
    }
}

impl From<TokenError> for Unreadable {
    fn from(error: TokenError) -> Self {
        Self::Link(link::Fault::Token(error))
    }
}
