//! Two results: what moved, or what differs between them.

use super::entry::CollectedScan;
use super::state::Desk;
use crate::chart::radar::{self, Axis, MAX_AXES, MIN_AXES};
use crate::core::questionnaire::ResultKind;
use crate::core::score::Fraction;
use crate::core::trend::{Movement, Pair, Relation, Trend};
use crate::report::pair::Pairing;
use crate::text::fill;
use crate::view::chart::{drawing, key};
use crate::view::element::{El, el, own, quote, text};
use crate::view::parts::{on_scale, section};

/// A line, as a key shows it.
const LINE: &str = "M1 6H27";

/// What has to be known of the two, where there is something; then sections: both outlines with what moved in each
/// dimension, and the answers that changed.
pub fn then_now(desk: Desk, then: &CollectedScan, now: &CollectedScan, relation: Relation) -> Vec<El> {
    let questionnaire = desk.questionnaire();
    let trend = Trend::of(&questionnaire, &then.answers, &now.answers);
    let pairing = Pairing::of(desk.texts(), desk.words(), relation, [&then.scan, &now.scan]);
    let caution = pairing.caution().map(|caution| text("p", "ms-meta ms-desk-few", caution));
    caution.into_iter().chain([dimensions(desk, &pairing, &trend, then, now), changes(desk, &pairing, &trend)]).collect()
}

fn has_levels(desk: Desk) -> bool {
    desk.questionnaire().result == ResultKind::Level
}

fn dimensions(desk: Desk, pairing: &Pairing, trend: &Trend, then: &CollectedScan, now: &CollectedScan) -> El {
    let (words, texts, questionnaire) = (desk.words(), desk.texts(), desk.questionnaire());
    let figure = (MIN_AXES..=MAX_AXES).contains(&questionnaire.dimensions.len()).then(|| {
        let picture = picture(desk, pairing, trend);
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
    let heads = heads
        .children(pairing.names.iter().map(|name| head("c-score", name)))
        .child(head("c-verdict", pairing.verdict_heading()));
    let rows = trend.dimensions.iter().enumerate().map(|(dimension, movement)| row(desk, pairing, dimension, movement));
    let table = el("table", "ms-dims ms-then")
        .attr("role", "table")
        .child(text("caption", "ms-sr", pairing.heading()))
        .child(el("thead", "").attr("role", "rowgroup").child(heads))
        .child(el("tbody", "").attr("role", "rowgroup").children(rows));
    let stand = pairing.levels(trend, has_levels(desk));
    section("profile", pairing.heading(), &stand, [el("div", "ms-profile").children(figure).child(table)])
}

fn picture(desk: Desk, pairing: &Pairing, trend: &Trend) -> El {
    let questionnaire = desk.questionnaire();
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
    let said: Vec<_> = scores()
        .map(|(movement, dimension)| {
            let Pair { then, now } = movement.score;
            (quote(&dimension.name), Pair { then: shown(then), now: shown(now) })
        })
        .collect();
    let top = questionnaire.top();
    drawing(&radar::over(&axes, top, &then), (desk.words().radar_two.to_owned(), pairing.description(top, &said)))
}

fn shown(score: Option<Fraction>) -> String {
    score.map_or_else(|| "–".to_owned(), |score| score.to_string())
}

fn row(desk: Desk, pairing: &Pairing, dimension: usize, movement: &Movement) -> El {
    let questionnaire = desk.questionnaire();
    let cell = |class: &str, words: &str| text("td", class, words).attr("role", "cell");
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
    let verdict = pairing.verdict(movement, has_levels(desk));
    el("tr", "")
        .attr("role", "row")
        .child(own("th", "", &questionnaire.dimensions[dimension].name).attr("scope", "row").attr("role", "rowheader"))
        .child(cell("c-db", "").attr("aria-hidden", "true").children(bar))
        .child(cell("c-score", &shown(then)))
        .child(cell("c-score", &shown(now)))
        .child(cell("c-verdict", &verdict))
}

fn changes(desk: Desk, pairing: &Pairing, trend: &Trend) -> El {
    let questionnaire = desk.questionnaire();
    let rows = trend.changes.iter().map(|change| {
        let item = &questionnaire.items()[change.item];
        let up = change.level.now > change.level.then;
        let said = |name: &str, level: u8| {
            el("p", "").child(text("span", "ms-meta", name)).text(" ").child(own("span", "", item.option(level)))
        };
        let name =
            el("p", "ms-change-name").text(&quote(&item.name)).text(" ").child(text("span", "ms-meta", &pairing.direction(up)));
        el("li", if up { "ms-change is-up" } else { "ms-change is-down" })
            .child(name)
            .child(said(&pairing.names[0], change.level.then))
            .child(said(&pairing.names[1], change.level.now))
    });
    let list = el("ul", "ms-changes").children(rows);
    let nothing = pairing.nothing(trend).map(|nothing| text("p", "ms-text", nothing));
    section("changed", pairing.changes_heading(), &pairing.counted(trend), nothing.into_iter().chain([list]))
}
