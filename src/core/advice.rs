//! Which recommendations a result shows, and which states come next.

use super::assessment::Assessment;
use super::by_id::ById;
use super::questionnaire::{Questionnaire, Recommendation};
use super::score::Fraction;
use std::cmp::Reverse;

/// The number of dimensions that the advice, the plan and the report start with.
pub const LEADING_DIMENSIONS: usize = 3;

/// What to do in one dimension.
#[derive(Debug, Clone)]
pub struct Advice<'a> {
    /// Index of the dimension.
    pub dimension: usize,
    /// The questionnaire's recommendation for the dimension's level, if it has one.
    pub recommendation: Option<&'a Recommendation>,
    /// Other dimensions that are equally weak by every criterion.
    pub equal_to: Vec<usize>,
    /// Items that are at or below the dimension's level and can rise, lowest first: `(item, next level)`.
    pub next_states: Vec<(usize, u8)>,
}

/// The dimensions that have a level, in the order in which to give advice: the widest weighted gap to the target first,
/// then the weakest. Without targets, the weakest come first.
#[must_use]
pub fn priorities(questionnaire: &Questionnaire, assessment: &Assessment, targets: &ById<u8>) -> Vec<usize> {
    let mut order = assessment.ranking.clone();
    order.sort_by_key(|dimension| Reverse(weighted_gap(questionnaire, assessment, targets, *dimension)));
    order
}

/// How far a dimension's score is below its target, times the dimension's weight; 0 without a target.
#[must_use]
pub fn weighted_gap(questionnaire: &Questionnaire, assessment: &Assessment, targets: &ById<u8>, dimension: usize) -> Fraction {
    let of = &questionnaire.dimensions[dimension];
    let target = targets.get(&of.id).copied().unwrap_or(0);
    assessment.scored(dimension).map_or(Fraction::new(0, 1), |scored| scored.score.shortfall_from(target).times(of.weight))
}

/// Advice for every dimension that has a level, weakest first. The result page starts with the first [`LEADING_DIMENSIONS`].
#[must_use]
pub fn advice<'a>(questionnaire: &'a Questionnaire, assessment: &Assessment) -> Vec<Advice<'a>> {
    advice_in(&assessment.ranking, questionnaire, assessment)
}

/// Advice for the given dimensions, in the given order (see [`priorities`]).
#[must_use]
pub fn advice_in<'a>(order: &[usize], questionnaire: &'a Questionnaire, assessment: &Assessment) -> Vec<Advice<'a>> {
    let of = |dimension: &usize| {
        let level = assessment.scored(*dimension)?.level;
        let items = questionnaire.dimensions[*dimension].items.clone();
        let lagging =
            |item: usize| assessment.answers.get(item).level().filter(|x| *x <= level && *x < questionnaire.level_count());
        let mut next_states: Vec<_> = items.filter_map(|item| Some((item, lagging(item)? + 1))).collect();
        next_states.sort_by_key(|(_, level)| *level);
        Some(Advice {
            dimension: *dimension,
            recommendation: questionnaire.recommendation(*dimension, level),
            equal_to: assessment.equal_to(*dimension),
            next_states,
        })
    };
    order.iter().filter_map(of).collect()
}
