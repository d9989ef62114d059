//! How the browser writes numbers, days and lists in a language: its `Intl`.

use crate::core::date::Day;
use crate::core::score::Fraction;
use crate::text::{English, Formats, Texts};
use js_sys::{Array, Date, Function, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// The formats of a language, by its BCP 47 tag.
#[derive(Debug)]
pub struct Intl {
    lang: String,
}

thread_local! {
    /// Texts that were made, by tag and list: they stay for as long as the page.
    static MADE: RefCell<Vec<(String, String, &'static Texts)>> = const { RefCell::new(Vec::new()) };
}

/// The interface's texts in the language of the page: of a list that was fetched, else English.
#[must_use]
pub fn texts(lang: &str, list: &str) -> &'static Texts {
    let is_english = lang.is_empty() || lang == "en" || lang == "en-US";
    if list.is_empty() && (is_english || !lang.starts_with("en-")) {
        return &crate::text::EN;
    }
    let known = MADE.with_borrow(|made| made.iter().find(|(tag, of, _)| tag == lang && of == list).map(|(.., texts)| *texts));
    if let Some(texts) = known {
        return texts;
    }
    let formats: &'static dyn Formats = if is_english { &English } else { Box::leak(Box::new(Intl { lang: lang.to_owned() })) };
    let language: &'static str = lang.split('-').next().unwrap_or("en").to_owned().leak();
    let made = if list.is_empty() { Some(crate::text::EN.with(formats)) } else { Texts::of_list(language, list, formats) };
    let Some(made) = made else { return &crate::text::EN };
    let texts: &'static Texts = Box::leak(Box::new(made));
    MADE.with_borrow_mut(|all| all.push((lang.to_owned(), list.to_owned(), texts)));
    texts
}

impl Intl {
    /// A method of a formatter of this kind, called with one value; none where the browser lacks it or refuses the language.
    fn call(&self, kind: &str, options: &[(&str, JsValue)], method: &str, value: &JsValue) -> Option<JsValue> {
        let of = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
        let class: Function = of(&of(&js_sys::global(), "Intl")?, kind)?.dyn_into().ok()?;
        let told = Object::new();
        for (name, value) in options {
            Reflect::set(&told, &(*name).into(), value).ok()?;
        }
        let formatter = Reflect::construct(&class, &Array::of2(&self.lang.as_str().into(), &told)).ok()?;
        let method: Function = of(&formatter, method)?.dyn_into().ok()?;
        method.call1(&formatter, value).ok()
    }

    fn text(&self, kind: &str, options: &[(&str, JsValue)], value: &JsValue) -> Option<String> {
        self.call(kind, options, "format", value)?.as_string()
    }
}

impl Formats for Intl {
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    fn plural(&self, number: u64) -> &'static str {
        let found = self.call("PluralRules", &[], "select", &(number as f64).into()).and_then(|category| category.as_string());
        let all = ["zero", "one", "two", "few", "many", "other"];
        all.into_iter().find(|category| found.as_deref() == Some(category)).unwrap_or("other")
    }

    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    fn number(&self, number: u64) -> String {
        self.text("NumberFormat", &[], &(number as f64).into()).unwrap_or_else(|| English.number(number))
    }

    fn score(&self, score: Fraction) -> String {
        let digits = [("minimumFractionDigits", 2.into()), ("maximumFractionDigits", 2.into())];
        // Rounded as all scores are, which is not how the browser would do it.
        let rounded = score.to_string().parse::<f64>().unwrap_or_default();
        self.text("NumberFormat", &digits, &rounded.into()).unwrap_or_else(|| English.score(score))
    }

    fn day(&self, day: Day) -> String {
        let options = [("dateStyle", "long".into()), ("timeZone", "UTC".into())];
        // A date without a time is read as UTC.
        let at = Date::new(&day.to_string().into());
        self.text("DateTimeFormat", &options, &at.into()).unwrap_or_else(|| English.day(day))
    }

    fn list(&self, parts: &[&str]) -> String {
        let all: Array = parts.iter().map(|part| JsValue::from(*part)).collect();
        self.text("ListFormat", &[("type", "conjunction".into())], &all).unwrap_or_else(|| English.list(parts))
    }
}
