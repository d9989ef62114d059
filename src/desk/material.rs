//! What was handed over, read: the instrument and the result on screen.

use crate::browser::clock;
use crate::core::answer::Answers;
use crate::core::date::Day;
use crate::core::plan::Plan;
use crate::core::profile::Profile;
use crate::core::questionnaire::Questionnaire;
use crate::core::record::Record;
use crate::core::summary::Summary;
use crate::export::csv;
use crate::handover::Handover;
use crate::report::Report;
use crate::text::{self, Texts};
use serde_json::Value;

/// One result with all that belongs to it.
pub struct Material {
    /// The instrument.
    pub questionnaire: Questionnaire,
    /// Scope, role, notes, targets.
    pub record: Record,
    /// The answers.
    pub answers: Answers,
    /// Worked out from them.
    pub profile: Profile,
    /// Day of the scan.
    pub day: Day,
    plan: Option<Plan>,
    /// What stands between the cells of a table.
    pub separator: char,
    /// The sentences.
    pub texts: &'static Texts,
}

impl Material {
    /// Reads what was handed over; none where it can't be read, which the scan itself has seen to before.
    pub fn of(handover: &Handover) -> Option<Self> {
        let questionnaire = Questionnaire::parse(&handover.source).ok()?;
        let record = Record::parse(&handover.shown, &questionnaire).ok()?;
        let answers = record.answers(&questionnaire);
        let profile = Profile::of(&questionnaire, &answers);
        let plan = Some(&handover.plan).filter(|plan| !handover.foreign && !plan.is_empty());
        Some(Self {
            plan: plan.and_then(|plan| Plan::parse(plan, &questionnaire).ok()),
            day: record.day.unwrap_or_else(clock::today),
            separator: csv::separator(clock::decimal_mark(&handover.lang)),
            texts: text::of(&handover.lang),
            questionnaire,
            record,
            answers,
            profile,
        })
    }

    /// As the writers of files take it.
    pub fn report(&self) -> Report<'_> {
        Report {
            questionnaire: &self.questionnaire,
            answers: &self.answers,
            profile: &self.profile,
            notes: &self.record.notes,
            uid: self.record.uid.as_deref(),
            scope: self.record.scope.as_ref(),
            role: self.record.role.as_deref(),
            respondents: self.record.respondents,
            day: self.day,
            targets: &self.record.targets,
            plan: self.plan.as_ref(),
            texts: self.texts,
        }
    }

    /// The result as other programs read it in files.
    pub fn summary(&self) -> Value {
        let Self { questionnaire, answers, profile, day, .. } = self;
        Summary { questionnaire, answers, profile, day: *day, respondents: self.record.respondents }.to_json()
    }
}
