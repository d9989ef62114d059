//! Small pieces that several screens share.

use super::scan::Scan;
use crate::assessment::Event;
use crate::core::questionnaire::Questionnaire;
use leptos::prelude::*;

/// The sign of a level: as many bars as there are levels, those up to it filled.
pub fn cue(level: u8, top: u8) -> AnyView {
    let bars: Vec<_> = (1..=top)
        .map(|bar| {
            let class = if bar <= level { "on" } else { "off" };
            let height = 2.0 + 11.0 * f64::from(bar) / f64::from(top);
            let (x, y) = (0.5 + 6.0 * f64::from(bar - 1), 13.5 - height);
            view! { <rect class=class x=x.to_string() y=format!("{y:.1}") width="5" height=format!("{height:.1}") /> }
        })
        .collect();
    let frame = format!("0 0 {} 14", 6 * u32::from(top));
    view! { <svg class="ms-cue" viewBox=frame aria-hidden="true">{bars}</svg> }.into_any()
}

/// The staircase of levels. With a level, its step is lit and those above are outlines.
pub fn stairs(scan: Scan, level: Option<u8>) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let offset = 65.0 / f64::from(questionnaire.top() - 1);
    let steps: Vec<_> = (1..=questionnaire.top())
        .map(|step| {
            let (class, tag) = match level {
                None => (format!("ms-step ms-tone-{}", tone(step, &questionnaire)), ""),
                Some(level) if step < level => (format!("ms-step ms-tone-{}", tone(step, &questionnaire).min(3)), ""),
                Some(level) if step == level => ("ms-step ms-step-lit".into(), texts.today),
                Some(level) if step == level + 1 => ("ms-step ms-step-ahead".into(), texts.next_step),
                Some(_) => ("ms-step ms-step-ahead".into(), ""),
            };
            let current = (level == Some(step)).then_some("true");
            let indent = format!("{:.1}%", offset * f64::from(step - 1));
            view! {
                <li class=class aria-current=current style=("--indent", indent)>
                    <span class="ms-step-n">{step}</span>
                    <span>{questionnaire.level(step).name.clone()}</span>
                    <span class="ms-step-tag">{tag}</span>
                </li>
            }
        })
        .collect();
    view! { <ol class="ms-stairs" aria-label=texts.levels_heading>{steps}</ol> }.into_any()
}

/// The tone of a level out of five, lowest 1.
pub fn tone(level: u8, questionnaire: &Questionnaire) -> u8 {
    let top = questionnaire.top();
    1 + (level - 1) * 4 / (top - 1).max(1)
}

/// A part of the results: heading on the left where there is room, content beside it.
pub fn section(id: &'static str, heading: &'static str, stand: String, content: AnyView) -> AnyView {
    let stand = (!stand.is_empty()).then(|| view! { <p class="ms-stand">{stand}</p> });
    view! {
        <section class=format!("ms-sec ms-sec-{id}")>
            <header class="ms-sec-head"><h2 data-section=id tabindex="-1">{heading}</h2>{stand}</header>
            <div class="ms-sec-body">{content}</div>
        </section>
    }
    .into_any()
}

/// A fact: name and value.
pub fn fact(name: &'static str, value: impl Into<String>) -> AnyView {
    let value: String = value.into();
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any()
}

/// A plain button that sends an event.
pub fn button(scan: Scan, label: &'static str, event: Event) -> AnyView {
    view! { <button type="button" class="ms-btn" part="button" on:click=scan.on(event)>{label}</button> }.into_any()
}

/// A button that deletes something: it asks once more in place, with the safe way first.
pub fn careful(scan: Scan, label: &'static str, question: String, yes: &'static str, event: Event) -> AnyView {
    let asked = RwSignal::new(false);
    let question = StoredValue::new(question);
    let event = StoredValue::new(event);
    let keep = NodeRef::<leptos::html::Button>::new();
    Effect::new(move |_| {
        if let Some(keep) = keep.get() {
            let _ = keep.focus();
        }
    });
    (move || {
        if !asked.get() {
            return view! {
                <button type="button" class="ms-btn" part="button" on:click=move |_| asked.set(true)>{label}</button>
            }
            .into_any();
        }
        view! {
            <div class="ms-ask" role="group" aria-label=label>
                <p>{question.get_value()}</p>
                <button type="button" class="ms-btn ms-btn-main" part="button" node_ref=keep on:click=move |_| asked.set(false)>
                    {scan.texts().keep}
                </button>
                <button type="button" class="ms-btn" part="button" on:click=move |_| scan.send(event.get_value())>{yes}</button>
            </div>
        }
        .into_any()
    })
    .into_any()
}
