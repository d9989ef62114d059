//! Several people: where they see things differently, then what they share.

mod agreed;
mod appendix;
mod differences;
mod joint;
pub mod kept;
mod people;

use super::entry::CollectedScan;
use super::intake::intake;
use super::state::Desk;
use crate::browser::clipboard;
use crate::browser::dom::value_of;
use crate::browser::spawn_local;
use crate::core::link;
use crate::core::rounds::{Round, rounds};
use crate::core::scan::Role;
use crate::core::team::{self, MIN_SUMMARY, Team};
use crate::text::fill;
use crate::view::element::{El, el, text};
use crate::view::parts::{MAIN, PLAIN, button, careful, field, section, select};
use leptos::prelude::*;
use std::rc::Rc;

/// Stands for all rounds where one can be chosen.
const ALL_ROUNDS: &str = "all";

/// The screen.
pub fn team(desk: Desk) -> El {
    let words = desk.words();
    let head = super::head(desk, words.team, words.team_lead);
    let body = el("div", "").filled(move || match desk.pending.get() {
        Some(pending) => vec![kept::pending(desk, pending)],
        None => vec![table(desk)],
    });
    el("div", "ms-desk-body").child(head).child(body)
}

/// What came together, and what it says.
fn table(desk: Desk) -> El {
    // Giving a result a name changes nothing else, and whoever types keeps the focus.
    let unnamed = |entry: &CollectedScan| CollectedScan { given: None, ..entry.clone() };
    let entries = Memo::new(move |_| desk.entries.with(|entries| entries.iter().map(unnamed).collect::<Vec<_>>()));
    let people = el("div", "").filled(move || people::people(desk, &entries.get()));
    let body = el("div", "").filled(move || results(desk, &entries.get()));
    let bring = section("bring", desk.words().bring, "", [intake(desk), people]);
    el("div", "").child(bring).child(body).live(move |_| kept::keep(desk))
}

fn results(desk: Desk, entries: &[CollectedScan]) -> Vec<El> {
    let (questionnaire, words) = (desk.questionnaire(), desk.words());
    if entries.len() < 2 {
        return vec![text("p", "ms-lead ms-desk-few", words.team_few)];
    }
    let (rounds, chosen) = (rounds(entries.iter().map(|entry| entry.scan.day)), desk.round.get());
    let of_round: Vec<_> = match shown_round(&rounds, chosen.as_deref()) {
        Some(round) => entries.iter().filter(|entry| round.holds(entry.scan.day)).cloned().collect(),
        None => entries.to_vec(),
    };
    let mut views: Vec<_> = round_choice(desk, &rounds, chosen.as_deref(), entries.len()).into_iter().collect();
    views.extend(roles(desk, &of_round));
    let role = desk.role.get();
    let members: Vec<_> = of_round.into_iter().filter(|entry| role.is_none() || entry.scan.role == role).collect();
    let answers: Vec<_> = members.iter().map(|entry| entry.answers.clone()).collect();
    let team = Team::of(&questionnaire, &answers).map(Rc::new);
    let shown = team.filter(|_| members.len() >= desk.least.get());
    if let Some(team) = &shown {
        views.push(differences::differences(desk, team));
        views.push(joint::joint(desk, team));
        views.push(agreed::agreed(desk, team, &members));
    } else {
        views.push(recognized(desk, members.len()));
    }
    views.push(pass_on(desk, entries, shown.as_deref()));
    views
}

/// Where people can be recognized, nothing is shown before somebody has read that and wants it.
fn recognized(desk: Desk, people: usize) -> El {
    let words = desk.words();
    let said = text("p", "ms-lead", &words.team_recognized.of(MIN_SUMMARY, &[]));
    let show = button(PLAIN, words.show_anyway, move || {
        desk.least.set(people.max(1));
        desk.focus("differ");
    });
    el("div", "ms-desk-few").child(said).child(show)
}

/// The round that is shown: the one chosen, else the latest; none for all.
fn shown_round(rounds: &[Round], chosen: Option<&str>) -> Option<Round> {
    if chosen == Some(ALL_ROUNDS) {
        return None;
    }
    let named = rounds.iter().find(|round| chosen == Some(&round.first.to_string()));
    named.or(rounds.last()).copied()
}

/// The choice of a round, where there is more than one.
fn round_choice(desk: Desk, rounds: &[Round], chosen: Option<&str>, all: usize) -> Option<El> {
    let (words, texts) = (desk.words(), desk.texts());
    let name = |round: &Round| {
        let (first, last) = (texts.day(round.first), texts.day(round.last));
        let days = if first == last { first } else { fill(words.range, &[&first, &last]) };
        (round.first.to_string(), fill(words.round_count, &[&days, &round.results.to_string()]))
    };
    let mut names: Vec<_> = rounds.iter().map(name).collect();
    names.push((ALL_ROUNDS.to_owned(), fill(words.all_rounds, &[&all.to_string()])));
    let now = shown_round(rounds, chosen).map_or_else(|| ALL_ROUNDS.to_owned(), |round| round.first.to_string());
    let options = names.iter().map(|(value, name)| (value.as_str(), name.as_str()));
    let control = select(options, &now).on("change", move |event| {
        desk.round.set(Some(value_of(&event)));
        desk.focus("ms-desk-round");
    });
    let hint = text("p", "ms-hint", words.round_hint);
    (rounds.len() > 1).then(|| {
        el("div", "ms-desk-role").child(field("ms-desk-round", text("label", "", words.show_round), control)).child(hint)
    })
}

/// The choice of a role, where one has enough people.
fn roles(desk: Desk, entries: &[CollectedScan]) -> Option<El> {
    let words = desk.words();
    let there: Vec<_> = team::roles(entries.iter().map(|entry| entry.scan.role.as_ref())).collect();
    let name = |(role, people): &(Role, usize)| {
        (role.to_string(), fill(words.role_count, &[desk.texts().role_name(role), &people.to_string()]))
    };
    let names: Vec<_> = there.iter().map(name).collect();
    let everybody = fill(words.everybody, &[&entries.len().to_string()]);
    let options = [("", everybody.as_str())].into_iter().chain(names.iter().map(|(role, name)| (role.as_str(), name.as_str())));
    let chosen = desk.role.get_untracked();
    let control = select(options, chosen.as_ref().map_or("", Role::as_str)).on("change", move |event| {
        desk.role.set(Role::parse(&value_of(&event)));
        desk.focus("ms-desk-role");
    });
    let hint = text("p", "ms-hint", &fill(words.role_hint, &[&MIN_SUMMARY.to_string()]));
    let known = entries.iter().any(|entry| entry.scan.role.is_some());
    known.then(|| {
        el("div", "ms-desk-role").child(field("ms-desk-role", text("label", "", words.show_role), control)).child(hint)
    })
}

/// One link, or a file, that opens it all elsewhere; and the way to give it up. What they hold is said first.
fn pass_on(desk: Desk, entries: &[CollectedScan], team: Option<&Team>) -> El {
    let words = desk.words();
    let tokens: Vec<_> = entries.iter().map(|entry| desk.token(entry)).collect();
    let link = link::joined(&tokens).map(|tokens| desk.link(&tokens));
    let save = move || desk.offer(&desk.file_name("team"), kept::file(desk));
    let file = button(PLAIN, words.team_file, save).attr("aria-describedby", HELD);
    let hint = if link.is_some() { words.team_link_hint } else { words.team_link_long };
    let hint = text("p", "ms-hint", hint).attr("id", HELD);
    let ways = match link {
        Some(link) => copies((MAIN, words.team_link, Some(HELD)), desk, link, file).to_vec(),
        None => vec![el("div", "ms-bar-actions").child(file)],
    };
    let people = entries.len();
    let give_up = careful(
        desk.texts(),
        words.give_up,
        move || words.give_up_sure.of(people, &[]),
        words.give_up_yes,
        move || kept::give_up(desk),
    );
    let stays = text("p", "ms-hint", words.team_stays);
    let appendix = team.map(|team| appendix::appendix(desk, team));
    section("pass", words.pass_on, "", std::iter::once(hint).chain(ways).chain(appendix).chain([stays, give_up]))
}

/// Says what links and files of a team hold.
const HELD: &str = "ms-desk-held";

/// A button that copies a link, beside another button; what came of it, and a field for browsers that do not let the page.
fn copies((class, label, described): (&str, &str, Option<&str>), desk: Desk, link: String, other: El) -> [El; 3] {
    let words = desk.words();
    let (said, shown) = (RwSignal::new(""), RwSignal::new(false));
    let given = link.clone();
    let copy = move || {
        let link = given.clone();
        spawn_local(async move {
            let copied = clipboard::copy(&link).await;
            shown.set(!copied);
            said.set(if copied { words.copied } else { words.not_copied });
            desk.scan().tell_shared(&link);
        });
    };
    let by_hand = el("div", "ms-by-hand").filled(move || {
        let input = el("input", "").attr("type", "text").attr("readonly", "").attr("value", &link);
        let input = input.attr("aria-label", words.link_label);
        if shown.get() { vec![el("p", "ms-field").child(input)] } else { Vec::new() }
    });
    let copy = button(class, label, copy);
    let copy = match described {
        Some(id) => copy.attr("aria-describedby", id),
        None => copy,
    };
    [
        el("div", "ms-bar-actions").child(copy).child(other),
        el("p", "ms-said").attr("role", "status").live(move |node| node.set_text(said.get())),
        by_hand,
    ]
}
