//! One result on the desk.

use super::state::Desk;
use crate::browser::clock;
use crate::browser::page::now_ms;
use crate::core::answer::{Answer, Answers};
use crate::core::date::Day;
use crate::core::history;
use crate::core::record::{Record, Respondents, Scope, Stamp};
use crate::core::team::{self, Team};
use crate::core::token::Shared;
use crate::core::trend::Subject;
use crate::export::bundle::Member;
use crate::export::result_file::Written;
use crate::text::fill;
use leptos::prelude::*;

/// Where a result comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The run in this browser.
    Own,
    /// A finished scan kept in this browser.
    Kept,
    /// A link; its number among those that came in.
    Link(usize),
    /// A file; its number among those that came in.
    File(usize),
    /// Agreed in a meeting.
    Agreed,
}

/// A result with what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Where it comes from.
    pub origin: Origin,
    /// Tells it from every other; a link does not say.
    pub uid: Option<String>,
    /// Day of the scan.
    pub day: Day,
    /// What it is about, where that is known; a link does not say.
    pub scope: Option<Scope>,
    /// Role of the person, where that is known; a link does not say.
    pub role: Option<String>,
    /// Who stands behind the answers.
    pub respondents: Respondents,
    /// The answers.
    pub answers: Answers,
    /// Whole, where more than answers is known.
    pub record: Option<Record>,
    /// The instrument, of the version that was answered.
    pub stamp: Stamp,
    /// The name or code that it was given here.
    pub given: Option<String>,
}

impl Entry {
    /// From a record of this questionnaire.
    pub fn of_record(desk: Desk, origin: Origin, record: Record) -> Self {
        Self {
            origin,
            uid: record.uid.clone(),
            day: record.day.unwrap_or_else(clock::today),
            scope: record.scope.clone(),
            role: record.role.clone(),
            respondents: record.respondents,
            answers: record.answers(&desk.questionnaire()),
            stamp: record.questionnaire.clone(),
            record: Some(record),
            given: None,
        }
    }

    /// From a link.
    pub fn of_link(desk: Desk, shared: Shared) -> Self {
        let origin = Origin::Link(0);
        Self { respondents: Respondents::Unknown, ..Self::of_answers(desk, origin, shared.day, shared.answers) }
    }

    /// What these members of a team agreed on today. It is about what all of them say that theirs is about.
    pub fn agreed(desk: Desk, team: &Team, members: &[Self]) -> Self {
        let answers = desk.agreed.with(|agreed| team.agreed(&desk.questionnaire(), agreed));
        Self {
            scope: team::shared(members.iter().map(|member| member.scope.as_ref())).cloned(),
            role: team::shared(members.iter().map(|member| member.role.as_deref())).map(str::to_owned),
            respondents: u32::try_from(team.people).map_or(Respondents::Unknown, Respondents::Agreed),
            ..Self::of_answers(desk, Origin::Agreed, clock::today(), answers)
        }
    }

    fn of_answers(desk: Desk, origin: Origin, day: Day, answers: Answers) -> Self {
        let stamp = Stamp::of(&desk.questionnaire());
        let respondents = Respondents::default();
        Self { origin, uid: None, day, scope: None, role: None, respondents, answers, record: None, stamp, given: None }
    }

    /// From a finished scan of this device.
    pub fn of_kept(desk: Desk, kept: &history::Entry) -> Self {
        let questionnaire = desk.questionnaire();
        let record = Record {
            uid: Some(kept.id.clone()),
            scope: kept.scope.clone(),
            role: kept.role.clone(),
            respondents: kept.respondents,
            notes: kept.notes.clone(),
            ..Record::finished(&questionnaire, &kept.answers(&questionnaire), kept.day, now_ms())
        };
        Self { stamp: kept.questionnaire.clone(), ..Self::of_record(desk, Origin::Kept, record) }
    }

    /// Whether anything is said in it.
    pub fn has_answers(&self) -> bool {
        self.answers.iter().any(|answer| answer != Answer::Open)
    }

    /// What is known of it besides its answers.
    pub fn subject(&self) -> Subject<'_> {
        let Self { stamp, scope, role, day, .. } = self;
        Subject { stamp, scope: scope.as_ref(), role: role.as_deref(), day: *day }
    }

    /// Whether it may be one person's, and so one of a team.
    pub fn may_be_a_person(&self) -> bool {
        self.respondents.agreed_by().is_none()
    }

    /// Whether both say the same of the same scan, whatever they are called here.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |entry: &Self| (entry.day, entry.answers.clone(), entry.scope.clone(), entry.role.clone());
        said(self) == said(other)
    }

    /// What it is called.
    pub fn name(&self, desk: Desk) -> String {
        let (words, day) = (desk.words(), desk.texts().day(self.day));
        if let Some(given) = &self.given {
            return fill(words.with, &[given, &day]);
        }
        let name = match self.origin {
            Origin::Own => fill(words.own, &[&day]),
            Origin::Kept => fill(words.from_history, &[&day]),
            Origin::Link(number) => fill(words.from_link, &[&number.to_string(), &day]),
            Origin::File(number) => fill(words.from_file, &[&number.to_string(), &day]),
            Origin::Agreed => fill(words.agreed_name, &[&day]),
        };
        let label = self.scope.as_ref().and_then(|scope| scope.label.as_deref());
        let role = self.role.as_deref().map(|role| desk.texts().role_name(role));
        label.into_iter().chain(role).fold(name, |name, more| fill(words.with, &[&name, more]))
    }

    /// As a record, to be shown or kept.
    pub fn to_record(&self, desk: Desk) -> Record {
        let made = || Record {
            uid: self.uid.clone(),
            scope: self.scope.clone(),
            role: self.role.clone(),
            respondents: self.respondents,
            ..Record::finished(&desk.questionnaire(), &self.answers, self.day, now_ms())
        };
        self.record.clone().unwrap_or_else(made)
    }

    /// As a team file holds it.
    pub fn member(&self) -> Member<'_> {
        let Self { day, answers, respondents, .. } = self;
        let (uid, scope, role) = (self.uid.as_deref(), self.scope.as_ref(), self.role.as_deref());
        let scan = Written { uid, day: *day, answers, scope, role, respondents: *respondents };
        Member { scan, name: self.given.as_deref() }
    }
}
