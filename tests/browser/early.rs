//! The page's first two screens before the code has loaded, and how the scan continues from them.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::hosts::page;
use crate::integrity::built;
use crate::scan::{PROGRESS, Scan, kept};
use crate::server::{Reply, Site};
use crate::wait::{PATIENCE, look_for};
use serde_json::{Value, json};
use thirtyfour::By;

every![
    the_first_question_works_before_the_code_has_loaded,
    next_before_the_code_is_there,
    the_long_form_before_the_code_is_there,
    early_screens_look_like_the_scan,
    an_element_before_the_code_is_there,
    an_element_before_its_script_is_there,
    an_element_whose_first_screens_would_differ,
    the_own_page_in_another_language,
    no_early_screens_without_code,
];

/// The first screens of the page, before the code has loaded.
const EARLY: &str = "const early = document.querySelector('maturity-scan > .ms');
    const on = (which) => early?.querySelector(which)?.getClientRects().length > 0;";

/// Text and places of everything on screen.
const SEEN: &str = "const of = (root) => [...root.querySelectorAll('h1, h2, p, label, legend, button, select, summary, li, dt, dd')].flatMap((one) => {
    const { left, top, width, height } = one.getBoundingClientRect(), at = [left, top, width, height].map(Math.round);
    return width && one.checkVisibility() ? [`${one.localName} ${one.textContent.replace(/\\s+/g, ' ').trim()} ${at}`] : [];
});";

/// Waits until a script about the early screens returns `true`.
async fn early(browser: &Browser, awaited: &str, script: &str) {
    let script = format!("{EARLY} {script}");
    let look = async || (browser.script(&script, vec![]).await == true).then_some(());
    assert!(look_for(PATIENCE, look).await.is_some(), "waited in vain for {awaited}");
}

/// Presses an early button.
async fn press_early(browser: &Browser, action: &str) {
    let button = format!("[data-early={action}]");
    browser.driver.find(By::Css(button)).await.expect("the button is in the page").click().await.expect("it can be pressed");
}

async fn the_first_question_works_before_the_code_has_loaded(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let held = site.hold(".wasm");
    browser.go(&site.url("/index.html")).await;
    early(&browser, "focus on the page's script", "return !!document.querySelector('script[src=\"offline.js\"]')").await;
    let field = browser.driver.find(By::Css(".ms-early-introduction #ms-scope")).await.expect("a field");
    field.send_keys("One business unit").await.expect("it takes a choice");
    press_early(&browser, "start").await;
    early(&browser, "the question", "return on('.ms-early-question') && !on('.ms-early-introduction')").await;
    early(&browser, "its focus", "return document.activeElement.localName === 'legend'").await;
    press_early(&browser, "back").await;
    early(&browser, "the introduction", "return on('.ms-early-introduction') && !on('.ms-early-question')").await;
    early(&browser, "its focus", "return document.activeElement.localName === 'h1'").await;
    press_early(&browser, "start").await;
    early(&browser, "the question", "return on('.ms-early-question')").await;
    let choose = "early.querySelectorAll('.ms-early-question .ms-option')[3].click(); return true";
    early(&browser, "a choice", choose).await;
    early(&browser, "a note", "early.querySelector('details.ms-note').open = true; return on('#ms-note-0')").await;
    let note = browser.driver.find(By::Css("#ms-note-0")).await.expect("a note");
    note.send_keys("Board minutes").await.expect("it takes text");
    early(&browser, "a selection", "early.querySelector('#ms-note-0').setSelectionRange(2, 5); return true").await;
    // Firefox scrolls to the field in the frames after it has been filled in.
    let settled = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY))))";
    let top = browser.script(settled, vec![]).await;
    drop(held);

    let scan = Scan::on(&browser, 0).await;
    scan.shows("Question 1 of 24").await;
    assert_eq!(scan.chosen().await, Some(scan.names("radio").await[3].clone()));
    let note = "const note = root.activeElement; return [note.id, note.value, note.selectionStart, note.selectionEnd]";
    assert_eq!(scan.ask(note, &[]).await, json!(["ms-note-0", "Board minutes", 2, 5]));
    assert_eq!(scan.ask("return scrollY", &[]).await, top, "the page stays where it is");
    let progress: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(progress["answers"], json!({"gov.1": 4}));
    assert_eq!(progress["notes"], json!({"gov.1": "Board minutes"}));
    assert_eq!(progress["scope"]["kind"], "unit");
    assert_eq!(scan.events("started").await.len(), 1);
    scan.no_errors().await;
}

async fn next_before_the_code_is_there(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let held = site.hold(".wasm");
    browser.go(&site.url("/index.html")).await;
    press_early(&browser, "start").await;
    early(&browser, "a choice", "early.querySelectorAll('.ms-early-question .ms-option')[1].click(); return true").await;
    press_early(&browser, "next").await;
    drop(held);
    let scan = Scan::on(&browser, 0).await;
    scan.at(2).await;
    let progress: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(progress["answers"], json!({"gov.1": 2}));
}

async fn the_long_form_before_the_code_is_there(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let held = site.hold(".wasm");
    browser.go(&site.url("/index.html?form=long")).await;
    early(&browser, "the long form", "return early.querySelector('#ms-form').value === 'long'").await;
    press_early(&browser, "start").await;
    let count = "const shown = [...early.querySelectorAll('.ms-count')].filter((one) => one.checkVisibility());
        return shown.map((one) => one.textContent).join() === 'Question 1 of 30'";
    early(&browser, "its count", count).await;
    drop(held);
    let scan = Scan::on(&browser, 0).await;
    scan.shows("Question 1 of 30").await;
}

/// The first screens of an element on a page of another origin.
const IN_ELEMENT: &str = "const root = document.querySelector('maturity-scan').shadowRoot, early = root?.querySelector('.ms:has(.ms-early-question)');
    const on = (which) => early?.querySelector(which)?.getClientRects().length > 0;
    const press = (action) => [...early.querySelectorAll(`[data-early=${action}]`)].find((one) => one.checkVisibility()).click();";

async fn in_element(browser: &Browser, awaited: &str, script: &str) {
    let script = format!("{IN_ELEMENT} {script}");
    let look = async || (browser.script(&script, vec![]).await == true).then_some(());
    assert!(look_for(PATIENCE, look).await.is_some(), "waited in vain for {awaited}");
}

async fn an_element_before_the_code_is_there(engine: Engine) {
    let (other, browser) = (Site::start().await, Browser::open(engine).await);
    // Shortcuts of the page, and several questions on a page where there is room.
    let shortcuts = "<script>window.keys = []; addEventListener('keydown', ({ key }) => keys.push(key))</script>";
    let cases =
        [("journey-maturity", 4, "en"), ("five-pillars", 16, "en"), ("barriers", 4, "de-AT"), ("eight-drivers", 4, "ar")];
    // WebKit writes Arabic with other digits than the build, so there the scan waits for the code.
    for (id, options, lang) in cases.into_iter().filter(|(.., lang)| engine != Engine::WebKit || *lang != "ar") {
        // A site whose code is in no cache.
        let site = Site::start().await;
        let held = site.hold("_bg.wasm.js");
        let body =
            format!("<h1>Before</h1><maturity-scan questionnaire={id} lang={lang}>Own content</maturity-scan><p>After</p>");
        browser.go(&other.page("/host.html", &page(&site, shortcuts, &body))).await;
        in_element(&browser, "the introduction", "return on('.ms-early-introduction') && !on('.ms-early-question')").await;
        in_element(&browser, "a field", "early.querySelector('#ms-scope').value = 'unit'; return true").await;
        in_element(&browser, "a press", "press('start'); return true").await;
        in_element(&browser, "its focus", "return root.activeElement?.hasAttribute('data-focus') && on('.ms-early-question')")
            .await;
        in_element(&browser, "a press", "press('back'); return true").await;
        in_element(&browser, "its focus", "return root.activeElement?.localName === 'h1' && on('.ms-early-introduction')")
            .await;
        in_element(&browser, "a press", "press('start'); return true").await;
        let choose = format!(
            "early.querySelectorAll('.ms-early-question .ms-option')[{options}].click(); early.querySelector('.ms-early-question details.ms-note').open = true;
            early.querySelector('.ms-early-question textarea').focus(); return true"
        );
        in_element(&browser, "a choice", &choose).await;
        Scan::unready(&browser, 0).keys("Board minutes").await;
        in_element(&browser, "a note", "return early.querySelector('.ms-early-question textarea').value === 'Board minutes'")
            .await;
        let before = browser.script(&format!("{IN_ELEMENT} {SEEN} return of(early)"), vec![]).await;
        drop(held);
        let scan = Scan::on(&browser, 0).await;
        let note = "return [root.activeElement.value, root.activeElement.selectionStart]";
        assert_eq!(scan.ask(note, &[]).await, json!(["Board minutes", 13]));
        let after = scan.ask(&format!("{SEEN} return of(card)"), &[]).await;
        assert_eq!(after, before, "nothing moves");
        assert_eq!(scan.ask("return root.querySelectorAll('.ms').length", &[]).await, 1);
        scan.until("an answer", "return watched.events.at(-1)?.detail.answered === 1", &[]).await;
        assert_eq!(scan.events("started").await.len(), 1);
        let progress = kept(&browser).await[PROGRESS.replace("journey-maturity", id)].as_str().map(str::to_owned);
        let progress: Value = serde_json::from_str(&progress.unwrap()).unwrap();
        assert_eq!(progress["scope"]["kind"], "unit");
        assert_eq!(progress["notes"].as_object().unwrap().len(), 1);
        assert_eq!(scan.ask("return keys", &[]).await, json!([]));
        scan.no_errors().await;
    }
}

/// The script before that one contains the first screens of the default questionnaire. If the page asks for another questionnaire
/// by then, its screens take their place.
async fn an_element_before_its_script_is_there(engine: Engine) {
    let browser = Browser::open(engine).await;
    let element = built("element-", ".js");
    for (id, asked) in [("journey-maturity", "Question 1 of 24"), ("barriers", "Question 1 of 21")] {
        let (site, other) = (Site::start().await, Site::start().await);
        let held = site.hold(&element);
        browser.go(&other.page("/host.html", &page(&site, "", "<maturity-scan>Own content</maturity-scan>"))).await;
        in_element(&browser, "the introduction", "return on('.ms-early-introduction')").await;
        let code = site.hold("_bg.wasm.js");
        browser
            .script("document.querySelector('maturity-scan').setAttribute('questionnaire', arguments[0])", vec![json!(id)])
            .await;
        drop(held);
        in_element(&browser, "its screens", &format!("return !!early?.textContent.includes('{asked}')")).await;
        in_element(&browser, "a press", "press('start'); return true").await;
        in_element(&browser, "a choice", "early.querySelectorAll('.ms-early-question .ms-option')[1].click(); return true")
            .await;
        drop(code);
        let scan = Scan::on(&browser, 0).await;
        scan.shows(asked).await;
        scan.until("the answer", "return watched.events.at(-1)?.detail.answered === 1", &[]).await;
        scan.no_errors().await;
    }
}

async fn an_element_whose_first_screens_would_differ(engine: Engine) {
    let browser = Browser::open(engine).await;
    for attributes in ["intro=short", "scope=unit", "lang=ar-EG", "lang=ja", "form=long", "questionnaire=unknown"] {
        // A site whose code is in no cache.
        let (site, other) = (Site::start().await, Site::start().await);
        let held = site.hold("_bg.wasm.js");
        let body = format!("<maturity-scan {attributes}>Own content</maturity-scan>");
        browser.go(&other.page("/host.html", &page(&site, "", &body))).await;
        let asked = async || site.asked().iter().any(|asked| asked.target.ends_with("_bg.wasm.js")).then_some(());
        look_for(PATIENCE, asked).await.expect("a request for the code");
        assert_eq!(browser.script(&format!("{IN_ELEMENT} return early"), vec![]).await, Value::Null, "{attributes}");
        assert!(!site.asked().iter().any(|asked| asked.target.starts_with("/first/")), "{attributes}");
        drop(held);
    }
}

/// In another language, or with another questionnaire, the first screens come from a file of their own.
async fn the_own_page_in_another_language(engine: Engine) {
    let browser = Browser::open(engine).await;
    for (query, start, question) in
        [("lang=de", "Starten", "Frage 1 von 24"), ("questionnaire=barriers&lang=fr", "Commencer", "Question 1 sur 21")]
    {
        // A site whose code is in no cache.
        let site = Site::start().await;
        let held = site.hold("_bg.wasm");
        browser.go(&site.url(&format!("/index.html?{query}"))).await;
        let introduction = format!("return on('.ms-early-introduction') && early.textContent.includes('{start}')");
        in_element(&browser, "the introduction", &introduction).await;
        let seen = format!("{IN_ELEMENT} {SEEN} return of(early).filter((one) => !one.startsWith('label'))");
        let before = browser.script(&seen, vec![]).await;
        in_element(&browser, "a press", "press('start'); return true").await;
        let asked = format!("return on('.ms-early-question') && early.textContent.includes('{question}')");
        in_element(&browser, "the question", &asked).await;
        in_element(&browser, "a choice", "early.querySelectorAll('.ms-early-question .ms-option')[3].click(); return true")
            .await;
        drop(held);
        let scan = Scan::on(&browser, 0).await;
        scan.until("the answer", "return watched.events.at(-1)?.detail.answered === 1", &[]).await;
        scan.ask("root.querySelector('.ms-nav .ms-btn').click()", &[]).await;
        // Focus moves in the frame in which the page scrolls up.
        let ready = "return !!root.querySelector('#ms-language') && root.activeElement?.matches('[data-focus]') === true";
        scan.until("the introduction", ready, &[]).await;
        let after = scan.ask(&format!("{SEEN} return of(card)"), &[]).await;
        let after = after.as_array().unwrap();
        // A saved scan has another introduction, but the choice of language is where it was.
        let choice = |all: &[Value]| all.iter().find(|one| one.as_str().unwrap().starts_with("select ")).cloned();
        assert_eq!(choice(after), choice(before.as_array().unwrap()), "{query}");
        scan.no_errors().await;
    }
}

/// If the code can't be loaded, the first screens don't appear, or are removed: a message is better than a Start button that
/// does nothing.
async fn no_early_screens_without_code(engine: Engine) {
    let (other, browser) = (Site::start().await, Browser::open(engine).await);
    let element = built("element-", ".js");
    for (id, missing, late) in [
        ("journey-maturity", &*element, false),
        ("journey-maturity", "_bg.wasm.js", false),
        ("barriers", "_bg.wasm.js", false),
        ("barriers", "_bg.wasm.js", true),
    ] {
        let site = Site::start().await;
        site.poison(missing, Reply { status: 404, header: ("content-type", "text/plain"), content: Vec::new() });
        let held = late.then(|| site.hold("first/barriers.json.js"));
        let host = page(&site, "", &format!("<maturity-scan questionnaire={id}>Own content</maturity-scan>"));
        browser.go(&other.page("/host.html", &host)).await;
        in_element(&browser, "a sentence", "return root.querySelector('[role=alert]')?.textContent.length > 0").await;
        drop(held);
        let drawn = "return new Promise((done) => { let left = 20; const next = () => left-- ? requestAnimationFrame(next) : done(true); next(); })";
        browser.script(drawn, vec![]).await;
        let shown = "return [!early, !root.querySelector('slot').hidden]";
        assert_eq!(
            browser.script(&format!("{IN_ELEMENT} {shown}"), vec![]).await,
            json!([true, true]),
            "{id}, {missing}, late: {late}"
        );
    }
}

/// The first screens in the page's HTML look exactly like those of the scan, because the same views made both.
async fn early_screens_look_like_the_scan(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let held = site.hold(".wasm");
    browser.go(&site.url("/index.html")).await;
    let before = format!("{SEEN} return of(document.querySelector('maturity-scan > .ms'))");
    let introduction = browser.script(&before, vec![]).await;
    press_early(&browser, "start").await;
    early(&browser, "focus", "return document.activeElement.localName === 'legend'").await;
    let question = browser.script(&before, vec![]).await;
    drop(held);
    let scan = Scan::on(&browser, 0).await;
    scan.at(1).await;
    let after = format!("{SEEN} return of(card)");
    assert_eq!(scan.ask(&after, &[]).await, question);
    scan.press("Back").await;
    scan.headed("How customer-centric is your organization?").await;
    assert_eq!(scan.ask(&after, &[]).await, introduction);
}
