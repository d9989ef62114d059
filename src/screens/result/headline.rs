//! The first screen of a result: level, one sentence, confidence, radar, next steps, and buttons.

use super::profile::Radar;
use crate::browser::page::print;
use crate::components::{
    Button, CopyButton, EventButton, Fold, LevelScale, MAIN, PLAIN, dir_of, lang_of, quote, quoted_dir, quoted_lang,
    render_text,
};
use crate::core::session::{CollectionScreen, Event};
use crate::report::{Extremes, FirstStep, Report};
use crate::state::{use_app, use_result, use_texts, with_report};
use leptos::prelude::*;

/// The head of the result.
#[component]
pub fn Headline(
    /// Whether the whole head is shown, or only the level and the radar so far.
    is_whole: Memo<bool>,
) -> impl IntoView {
    with_report(|report| {
        let over = [quote(&report.questionnaire.title), report.subject()].join(" · ");
        let is_empty = report.assessment.is_empty();
        let essence = Some(report.essence()).filter(|essence| !is_empty && !essence.is_empty());
        let essence = essence.map(
            |essence| view! { <p class="ms-essence" lang=lang_of(&essence) dir=dir_of(&essence)>{render_text(&essence)}</p> },
        );
        let nothing =
            (is_empty && !use_result().is_own()).then(|| view! { <p class="ms-essence">{report.texts.result_empty()}</p> });
        let level = report.assessment.headline(report.questionnaire).map(|overall| overall.level);
        let scale = level.map(|level| view! { <LevelScale level/> });
        let radar = report.assessment.is_scored().then(|| view! { <Radar is_whole/> });
        let sure = (!is_empty).then(|| how_sure(report));
        // Names of several dimensions take more room than a level.
        let class = if report.questionnaire.has_levels() { "ms-level" } else { "ms-level ms-level-long" };
        let actions = move || (!is_empty && is_whole.get()).then(|| view! { <ResultActions/> });
        let below = move || {
            is_whole.get().then(|| {
                let extremes = with_report(|report| report.extremes().map(print_extremes));
                view! { {extremes}<FirstMoves/> }
            })
        };
        view! {
            <header class="ms-headline">
                <div class="ms-verdict">
                    <p class="ms-eyebrow">{render_text(&over)}</p>
                    <h1 class=class tabindex="-1" data-focus="">{render_text(&report.headline())}</h1>
                    {essence}
                    {nothing}
                    {scale}
                    {sure}
                    <MissingLevel/>
                    {actions}
                </div>
                {radar}
            </header>
            {below}
        }
    })
}

/// How reliable the level is, in one line, with the reasons in a fold.
fn how_sure(report: &Report<'_>) -> AnyView {
    let cautions = report.cautions();
    let line = report.confidence_line();
    if cautions.is_empty() {
        return view! { <p class="ms-confidence">{render_text(&line)}</p> }.into_any();
    }
    let caution = |line: &String| view! { <p class="ms-confidence-more">{render_text(line)}</p> };
    let cautions = cautions.iter().map(caution).collect_view();
    view! {
        <p class="ms-confidence">{render_text(&line)}</p>
        <Fold class="ms-cautions" summary=report.texts.how_sure_is_this()>{cautions}</Fold>
    }
    .into_any()
}

/// How many answers are missing for a level, and a button that leads to them, if the person's own result has no level yet.
#[component]
fn MissingLevel() -> impl IntoView {
    let (app, texts, result) = (use_app(), use_texts(), use_result());
    if !result.is_own() {
        return None;
    }
    let (needed, is_empty) = with_report(|report| (report.answers_needed(), report.assessment.is_empty()));
    let lead = match needed {
        Some(needed) => texts.answers_needed(needed),
        None if is_empty => texts.result_empty().to_owned(),
        None => return None,
    };
    let next = app.session.with_untracked(|session| session.next_open()).map_or(Event::Overview, Event::GoTo);
    Some(view! {
        <p class="ms-lead">{lead}</p>
        <div class="ms-actions"><EventButton class=MAIN label=texts.go_to_open() event=next/></div>
    })
}

/// The first things to do. They follow the plan.
#[component]
fn FirstMoves() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let one = |FirstStep { dimension, action, facts }: FirstStep| {
        view! {
            <li>
                <p class="ms-move-of" lang=quoted_lang() dir=quoted_dir()>{dimension}</p>
                <p class="ms-move-action" lang=lang_of(&action) dir=dir_of(&action)>{render_text(&action)}</p>
                <p class="ms-meta">{render_text(&facts)}</p>
            </li>
        }
    };
    let moves = Memo::new(move |_| {
        app.plan.track();
        with_report(|report| report.first_steps())
    });
    let has_moves = moves.with_untracked(|moves| !moves.is_empty());
    let moves = move || moves.get().into_iter().map(one).collect_view();
    has_moves.then(|| {
        view! {
            <section class="ms-moves" aria-labelledby="ms-moves-name">
                <h2 id="ms-moves-name">{texts.next_moves()}</h2>
                <ol>{moves}</ol>
            </section>
        }
    })
}

/// The strongest and the weakest dimensions, for print. On screen, the table shows them.
fn print_extremes(extremes: [Extremes; 2]) -> AnyView {
    let list = |Extremes { heading, entries }: Extremes| {
        let entries = entries.iter().map(|entry| view! { <li>{render_text(entry)}</li> }).collect_view();
        view! { <div><h2 class="ms-h4">{heading}</h2><ol>{entries}</ol></div> }
    };
    let lists = extremes.into_iter().map(list).collect_view();
    view! { <div class="ms-extremes">{lists}</div> }.into_any()
}

/// Buttons for the result.
#[component]
fn ResultActions() -> impl IntoView {
    let (app, texts, result) = (use_app(), use_texts(), use_result());
    let refused = RwSignal::new(false);
    let print_page = move || refused.set(!print());
    let travels = app.link_problem(&result).is_none();
    let (copy, save) = if travels { (MAIN, PLAIN) } else { (PLAIN, MAIN) };
    let copy = view! { <CopyButton class=copy label=texts.copy_link() link=result.link.clone() is_result=true/> };
    let save = view! { <Button class=save label=texts.download() on_press=move || app.focus("share")/> };
    let first = if travels {
        view! { {copy}<Button class=PLAIN label=texts.print() on_press=print_page/>{save} }.into_any()
    } else {
        view! { {save}<Button class=PLAIN label=texts.print() on_press=print_page/>{copy} }.into_any()
    };
    let team = Event::OpenCollection(CollectionScreen::Team);
    view! {
        <div class="ms-bar-actions ms-result-actions">
            {first}
            <EventButton class=PLAIN label=texts.compare_team() event=team/>
        </div>
        <p class="ms-status" role="status">{move || if refused.get() { texts.print_refused() } else { "" }}</p>
    }
}
