//! The interface. It holds no rules: it shows what the core has worked out and sends events back.

mod desk;
mod introduction;
mod overview;
mod page;
mod parts;
mod progress;
mod results;
mod scan;

use crate::assessment::{Event, Screen};
use crate::browser::companion::Companion;
use crate::browser::dom::Node;
use crate::browser::files;
use crate::browser::host::{Config, Port};
use crate::browser::page::{Container, adopt_styles, clear};
use crate::core::json::Fault;
use crate::core::questionnaire::Questionnaire;
use crate::core::record::Scope;
use crate::text::{fill, of as language};
use crate::view::element::{El, el, text};
use crate::view::parts::{PLAIN, button};
use js_sys::Function;
use leptos::mount::UnmountHandle;
use leptos::prelude::*;
use scan::{Scan, Ways};
use serde_json::json;
use std::cell::{Cell, RefCell};

const STYLES: &str = concat!(
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/run.css"),
    include_str!("../../style/result.css"),
    include_str!("../../style/print.css"),
);

type Shown = UnmountHandle<<() as Render>::State>;

thread_local! {
    /// The one view of this instance; dropping it ends the view with its listeners.
    static SHOWN: RefCell<Option<Shown>> = const { RefCell::new(None) };
    static SCAN: Cell<Option<Scan>> = const { Cell::new(None) };
}

/// Shows the scan in the container, or says why it can't.
pub fn mount(container: Container, config: &str, tell: Function, companion: Function) {
    adopt_styles(&container, STYLES);
    begin(container, Config::parse(config), (Port(tell), Companion(companion)));
}

fn begin(container: Container, config: Config, ways: Ways) {
    unmount();
    clear(&container);
    let texts = language(&config.lang);
    let refuse = |message: String, faults: Vec<Fault>, more: &'static str| {
        let told = faults.first().map_or_else(|| message.clone(), |fault| format!("{message} {fault}"));
        ways.0.tell("error", &json!({ "instance": config.instance, "message": told }));
        show(container.clone(), move || refusal(&message, &faults, more));
    };
    if !config.trouble.is_empty() {
        return refuse(fill(texts.no_questionnaire, &[&config.trouble]), Vec::new(), "");
    }
    match Questionnaire::parse(&config.source) {
        Ok(questionnaire) => show(container.clone(), move || {
            let scan = Scan::new(container, config, ways, questionnaire);
            SCAN.set(Some(scan));
            app(scan)
        }),
        Err(faults) => refuse(texts.bad_questionnaire.of(faults.len(), &[]), faults, texts.bad_questionnaire_more),
    }
}

/// Leptos owns what belongs to the view and ends it with its handle; the elements are built here.
fn show(container: Container, view: impl FnOnce() -> El + 'static) {
    let place = El::on_node(Node::of(&container));
    let handle = mount_to(container, move || drop(place.child(view())));
    SHOWN.with_borrow_mut(|shown| *shown = Some(handle));
}

/// Ends the view, so that the instance can serve another element.
pub fn unmount() {
    SCAN.set(None);
    drop(SHOWN.take());
}

/// Gives up all answers and returns to the introduction.
pub fn restart() {
    if let Some(scan) = SCAN.get() {
        scan.send(Event::StartOver);
    }
}

fn refusal(message: &str, faults: &[Fault], more: &str) -> El {
    let lines = faults.iter().map(|fault| text("li", "", &fault.to_string()));
    el("div", "ms-body")
        .attr("role", "alert")
        .child(text("h1", "ms-lead", message))
        .child(el("ul", "ms-faults").children(lines))
        .child(text("p", "", more))
}

fn app(scan: Scan) -> El {
    scan.begin();
    // The same screen is built anew where it shows another run or another result.
    let screen = Memo::new(move |_| scan.state.with(|state| (state.screen(), state.foreign().cloned(), state.record().run)));
    let notices = el("div", "ms-notices")
        .attr("role", "status")
        .filled(move || scan.notices().iter().map(|line| text("p", "", line)).collect());
    let needs_file = Memo::new(move |_| scan.needs_file());
    let instead = el("div", "ms-instead")
        .filled(move || if needs_file.get() { results::share::answers_file(scan).into() } else { Vec::new() });
    let offered = el("div", "ms-offered").filled(move || match scan.offered.get() {
        None => Vec::new(),
        Some(Err(faults)) => {
            let message = scan.texts().bad_questionnaire.of(faults.len(), &[]);
            vec![refusal(&message, &faults, scan.texts().bad_file_safe)]
        }
        Some(Ok((title, source))) => {
            let words = text("p", "", &fill(scan.texts().preview, &[&title]));
            let yes = button(PLAIN, scan.texts().preview_yes, move || scan.preview(source.clone()));
            vec![el("div", "ms-notice").attr("role", "status").child(words).child(yes)]
        }
    });
    let body = el("div", "ms-screen").filled(move || match screen.get().0 {
        Screen::Introduction => introduction::introduction(scan),
        Screen::Page(number) => vec![page::page(scan, number)],
        Screen::Overview => vec![overview::overview(scan)],
        Screen::Results => vec![results::results(scan)],
        Screen::Desk(desk) => vec![desk::desk(scan, desk)],
    });
    el("div", "ms-body")
        .attr("lang", scan.texts().lang)
        .child(notices)
        .child(instead)
        .child(offered)
        .child(body)
        .on("dragover", |event| event.prevent_default())
        .on("drop", move |event| {
            event.prevent_default();
            scan.take_in(files::Incoming::dropped(&event));
        })
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
