//! Determines what opened texts contain: a questionnaire, one result, several, or nothing readable.

use super::contents::{self, Content, ContentItem, Location};
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
        /// The first problem with anything else in the text.
        other_problem: Option<Unreadable>,
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
        let items = contents::read(text);
        let mut content = items.iter().filter_map(|item| Some((item, item.content.as_ref().ok()?)));
        let Some((item, first)) = content.next() else {
            return match items.first() {
                Some(ContentItem { location: place, content: Err(problem), .. }) => {
                    Self::Refused { problem: problem.clone(), link: matches!(place, Location::Line(_)) }
                }
                _ => Self::Nothing,
            };
        };
        // If a text has the same link twice, that is one result. If a team's link has the same token twice, two people may
        // have given the same answers.
        let is_team_link = |content: &Content| match content {
            Content::Token(token) => link::joined(&[token.clone(), token.clone()]).is_some_and(|twice| text.contains(&twice)),
            _ => false,
        };
        if is_team_link(first) || content.any(|(_, other)| other != first) || matches!(item.location, Location::Number(_)) {
            return Self::Several;
        }
        let other_problem = items.iter().find_map(|item| item.content.as_ref().err()).cloned();
        match first {
            Content::Questionnaire => Self::Questionnaire,
            Content::History(_) => Self::History,
            Content::Team(_) => Self::Several,
            Content::Token(_) | Content::Result(_) => {
                let link = matches!(first, Content::Token(_));
                match first.scan(questionnaire) {
                    Some(Ok(scan)) => Self::Result { scan: Box::new(scan), file: !link, other_problem },
                    Some(Err(problem)) => Self::Refused { problem, link },
                    None => Self::Nothing,
                }
            }
        }
    }
}
