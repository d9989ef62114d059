//! Plural forms.

use crate::parse::{Message, Part};

/// The CLDR plural categories of whole numbers below a million. French and Spanish also have `many`, from a million up.
fn categories(lang: &str) -> Option<&'static [&'static str]> {
    Some(match lang {
        "en" | "de" | "nl" | "fr" | "es" | "it" | "pt" | "sv" | "da" | "nb" | "fi" | "el" | "tr" | "hu" => &["one", "other"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "pl" | "ru" | "uk" => &["one", "few", "many", "other"],
        "cs" | "sk" => &["one", "few", "other"],
        "ja" | "zh" | "ko" | "th" | "vi" | "id" => &["other"],
        _ => return None,
    })
}

const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Checks that selectors over numbers have exactly the plural forms of the language.
///
/// # Errors
///
/// One error per message with missing or foreign forms, or one error if the language is unknown here.
pub fn check_plurals(lang: &str, messages: &[Message]) -> Result<(), Vec<String>> {
    let Some(forms) = categories(lang) else {
        return Err(vec![format!("the plural forms of {lang} are not known: add them to crates/messages")]);
    };
    let mut faults = Vec::new();
    for message in messages {
        look(&message.parts, forms, &message.key, &mut faults);
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn look(parts: &[Part], forms: &[&str], key: &str, faults: &mut Vec<String>) {
    for part in parts {
        let Part::Select(argument, variants) = part else { continue };
        let keys: Vec<_> = variants.iter().map(|variant| variant.key.as_str()).collect();
        // All other selectors are over words, one of which may be "other".
        let is_number = |key: &&str| key.parse::<u64>().is_ok();
        if keys.iter().any(|key| ALL.contains(key)) && keys.iter().all(|key| ALL.contains(key) || is_number(key)) {
            let categories: Vec<_> = keys.iter().copied().filter(|key| ALL.contains(key)).collect();
            let missing: Vec<_> = forms.iter().filter(|form| !categories.contains(form)).copied().collect();
            let more: Vec<_> = categories.iter().filter(|form| !forms.contains(form)).copied().collect();
            if !missing.is_empty() {
                faults.push(format!("{key}: ${argument} lacks the forms {}", missing.join(", ")));
            }
            if !more.is_empty() {
                faults.push(format!("{key}: ${argument} has forms that the language does not have: {}", more.join(", ")));
            }
        }
        for variant in variants {
            look(&variant.parts, forms, key, faults);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse;

    fn faults(lang: &str, source: &str) -> Vec<String> {
        check_plurals(lang, &parse(source).unwrap()).err().unwrap_or_default()
    }

    #[test]
    fn each_language_has_its_own_forms() {
        let english = "a = { $n ->\n    [one] one\n   *[other] many\n }\n";
        assert!(faults("en", english).is_empty());
        assert_eq!(faults("ar", english), ["a: $n lacks the forms zero, two, few, many"]);
        assert_eq!(faults("ja", english), ["a: $n has forms that the language does not have: one"]);
        let words = "a = { $kind ->\n    [unit] x\n   *[team] y\n }\n";
        assert!(faults("ar", words).is_empty());
        assert_eq!(faults("xx", words).len(), 1);
    }
}
