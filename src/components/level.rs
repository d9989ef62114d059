//! Levels as pictures.

use super::language::{own_dir, own_lang, quote};
use crate::core::questionnaire::Questionnaire;
use crate::state::{use_questionnaire, use_texts};
use leptos::prelude::*;

/// The sign of a level: as many bars as there are levels, those up to it filled.
#[component]
pub fn LevelBars(
    /// The level.
    level: u8,
) -> impl IntoView {
    let top = use_questionnaire().top();
    let bar = |bar: u8| {
        let height = 20 + 110 * u32::from(bar) / u32::from(top);
        let (x, y) = (tenths(5 + 60 * u32::from(bar - 1)), tenths(135 - height));
        let class = if bar <= level { "on" } else { "off" };
        view! { <rect class=class x=x y=y width="5" height=tenths(height)></rect> }
    };
    let width = 6 * u32::from(top);
    let bars = (1..=top).map(bar).collect_view();
    view! {
        <svg class="ms-level-bars" viewBox=format!("0 0 {width} 14") width=width.to_string() aria-hidden="true">{bars}</svg>
    }
}

fn tenths(number: u32) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// The staircase of levels. With a level, its step is lit and those above are outlines.
#[component]
pub fn Staircase(
    /// The level that is lit.
    level: Option<u8>,
) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let top = questionnaire.top();
    let step = |step: u8| {
        let tone = tone(step, &questionnaire);
        let (class, tag) = match level {
            None => (format!("ms-step ms-tone-{tone}"), ""),
            Some(level) if step < level => (format!("ms-step ms-tone-{}", tone.min(3)), ""),
            Some(level) if step == level => ("ms-step ms-step-lit".into(), texts.today()),
            Some(level) if step == level + 1 => ("ms-step ms-step-ahead".into(), texts.next_step()),
            Some(_) => ("ms-step ms-step-ahead".into(), ""),
        };
        let indent = tenths(650 * u32::from(step - 1) / u32::from(top - 1));
        let current = (level == Some(step)).then_some("true");
        view! {
            <li class=class aria-current=current style=("--indent", format!("{indent}%"))>
                <span class="ms-step-n">{step}</span>
                <span lang=own_lang() dir=own_dir()>{questionnaire.level(step).name.clone()}</span>
                <span class="ms-step-tag">{tag}</span>
            </li>
        }
    };
    let steps = (1..=top).map(step).collect_view();
    view! { <ol class="ms-stairs" aria-label=texts.levels_heading()>{steps}</ol> }
}

/// The tone of a level out of five, lowest 1.
pub fn tone(level: u8, questionnaire: &Questionnaire) -> u8 {
    let top = questionnaire.top();
    1 + (level - 1) * 4 / (top - 1).max(1)
}

/// How far a score in hundredths lies on the way from 1 to the top, in percent.
pub fn on_scale(hundredths: u64, top: u8) -> String {
    let tenths_of_percent = (hundredths - 100) * 10 / (u64::from(top) - 1);
    format!("{}.{}%", tenths_of_percent / 10, tenths_of_percent % 10)
}

/// The levels with their numbers, lowest first, for the key of a picture.
pub fn level_names(questionnaire: &Questionnaire) -> String {
    let names = questionnaire.levels.iter().zip(1..).map(|(level, number)| format!("{number} {}", quote(&level.name)));
    names.collect::<Vec<_>>().join(" · ")
}
