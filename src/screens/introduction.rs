//! The first screen: what the scan is, how long it takes and where answers stay, or the state of a saved scan.

use crate::browser::config::{CatalogEntry, Config, Intro, PresetFields};
use crate::browser::loader::Loader;
use crate::components::{
    BIG, Button, CodePicture, CopyButton, EarlyAction, EventButton, FileButton, Fold, LevelScale, PLAIN, ProgressBar,
    RestartButton, Section, Select, Staircase, TooLong, dir_of, lang_of, limited, masked, quoted_dir, quoted_lang, render_text,
};
use crate::core::answer::Answer;
use crate::core::qr::Code;
use crate::core::questionnaire::Dimension;
use crate::core::scan::{MAX_LABEL, Role, Scope};
use crate::core::session::{CollectionScreen, Event};
use crate::state::{use_app, use_questionnaire, use_texts};
use crate::text::{dimensions_heading, form_names, lead, length};
use leptos::prelude::*;

/// The first screen.
#[component]
pub fn IntroductionScreen() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let (has_answers, is_finished) =
        app.session.with_untracked(|session| (session.progress().has_answers(), session.is_finished()));
    let main = if is_finished {
        view! { <FinishedScan/> }.into_any()
    } else if has_answers {
        view! { <SavedProgress/> }.into_any()
    } else {
        view! { <NewScan/> }.into_any()
    };
    let dimensions = (!has_answers).then(|| view! { <Dimensions/> });
    let rest = app.config(|config| config.intro == Intro::Full).then(|| {
        view! {
            {dimensions}
            <TeamInvitation/>
            <Catalog/>
            <EarlierResults/>
            <p class="ms-disclaimer">{texts.disclaimer()}</p>
        }
    });
    view! { <LanguageChoice/>{main}{rest} }
}

/// A choice of the interface's language, on the scan's own page.
#[component]
pub fn LanguageChoice() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let languages = app.loader(Loader::languages);
    (languages.len() > 1).then(|| {
        let choose = move |tag: String| app.loader(|loader| loader.clone()).set_language(&tag);
        view! {
            <p class="ms-language">
                <label for="ms-language">{texts.language()}</label>
                <Select id="ms-language" options=languages chosen=texts.lang on_change=choose/>
            </p>
        }
    })
}

/// The values of the fields before Start.
#[derive(Clone, Copy)]
struct Form {
    kind: RwSignal<String>,
    label: RwSignal<String>,
    role: RwSignal<String>,
    long: RwSignal<bool>,
}

#[component]
fn NewScan() -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let long = app.session.with_untracked(|session| session.progress().long);
    let (given, is_full) = app.config(|config| (config.given.clone(), config.intro == Intro::Full));
    let text = |given: &Option<String>| RwSignal::new(given.clone().unwrap_or_default());
    let form = Form { kind: text(&given.scope), label: text(&given.label), role: text(&given.role), long: RwSignal::new(long) };
    let start = move || {
        let scope = Scope::new(&form.kind.get_untracked(), &form.label.get_untracked());
        let role = Role::parse(&form.role.get_untracked());
        app.send(Event::Start { scope, role, long: form.long.get_untracked() });
    };
    let [first, _] = lead(&questionnaire, texts, false);
    let heading = questionnaire.heading().to_owned();
    let length = move || {
        let [_, length] = lead(&questionnaire, texts, form.long.get());
        view! { <span>{length}</span> }
    };
    view! {
        <div class="ms-intro">
            <div>
                <h1 class="ms-title" lang=quoted_lang() dir=quoted_dir() tabindex="-1" data-focus="">{heading}</h1>
                <p class="ms-lead" lang=lang_of(&first) dir=dir_of(&first)>{render_text(&first)}</p>
                <p class="ms-length">{length}</p>
                <Fields form given/>
                <div class="ms-actions">
                    <Button class=BIG label=texts.start() on_press=start early=EarlyAction::Start/>
                    <p class="ms-privacy">{if app.shares_answers() { texts.privacy_read() } else { texts.privacy() }}</p>
                </div>
            </div>
            {is_full.then(|| view! { <Staircase/> })}
        </div>
    }
}

/// The fields before Start, without those that the site owner has filled in.
#[component]
fn Fields(form: Form, given: PresetFields) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    // Preselect nothing, so that a result never states what nobody chose.
    let not_said = || (String::new(), texts.not_said().to_owned());
    let kinds = questionnaire.scopes.iter().map(|kind| (kind.as_str().to_owned(), texts.scope_kind_of(kind)));
    let kinds: Vec<_> = std::iter::once(not_said()).chain(kinds).collect();
    let roles = Role::ALL.iter().map(|role| (role.as_str().to_owned(), texts.role_of(role)));
    let roles: Vec<_> = std::iter::once(not_said()).chain(roles).collect();
    let length = questionnaire.has_reserve().then(|| {
        let [core, long] = form_names(&questionnaire, texts);
        let options = vec![("core".to_owned(), core), ("long".to_owned(), long)];
        let chosen = if form.long.get_untracked() { "long" } else { "core" };
        view! {
            <p class="ms-field">
                <label for="ms-form">{texts.form()}</label>
                <Select id="ms-form" options chosen on_change=move |value| form.long.set(value == "long")/>
            </p>
        }
    });
    let beyond = RwSignal::new(0);
    let change = limited(MAX_LABEL, beyond, move |label| form.label.set(label));
    let scope = given.scope.is_none().then(|| {
        view! {
            <p class="ms-field">
                <label for="ms-scope">{texts.scope()}</label>
                <Select id="ms-scope" options=kinds chosen="" on_change=move |kind| form.kind.set(kind)/>
            </p>
        }
    });
    let label = given.label.is_none().then(|| {
        view! {
            <div>
                <p class="ms-field">
                    <label for="ms-label">{texts.scope_label()}" "<span class="ms-opt">{texts.optional()}</span></label>
                    <input id="ms-label" on:input=change type="text" autocomplete="off" {..masked()}/>
                </p>
                <TooLong most=MAX_LABEL beyond/>
            </div>
        }
    });
    let role = given.role.is_none().then(|| {
        view! {
            <p class="ms-field">
                <label for="ms-role">{texts.role()}" "<span class="ms-opt">{texts.optional()}</span></label>
                <Select id="ms-role" options=roles chosen="" on_change=move |role| form.role.set(role)/>
            </p>
        }
    });
    let more = (label.is_some() || role.is_some()).then(|| {
        view! { <Fold summary=texts.more_about()><div class="ms-fields-more">{label}{role}</div></Fold> }
    });
    view! { <div class="ms-fields">{scope}{length}{more}</div> }
}

#[component]
fn Dimensions() -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let row = |dimension: &Dimension| {
        let description = dimension.description.clone();
        let description = description.map(|words| view! { <dd lang=quoted_lang() dir=quoted_dir()>{words}</dd> });
        view! { <div><dt lang=quoted_lang() dir=quoted_dir()>{dimension.name.clone()}</dt>{description}</div> }
    };
    let rows = questionnaire.dimensions.iter().map(row).collect_view();
    view! {
        <section class="ms-sec ms-sec-dims">
            <header class="ms-sec-head"><h2>{dimensions_heading(&questionnaire, texts)}</h2></header>
            <div class="ms-sec-body"><dl class="ms-dimlist">{rows}</dl></div>
        </section>
    }
}

#[component]
fn SavedProgress() -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let (asked, answered, record) = app.session.with_untracked(|session| {
        let answered = session.asked().iter().filter(|item| session.answers().get(**item) != Answer::Unanswered);
        (session.asked().len(), answered.count(), session.progress().clone())
    });
    let is_complete = answered == asked;
    let mut lead = if is_complete { texts.saved_complete(asked) } else { texts.saved(answered, asked) };
    if let Some(day) = record.day {
        lead = format!("{lead} {}", texts.saved_since(texts.day(day)));
    }
    let scope = record.scope.as_ref().map(|scope| texts.saved_scope(texts.scope_of(scope)));
    let scope = scope.map(|scope| view! { <p class="ms-privacy">{scope}</p> });
    let heading = questionnaire.heading().to_owned();
    view! {
        <div class="ms-saved">
            <h1 class="ms-title" lang=quoted_lang() dir=quoted_dir() tabindex="-1" data-focus="">{heading}</h1>
            <p class="ms-lead">{lead}</p>
            <ProgressBar/>
            <div class="ms-actions">
                {is_complete.then(|| view! { <EventButton class=BIG label=texts.see_results() event=Event::Results/> })}
                <EventButton class=if is_complete { PLAIN } else { BIG } label=texts.resume() event=Event::Resume/>
                <RestartButton answers=answered/>
            </div>
            {scope}
        </div>
    }
}

/// A finished scan: its level and day, and what to do next.
#[component]
fn FinishedScan() -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let result = app.result();
    let headline = app.report(&result, |report| report.headline());
    let about = app.report(&result, |report| report.subject());
    let level = result.assessment.headline(&questionnaire).map(|overall| overall.level);
    let scale = level.map(|level| view! { <LevelScale level/> });
    let heading = questionnaire.heading().to_owned();
    view! {
        <div class="ms-saved" {..masked()}>
            <p class="ms-eyebrow" lang=quoted_lang() dir=quoted_dir()>{heading}</p>
            <h1 class="ms-title" tabindex="-1" data-focus="">{render_text(&headline)}</h1>
            <p class="ms-lead">{about}</p>
            {scale}
            <div class="ms-actions">
                <EventButton class=BIG label=texts.see_results() event=Event::Results/>
                <EventButton class=PLAIN label=texts.change_answers() event=Event::Overview/>
                <EventButton class=PLAIN label=texts.again() event=Event::Again/>
            </div>
        </div>
    }
}

/// For facilitators: an invitation for others, and a button that leads to their combined results.
#[component]
fn TeamInvitation() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let code = RwSignal::new(None::<Code>);
    let invitation = app.invitation();
    let invite = invitation.map(|link| {
        let link = StoredValue::new(link);
        let show_code = move || {
            let shown = code.with_untracked(Option::is_some);
            code.set(if shown { None } else { Code::encode(&link.get_value()) });
        };
        view! {
            <CopyButton class=PLAIN label=texts.copy_invitation() link=link.get_value()/>
            <Button class=PLAIN label=texts.show_code() on_press=show_code/>
        }
    });
    let steps = [texts.team_step_invite(), texts.team_step_answer(), texts.team_step_combine()];
    let steps = steps.map(|step| view! { <li>{step}</li> });
    let picture = move || code.get().map(|code| view! { <CodePicture code name=texts.invitation_code()/> });
    view! {
        <Section id="with-team" heading=texts.with_team()>
            <ol class="ms-steps">{steps}</ol>
            <div class="ms-bar-actions">
                {invite}
                <EventButton class=PLAIN label=texts.combine() event=Event::OpenCollection(CollectionScreen::Team)/>
            </div>
            <div class="ms-qr">{picture}</div>
        </Section>
    }
}

/// The other questionnaires, on the scan's own page.
#[component]
fn Catalog() -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let entry = |entry: CatalogEntry| {
        let length = length(entry.items, entry.minutes, texts);
        let gives = if entry.ranking { texts.catalog_ranking() } else { texts.catalog_level() };
        let about = [entry.headline.as_deref(), entry.description.as_deref()];
        let about = about.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let about = (!about.is_empty()).then(|| view! { <p>{about}</p> });
        let answered = app.count_kept_answers(&entry.id);
        let answered = (answered > 0).then(|| view! { <p class="ms-meta">{texts.catalog_kept(answered)}</p> });
        view! {
            <li class="ms-entry">
                <a href=format!("?questionnaire={}", entry.id)>{entry.title}</a>
                {about}
                <p class="ms-meta">{format!("{length}. {gives}")}</p>
                {answered}
            </li>
        }
    };
    let others = app.config(Config::questionnaires).into_iter().filter(|entry| entry.id != questionnaire.id);
    let entries = others.map(entry).collect_view();
    (!entries.is_empty()).then(|| {
        view! {
            <section class="ms-sec ms-sec-catalog">
                <header class="ms-sec-head"><h2>{texts.catalog()}</h2></header>
                <div class="ms-sec-body"><ul class="ms-catalog">{entries}</ul></div>
            </section>
        }
    })
}

/// Buttons for earlier results: files, and scans that were finished in this browser.
#[component]
fn EarlierResults() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let (kept, people) = (app.count_kept_scans(), app.count_team_results());
    // Plans and teams can be deleted only on that screen, so offer it for them, too.
    let has_plan = app.plan.with_untracked(Option::is_some);
    let over_time = (kept > 0 || has_plan || people > 0).then(|| {
        let event = Event::OpenCollection(CollectionScreen::History);
        view! { <EventButton class=PLAIN label=texts.history() event/> }
    });
    let team = (people > 0).then(|| {
        let event = Event::OpenCollection(CollectionScreen::Team);
        view! { <EventButton class=PLAIN label=texts.team_kept(people) event/> }
    });
    let summary = if kept > 0 { texts.earlier_kept(kept) } else { texts.earlier().to_owned() };
    view! {
        <Section id="earlier" heading=texts.earlier_heading()>
            <p class="ms-meta">{summary}</p>
            <div class="ms-bar-actions">{team}{over_time}<FileButton/></div>
        </Section>
    }
}
