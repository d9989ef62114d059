//! Earlier layouts: what they held, and where their items are today.

use super::super::{Former, MAX_ITEMS};
use super::items::Items;
use super::{Scale, is_inner_id, version};
use crate::core::json::Node;
use std::collections::{HashMap, HashSet};

/// Two entries with one fingerprint could not be told apart in a link, nor could one from today's layout.
pub fn history(root: &Node<'_>, items: &Items, fingerprint: u32, scale: Scale) -> Vec<Former> {
    let mut names = HashMap::from([(fingerprint, "today's".to_owned())]);
    let mut number = 0;
    root.list_of("history", |node| {
        let former = former(node, items, scale);
        if let Some(list) = node.get("layout").filter(|_| !former.layout.is_empty()) {
            let name = names.entry(former.fingerprint()).or_insert_with(|| format!("history[{number}]"));
            if *name != format!("history[{number}]") {
                list.fault(format!("the same layout as {name}"));
            }
        }
        number += 1;
        former
    })
}

fn former(node: &Node<'_>, items: &Items, scale: Scale) -> Former {
    node.only(&["version", "layout", "moved"]);
    let version = node.need("version").map_or_else(String::new, |node| version(&node));
    let layout = node.need("layout").and_then(|list| layout(&list, scale));
    let moved = node.get("moved").map_or_else(HashMap::new, |node| moved(&node, layout.as_deref(), items));
    Former { version, layout: layout.unwrap_or_default(), moved }
}

/// All lines, or nothing with the faults noted.
fn layout(list: &Node<'_>, scale: Scale) -> Option<Vec<(String, u64)>> {
    let nodes = list.list()?;
    if !(1..=MAX_ITEMS).contains(&nodes.len()) {
        list.fault(format!("{} items, where 1 to {MAX_ITEMS} are expected", nodes.len()));
    }
    let mut seen = HashSet::new();
    let mut lines = Vec::with_capacity(nodes.len());
    for node in &nodes {
        if let Some((id, states)) = layout_line(node, scale) {
            if !seen.insert(id) {
                node.fault(format!("\"{id}\" stands twice"));
            }
            lines.push((id.to_owned(), states));
        }
    }
    (lines.len() == nodes.len()).then_some(lines)
}

fn layout_line<'a>(node: &Node<'a>, scale: Scale) -> Option<(&'a str, u64)> {
    let line = node.text()?;
    let shown = || line.chars().take(80).collect::<String>();
    let parts = line.rsplit_once(':').filter(|(id, _)| is_inner_id(id));
    let states = parts.and_then(|(_, states)| states.parse().ok().filter(|number: &u64| number.to_string() == states));
    let (Some((id, _)), Some(states)) = (parts, states) else {
        node.fault(format!("\"{}\", where id:states is expected", shown()));
        return None;
    };
    // Answers are carried over by level, so the levels have to be the same ones.
    if !scale.states().contains(&states) {
        let (least, most) = scale.states().into_inner();
        node.fault(format!("\"{}\", where {least} to {most} states are expected", shown()));
        return None;
    }
    Some((id, states))
}

fn moved(node: &Node<'_>, layout: Option<&[(String, u64)]>, items: &Items) -> HashMap<String, String> {
    let members = node.members();
    let ids: HashSet<&str> = layout.unwrap_or_default().iter().map(|(id, _)| id.as_str()).collect();
    let named: HashSet<&str> = members.iter().map(|(old, _)| *old).collect();
    // An item that is not named keeps its id, so nothing else can move there.
    let mut taken: HashMap<&str, &str> = ids.difference(&named).map(|id| (*id, *id)).collect();
    let mut moved = HashMap::new();
    for (old, to) in &members {
        let Some(new) = to.text() else { continue };
        if layout.is_some() && !ids.contains(old) {
            to.fault(format!("\"{old}\" is not in this layout"));
        } else if !items.ids.contains_key(new) {
            to.fault(format!("there is no item \"{new}\""));
        } else if old != &new && items.ids.contains_key(*old) {
            to.fault(format!("\"{old}\" is used again for another item"));
        } else if let Some(other) = taken.insert(new, old) {
            to.fault(format!("\"{new}\" is already the place of \"{other}\""));
        }
        moved.insert((*old).to_owned(), new.to_owned());
    }
    moved
}
