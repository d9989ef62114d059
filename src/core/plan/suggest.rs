//! Turns recommendations into the lines of a plan.

use super::{ADVISED_LINES, Line, Milestone, Plan};
use crate::core::advice::LEADING_DIMENSIONS;
use crate::core::assessment::Assessment;
use crate::core::date::Day;
use crate::core::questionnaire::{Effort, Questionnaire};

impl Plan {
    /// A plan of up to [`ADVISED_LINES`] lines for the first [`LEADING_DIMENSIONS`] dimensions in `order`, such as
    /// [`crate::core::advice::priorities`]. It takes the first step of each dimension, then their further steps. [`suggested_lines`]
    /// gives all steps of a dimension.
    #[must_use]
    pub fn suggest(questionnaire: &Questionnaire, assessment: &Assessment, order: &[usize], start: Day, id: String) -> Self {
        let level = |dimension: usize| Some((dimension, assessment.scored(dimension)?.level));
        let areas = order.iter().take(LEADING_DIMENSIONS).filter_map(|dimension| level(*dimension));
        let areas: Vec<_> = areas.map(|(dimension, level)| suggested_lines(questionnaire, dimension, level)).collect();
        let first = areas.iter().filter_map(|lines| lines.first());
        let rest = areas.iter().flat_map(|lines| lines.iter().skip(1));
        let mut plan = Self::empty(questionnaire, start, id);
        plan.lines = first.chain(rest).take(ADVISED_LINES).cloned().collect();
        plan.lines.sort_by_key(|line| line.mark);
        plan
    }
}

/// The lines that follow from a dimension's recommendation for a level. If the recommendation says what to do by day 30 or
/// 60, its texts for days 30, 60 and 90 are the lines. Otherwise its action is due by its size (small: day 30, medium or
/// unknown: 60, large: 90), followed by the milestone for day 90 if the action is due before that.
#[must_use]
pub fn suggested_lines(questionnaire: &Questionnaire, dimension: usize, level: u8) -> Vec<Line> {
    let Some(recommendation) = questionnaire.recommendation(dimension, level) else { return Vec::new() };
    let area = &questionnaire.dimensions[dimension].id;
    // Use the first level that the recommendation is for, so that its lines keep their ids when the level changes.
    let written_for = recommendation.levels.first().copied().unwrap_or(level);
    let line = |number: usize, mark: Milestone, text: &str| Line {
        id: format!("{area}.{written_for}.{number}"),
        text: text.to_owned(),
        dimension: Some(area.clone()),
        owner: recommendation.owner.clone().unwrap_or_default(),
        mark,
        done: false,
        measure: recommendation.measure.clone(),
        after: None,
    };
    let days = &recommendation.days;
    if days[0].is_some() || days[1].is_some() {
        let marked = (1..).zip(Milestone::ALL).zip(days);
        return marked.filter_map(|((number, mark), text)| Some(line(number, mark, text.as_deref()?))).collect();
    }
    let mark = match recommendation.effort {
        Some(Effort::Small) => Milestone::Day30,
        Some(Effort::Medium) | None => Milestone::Day60,
        Some(Effort::Large) => Milestone::Day90,
    };
    let mut lines = vec![Line { after: days[2].clone(), ..line(1, mark, &recommendation.action) }];
    if let Some(milestone) = days[2].as_deref().filter(|_| mark < Milestone::Day90) {
        lines.push(line(2, Milestone::Day90, milestone));
    }
    lines
}
