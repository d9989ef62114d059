//! Buttons.

use super::language::render_text;
use crate::browser::files::Incoming;
use crate::browser::page::{after_render, focus, is_double_click};
use crate::core::session::Event;
use crate::state::{use_app, use_texts};
use leptos::html::Button as ButtonElement;
use leptos::prelude::*;
use std::sync::Arc;

/// Class of an ordinary button.
pub const PLAIN: &str = "ms-btn";
/// Class of the button that leads to the next step.
pub const MAIN: &str = "ms-btn ms-btn-main";
/// Class of the button that begins the scan.
pub const BIG: &str = "ms-btn ms-btn-main ms-btn-big";
/// Class of a button that looks like a link.
pub const LINK: &str = "ms-link";

/// What a button does before the code has loaded. The prerendered screens name it in the attribute `data-early`.
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
    /// The value of the attribute `data-early`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Back => "back",
            Self::Next => "next",
        }
    }
}

/// The action of a button.
#[derive(Clone)]
pub struct Press(Arc<dyn Fn() + Send + Sync>);

impl<F: Fn() + Send + Sync + 'static> From<F> for Press {
    fn from(press: F) -> Self {
        Self(Arc::new(press))
    }
}

impl Press {
    /// Carries out the action.
    pub fn run(&self) {
        (self.0)();
    }
}

/// A button. A double click presses it only once, so that it can't also press the button that takes its place.
#[component]
pub fn Button(
    /// [`PLAIN`], [`MAIN`], [`BIG`], [`LINK`] or classes of its own.
    class: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// The accessible name, if the label alone is not clear enough.
    #[prop(optional, into)]
    name: Option<String>,
    /// The id of the element that describes it.
    #[prop(optional)]
    described_by: Option<&'static str>,
    /// A reference for moving focus to it.
    #[prop(optional)]
    node: NodeRef<ButtonElement>,
    /// What it does before the code has loaded; `None` if it is disabled until then.
    #[prop(optional_no_strip, into)]
    early: Option<EarlyAction>,
    /// The action.
    #[prop(into)]
    on_press: Press,
) -> impl IntoView {
    view! {
        <button class=class type="button" part="button" aria-label=name aria-describedby=described_by data-early=early.map(EarlyAction::word)
            node_ref=node
            on:click=move |event| if !is_double_click(&event) { on_press.run() }>
            {render_text(&label)}
        </button>
    }
}

/// A button that sends an event of the session.
#[component]
pub fn EventButton(
    /// The class, as for [`Button`].
    class: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// The event to send.
    event: Event,
    /// As for [`Button`].
    #[prop(optional_no_strip, into)]
    early: Option<EarlyAction>,
) -> impl IntoView {
    let app = use_app();
    view! { <Button class label early on_press=move || app.send(event.clone())/> }
}

/// A button for an action that can't be undone. It asks for confirmation in place, with the safe answer first.
#[component]
pub fn ConfirmButton(
    /// The label.
    label: &'static str,
    /// The question.
    #[prop(into)]
    question: Question,
    /// The label of the answer that confirms.
    yes: &'static str,
    /// The action.
    #[prop(into)]
    on_confirm: Press,
) -> impl IntoView {
    let texts = use_texts();
    // `None` until the button is first pressed.
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
            <div class="ms-confirm-question" role="group" aria-label=label>
                <p>{render_text(&question.words())}</p>
                <Button class=MAIN label=texts.keep() node=keep on_press=move || answer(false)/>
                <Button class=PLAIN label=yes on_press=on_confirm/>
            </div>
        }
        .into_any()
    };
    view! { <div class="ms-confirm">{content}</div> }
}

/// A question whose text is made only when it is asked.
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

/// A button that discards the current run.
#[component]
pub fn RestartButton(
    /// Number of answers that it would discard.
    answers: usize,
) -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    // Look up the stored scans only when the question is asked.
    let question = move || {
        let sure = app.with_plan(texts.start_over_sure(texts.answers_count(answers)));
        if app.count_kept_scans() > 0 { [&sure, texts.start_over_kept()].join(" ") } else { sure }
    };
    view! {
        <ConfirmButton label=texts.start_over() question yes=texts.start_over_yes() on_confirm=move || app.send(Event::StartOver)/>
    }
}
