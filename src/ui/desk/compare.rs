//! Two results side by side: then and now, or two views.

use super::intake::intake;
use super::state::Desk;
use super::then_now::then_now;
use crate::browser::dom::value_of;
use crate::core::trend::Relation;
use crate::view::element::{El, el, text};
use crate::view::parts::{PLAIN, button, field, section, select};
use leptos::prelude::*;

/// The screen.
pub fn compare(desk: Desk) -> El {
    let words = desk.words();
    add_kept(desk);
    // Places of the two. What comes in later can be chosen, but changes nothing by itself.
    let chosen = RwSignal::new(None);
    let head = super::head(desk, words.compare, "");
    let body = el("div", "").filled(move || {
        let entries = desk.entries.get();
        if entries.len() < 2 {
            return vec![text("p", "ms-lead ms-desk-few", words.compare_few)];
        }
        let (first, second) = chosen.get().unwrap_or_else(|| first_two(desk));
        let mut views = vec![choices(desk, chosen, (first, second))];
        let (first, second) = (&entries[first], &entries[second]);
        views.extend(then_now(desk, first, second, Relation::of(&first.scan, &second.scan)));
        views
    });
    el("div", "ms-desk-body").child(head).child(body).child(section("bring", words.bring, "", [intake(desk)]))
}

/// Finished scans of this device stand behind what is here already.
fn add_kept(desk: Desk) {
    let kept = desk.kept.get_untracked();
    desk.entries.update(|entries| {
        let known: Vec<_> = entries.iter().map(|entry| desk.token(entry)).collect();
        let new = kept.into_iter().rev().filter(|entry| !known.contains(&desk.token(entry)));
        entries.extend(new.collect::<Vec<_>>());
    });
}

/// The two that came first, the earlier day before the later: one's own, and what it was opened to be compared with.
fn first_two(desk: Desk) -> (usize, usize) {
    desk.entries.with(|entries| if entries[1].scan.day < entries[0].scan.day { (1, 0) } else { (0, 1) })
}

type Chosen = RwSignal<Option<(usize, usize)>>;

fn choices(desk: Desk, chosen: Chosen, (first, second): (usize, usize)) -> El {
    let words = desk.words();
    let names: Vec<_> = desk
        .entries
        .with(|entries| entries.iter().enumerate().map(|(place, entry)| (place.to_string(), entry.name(desk))).collect());
    let one = |id: &'static str, label: &str, place: usize, pair: fn(usize, (usize, usize)) -> (usize, usize)| {
        let options = names.iter().map(|(value, name)| (value.as_str(), name.as_str()));
        let control = select(options, &place.to_string()).on("change", move |event| {
            if let Ok(place) = value_of(&event).parse() {
                chosen.set(Some(pair(place, (first, second))));
                desk.focus(id);
            }
        });
        field(id, text("label", "", label), control)
    };
    let swap = button(PLAIN, words.swap, move || {
        chosen.set(Some((second, first)));
        desk.focus("profile");
    });
    el("div", "ms-pair")
        .child(one("ms-desk-first", words.first, first, |place, pair| (place, pair.1)))
        .child(one("ms-desk-second", words.second, second, |place, pair| (pair.0, place)))
        .child(swap)
}
