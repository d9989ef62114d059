//! Printouts: light, with all marks, and with text instead of controls.

use crate::both;
use crate::driver::{Browser, Engine, Setup};
use crate::files::{pages_of, pictures_of};
use crate::hosts::{framed, leave};
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::Site;
use serde_json::json;

both![print_is_light_in_any_theme, the_summary_alone, a_team, two_side_by_side, a_plan, a_question, a_page_around_a_frame];

/// The scan's default accent.
const ACCENT: [u8; 3] = [0x0f, 0x5a, 0x73];

async fn open(engine: Engine, dark: bool) -> Browser {
    Browser::with(engine, Setup { dark, calm: true, ..Setup::default() }).await
}

/// The shares of a picture that are nearly white and nearly black.
fn light_and_dark(picture: &[[u8; 3]]) -> (f64, f64) {
    let share = |is: fn(&[u8; 3]) -> bool| picture.iter().filter(|pixel| is(pixel)).count() as f64 / picture.len() as f64;
    (share(|pixel| pixel.iter().all(|part| *part > 0xf0)), share(|pixel| pixel.iter().all(|part| *part < 0x60)))
}

fn of_accent(picture: &[[u8; 3]]) -> usize {
    picture.iter().filter(|pixel| pixel.iter().zip(ACCENT).all(|(one, other)| one.abs_diff(other) < 0x10)).count()
}

async fn print_is_light_in_any_theme(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine, true).await);
    let page = "<!doctype html><html lang=en><head><title>host</title><style>
        body { margin: 0; background: #101418; color: #eee }
        maturity-scan { --ms-surface: #102030; --ms-text: #f4f4f4; --ms-muted: #b0b8c0; --ms-border: #345 }
        maturity-scan::part(card) { background: #102030; color: #f4f4f4 } maturity-scan::part(chart) { background: #000 }
        </style><script type=module src=/maturity-scan.js></script></head>
        <body><maturity-scan theme=dark loading=eager></maturity-scan></body></html>";
    site.page("/host.html", page);
    let scan = Scan::open(&browser, &site.url(&format!("/host.html#r={}", token_of(VECTOR_A, "2026-11-21")))).await;
    scan.headed("Level 3: Coordinated").await;
    // With backgrounds, which is an option when printing.
    let pictures = pictures_of(&browser, true).await;
    let (light, dark) = light_and_dark(&pictures[0]);
    assert!(light > 0.85 && dark > 0.002, "{light} of the first page is white, {dark} is black");
    let screen = "return getComputedStyle(card).backgroundColor";
    assert_eq!(scan.ask(screen, &[]).await, "rgb(16, 32, 48)", "on screen it stays as it was");
}

/// The summary prints on one page, without the host page's content but in the colors that the host page has set.
async fn the_summary_alone(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine, false).await);
    let page = "<!doctype html><html lang=en><head><title>host</title><style>maturity-scan { --ms-accent: #7a1fa2 }</style>
        <script type=module src=/maturity-scan.js></script></head>
        <body><h1>An article</h1><maturity-scan loading=eager></maturity-scan></body></html>";
    site.page("/host.html", page);
    let scan = Scan::open(&browser, &site.url(&format!("/host.html#r={}", token_of(VECTOR_A, "2026-11-21")))).await;
    scan.headed("Level 3: Coordinated").await;
    // Keeps what would be printed: no dialog opens here.
    let keep = "const { createElement } = document;
        document.createElement = function (...all) {
          const made = createElement.apply(this, all);
          if (all[0] === 'iframe') made.addEventListener('load', () => {
            const page = made.contentDocument;
            made.contentWindow.print = () => {
              const css = [...page.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join(' ');
              window.printed = [page.title, `<style>${css}</style>${page.body.innerHTML}`];
              made.contentWindow.dispatchEvent(new Event('afterprint'));
            };
          });
          return made;
        }";
    scan.ask(keep, &[]).await;
    scan.press("One-page PDF").await;
    scan.until("the print dialog", "return !!window.printed && !root.querySelector('iframe')", &[]).await;
    assert_eq!(scan.ask("return printed[0]", &[]).await, "journey-maturity-2026-11-21");
    browser.script("document.documentElement.innerHTML = printed[1]", vec![]).await;
    let pages = pages_of(&browser, 21.0, 29.7).await;
    assert_eq!(pages.len(), 1, "{pages:?}");
    for there in [
        "Level 3:",
        "Coordinated",
        "24 of 24 answered",
        "What to do next",
        "Strengths",
        "Gaps",
        "Measurement 3.25",
        "November 21, 2026",
    ] {
        assert!(pages[0].contains(there), "{there} in\n{}", pages[0]);
    }
    for gone in ["An article", "Copy link", "What this means", "You’re viewing", "Choose a dimension"] {
        assert!(!pages[0].contains(gone), "{gone} in\n{}", pages[0]);
    }
    let code = "return !!document.querySelector('.ms-page-foot svg')";
    assert_eq!(browser.script(code, vec![]).await, true);
    let accent = "return getComputedStyle(document.querySelector('.ms')).getPropertyValue('--ms-accent').trim()";
    assert_eq!(browser.script(accent, vec![]).await, "#7a1fa2");
}

async fn a_team(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine, false).await);
    let views = [VECTOR_A, "2333 2233 4332 1323 4434 2233", "5244 3225 4332 5322 2143 2145"];
    let tokens: Vec<_> = views.iter().map(|view| token_of(view, "2026-11-21")).collect();
    let scan = Scan::open(&browser, &site.url(&format!("/index.html#r={}", tokens.join("&r=")))).await;
    scan.headed("Team results").await;
    scan.until("strips", "return !!root.querySelector('.ms-strip select')", &[]).await;
    let agree = "const one = root.querySelector('.ms-strips select'); one.value = '4'; one.closest('details').open = true;
        one.dispatchEvent(new Event('change', { bubbles: true })); return one.selectedOptions[0].textContent";
    let agreed = scan.ask(agree, &[]).await.as_str().unwrap().to_owned();
    let text = pages_of(&browser, 21.0, 29.7).await.join("\n");
    assert!(text.contains(&agreed), "{agreed} in\n{text}");
    for gone in ["Paste result links", "Choose files", "Not agreed", "Record what you agreed", "Copy"] {
        assert!(!text.contains(gone), "{gone} in\n{text}");
    }
    let pictures = pictures_of(&browser, false).await;
    let dots: usize = pictures.iter().map(|picture| of_accent(picture)).sum();
    assert!(dots > 24 * 3 * 20, "{dots} pixels of dots");
}

async fn two_side_by_side(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine, false).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.press("Compare two results").await;
    scan.headed("Compare two results").await;
    scan.fill("Paste result links, or the emails they came in", &token_of("4444 4444 4444 4444 4444 1111", "2026-11-21")).await;
    scan.press("Add").await;
    scan.until("both", "return !!root.querySelector('.ms-comparison')", &[]).await;
    let chosen = "return [...root.querySelectorAll('.ms-pair select')].map((one) => one.selectedOptions[0].textContent)";
    let chosen = scan.ask(chosen, &[]).await;
    let text = pages_of(&browser, 21.0, 29.7).await.join("\n");
    for name in chosen.as_array().unwrap() {
        assert!(text.contains(name.as_str().unwrap()), "{name} in\n{text}");
    }
    for gone in ["Paste result links", "Swap", "1 result added"] {
        assert!(!text.contains(gone), "{gone} in\n{text}");
    }
    // Six filled dots for now, next to rings for then.
    let dots = of_accent(&pictures_of(&browser, false).await[0]);
    assert!(dots > 6 * 30, "{dots} pixels of dots");
}

async fn a_plan(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine, false).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    scan.press("Create my plan").await;
    scan.until("a plan", "return !!root.querySelector('.ms-task')", &[]).await;
    let day = "const field = root.getElementById('ms-plan-start'); field.value = '2027-03-05';
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    scan.ask(day, &[]).await;
    scan.until("the other day", "return root.getElementById('ms-plan-start').value === '2027-03-05'", &[]).await;
    let text = pages_of(&browser, 21.0, 29.7).await.join("\n");
    assert!(text.contains("Start date March 5, 2027"), "{text}");
    assert!(text.contains("April 4, 2027"), "the marks are dated as the start is");
    for gone in ["2027-03-05", "03/05/2027", "Copy link", "Link to this result", "Create my plan", "Open a file"] {
        assert!(!text.contains(gone), "{gone} in\n{text}");
    }
}

/// If the page around a frame is printed, nothing in the frame is cut off.
async fn a_page_around_a_frame(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, open(engine, false).await);
    let host = format!(
        "<!doctype html><html lang=en><head><title>host</title><script type=module src={}/maturity-scan.js></script></head>
        <body><maturity-scan mode=iframe loading=eager></maturity-scan><p>What stands behind the scan</p></body></html>",
        site.origin
    );
    browser.go(&format!("{}#r={}", other.page("/host.html", &host), token_of(VECTOR_A, "2026-11-21"))).await;
    let scan = framed(&browser).await;
    // The frame is as tall as its content.
    let whole =
        "return !!root.querySelector('[data-section=share]') && Math.floor(host.getBoundingClientRect().height) <= innerHeight";
    scan.until("the whole result", whole, &[]).await;
    leave(&browser).await;
    let text = pages_of(&browser, 21.0, 29.7).await.join("\n");
    for part in
        ["Level 3: Coordinated", "Why this level", "This scan looks at practices, not people", "What stands behind the scan"]
    {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

async fn a_question(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine, true).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.at(1).await;
    let before = of_accent(&pictures_of(&browser, false).await[0]);
    scan.choose_level('3').await;
    let after = of_accent(&pictures_of(&browser, false).await[0]);
    assert!(after > before + 40, "the choice shows on paper: {before} and {after} pixels");
    assert_eq!(scan.ask("return matchMedia('(prefers-color-scheme: dark)').matches", &[]).await, json!(true));
}
