//! Pictures as elements of the page.

use super::language::{isolated, plain_text, quoted_lang, render_text};
use crate::chart::{Mark, Scene};
use crate::core::qr::Code;
use leptos::prelude::*;
use leptos::tachys::svg;

/// A line as a symbol in a key.
pub const KEY_LINE: &str = "M1 6H27";
/// An area as a symbol in a key.
pub const KEY_AREA: &str = "M1 11V5L27 2V11Z";

/// An entry in the key of a picture: a symbol and its meaning.
#[component]
pub fn KeyEntry(
    /// The class that the symbol shares with the marks in the picture.
    class: &'static str,
    /// The symbol as a path of 28 by 12.
    path: &'static str,
    /// The meaning.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    view! {
        <span class="k">
            <svg viewBox="0 0 28 12" aria-hidden="true"><path class=class d=path></path></svg>
            {render_text(&words)}
        </span>
    }
}

/// A picture in the page, with its name and description.
#[component]
pub fn Chart(
    /// The picture.
    picture: Scene,
    /// Its name and description.
    words: (String, String),
    /// Its classes.
    #[prop(default = "ms-radar")]
    class: &'static str,
    /// What the ids of its name and description begin with. Differs from those of the other pictures on the screen.
    #[prop(default = "ms-radar")]
    id: &'static str,
) -> impl IntoView {
    let (name, description) = words;
    let [name_id, description_id] = ["name", "text"].map(|part| format!("{id}-{part}"));
    let marks = picture.marks.iter().map(mark).collect_view();
    view! {
        <svg class=class part="chart" viewBox=format!("0 0 {} {}", picture.width, picture.height) role="img"
            aria-labelledby=name_id aria-describedby=description_id dir="ltr">
            {svg::title().id(name_id.clone()).child(plain_text(&name))}
            <desc id=description_id.clone()>{plain_text(&description)}</desc>
            {marks}
        </svg>
    }
}

fn mark(mark: &Mark) -> AnyView {
    match mark {
        Mark::Line { class, points, closed: true } => {
            view! { <polygon class=class.to_string() points=points.clone()></polygon> }.into_any()
        }
        Mark::Line { class, points, closed: false } => {
            view! { <polyline class=class.to_string() points=points.clone()></polyline> }.into_any()
        }
        Mark::Circle { class, at: (x, y, r) } => {
            view! { <circle class=class.to_string() cx=x.to_string() cy=y.to_string() r=r.to_string()></circle> }.into_any()
        }
        Mark::Text { class, at: (x, y), text } => {
            // The labels of axes are texts of the questionnaire.
            let own = class.starts_with("axis-label");
            let (lang, words) = if own { (quoted_lang(), isolated(text)) } else { (None, text.clone()) };
            view! { <text class=class.clone() lang=lang x=x.to_string() y=y.to_string()>{words}</text> }.into_any()
        }
    }
}

/// A link as a QR code.
#[component]
pub fn CodePicture(
    /// The code.
    code: Code,
    /// Its name.
    name: &'static str,
) -> impl IntoView {
    let side = code.side();
    view! { <svg viewBox=format!("0 0 {side} {side}") role="img" aria-label=name><path d=code.path()></path></svg> }
}
