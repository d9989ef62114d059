//! The plan for 90 days: three columns of lines that can be changed, moved, ticked off.

use crate::browser::clock;
use crate::browser::dom::{is_checked, value_of};
use crate::core::advice::order;
use crate::core::date::Day;
use crate::core::plan::{Line, MAX_LINE, Mark, Plan};
use crate::ui::scan::{Scan, ShownResult};
use crate::view::element::{El, el, quote, text};
use crate::view::parts::{LINK, MAIN, PLAIN, button, field, fold, limited, section, select};
use leptos::prelude::*;

/// The plan of one's own result.
pub fn plan(scan: Scan, outcome: &ShownResult) -> Option<El> {
    let texts = scan.texts();
    let own = scan.state.with_untracked(|state| state.foreign().is_none());
    let assessment = outcome.assessment.clone();
    let body = el("div", "").filled(move || {
        scan.plan_shape.track();
        match scan.plan.get_untracked() {
            Some(plan) if !plan.lines().is_empty() => {
                board(scan, &plan).into_iter().chain(super::share::plan_files(scan)).collect()
            }
            _ => {
                let assessment = assessment.clone();
                let suggest = move || {
                    let questionnaire = scan.questionnaire();
                    let order = scan.state.with_untracked(|state| order(&questionnaire, &assessment, &state.record().targets));
                    let plan = Plan::suggest(&questionnaire, &assessment, &order, clock::today(), clock::uid());
                    scan.change_plan(|current| *current = plan);
                    scan.focus("plan");
                };
                vec![text("p", "ms-text", texts.plan_empty), button(MAIN, texts.plan_suggest, suggest), adder(scan)]
            }
        }
    });
    (own && !outcome.assessment.by_weakness.is_empty()).then(|| section("plan", texts.plan, texts.plan_stand, [body]))
}

fn board(scan: Scan, plan: &Plan) -> Vec<El> {
    let texts = scan.texts();
    let start = el("input", "").attr("type", "date").attr("value", &plan.start.to_string());
    let start = start.on("change", move |event| {
        if let Some(day) = Day::parse(&value_of(&event)) {
            scan.change_plan(|plan| plan.start = day);
            scan.focus("ms-plan-start");
        }
    });
    let columns = Mark::ALL.into_iter().enumerate().map(|(place, mark)| {
        let due = texts.day(plan.start.plus(mark.days()));
        let lines: Vec<_> = plan.at(mark).map(|line| task(scan, line)).collect();
        let empty = lines.is_empty().then(|| text("li", "ms-slot", texts.plan_nothing));
        el("section", "ms-col")
            .child(text("h3", "", texts.plan_by[place]).text(" ").child(text("span", "", &due)))
            .child(el("ul", "").children(lines).children(empty))
    });
    // A milestone that has a line of its own is said once.
    let said = |line: &&Line| plan.lines().iter().any(|other| other.after.as_deref() == Some(line.text.as_str()));
    let told = plan.lines().iter().filter(|line| line.after.is_some() || line.measure.is_some()).filter(|line| !said(line));
    let truths = told.map(|line| {
        let name = dimension_name(scan, line).map_or_else(|| line.text.clone(), |name| quote(&name));
        let after = line.after.as_deref().unwrap_or(&line.text);
        let known = el("dd", "").child(text("b", "", after)).children(line.measure.as_ref().map(|m| text("span", "", m)));
        el("div", "").child(text("dt", "", &name)).child(known)
    });
    let full = text("p", "ms-meta", texts.plan_full).live(move |node| {
        if scan.plan.with(|plan| plan.as_ref().is_some_and(Plan::is_full)) {
            node.unset("hidden");
        } else {
            node.set("hidden", "");
        }
    });
    vec![
        field("ms-plan-start", text("label", "", texts.plan_start), start).child(text(
            "span",
            "ms-paper",
            &texts.day(plan.start),
        )),
        el("div", "ms-board").children(columns),
        el("div", "ms-plan-more").child(full).child(adder(scan)),
        text("h3", "ms-h4", texts.plan_true),
        el("dl", "ms-marks").children(truths),
    ]
}

fn dimension_name(scan: Scan, line: &Line) -> Option<String> {
    let questionnaire = scan.questionnaire();
    let found = questionnaire.dimensions.iter().find(|dimension| Some(&dimension.id) == line.dimension.as_ref());
    found.map(|dimension| dimension.name.clone())
}

fn task(scan: Scan, line: &Line) -> El {
    let texts = scan.texts();
    let id = StoredValue::new(line.id.clone());
    let named = move |what: &str| format!("ms-{what}-{}", id.get_value());
    let (words, owner) = (RwSignal::new(line.text.clone()), RwSignal::new(line.owner.clone()));
    let tick = el("input", "").attr("type", "checkbox").on("change", move |event| {
        scan.keep_plan(|plan| plan.tick(&id.get_value(), is_checked(&event)));
    });
    let tick = if line.done { tick.attr("checked", "") } else { tick };
    let check = el("label", "ms-check").child(tick).child(el("span", "").live(move |node| node.set_text(&words.get())));
    let dimension = dimension_name(scan, line);
    let about = el("p", "ms-meta").live(move |node| {
        let parts = dimension.iter().cloned().chain(Some(owner.get()).filter(|owner| !owner.is_empty()));
        node.set_text(&parts.collect::<Vec<_>>().join(" · "));
    });
    let days = Mark::ALL.map(|mark| mark.days().to_string());
    let marks = select(days.iter().map(String::as_str).zip(texts.plan_marks), &line.mark.days().to_string());
    let marks = marks.attr("id", &named("move")).on("change", move |event| {
        let chosen = value_of(&event);
        if let Some(mark) = Mark::ALL.into_iter().find(|mark| mark.days().to_string() == chosen) {
            scan.change_plan(|plan| plan.move_to(&id.get_value(), mark));
            scan.focus(&named("move"));
        }
    });
    let mover = el("p", "ms-move").child(text("label", "", texts.plan_move).attr("for", &named("move"))).child(marks);
    let input = |value: &str| el("input", "").attr("type", "text").attr("value", value);
    let [words_field, words_beyond] = limited(texts, input(&line.text), MAX_LINE, move |text| {
        scan.keep_plan(|plan| plan.edit(&id.get_value(), &text));
        words.set(text);
    });
    let [owner_field, owner_beyond] = limited(texts, input(&line.owner), MAX_LINE, move |text| {
        scan.keep_plan(|plan| plan.assign(&id.get_value(), &text));
        owner.set(text);
    });
    let remove = button(PLAIN, texts.plan_remove, move || {
        scan.change_plan(|plan| plan.remove(&id.get_value()));
        scan.focus("plan");
    });
    let edit = [
        field(&named("text"), text("label", "", texts.plan_line), words_field),
        words_beyond,
        field(&named("owner"), text("label", "", texts.plan_owner), owner_field),
        owner_beyond,
        remove,
    ];
    el("li", "ms-task").child(check).child(about).child(mover).child(fold("ms-edit", texts.plan_edit, edit))
}

/// A field for a line of one's own.
fn adder(scan: Scan) -> El {
    let texts = scan.texts();
    let written = RwSignal::new(String::new());
    let [words, beyond] = limited(texts, el("input", "").attr("type", "text"), MAX_LINE, move |text| written.set(text));
    let add = move || {
        let words = written.get_untracked().trim().to_owned();
        if !words.is_empty() {
            scan.change_plan(|plan| plan.add(&words, None, Mark::Day30));
            scan.focus("ms-plan-add");
        }
    };
    el("div", "ms-adder")
        .child(field("ms-plan-add", text("label", "", texts.plan_add_label), words))
        .child(button(PLAIN, texts.plan_add, add))
        .child(beyond)
}

/// A switch that puts a practice or a recommendation into the plan, or takes it out again.
pub fn add_button(scan: Scan, line: String, dimension: String) -> El {
    let texts = scan.texts();
    let place = {
        let line = line.clone();
        move |plan: &Plan| plan.lines().iter().find(|known| known.text == line).map(|known| known.id.clone())
    };
    let find = place.clone();
    let known = Memo::new(move |_| scan.plan.with(|plan| plan.as_ref().is_some_and(|plan| find(plan).is_some())));
    let press = move || {
        scan.change_plan(|plan| match place(plan) {
            Some(id) => plan.remove(&id).is_some(),
            None => !plan.add(&line, Some(&dimension), Mark::Day60).is_empty(),
        });
    };
    button(LINK, "", press).live(move |node| {
        let known = known.get();
        node.set_text(if known { texts.in_plan } else { texts.add_to_plan });
        node.set("aria-pressed", if known { "true" } else { "false" });
    })
}
