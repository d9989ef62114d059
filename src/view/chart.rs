//! A picture as elements of the page.

use super::element::{El, directed, el, label, svg};
use crate::chart::{Mark, Picture};

/// An entry of a picture's key: a sign of 28 by 12 with the class of what it stands for, and what that is.
pub fn key(class: &str, path: &str, words: &str) -> El {
    let sign = svg("svg", "").attr("viewBox", "0 0 28 12").attr("aria-hidden", "true");
    el("span", "k").child(sign.child(svg("path", class).attr("d", path))).text(words)
}

/// A picture in the page, with its name and description.
pub fn drawing(picture: &Picture, (name, description): (String, String)) -> El {
    svg("svg", "ms-radar")
        .attr("part", "chart")
        .attr("viewBox", &format!("0 0 {} {}", picture.width, picture.height))
        .attr("role", "img")
        .attr("aria-labelledby", "ms-radar-name")
        .attr("aria-describedby", "ms-radar-text")
        .attr("dir", "ltr")
        .child(svg("title", "").attr("id", "ms-radar-name").text(&label(&name)))
        .child(svg("desc", "").attr("id", "ms-radar-text").text(&label(&description)))
        .children(picture.marks.iter().map(mark))
}

fn mark(mark: &Mark) -> El {
    match mark {
        Mark::Line { class, points, closed } => svg(if *closed { "polygon" } else { "polyline" }, class).attr("points", points),
        Mark::Circle { class, at: (x, y, r) } => {
            svg("circle", class).attr("cx", &x.to_string()).attr("cy", &y.to_string()).attr("r", &r.to_string())
        }
        Mark::Text { class, at: (x, y), text } => {
            let mark = svg("text", class).attr("x", &x.to_string()).attr("y", &y.to_string());
            // Names are the questionnaire's.
            if class.starts_with("axis-label") { directed(mark, text) } else { mark.text(text) }
        }
    }
}
