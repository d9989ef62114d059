//! Levels as pictures.

use super::language::{quoted_dir, quoted_lang};
use crate::core::questionnaire::Questionnaire;
use crate::state::{use_questionnaire, use_texts};
use leptos::prelude::*;

/// The symbol of a level: as many bars as there are levels, filled up to this one.
#[component]
pub fn LevelBars(
    /// The level.
    level: u8,
) -> impl IntoView {
    let top = use_questionnaire().level_count();
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

/// The staircase of levels.
#[component]
pub fn Staircase() -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let top = questionnaire.level_count();
    let step = |step: u8| {
        let indent = tenths(650 * u32::from(step - 1) / u32::from(top - 1));
        let class = format!("ms-step ms-shade-{}", shade(step, &questionnaire));
        let level = questionnaire.level(step);
        let essence = level.essence.clone();
        let essence =
            essence.map(|words| view! { <span class="ms-step-essence" lang=quoted_lang() dir=quoted_dir()>{words}</span> });
        view! {
            <li class=class style=("--indent", format!("{indent}%"))>
                <span class="ms-step-n">{texts.number(step)}</span>
                <span class="ms-step-name">
                    <span lang=quoted_lang() dir=quoted_dir()>{level.name.clone()}</span>
                    {essence}
                </span>
            </li>
        }
    };
    let steps = (1..=top).map(step).collect_view();
    view! { <ol class="ms-staircase" aria-label=texts.levels_heading()>{steps}</ol> }
}

/// All levels as one bar, filled up to the level reached.
#[component]
pub fn LevelScale(
    /// The level.
    level: u8,
) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let cell = |cell: u8| {
        let is_here = cell == level;
        let class = match cell {
            _ if is_here => format!("ms-scale-cell is-here ms-shade-{}", shade(cell, &questionnaire)),
            _ if cell < level => format!("ms-scale-cell is-reached ms-shade-{}", shade(cell, &questionnaire)),
            _ => "ms-scale-cell".to_owned(),
        };
        view! {
            <li class=class aria-current=is_here.then_some("true")>
                <i aria-hidden={"true"}></i>
                <span><b>{texts.number(cell)}</b>" "<span class="ms-scale-name" lang=quoted_lang() dir=quoted_dir()>{questionnaire.level(cell).name.clone()}</span></span>
            </li>
        }
    };
    let cells = (1..=questionnaire.level_count()).map(cell).collect_view();
    view! { <ol class="ms-scale" aria-label=texts.levels_heading()>{cells}</ol> }
}

/// The shade of a level, from 1 (lowest) to 5.
pub fn shade(level: u8, questionnaire: &Questionnaire) -> u8 {
    let top = questionnaire.level_count();
    1 + (level - 1) * 4 / (top - 1).max(1)
}

/// Position of a score between 1 and the top level, as a percentage. The score is in hundredths.
pub fn scale_percent(hundredths: u64, top: u8) -> String {
    let tenths_of_percent = (hundredths - 100) * 10 / (u64::from(top) - 1);
    format!("{}.{}%", tenths_of_percent / 10, tenths_of_percent % 10)
}
