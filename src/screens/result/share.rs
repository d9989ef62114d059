//! The link to the result, files of it, and the ways on.

use crate::browser::clipboard::{self, Shared};
use crate::browser::page::{print, select};
use crate::browser::{files, spawn_local};
use crate::components::{Button, EventButton, FileButton, FileByHand, MAIN, PLAIN, RestartButton, Section, masked};
use crate::core::plan::Plan;
use crate::core::qr::Code;
use crate::core::session::{CollectionScreen, Event};
use crate::state::exports::write;
use crate::state::{use_app, use_result, use_texts, with_report};
use leptos::html::Input;
use leptos::prelude::*;

/// Share, and the ways on from a result.
#[component]
pub fn Share() -> impl IntoView {
    let (app, texts, result) = (use_app(), use_texts(), use_result());
    let status = Status::new();
    let code = RwSignal::new(None::<Code>);
    let field = NodeRef::<Input>::new();
    let link = StoredValue::new(result.link.clone());
    let copy = move || {
        let link = link.get_value();
        spawn_local(async move {
            let copied = clipboard::copy(&link).await;
            if let Some(field) = field.get_untracked().filter(|_| !copied) {
                select(&field);
            }
            status.say(if copied { texts.copied() } else { texts.copy_by_hand() });
            app.tell_shared(&link);
        });
    };
    let sheet = clipboard::can_share(&result.link).then(|| {
        let share = move || {
            let (title, link) = (app.questionnaire().title.clone(), link.get_value());
            spawn_local(async move {
                match clipboard::share(&title, &link).await {
                    Shared::Passed => app.tell_shared(&link),
                    Shared::Closed => {}
                    Shared::Refused => status.say(texts.share_refused()),
                }
            });
        };
        view! { <Button class=PLAIN label=texts.share_sheet() on_press=share/> }
    });
    let show_code = move || {
        if code.with_untracked(Option::is_some) {
            return code.set(None);
        }
        let made = Code::of(&link.get_value());
        status.say(if made.is_some() { "" } else { texts.qr_long() });
        code.set(made);
    };
    let print_page = move || status.say(if print() { "" } else { texts.print_refused() });
    let answers = app.session.with_untracked(|session| session.record().answers.len());
    let on_own = result.is_own().then(|| {
        view! {
            <EventButton class=PLAIN label=texts.again() event=Event::Again/>
            <EventButton class=PLAIN label=texts.change_answers() event=Event::Overview/>
            <RestartButton answers/>
        }
    });
    let local = (!app.links_travel()).then(|| view! { <p class="ms-hint">{texts.link_local()}</p> });
    view! {
        <Section id="share" heading=texts.share()>
            <div class="ms-share">
                <div class="ms-field">
                    <label for="ms-link">{texts.link()}</label>
                    <input id="ms-link" value=link.get_value() node_ref=field type="text" readonly=true {..masked()}/>
                    <p class="ms-hint">{texts.link_hint()}</p>
                    {local}
                </div>
                <div class="ms-bar-actions">
                    <Button class=MAIN label=texts.copy_link() on_press=copy/>
                    {sheet}
                    <Button class=PLAIN label=texts.qr() on_press=show_code/>
                    <Button class=PLAIN label=texts.print() on_press=print_page/>
                    {on_own}
                </div>
                <div class="ms-qr">{move || code.get().map(|code| view! { <CodePicture code/> })}</div>
                <SeveralResults/>
                <Downloads status/>
                <StatusLine status/>
            </div>
        </Section>
    }
}

/// The link as a code that a camera reads.
#[component]
fn CodePicture(code: Code) -> impl IntoView {
    let side = code.side();
    view! {
        <svg viewBox=format!("0 0 {side} {side}") role="img" aria-label=use_texts().qr_name()><path d=code.path()></path></svg>
    }
}

/// The ways to several results.
#[component]
fn SeveralResults() -> impl IntoView {
    let texts = use_texts();
    let screens = [
        (texts.compare(), CollectionScreen::Compare),
        (texts.team(), CollectionScreen::Team),
        (texts.history(), CollectionScreen::History),
    ];
    let button = |(label, screen)| view! { <EventButton class=PLAIN label event=Event::OpenCollection(screen)/> };
    view! {
        <div class="ms-downloads">
            <h3 class="ms-h4">{texts.together()}</h3>
            <div class="ms-bar-actions">{screens.map(button)}</div>
        </div>
    }
}

/// What came of the last thing done, and the content of a file that a page around this one may have stopped.
#[derive(Clone, Copy)]
struct Status {
    message: RwSignal<String>,
    stopped: RwSignal<Option<String>>,
}

impl Status {
    fn new() -> Self {
        Self { message: RwSignal::new(String::new()), stopped: RwSignal::new(None) }
    }

    fn say(self, message: &str) {
        self.stopped.set(None);
        self.message.set(message.to_owned());
    }
}

#[component]
fn StatusLine(status: Status) -> impl IntoView {
    let app = use_app();
    let by_hand = move || {
        let content = status.stopped.get();
        content.map(|content| view! { <FileByHand content own_page=app.own_page()/> })
    };
    view! { <div><p class="ms-said" role="status">{move || status.message.get()}</p><div>{by_hand}</div></div> }
}

/// A button that writes a file with this ending.
#[component]
fn FileWriter(status: Status, label: &'static str, ending: &'static str) -> impl IntoView {
    let app = use_app();
    let press = move || {
        let result = untrack(|| app.result());
        spawn_local(async move {
            let written = write(app, &result, ending).await;
            if ending == "ics" {
                // The next writing follows this one, whatever becomes of the file.
                app.keep_plan(Plan::count_writing);
            }
            match written {
                Ok(content) => {
                    status.say("");
                    status.stopped.set(files::in_frame().then_some(content));
                }
                Err(why) => status.say(&why),
            }
        });
    };
    view! { <Button class=PLAIN label on_press=press/> }
}

/// A button for the file that can be opened again.
#[component]
pub fn AnswersFile() -> impl IntoView {
    let (status, texts) = (Status::new(), use_texts());
    view! { <FileWriter status label=texts.download_json() ending="json"/><StatusLine status/> }
}

/// Buttons for the plan as files.
#[component]
pub fn PlanFiles() -> impl IntoView {
    let (status, texts) = (Status::new(), use_texts());
    view! {
        <div class="ms-bar-actions">
            <FileWriter status label=texts.download_ics() ending="ics"/>
            <FileWriter status label=texts.download_plan_csv() ending="plan.csv"/>
            <FileWriter status label=texts.download_plan_md() ending="plan.md"/>
        </div>
        <StatusLine status/>
    }
}

#[component]
fn Downloads(status: Status) -> impl IntoView {
    let texts = use_texts();
    let has_chart = with_report(|report| report.radar().is_some());
    let files = [
        (texts.download_report(), "html"),
        (texts.download_json(), "json"),
        (texts.download_csv(), "csv"),
        (texts.download_markdown(), "md"),
        (texts.download_svg(), "svg"),
        (texts.download_png(), "png"),
        (texts.download_slide(), "slide.png"),
    ];
    let files = files.into_iter().filter(|(_, ending)| has_chart || !["svg", "png"].contains(ending));
    let buttons = files.map(|(label, ending)| view! { <FileWriter status label ending/> }).collect_view();
    view! {
        <div class="ms-downloads">
            <h3 class="ms-h4">{texts.downloads()}</h3>
            <div class="ms-bar-actions">{buttons}<FileButton/></div>
        </div>
    }
}
