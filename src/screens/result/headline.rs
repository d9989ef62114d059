//! The first screen of a result: level, one sentence, confidence, radar, next steps, and buttons.

use super::profile::Radar;
use crate::browser::page::print;
use crate::components::{
    Button, CopyButton, EventButton, Fold, LevelScale, MAIN, PLAIN, dir_of, lang_of, quote, quoted_dir, quoted_lang,
    render_text,
};
use crate::core::session::{CollectionScreen, Event};
use crate::report::{FirstStep, Report};
use crate::state::{use_app, use_result, use_texts, with_report};
use leptos::prelude::*;

/// The head of the result.
#[component]
pub fn Headline() -> impl IntoView {
    with_report(|report| {
        let over = [quote(&report.questionnaire.title), report.subject()].join(" · ");
        let is_empty = report.assessment.is_empty();
        let essence = Some(report.essence()).filter(|essence| !is_empty && !essence.is_empty());
        let essence = essence.map(
            |essence| view! { <p class="ms-essence" lang=lang_of(&essence) dir=dir_of(&essence)>{render_text(&essence)}</p> },
        );
        let level = report.assessment.headline(report.questionnaire).map(|overall| overall.level);
        let scale = level.map(|level| view! { <LevelScale level/> });
        let radar = report.assessment.is_scored().then(|| view! { <Radar/> });
        let sure = (!is_empty).then(|| how_sure(report));
        // Names of several dimensions take more room than a level.
        let class = if report.questionnaire.has_levels() { "ms-level" } else { "ms-level ms-level-long" };
        let actions = (!is_empty).then(|| view! { <ResultActions/> });
        let moves = report.first_steps();
        let moves = (!moves.is_empty()).then(|| first_moves(report, &moves));
        view! {
            <header class="ms-headline">
                <div class="ms-verdict">
                    <p class="ms-eyebrow">{render_text(&over)}</p>
                    <h1 class=class tabindex="-1" data-focus="">{render_text(&report.headline())}</h1>
                    {essence}
                    {scale}
                    {sure}
                    <MissingLevel/>
                    {actions}
                </div>
                {radar}
            </header>
            {moves}
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
    let needed = with_report(|report| report.answers_needed()).filter(|_| result.is_own())?;
    let next = app.session.with_untracked(|session| session.next_open()).map_or(Event::Overview, Event::GoTo);
    Some(view! {
        <p class="ms-lead">{texts.answers_needed(needed)}</p>
        <div class="ms-actions"><EventButton class=MAIN label=texts.go_to_open() event=next/></div>
    })
}

fn first_moves(report: &Report<'_>, moves: &[FirstStep<'_>]) -> AnyView {
    let texts = report.texts;
    let one = |one: &FirstStep<'_>| {
        let (action, owner) = (one.recommendation.action.clone(), one.recommendation.owner.as_ref().map(|owner| quote(owner)));
        let effort = one.recommendation.effort.map(|effort| texts.effort_size(effort.number()));
        let meta = [owner, effort].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        view! {
            <li>
                <p class="ms-move-of" lang=quoted_lang() dir=quoted_dir()>{report.questionnaire.dimensions[one.dimension].name.clone()}</p>
                <p class="ms-move-action" lang=quoted_lang() dir=quoted_dir()>{action}</p>
                <p class="ms-meta">{render_text(&meta)}</p>
            </li>
        }
    };
    let list = moves.iter().map(one).collect_view();
    view! {
        <section class="ms-moves" aria-labelledby="ms-moves-name">
            <h2 id="ms-moves-name">{texts.next_moves()}</h2>
            <ol>{list}</ol>
        </section>
    }
    .into_any()
}

/// Buttons for the result.
#[component]
fn ResultActions() -> impl IntoView {
    let (app, texts, result) = (use_app(), use_texts(), use_result());
    let refused = RwSignal::new(false);
    let print_page = move || refused.set(!print());
    let travels = app.links_work_elsewhere();
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
