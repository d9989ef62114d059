//! What comes in: links in the address, pasted texts, files.

use super::Scan;
use crate::assessment::{Assessment, Desk, Event, Foreign, Origin, Screen};
use crate::browser::clock;
use crate::browser::dom::Happening;
use crate::browser::files::{Incoming, texts_of};
use crate::browser::spawn_local;
use crate::core::json::parse;
use crate::core::link::may_hold_token;
use crate::core::questionnaire::Questionnaire;
use crate::core::record::Record;
use crate::core::token;
use crate::text::fill;
use leptos::prelude::*;
use serde_json::Value;

/// What the companion found in texts.
enum Found {
    /// A questionnaire.
    Questionnaire,
    /// One result of this questionnaire, and what is wrong with another one beside it.
    Result { record: String, file: bool, beside: String },
    /// Several results, or a history.
    Several { history: bool },
    /// Why nothing could be read, and whether it is a link.
    Refused { problem: String, link: bool },
    /// Nothing of this kind.
    Nothing,
}

impl Found {
    fn read(found: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let (result, several, refused) = (&found["result"], &found["several"], &found["refused"]);
        if found == "questionnaire" {
            Self::Questionnaire
        } else if result.is_object() {
            Self::Result { record: text(&result["record"]), file: result["file"] == true, beside: text(&result["beside"]) }
        } else if several.is_object() {
            Self::Several { history: several["history"] == true }
        } else if refused.is_object() {
            Self::Refused { problem: text(&refused["problem"]), link: refused["link"] == true }
        } else {
            Self::Nothing
        }
    }
}

impl Scan {
    /// Takes in files that were chosen or dropped.
    pub fn take_in(self, files: Vec<Incoming>) {
        spawn_local(async move {
            let (texts, mut refused) = texts_of(files, |name, encoding| self.texts.unreadable(name, encoding)).await;
            if !texts.is_empty() {
                self.take_in_texts(texts).await;
            }
            if !refused.is_empty() {
                refused.insert(0, self.refused_text.get_untracked().unwrap_or_default());
                refused.push(self.texts.bad_file_safe.to_owned());
                self.refuse(&[refused.join(" ").trim()]);
            }
        });
    }

    /// Takes in what was dropped, if it is files. What else is dragged about is the browser's, or the host page's.
    pub fn take_dropped(self, event: &Happening) {
        if Incoming::expect(event) {
            self.take_in(Incoming::dropped(event));
        }
    }

    /// What the companion finds in texts; it knows what happens to links on their way.
    async fn found_in(self, texts: Vec<String>) -> Result<Found, String> {
        let found = self.companion().read(&self.handover(texts)).await?;
        Ok(Found::read(&parse(&found).unwrap_or_default()))
    }

    /// A questionnaire is checked and offered for a preview, one result is shown, several are laid side by side.
    async fn take_in_texts(self, came_in: Vec<String>) {
        self.offered.set(None);
        self.refused_text.set(None);
        if matches!(self.state.with_untracked(Assessment::screen), Screen::Desk(_)) {
            if let Err(problem) = self.companion().add(&came_in).await {
                self.say_companion_fault(&problem);
            }
            return;
        }
        match self.found_in(came_in.clone()).await {
            Ok(found) => self.take(found, came_in),
            Err(problem) => self.say_companion_fault(&problem),
        }
    }

    fn take(self, found: Found, came_in: Vec<String>) {
        let texts = self.texts;
        match found {
            Found::Questionnaire => {
                let source = came_in.into_iter().next().unwrap_or_default();
                self.offered.set(Some(Questionnaire::parse(&source).map(|found| (found.title, source))));
            }
            Found::Result { record, file, beside } => {
                self.show_record(&record, if file { Origin::File } else { Origin::Link });
                if !beside.is_empty() {
                    self.refuse(&[texts.bad_beside, &beside, texts.bad_link_safe]);
                }
            }
            Found::Several { history } => {
                self.waiting.set_value(came_in);
                self.send(Event::Desk(if history { Desk::History } else { Desk::Team }));
            }
            Found::Refused { problem, link: true } => self.refuse(&[texts.bad_link, &problem, texts.bad_link_safe]),
            Found::Refused { problem, .. } => self.refuse(&[&problem, texts.bad_file_safe]),
            Found::Nothing => self.refuse(&[texts.nothing_found, texts.bad_file_safe]),
        }
    }

    /// Shows somebody's result.
    pub fn show_record(self, record: &str, origin: Origin) {
        let questionnaire = self.questionnaire();
        let Ok(record) = Record::parse(record, &questionnaire) else { return };
        let day = record.day.unwrap_or_else(clock::today);
        self.send(Event::Show(Box::new(Foreign { origin, day, answers: record.answers(&questionnaire), record })));
    }

    /// Texts that wait for the companion's screen.
    pub fn waiting(self) -> Vec<String> {
        self.waiting.try_update_value(std::mem::take).unwrap_or_default()
    }

    pub(super) fn refuse(self, sentences: &[&str]) {
        self.refused_text.set(Some(sentences.join(" ")));
    }

    /// The companion could not be brought.
    pub fn say_companion_fault(self, problem: &str) {
        self.refuse(&[&fill(self.texts.no_companion, &[problem]), self.texts.bad_file_safe]);
    }

    /// Opens the share links in the address that belong to this questionnaire, and takes them out of the address bar.
    pub(super) fn open_address(self) {
        let questionnaire = self.questionnaire();
        let Some(links) = self.config(|config| config.take_links(&questionnaire.id)) else { return };
        match links.strip_prefix("r=").filter(|link| !link.contains('&')).map(str::to_owned) {
            Some(token) if token::decode(&questionnaire, &token).is_ok() => self.send(Event::Open(token)),
            // What came in is not whole; it is said what is wrong with it even where the companion can't mend it.
            Some(token) => spawn_local(async move {
                match self.found_in(vec![format!("#{links}")]).await {
                    Ok(Found::Nothing) | Err(_) => self.send(Event::Open(token)),
                    Ok(found) => self.take(found, Vec::new()),
                }
            }),
            None => spawn_local(self.take_in_texts(vec![format!("#{links}")])),
        }
    }

    /// Takes in what was pasted outside a field, if it holds a link of this questionnaire.
    pub(super) fn hear_paste(self, text: String) {
        if may_hold_token(&text, &self.questionnaire().id) {
            spawn_local(self.take_in_texts(vec![text]));
        }
    }
}
