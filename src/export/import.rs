//! Determines what opened texts contain: a questionnaire, one result, several, or nothing readable.

use super::bundle::{self, Held, Piece, Place};
use crate::core::link;
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::FinishedScan;
use crate::core::unreadable::Unreadable;

/// The content of opened texts.
#[derive(Debug, Clone, PartialEq)]
pub enum Import {
    /// A questionnaire.
    Questionnaire,
    /// One result of this questionnaire.
    Result {
        /// The scan.
        scan: Box<FinishedScan>,
        /// Whether it came as a file rather than a link.
        file: bool,
        /// A problem with something else in the texts.
        beside: Option<Unreadable>,
    },
    /// Several results.
    Several,
    /// A history of finished scans.
    History,
    /// Something that can't be read.
    Refused {
        /// The reason.
        problem: Unreadable,
        /// Whether it was a link.
        link: bool,
    },
    /// Nothing related to a scan.
    Nothing,
}

impl Import {
    /// Reads texts: contents of files, or any texts with links.
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
        // If a text has the same link twice, that is one result. In a team's link, it may be from two people.
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
