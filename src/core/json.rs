//! Reads JSON, records where each fault is, and continues after it, so that authors see all faults at once.

use super::unreadable::beginning;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::fmt;

/// Parses a text. Skips a byte order mark at the start, which some editors add. If a key occurs twice, the last one counts,
/// as in browsers.
///
/// # Errors
/// The first fault, with line and column.
pub fn parse(text: &str) -> Result<Value, NotJson> {
    serde_json::from_str(text.trim_start_matches('\u{FEFF}')).map_err(NotJson)
}

/// Why a text is not JSON, and where.
#[derive(Debug)]
pub struct NotJson(serde_json::Error);

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(error) = self;
        if error.is_eof() {
            return write!(f, "the text ends too early at line {} column {}", error.line(), error.column());
        }
        error.fmt(f)
    }
}

/// Where a stored or shared text is not what the scan writes. Readers see this place; authors see a [`Fault`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Malformed {
    /// Not valid JSON from this line and column on; both count from 1.
    Syntax {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// JSON that ends too early.
    EndsEarly,
    /// Not an object, or not one of the expected kind.
    Unexpected,
    /// The value at this JSON path, such as `answers.gov.1`, is missing or invalid.
    Value(String),
}

impl From<NotJson> for Malformed {
    fn from(NotJson(error): NotJson) -> Self {
        if error.is_eof() { Self::EndsEarly } else { Self::Syntax { line: error.line(), column: error.column() } }
    }
}

impl From<Fault> for Malformed {
    fn from(fault: Fault) -> Self {
        if fault.place.is_empty() { Self::Unexpected } else { Self::Value(fault.place) }
    }
}

/// A fault in a file, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// JSON path, such as `dimensions[2].items[0].options`; empty for the file as a whole.
    pub place: String,
    /// What was found and what was expected, without a full stop.
    pub problem: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() { f.write_str(&self.problem) } else { write!(f, "{}: {}", self.place, self.problem) }
    }
}

impl Fault {
    /// A fault in the file as a whole.
    pub fn for_file(problem: impl Into<String>) -> Self {
        Self { place: String::new(), problem: problem.into() }
    }
}

/// All faults in one line.
#[must_use]
pub fn in_a_line(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Faults in the order in which they were found.
#[derive(Debug, Default)]
pub struct Faults(RefCell<Vec<Fault>>);

impl Faults {
    /// All faults; empty if the file has none.
    pub fn into_vec(self) -> Vec<Fault> {
        self.0.into_inner()
    }
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

/// A value and its path. The path becomes text only if there is a fault to report.
#[derive(Debug, Clone, Copy)]
pub struct Node<'a> {
    parent: Option<&'a Node<'a>>,
    step: Step<'a>,
    value: &'a Value,
    faults: &'a Faults,
}

impl<'a> Node<'a> {
    /// The whole file.
    pub fn root(value: &'a Value, faults: &'a Faults) -> Self {
        Self { parent: None, step: Step::Root, value, faults }
    }

    /// The value itself.
    #[must_use]
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// Records a fault at this place.
    pub fn fault(&self, problem: impl Into<String>) {
        self.faults.0.borrow_mut().push(Fault { place: self.place(), problem: problem.into() });
    }

    fn place(&self) -> String {
        let mut place = self.parent.map(Node::place).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Key(key) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.push_str(key);
            }
            Step::Index(index) => place = format!("{place}[{index}]"),
        }
        place
    }

    fn wrong_kind(&self, expected: &str) {
        self.fault(format!("{}; expected {expected}", kind(self.value)));
    }

    /// The members of an object. If the value is something else, records a fault and returns `None`.
    pub fn object(&self) -> Option<&'a Map<String, Value>> {
        let object = self.value.as_object();
        if object.is_none() {
            self.wrong_kind("an object");
        }
        object
    }

    /// Records a fault for every key that is not in `known`.
    pub fn only(&'a self, known: &[&str]) {
        for key in self.object().into_iter().flat_map(Map::keys) {
            if !known.contains(&key.as_str()) {
                self.at(key, self.value).fault("unknown key");
            }
        }
    }

    fn at(&'a self, key: &'a str, value: &'a Value) -> Node<'a> {
        Node { parent: Some(self), step: Step::Key(key), value, faults: self.faults }
    }

    /// All members, including those that are null.
    pub fn members(&'a self) -> Vec<(&'a str, Node<'a>)> {
        self.object().into_iter().flatten().map(|(key, value)| (key.as_str(), self.at(key, value))).collect()
    }

    /// A member; `None` if it is missing or null.
    pub fn get(&'a self, key: &'a str) -> Option<Node<'a>> {
        let value = self.value.as_object()?.get(key)?;
        (!value.is_null()).then(|| self.at(key, value))
    }

    /// A required member. If it is missing, records a fault.
    pub fn need(&'a self, key: &'a str) -> Option<Node<'a>> {
        let node = self.get(key);
        if node.is_none() && self.value.is_object() {
            self.at(key, &Value::Null).fault("missing");
        }
        node
    }

    /// The elements of a list, each with its place. If the value is something else, records a fault and returns `None`.
    pub fn list(&'a self) -> Option<Vec<Node<'a>>> {
        let Some(list) = self.value.as_array() else {
            self.wrong_kind("a list");
            return None;
        };
        let node = |(index, value)| Node { parent: Some(self), step: Step::Index(index), value, faults: self.faults };
        Some(list.iter().enumerate().map(node).collect())
    }

    /// The elements of an optional list; empty if it is missing. If the value is not a list, records a fault.
    pub fn list_of<T>(&'a self, key: &'a str, mut read: impl FnMut(&Node<'_>) -> T) -> Vec<T> {
        match self.get(key) {
            Some(node) => node.list().iter().flatten().map(&mut read).collect(),
            None => Vec::new(),
        }
    }

    /// The text. If the value is something else, records a fault and returns `None`.
    pub fn text(&self) -> Option<&'a str> {
        let text = self.value.as_str();
        if text.is_none() {
            self.wrong_kind("text");
        }
        text
    }

    /// The text. If it is blank or not a text, records a fault.
    pub fn words(&self) -> String {
        let text = self.text();
        if text.is_some_and(|text| text.trim().is_empty()) {
            self.fault("empty");
        }
        text.unwrap_or_default().to_owned()
    }

    /// An optional list of texts. Records a fault for each that is blank.
    pub fn texts_of(&'a self, key: &'a str) -> Vec<String> {
        self.get(key).and_then(|node| Some(node.list()?.iter().map(Node::words).collect())).unwrap_or_default()
    }

    /// A required text. If it is missing, blank or not a text, records a fault.
    pub fn need_text(&'a self, key: &'a str) -> String {
        self.need(key).map_or_else(String::new, |node| node.words())
    }

    /// An optional text. If it is blank, records a fault.
    pub fn text_of(&'a self, key: &'a str) -> Option<String> {
        self.get(key).map(|node| node.words())
    }

    /// A whole number from `least` to `most`. `2.0` counts as whole, as in a JSON schema. Otherwise records a fault.
    pub fn number(&self, least: u64, most: u64) -> Option<u64> {
        let expected = if least == most { least.to_string() } else { format!("a whole number from {least} to {most}") };
        match whole(self.value) {
            Some(number) if (least..=most).contains(&number) => Some(number),
            _ if self.value.is_number() => {
                self.fault(format!("{}; expected {expected}", self.value));
                None
            }
            _ => {
                self.wrong_kind(&expected);
                None
            }
        }
    }

    /// A time; see [`time`]. If it is not a number, records a fault.
    #[must_use]
    pub fn time(&self) -> Option<f64> {
        let time = time(self.value);
        if time.is_none() {
            self.wrong_kind("a number");
        }
        time
    }

    /// An optional whole number. If it is out of range, records a fault and returns the default.
    pub fn number_of(&'a self, key: &'a str, least: u64, most: u64, default: u64) -> u64 {
        self.get(key).and_then(|node| node.number(least, most)).unwrap_or(default)
    }

    /// The number in thousandths. If it is not above `least` and up to `most`, records a fault.
    pub fn thousandths(&self, least: u32, most: u32) -> Option<u64> {
        match self.value.as_f64() {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
            Some(number) if number > least.into() && number <= most.into() => Some((number * 1000.0).round() as u64),
            number => {
                let found = if number.is_some() { self.value.to_string() } else { kind(self.value).to_owned() };
                self.fault(format!("{found}; expected a number above {least} and up to {most}"));
                None
            }
        }
    }

    /// An optional boolean. If it is something else, records a fault and returns the default.
    pub fn flag_of(&'a self, key: &'a str, default: bool) -> bool {
        let Some(node) = self.get(key) else { return default };
        node.value.as_bool().unwrap_or_else(|| {
            node.wrong_kind("true or false");
            default
        })
    }

    /// An optional member that must be one of these words. Otherwise records a fault.
    pub fn word_of<T: Copy>(&'a self, key: &'a str, words: &[(&str, T)]) -> Option<T> {
        self.get(key)?.word(words)
    }

    /// The value of the word. If it is not one of these words, records a fault.
    pub fn word<T: Copy>(&self, words: &[(&str, T)]) -> Option<T> {
        let found = self.value.as_str().and_then(|text| words.iter().find(|(word, _)| *word == text));
        if found.is_none() {
            let all: Vec<_> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
            self.fault(format!("{}; expected one of {}", shown(self.value), all.join(", ")));
        }
        found.map(|(_, value)| *value)
    }
}

/// Parses a text and reads its value.
///
/// # Errors
/// The first fault.
pub fn parsed<T>(text: &str, read: impl FnOnce(&Node<'_>) -> T) -> Result<T, Malformed> {
    read_object(&parse(text)?, read)
}

/// Reads a value, which must be an object.
///
/// # Errors
/// As [`parsed`].
pub fn read_object<T>(value: &Value, read: impl FnOnce(&Node<'_>) -> T) -> Result<T, Malformed> {
    let faults = Faults::default();
    let root = Node::root(value, &faults);
    root.object();
    let read = read(&root);
    faults.into_vec().into_iter().next().map_or(Ok(read), |fault| Err(fault.into()))
}

/// A time in whole milliseconds since 1970; `None` if the value is not a number. Times before 1970 or after the year 5000
/// become 0, the earliest time, because no clock shows them. All other times stay exact when they are written and read.
#[must_use]
pub fn time(value: &Value) -> Option<f64> {
    value.as_f64().map(|time| if (0.0..1e14).contains(&time) { time.round() } else { 0.0 })
}

/// A required text, which may be empty. If it is missing or not a text, records a fault.
#[must_use]
pub fn needed(node: &Node<'_>, key: &str) -> String {
    node.need(key).and_then(|node| Some(node.text()?.to_owned())).unwrap_or_default()
}

/// An optional text. If it is not a text, records a fault.
#[must_use]
pub fn optional(node: &Node<'_>, key: &str) -> Option<String> {
    node.get(key).and_then(|node| Some(node.text()?.to_owned()))
}

/// An optional whole number up to [`u32::MAX`]; 0 if it is missing. If it is out of range, records a fault.
#[must_use]
pub fn small(node: &Node<'_>, key: &str) -> u32 {
    node.number_of(key, 0, u32::MAX.into(), 0).try_into().unwrap_or_default()
}

/// A whole number, even if it is written with a decimal point.
pub(super) fn whole(value: &Value) -> Option<u64> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
    let of_decimal = |number: f64| (number.fract() == 0.0 && (0.0..=1e15).contains(&number)).then_some(number as u64);
    value.as_u64().or_else(|| value.as_f64().and_then(of_decimal))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => format!("\"{}\"", beginning(text)),
        other => kind(other).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_is_parsed_as_in_browsers() {
        assert_eq!(parse("\u{FEFF}{\"a\": 1, \"a\": 2}").unwrap(), json!({ "a": 2 }));
        assert_eq!(parse("[18446744073709551615]").unwrap(), json!([u64::MAX]));
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&nested(100)).is_ok());
        assert!(parse(&nested(1_000_000)).is_err(), "depth is bounded");
    }

    #[test]
    fn syntax_errors_have_line_and_column() {
        let said = |text: &str| parse(text).unwrap_err().to_string();
        assert_eq!(said("{\n  \"a\": 1,\n  \"b\": é\n}"), "expected value at line 3 column 8");
        assert_eq!(said("{\"a\": 1,}"), "trailing comma at line 1 column 9");
    }
}
