//! Views: elements built call by call, with Leptos's signals behind what changes.
//!
//! Leptos's own `view!` gives every view a type of its own, and the code for each is compiled anew: for this interface
//! that was 229 kB of brotli where all of it has to fit in 80. Here every view has one type.

use crate::browser::dom::{Happening, Node};
use crate::browser::inside;
use crate::core::questionnaire::Questionnaire;
use crate::masking::{ATTRIBUTES, CLASSES};
use crate::text::Texts;
use crate::text::quoted::{self, Voice, pieces, plain, whole};
use leptos::prelude::*;
use std::cell::RefCell;

thread_local! {
    /// Language and direction of the questionnaire on screen, where they are not the interface's. An instance shows one.
    static VOICE: RefCell<Option<Voice>> = const { RefCell::new(None) };
}

/// From now on words of this questionnaire stand under its language.
pub fn speak(questionnaire: &Questionnaire, texts: &Texts) {
    VOICE.set(Voice::of(questionnaire, texts));
}

/// An element with words of the questionnaire in it.
pub fn own(tag: &str, class: &str, words: &str) -> El {
    el(tag, class).owned().text(words)
}

/// Words of the questionnaire in a picture, whose direction they do not take.
pub fn directed(mark: El, words: &str) -> El {
    VOICE.with_borrow(|voice| match voice {
        Some(Voice { lang, .. }) => {
            let mark = mark.attr("lang", lang);
            mark.0.add_text(&quoted::directed(words, voice.as_ref()));
            mark
        }
        None => mark.text(words),
    })
}

/// Words of the questionnaire, to stand in a sentence of the interface.
pub fn quote(words: &str) -> String {
    VOICE.with_borrow(|voice| if voice.is_some() { quoted::quoted(words) } else { words.to_owned() })
}

/// A sentence for what knows no elements, such as a label.
pub fn label(sentence: &str) -> String {
    VOICE.with_borrow(|voice| plain(sentence, voice.as_ref()).into_owned())
}

/// An element under construction.
#[derive(Debug, Clone)]
pub struct El(Node);

/// A new HTML element with these classes; empty for none.
pub fn el(tag: &str, class: &str) -> El {
    El(Node::html(tag)).class(class)
}

/// A new SVG element with these classes; empty for none.
pub fn svg(tag: &str, class: &str) -> El {
    El(Node::svg(tag)).class(class)
}

/// An element with text in it. Words of the questionnaire in it stand under its language.
pub fn text(tag: &str, class: &str, text: &str) -> El {
    match whole(text) {
        Some(words) => own(tag, class, words),
        None => el(tag, class).text(text),
    }
}

impl El {
    /// Builds on an element that is already there.
    pub fn on_node(node: Node) -> Self {
        Self(node)
    }

    fn class(self, class: &str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// Sets an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        self.0.set(name, value);
        self
    }

    /// Asks programs that record what visitors do to leave out what stands here.
    pub fn private(self) -> Self {
        self.0.add_classes(CLASSES);
        ATTRIBUTES.iter().fold(self, |element, (name, value)| element.attr(name, value))
    }

    /// Marks a heading or legend that focus moves to with the screen.
    pub fn takes_focus(self) -> Self {
        self.attr("tabindex", "-1").attr("data-focus", "")
    }

    /// Sets a custom property.
    pub fn style(self, name: &str, value: &str) -> Self {
        self.0.set_style(name, value);
        self
    }

    /// Under the language of the questionnaire and in its direction.
    pub fn owned(self) -> Self {
        VOICE.with_borrow(|voice| match voice {
            Some(voice) => self.attr("lang", &voice.lang).attr("dir", voice.direction.word()),
            None => self,
        })
    }

    /// Adds text, words of the questionnaire in it as elements of their own.
    pub fn text(self, text: &str) -> Self {
        if VOICE.with_borrow(Option::is_none) {
            self.0.add_text(text);
            return self;
        }
        for (is_own, piece) in pieces(text) {
            if is_own {
                let words = el("bdi", "").owned();
                words.0.add_text(piece);
                self.0.add(&words.0);
            } else {
                self.0.add_text(piece);
            }
        }
        self
    }

    /// Adds an element.
    #[allow(clippy::needless_pass_by_value, reason = "an element belongs to one place only")]
    pub fn child(self, child: El) -> Self {
        self.0.add(&child.0);
        self
    }

    /// Adds elements.
    pub fn children(self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            self.0.add(&child.0);
        }
        self
    }

    /// Listens.
    pub fn on(self, name: &str, heard: impl Fn(Happening) + 'static) -> Self {
        self.0.listen(name, heard);
        self
    }

    /// Keeps something about the element true: runs now, and again whenever a signal read in it changes.
    pub fn live(self, keep: impl Fn(&Node) + 'static) -> Self {
        let node = self.0.clone();
        hold(move || keep(&node));
        self
    }

    /// Fills the element with what a function of signals gives, anew whenever they change.
    pub fn filled(self, fill: impl Fn() -> Vec<El> + 'static) -> Self {
        let node = self.0.clone();
        hold(move || {
            node.clear();
            for child in fill() {
                node.add(&child.0);
            }
        });
        self
    }

    /// The element itself.
    pub fn node(&self) -> Node {
        self.0.clone()
    }
}

/// Runs now and on every change, until the owner of the view around it ends.
fn hold(run: impl Fn() + 'static) {
    StoredValue::new_local(RenderEffect::new(move |_| inside(&run)));
}
