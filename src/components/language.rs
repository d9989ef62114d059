//! Words of the questionnaire on screen, where they are in another language than the interface.

use crate::core::answer::Answer;
use crate::core::questionnaire::{Item, Questionnaire};
use crate::text::Texts;
use crate::text::quoted::{self, Voice, pieces, plain};
use leptos::prelude::*;
use std::cell::RefCell;

thread_local! {
    /// Language and direction of the questionnaire on screen, where they are not the interface's. An instance shows one.
    static VOICE: RefCell<Option<Voice>> = const { RefCell::new(None) };
}

/// Sets the questionnaire whose words are on screen from now on.
pub fn set_voice(questionnaire: &Questionnaire, texts: &Texts) {
    VOICE.set(Voice::of(questionnaire, texts));
}

/// The `lang` of an element that holds words of the questionnaire.
pub fn own_lang() -> Option<String> {
    VOICE.with_borrow(|voice| voice.as_ref().map(|voice| voice.lang.clone()))
}

/// The `dir` of an element that holds words of the questionnaire.
pub fn own_dir() -> Option<&'static str> {
    VOICE.with_borrow(|voice| voice.as_ref().map(|voice| voice.direction.word()))
}

/// The `lang` of an element whose whole text may be words of the questionnaire.
pub fn lang_of(sentence: &str) -> Option<String> {
    quoted::whole(sentence).and(own_lang())
}

/// The `dir` of an element whose whole text may be words of the questionnaire: it aligns them too.
pub fn dir_of(sentence: &str) -> Option<&'static str> {
    quoted::whole(sentence).and(own_dir())
}

/// Marks words of the questionnaire that stand in a sentence of the interface.
pub fn quote(words: &str) -> String {
    VOICE.with_borrow(|voice| if voice.is_some() { quoted::quoted(words) } else { words.to_owned() })
}

/// An answer in words: those of the questionnaire where a level was chosen.
pub fn answer_words(texts: &Texts, item: &Item, answer: Answer) -> String {
    let words = texts.answer(item, answer);
    if answer.level().is_some() { quote(&words) } else { words }
}

/// A sentence of the interface; words of the questionnaire in it stand in elements of their own language.
pub fn say(sentence: &str) -> AnyView {
    if VOICE.with_borrow(Option::is_none) {
        return sentence.to_owned().into_any();
    }
    let piece = |(is_own, piece): (bool, &str)| {
        let piece = piece.to_owned();
        if is_own { view! { <bdi lang=own_lang() dir=own_dir()>{piece}</bdi> }.into_any() } else { piece.into_any() }
    };
    pieces(sentence).into_iter().map(piece).collect_view().into_any()
}

/// A sentence for an attribute or a picture, which hold no elements.
pub fn label(sentence: &str) -> String {
    VOICE.with_borrow(|voice| plain(sentence, voice.as_ref()).into_owned())
}

/// Words of the questionnaire in a picture, whose direction they do not take.
pub fn directed(words: &str) -> String {
    VOICE.with_borrow(|voice| quoted::directed(words, voice.as_ref()).into_owned())
}
