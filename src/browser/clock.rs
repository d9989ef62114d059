//! The reader's clock and calendar, random numbers, and the reader's decimal mark.

use super::page::now_ms;
use crate::core::date::{Day, Moment};
use js_sys::{Date, Function, Math, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Today in the reader's time zone. If the clock is off by many years, the first day that a link can hold.
#[must_use]
pub fn today() -> Day {
    let now = Date::new_0();
    Day::from_ymd(now.get_full_year().into(), i64::from(now.get_month()) + 1, now.get_date().into()).unwrap_or_default()
}

/// The current moment, in the form that the core uses.
#[must_use]
pub fn moment() -> Moment {
    Moment { ms: now_ms(), today: today(), random: random() }
}

/// A unique id.
#[must_use]
pub fn uid() -> String {
    moment().uid()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 32 bits")]
fn random() -> u64 {
    let half = || (Math::random() * 4_294_967_296.0) as u64;
    half() << 32 | half()
}

/// The decimal mark of a language; a point if the browser does not know the language.
#[must_use]
pub fn decimal_mark(lang: &str) -> char {
    // Call the method by hand: it throws if the browser does not accept the language tag.
    let path = ["Number", "prototype", "toLocaleString"];
    let found = path.into_iter().try_fold(js_sys::global().into(), |at: JsValue, name| Reflect::get(&at, &name.into()));
    let shown = found.and_then(JsCast::dyn_into::<Function>).and_then(|function| function.call1(&1.1.into(), &lang.into()));
    let shown = shown.ok().and_then(|shown| shown.as_string());
    shown.and_then(|shown| shown.chars().nth(1)).unwrap_or('.')
}
