//! Reads how to calculate levels.

use super::super::Scoring;
use super::Scale;
use crate::core::json::Node;

const DEFAULT_SHARE: (u64, u64) = (2, 3);

/// The rule if the file gives none.
pub fn default() -> Scoring {
    Scoring::Gated { share: DEFAULT_SHARE, max_lag: 1 }
}

pub fn scoring(node: &Node<'_>, scale: Scale) -> Scoring {
    node.only(&["rule", "share", "max_lag", "cut_points"]);
    node.need("rule");
    let rule = node.word_of("rule", &[("gated", "gated"), ("mean", "mean"), ("minimum", "minimum")]);
    for (key, of) in [("share", "gated"), ("max_lag", "gated"), ("cut_points", "mean")] {
        if let Some(node) = node.get(key).filter(|_| rule.is_some_and(|rule| rule != of)) {
            node.fault(format!("only for rule \"{of}\""));
        }
    }
    match rule {
        Some("mean") => Scoring::Mean { cut_points: cut_points(node, scale) },
        Some("minimum") => Scoring::Minimum,
        _ => {
            let share = node.get("share").map_or(DEFAULT_SHARE, |node| share(&node));
            let lag = node.number_of("max_lag", 0, 8, 1);
            Scoring::Gated { share, max_lag: u8::try_from(lag).unwrap_or(1) }
        }
    }
}

fn share(node: &Node<'_>) -> (u64, u64) {
    let Some(nodes) = node.list() else { return DEFAULT_SHARE };
    if nodes.len() != 2 {
        node.fault(format!("{} numbers; expected two, such as [2, 3]", nodes.len()));
    }
    let numbers: Vec<_> = nodes.iter().filter_map(|node| node.number(1, 1000)).collect();
    match numbers[..] {
        [num, den] if num > den => node.fault(format!("{num}/{den} is more than the whole")),
        [num, den] => return (num, den),
        _ => {}
    }
    DEFAULT_SHARE
}

fn cut_points(node: &Node<'_>, scale: Scale) -> Vec<u64> {
    let Some(list) = node.get("cut_points") else {
        return (1..u64::from(scale.most())).map(|level| level * 1000 + 500).collect();
    };
    let Some(nodes) = list.list() else { return Vec::new() };
    let points: Vec<_> = nodes.iter().filter_map(|node| node.thousandths(1, scale.most())).collect();
    if scale.differs(nodes.len() + 1) {
        list.fault(format!("{} cut points, {} levels", nodes.len(), scale.most()));
    }
    if points.len() == nodes.len() && !points.is_sorted_by(|a, b| a < b) {
        list.fault("not in ascending order");
    }
    points
}
