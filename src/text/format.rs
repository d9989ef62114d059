//! Formats values in a language, and puts them into messages.

use crate::core::date::Day;
use crate::core::score::Fraction;
use std::borrow::Cow;
use std::fmt::Debug;

/// The value of a message's argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A text, inserted unchanged.
    Text(Cow<'a, str>),
    /// A whole number. It determines the plural form.
    Count(u64),
    /// A score, with two decimals.
    Score(Fraction),
    /// A day.
    Day(Day),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u8> for Arg<'_> {
    fn from(count: u8) -> Self {
        Self::Count(count.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<Fraction> for Arg<'_> {
    fn from(score: Fraction) -> Self {
        Self::Score(score)
    }
}

impl From<Day> for Arg<'_> {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

/// The formats of a language, apart from its messages.
pub trait Formats: Debug + Send + Sync {
    /// The plural category of a number, in CLDR's terms: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, number: u64) -> &'static str;
    /// A whole number.
    fn number(&self, number: u64) -> String;
    /// A number with decimals, already rounded and passed as text such as `2.75`.
    fn decimal(&self, number: &str) -> String;
    /// A day with the name of the month.
    fn day(&self, day: Day) -> String;
    /// A list, such as "a, b and c".
    fn list(&self, parts: &[&str]) -> String;
}

/// English formats, which also work outside a browser.
#[derive(Debug)]
pub struct English;

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

impl Formats for English {
    fn plural(&self, number: u64) -> &'static str {
        if number == 1 { "one" } else { "other" }
    }

    fn number(&self, number: u64) -> String {
        number.to_string()
    }

    fn decimal(&self, number: &str) -> String {
        number.to_owned()
    }

    fn day(&self, day: Day) -> String {
        let (year, month, day) = day.ymd();
        let month = usize::try_from(month - 1).ok().and_then(|month| MONTHS.get(month)).unwrap_or(&"");
        format!("{month} {day}, {year}")
    }

    fn list(&self, parts: &[&str]) -> String {
        match parts {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
        }
    }
}

/// Puts arguments into a line of the table (see the package `messages`). Placeholders in the values are not replaced.
pub(super) fn with_arguments(line: &str, arguments: &[Arg<'_>], formats: &dyn Formats) -> String {
    let mut text = String::with_capacity(line.len() + 16);
    write(&mut text, line, arguments, formats);
    text
}

fn write(text: &mut String, line: &str, arguments: &[Arg<'_>], formats: &dyn Formats) {
    let mut rest = line;
    while let Some(at) = rest.find(['\u{1}', '\u{2}']) {
        text.push_str(&rest[..at]);
        let is_value = rest.as_bytes()[at] == 1;
        let argument = rest.as_bytes().get(at + 1).and_then(|digit| arguments.get(usize::from(digit.wrapping_sub(b'0'))));
        rest = rest.get(at + 2..).unwrap_or_default();
        if is_value {
            match argument {
                Some(Arg::Text(words)) => text.push_str(words),
                Some(Arg::Count(count)) => text.push_str(&formats.number(*count)),
                Some(Arg::Score(score)) => text.push_str(&formats.decimal(&score.to_string())),
                Some(Arg::Day(day)) => text.push_str(&formats.day(*day)),
                None => {}
            }
        } else {
            let (variants, behind) = split_at_end(rest);
            write(text, matching_variant(variants, argument, formats), arguments, formats);
            rest = behind;
        }
    }
    text.push_str(rest);
}

/// Splits after the end of a selector. Selectors nested in it have their own ends.
fn split_at_end(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '\u{2}' => depth += 1,
            '\u{5}' if depth == 0 => return (&text[..at], &text[at + 1..]),
            '\u{5}' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// The variant whose key is the number or word of the argument, or else its plural category, or else the last variant.
fn matching_variant<'a>(variants: &'a str, argument: Option<&Arg<'_>>, formats: &dyn Formats) -> &'a str {
    let mut all = Vec::new();
    let (mut depth, mut begin) = (0_usize, None);
    for (at, sign) in variants.char_indices() {
        match sign {
            '\u{2}' => depth += 1,
            '\u{5}' => depth -= 1,
            '\u{3}' if depth == 0 => {
                all.extend(begin.map(|begin: usize| &variants[begin..at]));
                begin = Some(at + 1);
            }
            _ => {}
        }
    }
    all.extend(begin.map(|begin| &variants[begin..]));
    let all: Vec<_> = all.into_iter().filter_map(|variant| variant.split_once('\u{4}')).collect();
    let named = |key: &str| all.iter().find(|(known, _)| *known == key);
    let found = match argument {
        Some(Arg::Text(word)) => named(word),
        Some(Arg::Count(count)) => named(&count.to_string()).or_else(|| named(formats.plural(*count))),
        _ => None,
    };
    found.or(all.last()).map_or("", |(_, says)| says)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(line: &str, arguments: &[Arg<'_>]) -> String {
        with_arguments(line, arguments, &English)
    }

    #[test]
    fn placeholders_in_values_are_not_replaced() {
        assert_eq!(said("Question \u{1}0 of \u{1}1", &[3_u8.into(), 24_usize.into()]), "Question 3 of 24");
        assert_eq!(said("\u{1}0 \u{1}1", &["\u{1}1".into(), "b".into()]), "\u{1}1 b");
        assert_eq!(said("plain", &[]), "plain");
    }

    #[test]
    fn a_variant_is_chosen_by_number_category_or_word() {
        let line = "\u{2}0\u{3}0\u{4}none\u{3}one\u{4}one\u{3}other\u{4}\u{1}0 of them\u{5}.";
        for (count, expected) in [(0_u64, "none."), (1, "one."), (5, "5 of them.")] {
            assert_eq!(said(line, &[count.into()]), expected);
        }
        let line = "\u{2}0\u{3}unit\u{4}A unit\u{3}team\u{4}A team\u{5}";
        assert_eq!(said(line, &["unit".into()]), "A unit");
        assert_eq!(said(line, &["something".into()]), "A team", "the last where no other fits");
    }

    #[test]
    fn selectors_can_be_nested() {
        let inner = |one: &str, other: &str| format!("\u{2}1\u{3}one\u{4}{one}\u{3}other\u{4}{other}\u{5}");
        let line = format!("\u{2}0\u{3}one\u{4}{}\u{3}other\u{4}{}\u{5}!", inner("a", "b"), inner("c", "d"));
        for (first, second, expected) in [(1_u8, 1_u8, "a!"), (1, 2, "b!"), (2, 1, "c!"), (2, 2, "d!")] {
            assert_eq!(said(&line, &[first.into(), second.into()]), expected);
        }
    }

    #[test]
    fn english_lists() {
        assert_eq!(English.list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(English.list(&["a"]) + &English.list(&[]), "a");
    }
}
