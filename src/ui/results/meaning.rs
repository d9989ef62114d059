//! The level's own page: what it means, what to look for, what to read and do.

use crate::ui::parts::section;
use crate::ui::scan::Scan;
use leptos::prelude::*;

/// What this means.
pub fn meaning(scan: Scan, level: u8) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let level = questionnaire.level(level);
    let themes: Vec<_> =
        level.themes.iter().map(|theme| view! { <div><h3>{theme.title.clone()}</h3><p>{theme.text.clone()}</p></div> }).collect();
    let look: Vec<_> = level.look_for.iter().map(|line| view! { <li>{line.clone()}</li> }).collect();
    let read = level.read.as_ref().map(|reading| {
        let text = reading.text.clone();
        let link = match reading.url.clone() {
            Some(url) => view! { <a href=url rel="noopener" target="_blank">{text}</a> }.into_any(),
            None => view! { <span>{text}</span> }.into_any(),
        };
        view! { <li><b>{texts.read}</b>{link}</li> }
    });
    let actions: Vec<_> =
        level.actions.iter().map(|line| view! { <li><b>{texts.act}</b><span>{line.clone()}</span></li> }).collect();
    let lists = (!level.look_for.is_empty() || !level.actions.is_empty()).then(|| {
        view! {
            <div class="ms-lists">
                <div><h3>{texts.look_for}</h3><ul>{look}</ul></div>
                <div><h3>{texts.next_heading}</h3><ul class="ms-do">{read}{actions}</ul></div>
            </div>
        }
    });
    let content = view! {
        <p class="ms-text">{level.meaning.clone()}</p>
        <div class="ms-themes">{themes}</div>
        {lists}
    };
    section("meaning", texts.meaning, String::new(), content.into_any())
}
