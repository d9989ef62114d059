//! Formats numbers, days and lists with the browser's `Intl`.

use js_sys::{Array, Date, Function, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// The formatters in use. Making one takes far longer than using it.
    static FORMATTERS: RefCell<Vec<Formatter>> = const { RefCell::new(Vec::new()) };
}

/// A formatter of the browser.
struct Formatter {
    lang: String,
    kind: &'static str,
    decimals: u8,
    made: JsValue,
}

/// The formats of a language. Each returns `None` if the browser lacks it or does not accept the language tag.
#[derive(Debug)]
pub struct Intl {
    /// BCP 47 tag.
    pub lang: String,
}

fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}

impl Intl {
    fn formatter(&self, kind: &'static str, decimals: u8, options: &[(&str, JsValue)]) -> Option<JsValue> {
        let is = |one: &&Formatter| one.lang == self.lang && (one.kind, one.decimals) == (kind, decimals);
        let known = FORMATTERS.with_borrow(|all| all.iter().find(is).map(|one| one.made.clone()));
        if known.is_some() {
            return known;
        }
        let class: Function = member(&member(&js_sys::global(), "Intl")?, kind)?.dyn_into().ok()?;
        let settings = Object::new();
        for (name, value) in options {
            Reflect::set(&settings, &(*name).into(), value).ok()?;
        }
        let made = Reflect::construct(&class, &Array::of2(&self.lang.as_str().into(), &settings)).ok()?;
        let (lang, known) = (self.lang.clone(), made.clone());
        FORMATTERS.with_borrow_mut(|all| all.push(Formatter { lang, kind, decimals, made: known }));
        Some(made)
    }

    /// Calls a method of a formatter with one value.
    fn call(formatter: &JsValue, method: &str, value: &JsValue) -> Option<String> {
        let method: Function = member(formatter, method)?.dyn_into().ok()?;
        method.call1(formatter, value).ok()?.as_string()
    }

    /// The plural category of a number, in CLDR's terms.
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    pub fn plural(&self, number: u64) -> Option<String> {
        Self::call(&self.formatter("PluralRules", 0, &[])?, "select", &(number as f64).into())
    }

    /// A whole number.
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    pub fn number(&self, number: u64) -> Option<String> {
        Self::call(&self.formatter("NumberFormat", 0, &[])?, "format", &(number as f64).into())
    }

    /// A number with this many decimals.
    pub fn decimal(&self, number: f64, decimals: u8) -> Option<String> {
        let digits = [("minimumFractionDigits", decimals.into()), ("maximumFractionDigits", decimals.into())];
        Self::call(&self.formatter("NumberFormat", decimals, &digits)?, "format", &number.into())
    }

    /// A day, given as `2026-11-26`, with the month in words.
    pub fn day(&self, day: &str) -> Option<String> {
        let options = [("dateStyle", "long".into()), ("timeZone", "UTC".into())];
        // The browser reads a date without a time as UTC.
        Self::call(&self.formatter("DateTimeFormat", 0, &options)?, "format", &Date::new(&day.into()).into())
    }

    /// A list, such as "a, b and c".
    pub fn list(&self, parts: &[&str]) -> Option<String> {
        let all: Array = parts.iter().map(|part| JsValue::from(*part)).collect();
        Self::call(&self.formatter("ListFormat", 0, &[("type", "conjunction".into())])?, "format", &all)
    }
}
