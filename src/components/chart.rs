//! A picture as elements of the page.

use super::language::{directed, label, own_lang, say};
use crate::chart::{Mark, Picture};
use crate::core::qr::Code;
use leptos::prelude::*;
use leptos::tachys::svg;

/// An entry of a picture's key: a sign with the class of what it stands for, and what that is.
#[component]
pub fn KeyEntry(
    /// The class of what it stands for.
    class: &'static str,
    /// The sign as a path of 28 by 12.
    path: &'static str,
    /// What it is.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    view! {
        <span class="k">
            <svg viewBox="0 0 28 12" aria-hidden="true"><path class=class d=path></path></svg>
            {say(&words)}
        </span>
    }
}

/// A picture in the page, with its name and description.
#[component]
pub fn Chart(
    /// The picture.
    picture: Picture,
    /// Its name and description.
    words: (String, String),
    /// Its classes beside its own.
    #[prop(default = "ms-radar")]
    class: &'static str,
) -> impl IntoView {
    let (name, description) = words;
    let marks = picture.marks.iter().map(mark).collect_view();
    view! {
        <svg class=class part="chart" viewBox=format!("0 0 {} {}", picture.width, picture.height) role="img"
            aria-labelledby="ms-radar-name" aria-describedby="ms-radar-text" dir="ltr">
            {svg::title().id("ms-radar-name").child(label(&name))}
            <desc id="ms-radar-text">{label(&description)}</desc>
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
            // Names are the questionnaire's.
            let own = class.starts_with("axis-label");
            let (lang, words) = if own { (own_lang(), directed(text)) } else { (None, text.clone()) };
            view! { <text class=class.clone() lang=lang x=x.to_string() y=y.to_string()>{words}</text> }.into_any()
        }
    }
}

/// A link as a code that a camera reads.
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
