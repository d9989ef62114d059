//! Answers agreed on in the meeting: they become a result of their own.

use crate::browser::clock;
use crate::browser::dom::value_of;
use crate::core::answer::Answer;
use crate::core::scan::{FinishedScan, Source};
use crate::core::team::Team;
use crate::text::fill;
use crate::ui::desk::entry::CollectedScan;
use crate::ui::desk::state::Desk;
use crate::view::element::{El, el, own, quote, text};
use crate::view::parts::{PLAIN, button, field, fold, section, select};
use leptos::prelude::*;
use std::rc::Rc;

/// The choice of an agreed answer to one question, folded away until there is one.
pub fn choice(desk: Desk, item: usize, median: Option<u8>) -> El {
    let (words, questionnaire) = (desk.words(), desk.questionnaire());
    let asked = &questionnaire.items()[item];
    let median = median.map(|median| asked.option(median)).unwrap_or_default();
    let levels: Vec<_> =
        (1..=asked.levels()).map(|level| (level.to_string(), quote(&format!("{level} · {}", asked.option(level))))).collect();
    let options =
        [("", words.not_agreed)].into_iter().chain(levels.iter().map(|(value, name)| (value.as_str(), name.as_str())));
    let now = desk.agreed.with_untracked(|agreed| agreed.get(&item).and_then(|answer| answer.level()));
    let control = select(options, &now.map(|level| level.to_string()).unwrap_or_default()).on("change", move |event| {
        let chosen = value_of(&event).parse().ok().map(Answer::Level);
        desk.agreed.update(|agreed| {
            match chosen {
                Some(answer) => agreed.insert(item, answer),
                None => agreed.remove(&item),
            };
        });
    });
    let label = text("label", "", &fill(words.agree_label, &[&quote(&asked.name)]));
    let hint = own("p", "ms-hint", median);
    let fold = fold("ms-agree", words.agree_fold, [field(&format!("ms-agree-{item}"), label, control), hint]);
    if now.is_some() { fold.attr("open", "") } else { fold }
}

/// Section: the agreed result.
pub fn agreed(desk: Desk, team: &Rc<Team>, members: &[CollectedScan]) -> El {
    let words = desk.words();
    let (team, members) = (team.clone(), members.to_vec());
    let content = el("div", "").filled(move || {
        let count = desk.agreed.with(std::collections::BTreeMap::len);
        let questionnaire = desk.questionnaire();
        let all = team.assessment.answers.count_in_scope(&questionnaire).to_string();
        let entry = CollectedScan::agreed(desk, &team, &members);
        let link = desk.link(&desk.token(&entry));
        let open = button(PLAIN, words.open_agreed, move || {
            let scan = FinishedScan { uid: Some(clock::uid()), ..entry.scan.clone() };
            desk.scan().show(scan, Source::Agreed);
        });
        let said = text("p", "ms-text", &words.agreed_count.of(count, &[&all]));
        [said].into_iter().chain(super::copies((PLAIN, words.copy_agreed, None), desk, link, open)).collect()
    });
    section("agreed", words.agreed, "", [content])
}
