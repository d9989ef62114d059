//! The recipes in `examples/`, unchanged except for the scan's address, on their own site.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::{Scan, VECTOR_A, kept, token_of};
use crate::server::Site;
use crate::wait::{PATIENCE, look_for};
use serde_json::{Value, json};

both![
    plain_html,
    strict_csp,
    iframe,
    consent,
    analytics,
    form,
    hubspot,
    wordpress,
    dialog,
    single_page_app,
    kiosk,
    link_preview
];

/// The scan's site, the owner's site, and the address of the recipe on it.
async fn sites(recipe: &str) -> (Site, Site, String) {
    let (scan, own) = (Site::start().await, Site::start().await);
    let file = crate::root::root().join("examples").join(recipe);
    let text = std::fs::read_to_string(file).expect("the recipe is there");
    assert!(text.contains("https://scan.example/"), "{recipe} names the scan's address");
    let url = own.page(&format!("/{recipe}"), &text.replace("https://scan.example", &scan.origin));
    (scan, own, url)
}

async fn plain_html(engine: Engine) {
    let (_site, _own, url) = sites("plain.html").await;
    let browser = Browser::open(engine).await;
    let scan = Scan::open(&browser, &url).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(browser.script("return document.querySelector('maturity-scan p').checkVisibility()", vec![]).await, false);
    // Only scores, unless the owner has asked for more.
    let result = scan.result().await;
    assert_eq!((result.get("answers"), result.get("notes")), (None, None), "{result}");
    let told = scan.ask("return JSON.stringify(watched.events.map(({ detail }) => detail))", &[]).await;
    assert!(!told.to_string().contains("gov.1"), "no item is named: {told}");
    scan.no_errors().await;
}

async fn strict_csp(engine: Engine) {
    let (_site, _own, url) = sites("strict-csp.html").await;
    let browser = Browser::open(engine).await;
    let scan = Scan::open(&browser, &url).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.ask("return watched.forbidden", &[]).await, json!([]), "the scan breaks no policy");
    let inline = "const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script); return !!window.ran";
    assert_eq!(scan.ask(inline, &[]).await, false, "the policy is in force");
    scan.no_errors().await;
}

async fn iframe(engine: Engine) {
    let (site, _own, url) = sites("iframe.html").await;
    let browser = Browser::open(engine).await;
    browser.go(&url).await;
    let height = async || browser.script("return Number(document.querySelector('iframe').height)", vec![]).await.as_u64();
    // As tall as its content, whatever that is.
    let settled = async |screen: &str| {
        let look = async || {
            browser.driver.enter_frame(0).await.expect("the frame is there");
            let content = "return Math.ceil(document.body.getBoundingClientRect().height)";
            let content = browser.script(content, vec![]).await.as_u64();
            browser.driver.enter_default_frame().await.expect("the page is there");
            height().await.filter(|frame| Some(*frame) == content && *frame != 900)
        };
        look_for(PATIENCE, look).await.unwrap_or_else(|| panic!("the frame follows: {screen}"))
    };
    let press = async |name: &str, shown: &str| {
        browser.driver.enter_frame(0).await.expect("the frame is there");
        let scan = Scan::on(&browser, 0).await;
        // With a script, because the frame may still be growing under the pointer.
        scan.until(name, "const button = find('button', arguments[0]); button?.click(); return !!button", &[json!(name)]).await;
        scan.shows(shown).await;
        browser.driver.enter_default_frame().await.expect("the page is there");
    };
    settled("introduction").await;
    press("Start", "Question 1 of 24").await;
    let item = settled("item").await;
    press("All questions", "Go to the next unanswered question").await;
    let overview = settled("overview").await;
    press("Go to the next unanswered question", "Question 1 of 24").await;
    let again = settled("item again").await;
    assert!(overview > item && overview > again, "up and down: {item}, {overview}, {again}");
    // Messages from the page itself or from a stranger are ignored.
    let forged = "const message = { 'maturity-scan': { v: 1, instance: '', type: 'resize', height: 5 } };
        dispatchEvent(new MessageEvent('message', { data: message, origin: arguments[0] }));
        return new Promise((done) => { addEventListener('message', () => setTimeout(done), { once: true }); postMessage(message, '*'); })";
    browser.script(forged, vec![json!(site.origin)]).await;
    assert_eq!(height().await, Some(again));
}

async fn consent(engine: Engine) {
    let (site, _own, url) = sites("consent.html").await;
    let browser = Browser::open(engine).await;
    browser.go(&url).await;
    let said = "return document.querySelector('maturity-scan p').checkVisibility()";
    assert_eq!(browser.script(said, vec![]).await, true);
    assert!(site.asked().is_empty(), "nothing before consent: {:?}", site.asked());
    assert_eq!(kept(&browser).await, json!({}));
    browser.script("document.querySelector('#agree').click()", vec![]).await;
    let scan = Scan::on(&browser, 0).await;
    assert_eq!(browser.script(said, vec![]).await, false);
    assert_eq!(browser.script("return document.querySelector('#banner')", vec![]).await, Value::Null);
    scan.press("Start").await;
    scan.at(1).await;
    scan.no_errors().await;
}

async fn analytics(engine: Engine) {
    let (_site, _own, url) = sites("analytics.html").await;
    let browser = Browser::open(engine).await;
    let scan = Scan::open(&browser, &url).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    let pushed = scan.ask("return dataLayer", &[]).await;
    let told = &pushed[1];
    assert_eq!(pushed[0], json!({ "event": "maturity_scan_started" }));
    assert_eq!((&told["event"], &told["level"]), (&json!("maturity_scan_completed"), &json!(3)));
    let result = scan.result().await;
    assert_eq!(told["score"], result["overall"]["score"]);
    for dimension in result["dimensions"].as_array().unwrap() {
        assert_eq!(told[format!("score_{}", dimension["id"].as_str().unwrap())], dimension["score"]);
    }
    assert_eq!(told.as_object().unwrap().len(), 10, "nothing else: {told}");
    let link = scan.link().await;
    assert!(!pushed.to_string().contains(&link[link.len() - 20..]), "{pushed}");
    scan.no_errors().await;
    // With the Google tag on the page, it gets the events.
    browser.script("window.tagged = []; window.gtag = (...all) => tagged.push(all)", vec![]).await;
    scan.press("Take it again").await;
    scan.at(1).await;
    scan.answer_by_keys(1, VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    let tagged = scan.ask("return tagged", &[]).await;
    assert_eq!(tagged[0][1], "maturity_scan_started", "{tagged}");
    assert_eq!((&tagged[1][1], &tagged[1][2]["level"]), (&json!("maturity_scan_completed"), &json!(3)), "{tagged}");
}

async fn form(engine: Engine) {
    let (_site, own, url) = sites("form.html").await;
    let browser = Browser::open(engine).await;
    let scan = Scan::open(&browser, &url).await;
    let visible = "return document.querySelector('form').checkVisibility()";
    assert_eq!(scan.ask(visible, &[]).await, false, "not before the result");
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.ask(visible, &[]).await, true);
    for part in ["What this means", "Your 90-day plan", "All answers"] {
        scan.shows(part).await;
    }
    let sent = scan.ask("return Object.fromEntries(new FormData(document.querySelector('form')))", &[]).await;
    let scores = scan.ask("return host.result.dimensions.map(({ id, score }) => `${id} ${score}`).join(', ')", &[]).await;
    assert_eq!(sent, json!({ "email": "", "level": "3", "scores": scores }));
    own.page("/contact", "<title>Thanks</title>");
    scan.ask("const form = document.querySelector('form'); form.elements.email.value = 'a@b.example'; form.querySelector('button').click()", &[]).await;
    let arrived = async || own.asked().into_iter().find(|asked| asked.target == "/contact");
    let arrived = look_for(PATIENCE, arrived).await.expect("the form arrives at the owner's site");
    assert_eq!((arrived.method.as_str(), arrived.body > 40), ("POST", true), "{arrived:?}");
}

async fn wordpress(engine: Engine) {
    let (site, own, url) = sites("wordpress.html").await;
    let browser = Browser::open(engine).await;
    let scan = Scan::open(&browser, &url).await;
    scan.press("Start").await;
    scan.at(1).await;
    assert_eq!(browser.script("return document.querySelectorAll('maturity-scan').length", vec![]).await, 1);
    scan.no_errors().await;
    // What a role without the right to write scripts leaves of the block: visitors see the content of the element.
    let page = std::fs::read_to_string(crate::root::root().join("examples/wordpress.html")).expect("the recipe is there");
    let (head, rest) = page.split_once("<script").expect("a script");
    let (_, rest) = rest.split_once("</script>").expect("its end");
    let (middle, rest) = rest.split_once("<script").expect("another script");
    let (_, tail) = rest.split_once("</script>").expect("its end");
    browser.go(&own.page("/stripped.html", &format!("{head}{middle}{tail}"))).await;
    let said = "return document.querySelector('maturity-scan p').checkVisibility()";
    assert_eq!(browser.script(said, vec![]).await, true);
    // An optimizer that loads the script late, from the same address.
    let late = page.replace(
        "<script type=\"module\" src=\"https://scan.example/maturity-scan.js\"",
        "<script type=\"module\" data-src=\"https://scan.example/maturity-scan.js\"",
    );
    browser.go(&own.page("/late.html", &late.replace("https://scan.example", &site.origin))).await;
    let load = "for (const one of document.querySelectorAll('script[data-src]')) {
        const script = document.createElement('script'); script.type = 'module'; script.src = one.dataset.src; one.replaceWith(script); }";
    browser.script(load, vec![]).await;
    let scan = Scan::on(&browser, 0).await;
    scan.shows("How customer-centric is your organization?").await;
    scan.no_errors().await;
}

/// In place of the CRM's script: draws the form when it is told to, and then says that it is ready.
const CRM: &str = "window.hbspt = { forms: { create(options) { window.draw = () => {
    document.querySelector(options.target).innerHTML = '<form><input type=hidden name=scan_level><input type=hidden name=scan_scores></form>';
    options.onFormReady();
  } } } }";

async fn hubspot(engine: Engine) {
    let (site, own, url) = sites("hubspot.html").await;
    let page = std::fs::read_to_string(crate::root::root().join("examples/hubspot.html")).expect("the recipe is there");
    let theirs = "https://js.hsforms.net/forms/embed/v2.js";
    assert!(page.contains(theirs));
    own.page("/crm.js", CRM);
    own.page("/hubspot.html", &page.replace(theirs, "/crm.js").replace("https://scan.example", &site.origin));
    let browser = Browser::open(engine).await;
    let sent = "return Object.fromEntries(new FormData(document.querySelector('#contact form')))";
    // The form comes before the result, and after it.
    for form_first in [true, false] {
        let scan = Scan::open(&browser, &url).await;
        if form_first {
            scan.ask("draw()", &[]).await;
        }
        scan.run(VECTOR_A).await;
        scan.headed("Level 3: Coordinated").await;
        if !form_first {
            scan.ask("draw()", &[]).await;
        }
        let scores = scan.ask("return host.result.dimensions.map(({ id, score }) => `${id} ${score}`).join(', ')", &[]).await;
        assert_eq!(scan.ask(sent, &[]).await, json!({ "scan_level": "3", "scan_scores": scores }));
        browser.script("localStorage.clear()", vec![]).await;
        scan.no_errors().await;
    }
}

/// Runs before the page's own scripts: counts the listeners on window and document, and measures the memory of the scan's
/// code.
const COUNT: &str = "<head><script>
    window.listeners = 0;
    for (const target of [window, document]) {
      const known = new WeakMap(), names = (run) => known.get(run) ?? known.set(run, new Set()).get(run);
      const count = (change, by) => function (name, run, ...more) {
        const before = names(run).size;
        names(run)[by](name);
        listeners += names(run).size - before;
        return change.call(this, name, run, ...more);
      };
      target.addEventListener = count(target.addEventListener, 'add');
      target.removeEventListener = count(target.removeEventListener, 'delete');
    }
    </script><script type=module>
    const seen = new Set();
    window.instances = () => {
      for (const { name } of performance.getEntriesByType('resource')) if (/instance=/.test(name)) seen.add(name);
      performance.clearResourceTimings();
      return [...seen];
    };
    window.memory = async () => {
      const all = await Promise.all(instances().map(async (name) => (await (await import(name)).default()).memory.buffer.byteLength));
      return all.reduce((sum, one) => sum + one, 0);
    };
    </script>";

/// Shows, moves and leaves the scan this often, then reports what is left of it.
const ROUNDS: &str = "const [rounds, done] = arguments;
    const view = (name) => document.querySelector(`[data-view=${name}]`).click();
    const ready = () => new Promise((go) => EventTarget.prototype.addEventListener.call(document, 'maturity-scan-ready', go, { once: true }));
    const turn = () => new Promise((go) => setTimeout(go));
    const lost = [];
    (async () => {
      for (let round = 0; round < rounds; round++) {
        const there = ready();
        view('scan');
        await there;
        const element = document.querySelector('maturity-scan'), text = () => element.shadowRoot.querySelector('[part=card]').innerText;
        for (const name of ['aside', 'scan']) {
          view(name);
          await turn();
          if (document.querySelector('maturity-scan') !== element) lost.push(`another element at ${name}`);
          if (!text().includes('You’ve answered 3 of 24 questions.')) lost.push(text());
        }
        view('home');
        await turn();
        instances();
        watched.events.length = 0;
      }
      return { lost, listeners, instances: instances().length, memory: await memory() };
    })().then(done, (error) => done(String(error)));";

async fn single_page_app(engine: Engine) {
    let (site, own, url) = sites("single-page-app.html").await;
    let browser = Browser::open(engine).await;
    let text = std::fs::read_to_string(crate::root::root().join("examples/single-page-app.html")).unwrap();
    own.page("/single-page-app.html", &text.replace("<head>", COUNT).replace("https://scan.example", &site.origin));
    browser.go(&url).await;
    browser.script("document.querySelector('[data-view=scan]').click()", vec![]).await;
    let scan = Scan::on(&browser, 0).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "324").await;
    scan.at(4).await;
    browser.script("document.querySelector('[data-view=home]').click()", vec![]).await;

    let rounds = async |number: u32| {
        let left = browser.driver.execute_async(ROUNDS, vec![json!(number)]).await.expect("the rounds end").json().clone();
        assert_eq!(left["lost"], json!([]), "{left}");
        (left, kinds_left(&browser, engine).await)
    };
    let (few, few_kinds) = rounds(20).await;
    let (many, many_kinds) = rounds(80).await;
    for kind in ["listeners", "instances"] {
        assert_eq!(few[kind], many[kind], "{kind} after 20 rounds and after 100");
    }
    // Listeners are freed at garbage collection, which Firefox delays. A scan that stayed would take a hundred kilobytes,
    // and eighty of them thirty times the limit here.
    let memory = |left: &Value| left["memory"].as_u64().expect("a number of bytes");
    assert!(memory(&many) <= memory(&few) + 256 * 1024, "{few} after 20 rounds, {many} after 100");
    assert_eq!(many["instances"], 1, "one instance serves one element after the other");
    for ((name, few), (_, many)) in few_kinds.iter().zip(&many_kinds) {
        // For the heap, allow what the browser itself keeps per round.
        let kept = if name == "JSHeapUsedSize" { 80.0 * 1000.0 } else { 0.0 };
        assert!(*many <= few + kept, "{name}: {few} after 20 rounds, {many} after 100");
    }
    browser.script("document.querySelector('[data-view=scan]').click()", vec![]).await;
    let scan = Scan::on(&browser, 0).await;
    scan.go_on().await;
    scan.at(4).await;
    scan.no_errors().await;
}

/// What Chromium still holds after a garbage collection. Firefox does not report it.
async fn kinds_left(browser: &Browser, engine: Engine) -> Vec<(String, f64)> {
    if engine == Engine::Firefox {
        return Vec::new();
    }
    let tools = browser.driver.cdp();
    let ask = async |method| tools.send_raw(method, json!({})).await.expect("the browser tells");
    ask("Performance.enable").await;
    ask("HeapProfiler.collectGarbage").await;
    let metrics = ask("Performance.getMetrics").await;
    let wanted = ["JSEventListeners", "Nodes", "JSHeapUsedSize"];
    let all = metrics["metrics"].as_array().expect("a list").iter();
    let pair = |one: &Value| Some((one["name"].as_str()?.to_owned(), one["value"].as_f64()?));
    all.filter_map(pair).filter(|(name, _)| wanted.contains(&name.as_str())).collect()
}

async fn dialog(engine: Engine) {
    let (_site, _own, url) = sites("dialog.html").await;
    let browser = Browser::open(engine).await;
    let link = format!("r={}", token_of(VECTOR_A, "2026-11-21"));
    let open = "return document.querySelector('dialog').open && card.clientWidth > 900";
    browser.go(&url).await;
    let scan = Scan::unready(&browser, 0);
    assert_eq!(scan.ask("return document.querySelector('dialog').open", &[]).await, false);
    // Into the open page, and again while the scan is open.
    for _ in 0..2 {
        browser.script("location.hash = arguments[0]", vec![json!(link)]).await;
        scan.headed("Level 3: Coordinated").await;
        scan.until("the dialog", open, &[]).await;
        browser.script("document.querySelector('dialog').close()", vec![]).await;
    }
    browser.go("about:blank").await;
    let scan = Scan::open(&browser, &format!("{url}#{link}")).await;
    scan.headed("Level 3: Coordinated").await;
    scan.until("the dialog", open, &[]).await;
    scan.no_errors().await;
    // The button opens the dialog with the first question.
    browser.go("about:blank").await;
    browser.go(&url).await;
    browser.script("document.querySelector('#open').click()", vec![]).await;
    let scan = Scan::on(&browser, 0).await;
    scan.at(1).await;
    scan.until("the dialog", open, &[]).await;
    scan.no_errors().await;
}

async fn kiosk(engine: Engine) {
    let (site, own) = (Site::start().await, Site::start().await);
    let page = std::fs::read_to_string(crate::root::root().join("examples").join("kiosk.html")).expect("the recipe is there");
    let times = "const PAUSE = 120, ANSWER = 30;";
    assert!(page.contains(times));
    let page = page.replace(times, "const PAUSE = 2, ANSWER = 8;");
    let url = own.page("/kiosk.html", &page.replace("https://scan.example", &site.origin));
    let browser = Browser::open(engine).await;
    let scan = Scan::open(&browser, &url).await;
    let asks = "return document.querySelector('dialog').open";
    scan.press("Start").await;
    scan.shows("Question 1 of 24").await;
    // Somebody answers the question and goes on. The page may ask at any moment, so nothing here needs focus or the pointer.
    scan.until("the page asks", asks, &[]).await;
    scan.ask("document.querySelector('dialog button').click()", &[]).await;
    scan.until("the question is gone", "return !document.querySelector('dialog').open", &[]).await;
    scan.shows("Question 1 of 24").await;
    // Nobody answers. Finished scans are deleted, too.
    scan.ask("sessionStorage.setItem('maturity-scan/1/journey-maturity/history', '{}')", &[]).await;
    scan.until("the page asks again", asks, &[]).await;
    let anew = async || {
        let there = "return !document.querySelector('dialog').open && !sessionStorage.getItem('maturity-scan/1/journey-maturity/history')";
        browser.script(there, vec![]).await.as_bool().filter(|found| *found)
    };
    look_for(PATIENCE, anew).await.expect("the scan starts over");
    let scan = Scan::on(&browser, 0).await;
    scan.shows("Start").await;
    assert_eq!(scan.ask(asks, &[]).await, false, "the question is gone");
    scan.no_errors().await;
}

async fn link_preview(engine: Engine) {
    let (_site, _own, url) = sites("link-preview.html").await;
    let browser = Browser::open(engine).await;
    browser.go(&url).await;
    let size = "const picture = new Image(); picture.src = document.querySelector('[property=\"og:image\"]').content;
        return picture.decode().then(() => [picture.naturalWidth, picture.naturalHeight])";
    assert_eq!(browser.script(size, vec![]).await, json!([1200, 630]));
}
