//! The radar, and the same figures as a table.

use super::headline::close_to;
use crate::chart::radar::{Axis, MAX_AXES, MIN_AXES, radar};
use crate::chart::{Mark, Picture};
use crate::core::profile::DimensionProfile;
use crate::text::fill;
use crate::ui::parts::{cue, section, tone};
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;

/// Your profile.
pub fn profile(scan: Scan, outcome: &Outcome) -> AnyView {
    let (questionnaire, texts, profile) = (scan.questionnaire(), scan.texts(), &outcome.profile);
    let names = |all: Vec<usize>| {
        let names: Vec<_> = all.iter().map(|d| questionnaire.dimensions[*d].name.as_str()).collect();
        texts.list(&names)
    };
    let stand = if profile.is_even() {
        texts.even.to_owned()
    } else {
        let ends = [(texts.strongest, profile.strongest()), (texts.weakest, profile.weakest())];
        ends.map(|(text, all)| fill(text, &[&names(all)])).join(" ")
    };
    let drawn = (MIN_AXES..=MAX_AXES).contains(&questionnaire.dimensions.len()).then(|| figure(scan, outcome));
    let class = if drawn.is_some() { "ms-profile" } else { "ms-profile ms-profile-bars" };
    let content = view! { <div class=class>{drawn}{table(scan, outcome)}</div> };
    section("profile", texts.profile, stand, content.into_any())
}

fn figure(scan: Scan, outcome: &Outcome) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let axes: Vec<_> = questionnaire
        .dimensions
        .iter()
        .zip(&outcome.profile.dimensions)
        .map(|(dimension, found)| Axis {
            name: dimension.name.clone(),
            score: found.scored.map(|s| s.score.to_f64()),
            shown: found.scored.map_or_else(|| "–".to_owned(), |s| s.score.to_string()),
            spread: found.scored.map(|s| (s.lowest, s.highest)),
        })
        .collect();
    let name = fill(texts.radar_name, &[&texts.number(axes.len())]);
    let scores: Vec<_> = axes.iter().map(|axis| format!("{} {}", axis.name, axis.shown)).collect();
    let description = fill(texts.radar_description, &[&questionnaire.top().to_string(), &scores.join(", ")]);
    let rings: Vec<_> = questionnaire.levels.iter().enumerate().map(|(i, level)| format!("{} {}", i + 1, level.name)).collect();
    let picture = drawing(radar(&axes, questionnaire.top()), name, description);
    view! {
        <figure>
            {picture}
            <figcaption class="ms-key">
                <span class="k"><svg viewBox="0 0 28 12" aria-hidden="true"><path class="shape" d="M1 11V5L27 2V11Z"></path></svg>{texts.key_scores}</span>
                <span class="k"><svg viewBox="0 0 28 12" aria-hidden="true"><path class="whisker" d="M3 6H25M3 2V10M25 2V10"></path></svg>{texts.key_spread}</span>
                <span class="k k-rings">{fill(texts.key_rings, &[&rings.join(" · ")])}</span>
            </figcaption>
        </figure>
    }
    .into_any()
}

/// A picture in the page, with its name and description.
fn drawing(picture: Picture, name: String, description: String) -> AnyView {
    let frame = format!("0 0 {} {}", picture.width, picture.height);
    let marks: Vec<_> = picture.marks.into_iter().map(mark).collect();
    view! {
        <svg class="ms-radar" part="chart" viewBox=frame role="img" aria-labelledby="ms-radar-name ms-radar-text" dir="ltr">
            <title id="ms-radar-name">{name}</title>
            <desc id="ms-radar-text">{description}</desc>
            {marks}
        </svg>
    }
    .into_any()
}

fn mark(mark: Mark) -> AnyView {
    match mark {
        Mark::Line { class, points, closed: true } => view! { <polygon class=class points=points></polygon> }.into_any(),
        Mark::Line { class, points, closed: false } => view! { <polyline class=class points=points></polyline> }.into_any(),
        Mark::Circle { class, at: (x, y, r) } => {
            view! { <circle class=class cx=x.to_string() cy=y.to_string() r=r.to_string()></circle> }.into_any()
        }
        Mark::Text { class, at: (x, y), text } => {
            view! { <text class=class x=x.to_string() y=y.to_string()>{text}</text> }.into_any()
        }
    }
}

fn table(scan: Scan, outcome: &Outcome) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let top = questionnaire.top();
    let ticks: Vec<_> = (1..=top).map(|level| view! { <span>{level}</span> }).collect();
    let rows: Vec<_> = questionnaire
        .dimensions
        .iter()
        .zip(&outcome.profile.dimensions)
        .map(|(dimension, found)| row(scan, dimension.name.clone(), found))
        .collect();
    // Roles are written out because narrow screens lay the table out as a grid, which takes them away.
    view! {
        <table class="ms-dims" role="table">
            <caption class="ms-sr">{texts.table_caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{texts.dimension}</th>
                    <th scope="col" role="columnheader">{texts.level_column}</th>
                    <th scope="col" role="columnheader" class="c-score">{texts.score_column}</th>
                    <th scope="col" role="columnheader" class="c-bar">
                        <span class="ms-sr">{fill(texts.scale_column, &[&top.to_string()])}</span>
                        <span class="ms-ticks" aria-hidden="true">{ticks}</span>
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(scan: Scan, name: String, found: &DimensionProfile) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let top = questionnaire.top();
    let narrow = found.narrow.then(|| view! { <span class="ms-close">{texts.narrow}</span> });
    let Some(scored) = found.scored else {
        let why = if found.bounds.is_none() { texts.dropped } else { texts.too_few };
        return view! {
            <tr role="row">
                <th scope="row" role="rowheader">{name}</th>
                <td role="cell" class="c-level"><span>{why}</span></td>
                <td role="cell" class="c-score">"–"</td>
                <td role="cell" class="c-bar"></td>
            </tr>
        }
        .into_any();
    };
    let level = format!("{} {}", scored.level, questionnaire.level(scored.level).name);
    let close = close_to(texts, scored.level, scored.border).map(|text| view! { <span class="ms-close">{text}</span> });
    let bounds = found.bounds.filter(|b| b.low < b.high).map(|b| format!(" ({}–{})", b.low, b.high));
    let at = |value: f64| format!("{:.2}%", (value - 1.0) / f64::from(top - 1) * 100.0);
    let (low, high) = (f64::from(scored.lowest), f64::from(scored.highest));
    let fill_class = format!("ms-bar-fill ms-tone-{}", tone(scored.level, &questionnaire));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{name}</th>
            <td role="cell" class="c-level">{cue(scored.level, top)}<span>{level}{bounds}</span>{close}{narrow}</td>
            <td role="cell" class="c-score">{scored.score.to_string()}</td>
            <td role="cell" class="c-bar">
                <span class="ms-bar" style=("--steps", (top - 1).to_string())>
                    <span class=fill_class style=("--to", at(scored.score.to_f64()))></span>
                    <span class="ms-bar-spread" style=("--from", at(low)) style=("--to", at(high))></span>
                </span>
                <span class="ms-sr">{fill(texts.spread, &[&scored.lowest.to_string(), &scored.highest.to_string()])}</span>
            </td>
        </tr>
    }
    .into_any()
}
