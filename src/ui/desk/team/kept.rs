//! What stands on the table is kept as a team file, so that nothing but giving it up ends a workshop.

use crate::core::answer::Answer;
use crate::core::scan::Source;
use crate::export::bundle::{self, Held, Meeting, Piece};
use crate::ui::desk::entry::CollectedScan;
use crate::ui::desk::intake::take_in;
use crate::ui::desk::state::{Desk, Pending};
use crate::view::element::{El, el, text};
use crate::view::parts::{PLAIN, button, careful};
use leptos::prelude::*;
use std::collections::{BTreeMap, HashSet};

/// Lays out the kept team; without one, the results at hand. Gives back what came in and is still to be taken in. Where that is
/// not part of the kept team, it is asked first what becomes of the two.
pub fn lay_out(desk: Desk, texts: Vec<String>) -> Vec<String> {
    let Some(kept) = desk.stored_team() else {
        desk.entries.set(desk.people_at_hand());
        return texts;
    };
    let (entries, meeting) = read(desk, &kept);
    let results = entries.len();
    if !texts.is_empty() && !entries.is_empty() && !are_all_in(desk, &entries, &texts) {
        desk.pending.set(Some(Pending { kept, results, texts }));
        return Vec::new();
    }
    put(desk, entries, &meeting);
    if are_all_in(desk, &desk.entries.get_untracked(), &texts) { Vec::new() } else { texts }
}

/// The results in a kept team file, and what was done with them. What can't be read is set aside and said.
fn read(desk: Desk, file: &str) -> (Vec<CollectedScan>, Meeting) {
    let questionnaire = desk.questionnaire();
    let (mut entries, mut meeting, mut problem) = (Vec::new(), Meeting::default(), None);
    for Piece { held, name, .. } in bundle::pieces(file) {
        match held {
            Ok(Held::Team(read)) => meeting = read,
            Ok(held) => match CollectedScan::read(&questionnaire, &held, name) {
                Some(Ok(entry)) => entries.push(entry),
                Some(Err(what)) => problem = Some(what),
                None => problem = Some(desk.words().nothing_found.to_owned()),
            },
            Err(what) => problem = Some(what),
        }
    }
    if let Some(problem) = problem {
        desk.set_team_aside(&problem);
    }
    for entry in &mut entries {
        desk.number(entry);
    }
    (entries, meeting)
}

/// Another tab changed the team, or gave it up.
pub fn heard(desk: Desk, file: Option<String>) {
    if desk.pending.with_untracked(Option::is_some) {
        return;
    }
    let (entries, meeting) = file.map_or_else(|| (desk.people_at_hand(), Meeting::default()), |file| read(desk, &file));
    put(desk, entries, &meeting);
}

/// Whether everything in these texts is a result of this team.
fn are_all_in(desk: Desk, entries: &[CollectedScan], texts: &[String]) -> bool {
    let tokens: HashSet<_> = entries.iter().map(|entry| desk.token(entry)).collect();
    let uids: HashSet<_> = entries.iter().filter_map(|entry| entry.scan.uid.as_deref()).collect();
    let is_in = |piece: Piece| match piece.held {
        Ok(Held::Token(token)) => tokens.contains(&token),
        Ok(Held::Result(value)) => value["uid"].as_str().is_some_and(|uid| uids.contains(uid)),
        Ok(Held::Team(_)) => true,
        _ => false,
    };
    texts.iter().all(|text| bundle::pieces(text).into_iter().all(is_in))
}

fn put(desk: Desk, mut entries: Vec<CollectedScan>, meeting: &Meeting) {
    // One's own result may have changed meanwhile.
    for own in desk.people_at_hand() {
        if let Some(there) = entries.iter_mut().find(|entry| entry.scan.uid.is_some() && entry.scan.uid == own.scan.uid) {
            *there = CollectedScan { given: there.given.take(), ..own };
        }
    }
    desk.entries.set(entries);
    desk.role.set(meeting.role.clone());
    desk.round.set(meeting.round.clone());
    desk.agreed.set(BTreeMap::new());
    agree(desk, meeting);
}

/// Takes over what was agreed, where nothing else is agreed here.
pub fn agree(desk: Desk, meeting: &Meeting) {
    let questionnaire = desk.questionnaire();
    let agreed = meeting.agreed.iter().filter_map(|(id, value)| {
        let item = questionnaire.item(id)?;
        Some((item, Answer::from_json(value, &questionnaire.items()[item])?))
    });
    let agreed: Vec<_> = agreed.collect();
    if !agreed.is_empty() {
        desk.agreed.update(|all| {
            for (item, answer) in agreed {
                all.entry(item).or_insert(answer);
            }
        });
    }
}

/// The team as a file.
pub fn file(desk: Desk) -> String {
    let (role, round) = (desk.role.get(), desk.round.get());
    desk.entries.with(|entries| {
        let members: Vec<_> = entries.iter().map(CollectedScan::member).collect();
        desk.agreed.with(|agreed| bundle::write(&desk.questionnaire(), &members, agreed, (role.as_ref(), round.as_deref())))
    })
}

/// Keeps the team while there is more than one's own result in it.
pub fn keep(desk: Desk) {
    let worth_keeping = desk
        .entries
        .with(|entries| entries.len() > 1 || entries.iter().any(|entry| entry.source != Source::Own || entry.given.is_some()));
    desk.store_team(worth_keeping.then(|| file(desk)));
}

/// Gives the team up; one's own result is left.
pub fn give_up(desk: Desk) {
    desk.doubles.set(Vec::new());
    desk.said.set(Vec::new());
    desk.store_team(None);
    put(desk, desk.people_at_hand(), &Meeting::default());
    desk.focus("bring");
}

/// Asks whether what came in belongs to the kept team.
pub fn pending(desk: Desk, Pending { kept, results, texts }: Pending) -> El {
    let words = desk.words();
    let (join, replace) = (texts.clone(), texts);
    let file = kept.clone();
    let save = move || desk.offer(&desk.file_name("team"), file.clone());
    let add = move || {
        let (entries, meeting) = read(desk, &kept);
        put(desk, entries, &meeting);
        desk.pending.set(None);
        take_in(desk, join.clone());
        desk.focus("bring");
    };
    let anew = move || {
        give_up(desk);
        desk.pending.set(None);
        take_in(desk, replace.clone());
    };
    let replace =
        careful(desk.texts(), words.team_replace, move || words.give_up_sure.of(results, &[]), words.give_up_yes, anew);
    let go = el("div", "ms-bar-actions").child(button(PLAIN, words.team_join, add)).child(button(PLAIN, words.team_file, save));
    let ask = text("p", "ms-lead", &words.team_waits.of(results, &[]));
    el("div", "ms-desk-few").child(ask).child(go).child(replace)
}
