//! Without a network: the server is killed, its port refuses connections, and the scan's own page continues.

use crate::both;
use crate::build::Build;
use crate::driver::{Browser, Engine};
use crate::files::arrived;
use crate::scan::{Scan, VECTOR_A, kept};
use crate::server::Site;
use serde_json::{Value, json};

both![the_whole_page_without_a_server, another_language_without_a_server, an_embedded_scan_where_its_host_does];

/// Waits until a worker controls the page, which means that it has every file.
pub async fn wait_for_worker(scan: &Scan<'_>) {
    let script = "const workers = navigator.serviceWorker;
        return workers.getRegistration().then((found) => !!workers.controller && found?.active?.state === 'activated')";
    scan.until("the worker", script, &[]).await;
}

/// SHA-256, in lowercase hexadecimal, of everything in the page's caches, by name, for each cache.
pub async fn cached(browser: &Browser) -> Vec<Value> {
    let script = "return (async () => {
        const hex = async (answer) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))]
            .map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const all = [];
        for (const name of await caches.keys()) {
            const cache = await caches.open(name), sums = {};
            for (const { url } of await cache.keys()) sums[url.slice(location.origin.length + 1)] = await hex(await cache.match(url));
            all.push(sums);
        }
        return all;
    })()";
    browser.script(script, vec![]).await.as_array().cloned().expect("a list")
}

async fn the_whole_page_without_a_server(engine: Engine) {
    let build = Build::new(1);
    let (mut site, browser) = (Site::of(build.path()).await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    wait_for_worker(&scan).await;
    assert_eq!(cached(&browser).await, [json!(build.kept())], "every file, as it was built");
    site.kill();

    for round in 0..10 {
        scan.reload_itself().await;
        scan.headed("Build 1").await;
        assert!(scan.has("button", "Start").await, "round {round}");
        scan.no_errors().await;
    }
    for (title, headline, questions) in [
        ("Barriers check", "What’s stopping you from putting customers first?", 1),
        ("Eight drivers scan", "What drives customer focus in your organization, and what’s missing?", 1),
        ("45 practices check", "Which customer practices do you have in place?", 9),
    ] {
        let offered = "return [...root.querySelectorAll('.ms-entry a')].some((one) => named(one) === arguments[0])";
        scan.until(title, offered, &[json!(title)]).await;
        let follow =
            format!("root.querySelectorAll('.ms-entry a').forEach((one) => named(one) === {} && one.click())", json!(title));
        scan.leave(&follow).await;
        scan.headed(headline).await;
        scan.press("Start").await;
        scan.until("questions", "return root.querySelectorAll('legend').length === arguments[0]", &[json!(questions)]).await;
        scan.no_errors().await;
        scan.visit("index.html").await;
    }

    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.press("Create my plan").await;
    scan.until("a plan", "return root.querySelectorAll('.ms-task').length === 5", &[]).await;
    scan.press("Copy link").await;
    scan.until("the link", "return watched.events.some((one) => one.name === 'shared')", &[]).await;
    let (result, link) = (scan.result().await, scan.link().await);
    let name = |ending: &str| format!("journey-maturity-{}.{ending}", result["date"].as_str().unwrap());
    for (button, ending) in [("Download JSON", "json"), ("Download Markdown", "md"), ("Download slide (PNG)", "slide.png")] {
        scan.press(button).await;
        assert!(arrived(&browser, &name(ending)).await.len() > 1000, "{button}");
    }
    let before = kept(&browser).await;
    scan.reload_itself().await;
    scan.go_on().await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(kept(&browser).await, before, "progress and plan are there as before");
    scan.no_errors().await;

    let second = browser.driver.new_window().await.expect("a second window");
    browser.driver.switch_to_window(second).await.expect("the window is there");
    let scan = Scan::open(&browser, &link).await;
    scan.shows("You’re viewing a shared result").await;
    scan.headed("Level 3: Coordinated").await;
    scan.no_errors().await;
}

async fn another_language_without_a_server(engine: Engine) {
    let build = Build::new(1);
    let (mut site, browser) = (Site::of(build.path()).await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &site.url("/index.html?lang=de")).await;
    wait_for_worker(&scan).await;
    // The browser's own cache may have these files as well, so look into the worker's.
    for name in ["locales/de.json", "locales/loader.json", "questionnaires/journey-maturity.de.json"] {
        scan.until(name, "return caches.match(arguments[0]).then(Boolean)", &[json!(site.url(&format!("/{name}")))]).await;
    }
    site.kill();
    scan.reload_itself().await;
    scan.until("German", "return root.querySelector('.ms-body')?.lang === 'de' && whole()", &[]).await;
    scan.no_errors().await;
}

/// A host's own worker, which stores whatever its pages request, from its own origin and from others.
const HOSTS_WORKER: &str = "addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    const answer = async (request) => {
        const cache = await caches.open('host'), found = await cache.match(request);
        if (found) return found;
        const fresh = await fetch(request);
        await cache.put(request, fresh.clone());
        return fresh;
    };
    addEventListener('fetch', (event) => event.respondWith(answer(event.request)));";

async fn an_embedded_scan_where_its_host_does(engine: Engine) {
    let (mut site, mut host, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    host.page("/worker.js", HOSTS_WORKER);
    let page = format!(
        r#"<!doctype html><html lang="en"><head><title>host</title><script type="module" src="{}/maturity-scan.js"></script>
        <script>navigator.serviceWorker.register("/worker.js")</script></head>
        <body><maturity-scan loading="eager"></maturity-scan></body></html>"#,
        site.origin
    );
    let scan = Scan::open(&browser, &host.page("/index.html", &page)).await;
    wait_for_worker(&scan).await;
    // The second time, all requests pass through the host's worker.
    scan.reload_itself().await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "32").await;
    scan.at(3).await;
    let there = "return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('_result.wasm.js'))";
    scan.until("the code of the result", there, &[]).await;
    site.kill();
    host.kill();
    scan.reload_itself().await;
    scan.shows("You’ve answered 2 of 24 questions.").await;
    scan.go_on().await;
    scan.answer_by_keys(3, &VECTOR_A.replace(' ', "")[2..]).await;
    scan.headed("Level 3: Coordinated").await;
    let workers = "return navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.active.scriptURL))";
    assert_eq!(scan.ask(workers, &[]).await, json!([host.url("/worker.js")]), "no worker but the host's own");
    assert_eq!(scan.ask("return caches.keys()", &[]).await, json!(["host"]));
    let asked: Vec<_> = site.asked().into_iter().map(|asked| asked.target).collect();
    assert!(!asked.iter().any(|target| target == "/sw.js" || target == "/offline.js"), "{asked:?}");
    // The code of files and teams, which nobody has asked for yet, can't load ahead.
    let errors = scan.ask("return watched.errors.filter((one) => one !== 'link did not load')", &[]).await;
    assert_eq!(errors, json!([]));
}
