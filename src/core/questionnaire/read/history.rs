//! Reads earlier layouts: their items, and where these items are today.

use super::super::{FormerLayout, MAX_ITEMS};
use super::items::Items;
use super::{Scale, is_inner_id, version};
use crate::core::by_id::ById;
use crate::core::json::Node;
use std::collections::HashMap;

/// Reads the history. Each fingerprint must differ from the others and from today's, so that a link identifies one layout.
pub fn history(root: &Node<'_>, items: &Items, fingerprint: u32, scale: Scale) -> Vec<FormerLayout> {
    let mut prints = vec![fingerprint];
    root.list_of("history", |node| {
        let former = former(node, items, scale);
        let print = former.fingerprint();
        if let Some(list) = node.get("layout").filter(|_| !former.layout.is_empty()) {
            match prints.iter().position(|known| *known == print) {
                Some(0) => list.fault("the same layout as today's"),
                Some(place) => list.fault(format!("the same layout as history[{}]", place - 1)),
                None => {}
            }
        }
        prints.push(print);
        former
    })
}

fn former(node: &Node<'_>, items: &Items, scale: Scale) -> FormerLayout {
    node.only(&["version", "layout", "moved"]);
    let version = node.need("version").map_or_else(String::new, |node| version(&node));
    let layout = node.need("layout").and_then(|list| layout(&list, scale));
    let moved = node.get("moved").map_or_else(ById::default, |node| moved(&node, layout.as_deref(), items));
    FormerLayout { version, layout: layout.unwrap_or_default(), moved }
}

/// The items of a layout with their numbers of states; `None` if there are faults.
fn layout(list: &Node<'_>, scale: Scale) -> Option<Vec<(String, u64)>> {
    let nodes = list.list()?;
    if !(1..=MAX_ITEMS).contains(&nodes.len()) {
        list.fault(format!("{} items; expected 1 to {MAX_ITEMS}", nodes.len()));
    }
    let mut seen = HashMap::new();
    let mut lines = Vec::with_capacity(nodes.len());
    for node in &nodes {
        if let Some((id, states)) = layout_line(node, scale) {
            if seen.insert(id.to_owned(), lines.len()).is_some() {
                node.fault(format!("\"{id}\" appears twice"));
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
        node.fault(format!("\"{}\"; expected id:states", shown()));
        return None;
    };
    // Answers are carried over by level, so the number of levels has to be the same.
    if !scale.states().contains(&states) {
        let (least, most) = scale.states().into_inner();
        node.fault(format!("\"{}\"; expected {least} to {most} states", shown()));
        return None;
    }
    Some((id, states))
}

fn moved(node: &Node<'_>, layout: Option<&[(String, u64)]>, items: &Items) -> ById<String> {
    let members = node.members();
    let ids: HashMap<String, usize> = layout.unwrap_or_default().iter().map(|(id, _)| id.clone()).zip(0..).collect();
    // An item that `moved` does not list keeps its id, so no other item can move to that id.
    let named = |id: &str| members.binary_search_by(|(old, _)| (*old).cmp(id)).is_ok();
    let mut taken: HashMap<String, usize> = HashMap::new();
    let mut moved = ById::default();
    for (place, (old, to)) in members.iter().enumerate() {
        let Some(new) = to.text() else { continue };
        if layout.is_some() && !ids.contains_key(*old) {
            to.fault(format!("\"{old}\" is not in this layout"));
        } else if !items.ids.contains_key(new) {
            to.fault(format!("no item \"{new}\""));
        } else if old != &new && items.ids.contains_key(*old) {
            to.fault(format!("\"{old}\" is used again for another item"));
        } else if ids.contains_key(new) && !named(new) {
            to.fault(format!("\"{new}\" is already taken by \"{new}\""));
        } else if let Some(other) = taken.insert(new.to_owned(), place) {
            to.fault(format!("\"{new}\" is already taken by \"{}\"", members[other].0));
        }
        moved.insert((*old).to_owned(), new.to_owned());
    }
    moved
}
