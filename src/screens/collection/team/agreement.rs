//! Answers that the team agrees on in a meeting. Together they make a result.

use crate::browser::clock;
use crate::components::{Button, CopyButton, Fold, PLAIN, Section, Select, quote, quoted_dir, quoted_lang, render_text};
use crate::core::answer::Answer;
use crate::core::scan::{FinishedScan, Source};
use crate::core::team::Team;
use crate::state::collection::{CollectedScan, use_collection};
use crate::state::use_questionnaire;
use leptos::prelude::*;
use std::sync::Arc;

/// Lets the team choose an agreed answer to a question. Closed until there is one.
#[component]
pub fn AgreedAnswer(
    item: usize,
    /// The level that counts if no answer is agreed.
    median: Option<u8>,
) -> impl IntoView {
    let (collection, questionnaire) = (use_collection(), use_questionnaire());
    let texts = collection.texts();
    let asked = &questionnaire.items()[item];
    let median = median.map(|median| asked.option(median)).unwrap_or_default().to_owned();
    let option = |level: u8| (level.to_string(), quote(&format!("{} · {}", texts.number(level), asked.option(level))));
    let not_agreed = (String::new(), texts.collection_not_agreed().to_owned());
    let options = std::iter::once(not_agreed).chain((1..=asked.levels()).map(option)).collect();
    let agreed = untrack(|| collection.agreed().get(&item).and_then(|answer| answer.level()));
    let chosen = agreed.map(|level| level.to_string()).unwrap_or_default();
    let choose = move |level: String| {
        let answer = level.parse().ok().map(Answer::Level);
        let (round, role) = untrack(|| (collection.shown_round(), collection.shown_role()));
        collection.agreements.update(|agreements| agreements.agree(round, role, item, answer));
    };
    let id = format!("ms-agree-{item}");
    let label = texts.collection_agree_label(quote(&asked.name));
    // Repeat the agreed answer outside the fold, which may be closed and is never printed.
    let message = {
        let questionnaire = questionnaire.clone();
        move || {
            let level = collection.agreed().get(&item).and_then(|answer| answer.level())?;
            let words = questionnaire.items()[item].option(level);
            Some(render_text(&texts.collection_agree_label(quote(&format!("{} · {words}", texts.number(level))))))
        }
    };
    view! {
        <p class="ms-agreed">{message}</p>
        <Fold class="ms-agree" summary=texts.collection_agree_fold() open=agreed.is_some()>
            <p class="ms-field">
                <label for=id.clone()>{render_text(&label)}</label>
                <Select id options chosen on_change=choose/>
            </p>
            <p class="ms-hint" lang=quoted_lang() dir=quoted_dir()>{median}</p>
        </Fold>
    }
}

/// The section with the agreed result.
#[component]
pub fn AgreementSection(
    /// The team that is shown.
    team: Arc<Team>,
    /// The team's results.
    members: Vec<CollectedScan>,
) -> impl IntoView {
    let (collection, questionnaire) = (use_collection(), use_questionnaire());
    let (app, texts) = (collection.app(), collection.texts());
    let all = team.assessment.answers.count_in_scope(&questionnaire);
    let content = move || {
        let count = collection.agreed().len();
        let agreed = CollectedScan::agreed(collection, &team, &members);
        let link = collection.link(&collection.token(&agreed));
        let open = move || {
            let scan = FinishedScan { uid: Some(clock::uid()), ..agreed.scan.clone() };
            app.show(scan, Source::Agreed);
        };
        view! {
            <p class="ms-text">{texts.collection_agreed_count(count, all)}</p>
            <div class="ms-bar-actions">
                <CopyButton class=PLAIN label=texts.collection_copy_agreed() link is_result=true/>
                <Button class=PLAIN label=texts.collection_open_agreed() on_press=open/>
            </div>
        }
    };
    view! { <Section id="agreed" heading=texts.collection_agreed()><div>{content}</div></Section> }
}
