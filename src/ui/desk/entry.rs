//! One scan of several.

use super::state::Desk;
use crate::browser::clock;
use crate::core::answer::Answers;
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::{FinishedScan, Respondents, Source};
use crate::core::team::{self, Team};
use crate::export::bundle::{Held, Member};
use crate::text::fill;
use leptos::prelude::*;

/// A scan with where it comes from, and the name or code that it was given here.
#[derive(Debug, Clone, PartialEq)]
pub struct CollectedScan {
    /// The scan.
    pub scan: FinishedScan,
    /// Its answers that fit today's items.
    pub answers: Answers,
    /// Where it comes from.
    pub source: Source,
    /// The name or code that it was given here.
    pub given: Option<String>,
}

impl CollectedScan {
    /// A scan that nobody has named yet.
    pub fn new(questionnaire: &Questionnaire, scan: FinishedScan, source: Source) -> Self {
        Self { answers: scan.fit(questionnaire), scan, source, given: None }
    }

    /// The scan in a share token or a result file, under the name or code that it was given, or why it can't be read; none where
    /// it is something else. It has no number yet.
    pub fn read(questionnaire: &Questionnaire, held: &Held, given: Option<String>) -> Option<Result<Self, String>> {
        let source = if matches!(held, Held::Token(_)) { Source::Link(0) } else { Source::File(0) };
        let named = |scan| Self { given, ..Self::new(questionnaire, scan, source) };
        Some(held.scan(questionnaire)?.map(named))
    }

    /// What these members of a team agreed on today. It is about what all of them say that theirs is about.
    pub fn agreed(desk: Desk, team: &Team, members: &[Self]) -> Self {
        let questionnaire = desk.questionnaire();
        let answers = desk.agreed.with(|agreed| team.agreed(&questionnaire, agreed));
        let scan = FinishedScan {
            scope: team::shared(members.iter().map(|member| member.scan.scope.as_ref())).cloned(),
            role: team::shared(members.iter().map(|member| member.scan.role.as_ref())).cloned(),
            respondents: u32::try_from(team.people).map_or(Respondents::Unknown, Respondents::Agreed),
            ..FinishedScan::new(&questionnaire, &answers, clock::today())
        };
        Self::new(&questionnaire, scan, Source::Agreed)
    }

    /// What it is called.
    pub fn name(&self, desk: Desk) -> String {
        let (words, day) = (desk.words(), desk.texts().day(self.scan.day));
        if let Some(given) = &self.given {
            return fill(words.with, &[given, &day]);
        }
        let name = match self.source {
            Source::Own => fill(words.own, &[&day]),
            Source::Kept => fill(words.from_history, &[&day]),
            Source::Link(number) => fill(words.from_link, &[&number.to_string(), &day]),
            Source::File(number) => fill(words.from_file, &[&number.to_string(), &day]),
            Source::Agreed => fill(words.agreed_name, &[&day]),
        };
        let label = self.scan.scope.as_ref().and_then(|scope| scope.label.as_deref());
        let role = self.scan.role.as_ref().map(|role| desk.texts().role_name(role));
        label.into_iter().chain(role).fold(name, |name, more| fill(words.with, &[&name, more]))
    }

    /// As a team file holds it.
    pub fn member(&self) -> Member<'_> {
        Member { scan: &self.scan, name: self.given.as_deref() }
    }
}
