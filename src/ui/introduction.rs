//! What the scan is, how long it takes, where answers stay; or where saved progress stands.

use super::parts::{opens_file, sends, starts_over};
use super::progress::progress;
use super::scan::Scan;
use crate::browser::dom::value_of;
use crate::browser::host::Config;
use crate::core::answer::Answer;
use crate::core::scan::{MAX_LABEL, Role, Scope};
use crate::core::session::{Desk, Event};
use crate::text::{dimensions_heading, fill, form_names, lead, length};
use crate::view::element::{El, el, own, text};
use crate::view::parts::{BIG, PLAIN, button, field, fold, limited, section, select, stairs};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// The first screen.
pub fn introduction(scan: Scan) -> Vec<El> {
    let known = scan.state.with_untracked(|state| state.record().has_answers());
    let mut views = if known { vec![saved(scan)] } else { fresh(scan) };
    views.extend(catalog(scan));
    views.push(earlier(scan));
    views.push(text("p", "ms-standing", scan.texts().standing));
    views
}

/// The other instruments, on the scan's own page.
fn catalog(scan: Scan) -> Option<El> {
    let texts = scan.texts();
    let here = scan.questionnaire().id.clone();
    let entries = scan.config(Config::instruments);
    let rows: Vec<_> = entries
        .into_iter()
        .filter(|entry| entry.id != here)
        .map(|entry| {
            let length = length(entry.items, entry.minutes, texts);
            let gives = if entry.ranking { texts.catalog_ranking } else { texts.catalog_level };
            let about = [entry.headline.as_deref(), entry.description.as_deref()];
            let about = about.into_iter().flatten().collect::<Vec<_>>().join(" ");
            let kept = scan.kept_answers(&entry.id);
            let kept = (kept > 0).then(|| text("p", "ms-meta", &fill(texts.catalog_kept, &[&kept.to_string()])));
            el("li", "ms-entry")
                .child(text("a", "", &entry.title).attr("href", &format!("?questionnaire={}", entry.id)))
                .children((!about.is_empty()).then(|| text("p", "", &about)))
                .child(text("p", "ms-meta", &format!("{length}. {gives}")))
                .children(kept)
        })
        .collect();
    let heading = el("header", "ms-sec-head").child(text("h2", "", texts.catalog));
    let body = el("div", "ms-sec-body");
    (!rows.is_empty())
        .then(|| el("section", "ms-sec ms-sec-catalog").child(heading).child(body.child(el("ul", "ms-catalog").children(rows))))
}

/// The way to results from before: files, and scans that were finished in this browser.
fn earlier(scan: Scan) -> El {
    let texts = scan.texts();
    let (kept, people) = (scan.kept_scans(), scan.kept_team());
    // Erasing is done there, too.
    let plan = scan.plan.with_untracked(Option::is_some);
    let over_time = (kept > 0 || plan || people > 0).then(|| sends(scan, PLAIN, texts.history, Event::Desk(Desk::History)));
    let team = (people > 0).then(|| sends(scan, PLAIN, &texts.team_kept.of(people, &[]), Event::Desk(Desk::Team)));
    let said = if kept > 0 { texts.earlier_kept.of(kept, &[]) } else { texts.earlier.to_owned() };
    let actions = el("div", "ms-bar-actions").children(team).children(over_time).child(opens_file(scan));
    section("earlier", texts.earlier_heading, "", [text("p", "ms-meta", &said), actions])
}

/// What is filled in before Start, as it stands in the fields.
#[derive(Default)]
struct Filled {
    kind: String,
    label: String,
    role: String,
}

fn fresh(scan: Scan) -> Vec<El> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let long = RwSignal::new(scan.state.with_untracked(|state| state.record().long));
    let filled = Rc::new(RefCell::new(Filled::default()));
    let start = {
        let filled = filled.clone();
        move || {
            let Filled { kind, label, role } = &*filled.borrow();
            scan.send(Event::Start { scope: Scope::new(kind, label), role: Role::parse(role), long: long.get_untracked() });
        }
    };
    let main = el("div", "")
        .child(own("h1", "ms-title", questionnaire.heading()).takes_focus())
        .child(text("p", "ms-lead", &lead(&questionnaire, texts, false)[0]))
        .child(el("p", "ms-length").filled({
            let questionnaire = questionnaire.clone();
            move || vec![text("span", "", &lead(&questionnaire, texts, long.get())[1])]
        }))
        .child(fields(scan, &filled, long))
        .child(el("div", "ms-go").child(button(BIG, texts.start, start)).child(text("p", "ms-privacy", texts.privacy)));
    vec![el("div", "ms-intro").child(main).child(stairs(&questionnaire, texts, None)), dimensions(scan)]
}

fn fields(scan: Scan, filled: &Rc<RefCell<Filled>>, long: RwSignal<bool>) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let keep = |set: fn(&mut Filled, String)| {
        let filled = filled.clone();
        move |event| set(&mut filled.borrow_mut(), value_of(&event))
    };
    let label = |words: &str| text("label", "", words);
    let optional = |words: &str| label(words).text(" ").child(text("span", "ms-opt", texts.optional));
    // Nothing is chosen beforehand: what nobody said must not be told as said.
    let optional_of = |known: &[(&str, &str)]| select([("", texts.not_said)].iter().chain(known).copied(), "");
    let roles = Role::ALL;
    let kinds: Vec<_> = questionnaire.scopes.iter().map(|kind| (kind.as_str(), texts.scope_kind(kind))).collect();
    let roles: Vec<_> = roles.iter().map(|role| (role.as_str(), texts.role_name(role))).collect();
    let scopes = optional_of(&kinds).on("change", keep(|f, value| f.kind = value));
    let form = questionnaire.has_reserve().then(|| {
        let names = form_names(&questionnaire, texts);
        let chosen = if long.get_untracked() { "long" } else { "core" };
        let control = select([("core", names[0].as_str()), ("long", names[1].as_str())], chosen);
        field("ms-form", label(texts.form), control.on("change", move |event| long.set(value_of(&event) == "long")))
    });
    let name = el("input", "").attr("type", "text").attr("autocomplete", "off");
    let [name, beyond] = limited(texts, name, MAX_LABEL, {
        let filled = filled.clone();
        move |label| filled.borrow_mut().label = label
    });
    let roles = optional_of(&roles).on("change", keep(|f, value| f.role = value));
    let name = el("div", "").child(field("ms-label", optional(texts.scope_label), name)).child(beyond);
    let more = el("div", "ms-fields-more").child(name).child(field("ms-role", optional(texts.role), roles));
    el("div", "ms-fields").child(field("ms-scope", label(texts.scope), scopes)).children(form).child(fold(
        "",
        texts.more_about,
        [more],
    ))
}

fn dimensions(scan: Scan) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let heading = dimensions_heading(&questionnaire, texts);
    let rows = questionnaire.dimensions.iter().map(|dimension| {
        let name = own("dt", "", &dimension.name);
        el("div", "").child(name).children(dimension.description.as_ref().map(|description| own("dd", "", description)))
    });
    el("section", "ms-sec ms-sec-dims")
        .child(el("header", "ms-sec-head").child(text("h2", "", &heading)))
        .child(el("div", "ms-sec-body").child(el("dl", "ms-dimlist").children(rows)))
}

fn saved(scan: Scan) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let (asked, said, record) = scan.state.with_untracked(|state| {
        let said = state.asked().iter().filter(|item| state.answers().get(**item) != Answer::Open);
        (state.asked().len(), said.count(), state.record().clone())
    });
    let mut lead = if said == asked {
        fill(texts.saved_complete, &[&asked.to_string()])
    } else {
        fill(texts.saved, &[&said.to_string(), &asked.to_string()])
    };
    if let Some(day) = record.day {
        lead = format!("{lead} {}", fill(texts.saved_since, &[&texts.day(day)]));
    }
    let scope = record.scope.as_ref().map(|scope| fill(texts.saved_scope, &[&texts.scope_of(scope)]));
    let go = el("div", "ms-go").child(sends(scan, BIG, texts.resume, Event::Resume)).child(starts_over(scan, said));
    el("div", "ms-saved")
        .child(own("h1", "ms-title", questionnaire.heading()).takes_focus())
        .child(text("p", "ms-lead", &lead))
        .child(progress(scan, &[]))
        .child(go)
        .children(scope.map(|scope| text("p", "ms-privacy", &scope)))
}
