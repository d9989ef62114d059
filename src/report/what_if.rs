//! Compares a result with the one that other answers would give.

use super::pair::radar_of;
use crate::chart::Scene;
use crate::core::answer::Answers;
use crate::core::questionnaire::{Dimension, Questionnaire};
use crate::core::trend::{Movement, Pair, Trend};
use crate::text::Texts;

/// What other answers would change.
#[derive(Debug)]
pub struct WhatIf<'a> {
    questionnaire: &'a Questionnaire,
    texts: &'static Texts,
    trend: Trend,
}

impl<'a> WhatIf<'a> {
    /// Compares the answers given with those being tried.
    #[must_use]
    pub fn new(questionnaire: &'a Questionnaire, texts: &'static Texts, given: &Answers, tried: &Answers) -> Self {
        Self { questionnaire, texts, trend: Trend::new(questionnaire, given, tried) }
    }

    /// The resulting level, or how many answers are being tried if there are no levels.
    #[must_use]
    pub fn level(&self) -> String {
        let texts = self.texts;
        if !self.questionnaire.has_levels() {
            return texts.what_if_changed(self.trend.changes.len());
        }
        match self.trend.level {
            Pair { now: Some(now), .. } if self.trend.changes.is_empty() => {
                texts.fact(texts.roadmap_today(), texts.level_and_name(self.questionnaire, now))
            }
            Pair { then: Some(then), now: Some(now) } if then != now => texts.what_if_level(then, now),
            Pair { now: Some(now), .. } => texts.what_if_same(now),
            Pair { now: None, .. } => texts.no_level().to_owned(),
        }
    }

    /// Both outlines; `None` if there are too few or too many dimensions.
    #[must_use]
    pub fn picture(&self) -> Option<Scene> {
        radar_of(self.questionnaire, self.texts, &self.trend)
    }

    /// The picture as text.
    #[must_use]
    pub fn description(&self) -> String {
        let texts = self.texts;
        let shown = |score: Option<_>| score.map_or_else(|| "–".to_owned(), |score| texts.score(score));
        let line = |(movement, dimension): (&Movement, &Dimension)| {
            let name = texts.quote(self.questionnaire, &dimension.name);
            texts.what_if_scores(name, shown(movement.score.then), shown(movement.score.now))
        };
        let lines: Vec<_> = self.trend.dimensions.iter().zip(&self.questionnaire.dimensions).map(line).collect();
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        texts.collection_radar_two_more(self.questionnaire.level_count(), texts.list(&lines))
    }
}
