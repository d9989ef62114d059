//! The interface. It holds no rules: it shows what the core has worked out and sends events back.

mod introduction;
mod overview;
mod page;
mod parts;
mod progress;
mod results;
mod scan;

use crate::assessment::{Event, Screen};
use crate::browser::host::{Config, Port};
use crate::browser::page::{Container, adopt_styles, clear};
use crate::core::json::Fault;
use crate::core::questionnaire::Questionnaire;
use crate::core::record::Scope;
use crate::text;
use leptos::prelude::*;
use scan::Scan;
use serde_json::json;
use std::any::Any;
use std::cell::{Cell, RefCell};

const STYLES: &str = concat!(
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/run.css"),
    include_str!("../../style/result.css"),
    include_str!("../../style/print.css"),
);

thread_local! {
    /// The one view of this instance; dropping it ends the view with its listeners.
    static SHOWN: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
    static SCAN: Cell<Option<Scan>> = const { Cell::new(None) };
}

/// Shows the scan in the container, or says why it can't.
pub fn mount(container: Container, config: &str, tell: js_sys::Function) {
    let config = Config::parse(config);
    let port = Port(tell);
    adopt_styles(&container, STYLES);
    clear(&container);
    let texts = text::of(&config.lang);
    if !config.trouble.is_empty() {
        let message = text::fill(texts.no_questionnaire, &[&config.trouble]);
        port.tell("error", &json!({ "instance": config.instance, "message": message }));
        return show(container, move || refusal(message, Vec::new(), ""));
    }
    match Questionnaire::parse(&config.source) {
        Ok(questionnaire) => {
            let place = container.clone();
            show(place, move || {
                let scan = Scan::new(container, config, port, questionnaire);
                SCAN.set(Some(scan));
                app(scan)
            });
        }
        Err(faults) => {
            let message = texts.bad_questionnaire.of(faults.len(), &[]);
            port.tell("error", &json!({ "instance": config.instance, "message": format!("{message} {}", faults[0]) }));
            show(container, move || refusal(message, faults, texts.bad_questionnaire_more));
        }
    }
}

fn show<N: IntoView + 'static>(container: Container, view: impl FnOnce() -> N + 'static) {
    let handle = mount_to(container, view);
    SHOWN.with_borrow_mut(|shown| *shown = Some(Box::new(handle)));
}

/// Ends the view, so that the instance can serve another element.
pub fn unmount() {
    SCAN.set(None);
    SHOWN.with_borrow_mut(Option::take);
}

/// Gives up all answers and returns to the introduction.
pub fn restart() {
    if let Some(scan) = SCAN.get() {
        scan.send(Event::StartOver);
    }
}

fn refusal(message: String, faults: Vec<Fault>, more: &'static str) -> impl IntoView {
    let lines = faults.into_iter().map(|fault| view! { <li>{fault.to_string()}</li> }).collect_view();
    view! {
        <div class="ms-body" role="alert">
            <p class="ms-lead">{message}</p>
            <ul class="ms-faults">{lines}</ul>
            <p>{more}</p>
        </div>
    }
}

fn app(scan: Scan) -> impl IntoView {
    scan.begin();
    let screen = Memo::new(move |_| scan.state.with(|state| (state.screen(), state.shared().is_some())));
    let body = move || match screen.get() {
        (Screen::Introduction, _) => introduction::introduction(scan),
        (Screen::Page(page), _) => page::page(scan, page),
        (Screen::Overview, _) => overview::overview(scan),
        (Screen::Results, _) => results::results(scan),
    };
    view! {
        <div class="ms-body" lang=scan.texts().lang>
            {move || notices(scan)}
            {body}
        </div>
    }
}

fn notices(scan: Scan) -> AnyView {
    let lines = scan.notices();
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! { <div class="ms-notices" role="status">{lines}</div> }.into_any()
}

/// Event that begins with what was filled in before the scan was there.
fn start_event(config: &Config) -> Event {
    let filled = &config.filled;
    let kind = if filled.scope.is_empty() { Scope::default().kind } else { filled.scope.clone() };
    Event::Start {
        scope: Scope { kind, label: filled.label.clone() },
        role: Some(filled.role.clone()).filter(|role| !role.is_empty()),
        long: if filled.form.is_empty() { config.form == "long" } else { filled.form == "long" },
    }
}
