//! Every file that the loader loads, changed on the server: it is refused with a message and never run, and answers are
//! kept.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::hosts::{FRAME, enter, framed, leave, page};
use crate::mime::mime;
use crate::scan::{Scan, kept};
use crate::server::{Site, dist};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

both![
    on_the_scans_own_origin,
    on_another_origin,
    in_a_frame,
    the_second_of_two,
    a_changed_list_of_questionnaires,
    a_policy_that_forbids_fetch,
    a_pinned_loader,
];

/// The built file whose name has a hash between these two parts.
pub fn built(start: &str, ending: &str) -> String {
    let (folder, start) = start.rsplit_once('/').unwrap_or(("", start));
    let names = std::fs::read_dir(dist().join(folder)).expect("the site is built");
    let hash = |name: &str| Some(name.strip_prefix(start)?.strip_suffix(ending)?.bytes().all(|sign| sign.is_ascii_hexdigit()));
    let mut names = names.map(|entry| entry.expect("a folder can be read").file_name().to_string_lossy().into_owned());
    let found = names.find(|name| hash(name) == Some(true)).unwrap_or_else(|| panic!("no {start}*{ending}"));
    if folder.is_empty() { found } else { format!("{folder}/{found}") }
}

/// The file with a change: one letter of a text, or a section more in a piece of code. If it is a script, it also gets a line
/// that records that it ran.
pub fn changed(name: &str) -> Vec<u8> {
    let mut content = std::fs::read(dist().join(name)).expect("the site holds it");
    if mime(name).starts_with("text/javascript") {
        content.extend(b"\n;globalThis.foreign = true;");
    } else if name.ends_with("_result.wasm") {
        content.extend([0, 5, 4, b'm', b'o', b'r', b'e']);
    } else {
        let before: &[u8] = if name.ends_with("_bg.wasm") { b"Start ove" } else { b"\"title\":\"" };
        let at = content.windows(before.len()).position(|text| text == before).expect("the file holds the text");
        content[at + before.len()] = b'X';
    }
    content
}

/// The loader's message in place of the scan.
fn sentence(name: &str) -> String {
    format!(
        "The scan couldn’t start ({name} was changed in transit). Your saved answers are safe. Reload the page to try again."
    )
}

/// The scan's message if it has no questionnaire.
fn no_questionnaire(name: &str) -> String {
    format!(
        "The questionnaire didn’t load ({name} was changed in transit). Your answers are safe. Reload the page to try again."
    )
}

/// The message about a file.
type Said = fn(&str) -> String;

const SAYS: &str = "return clean(root?.textContent).includes(arguments[0])";
const FOREIGN: &str = "return globalThis.foreign ?? null";

/// Opens the page with this file changed: it is requested, none of it runs, the reader is told, and stored data stays the
/// same.
async fn refused(site: &Site, browser: &Browser, url: &str, name: &str, said: &str) {
    println!("{name} changed");
    let before = kept(browser).await;
    assert_ne!(before, json!({}), "there is something to lose");
    site.put(name, Some(changed(name)));
    let from = site.asked().len();
    browser.go(url).await;
    let scan = Scan::unready(browser, 0);
    scan.until(said, SAYS, &[json!(said)]).await;
    let asked = site.asked().split_off(from);
    assert!(asked.iter().any(|asked| asked.target.split('?').next() == Some(&format!("/{name}"))), "{name} is asked for");
    assert_eq!(browser.script(FOREIGN, vec![]).await, Value::Null, "{name} did not run");
    assert_eq!(scan.names("button").await, Vec::<String>::new(), "{name}: no scan");
    assert_eq!(scan.events("error").await.len(), 1, "{name}: the page is told");
    assert_eq!(kept(browser).await, before, "{name}: answers stay");
    site.put(name, None);
}

/// Stores two answers, then changes each file in turn. With the right files, the scan continues.
async fn each_refused(site: &Site, browser: &Browser, url: &str, files: [(String, Said); 5]) {
    let scan = Scan::open(browser, url).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "32").await;
    scan.at(3).await;
    for (name, said) in files {
        refused(site, browser, url, &name, &said(&name)).await;
    }
    let scan = Scan::open(browser, url).await;
    scan.shows("You’ve answered 2 of 24 questions.").await;
    scan.go_on().await;
    scan.at(3).await;
    scan.no_errors().await;
}

async fn on_the_scans_own_origin(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let url = site.page("/host.html", &page(&site, "", "<maturity-scan loading=eager><p>Ours</p></maturity-scan>"));
    // The right script with the wrong code file is refused, too.
    let files = [
        (built("first-", ".js"), sentence as Said),
        (built("element-", ".js"), sentence),
        (built("maturity-scan-", ".js"), sentence),
        (built("maturity-scan-", "_bg.wasm"), sentence),
        ("questionnaires/journey-maturity.json".into(), no_questionnaire),
    ];
    each_refused(&site, &browser, &url, files).await;
}

async fn on_another_origin(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let url = other.page("/host.html", &page(&site, "", "<maturity-scan loading=eager><p>Ours</p></maturity-scan>"));
    let files = [
        (built("first-", ".js"), sentence as Said),
        (built("element-", ".js"), sentence),
        (built("maturity-scan-", ".js"), sentence),
        (built("maturity-scan-", "_bg.wasm.js"), sentence),
        ("questionnaires/journey-maturity.json.js".into(), no_questionnaire),
    ];
    each_refused(&site, &browser, &url, files).await;
}

async fn in_a_frame(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<maturity-scan loading=eager mode=iframe><p id=ours>Ours</p></maturity-scan>";
    let url = other.page("/host.html", &page(&site, "", body));
    browser.driver.set_window_rect(0, 0, 1280, 1900).await.expect("the window can be made taller");
    browser.go(&url).await;
    let inside = framed(&browser).await;
    inside.press("Start").await;
    inside.answer_by_keys(1, "32").await;
    inside.at(3).await;
    leave(&browser).await;
    let hidden = |_: &str| "This page doesn’t show the scan. Open the scan on its own page".to_owned();
    let files: [(String, Said); 4] = [
        (built("first-", ".js"), sentence),
        (built("element-", ".js"), sentence),
        (built("iframe-parent-", ".js"), sentence),
        // It is requested inside the frame, which can't report its height without it.
        (built("iframe-child-", ".js"), hidden),
    ];
    for (name, said) in files {
        println!("{name} changed");
        site.put(&name, Some(changed(&name)));
        let from = site.asked().len();
        browser.go(&url).await;
        let outside = Scan::unready(&browser, 0);
        outside.until(&name, SAYS, &[json!(said(&name))]).await;
        assert!(site.asked()[from..].iter().any(|asked| asked.target == format!("/{name}")), "{name} is asked for");
        assert_eq!(browser.script("return document.querySelector('#ours').checkVisibility()", vec![]).await, true, "{name}");
        assert_eq!(browser.script(FOREIGN, vec![]).await, Value::Null, "{name} did not run outside");
        if outside.ask("return !!root.querySelector('iframe')", &[]).await == true {
            enter(&browser, FRAME).await;
            assert_eq!(browser.script(FOREIGN, vec![]).await, Value::Null, "{name} did not run inside");
            leave(&browser).await;
        }
        site.put(&name, None);
    }
    let code = built("maturity-scan-", "_bg.wasm");
    site.put(&code, Some(changed(&code)));
    browser.go(&url).await;
    enter(&browser, FRAME).await;
    Scan::unready(&browser, 0).until("the sentence in the frame", SAYS, &[json!(sentence(&code))]).await;
    leave(&browser).await;
    site.put(&code, None);
    browser.go(&url).await;
    let inside = framed(&browser).await;
    inside.shows("You’ve answered 2 of 24 questions.").await;
    inside.no_errors().await;
}

async fn the_second_of_two(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let url = other.page("/host.html", &page(&site, "", "<maturity-scan loading=eager></maturity-scan>"));
    Scan::open(&browser, &url).await;
    let glue = built("maturity-scan-", ".js");
    site.put(&glue, Some(changed(&glue)));
    browser.script("document.body.prepend(document.createElement('maturity-scan'))", vec![]).await;
    let second = Scan::unready(&browser, 0);
    second.until("the sentence", SAYS, &[json!(sentence(&glue))]).await;
    assert!(site.asked().iter().any(|asked| asked.target == format!("/{glue}?instance=2")), "it asks for its own");
    assert_eq!(browser.script(FOREIGN, vec![]).await, Value::Null, "it did not run");
    let first = Scan::on(&browser, 1).await;
    first.press("Start").await;
    first.at(1).await;
}

/// The list of instruments is only an offer: the scan runs without it.
async fn a_changed_list_of_questionnaires(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let list = "questionnaires/index.json".to_owned();
    site.put(&list, Some(changed(&list)));
    let scan = Scan::home(&browser, &site).await;
    assert_eq!(scan.ask("return root.querySelectorAll('.ms-entry a').length", &[]).await, 0, "nothing of it is offered");
    scan.press("Start").await;
    scan.at(1).await;
}

async fn a_policy_that_forbids_fetch(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
    let content = page(&site, "", "<maturity-scan loading=eager></maturity-scan>");
    let url = site.page_with("/host.html", &content, &[("content-security-policy", policy)]);
    let scan = Scan::open(&browser, &url).await;
    scan.press("Start").await;
    scan.at(1).await;
    let code = format!("/{}", built("maturity-scan-", "_bg.wasm.js"));
    assert!(site.asked().iter().any(|asked| asked.target == code), "the code comes as a script");
}

/// The loader's checksum, as `make release` writes it.
fn pin() -> String {
    use base64::Engine as _;
    let loader = std::fs::read(dist().join("maturity-scan.js")).expect("the site holds it");
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(loader)))
}

async fn a_pinned_loader(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let content = page(&site, "", "<maturity-scan loading=eager><p id=ours>Ours</p></maturity-scan>");
    let pinned = content.replace("<script type=\"module\"", &format!("<script type=\"module\" integrity=\"{}\"", pin()));
    assert_ne!(content, pinned);
    let url = other.page("/host.html", &pinned);
    let scan = Scan::open(&browser, &url).await;
    scan.press("Start").await;
    scan.at(1).await;
    site.put("maturity-scan.js", Some(changed("maturity-scan.js")));
    browser.go(&url).await;
    let scan = Scan::unready(&browser, 0);
    scan.until("a refusal", "return watched.errors.includes('script did not load')", &[]).await;
    assert_eq!(browser.script(FOREIGN, vec![]).await, Value::Null, "it did not run");
    assert_eq!(browser.script("return document.querySelector('#ours').checkVisibility()", vec![]).await, true);
}

/// The checksums match the files in `dist`, and none is missing.
#[test]
fn every_file_has_its_checksum() {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD as BASE64;
    let read = |name: &str| std::fs::read(dist().join(name)).expect("the site holds it");
    let scripts = ["maturity-scan.js".to_owned(), built("first-", ".js"), built("element-", ".js")];
    let scripts = scripts.map(|name| String::from_utf8(read(&name)).expect("a script is text"));
    let instruments = ["index", "journey-maturity", "eight-drivers", "five-pillars", "barriers"];
    let texts = instruments.iter().flat_map(|id| [".json", ".json.js"].map(|ending| format!("questionnaires/{id}{ending}")));
    let code = [".js", "_bg.wasm", "_bg.wasm.js"].map(|ending| built("maturity-scan-", ending));
    let brought = texts.chain(code).chain(["iframe-parent-", "iframe-child-"].map(|name| built(name, ".js")));
    let holds = |script: &str, name: &str| {
        let sum = format!("\"{name}\":\"sha256-{}\"", BASE64.encode(Sha256::digest(read(name))));
        assert!(script.contains(&sum), "{sum}");
    };
    for name in brought {
        holds(&scripts[2], &name);
    }
    holds(&scripts[1], &built("element-", ".js"));
    for name in [built("first-", ".js"), built("maturity-scan-", "_bg.wasm"), built("maturity-scan-", "_bg.wasm.js")] {
        holds(&scripts[0], &name);
    }
}
