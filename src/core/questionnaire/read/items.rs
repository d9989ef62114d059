//! Reads dimensions with their items and recommendations.

use super::super::{Benchmark, BenchmarkKind, Dimension, Effort, Item, MAX_DIMENSIONS, MAX_ITEMS, Qualifier, Recommendation};
use super::{Scale, inner_id, unique_id};
use crate::core::json::Node;
use std::collections::HashMap;
use std::sync::Arc;

const MAX_WEIGHT: u64 = 1000;

/// The items of all dimensions.
pub struct Items {
    pub all: Vec<Item>,
    pub ids: HashMap<String, usize>,
    pub shared: Option<Arc<[String]>>,
    pub scale: Scale,
}

pub fn dimensions(node: &Node<'_>, items: &mut Items) -> Vec<Dimension> {
    let Some(nodes) = node.list() else { return Vec::new() };
    if !(1..=MAX_DIMENSIONS).contains(&nodes.len()) {
        node.fault(format!("{} dimensions; expected 1 to {MAX_DIMENSIONS}", nodes.len()));
    }
    let mut seen = HashMap::new();
    let dimensions: Vec<_> = nodes.iter().enumerate().map(|(index, node)| dimension(node, index, items, &mut seen)).collect();
    if items.all.len() > MAX_ITEMS {
        node.fault(format!("{} items; the limit is {MAX_ITEMS}", items.all.len()));
    }
    dimensions
}

fn dimension(node: &Node<'_>, index: usize, items: &mut Items, seen: &mut HashMap<String, usize>) -> Dimension {
    node.only(&["id", "name", "description", "weight", "items", "recommendations", "benchmark"]);
    let start = items.all.len();
    if let Some(list) = node.need("items") {
        let nodes = list.list();
        if nodes.as_ref().is_some_and(Vec::is_empty) {
            list.fault("needs at least 1 item");
        }
        for node in nodes.iter().flatten() {
            item(node, index, items);
        }
    }
    let (scale, mut served) = (items.scale, Vec::new());
    Dimension {
        id: unique_id(node, seen),
        name: node.need_text("name"),
        description: node.text_of("description"),
        weight: node.number_of("weight", 1, MAX_WEIGHT, 1),
        items: start..items.all.len(),
        recommendations: node.list_of("recommendations", |node| recommendation(node, scale, &mut served)),
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
    if let Some(field) = node.need("id")
        && let Some(found) = inner_id(&field)
    {
        found.clone_into(&mut id);
        if items.ids.insert(found.to_owned(), items.all.len()).is_some() {
            field.fault(format!("\"{id}\" appears twice"));
        }
    }
    let options = match (node.get("options"), &items.shared) {
        (Some(own), _) => options(&own, items.scale),
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

pub fn options(node: &Node<'_>, scale: Scale) -> Arc<[String]> {
    let Some(nodes) = node.list() else { return Arc::from([]) };
    if scale.differs(nodes.len()) {
        node.fault(format!("{} options, {} levels", nodes.len(), scale.most()));
    }
    let mut options: Vec<String> = Vec::with_capacity(nodes.len());
    for node in &nodes {
        let text = node.words();
        if !text.trim().is_empty() && options.iter().any(|other| other.trim() == text.trim()) {
            node.fault(format!("\"{}\" appears twice", text.trim()));
        }
        options.push(text);
    }
    options.into()
}

fn recommendation(node: &Node<'_>, scale: Scale, served: &mut Vec<u64>) -> Recommendation {
    node.only(&["levels", "action", "also", "effort", "owner", "days_30", "days_60", "days_90", "measure"]);
    Recommendation {
        levels: node.need("levels").map_or_else(Vec::new, |list| served_levels(&list, scale, served)),
        action: node.need_text("action"),
        also: node.text_of("also"),
        effort: node.word_of("effort", &[("S", Effort::Small), ("M", Effort::Medium), ("L", Effort::Large)]),
        owner: node.text_of("owner"),
        days: ["days_30", "days_60", "days_90"].map(|key| node.text_of(key)),
        measure: node.text_of("measure"),
    }
}

/// A dimension shows only one recommendation per level, so a second one for the same level is a fault.
fn served_levels(list: &Node<'_>, scale: Scale, served: &mut Vec<u64>) -> Vec<u8> {
    let Some(nodes) = list.list() else { return Vec::new() };
    if nodes.is_empty() {
        list.fault("needs at least 1 level");
    }
    let level = |node: &Node<'_>| {
        let level = node.number(1, scale.most().into())?;
        if served.contains(&level) {
            node.fault(format!("level {level} already has a recommendation"));
        }
        served.push(level);
        u8::try_from(level).ok()
    };
    nodes.iter().filter_map(level).collect()
}

pub fn benchmark(node: &Node<'_>) -> Benchmark {
    node.only(&["value", "qualifier", "kind", "measures", "source", "years", "n"]);
    let qualifiers = [("about", Qualifier::About), ("almost", Qualifier::Almost), ("under", Qualifier::Under)];
    let kinds = [
        ("practice", BenchmarkKind::Practice),
        ("excellent", BenchmarkKind::Excellent),
        ("judgment", BenchmarkKind::Judgment),
        ("stage", BenchmarkKind::Stage),
    ];
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
