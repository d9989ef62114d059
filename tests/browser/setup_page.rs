//! The page for setting up an embedding: themes, attributes, live changes, and the code to copy.

use crate::driver::{Browser, Engine, Setup};
use crate::hosts::{enter, leave};
use crate::scan::Scan;
use crate::server::Site;
use crate::wait::{PATIENCE, look_for};
use crate::{axe, both};
use serde_json::{Value, json};

both![five_themes, changes_and_copies, previews_of_frame_and_dialog, report_and_privacy_statement];

/// Allows the page's own files and the scan, but nothing inline and nothing from other origins.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'nonce-watch'; style-src 'self'";
const CONTRAST: &str = include_str!("contrast.js");
/// Clicks the chip with this name.
const CHOOSE: &str = "[...document.querySelectorAll('fieldset label')].find((label) => label.textContent.trim() === arguments[0]).control.click()";

async fn open(browser: &Browser, site: &Site) {
    let path = "/setup/index.html";
    let built = std::fs::read_to_string(crate::server::dist().join(&path[1..])).expect("it ships with the site");
    browser.go(&site.page_with(path, &built, &[("content-security-policy", POLICY)])).await;
    let built = async || browser.script("return !!document.querySelector('#snippet').textContent", vec![]).await.as_bool();
    look_for(PATIENCE, async || built().await.filter(|built| *built)).await.expect("the page is built");
}

async fn five_themes(engine: Engine) {
    let site = Site::start().await;
    for dark in [false, true] {
        let browser = Browser::with(engine, Setup { dark, calm: true, ..Setup::default() }).await;
        open(&browser, &site).await;
        for theme in ["Default", "Dark", "High contrast", "Serif brand", "Playful"] {
            browser.script(CHOOSE, vec![json!(theme)]).await;
            for (screen, heading) in
                [("Start", "How customer-centric is your organization?"), ("Result", "Level 3: Coordinated")]
            {
                browser.script(CHOOSE, vec![json!(screen)]).await;
                let scan = Scan::on(&browser, 0).await;
                scan.headed(heading).await;
                let name = format!("{theme}, {screen}, {}", if dark { "dark" } else { "light" });
                let script =
                    format!("{CONTRAST}; return [...texts(), ...marks()].filter(([, found, least]) => !(found >= least))");
                assert_eq!(scan.ask(&script, &[]).await, json!([]), "{name}");
                let low = "return [document.querySelectorAll('#contrast div').length, document.querySelectorAll('#contrast .low').length]";
                scan.until("the figures", &format!("return String((() => {{ {low} }})()) === '5,0'"), &[]).await;
                if screen == "Start" || theme == "Default" {
                    axe::check(&browser, &name).await;
                }
            }
        }
        assert_eq!(browser.script("return watched.forbidden", vec![]).await, json!([]));
        assert_eq!(browser.script("return watched.errors", vec![]).await, json!([]));
    }
}

/// Fills in the field of a property, like typing.
async fn write(browser: &Browser, property: &str, value: &str) {
    let script = "const field = document.getElementById(arguments[0]); field.value = arguments[1]; field.dispatchEvent(new Event('input'))";
    browser.script(script, vec![json!(property), json!(value)]).await;
}

async fn changes_and_copies(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::with(engine, Setup { calm: true, ..Setup::default() }).await);
    open(&browser, &site).await;
    let scan = Scan::on(&browser, 0).await;
    let snippet = async || browser.script("return document.querySelector('#snippet').textContent", vec![]).await;
    let element =
        "<script type=\"module\" src=\"https://scan.example/maturity-scan.js\"></script>\n<maturity-scan></maturity-scan>\n";
    assert_eq!(snippet().await, element);
    write(&browser, "ms-accent", "#ffd500").await;
    write(&browser, "ms-on-accent", "#fff").await;
    write(&browser, "ms-radius", "12 apples").await;
    let button = "return getComputedStyle(root.querySelector('.ms-btn-main')).borderTopLeftRadius";
    assert_eq!(scan.ask(button, &[]).await, "4px", "what CSS doesn't know changes nothing");
    let style = "<style>\nmaturity-scan {\n  --ms-accent: #ffd500;\n  --ms-on-accent: #fff;\n}\n</style>\n";
    assert_eq!(snippet().await, format!("{style}{element}"));
    let said = async |text: &str| {
        let said = browser.script("return document.querySelector('.properties').innerText", vec![]).await;
        assert!(said.as_str().unwrap().contains(text), "{text}");
    };
    let policy = async || browser.script("return document.querySelector('#policy').textContent", vec![]).await;
    assert_eq!(policy().await, "script-src 'self' 'wasm-unsafe-eval' https://scan.example;\nimg-src 'self' blob:");
    let set = "const field = document.getElementById(`attribute-${arguments[0]}`); field.value = arguments[1]; field.dispatchEvent(new Event('change'))";
    browser.script(set, vec![json!("mode"), json!("iframe")]).await;
    assert_eq!(
        policy().await,
        "script-src 'self' https://scan.example;\nimg-src 'self' blob:;\nframe-src https://scan.example"
    );
    browser.script(set, vec![json!("mode"), json!("")]).await;
    browser.script(set, vec![json!("brand-logo"), json!("https://acme.example/logo.png")]).await;
    assert!(
        policy()
            .await
            .as_str()
            .unwrap()
            .ends_with("img-src 'self' blob: https://acme.example;\nconnect-src 'self' https://acme.example")
    );
    browser.script(set, vec![json!("brand-logo"), json!("")]).await;
    browser.script(set, vec![json!("lang"), json!("de")]).await;
    browser.script(CHOOSE, vec![json!("Frame")]).await;
    assert!(snippet().await.as_str().unwrap().contains("src=\"https://scan.example/?embed=1&amp;lang=de\""));
    assert!(policy().await.as_str().unwrap().starts_with("frame-src https://scan.example"));
    browser.script(set, vec![json!("lang"), json!("")]).await;
    browser.script(CHOOSE, vec![json!("HTML")]).await;
    said("Too little contrast; black or white is used.").await;
    let invalid = "return [...document.querySelectorAll('[aria-invalid=true]')].map((one) => one.id)";
    assert_eq!(browser.script(invalid, vec![]).await, json!(["ms-radius"]));
    axe::check(&browser, "a value that CSS doesn't know").await;
    browser.script(CHOOSE, vec![json!("320 px")]).await;
    assert_eq!(scan.ask("return host.getBoundingClientRect().width", &[]).await, json!(320));
    // The copied code produces the same colors on another page.
    browser.script(CHOOSE, vec![json!("Playful")]).await;
    let color = "const style = getComputedStyle(root.querySelector('.ms-btn-main')); return [style.backgroundColor, style.color, style.borderTopLeftRadius]";
    let (lines, expected) = (snippet().await, scan.ask(color, &[]).await);
    let lines = lines.as_str().unwrap().replace("https://scan.example", "");
    let host = format!("<!doctype html><html lang=en><head><title>host</title></head><body>{lines}</body></html>");
    let scan = Scan::open(&browser, &site.page("/host.html", &host)).await;
    assert_eq!(scan.ask(color, &[]).await, expected);
    assert_ne!(expected, Value::Null);
    scan.no_errors().await;
}

/// The preview shows the scan in the place that the code is for.
async fn previews_of_frame_and_dialog(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::with(engine, Setup { calm: true, ..Setup::default() }).await);
    open(&browser, &site).await;
    Scan::on(&browser, 0).await;
    browser.script(CHOOSE, vec![json!("Frame")]).await;
    browser.script(CHOOSE, vec![json!("Result")]).await;
    enter(&browser, "document.querySelector('#stage > iframe')").await;
    Scan::on(&browser, 0).await.headed("Level 3: Coordinated").await;
    leave(&browser).await;
    axe::check(&browser, "a frame").await;
    browser.script(CHOOSE, vec![json!("Own button and dialog")]).await;
    browser.script(CHOOSE, vec![json!("Start")]).await;
    browser.script("document.querySelector('#stage > button').click()", vec![]).await;
    let scan = Scan::unready(&browser, 0);
    scan.until("the first question", "return host.closest('dialog').open && !!find('button', 'Next')", &[]).await;
    axe::check(&browser, "a dialog").await;
    browser.script("document.querySelector('#stage dialog form button').click()", vec![]).await;
    browser.script(CHOOSE, vec![json!("HTML")]).await;
    scan.until("the scan in the page", "return host.parentElement.id === 'stage' && !!find('button', 'Start')", &[]).await;
    assert_eq!(browser.script("return watched.forbidden", vec![]).await, json!([]));
    assert_eq!(browser.script("return watched.errors", vec![]).await, json!([]));
}

async fn report_and_privacy_statement(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::with(engine, Setup { calm: true, ..Setup::default() }).await);
    browser.go(&site.url("/setup/index.html")).await;
    let scan = Scan::on(&browser, 0).await;
    let set = async |attribute: &str, value: &str| {
        let script = "const field = document.getElementById(`attribute-${arguments[0]}`); field.value = arguments[1]; field.dispatchEvent(new Event('change'))";
        browser.script(script, vec![json!(attribute), json!(value)]).await;
    };
    set("brand-name", "Acme & Sons").await;
    set("lang", "de").await;
    set("storage", "none").await;
    let statement = "const { lang, textContent } = document.querySelector('#privacy'); return lang === 'de' && textContent.includes('Ihre Antworten werden nicht gespeichert')";
    scan.until("the statement is German", statement, &[]).await;
    browser.script(CHOOSE, vec![json!("Report")]).await;
    let report = "const text = document.querySelector('iframe').contentDocument?.body?.textContent ?? ''; return text.includes('Acme & Sons') && text.includes('Stufe 3')";
    scan.until("the report shows the brand", report, &[]).await;
    browser.script(CHOOSE, vec![json!("Start")]).await;
    assert_eq!(browser.script("return document.querySelector('iframe').hidden", vec![]).await, true);
    assert_eq!(browser.script("return watched.errors", vec![]).await, json!([]));
}
