//! The reasons why a link or a file can't be read. The interface puts them into words.

use super::json::Malformed;
use super::link;
use super::token::TokenError;
use serde_json::Value;

/// Why a link or a file can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// A link that can't be read.
    Link(link::Fault),
    /// Number of further links that can't be read, beyond those that are listed.
    MoreLinks(usize),
    /// The file is too large: its size and the maximum, in bytes.
    TooLarge(usize, usize),
    /// Not JSON, or JSON without the expected structure.
    Malformed(Malformed),
    /// Not a file that the scan writes.
    NotOurs,
    /// Not a result file.
    NotAResult,
    /// Another version of the file format, as the file gives it.
    Version(String),
    /// The file belongs to another questionnaire, with this id.
    Questionnaire(String),
    /// Values that no version of the scan writes, and the number of further faults.
    Faults(Vec<FileFault>, usize),
    /// A team file that has no list of results.
    NoResults,
    /// A team file has too many results: their number, and the maximum.
    TooManyResults(usize, usize),
    /// An entry in a team file's list of results is neither a token nor an object.
    InvalidEntry,
    /// A fault in a team file outside its results, such as in the agreed answers.
    Agreed(Malformed),
}

/// A value in a result file that no version of the scan writes. Its text is cut to 40 characters.
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

/// The beginning of a text from a file, long enough to recognize it: at most 40 characters.
#[must_use]
pub fn beginning(text: &str) -> String {
    text.chars().take(40).collect()
}

impl Unreadable {
    /// An unknown version, as it is in the file.
    #[must_use]
    pub fn version(version: &Value) -> Self {
        Self::Version(beginning(&version.to_string()))
    }
}

impl From<Malformed> for Unreadable {
    fn from(fault: Malformed) -> Self {
        Self::Malformed(fault)
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
