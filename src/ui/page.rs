//! A page of items: question, options, note, and the way on.

use super::progress::progress;
use super::scan::Scan;
use crate::assessment::Event;
use crate::browser::page::{focus_choice, key_belongs_to_control};
use crate::core::answer::Answer;
use crate::text::fill;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// One page.
pub fn page(scan: Scan, number: usize) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let (places, pages, items, all) = scan.state.with_untracked(|state| {
        let places = state.page(number);
        (places.clone(), state.page_count(), state.asked()[places].to_vec(), state.asked().len())
    });
    let all = all.to_string();
    let count = if places.len() == 1 {
        fill(texts.question_of, &[&places.end.to_string(), &all])
    } else {
        fill(texts.questions_of, &[&(places.start + 1).to_string(), &places.end.to_string(), &all])
    };
    let dimension = &questionnaire.dimensions[questionnaire.items()[items[0]].dimension];
    let forward = if number + 1 == pages { texts.see_results } else { texts.next };
    let fields: Vec<_> = items.iter().enumerate().map(|(place, item)| field(scan, *item, place == 0)).collect();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        scan.send(Event::Next);
    };
    view! {
        <div class="ms-item">
            <div class="ms-item-top"><p class="ms-count">{count}</p>{progress(scan, &items)}</div>
            <div class="ms-item-rail">
                <p class="ms-dimname">{dimension.name.clone()}</p>
                <p class="ms-dimdesc">{dimension.description.clone()}</p>
            </div>
            <form class="ms-item-main" on:submit=submit novalidate>
                {fields}
                <div class="ms-nav">
                    <button type="button" class="ms-btn" part="button" on:click=scan.on(Event::Back)>{texts.back}</button>
                    <button type="submit" class="ms-btn ms-btn-main" part="button">{forward}</button>
                    <button type="button" class="ms-link" on:click=scan.on(Event::Overview)>{texts.all_questions}</button>
                </div>
            </form>
        </div>
    }
    .into_any()
}

fn field(scan: Scan, item: usize, first: bool) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let asked = &questionnaire.items()[item];
    let levels = asked.levels();
    let group = format!("ms-{item}");
    let options: Vec<_> =
        (1..=levels).map(|level| option(scan, item, Answer::Level(level), asked.option(level).to_owned(), &group)).collect();
    let mut aside = vec![option(scan, item, Answer::DontKnow, texts.dont_know.to_owned(), &group)];
    if asked.allow_na {
        aside.push(option(scan, item, Answer::NotApplicable, texts.not_applicable.to_owned(), &group));
    }
    let keys = fill(texts.keys_hint, &[&levels.to_string()]);
    let help = (!questionnaire.instruction.is_empty() && first).then(|| {
        view! {
            <details class="ms-fold ms-help">
                <summary>{texts.how_to_choose}</summary>
                <p>{questionnaire.instruction.clone()}</p>
                <p>{keys}</p>
            </details>
        }
    });
    let picture = |name: &'static str, text: &Option<String>| {
        text.clone().map(|text| view! { <p class="ms-picture"><span>{name}</span>" "{text}</p> })
    };
    let pictures = (asked.low.is_some() || asked.high.is_some()).then(|| {
        view! {
            <div class="ms-pictures">{picture(texts.low_picture, &asked.low)}{picture(texts.high_picture, &asked.high)}</div>
        }
    });
    let keydown = move |event: KeyboardEvent| on_key(scan, item, levels, &event);
    view! {
        <fieldset on:keydown=keydown>
            <legend tabindex="-1" data-focus=first.then_some("")>{asked.question.clone()}</legend>
            {help}
            {pictures}
            <div class="ms-options">{options}</div>
            <div class="ms-aside">{aside}</div>
        </fieldset>
        {note(scan, item)}
    }
    .into_any()
}

fn option(scan: Scan, item: usize, answer: Answer, text: String, group: &str) -> AnyView {
    let chosen = Memo::new(move |_| scan.state.with(|state| state.answers().get(item)) == answer);
    let key = answer.level().map(|level| level.to_string());
    let class = if key.is_some() { "ms-option" } else { "ms-option ms-option-side" };
    view! {
        <label class=class part="option">
            <input type="radio" name=group.to_owned() aria-keyshortcuts=key prop:checked=move || chosen.get()
                on:change=move |_| scan.send(Event::Answer(item, answer)) />
            <span>{text}</span>
        </label>
    }
    .into_any()
}

/// Digits choose and Enter goes on, unless the key belongs to what has focus.
fn on_key(scan: Scan, item: usize, levels: u8, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.default_prevented() {
        return;
    }
    if key_belongs_to_control(event) {
        return;
    }
    let key = event.key();
    if key == "Enter" {
        event.prevent_default();
        scan.send(Event::Next);
    } else if let Some(level) = key.parse::<u8>().ok().filter(|level| (1..=levels).contains(level)) {
        event.prevent_default();
        scan.send(Event::Answer(item, Answer::Level(level)));
        focus_choice(event, level);
    }
}

fn note(scan: Scan, item: usize) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let asked = &questionnaire.items()[item];
    let label = match &asked.proof {
        Some(proof) => fill(texts.note_example, &[proof]),
        None => texts.note_plain.to_owned(),
    };
    let kept = scan.state.with_untracked(|state| state.record().notes.get(&asked.id).cloned()).unwrap_or_default();
    let (id, unfolded) = (format!("ms-note-{item}"), !kept.is_empty());
    view! {
        <details class="ms-fold ms-note" open=unfolded>
            <summary>{texts.note}</summary>
            <label for=id.clone()>{label}</label>
            <textarea id=id rows="3" maxlength="2000" prop:value=kept
                on:input:target=move |ev| scan.send(Event::Note(item, ev.target().value()))></textarea>
        </details>
    }
    .into_any()
}
