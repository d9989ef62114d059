//! The interface in another language: found by its tag, loaded on request, changed without losing the position.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::hosts::{enter, leave};
use crate::integrity::built;
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::{Site, dist};
use crate::wait::{PATIENCE, look_for};
use serde_json::json;

every![
    a_page_in_french,
    the_page_changes_its_language,
    a_choice_on_the_own_page,
    a_damaged_link_in_german,
    start_errors_in_german,
    a_language_comes_alone,
    digits_follow_the_region,
    a_damaged_language_is_not_used,
    a_start_error_of_the_single_file_in_german
];

fn host(loader: &Site, lang: &str) -> String {
    format!(
        r#"<!doctype html><html lang="{lang}"><head><title>host</title><script type="module" src="{}/maturity-scan.js"></script></head>
        <body><main><maturity-scan loading="eager"></maturity-scan></main></body></html>"#,
        loader.origin
    )
}

async fn a_page_in_french(engine: Engine) {
    let (site, other) = (Site::start().await, Site::start().await);
    for tag in ["fr", "fr_CA", " FR-be"] {
        let browser = Browser::open(engine).await;
        let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, tag))).await;
        scan.press("Commencer").await;
        scan.until("a legend", "return !!root.querySelector('legend')", &[]).await;
        assert!(scan.has("button", "Suivant").await, "{tag}");
        let language = "return [root.querySelector('.ms-body').lang, root.querySelector('legend').lang]";
        assert_eq!(scan.ask(language, &[]).await, json!(["fr", ""]), "{tag}: one language for all");
        if tag == "fr" {
            let browser = Browser::open(engine).await;
            let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, tag))).await;
            scan.press("Commencer").await;
            scan.until("a legend", "return !!root.querySelector('legend')", &[]).await;
            scan.run_in_any_language().await;
            scan.until("the result", "return named(root.querySelector('h1')).startsWith('Niveau 3')", &[]).await;
            // The browser formats numbers and days as the language does.
            scan.shows("3,00").await;
            let day = "return words().includes(clean(new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date())))";
            scan.until("the day in French", day, &[]).await;
            scan.no_errors().await;
        }
    }
}

async fn a_damaged_link_in_german(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let mut token = token_of(VECTOR_A, "2026-11-21");
    token.pop();
    let scan = Scan::open(&browser, &site.url(&format!("/index.html?lang=de#r={token}0"))).await;
    scan.shows("Der Link ist unvollständig oder wurde verändert.").await;
    // The offers on the screen are in the same language.
    scan.shows("Hürden-Check").await;
    scan.no_errors().await;
}

/// A page in one language loads no other one, neither of the interface nor of the questionnaire.
async fn a_language_comes_alone(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, "de"))).await;
    scan.press("Starten").await;
    scan.until("a legend", "return !!root.querySelector('legend')", &[]).await;
    let asked: Vec<_> = site.asked().into_iter().map(|asked| asked.target).collect();
    let of_a_language =
        |name: &&String| name.contains("/locales/") || name.matches('.').count() > 2 && name.contains("/questionnaires/");
    let languages: Vec<_> = asked.iter().filter(of_a_language).collect();
    assert!(languages.iter().all(|name| name.contains("/de.json") || name.contains(".de.json")), "{languages:?}");
    assert_eq!(languages.len(), 2, "{asked:?}");
}

/// Egypt writes Arabic with its own digits, Morocco with Latin ones.
async fn digits_follow_the_region(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    for (lang, count) in [("ar-EG", "٢٤"), ("ar-MA", "24")] {
        browser.go(&site.page("/away.html", "<title>away</title>")).await;
        let scan = Scan::open(&browser, &site.url(&format!("/index.html?lang={lang}"))).await;
        scan.until("the language", "return root.querySelector('.ms-body')?.lang === 'ar'", &[]).await;
        scan.shows(count).await;
        scan.no_errors().await;
    }
}

/// A file of messages with another checksum is not used. The scan is in English then, and works.
async fn a_damaged_language_is_not_used(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let german = std::fs::read_to_string(dist().join("locales/de.json")).expect("it ships with the site");
    assert!(german.contains("Starten"));
    site.put("locales/de.json", Some(german.replace("Starten", "Angreifen").into_bytes()));
    let scan = Scan::open(&browser, &site.url("/index.html?lang=de")).await;
    scan.press("Start").await;
    scan.at(1).await;
}

async fn start_errors_in_german(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let says = "return clean(root?.textContent).includes(arguments[0])";
    let glue = built("maturity-scan-", ".js");
    site.put(&glue, Some(b"export default 1".to_vec()));
    browser.go(&other.page("/host.html", &host(&site, "de"))).await;
    let scan = Scan::unready(&browser, 0);
    scan.until("the sentence", says, &[json!("Der Check konnte nicht starten (")]).await;
    other.page("/words.json", r#"{"scan-stopped": "Leider nicht ({ $reason })"}"#);
    let own = host(&site, "de").replace("<maturity-scan ", "<maturity-scan texts=/words.json ");
    browser.go(&other.page("/own-words.html", &own)).await;
    let scan = Scan::unready(&browser, 0);
    scan.until("the owner's sentence", says, &[json!("Leider nicht (")]).await;
    site.put(&glue, None);
    // A frame that never reports its height.
    site.put(&built("iframe-child-", ".js"), Some(b"export default 1".to_vec()));
    let framed = host(&site, "de").replace("<maturity-scan ", "<maturity-scan mode=iframe ");
    browser.go(&other.page("/host.html", &framed)).await;
    let scan = Scan::unready(&browser, 0);
    scan.until("the sentence", says, &[json!("Diese Seite zeigt den Check nicht an. Check auf eigener Seite öffnen")]).await;
}

async fn a_start_error_of_the_single_file_in_german(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let file = std::fs::read_to_string(dist().join("maturity-scan.html")).expect("the site holds it");
    let (before, block) = file.split_once("<script type=\"text/plain\" id=\"part:/maturity-scan-").expect("the code");
    let (name, rest) = block.split_once('>').expect("a name");
    let (_, after) = rest.split_once('<').expect("an end");
    let broken = format!("{before}<script type=\"text/plain\" id=\"part:/maturity-scan-{name}>AAAA<{after}");
    browser.go(&format!("{}?lang=de", site.page("/broken.html", &broken))).await;
    let scan = Scan::unready(&browser, 0);
    let says = "return clean(root?.textContent).includes(arguments[0])";
    scan.until("the sentence", says, &[json!("Der Check konnte nicht starten (")]).await;
}

async fn the_page_changes_its_language(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &other.page("/host.html", &host(&site, "en"))).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "44").await;
    scan.at(3).await;
    scan.choose_level('2').await;
    browser.script("document.documentElement.lang = 'fr'", vec![]).await;
    scan.until("French", "return !!find('button', 'Suivant')", &[]).await;
    assert_eq!(scan.ask("return root.querySelectorAll('.ms-options input')[1].checked", &[]).await, true, "the same question");
    let focused = "return [...root.querySelectorAll('.ms-options input')].indexOf(root.activeElement)";
    assert_eq!(scan.ask(focused, &[]).await, 1, "focus stays");
    browser.script("document.documentElement.lang = 'en'", vec![]).await;
    scan.until("English", "return !!find('button', 'Next')", &[]).await;
    scan.shows("Question 3 of 24").await;
    scan.no_errors().await;
    // In the shadow root of another element, and in a frame.
    let inside = "<!doctype html><html lang=en><title>inside</title><script type=module src=SITE/maturity-scan.js></script>
        <div id=outer><template shadowrootmode=open><div lang=en><maturity-scan loading=eager storage=none></maturity-scan></div></template></div></html>";
    browser.go(&other.page("/inside.html", &inside.replace("SITE", &site.origin))).await;
    let shown = "const scan = document.querySelector('#outer').shadowRoot.querySelector('maturity-scan');
        return scan.shadowRoot.querySelector('.ms-body')?.lang === arguments[0]";
    let until = async |lang: &str| {
        let look = async || browser.script(shown, vec![json!(lang)]).await.as_bool().filter(|found| *found);
        look_for(PATIENCE, look).await.unwrap_or_else(|| panic!("{lang} in a shadow root"));
    };
    until("en").await;
    browser.script("document.querySelector('#outer').shadowRoot.querySelector('div').lang = 'fr'", vec![]).await;
    until("fr").await;
    let framed = host(&site, "en").replace("<maturity-scan ", "<maturity-scan mode=iframe ");
    browser.go(&other.page("/framed.html", &framed)).await;
    let reads = async |lang: &str| {
        enter(&browser, "document.querySelector('maturity-scan').shadowRoot.querySelector('iframe')").await;
        let shown =
            "return document.querySelector('maturity-scan')?.shadowRoot?.querySelector('.ms-body')?.lang === arguments[0]";
        let look = async || browser.script(shown, vec![json!(lang)]).await.as_bool().filter(|found| *found);
        look_for(PATIENCE, look).await.unwrap_or_else(|| panic!("{lang} in a frame"));
        leave(&browser).await;
    };
    reads("en").await;
    browser.script("document.documentElement.lang = 'fr'", vec![]).await;
    reads("fr").await;
}

async fn a_choice_on_the_own_page(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &site.url("/index.html")).await;
    scan.until("the choice", "return !!root.querySelector('#ms-language')", &[]).await;
    // Some engines capitalize some of the names.
    let names = "return [...root.querySelectorAll('#ms-language option')].map((one) => one.textContent.toLowerCase())";
    assert_eq!(scan.ask(names, &[]).await, json!(["العربية", "deutsch", "english", "español", "français", "nederlands"]));
    let choose = "const one = root.querySelector('#ms-language'); one.value = 'fr'; one.dispatchEvent(new Event('change', { bubbles: true }))";
    scan.ask(choose, &[]).await;
    scan.until("French", "return !!find('button', 'Commencer')", &[]).await;
    assert!(browser.driver.current_url().await.unwrap().query().is_some_and(|query| query.contains("lang=fr")));
    scan.reload().await;
    scan.until("French again", "return !!find('button', 'Commencer')", &[]).await;
    scan.no_errors().await;
}
