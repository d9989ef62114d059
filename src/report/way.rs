//! Sentences about the way to the next level.

use super::Report;
use crate::core::route::{Part, Route, Step};

impl Report<'_> {
    /// How far away the next level is, and which dimensions are nearer to theirs. At the highest level, what matters now.
    #[must_use]
    pub fn way_lead(&self, route: &Route) -> Option<String> {
        let texts = self.texts;
        if self.assessment.overall.is_some_and(|overall| overall.level == self.questionnaire.top()) {
            return Some(texts.way_top().to_owned());
        }
        let next = route.next.as_ref()?;
        // Count steps, not effort, because the headings of the ways below do, too.
        let all = next.ways.iter().map(|way| way.steps).sum();
        let steps = texts.steps(all);
        let mut lead = if next.exact { texts.way_far(next.goal, steps) } else { texts.way_estimate(next.goal, steps) };
        let fewest = route.nearest.iter().map(|way| way.steps).min()?;
        if fewest < all {
            let near: Vec<_> = route.nearest.iter().filter(|way| way.steps == fewest).map(|way| way.dimension).collect();
            let names = self.names(near.iter().copied());
            lead = format!("{lead} {}", texts.way_nearest(near.len(), names, texts.steps(fewest)));
        }
        Some(lead)
    }

    /// Items without a level, by kind and in file order. They are not part of a way, but answering them may be the cheapest
    /// step.
    pub fn missing(&self) -> impl Iterator<Item = (&'static str, &[usize])> {
        let kinds = [(self.texts.dont_know(), &self.assessment.dont_know[..]), (self.texts.open(), &self.assessment.open)];
        kinds.into_iter().filter(|(_, items)| !items.is_empty())
    }

    /// "Needed" or "Any two of these three"; after the first part, "And any …".
    #[must_use]
    pub fn part_words(&self, part: &Part<Step>, first: bool) -> String {
        let texts = self.texts;
        match part {
            Part::Needed(_) => texts.way_needed().to_owned(),
            Part::AnyOf { take, of } if first => texts.way_any(*take, of.len()),
            Part::AnyOf { take, of } => texts.way_and_any(*take, of.len()),
        }
    }

    /// Name of the practice in a step, and the word for the state before it.
    #[must_use]
    pub fn step_words(&self, step: &Step) -> (String, &'static str) {
        let (texts, item) = (self.texts, &self.questionnaire.items()[step.item]);
        if self.assessment.answers.get(step.item).level() == Some(step.from) {
            (self.quote(&item.name), texts.way_today())
        } else {
            (texts.way_second(self.quote(&item.name)), texts.way_before())
        }
    }
}
