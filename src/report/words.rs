//! The sentences of a report.

use super::Report;
use crate::core::cause::{Cause, Count};
use crate::core::certainty::{Borderline, Confidence, LevelRange};
use crate::core::questionnaire::{Level, ResultKind, Scoring};

/// The kind of answers whose levels a cause explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LevelSource {
    /// The answers of one person.
    Answers,
    /// The medians of a team's answers.
    Medians,
}

impl LevelSource {
    /// The word for it in messages.
    fn word(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Medians => "medians",
        }
    }
}

impl<'a> Report<'a> {
    /// "Level 3: Coordinated", after the number of practices in place if the questionnaire counts them. In a ranking, where
    /// to begin.
    #[must_use]
    pub fn headline(&self) -> String {
        let (texts, assessment) = (self.texts, self.assessment);
        if !assessment.applies() {
            return texts.nothing_applies().to_owned();
        }
        if self.questionnaire.result == ResultKind::Ranking {
            return match assessment.ranking[..] {
                // A single scored dimension among several is not a ranking.
                [] | [_] if self.questionnaire.dimensions.len() > assessment.ranking.len() => {
                    texts.export_no_ranking().to_owned()
                }
                [_, _, ..] if assessment.is_even() => texts.even().to_owned(),
                _ => texts.export_begin_with(self.names(self.advice().iter().map(|(dimension, _)| *dimension))),
            };
        }
        let Some(overall) = assessment.overall else { return texts.no_level().to_owned() };
        let level = texts.level_headline(overall.level, self.level_name(overall.level));
        match self.questionnaire.in_place {
            Some(from) => texts.in_place_headline(self.in_place(from), assessment.applicable, &level),
            None => level,
        }
    }

    /// Number of answers that have reached this level.
    fn in_place(&self, from: u8) -> usize {
        self.assessment.answers.iter().filter(|answer| answer.level().is_some_and(|level| level >= from)).count()
    }

    /// The line under the headline. In a ranking, how many dimensions are at each level.
    #[must_use]
    pub fn essence(&self) -> String {
        if self.questionnaire.result == ResultKind::Ranking || !self.assessment.applies() {
            return self.counts();
        }
        let level = self.assessment.overall.map(|overall| self.questionnaire.level(overall.level));
        let essence = |level: &Level| level.essence.as_deref().map(|essence| self.quote(essence)).unwrap_or_default();
        level.map_or_else(|| self.texts.no_level_more().to_owned(), essence)
    }

    /// The meaning of the overall level, if there is one and the questionnaire gives a meaning.
    #[must_use]
    pub fn meaning(&self) -> Option<&'a str> {
        let overall = self.assessment.headline(self.questionnaire)?;
        self.questionnaire.level(overall.level).meaning.as_deref()
    }

    /// "One person's view · 22 of 24 answered · close to Level 2".
    #[must_use]
    pub fn basis(&self) -> String {
        let (texts, assessment) = (self.texts, self.assessment);
        let mut facts: Vec<_> = texts.respondents(self.scan.respondents).into_iter().collect();
        facts.push(self.answered());
        if let Some(overall) = assessment.headline(self.questionnaire) {
            facts.extend(self.close_to(overall.level, overall.border));
        }
        facts.join(texts.export_between())
    }

    /// How reliable the level is, in one line: "Confidence: High · 22 of 24 answered · One person's view", with the levels
    /// that missing answers still allow.
    #[must_use]
    pub fn confidence_line(&self) -> String {
        let (texts, assessment) = (self.texts, self.assessment);
        let Some(overall) = assessment.headline(self.questionnaire) else { return self.basis() };
        let LevelRange { low, high } = overall.bounds;
        let mut facts = vec![texts.confidence_is(self.confidence(overall.confidence))];
        if low < high {
            facts.push(texts.levels_possible(low, high));
        } else {
            facts.extend(self.close_to(overall.level, overall.border));
        }
        facts.push(self.answered());
        facts.extend(texts.respondents(self.scan.respondents));
        facts.join(texts.export_between())
    }

    /// The fewest further answers that would give an overall level; `None` if there is one already, or none is possible.
    #[must_use]
    pub fn answers_needed(&self) -> Option<usize> {
        let needed = self.assessment.answers_needed(self.questionnaire);
        (self.questionnaire.has_levels() && needed > 0).then_some(needed)
    }

    /// What the scan is about: scope if known, date, and role if known.
    #[must_use]
    pub fn subject(&self) -> String {
        let role = self.scan.role.as_ref().map(|role| self.texts.role_of(role));
        let facts = self.scope_words().into_iter().chain([self.texts.day(self.scan.day)]).chain(role);
        facts.collect::<Vec<_>>().join(self.texts.export_between())
    }

    /// The levels with their numbers, lowest first, for the key of a picture.
    #[must_use]
    pub fn levels_key(&self) -> String {
        self.texts.key_rings(self.level_names().join(" · "))
    }

    /// The levels with their numbers, lowest first.
    #[must_use]
    pub fn level_names(&self) -> Vec<String> {
        self.texts.level_names(self.questionnaire)
    }

    /// The source line under a shared picture: title, scope, date and respondents, as far as known.
    #[must_use]
    pub fn source(&self) -> String {
        let (title, day) = (self.quote(&self.questionnaire.title), self.texts.day(self.scan.day));
        // The scope comes last: it may be long, and a picture cuts off what does not fit.
        let parts = [Some(title), Some(day), self.texts.respondents(self.scan.respondents), self.scope_words()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(self.texts.export_between())
    }

    /// The strongest and the weakest dimensions, or that none stands out. In a ranking, the first and the last dimensions
    /// with their levels. Empty if fewer than two are scored.
    #[must_use]
    pub fn extremes_line(&self) -> String {
        let (texts, assessment) = (self.texts, self.assessment);
        if assessment.ranking.len() < 2 {
            return String::new();
        }
        if assessment.is_even() {
            return texts.even().to_owned();
        }
        if self.questionnaire.result == ResultKind::Ranking {
            // Only the names of the levels show which end is good news.
            let end = |dimensions: Vec<usize>| {
                let level = dimensions.first().and_then(|dimension| assessment.scored(*dimension)).map(|scored| scored.level);
                let level = level.map(|level| self.level_name(level)).unwrap_or_default();
                (self.names(dimensions.into_iter()), level)
            };
            let (first, last) = (end(assessment.weakest()), end(assessment.strongest()));
            return [texts.ranked_first(first.0, first.1), texts.ranked_last(last.0, last.1)].join(" ");
        }
        let (strongest, weakest) = (assessment.strongest().into_iter(), assessment.weakest().into_iter());
        [texts.strongest(self.names(strongest)), texts.weakest(self.names(weakest))].join(" ")
    }

    /// How reliable the overall level is, one sentence each.
    #[must_use]
    pub fn confidence_sentences(&self) -> Vec<String> {
        let overall = self.assessment.headline(self.questionnaire);
        let word = overall.map(|overall| self.texts.confidence_sentence(self.confidence(overall.confidence)));
        word.into_iter().chain(self.cautions()).collect()
    }

    /// What could change the overall level, one sentence each.
    #[must_use]
    pub fn cautions(&self) -> Vec<String> {
        let (texts, assessment) = (self.texts, self.assessment);
        let Some(overall) = assessment.headline(self.questionnaire) else {
            return Vec::new();
        };
        let mut said = Vec::new();
        let (down, up) = (overall.border.down, overall.border.up);
        if down || up {
            let (low, high) = (overall.level - u8::from(down), overall.level + u8::from(up));
            said.push(texts.border(low, high));
        }
        let LevelRange { low, high } = overall.bounds;
        if low < high {
            let (dont_know, open) = (assessment.dont_know.len(), assessment.open.len());
            said.extend((dont_know > 0).then(|| texts.bounds_dont_know(dont_know)));
            said.extend((open > 0).then(|| texts.bounds_open(open)));
            said.push(texts.bounds(overall.level, low, high));
        }
        said
    }

    /// Why the level is as it is; empty without an overall level.
    #[must_use]
    pub fn why(&self) -> String {
        let (texts, questionnaire) = (self.texts, self.questionnaire);
        let Some(overall) = self.assessment.headline(questionnaire) else {
            return String::new();
        };
        let level = overall.level;
        match &questionnaire.scoring {
            // The lowest level has no cut point.
            Scoring::Mean { .. } if overall.level == 1 => texts.why_mean_1().to_owned(),
            Scoring::Mean { .. } => texts.why_mean(level),
            Scoring::Minimum => texts.why_minimum().to_owned(),
            Scoring::Gated { share, max_lag } => {
                let lag = match max_lag {
                    0 => texts.lag_none().to_owned(),
                    lag => texts.lag(usize::from(*lag)),
                };
                let scored = self.assessment.ranking.len();
                let Some(needed) = self.assessment.dimensions_needed(questionnaire) else {
                    let share = format!("{}/{}", share.0, share.1);
                    return texts.why_gated_weighted(share, level, lag);
                };
                let applicable = self.assessment.dimensions.iter().filter(|dimension| dimension.bounds.is_some()).count();
                let group = if applicable > scored { texts.dimensions_answered(scored) } else { texts.dimensions_all(scored) };
                if level == 1 {
                    texts.why_level_1(scored, needed, group)
                } else {
                    texts.why_gated(scored, level, needed, group, lag)
                }
            }
        }
    }

    /// The remark that a level requires almost all dimensions. Empty for a mean, in which one dimension can compensate for
    /// another.
    #[must_use]
    pub fn all_dimensions_remark(&self) -> &'static str {
        if matches!(self.questionnaire.scoring, Scoring::Mean { .. }) { "" } else { self.texts.why_stand() }
    }

    /// Which dimensions keep the level below the average; `None` if none do.
    #[must_use]
    pub fn average(&self) -> Option<String> {
        let overall = self.assessment.headline(self.questionnaire)?;
        let holding = self.assessment.held_back_by(self.questionnaire);
        let levels = holding.iter().filter_map(|dimension| Some(self.assessment.scored(*dimension)?.level));
        let bar = levels.max()?;
        let names = self.names(holding.iter().copied());
        Some(self.texts.why_average(holding.len(), overall.score, overall.level, names, bar))
    }

    /// For each dimension, why its level differs from what the average suggests; `None` if the two agree.
    #[must_use]
    pub fn causes(&self, of: LevelSource) -> Vec<Option<String>> {
        let causes = self.assessment.causes(self.questionnaire).into_iter().enumerate();
        causes.map(|(dimension, cause)| Some(self.cause(of, dimension, cause?))).collect()
    }

    fn cause(&self, of: LevelSource, dimension: usize, cause: Cause) -> String {
        let texts = self.texts;
        let (score, level) =
            self.assessment.scored(dimension).map_or_else(Default::default, |scored| (texts.score(scored.score), scored.level));
        let written = |mark: u64| {
            let places = if mark.is_multiple_of(10) { 2 } else { 3 };
            texts.decimal(&format!("{:.places$}", mark as f64 / 1000.0))
        };
        let whose = of.word();
        let reason = match cause {
            Cause::Enough(Count { reached, all, is_weight: false }) => texts.cause_enough(whose, reached, all, level),
            Cause::Enough(Count { reached, all, is_weight: true }) => texts.cause_enough_weight(whose, reached, all, level),
            Cause::TooFew { next, count: Count { reached, all, is_weight: false }, needed } => {
                texts.cause_too_few(whose, reached, all, next, needed)
            }
            Cause::TooFew { next, count: Count { reached, all, is_weight: true }, needed } => {
                texts.cause_too_little_weight(whose, reached, all, next, needed)
            }
            Cause::Lag { lowest, most: 0 } => texts.cause_lag_none(whose, lowest),
            Cause::Lag { lowest, most } => texts.cause_lag(whose, most, lowest),
            Cause::CutPoint { level, mark } => texts.cause_mark(whose, level, written(mark)),
            Cause::Lowest => texts.cause_lowest(whose),
        };
        texts.cause_whole(whose, level, score, reason)
    }

    /// "22 of 24 answered".
    #[must_use]
    pub fn answered(&self) -> String {
        self.texts.answered_of(self.assessment.answered, self.assessment.applicable)
    }

    /// How many answers do not fit today's questionnaire; `None` if all do.
    #[must_use]
    pub fn answers_without_item(&self) -> Option<String> {
        let count = self.scan.answers_without_item(self.questionnaire).len();
        (count > 0).then(|| self.texts.unplaced_answers(count))
    }

    /// The level of a dimension, with the range that missing answers allow, or why there is none.
    pub(crate) fn level(&self, dimension: usize) -> String {
        let (texts, found) = (self.texts, &self.assessment.dimensions[dimension]);
        match (found.scored, found.bounds) {
            (Some(scored), Some(LevelRange { low, high })) if low < high => texts.level_range(scored.level, low, high),
            (Some(scored), _) => texts.number(scored.level),
            (None, Some(_)) => texts.too_few().to_owned(),
            (None, None) => texts.dropped().to_owned(),
        }
    }

    /// The score of a dimension with two decimals, or why there is none.
    pub(crate) fn score(&self, dimension: usize) -> String {
        self.assessment.scored(dimension).map_or_else(|| self.level(dimension), |scored| self.texts.score(scored.score))
    }

    /// A dimension's name with its score.
    pub fn name_score(&self, dimension: usize, name: &str) -> String {
        self.texts.export_name_score(name, self.score(dimension))
    }

    /// Remarks on a dimension's level: confidence, border, narrow scope.
    pub(crate) fn remarks(&self, dimension: usize) -> String {
        let assessment = &self.assessment.dimensions[dimension];
        let mut facts = Vec::new();
        if let Some(scored) = assessment.scored {
            facts.push(self.confidence(scored.confidence).to_owned());
            facts.extend(self.close_to(scored.level, scored.border));
        }
        if assessment.narrow && assessment.bounds.is_some() {
            facts.push(self.texts.narrow().to_owned());
        }
        facts.join(self.texts.export_between())
    }

    pub(crate) fn names(&self, dimensions: impl Iterator<Item = usize>) -> String {
        let names: Vec<_> = dimensions.map(|dimension| self.quote(&self.questionnaire.dimensions[dimension].name)).collect();
        self.texts.list(&names.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn confidence(&self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::Firm => self.texts.firm(),
            Confidence::Likely => self.texts.likely(),
            Confidence::Sketch => self.texts.sketch(),
        }
    }

    /// "close to Level 2".
    #[must_use]
    pub fn close_to(&self, level: u8, border: Borderline) -> Option<String> {
        let (below, above) = (level.saturating_sub(1), level + 1);
        match (border.down, border.up) {
            (false, false) => None,
            (true, false) => Some(self.texts.close_to(below)),
            (false, true) => Some(self.texts.close_to(above)),
            (true, true) => Some(self.texts.close_to_both(below, above)),
        }
    }

    fn level_name(&self, level: u8) -> String {
        self.quote(&self.questionnaire.level(level).name)
    }

    fn scope_words(&self) -> Option<String> {
        self.scan.scope.as_ref().map(|scope| self.texts.scope_of(scope))
    }

    fn counts(&self) -> String {
        let of = |level: u8| {
            let at = |dimension: &&usize| self.assessment.scored(**dimension).is_some_and(|scored| scored.level == level);
            let count = self.assessment.ranking.iter().filter(at).count();
            let name = self.level_name(level);
            (count > 0).then(|| self.texts.export_count_at_level(&name, count))
        };
        (1..=self.questionnaire.level_count()).filter_map(of).collect::<Vec<_>>().join(self.texts.export_between())
    }
}
