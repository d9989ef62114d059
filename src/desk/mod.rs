//! The companion's interface: files of a result, and whatever looks at several results at once.

mod compare;
mod entry;
mod history;
mod intake;
mod material;
mod state;
mod team;
mod then_now;
mod write;

use crate::browser::dom::Node;
use crate::browser::page::{Container, now_ms};
use crate::core::language::Direction;
use crate::core::link;
use crate::core::qr::Code;
use crate::core::questionnaire::Questionnaire;
use crate::core::record::Record;
use crate::core::token;
use crate::export::bundle::{self, Held, Piece, Place};
use crate::export::result_file;
use crate::handover::Handover;
use crate::text::of as language;
use crate::view::element::{El, el, speak, text};
use crate::view::parts::{LINK, button, by_hand};
use js_sys::Function;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use material::Material;
use serde_json::{Value, json};
use state::Desk;
use std::cell::{Cell, RefCell};

type Shown = UnmountHandle<<() as Render>::State>;

thread_local! {
    /// The screen that is shown; dropping it ends it with its listeners.
    static SHOWN: RefCell<Option<Shown>> = const { RefCell::new(None) };
    static DESK: Cell<Option<Desk>> = const { Cell::new(None) };
}

/// Writes a file of the result handed over and offers it; gives its content, or a sentence that says why it
/// can't be written.
///
/// # Errors
/// That sentence.
pub async fn write(handover: &str, kind: &str) -> Result<String, String> {
    let handover = Handover::parse(handover);
    match Material::of(&handover) {
        Some(material) => write::write(&material, kind).await,
        None => Err(language(&handover.lang).file_empty.to_owned()),
    }
}

/// Says what the texts handed over hold, as JSON: a questionnaire, one result, several, or why none.
pub fn read(handover: &str) -> String {
    let handover = Handover::parse(handover);
    let found = match (&handover.texts[..], Questionnaire::parse(&handover.source)) {
        (_, Err(_)) | ([], _) => json!("nothing"),
        ([text], Ok(questionnaire)) => found(text, &questionnaire),
        _ => several(false),
    };
    found.to_string()
}

fn several(history: bool) -> Value {
    json!({ "several": { "history": history } })
}

fn found(source: &str, questionnaire: &Questionnaire) -> Value {
    let pieces = bundle::pieces(source);
    let mut held = pieces.iter().filter_map(|piece| Some((piece, piece.held.as_ref().ok()?)));
    let Some((piece, first)) = held.next() else {
        return match pieces.first() {
            Some(Piece { place, held: Err(problem), .. }) => refused(problem, matches!(place, Place::Line(_))),
            _ => json!("nothing"),
        };
    };
    // The same link twice in a text is one; in a team's link it may be of two people.
    let of_a_team = |held: &Held| match held {
        Held::Token(token) => link::joined(&[token.clone(), token.clone()]).is_some_and(|twice| source.contains(&twice)),
        _ => false,
    };
    if of_a_team(first) || held.any(|(_, other)| other != first) || matches!(piece.place, Place::Number(_)) {
        return several(false);
    }
    // What can't be read beside it is not passed over.
    let beside = pieces.iter().find_map(|piece| piece.held.as_ref().err());
    let result =
        |record: &Record, file: bool| json!({ "result": { "record": record.to_json(), "file": file, "beside": beside } });
    match first {
        Held::Questionnaire => json!("questionnaire"),
        Held::History(_) => several(true),
        Held::Team(_) => several(false),
        Held::Token(token) => match token::decode(questionnaire, token) {
            Ok(shared) => result(&Record::of_link(questionnaire, &shared, now_ms()), false),
            Err(error) => refused(&error.to_string(), true),
        },
        Held::Result(value) => match result_file::read_value(value, questionnaire) {
            Ok(opened) => result(&opened.to_record(questionnaire, now_ms()), true),
            Err(problem) => refused(&problem, false),
        },
    }
}

fn refused(problem: &str, link: bool) -> Value {
    json!({ "refused": { "problem": problem, "link": link } })
}

/// A link as a QR code: its side in modules, a space, the path of the dark ones; none where it is too long.
pub fn qr(link: &str) -> Option<String> {
    Code::of(link).map(|code| format!("{} {}", code.side(), code.path()))
}

/// Shows a screen; what it asks of the scan goes to `reply`, by name and with a text.
pub fn show(container: Container, handover: &str, screen: &str, reply: Function) {
    hide();
    let handover = Handover::parse(handover);
    let Ok(questionnaire) = Questionnaire::parse(&handover.source) else { return };
    let place = El::on_node(Node::of(&container));
    let screen = screen.to_owned();
    let handle = mount_to(container.clone(), move || {
        let desk = Desk::new(container.clone(), &handover, questionnaire, reply, screen == "team");
        DESK.set(Some(desk));
        speak(&desk.questionnaire(), desk.texts());
        let dir = Direction::of(desk.texts().lang).word();
        let mut texts = handover.texts;
        let view = match screen.as_str() {
            "team" => {
                texts = team::kept::lay_out(desk, texts);
                desk.hear_team(move |file| team::kept::heard(desk, file));
                team::team(desk)
            }
            "history" => history::history(desk),
            _ => compare::compare(desk),
        };
        Node::of(&container).clear();
        let stopped = move || desk.stopped.get().map(|content| by_hand(desk.texts(), &content, None)).into_iter().collect();
        let view =
            el("div", "").attr("lang", desk.texts().lang).attr("dir", dir).child(view).child(el("div", "").filled(stopped));
        drop(place.child(view));
        if !texts.is_empty() {
            intake::take_in(desk, texts);
        }
        desk.focus_heading();
    });
    SHOWN.with_borrow_mut(|shown| *shown = Some(handle));
}

/// What every screen begins with: the way back, its heading, what it is for.
fn head(desk: Desk, heading: &str, lead: &str) -> El {
    let lead = (!lead.is_empty()).then(|| text("p", "ms-lead", lead));
    el("header", "ms-desk-head")
        .child(button(LINK, desk.words().back, move || desk.reply("leave", "")))
        .child(text("h1", "ms-title ms-title-s", heading).takes_focus())
        .children(lead)
}

/// Hands more texts to the screen that is shown.
pub fn add(texts: Vec<String>) {
    if let Some(desk) = DESK.get() {
        intake::take_in(desk, texts);
    }
}

/// Ends the screen.
pub fn hide() {
    DESK.set(None);
    drop(SHOWN.take());
}
