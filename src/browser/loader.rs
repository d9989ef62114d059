//! Calls the loader, which knows the page around the scan.

use super::config::{IntroductionFields, PresetFields};
use super::host::{HostValue, get, given, text};
use crate::core::json::parse;
use js_sys::{Function, Promise};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The loader.
#[derive(Debug, Clone)]
pub enum Loader {
    /// The loader's object, in a browser.
    Page(HostValue),
    /// No loader: the build is writing the page.
    Build {
        /// The interface's languages with their own names.
        languages: Vec<(String, String)>,
    },
}

/// How the page presents the site owner. Each text is empty if the page does not say.
#[derive(Debug, Clone)]
pub struct Brand {
    /// The name.
    pub name: String,
    /// The logo, as a `data:` URL.
    pub logo: String,
    /// The accents on a light and a dark background.
    pub accents: [String; 2],
    /// Names of fonts, as in CSS.
    pub font: String,
}

impl Loader {
    /// The loader behind the object that it made.
    #[must_use]
    pub fn new(object: &HostValue) -> Self {
        Self::Page(object.clone())
    }

    /// For a page that the build writes.
    #[must_use]
    pub fn at_build(languages: Vec<(String, String)>) -> Self {
        Self::Build { languages }
    }

    /// Calls a function of the loader; `None` at build.
    fn call(&self, name: &str, argument: &str) -> Option<JsValue> {
        let Self::Page(object) = self else { return None };
        let function: Function = get(object, name).dyn_into().ok()?;
        function.call1(&JsValue::NULL, &argument.into()).ok()
    }

    /// Calls a function of the loader that returns a text; empty if it returns none.
    fn ask(&self, name: &str, argument: &str) -> String {
        self.call(name, argument).and_then(|answer| answer.as_string()).unwrap_or_default()
    }

    /// Removes the links to results of this questionnaire from the address bar and returns them as `r=…&r=…`; `None` if there
    /// are none.
    #[must_use]
    pub fn take_links(&self, questionnaire: &str) -> Option<String> {
        Some(self.ask("takeLinks", questionnaire)).filter(|links| !links.is_empty())
    }

    /// The beginning of a link to a result, up to its token. The loader decides which parts of the page's address it has.
    #[must_use]
    pub fn link_start(&self) -> String {
        self.ask("linkStart", "")
    }

    /// Whether links to a result also work on other devices. If the scan is a single file, its address is local.
    #[must_use]
    pub fn links_work_elsewhere(&self) -> bool {
        matches!(self, Self::Build { .. }) || self.link_start().starts_with("http")
    }

    /// The address where others find the scan.
    #[must_use]
    pub fn invitation(&self) -> String {
        self.ask("invitation", "")
    }

    /// The address of the scan's own page for the result of this token; `None` if there is no such page.
    #[must_use]
    pub fn own_page_of(&self, token: &str) -> Option<String> {
        self.call("ownPageOf", token)?.as_string()
    }

    /// Asks the loader for the site owner's name, logo, colors and font. It gives them once it has fetched the logo.
    #[must_use]
    pub fn ask_brand(&self) -> Option<impl Future<Output = Brand> + use<>> {
        let asked: Promise = self.call("branding", "")?.dyn_into().ok()?;
        Some(async move {
            let answer = JsFuture::from(asked).await.unwrap_or_default();
            let text = |name| text(&answer, name);
            Brand { name: text("name"), logo: text("logo"), accents: [text("light"), text("dark")], font: text("font") }
        })
    }

    /// Opens the print dialog for the summary of the result alone. `title` is the name that the browser suggests for a PDF.
    pub fn print_summary(&self, title: &str) {
        self.call("printSummary", title);
    }

    /// Adds the styles of the scan to the shadow root.
    pub fn add_styles(&self) {
        self.call("addStyles", "");
    }

    /// Scrolls to the beginning of the scan if it is out of sight.
    pub fn reveal(&self) {
        self.call("reveal", "");
    }

    /// Reports which screen is shown. On the scan's own page, the Back button then leads through screens.
    pub fn step(&self, screen: &str) {
        self.call("step", screen);
    }

    /// Hands over the questionnaire of a preview, so that it survives a reload on the scan's own page.
    pub fn keep_preview(&self, source: &str) {
        self.call("keepPreview", source);
    }

    /// What was filled in before the code had loaded, if Start was pressed by then.
    #[must_use]
    pub fn started(&self) -> Option<IntroductionFields> {
        let fields = self.call("started", "").filter(JsValue::is_object)?;
        let given = |id| given(&fields, id);
        let long = given("ms-form").map(|form| form == "long");
        let given = PresetFields { scope: given("ms-scope"), label: given("ms-label"), role: given("ms-role") };
        Some(IntroductionFields { given, long })
    }

    /// The interface's languages with their own names; empty if the page is not the scan's own.
    #[must_use]
    pub fn languages(&self) -> Vec<(String, String)> {
        if let Self::Build { languages } = self {
            return languages.clone();
        }
        let list = parse(&self.ask("languages", "")).unwrap_or_default();
        let language = |one: &Value| Some((one.get(0)?.as_str()?.to_owned(), one.get(1)?.as_str()?.to_owned()));
        list.as_array().into_iter().flatten().filter_map(language).collect()
    }

    /// Shows the scan in another language.
    pub fn set_language(&self, tag: &str) {
        self.call("setLanguage", tag);
    }

    /// Whether the browser is set to save data, so that nothing should load before it is needed.
    #[must_use]
    pub fn saves_data(&self) -> bool {
        self.call("savesData", "").is_some_and(|answer| answer.is_truthy())
    }

    /// Whether the site owner asked for the answers, and so for everything that holds them.
    #[must_use]
    pub fn wants_answers(&self) -> bool {
        matches!(self, Self::Page(object) if text(object, "events") == "answers")
    }
}
