//! The loader, which knows the page around the scan: what is asked of it.

use super::config::{Given, IntroductionFields};
use super::host::{LoaderObject, get, given, text};
use crate::core::json::parse;
use js_sys::{Function, Promise};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The loader.
#[derive(Debug, Clone)]
pub enum Loader {
    /// The loader's object, in a browser.
    Page(LoaderObject),
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
    pub fn new(object: &LoaderObject) -> Self {
        Self::Page(object.clone())
    }

    /// For a page that the build writes.
    #[must_use]
    pub fn at_build(languages: Vec<(String, String)>) -> Self {
        Self::Build { languages }
    }

    /// Calls a function of the loader; none at build.
    fn call(&self, name: &str, argument: &str) -> Option<JsValue> {
        let Self::Page(object) = self else { return None };
        let function: Function = get(object, name).dyn_into().ok()?;
        function.call1(&JsValue::NULL, &argument.into()).ok()
    }

    /// Calls a function of the loader that gives a text; empty if it gives none.
    fn ask(&self, name: &str, argument: &str) -> String {
        self.call(name, argument).and_then(|answer| answer.as_string()).unwrap_or_default()
    }

    /// Takes the links to results of this questionnaire out of the address bar and gives them as `r=…&r=…`; none where there
    /// are none.
    #[must_use]
    pub fn take_links(&self, questionnaire: &str) -> Option<String> {
        Some(self.ask("takeLinks", questionnaire)).filter(|links| !links.is_empty())
    }

    /// What a link to a result begins with, up to its token. What of an address is passed on is decided there.
    #[must_use]
    pub fn link_start(&self) -> String {
        self.ask("linkStart", "")
    }

    /// Whether links to a result also work on other devices. If the scan is a single file, its address is local.
    #[must_use]
    pub fn links_travel(&self) -> bool {
        matches!(self, Self::Build { .. }) || self.link_start().starts_with("http")
    }

    /// The address under which others find the scan.
    #[must_use]
    pub fn invitation(&self) -> String {
        self.ask("invitation", "")
    }

    /// Where the scan's own page shows the result of this token; none where there is no such page.
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

    /// Gives the shadow root the styles of the scan.
    pub fn add_styles(&self) {
        self.call("addStyles", "");
    }

    /// Brings the beginning of the scan into view where it is out of sight.
    pub fn reveal(&self) {
        self.call("reveal", "");
    }

    /// Says which screen is shown, so that the browser's way back leads through screens where the page is the scan's own.
    pub fn step(&self, screen: &str) {
        self.call("step", screen);
    }

    /// Hands over the questionnaire of a preview, so that it survives a reload where the page is the scan's own.
    pub fn keep_preview(&self, source: &str) {
        self.call("keepPreview", source);
    }

    /// What was filled in before the code had loaded, if Start was pressed by then.
    #[must_use]
    pub fn started(&self) -> Option<IntroductionFields> {
        let fields = self.call("started", "").filter(JsValue::is_object)?;
        let given = |id| given(&fields, id);
        let long = given("ms-form").map(|form| form == "long");
        let given = Given { scope: given("ms-scope"), label: given("ms-label"), role: given("ms-role") };
        Some(IntroductionFields { given, long })
    }

    /// The interface's languages with their own names; none where the page is not the scan's own.
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

    /// Whether the site owner asked for the answers, and so for everything that holds them.
    #[must_use]
    pub fn wants_answers(&self) -> bool {
        matches!(self, Self::Page(object) if text(object, "events") == "answers")
    }
}
