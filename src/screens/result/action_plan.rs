//! The plan for 90 days: three columns of lines that can be edited, moved and ticked.

use super::recommendations::Recommendations;
use super::share::PlanFiles;
use crate::browser::clock;
use crate::browser::page::is_double_click;
use crate::components::{Button, Fold, LINK, MAIN, PLAIN, Section, TooLong, limited, masked, quote, quote_known, render_text};
use crate::core::advice::priorities;
use crate::core::date::Day;
use crate::core::plan::{Line, MAX_LINE, Milestone, Plan};
use crate::core::questionnaire::Questionnaire;
use crate::state::{use_app, use_questionnaire, use_result, use_texts};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// Recommendations and, for the person's own result, the plan.
#[component]
pub fn ActionPlanSection() -> impl IntoView {
    let (texts, result) = (use_texts(), use_result());
    if !result.is_own() {
        return view! { <Section id="plan" heading=texts.recommendations()><Recommendations/></Section> }.into_any();
    }
    view! { <Section id="plan" heading=texts.plan() subheading=texts.plan_stand()><Recommendations/><OwnPlan/></Section> }
        .into_any()
}

#[component]
fn OwnPlan() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let content = move || {
        app.plan_shape.track();
        match app.plan.get_untracked() {
            Some(plan) if !plan.lines().is_empty() => view! { <Board plan/><PlanFiles/> }.into_any(),
            _ => view! { <EmptyPlan/> }.into_any(),
        }
    };
    view! { <h3 class="ms-h4 ms-plan-name">{texts.your_plan()}</h3><div>{content}</div> }
}

#[component]
fn EmptyPlan() -> impl IntoView {
    let (app, texts, result) = (use_app(), use_texts(), use_result());
    let suggest = move || {
        let (questionnaire, assessment) = (app.questionnaire(), &result.assessment);
        let order = app.session.with_untracked(|session| priorities(&questionnaire, assessment, &session.progress().targets));
        let plan = Plan::suggest(&questionnaire, assessment, &order, clock::today(), clock::uid());
        app.update_plan(|current| *current = plan);
        app.focus("plan");
    };
    view! {
        <p class="ms-plan-empty">{texts.plan_empty()}</p>
        <Button class=MAIN label=texts.plan_suggest() on_press=suggest/>
        <Fold summary=texts.plan_add_label()><NewLine/></Fold>
    }
}

#[component]
fn Board(plan: Plan) -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let set_start = move |event| {
        if let Some(day) = Day::parse(&event_target_value(&event)) {
            app.update_plan(|plan| plan.start = day);
            app.focus("ms-plan-start");
        }
    };
    let column = |mark: Milestone| {
        let due = texts.day(plan.start.plus(mark.days()));
        let lines = plan.lines_due(mark).map(|line| view! { <Task line=line.clone()/> }).collect_view();
        let empty = lines.is_empty().then(|| view! { <li class="ms-slot">{texts.plan_nothing()}</li> });
        view! {
            <section class="ms-col">
                <h3>{texts.plan_by(mark.days())}" "<span>{due}</span></h3>
                <ul>{lines}{empty}</ul>
            </section>
        }
    };
    let columns = Milestone::ALL.map(column);
    // Don't repeat a milestone that has its own line.
    let has_own_line = |line: &&Line| plan.lines().iter().any(|other| other.after.as_deref() == Some(line.text.as_str()));
    let outcomes = plan.lines().iter().filter(|line| line.after.is_some() || line.measure.is_some());
    let outcome = |line: &Line| {
        let text = || quote_known(&questionnaire, &line.text);
        let name = dimension_name(&questionnaire, line).map_or_else(text, |name| quote(&name));
        let after = line.after.as_deref().map_or_else(text, quote);
        let measure = line.measure.as_ref().map(|measure| view! { <span>{render_text(&quote(measure))}</span> });
        view! { <div><dt>{render_text(&name)}</dt><dd><b>{render_text(&after)}</b>{measure}</dd></div> }
    };
    let outcomes = outcomes.filter(|line| !has_own_line(line)).map(outcome).collect_view();
    let is_full = move || app.plan.with(|plan| plan.as_ref().is_some_and(Plan::is_full));
    let (start, start_day) = (plan.start.to_string(), texts.day(plan.start));
    view! {
        <p class="ms-field">
            <label for="ms-plan-start">{texts.plan_start()}</label>
            <input type="date" id="ms-plan-start" value=start on:change=set_start/>
            <span class="ms-print-only">{start_day}</span>
        </p>
        <div class="ms-board">{columns}</div>
        <div class="ms-plan-more">
            <p class="ms-meta" hidden=move || !is_full()>{texts.plan_full()}</p>
            <NewLine/>
        </div>
        <h3 class="ms-h4">{texts.plan_true()}</h3>
        <dl class="ms-marks">{outcomes}</dl>
    }
}

fn dimension_name(questionnaire: &Questionnaire, line: &Line) -> Option<String> {
    let dimension = questionnaire.dimensions.iter().find(|dimension| Some(&dimension.id) == line.dimension.as_ref());
    dimension.map(|dimension| dimension.name.clone())
}

#[component]
fn Task(line: Line) -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let id = StoredValue::new(line.id.clone());
    let named = move |what: &str| format!("ms-{what}-{}", id.get_value());
    let (words, owner) = (RwSignal::new(line.text.clone()), RwSignal::new(line.owner.clone()));
    let dimension = dimension_name(&questionnaire, &line);
    let known = move |words: &str| quote_known(&app.questionnaire(), words);
    let about = move || {
        let owner = Some(owner.get()).filter(|owner| !owner.is_empty());
        let owner = owner.map(|owner| known(&owner));
        render_text(&dimension.as_deref().map(quote).into_iter().chain(owner).collect::<Vec<_>>().join(" · "))
    };
    let tick = move |event| app.update_plan_untracked(|plan| plan.set_done(&id.get_value(), event_target_checked(&event)));
    let option = |mark: Milestone| {
        let days = mark.days();
        view! { <option value=days.to_string() selected=mark == line.mark>{texts.plan_marks(days)}</option> }
    };
    let options = Milestone::ALL.map(option);
    let move_line = move |event| {
        let chosen = event_target_value(&event);
        if let Some(mark) = Milestone::ALL.into_iter().find(|mark| mark.days().to_string() == chosen) {
            app.update_plan(|plan| plan.move_to(&id.get_value(), mark));
            app.focus(&named("move"));
        }
    };
    let (words_beyond, owner_beyond) = (RwSignal::new(0), RwSignal::new(0));
    let change_words = limited(MAX_LINE, words_beyond, move |text| {
        app.update_plan_untracked(|plan| plan.edit(&id.get_value(), &text));
        words.set(text);
    });
    let change_owner = limited(MAX_LINE, owner_beyond, move |text| {
        app.update_plan_untracked(|plan| plan.assign(&id.get_value(), &text));
        owner.set(text);
    });
    let remove = move || {
        app.update_plan(|plan| plan.remove(&id.get_value()));
        app.focus("plan");
    };
    view! {
        <li class="ms-task">
            <label class="ms-check">
                <input type="checkbox" checked=line.done on:change=tick/>
                <span>{move || render_text(&known(&words.get()))}</span>
            </label>
            <p class="ms-meta">{about}</p>
            <p class="ms-move">
                <label for=named("move")>{texts.plan_move()}</label>
                <select id=named("move") on:change=move_line>{options}</select>
            </p>
            <Fold class="ms-edit" summary=texts.plan_edit()>
                <p class="ms-field">
                    <label for=named("text")>{texts.plan_line()}</label>
                    <input id=named("text") value=line.text.clone() on:input=change_words type="text" {..masked()}/>
                </p>
                <TooLong most=MAX_LINE beyond=words_beyond/>
                <p class="ms-field">
                    <label for=named("owner")>{texts.plan_owner()}</label>
                    <input id=named("owner") value=line.owner.clone() on:input=change_owner type="text" {..masked()}/>
                </p>
                <TooLong most=MAX_LINE beyond=owner_beyond/>
                <Button class=PLAIN label=texts.plan_remove() on_press=remove/>
            </Fold>
        </li>
    }
}

/// A field for adding a line.
#[component]
fn NewLine() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let (written, beyond) = (RwSignal::new(String::new()), RwSignal::new(0));
    let change = limited(MAX_LINE, beyond, move |text| written.set(text));
    let add = move || {
        let words = written.get_untracked().trim().to_owned();
        if !words.is_empty() {
            app.update_plan(|plan| plan.add(&words, None, Milestone::Day30));
            app.focus("ms-plan-add");
        }
    };
    view! {
        <div class="ms-adder">
            <p class="ms-field">
                <label for="ms-plan-add">{texts.plan_add_label()}</label>
                <input id="ms-plan-add" on:input=change type="text" {..masked()}/>
            </p>
            <Button class=PLAIN label=texts.plan_add() on_press=add/>
            <TooLong most=MAX_LINE beyond/>
        </div>
    }
}

/// A button that adds a practice or a recommendation to the plan, or removes it.
#[component]
pub fn AddToPlan(
    /// The line of the plan.
    line: String,
    /// The id of the dimension that it belongs to.
    dimension: String,
) -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let line = StoredValue::new(line);
    let line_id = move |plan: &Plan| {
        line.with_value(|line| plan.lines().iter().find(|known| known.text == *line).map(|known| known.id.clone()))
    };
    let is_planned = Memo::new(move |_| app.plan.with(|plan| plan.as_ref().is_some_and(|plan| line_id(plan).is_some())));
    let press = move |event: MouseEvent| {
        if is_double_click(&event) {
            return;
        }
        app.update_plan(|plan| match line_id(plan) {
            Some(id) => plan.remove(&id).is_some(),
            None => !plan.add(&line.get_value(), Some(&dimension), Milestone::Day60).is_empty(),
        });
    };
    view! {
        <button class=LINK type="button" part="button" on:click=press>
            {move || if is_planned.get() { texts.in_plan() } else { texts.add_to_plan() }}
        </button>
    }
}
