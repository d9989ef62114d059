//! Checks on every screen what axe-core can't: names of all controls, order and visibility of focus, size of targets,
//! motion, and live regions for messages. Also completes a run with the accessibility tree alone.

use crate::driver::{Browser, Engine, Setup};
use crate::scan::{Scan, VECTOR_A, instrument};
use crate::server::Site;
use crate::{access, screens};
use serde_json::{Value, json};
use thirtyfour::Key;

// Engines and directions don't affect each other, so each is looked at once.
#[test]
fn every_screen_in_chromium() {
    crate::run(Engine::Chromium, |engine| each(engine, "ltr"));
}

#[test]
fn every_screen_from_the_right_in_firefox() {
    crate::run(Engine::Firefox, |engine| each(engine, "rtl"));
}

/// Finds controls without a name or with too small a target, moving content, and messages outside a live region.
const FOUND: &str = "const controls = [...card.querySelectorAll('button, summary, select, input, textarea, a[href]')].filter(shown);
    const found = controls.filter((one) => !named(one)).map((one) => `no name: ${one.outerHTML.slice(0, 120)}`);
    for (const one of controls) {
        const box = (['radio', 'checkbox'].includes(one.type) ? one.labels[0] ?? one : one).getBoundingClientRect();
        if (box.width < 24 || box.height < 24) found.push(`small: ${named(one)} ${box.width} × ${box.height}`);
        if (one.tabIndex > 0) found.push(`out of order: ${named(one)}`);
    }
    for (const one of card.querySelectorAll('*')) {
        const { transitionDuration, animationName } = getComputedStyle(one);
        if (/[1-9]/.test(transitionDuration) || animationName !== 'none') found.push(`moves: ${one.outerHTML.slice(0, 120)}`);
    }
    if (root.getAnimations?.().length) found.push('something moves');
    if (!root.querySelector('[role=alert]') || !(card.querySelector('[role=status]') ?? card.querySelector('[role=alert]'))) found.push('no place for messages');
    if (document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth) found.push('scrolls sideways');
    return found";

/// The tab stops in order: everything that can have focus, with one per group of radio buttons: the chosen one, or else the
/// first.
const STOPS: &str = "const stops = [], groups = new Map();
    for (const one of card.querySelectorAll('button, summary, select, input, textarea, a[href], [tabindex=\"0\"]')) {
        if (!shown(one) || one.disabled) continue;
        if (one.type !== 'radio') { stops.push(one); continue; }
        if (!groups.has(one.name)) { groups.set(one.name, stops.length); stops.push(one); }
        if (one.checked) stops[groups.get(one.name)] = one;
    }
    stops.forEach((one, place) => (one.dataset.stop = place));
    (document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute('tabindex'));
    const before = document.createElement('button');
    before.id = 'before';
    before.textContent = 'before';
    document.body.prepend(before);
    before.focus();
    return stops.map((one) => `${one.localName} ${named(one)}`)";

/// The element that has focus, and what is wrong with its focus indicator.
const FOCUS: &str = "const one = document.activeElement === host ? root.activeElement : document.activeElement;
    if (!one || one === document.body) return ['body', 'focus is nowhere'];
    if (!card.contains(one)) return ['outside', ''];
    const ringed = [one, one.closest('label'), one.nextElementSibling].filter(Boolean).find((place) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(place);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
    });
    const box = (one.type === 'radio' ? one.labels[0] ?? one : one).getBoundingClientRect();
    const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return [one.dataset.stop ?? '?', !ringed ? `no ring: ${one.outerHTML.slice(0, 120)}` : !seen ? `out of sight: ${named(one)}` : '']";

async fn each(engine: Engine, direction: &str) {
    let (site, page) = access::directed(direction).await;
    let browser = Browser::with(engine, Setup { calm: true, ..Setup::default() }).await;
    let mut stops_in_all = 0;
    screens::walk(&browser, &site, &page, async |scan, screen| {
        assert_eq!(scan.ask(FOUND, &[]).await, json!([]), "{screen}");
        let before =
            scan.ask("return root.activeElement && [...card.querySelectorAll('*')].indexOf(root.activeElement)", &[]).await;
        let stops = scan.ask(STOPS, &[]).await;
        let stops = stops.as_array().unwrap();
        for (place, stop) in stops.iter().enumerate() {
            scan.key(Key::Tab).await;
            let found = scan.ask(FOCUS, &[]).await;
            assert_eq!(found, json!([place.to_string(), ""]), "{screen}: after {place} stops Tab comes to {stop}");
        }
        stops_in_all += stops.len();
        // Restore the page and focus, because the walk continues.
        scan.ask("document.getElementById('before').remove(); card.querySelectorAll('*')[arguments[0]]?.focus()", &[before])
            .await;
    })
    .await;
    assert!(stops_in_all > 200, "{stops_in_all} stops");
}

/// The accessibility tree for screen readers. Only Chromium's driver provides it.
struct Tree<'a>(&'a Browser);

impl Tree<'_> {
    async fn command(&self, name: &str, parameters: Value) -> Value {
        self.0.driver.cdp().send_raw(name, parameters).await.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    async fn nodes(&self) -> Vec<Value> {
        self.command("Accessibility.getFullAXTree", json!({})).await["nodes"].as_array().cloned().unwrap_or_default()
    }

    /// Waits for a node with this role and name.
    async fn node(&self, role: &str, name: &str) -> Value {
        let is = |node: &Value| node["ignored"] == false && node["role"]["value"] == role && node["name"]["value"] == name;
        let look = async || self.nodes().await.into_iter().find(is);
        if let Some(node) = crate::wait::look_for(crate::wait::PATIENCE, look).await {
            return node;
        }
        let named = |node: &Value| format!("{} {}", node["role"]["value"], node["name"]["value"]);
        let all: Vec<_> = self.nodes().await.iter().map(named).collect();
        panic!("the tree has no {role} “{name}”, only\n{}", all.join("\n"))
    }

    /// Does what a screen reader does when its user activates a node.
    async fn act(&self, role: &str, name: &str) {
        let node = self.node(role, name).await;
        let found = self.command("DOM.resolveNode", json!({ "backendNodeId": node["backendDOMNodeId"] })).await;
        let call = json!({ "objectId": found["object"]["objectId"], "functionDeclaration": "function () { this.click() }" });
        self.command("Runtime.callFunctionOn", call).await;
    }

    async fn property(&self, role: &str, name: &str, property: &str) -> Value {
        let node = self.node(role, name).await;
        let found = node["properties"].as_array().into_iter().flatten().find(|one| one["name"] == property);
        found.map_or(Value::Null, |one| one["value"]["value"].clone())
    }
}

#[test]
fn a_run_by_the_accessibility_tree_alone() {
    crate::run(Engine::Chromium, async |engine| {
        let (site, browser) = (Site::start().await, Browser::open(engine).await);
        Scan::home(&browser, &site).await;
        let tree = Tree(&browser);
        tree.node("heading", "How customer-centric is your organization?").await;
        tree.node("combobox", "What are you assessing?").await;
        tree.act("button", "Start").await;
        let questionnaire = instrument();
        let items: Vec<_> = questionnaire.items().iter().filter(|item| item.core).collect();
        let digits = VECTOR_A.chars().filter_map(|digit| digit.to_digit(10));
        for (item, digit) in items.iter().zip(digits) {
            let option = item.option(u8::try_from(digit).unwrap());
            tree.node("group", &item.question).await;
            tree.act("radio", option).await;
            assert_eq!(tree.property("radio", option, "checked").await, "true", "{option}");
            let last = item.id == items.last().unwrap().id;
            tree.act("button", if last { "See results" } else { "Next" }).await;
        }
        let heading = tree.node("heading", "Level 3: Coordinated").await;
        assert_eq!(heading["ignored"], false);
        let nodes = tree.nodes().await;
        let named = |role: &str| nodes.iter().filter(|node| node["role"]["value"] == role && node["ignored"] == false).count();
        // The radar is a single named picture, and its figures are in a table.
        assert!(named("img") + named("image") >= 1, "the radar is a picture");
        assert!(named("table") >= 1, "its figures are a table");
        for role in ["button", "radio", "checkbox", "combobox", "textbox", "link", "img", "image"] {
            let nameless = |node: &&Value| {
                node["ignored"] == false
                    && node["role"]["value"] == role
                    && node["name"]["value"].as_str().is_none_or(str::is_empty)
            };
            assert_eq!(nodes.iter().find(nameless), None, "a {role} without a name");
        }
        tree.act("button", "Copy link").await;
    });
}
