//! Answers stay in the browser: checks all network requests of a complete run.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::{Site, dist};
use serde_json::json;

both![nothing_leaves, no_request_contains_a_link, the_own_page_requests_no_other_origin];

/// Every request to another origin, and every attempt to send something, violates this policy and is reported.
const POLICY: &str = "default-src 'self'; script-src 'self' 'nonce-watch' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; form-action 'none'; frame-src 'none'";

/// A page with only the element, because the scan's own page also loads itself for offline use.
fn page(site: &Site) -> String {
    let content = r#"<!doctype html><html lang="en"><head><title>host</title><script type="module" src="/maturity-scan.js"></script></head>
        <body><maturity-scan loading="eager"></maturity-scan></body></html>"#;
    site.page_with("/host.html", content, &[("content-security-policy", POLICY)])
}

fn own_files_only(site: &Site, secret: &str) {
    for asked in site.asked() {
        let (path, query) = asked.target.split_once('?').unwrap_or((&asked.target, ""));
        if ["/favicon.ico", "/host.html"].contains(&path) {
            continue;
        }
        assert_eq!(asked.method, "GET", "{asked:?}");
        assert_eq!(asked.body, 0, "{asked:?}");
        assert!(dist().join(path.trim_start_matches('/')).is_file(), "{asked:?}");
        let own = query.is_empty() || query.strip_prefix("instance=").is_some_and(|id| id.bytes().all(|b| b.is_ascii_digit()));
        assert!(own, "{asked:?}");
        assert!(!format!("{asked:?}").contains(secret), "{asked:?}");
        let referer = asked.referer.unwrap_or_default();
        assert!(referer.starts_with(&site.origin) || referer.is_empty(), "{referer}");
    }
}

async fn nothing_leaves(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &page(&site)).await;
    let before = site.asked().len();
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
    scan.press("Copy link").await;
    scan.until("an answer", "return watched.events.some((one) => one.name === 'shared')", &[]).await;
    assert_eq!(scan.ask("return watched.forbidden", &[]).await, json!([]));
    let code = |target: &str| target.contains(".wasm") && dist().join(target.trim_start_matches('/')).is_file();
    let late =
        site.asked().split_off(before).into_iter().filter(|asked| asked.target != "/favicon.ico" && !code(&asked.target));
    let late: Vec<_> = late.collect();
    assert!(late.is_empty(), "a run asks for nothing but code: {late:?}");
    let foreign = scan.ask("return performance.getEntriesByType('resource').map((one) => one.name).filter((name) => !name.startsWith(location.origin))", &[]).await;
    assert_eq!(foreign, json!([]));
    let link = scan.link().await;
    own_files_only(&site, &link[link.len() - 20..]);
    assert_eq!(scan.ask("return document.cookie", &[]).await, "");
    scan.no_errors().await;
}

async fn no_request_contains_a_link(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let token = token_of(VECTOR_A, "2026-11-21");
    let scan = Scan::open(&browser, &format!("{}#r={token}", page(&site))).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.ask("return watched.forbidden", &[]).await, json!([]));
    own_files_only(&site, &token[token.len() - 20..]);
    scan.no_errors().await;
}

async fn the_own_page_requests_no_other_origin(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let page = std::fs::read_to_string(dist().join("index.html")).unwrap();
    site.page_with("/index.html", &page, &[("content-security-policy", POLICY)]);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.ask("return watched.forbidden", &[]).await, json!([]));
    scan.no_errors().await;
}
