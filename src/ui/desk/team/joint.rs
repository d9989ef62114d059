//! The profile that people have together, with the range between them.

use crate::browser::clock;
use crate::chart::radar::{self, MAX_AXES, MIN_AXES};
use crate::core::by_id::ById;
use crate::core::scan::{FinishedScan, Respondents};
use crate::core::team::{Scores, Team};
use crate::report::Report;
use crate::text::fill;
use crate::ui::desk::state::Desk;
use crate::view::chart::{drawing, key};
use crate::view::element::{El, el, own, text};
use crate::view::parts::{cue, section};

/// Section: level, radar with the band, table.
pub fn joint(desk: Desk, team: &Team) -> El {
    let (words, texts, questionnaire) = (desk.words(), desk.texts(), desk.questionnaire());
    let scan = FinishedScan {
        respondents: Respondents::Unknown,
        ..FinishedScan::new(&questionnaire, &team.assessment.answers, clock::today())
    };
    let targets = ById::default();
    let report = Report {
        questionnaire: &questionnaire,
        scan: &scan,
        assessment: &team.assessment,
        targets: &targets,
        plan: None,
        texts,
    };
    let count = questionnaire.dimensions.len();
    let picture = (MIN_AXES..=MAX_AXES).contains(&count).then(|| {
        let axes: Vec<_> = (0..count).map(|dimension| radar::Axis { spread: None, ..report.axis(dimension) }).collect();
        let ends = |scores: &Option<Scores>| scores.map(|scores| (scores.lowest.to_f64(), scores.highest.to_f64()));
        radar::banded(&axes, questionnaire.top(), &team.scores.iter().map(ends).collect::<Vec<_>>())
    });
    let figure = picture.map(|picture| {
        let caption = el("figcaption", "ms-key").child(key("shape", "M1 11V5L27 2V11Z", texts.key_scores)).child(key(
            "band",
            "M1 11V5L27 2V11Z",
            words.key_band,
        ));
        el("figure", "").child(drawing(&picture, report.radar_words())).child(caption)
    });
    let head = |words: &str| text("th", "", words).attr("scope", "col");
    let heads = [texts.dimension, words.joint_level, texts.score_column, words.joint_range].map(head);
    let mut causes = report.causes(&words.causes);
    let order = team.assessment.shown_order(&questionnaire).into_iter();
    let rows = order.map(|dimension| row(desk, team, &report, dimension, causes[dimension].take()));
    let table = el("table", "ms-plain")
        .child(text("caption", "ms-sr", texts.table_caption))
        .child(el("thead", "").child(el("tr", "").children(heads)))
        .child(el("tbody", "").children(rows));
    let level = text("p", "ms-big", &report.headline());
    let table =
        el("div", "ms-scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", words.joint).child(table);
    let profile = el("div", "ms-profile").children(figure).child(table);
    section("profile", words.joint, &fill(words.joint_stand, &[&team.people.to_string()]), [level, profile])
}

fn row(desk: Desk, team: &Team, report: &Report<'_>, dimension: usize, cause: Option<String>) -> El {
    let (words, questionnaire) = (desk.words(), desk.questionnaire());
    let name = own("th", "", &questionnaire.dimensions[dimension].name).attr("scope", "row");
    let Some(scored) = team.assessment.scored(dimension) else {
        return el("tr", "").child(name).child(text("td", "", &report.level(dimension)).attr("colspan", "3"));
    };
    let level = el("td", "c-level").child(cue(scored.level, questionnaire.top())).text(" ").child(text(
        "span",
        "",
        &scored.level.to_string(),
    ));
    let level = level.children(cause.map(|cause| text("span", "ms-close", &cause)));
    let range = team.scores[dimension]
        .map_or_else(|| "–".to_owned(), |scores| fill(words.range, &[&scores.lowest.to_string(), &scores.highest.to_string()]));
    el("tr", "").child(name).child(level).child(text("td", "", &scored.score.to_string())).child(text("td", "", &range))
}
