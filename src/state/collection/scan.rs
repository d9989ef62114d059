//! One scan in a collection.

use super::Collection;
use crate::browser::clock;
use crate::core::answer::{Answer, Answers};
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::{FinishedScan, Respondents, Source};
use crate::core::team::{self, Team};
use crate::core::unreadable::Unreadable;
use crate::export::contents::{Content, Member};

/// A scan, its source, and the name or code that it was given on this screen.
#[derive(Debug, Clone, PartialEq)]
pub struct CollectedScan {
    /// The scan.
    pub scan: FinishedScan,
    /// The answers that fit today's items.
    pub answers: Answers,
    /// Its source.
    pub source: Source,
    /// The name or code that it was given on this screen.
    pub given: Option<String>,
}

impl CollectedScan {
    /// A scan without a given name.
    pub fn new(questionnaire: &Questionnaire, scan: FinishedScan, source: Source) -> Self {
        Self { answers: scan.fit(questionnaire), scan, source, given: None }
    }

    /// The scan in a share token or a result file, or why it can't be read; `None` for other content. `given` is its name
    /// or code. The source still has the number 0.
    pub fn read(questionnaire: &Questionnaire, content: &Content, given: Option<String>) -> Option<Result<Self, Unreadable>> {
        let source = if matches!(content, Content::Token(_)) { Source::Link(0) } else { Source::File(0) };
        let named = |scan| Self { given, ..Self::new(questionnaire, scan, source) };
        Some(content.scan(questionnaire)?.map(named))
    }

    /// The joint answers of these members of a team, as far as they agreed on them in a meeting. Scope and role are those that
    /// all members share, if any.
    pub fn agreed(collection: Collection, team: &Team, members: &[Self]) -> Self {
        let questionnaire = collection.questionnaire();
        let agreed = collection.agreed();
        let answers = team.agreed(&questionnaire, &agreed);
        let answered = answers.iter().filter(|answer| *answer != Answer::Unanswered).count();
        // The day is that of the latest answers, not the day on which they are combined.
        let day = members.iter().map(|member| member.scan.day).max().unwrap_or_else(clock::today);
        let scan = FinishedScan {
            scope: team::shared(members.iter().map(|member| member.scan.scope.as_ref())).cloned(),
            role: team::shared(members.iter().map(|member| member.scan.role.as_ref())).cloned(),
            respondents: Respondents::of_team(team.people, agreed.len(), answered),
            ..FinishedScan::new(&questionnaire, &answers, day)
        };
        Self::new(&questionnaire, scan, Source::Agreed)
    }

    /// Whether it is the person's own result, now or on an earlier day.
    pub fn is_own(&self) -> bool {
        matches!(self.source, Source::Own | Source::Kept)
    }

    /// The name to show.
    pub fn name(&self, collection: Collection) -> String {
        let (texts, day) = (collection.texts(), collection.texts().day(self.scan.day));
        if let Some(given) = &self.given {
            return texts.collection_with(given, &day);
        }
        let name = match self.source {
            Source::Own => texts.collection_own(&day),
            Source::Kept => texts.collection_from_history(&day),
            Source::Link(number) => texts.collection_from_link(number, &day),
            Source::File(number) => texts.collection_from_file(number, &day),
            Source::Agreed => texts.collection_agreed_name(&day),
        };
        let label = self.scan.scope.as_ref().and_then(|scope| scope.label.clone());
        let role = self.scan.role.as_ref().map(|role| texts.role_of(role));
        label.into_iter().chain(role).fold(name, |name, more| texts.collection_with(&name, more))
    }

    /// Its entry in a team file.
    pub fn member(&self) -> Member<'_> {
        Member { scan: &self.scan, name: self.given.as_deref() }
    }
}
