//! New versions wait until the reader accepts them, and never mix with the open one. Wrong responses are never stored.

use crate::both;
use crate::build::{Build, PARTS};
use crate::driver::{Browser, Engine};
use crate::files::arrived;
use crate::offline::{cached, wait_for_worker};
use crate::scan::{Scan, VECTOR_A};
use crate::server::{Reply, Site};
use crate::wait::{PATIENCE, look_for};
use serde_json::{Value, json};

both![three_releases_and_open_tabs, wrong_answers_change_nothing, a_first_visit_with_a_wrong_answer];

/// Looks for a new version. Returns the outcome.
const UPDATE: &str = "return (async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    try { await registration.update() } catch { return 'refused' }
    const worker = registration.installing;
    if (!worker) return registration.waiting ? 'waits' : 'refused';
    return new Promise((done) => {
        const look = () => ({ redundant: 'refused', installed: 'waits' })[worker.state];
        look() ? done(look()) : worker.addEventListener('statechange', () => look() && done(look()));
    });
})()";

/// The offer below the scan.
const OFFER: &str = "const line = document.querySelector('[data-new]'); return clean(line?.textContent)";

/// What every cache of the page has to contain for a build.
fn whole(build: &Build) -> Value {
    json!(build.kept())
}

async fn offered(scan: &Scan<'_>) {
    let line = "A new version is available. Your answers are safe. Update now";
    let same = OFFER.replace("return clean(line?.textContent)", "return clean(line?.textContent) === arguments[0]");
    scan.until("the offer", &same, &[json!(line)]).await;
}

async fn use_it_now(scan: &Scan<'_>) {
    scan.leave("document.querySelector('[data-new] button').click()").await;
}

async fn three_releases_and_open_tabs(engine: Engine) {
    let builds: Vec<_> = (1..=3).map(Build::new).collect();
    let (mut site, browser) = (Site::of(builds[0].path()).await, Browser::open(engine).await);
    let first = browser.driver.window().await.expect("a window");
    let show = async |window: &thirtyfour::WindowHandle| {
        browser.driver.switch_to_window(window.clone()).await.expect("the window is there");
    };
    let scan = Scan::home(&browser, &site).await;
    wait_for_worker(&scan).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "32").await;
    scan.at(3).await;

    // The second release is out, and the first one's files are gone. A new tab opens with the complete first, and both get
    // the offer.
    site.release(builds[1].path());
    let second = browser.driver.new_window().await.expect("a second window");
    show(&second).await;
    Scan::home(&browser, &site).await;
    scan.shows("You’ve answered 2 of 24 questions.").await;
    assert_eq!(scan.ask(PARTS, &[]).await, json!([1]));
    offered(&scan).await;
    show(&first).await;
    offered(&scan).await;
    scan.answer_by_keys(3, "33").await;
    scan.at(5).await;
    assert_eq!(cached(&browser).await, [whole(&builds[0]), whole(&builds[1])]);

    // The third release, while the second still waits. Nothing changes until the reader wants it.
    site.release(builds[2].path());
    assert_eq!(scan.ask(UPDATE, &[]).await, "waits");
    scan.reload_itself().await;
    scan.shows("You’ve answered 4 of 24 questions.").await;
    assert_eq!(scan.ask(PARTS, &[]).await, json!([1]));
    offered(&scan).await;
    scan.go_on().await;
    scan.at(5).await;

    // One tab changes to the third. The other continues with the first, including code that it requests later.
    show(&second).await;
    use_it_now(&scan).await;
    scan.shows("You’ve answered 4 of 24 questions.").await;
    assert_eq!(scan.ask(PARTS, &[]).await, json!([3]));
    assert_eq!(scan.ask(OFFER, &[]).await, "");
    show(&first).await;
    let another = "document.body.append(Object.assign(document.createElement('maturity-scan'), { id: 'another' }));
        another.setAttribute('storage', 'none'); another.scrollIntoView()";
    browser.script(another, vec![]).await;
    let other = Scan::on(&browser, 1).await;
    other.press("Start").await;
    other.at(1).await;
    browser.script("another.remove()", vec![]).await;
    scan.ask("root.querySelector('legend').focus()", &[]).await;
    scan.answer_by_keys(5, &VECTOR_A.replace(' ', "")[4..]).await;
    scan.until("the result", "return !!host.result", &[]).await;
    scan.press("Download CSV").await;
    let name = format!("journey-maturity-{}.csv", scan.result().await["date"].as_str().unwrap());
    assert!(arrived(&browser, &name).await.len() > 1000);
    assert_eq!(scan.ask("return [...new Set(builds)]", &[]).await, json!([1]), "no parts of two versions in one tab");
    scan.no_errors().await;

    // Its own button leads to the third, too. Older versions are deleted once this is the only tab.
    use_it_now(&scan).await;
    scan.shows("Level 3: Coordinated").await;
    assert_eq!(scan.ask(PARTS, &[]).await, json!([3]));
    show(&second).await;
    browser.driver.close_window().await.expect("the window closes");
    show(&first).await;
    scan.reload_itself().await;
    scan.until("one version", "return caches.keys().then((all) => all.length === 1)", &[]).await;
    assert_eq!(cached(&browser).await, [whole(&builds[2])]);
    site.kill();
    scan.reload_itself().await;
    assert_eq!(scan.ask(PARTS, &[]).await, json!([3]));
    scan.go_on().await;
    scan.headed("Level 3: Coordinated").await;
    scan.no_errors().await;
}

const HTML: (&str, &str) = ("content-type", "text/html; charset=utf-8");

fn page_of(status: u16, header: (&'static str, &'static str)) -> Reply {
    Reply { status, header, content: b"<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>".to_vec() }
}

/// Each wrong answer: what is wrong, the ending of the requested path, and the reply instead of the right one.
fn wrong_answers(build: &Build) -> Vec<(&'static str, String, Reply)> {
    let read = |name: &str| std::fs::read(build.path().join(name)).expect("the build holds it");
    let of_kind =
        |content: &[u8], kind: &'static str| Reply { status: 200, header: ("content-type", kind), content: content.to_vec() };
    let (code, wasm) = (build.file("_bg.wasm"), read(&build.file("_bg.wasm")));
    let elsewhere = ("location", "/questionnaires/journey-maturity.json");
    vec![
        ("a page for code", code.clone(), page_of(200, HTML)),
        ("a page that says it is code", code.clone(), page_of(200, ("content-type", "application/wasm"))),
        ("half of the code", code.clone(), of_kind(&wasm[..wasm.len() / 2], "application/wasm")),
        ("code one byte short", code.clone(), of_kind(&wasm[..wasm.len() - 1], "application/wasm")),
        ("no code", code, page_of(404, HTML)),
        ("the right script, said to be a page", "/maturity-scan.js".into(), of_kind(&read("maturity-scan.js"), "text/html")),
        ("a page for texts", "/barriers.json".into(), page_of(200, HTML)),
        ("led elsewhere", "/five-pillars.json".into(), page_of(302, elsewhere)),
        ("a page for whatever is asked", String::new(), page_of(200, HTML)),
        ("whatever is asked led elsewhere", String::new(), page_of(302, ("location", "/index.html"))),
    ]
}

async fn wrong_answers_change_nothing(engine: Engine) {
    let first = Build::new(1);
    let (mut site, browser) = (Site::of(first.path()).await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    wait_for_worker(&scan).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "3").await;
    scan.at(2).await;
    let count = wrong_answers(&first).len();
    for case in 0..count {
        // One release per case, because right answers are not requested again.
        let build = Build::new(u8::try_from(case).expect("few cases") + 2);
        let (what, ending, reply) = wrong_answers(&build).swap_remove(case);
        // Wrong until the next release, because the browser also looks for new versions by itself.
        site.release_poisoned(build.path(), &ending, reply);
        let before = site.asked().len();
        // The browser's own look for the previous release may still be running, and its outcome would be returned.
        let look = async || {
            let said = scan.ask(UPDATE, &[]).await;
            site.asked()[before..].iter().any(|asked| asked.target.ends_with(&ending)).then_some(said)
        };
        let said = look_for(PATIENCE, look).await;
        assert_eq!(said.expect("the wrong answer is met"), "refused", "{what}");
        assert_eq!(cached(&browser).await, [whole(&first)], "{what}");
        scan.reload_itself().await;
        scan.shows("You’ve answered 1 of 24 questions.").await;
        assert_eq!(scan.ask(PARTS, &[]).await, json!([1]), "{what}");
        assert_eq!(scan.ask(OFFER, &[]).await, "", "{what}");
        scan.no_errors().await;
    }
    // Right again: the complete new version arrives, even if the browser has cached wrong answers.
    let last = Build::new(2);
    site.release(last.path());
    site.heal();
    let comes = async || (scan.ask(UPDATE, &[]).await == "waits").then_some(());
    look_for(PATIENCE, comes).await.expect("the new version comes");
    assert_eq!(cached(&browser).await, [whole(&first), whole(&last)]);
    offered(&scan).await;
    site.kill();
    use_it_now(&scan).await;
    scan.shows("You’ve answered 1 of 24 questions.").await;
    assert_eq!(scan.ask(PARTS, &[]).await, json!([2]));
    scan.no_errors().await;
}

async fn a_first_visit_with_a_wrong_answer(engine: Engine) {
    let build = Build::new(1);
    let (mut site, browser) = (Site::of(build.path()).await, Browser::open(engine).await);
    site.poison("barriers.json", page_of(200, HTML));
    let scan = Scan::home(&browser, &site).await;
    let ended = "return navigator.serviceWorker.getRegistration().then((found) => !found)";
    look_for(PATIENCE, async || site.asked().iter().any(|asked| asked.target.ends_with("barriers.json")).then_some(()))
        .await
        .expect("the worker asks for every instrument");
    scan.until("no worker", ended, &[]).await;
    assert_eq!(cached(&browser).await, [] as [Value; 0]);
    scan.press("Start").await;
    scan.at(1).await;
    scan.no_errors().await;
    site.heal();
    scan.reload_itself().await;
    wait_for_worker(&scan).await;
    assert_eq!(cached(&browser).await, [whole(&build)]);
    site.kill();
    scan.reload_itself().await;
    scan.headed("Build 1").await;
    scan.no_errors().await;
}
