//! Turns a file into a questionnaire, or reports everything that is wrong with it.

mod history;
mod items;
mod scoring;

use super::{Level, MAX_BYTES, Questionnaire, Reading, ResultKind, Theme};
use crate::core::json::{Fault, Faults, Node, parse};
use crate::core::scan::ScopeKind;
use crate::core::token;
use items::Items;
use serde_json::Value;
use std::collections::HashMap;
use std::ops::RangeInclusive;

/// The number of levels, which all other lists have to match. `None` if the levels themselves are faulty, so that one
/// mistake there does not cause a fault for every item.
#[derive(Debug, Clone, Copy)]
struct Scale(Option<u8>);

impl Scale {
    fn from_levels(levels: &[Level]) -> Self {
        Self(u8::try_from(levels.len()).ok().filter(|number| (2..=9).contains(number)))
    }

    /// The highest possible level.
    fn most(self) -> u32 {
        self.0.unwrap_or(9).into()
    }

    fn differs(self, count: usize) -> bool {
        self.0.is_some_and(|levels| usize::from(levels) != count)
    }

    /// The numbers of states that an item can have.
    fn states(self) -> RangeInclusive<u64> {
        self.0.map_or(4..=12, |levels| u64::from(levels) + 2..=u64::from(levels) + 3)
    }
}

impl Questionnaire {
    /// Reads a questionnaire file of format 1.
    ///
    /// # Errors
    /// Every rule that the file breaks, each with its JSON path.
    pub fn parse(text: &str) -> Result<Self, Vec<Fault>> {
        if text.len() > MAX_BYTES {
            let problem = format!("{} bytes; the limit is {MAX_BYTES}", text.len());
            return Err(vec![Fault::for_file(problem)]);
        }
        let value = parse(text).map_err(|error| vec![Fault::for_file(format!("not JSON: {error}"))])?;
        Self::from_value(&value)
    }

    /// Reads a questionnaire from parsed JSON.
    ///
    /// # Errors
    /// As [`Questionnaire::parse`].
    pub fn from_value(value: &Value) -> Result<Self, Vec<Fault>> {
        let faults = Faults::default();
        let questionnaire = questionnaire(&Node::root(value, &faults));
        let faults = faults.into_vec();
        if faults.is_empty() { Ok(questionnaire) } else { Err(faults) }
    }
}

fn questionnaire(root: &Node<'_>) -> Questionnaire {
    root.only(&[
        "$schema",
        "format",
        "id",
        "version",
        "lang",
        "title",
        "headline",
        "description",
        "minutes",
        "instruction",
        "credit",
        "method",
        "scopes",
        "levels",
        "options",
        "dimensions",
        "scoring",
        "result",
        "in_place",
        "benchmark",
        "history",
    ]);
    root.text_of("$schema");
    if let Some(format) = root.need("format") {
        format.number(1, 1);
    }
    let levels = root.need("levels").map_or_else(Vec::new, |node| levels(&node));
    let scale = Scale::from_levels(&levels);
    let shared = root.get("options").map(|node| items::options(&node, scale));
    let mut items = Items { all: Vec::new(), ids: HashMap::new(), shared, scale };
    let dimensions = root.need("dimensions").map_or_else(Vec::new, |node| items::dimensions(&node, &mut items));
    let fingerprint = token::fingerprint(items.all.iter().map(|item| (item.id.as_str(), item.states())));
    let history = history::history(root, &items, fingerprint, scale);
    Questionnaire {
        id: root.need("id").map_or_else(String::new, |node| questionnaire_id(&node)),
        version: root.need("version").map_or_else(String::new, |node| version(&node)),
        lang: root.need("lang").map_or_else(String::new, |node| lang(&node)),
        title: root.need_text("title"),
        headline: root.text_of("headline"),
        description: root.text_of("description"),
        minutes: root.get("minutes").and_then(|node| node.number(1, 600)),
        instruction: root.text_of("instruction"),
        credit: root.text_of("credit"),
        method: root.text_of("method"),
        scopes: root.get("scopes").map_or_else(|| ScopeKind::ALL.to_vec(), |node| scopes(&node)),
        scoring: root.get("scoring").map_or_else(scoring::default, |node| scoring::scoring(&node, scale)),
        result: root
            .word_of("result", &[("level", ResultKind::Level), ("ranking", ResultKind::Ranking)])
            .unwrap_or(ResultKind::Level),
        in_place: root.get("in_place").and_then(|node| in_place(&node, root, scale)),
        benchmark: root.get("benchmark").map(|node| items::benchmark(&node)),
        shared_options: root.get("options").is_some(),
        levels,
        dimensions,
        history,
        items: items.all,
        fingerprint,
        by_id: items.ids,
    }
}

fn id<'a>(node: &Node<'a>, good: impl Fn(&str) -> bool, pattern: &str) -> Option<&'a str> {
    let id = node.text()?;
    if !good(id) {
        node.fault(format!("\"{}\" doesn’t match {pattern}", id.chars().take(80).collect::<String>()));
        return None;
    }
    Some(id)
}

fn questionnaire_id(node: &Node<'_>) -> String {
    id(node, token::is_questionnaire_id, "[a-z0-9-]{1,64}").unwrap_or_default().to_owned()
}

fn is_inner_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
}

fn inner_id<'a>(node: &Node<'a>) -> Option<&'a str> {
    id(node, is_inner_id, "[A-Za-z0-9._-]{1,64}")
}

fn unique_id(node: &Node<'_>, seen: &mut HashMap<String, usize>) -> String {
    let Some(field) = node.need("id") else { return String::new() };
    let Some(id) = inner_id(&field) else { return String::new() };
    if seen.insert(id.to_owned(), 0).is_some() {
        field.fault(format!("\"{id}\" appears twice"));
    }
    id.to_owned()
}

/// A text that must have a certain form. If it does not, records a fault that shows the expected form.
fn formed(node: &Node<'_>, good: impl Fn(&str) -> bool, expected: &str) -> String {
    let Some(text) = node.text() else { return String::new() };
    if !good(text) {
        node.fault(format!("\"{}\"; expected {expected}", text.chars().take(20).collect::<String>()));
    }
    text.to_owned()
}

fn version(node: &Node<'_>) -> String {
    let number = |part: &str| (1..=6).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let good = |text: &str| text.split_once('.').is_some_and(|(major, minor)| number(major) && number(minor));
    formed(node, good, "major.minor, such as \"1.0\"")
}

fn lang(node: &Node<'_>) -> String {
    let good = |text: &str| {
        let mut parts = text.split('-');
        parts.next().is_some_and(|first| (2..=8).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic()))
            && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
    };
    formed(node, good, "a language tag, such as \"en\"")
}

fn scopes(node: &Node<'_>) -> Vec<ScopeKind> {
    let Some(nodes) = node.list() else { return Vec::new() };
    if nodes.is_empty() {
        node.fault("needs at least 1 scope");
    }
    let (known, mut named) = (ScopeKind::ALL, Vec::new());
    for node in &nodes {
        let Some(scope) = node.word(&known.each_ref().map(|kind| (kind.as_str(), kind))) else { continue };
        if named.contains(&scope) {
            node.fault(format!("\"{scope}\" appears twice"));
        }
        named.push(scope);
    }
    known.iter().filter(|kind| named.contains(kind)).cloned().collect()
}

/// Only for results with an overall level: a ranking has no headline in which to show the count.
fn in_place(node: &Node<'_>, root: &Node<'_>, scale: Scale) -> Option<u8> {
    if root.value().get("result").is_some_and(|result| result == "ranking") {
        node.fault("only for result \"level\"");
    }
    node.number(2, scale.most().into()).and_then(|level| u8::try_from(level).ok())
}

fn levels(node: &Node<'_>) -> Vec<Level> {
    let Some(nodes) = node.list() else { return Vec::new() };
    if !(2..=9).contains(&nodes.len()) {
        node.fault(format!("{} levels; expected 2 to 9", nodes.len()));
    }
    let mut seen = HashMap::new();
    nodes.iter().map(|node| level(node, &mut seen)).collect()
}

fn level(node: &Node<'_>, seen: &mut HashMap<String, usize>) -> Level {
    node.only(&["id", "name", "essence", "meaning", "themes", "look_for", "next"]);
    let next = node.get("next");
    if let Some(next) = &next {
        next.only(&["read", "do"]);
    }
    Level {
        id: unique_id(node, seen),
        name: node.need_text("name"),
        essence: node.text_of("essence"),
        meaning: node.text_of("meaning"),
        themes: node.list_of("themes", |theme| {
            theme.only(&["title", "text"]);
            Theme { title: theme.need_text("title"), text: theme.need_text("text") }
        }),
        look_for: node.texts_of("look_for"),
        read: next.as_ref().and_then(|next| next.get("read").map(|node| reading(&node))),
        actions: next.as_ref().map_or_else(Vec::new, |next| next.texts_of("do")),
    }
}

fn reading(node: &Node<'_>) -> Reading {
    node.only(&["text", "url"]);
    Reading { text: node.need_text("text"), url: node.get("url").map(|node| url(&node)) }
}

/// An `https:` or `http:` address. Others are refused, because a `javascript:` address would run in the page.
fn url(node: &Node<'_>) -> String {
    let good = |text: &str| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
    };
    formed(node, good, "an address with https:// or http://")
}
