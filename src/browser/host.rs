//! What the loader hands in, and how the host page hears back.

use super::files::Incoming;
use super::storage::Area;
use crate::core::json::parse;
use crate::core::scan::{Role, ScopeKind};
use crate::core::summary::Summary;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use serde_json::{Value, json};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// An object that the loader made.
pub type LoaderObject = JsValue;

/// What the element was told, read once at the start.
#[derive(Debug, Clone)]
pub struct Config {
    /// Text of the questionnaire file; empty where it could not be fetched.
    pub source: String,
    /// Text of the list of instruments to choose among; empty where the page is not the scan's own.
    pub catalog: String,
    /// The text of the file with its texts in the page's language; empty where there is none.
    pub translation: String,
    /// Why it could not be fetched.
    pub trouble: String,
    /// What came in place of a text in UTF-8.
    pub bytes: Option<Vec<u8>>,
    /// Whether the page is the scan's own, and nothing else stands on it.
    pub own_page: bool,
    /// BCP 47 tag.
    pub lang: String,
    /// The interface's sentences in that language as a list; empty for English.
    pub texts: String,
    /// `item` or `dimension`; empty for what suits the questionnaire.
    pub layout: String,
    /// `core` or `long`.
    pub form: String,
    /// `local`, `session` or `none`.
    pub storage: String,
    /// What the site owner has said of the scan before it begins.
    pub given: Given,
    /// How much stands before the first question.
    pub intro: Intro,
    /// The address of the site owner's logo, if there is a name or a logo.
    pub brand: Option<String>,
    /// Where the site owner wants results sent to.
    pub reply_to: Option<String>,
    /// Whether a choice by pointer leads to the next question.
    pub advance: bool,
    /// The page around the scan.
    page: Page,
}

/// The page around the scan.
#[derive(Debug, Clone)]
enum Page {
    /// A page in a browser; the loader's object answers questions about it.
    Loader(JsValue),
    /// The page that the build is writing.
    Build {
        /// The interface's languages with their own names.
        languages: Vec<(String, String)>,
    },
}

/// How much stands before the first question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intro {
    /// All of the introduction.
    Full,
    /// What the scan is, what has to be said before, and the way in.
    Short,
    /// Nothing.
    None,
}

/// What the site owner has said of the scan before it begins, which is not asked then.
#[derive(Debug, Clone)]
pub struct Given {
    /// Kind of scope.
    pub scope: Option<String>,
    /// Its name.
    pub label: Option<String>,
    /// Role.
    pub role: Option<String>,
}

/// An instrument in the list, as the site's assembly writes it.
#[derive(Debug, Clone)]
pub struct CatalogEntry {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The question at its head.
    pub headline: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Number of core items.
    pub items: usize,
    /// Minutes it takes, where that is known.
    pub minutes: Option<u64>,
    /// Whether its dimensions stand at the head of its result.
    pub ranking: bool,
}

/// Fields of the introduction.
#[derive(Debug, Clone)]
pub struct IntroductionFields {
    /// Kind of scope.
    pub scope: String,
    /// Its name.
    pub label: String,
    /// Role.
    pub role: String,
    /// `core` or `long`.
    pub form: String,
}

impl IntroductionFields {
    /// What the method `start` was told; what it leaves out is as the element's attributes say.
    ///
    /// # Errors
    ///
    /// The word that a result file doesn't know.
    pub fn of_command(told: &LoaderObject, given: &Given) -> Result<Self, WrongWord> {
        let or =
            |name: &str, given: &Option<String>| Some(text(told, name)).filter(|one| !one.is_empty()).or_else(|| given.clone());
        let filled = Self {
            scope: or("scope", &given.scope).unwrap_or_default(),
            label: or("scopeLabel", &given.label).unwrap_or_default(),
            role: or("role", &given.role).unwrap_or_default(),
            form: text(told, "form"),
        };
        known("scope", &filled.scope, &ScopeKind::ALL.map(|kind| kind.as_str().to_owned()))?;
        known("role", &filled.role, &Role::ALL.map(|role| role.as_str().to_owned()))?;
        known("form", &filled.form, &["core", "long"].map(str::to_owned))?;
        Ok(filled)
    }
}

/// A word that may not stand where it does.
#[derive(Debug)]
pub struct WrongWord {
    /// Of what.
    pub name: &'static str,
    /// The word.
    pub word: String,
    /// Those that may.
    pub words: Vec<String>,
}

/// Whether a word is one of those that may stand there, or is not given.
fn known(name: &'static str, word: &str, words: &[String]) -> Result<(), WrongWord> {
    if word.is_empty() || words.iter().any(|one| one == word) {
        return Ok(());
    }
    Err(WrongWord { name, word: word.to_owned(), words: words.to_vec() })
}

/// What a program of the host page hands over to be opened.
pub enum Source {
    /// A link, a token, or the text of a file.
    Text(String),
    /// A file.
    File(Incoming),
    /// Something else.
    Neither,
}

impl Source {
    /// What it is.
    #[must_use]
    pub fn of(told: LoaderObject) -> Self {
        match told.dyn_into::<File>() {
            Ok(file) => Self::File(Incoming::from(file)),
            Err(other) => other.as_string().map_or(Self::Neither, Self::Text),
        }
    }
}

/// A word that a program of the host page hands over; empty for anything else.
#[must_use]
pub fn word(told: &LoaderObject) -> String {
    told.as_string().unwrap_or_default()
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn text(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap_or_default()
}

/// What the page says of the site owner, as it says it; empty where it says nothing.
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

/// What the scan's own page offers beside the scan.
#[derive(Debug, Clone, Default)]
pub struct OwnPage {
    /// The list of the site's questionnaires, as JSON.
    pub catalog: String,
    /// Tag and own name of each language of the interface.
    pub languages: Vec<(String, String)>,
}

impl Config {
    /// Reads the object that the loader made.
    #[must_use]
    pub fn of(told: &LoaderObject) -> Self {
        let text = |name| text(told, name);
        let said = |name| Some(text(name)).filter(|said| !said.is_empty());
        Self {
            source: text("source"),
            catalog: text("catalog"),
            translation: text("translation"),
            trouble: text("trouble"),
            bytes: get(told, "bytes").dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec()),
            own_page: get(told, "ownPage").is_truthy(),
            lang: text("lang"),
            texts: text("texts"),
            layout: text("layout"),
            form: text("form"),
            storage: text("storage"),
            given: Given { scope: said("scope"), label: said("scopeLabel"), role: said("role") },
            intro: match text("intro").as_str() {
                "short" => Intro::Short,
                "none" => Intro::None,
                _ => Intro::Full,
            },
            reply_to: said("replyTo").filter(|address| address.contains('@')),
            advance: text("advance") == "auto",
            brand: get(told, "brand").is_truthy().then(|| text("brandLogo")),
            page: Page::Loader(told.clone()),
        }
    }

    /// For the first screens, which the build writes in English. `form` and `layout` are values of these attributes. On the scan's own
    /// page they offer the site's questionnaires and the interface's languages.
    #[must_use]
    pub fn at_build(form: &str, layout: &str, own_page: Option<OwnPage>) -> Self {
        let is_own_page = own_page.is_some();
        let OwnPage { catalog, languages } = own_page.unwrap_or_default();
        Self {
            source: String::new(),
            catalog,
            translation: String::new(),
            trouble: String::new(),
            bytes: None,
            own_page: is_own_page,
            lang: "en".to_owned(),
            texts: String::new(),
            layout: layout.to_owned(),
            form: form.to_owned(),
            storage: "none".to_owned(),
            given: Given { scope: None, label: None, role: None },
            intro: Intro::Full,
            reply_to: None,
            advance: false,
            brand: None,
            page: Page::Build { languages },
        }
    }

    /// Calls a function of the loader; none at build.
    fn call(&self, name: &str, argument: &str) -> Option<JsValue> {
        let Page::Loader(loader) = &self.page else { return None };
        let function: Function = get(loader, name).dyn_into().ok()?;
        function.call1(&JsValue::NULL, &argument.into()).ok()
    }

    /// Calls a function of the loader that gives a text; empty where it gives none.
    fn ask(&self, name: &str, argument: &str) -> String {
        self.call(name, argument).and_then(|told| told.as_string()).unwrap_or_default()
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
        matches!(self.page, Page::Build { .. }) || self.link_start().starts_with("http")
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
            let found = JsFuture::from(asked).await.unwrap_or_default();
            let text = |name| text(&found, name);
            Brand { name: text("name"), logo: text("logo"), accents: [text("light"), text("dark")], font: text("font") }
        })
    }

    /// Opens the print dialog for the summary of the result alone. `title` is the name that the browser suggests for a PDF.
    pub fn print_summary(&self, title: &str) {
        self.call("printSummary", title);
    }

    /// Gives the shadow root the styles of the scan.
    pub fn dress(&self) {
        self.call("dress", "");
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
        let text = |id| text(&fields, id);
        Some(IntroductionFields {
            scope: text("ms-scope"),
            label: text("ms-label"),
            role: text("ms-role"),
            form: text("ms-form"),
        })
    }

    /// The interface's languages with their own names; none where the page is not the scan's own.
    #[must_use]
    pub fn languages(&self) -> Vec<(String, String)> {
        if let Page::Build { languages } = &self.page {
            return languages.clone();
        }
        let list = parse(&self.ask("languages", "")).unwrap_or_default();
        let language = |one: &Value| Some((one.get(0)?.as_str()?.to_owned(), one.get(1)?.as_str()?.to_owned()));
        list.as_array().into_iter().flatten().filter_map(language).collect()
    }

    /// Shows the scan in another language.
    pub fn speak(&self, tag: &str) {
        self.call("speak", tag);
    }

    /// The instruments to choose among; none where the page is not the scan's own.
    #[must_use]
    pub fn instruments(&self) -> Vec<CatalogEntry> {
        let list = parse(&self.catalog).unwrap_or_default();
        let entry = |one: &Value| {
            let text = |name| Some(one.get(name)?.as_str()?.to_owned());
            Some(CatalogEntry {
                id: text("id")?,
                title: text("title")?,
                headline: text("headline"),
                description: text("description"),
                items: one.get("items")?.as_u64()?.try_into().ok()?,
                minutes: one.get("minutes")?.as_u64(),
                ranking: one.get("ranking")?.as_bool()?,
            })
        };
        list.as_array().into_iter().flatten().filter_map(entry).collect()
    }

    /// Whether the site owner asked for the answers, and with them for all that holds them.
    #[must_use]
    pub fn tells_answers(&self) -> bool {
        matches!(&self.page, Page::Loader(loader) if text(loader, "events") == "answers")
    }

    /// Where progress is kept.
    #[must_use]
    pub fn area(&self) -> Area {
        Area::named(&self.storage)
    }
}

/// The way to the host page: the loader turns what is sent here into events. Here it is decided how much of a result the page
/// is told.
#[derive(Debug, Clone)]
pub struct HostPort {
    tell: Option<Function>,
    /// Whether the owner asked for the answers, and with them for all that holds them.
    answers: bool,
}

impl HostPort {
    /// The port that the element's attribute `events` asks for.
    #[must_use]
    pub fn new(tell: Function, told: &LoaderObject) -> Self {
        Self { tell: Some(tell), answers: text(told, "events") == "answers" }
    }

    /// A port without a listener.
    #[must_use]
    pub fn silent() -> Self {
        Self { tell: None, answers: false }
    }

    /// Tells of the respondent's own result. Notes and link go with the answers.
    pub fn completed(&self, summary: &Summary<'_>, link: &str, again: bool) {
        let result = if self.answers { summary.with_answers(link) } else { summary.to_json() };
        self.emit("completed", &json!({ "result": result, "again": again }));
    }

    /// Tells that a link, which holds answers, was taken.
    pub fn shared(&self, link: &str) {
        self.emit("shared", &if self.answers { json!({ "link": link }) } else { json!({}) });
    }

    /// Tells of what holds no answers.
    pub fn emit(&self, name: &str, detail: &Value) {
        if let Some(tell) = &self.tell {
            let _ = tell.call2(&JsValue::NULL, &name.into(), &detail.to_string().into());
        }
    }
}
