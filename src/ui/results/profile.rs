//! The radar, and the same figures as a table.

use crate::browser::dom::value_of;
use crate::chart::radar::{MAX_AXES, MIN_AXES};
use crate::core::session::Event;
use crate::report::Report;
use crate::text::fill;
use crate::ui::scan::{Scan, ShownResult};
use crate::view::chart::{drawing, key};
use crate::view::element::{El, el, label, own, quote, text};
use crate::view::parts::{cue, level_names, on_scale, section, select, tone};
use leptos::prelude::*;

/// Your profile.
pub fn profile(scan: Scan, outcome: &ShownResult, report: &Report<'_>) -> El {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let drawn = (MIN_AXES..=MAX_AXES).contains(&questionnaire.dimensions.len());
    let class = if drawn { "ms-profile" } else { "ms-profile ms-profile-bars" };
    let content = el("div", class).children(drawn.then(|| figure(scan, outcome))).child(table(scan, !outcome.is_own(), report));
    section("profile", texts.profile, &report.standing_out(), [content])
}

fn figure(scan: Scan, outcome: &ShownResult) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let outcome = outcome.clone();
    let picture = el("div", "").filled(move || {
        // Targets are drawn, so the picture follows them.
        scan.targets.track();
        scan.report(&outcome, |report| report.radar().map(|picture| drawing(&picture, report.radar_words())))
            .into_iter()
            .collect()
    });
    let caption = el("figcaption", "ms-key")
        .child(key("shape", "M1 11V5L27 2V11Z", texts.key_scores))
        .child(key("whisker", "M3 6H25M3 2V10M25 2V10", texts.key_spread))
        .child(key("target", "M1 6H27", texts.key_target))
        .child(text("span", "k k-rings", &fill(texts.key_rings, &[&level_names(&questionnaire)])));
    el("figure", "").child(picture).child(caption)
}

// Roles are written out because narrow screens lay the table out as a grid, which takes them away.
fn cell(class: &str) -> El {
    el("td", class).attr("role", "cell")
}

fn table(scan: Scan, foreign: bool, report: &Report<'_>) -> El {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let top = questionnaire.top();
    let head = |class: &str, words: &str| text("th", class, words).attr("scope", "col").attr("role", "columnheader");
    let ticks = (1..=top).map(|level| text("span", "", &level.to_string()));
    let scale = head("c-bar", "")
        .child(text("span", "ms-sr", &fill(texts.scale_column, &[&top.to_string()])))
        .child(el("span", "ms-ticks").attr("aria-hidden", "true").children(ticks));
    let heads = [head("", texts.dimension), head("", texts.level_column), head("c-score", texts.score_column), scale];
    let target = (!foreign).then(|| head("c-target", texts.target));
    let mut causes = report.causes(&texts.causes);
    let order = report.assessment.shown_order(questionnaire).into_iter();
    let rows = order.map(|d| row(report, d, causes[d].take()).children((!foreign).then(|| target_cell(scan, d))));
    let heads = el("tr", "").attr("role", "row").children(heads).children(target);
    el("table", "ms-dims")
        .attr("role", "table")
        .child(text("caption", "ms-sr", texts.table_caption))
        .child(el("thead", "").attr("role", "rowgroup").child(heads))
        .child(el("tbody", "").attr("role", "rowgroup").children(rows))
}

/// The level aimed at in a dimension, to be chosen.
fn target_cell(scan: Scan, dimension: usize) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let found = &questionnaire.dimensions[dimension];
    let set = scan.state.with_untracked(|state| state.record().targets.get(&found.id).copied());
    let levels: Vec<_> = (1..=questionnaire.top()).map(|level| level.to_string()).collect();
    let options = [("", "–")].into_iter().chain(levels.iter().map(|level| (level.as_str(), level.as_str())));
    let chosen = set.map(|level| level.to_string()).unwrap_or_default();
    let control = select(options, &chosen).attr("aria-label", &label(&format!("{}, {}", texts.target, quote(&found.name))));
    let control = control.on("change", move |event| {
        scan.send(Event::Target(dimension, value_of(&event).parse().ok()));
        scan.targets.notify();
    });
    cell("c-target").child(text("span", "ms-target-name", texts.target)).child(control)
}

fn row(report: &Report<'_>, dimension: usize, cause: Option<String>) -> El {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let (name, found) = (&questionnaire.dimensions[dimension].name, &report.assessment.dimensions[dimension]);
    let top = questionnaire.top();
    let row = el("tr", "").attr("role", "row").child(own("th", "", name).attr("scope", "row").attr("role", "rowheader"));
    let Some(scored) = found.scored else {
        let why = if found.bounds.is_none() { texts.dropped } else { texts.too_few };
        let level = cell("c-level").child(text("span", "", why));
        return row.child(level).child(cell("c-score").text("–")).child(cell("c-bar"));
    };
    let mut level = format!("{} {}", scored.level, quote(&questionnaire.level(scored.level).name));
    if let Some(bounds) = found.bounds.filter(|b| b.low < b.high) {
        level = format!("{level} ({}–{})", bounds.low, bounds.high);
    }
    let remarks = report.close_to(scored.level, scored.border).into_iter().chain(found.narrow.then(|| texts.narrow.to_owned()));
    let remarks = remarks.chain(cause);
    let level = cell("c-level")
        .child(cue(scored.level, top))
        .child(text("span", "", &level))
        .children(remarks.map(|remark| text("span", "ms-close", &remark)));
    let at = |hundredths| on_scale(hundredths, top);
    let (low, high) = (at(u64::from(scored.lowest) * 100), at(u64::from(scored.highest) * 100));
    let fill_class = format!("ms-bar-fill ms-tone-{}", tone(scored.level, questionnaire));
    let bar = el("span", "ms-bar")
        .style("--steps", &(top - 1).to_string())
        .child(el("span", &fill_class).style("--to", &at(scored.score.hundredths())))
        .child(el("span", "ms-bar-spread").style("--from", &low).style("--to", &high));
    let spread = fill(texts.spread, &[&scored.lowest.to_string(), &scored.highest.to_string()]);
    row.child(level)
        .child(cell("c-score").text(&scored.score.to_string()))
        .child(cell("c-bar").child(bar).child(text("span", "ms-sr", &spread)))
}
