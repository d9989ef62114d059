//! Opens links in the address, pasted texts and files.

#![allow(clippy::unnecessary_wraps, reason = "a function marked `wasm_split` says that its code may fail to load")]

use super::AppState;
use super::collection::import::import_more;
use crate::browser::files::{Incoming, texts_of};
use crate::browser::spawn_local;
use crate::core::json::in_a_line;
use crate::core::link::may_hold_token;
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::{FinishedScan, Source, SourcedScan};
use crate::core::session::{CollectionScreen, Event};
use crate::core::token;
use crate::export::import::Import;
use crate::state::NotLoaded;
use leptos::ev::Event as DomEvent;
use leptos::prelude::*;
use std::future::ready;
use std::pin::Pin;
use wasm_split_helpers::wasm_split;

/// Share links in the address.
pub(super) enum AddressLinks {
    /// The token of a single one that can be read.
    One(String),
    /// Several, or one that programs have damaged on the way: `r=…&r=…`.
    Other(String),
}

/// Checks a questionnaire and offers a preview, shows a single result, or shows several side by side. Its code loads when it
/// is first needed.
#[wasm_split(collection, preload(load), fallible)]
pub fn import(app: AppState, texts: Vec<String>) -> Result<Importing, NotLoaded> {
    if let Some(collection) = app.collection.get_value() {
        return Ok(Box::pin(import_more(collection, texts, Vec::new())));
    }
    app.show_import(Import::read(&texts, &app.questionnaire()), texts);
    Ok(Box::pin(ready(app.import_outcome())))
}

/// An import that goes on. An error is the message for the reader, if there was nothing to import.
type Importing = Pin<Box<dyn Future<Output = Result<(), String>>>>;

/// Opens links in the address that are several, or one that programs on its way have damaged. Its code loads when it is first
/// needed.
#[wasm_split(collection, preload(load_links), fallible)]
fn import_links(app: AppState, links: String) -> Result<(), NotLoaded> {
    let texts = vec![format!("#{links}")];
    match (Import::read(&texts, &app.questionnaire()), links.strip_prefix("r=")) {
        (Import::Nothing, Some(token)) => app.send(Event::Open(token.to_owned())),
        (found, _) => app.show_import(found, texts),
    }
    Ok(())
}

impl AppState {
    /// Opens files that were chosen or dropped.
    pub fn import_files(self, files: Vec<Incoming>) {
        spawn_local(async move {
            let (texts, mut refused) = texts_of(files, |name, encoding| self.texts.unreadable(name, encoding)).await;
            if !texts.is_empty() {
                let _ = self.import(texts).await;
            }
            if !refused.is_empty() {
                refused.insert(0, self.refused_text.get_untracked().unwrap_or_default());
                refused.push(self.texts.bad_file_safe().to_owned());
                self.refuse(&[refused.join(" ").trim()]);
            }
            // The button may be far from where messages are.
            if self.refused_text.with_untracked(Option::is_some) {
                self.focus("notices");
            }
        });
    }

    /// Opens dropped files. Leaves everything else to the browser and the host page.
    pub fn import_dropped(self, event: &DomEvent) {
        if Incoming::expect(event) {
            self.import_files(Incoming::dropped(event));
        }
    }

    /// Opens texts. An error is the message for the reader, if there was nothing to open. The page shows it, too.
    async fn import(self, texts: Vec<String>) -> Result<(), String> {
        self.opened_questionnaire.set(None);
        self.refused_text.set(None);
        if let Ok(importing) = import(self, texts).await {
            return importing.await;
        }
        self.refuse(&[self.texts.not_loaded()]);
        self.import_outcome()
    }

    /// What the page says about an import that is refused.
    fn import_outcome(self) -> Result<(), String> {
        let texts = self.texts;
        let faults = self.opened_questionnaire.with_untracked(|opened| match opened {
            Some(Err(faults)) => {
                Some([&texts.bad_questionnaire(faults.len()), &*in_a_line(faults), texts.bad_file_safe()].join(" "))
            }
            _ => None,
        });
        self.refused_text.get_untracked().or(faults).map_or(Ok(()), Err)
    }

    fn import_texts(self, texts: Vec<String>) {
        spawn_local(async move { drop(self.import(texts).await) });
    }

    /// Opens a text that a program of the host page handed over.
    ///
    /// # Errors
    ///
    /// The message for the reader, if nothing in the text can be opened.
    pub(super) async fn import_text(self, text: String) -> Result<(), String> {
        let text = if text.starts_with("1.") { format!("#r={text}") } else { text };
        self.import(vec![text]).await
    }

    fn show_import(self, import: Import, texts_read: Vec<String>) {
        let texts = self.texts;
        match import {
            Import::Questionnaire => {
                let source = texts_read.into_iter().next().unwrap_or_default();
                self.opened_questionnaire.set(Some(Questionnaire::parse(&source).map(|found| (found.title, source))));
            }
            Import::Result { scan, file, other_problem } => {
                self.show(*scan, if file { Source::File(1) } else { Source::Link(1) });
                if let Some(other_problem) = other_problem {
                    self.refuse(&[texts.bad_beside(), &texts.why_unreadable(&other_problem), texts.bad_link_safe()]);
                }
            }
            Import::Several => self.open_collection(CollectionScreen::Team, texts_read),
            Import::History => self.open_collection(CollectionScreen::History, texts_read),
            Import::Refused { problem, link: true } => {
                self.refuse(&[texts.bad_link(), &texts.why_unreadable(&problem), texts.bad_link_safe()]);
            }
            Import::Refused { problem, .. } => self.refuse(&[&texts.why_unreadable(&problem), texts.bad_file_safe()]),
            Import::Nothing => self.refuse(&[texts.nothing_found(), texts.bad_file_safe()]),
        }
    }

    fn open_collection(self, screen: CollectionScreen, texts_read: Vec<String>) {
        self.pending_texts.set_value(texts_read);
        self.send(Event::OpenCollection(screen));
    }

    /// Shows a scan instead of the person's own.
    pub fn show(self, scan: FinishedScan, source: Source) {
        self.send(Event::Show(Box::new(SourcedScan { scan, source })));
    }

    /// Takes the texts that wait for the next screen with several results.
    pub fn pending_texts(self) -> Vec<String> {
        self.pending_texts.try_update_value(std::mem::take).unwrap_or_default()
    }

    pub(super) fn refuse(self, sentences: &[&str]) {
        self.refused_text.set(Some(sentences.join(" ")));
    }

    /// Opens the share links in the address that belong to this questionnaire, and removes them from the address bar.
    pub(super) fn open_links_in_address(self) {
        match self.take_links() {
            Some(AddressLinks::One(token)) => self.send(Event::Open(token)),
            Some(AddressLinks::Other(links)) => self.open_links(links),
            None => {}
        }
    }

    /// Removes the share links that belong to this questionnaire from the address bar. `None` if there are none.
    pub(super) fn take_links(self) -> Option<AddressLinks> {
        let questionnaire = self.questionnaire();
        let links = self.loader(|loader| loader.take_links(&questionnaire.id))?;
        Some(match links.strip_prefix("r=") {
            Some(token) if token::decode(&questionnaire, token).is_ok() => AddressLinks::One(token.to_owned()),
            _ => AddressLinks::Other(links),
        })
    }

    /// Opens links that are not a single readable one.
    pub(super) fn open_links(self, links: String) {
        spawn_local(async move {
            if import_links(self, links).await.is_err() {
                self.refuse(&[self.texts.not_loaded()]);
            }
            // The element may be out of sight.
            if self.refused_text.with_untracked(Option::is_some) {
                self.focus("notices");
            }
        });
    }

    /// Opens a text that was pasted outside a field, if it contains a link of this questionnaire.
    pub(super) fn on_paste_text(self, text: String) {
        if may_hold_token(&text, &self.questionnaire().id) {
            self.import_texts(vec![text]);
        }
    }
}
