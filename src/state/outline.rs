//! Profiles that the radar of the person's own result can show as a second outline.

#![allow(clippy::unnecessary_wraps, reason = "a function marked `wasm_split` says that its code may fail to load")]

use super::collection::CollectedScan;
use super::collection::team::{members, shown_round};
use super::{AppState, NotLoaded, ShownResult};
use crate::browser::storage::{HISTORY, TEAM};
use crate::core::answer::Answers;
use crate::core::assessment::Assessment;
use crate::core::date::Day;
use crate::core::history::History;
use crate::core::questionnaire::Questionnaire;
use crate::core::rounds::rounds;
use crate::core::team::{MIN_SUMMARY, Team};
use crate::text::Texts;
use std::sync::Arc;
use wasm_split_helpers::wasm_split;

/// A profile to compare the person's own with.
#[derive(Debug)]
pub struct Outline {
    /// Whose profile it is.
    pub source: OutlineSource,
    /// Its assessment.
    pub assessment: Assessment,
}

/// Whose profile an outline is.
#[derive(Debug, Clone, Copy)]
pub enum OutlineSource {
    /// The person's own, on an earlier day.
    Earlier(Day),
    /// That of a team of so many people, with their mean scores.
    Team(usize),
}

impl OutlineSource {
    /// Its name.
    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Earlier(day) => texts.outline_earlier(texts.day(day)),
            Self::Team(people) => texts.outline_team(people),
        }
    }
}

impl AppState {
    /// The last comparable scan on this device before the person's own result.
    pub fn earlier_outline(self, result: &ShownResult) -> Option<Outline> {
        let questionnaire = self.questionnaire();
        let stored = self.store().read(HISTORY).ok().flatten().filter(|_| result.is_own())?;
        let history = History::parse(&stored, &questionnaire).ok()?;
        let earlier = history.previous(&result.scan, &questionnaire)?;
        let assessment = Assessment::new(&questionnaire, earlier.fit(&questionnaire));
        Some(Outline { source: OutlineSource::Earlier(earlier.day), assessment })
    }

    /// Whether the team that is stored on this device may be compared with this result. Its scores would reveal who said what if
    /// it had fewer people. Its code does not load if the browser is set to save data.
    pub fn has_team_outline(self, result: &ShownResult) -> bool {
        result.is_own() && !self.saves_data() && self.count_team_results() >= MIN_SUMMARY
    }

    /// The team that is stored on this device, in the round that its screen shows. `None` if that round has too few people, or if
    /// its code can't be loaded.
    pub async fn team_outline(self) -> Option<Outline> {
        let file = self.store().read(TEAM).ok().flatten()?;
        stored_team(self.questionnaire(), file).await.ok().flatten()
    }
}

/// The outline of the team in a team file. Its code loads when it is first needed.
#[wasm_split(collection, preload(load), fallible)]
fn stored_team(questionnaire: Arc<Questionnaire>, file: String) -> Result<Option<Outline>, NotLoaded> {
    let (members, meeting) = members(&questionnaire, &file);
    let scans: Vec<_> = members.into_iter().filter_map(Result::ok).collect();
    let rounds = rounds(scans.iter().map(|entry| entry.scan.day));
    let shown = shown_round(&rounds, meeting.and_then(|meeting| meeting.round).as_deref());
    let is_shown = |entry: &CollectedScan| shown.is_none_or(|round| round.holds(entry.scan.day));
    let people: Vec<Answers> = scans.into_iter().filter(is_shown).map(|entry| entry.answers).collect();
    let team = Some(people).filter(|people| people.len() >= MIN_SUMMARY).and_then(|people| Team::new(&questionnaire, &people));
    Ok(team.map(|team| Outline { source: OutlineSource::Team(team.people), assessment: team.assessment }))
}
