//! What the scan is, how long it takes, where answers stay; or where saved progress stands.

use super::parts::{careful, stairs};
use super::progress::progress;
use super::scan::Scan;
use crate::assessment::Event;
use crate::core::date::Day;
use crate::core::record::{ROLES, SCOPES, Scope};
use crate::text::{capital, fill};
use leptos::prelude::*;

/// The first screen.
pub fn introduction(scan: Scan) -> AnyView {
    if scan.state.with(|state| state.record().has_answers()) { saved(scan) } else { fresh(scan) }
}

fn fresh(scan: Scan) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let core = questionnaire.items().iter().filter(|item| item.core).count().to_string();
    let all = questionnaire.items().len().to_string();
    let lead = match questionnaire.minutes {
        Some(minutes) => fill(texts.lead, &[&core, &minutes.to_string()]),
        None => fill(texts.lead_untimed, &[&core]),
    };
    let (kind, label, role) = (RwSignal::new(SCOPES[0].to_owned()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let long = RwSignal::new(scan.state.with_untracked(|state| state.record().long));
    let start = move |_| {
        let scope = Scope { kind: kind.get_untracked(), label: label.get_untracked().trim().to_owned() };
        let role = Some(role.get_untracked()).filter(|role| !role.is_empty());
        scan.send(Event::Start { scope, role, long: long.get_untracked() });
    };
    let scopes = SCOPES.iter().zip(texts.scopes).map(|(value, name)| view! { <option value=*value>{name}</option> });
    let roles = ROLES.iter().zip(texts.roles).map(|(value, name)| view! { <option value=*value>{name}</option> });
    let form = questionnaire.has_reserve().then(|| {
        view! {
            <p class="ms-field">
                <label for="ms-form">{texts.form}</label>
                <select id="ms-form" on:change:target=move |ev| long.set(ev.target().value() == "long")>
                    <option value="core">{fill(texts.form_core, &[&core])}</option>
                    <option value="long" selected=long.get_untracked()>{fill(texts.form_long, &[&all])}</option>
                </select>
            </p>
        }
    });
    view! {
        <div class="ms-intro">
            <div>
                <h1 class="ms-title" tabindex="-1" data-focus>{questionnaire.title.clone()}</h1>
                <p class="ms-lead">{lead}</p>
                <div class="ms-fields">
                    <p class="ms-field">
                        <label for="ms-scope">{texts.scope}</label>
                        <select id="ms-scope" on:change:target=move |ev| kind.set(ev.target().value())>{scopes.collect_view()}</select>
                    </p>
                    {form}
                    <details class="ms-fold">
                        <summary>{texts.more_about}</summary>
                        <div class="ms-fields-more">
                            <p class="ms-field">
                                <label for="ms-label">{texts.scope_label}" "<span class="ms-opt">{texts.optional}</span></label>
                                <input id="ms-label" type="text" maxlength="120" autocomplete="off"
                                    on:input:target=move |ev| label.set(ev.target().value()) />
                            </p>
                            <p class="ms-field">
                                <label for="ms-role">{texts.role}" "<span class="ms-opt">{texts.optional}</span></label>
                                <select id="ms-role" on:change:target=move |ev| role.set(ev.target().value())>
                                    <option value="">{texts.role_none}</option>
                                    {roles.collect_view()}
                                </select>
                            </p>
                        </div>
                    </details>
                </div>
                <div class="ms-go">
                    <button type="button" class="ms-btn ms-btn-main ms-btn-big" part="button" on:click=start>{texts.start}</button>
                    <p class="ms-privacy">{texts.privacy}</p>
                </div>
            </div>
            {stairs(scan, None)}
        </div>
        {dimensions(scan)}
        <p class="ms-standing">{texts.standing}</p>
    }
    .into_any()
}

fn dimensions(scan: Scan) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let heading = fill(texts.dimensions_heading, &[&capital(&texts.number(questionnaire.dimensions.len()))]);
    let rows: Vec<_> = questionnaire
        .dimensions
        .iter()
        .map(|d| view! { <div><dt>{d.name.clone()}</dt><dd>{d.description.clone()}</dd></div> })
        .collect();
    view! {
        <section class="ms-sec ms-sec-dims">
            <header class="ms-sec-head"><h2>{heading}</h2></header>
            <div class="ms-sec-body"><dl class="ms-dimlist">{rows}</dl></div>
        </section>
    }
    .into_any()
}

fn saved(scan: Scan) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let (asked, said, record) = scan.state.with(|state| {
        let said = state.asked().iter().filter(|item| state.answers().get(**item) != crate::core::answer::Answer::Open);
        (state.asked().len(), said.count(), state.record().clone())
    });
    let count = if said == asked {
        fill(texts.saved_complete, &[&asked.to_string()])
    } else {
        fill(texts.saved, &[&said.to_string(), &asked.to_string()])
    };
    let since = Day::parse(&record.date).map(|day| fill(texts.saved_since, &[&texts.day(day)])).unwrap_or_default();
    let mut scope = texts.scope_name(&record.scope.kind).to_owned();
    if !record.scope.label.is_empty() {
        scope = format!("{scope}, {}", record.scope.label);
    }
    let answers = texts.answers_count.of(said, &[]);
    let question = fill(texts.start_over_sure, &[&answers]);
    view! {
        <div class="ms-saved">
            <h1 class="ms-title" tabindex="-1" data-focus>{questionnaire.title.clone()}</h1>
            <p class="ms-lead">{count}" "{since}</p>
            {progress(scan, &[])}
            <div class="ms-go">
                <button type="button" class="ms-btn ms-btn-main ms-btn-big" part="button" on:click=scan.on(Event::Resume)>{texts.resume}</button>
                {careful(scan, texts.start_over, question, texts.start_over_yes, Event::StartOver)}
            </div>
            <p class="ms-privacy">{fill(texts.saved_scope, &[&scope])}</p>
        </div>
    }
    .into_any()
}
