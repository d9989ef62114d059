//! Which items a run asks, and how they are distributed over pages.

use crate::core::answer::{Answer, Answers};
use crate::core::questionnaire::Questionnaire;
use std::ops::Range;

/// How items are distributed over pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// One item per page.
    #[default]
    Item,
    /// One dimension per page.
    Dimension,
}

/// Running counts of answers, so that handling an answer takes no longer in a long questionnaire than in a short one.
#[derive(Debug, Clone, Default)]
struct Counts {
    /// Number of answers that have a level.
    leveled: usize,
    /// Number of answers "Does not apply here".
    not_applicable: usize,
    /// Number of answers of any kind, for each dimension.
    answered: Vec<usize>,
}

impl Counts {
    fn change(&mut self, dimension: usize, answer: Answer, by: isize) {
        let add = |count: &mut usize, wanted: bool| *count = count.saturating_add_signed(if wanted { by } else { 0 });
        add(&mut self.leveled, answer.level().is_some());
        add(&mut self.not_applicable, answer == Answer::NotApplicable);
        add(&mut self.answered[dimension], answer != Answer::Unanswered);
    }
}

/// The items that a run asks, in order, on their pages, with counts of the answers to them.
#[derive(Debug, Clone)]
pub(super) struct Pages {
    pub layout: Layout,
    pub asked: Vec<usize>,
    /// The part of `asked` on each page.
    ranges: Vec<Range<usize>>,
    counts: Counts,
}

impl Pages {
    /// Core items, and reserve items in the long form or if they are answered already.
    pub fn new(questionnaire: &Questionnaire, answers: &Answers, layout: Layout, long: bool) -> Self {
        let items = questionnaire.items();
        let mut asked: Vec<_> = (0..items.len()).filter(|item| long || answers.in_scope(questionnaire, *item)).collect();
        if asked.is_empty() {
            asked = (0..items.len()).collect();
        }
        let mut counts = Counts { answered: vec![0; questionnaire.dimensions.len()], ..Counts::default() };
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let dimension = |place: usize| items[asked[place]].dimension;
        for (place, item) in asked.iter().enumerate() {
            counts.change(dimension(place), answers.get(*item), 1);
            match ranges.last_mut() {
                Some(page) if layout == Layout::Dimension && dimension(page.start) == dimension(place) => page.end += 1,
                _ => ranges.push(place..place + 1),
            }
        }
        Self { layout, asked, ranges, counts }
    }

    /// Number of pages.
    pub fn len(&self) -> usize {
        self.ranges.len()
    }

    /// The range of `asked` that is on a page; `None` if there is no such page.
    pub fn get(&self, page: usize) -> Option<&Range<usize>> {
        self.ranges.get(page)
    }

    /// The first item on a page; `None` if there is no such page.
    pub fn first_item(&self, page: usize) -> Option<usize> {
        Some(self.asked[self.get(page)?.start])
    }

    /// The page of an item; the first page if the item is not asked.
    pub fn page_of(&self, item: usize) -> usize {
        let place = self.asked.iter().position(|asked| *asked == item).unwrap_or(0);
        self.ranges.iter().position(|page| page.contains(&place)).unwrap_or(0)
    }

    /// Counts an answer that took the place of another one.
    pub fn count(&mut self, dimension: usize, before: Answer, after: Answer) {
        self.counts.change(dimension, before, -1);
        self.counts.change(dimension, after, 1);
    }

    /// Number of answers with a level, and number of items that apply.
    pub fn progress_counts(&self) -> (usize, usize) {
        (self.counts.leveled, self.asked.len() - self.counts.not_applicable)
    }

    /// Number of answers of any kind in a dimension.
    pub fn answered_in(&self, dimension: usize) -> usize {
        self.counts.answered[dimension]
    }
}
