//! Links, files and texts in: read one by one, every refusal named.

use super::entry::CollectedScan;
use super::state::Desk;
use super::team::kept;
use crate::browser::dom::value_of;
use crate::browser::spawn_local;
use crate::browser::{files, page};
use crate::core::history::MAX_ENTRIES;
use crate::core::team::MAX_PEOPLE;
use crate::export::bundle::{self, Held, Piece, Place};
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
            let (texts, refused) = files::texts_of(files, |name, encoding| desk.texts().unreadable(name, encoding)).await;
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
            let job = |piece: Piece| (place(desk, piece.place, many.then_some(number)), piece.held, piece.name);
            jobs.extend(pieces.into_iter().map(job));
        }
        let all = jobs.len();
        let mut since = page::now_ms();
        for (done, (place, held, name)) in jobs.into_iter().enumerate() {
            match held {
                Ok(held) => intake.work(&place, held, name),
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

/// What came in, until all of it is read.
struct Intake {
    desk: Desk,
    /// What will lie on the desk: what is there, then what is new.
    all: Vec<CollectedScan>,
    /// How many of them were there before.
    before: usize,
    /// Places in `all`, by token.
    by_token: HashMap<String, Vec<usize>>,
    /// Places in `all`, by uid.
    by_uid: HashMap<String, usize>,
    /// Links that say what is there already. Whose they are, they do not say.
    doubles: Vec<CollectedScan>,
    /// Whether a result was replaced by a later state of it.
    replaced: bool,
    told: Vec<String>,
    refused: Vec<String>,
    more: usize,
    others: BTreeMap<String, usize>,
    full: bool,
}

impl Intake {
    fn new(desk: Desk) -> Self {
        let there = desk.entries.get_untracked();
        let mut intake = Self {
            desk,
            all: Vec::new(),
            before: there.len(),
            by_token: HashMap::new(),
            by_uid: HashMap::new(),
            doubles: Vec::new(),
            replaced: false,
            told: Vec::new(),
            refused: Vec::new(),
            more: 0,
            others: BTreeMap::new(),
            full: false,
        };
        for entry in there {
            intake.put(entry);
        }
        intake
    }

    fn put(&mut self, entry: CollectedScan) {
        let place = self.all.len();
        self.by_token.entry(self.desk.token(&entry)).or_default().push(place);
        if let Some(uid) = &entry.scan.uid {
            self.by_uid.insert(uid.clone(), place);
        }
        self.all.push(entry);
    }

    fn work(&mut self, place: &str, held: Held, name: Option<String>) {
        let (desk, questionnaire) = (self.desk, self.desk.questionnaire());
        if let Some(other) = held.questionnaire().filter(|id| *id != questionnaire.id) {
            *self.others.entry(other.to_owned()).or_default() += 1;
            return;
        }
        match held {
            Held::Questionnaire => self.refuse(place, desk.words().is_questionnaire),
            Held::Token(_) | Held::Result(_) => match CollectedScan::read(&questionnaire, &held, name) {
                Some(Ok(entry)) => self.add(place, entry),
                Some(Err(problem)) => self.refuse(place, &problem),
                None => {}
            },
            Held::Team(meeting) => kept::agree(desk, &meeting),
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

    /// Takes a result in. Files tell people apart by their uid; a link that says what is there already is asked about.
    fn add(&mut self, place: &str, mut entry: CollectedScan) {
        let (desk, words) = (self.desk, self.desk.words());
        if desk.is_team() && !entry.scan.may_be_a_person() {
            return self.refuse(place, words.not_a_person);
        }
        if let Some(known) = entry.scan.uid.as_ref().and_then(|uid| self.by_uid.get(uid)).copied() {
            return self.meet(place, known, entry);
        }
        let equal = self.by_token.get(&desk.token(&entry)).cloned().unwrap_or_default();
        // Two files of two uids are of two people, whatever they say.
        let unclear = equal.into_iter().find(|known| entry.scan.uid.is_none() || self.all[*known].scan.uid.is_none());
        if self.all.len() + self.doubles.len() >= MAX_PEOPLE {
            self.full = true;
        } else if let Some(known) = unclear {
            if desk.is_team() {
                desk.number(&mut entry);
                self.doubles.push(entry);
            } else {
                self.tell(fill(words.same, &[place, &self.all[known].name(desk)]));
            }
        } else {
            desk.number(&mut entry);
            self.put(entry);
        }
    }

    /// The same scan comes once more, as it is or in another state: the later one counts.
    fn meet(&mut self, place: &str, known: usize, entry: CollectedScan) {
        let there = &mut self.all[known];
        let name = there.name(self.desk);
        let words = self.desk.words();
        let said = if there.scan.says_the_same(&entry.scan) {
            words.same
        } else if there.scan.day > entry.scan.day {
            words.earlier_state
        } else {
            *there = CollectedScan { source: there.source, given: entry.given.clone().or(there.given.take()), ..entry };
            self.replaced = true;
            words.later_state
        };
        self.tell(fill(said, &[place, &name]));
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
        let (words, new) = (self.desk.words(), self.all.len() - self.before);
        let mut said = self.told;
        said.extend((new > 0).then(|| words.added.of(new, &[])));
        let troubled = !self.refused.is_empty();
        said.extend(self.refused);
        said.extend((self.more > 0).then(|| words.refused_more.of(self.more, &[])));
        said.extend(self.others.iter().map(|(id, count)| fill(words.other_questionnaire, &[id, &count.to_string()])));
        said.extend(self.full.then(|| fill(words.full, &[&MAX_PEOPLE.to_string()])));
        said.extend(troubled.then(|| words.safe.to_owned()));
        self.desk.said.set(said);
        if new > 0 || self.replaced {
            self.desk.entries.set(self.all);
        }
        if !self.doubles.is_empty() {
            self.desk.doubles.update(|doubles| doubles.extend(self.doubles));
        }
    }
}
