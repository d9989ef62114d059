//! Sentences about the roadmap to the next level.

use super::Report;
use crate::core::roadmap::{Choices, DimensionStep, ItemStep, NextLevel, Roadmap};

impl Report<'_> {
    /// How far away the next level is, and which dimensions are nearer to theirs. At the highest level, what matters now.
    #[must_use]
    pub fn roadmap_lead(&self, roadmap: &Roadmap) -> Option<String> {
        let texts = self.texts;
        if self.assessment.overall.is_some_and(|overall| overall.level == self.questionnaire.level_count()) {
            return Some(texts.roadmap_top().to_owned());
        }
        let next = roadmap.next.as_ref()?;
        // Count steps, not effort, because the headings of the improvements below do, too.
        let count = next.improvements.iter().map(|improvement| improvement.steps).sum();
        let steps = texts.steps(count);
        let mut lead = if next.exact { texts.roadmap_far(next.goal, steps) } else { texts.roadmap_estimate(next.goal, steps) };
        if next.improvements.len() < roadmap.cheapest_first.len() {
            lead = format!("{lead} {}", self.route(next));
        }
        let fewest = roadmap.cheapest_first.iter().map(|improvement| improvement.steps).min()?;
        if fewest < count {
            let near: Vec<_> = roadmap
                .cheapest_first
                .iter()
                .filter(|improvement| improvement.steps == fewest)
                .map(|improvement| improvement.dimension)
                .collect();
            let names = self.names(near.iter().copied());
            lead = format!("{lead} {}", texts.roadmap_nearest(near.len(), names, texts.steps(fewest)));
        }
        Some(lead)
    }

    /// The dimensions that have to rise, with every cheapest choice.
    fn route(&self, next: &NextLevel) -> String {
        let texts = self.texts;
        let dimensions = |steps: &[DimensionStep]| steps.iter().map(|step| step.dimension).collect::<Vec<_>>();
        let (mut needed, mut any) = (Vec::new(), Vec::new());
        for part in &next.choices {
            match part {
                Choices::Needed(steps) => needed = dimensions(steps),
                Choices::AnyOf { take, of } => any.push((*take, dimensions(of))),
            }
        }
        // A dimension that has to rise twice is named once.
        needed.sort_unstable();
        needed.dedup();
        let all: Vec<_> = needed.iter().chain(any.iter().flat_map(|(_, of)| of)).collect();
        // A list can't show that a dimension can be chosen twice.
        let is_clear = (1..all.len()).all(|at| !all[..at].contains(&all[at]));
        let names = |dimensions: &[usize]| self.names(dimensions.iter().copied());
        match &any[..] {
            [] if is_clear && !next.one_of_several => texts.roadmap_route(names(&needed)),
            [(take, of)] if is_clear && !next.one_of_several => {
                if needed.is_empty() {
                    texts.roadmap_route_any(*take, names(of))
                } else {
                    texts.roadmap_route_also(names(&needed), *take, names(of))
                }
            }
            _ => {
                let improved: Vec<_> = next.improvements.iter().map(|improvement| improvement.dimension).collect();
                texts.roadmap_route_one(names(&improved))
            }
        }
    }

    /// Items without a level, by kind and in file order. They are not part of an improvement, but answering them may be the cheapest
    /// step.
    pub fn missing(&self) -> impl Iterator<Item = (&'static str, &[usize])> {
        let kinds = [(self.texts.dont_know(), &self.assessment.dont_know[..]), (self.texts.open(), &self.assessment.open)];
        kinds.into_iter().filter(|(_, items)| !items.is_empty())
    }

    /// "Needed" or "Any two of these three"; after the first part, "And any …".
    #[must_use]
    pub fn part_words(&self, part: &Choices<ItemStep>, first: bool) -> String {
        let texts = self.texts;
        match part {
            Choices::Needed(_) => texts.roadmap_needed().to_owned(),
            Choices::AnyOf { take, of } if first => texts.roadmap_any(*take, of.len()),
            Choices::AnyOf { take, of } => texts.roadmap_and_any(*take, of.len()),
        }
    }

    /// Name of the practice in a step, and the word for the state before it.
    #[must_use]
    pub fn step_words(&self, step: &ItemStep) -> (String, &'static str) {
        let (texts, item) = (self.texts, &self.questionnaire.items()[step.item]);
        if self.assessment.answers.get(step.item).level() == Some(step.from) {
            (self.quote(&item.name), texts.roadmap_today())
        } else {
            (texts.roadmap_second(self.quote(&item.name)), texts.roadmap_before())
        }
    }
}
