//! Stores a team as a team file, so that a workshop lasts until somebody ends it.

use super::import::import_texts;
use super::{CollectedScan, Collection, Pending};
use crate::core::answer::Answer;
use crate::core::by_id::ById;
use crate::core::date::Day;
use crate::core::questionnaire::Questionnaire;
use crate::core::rounds::{Agreements, Group, Round, rounds};
use crate::core::scan::Source;
use crate::core::unreadable::Unreadable;
use crate::export::contents::{self, Content, ContentItem, Meeting, TeamState};
use leptos::prelude::*;
use std::collections::{BTreeMap, HashSet};
use std::iter;

/// The value that stands for all rounds in the choice of a round.
pub const ALL_ROUNDS: &str = "all";

/// The round that is shown: the chosen one, or else the latest; `None` for all.
pub fn shown_round(rounds: &[Round], chosen: Option<&str>) -> Option<Round> {
    if chosen == Some(ALL_ROUNDS) {
        return None;
    }
    let named = rounds.iter().find(|round| chosen == Some(&round.first.to_string()));
    named.or(rounds.last()).copied()
}

/// Shows the stored team, or else the results at hand. Links and files that were opened without a result on screen are a team by
/// themselves. Returns the texts that are still to be imported. If these are not
/// part of the stored team, the collection becomes pending, so that somebody can decide first.
pub fn restore(collection: Collection, texts: Vec<String>) -> Vec<String> {
    let Some(kept) = collection.stored_team() else {
        let is_whole = !texts.is_empty() && !collection.began_at_result();
        collection.entries.set(if is_whole { Vec::new() } else { collection.current_people() });
        return texts;
    };
    let (entries, meeting) = read(collection, &kept);
    let results = entries.len();
    if !texts.is_empty() && !entries.is_empty() && !team_contains_all(collection, &entries, &texts) {
        collection.pending.set(Some(Pending { kept, results, texts }));
        return Vec::new();
    }
    show(collection, entries, &meeting);
    if team_contains_all(collection, &collection.entries.get_untracked(), &texts) { Vec::new() } else { texts }
}

/// The results in a team file, each or why it can't be read, and the state of the meeting. The reason is `None` for content that is
/// no result. The state is `None` if the file has none.
pub fn members(questionnaire: &Questionnaire, file: &str) -> (Vec<Result<CollectedScan, Option<Unreadable>>>, Option<Meeting>) {
    let (mut all, mut meeting) = (Vec::new(), None);
    for ContentItem { content, name, .. } in contents::read(file) {
        match content {
            Ok(Content::Team(read)) => meeting = Some(read),
            Ok(content) => {
                let read = CollectedScan::read(questionnaire, &content, name);
                all.push(read.map_or(Err(None), |read| read.map_err(Some)));
            }
            Err(what) => all.push(Err(Some(what))),
        }
    }
    (all, meeting)
}

/// The results in a stored team file, and the state of the meeting. If the file can't be read, sets it aside.
fn read(collection: Collection, file: &str) -> (Vec<CollectedScan>, Meeting) {
    let (members, meeting) = members(&collection.questionnaire(), file);
    let nothing = || collection.texts().collection_nothing_found().to_owned();
    let (mut entries, mut problem) = (Vec::new(), (members.is_empty() && meeting.is_none()).then(nothing));
    for member in members {
        match member {
            Ok(entry) => entries.push(entry),
            Err(Some(what)) => problem = Some(collection.texts().why_unreadable(&what)),
            Err(None) => problem = Some(nothing()),
        }
    }
    if let Some(problem) = problem {
        collection.set_team_aside(&problem);
    }
    collection.restart_numbering();
    for entry in &mut entries {
        collection.number(entry);
    }
    (entries, meeting.unwrap_or_default())
}

/// Handles a change of the stored team by another tab. `None` means that it was removed.
pub fn changed_elsewhere(collection: Collection, file: Option<String>) {
    if collection.pending.with_untracked(Option::is_some) {
        return;
    }
    let (entries, meeting) =
        file.map_or_else(|| (collection.current_people(), Meeting::default()), |file| read(collection, &file));
    // The messages of an import in this tab no longer apply.
    collection.messages.set(Vec::new());
    show(collection, entries, &meeting);
}

/// Whether every result in these texts is part of this team.
fn team_contains_all(collection: Collection, entries: &[CollectedScan], texts: &[String]) -> bool {
    let tokens: HashSet<_> = entries.iter().map(|entry| collection.token(entry)).collect();
    let uids: HashSet<_> = entries.iter().filter_map(|entry| entry.scan.uid.as_deref()).collect();
    let is_in = |item: ContentItem| match item.content {
        Ok(Content::Token(token)) => tokens.contains(&token),
        Ok(Content::Result(value)) => value["uid"].as_str().is_some_and(|uid| uids.contains(uid)),
        Ok(Content::Team(_)) => true,
        _ => false,
    };
    texts.iter().all(|text| contents::read(text).into_iter().all(is_in))
}

fn show(collection: Collection, mut entries: Vec<CollectedScan>, meeting: &Meeting) {
    // The person's own result may have changed since the team was stored.
    for own in collection.current_people() {
        if let Some(there) = entries.iter_mut().find(|entry| entry.scan.uid.is_some() && entry.scan.uid == own.scan.uid) {
            *there = CollectedScan { given: there.given.take(), ..own };
        }
    }
    collection.entries.set(entries);
    let questionnaire = collection.questionnaire();
    let unclear = meeting.unclear.iter().filter_map(|content| CollectedScan::read(&questionnaire, content, None)?.ok());
    let unclear = unclear.map(|mut entry| {
        collection.number(&mut entry);
        entry
    });
    collection.duplicates.set(unclear.collect());
    collection.role.set(meeting.role.clone());
    collection.round.set(meeting.round.clone());
    collection.agreements.set(Agreements::default());
    collection.targets.set(ById::default());
    let latest = collection.entries.with_untracked(|entries| entries.iter().map(|entry| entry.scan.day).max());
    agree(collection, meeting, latest);
}

/// The agreed answers of a file that were added, and those that differ from the ones there.
#[derive(Debug, Default, PartialEq)]
pub struct Agreed {
    /// Number of answers that were added.
    pub added: usize,
    /// Items with another agreed answer. Their answers stay.
    pub differing: Vec<usize>,
}

/// Adds the agreed answers and targets in a file, except where there is one already, for an answer in the same round. `latest` is the latest day
/// of the file's results: without a chosen round, the latest one is shown.
pub fn agree(collection: Collection, meeting: &Meeting, latest: Option<Day>) -> Agreed {
    let questionnaire = collection.questionnaire();
    let shown = match meeting.round.as_deref() {
        Some(ALL_ROUNDS) => None,
        Some(day) => Day::parse(day).or(latest),
        None => latest,
    };
    let rounds = collection.entries.with_untracked(|entries| rounds(entries.iter().map(|entry| entry.scan.day)));
    let mut told = Agreed::default();
    let mut agreements = collection.agreements.get_untracked();
    let elsewhere = meeting.agreed_elsewhere.iter().map(|(group, agreed)| (group, agreed));
    let here = Group { day: shown, role: meeting.role.clone() };
    for (group, agreed) in iter::once((&here, &meeting.agreed)).chain(elsewhere) {
        let round = group.day.map(|day| rounds.iter().copied().find(|round| round.holds(day)));
        let there = match round {
            Some(None) => BTreeMap::new(),
            round => agreements.of_group(round.flatten(), group.role.as_ref()),
        };
        for (id, value) in agreed.iter() {
            let item = questionnaire.item(id);
            let Some((item, answer)) =
                item.and_then(|item| Some((item, Answer::from_json(value, &questionnaire.items()[item])?)))
            else {
                continue;
            };
            match there.get(&item) {
                None => {
                    agreements.put(group.clone(), item, answer);
                    told.added += 1;
                }
                Some(known) if *known != answer => told.differing.push(item),
                Some(_) => {}
            }
        }
    }
    if told.added > 0 {
        collection.agreements.set(agreements);
    }
    let levels = 1..=questionnaire.level_count();
    for dimension in &questionnaire.dimensions {
        if let Some(level) = meeting.targets.get(&dimension.id).filter(|level| levels.contains(level))
            && collection.targets.with(|targets| !targets.contains_key(&dimension.id))
        {
            collection.targets.update(|targets| targets.insert(dimension.id.clone(), *level));
        }
    }
    told
}

/// The team file.
pub fn file(collection: Collection) -> String {
    let (role, round, shown) = (collection.shown_role(), collection.round.get(), collection.shown_round());
    let (entries, unclear) = (collection.entries.get(), collection.duplicates.get());
    let members: Vec<_> = entries.iter().map(CollectedScan::member).collect();
    let unclear: Vec<_> = unclear.iter().map(|entry| &entry.scan).collect();
    let targets = &collection.targets.get();
    collection.agreements.with(|agreements| {
        let state = TeamState { unclear: &unclear, agreements, targets, shown, round: round.as_deref(), role: role.as_ref() };
        contents::write(&collection.questionnaire(), &members, state)
    })
}

/// Stores the team if it has more than the person's own result.
pub fn keep(collection: Collection) {
    let worth_keeping = collection
        .entries
        .with(|entries| entries.len() > 1 || entries.iter().any(|entry| entry.source != Source::Own || entry.given.is_some()));
    collection.store_team(worth_keeping.then(|| file(collection)));
}

/// Removes the team, except for the person's own result.
pub fn give_up(collection: Collection) {
    collection.duplicates.set(Vec::new());
    collection.messages.set(Vec::new());
    collection.store_team(None);
    show(collection, collection.current_people(), &Meeting::default());
    collection.focus("bring");
}

/// Adds the opened texts to the stored team.
pub fn join(collection: Collection, Pending { kept, texts, .. }: Pending) {
    let (entries, meeting) = read(collection, &kept);
    show(collection, entries, &meeting);
    collection.pending.set(None);
    import_texts(collection, texts);
    collection.focus("bring");
}

/// Replaces the stored team with the opened texts.
pub fn replace(collection: Collection, texts: Vec<String>) {
    give_up(collection);
    collection.pending.set(None);
    import_texts(collection, texts);
}
