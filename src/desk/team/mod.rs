//! Several people: where they see things differently, then what they share.

mod agreed;
mod appendix;
mod differences;
mod joint;

use super::entry::Entry;
use super::intake::intake;
use super::state::Desk;
use crate::browser::clipboard;
use crate::browser::dom::value_of;
use crate::browser::spawn_local;
use crate::core::answer::Answers;
use crate::core::link;
use crate::core::team::{self, MIN_SUMMARY, Team};
use crate::export::bundle::{self, Member};
use crate::text::fill;
use crate::view::element::{El, el, text};
use crate::view::parts::{LINK, MAIN, PLAIN, button, field, fold, section, select};
use leptos::prelude::*;
use std::rc::Rc;

/// The screen.
pub fn team(desk: Desk) -> El {
    let words = desk.words();
    let head = super::head(desk, words.team, words.team_lead);
    let people = el("div", "").filled(move || vec![people(desk)]);
    let body = el("div", "").filled(move || {
        let entries = desk.entries.get();
        let role = desk.role.get();
        let chosen = entries.iter().filter(|entry| role.is_none() || entry.role == role);
        let answers: Vec<_> = chosen.map(|entry| entry.answers.clone()).collect();
        results(desk, &entries, &answers)
    });
    el("div", "ms-desk-body").child(head).child(section("bring", words.bring, "", [intake(desk), people])).child(body)
}

/// The list of results, folded away.
fn people(desk: Desk) -> El {
    let (words, entries) = (desk.words(), desk.entries.get());
    let rows = entries.iter().enumerate().map(|(place, entry)| {
        let name = entry.name(desk);
        let remove = move || {
            desk.entries.update(|entries| drop(entries.remove(place)));
            desk.focus("bring");
        };
        let label = fill(words.remove_named, &[&name]);
        el("li", "").child(text("span", "", &name)).child(button(LINK, words.remove, remove).attr("aria-label", &label))
    });
    let list = el("ol", "ms-people").children(rows);
    if entries.is_empty() { el("div", "") } else { fold("ms-people-fold", &words.people.of(entries.len(), &[]), [list]) }
}

fn results(desk: Desk, entries: &[Entry], answers: &[Answers]) -> Vec<El> {
    let (questionnaire, words) = (desk.questionnaire(), desk.words());
    let Some(team) = Team::of(&questionnaire, answers).filter(|_| entries.len() > 1) else {
        return vec![text("p", "ms-lead ms-desk-few", words.team_few)];
    };
    let team = Rc::new(team);
    let roles = roles(desk, entries);
    roles
        .into_iter()
        .chain([
            differences::differences(desk, &team),
            joint::joint(desk, &team),
            agreed::agreed(desk, &team),
            pass_on(desk, entries, &team),
        ])
        .collect()
}

/// The choice of a role, where one has enough people.
fn roles(desk: Desk, entries: &[Entry]) -> Option<El> {
    let words = desk.words();
    let there: Vec<_> = team::roles(entries.iter().map(|entry| entry.role.as_deref())).collect();
    let name = |(role, people): &(&'static str, usize)| {
        (*role, fill(words.role_count, &[desk.texts().role_name(role), &people.to_string()]))
    };
    let names: Vec<_> = there.iter().map(name).collect();
    let everybody = fill(words.everybody, &[&entries.len().to_string()]);
    let options = [("", everybody.as_str())].into_iter().chain(names.iter().map(|(role, name)| (*role, name.as_str())));
    let chosen = desk.role.get_untracked().unwrap_or_default();
    let control = select(options, &chosen).on("change", move |event| {
        desk.role.set(Some(value_of(&event)).filter(|role| !role.is_empty()));
        desk.focus("ms-desk-role");
    });
    let hint = text("p", "ms-hint", &fill(words.role_hint, &[&MIN_SUMMARY.to_string()]));
    let known = entries.iter().any(|entry| entry.role.is_some());
    known.then(|| {
        el("div", "ms-desk-role").child(field("ms-desk-role", text("label", "", words.show_role), control)).child(hint)
    })
}

/// One link, or a file, that opens it all elsewhere.
fn pass_on(desk: Desk, entries: &[Entry], team: &Rc<Team>) -> El {
    let words = desk.words();
    let tokens: Vec<_> = entries.iter().map(|entry| desk.token(entry)).collect();
    let link = link::joined(&tokens).map(|tokens| desk.link(&tokens));
    let members = entries.to_vec();
    let save = move || {
        let text = bundle::write(&desk.questionnaire(), &members.iter().map(member).collect::<Vec<_>>());
        let name = format!("{}-team-{}.json", desk.questionnaire().id, Desk::today());
        desk.offer(&name, text);
    };
    let file = button(PLAIN, words.team_file, save);
    let mut content = match link {
        Some(link) => copies(words.team_link, MAIN, desk, link, file).to_vec(),
        None => vec![el("div", "ms-bar-actions").child(file)],
    };
    let hint = if content.len() > 1 { words.team_link_hint } else { words.team_link_long };
    content.extend([text("p", "ms-hint", hint), appendix::appendix(desk, team)]);
    section("pass", words.pass_on, "", content)
}

fn member(entry: &Entry) -> Member<'_> {
    let Entry { day, answers, scope, role, .. } = entry;
    Member { day: *day, answers, scope: scope.as_ref(), role: role.as_deref() }
}

/// A button that copies a link, beside another button; what came of it, and a field for browsers that do not let the page.
fn copies(label: &str, class: &str, desk: Desk, link: String, other: El) -> [El; 3] {
    let words = desk.words();
    let (said, shown) = (RwSignal::new(""), RwSignal::new(false));
    let given = link.clone();
    let copy = move || {
        let link = given.clone();
        spawn_local(async move {
            let copied = clipboard::copy(&link).await;
            shown.set(!copied);
            said.set(if copied { words.copied } else { words.not_copied });
            desk.reply("shared", &link);
        });
    };
    let by_hand = el("div", "ms-by-hand").filled(move || {
        let input = el("input", "").attr("type", "text").attr("readonly", "").attr("value", &link);
        let input = input.attr("aria-label", words.link_label);
        if shown.get() { vec![el("p", "ms-field").child(input)] } else { Vec::new() }
    });
    [
        el("div", "ms-bar-actions").child(button(class, label, copy)).child(other),
        el("p", "ms-said").attr("role", "status").live(move |node| node.set_text(said.get())),
        by_hand,
    ]
}
