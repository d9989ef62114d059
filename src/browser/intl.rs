//! Formats numbers, days and lists with the browser's `Intl`.

use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The formats of a language. Each returns `None` if the browser lacks it or does not accept the language tag.
#[derive(Debug)]
pub struct Intl {
    /// BCP 47 tag.
    pub lang: String,
}

impl Intl {
    /// Calls a method of a formatter with one value; `None` if the browser lacks it or does not accept the language tag.
    fn call(&self, kind: &str, options: &[(&str, JsValue)], method: &str, value: &JsValue) -> Option<JsValue> {
        let of = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
        let class: Function = of(&of(&js_sys::global(), "Intl")?, kind)?.dyn_into().ok()?;
        let settings = Object::new();
        for (name, value) in options {
            Reflect::set(&settings, &(*name).into(), value).ok()?;
        }
        let formatter = Reflect::construct(&class, &Array::of2(&self.lang.as_str().into(), &settings)).ok()?;
        let method: Function = of(&formatter, method)?.dyn_into().ok()?;
        method.call1(&formatter, value).ok()
    }

    fn text(&self, kind: &str, options: &[(&str, JsValue)], value: &JsValue) -> Option<String> {
        self.call(kind, options, "format", value)?.as_string()
    }

    /// The plural category of a number, in CLDR's terms.
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    pub fn plural(&self, number: u64) -> Option<String> {
        self.call("PluralRules", &[], "select", &(number as f64).into())?.as_string()
    }

    /// A whole number.
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    pub fn number(&self, number: u64) -> Option<String> {
        self.text("NumberFormat", &[], &(number as f64).into())
    }

    /// A number with this many decimals.
    pub fn decimal(&self, number: f64, decimals: u8) -> Option<String> {
        let digits = [("minimumFractionDigits", decimals.into()), ("maximumFractionDigits", decimals.into())];
        self.text("NumberFormat", &digits, &number.into())
    }

    /// A day, given as `2026-11-26`, with the month in words.
    pub fn day(&self, day: &str) -> Option<String> {
        let options = [("dateStyle", "long".into()), ("timeZone", "UTC".into())];
        // The browser reads a date without a time as UTC.
        self.text("DateTimeFormat", &options, &Date::new(&day.into()).into())
    }

    /// A list, such as "a, b and c".
    pub fn list(&self, parts: &[&str]) -> Option<String> {
        let all: Array = parts.iter().map(|part| JsValue::from(*part)).collect();
        self.text("ListFormat", &[("type", "conjunction".into())], &all)
    }
}
