//! What the site owner set on the element, read once at the start.

use super::host::{HostValue, get, given, text};
use super::loader::Loader;
use super::storage::Area;
use crate::core::json::parse;
use crate::core::scan::{Role, ScopeKind};
use js_sys::Uint8Array;
use serde_json::Value;
use wasm_bindgen::JsCast;

/// What the site owner set on the element, read once at the start.
#[derive(Debug, Clone)]
pub struct Config {
    /// The questionnaire file.
    pub file: QuestionnaireFile,
    /// The text of the file with its texts in the page's language, if there is one.
    pub translation: Option<String>,
    /// The list of the site's questionnaires, if the page is the scan's own.
    pub catalog: Option<String>,
    /// Whether the page is the scan's own and shows nothing else.
    pub own_page: bool,
    /// BCP 47 tag.
    pub lang: String,
    /// The interface's sentences in that language as a list; `None` for English.
    pub texts: Option<String>,
    /// `item` or `dimension`; `None` for the one that suits the questionnaire.
    pub layout: Option<String>,
    /// Whether to ask reserve items, too.
    pub long: bool,
    /// Where progress is stored.
    pub area: Area,
    /// What the site owner said about the scan.
    pub given: PresetFields,
    /// The attributes with a value that they don't accept. They are read as if they were not there.
    pub ignored: Vec<InvalidValue>,
    /// How much is shown before the first question.
    pub intro: Intro,
    /// The address of the site owner's logo; empty if the element has only a name for the brand, `None` if it has neither.
    pub brand: Option<String>,
    /// The address that the site owner wants results sent to.
    pub reply_to: Option<String>,
    /// Whether choosing an option with the pointer leads to the next question.
    pub advance: bool,
    /// The loader, which knows the page around the scan.
    pub loader: Loader,
}

/// The questionnaire file as the loader received it.
#[derive(Debug, Clone)]
pub enum QuestionnaireFile {
    /// Its text.
    Text(String),
    /// Bytes that are not UTF-8.
    Bytes(Vec<u8>),
    /// It could not be fetched, for this reason.
    Missing(String),
}

/// How much is shown before the first question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intro {
    /// The whole introduction.
    Full,
    /// What the scan is, the fields, the note on privacy, and the button to start.
    Short,
    /// Nothing.
    None,
}

/// What the site owner said about the scan before it begins. The introduction does not ask for it.
#[derive(Debug, Clone, Default)]
pub struct PresetFields {
    /// Kind of scope.
    pub scope: Option<String>,
    /// Its name.
    pub label: Option<String>,
    /// Role.
    pub role: Option<String>,
}

/// A questionnaire in the site's list, as the build writes it.
#[derive(Debug, Clone)]
pub struct CatalogEntry {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The question that it answers.
    pub headline: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Number of core items.
    pub items: usize,
    /// Minutes it takes, if known.
    pub minutes: Option<u64>,
    /// Whether its result is a ranking of its dimensions.
    pub ranking: bool,
}

/// The fields of the introduction.
#[derive(Debug, Clone)]
pub struct IntroductionFields {
    /// Scope and role.
    pub given: PresetFields,
    /// Whether to ask reserve items, too; `None` for what the element's attribute says.
    pub long: Option<bool>,
}

impl IntroductionFields {
    /// Reads the argument of the method `start`. Fields that it leaves out come from the element's attributes.
    ///
    /// # Errors
    ///
    /// The first field with a value that it does not accept.
    pub fn from_command(argument: &HostValue, attributes: &PresetFields) -> Result<Self, InvalidValue> {
        let or = |name: &str, attribute: &Option<String>| given(argument, name).or_else(|| attribute.clone());
        let fields = PresetFields {
            scope: or("scope", &attributes.scope),
            label: or("scopeLabel", &attributes.label),
            role: or("role", &attributes.role),
        };
        let form = given(argument, "form");
        known("scope", fields.scope.as_deref(), &ScopeKind::WORDS)?;
        known("role", fields.role.as_deref(), &Role::WORDS)?;
        known("form", form.as_deref(), &FORMS)?;
        Ok(Self { given: fields, long: form.map(|form| form == "long") })
    }
}

/// The values of the attribute `form`.
const FORMS: [&str; 2] = ["core", "long"];

/// A value that a field or an attribute does not accept.
#[derive(Debug, Clone)]
pub struct InvalidValue {
    /// The field or the attribute.
    pub name: &'static str,
    /// The value.
    pub word: String,
    /// The values that it accepts.
    pub words: &'static [&'static str],
}

/// Checks that a field has one of these values or none.
fn known(name: &'static str, word: Option<&str>, words: &'static [&'static str]) -> Result<(), InvalidValue> {
    match word {
        Some(word) if !words.contains(&word) => Err(InvalidValue { name, word: word.to_owned(), words }),
        _ => Ok(()),
    }
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
    pub fn from_loader(object: &HostValue) -> Self {
        let given = |name| given(object, name);
        let bytes = get(object, "bytes").dyn_into::<Uint8Array>().ok();
        let file = match (bytes, given("trouble")) {
            (Some(bytes), _) => QuestionnaireFile::Bytes(bytes.to_vec()),
            (None, Some(why)) => QuestionnaireFile::Missing(why),
            (None, None) => QuestionnaireFile::Text(text(object, "source")),
        };
        let mut ignored = Vec::new();
        let mut accepted = |name, value: Option<String>, words| {
            let wrong = known(name, value.as_deref(), words).err();
            let is_wrong = wrong.is_some();
            ignored.extend(wrong);
            value.filter(|_| !is_wrong)
        };
        let mut word = |name, words| accepted(name, given(name), words);
        let layout = word("layout", &["item", "dimension"]);
        let long = word("form", &FORMS).is_some_and(|form| form == "long");
        let area = match word("storage", &["local", "session", "none"]).as_deref() {
            Some("session") => Area::Session,
            Some("none") => Area::None,
            _ => Area::Local,
        };
        let intro = match word("intro", &["full", "short", "none"]).as_deref() {
            Some("short") => Intro::Short,
            Some("none") => Intro::None,
            _ => Intro::Full,
        };
        let advance = word("advance", &["manual", "auto"]).is_some_and(|advance| advance == "auto");
        let scope = accepted("scope", given("scope"), &ScopeKind::WORDS);
        let role = accepted("respondent-role", given("role"), &Role::WORDS);
        Self {
            file,
            translation: given("translation"),
            catalog: given("catalog"),
            own_page: get(object, "ownPage").is_truthy(),
            lang: text(object, "lang"),
            texts: given("texts"),
            layout,
            long,
            area,
            given: PresetFields { scope, label: given("scopeLabel"), role },
            ignored,
            intro,
            reply_to: given("replyTo").filter(|address| address.contains('@')),
            advance,
            brand: get(object, "brand").is_truthy().then(|| text(object, "brandLogo")),
            loader: Loader::new(object),
        }
    }

    /// For the first screens, which the build writes in English. `layout` is a value of the attribute with that name. On the
    /// scan's own page, the screens offer the site's questionnaires and the interface's languages.
    #[must_use]
    pub fn at_build(long: bool, layout: &str, own_page: Option<OwnPage>) -> Self {
        let is_own_page = own_page.is_some();
        let OwnPage { catalog, languages } = own_page.unwrap_or_default();
        Self {
            file: QuestionnaireFile::Text(String::new()),
            translation: None,
            catalog: is_own_page.then_some(catalog),
            own_page: is_own_page,
            lang: "en".to_owned(),
            texts: None,
            layout: Some(layout.to_owned()),
            long,
            area: Area::None,
            given: PresetFields::default(),
            ignored: Vec::new(),
            intro: Intro::Full,
            reply_to: None,
            advance: false,
            brand: None,
            loader: Loader::at_build(languages),
        }
    }

    /// The site's questionnaires; none if the page is not the scan's own.
    #[must_use]
    pub fn questionnaires(&self) -> Vec<CatalogEntry> {
        let list = self.catalog.as_deref().and_then(|catalog| parse(catalog).ok()).unwrap_or_default();
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
}
