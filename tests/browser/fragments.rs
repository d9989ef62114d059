//! A thousand hostile fragments in each browser: no script runs, nothing is stored, and the scan is usable within a second.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::{Scan, kept, token_of};
use crate::server::Site;
use serde_json::{Value, json};

both![a_thousand_in_one_page, a_sample_loaded_anew];

const COUNT: usize = 1_000;

/// Known attacks on other pages, and texts that break parsers.
const HOSTILE: [&str; 40] = [
    "<img src=x onerror=attacked=1>",
    "<script>window.attacked=1</script>",
    "\"><svg onload=attacked=1>",
    "'-attacked=1-'",
    "javascript:attacked=1",
    "data:text/html,<script>parent.attacked=1</script>",
    "<iframe srcdoc='<script>parent.attacked=1</script>'>",
    "{{constructor.constructor('attacked=1')()}}",
    "${attacked=1}",
    "__proto__[attacked]=1",
    "constructor.prototype.attacked=1",
    "%3Cimg%20src=x%20onerror=attacked=1%3E",
    "%253Cscript%253Eattacked=1%253C/script%253E",
    "%",
    "%E0%A4%A",
    "%00",
    "%FF%FE",
    "%F0%9F%98%80",
    "\u{202E}txt.exe",
    "\u{0}",
    "\u{FEFF}1.journey-maturity.AAA",
    "😀😀😀",
    "..",
    "../../../../etc/passwd",
    "//evil.example",
    "https://evil.example/#r=1.x.y",
    "1",
    "1.",
    "1..",
    "1.journey-maturity",
    "1.journey-maturity.",
    "1.journey-maturity.______________________________________________",
    "2.journey-maturity.AAAA",
    "-1.journey-maturity.AAAA",
    "1.other.AAAAAAAAAAAAAAAAAA",
    "1.JOURNEY-MATURITY.AAAAAAAAAAAAAA",
    "r=r=r=r=",
    "&r=&r=&r=",
    "?r=1.a.b#r=1.a.b",
    "1.journey-maturity.AnVAAAA\r\nSet-Cookie: a=b",
];

/// The same fragments in every run: each hostile text unchanged, encoded, inside a valid link, and repeated.
fn fragments() -> Vec<String> {
    let sound = token_of("4444 4444 4444 4444 4444 1111", "2026-11-21");
    let encoded = |text: &str| text.bytes().fold(String::new(), |all, byte| format!("{all}%{byte:02X}"));
    (0..COUNT)
        .map(|number| {
            let hostile = HOSTILE[number % HOSTILE.len()];
            let at = 2 + number * 7 % (sound.len() - 2);
            match number / HOSTILE.len() {
                0 => format!("r={hostile}"),
                1 => format!("r={}", encoded(hostile)),
                2 => hostile.to_owned(),
                3 => format!("r={sound}{hostile}"),
                4 => format!("r={hostile}{sound}"),
                5 => format!("a={hostile}&r={}&b={hostile}", &sound[..at]),
                6 => format!("r={}", hostile.repeat(300)),
                7 => format!("r={}", "1.journey-maturity.".repeat(number)),
                8 => format!("{hostile}={hostile}&r={}", encoded(&sound[..at])),
                _ => format!("r={}{hostile}{}", &sound[..at], &sound[at..]),
            }
        })
        .collect()
}

/// Shows each fragment, waits until the scan has responded and a frame is drawn, and measures the time.
const SHOW: &str = "const [all, done] = arguments, root = document.querySelector('maturity-scan').shadowRoot;
    const frame = () => new Promise(requestAnimationFrame);
    (async () => {
        const found = [];
        for (const fragment of all) {
            const show = async () => {
                const start = performance.now(), address = location.href;
                location.hash = fragment;
                if (location.href !== address) await new Promise((heard) => addEventListener('hashchange', heard, { once: true }));
                await frame();
                return performance.now() - start;
            };
            // On a busy machine one of a thousand may be late; not twice.
            const first = await show(), time = first > 1000 ? await show() : first;
            while (root.querySelector('.ms-loading')) await frame();
            const usable = [...root.querySelectorAll('button')].some((one) => ['Start', 'Close'].includes(one.textContent) && one.checkVisibility());
            const foreign = root.querySelectorAll('img, script, iframe, [onerror], [onload]').length;
            if (!usable || foreign || time > 1000 || 'attacked' in window) found.push([fragment.slice(0, 200), usable, foreign, time]);
        }
        return found;
    })().then(done, (error) => done(String(error)))";

async fn a_thousand_in_one_page(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    let all = fragments();
    assert_eq!(all.len(), COUNT);
    // In parts, because a script of the driver may take only thirty seconds.
    for part in all.chunks(100) {
        let shown = browser.driver.execute_async(SHOW, vec![json!(part)]).await.expect("the fragments are shown");
        assert_eq!(shown.json(), &json!([]), "fragment, usable, foreign elements, milliseconds");
    }
    assert_eq!(browser.script("return window.attacked ?? {}.attacked ?? null", vec![]).await, Value::Null);
    assert_eq!(kept(&browser).await, json!({}), "nothing is kept for having looked");
    scan.no_errors().await;
    // The instance is still the same.
    browser
        .script(
            "location.hash = arguments[0]",
            vec![json!(format!("r={}", token_of("4444 4444 4444 4444 4444 1111", "2026-11-21")))],
        )
        .await;
    scan.headed("Level 2: Fragmented").await;
    scan.press("Close").await;
    scan.press("Start").await;
    scan.at(1).await;
}

async fn a_sample_loaded_anew(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    site.page("/away.html", "<title>away</title>");
    for fragment in fragments().iter().step_by(61) {
        browser.go(&site.url("/away.html")).await;
        browser.script("location.href = arguments[0]", vec![json!(site.url(&format!("/index.html#{fragment}")))]).await;
        let scan = Scan::unready(&browser, 0);
        // A link may name a questionnaire that does not exist. Then a message says so.
        let way = "return !!(find('button', 'Start') ?? find('button', 'Close')) || words().includes('didn’t load (404')";
        scan.until("a way on", way, &[]).await;
        assert_eq!(browser.script("return window.attacked ?? null", vec![]).await, Value::Null, "{fragment}");
        assert_eq!(kept(&browser).await, json!({}), "{fragment}");
        scan.no_errors().await;
    }
}
