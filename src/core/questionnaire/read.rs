//! From a file to a questionnaire, or to everything that is wrong with it.

use super::{
    Benchmark, BenchmarkKind, Dimension, Effort, Former, Item, Level, MAX_BYTES, MAX_DIMENSIONS, MAX_ITEMS, Qualifier,
    Questionnaire, Reading, Recommendation, ResultKind, Scoring, Theme,
};
use crate::core::json::{Fault, Faults, Node};
use crate::core::token;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

const MAX_WEIGHT: u64 = 1000;

impl Questionnaire {
    /// Reads a questionnaire file of format 1.
    ///
    /// # Errors
    /// Every rule that the file breaks, each with its JSON place; never a part of the file.
    pub fn parse(text: &str) -> Result<Self, Vec<Fault>> {
        if text.len() > MAX_BYTES {
            let problem = format!("{} bytes, where at most {MAX_BYTES} are read", text.len());
            return Err(vec![Fault::of_file(problem)]);
        }
        let value: Value = serde_json::from_str(text).map_err(|error| vec![Fault::of_file(format!("not JSON: {error}"))])?;
        Self::from_value(&value)
    }

    /// Reads a questionnaire that is already JSON.
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
        "description",
        "minutes",
        "instruction",
        "credit",
        "method",
        "levels",
        "options",
        "dimensions",
        "scoring",
        "result",
        "benchmark",
        "history",
    ]);
    if let Some(format) = root.need("format") {
        format.number(1, 1);
    }
    let levels = root.need("levels").map_or_else(Vec::new, |node| levels(&node));
    let shared = root.get("options").map(|node| options(&node, levels.len()));
    let mut items = Items { all: Vec::new(), ids: HashMap::new(), shared, levels: levels.len() };
    let dimensions = root.need("dimensions").map_or_else(Vec::new, |node| dimensions(&node, &mut items));
    let fingerprint = token::fingerprint(items.all.iter().map(|item| (item.id.as_str(), item.states())));
    let history = root.list_of("history", |node| former(node, &items));
    Questionnaire {
        id: root.need("id").map_or_else(String::new, |node| id(&node, token::is_questionnaire_id, "[a-z0-9-]{1,64}")),
        version: root.need("version").map_or_else(String::new, |node| version(&node)),
        lang: root.need_text("lang"),
        title: root.need_text("title"),
        description: root.text_of("description").unwrap_or_default(),
        minutes: root.get("minutes").and_then(|node| node.number(1, 600)),
        instruction: root.text_of("instruction").unwrap_or_default(),
        credit: root.text_of("credit").unwrap_or_default(),
        method: root.text_of("method").unwrap_or_default(),
        scoring: root.get("scoring").map_or_else(default_scoring, |node| scoring(&node, levels.len())),
        result: root
            .word_of("result", &[("level", ResultKind::Level), ("ranking", ResultKind::Ranking)])
            .unwrap_or(ResultKind::Level),
        benchmark: root.get("benchmark").map(|node| benchmark(&node)),
        shared_options: root.get("options").is_some(),
        levels,
        dimensions,
        history,
        items: items.all,
        fingerprint,
        by_id: items.ids,
    }
}

fn id(node: &Node<'_>, good: impl Fn(&str) -> bool, pattern: &str) -> String {
    let id = node.text();
    if !id.is_empty() && !good(&id) || id.is_empty() {
        node.fault(format!("\"{}\" does not match {pattern}", id.chars().take(80).collect::<String>()));
    }
    id
}

fn is_inner_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
}

fn inner_id(node: &Node<'_>) -> String {
    id(node, is_inner_id, "[A-Za-z0-9._-]{1,64}")
}

fn version(node: &Node<'_>) -> String {
    let version = node.text();
    let number = |part: &str| !part.is_empty() && part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
    if !version.split_once('.').is_some_and(|(major, minor)| number(major) && number(minor)) {
        node.fault(format!(
            "\"{}\", where major.minor is expected, such as \"1.0\"",
            version.chars().take(20).collect::<String>()
        ));
    }
    version
}

fn levels(node: &Node<'_>) -> Vec<Level> {
    let nodes = node.list();
    if !(2..=9).contains(&nodes.len()) {
        node.fault(format!("{} levels, where 2 to 9 are expected", nodes.len()));
    }
    let mut seen = HashSet::new();
    nodes.iter().map(|node| level(node, &mut seen)).collect()
}

fn level(node: &Node<'_>, seen: &mut HashSet<String>) -> Level {
    node.only(&["id", "name", "essence", "meaning", "themes", "look_for", "next"]);
    let next = node.get("next");
    if let Some(next) = &next {
        next.only(&["read", "do"]);
    }
    Level {
        id: unique_id(node, seen),
        name: node.need_text("name"),
        essence: node.text_of("essence").unwrap_or_default(),
        meaning: node.text_of("meaning").unwrap_or_default(),
        themes: node.list_of("themes", |theme| {
            theme.only(&["title", "text"]);
            Theme { title: theme.need_text("title"), text: theme.need_text("text") }
        }),
        look_for: node.list_of("look_for", text),
        read: next.as_ref().and_then(|next| next.get("read").map(|node| reading(&node))),
        actions: next.as_ref().map_or_else(Vec::new, |next| next.list_of("do", text)),
    }
}

fn text(node: &Node<'_>) -> String {
    node.text()
}

fn reading(node: &Node<'_>) -> Reading {
    node.only(&["text", "url"]);
    let url = node.text_of("url");
    if url.as_ref().is_some_and(|url| !(url.starts_with("https://") || url.starts_with("http://"))) {
        node.fault("url is not an http or https address");
    }
    Reading { text: node.need_text("text"), url }
}

fn unique_id(node: &Node<'_>, seen: &mut HashSet<String>) -> String {
    let Some(field) = node.need("id") else { return String::new() };
    let id = inner_id(&field);
    if !seen.insert(id.clone()) {
        field.fault(format!("\"{id}\" stands twice"));
    }
    id
}

fn options(node: &Node<'_>, levels: usize) -> Arc<[String]> {
    let options: Vec<_> = node.list().iter().map(Node::text).collect();
    if options.len() != levels {
        node.fault(format!("{} options, {levels} levels", options.len()));
    }
    let mut seen = HashSet::new();
    if let Some(twice) = options.iter().find(|option| !seen.insert(option.trim())) {
        node.fault(if twice.trim().is_empty() { "an option is empty".into() } else { format!("\"{twice}\" stands twice") });
    }
    options.into()
}

/// Items gathered across dimensions.
struct Items {
    all: Vec<Item>,
    ids: HashMap<String, usize>,
    shared: Option<Arc<[String]>>,
    levels: usize,
}

fn dimensions(node: &Node<'_>, items: &mut Items) -> Vec<Dimension> {
    let nodes = node.list();
    if !(1..=MAX_DIMENSIONS).contains(&nodes.len()) {
        node.fault(format!("{} dimensions, where 1 to {MAX_DIMENSIONS} are expected", nodes.len()));
    }
    let mut seen = HashSet::new();
    let dimensions: Vec<_> = nodes.iter().enumerate().map(|(index, node)| dimension(node, index, items, &mut seen)).collect();
    if items.all.len() > MAX_ITEMS {
        node.fault(format!("{} items, where at most {MAX_ITEMS} are read", items.all.len()));
    }
    dimensions
}

fn dimension(node: &Node<'_>, index: usize, items: &mut Items, seen: &mut HashSet<String>) -> Dimension {
    node.only(&["id", "name", "description", "weight", "items", "recommendations", "benchmark"]);
    let start = items.all.len();
    if let Some(list) = node.need("items") {
        let nodes = list.list();
        if nodes.is_empty() {
            list.fault("no items, where at least 1 is expected");
        }
        for node in &nodes {
            item(node, index, items);
        }
    }
    let levels = items.levels;
    Dimension {
        id: unique_id(node, seen),
        name: node.need_text("name"),
        description: node.text_of("description").unwrap_or_default(),
        weight: node.number_of("weight", 1, MAX_WEIGHT, 1),
        items: start..items.all.len(),
        recommendations: node.list_of("recommendations", |node| recommendation(node, levels)),
        benchmark: node.get("benchmark").map(|node| benchmark(&node)),
    }
}

fn item(node: &Node<'_>, dimension: usize, items: &mut Items) {
    node.only(&[
        "id",
        "name",
        "question",
        "options",
        "low",
        "high",
        "proof",
        "weight",
        "effort",
        "allow_na",
        "core",
        "benchmark",
    ]);
    let mut id = String::new();
    if let Some(field) = node.need("id") {
        id = inner_id(&field);
        if items.ids.insert(id.clone(), items.all.len()).is_some() {
            field.fault(format!("\"{id}\" stands twice"));
        }
    }
    let options = match (node.get("options"), &items.shared) {
        (Some(own), _) => options(&own, items.levels),
        (None, Some(shared)) => shared.clone(),
        (None, None) => {
            node.need("options");
            Arc::from([])
        }
    };
    let question = node.need_text("question");
    items.all.push(Item {
        id,
        dimension,
        name: node.text_of("name").unwrap_or_else(|| question.clone()),
        question,
        options,
        low: node.text_of("low"),
        high: node.text_of("high"),
        proof: node.text_of("proof"),
        weight: node.number_of("weight", 1, MAX_WEIGHT, 1),
        effort: node.number_of("effort", 1, 3, 1),
        allow_na: node.flag_of("allow_na", false),
        core: node.flag_of("core", true),
        benchmark: node.get("benchmark").map(|node| benchmark(&node)),
    });
}

fn recommendation(node: &Node<'_>, levels: usize) -> Recommendation {
    node.only(&["levels", "action", "also", "effort", "owner", "days_30", "days_60", "days_90", "measure"]);
    Recommendation {
        levels: node.need("levels").map_or_else(Vec::new, |list| {
            let numbers = list.list();
            let level = |node: &Node<'_>| node.number(1, levels as u64).and_then(|level| u8::try_from(level).ok());
            numbers.iter().filter_map(level).collect()
        }),
        action: node.need_text("action"),
        also: node.text_of("also"),
        effort: node.word_of("effort", &[("S", Effort::Small), ("M", Effort::Medium), ("L", Effort::Large)]),
        owner: node.text_of("owner"),
        days: ["days_30", "days_60", "days_90"].map(|key| node.text_of(key)),
        measure: node.text_of("measure"),
    }
}

fn default_scoring() -> Scoring {
    Scoring::Gated { share: (2, 3), max_lag: 1 }
}

fn scoring(node: &Node<'_>, levels: usize) -> Scoring {
    node.only(&["rule", "share", "max_lag", "cut_points"]);
    let rule = node.word_of("rule", &[("gated", 0), ("mean", 1), ("minimum", 2)]);
    match rule {
        Some(1) => Scoring::Mean { cut_points: cut_points(node, levels) },
        Some(2) => Scoring::Minimum,
        _ => {
            node.need("rule");
            let share = node.get("share").map_or((2, 3), |node| share(&node));
            let lag = node.number_of("max_lag", 0, 8, 1);
            Scoring::Gated { share, max_lag: u8::try_from(lag).unwrap_or(1) }
        }
    }
}

fn share(node: &Node<'_>) -> (u64, u64) {
    let numbers: Vec<_> = node.list().iter().filter_map(|node| node.number(1, 1000)).collect();
    match numbers[..] {
        [num, den] if num <= den => (num, den),
        [_, _] => {
            node.fault("more than the whole");
            (2, 3)
        }
        _ => {
            node.fault("two whole numbers are expected, such as [2, 3]");
            (2, 3)
        }
    }
}

fn cut_points(node: &Node<'_>, levels: usize) -> Vec<u64> {
    let Some(list) = node.get("cut_points") else {
        return (1..levels as u64).map(|level| level * 1000 + 500).collect();
    };
    let points: Vec<_> = list.list().iter().filter_map(Node::thousandths).collect();
    if points.len() + 1 != levels {
        list.fault(format!("{} cut points, {levels} levels", points.len()));
    }
    if !points.is_sorted_by(|a, b| a < b) {
        list.fault("not in ascending order");
    }
    points
}

fn benchmark(node: &Node<'_>) -> Benchmark {
    node.only(&["value", "qualifier", "kind", "measures", "source", "years", "n"]);
    let qualifiers = [("about", Qualifier::About), ("almost", Qualifier::Almost), ("under", Qualifier::Under)];
    let kinds = [("practice", BenchmarkKind::Practice), ("excellent", BenchmarkKind::Excellent)];
    node.need("kind");
    Benchmark {
        value: node.need("value").and_then(|node| node.number(0, 100)).unwrap_or(0),
        qualifier: node.word_of("qualifier", &qualifiers),
        kind: node.word_of("kind", &kinds).unwrap_or(BenchmarkKind::Practice),
        measures: node.need_text("measures"),
        source: node.need_text("source"),
        years: node.text_of("years").unwrap_or_default(),
        n: node.get("n").and_then(|node| node.number(1, 1_000_000_000)),
    }
}

fn former(node: &Node<'_>, items: &Items) -> Former {
    node.only(&["version", "layout", "moved"]);
    let layout = node.need("layout").map_or_else(Vec::new, |list| list.list().iter().filter_map(layout_line).collect());
    let ids: HashSet<&str> = layout.iter().map(|(id, _): &(String, u64)| id.as_str()).collect();
    let mut moved = HashMap::new();
    if let Some(list) = node.get("moved") {
        for old in list.object().into_iter().flat_map(serde_json::Map::keys) {
            let Some(to) = list.get(old) else { continue };
            let new = to.text();
            if !ids.contains(old.as_str()) {
                to.fault(format!("\"{old}\" is not in this layout"));
            } else if !items.ids.contains_key(&new) {
                to.fault(format!("there is no item \"{new}\""));
            } else if items.ids.contains_key(old) {
                to.fault(format!("\"{old}\" is used again for another item"));
            }
            moved.insert(old.clone(), new);
        }
    }
    Former { version: node.need_text("version"), layout, moved }
}

fn layout_line(node: &Node<'_>) -> Option<(String, u64)> {
    let line = node.text();
    let found = line.rsplit_once(':').and_then(|(id, states)| Some((id, states.parse().ok()?)));
    match found {
        Some((id, states)) if is_inner_id(id) && (4..=12).contains(&states) => Some((id.to_owned(), states)),
        _ => {
            node.fault(format!("\"{}\", where id:states is expected", line.chars().take(80).collect::<String>()));
            None
        }
    }
}
