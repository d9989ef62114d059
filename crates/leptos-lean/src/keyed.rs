//! Keyed lists.

use crate::element::{hold, mark, with_document};
use crate::view::{AnyView, IntoAny, IntoView};
use std::hash::Hash;
use stock::prelude::*;
use web_sys::{Document, Node};

struct Row<K> {
    key: K,
    owner: Owner,
    nodes: Vec<Node>,
}

/// Children by key. Reuses children that remain, and moves them only if their position has changed.
#[stock::component]
pub fn For<IF, I, T, EF, N, KF, K>(
    /// The items.
    each: IF,
    /// The key of an item.
    key: KF,
    /// The view of an item.
    children: EF,
) -> impl IntoView
where
    IF: Fn() -> I + 'static,
    I: IntoIterator<Item = T> + 'static,
    EF: Fn(T) -> N + 'static,
    N: IntoView + 'static,
    KF: Fn(&T) -> K + 'static,
    K: Eq + Hash + 'static,
    T: 'static,
{
    // The owner holds the effect below. If the effect held the owner, too, neither would ever be freed.
    let parent = Owner::current().unwrap_or_default().downgrade();
    let fragment: Node = with_document(Document::create_document_fragment).into();
    let end = mark();
    let _ = fragment.append_child(&end);
    let mut shown: Vec<Row<K>> = Vec::new();
    hold(Box::new(move || {
        let (Some(place), Some(parent)) = (end.parent_node(), parent.upgrade()) else { return };
        let mut before = std::mem::take(&mut shown);
        for item in each() {
            let key = key(&item);
            let known = before.iter().position(|row| row.key == key).map(|at| before.remove(at));
            shown.push(known.unwrap_or_else(|| {
                let owner = parent.with(Owner::new);
                let nodes = nodes(owner.with(|| children(item).into_any()));
                Row { key, owner, nodes }
            }));
        }
        for row in before {
            for node in &row.nodes {
                let _ = place.remove_child(node);
            }
            row.owner.cleanup();
        }
        // Go from the end. If two neighbors swap places, the later one then stays in the page and keeps its focus.
        let mut next = end.clone();
        for node in shown.iter().rev().flat_map(|row| row.nodes.iter().rev()) {
            if node.parent_node().as_ref() != Some(&place) || node.next_sibling().as_ref() != Some(&next) {
                let _ = place.insert_before(node, Some(&next));
            }
            next = node.clone();
        }
    }));
    AnyView::from_node(fragment)
}

fn nodes(view: AnyView) -> Vec<Node> {
    let children = view.into_node().child_nodes();
    (0..children.length()).filter_map(|at| children.get(at)).collect()
}
