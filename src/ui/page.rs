//! A page of items: question, options, note, and the way on.

use super::parts::{answer_words, sends};
use super::progress::progress;
use super::scan::Scan;
use crate::browser::dom::{Happening, Node};
use crate::browser::page::Key;
use crate::core::answer::Answer;
use crate::core::progress::MAX_NOTE;
use crate::core::session::Event;
use crate::text::fill;
use crate::view::element::{El, el, own, quote, text};
use crate::view::parts::{LINK, MAIN, PLAIN, fold, limited};
use leptos::prelude::*;

/// One page.
pub fn page(scan: Scan, number: usize) -> El {
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
    let nav = el("div", "ms-nav")
        .child(sends(scan, PLAIN, texts.back, Event::Back))
        .child(sends(scan, MAIN, forward, Event::Next))
        .child(sends(scan, LINK, texts.all_questions, Event::Overview));
    let many = items.len() > 1;
    let help = help(scan, questionnaire.items()[items[0]].levels());
    let (beside, mut above) = if many { (Some(help), None) } else { (None, Some(help)) };
    // No form: sandboxed frames let none be sent, not even to a listener.
    let main = el("div", "ms-item-main")
        .children(items.iter().enumerate().map(|(place, item)| {
            let question = question(scan, *item, place == 0, above.take());
            el("div", "ms-cell").child(question).children(former(scan, *item)).child(note(scan, *item))
        }))
        .child(nav);
    let rail = el("div", "ms-item-rail")
        .child(own("h1", "ms-dimname", &dimension.name))
        .children(dimension.description.as_ref().map(|description| own("p", "ms-dimdesc", description)))
        .children(beside);
    let class = if many { "ms-item ms-item-many" } else { "ms-item" };
    el("div", class)
        .style("--levels", &questionnaire.top().to_string())
        .child(el("div", "ms-item-top").child(text("p", "ms-count", &count)).child(progress(scan, &items)))
        .child(rail)
        .child(main)
}

/// How to choose, behind a fold.
fn help(scan: Scan, levels: u8) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let instruction = questionnaire.instruction.as_ref().map(|instruction| own("p", "", instruction));
    let keys = text("p", "", &fill(texts.keys_hint, &[&levels.to_string()]));
    fold("ms-help", texts.how_to_choose, instruction.into_iter().chain([keys]))
}

fn question(scan: Scan, item: usize, first: bool, help: Option<El>) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let asked = &questionnaire.items()[item];
    let levels = asked.levels();
    let legend = own("legend", "", &asked.question);
    let high = if questionnaire.in_place.is_some() { texts.in_place_picture } else { texts.high_picture };
    let ends = [(texts.low_picture, &asked.low), (high, &asked.high)];
    let pictures: Vec<_> = ends
        .iter()
        .filter_map(|(name, picture)| {
            let picture = picture.as_ref()?;
            Some(el("p", "ms-picture").child(text("span", "", name)).text(" ").text(&quote(picture)))
        })
        .collect();
    let pictures = (!pictures.is_empty()).then(|| el("div", "ms-pictures").children(pictures));
    let mut radios = Vec::new();
    let mut option = |answer, words: &str| option(scan, item, answer, words, &mut radios);
    let options = (1..=levels).map(|level| option(Answer::Level(level), &quote(asked.option(level)))).collect::<Vec<_>>();
    let aside = [(Answer::DontKnow, texts.dont_know), (Answer::NotApplicable, texts.not_applicable)];
    let aside = aside.into_iter().filter(|(answer, _)| asked.allows(*answer));
    let aside = aside.map(|(answer, words)| option(answer, words)).collect::<Vec<_>>();
    let chosen = Memo::new(move |_| scan.state.with(|state| state.answers().get(item)));
    el("fieldset", "")
        .child(if first { legend.takes_focus() } else { legend })
        .children(help)
        .children(pictures)
        .child(el("div", "ms-options").private().children(options))
        .child(el("div", "ms-aside").private().children(aside))
        .live(move |_| radios.iter().for_each(|(answer, radio)| radio.set_checked(*answer == chosen.get())))
        .on("keydown", move |event| on_key(scan, item, levels, &event))
}

fn option(scan: Scan, item: usize, answer: Answer, words: &str, radios: &mut Vec<(Answer, Node)>) -> El {
    let radio = el("input", "").attr("type", "radio").attr("name", &format!("ms-{item}"));
    let (class, radio) = match answer.level() {
        Some(level) => ("ms-option", radio.attr("aria-keyshortcuts", &level.to_string())),
        None => ("ms-option ms-option-side", radio),
    };
    let radio = radio.on("change", move |_| scan.send(Event::Answer(item, answer)));
    radios.push((answer, radio.node()));
    el("label", class).attr("part", "option").child(radio).child(text("span", "", words))
}

/// Digits choose and Enter goes on, unless the key belongs to what has focus.
fn on_key(scan: Scan, item: usize, levels: u8, event: &Happening) {
    let Some(key) = Key::of(event) else { return };
    if key.is("Enter") {
        key.take();
        scan.send(Event::Next);
    } else if let Some(level) = key.digit().filter(|level| (1..=levels).contains(level)) {
        key.take();
        scan.send(Event::Answer(item, Answer::Level(level)));
        key.focus_choice(level);
    }
}

/// What was said last time, when one asks for it.
fn former(scan: Scan, item: usize) -> Option<El> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let asked = &questionnaire.items()[item];
    let (day, answer) = scan.state.with_untracked(|state| state.record().former(asked))?;
    let same = sends(scan, LINK, texts.former_same, Event::Answer(item, answer));
    let said = text("p", "", &answer_words(texts, asked, answer));
    Some(fold("ms-note", &fill(texts.former, &[&texts.day(day)]), [said, same]).private())
}

fn note(scan: Scan, item: usize) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let asked = &questionnaire.items()[item];
    let label = match &asked.proof {
        Some(proof) => fill(texts.note_example, &[&quote(proof)]),
        None => texts.note_plain.to_owned(),
    };
    let kept = scan.state.with_untracked(|state| state.record().notes.get(&asked.id).cloned());
    let id = format!("ms-note-{item}");
    let area = el("textarea", "").attr("id", &id).attr("rows", "3").text(kept.as_deref().unwrap_or_default());
    let [area, beyond] = limited(texts, area, MAX_NOTE, move |words| scan.send(Event::Note(item, words)));
    let note = fold("ms-note", texts.note, [text("label", "", &label).attr("for", &id), area, beyond]);
    if kept.is_some() { note.attr("open", "") } else { note }
}
