//! The interface. It holds no rules: it shows what the core has worked out and sends events back.

mod desk;
mod introduction;
mod overview;
mod page;
mod parts;
mod progress;
mod results;
mod scan;

use crate::browser::dom::{Node, name_page};
use crate::browser::files;
use crate::browser::host::{Config, Filled, Port, Told};
use crate::browser::page::{Container, clear, keep_key, later};
use crate::core::encoding::decode;
use crate::core::json::Fault;
use crate::core::language::Direction;
use crate::core::questionnaire::Questionnaire;
use crate::core::questionnaire::translation::translated;
use crate::core::scan::{MAX_LABEL, Role, Scope};
use crate::core::session::{Event, Screen};
use crate::text::{fill, of as language};
use crate::view::element::{El, el, speak, text};
use crate::view::parts::{PLAIN, button};
use js_sys::Function;
use leptos::mount::UnmountHandle;
use leptos::prelude::*;
use scan::Scan;
use serde_json::json;
use std::cell::{Cell, RefCell};

type Shown = UnmountHandle<<() as Render>::State>;

thread_local! {
    /// Counts beginnings, so that what is left of an earlier one ends.
    static BEGUN: Cell<u32> = const { Cell::new(0) };
    /// The one view of this instance; dropping it ends the view with its listeners.
    static SHOWN: RefCell<Option<Shown>> = const { RefCell::new(None) };
    static SCAN: Cell<Option<Scan>> = const { Cell::new(None) };
}

/// Shows the scan in the container, or says why it can't.
pub fn mount(container: Container, config: &Told, tell: Function) {
    begin(container, Config::of(config), Port::new(tell, config));
}

/// Begins in tasks of their own, since all at once would hold a slow device up: code is compiled as it is first used.
fn begin(container: Container, mut config: Config, port: Port) {
    unmount();
    next(move || match read(&mut config) {
        Ok(questionnaire) => next(move || {
            name_page(&container, &questionnaire.title);
            let view = container.clone();
            config.dress();
            show(view, move || app(Scan::new(container, config, port, questionnaire)));
        }),
        Err((message, faults, more)) => {
            let named: Vec<_> = faults.iter().map(ToString::to_string).collect();
            let told = format!("{message} {}", named.join("; ")).trim_end().to_owned();
            port.tell("error", &json!({ "message": told }));
            config.dress();
            show(container, move || refusal(&message, &faults, more));
        }
    });
}

/// Runs in the next task, unless the view has ended or begun anew by then.
fn next(run: impl FnOnce() + 'static) {
    let begun = BEGUN.get();
    later(0, move || {
        if BEGUN.get() == begun {
            run();
        }
    });
}

/// The instrument, from now on with the texts of its translation; or why there is none: a sentence, what is wrong in the file,
/// and what to do.
fn read(config: &mut Config) -> Result<Questionnaire, (String, Vec<Fault>, &'static str)> {
    let texts = language(&config.lang);
    if let Some(encoding) = config.bytes.as_deref().and_then(|bytes| decode(bytes).err()) {
        return Err((texts.unreadable(texts.questionnaire_file, Some(encoding)), Vec::new(), texts.bad_questionnaire_more));
    }
    if !config.trouble.is_empty() {
        return Err((fill(texts.no_questionnaire, &[&config.trouble]), Vec::new(), ""));
    }
    let translation = std::mem::take(&mut config.translation);
    if !translation.is_empty()
        && let Some(source) = translated(&config.source, &translation)
        && let Ok(questionnaire) = Questionnaire::parse(&source)
    {
        config.source = source;
        return Ok(questionnaire);
    }
    let refused = |faults: Vec<Fault>| (texts.bad_questionnaire.of(faults.len(), &[]), faults, texts.bad_questionnaire_more);
    Questionnaire::parse(&config.source).map_err(refused)
}

/// Leptos owns what belongs to the view and ends it with its handle; the elements are built here.
fn show(container: Container, view: impl FnOnce() -> El + 'static) {
    clear(&container);
    let place = El::on_node(Node::of(&container));
    let handle = mount_to(container, move || drop(place.child(view())));
    SHOWN.with_borrow_mut(|shown| *shown = Some(handle));
}

/// Ends the view, so that the instance can serve another element.
pub fn unmount() {
    BEGUN.set(BEGUN.get() + 1);
    SCAN.set(None);
    drop(SHOWN.take());
}

/// Goes to a screen that was shown before.
pub fn visit(screen: &str) {
    if let Some(scan) = SCAN.get() {
        scan.visit(screen);
    }
}

/// Gives up the answers of the current run and returns to the introduction.
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
    SCAN.set(Some(scan));
    speak(&scan.questionnaire(), scan.texts());
    scan.begin();
    // The same screen is built anew where it shows another run or another result.
    let screen = Memo::new(move |_| scan.state.with(|state| (state.screen(), state.foreign().cloned(), state.record().run)));
    let notices = Memo::new(move |_| scan.notices());
    let notices = el("div", "ms-notices")
        .attr("role", "status")
        .filled(move || notices.get().iter().map(|line| text("p", "", line)).collect());
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
        Screen::Desk(desk) => vec![untrack(|| desk::desk(scan, desk, scan.waiting()))],
    });
    el("div", "ms-body")
        .attr("lang", scan.texts().lang)
        .attr("dir", Direction::of(scan.texts().lang).word())
        .child(notices)
        .child(instead)
        .child(offered)
        .child(body)
        .on("dragover", |event| {
            files::Incoming::expect(&event);
        })
        .on("drop", move |event| scan.take_dropped(&event))
        .on("keydown", |event| keep_key(&event))
        .on("keypress", |event| keep_key(&event))
        .on("keyup", |event| keep_key(&event))
}

/// Event that begins with what was filled in before the scan was there.
fn start_event(config: &Config, filled: &Filled) -> Event {
    Event::Start {
        scope: Scope::new(&filled.scope, &filled.label.chars().take(MAX_LABEL).collect::<String>()),
        role: Role::parse(&filled.role),
        long: if filled.form.is_empty() { config.form == "long" } else { filled.form == "long" },
    }
}
