//! The answers to the items.

use super::by_id::ById;
use super::json::whole;
use super::questionnaire::{Item, Questionnaire};
use serde_json::Value;

/// The answer to one item. The three kinds of "no level" stay distinct everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Answer {
    /// Not answered yet.
    #[default]
    Unanswered,
    /// The level chosen, from 1 (lowest) to the number of levels.
    Level(u8),
    /// "I don't know".
    DontKnow,
    /// "Does not apply here"; only for items that allow it.
    NotApplicable,
}

impl Answer {
    /// The level chosen, 1 or more.
    #[must_use]
    pub fn level(self) -> Option<u8> {
        match self {
            Self::Level(level) => Some(level),
            _ => None,
        }
    }

    /// The JSON form in records, result files and events: `1`…, `"dk"`, `"na"`; `None` for an open answer.
    #[must_use]
    pub fn to_json(self) -> Option<Value> {
        match self {
            Self::Unanswered => None,
            Self::Level(level) => Some(level.into()),
            Self::DontKnow => Some("dk".into()),
            Self::NotApplicable => Some("na".into()),
        }
    }

    /// Reads what [`Answer::to_json`] wrote; `None` if the item does not allow such an answer.
    #[must_use]
    pub fn from_json(value: &Value, item: &Item) -> Option<Self> {
        let answer = match value {
            Value::String(text) if text == "dk" => Self::DontKnow,
            Value::String(text) if text == "na" => Self::NotApplicable,
            Value::Number(number) => Self::Level(number.as_u64().and_then(|level| u8::try_from(level).ok())?),
            _ => return None,
        };
        item.allows(answer).then_some(answer)
    }
}

/// The form in which to store an answer, even one that only another version understands. No version writes a fraction, a
/// list or an object: these become text, so that reading and writing them again changes nothing.
#[must_use]
pub fn normalized_answer(value: &Value) -> Value {
    match whole(value) {
        Some(level) => level.into(),
        None if value.is_f64() || value.is_array() || value.is_object() => value.to_string().into(),
        None => value.clone(),
    }
}

/// One answer for each item of a questionnaire, in file order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers(Vec<Answer>);

impl Answers {
    /// Answers that are all open.
    #[must_use]
    pub fn open(questionnaire: &Questionnaire) -> Self {
        Self(vec![Answer::Unanswered; questionnaire.items().len()])
    }

    /// The answers that fit today's items, from stored answers by item id.
    #[must_use]
    pub fn fit(questionnaire: &Questionnaire, values: &ById<Value>) -> Self {
        let mut answers = Self::open(questionnaire);
        for (id, value) in values.iter() {
            let item = questionnaire.item(id);
            if let Some((index, answer)) = item.and_then(|i| Some((i, Answer::from_json(value, &questionnaire.items()[i])?))) {
                answers.set(questionnaire, index, answer);
            }
        }
        answers
    }

    /// The answers by item id, without the open ones, as they are stored.
    #[must_use]
    pub fn by_id(&self, questionnaire: &Questionnaire) -> ById<Value> {
        let items = questionnaire.items().iter().zip(self.iter());
        items.filter_map(|(item, answer)| Some((item.id.clone(), answer.to_json()?))).collect()
    }

    /// The answer to the item at this index.
    ///
    /// # Panics
    /// If the questionnaire has no such item.
    #[must_use]
    pub fn get(&self, item: usize) -> Answer {
        self.0[item]
    }

    /// Replaces one answer. Ignores an answer that the item does not allow.
    ///
    /// # Panics
    /// If the questionnaire has no such item.
    pub fn set(&mut self, questionnaire: &Questionnaire, item: usize, answer: Answer) {
        if questionnaire.items()[item].allows(answer) {
            self.0[item] = answer;
        }
    }

    /// All answers, in file order.
    pub fn iter(&self) -> impl Iterator<Item = Answer> + '_ {
        self.0.iter().copied()
    }

    /// Whether the item counts. Core items always count; a reserve item counts once it has an answer.
    #[must_use]
    pub fn in_scope(&self, questionnaire: &Questionnaire, item: usize) -> bool {
        questionnaire.items()[item].core || self.0[item] != Answer::Unanswered
    }

    /// Weight and level of each answer of a dimension that has a level.
    #[must_use]
    pub fn weighted_levels(&self, questionnaire: &Questionnaire, dimension: usize) -> Vec<(u64, u8)> {
        let items = questionnaire.dimensions[dimension].items.clone();
        items.filter_map(|item| Some((questionnaire.items()[item].weight, self.get(item).level()?))).collect()
    }

    /// Whether the long form was used, that is, any reserve item has an answer. A level requires a share of the items, and
    /// the two forms have different items, so their levels are not comparable.
    #[must_use]
    pub fn is_long(&self, questionnaire: &Questionnaire) -> bool {
        (0..self.0.len()).any(|item| !questionnaire.items()[item].core && self.in_scope(questionnaire, item))
    }

    /// How many items count.
    #[must_use]
    pub fn count_in_scope(&self, questionnaire: &Questionnaire) -> usize {
        (0..self.0.len()).filter(|item| self.in_scope(questionnaire, *item)).count()
    }
}
