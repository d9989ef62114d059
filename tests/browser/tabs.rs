//! The same scan in two windows.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::{PROGRESS, Scan, VECTOR_A, VIEWS, kept, token_of};
use crate::server::Site;
use crate::wait::{PATIENCE, look_for};
use serde_json::{Value, json};
use thirtyfour::WindowHandle;

/// The storage key of answers to the five pillars.
const PILLARS: &str = "maturity-scan/1/five-pillars/progress";

both![
    interleaved_answers,
    a_thousand_interleaved_changes,
    a_team_in_two_windows,
    a_plan_deleted_in_the_other_window,
    everything_deleted_in_the_other_window
];

async fn two_windows(browser: &Browser) -> [WindowHandle; 2] {
    let first = browser.driver.window().await.expect("a window");
    [first, browser.driver.new_window().await.expect("a second window")]
}

async fn turn_to(browser: &Browser, window: &WindowHandle) {
    browser.driver.switch_to_window(window.clone()).await.expect("the window is there");
}

async fn interleaved_answers(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let windows = two_windows(&browser).await;
    let show = async |number: usize| turn_to(&browser, &windows[number]).await;
    for number in [0, 1] {
        show(number).await;
        let scan = Scan::home(&browser, &site).await;
        scan.press("Start").await;
        scan.at(1).await;
    }
    let scan = Scan::unready(&browser, 0);
    // The first window answers odd questions and the second even ones, in turn. Each skips the other's.
    for number in 1..=24 {
        show((number + 1) % 2).await;
        if number > 1 {
            scan.press("Next").await;
        }
        if number > 2 {
            scan.shows(&format!("Question {} of 24", number - 1)).await;
            scan.until("the other window's answer", "return all('radio').some((one) => one.checked)", &[]).await;
            scan.press("Next").await;
        }
        scan.at(number).await;
        scan.choose_level(if number % 2 == 1 { '3' } else { '2' }).await;
    }
    for number in [0, 1] {
        show(number).await;
        scan.press("All questions").await;
        scan.until("all answers", "return words().includes('24 of 24 answered')", &[]).await;
        scan.press("See results").await;
        scan.until("the result", "return !!host.result", &[]).await;
        let result = scan.result().await;
        assert_eq!(result["answered"], 24, "window {number}");
        assert_eq!(result["overall"]["score"], 2.5, "window {number}");
        scan.no_errors().await;
    }
    let record: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(record["answers"].as_object().unwrap().len(), 24);
}

const HAS_PLAN: &str = "!!root.querySelector('.ms-sec-plan input[type=checkbox]')";

/// A finished scan with a plan, on screen in both windows, of which the second is shown.
async fn a_plan_in_two_windows(browser: &Browser, site: &Site) -> [WindowHandle; 2] {
    let windows = two_windows(browser).await;
    turn_to(browser, &windows[0]).await;
    let scan = Scan::home(browser, site).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.press("Create my plan").await;
    scan.until("the plan", &format!("return {HAS_PLAN}"), &[]).await;
    turn_to(browser, &windows[1]).await;
    let other = Scan::home(browser, site).await;
    other.go_on().await;
    other.until("the plan", &format!("return {HAS_PLAN}"), &[]).await;
    windows
}

async fn a_plan_deleted_in_the_other_window(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let windows = a_plan_in_two_windows(&browser, &site).await;
    let scan = Scan::unready(&browser, 0);
    let other = token_of("4444 4444 4444 4444 4444 1111", "2026-11-21");
    browser.script("location.hash = arguments[0]", vec![json!(format!("r={other}"))]).await;
    scan.shows("You’re viewing a shared result").await;
    scan.press("Save as my result").await;
    scan.press("Replace my answers").await;
    scan.headed("Level 2: Fragmented").await;
    turn_to(&browser, &windows[0]).await;
    scan.headed("Level 2: Fragmented").await;
    scan.until("no plan", &format!("return !!find('button', 'Create my plan') && !({HAS_PLAN})"), &[]).await;
    scan.no_errors().await;
}

async fn everything_deleted_in_the_other_window(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let windows = a_plan_in_two_windows(&browser, &site).await;
    let scan = Scan::unready(&browser, 0);
    scan.press("Scans over time").await;
    scan.headed("Scans over time").await;
    scan.press("Delete all my data").await;
    scan.press("Delete everything").await;
    scan.shows("Start").await;
    turn_to(&browser, &windows[0]).await;
    scan.until("the first screen", "return !!find('button', 'Start')", &[]).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "3").await;
    scan.at(2).await;
    let progress: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(progress["answers"], json!({ "gov.1": 3 }), "nothing of what was deleted comes back");
    scan.no_errors().await;
}

/// Number of changes in each of the two windows.
const EACH: usize = 500;

/// Changes answers as fast as the page allows: to its own questions, and to one that both windows change.
const CHANGES: &str = "window.last = {};
    window.left = count;
    let seed = from + 1;
    const root = document.querySelector('maturity-scan').shadowRoot;
    const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
    let begun = false, heard = false;
    // Without a timer: those of a window that nobody sees wait for a second.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
        const choice = random(5), place = choice === 4 ? 8 : from + choice;
        const radios = [...root.querySelectorAll('fieldset')[place].querySelectorAll('input[type=radio]')], option = random(5);
        radios[option].checked ? radios[(option + 1) % 5].click() : radios[option].click();
        last[place] = radios.findIndex((one) => one.checked);
        // The last hundred wait until the other window was heard, so that both change at the same time.
        if (--left && (left !== 100 || heard)) port2.postMessage(0);
    };
    // The first begins when it hears of the second.
    addEventListener('storage', () => {
        if (!begun || (left === 100 && !heard)) port2.postMessage(0);
        heard = begun;
        begun = true;
    });
    if (from) {
        begun = true;
        port2.postMessage(0);
    }";

async fn a_thousand_interleaved_changes(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let windows = two_windows(&browser).await;
    let show = async |number: usize| turn_to(&browser, &windows[number]).await;
    for number in [0, 1] {
        show(number).await;
        let scan = Scan::open(&browser, &site.url("/index.html?questionnaire=five-pillars")).await;
        scan.press("Start").await;
        scan.shows("Questions 1 to 9 of 45").await;
    }
    let scan = Scan::unready(&browser, 0);
    for number in [0, 1] {
        show(number).await;
        let changes = format!("{{ const from = {}, count = {EACH}; {CHANGES} }}", number * 4);
        // As a script of the page, so that it continues while the driver is in the other window.
        let script = "document.body.append(Object.assign(document.createElement('script'), { textContent: arguments[0] }))";
        browser.script(script, vec![json!(changes)]).await;
    }
    let mut last = [Value::Null, Value::Null];
    for number in [0, 1] {
        show(number).await;
        scan.until("all changes", "return window.left === 0", &[]).await;
        last[number] = scan.ask("return window.last", &[]).await;
    }
    let own = |place: usize| last[place / 4][place.to_string()].clone();
    let expected: Vec<_> = (0..8).map(own).collect();
    assert!(expected.iter().all(Value::is_number), "every question was changed: {last:?}");
    // Each window receives the other's changes, and both agree on the question that both changed.
    let chosen = "return [...root.querySelectorAll('fieldset')].map((set) =>
        [...set.querySelectorAll('input[type=radio]')].findIndex((one) => one.checked))";
    let settled = async || {
        let mut seen = [Value::Null, Value::Null];
        for number in [0, 1] {
            show(number).await;
            seen[number] = scan.ask(chosen, &[]).await;
        }
        (seen[0] == seen[1] && seen[0].as_array()?[..8] == expected).then(|| seen[0][8].clone())
    };
    let common = look_for(PATIENCE, settled).await.expect("both windows settle on the last changes of both");
    assert!(last.iter().any(|one| one["8"] == common), "on what one of them chose last: {common} of {last:?}");
    for number in [0, 1] {
        show(number).await;
        scan.no_errors().await;
    }
    // What is stored is what is on screen.
    let all = expected.iter().chain([&common]).zip(1..).map(|(place, number)| {
        let level = place.as_u64().expect("a place") + 1;
        (format!("pil1.{number}"), json!(level))
    });
    let all = Value::Object(all.collect());
    let stored = async || {
        let record: Value = serde_json::from_str(kept(&browser).await[PILLARS].as_str()?).ok()?;
        (record["answers"] == all).then_some(())
    };
    look_for(PATIENCE, stored).await.expect("what is seen is kept");
}

/// Both windows give the people of one team the same numbers.
async fn a_team_in_two_windows(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let windows = two_windows(&browser).await;
    let show = async |number: usize| turn_to(&browser, &windows[number]).await;
    let tokens: Vec<_> = VIEWS.iter().map(|view| token_of(view, "2026-11-20")).collect();
    let scan = Scan::unready(&browser, 0);
    show(0).await;
    browser.go(&site.url(&format!("/index.html#r={}", tokens[..3].join("&r=")))).await;
    scan.shows("3 people, ").await;
    show(1).await;
    browser.go(&site.url("/index.html")).await;
    scan.press("Continue with your team (3 results)").await;
    scan.fold("Add more results").await;
    for (number, token) in [(4, &tokens[3]), (5, &tokens[4])] {
        scan.fill("Paste result links, or the emails they came in", &format!("#r={token}")).await;
        scan.press("Add").await;
        scan.shows(&format!("{number} people, ")).await;
        show(0).await;
        scan.shows(&format!("{number} people, ")).await;
        let people = "return [...new Set(root.querySelector('.ms-people').textContent.match(/Person \\d+/g))].join()";
        let people = scan.ask(people, &[]).await;
        let expected: Vec<_> = (1..=number).map(|number| format!("Person {number}")).collect();
        assert_eq!(people, expected.join(","));
        assert!(!scan.words().await.contains("results added"));
        show(1).await;
    }
    scan.no_errors().await;
}
