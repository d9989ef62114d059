//! Two results: what moved between them.

use super::entry::Entry;
use super::state::Desk;
use crate::chart::radar::{self, Axis, MAX_AXES, MIN_AXES};
use crate::core::score::Fraction;
use crate::core::trend::{Direction, Movement, Trend};
use crate::text::fill;
use crate::view::chart::{drawing, key};
use crate::view::element::{El, el, text};
use crate::view::parts::{on_scale, section};

/// A line, as a key shows it.
const LINE: &str = "M1 6H27";

/// Sections: both outlines with what moved in each dimension, then the answers that changed.
pub fn then_now(desk: Desk, then: &Entry, now: &Entry) -> [El; 2] {
    let questionnaire = desk.questionnaire();
    let trend = Trend::of(&questionnaire, &then.answers, &now.answers);
    [dimensions(desk, &trend, then, now), changes(desk, &trend)]
}

fn dimensions(desk: Desk, trend: &Trend, then: &Entry, now: &Entry) -> El {
    let (words, texts, questionnaire) = (desk.words(), desk.texts(), desk.questionnaire());
    let stand = match (trend.level.then, trend.level.now) {
        (Some(then), Some(now)) => fill(words.then_level, &[&then.to_string(), &now.to_string()]),
        _ => words.then_no_level.to_owned(),
    };
    let figure = (MIN_AXES..=MAX_AXES).contains(&questionnaire.dimensions.len()).then(|| {
        let picture = picture(desk, trend);
        let caption =
            el("figcaption", "ms-key").child(key("shape", LINE, &now.name(desk))).child(key("then", LINE, &then.name(desk)));
        el("figure", "").child(picture).child(caption)
    });
    let top = questionnaire.top();
    let ticks = (1..=top).map(|level| text("span", "", &level.to_string()));
    let head = |class: &str, words: &str| text("th", class, words).attr("scope", "col").attr("role", "columnheader");
    let scale = head("c-db", "")
        .child(text("span", "ms-sr", &fill(words.scale, &[&top.to_string()])))
        .child(el("span", "ms-ticks").attr("aria-hidden", "true").children(ticks));
    let heads = el("tr", "").attr("role", "row").child(head("", texts.dimension)).child(scale);
    let heads =
        heads.child(head("c-score", words.then)).child(head("c-score", words.now)).child(head("c-verdict", words.what_changed));
    let rows = trend.dimensions.iter().enumerate().map(|(dimension, movement)| row(desk, dimension, movement));
    let table = el("table", "ms-dims ms-then")
        .attr("role", "table")
        .child(text("caption", "ms-sr", words.then_and_now))
        .child(el("thead", "").attr("role", "rowgroup").child(heads))
        .child(el("tbody", "").attr("role", "rowgroup").children(rows));
    section("profile", words.then_and_now, &stand, [el("div", "ms-profile").children(figure).child(table)])
}

fn picture(desk: Desk, trend: &Trend) -> El {
    let (words, texts, questionnaire) = (desk.words(), desk.texts(), desk.questionnaire());
    let scores = || trend.dimensions.iter().zip(&questionnaire.dimensions);
    let axes: Vec<_> = scores()
        .map(|(movement, dimension)| Axis {
            name: dimension.name.clone(),
            score: movement.score.now.map(Fraction::to_f64),
            shown: movement.score.now.map_or_else(|| "–".to_owned(), |score| score.to_string()),
            spread: None,
            target: None,
        })
        .collect();
    let then: Vec<_> = trend.dimensions.iter().map(|movement| movement.score.then.map(Fraction::to_f64)).collect();
    let shown =
        |score: Option<_>| score.map_or_else(|| "–".to_owned(), |score: crate::core::score::Fraction| score.to_string());
    let said: Vec<_> = scores()
        .map(|(movement, dimension)| {
            fill(words.name_then_now, &[&dimension.name, &shown(movement.score.then), &shown(movement.score.now)])
        })
        .collect();
    let said: Vec<_> = said.iter().map(String::as_str).collect();
    let top = questionnaire.top();
    let description = fill(words.radar_two_more, &[&top.to_string(), &texts.list(&said)]);
    drawing(&radar::over(&axes, top, &then), (words.radar_two.to_owned(), description))
}

fn row(desk: Desk, dimension: usize, movement: &Movement) -> El {
    let (words, questionnaire) = (desk.words(), desk.questionnaire());
    let cell = |class: &str, words: &str| text("td", class, words).attr("role", "cell");
    let shown = |score: Option<crate::core::score::Fraction>| score.map_or_else(|| "–".to_owned(), |score| score.to_string());
    let (then, now) = (movement.score.then, movement.score.now);
    let bar = match (then, now) {
        (Some(then), Some(now)) => {
            let at = |hundredths| on_scale(hundredths, questionnaire.top());
            let (then, now) = (then.hundredths(), now.hundredths());
            let bar = el("span", "ms-db").style("--a", &at(then)).style("--b", &at(now));
            let bar = bar.style("--lo", &at(then.min(now))).style("--hi", &at(then.max(now)));
            Some(bar.child(el("i", "db-line")).child(el("i", "db-then")).child(el("i", "db-now")))
        }
        _ => None,
    };
    let verdict = match movement.direction {
        _ if then.is_none() || now.is_none() => words.not_comparable.to_owned(),
        None => words.no_change.to_owned(),
        Some(Direction::Up) => words.moved_up.of(movement.up, &[]),
        Some(Direction::Down) => words.moved_down.of(movement.down, &[]),
    };
    el("tr", "")
        .attr("role", "row")
        .child(text("th", "", &questionnaire.dimensions[dimension].name).attr("scope", "row").attr("role", "rowheader"))
        .child(cell("c-db", "").attr("aria-hidden", "true").children(bar))
        .child(cell("c-score", &shown(then)))
        .child(cell("c-score", &shown(now)))
        .child(cell("c-verdict", &verdict))
}

fn changes(desk: Desk, trend: &Trend) -> El {
    let (words, questionnaire) = (desk.words(), desk.questionnaire());
    let rows = trend.changes.iter().map(|change| {
        let item = &questionnaire.items()[change.item];
        let up = change.level.now > change.level.then;
        let way = if up { words.change_up } else { words.change_down };
        let said = |name: &str, level: u8| {
            el("p", "").child(text("span", "ms-meta", name)).text(" ").child(text("span", "", item.option(level)))
        };
        let name = text("p", "ms-change-name", &item.name).text(" ").child(text("span", "ms-meta", way));
        el("li", if up { "ms-change is-up" } else { "ms-change is-down" })
            .child(name)
            .child(said(words.then, change.level.then))
            .child(said(words.now, change.level.now))
    });
    let list = el("ul", "ms-changes").children(rows);
    let nothing = trend.changes.is_empty().then(|| text("p", "ms-text", words.nothing_changed));
    let stand = fill(words.changed_stand, &[&trend.changes.len().to_string(), &trend.compared.to_string()]);
    section("changed", words.changed, &stand, nothing.into_iter().chain([list]))
}
