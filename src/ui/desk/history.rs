//! Finished scans of this device over time.

use super::entry::CollectedScan;
use super::intake::intake;
use super::state::Desk;
use super::then_now::then_now;
use crate::browser::dom::value_of;
use crate::chart::steps::{Step, steps};
use crate::core::assessment::Assessment;
use crate::core::questionnaire::ResultKind;
use crate::core::scan::{Scope, Source};
use crate::core::session::Event;
use crate::core::trend::{Relation, comparable};
use crate::text::fill;
use crate::ui::parts::sends;
use crate::view::chart::drawing;
use crate::view::element::{El, el, text};
use crate::view::parts::{LINK, MAIN, PLAIN, button, careful, field, level_names, section, select};
use leptos::prelude::*;

/// The screen.
pub fn history(desk: Desk) -> El {
    let words = desk.words();
    let head = super::head(desk, words.history, words.history_lead);
    // What is compared with the latest, by the entry's id; none for the first.
    let then = RwSignal::new(None::<String>);
    let scope = RwSignal::new(None::<usize>);
    let body = el("div", "").filled(move || {
        let kept = desk.kept.get();
        let Some(latest) = kept.last() else {
            return vec![text("p", "ms-lead ms-desk-few", words.history_empty), erasing(desk)];
        };
        let scopes = scopes(&kept);
        let of = scope.get().filter(|place| *place < scopes.len()).unwrap_or_else(|| scope_of(&scopes, latest));
        let shown: Vec<_> = kept.iter().filter(|scan| scope_of(&scopes, scan) == of).cloned().collect();
        let mut views = Vec::new();
        views.extend((scopes.len() > 1).then(|| choice(desk, scope, &scopes, of)));
        views.extend(over_time(desk, &shown));
        let first = then.get().and_then(|id| shown.iter().find(|scan| scan.scan.uid == Some(id.clone())));
        if let [first_of_all, .., last] = &shown[..] {
            let first = first.filter(|first| first.scan.uid != last.scan.uid).unwrap_or(first_of_all);
            views.extend(then_now(desk, first, last, relation(first, last)));
        }
        views.push(list(desk, &kept, then));
        views.push(erasing(desk));
        views
    });
    el("div", "ms-desk-body").child(head).child(body)
}

/// The scopes that scans were about, each once; two that can be compared are one.
fn scopes(kept: &[CollectedScan]) -> Vec<CollectedScan> {
    let mut all: Vec<CollectedScan> = Vec::new();
    for scan in kept {
        if !all.iter().any(|known| is_of(known, scan)) {
            all.push(scan.clone());
        }
    }
    all
}

/// Scans are kept in the order in which they were finished, so two of one day have an order too.
fn relation(first: &CollectedScan, last: &CollectedScan) -> Relation {
    if is_of(first, last) && first.scan.role == last.scan.role {
        Relation::ThenNow
    } else {
        Relation::of(&first.scan, &last.scan)
    }
}

fn scope_of(scopes: &[CollectedScan], scan: &CollectedScan) -> usize {
    scopes.iter().position(|known| is_of(known, scan)).unwrap_or(0)
}

fn is_of(one: &CollectedScan, other: &CollectedScan) -> bool {
    comparable(&one.scan, &other.scan)
}

fn scope_name(desk: Desk, scope: Option<&Scope>) -> Option<String> {
    scope.map(|scope| desk.texts().scope_of(scope))
}

fn choice(desk: Desk, chosen: RwSignal<Option<usize>>, scopes: &[CollectedScan], now: usize) -> El {
    let names: Vec<_> = scopes
        .iter()
        .enumerate()
        .map(|(place, of)| {
            let name = scope_name(desk, of.scan.scope.as_ref()).unwrap_or_else(|| desk.words().scope_unknown.to_owned());
            (place.to_string(), fill(desk.words().with, &[&name, &of.scan.questionnaire.version]))
        })
        .collect();
    let options = names.iter().map(|(value, name)| (value.as_str(), name.as_str()));
    let control = select(options, &now.to_string()).on("change", move |event| {
        chosen.set(value_of(&event).parse().ok());
        desk.focus("ms-desk-scope");
    });
    el("div", "ms-desk-role").child(field("ms-desk-scope", text("label", "", desk.texts().scope), control))
}

fn level(desk: Desk, scan: &CollectedScan) -> Option<u8> {
    let questionnaire = desk.questionnaire();
    Assessment::new(&questionnaire, scan.answers.clone()).headline(&questionnaire).map(|overall| overall.level)
}

/// The level over time; nothing for a ranking, which has none.
fn over_time(desk: Desk, scans: &[CollectedScan]) -> Option<El> {
    let (words, texts, questionnaire) = (desk.words(), desk.texts(), desk.questionnaire());
    if questionnaire.result == ResultKind::Ranking {
        return None;
    }
    let all: Vec<_> = scans
        .iter()
        .map(|scan| Step { day: scan.scan.day.number(), level: level(desk, scan), shown: texts.day(scan.scan.day) })
        .collect();
    let said: Vec<_> = all
        .iter()
        .map(|step| match step.level {
            Some(level) => fill(words.steps_one, &[&step.shown, &level.to_string()]),
            None => fill(words.steps_none, &[&step.shown]),
        })
        .collect();
    let said: Vec<_> = said.iter().map(String::as_str).collect();
    let words_of = (words.steps_name.to_owned(), fill(words.steps_text, &[&texts.list(&said)]));
    let picture = drawing(&steps(&all, questionnaire.top()), words_of).attr("class", "ms-radar ms-steps");
    let key = text("p", "ms-key", &fill(words.key_levels, &[&level_names(&questionnaire)]));
    let scope = scope_name(desk, scans.last().and_then(|scan| scan.scan.scope.as_ref())).unwrap_or_default();
    Some(section("time", words.over_time, &scope, [picture, key]))
}

/// All kept scans, latest first, with what can be done with each.
fn list(desk: Desk, kept: &[CollectedScan], then: RwSignal<Option<String>>) -> El {
    let words = desk.words();
    let rows = kept.iter().rev().enumerate().map(|(place, scan)| {
        let day = desk.texts().day(scan.scan.day);
        let level = level(desk, scan).map(|level| fill(desk.texts().level, &[&level.to_string()]));
        // Of a list of one's own scans, only what is not one's own view is said.
        let agreed = scan.scan.respondents.agreed_by().and_then(|_| desk.texts().respondents(scan.scan.respondents));
        let facts: Vec<_> = [scope_name(desk, scan.scan.scope.as_ref()), agreed, level].into_iter().flatten().collect();
        let name = el("p", "").child(text("b", "", &day)).text(" ").child(text("span", "ms-meta", &facts.join(" · ")));
        let id = scan.scan.uid.clone().unwrap_or_default();
        let (shown, compared) = (scan.scan.clone(), id.clone());
        let open = button(LINK, words.open, move || desk.scan().show(shown.clone(), Source::Kept));
        let compare = (place > 0).then(|| {
            button(LINK, words.with_latest, move || {
                then.set(Some(compared.clone()));
                desk.focus("profile");
            })
            .attr("aria-label", &fill(words.with_latest_named, &[&day]))
        });
        let sure = fill(words.remove_sure, &[&day]);
        let remove = careful(
            desk.texts(),
            words.remove,
            move || sure.clone(),
            words.remove_yes,
            move || {
                desk.change_history(|history, now| history.remove(&id, now));
                desk.focus("kept");
            },
        );
        let go = el("div", "ms-scan-go")
            .child(open.attr("aria-label", &fill(words.open_named, &[&day])))
            .children(compare)
            .child(remove);
        el("li", "").child(name).child(go)
    });
    let save = move || {
        if let Some(file) = desk.history_file() {
            desk.offer(&desk.file_name("history"), file);
        }
    };
    let again = desk.is_finished().then(|| sends(desk.scan(), MAIN, words.again, Event::Again));
    let hint = again.is_some().then(|| text("p", "ms-hint", words.again_hint));
    let bar = el("div", "ms-bar-actions").children(again).child(button(PLAIN, words.download_history, save));
    let list = el("ul", "ms-scans").children(rows);
    section("kept", words.kept, "", std::iter::once(list).chain(hint).chain([bar, intake(desk)]))
}

/// The way to leave nothing behind.
fn erasing(desk: Desk) -> El {
    let words = desk.words();
    let erase = careful(
        desk.texts(),
        words.erase,
        || words.erase_sure.to_owned(),
        words.erase_yes,
        move || {
            if desk.erase_all() {
                desk.scan().forget();
            }
        },
    );
    el("div", "ms-erase").child(erase)
}
