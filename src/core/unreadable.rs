//! Why something that came in can't be read. The words for it are the interface's.

use super::link;
use super::token::TokenError;

/// Why a link or a file can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// A link.
    Link(link::Fault),
    /// So many more links, beyond those that are named.
    MoreLinks(usize),
    /// So many bytes, and the most that are read.
    TooLarge(usize, usize),
    /// Not JSON of the expected form: where, and what stands there, in English without a final stop.
    Form(String),
    /// No file of this scan.
    NotOurs,
    /// No result file.
    NotAResult,
    /// Another version of the file.
    Version(String),
    /// It belongs to another questionnaire.
    Questionnaire(String),
    /// What no version of the scan has written; and how many more faults there are.
    Faults(Vec<FileFault>, usize),
    /// A team file without its list of results.
    NoResults,
    /// So many results, and the most that are read.
    TooManyResults(usize, usize),
    /// What stands among a team's results is none.
    NoResult,
    /// What a team agreed on, as [`Unreadable::Form`].
    Agreed(String),
}

/// Something in a result file that no version of the scan has written, as it stands there.
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
