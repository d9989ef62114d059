//! Forged messages do nothing.

use super::{FRAME, enter, framed, leave, page};
use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::{PROGRESS, Scan, kept, token_of};
use crate::server::Site;
use serde_json::json;

both![forged_messages_do_nothing];

/// The messages that each attacker sends.
const FORGED: &str = "const forged = [
    { v: 1, instance: '1', type: 'resize', height: 4321 },
    { v: 1, instance: '1', type: 'event', name: 'completed', detail: { result: { overall: { level: 5 } } } },
    { v: 1, instance: '1', type: 'command', id: 1, name: 'restart' },
    { v: 1, instance: '1', type: 'attribute', name: 'questionnaire', value: 'barriers' },
    { v: 1, instance: '1', type: 'fragment', value: 'r=TOKEN' },
].map((message) => ({ 'maturity-scan': message })), odd = [null, 0, 'text', {}, { 'maturity-scan': null }, { 'maturity-scan': { v: 2 } }];
window.attack = (window, count) => { for (let at = 0; at < count; at++) window.postMessage([...forged, ...odd][at % 11], '*'); };
";

/// Counts the messages that arrive, whatever they are.
const COUNT: &str = "window.arrived = 0; addEventListener('message', () => window.arrived++)";

async fn forged_messages_do_nothing(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    browser.driver.set_window_rect(0, 0, 1280, 1900).await.expect("the window can be made taller");
    let forged = FORGED.replace("TOKEN", &token_of("1111 1111 1111 1111 1111 1111", "2026-11-21"));
    // From the right origin, but from another window.
    let attacker = site.page("/attacker.html", &format!("<script>{forged} attack(parent, 3000)</script>"));
    let head = format!("<script>{forged} {COUNT}</script>");
    let body = "<maturity-scan mode=iframe loading=eager></maturity-scan>";
    browser.go(&other.page("/host.html", &page(&site, &head, body))).await;
    let inside = framed(&browser).await;
    inside.press("Start").await;
    inside.answer_by_keys(1, "3").await;
    inside.at(2).await;
    let answers = kept(&browser).await[PROGRESS].clone();
    browser.script(COUNT, vec![]).await;
    leave(&browser).await;
    let outside = Scan::unready(&browser, 0);
    let height = browser.script(&format!("return {FRAME}.height"), vec![]).await;
    let progress = outside.events("progress").await.len();
    // To the page, from itself and from another window. To the frame, from another window of the page's own origin.
    let arrived = browser.script("return arrived", vec![]).await.as_u64().unwrap();
    let script = "attack(window, 4000);
        const stranger = document.createElement('iframe');
        stranger.src = arguments[0];
        document.body.append(stranger)";
    browser.script(script, vec![json!(attacker)]).await;
    outside.until("7,000 messages", "return arrived >= arguments[0]", &[json!(arrived + 7000)]).await;
    let stranger = format!("<script>{forged} attack(parent.{FRAME}.contentWindow, 3000)</script>");
    let script = "const stranger = document.createElement('iframe');
        stranger.src = arguments[0];
        document.body.append(stranger)";
    browser.script(script, vec![json!(other.page("/stranger.html", &stranger))]).await;
    enter(&browser, FRAME).await;
    inside.until("3,000 messages", "return arrived >= 3000", &[]).await;
    // From the page around it, but for another element.
    leave(&browser).await;
    let wrong = format!(
        "const frame = {FRAME}.contentWindow;
        frame.postMessage({{ 'maturity-scan': {{ v: 1, instance: '2', type: 'restart' }} }}, '*')"
    );
    browser.script(&wrong, vec![]).await;
    enter(&browser, FRAME).await;
    inside.until("one more", "return arrived >= 3001", &[]).await;
    inside.shows("Question 2 of 24").await;
    assert_eq!(kept(&browser).await[PROGRESS], answers);
    inside.no_errors().await;
    leave(&browser).await;
    assert_eq!(browser.script(&format!("return {FRAME}.height"), vec![]).await, height);
    assert_eq!(outside.ask("return host.result", &[]).await, json!(null));
    assert_eq!(outside.events("completed").await.len(), 0);
    assert_eq!(outside.events("progress").await.len(), progress);
    outside.no_errors().await;
}
