//! Which recommendations a result shows, and which states come next.

use super::assessment::Assessment;
use super::by_id::ById;
use super::questionnaire::{Questionnaire, Recommendation};
use super::score::Fraction;
use std::cmp::Reverse;

/// How many dimensions advice, plan and report begin with.
pub const FIRST: usize = 3;

/// What to do in one dimension.
#[derive(Debug, Clone)]
pub struct Advice<'a> {
    /// Place of the dimension.
    pub dimension: usize,
    /// What the questionnaire says for its level.
    pub recommendation: Option<&'a Recommendation>,
    /// Dimensions that are as weak by every criterion.
    pub equal_to: Vec<usize>,
    /// Items that have not passed the dimension's level, lowest first: `(item, next level)`.
    pub next_states: Vec<(usize, u8)>,
}

/// Dimensions with a level in the order in which advice is given: the widest weighted gap to its target first, then
/// weakest first. Without targets that is the order of weakness.
#[must_use]
pub fn order(questionnaire: &Questionnaire, assessment: &Assessment, targets: &ById<u8>) -> Vec<usize> {
    let mut order = assessment.by_weakness.clone();
    order.sort_by_key(|dimension| Reverse(weighted_gap(questionnaire, assessment, targets, *dimension)));
    order
}

/// What a dimension's score lacks to its target, times the dimension's weight; 0 without a target.
#[must_use]
pub fn weighted_gap(questionnaire: &Questionnaire, assessment: &Assessment, targets: &ById<u8>, dimension: usize) -> Fraction {
    let of = &questionnaire.dimensions[dimension];
    let target = targets.get(&of.id).copied().unwrap_or(0);
    assessment.scored(dimension).map_or(Fraction::new(0, 1), |scored| scored.score.short_of(target).times(of.weight))
}

/// Advice for every dimension with a level, weakest first. The page leads with the first [`FIRST`].
#[must_use]
pub fn advice<'a>(questionnaire: &'a Questionnaire, assessment: &Assessment) -> Vec<Advice<'a>> {
    advice_in(&assessment.by_weakness, questionnaire, assessment)
}

/// Advice for these dimensions in this order, such as that of [`order`].
#[must_use]
pub fn advice_in<'a>(order: &[usize], questionnaire: &'a Questionnaire, assessment: &Assessment) -> Vec<Advice<'a>> {
    let of = |dimension: &usize| {
        let level = assessment.scored(*dimension)?.level;
        let items = questionnaire.dimensions[*dimension].items.clone();
        let lagging = |item: usize| assessment.answers.get(item).level().filter(|x| *x <= level && *x < questionnaire.top());
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
