//! A questionnaire's texts in another language: a file of the same shape that holds texts only.
//!
//! Things with an id are joined by it; they may also stand as an object with the ids as its keys, and items so outside their
//! dimensions. Everything else is joined by its place. What is missing stays as it is.

use super::MAX_BYTES;
use crate::core::json::parse;
use serde_json::{Map, Value};
use std::fmt;

/// Keys whose values are shown to people.
const TEXTS: [&str; 26] = [
    "title",
    "description",
    "instruction",
    "credit",
    "method",
    "name",
    "essence",
    "meaning",
    "text",
    "look_for",
    "do",
    "question",
    "options",
    "low",
    "high",
    "proof",
    "action",
    "also",
    "owner",
    "days_30",
    "days_60",
    "days_90",
    "measure",
    "measures",
    "years",
    "source",
];
/// Keys of what holds texts.
const HOLDERS: [&str; 8] = ["levels", "themes", "next", "read", "dimensions", "items", "recommendations", "benchmark"];
/// Key of the items.
const ITEMS: &str = "items";
/// Keys that say what the file belongs to.
const HEAD: [&str; 5] = ["$schema", "format", "id", "version", "lang"];

/// What a translation lacks, or has too much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// A text of the base file that has no translation, by its place there.
    Missing(String),
    /// Something that the base file has no place for.
    Unknown(String),
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(place) => write!(f, "{place}: not translated"),
            Self::Unknown(place) => write!(f, "{place}: no text of the base file"),
        }
    }
}

/// The base file with the texts of its translation; none where either can't be read, or the whole would be too large.
#[must_use]
pub fn translated(base: &str, texts: &str) -> Option<String> {
    let mut base = parse(base).ok()?;
    translate(&mut base, &parse(texts).ok()?);
    Some(base.to_string()).filter(|whole| whole.len() <= MAX_BYTES)
}

/// Puts the texts of a translation in place of those of the base file; says what is missing and what has no place.
pub fn translate(base: &mut Value, texts: &Value) -> Vec<Gap> {
    if let (Some(own), Some(lang @ Value::String(_))) = (base.get_mut("lang"), texts.get("lang")) {
        own.clone_from(lang);
    }
    let items = texts.get("items").and_then(Value::as_object);
    let mut work = Work { items, left: items.map_or_else(Vec::new, |items| items.keys().collect()), gaps: Vec::new() };
    work.put(base, Some(texts), "");
    work.gaps.extend(work.left.into_iter().map(|id| Gap::Unknown(format!("{ITEMS}.{id}"))));
    work.gaps
}

struct Work<'a> {
    /// Items that stand outside their dimensions, by id.
    items: Option<&'a Map<String, Value>>,
    /// Those of them that have found no place.
    left: Vec<&'a String>,
    gaps: Vec<Gap>,
}

impl Work<'_> {
    fn put(&mut self, base: &mut Value, texts: Option<&Value>, place: &str) {
        match (base, texts.filter(|texts| !texts.is_null())) {
            (Value::String(own), Some(Value::String(text))) if !text.trim().is_empty() => own.clone_from(text),
            (Value::String(_), None | Some(Value::String(_))) => self.gaps.push(Gap::Missing(place.to_owned())),
            (Value::Object(own), None) => self.put_all(own, &Map::new(), place),
            (Value::Object(own), Some(Value::Object(texts))) => self.put_all(own, texts, place),
            (Value::Array(own), texts @ (None | Some(Value::Array(_) | Value::Object(_)))) => self.put_list(own, texts, place),
            (_, None) => {}
            _ => self.gaps.push(Gap::Unknown(place.to_owned())),
        }
    }

    fn put_all(&mut self, own: &mut Map<String, Value>, texts: &Map<String, Value>, place: &str) {
        let at = |key: &str| if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") };
        let placed = |key: &str| TEXTS.contains(&key) || HOLDERS.contains(&key);
        for (key, own) in own.iter_mut().filter(|(key, _)| placed(key)) {
            self.put(own, texts.get(key), &at(key));
        }
        // What the base file says in the same way may be repeated.
        let same = |key: &str, text: &Value| text.is_null() || HEAD.contains(&key) || own.get(key) == Some(text);
        let apart = |key: &str| place.is_empty() && key == ITEMS && self.items.is_some();
        let fits = |key: &str, text: &Value| same(key, text) || apart(key) || (placed(key) && own.contains_key(key));
        self.gaps.extend(texts.iter().filter(|(key, text)| !fits(key, text)).map(|(key, _)| Gap::Unknown(at(key))));
    }

    fn put_list(&mut self, own: &mut [Value], texts: Option<&Value>, place: &str) {
        let id = |value: &Value| value.get("id").and_then(Value::as_str).map(str::to_owned);
        let ids: Vec<_> = own.iter().map(id).collect();
        for (index, own) in own.iter_mut().enumerate() {
            let inside = match (texts, &ids[index]) {
                (Some(Value::Object(by_id)), Some(id)) => by_id.get(id),
                (Some(Value::Array(list)), Some(own)) => list.iter().find(|one| id(one).as_ref() == Some(own)),
                (Some(Value::Array(list)), None) => list.get(index),
                _ => None,
            };
            let apart = || self.items.filter(|_| place.ends_with(ITEMS))?.get(ids[index].as_ref()?);
            let found = inside.or_else(apart);
            self.left.retain(|left| ids[index].as_ref() != Some(left));
            self.put(own, found, &format!("{place}[{index}]"));
        }
        let known = |one: &String| ids.iter().flatten().any(|id| id == one);
        let unknown: Vec<_> = match texts {
            Some(Value::Object(by_id)) => by_id.keys().filter(|id| !known(id)).map(|id| format!("{place}.{id}")).collect(),
            Some(Value::Array(list)) => {
                let placed = |(index, one): &(usize, &Value)| match ids.get(*index) {
                    Some(None) => true,
                    _ => id(one).is_some_and(|id| known(&id)),
                };
                list.iter().enumerate().filter(|one| !placed(one)).map(|(index, _)| format!("{place}[{index}]")).collect()
            }
            _ => Vec::new(),
        };
        self.gaps.extend(unknown.into_iter().map(Gap::Unknown));
    }
}
