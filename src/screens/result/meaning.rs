//! The meaning of the level: what it means, what to look for, what to read and do.

use crate::components::{Fold, Section, quoted_dir, quoted_lang};
use crate::core::questionnaire::{Reading, Theme};
use crate::state::{use_questionnaire, use_result, use_texts};
use leptos::prelude::*;

/// The meaning of the level. Shows nothing without a level.
#[component]
pub fn Meaning() -> impl IntoView {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let level = questionnaire.level(result.assessment.headline(&questionnaire)?.level).clone();
    let theme = |theme: &Theme| {
        view! {
            <div>
                <h3 lang=quoted_lang() dir=quoted_dir()>{theme.title.clone()}</h3>
                <p lang=quoted_lang() dir=quoted_dir()>{theme.text.clone()}</p>
            </div>
        }
    };
    let themes = level.themes.iter().map(theme).collect_view();
    let themes = (!themes.is_empty()).then(|| view! { <div class="ms-themes">{themes}</div> });
    let meaning = level.meaning.clone();
    let meaning = meaning.map(|words| view! { <p class="ms-text" lang=quoted_lang() dir=quoted_dir()>{words}</p> });
    let points = level.look_for.iter().map(|point| view! { <li lang=quoted_lang() dir=quoted_dir()>{point.clone()}</li> });
    let points = points.collect_view();
    let look_for = (!points.is_empty()).then(|| view! { <div><h3>{texts.look_for()}</h3><ul>{points}</ul></div> });
    let read = level.read.clone().map(|reading| view! { <li><b>{texts.read()}</b>{source(reading)}</li> });
    let action = |action: &String| {
        view! { <li><b>{texts.act()}</b><span lang=quoted_lang() dir=quoted_dir()>{action.clone()}</span></li> }
    };
    let actions = level.actions.iter().map(action).collect_view();
    let next = (read.is_some() || !actions.is_empty()).then(|| {
        view! { <div><h3>{texts.next_heading()}</h3><ul class="ms-reading-list">{read}{actions}</ul></div> }
    });
    let lists = (look_for.is_some() || next.is_some()).then(|| view! { <div class="ms-lists">{look_for}{next}</div> });
    let more = (themes.is_some() || lists.is_some()).then(|| {
        view! { <Fold summary=texts.meaning_more()>{themes}{lists}</Fold> }
    });
    Some(view! { <Section id="meaning" heading=texts.meaning()>{meaning}{more}</Section> })
}

fn source(reading: Reading) -> AnyView {
    match reading.url {
        Some(url) => {
            view! { <a lang=quoted_lang() dir=quoted_dir() href=url rel="noopener" target="_blank">{reading.text}</a> }
                .into_any()
        }
        None => view! { <span lang=quoted_lang() dir=quoted_dir()>{reading.text}</span> }.into_any(),
    }
}
