//! Small pieces that many screens share.

use super::element::{El, el, own, quote, svg, text};
use crate::browser::dom::{is_repeated, value_of};
use crate::browser::page::after_render;
use crate::core::questionnaire::Questionnaire;
use crate::text::{Texts, fill};
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;

/// The sign of a level: as many bars as there are levels, those up to it filled.
pub fn cue(level: u8, top: u8) -> El {
    let bars = (1..=top).map(|bar| {
        let height = 20 + 110 * u32::from(bar) / u32::from(top);
        svg("rect", if bar <= level { "on" } else { "off" })
            .attr("x", &tenths(5 + 60 * u32::from(bar - 1)))
            .attr("y", &tenths(135 - height))
            .attr("width", "5")
            .attr("height", &tenths(height))
    });
    let width = 6 * u32::from(top);
    let frame = format!("0 0 {width} 14");
    svg("svg", "ms-cue").attr("viewBox", &frame).attr("width", &width.to_string()).attr("aria-hidden", "true").children(bars)
}

fn tenths(number: u32) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// The staircase of levels. With a level, its step is lit and those above are outlines.
pub fn stairs(questionnaire: &Questionnaire, texts: &Texts, level: Option<u8>) -> El {
    let steps = (1..=questionnaire.top()).map(|step| {
        let tone = tone(step, questionnaire);
        let (class, tag) = match level {
            None => (format!("ms-step ms-tone-{tone}"), ""),
            Some(level) if step < level => (format!("ms-step ms-tone-{}", tone.min(3)), ""),
            Some(level) if step == level => ("ms-step ms-step-lit".into(), texts.today),
            Some(level) if step == level + 1 => ("ms-step ms-step-ahead".into(), texts.next_step),
            Some(_) => ("ms-step ms-step-ahead".into(), ""),
        };
        let indent = 650 * u32::from(step - 1) / u32::from(questionnaire.top() - 1);
        let item = el("li", &class)
            .style("--indent", &format!("{}%", tenths(indent)))
            .child(text("span", "ms-step-n", &step.to_string()))
            .child(own("span", "", &questionnaire.level(step).name))
            .child(text("span", "ms-step-tag", tag));
        if level == Some(step) { item.attr("aria-current", "true") } else { item }
    });
    el("ol", "ms-stairs").attr("aria-label", texts.levels_heading).children(steps)
}

/// The tone of a level out of five, lowest 1.
pub fn tone(level: u8, questionnaire: &Questionnaire) -> u8 {
    let top = questionnaire.top();
    1 + (level - 1) * 4 / (top - 1).max(1)
}

/// How far a score in hundredths lies on the way from 1 to the top.
pub fn on_scale(hundredths: u64, top: u8) -> String {
    let tenths_of_percent = (hundredths - 100) * 10 / (u64::from(top) - 1);
    format!("{}.{}%", tenths_of_percent / 10, tenths_of_percent % 10)
}

/// The levels with their numbers, lowest first, for the key of a picture.
pub fn level_names(questionnaire: &Questionnaire) -> String {
    let names = questionnaire.levels.iter().zip(1..).map(|(level, number)| format!("{number} {}", quote(&level.name)));
    names.collect::<Vec<_>>().join(" · ")
}

/// A part of the results: heading on the left where there is room, content beside it.
pub fn section(id: &str, heading: &str, stand: &str, content: impl IntoIterator<Item = El>) -> El {
    let heading = text("h2", "", heading).attr("data-section", id).attr("tabindex", "-1");
    let stand = (!stand.is_empty()).then(|| text("p", "ms-stand", stand));
    el("section", &format!("ms-sec ms-sec-{id}"))
        .child(el("header", "ms-sec-head").child(heading).children(stand))
        .child(el("div", "ms-sec-body").children(content))
}

/// A row of a list of facts.
pub fn fact(name: &str, value: &str) -> El {
    el("div", "").child(text("dt", "", name)).child(text("dd", "", value))
}

/// A fold: a summary that opens what is behind it.
pub fn fold(class: &str, summary: &str, content: impl IntoIterator<Item = El>) -> El {
    el("details", &format!("ms-fold {class}")).child(text("summary", "", summary)).children(content)
}

/// The kinds of button.
pub const PLAIN: &str = "ms-btn";
/// The one that leads on.
pub const MAIN: &str = "ms-btn ms-btn-main";
/// The one that begins.
pub const BIG: &str = "ms-btn ms-btn-main ms-btn-big";
/// The quiet one.
pub const LINK: &str = "ms-link";

/// A button. A double click presses it once: what takes its place is not pressed unseen.
pub fn button(class: &str, label: &str, pressed: impl Fn() + 'static) -> El {
    text("button", class, label).attr("type", "button").attr("part", "button").on("click", move |event| {
        if !is_repeated(&event) {
            pressed();
        }
    })
}

/// A field for so many characters. It takes more and says so below; what is handed on fits.
pub fn limited(texts: &'static Texts, field: El, most: usize, keep: impl Fn(String) + 'static) -> [El; 2] {
    let beyond = RwSignal::new(0);
    let field = field.private().on("input", move |event| {
        let text = value_of(&event);
        beyond.set(text.chars().count().saturating_sub(most));
        keep(text.chars().take(most).collect());
    });
    let said = el("p", "ms-hint").attr("role", "status").live(move |node| match beyond.get() {
        0 => node.set_text(""),
        count => node.set_text(&fill(texts.too_long, &[&most.to_string(), &count.to_string()])),
    });
    [field, said]
}

/// A button that deletes something: it asks once more in place, with the safe way first.
pub fn careful(
    texts: &'static Texts,
    label: &'static str,
    question: impl Fn() -> String + 'static,
    yes: &'static str,
    act: impl Fn() + 'static,
) -> El {
    let (asked, before, act) = (RwSignal::new(false), Cell::new(false), Rc::new(act));
    el("div", "ms-careful").filled(move || {
        let now = asked.get();
        let was = before.replace(now);
        if !now {
            let ask = button(PLAIN, label, move || asked.set(true));
            // Whoever kept everything goes on from here.
            return vec![if was { focused(ask) } else { ask }];
        }
        let keep = focused(button(MAIN, texts.keep, move || asked.set(false)));
        let ask = el("div", "ms-ask").attr("role", "group").attr("aria-label", label);
        let act = act.clone();
        vec![ask.child(text("p", "", &question())).child(keep).child(button(PLAIN, yes, move || act()))]
    })
}

/// Moves focus here once it is on screen.
pub fn focused(element: El) -> El {
    let node = element.node();
    after_render(move || node.focus());
    element
}

/// The content of a file that a page around this one may have stopped, to be copied by hand; and the way to a page of its own.
pub fn by_hand(texts: &Texts, content: &str, own_page: Option<String>) -> El {
    let area = el("textarea", "").private().attr("rows", "6").attr("readonly", "").text(content);
    let own =
        own_page.map(|page| text("a", "", texts.own_page).attr("href", &page).attr("target", "_blank").attr("rel", "noopener"));
    el("div", "ms-note")
        .child(text("p", "", texts.download_stopped))
        .child(field("ms-content", text("label", "", texts.download_content), area))
        .children(own)
}

/// A label with its field.
pub fn field(id: &str, label: El, control: El) -> El {
    el("p", "ms-field").child(label.attr("for", id)).child(control.attr("id", id))
}

/// A select of values with names.
pub fn select<'a>(options: impl IntoIterator<Item = (&'a str, &'a str)>, chosen: &str) -> El {
    let options = options.into_iter().map(|(value, name)| {
        let option = text("option", "", name).attr("value", value);
        if value == chosen { option.attr("selected", "") } else { option }
    });
    el("select", "").children(options)
}
