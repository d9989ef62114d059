//! The scan's own page: the back button, reading storage again, disabled scripts, and frames with restrictions.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::hosts::{enter, page};
use crate::scan::{PROGRESS, Scan, VECTOR_A, keep, kept, token_of};
use crate::server::Site;
use serde_json::{Value, json};

every![
    back_and_forward_lead_through_screens,
    a_host_page_keeps_its_history,
    what_another_tab_wrote_is_read_again,
    a_page_that_another_program_translates,
    a_notice_reports_blocked_scripts,
    altered_or_refused_canvas;
    a_frame_that_forbids_downloads: "the driver of WebKit gets no answer from a frame after a download in it",
];

/// Goes back or forward, and waits for the frame after it.
async fn step(browser: &Browser, direction: &str) {
    let script = "const [direction, done] = arguments;
        addEventListener('popstate', () => requestAnimationFrame(() => done()), { once: true });
        history[direction]()";
    browser.driver.execute_async(script, vec![json!(direction)]).await.expect("the browser goes there");
}

async fn back(browser: &Browser) {
    step(browser, "back").await;
}

async fn forward(browser: &Browser) {
    step(browser, "forward").await;
}

async fn back_and_forward_lead_through_screens(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "33").await;
    scan.at(3).await;
    back(&browser).await;
    scan.at(2).await;
    assert!(scan.chosen().await.is_some(), "the answer is there");
    back(&browser).await;
    scan.at(1).await;
    back(&browser).await;
    scan.shows("You’ve answered 2 of 24 questions.").await;
    forward(&browser).await;
    scan.at(1).await;
    forward(&browser).await;
    forward(&browser).await;
    scan.at(3).await;
    scan.press("All questions").await;
    scan.until("the overview", "return !!root.querySelector('.ms-overview')", &[]).await;
    back(&browser).await;
    scan.at(3).await;
    // Going back closes another person's result.
    browser.script("location.hash = arguments[0]", vec![json!(format!("r={}", token_of(VECTOR_A, "2026-11-21")))]).await;
    scan.shows("viewing a shared result").await;
    back(&browser).await;
    scan.at(3).await;
    scan.press("All questions").await;
    back(&browser).await;
    scan.at(3).await;
    back(&browser).await;
    scan.at(2).await;
    // A screen that no longer has content is not shown.
    browser.script("document.querySelector('maturity-scan').restart()", vec![]).await;
    scan.until("the introduction", "return !!find('button', 'Start')", &[]).await;
    back(&browser).await;
    scan.until("the introduction", "return !!find('button', 'Start')", &[]).await;
    scan.no_errors().await;
}

async fn a_host_page_keeps_its_history(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let url = other.page("/steps.html", &page(&site, "", "<maturity-scan loading=eager></maturity-scan>"));
    let scan = Scan::open(&browser, &url).await;
    let before = browser.script("return [history.length, history.state]", vec![]).await;
    scan.run(VECTOR_A).await;
    assert_eq!(browser.script("return [history.length, history.state]", vec![]).await, before);
}

async fn what_another_tab_wrote_is_read_again(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "3").await;
    scan.at(2).await;
    let mut record: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    record["answers"]["gov.3"] = json!(4);
    record["changed"]["gov.3"] = json!(9e12);
    // Written in this tab, so that there is no event from another tab.
    keep(&browser, PROGRESS, &record.to_string()).await;
    browser.script("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))", vec![]).await;
    let options = scan.names("radio").await;
    scan.until(
        "the other tab's answer",
        "return named([...card.querySelectorAll('input:checked')][0] ?? card) === arguments[0]",
        &[json!(options[3])],
    )
    .await;
    record["answers"]["gov.3"] = json!(5);
    record["changed"]["gov.3"] = json!(9.1e12);
    keep(&browser, PROGRESS, &record.to_string()).await;
    browser.script("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))", vec![]).await;
    scan.until(
        "the other tab's answer",
        "return named([...card.querySelectorAll('input:checked')][0] ?? card) === arguments[0]",
        &[json!(options[4])],
    )
    .await;
    scan.no_errors().await;
}

/// Programs that translate pages put other elements in the place of texts. The scan still replaces what they show.
async fn a_page_that_another_program_translates(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    let words = r"return root.querySelector('.ms-item').innerText.replaceAll(/\s+/g, ' ')";
    scan.press("Start").await;
    scan.at(1).await;
    scan.press("Next").await;
    scan.at(2).await;
    let second = scan.ask(words, &[]).await;
    scan.press("Back").await;
    scan.at(1).await;
    let translate = r"
        const walker = document.createTreeWalker(root.querySelector('.ms-item'), NodeFilter.SHOW_TEXT), texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            const font = document.createElement('font');
            font.textContent = text.data;
            text.replaceWith(font);
        }
        return texts.length";
    assert!(scan.ask(translate, &[]).await.as_u64() > Some(10));
    scan.press("Next").await;
    scan.at(2).await;
    assert_eq!(scan.ask(words, &[]).await, second);
    scan.no_errors().await;
}

async fn a_notice_reports_blocked_scripts(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let index = std::fs::read_to_string(crate::server::dist().join("index.html")).expect("it is built");
    assert!(index.contains("<noscript>") && index.contains("(scripting:none)"));
    let url = site.page_with("/blocked.html", &index, &[("Content-Security-Policy", "script-src 'none'")]);
    browser.go(&url).await;
    let said =
        "const said = document.querySelector('[data-late]'); return !!said && getComputedStyle(said).visibility === 'visible'";
    let look = async || (browser.script(said, vec![]).await == true).then_some(());
    assert!(crate::wait::look_for(crate::wait::PATIENCE, look).await.is_some(), "it is said that nothing came");
    // If the scan loads, there is no message.
    let scan = Scan::home(&browser, &site).await;
    assert_eq!(scan.ask("return document.querySelector('[data-late]')?.checkVisibility() ?? false", &[]).await, false);
}

async fn a_frame_that_forbids_downloads(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let url = site.url("/index.html?embed=1&storage=none");
    let host = format!(
        "<!doctype html><html lang=en><title>host</title><iframe id=f sandbox='allow-scripts allow-same-origin' width=1000 height=900 src='{url}'></iframe>"
    );
    browser.go(&other.page("/sandbox.html", &host)).await;
    enter(&browser, "document.querySelector('#f')").await;
    let scan = Scan::on(&browser, 0).await;
    scan.run(VECTOR_A).await;
    // With a script, because a driver can't scroll the page around a frame.
    scan.ask("find('button', 'Download report (HTML)').click()", &[]).await;
    scan.shows("No file?").await;
    let content = "return find('field', 'File content')?.value ?? ''";
    assert!(scan.ask(content, &[]).await.as_str().unwrap().contains("Level 3: Coordinated"));
    let own =
        scan.ask("return [...root.querySelectorAll('a')].find((one) => one.textContent.includes('own page'))?.href", &[]).await;
    let own = own.as_str().expect("a way to the own page").to_owned();
    scan.ask("find('button', 'Print').click()", &[]).await;
    scan.shows("The print dialog didn’t open.").await;
    browser.driver.enter_default_frame().await.expect("the page is there");
    let scan = Scan::open(&browser, &own).await;
    scan.headed("Level 3: Coordinated").await;
}

/// Some browsers return noise instead of what was drawn, and some refuse to make a file of it.
async fn altered_or_refused_canvas(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    scan.until("the ways to share", "return !!find('button', 'Download chart (PNG)')", &[]).await;
    for (wrong, sentence) in [
        (
            "const read = CanvasRenderingContext2D.prototype.getImageData;
            CanvasRenderingContext2D.prototype.getImageData = function (...all) {
                const found = read.apply(this, all);
                found.data.forEach((_, at) => { found.data[at] = (at * 97) % 256; });
                return found;
            };
            window.heal = () => { CanvasRenderingContext2D.prototype.getImageData = read; }",
            "This browser changes images to protect your privacy",
        ),
        (
            "const make = HTMLCanvasElement.prototype.toBlob;
            HTMLCanvasElement.prototype.toBlob = () => { throw Error('no'); };
            window.heal = () => { HTMLCanvasElement.prototype.toBlob = make; }",
            "We couldn’t create the image in this browser.",
        ),
        (
            "const make = HTMLCanvasElement.prototype.toBlob;
            HTMLCanvasElement.prototype.toBlob = (done) => done(null);
            window.heal = () => { HTMLCanvasElement.prototype.toBlob = make; }",
            "We couldn’t create the image in this browser.",
        ),
    ] {
        browser.script(wrong, vec![]).await;
        scan.press("Download chart (PNG)").await;
        scan.shows(sentence).await;
        browser.script("heal()", vec![]).await;
        scan.press("Download Markdown").await;
        scan.until("something else said", "return !words().includes(arguments[0])", &[json!(sentence)]).await;
    }
    // A little noise does no harm.
    browser
        .script(
            "const read = CanvasRenderingContext2D.prototype.getImageData;
            CanvasRenderingContext2D.prototype.getImageData = function (...all) {
                const found = read.apply(this, all);
                found.data.forEach((value, at) => { found.data[at] = value ^ 1; });
                return found;
            }",
            vec![],
        )
        .await;
    let date = scan.result().await["date"].as_str().unwrap().to_owned();
    scan.press("Download chart (PNG)").await;
    let picture = crate::files::arrived(&browser, &format!("journey-maturity-{date}.png")).await;
    assert!(picture.starts_with(b"\x89PNG"));
}
