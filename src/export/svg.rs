//! A picture as a standalone SVG file. It includes colors and fonts, because no style sheet comes with it.

use crate::chart::{Mark, Scene};
use crate::report::branding::Branding;
use crate::text::quoted::{QuestionnaireLanguage, isolated, plain};
use std::borrow::Cow;
use std::fmt::Write as _;

/// Styles for pictures and slides: the colors of the light theme, and fonts that every platform has.
pub(super) const STYLE: &str = "\
text{font-family:-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif;fill:#161a1e}\
.paper{fill:#fff}\
.ring{fill:none;stroke:#d9dde1;stroke-width:1}\
.ring-top{stroke:#727578}\
.axis{fill:none;stroke:#d9dde1;stroke-width:1}\
.shape{fill:#0f5a73;fill-opacity:.13;stroke:#0f5a73;stroke-width:2.25;stroke-linejoin:round}\
.dot{fill:#0f5a73;stroke:#fff;stroke-width:1.5}\
.whisker{fill:none;stroke:#161a1e;stroke-width:1.25}\
.target{fill:none;stroke:#161a1e;stroke-width:1.25;stroke-dasharray:2 4;stroke-linecap:round}\
.axis-label{font-size:13px;font-weight:600}\
.axis-score{font-size:12.5px;fill:#545c64}\
.ring-label{font-size:10.5px;fill:#545c64}\
.halo{fill:#fff;stroke:#fff;stroke-width:3.5;stroke-linejoin:round}\
.at-start{text-anchor:start}.at-mid{text-anchor:middle}.at-end{text-anchor:end}";

/// The accent in the styles, which the site owner can replace.
pub(super) const ACCENT: &str = "#0f5a73";

/// Styles with the site owner's accent for a light background.
pub(super) fn colored<'a>(style: &'a str, branding: &Branding) -> Cow<'a, str> {
    match &branding.accents {
        Some([light, _]) if light != ACCENT => style.replace(ACCENT, light).into(),
        _ => style.into(),
    }
}

/// A rectangle: left, top, width, height.
pub(super) type Frame = [f64; 4];

/// Writes the picture on white. `words` are its name and description for people who can't see it, in the language `lang`.
/// `language` is the language of the names in the picture, and `branding` gives the accent.
#[must_use]
pub fn svg(
    picture: &Scene,
    words: (&str, &str),
    lang: &str,
    language: Option<&QuestionnaireLanguage>,
    branding: &Branding,
) -> String {
    let mut file = String::new();
    open(&mut file, frame(picture), words, (lang, language), branding);
    marks(&mut file, picture, language);
    file.push_str("</svg>\n");
    file
}

/// Writes the root element with name, description and style, and a white background.
pub(super) fn open(
    file: &mut String,
    [left, top, width, height]: Frame,
    (name, description): (&str, &str),
    (lang, language): (&str, Option<&QuestionnaireLanguage>),
    branding: &Branding,
) {
    let style = colored(STYLE, branding);
    let [name, description, lang] = [&plain(name, language), &plain(description, language), lang].map(escaped);
    let _ = write!(
        file,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"{left} {top} {width} {height}\" \
         role=\"img\" lang=\"{lang}\">\n<title>{name}</title>\n<desc>{description}</desc>\n<style>{style}</style>\n\
         <rect class=\"paper\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>\n"
    );
}

/// The rectangle that contains the whole picture.
pub(super) fn frame(picture: &Scene) -> Frame {
    [0.0, 0.0, picture.width, picture.height]
}

/// Width and height in pixels at which the picture is still sharp on a large page.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the size of a chart")]
pub fn pixels(picture: &Scene) -> (u32, u32) {
    ((picture.width * 4.0) as u32, (picture.height * 4.0) as u32)
}

/// Writes the marks of a picture, one per line.
pub(super) fn marks(file: &mut String, picture: &Scene, language: Option<&QuestionnaireLanguage>) {
    for mark in &picture.marks {
        match mark {
            Mark::Line { class, points, closed } => {
                let name = if *closed { "polygon" } else { "polyline" };
                let _ = writeln!(file, "<{name} class=\"{}\" points=\"{}\"/>", escaped(class), escaped(points));
            }
            Mark::Circle { class, at: (x, y, radius) } => {
                let _ = writeln!(file, "<circle class=\"{}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>", escaped(class));
            }
            Mark::Text { class, at, text } => {
                // Numbers are on top of lines, so give them a halo. `paint-order` would be simpler, but not every program
                // supports it.
                if class.starts_with("ring-label") {
                    words(file, &format!("{class} halo"), *at, text);
                }
                // The names are texts of the questionnaire.
                quoted_words(file, class, *at, text, language.filter(|_| class.starts_with("axis-label")));
            }
        }
    }
}

/// Writes a line of text. `x` and `y` are the anchor on the baseline.
pub(super) fn words(file: &mut String, class: &str, (x, y): (f64, f64), text: &str) {
    let _ = writeln!(file, "<text class=\"{}\" x=\"{x}\" y=\"{y}\">{}</text>", escaped(class), escaped(text));
}

/// The same, for text of the questionnaire in its language.
pub(super) fn quoted_words(
    file: &mut String,
    class: &str,
    at: (f64, f64),
    text: &str,
    language: Option<&QuestionnaireLanguage>,
) {
    let Some(QuestionnaireLanguage { lang, .. }) = language else { return words(file, class, at, text) };
    let (class, lang, text) = (escaped(class), escaped(lang), escaped(&isolated(text, language)));
    let _ = writeln!(file, "<text class=\"{class}\" x=\"{}\" y=\"{}\" lang=\"{lang}\">{text}</text>", at.0, at.1);
}

/// Escapes a text for content and attributes. Characters that XML 1.0 can't contain (2.2) become U+FFFD.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Parsers turn an unescaped one into a line feed (2.11).
            '\r' => escaped.push_str("&#13;"),
            '\t' | '\n' | ' '..='\u{FFFD}' | '\u{10000}'.. => escaped.push(sign),
            _ => escaped.push('\u{FFFD}'),
        }
    }
    escaped
}
