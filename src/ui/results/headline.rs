//! The level, one sentence to repeat, how sure, and the staircase.

use crate::text::{Texts, capital, fill};
use crate::ui::parts::stairs;
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;

/// The head of the result.
pub fn headline(scan: Scan, outcome: &Outcome) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let (title, essence) = match outcome.profile.overall {
        Some(overall) => {
            let level = questionnaire.level(overall.level);
            (fill(texts.level_headline, &[&overall.level.to_string(), &level.name]), level.essence.clone())
        }
        None => (texts.no_level.to_owned(), texts.no_level_more.to_owned()),
    };
    let about: Vec<_> = about(scan, outcome).into_iter().filter(|part| !part.is_empty()).collect();
    let more: Vec<_> = caution(texts, outcome).into_iter().map(|line| view! { <p class="ms-sure-more">{line}</p> }).collect();
    view! {
        <header class="ms-headline">
            <div>
                <p class="ms-over-line">{about.join(" · ")}</p>
                <h1 class="ms-level" tabindex="-1" data-focus>{title}</h1>
                <p class="ms-essence">{essence}</p>
                <p class="ms-sure">{sure(texts, outcome)}</p>
                {more}
            </div>
            {stairs(scan, Some(outcome.profile.overall.map_or(0, |overall| overall.level)))}
        </header>
    }
    .into_any()
}

fn about(scan: Scan, outcome: &Outcome) -> Vec<String> {
    let texts = scan.texts();
    let scope = scan.state.with_untracked(|state| {
        let scope = &state.record().scope;
        let named = texts.scope_name(&scope.kind).to_owned();
        // A link holds no scope.
        if state.shared().is_some() { Vec::new() } else { vec![named, scope.label.clone()] }
    });
    let mut about = vec![scan.questionnaire().title.clone()];
    about.extend(scope);
    about.push(texts.day(outcome.day));
    about
}

/// "One person's view · 22 of 24 answered · close to Level 2"
fn sure(texts: &Texts, outcome: &Outcome) -> String {
    let profile = &outcome.profile;
    let answered = fill(texts.answered_of, &[&profile.answered.to_string(), &profile.applicable.to_string()]);
    let mut parts = vec![texts.one_person.to_owned(), answered];
    parts.extend(profile.overall.and_then(|overall| close_to(texts, overall.level, overall.border)));
    parts.join(" · ")
}

/// "close to Level 2"
pub fn close_to(texts: &Texts, level: u8, border: crate::core::certainty::Border) -> Option<String> {
    let (down, up) = ((level - 1).to_string(), (level + 1).to_string());
    match (border.down, border.up) {
        (false, false) => None,
        (true, false) => Some(fill(texts.close_to, &[&down])),
        (false, true) => Some(fill(texts.close_to, &[&up])),
        (true, true) => Some(fill(texts.close_to_both, &[&down, &up])),
    }
}

fn caution(texts: &Texts, outcome: &Outcome) -> Vec<String> {
    let profile = &outcome.profile;
    let Some(overall) = profile.overall else { return Vec::new() };
    let mut lines = Vec::new();
    let missing = profile.open.len() + profile.dont_know.len();
    let bounds = [overall.bounds.low.to_string(), overall.bounds.high.to_string()];
    if overall.bounds.low < overall.bounds.high && missing > 0 {
        lines.push(texts.bounds.of(missing, &[&bounds[0], &bounds[1], &capital(&texts.number(missing))]));
    }
    if overall.border != crate::core::certainty::Border::default() {
        let low = overall.level - u8::from(overall.border.down);
        let high = overall.level + u8::from(overall.border.up);
        lines.push(fill(texts.border, &[&low.to_string(), &high.to_string()]));
    }
    lines
}
