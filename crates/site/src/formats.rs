//! How a language writes plurals, numbers and lists, for the first screens that the build writes. Browsers use the same data
//! (CLDR).

use crate::Outcome;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use maturity_scan::core::date::Day;
use maturity_scan::text::Formats;

/// The formats of a language.
#[derive(Debug)]
pub struct Language {
    plurals: PluralRules,
    numbers: DecimalFormatter,
    lists: ListFormatter,
}

impl Language {
    /// The formats of the language with this tag.
    pub fn new(tag: &str) -> Outcome<Self> {
        let locale: Locale = tag.parse()?;
        Ok(Self {
            plurals: PluralRules::try_new_cardinal((&locale).into())?,
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())?,
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())?,
        })
    }
}

impl Formats for Language {
    fn plural(&self, number: u64) -> &'static str {
        match self.plurals.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    fn number(&self, number: u64) -> String {
        self.numbers.format(&Decimal::from(number)).to_string()
    }

    fn decimal(&self, number: &str) -> String {
        self.numbers.format(&number.parse().expect("a number")).to_string()
    }

    fn day(&self, day: Day) -> String {
        unreachable!("the first screens show no day, but {day} was asked for")
    }

    fn list(&self, parts: &[&str]) -> String {
        self.lists.format(parts.iter()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_those_of_the_language() {
        let [german, arabic] = ["de", "ar"].map(|tag| Language::new(tag).unwrap());
        assert_eq!((german.plural(1), german.plural(2), german.number(1234).as_str()), ("one", "other", "1.234"));
        assert_eq!((arabic.plural(2), arabic.plural(24), arabic.plural(105)), ("two", "many", "few"));
        assert_eq!(arabic.number(24), "24", "the loader relies on these digits");
        assert_eq!(german.list(&["A", "B", "C"]), "A, B und C");
        assert_eq!(german.decimal("2.75"), "2,75");
    }
}
