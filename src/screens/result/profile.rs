//! The radar, and its figures as a table.

use super::ask::{ChosenDimension, DimensionCard, DimensionChoice, SecondOutline};
use crate::browser::page::later;
use crate::browser::spawn_local;
use crate::chart::radar;
use crate::components::{
    Chart, KEY_AREA, KEY_LINE, KeyEntry, LevelBars, Section, Select, plain_text, quote, quoted_dir, quoted_lang, render_text,
    scale_percent, shade,
};
use crate::core::session::Event;
use crate::report::{LevelSource, Report};
use crate::state::outline::Outline;
use crate::state::{RESULT_FIRST_MS, use_app, use_questionnaire, use_result, use_texts, with_report};
use crate::text::Texts;
use leptos::prelude::*;
use std::iter;

/// The figures behind the radar.
#[component]
pub fn Profile() -> impl IntoView {
    let texts = use_texts();
    let subheading = with_report(|report| report.extremes_line());
    view! { <Section id="profile" heading=texts.profile() subheading><DimensionTable/></Section> }
}

/// The radar with its key. Shows nothing if there are too few or too many dimensions.
#[component]
pub fn Radar(
    /// Whether the reader can choose a dimension yet.
    is_whole: Memo<bool>,
) -> impl IntoView {
    let (app, questionnaire, texts, result) = (use_app(), use_questionnaire(), use_texts(), use_result());
    let second: SecondOutline = expect_context();
    if let Some(earlier) = app.earlier_outline(&result) {
        second.add(earlier);
        second.shown.set(Some(0));
    }
    if app.has_team_outline(&result) {
        second.loading.set(true);
        later(RESULT_FIRST_MS, move || {
            // The reader may have left the result meanwhile.
            if second.loading.try_get_untracked().is_none() {
                return;
            }
            spawn_local(async move {
                if let Some(team) = app.team_outline().await {
                    second.add(team);
                }
                let _ = second.loading.try_set(false);
            });
        });
    }
    let picture = move || {
        // The picture contains the targets, so update it when they change.
        app.targets.track();
        second.read(|second| with_report(|report| chart(report, second)))
    };
    let second_key = move || {
        second.read(|second| second.map(|second| second.source.name(texts))).map(|words| {
            view! { <span class="ms-print-only"><KeyEntry class="then" path=KEY_LINE words/></span> }
        })
    };
    let has_target = Memo::new(move |_| {
        app.targets.track();
        with_report(|report| !report.targets.is_empty())
    });
    let target_key =
        move || has_target.get().then(|| view! { <KeyEntry class="target" path=KEY_LINE words=texts.key_target()/> });
    // If there is a level, the page already names all levels beside it.
    let rings = (!questionnaire.has_levels()).then(|| {
        let rings = with_report(|report| report.levels_key());
        view! { <span class="k k-rings">{render_text(&rings)}</span> }
    });
    let ask: ChosenDimension = expect_context();
    let leave = move |_| ask.pointed.set(None);
    let close = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            ask.close();
        }
    };
    radar::fits(questionnaire.dimensions.len()).then(|| {
        view! {
            <figure class="ms-radar-figure" on:mouseleave=leave on:keydown=close>
                <div class="ms-radar-ask">
                    <div class="ms-radar-place">
                        <div>{picture}</div>
                        {move || is_whole.get().then(|| view! { <DimensionChoice/> })}
                    </div>
                    <DimensionCard/>
                </div>
                <figcaption class="ms-key">
                    <KeyEntry class="shape" path=KEY_AREA words=texts.key_scores()/>
                    <KeyEntry class="whisker" path="M3 6H25M3 2V10M25 2V10" words=texts.key_spread()/>
                    {target_key}
                    {second_key}
                    {rings}
                    {move || outline_choice(second, texts)}
                    <span class="k k-ask" aria-hidden="true">{texts.ask()}</span>
                </figcaption>
            </figure>
        }
    })
}

/// The choice of the second outline, if there is any.
fn outline_choice(second: SecondOutline, texts: &'static Texts) -> Option<AnyView> {
    let names = second.names(texts);
    if names.is_empty() && !second.loading.get() {
        return None;
    }
    let options = iter::once(texts.outline_none().to_owned()).chain(names);
    let options = options.enumerate().map(|(place, name)| (place.to_string(), name)).collect();
    let chosen = second.shown.get_untracked().map_or(0, |place| place + 1).to_string();
    let choose = move |place: String| second.shown.set(place.parse::<usize>().ok().and_then(|place| place.checked_sub(1)));
    Some(
        view! {
            <span class="k ms-outline-choice">
                <label for="ms-outline"><KeyEntry class="then" path=KEY_LINE words=texts.outline()/></label>
                <Select id="ms-outline" options chosen on_change=choose/>
            </span>
        }
        .into_any(),
    )
}

/// The radar, on top of the second outline if there is one.
fn chart(report: &Report<'_>, second: Option<&Outline>) -> Option<AnyView> {
    let Some(Outline { source, assessment }) = second else {
        return Some(view! { <Chart picture=report.radar()? words=report.radar_words()/> }.into_any());
    };
    let (name, description) = report.radar_words();
    let scores = Report { assessment, ..*report }.name_scores();
    let then = report.texts.fact(source.name(report.texts), scores);
    let words = (name, [description, then].join(" "));
    Some(view! { <Chart picture=report.radar_over(assessment)? words/> }.into_any())
}

// The roles are explicit because narrow screens lay out the table as a grid, which would remove them.
#[component]
fn DimensionTable() -> impl IntoView {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let top = questionnaire.level_count();
    let ticks = texts.levels(top).into_iter().map(|level| view! { <span>{level}</span> }).collect_view();
    let target = result.is_own().then(|| {
        view! { <th class="c-target" scope="col" role="columnheader">{texts.target()}</th> }
    });
    let rows = with_report(|report| {
        let mut causes = report.causes(LevelSource::Answers);
        let order = report.assessment.shown_order(&questionnaire).into_iter();
        order.map(|dimension| row(report, dimension, causes[dimension].take(), result.is_own())).collect_view()
    });
    view! {
        <table class="ms-dims" role="table">
            <caption class="ms-visually-hidden">{texts.table_caption()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{texts.dimension()}</th>
                    <th scope="col" role="columnheader">{texts.level_column()}</th>
                    <th class="c-score" scope="col" role="columnheader">{texts.score_column()}</th>
                    <th class="c-bar" scope="col" role="columnheader">
                        <span class="ms-visually-hidden">{texts.scale_column(top)}</span>
                        <span class="ms-ticks" aria-hidden="true">{ticks}</span>
                    </th>
                    {target}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn row(report: &Report<'_>, dimension: usize, cause: Option<String>, is_own: bool) -> AnyView {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let (name, result) = (questionnaire.dimensions[dimension].name.clone(), &report.assessment.dimensions[dimension]);
    let target = is_own.then(|| view! { <TargetCell dimension/> });
    let Some(scored) = result.scored else {
        let why = if result.bounds.is_none() { texts.dropped() } else { texts.too_few() };
        return view! {
            <tr role="row">
                <th scope="row" role="rowheader" lang=quoted_lang() dir=quoted_dir()>{name}</th>
                <td class="c-level" role="cell"><span>{why}</span></td>
                <td class="c-score" role="cell">{"–"}</td>
                <td class="c-bar" role={"cell"}></td>
                {target}
            </tr>
        }
        .into_any();
    };
    let top = questionnaire.level_count();
    let mut level = texts.level_and_name(questionnaire, scored.level);
    if let Some(bounds) = result.bounds.filter(|bounds| bounds.low < bounds.high) {
        level = texts.level_range(&level, bounds.low, bounds.high);
    }
    let narrow = result.narrow.then(|| texts.narrow().to_owned());
    let remarks = narrow.into_iter().chain(cause);
    let remarks = remarks.map(|remark| view! { <span class="ms-close">{render_text(&remark)}</span> }).collect_view();
    let at = move |hundredths| scale_percent(hundredths, top);
    let (low, high) = (at(u64::from(scored.lowest) * 100), at(u64::from(scored.highest) * 100));
    let spread = (scored.lowest < scored.highest).then(|| {
        view! { <span class="ms-bar-spread" style=("--from", low) style=("--to", high)></span> }
    });
    let ask: ChosenDimension = expect_context();
    let lit = move || (ask.shown() == Some(dimension)).then_some("");
    let (app, id) = (use_app(), questionnaire.dimensions[dimension].id.clone());
    let tick = is_own.then_some(move || {
        app.targets.track();
        let target = app.session.with_untracked(|session| session.progress().targets.get(&id).copied());
        target.map(|level| view! { <span class="ms-bar-target" style=("--from", at(u64::from(level) * 100))></span> })
    });
    let filled = format!("ms-bar-fill ms-shade-{}", shade(scored.level, questionnaire));
    view! {
        <tr role="row" data-lit=lit>
            <th scope="row" role="rowheader" lang=quoted_lang() dir=quoted_dir()>{name}</th>
            <td class="c-level" role="cell"><LevelBars level=scored.level/><span>{render_text(&level)}</span>{remarks}</td>
            <td class="c-score" role="cell">{texts.score(scored.score)}</td>
            <td class="c-bar" role="cell">
                <span class="ms-bar" style=("--steps", (top - 1).to_string())>
                    <span class=filled style=("--to", at(scored.score.hundredths()))></span>
                    {spread}
                    {tick}
                </span>
                <span class="ms-visually-hidden">{texts.spread(scored.lowest, scored.highest)}</span>
            </td>
            {target}
        </tr>
    }
    .into_any()
}

/// The target level of a dimension, as a select.
#[component]
fn TargetCell(dimension: usize) -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let about = &questionnaire.dimensions[dimension];
    let target = app.session.with_untracked(|session| session.progress().targets.get(&about.id).copied());
    let option =
        |level: u8| view! { <option value=level.to_string() selected=target == Some(level)>{texts.number(level)}</option> };
    let options = (1..=questionnaire.level_count()).map(option).collect_view();
    let name = plain_text(&texts.fact(texts.target(), quote(&about.name)));
    let choose = move |event| {
        app.send(Event::Target(dimension, event_target_value(&event).parse().ok()));
        app.targets.notify();
    };
    view! {
        <td class="c-target" role="cell">
            <span class="ms-target-name">{texts.target()}</span>
            <select aria-label=name on:change=choose>
                <option value="" selected=target.is_none()>{"–"}</option>
                {options}
            </select>
        </td>
    }
}
