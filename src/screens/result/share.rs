//! The link to the result, and its files.

use crate::browser::clipboard::{self, ShareOutcome};
use crate::browser::page::mail_to;
use crate::browser::{files, spawn_local};
use crate::components::{Button, CodePicture, FileByHand, PLAIN, Section, masked};
use crate::core::qr::Code;
use crate::state::exports::download;
use crate::state::{use_app, use_result, use_texts, with_report};
use crate::text::quoted::plain;
use leptos::prelude::*;

/// The link and the files, grouped by purpose.
#[component]
pub fn Share() -> impl IntoView {
    let texts = use_texts();
    let status = Status::new();
    let groups = [
        view! { <Group heading=texts.send()><Send status/></Group> }.into_any(),
        view! { <Group heading=texts.present()><div class="ms-bar-actions"><PrintSummary/><Files status files=PRESENT/></div></Group> }.into_any(),
        view! { <Group heading=texts.save_data()><div class="ms-bar-actions"><Files status files=DATA/></div></Group> }.into_any(),
    ];
    view! { <Section id="share" heading=texts.share()><div class="ms-share">{groups}</div><StatusLine status/></Section> }
}

#[component]
fn Group(heading: &'static str, children: Children) -> impl IntoView {
    view! { <div class="ms-share-group"><h3 class="ms-h4">{heading}</h3>{children()}</div> }
}

#[component]
fn Send(status: Status) -> impl IntoView {
    let (app, texts, result) = (use_app(), use_texts(), use_result());
    let code = RwSignal::new(None::<Code>);
    let link = StoredValue::new(result.link.clone());
    let sheet = clipboard::can_share(&result.link).then(|| {
        let share = move || {
            let (title, link) = (app.questionnaire().title.clone(), link.get_value());
            spawn_local(async move {
                match clipboard::share(&title, &link).await {
                    ShareOutcome::Passed => app.emit_shared(&link),
                    ShareOutcome::Closed => {}
                    ShareOutcome::Refused => status.say(texts.share_refused()),
                }
            });
        };
        view! { <Button class=PLAIN label=texts.share_sheet() on_press=share/> }
    });
    let show_code = move || {
        if code.with_untracked(Option::is_some) {
            return code.set(None);
        }
        let made = Code::encode(&link.get_value());
        status.say(if made.is_some() { "" } else { texts.qr_long() });
        code.set(made);
    };
    // Open a mail in the reader's mail program. The scan itself sends nothing.
    let reply = app.config(|config| config.reply_to.clone()).filter(|_| app.link_problem(&result).is_none()).map(|address| {
        let subject = with_report(|report| plain(&report.headline(), None).into_owned());
        let mail = mail_to(&address, &subject, &link.get_value());
        view! { <a class="ms-btn" part="button" href=mail>{texts.send_to(&address)}</a> }
    });
    let problem = app.link_problem(&result).map(|problem| view! { <p class="ms-hint">{problem}</p> });
    view! {
        <div class="ms-field">
            <label for="ms-link">{texts.link()}</label>
            <input id="ms-link" value=link.get_value() type="text" dir="ltr" readonly=true {..masked()}/>
            <p class="ms-hint">{texts.link_hint()}</p>
            {problem}
        </div>
        <div class="ms-bar-actions">{reply}{sheet}<Button class=PLAIN label=texts.qr() on_press=show_code/></div>
        <div class="ms-qr">{move || code.get().map(|code| view! { <CodePicture code name=texts.qr_name()/> })}</div>
    }
}

/// The message about the last action, and the content of a file whose download the page around this one may have blocked.
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
    view! { <div><p class="ms-status" role="status">{move || status.message.get()}</p><div>{by_hand}</div></div> }
}

/// A button that prints only what is on the first page.
#[component]
fn PrintSummary() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let title = StoredValue::new(with_report(|report| report.file_stem()));
    let print = move || title.with_value(|title| app.loader(|loader| loader.print_summary(title)));
    view! { <Button class=PLAIN label=texts.print_summary() on_press=print/> }
}

/// A button that writes a file with this extension.
#[component]
fn FileWriter(status: Status, label: &'static str, extension: &'static str) -> impl IntoView {
    let app = use_app();
    let press = move || {
        let result = app.result();
        spawn_local(async move {
            let written = download(app, result, extension).await;
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

/// A button for the file that the scan can open again.
#[component]
pub fn ResultFileButton() -> impl IntoView {
    let (status, texts) = (Status::new(), use_texts());
    view! { <FileWriter status label=texts.download_json() extension="json"/><StatusLine status/> }
}

/// Buttons for the plan as files.
#[component]
pub fn PlanFiles() -> impl IntoView {
    let (status, texts) = (Status::new(), use_texts());
    view! {
        <div class="ms-bar-actions">
            <FileWriter status label=texts.download_ics() extension="ics"/>
            <FileWriter status label=texts.download_plan_csv() extension="plan.csv"/>
            <FileWriter status label=texts.download_plan_md() extension="plan.md"/>
        </div>
        <StatusLine status/>
    }
}

/// Files to show to others, by extension.
const PRESENT: &[&str] = &["html", "slide.png", "svg", "png"];
/// Files for other programs, by extension.
const DATA: &[&str] = &["json", "csv", "md"];

/// Buttons for files with these extensions.
#[component]
fn Files(status: Status, files: &'static [&'static str]) -> impl IntoView {
    let texts = use_texts();
    let has_chart = with_report(|report| report.radar().is_some());
    let file = |extension: &&'static str| {
        let label = match *extension {
            "html" => texts.download_report(),
            "slide.png" => texts.download_slide(),
            "svg" if has_chart => texts.download_svg(),
            "png" if has_chart => texts.download_png(),
            "json" => texts.download_json(),
            "csv" => texts.download_csv(),
            "md" => texts.download_markdown(),
            _ => return None,
        };
        Some(view! { <FileWriter status label extension=*extension/> })
    };
    files.iter().filter_map(file).collect_view()
}
