//! A result in words. The page, the report, the slide and the calendar all take their sentences from here.

pub mod agreement;
pub mod branding;
pub mod pair;
mod roadmap;
pub mod what_if;
mod words;

pub use words::LevelSource;

use crate::chart::Scene;
use crate::chart::radar::{self, Axis, Places};
use crate::core::advice::{LEADING_DIMENSIONS, priorities};
use crate::core::assessment::Assessment;
use crate::core::by_id::ById;
use crate::core::plan::{Plan, suggested_lines};
use crate::core::questionnaire::{Level, Questionnaire, Recommendation, ResultKind};
use crate::core::scan::FinishedScan;
use crate::text::Texts;
use crate::text::quoted::QuestionnaireLanguage;
use branding::Branding;

/// Everything that a page or a file can show.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The scan.
    pub scan: &'a FinishedScan,
    /// The assessment of its answers.
    pub assessment: &'a Assessment,
    /// Target levels, by dimension id.
    pub targets: &'a ById<u8>,
    /// The plan, if there is one.
    pub plan: Option<&'a Plan>,
    /// What the site owner adds to prints and files.
    pub branding: &'a Branding,
    /// The link that opens the result elsewhere, if there is one.
    pub link: Option<&'a str>,
    /// The messages of the interface, in its language.
    pub texts: &'static Texts,
}

/// A section of a result, after its first screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SectionKind {
    /// The figures of the dimensions, as a table.
    Profile,
    /// What the level means.
    Meaning,
    /// Recommendations, and the plan for 90 days.
    ActionPlan,
    /// What it takes to reach the next level.
    Roadmap,
    /// Why the result has this level.
    Why,
    /// All answers.
    Answers,
    /// Results of other people and of other days.
    Together,
    /// The link and files.
    Share,
}

/// One of the first things to do: the first line of the plan that follows from a dimension's recommendation, or without
/// such a line the recommendation itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstStep {
    /// Name of the dimension, without marks.
    pub dimension: String,
    /// What to do.
    pub action: String,
    /// Who does it, and the day on which it is due, or how much work it is.
    pub facts: String,
}

/// Dimensions at one end of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extremes {
    /// "Strengths" or "Gaps"; in a ranking, its first or its last dimensions.
    pub heading: &'static str,
    /// The names of the dimensions with their scores, the most extreme first.
    pub entries: Vec<String>,
}

impl<'a> Report<'a> {
    /// The sections of this result, in order; empty if nothing was answered.
    #[must_use]
    pub fn sections(&self) -> Vec<SectionKind> {
        if self.assessment.is_empty() {
            return Vec::new();
        }
        let last = [SectionKind::Answers, SectionKind::Together, SectionKind::Share];
        if !self.assessment.is_scored() {
            return [SectionKind::Profile].into_iter().chain(last).collect();
        }
        let headline = self.assessment.headline(self.questionnaire);
        let level = headline.map(|overall| self.questionnaire.level(overall.level));
        let meaning = level.is_some_and(Level::has_details).then_some(SectionKind::Meaning);
        let why = headline.map(|_| SectionKind::Why);
        let roadmap = self.questionnaire.has_levels().then_some(SectionKind::Roadmap);
        let first = [Some(SectionKind::Profile), meaning, Some(SectionKind::ActionPlan), roadmap, why];
        first.into_iter().flatten().chain(last).collect()
    }

    /// The first things to do: the recommendations for the first dimensions in the order of advice.
    #[must_use]
    pub fn first_steps(&self) -> Vec<FirstStep> {
        self.advice().into_iter().filter_map(|(dimension, found)| Some(self.first_step(dimension, found?))).collect()
    }

    fn first_step(&self, dimension: usize, recommendation: &Recommendation) -> FirstStep {
        let level = self.assessment.scored(dimension).map_or(1, |scored| scored.level);
        let suggested = suggested_lines(self.questionnaire, dimension, level);
        let planned = self.plan.and_then(|plan| {
            let line = plan.lines().iter().find(|line| suggested.first().is_some_and(|first| first.id == line.id))?;
            Some((line, self.texts.day(plan.due(line))))
        });
        // Only text that nobody has changed is the questionnaire's.
        let written = |text: &str, original: &str| if text == original { self.quote(text) } else { text.to_owned() };
        let advised_owner = recommendation.owner.as_deref().unwrap_or_default();
        let (action, owner, when) = if let Some((line, day)) = &planned {
            let original = suggested.first().map_or("", |first| first.text.as_str());
            (written(&line.text, original), written(&line.owner, advised_owner), Some(day.clone()))
        } else {
            let size = recommendation.effort.map(|effort| self.texts.effort_size(effort.number()));
            let effort = size.map(|size| self.texts.fact(self.texts.effort(), size));
            (self.quote(&recommendation.action), self.quote(advised_owner), effort)
        };
        let facts: Vec<_> = [Some(owner).filter(|owner| !owner.is_empty()), when].into_iter().flatten().collect();
        let dimension = self.questionnaire.dimensions[dimension].name.clone();
        FirstStep { dimension, action, facts: facts.join(self.texts.export_between()) }
    }

    /// The strongest and the weakest dimensions, up to three each; in a ranking, its first and its last ones. `None` if none
    /// stands out.
    #[must_use]
    pub fn extremes(&self) -> Option<[Extremes; 2]> {
        let list = |heading, dimensions: Vec<usize>| {
            let name = |at: usize| self.name_score(at, &self.quote(&self.questionnaire.dimensions[at].name));
            Extremes { heading, entries: dimensions.into_iter().map(name).collect() }
        };
        let (strengths, gaps) = (self.assessment.strengths(LEADING_DIMENSIONS), self.assessment.gaps(LEADING_DIMENSIONS));
        if strengths.is_empty() || gaps.is_empty() {
            return None;
        }
        let texts = self.texts;
        Some(match self.questionnaire.result {
            ResultKind::Level => [list(texts.strengths(), strengths), list(texts.gaps(), gaps)],
            ResultKind::Ranking => [list(texts.listed_first(), gaps), list(texts.listed_last(), strengths)],
        })
    }

    /// Marks text of the questionnaire for use in a sentence.
    pub(crate) fn quote(&self, words: &str) -> String {
        self.texts.quote(self.questionnaire, words)
    }

    /// Language and direction of the questionnaire; `None` if its language is that of the interface.
    #[must_use]
    pub fn questionnaire_language(&self) -> Option<QuestionnaireLanguage> {
        QuestionnaireLanguage::new(self.questionnaire, self.texts)
    }

    /// A name for the file, such as `journey-maturity-2026-11-22.csv`.
    #[must_use]
    pub fn file_name(&self, extension: &str) -> String {
        format!("{}.{extension}", self.file_stem())
    }

    /// The name of a file without its extension.
    #[must_use]
    pub fn file_stem(&self) -> String {
        format!("{}-{}", self.questionnaire.id, self.scan.day)
    }

    /// The radar; `None` if there are too few or too many dimensions.
    #[must_use]
    pub fn radar(&self) -> Option<Scene> {
        let levels = self.texts.levels(self.questionnaire.level_count());
        radar::fits(self.questionnaire.dimensions.len()).then(|| radar::radar(&self.axes(), &levels))
    }

    /// The radar on top of the outline of an earlier scan.
    #[must_use]
    pub fn radar_over(&self, earlier: &Assessment) -> Option<Scene> {
        let levels = self.texts.levels(self.questionnaire.level_count());
        let score = |dimension| earlier.scored(dimension).map(|scored| scored.score.to_f64());
        let then: Vec<_> = (0..self.questionnaire.dimensions.len()).map(score).collect();
        radar::fits(self.questionnaire.dimensions.len()).then(|| radar::radar_over(&self.axes(), &levels, &then))
    }

    /// Where the dimensions are in the radar.
    #[must_use]
    pub fn radar_places(&self) -> Places {
        radar::places(&self.axes(), self.questionnaire.level_count())
    }

    fn axes(&self) -> Vec<Axis> {
        (0..self.questionnaire.dimensions.len()).map(|dimension| self.axis(dimension)).collect()
    }

    /// Name and description of the radar.
    #[must_use]
    pub fn radar_words(&self) -> (String, String) {
        let (texts, top) = (self.texts, self.questionnaire.level_count());
        (texts.radar_name(self.questionnaire.dimensions.len()), texts.export_picture_description(top, self.name_scores()))
    }

    /// The names of all dimensions with their scores, as a list.
    #[must_use]
    pub fn name_scores(&self) -> String {
        let dimensions = self.questionnaire.dimensions.iter().enumerate();
        let scores: Vec<_> = dimensions.map(|(at, dimension)| self.name_score(at, &self.quote(&dimension.name))).collect();
        self.texts.list(&scores.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The items with the lowest answer in a dimension; none if all answers are equal.
    #[must_use]
    pub fn lowest(&self, dimension: usize) -> Vec<usize> {
        let Some(scored) = self.assessment.scored(dimension).filter(|scored| scored.lowest < scored.highest) else {
            return Vec::new();
        };
        let items = self.questionnaire.dimensions[dimension].items.clone();
        items.filter(|item| self.assessment.answers.get(*item).level() == Some(scored.lowest)).collect()
    }

    pub(crate) fn axis(&self, dimension: usize) -> Axis {
        let scored = self.assessment.scored(dimension);
        Axis {
            name: self.questionnaire.dimensions[dimension].name.clone(),
            score: scored.map(|scored| scored.score.to_f64()),
            shown: self.score(dimension),
            spread: scored.map(|scored| (scored.lowest, scored.highest)),
            target: self.targets.get(&self.questionnaire.dimensions[dimension].id).copied(),
        }
    }

    /// The dimensions that have a level, in the order of advice.
    #[must_use]
    pub fn priorities(&self) -> Vec<usize> {
        priorities(self.questionnaire, self.assessment, self.targets)
    }

    /// The first dimensions in the order of advice, each with the recommendation for its level.
    pub(crate) fn advice(&self) -> Vec<(usize, Option<&'a Recommendation>)> {
        let of = |dimension: usize| {
            let scored = self.assessment.scored(dimension);
            (dimension, scored.and_then(|scored| self.questionnaire.recommendation(dimension, scored.level)))
        };
        self.priorities().into_iter().take(LEADING_DIMENSIONS).map(of).collect()
    }

    /// Name of the dimension with this id; `None` if today's questionnaire has none.
    pub(crate) fn dimension_name(&self, id: Option<&str>) -> Option<&'a str> {
        let found = self.questionnaire.dimensions.iter().find(|dimension| Some(dimension.id.as_str()) == id);
        found.map(|dimension| dimension.name.as_str())
    }
}
