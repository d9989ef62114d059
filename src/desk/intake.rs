//! Links, files and texts in: read one by one, every refusal named.

use super::entry::{Entry, Origin};
use super::state::Desk;
use crate::browser::dom::value_of;
use crate::browser::{files, page};
use crate::core::answer::Answers;
use crate::core::date::Day;
use crate::core::team::MAX_PEOPLE;
use crate::core::{link, token};
use crate::export::result_file;
use crate::text::fill;
use crate::view::element::{El, el, text};
use crate::view::parts::{PLAIN, button, field};
use leptos::prelude::*;
use leptos::task::spawn_local;
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
            let mut texts = Vec::new();
            for file in files {
                texts.extend(file.text().await);
            }
            take_in(desk, texts);
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
    spawn_local(async move {
        let mut intake = Intake::new(desk);
        let jobs: Vec<_> = texts.iter().enumerate().flat_map(|(at, text)| intake.jobs(at + 1, text)).collect();
        let all = jobs.len();
        let mut since = page::now_ms();
        for (done, job) in jobs.into_iter().enumerate() {
            intake.work(job);
            if page::now_ms() - since > SLICE_MS {
                desk.reading.set(Some((done + 1, all)));
                page::breathe().await;
                since = page::now_ms();
            }
        }
        desk.reading.set(None);
        intake.finish(all);
    });
}

/// One thing to read, and where it stands.
enum Job {
    File(String, String),
    Token(String, String),
    Refused(String, String),
}

struct Intake {
    desk: Desk,
    new: Vec<Entry>,
    /// What is there already: its place, by day and answers.
    known: HashMap<(u32, String), String>,
    refused: Vec<String>,
    more: usize,
    others: BTreeMap<String, usize>,
    full: bool,
}

impl Intake {
    fn new(desk: Desk) -> Self {
        let known = desk.entries.with_untracked(|entries| {
            let one = |entry: &Entry| ((entry.day.number(), desk.token(entry)), entry.name(desk));
            entries.iter().map(one).collect()
        });
        Self { desk, new: Vec::new(), known, refused: Vec::new(), more: 0, others: BTreeMap::new(), full: false }
    }

    fn jobs(&mut self, number: usize, source: &str) -> Vec<Job> {
        let words = self.desk.words();
        let trimmed = source.trim_start_matches('\u{FEFF}').trim_start();
        if trimmed.starts_with('{') {
            return vec![Job::File(fill(words.text_number, &[&number.to_string()]), source.to_owned())];
        }
        let place = |line: usize| fill(words.text_line, &[&number.to_string(), &line.to_string()]);
        let found = link::find(source);
        self.more += found.more_faults;
        let jobs: Vec<_> = found
            .links
            .into_iter()
            .map(|link| match link.token {
                Ok(token) => Job::Token(place(link.line), token),
                Err(fault) => Job::Refused(place(link.line), fault.to_string()),
            })
            .collect();
        if jobs.is_empty() { vec![Job::Refused(place(1), words.nothing_found.to_owned())] } else { jobs }
    }

    fn work(&mut self, job: Job) {
        let questionnaire = self.desk.questionnaire();
        match job {
            Job::Refused(place, why) => self.refuse(&place, &why),
            Job::Token(place, token) => match token::questionnaire_id(&token) {
                Ok(id) if id != questionnaire.id => *self.others.entry(id.to_owned()).or_default() += 1,
                _ => match token::decode(&questionnaire, &token) {
                    Ok(shared) => self.add(&place, shared.day, shared.answers, |desk, day, answers| Entry {
                        origin: Origin::Link(desk.count_link()),
                        day,
                        scope: None,
                        role: None,
                        answers,
                        record: None,
                    }),
                    Err(error) => self.refuse(&place, &error.to_string()),
                },
            },
            Job::File(place, text) => match result_file::questionnaire_of(&text) {
                Ok(stamp) if stamp.id != questionnaire.id => *self.others.entry(stamp.id).or_default() += 1,
                Err(problem) => self.refuse(&place, &problem),
                Ok(_) => match result_file::read(&text, &questionnaire) {
                    Ok(opened) => {
                        let record = opened.to_record(&questionnaire, self.desk.now_ms());
                        self.add(&place, opened.day, opened.answers, |desk, _, _| {
                            Entry::of_record(desk, Origin::File(desk.count_file()), record)
                        });
                    }
                    Err(problem) => self.refuse(&place, &problem),
                },
            },
        }
    }

    fn add(&mut self, place: &str, day: Day, answers: Answers, entry: impl FnOnce(Desk, Day, Answers) -> Entry) {
        let (desk, words) = (self.desk, self.desk.words());
        let key = (day.number(), token::encode(&desk.questionnaire(), day, &answers));
        if let Some(name) = self.known.get(&key) {
            let line = fill(words.same, &[place, name]);
            self.tell(line);
        } else if self.known.len() >= MAX_PEOPLE {
            self.full = true;
        } else {
            let entry = entry(desk, day, answers);
            self.known.insert(key, entry.name(desk));
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

    fn finish(self, all: usize) {
        let words = self.desk.words();
        let mut said = Vec::new();
        if !self.new.is_empty() || (all > 0 && self.refused.is_empty() && self.others.is_empty()) {
            said.push(words.added.of(self.new.len(), &[]));
        }
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
