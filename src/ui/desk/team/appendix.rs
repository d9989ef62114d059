//! Figures for whoever wants to check: agreement on each question.

use crate::core::team::Team;
use crate::ui::desk::state::Desk;
use crate::view::element::{El, el, own, text};
use crate::view::parts::fold;

/// A table behind a fold.
pub fn appendix(desk: Desk, team: &Team) -> El {
    let (words, questionnaire) = (desk.words(), desk.questionnaire());
    let heads = words.appendix_columns.map(|name| text("th", "", name).attr("scope", "col"));
    let rows = team.agreements.iter().zip(questionnaire.items()).map(|(agreement, item)| {
        let figures = agreement.summary.map_or_else(
            || [(); 3].map(|()| "–".to_owned()),
            |summary| {
                [summary.deviation.to_string(), format!("{:.2}", summary.variance.to_f64().sqrt()), summary.r_wg.to_string()]
            },
        );
        let median = agreement.median.map_or_else(|| "–".to_owned(), |median| median.to_string());
        el("tr", "")
            .child(own("th", "", &item.name).attr("scope", "row"))
            .child(text("td", "", &agreement.voices.to_string()))
            .child(text("td", "", &median))
            .children(figures.map(|figure| text("td", "", &figure)))
    });
    let table = el("table", "ms-plain")
        .child(text("caption", "ms-meta", words.appendix_caption))
        .child(el("thead", "").child(el("tr", "").children(heads)))
        .child(el("tbody", "").children(rows));
    fold(
        "ms-appendix",
        words.appendix,
        [el("div", "ms-scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", words.appendix).child(table)],
    )
}
