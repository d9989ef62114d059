//! A complete run with the keyboard only. Focus is always where the next step begins, and is never lost to the page.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::scan::{Scan, VECTOR_A, instrument};
use crate::server::Site;
use thirtyfour::Key;

every![whole_run, arrows_choose_and_never_move_on, focus_moves_between_screens];

/// Presses Tab until a control with this name has focus.
pub async fn tab_to(scan: &Scan<'_>, name: &str) {
    let mut passed = Vec::new();
    for _ in 0..120 {
        scan.key(Key::Tab).await;
        match scan.focus().await {
            Some(focus) if focus.name == name => return,
            focus => passed.push(focus),
        }
    }
    panic!("Tab does not come to “{name}”, only to {passed:?}");
}

async fn whole_run(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    tab_to(&scan, "Start").await;
    scan.key(Key::Enter).await;
    let questionnaire = instrument();
    let items: Vec<_> = questionnaire.items().iter().filter(|item| item.core).collect();
    let digits: Vec<_> = VECTOR_A.chars().filter(|digit| *digit != ' ').collect();
    for (number, (item, digit)) in (1..).zip(items.iter().zip(&digits)) {
        scan.at(number).await;
        assert_eq!(scan.focused("legend").await.name, item.question);
        scan.keys(&digit.to_string()).await;
        let level = u8::try_from(digit.to_digit(10).unwrap()).unwrap();
        assert_eq!(scan.focused("radio").await.name, item.option(level));
        assert_eq!(scan.chosen().await.as_deref(), Some(item.option(level)));
        scan.shows(&format!("Question {number} of 24")).await;
        scan.key(Key::Enter).await;
    }
    assert_eq!(scan.focused("h1").await.name, "Level 3: Coordinated");
    assert_eq!(scan.result().await["overall"]["score"], 2.67);
    scan.no_errors().await;
}

async fn arrows_choose_and_never_move_on(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    tab_to(&scan, "Start").await;
    scan.key(Key::Space).await;
    scan.at(1).await;
    let options = scan.names("radio").await;
    tab_to(&scan, &options[0]).await;
    scan.key(Key::Space).await;
    assert_eq!(scan.chosen().await.as_ref(), Some(&options[0]));
    // Down through all of them, and on to the first. WebKit stops at the last, as its native controls do.
    let round = &options[..usize::from(engine != Engine::WebKit)];
    for expected in options[1..].iter().chain(round) {
        scan.key(Key::Down).await;
        assert_eq!(&scan.focused("radio").await.name, expected);
        assert_eq!(scan.chosen().await.as_ref(), Some(expected));
        assert!(scan.words().await.contains("Question 1 of 24"));
    }
    scan.key(Key::Up).await;
    let before = if engine == Engine::WebKit { options.get(options.len() - 2) } else { options.last() };
    assert_eq!(scan.chosen().await.as_ref(), before);
    assert!(scan.words().await.contains("Question 1 of 24"));
    scan.key(Key::Enter).await;
    scan.at(2).await;
    // An item can be left open.
    scan.key(Key::Enter).await;
    scan.at(3).await;
    // The last option is “I don’t know”; the one before it is a level.
    let answered = usize::from(engine == Engine::WebKit);
    assert_eq!(scan.events("progress").await.last().unwrap()["detail"]["answered"], answered);
    scan.no_errors().await;
}

async fn focus_moves_between_screens(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    let press = async |name: &str| {
        tab_to(&scan, name).await;
        scan.key(Key::Enter).await;
    };
    press("Change answers").await;
    assert_eq!(scan.focused("h1").await.name, "All questions");
    press("See results").await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.focused("h1").await.name, "Level 3: Coordinated");
    press("Start over").await;
    // The confirmation has the safe answer first.
    assert_eq!(scan.focused("button").await.name, "Cancel");
    scan.key(Key::Enter).await;
    scan.until("Start over", "return !!find('button', 'Start over')", &[]).await;
    scan.until("focus on Start over", "return root.activeElement && named(root.activeElement) === 'Start over'", &[]).await;
    scan.key(Key::Enter).await;
    assert_eq!(scan.focused("button").await.name, "Cancel");
    press("Delete and start over").await;
    scan.headed("How customer-centric is your organization?").await;
    assert_eq!(scan.focused("h1").await.name, "How customer-centric is your organization?");
    press("Start").await;
    scan.at(1).await;
    press("All questions").await;
    assert_eq!(scan.focused("h1").await.name, "All questions");
    press("Go to the next unanswered question").await;
    scan.at(1).await;
    press("Back").await;
    scan.headed("How customer-centric is your organization?").await;
    assert_eq!(scan.focused("h1").await.name, "How customer-centric is your organization?");
}
