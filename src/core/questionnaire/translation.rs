//! Translates a questionnaire's texts with a file that has the same structure but only contains texts.
//!
//! Objects with an id are matched by id. A translation may also write them as an object whose keys are the ids, and its items
//! may be outside their dimensions. Everything else is matched by position. Texts that the translation lacks stay untranslated.

use super::MAX_BYTES;
use crate::core::json::parse;
use serde_json::{Map, Value};
use std::fmt;

/// Keys whose values people see.
const TEXTS: [&str; 27] = [
    "title",
    "headline",
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
/// Keys whose values contain texts.
const HOLDERS: [&str; 8] = ["levels", "themes", "next", "read", "dimensions", "items", "recommendations", "benchmark"];
/// Key for items.
const ITEMS: &str = "items";
/// Keys that identify the file.
const HEAD: [&str; 5] = ["$schema", "format", "id", "version", "lang"];

/// A difference between a translation and its base file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// The path of a text in the base file that has no translation.
    Missing(String),
    /// The path of something in the translation that has no counterpart in the base file.
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

/// The base file with the texts of its translation; `None` if either can't be read, or if the result would be too large.
#[must_use]
pub fn translated(base: &str, texts: &str) -> Option<String> {
    let mut base = parse(base).ok()?;
    work::<false>(&mut base, &parse(texts).ok()?);
    Some(base.to_string()).filter(|whole| whole.len() <= MAX_BYTES)
}

/// Replaces the texts of the base file with those of a translation. Returns the differences between the two.
pub fn translate(base: &mut Value, texts: &Value) -> Vec<Gap> {
    work::<true>(base, texts)
}

fn work<const TELL: bool>(base: &mut Value, texts: &Value) -> Vec<Gap> {
    if let (Some(own), Some(lang @ Value::String(_))) = (base.get_mut("lang"), texts.get("lang")) {
        own.clone_from(lang);
    }
    let items = texts.get(ITEMS).and_then(Value::as_object);
    let left = items.filter(|_| TELL).map_or_else(Vec::new, |items| items.keys().collect());
    let mut work = Work::<'_, TELL> { items, left, gaps: Vec::new() };
    work.put(base, Some(texts), &Place::Root);
    for id in std::mem::take(&mut work.left) {
        work.unknown(&Place::Key(&Place::Key(&Place::Root, ITEMS), id));
    }
    work.gaps
}

/// The path to a value. It becomes text only if there is a gap to report.
#[derive(Clone, Copy)]
enum Place<'a> {
    Root,
    Key(&'a Place<'a>, &'a str),
    Index(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(Self::Root, key) => f.write_str(key),
            Self::Key(place, key) => write!(f, "{place}.{key}"),
            Self::Index(place, index) => write!(f, "{place}[{index}]"),
        }
    }
}

/// A translation in progress. It records gaps only if `TELL`, because the check needs them and the scan does not.
struct Work<'a, const TELL: bool> {
    /// Items that the translation has outside their dimensions, by id.
    items: Option<&'a Map<String, Value>>,
    /// Ids of those items that no item of the base file has matched yet.
    left: Vec<&'a String>,
    gaps: Vec<Gap>,
}

impl<const TELL: bool> Work<'_, TELL> {
    fn missing(&mut self, place: &Place<'_>) {
        if TELL {
            self.gaps.push(Gap::Missing(place.to_string()));
        }
    }

    fn unknown(&mut self, place: &Place<'_>) {
        if TELL {
            self.gaps.push(Gap::Unknown(place.to_string()));
        }
    }

    fn put(&mut self, base: &mut Value, texts: Option<&Value>, place: &Place<'_>) {
        match (base, texts.filter(|texts| !texts.is_null())) {
            (Value::String(own), Some(Value::String(text))) if !text.trim().is_empty() => own.clone_from(text),
            (Value::String(_), None | Some(Value::String(_))) => self.missing(place),
            (Value::Object(own), None) => self.put_all(own, &Map::new(), place),
            (Value::Object(own), Some(Value::Object(texts))) => self.put_all(own, texts, place),
            (Value::Array(own), texts @ (None | Some(Value::Array(_) | Value::Object(_)))) => self.put_list(own, texts, place),
            (_, None) => {}
            // A translation may repeat what the base file says.
            (own, Some(texts)) if own == texts => {}
            _ => self.unknown(place),
        }
    }

    fn put_all(&mut self, own: &mut Map<String, Value>, texts: &Map<String, Value>, place: &Place<'_>) {
        let placed = |key: &str| TEXTS.contains(&key) || HOLDERS.contains(&key);
        for (key, own) in own.iter_mut().filter(|(key, _)| placed(key)) {
            self.put(own, texts.get(key), &Place::Key(place, key));
        }
        if TELL {
            let same = |key: &str, text: &Value| text.is_null() || HEAD.contains(&key) || own.get(key) == Some(text);
            let apart = |key: &str| matches!(place, Place::Root) && key == ITEMS && self.items.is_some();
            let fits = |key: &str, text: &Value| same(key, text) || apart(key) || (placed(key) && own.contains_key(key));
            for key in texts.iter().filter(|(key, text)| !fits(key, text)).map(|(key, _)| key).collect::<Vec<_>>() {
                self.unknown(&Place::Key(place, key));
            }
        }
    }

    fn put_list(&mut self, own: &mut [Value], texts: Option<&Value>, place: &Place<'_>) {
        let apart = self.items.filter(|_| matches!(place, Place::Key(_, ITEMS)));
        for (index, own) in own.iter_mut().enumerate() {
            let id = id(own).map(str::to_owned);
            let found = match (texts, &id) {
                (Some(Value::Object(by_id)), Some(id)) => by_id.get(id),
                // Try the same position first: the list may be long, and the order is mostly the same.
                (Some(Value::Array(list)), Some(id)) => {
                    let named = |one: &&Value| self::id(one) == Some(id);
                    list.get(index).filter(named).or_else(|| list.iter().find(named))
                }
                (Some(Value::Array(list)), None) => list.get(index),
                _ => None,
            };
            self.put(own, found.or_else(|| apart?.get(id.as_ref()?)), &Place::Index(place, index));
            if TELL && apart.is_some() {
                self.left.retain(|left| id.as_ref() != Some(left));
            }
        }
        if TELL {
            let known = |one: &str| own.iter().any(|own| id(own) == Some(one));
            let placed = |index: usize, one: &Value| match own.get(index) {
                Some(own) if id(own).is_none() => true,
                _ => id(one).is_some_and(known),
            };
            match texts {
                Some(Value::Object(by_id)) => {
                    by_id.keys().filter(|id| !known(id)).for_each(|id| self.unknown(&Place::Key(place, id)));
                }
                Some(Value::Array(list)) => {
                    let left = list.iter().enumerate().filter(|(index, one)| !placed(*index, one));
                    left.for_each(|(index, _)| self.unknown(&Place::Index(place, index)));
                }
                _ => {}
            }
        }
    }
}

fn id(value: &Value) -> Option<&str> {
    value.get("id")?.as_str()
}
