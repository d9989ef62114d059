//! Whose results lie on the table: the list with names and codes, links that have to be asked about, results at hand.

use crate::browser::dom::value_of;
use crate::core::scan::nonempty;
use crate::text::fill;
use crate::ui::desk::entry::CollectedScan;
use crate::ui::desk::state::Desk;
use crate::view::element::{El, el, text};
use crate::view::parts::{LINK, PLAIN, button, fold};
use leptos::prelude::*;

/// The list, folded away; what has to be asked about stands in the open.
pub fn people(desk: Desk, entries: &[CollectedScan]) -> Vec<El> {
    let at_hand = desk.people_at_hand();
    let missing = at_hand.into_iter().filter(|one| !entries.iter().any(|entry| is_same(desk, entry, one)));
    let add: Vec<_> = missing.map(|one| add_button(desk, one)).collect();
    let add = (!add.is_empty()).then(|| el("div", "ms-bar-actions").children(add));
    let rows = entries.iter().enumerate().map(|(place, entry)| row(desk, place, entry));
    let list = el("ol", "ms-people").children(rows);
    let list = (!entries.is_empty()).then(|| fold("ms-people-fold", &desk.words().people.of(entries.len(), &[]), [list]));
    doubles(desk).into_iter().chain(add).chain(list).collect()
}

/// Whether both are the same scan, as far as is known.
fn is_same(desk: Desk, one: &CollectedScan, other: &CollectedScan) -> bool {
    match (&one.scan.uid, &other.scan.uid) {
        (Some(one), Some(other)) => one == other,
        _ => desk.token(one) == desk.token(other),
    }
}

fn add_button(desk: Desk, entry: CollectedScan) -> El {
    button(PLAIN, &fill(desk.words().add_named, &[&entry.name(desk)]), move || {
        desk.entries.update(|entries| entries.push(entry.clone()));
        desk.focus("bring");
    })
}

fn row(desk: Desk, place: usize, entry: &CollectedScan) -> El {
    let words = desk.words();
    let name = entry.name(desk);
    let given = el("input", "").attr("type", "text").attr("autocomplete", "off").attr("placeholder", words.given_hint);
    let now = desk.entries.with_untracked(|entries| entries.get(place).and_then(|entry| entry.given.clone()));
    let given = given.attr("aria-label", &fill(words.given_label, &[&name])).attr("value", now.as_deref().unwrap_or_default());
    let given = given.on("change", move |event| {
        let given = nonempty(&value_of(&event));
        desk.entries.update(|entries| entries[place].given = given);
    });
    // A field does not say on paper what stands in it.
    let paper = el("span", "ms-paper").live(move |node| {
        let given = desk.entries.with(|entries| entries.get(place).and_then(|entry| entry.given.clone()));
        node.set_text(&given.unwrap_or_default());
    });
    let remove = move || {
        desk.entries.update(|entries| drop(entries.remove(place)));
        desk.focus("bring");
    };
    let label = fill(words.remove_named, &[&name]);
    el("li", "")
        .child(text("span", "", &name))
        .child(el("p", "ms-field").child(given).child(paper))
        .child(button(LINK, words.remove, remove).attr("aria-label", &label))
}

/// Links that say what is there already: each may be another person's.
fn doubles(desk: Desk) -> Option<El> {
    let (words, doubles) = (desk.words(), desk.doubles.get());
    let rows = doubles.iter().enumerate().map(|(place, entry)| {
        let name = entry.name(desk);
        let entry = entry.clone();
        let count = button(LINK, words.double_counts, move || {
            desk.doubles.update(|doubles| drop(doubles.remove(place)));
            desk.entries.update(|entries| entries.push(entry.clone()));
            desk.focus("bring");
        });
        let label = fill(words.double_counts_named, &[&name]);
        el("li", "").child(text("span", "", &fill(words.double, &[&name]))).child(count.attr("aria-label", &label))
    });
    let rows = el("ul", "ms-scans").children(rows);
    let out = button(PLAIN, words.doubles_out, move || {
        desk.doubles.set(Vec::new());
        desk.focus("bring");
    });
    (!doubles.is_empty()).then(|| {
        let ask = el("div", "ms-ask").attr("role", "group").attr("aria-label", words.double_counts);
        ask.child(text("p", "", &words.doubles.of(doubles.len(), &[]))).child(rows).child(out)
    })
}
