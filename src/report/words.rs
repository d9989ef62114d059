//! Its sentences.

use super::Report;
use crate::core::cause::Cause;
use crate::core::certainty::{Border, Bounds, Confidence};
use crate::core::questionnaire::{Level, ResultKind, Scoring};
use crate::core::score::Fraction;
use crate::text::{CauseTexts, Plural, capital, fill};

impl<'a> Report<'a> {
    /// "Level 3: Coordinated", behind the number of practices in place where the questionnaire counts them; of a ranking,
    /// where to begin.
    #[must_use]
    pub fn headline(&self) -> String {
        let (texts, profile) = (self.texts, self.assessment);
        if !profile.applies() {
            return texts.nothing_applies.to_owned();
        }
        if self.questionnaire.result == ResultKind::Ranking {
            return match profile.by_weakness[..] {
                // One of several is no order.
                [] | [_] if self.questionnaire.dimensions.len() > profile.by_weakness.len() => {
                    texts.export.no_ranking.to_owned()
                }
                [_, _, ..] if profile.is_even() => texts.even.to_owned(),
                _ => fill(texts.export.begin_with, &[&self.names(self.advice().iter().map(|(dimension, _)| *dimension))]),
            };
        }
        let Some(overall) = profile.overall else { return texts.no_level.to_owned() };
        let level = fill(texts.level_headline, &[&overall.level.to_string(), &self.level_name(overall.level)]);
        match self.questionnaire.in_place {
            Some(from) => {
                fill(texts.in_place_headline, &[&self.in_place(from).to_string(), &profile.applicable.to_string(), &level])
            }
            None => level,
        }
    }

    /// How many answers have reached this level.
    fn in_place(&self, from: u8) -> usize {
        self.assessment.answers.iter().filter(|answer| answer.level().is_some_and(|level| level >= from)).count()
    }

    /// The line under the headline; of a ranking, how many dimensions are at which level.
    #[must_use]
    pub fn essence(&self) -> String {
        if self.questionnaire.result == ResultKind::Ranking || !self.assessment.applies() {
            return self.counts();
        }
        let level = self.assessment.overall.map(|overall| self.questionnaire.level(overall.level));
        let essence = |level: &Level| level.essence.as_deref().map(|essence| self.quote(essence)).unwrap_or_default();
        level.map_or_else(|| self.texts.no_level_more.to_owned(), essence)
    }

    /// What the level means, where there is an overall one and the questionnaire says so.
    #[must_use]
    pub fn meaning(&self) -> Option<&'a str> {
        let overall = self.assessment.headline(self.questionnaire)?;
        self.questionnaire.level(overall.level).meaning.as_deref()
    }

    /// "One person's view · 22 of 24 answered · close to Level 2".
    #[must_use]
    pub fn view(&self) -> String {
        let (texts, profile) = (self.texts, self.assessment);
        let mut facts: Vec<_> = texts.respondents(self.scan.respondents).into_iter().collect();
        facts.push(self.answered());
        if let Some(overall) = profile.headline(self.questionnaire) {
            facts.extend(self.close_to(overall.level, overall.border));
        }
        facts.join(texts.export.between)
    }

    /// What the scan is of and when: date and, where they were said, scope and role.
    #[must_use]
    pub fn subject(&self) -> String {
        let role = self.scan.role.as_ref().map(|role| self.texts.role_name(role).to_owned());
        let facts = self.scope_words().into_iter().chain([self.texts.day(self.scan.day)]).chain(role);
        facts.collect::<Vec<_>>().join(self.texts.export.between)
    }

    /// The line under a picture that is passed on: title, scope, date, whose view, as far as they are known.
    #[must_use]
    pub fn source(&self) -> String {
        let (title, day) = (self.questionnaire.title.clone(), self.texts.day(self.scan.day));
        let parts = [Some(title), self.scope_words(), Some(day), self.texts.respondents(self.scan.respondents)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(self.texts.export.between)
    }

    /// The strongest and the weakest dimensions, of a ranking the first and the last with the names of their levels; or that
    /// none stands out; empty where fewer than two are scored.
    #[must_use]
    pub fn standing_out(&self) -> String {
        let (texts, profile) = (self.texts, self.assessment);
        if profile.by_weakness.len() < 2 {
            return String::new();
        }
        if profile.is_even() {
            return texts.even.to_owned();
        }
        if self.questionnaire.result == ResultKind::Ranking {
            // Only the levels' names tell which end is good news.
            let ends = [(texts.ranked_first, profile.weakest()), (texts.ranked_last, profile.strongest())];
            let said = ends.map(|(text, all)| {
                let level = all.first().and_then(|dimension| profile.scored(*dimension)).map(|scored| scored.level);
                let level = level.map(|level| self.level_name(level)).unwrap_or_default();
                fill(text, &[&self.names(all.into_iter()), &level])
            });
            return said.join(" ");
        }
        let ends = [(texts.strongest, profile.strongest()), (texts.weakest, profile.weakest())];
        ends.map(|(text, all)| fill(text, &[&self.names(all.into_iter())])).join(" ")
    }

    /// How far the overall level can be relied on, a sentence each.
    #[must_use]
    pub fn sureness(&self) -> Vec<String> {
        let overall = self.assessment.headline(self.questionnaire);
        let word = overall.map(|overall| format!("{}.", self.confidence(overall.confidence)));
        word.into_iter().chain(self.cautions()).collect()
    }

    /// What could change the overall level, a sentence each.
    #[must_use]
    pub fn cautions(&self) -> Vec<String> {
        let (texts, profile) = (self.texts, self.assessment);
        let Some(overall) = profile.headline(self.questionnaire) else {
            return Vec::new();
        };
        let mut said = Vec::new();
        let (down, up) = (overall.border.down, overall.border.up);
        if down || up {
            let (low, high) = (overall.level - u8::from(down), overall.level + u8::from(up));
            said.push(fill(texts.border, &[&low.to_string(), &high.to_string()]));
        }
        let Bounds { low, high } = overall.bounds;
        if low < high {
            let counted = |words: &Plural, items: &[usize]| {
                (!items.is_empty()).then(|| words.of(items.len(), &[&capital(&texts.number(items.len()))]))
            };
            said.extend(counted(&texts.bounds_dont_know, &profile.dont_know));
            said.extend(counted(&texts.bounds_open, &profile.open));
            said.push(fill(
                texts.bounds,
                &[&overall.level, &low, &high].map(ToString::to_string).each_ref().map(String::as_str),
            ));
        }
        said
    }

    /// Why the level is what it is; empty without an overall level.
    #[must_use]
    pub fn why(&self) -> String {
        let (texts, questionnaire) = (self.texts, self.questionnaire);
        let Some(overall) = self.assessment.headline(questionnaire) else {
            return String::new();
        };
        let level = overall.level.to_string();
        match &questionnaire.scoring {
            // Nothing has to be passed for the lowest level.
            Scoring::Mean { .. } if overall.level == 1 => texts.why_mean_1.to_owned(),
            Scoring::Mean { .. } => fill(texts.why_mean, &[&level]),
            Scoring::Minimum => texts.why_minimum.to_owned(),
            Scoring::Gated { share, max_lag } => {
                let lag = match max_lag {
                    0 => texts.lag_none.to_owned(),
                    lag => texts.lag.of(usize::from(*lag), &[&texts.number(usize::from(*lag))]),
                };
                let scored = self.assessment.by_weakness.len();
                let Some(needed) = self.needed() else {
                    let share = format!("{}/{}", share.0, share.1);
                    return fill(texts.why_gated_weighted, &[&share, &level, &lag]);
                };
                let all = if self.assessment.dimensions.iter().filter(|dimension| dimension.bounds.is_some()).count() > scored {
                    texts.dimensions_answered
                } else {
                    texts.dimensions_all
                };
                let all = all.of(scored, &[&texts.number(scored)]);
                let needed = texts.number(needed);
                let template = if overall.level == 1 { texts.why_level_1 } else { texts.why_gated };
                template.of(scored, &[&needed, &all, &level, &lag])
            }
        }
    }

    /// Beside the reasons, where it is true: no level without almost all. A mean lets one make up for another.
    #[must_use]
    pub fn why_stand(&self) -> &'static str {
        if matches!(self.questionnaire.scoring, Scoring::Mean { .. }) { "" } else { self.texts.why_stand }
    }

    /// How many dimensions have to reach a level, where they all weigh the same and the rule counts them.
    #[must_use]
    pub fn needed(&self) -> Option<usize> {
        let Scoring::Gated { share, max_lag } = &self.questionnaire.scoring else { return None };
        let scored = &self.assessment.by_weakness;
        let equal = scored.windows(2).all(|pair| {
            let weight = |dimension: usize| self.questionnaire.dimensions[dimension].weight;
            weight(pair[0]) == weight(pair[1])
        });
        if *max_lag == 0 {
            // None may lie below.
            return Some(scored.len());
        }
        let needed = (scored.len() as u64 * share.0).div_ceil(share.1);
        usize::try_from(needed).ok().filter(|_| equal)
    }

    /// Where the mean alone would say more: who holds the level back.
    #[must_use]
    pub fn average(&self) -> Option<String> {
        let overall = self.assessment.headline(self.questionnaire)?;
        if overall.score < Fraction::new(2 * u128::from(overall.level) + 1, 2) {
            return None;
        }
        let scored = &self.assessment.by_weakness;
        let level = |dimension: usize| self.assessment.scored(dimension).map_or(0, |scored| scored.level);
        let below = |bar: u8| scored.iter().copied().filter(|dimension| level(*dimension) <= bar).collect::<Vec<_>>();
        let holding = match &self.questionnaire.scoring {
            Scoring::Mean { .. } => return None,
            Scoring::Minimum => below(overall.level),
            Scoring::Gated { share, max_lag } => {
                let weight = |all: &[usize]| all.iter().map(|d| self.questionnaire.dimensions[*d].weight).sum::<u64>();
                let (below_next, all) = (below(overall.level), weight(scored));
                // Too few have reached the next level; or enough have, and some lie too far behind it.
                if (all - weight(&below_next)) * share.1 < all * share.0 {
                    below_next
                } else {
                    below((overall.level + 1).saturating_sub(max_lag + 1))
                }
            }
        };
        let bar = holding.iter().map(|dimension| level(*dimension)).max()?.to_string();
        let names = self.names(holding.iter().copied());
        let values = [overall.score.to_string(), overall.level.to_string(), names, bar];
        Some(self.texts.why_average.of(holding.len(), &values.each_ref().map(String::as_str)))
    }

    /// For each dimension the cause of a level that its average would not suggest; none where the two agree.
    #[must_use]
    pub fn causes(&self, words: &CauseTexts) -> Vec<Option<String>> {
        let causes = self.assessment.causes(self.questionnaire).into_iter().enumerate();
        causes.map(|(dimension, cause)| Some(self.cause(words, dimension, cause?))).collect()
    }

    fn cause(&self, words: &CauseTexts, dimension: usize, cause: Cause) -> String {
        let many = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let (score, level) = self
            .assessment
            .scored(dimension)
            .map_or_else(Default::default, |scored| (scored.score.to_string(), scored.level.to_string()));
        let why = match cause {
            Cause::Enough(count) => {
                let words = if count.weighed { words.enough_weight } else { words.enough };
                words.of(many(count.reached), &[&count.all.to_string(), &level])
            }
            Cause::TooFew { next, count, needed } => {
                let words = if count.weighed { words.too_little_weight } else { words.too_few };
                words.of(many(count.reached), &[&count.all.to_string(), &next.to_string(), &needed.to_string()])
            }
            Cause::Lag { lowest, most: 0 } => fill(words.lag_none, &[&lowest.to_string()]),
            Cause::Lag { lowest, most } => words.lag.of(most.into(), &[&lowest.to_string()]),
            Cause::Mark { level, mark } => {
                let places = if mark % 10 == 0 { 2 } else { 3 };
                fill(words.mark, &[&level.to_string(), &format!("{:.places$}", mark as f64 / 1000.0)])
            }
            Cause::Lowest => words.lowest.to_owned(),
        };
        fill(words.cause, &[&level, &score, &why])
    }

    /// "Likely: 22 of 24 answered, one person's view, close to Level 2".
    #[must_use]
    pub fn how_sure(&self) -> Option<String> {
        let (texts, overall) = (self.texts, self.assessment.overall?);
        let mut facts = vec![self.answered()];
        facts.extend(texts.respondents_lower(self.scan.respondents));
        facts.extend(self.close_to(overall.level, overall.border));
        Some(format!("{}: {}", self.confidence(overall.confidence), facts.join(", ")))
    }

    /// "22 of 24 answered".
    #[must_use]
    pub fn answered(&self) -> String {
        let count = [self.assessment.answered.to_string(), self.assessment.applicable.to_string()];
        fill(self.texts.answered_of, &count.each_ref().map(String::as_str))
    }

    /// The level of a dimension with the range that open answers leave, or why there is none.
    pub(crate) fn level(&self, dimension: usize) -> String {
        let (texts, found) = (self.texts, &self.assessment.dimensions[dimension]);
        match (found.scored, found.bounds) {
            (Some(scored), Some(Bounds { low, high })) if low < high => {
                fill(texts.export.level_range, &[&scored.level.to_string(), &low.to_string(), &high.to_string()])
            }
            (Some(scored), _) => scored.level.to_string(),
            (None, Some(_)) => texts.too_few.to_owned(),
            (None, None) => texts.dropped.to_owned(),
        }
    }

    /// The score of a dimension in two decimals, or why there is none.
    pub(crate) fn score(&self, dimension: usize) -> String {
        self.assessment.scored(dimension).map_or_else(|| self.level(dimension), |scored| scored.score.to_string())
    }

    pub(crate) fn name_score(&self, dimension: usize, name: &str) -> String {
        fill(self.texts.export.name_score, &[name, &self.score(dimension)])
    }

    /// How sure a dimension's level is: confidence, border, narrow scope.
    pub(crate) fn remarks(&self, dimension: usize) -> String {
        let found = &self.assessment.dimensions[dimension];
        let mut facts = Vec::new();
        if let Some(scored) = found.scored {
            facts.push(self.confidence(scored.confidence).to_owned());
            facts.extend(self.close_to(scored.level, scored.border));
        }
        if found.narrow && found.bounds.is_some() {
            facts.push(self.texts.narrow.to_owned());
        }
        facts.join(self.texts.export.between)
    }

    pub(crate) fn names(&self, dimensions: impl Iterator<Item = usize>) -> String {
        let names: Vec<_> = dimensions.map(|dimension| self.quote(&self.questionnaire.dimensions[dimension].name)).collect();
        self.texts.list(&names.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn confidence(&self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::Firm => self.texts.firm,
            Confidence::Likely => self.texts.likely,
            Confidence::Sketch => self.texts.sketch,
        }
    }

    /// "close to Level 2".
    #[must_use]
    pub fn close_to(&self, level: u8, border: Border) -> Option<String> {
        let (below, above) = (level.saturating_sub(1).to_string(), (level + 1).to_string());
        match (border.down, border.up) {
            (false, false) => None,
            (true, false) => Some(fill(self.texts.close_to, &[&below])),
            (false, true) => Some(fill(self.texts.close_to, &[&above])),
            (true, true) => Some(fill(self.texts.close_to_both, &[&below, &above])),
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
            let count = self.assessment.by_weakness.iter().filter(at).count();
            let name = self.level_name(level);
            (count > 0).then(|| fill(self.texts.export.count_at_level, &[&name, &count.to_string()]))
        };
        (1..=self.questionnaire.top()).filter_map(of).collect::<Vec<_>>().join(self.texts.export.between)
    }
}
