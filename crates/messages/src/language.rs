//! Reads a language's files and compares them with the English ones.

use crate::parse::Message;
use crate::{check_plurals, read, table};
use std::path::Path;

/// The messages of a language.
#[derive(Debug)]
pub struct Language {
    /// The text of each message in this language, in the order of the English files and in the format of [`table`].
    pub texts: Vec<String>,
    /// Keys of messages whose words are those of the English ones. Some are names and foreign words, others were not translated.
    pub same: Vec<String>,
}

impl Language {
    /// Names the messages whose words are as in English, so that nobody overlooks one that nobody translated; `None` if there are
    /// none.
    #[must_use]
    pub fn as_in_english(&self) -> Option<String> {
        (!self.same.is_empty()).then(|| format!("as in English: {}", self.same.join(", ")))
    }
}

/// Reads a language's files in the folder `locales`.
///
/// # Errors
///
/// All faults: messages that are missing or superfluous, that have other arguments, or that lack plural forms of the
/// language.
pub fn language(locales: &Path, lang: &str) -> Result<Language, Vec<String>> {
    let one = |error: String| vec![error];
    let (english, own) = (read(&locales.join("en")).map_err(one)?, read(&locales.join(lang)).map_err(one)?);
    let mut faults = check_plurals(lang, &own).err().unwrap_or_default();
    let key = |key: &str, all: &[Message]| all.iter().any(|message| message.key == key);
    faults
        .extend(english.iter().filter(|message| !key(&message.key, &own)).map(|message| format!("{} is missing", message.key)));
    faults.extend(
        own.iter()
            .filter(|message| !key(&message.key, &english))
            .map(|message| format!("{} is not in the English files", message.key)),
    );
    for message in &own {
        let Some(source) = english.iter().find(|source| source.key == message.key) else { continue };
        let (mut wanted, mut found) = (source.arguments(), message.arguments());
        wanted.sort_unstable();
        found.sort_unstable();
        if wanted != found {
            faults.push(format!("{}: takes {}, says {}", message.key, listed(&wanted), listed(&found)));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let texts = table(&english, &own).map_err(one)?.split('\n').map(str::to_owned).collect();
    let is_same = |message: &&Message| {
        lang != "en"
            && message.has_words()
            && english.iter().any(|source| source.key == message.key && source.parts == message.parts)
    };
    let same = own.iter().filter(is_same).map(|message| message.key.clone()).collect();
    Ok(Language { texts, same })
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() {
        "nothing".to_owned()
    } else {
        names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const ENGLISH: &str = "start = Start\nsteps = { $steps ->\n    [one] { $steps } step\n   *[other] { $steps } steps\n}\nfrom = From { $day }\n";

    /// The faults of these messages in this language, or the keys of those equal to the English ones.
    fn judged(lang: &str, messages: &str) -> Result<Vec<String>, Vec<String>> {
        judged_by(ENGLISH, lang, messages)
    }

    fn judged_by(english: &str, lang: &str, messages: &str) -> Result<Vec<String>, Vec<String>> {
        let folder = tempfile::tempdir().expect("a folder can be made");
        for (name, text) in [("en", english), (lang, messages)] {
            fs::create_dir_all(folder.path().join(name)).expect("a folder can be made");
            fs::write(folder.path().join(name).join("scan.ftl"), text).expect("a file can be written");
        }
        language(folder.path(), lang).map(|language| language.same)
    }

    const STEPS: &str = "steps = { $steps ->\n    [one] { $steps } Schritt\n   *[other] { $steps } Schritte\n}\n";

    #[test]
    fn a_complete_language_lists_what_is_as_in_english() {
        let all = format!("start = Start\n{STEPS}from = Ab {{ $day }}\n");
        assert_eq!(judged("de", &all), Ok(vec!["start".to_owned()]));
    }

    #[test]
    fn punctuation_may_be_as_in_english() {
        let english = format!("{ENGLISH}range = {{ $low }}–{{ $high }}\n");
        let german = format!("start = Los\n{STEPS}from = Ab {{ $day }}\nrange = {{ $low }}–{{ $high }}\n");
        assert_eq!(judged_by(&english, "de", &german), Ok(Vec::new()));
    }

    #[test]
    fn a_missing_and_a_superfluous_message_are_faults() {
        let faults = judged("de", &format!("{STEPS}from = Ab {{ $day }}\nmore = Mehr\n")).expect_err("faults");
        assert_eq!(faults, ["start is missing", "more is not in the English files"]);
    }

    #[test]
    fn another_placeholder_is_a_fault() {
        let faults = judged("de", &format!("start = Los\n{STEPS}from = Ab {{ $tag }}\n")).expect_err("a fault");
        assert_eq!(faults, ["from: takes $day, says $tag"]);
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let faults = judged("ar", &format!("start = ا\n{STEPS}from = من {{ $day }}\n")).expect_err("a fault");
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with("steps"), "{faults:?}");
    }
}
