//! Carries out the methods of the element.

use super::begin::start_event;
use super::{AppState, exports};
use crate::browser::config::IntroductionFields;
use crate::browser::host::{HostSource, HostValue, word};
use crate::core::session::Event;
use leptos::prelude::*;

/// The kinds of files for the method `export`, with their file name extensions.
const KINDS: [(&str, &str); 8] = [
    ("report", "html"),
    ("json", "json"),
    ("csv", "csv"),
    ("markdown", "md"),
    ("calendar", "ics"),
    ("chart-svg", "svg"),
    ("chart-png", "png"),
    ("slide-png", "slide.png"),
];

impl AppState {
    /// Carries out a method and returns its result.
    ///
    /// # Errors
    ///
    /// A sentence that says why it failed.
    pub async fn command(self, name: &str, argument: HostValue) -> Result<HostValue, String> {
        match name {
            "restart" => self.send(Event::StartOver),
            "start" => self.start(&argument)?,
            "open" => self.open(argument).await?,
            "export" => return self.export(&argument).await,
            "getLink" => return self.link().map(HostValue::from),
            _ => return Err(self.texts().no_method(name)),
        }
        Ok(HostValue::UNDEFINED)
    }

    /// Shows the first question, or continues a saved run.
    fn start(self, told: &HostValue) -> Result<(), String> {
        let texts = self.texts();
        let event = self.config(|config| match IntroductionFields::from_command(told, &config.given) {
            Ok(filled) => Ok(start_event(config, &filled)),
            Err(wrong) => Err(texts.wrong_word(wrong.name, wrong.word, wrong.words.join(", "))),
        })?;
        if self.session.with_untracked(|session| session.opened().is_some()) {
            self.send(Event::Close);
        }
        let is_saved = self.session.with_untracked(|session| session.progress().has_answers());
        self.send(if is_saved { Event::Resume } else { event });
        Ok(())
    }

    /// Opens a link, a token, or any text or file that the scan writes.
    async fn open(self, source: HostValue) -> Result<(), String> {
        let text = match HostSource::from_loader(source) {
            HostSource::Text(text) => text,
            HostSource::File(file) => {
                let name = file.name();
                file.text().await.map_err(|encoding| self.texts().unreadable(&name, encoding))?
            }
            HostSource::Other => return Err(self.texts().nothing_found().to_owned()),
        };
        self.import_text(text).await
    }

    /// Makes a file of the result on screen, or else of the person's own.
    async fn export(self, kind: &HostValue) -> Result<HostValue, String> {
        let kind = word(kind);
        let Some((_, extension)) = KINDS.iter().find(|(name, _)| *name == kind) else {
            return Err(self.texts().wrong_word("kind", kind, KINDS.map(|(name, _)| name).join(", ")));
        };
        let result = self.result();
        if result.assessment.is_empty() {
            return Err(self.texts().no_result_yet().to_owned());
        }
        exports::blob(self, result, extension).await.map(HostValue::from)
    }

    /// The link to the result. It contains the answers, so it is available only if the site owner asked for answers.
    fn link(self) -> Result<String, String> {
        if !self.shares_answers() {
            return Err(self.texts().link_not_told().to_owned());
        }
        let result = self.result();
        if result.assessment.is_empty() {
            return Err(self.texts().no_result_yet().to_owned());
        }
        let too_long = self.link_problem(&result).filter(|_| self.links_work_elsewhere());
        too_long.map_or_else(|| Ok(result.link.clone()), Err)
    }
}
