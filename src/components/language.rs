//! Marks texts of the questionnaire on screen if they are in another language than the interface.

use crate::core::answer::Answer;
use crate::core::questionnaire::{Item, Questionnaire};
use crate::text::Texts;
use crate::text::quoted::{self, QuestionnaireLanguage, plain, split_at_marks};
use leptos::prelude::*;
use std::cell::RefCell;

thread_local! {
    /// Language and direction of the questionnaire on screen if they differ from the interface's. An instance shows one
    /// questionnaire.
    static LANGUAGE: RefCell<Option<QuestionnaireLanguage>> = const { RefCell::new(None) };
}

/// Sets the questionnaire that is on screen from now on.
pub fn set_questionnaire_language(questionnaire: &Questionnaire, texts: &Texts) {
    LANGUAGE.set(QuestionnaireLanguage::new(questionnaire, texts));
}

/// The `lang` of an element that contains text of the questionnaire.
pub fn quoted_lang() -> Option<String> {
    LANGUAGE.with_borrow(|language| language.as_ref().map(|language| language.lang.clone()))
}

/// The `dir` of an element that contains text of the questionnaire.
pub fn quoted_dir() -> Option<&'static str> {
    LANGUAGE.with_borrow(|language| language.as_ref().map(|language| language.direction.word()))
}

/// The `lang` of an element whose whole text may come from the questionnaire.
pub fn lang_of(sentence: &str) -> Option<String> {
    quoted::whole_quote(sentence).and(quoted_lang())
}

/// The `dir` of an element whose whole text may come from the questionnaire. It also sets the alignment.
pub fn dir_of(sentence: &str) -> Option<&'static str> {
    quoted::whole_quote(sentence).and(quoted_dir())
}

/// Marks text of the questionnaire for use in a sentence of the interface.
pub fn quote(words: &str) -> String {
    LANGUAGE.with_borrow(|language| if language.is_some() { quoted::quoted(words) } else { words.to_owned() })
}

/// Marks a text that is the questionnaire's unless somebody has changed it.
pub fn quote_known(questionnaire: &Questionnaire, words: &str) -> String {
    if LANGUAGE.with_borrow(Option::is_some) && questionnaire.has_advice(words) { quote(words) } else { words.to_owned() }
}

/// An answer as text. If it is a level, the text comes from the questionnaire and is marked.
pub fn answer_words(texts: &Texts, item: &Item, answer: Answer) -> String {
    let words = texts.answer(item, answer);
    if answer.level().is_some() { quote(&words) } else { words }
}

/// Renders a sentence of the interface. Text of the questionnaire in it gets its own element with `lang`.
pub fn render_text(sentence: &str) -> AnyView {
    if LANGUAGE.with_borrow(Option::is_none) {
        return sentence.to_owned().into_any();
    }
    let piece = |(is_quoted, piece): (bool, &str)| {
        let piece = piece.to_owned();
        if is_quoted { view! { <bdi lang=quoted_lang() dir=quoted_dir()>{piece}</bdi> }.into_any() } else { piece.into_any() }
    };
    split_at_marks(sentence).into_iter().map(piece).collect_view().into_any()
}

/// A sentence for an attribute or a picture, which can't contain elements.
pub fn plain_text(sentence: &str) -> String {
    LANGUAGE.with_borrow(|language| plain(sentence, language.as_ref()).into_owned())
}

/// Text of the questionnaire for a picture, isolated from the picture's direction.
pub fn isolated(words: &str) -> String {
    LANGUAGE.with_borrow(|language| quoted::isolated(words, language.as_ref()).into_owned())
}
