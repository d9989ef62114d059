//! What grows with the number of items.

use crate::figures::{Figures, Unit, grouped, median, shown, worst};
use crate::page::{Click, Pace, Page};
use crate::pages::{OURS, SIZES, long, long_id};
use crate::run::option;
use crate::server::Site;
use crate::support::{answer_digits, bound};
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::token::{self, MAX_CHARS};
use std::fmt::Write as _;

/// Runs of each size.
const RUNS: usize = 3;
/// Questions answered in a run.
const ANSWERED: usize = 12;

/// The scan with longer and longer questionnaires.
pub async fn sizes(site: &Site) -> String {
    let mut text = format!(
        "## Growth with the number of items\n\nThe same page with generated questionnaires, at the same pace, {RUNS} runs each, the \
         first {ANSWERED} questions. Here Start comes with the code, since the page's own introduction is that of another \
         questionnaire.\n\n| items | file | first question | choose → frame | worst | next → question | worst | longest task |\n\
         |--:|--:|--:|--:|--:|--:|--:|--:|\n"
    );
    for size in SIZES {
        eprintln!("{size} items");
        let mut figures = Figures::default();
        for _ in 0..RUNS {
            one(site, size, &mut figures).await;
        }
        let cell = |name: &str| figures.median(name).map_or_else(String::new, |value| shown(value, Unit::Ms) + " ms");
        let file = grouped(site.size(&format!("/ours/questionnaires/{}.json", long_id(size))) as f64);
        let cells = ["question", "choose", "worst choose", "next", "worst next", "longest"].map(cell).join(" | ");
        let _ = writeln!(text, "| {} | {file} B | {cells} |", grouped(size as f64));
    }
    text
}

async fn one(site: &Site, items: usize, figures: &mut Figures) {
    let path = format!("{OURS}?questionnaire={}&layout=item", long_id(items));
    let page = Page::begin(site, &path, Pace::Slow).await;
    figures.add("question", page.marks().await["question"].as_f64().unwrap_or_default());
    let (mut choose, mut next) = (Vec::new(), Vec::new());
    for place in 0..ANSWERED {
        choose.push(page.click(Click::Choose(option(place))).await);
        next.push(page.click(Click::Next).await);
    }
    for (name, worst_name, clicks) in [("choose", "worst choose", choose), ("next", "worst next", next)] {
        figures.add(name, median(&clicks).unwrap_or_default());
        figures.add(worst_name, worst(&clicks).unwrap_or_default());
    }
    figures.add("longest", page.ask("return bench.longest", vec![]).await.as_f64().unwrap_or_default());
}

/// Length of share tokens against the least that could hold the same answers.
pub fn tokens() -> String {
    let mut text = String::from(
        "## Length of a share token\n\nFive levels, so seven states an item. The bound is the least number of base64 digits that \
         can tell all answers apart; the rest of a token is its frame (version, day, fingerprint, check) and the id of the \
         questionnaire.\n\n| items | token | frame and id | answers | bound | over |\n|--:|--:|--:|--:|--:|--:|\n",
    );
    for size in SIZES {
        let questionnaire = Questionnaire::from_value(&long(size)).expect("it keeps its rules");
        let mut answers = Answers::open(&questionnaire);
        for item in 0..size {
            answers.set(&questionnaire, item, Answer::Level(u8::try_from(option(item) + 1).unwrap_or(1)));
        }
        let token = token::encode(&questionnaire, Day::from_ms(0.0), &answers);
        let (length, held, bound) = (token.len(), answer_digits(&questionnaire, &token), bound(&questionnaire));
        let refused = if length > MAX_CHARS { " (longer than what is read)" } else { "" };
        let [size, total, frame, digits, least] = [size, length, length - held, held, bound].map(|count| grouped(count as f64));
        let _ = writeln!(text, "| {size} | {total}{refused} | {frame} | {digits} | {least} | {} |", held - bound);
    }
    text
}
