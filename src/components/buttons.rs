//! Buttons.

use super::language::say;
use crate::browser::files::Incoming;
use crate::browser::page::{after_render, focus, is_repeated};
use crate::core::session::Event;
use crate::state::{use_app, use_texts};
use leptos::html::Button as ButtonElement;
use leptos::prelude::*;
use std::sync::Arc;

/// An ordinary button.
pub const PLAIN: &str = "ms-btn";
/// The one that leads on.
pub const MAIN: &str = "ms-btn ms-btn-main";
/// The one that begins.
pub const BIG: &str = "ms-btn ms-btn-main ms-btn-big";
/// One that looks like a link.
pub const LINK: &str = "ms-link";

/// A button that works before the code is there: the build gives it something to open or close, which the style sheet follows,
/// and the scan takes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarlyAction {
    /// Shows the first question.
    Start,
    /// Leads back to the introduction.
    Back,
    /// Asks for the next question, which comes with the code.
    Next,
}

impl EarlyAction {
    /// As the attribute `data-early` names it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Back => "back",
            Self::Next => "next",
        }
    }
}

/// What a button does.
#[derive(Clone)]
pub struct Press(Arc<dyn Fn() + Send + Sync>);

impl<F: Fn() + Send + Sync + 'static> From<F> for Press {
    fn from(press: F) -> Self {
        Self(Arc::new(press))
    }
}

impl Press {
    /// Does it.
    pub fn run(&self) {
        (self.0)();
    }
}

/// A button. A double click presses it once: what takes its place is not pressed unseen.
#[component]
pub fn Button(
    /// [`PLAIN`], [`MAIN`], [`BIG`], [`LINK`] or classes of its own.
    class: &'static str,
    /// What it says.
    #[prop(into)]
    label: String,
    /// Its accessible name, where the label alone does not say enough.
    #[prop(optional, into)]
    name: Option<String>,
    /// The id of what describes it.
    #[prop(optional)]
    described_by: Option<&'static str>,
    /// Where focus can be moved to it.
    #[prop(optional)]
    node: NodeRef<ButtonElement>,
    /// Whether it works before the code is there.
    #[prop(optional_no_strip, into)]
    early: Option<EarlyAction>,
    /// What it does.
    #[prop(into)]
    on_press: Press,
) -> impl IntoView {
    view! {
        <button class=class type="button" part="button" aria-label=name aria-describedby=described_by data-early=early.map(EarlyAction::word)
            node_ref=node
            on:click=move |event| if !is_repeated(&event) { on_press.run() }>
            {say(&label)}
        </button>
    }
}

/// A button that sends an event of the session.
#[component]
pub fn EventButton(
    /// As for [`Button`].
    class: &'static str,
    /// What it says.
    #[prop(into)]
    label: String,
    /// What it sends.
    event: Event,
    /// As for [`Button`].
    #[prop(optional_no_strip, into)]
    early: Option<EarlyAction>,
) -> impl IntoView {
    let app = use_app();
    view! { <Button class label early on_press=move || app.send(event.clone())/> }
}

/// A button for what can't be undone: it asks once more in place, with the safe way first.
#[component]
pub fn ConfirmButton(
    /// What it says.
    label: &'static str,
    /// What it asks.
    #[prop(into)]
    question: Question,
    /// The label of the answer that does it.
    yes: &'static str,
    /// What it does.
    #[prop(into)]
    on_confirm: Press,
) -> impl IntoView {
    let texts = use_texts();
    // None before it was pressed for the first time.
    let asking = RwSignal::new(None);
    let (ask, keep) = (NodeRef::<ButtonElement>::new(), NodeRef::<ButtonElement>::new());
    let answer = move |yes: bool| {
        asking.set(Some(yes));
        after_render(move || {
            if let Some(button) = if yes { keep } else { ask }.get_untracked() {
                focus(&button);
            }
        });
    };
    let content = move || {
        if asking.get() != Some(true) {
            return view! { <Button class=PLAIN label node=ask on_press=move || answer(true)/> }.into_any();
        }
        let on_confirm = on_confirm.clone();
        view! {
            <div class="ms-ask" role="group" aria-label=label>
                <p>{say(&question.words())}</p>
                <Button class=MAIN label=texts.keep() node=keep on_press=move || answer(false)/>
                <Button class=PLAIN label=yes on_press=on_confirm/>
            </div>
        }
        .into_any()
    };
    view! { <div class="ms-confirm">{content}</div> }
}

/// A question that is put together when it is asked.
#[derive(Clone)]
pub struct Question(Arc<dyn Fn() -> String + Send + Sync>);

impl<F: Fn() -> String + Send + Sync + 'static> From<F> for Question {
    fn from(words: F) -> Self {
        Self(Arc::new(words))
    }
}

impl Question {
    fn words(&self) -> String {
        (self.0)()
    }
}

/// A button that opens files: results, histories, questionnaires.
#[component]
pub fn FileButton() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    view! {
        <span class="ms-file">
            <input type="file" id="ms-file" multiple=true on:change=move |event| app.import_files(Incoming::chosen(&event))/>
            <label class=PLAIN for="ms-file">{texts.open_file()}</label>
        </span>
    }
}

/// A button that gives up the current run with so many answers.
#[component]
pub fn RestartButton(
    /// How many answers it would give up.
    answers: usize,
) -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    // Kept scans are looked through only when it is asked.
    let question = move || {
        let sure = texts.start_over_sure(texts.answers_count(answers));
        if app.kept_scans() > 0 { [&sure, texts.start_over_kept()].join(" ") } else { sure }
    };
    view! {
        <ConfirmButton label=texts.start_over() question yes=texts.start_over_yes() on_confirm=move || app.send(Event::StartOver)/>
    }
}
