//! Two results side by side: then and now, or mine and another's.

use super::intake::intake;
use super::state::Desk;
use super::then_now::then_now;
use crate::browser::dom::value_of;
use crate::core::trend::comparable;
use crate::view::element::{El, el, text};
use crate::view::parts::{PLAIN, button, field, section, select};
use leptos::prelude::*;

/// The screen.
pub fn compare(desk: Desk) -> El {
    let words = desk.words();
    add_kept(desk);
    // Places of then and now; none follows what came last.
    let chosen = RwSignal::new((None, None));
    let head = super::head(desk, words.compare, "");
    let body = el("div", "").filled(move || {
        let entries = desk.entries.get();
        if entries.len() < 2 {
            return vec![text("p", "ms-lead ms-desk-few", words.compare_few)];
        }
        let (then, now) = places(desk, chosen.get());
        let mut views = vec![choices(desk, chosen, (then, now))];
        let (then, now) = (&entries[then], &entries[now]);
        let alike = then.scope.is_some() && comparable((&then.stamp, then.scope.as_ref()), (&now.stamp, now.scope.as_ref()));
        views.extend((!alike).then(|| text("p", "ms-meta ms-desk-few", words.other_scope)));
        views.extend(then_now(desk, then, now));
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

/// The two that were chosen; else the two that came last, the earlier day first.
fn places(desk: Desk, chosen: (Option<usize>, Option<usize>)) -> (usize, usize) {
    desk.entries.with(|entries| {
        let last = entries.len() - 1;
        let mut pair = [last - 1, last];
        // One's own result is one of the two as long as nothing else is chosen.
        if entries.len() > 2 {
            pair[0] = 0;
        }
        pair.sort_by_key(|place| entries[*place].day.number());
        let place = |chosen: Option<usize>, or: usize| chosen.filter(|place| *place <= last).unwrap_or(or);
        (place(chosen.0, pair[0]), place(chosen.1, pair[1]))
    })
}

type Chosen = RwSignal<(Option<usize>, Option<usize>)>;

fn choices(desk: Desk, chosen: Chosen, (then, now): (usize, usize)) -> El {
    let words = desk.words();
    let names: Vec<_> = desk
        .entries
        .with(|entries| entries.iter().enumerate().map(|(place, entry)| (place.to_string(), entry.name(desk))).collect());
    let one = |id: &'static str, label: &str, place: usize, change: fn(&mut (Option<usize>, Option<usize>), usize)| {
        let options = names.iter().map(|(value, name)| (value.as_str(), name.as_str()));
        let control = select(options, &place.to_string()).on("change", move |event| {
            if let Ok(place) = value_of(&event).parse() {
                chosen.set({
                    let mut pair = (Some(then), Some(now));
                    change(&mut pair, place);
                    pair
                });
                desk.focus(id);
            }
        });
        field(id, text("label", "", label), control)
    };
    let swap = button(PLAIN, words.swap, move || {
        chosen.set((Some(now), Some(then)));
        desk.focus("profile");
    });
    el("div", "ms-pair")
        .child(one("ms-desk-then", words.then, then, |pair, place| pair.0 = Some(place)))
        .child(one("ms-desk-now", words.now, now, |pair, place| pair.1 = Some(place)))
        .child(swap)
}
