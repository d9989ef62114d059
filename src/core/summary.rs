//! A result for other programs: in events, in the element's `result` property and in result files.

use super::assessment::Assessment;
use super::certainty::{Borderline, LevelRange};
use super::questionnaire::Questionnaire;
use super::scan::FinishedScan;
use super::score::Fraction;
use serde_json::{Map, Value, json};

/// A result with everything needed to write it.
#[derive(Debug, Clone, Copy)]
pub struct Summary<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The scan.
    pub scan: &'a FinishedScan,
    /// The assessment of its answers.
    pub assessment: &'a Assessment,
}

impl Summary<'_> {
    /// Scores and everything that reveals answers: the answers, their notes, and the link that opens the same result
    /// elsewhere.
    #[must_use]
    pub fn with_answers(&self, link: &str) -> Value {
        let mut result = self.to_json();
        result["answers"] = self.assessment.answers.by_id(self.questionnaire).to_json();
        result["notes"] = self.scan.notes.to_json();
        result["link"] = link.into();
        result
    }

    /// Scores only.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let Self { questionnaire, assessment, .. } = self;
        let overall = assessment.overall.map(|overall| {
            let mut part = level(overall.level, overall.score, overall.border, overall.bounds);
            part.insert("name".into(), questionnaire.level(overall.level).name.as_str().into());
            part.insert("confidence".into(), overall.confidence.word().into());
            part
        });
        let dimensions: Vec<_> = (0..questionnaire.dimensions.len()).map(|index| self.dimension(index)).collect();
        json!({
            "questionnaire": questionnaire.reference(),
            "date": self.scan.day.to_string(),
            "answered": assessment.answered,
            "applicable": assessment.applicable,
            "overall": overall,
            "dimensions": dimensions,
            "agreed_by": self.scan.respondents.agreed_by(),
        })
    }

    fn dimension(&self, index: usize) -> Value {
        let (dimension, found) = (&self.questionnaire.dimensions[index], &self.assessment.dimensions[index]);
        let mut part = match (&found.scored, found.bounds) {
            (Some(scored), Some(bounds)) => level(scored.level, scored.score, scored.border, bounds),
            (_, bounds) => {
                let mut part = Map::new();
                for key in ["level", "score", "border"] {
                    part.insert(key.into(), Value::Null);
                }
                part.insert("low".into(), bounds.map(|b| b.low).into());
                part.insert("high".into(), bounds.map(|b| b.high).into());
                part
            }
        };
        part.insert("id".into(), dimension.id.as_str().into());
        part.insert("name".into(), dimension.name.as_str().into());
        part.insert("coverage".into(), found.coverage.map(two_decimals).into());
        part.into()
    }
}

fn level(level: u8, score: Fraction, border: Borderline, bounds: LevelRange) -> Map<String, Value> {
    let mut part = Map::new();
    part.insert("level".into(), level.into());
    part.insert("score".into(), two_decimals(score).into());
    part.insert("low".into(), bounds.low.into());
    part.insert("high".into(), bounds.high.into());
    part.insert("border".into(), border.word().into());
    part
}

/// The value rounded half up to two decimals. JSON writes the nearest double with just those two decimals.
fn two_decimals(value: Fraction) -> f64 {
    value.hundredths() as f64 / 100.0
}
