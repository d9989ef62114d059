//! A team: its joint profile, where people disagree, and what they agree on.

mod agreement;
mod appendix;
mod differences;
mod heat_map;
mod joint_profile;
mod pending;
mod people;

use super::ScreenHead;
use super::import_form::ImportForm;
use crate::browser::guarded_callback;
use crate::components::{Button, ConfirmButton, CopyButton, MAIN, PLAIN, Section, Select};
use crate::core::link;
use crate::core::rounds::{Round, rounds};
use crate::core::scan::Role;
use crate::core::team::{MIN_SUMMARY, Team, roles};
use crate::state::collection::team::{self, ALL_ROUNDS, shown_round};
use crate::state::collection::{CollectedScan, use_collection};
use crate::state::use_texts;
use agreement::AgreementSection;
use appendix::Appendix;
use differences::Differences;
use joint_profile::JointProfile;
use leptos::prelude::*;
use pending::PendingTeam;
use people::PeopleList;
use std::sync::Arc;

/// The id of the hint that says what a team's links and files contain.
const CONTENT_HINT_ID: &str = "ms-collection-held";

/// The screen that shows a team.
#[component]
pub fn TeamScreen(
    /// Whether it begins with the results of several people.
    has_team: bool,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let content = move || match collection.pending.get() {
        Some(pending) => view! { <PendingTeam pending/> }.into_any(),
        None => view! { <Workshop has_team/> }.into_any(),
    };
    view! {
        <div class="ms-collection-body">
            <ScreenHead heading=texts.collection_team() lead=texts.collection_team_lead()/>
            <div>{content}</div>
        </div>
    }
}

/// The results of the team, and what follows from them.
#[component]
fn Workshop(has_team: bool) -> impl IntoView {
    let collection = use_collection();
    // Leave out given names: giving one changes nothing else, and a new render would take the focus from the field.
    let unnamed = |entry: &CollectedScan| CollectedScan { given: None, ..entry.clone() };
    let entries = Memo::new(move |_| collection.entries.with(|entries| entries.iter().map(unnamed).collect::<Vec<_>>()));
    let people = move || view! { <PeopleList entries=entries.get() duplicates=collection.duplicates.get()/> };
    let results = move || {
        let (round, role) = (collection.round.get(), collection.shown_role());
        view! { <Results entries=entries.get() round role min_people=collection.min_people.get()/> }
    };
    Effect::new(move |_| guarded_callback(|| team::keep(collection)));
    view! {
        <div>
            <Section id="bring" heading=collection.texts().collection_bring()><ImportForm folded=has_team/><div>{people}</div></Section>
            <div>{results}</div>
        </div>
    }
}

/// The results of one round and one role.
#[component]
fn Results(
    /// All results.
    entries: Vec<CollectedScan>,
    /// The round that was chosen.
    round: Option<String>,
    /// The role that is shown; `None` for everybody.
    role: Option<Role>,
    /// The minimum number of people to show.
    min_people: usize,
) -> impl IntoView {
    let collection = use_collection();
    if entries.len() < 2 {
        return view! { <p class="ms-lead ms-collection-few">{collection.texts().collection_team_few()}</p> }.into_any();
    }
    let rounds = rounds(entries.iter().map(|entry| entry.scan.day));
    let shown_round = shown_round(&rounds, round.as_deref());
    let of_round: Vec<_> = match shown_round {
        Some(round) => entries.iter().filter(|entry| round.holds(entry.scan.day)).cloned().collect(),
        None => entries.clone(),
    };
    let round_choice = (rounds.len() > 1).then(|| view! { <RoundChoice rounds shown=shown_round results=entries.len()/> });
    let has_roles = of_round.iter().any(|entry| entry.scan.role.is_some());
    let role_choice = has_roles.then(|| view! { <RoleChoice entries=of_round.clone() shown=role.clone()/> });
    let members: Vec<_> = of_round.into_iter().filter(|entry| role.is_none() || entry.scan.role == role).collect();
    let answers: Vec<_> = members.iter().map(|entry| entry.answers.clone()).collect();
    let people = members.len();
    let team = Team::new(&collection.questionnaire(), &answers).filter(|_| people >= min_people).map(Arc::new);
    let sections = match team.clone() {
        Some(team) => {
            let (profile, agreement) = (team.clone(), team.clone());
            view! { <JointProfile team=profile/><Differences team/><AgreementSection team=agreement members/> }.into_any()
        }
        None => view! { <TooFewPeople people/> }.into_any(),
    };
    view! { {round_choice}{role_choice}{sections}<ShareTeam entries team/> }.into_any()
}

/// With so few people, they can be recognized. Shows nothing until somebody has read that and asks for it.
#[component]
fn TooFewPeople(people: usize) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let show = move || {
        collection.min_people.set(people.max(1));
        collection.focus("differ");
    };
    view! {
        <div class="ms-collection-few">
            <p class="ms-lead">{texts.collection_team_recognized(MIN_SUMMARY)}</p>
            <Button class=PLAIN label=texts.collection_show_anyway() on_press=show/>
        </div>
    }
}

/// Lets the reader choose a round, if there is more than one.
#[component]
fn RoundChoice(
    /// All rounds.
    rounds: Vec<Round>,
    /// The round that is shown; `None` for all.
    shown: Option<Round>,
    /// Number of results in all rounds.
    results: usize,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let option = |round: &Round| {
        let (first, last) = (texts.day(round.first), texts.day(round.last));
        let days = if first == last { first } else { texts.collection_range(&first, &last) };
        (round.first.to_string(), texts.collection_round_count(&days, round.results))
    };
    let mut options: Vec<_> = rounds.iter().map(option).collect();
    options.push((ALL_ROUNDS.to_owned(), texts.collection_all_rounds(results)));
    let chosen = shown.map_or_else(|| ALL_ROUNDS.to_owned(), |round| round.first.to_string());
    let choose = move |round: String| {
        collection.round.set(Some(round));
        collection.focus("ms-collection-round");
    };
    view! {
        <div class="ms-collection-role">
            <p class="ms-field">
                <label for="ms-collection-round">{texts.collection_show_round()}</label>
                <Select id="ms-collection-round" options chosen on_change=choose/>
            </p>
            <p class="ms-hint">{texts.collection_round_hint()}</p>
        </div>
    }
}

/// Lets the reader choose a role, among those that enough people have.
#[component]
fn RoleChoice(
    /// The results of the round.
    entries: Vec<CollectedScan>,
    /// The role that is shown; `None` for everybody.
    shown: Option<Role>,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let everybody = (String::new(), texts.collection_everybody(entries.len()));
    let option = |(role, people): (Role, usize)| (role.to_string(), texts.collection_role_count(texts.role_of(&role), people));
    let roles = roles(entries.iter().map(|entry| entry.scan.role.as_ref())).into_iter().map(option);
    let options = std::iter::once(everybody).chain(roles).collect();
    let chosen = shown.as_ref().map_or("", Role::as_str);
    let choose = move |role: String| {
        collection.role.set(Role::parse(&role));
        collection.focus("ms-collection-role");
    };
    view! {
        <div class="ms-collection-role">
            <p class="ms-field">
                <label for="ms-collection-role">{texts.collection_show_role()}</label>
                <Select id="ms-collection-role" options chosen on_change=choose/>
            </p>
            <p class="ms-hint">{texts.collection_role_hint(MIN_SUMMARY)}</p>
        </div>
    }
}

/// A link or a file that opens the team elsewhere, and the button that removes the team. First says what link and file
/// contain.
#[component]
fn ShareTeam(
    /// All results.
    entries: Vec<CollectedScan>,
    /// The team that is shown.
    team: Option<Arc<Team>>,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let tokens: Vec<_> = entries.iter().map(|entry| collection.token(entry)).collect();
    let link = link::joined(&tokens).map(|tokens| collection.link(&tokens));
    let hint = if link.is_some() { texts.collection_team_link_hint() } else { texts.collection_team_link_long() };
    let save = move || collection.offer(&collection.file_name("team"), team::file(collection));
    let file = view! { <Button class=PLAIN label=texts.collection_team_file() described_by=CONTENT_HINT_ID on_press=save/> };
    let ways = match link {
        Some(link) => {
            let copy = view! {
                <CopyButton class=MAIN label=texts.collection_team_link() described_by=CONTENT_HINT_ID link is_result=true/>
            };
            view! { <div class="ms-bar-actions">{copy}{file}</div> }.into_any()
        }
        None => view! { <div class="ms-bar-actions">{file}</div> }.into_any(),
    };
    let appendix = team.map(|team| view! { <Appendix team/> });
    let people = entries.len();
    let question = move || texts.collection_give_up_sure(people);
    let give_up = move || team::give_up(collection);
    view! {
        <Section id="pass" heading=texts.collection_pass_on()>
            <p class="ms-hint" id=CONTENT_HINT_ID>{hint}</p>
            {ways}
            {appendix}
            <p class="ms-hint">{move || if collection.unstored.get() { "" } else { texts.collection_team_stays() }}</p>
            <ConfirmButton label=texts.collection_give_up() question yes=texts.collection_give_up_yes() on_confirm=give_up/>
        </Section>
    }
}
