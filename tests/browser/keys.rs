//! Keys and clicks: held down, pressed twice, on other keyboards, and with a host page's shortcuts.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::hosts::page;
use crate::scan::Scan;
use crate::server::Site;
use serde_json::{Value, json};
use thirtyfour::Key;

every![a_key_that_is_held_counts_once, a_double_click_advances_once, digits_of_other_keyboards, shortcuts_of_the_host_page];

/// Presses a key on the focused element, as on another kind of keyboard.
const PRESS: &str = "const [key, code, more] = arguments;
    root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true, ...more }))";

async fn a_key_that_is_held_counts_once(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.at(1).await;
    for _ in 0..5 {
        scan.ask(PRESS, &[json!("Enter"), json!("Enter"), json!({ "repeat": true })]).await;
    }
    scan.ask(PRESS, &[json!("3"), json!("Digit3"), json!({ "repeat": true })]).await;
    assert_eq!(scan.chosen().await, None);
    scan.ask(PRESS, &[json!("Enter"), json!("Enter"), json!({ "isComposing": true })]).await;
    scan.shows("Question 1 of 24").await;
    // A focused button is not pressed repeatedly, either.
    let script = "const next = find('button', 'Next'); next.focus();
        return next.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, composed: true, cancelable: true }))";
    assert_eq!(scan.ask(script, &[]).await, false, "the browser is kept from pressing it");
    scan.key(Key::Enter).await;
    scan.at(2).await;
}

async fn a_double_click_advances_once(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.at(1).await;
    // The second click hits the button that has replaced the first.
    let twice = "for (const detail of [1, 2, 3]) find('button', arguments[0])?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }))";
    for (name, number) in [("Next", 2), ("Next", 3), ("Back", 2)] {
        scan.ask(twice, &[json!(name)]).await;
        scan.at(number).await;
    }
    scan.press("All questions").await;
    scan.ask(twice, &[json!("See results")]).await;
    scan.until("the result", "return !!root.querySelector('.ms-result')", &[]).await;
    assert_eq!(scan.events("completed").await.len(), 1);
    // Clicks from the keyboard and from programs have a count of 0.
    scan.ask("find('button', 'Go to the next unanswered question').click()", &[]).await;
    scan.at(1).await;
    scan.no_errors().await;
}

async fn digits_of_other_keyboards(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.at(1).await;
    let options = scan.names("radio").await;
    for (key, code, more, level) in [
        ("\"", "Digit3", json!({}), 3),
        ("&", "Digit1", json!({}), 1),
        ("2", "Digit2", json!({ "shiftKey": true }), 2),
        ("٤", "Digit4", json!({}), 4),
        ("۵", "", json!({}), 5),
        ("3", "Numpad3", json!({}), 3),
    ] {
        scan.ask(PRESS, &[json!(key), json!(code), more]).await;
        assert_eq!(scan.chosen().await.as_ref(), Some(&options[level - 1]), "{key}");
    }
    for (key, code, more) in [
        ("!", "Digit1", json!({ "shiftKey": true })),
        ("End", "Numpad1", json!({})),
        ("1", "Digit1", json!({ "ctrlKey": true })),
        ("9", "Digit9", json!({})),
    ] {
        scan.ask(PRESS, &[json!(key), json!(code), more]).await;
        assert_eq!(scan.chosen().await.as_ref(), Some(&options[2]), "{key}");
    }
    scan.no_errors().await;
}

/// Shortcuts in the style of web applications: they check the target's tag, and see only the element.
const SHORTCUTS: &str = "<script>
    window.fired = [];
    for (const kind of ['keydown', 'keypress', 'keyup'])
        addEventListener(kind, (event) => {
            if (['INPUT', 'TEXTAREA', 'SELECT'].includes(event.target.tagName) || event.target.isContentEditable) return;
            fired.push(event.key);
            if (/^[a-z?/]$/.test(event.key)) event.preventDefault();
        });
</script><maturity-scan loading=eager></maturity-scan>";

async fn shortcuts_of_the_host_page(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &other.page("/shortcuts.html", &page(&site, "", SHORTCUTS))).await;
    // A letter chooses an option of a select.
    scan.ask("find('field', 'What are you assessing?').focus()", &[]).await;
    scan.keys("wo").await;
    scan.press("Start").await;
    scan.at(1).await;
    scan.keys("3").await;
    scan.key(Key::Enter).await;
    scan.at(2).await;
    scan.fold("Add a note or evidence").await;
    let note = scan.note_field().await;
    scan.ask("find('field', arguments[0]).focus()", &[json!(note)]).await;
    scan.keys("ask sales/just kidding?").await;
    let written = "return find('field', arguments[0]).value";
    assert_eq!(scan.ask(written, &[json!(note)]).await, "ask sales/just kidding?");
    let fired = browser.script("return fired", vec![]).await;
    assert_eq!(fired, json!([]), "no shortcut fires");
    // Keys that the scan does not use reach the page.
    scan.key(Key::Escape).await;
    let fired: Value = browser.script("return [...new Set(fired)]", vec![]).await;
    assert_eq!(fired, json!(["Escape"]));
    scan.no_errors().await;
}
