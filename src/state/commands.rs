//! What the methods of the element do.

use super::{AppState, exports, start_event};
use crate::browser::files::Incoming;
use crate::browser::host::{Config, Filled};
use crate::core::session::Event;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

/// The kinds of files that the method `export` makes, and the endings of their names.
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
    /// Does what a method asks for and gives what it gives.
    ///
    /// # Errors
    ///
    /// A sentence that says why it can't be done.
    pub async fn command(self, name: &str, argument: JsValue) -> Result<JsValue, String> {
        match name {
            "restart" => self.send(Event::StartOver),
            "start" => self.start(&argument)?,
            "open" => self.open(argument).await?,
            "export" => return self.export(&argument).await,
            "getLink" => return self.link().map(JsValue::from),
            _ => return Err(format!("\"{name}\" is no method of the scan.")),
        }
        Ok(JsValue::UNDEFINED)
    }

    /// Shows the first question, or goes on where a run is saved.
    fn start(self, told: &JsValue) -> Result<(), String> {
        let event = self.config(|config| Ok::<_, String>(start_event(config, &Filled::of_command(told, &config.given)?)))?;
        if self.session.with_untracked(|session| session.foreign().is_some()) {
            self.send(Event::Close);
        }
        let is_saved = self.session.with_untracked(|session| session.record().has_answers());
        self.send(if is_saved { Event::Resume } else { event });
        Ok(())
    }

    /// Opens a link, a token, or the text or file of anything that the scan writes.
    async fn open(self, source: JsValue) -> Result<(), String> {
        let text = match source.dyn_into::<File>() {
            Ok(file) => {
                let name = file.name();
                let text = Incoming::from(file).text().await;
                text.map_err(|encoding| self.texts().unreadable(&name, encoding))?
            }
            Err(other) => other.as_string().ok_or_else(|| self.texts().nothing_found().to_owned())?,
        };
        self.import_text(text)
    }

    /// A file of the result that is shown, or of one's own.
    async fn export(self, kind: &JsValue) -> Result<JsValue, String> {
        let kind = kind.as_string().unwrap_or_default();
        let Some((_, ending)) = KINDS.iter().find(|(name, _)| *name == kind) else {
            let kinds = KINDS.map(|(name, _)| name).join(", ");
            return Err(format!("export: \"{kind}\" is no kind of file; expected {kinds}"));
        };
        let result = untrack(|| self.result());
        if result.assessment.is_empty() {
            return Err(self.texts().no_result_yet().to_owned());
        }
        exports::blob(self, &result, ending).await.map(JsValue::from)
    }

    /// The link to the result, where the site owner asked for answers: it holds them.
    fn link(self) -> Result<String, String> {
        if !self.config(Config::tells_answers) {
            return Err(
                "getLink: the link holds the answers, so it is given only with the attribute events=\"answers\".".to_owned()
            );
        }
        let result = untrack(|| self.result());
        if result.assessment.is_empty() { Err(self.texts().no_result_yet().to_owned()) } else { Ok(result.link) }
    }
}
