//! One result on the desk.

use super::state::Desk;
use crate::browser::page::now_ms;
use crate::core::answer::{Answer, Answers};
use crate::core::date::Day;
use crate::core::history;
use crate::core::record::{Record, Scope, Stamp};
use crate::core::trend::Subject;
use crate::text::fill;

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
    /// Day of the scan.
    pub day: Day,
    /// What it is about; a link does not say.
    pub scope: Option<Scope>,
    /// Role of the person; a link does not say.
    pub role: Option<String>,
    /// The answers.
    pub answers: Answers,
    /// Whole, where more than answers is known.
    pub record: Option<Record>,
    /// The instrument, of the version that was answered.
    pub stamp: Stamp,
    /// Names a finished scan of this device.
    pub id: Option<String>,
}

impl Entry {
    /// From a record of this questionnaire.
    pub fn of_record(desk: Desk, origin: Origin, record: Record) -> Self {
        Self {
            origin,
            day: Day::parse(&record.date).unwrap_or_else(Desk::today),
            scope: Some(record.scope.clone()),
            role: record.role.clone(),
            answers: record.answers(&desk.questionnaire()),
            stamp: record.questionnaire.clone(),
            id: None,
            record: Some(record),
        }
    }

    /// From answers of which no more is known.
    pub fn of_answers(desk: Desk, origin: Origin, day: Day, answers: Answers) -> Self {
        let stamp = Stamp::of(&desk.questionnaire());
        Self { origin, day, scope: None, role: None, answers, record: None, stamp, id: None }
    }

    /// From a finished scan of this device.
    pub fn of_kept(desk: Desk, kept: &history::Entry) -> Self {
        let questionnaire = desk.questionnaire();
        let answers = kept.answers(&questionnaire);
        let mut record = Record::finished(&questionnaire, &answers, kept.day, now_ms());
        (record.scope, record.role, record.notes) = (kept.scope.clone(), kept.role.clone(), kept.notes.clone());
        Self { stamp: kept.questionnaire.clone(), id: Some(kept.id.clone()), ..Self::of_record(desk, Origin::Kept, record) }
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

    /// What it is called.
    pub fn name(&self, desk: Desk) -> String {
        let (words, day) = (desk.words(), desk.texts().day(self.day));
        let name = match self.origin {
            Origin::Own => fill(words.own, &[&day]),
            Origin::Kept => fill(words.from_history, &[&day]),
            Origin::Link(number) => fill(words.from_link, &[&number.to_string(), &day]),
            Origin::File(number) => fill(words.from_file, &[&number.to_string(), &day]),
            Origin::Agreed => fill(words.agreed_name, &[&day]),
        };
        let label = self.scope.as_ref().map(|scope| scope.label.as_str()).filter(|label| !label.is_empty());
        let role = self.role.as_deref().map(|role| desk.texts().role_name(role));
        label.into_iter().chain(role).fold(name, |name, more| fill(words.with, &[&name, more]))
    }

    /// As a record, to be shown or kept.
    pub fn to_record(&self, desk: Desk) -> Record {
        let made = || Record::finished(&desk.questionnaire(), &self.answers, self.day, now_ms());
        self.record.clone().unwrap_or_else(made)
    }
}
