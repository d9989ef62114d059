//! The radar that readers can ask, and its second outline.

use crate::driver::{Browser, Engine};
use crate::scan::{Scan, VECTOR_A, VIEWS, days_ago, token_of};
use crate::server::Site;
use crate::{axe, both};
use serde_json::json;

both![pointing_at_a_dimension, the_team_as_a_second_outline];

/// The name over the card; null if there is none.
const CARD: &str = "return root.querySelector('#ms-dimension-card-name')?.textContent ?? null";
/// Where the text after the radar begins.
const BELOW: &str = "return root.querySelector('#ms-moves-name').getBoundingClientRect().top + scrollY";

async fn pointing_at_a_dimension(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let link = format!("{}#r={}", site.url("/index.html"), token_of(VECTOR_A, "2026-11-21"));
    let scan = Scan::open(&browser, &link).await;
    scan.headed("Level 3: Coordinated").await;
    scan.until("the whole result", "return whole()", &[]).await;
    let below = scan.ask(BELOW, &[]).await;
    let point = async |selector: &str| {
        let find = format!("return document.querySelector('maturity-scan').shadowRoot.querySelector('{selector}')");
        let element = browser.driver.execute(find, vec![]).await.unwrap().element().unwrap();
        browser.driver.action_chain().move_to_element_center(&element).perform().await.expect("the pointer can move");
    };
    point(".ms-dimension-choice label:nth-of-type(3)").await;
    scan.until("the card", &format!("return (() => {{ {CARD} }})() === 'Culture'"), &[]).await;
    assert_eq!(scan.ask(BELOW, &[]).await, below, "nothing moves");
    assert_eq!(scan.ask("return root.querySelectorAll('.ms-dims [data-lit]').length", &[]).await, 1);
    scan.shows("Lowest: Unwelcome evidence").await;
    point("h1").await;
    scan.until("no card", &format!("return (() => {{ {CARD} }})() === null"), &[]).await;
    // A card that was chosen stays until it is closed.
    scan.ask("root.querySelectorAll('.ms-dimension-choice input')[2].click()", &[]).await;
    point("h1").await;
    scan.until("the card", &format!("return (() => {{ {CARD} }})() === 'Culture'"), &[]).await;
    assert_eq!(scan.ask(BELOW, &[]).await, below, "nothing moves");
    let escape = "root.querySelectorAll('.ms-dimension-choice input')[2].dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))";
    scan.ask(escape, &[]).await;
    scan.until("no card", &format!("return (() => {{ {CARD} }})() === null"), &[]).await;
    scan.no_errors().await;
}

async fn the_team_as_a_second_outline(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    let outlines = "return [...root.querySelectorAll('#ms-outline option')].map((one) => one.textContent)";
    assert_eq!(scan.ask(outlines, &[]).await, json!([]), "there is nothing to compare with");
    let links: Vec<_> = VIEWS.iter().map(|view| format!("r={}", token_of(view, &days_ago(0)))).collect();
    // A query of its own, so that the page loads.
    browser.go(&format!("{}?a=b#{}", site.url("/index.html"), links.join("&"))).await;
    scan.until("the team", "return !!find('button', 'Back')", &[]).await;
    scan.press("Back").await;
    scan.press("See results").await;
    scan.headed("Level 3: Coordinated").await;
    scan.until("the choice", "return !!root.querySelector('#ms-outline')", &[]).await;
    let below = scan.ask(BELOW, &[]).await;
    scan.until("the team", "return root.querySelectorAll('#ms-outline option').length > 1", &[]).await;
    assert_eq!(scan.ask(outlines, &[]).await, json!(["nothing", "your team, 5 people"]));
    assert_eq!(scan.ask(BELOW, &[]).await, below, "nothing moves");
    let choose =
        "const field = root.querySelector('#ms-outline'); field.value = arguments[0]; field.dispatchEvent(new Event('change'))";
    let drawn = "return [root.querySelectorAll('.ms-radar polygon.then').length, root.querySelector('#ms-radar-text').textContent.includes('your team')]";
    assert_eq!(scan.ask(drawn, &[]).await, json!([0, false]));
    scan.ask(choose, &[json!("1")]).await;
    assert_eq!(scan.ask(drawn, &[]).await, json!([1, true]));
    scan.ask("root.querySelectorAll('.ms-dimension-choice input')[0].click()", &[]).await;
    scan.shows("your team, 5 people: Level 3, average").await;
    axe::check(&browser, "a second outline").await;
    scan.ask(choose, &[json!("0")]).await;
    assert_eq!(scan.ask(drawn, &[]).await, json!([0, false]));
    scan.no_errors().await;
}
