//! Where people see things differently: a strip of dots for each question, the largest difference first.

use super::agreed;
use crate::core::team::Team;
use crate::report::agreement::{chosen, verdict};
use crate::text::fill;
use crate::ui::desk::state::Desk;
use crate::view::chart::key;
use crate::view::element::{El, el, own, text};
use crate::view::parts::{fold, level_names, section};
use std::rc::Rc;

/// The most strips that stand in the open.
const SHOWN: usize = 5;
/// Above this many people a bar says more than dots.
const MAX_DOTS: usize = 12;

/// Section: at most five questions worth a talk, all of them behind a fold.
pub fn differences(desk: Desk, team: &Rc<Team>) -> El {
    let (words, questionnaire) = (desk.words(), desk.questionnaire());
    let differ = |item: &usize| team.agreements[*item].levels().count() > 1;
    let first: Vec<_> = team.by_difference.iter().copied().filter(differ).take(SHOWN).collect();
    let calm = !first.iter().any(|item| team.agreements[*item].is_worth_a_talk());
    let calm =
        calm.then(|| text("p", "ms-text", if team.by_difference.is_empty() { words.none_together } else { words.all_alike }));
    let open = el("ol", "ms-strips").children(first.iter().map(|item| strip(desk, team, *item)));
    let all = team.by_difference.iter().map(|item| strip(desk, team, *item));
    let (together, in_all) = (team.by_difference.len(), team.assessment.answers.count_in_scope(&questionnaire));
    let name = if together < in_all {
        words.items_together.of(together, &[])
    } else {
        fill(words.all_items, &[&together.to_string()])
    };
    let all = (together > 0).then(|| fold("ms-more", &name, [el("ol", "ms-strips").children(all)]));
    let person = if team.people > MAX_DOTS { words.key_people } else { words.key_person };
    let key = el("p", "ms-key")
        .child(key("k-dot", "M10 6h8", person))
        .child(key("k-median", "M14 0V12", words.key_median))
        .child(text("span", "k k-rings", &fill(words.key_levels, &[&level_names(&questionnaire)])));
    let split = first.first().is_some_and(|item| team.agreements[*item].is_split());
    let stand = if split { words.differently_split } else { words.differently_stand };
    section("differ", words.differently, &stand.of(team.people, &[]), calm.into_iter().chain([open, key]).chain(all))
}

fn strip(desk: Desk, team: &Rc<Team>, item: usize) -> El {
    let (words, questionnaire) = (desk.words(), desk.questionnaire());
    let (asked, agreement) = (&questionnaire.items()[item], &team.agreements[item]);
    let most = agreement.votes.iter().copied().max().unwrap_or(1).max(1);
    let stops = agreement.votes.iter().zip(1_u8..).map(|(votes, level)| {
        let class = if agreement.median == Some(level) { "ms-stop is-median" } else { "ms-stop" };
        let dots: Vec<_> = if team.people > MAX_DOTS {
            let part = format!("{:.2}", *votes as f64 / most as f64);
            (*votes > 0).then(|| el("b", "").style("--part", &part)).into_iter().collect()
        } else {
            (0..*votes).map(|_| el("i", "")).collect()
        };
        el("span", class).children(dots)
    });
    let median = agreement.median.map(|median| median.to_string()).unwrap_or_default();
    let label = fill(words.dots, &[&chosen(words, agreement), &median]);
    let dots = el("div", "ms-dots").attr("role", "img").attr("aria-label", &label).attr("dir", "ltr").children(stops);
    let dimension = &questionnaire.dimensions[asked.dimension].name;
    let name = el("p", "ms-strip-name").child(own("b", "", &asked.name)).text(" ").child(own("span", "", dimension));
    let mut said = verdict(words, agreement);
    if agreement.dont_know > 0 {
        said = format!("{said} {}", words.dont_know.of(agreement.dont_know, &[]));
    }
    let class = if agreement.is_worth_a_talk() { "ms-strip is-talk" } else { "ms-strip" };
    el("li", class)
        .child(name)
        .child(dots)
        .child(text("p", "ms-strip-say", &said))
        .child(own("p", "ms-strip-question", &asked.question))
        .child(agreed::choice(desk, item, agreement.median))
}
