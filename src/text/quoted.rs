//! Marks text of the questionnaire in sentences of the interface, if the two are in different languages.
//!
//! The marks are Unicode's directional isolates (UAX 9), which are invisible. A page replaces them with elements that have
//! a language and a direction. In plain text, they isolate the direction of a name from that of its surroundings.

use super::Texts;
use crate::core::language::Direction;
use crate::core::questionnaire::Questionnaire;
use std::borrow::Cow;

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// Language and direction of the questionnaire's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionnaireLanguage {
    /// BCP 47 tag.
    pub lang: String,
    /// The direction of writing.
    pub direction: Direction,
}

impl QuestionnaireLanguage {
    /// The language of a questionnaire; `None` if its language is that of the interface.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, texts: &Texts) -> Option<Self> {
        let differs = !questionnaire.lang.eq_ignore_ascii_case(texts.lang);
        differs.then(|| Self { lang: questionnaire.lang.clone(), direction: questionnaire.direction() })
    }
}

/// Marks a text as the questionnaire's.
#[must_use]
pub fn quoted(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{OPEN}{text}{CLOSE}") }
}

/// The parts of a sentence, and whether each is marked as the questionnaire's.
#[must_use]
pub fn split_at_marks(text: &str) -> Vec<(bool, &str)> {
    let (mut all, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once(OPEN) {
        let Some((inner, behind)) = split_at_close(after) else { break };
        all.extend([(false, before), (true, inner)]);
        rest = behind;
    }
    all.push((false, rest));
    all.retain(|(_, piece)| !piece.is_empty());
    all
}

/// Splits at the mark that closes an opening mark just before the text. The text may contain pairs of marks, too.
fn split_at_close(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            OPEN => depth += 1,
            CLOSE if depth == 0 => return Some((&text[..at], &text[at + CLOSE.len_utf8()..])),
            CLOSE => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The text without its marks, if all of it is the questionnaire's.
#[must_use]
pub fn whole_quote(text: &str) -> Option<&str> {
    match split_at_marks(text)[..] {
        [(true, whole)] => Some(whole),
        _ => None,
    }
}

/// Text of the questionnaire for a picture, isolated from the picture's direction if it is written from right to left.
#[must_use]
pub fn isolated<'a>(words: &'a str, language: Option<&QuestionnaireLanguage>) -> Cow<'a, str> {
    match language {
        Some(language) if language.direction == Direction::RightToLeft => Cow::Owned(format!("\u{2067}{words}{CLOSE}")),
        _ => Cow::Borrowed(words),
    }
}

/// The text for places that can't contain elements. Removes the marks, unless the questionnaire is written from right to left.
#[must_use]
pub fn plain<'a>(text: &'a str, language: Option<&QuestionnaireLanguage>) -> Cow<'a, str> {
    match language {
        Some(language) if language.direction == Direction::LeftToRight => {
            Cow::Owned(split_at_marks(text).into_iter().map(|(_, piece)| piece).collect())
        }
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_split_at_the_marks() {
        let sentence = format!("Strongest: {} and {}.", quoted("Führung"), quoted("a\u{2068}b\u{2069}"));
        let expected =
            [(false, "Strongest: "), (true, "Führung"), (false, " and "), (true, "a\u{2068}b\u{2069}"), (false, ".")];
        assert_eq!(split_at_marks(&sentence), expected);
        assert_eq!(whole_quote(&quoted("Führung")), Some("Führung"));
        assert_eq!((whole_quote("Führung"), whole_quote(""), quoted("").as_str()), (None, None, ""));
        assert_eq!(split_at_marks("a\u{2068}b"), [(false, "a\u{2068}b")], "left open");
    }

    #[test]
    fn plain_text_keeps_marks_of_right_to_left_text() {
        let language = |lang: &str| QuestionnaireLanguage { lang: lang.into(), direction: Direction::from_tag(lang) };
        let sentence = format!("Level 3: {}", quoted("x"));
        assert_eq!(plain(&sentence, Some(&language("de"))), "Level 3: x");
        assert_eq!(plain(&sentence, Some(&language("ar"))), sentence);
        assert_eq!(plain("x", None), "x");
    }
}
