//! Teams: many share links in one address.

use crate::figures::grouped;
use crate::page::{Pace, Page};
use crate::pages::OURS;
use crate::run::option;
use crate::server::Site;
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::token;
use std::fmt::Write as _;
use std::time::Duration;

const PEOPLE: [usize; 3] = [10, 100, 1_000];
/// Where a team's view would be there long since.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long it takes until a team is on screen.
pub async fn teams(site: &Site) -> String {
    let mut text = String::from(
        "## Teams\n\nA link with this many results, at the same pace: the time until the team is on screen, and how much of it passed \
         after the code had arrived.\n\n| people | address | on screen | after the code was there | longest task |\n|--:|--:|--:|--:|--:|\n",
    );
    for people in PEOPLE {
        eprintln!("a team of {people}");
        let path = path(people);
        let page = Page::open(site, &path, Pace::Slow).await;
        let length = grouped(site.url(&path).len() as f64);
        let Some(shown) = page.until("return window.bench?.marks.team ? bench.marks : null", PATIENCE).await else {
            text += "\nThe view of a team is not there yet.\n";
            break;
        };
        let [team, code] = ["team", "code"].map(|name| shown[name].as_f64().unwrap_or_default());
        let (on_screen, code) = (grouped(team), grouped(team - code));
        let longest = grouped(page.ask("return bench.longest", vec![]).await.as_f64().unwrap_or_default());
        let _ =
            writeln!(text, "| {} | {length} characters | {on_screen} ms | {code} ms | {longest} ms |", grouped(people as f64));
    }
    text
}

fn path(people: usize) -> String {
    let file = std::fs::read_to_string(crate::root::root().join("questionnaires/journey-maturity.json"));
    let questionnaire = Questionnaire::parse(&file.expect("the instrument is there")).expect("it keeps its rules");
    let tokens = (0..people).map(|person| {
        let mut answers = Answers::open(&questionnaire);
        for item in 0..questionnaire.items().len() {
            // The first five answers tell people apart: their number in base 5.
            let place =
                if item < 5 { person / 5_usize.pow(u32::try_from(item).unwrap_or(0)) % 5 } else { option(item + person) };
            answers.set(&questionnaire, item, Answer::Level(u8::try_from(place + 1).unwrap_or(1)));
        }
        format!("r={}", token::encode(&questionnaire, Day::from_ms(1_795_000_000_000.0), &answers))
    });
    format!("{OURS}#{}", tokens.collect::<Vec<_>>().join("&"))
}
