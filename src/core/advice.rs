//! Which recommendations a result shows, and which states come next.

use super::answer::Answers;
use super::profile::Profile;
use super::questionnaire::{Questionnaire, Recommendation};

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

/// Advice for every dimension with a level, weakest first. The page leads with the first [`FIRST`].
#[must_use]
pub fn advice<'a>(questionnaire: &'a Questionnaire, answers: &Answers, profile: &Profile) -> Vec<Advice<'a>> {
    let of = |dimension: &usize| {
        let level = profile.scored(*dimension)?.level;
        let items = questionnaire.dimensions[*dimension].items.clone();
        let lagging = |item: usize| answers.get(item).level().filter(|x| *x <= level && *x < questionnaire.top());
        let mut next_states: Vec<_> = items.filter_map(|item| Some((item, lagging(item)? + 1))).collect();
        next_states.sort_by_key(|(_, level)| *level);
        Some(Advice {
            dimension: *dimension,
            recommendation: questionnaire.recommendation(*dimension, level),
            equal_to: profile.equal_to(*dimension),
            next_states,
        })
    };
    profile.by_weakness.iter().filter_map(of).collect()
}
