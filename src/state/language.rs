//! The messages of the interface in the language of the page.

use crate::browser::Intl;
use crate::core::date::Day;
use crate::text::{EN, English, Formats, Texts};
use std::cell::RefCell;

thread_local! {
    /// Messages that have been loaded, by tag and list. They last as long as the page.
    static MADE: RefCell<Vec<(String, Option<String>, &'static Texts)>> = const { RefCell::new(Vec::new()) };
}

/// The messages of a loaded list, or else in English, with the formats of the language.
pub fn texts(lang: &str, list: Option<&str>) -> &'static Texts {
    let is_english = ["", "en", "en-US"].contains(&lang);
    if list.is_none() && (is_english || !lang.starts_with("en-")) {
        return &EN;
    }
    let known = MADE
        .with_borrow(|made| made.iter().find(|(tag, of, _)| tag == lang && of.as_deref() == list).map(|(.., texts)| *texts));
    if let Some(texts) = known {
        return texts;
    }
    let formats: &'static dyn Formats =
        if is_english { &English } else { Box::leak(Box::new(Language(Intl { lang: lang.to_owned() }))) };
    let language: &'static str = lang.split('-').next().unwrap_or("en").to_owned().leak();
    let made = match list {
        Some(list) => Texts::from_list(language, list, formats),
        None => Some(EN.with(formats)),
    };
    let Some(made) = made else { return &EN };
    let texts: &'static Texts = Box::leak(Box::new(made));
    MADE.with_borrow_mut(|all| all.push((lang.to_owned(), list.map(str::to_owned), texts)));
    texts
}

/// The browser's formats for a language, or those of English if it has none.
#[derive(Debug)]
struct Language(Intl);

impl Formats for Language {
    fn plural(&self, number: u64) -> &'static str {
        let found = self.0.plural(number);
        let all = ["zero", "one", "two", "few", "many", "other"];
        all.into_iter().find(|category| found.as_deref() == Some(category)).unwrap_or("other")
    }

    fn number(&self, number: u64) -> String {
        self.0.number(number).unwrap_or_else(|| English.number(number))
    }

    fn decimal(&self, number: &str) -> String {
        let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let written = || self.0.decimal(number.parse().ok()?, decimals.try_into().ok()?);
        written().unwrap_or_else(|| English.decimal(number))
    }

    fn day(&self, day: Day) -> String {
        self.0.day(&day.to_string()).unwrap_or_else(|| English.day(day))
    }

    fn list(&self, parts: &[&str]) -> String {
        self.0.list(parts).unwrap_or_else(|| English.list(parts))
    }
}
