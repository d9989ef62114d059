//! Runs axe-core with all rules.

use crate::driver::Browser;
use serde_json::{Value, json};
use std::fmt::Write as _;

const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Fails if axe-core finds faults on the page, including in shadow roots. `screen` names the screen in the message.
pub async fn check(browser: &Browser, screen: &str) {
    run(browser, screen, json!(TAGS)).await;
}

/// The same for contrast only, to try many colors on one screen.
pub async fn contrast(browser: &Browser, screen: &str) {
    run(browser, screen, json!(["color-contrast"])).await;
}

/// A sticky bar covers targets that can be scrolled into view, which axe-core reports as small targets. The keyboard tests
/// check that focus is never covered.
const UNSTUCK: &str = "for (const one of document.querySelectorAll('maturity-scan')) {
    const bars = one.shadowRoot?.querySelectorAll('.ms-item .ms-nav, .ms-contents, .ms-what-if-level') ?? [];
    for (const bar of bars) bar.style.position = 'static';
}";

async fn run(browser: &Browser, screen: &str, only: Value) {
    browser.script(UNSTUCK, vec![]).await;
    let file = crate::root::root().join(".tools/axe/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(file).expect("axe-core is installed: run `make axe` first");
    let script = format!(
        "{axe};
        const [only, done] = arguments;
        axe.run(document, {{ runOnly: only, resultTypes: ['violations'] }}).then((found) => done(found.violations), (error) => done(String(error)));"
    );
    let found = browser.driver.execute_async(script, vec![only]).await.expect("axe-core runs");
    let Some(violations) = found.json().as_array() else { panic!("{screen}: axe-core says {}", found.json()) };
    assert!(violations.is_empty(), "{screen}: axe-core finds\n{}", told(violations));
}

fn told(violations: &[Value]) -> String {
    let mut told = String::new();
    for violation in violations {
        let _ = writeln!(told, "- {} ({}): {}", violation["id"], violation["impact"], violation["help"]);
        for node in violation["nodes"].as_array().into_iter().flatten() {
            let _ = writeln!(told, "    {} {}\n      {}", node["target"], node["html"], node["failureSummary"]);
        }
    }
    told
}
