//! What texts that came in hold: a questionnaire, one result, several, or nothing that can be read.

use super::bundle::{self, Held, Piece, Place};
use crate::core::link;
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::FinishedScan;
use crate::core::unreadable::Unreadable;

/// What texts hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Import {
    /// A questionnaire.
    Questionnaire,
    /// One result of this questionnaire.
    Result {
        /// The scan.
        scan: Box<FinishedScan>,
        /// Whether it came as a file, and not as a link.
        file: bool,
        /// What is wrong with something beside it.
        beside: Option<Unreadable>,
    },
    /// Several results.
    Several,
    /// Finished scans of a device.
    History,
    /// Something that can't be read.
    Refused {
        /// Why.
        problem: Unreadable,
        /// Whether it is a link.
        link: bool,
    },
    /// Nothing of this kind.
    Nothing,
}

impl Import {
    /// Reads texts: the contents of files, or whatever holds links.
    #[must_use]
    pub fn read(texts: &[String], questionnaire: &Questionnaire) -> Self {
        match texts {
            [] => Self::Nothing,
            [text] => Self::read_one(text, questionnaire),
            _ => Self::Several,
        }
    }

    fn read_one(text: &str, questionnaire: &Questionnaire) -> Self {
        let pieces = bundle::pieces(text);
        let mut held = pieces.iter().filter_map(|piece| Some((piece, piece.held.as_ref().ok()?)));
        let Some((piece, first)) = held.next() else {
            return match pieces.first() {
                Some(Piece { place, held: Err(problem), .. }) => {
                    Self::Refused { problem: problem.clone(), link: matches!(place, Place::Line(_)) }
                }
                _ => Self::Nothing,
            };
        };
        // The same link twice in a text is one result. In a team's link it may be of two people.
        let is_team_link = |held: &Held| match held {
            Held::Token(token) => link::joined(&[token.clone(), token.clone()]).is_some_and(|twice| text.contains(&twice)),
            _ => false,
        };
        if is_team_link(first) || held.any(|(_, other)| other != first) || matches!(piece.place, Place::Number(_)) {
            return Self::Several;
        }
        let beside = pieces.iter().find_map(|piece| piece.held.as_ref().err()).cloned();
        match first {
            Held::Questionnaire => Self::Questionnaire,
            Held::History(_) => Self::History,
            Held::Team(_) => Self::Several,
            Held::Token(_) | Held::Result(_) => {
                let link = matches!(first, Held::Token(_));
                match first.scan(questionnaire) {
                    Some(Ok(scan)) => Self::Result { scan: Box::new(scan), file: !link, beside },
                    Some(Err(problem)) => Self::Refused { problem, link },
                    None => Self::Nothing,
                }
            }
        }
    }
}
