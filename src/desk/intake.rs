//! Links, files and texts in: read one by one, every refusal named.

use super::entry::{Entry, Origin};
use super::state::Desk;
use crate::browser::dom::value_of;
use crate::browser::page::now_ms;
use crate::browser::spawn_local;
use crate::browser::{files, page};
use crate::core::history::MAX_ENTRIES;
use crate::core::team::MAX_PEOPLE;
use crate::core::token;
use crate::export::bundle::{self, Held, Place};
use crate::export::result_file;
use crate::text::fill;
use crate::view::element::{El, el, text};
use crate::view::parts::{PLAIN, button, field};
use leptos::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// Refusals that are told one by one.
const TOLD: usize = 20;
/// Milliseconds of work between two looks at the page.
const SLICE_MS: f64 = 12.0;

/// The field for links, and the way to files.
pub fn intake(desk: Desk) -> El {
    let words = desk.words();
    let written = RwSignal::new(String::new());
    let area = el("textarea", "").attr("rows", "3").on("input", move |event| written.set(value_of(&event)));
    let node = area.node();
    let add = move || {
        let pasted = written.get_untracked();
        if !pasted.trim().is_empty() {
            node.set_value("");
            written.set(String::new());
            take_in(desk, vec![pasted]);
        }
    };
    let chosen = el("input", "").attr("type", "file").attr("id", "ms-desk-files").attr("multiple", "");
    let chosen = chosen.on("change", move |event| {
        let files = files::Incoming::chosen(&event);
        spawn_local(async move {
            let (mut texts, mut refused) = (Vec::new(), Vec::new());
            for file in files {
                let name = file.name();
                match file.text().await {
                    Ok(text) => texts.push(text),
                    Err(encoding) => refused.push(desk.texts().unreadable(&name, encoding)),
                }
            }
            take_in_with(desk, texts, refused);
        });
    });
    let open = el("span", "ms-file").child(chosen).child(text("label", PLAIN, words.choose_files).attr("for", "ms-desk-files"));
    let bar = el("div", "ms-bar-actions").child(button(PLAIN, words.add, add)).child(open);
    let said = el("div", "ms-desk-said").attr("role", "status").filled(move || {
        let progress = desk.reading.get().map(|(done, all)| {
            let all_words = all.to_string();
            let bar = el("progress", "").attr("max", &all_words).attr("value", &done.to_string());
            el("p", "")
                .child(bar.attr("aria-hidden", "true"))
                .text(" ")
                .text(&fill(words.reading, &[&done.to_string(), &all_words]))
        });
        progress.into_iter().chain(desk.said.get().iter().map(|line| text("p", "", line))).collect()
    });
    el("div", "ms-intake")
        .child(field("ms-desk-links", text("label", "", words.bring_label), area))
        .child(text("p", "ms-hint", words.bring_hint))
        .child(bar)
        .child(said)
}

/// Takes in texts: files' contents, or whatever holds links.
pub fn take_in(desk: Desk, texts: Vec<String>) {
    take_in_with(desk, texts, Vec::new());
}

/// Takes in texts, and says why others could not be read.
fn take_in_with(desk: Desk, texts: Vec<String>, refused: Vec<String>) {
    spawn_local(async move {
        let mut intake = Intake::new(desk);
        for line in refused {
            intake.tell(line);
        }
        let many = texts.len() > 1;
        let mut jobs = Vec::new();
        for (number, text) in (1..).zip(&texts) {
            let pieces = bundle::pieces(text);
            if pieces.is_empty() {
                intake.refuse(&place(desk, Place::Whole, many.then_some(number)), desk.words().nothing_found);
            }
            jobs.extend(pieces.into_iter().map(|piece| (place(desk, piece.place, many.then_some(number)), piece.held)));
        }
        let all = jobs.len();
        let mut since = page::now_ms();
        for (done, (place, held)) in jobs.into_iter().enumerate() {
            match held {
                Ok(held) => intake.work(&place, held),
                Err(problem) => intake.refuse(&place, &problem),
            }
            if page::now_ms() - since > SLICE_MS {
                desk.reading.set(Some((done + 1, all)));
                page::breathe().await;
                since = page::now_ms();
            }
        }
        desk.reading.set(None);
        intake.finish();
    });
}

/// Where something stands, in words; the text's number where there are several.
fn place(desk: Desk, place: Place, text: Option<usize>) -> String {
    let words = desk.words();
    let inside = match place {
        Place::Whole => None,
        Place::Line(line) => Some(fill(words.place_line, &[&line.to_string()])),
        Place::Number(number) => Some(fill(words.place_result, &[&number.to_string()])),
    };
    let outside = text.map(|number| fill(words.place_text, &[&number.to_string()]));
    match (outside, inside) {
        (Some(outside), Some(inside)) => fill(words.place_in, &[&outside, &inside]),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => fill(words.place_text, &["1"]),
    }
}

struct Intake {
    desk: Desk,
    new: Vec<Entry>,
    /// What is there already: its name, by token.
    known: HashMap<String, String>,
    told: Vec<String>,
    refused: Vec<String>,
    more: usize,
    others: BTreeMap<String, usize>,
    full: bool,
}

impl Intake {
    fn new(desk: Desk) -> Self {
        let known =
            desk.entries.with_untracked(|entries| entries.iter().map(|entry| (desk.token(entry), entry.name(desk))).collect());
        let (new, told, refused) = (Vec::new(), Vec::new(), Vec::new());
        Self { desk, new, known, told, refused, more: 0, others: BTreeMap::new(), full: false }
    }

    fn work(&mut self, place: &str, held: Held) {
        let (desk, questionnaire) = (self.desk, self.desk.questionnaire());
        if let Some(other) = held.questionnaire().filter(|id| *id != questionnaire.id) {
            *self.others.entry(other.to_owned()).or_default() += 1;
            return;
        }
        match held {
            Held::Questionnaire => self.refuse(place, desk.words().is_questionnaire),
            Held::Token(token) => match token::decode(&questionnaire, &token) {
                Ok(shared) => self.add(place, &token, || {
                    Entry::of_answers(desk, Origin::Link(desk.count_link()), shared.day, shared.answers)
                }),
                Err(error) => self.refuse(place, &error.to_string()),
            },
            Held::Result(value) => match result_file::read_value(&value, &questionnaire) {
                Ok(opened) => {
                    let token = token::encode(&questionnaire, opened.day, &opened.answers);
                    let record = opened.to_record(&questionnaire, now_ms());
                    self.add(place, &token, || Entry::of_record(desk, Origin::File(desk.count_file()), record));
                }
                Err(problem) => self.refuse(place, &problem),
            },
            Held::History(value) => match desk.change_history(|history, _| history.import_value(&value, &questionnaire)) {
                Some(Ok(imported)) => {
                    self.told.push(desk.words().imported.of(imported.new + imported.updated, &[]));
                    for fault in &imported.faults {
                        self.refuse(place, fault);
                    }
                    self.more += imported.more_faults;
                    if imported.left_out > 0 {
                        self.refuse(place, &fill(desk.texts().history_full, &[&MAX_ENTRIES.to_string()]));
                    }
                }
                Some(Err(problem)) => self.refuse(place, &problem),
                None => {}
            },
        }
    }

    fn add(&mut self, place: &str, token: &str, entry: impl FnOnce() -> Entry) {
        if let Some(name) = self.known.get(token) {
            let line = fill(self.desk.words().same, &[place, name]);
            self.tell(line);
        } else if self.known.len() >= MAX_PEOPLE {
            self.full = true;
        } else {
            let entry = entry();
            self.known.insert(token.to_owned(), entry.name(self.desk));
            self.new.push(entry);
        }
    }

    fn refuse(&mut self, place: &str, why: &str) {
        self.tell(fill(self.desk.words().refused, &[place, why]));
    }

    fn tell(&mut self, line: String) {
        if self.refused.len() < TOLD {
            self.refused.push(line);
        } else {
            self.more += 1;
        }
    }

    fn finish(self) {
        let words = self.desk.words();
        let mut said = self.told;
        said.extend((!self.new.is_empty()).then(|| words.added.of(self.new.len(), &[])));
        let troubled = !self.refused.is_empty();
        said.extend(self.refused);
        said.extend((self.more > 0).then(|| words.refused_more.of(self.more, &[])));
        said.extend(self.others.iter().map(|(id, count)| fill(words.other_questionnaire, &[id, &count.to_string()])));
        said.extend(self.full.then(|| fill(words.full, &[&MAX_PEOPLE.to_string()])));
        said.extend(troubled.then(|| words.safe.to_owned()));
        self.desk.said.set(said);
        if !self.new.is_empty() {
            self.desk.entries.update(|entries| entries.extend(self.new));
        }
    }
}
