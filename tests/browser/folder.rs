//! The whole scan as a single file, opened from a folder without a network.

use crate::both;
use crate::driver::{Browser, Engine, Setup};
use crate::files::{arrived, give};
use crate::scan::{Scan, VECTOR_A};
use crate::server::{dist, watched};
use crate::wait::{PATIENCE, look_for};
use crate::without::{Recorder, without_network};
use serde_json::json;
use std::path::Path;

both![complete_runs_from_a_folder, links_to_the_public_address, where_nothing_is_kept_a_file_holds_the_answers];

/// Hosts that the browsers contact by themselves, of their makers and of a search engine, whatever page is open.
const OF_BROWSERS: [&str; 9] = [
    "addons.mozilla.org",
    "aus5.mozilla.org",
    "duckduckgo.com",
    "firefox.com",
    "google.com",
    "googleapis.com",
    "gvt1.com",
    "mozilla.com",
    "mozilla.net",
];

/// Copies the file into a folder with a realistic name and returns its address. `element` is the beginning of its element.
fn put(folder: &Path, element: &str) -> String {
    let folder = folder.join("Our scans & more");
    std::fs::create_dir(&folder).expect("a folder can be made");
    let page = std::fs::read_to_string(dist().join("maturity-scan.html")).expect("the site holds it");
    assert_eq!(page.matches("<maturity-scan data-page").count(), 1);
    assert!(!OF_BROWSERS.iter().any(|host| page.contains(host)), "whoever goes there, it is not this page");
    let page = watched(&page.replace("<maturity-scan data-page", element));
    std::fs::write(folder.join("maturity-scan.html"), page).expect("the file can be written");
    format!("file://{}/maturity-scan.html", folder.display()).replace(' ', "%20")
}

/// Fails if anything outside the file was requested.
async fn asked_for_nothing(scan: &Scan<'_>, recorder: &Recorder) {
    let script = "return performance.getEntriesByType('resource').map((one) => one.name)
        .filter((name) => !['blob:', 'data:'].some((own) => name.startsWith(own)))";
    assert_eq!(scan.ask(script, &[]).await, json!([]), "the page asks for nothing");
    let of_page: Vec<_> =
        recorder.asked().into_iter().filter(|line| !OF_BROWSERS.iter().any(|host| host_of(line).ends_with(host))).collect();
    assert_eq!(of_page, [] as [String; 0], "the browser asks nobody for it");
    assert_eq!(scan.ask("return watched.forbidden", &[]).await, json!([]));
    scan.no_errors().await;
}

/// "CONNECT host:443 HTTP/1.1" or "GET http://host/path HTTP/1.1"
fn host_of(line: &str) -> &str {
    let target = line.split(' ').nth(1).unwrap_or_default();
    let authority = target.split_once("://").map_or(target, |(_, rest)| rest).split('/').next().unwrap_or_default();
    authority.rsplit_once(':').map_or(authority, |(host, _)| host)
}

async fn complete_runs_from_a_folder(engine: Engine) {
    without_network(engine, "folder", "complete_runs_from_a_folder", async || {
        let recorder = Recorder::start().await;
        let browser = Browser::with(engine, Setup { proxy: Some(recorder.port), ..Setup::default() }).await;
        let address = put(&browser.downloads, "<maturity-scan data-page");
        let scan = Scan::open(&browser, &address).await;
        scan.run(VECTOR_A).await;
        scan.headed("Level 3: Coordinated").await;
        scan.press("Create my plan").await;
        scan.shows("You opened the scan from a file").await;
        let link = scan.link().await;
        assert!(link.starts_with("file:///"), "{link}");
        scan.press("Copy link").await;
        scan.until("the link", "return watched.events.some((one) => one.name === 'shared')", &[]).await;
        let result = scan.result().await;
        let name = |ending: &str| format!("journey-maturity-{}.{ending}", result["date"].as_str().unwrap());
        for (button, ending) in [
            ("Download report (HTML)", "html"),
            ("Download JSON", "json"),
            ("Download CSV", "csv"),
            ("Download Markdown", "md"),
            ("Download chart (SVG)", "svg"),
            ("Download chart (PNG)", "png"),
            ("Download slide (PNG)", "slide.png"),
            ("Download calendar (.ics)", "ics"),
            ("Download plan (CSV)", "plan.csv"),
            ("Download plan (Markdown)", "plan.md"),
        ] {
            scan.press(button).await;
            assert!(arrived(&browser, &name(ending)).await.len() > 200, "{button}");
        }
        asked_for_nothing(&scan, &recorder).await;
        scan.reload_itself().await;
        scan.go_on().await;
        scan.headed("Level 3: Coordinated").await;
        give(&browser, &browser.downloads.join(name("json"))).await;
        scan.shows("You’re viewing a result from a file").await;
        asked_for_nothing(&scan, &recorder).await;

        for (title, headline, id) in [
            ("Barriers check", "What’s stopping you from putting customers first?", "barriers"),
            ("Eight drivers scan", "What drives customer focus in your organization, and what’s missing?", "eight-drivers"),
            ("45 practices check", "Which customer practices do you have in place?", "five-pillars"),
        ] {
            scan.visit("?").await;
            let follow = format!(
                "root.querySelectorAll('.ms-entry a').forEach((one) => named(one) === {} && one.click())",
                json!(title)
            );
            scan.leave(&follow).await;
            scan.headed(headline).await;
            scan.press("Start").await;
            scan.until("a question", "return root.querySelectorAll('legend').length > 0", &[]).await;
            assert!(scan.ask("return location.search", &[]).await.as_str().unwrap().contains(id));
            asked_for_nothing(&scan, &recorder).await;
        }
        // On this device, the link works.
        browser.go("about:blank").await;
        let scan = Scan::open(&browser, &link).await;
        scan.shows("You’re viewing a shared result").await;
        asked_for_nothing(&scan, &recorder).await;
        // Check that the proxy would have noticed a request.
        scan.ask("fetch('http://elsewhere.example/').catch(() => {})", &[]).await;
        let heard = async || recorder.asked().iter().any(|line| host_of(line) == "elsewhere.example").then_some(());
        assert!(look_for(PATIENCE, heard).await.is_some(), "the proxy hears of requests");
    })
    .await;
}

async fn links_to_the_public_address(engine: Engine) {
    let browser = Browser::open(engine).await;
    let element = "<maturity-scan data-page share-url=\"https://scan.example/?a=b\"";
    let scan = Scan::open(&browser, &put(&browser.downloads, element)).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    let link = scan.link().await;
    assert!(link.starts_with("https://scan.example/?a=b#r=1.journey-maturity."), "{link}");
    assert!(!scan.words().await.contains("You opened the scan from a file"));
    scan.no_errors().await;
}

async fn where_nothing_is_kept_a_file_holds_the_answers(engine: Engine) {
    let browser = Browser::with(engine, Setup { no_storage: true, ..Setup::default() }).await;
    let scan = Scan::open(&browser, &put(&browser.downloads, "<maturity-scan data-page")).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "32").await;
    scan.at(3).await;
    scan.shows("Your browser is blocking storage.").await;
    scan.shows("To keep them, download your answers (JSON)").await;
    assert!(!scan.words().await.contains("copy the link on your result page"), "it would lead nowhere");
    scan.press("Download JSON").await;
    let date = scan.ask("return new Date().toLocaleDateString('sv')", &[]).await;
    let name = format!("journey-maturity-{}.json", date.as_str().unwrap());
    let file: serde_json::Value = serde_json::from_slice(&arrived(&browser, &name).await).unwrap();
    assert_eq!(file["answers"], json!({ "gov.1": 3, "gov.3": 2 }));
    scan.reload_itself().await;
    assert!(scan.has("button", "Start").await, "nothing was kept");
    let drop_it = "const carried = new DataTransfer();
        carried.items.add(new File([arguments[0]], 'mine.json'));
        card.firstElementChild.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }))";
    scan.ask(drop_it, &[json!(file.to_string())]).await;
    scan.shows("You’re viewing a result from a file").await;
    scan.press("Save as my result").await;
    scan.press("Change answers").await;
    scan.shows("2 of 24 answered").await;
    scan.press("Go to the next unanswered question").await;
    scan.at(3).await;
    scan.no_errors().await;
}
