//! A picture as a standalone SVG file. It includes colors and fonts, because no style sheet comes with it.

use crate::chart::measure::{REGULAR, lines};
use crate::chart::{Mark, Scene};
use crate::report::Report;
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
/// The first font in the styles of pictures and of the report.
pub(super) const FONT: &str = "-apple-system";

/// Styles with the site owner's accent for a light background, and the owner's font, which readers see if they have it.
pub(super) fn branded<'a>(style: &'a str, branding: &Branding) -> Cow<'a, str> {
    let mut branded = Cow::Borrowed(style);
    if let Some([light, _]) = branding.accents.as_ref().filter(|[light, _]| light != ACCENT) {
        branded = branded.replace(ACCENT, light).into();
    }
    if let Some(font) = &branding.font {
        branded = branded.replacen(FONT, &format!("{},{FONT}", escaped(font)), 1).into();
    }
    branded
}

/// A rectangle: left, top, width, height.
pub(super) type Frame = [f64; 4];

/// Writes the radar as a file, with the headline above it and the source below. Also returns the size in pixels at which it is
/// still sharp on a large page. `None` if there is no radar.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the size of a chart")]
pub fn chart(report: &Report<'_>) -> Option<(String, (u32, u32))> {
    const EDGE: f64 = 16.0;
    let (picture, language) = (report.radar()?, report.questionnaire_language());
    let language = language.as_ref();
    let room = picture.width - 2.0 * EDGE;
    let said = |text: &str, size: f64| lines(&plain(text, language), room / size, 2);
    let (head, source) = (said(&report.headline(), 18.0), said(&report.source(), 12.0 * REGULAR));
    let top = 22.0 * head.len() as f64 + EDGE;
    let bottom = 16.0 * source.len() as f64 + EDGE;
    let height = picture.height + top + bottom;
    let (name, description) = report.radar_words();
    let mut file = String::new();
    open(&mut file, [0.0, -top, picture.width, height], (&name, &description), (report.texts.lang, language), report.branding);
    file.push_str("<style>.chart-head{font-size:18px;font-weight:600}.chart-source{font-size:12px;fill:#545c64}</style>\n");
    let mut column = |class: &str, lines: Vec<String>, mut y: f64, step: f64| {
        for line in lines {
            words(&mut file, class, (picture.width / 2.0, y), &line);
            y += step;
        }
    };
    column("chart-head at-mid", head, EDGE + 8.0 - top, 22.0);
    column("chart-source at-mid", source, picture.height + EDGE, 16.0);
    marks(&mut file, &picture, language);
    file.push_str("</svg>\n");
    Some((file, ((picture.width * 4.0) as u32, (height * 4.0) as u32)))
}

/// Writes the root element with name, description and style, and a white background.
pub(super) fn open(
    file: &mut String,
    [left, top, width, height]: Frame,
    (name, description): (&str, &str),
    (lang, language): (&str, Option<&QuestionnaireLanguage>),
    branding: &Branding,
) {
    let style = branded(STYLE, branding);
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
