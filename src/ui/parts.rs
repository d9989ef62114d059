//! Pieces that send events of the run.

use super::scan::Scan;
use crate::browser::files::Incoming;
use crate::core::answer::Answer;
use crate::core::questionnaire::Item;
use crate::core::session::Event;
use crate::text::Texts;
use crate::text::fill;
use crate::view::element::{El, el, quote, text};
use crate::view::parts;

/// A button that sends an event.
pub fn sends(scan: Scan, class: &str, label: &str, event: Event) -> El {
    parts::button(class, label, move || scan.send(event.clone()))
}

/// A button that sends an event behind which there is no way back: it asks once more.
pub fn careful(
    scan: Scan,
    label: &'static str,
    question: impl Fn() -> String + 'static,
    yes: &'static str,
    event: Event,
) -> El {
    parts::careful(scan.texts(), label, question, yes, move || scan.send(event.clone()))
}

/// An answer in words: those of the questionnaire where a level was chosen.
pub fn answer_words(texts: &Texts, item: &Item, answer: Answer) -> String {
    let words = texts.answer(item, answer);
    if answer.level().is_some() { quote(&words) } else { words }
}

/// Opens files: results, histories, questionnaires.
pub fn opens_file(scan: Scan) -> El {
    let chosen = el("input", "").attr("type", "file").attr("id", "ms-file").attr("multiple", "");
    let chosen = chosen.on("change", move |event| scan.take_in(Incoming::chosen(&event)));
    el("span", "ms-file").child(chosen).child(text("label", parts::PLAIN, scan.texts().open_file).attr("for", "ms-file"))
}

/// Gives up the current run with so many answers.
pub fn starts_over(scan: Scan, answers: usize) -> El {
    let texts = scan.texts();
    // Kept scans are looked through only when it is asked.
    let question = move || {
        let sure = fill(texts.start_over_sure, &[&texts.answers_count.of(answers, &[])]);
        if scan.kept_scans() > 0 { [&sure, texts.start_over_kept].join(" ") } else { sure }
    };
    careful(scan, texts.start_over, question, texts.start_over_yes, Event::StartOver)
}
