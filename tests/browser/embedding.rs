//! The element on another person's page, loaded from another origin.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::scan::{Scan, VECTOR_A, kept};
use crate::server::Site;
use serde_json::{Value, json};

every![
    two_elements,
    styles_stay_apart,
    as_wide_as_its_place,
    attributes,
    attributes_set_late,
    moving_and_removing,
    events_and_call_to_action
];

/// A host page with very aggressive styles and this `body`.
fn host(loader: &Site, head: &str, body: &str) -> String {
    format!(
        r#"<!doctype html><html lang="en"><head><title>host</title>{head}<style>
        body {{ font: 20px/2 monospace; background: rgb(200, 200, 0); }}
        button {{ background: rgb(1, 2, 3) !important; border: 7px dotted red !important; }}
        h1 {{ color: rgb(255, 0, 0) !important; font-size: 9px !important; }}
        </style><script type="module" src="{}/maturity-scan.js"></script></head><body><button id="theirs">Theirs</button>
        <h1 id="heading">Host</h1>{body}</body></html>"#,
        loader.origin
    )
}

async fn two_elements(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = r#"<maturity-scan id="one" loading="eager"><p id="before">Wait</p></maturity-scan>
        <maturity-scan id="two" loading="eager" questionnaire="eight-drivers" storage="none"></maturity-scan>"#;
    browser.go(&other.page("/host.html", &host(&site, "", body))).await;
    let (one, two) = (Scan::on(&browser, 0).await, Scan::on(&browser, 1).await);
    one.until("the stand-in gone", "return !document.querySelector('#before').checkVisibility()", &[]).await;
    one.press("Start").await;
    one.at(1).await;
    two.press("Start").await;
    two.until("a question", "return !!root.querySelector('legend')", &[]).await;
    two.focused("legend").await;
    let theirs = two.names("legend").await;
    assert_ne!(one.names("legend").await, theirs);
    one.choose_level('3').await;
    assert_eq!(two.chosen().await, None);
    assert_eq!(two.names("legend").await, theirs);
    two.choose_level('2').await;
    one.press("Next").await;
    one.at(2).await;
    assert_eq!(two.names("legend").await, theirs);
    let instances: Vec<_> = one.events("started").await.iter().map(|event| event["detail"]["instance"].clone()).collect();
    assert_eq!(instances.len(), 2);
    assert_ne!(instances[0], instances[1]);
    let keys: Vec<_> = kept(&browser).await.as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["maturity-scan/1/journey-maturity/progress"], "kept in the host's origin, for the one that keeps");
    // Removing one element leaves the other working.
    browser.script("document.querySelector('#one').remove()", vec![]).await;
    let two = Scan::on(&browser, 0).await;
    two.press("Next").await;
    two.shows("Question 2 of").await;
    two.no_errors().await;
}

/// Computed styles that would change if our styles leaked.
const STYLES: &str = "return ['#theirs', '#heading', 'body'].map((one) => JSON.stringify(Object.fromEntries(
    ['backgroundColor', 'color', 'font', 'border', 'padding', 'margin', 'display', 'colorScheme', 'lineHeight'].map((name) => [name, getComputedStyle(document.querySelector(one))[name]]))))";

async fn styles_stay_apart(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    browser.go(&other.page("/bare.html", &host(&site, "", ""))).await;
    let bare = browser.script(STYLES, vec![]).await;
    let globals = browser.script("return Object.keys(window)", vec![]).await;
    let scan =
        Scan::open(&browser, &other.page("/host.html", &host(&site, "", "<maturity-scan loading=eager></maturity-scan>")))
            .await;
    let ours = "const button = find('button', 'Start'), style = getComputedStyle(button), title = getComputedStyle(root.querySelector('h1'));
        return [style.backgroundColor, style.borderStyle, title.color, title.fontSize, getComputedStyle(card).fontFamily, getComputedStyle(card).lineHeight].map(String)";
    let embedded = scan.ask(ours, &[]).await;
    let values: Vec<_> = embedded.as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect();
    assert_ne!(values[0], "rgb(1, 2, 3)", "{values:?}");
    assert_ne!(values[1], "dotted", "{values:?}");
    assert_ne!(values[2], "rgb(255, 0, 0)", "{values:?}");
    assert_ne!(values[3], "9px", "{values:?}");
    assert_eq!(values[4], "monospace", "{values:?}: the font is the page's");
    assert_ne!(values[5], "40px", "{values:?}");
    scan.run(VECTOR_A).await;
    assert_eq!(browser.script(STYLES, vec![]).await, bare, "the host looks as before");
    // Chromedriver leaves a global of its own.
    let added =
        "return Object.keys(window).filter((name) => !arguments[0].includes(name) && name !== 'se_exportedFunctionSymbol')";
    let added = browser.script(added, vec![globals]).await;
    assert_eq!(added, json!([]), "no global variable");
    assert_eq!(
        browser.script("return document.adoptedStyleSheets.length + document.querySelectorAll('style').length", vec![]).await,
        1
    );
    scan.no_errors().await;
}

async fn as_wide_as_its_place(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    // Each container gives the element a width of 1,000 px or 280 px.
    let body = "<style>body { margin: 0 } dialog, td { padding: 0; border: 0 } table { border-spacing: 0 }</style>
        <div id=place style='width: 1000px'><maturity-scan loading=eager></maturity-scan></div>";
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, "", body))).await;
    let places = [
        ("1000px", "display: flex", ""),
        ("1000px", "display: flex; flex-direction: column; align-items: center", ""),
        ("1000px", "display: grid; place-items: center", ""),
        ("1000px", "display: grid; grid-template-columns: auto", ""),
        ("1000px", "", "<table><tr><td></table>"),
        ("1000px", "", "<dialog open style='position: static; margin: 0; max-width: none'></dialog>"),
        ("1000px", "", "<div style='float: left'></div>"),
        ("1000px", "", "<div style='display: inline-block'></div>"),
        ("1000px", "", ""),
        ("280px", "display: flex", ""),
        ("280px", "display: grid", ""),
        ("280px", "", "<table><tr><td></table>"),
        ("280px", "", "<dialog open style='position: static; margin: 0; max-width: none'></dialog>"),
    ];
    for (width, style, inside) in places {
        let script = "const [width, style, inside] = arguments, around = document.getElementById('place');
            around.style.cssText = `width: ${width}; ${style}`;
            const made = document.createElement('template'), held = host;
            made.innerHTML = inside;
            around.replaceChildren(made.content);
            (around.querySelector('td, dialog, div') ?? around).append(held)";
        scan.ask(script, &[json!(width), json!(style), json!(inside)]).await;
        // WebKit fetches the styles again when an element is moved.
        let wide = "return `${host.getBoundingClientRect().width}px` === arguments[0]";
        scan.until(&format!("{width} in {style} {inside}"), wide, &[json!(width)]).await;
    }
    scan.ask("host.hidden = true", &[]).await;
    let hidden = "host.style.display = ''; return getComputedStyle(host).display";
    browser
        .script("document.head.insertAdjacentHTML('beforeend', '<style>maturity-scan { display: flow-root }</style>')", vec![])
        .await;
    assert_eq!(scan.ask(hidden, &[]).await, "none", "hidden hides, whatever the page says of its display");
}

async fn attributes(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = r#"<maturity-scan id="dark" loading="eager" theme="dark" storage="none"></maturity-scan>
        <maturity-scan id="light" loading="eager" theme="light" storage="none"></maturity-scan>
        <maturity-scan id="swiss" loading="eager" lang="en-CH" storage="none"></maturity-scan>
        <maturity-scan id="unknown" loading="eager" lang="tlh" storage="none" layout="dimension" form="long"></maturity-scan>"#;
    browser.go(&other.page("/host.html", &host(&site, "", body))).await;
    let mut all = Vec::new();
    for place in 0..4 {
        all.push(Scan::on(&browser, place).await);
    }
    let ground = "return getComputedStyle(card).backgroundColor";
    let (dark, light) = (all[0].ask(ground, &[]).await, all[1].ask(ground, &[]).await);
    assert_ne!(dark, light);
    assert_eq!(light, "rgb(255, 255, 255)");
    browser.script("document.querySelector('#dark').setAttribute('theme', 'light')", vec![]).await;
    all[0].until("light", "return getComputedStyle(card).backgroundColor === 'rgb(255, 255, 255)'", &[]).await;
    for scan in &all[2..] {
        assert!(scan.has("button", "Start").await, "English stands in");
        assert_eq!(scan.ask("return root.querySelector('h1').closest('[lang]').lang", &[]).await, "en");
    }
    all[3].press("Start").await;
    all[3].shows("Questions 1 to 5 of 30").await;
    assert_eq!(all[3].ask("return root.querySelectorAll('legend').length", &[]).await, 5);
    // Another instrument replaces this one.
    browser.script("document.querySelector('#swiss').setAttribute('questionnaire', 'barriers')", vec![]).await;
    all[2].until("another title", "return named(root.querySelector('h1') ?? card) !== 'How customer-centric is your organization?' && !!find('button', 'Start')", &[]).await;
    all[2].no_errors().await;
}

async fn attributes_set_late(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = r#"<maturity-scan loading="eager" storage="none"></maturity-scan>"#;
    browser.go(&other.page("/host.html", &host(&site, "", body))).await;
    let scan = Scan::on(&browser, 0).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "345").await;
    scan.at(4).await;
    let late = [
        ("reply-to", "a@example.com"),
        ("scope", "team"),
        ("events", "answers"),
        ("share-url", "https://example.com/"),
        ("advance", "auto"),
        ("intro", "none"),
        ("lang", "en-GB"),
    ];
    for (name, value) in late {
        let set = "const [name, value] = arguments; document.querySelector('maturity-scan').setAttribute(name, value)";
        let before = scan.events("ready").await.len();
        browser.script(set, vec![json!(name), json!(value)]).await;
        // Until then, the old view is there.
        scan.until(
            "a new view",
            "return watched.events.filter((one) => one.name === 'ready').length > arguments[0]",
            &[json!(before)],
        )
        .await;
        scan.at(4).await;
    }
    // Several at once, and another one before the scan is back on screen.
    let several = "host.setAttribute('intro', 'short'); host.setAttribute('scope', 'unit'); host.setAttribute('theme', 'dark');
        await new Promise((done) => setTimeout(done));
        host.setAttribute('reply-to', 'b@example.com'); host.setAttribute('advance', 'manual'); host.lang = 'fr'";
    scan.ask(&format!("(async () => {{ {several} }})()"), &[]).await;
    scan.shows("Question 4 sur 24").await;
    scan.ask("host.lang = 'en'", &[]).await;
    scan.shows("Question 4 of 24").await;
    scan.press("Back").await;
    scan.at(3).await;
    assert_eq!(scan.chosen().await, Some(scan.names("radio").await[4].clone()), "nothing is kept, and nothing is lost");
    browser.script("document.querySelector('maturity-scan').setAttribute('layout', 'dimension')", vec![]).await;
    scan.shows("Questions 1 to 4 of 24").await;
    scan.no_errors().await;
}

async fn moving_and_removing(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<div id=a><maturity-scan loading=eager></maturity-scan></div><div id=b></div>";
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, "", body))).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "44").await;
    scan.at(3).await;
    browser.script("document.querySelector('#b').append(document.querySelector('maturity-scan'))", vec![]).await;
    scan.shows("Question 3 of 24").await;
    scan.choose_level('2').await;
    // An element that was removed for longer continues from the saved progress when it returns.
    browser.script("window.taken = document.querySelector('maturity-scan'); taken.remove(); return new Promise((done) => setTimeout(done))", vec![]).await;
    browser.script("document.querySelector('#a').append(window.taken)", vec![]).await;
    scan.shows("You’ve answered 3 of 24 questions.").await;
    scan.go_on().await;
    scan.at(3).await;
    scan.no_errors().await;
}

async fn events_and_call_to_action(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = r#"<maturity-scan id="it" loading="eager" events="answers" share-url="https://share.example/scan?a=b">
        <div slot="call-to-action" id="call">Talk to us</div></maturity-scan>"#;
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, "", body))).await;
    let visible = "return document.querySelector('#call').checkVisibility()";
    assert_eq!(scan.ask(visible, &[]).await, false, "not before the result");
    scan.press("Start").await;
    scan.fold("Add a note or evidence").await;
    let note = scan.note_field().await;
    scan.fill(&note, "Board minutes").await;
    scan.press("All questions").await;
    scan.press("Go to the next unanswered question").await;
    scan.answer_by_keys(1, VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.ask(visible, &[]).await, true);
    let instance = scan.events("ready").await[0]["detail"]["instance"].clone();
    for name in ["ready", "started", "progress", "completed"] {
        let all = scan.events(name).await;
        assert!(!all.is_empty(), "{name}");
        assert!(all.iter().all(|event| event["detail"]["instance"] == instance && event["id"] == "it"), "{name}: {all:?}");
    }
    let counts: Vec<_> = scan.events("progress").await.iter().map(|event| event["detail"]["answered"].clone()).collect();
    assert_eq!(json!(counts), json!((1..=24).collect::<Vec<_>>()));
    let result = scan.result().await;
    assert_eq!(result["answers"]["gov.1"], 3);
    assert_eq!(result["notes"], json!({ "gov.1": "Board minutes" }));
    assert!(result["link"].as_str().unwrap().starts_with("https://share.example/scan?a=b#r=1.journey-maturity."), "{result}");
    scan.press("Copy link").await;
    scan.until("an answer", "return watched.events.some((one) => one.name === 'shared')", &[]).await;
    assert_eq!(scan.events("shared").await[0]["detail"]["link"], result["link"]);
    browser.script("document.querySelector('#it').restart()", vec![]).await;
    scan.headed("How customer-centric is your organization?").await;
    assert!(scan.has("button", "Start").await);
    assert_eq!(scan.result().await, Value::Null, "the result is gone");
    scan.no_errors().await;
}
