//! The colors of a host page: with any accent, text and marks stand out from their background.

use crate::driver::{Browser, Engine, Setup};
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::Site;
use crate::{axe, both};
use serde_json::{Value, json};
use std::collections::BTreeSet;

both![
    any_accent,
    colors_of_older_browsers,
    given_colors,
    the_font,
    text_on_the_accent,
    grounds,
    parts_and_padding,
    styles_of_others
];

const CONTRAST: &str = include_str!("contrast.js");
/// The default, and typical brand colors: pale, dark, gray, loud. The last two are not sRGB hex values.
const ACCENTS: [&str; 14] = [
    "",
    "#ffd500",
    "#ffffff",
    "#000000",
    "#808080",
    "#39ff14",
    "#ff00aa",
    "#0000ff",
    "#c8102e",
    "#000033",
    "#00ffff",
    "#ffee99",
    "rebeccapurple",
    "oklch(0.7 0.2 40)",
];

/// A browser without transitions, so that colors change at once.
async fn open(engine: Engine) -> Browser {
    Browser::with(engine, Setup { calm: true, ..Setup::default() }).await
}

fn page(body: &str) -> String {
    format!(
        r#"<!doctype html><html lang="en"><head><title>host</title><script type="module" src="/maturity-scan.js"></script></head>
        <body><main>{body}</main></body></html>"#
    )
}

/// Sets properties and colors of the element, and removes earlier ones.
async fn dress(scan: &Scan<'_>, theme: &str, properties: &Value) {
    let script = "host.removeAttribute('style'); host.setAttribute('theme', arguments[0]);
        for (const [name, value] of Object.entries(arguments[1])) if (value) host.style.setProperty(name, value)";
    scan.ask(script, &[json!(theme), properties.clone()]).await;
}

/// Fails if something on screen has too little contrast. Returns the kinds of marks that were there.
async fn readable(scan: &Scan<'_>, screen: &str) -> BTreeSet<String> {
    let script = format!(
        "{CONTRAST}; const drawn = marks();
        return [[...texts(), ...drawn].filter(([, found, least]) => !(found >= least)), drawn.map(([which]) => which)]"
    );
    let found = scan.ask(&script, &[]).await;
    assert_eq!(found[0], json!([]), "{screen}: what it is, its contrast, the least it needs");
    serde_json::from_value(found[1].clone()).unwrap()
}

async fn any_accent(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine).await);
    let host = site.page("/host.html", &page("<maturity-scan loading=eager></maturity-scan>"));
    let scan = Scan::open(&browser, &host).await;
    let mut marks = BTreeSet::new();
    for screen in ["introduction", "item", "result"] {
        match screen {
            "item" => {
                scan.press("Start").await;
                scan.answer_by_keys(1, "3").await;
                scan.at(2).await;
                scan.choose_level('2').await;
            }
            "result" => {
                scan.press("Next").await;
                scan.answer_by_keys(3, &VECTOR_A[2..]).await;
                scan.headed("Level 3: Coordinated").await;
                scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
                scan.press("Create my plan").await;
                scan.until("a plan", "return !!card.querySelector('.ms-task input[type=checkbox]')", &[]).await;
                scan.ask("card.querySelector('.ms-task input[type=checkbox]').click()", &[]).await;
            }
            _ => {}
        }
        for theme in ["light", "dark"] {
            for accent in ACCENTS {
                dress(&scan, theme, &json!({ "--ms-accent": accent })).await;
                marks.extend(readable(&scan, &format!("{screen}, {theme}, {accent}")).await);
                if screen == "item" {
                    axe::contrast(&browser, &format!("{screen}, {theme}, {accent}")).await;
                }
            }
        }
    }
    for accent in ["#ffd500", "#ffffff"] {
        dress(&scan, "light", &json!({ "--ms-accent": accent })).await;
        axe::contrast(&browser, &format!("result, light, {accent}")).await;
    }
    let all = scan.ask(&format!("{CONTRAST}; return MARKS.map(([which, part]) => which + (part ?? ''))"), &[]).await;
    let all: BTreeSet<String> = serde_json::from_value(all).unwrap();
    assert_eq!(marks, all, "every kind of mark was on some screen");
    scan.no_errors().await;
}

/// What browsers ignore if they can't derive one color from another, or can't mix colors.
const PASSED_OVER: [&str; 2] = ["from ", "color-mix"];

/// Removes the rules whose conditions contain these words, as a browser without that support would.
async fn pass_over(scan: &Scan<'_>, words: &str) {
    let script = "for (const sheet of root.adoptedStyleSheets)
            for (let at = sheet.cssRules.length - 1; at >= 0; at--)
                if (sheet.cssRules[at].conditionText?.includes(arguments[0])) sheet.deleteRule(at);
        return [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.cssText.includes(arguments[0])).map((rule) => rule.cssText)";
    assert_eq!(scan.ask(script, &[json!(words)]).await, json!([]), "nothing of {words} is left");
}

async fn colors_of_older_browsers(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine).await);
    let host = site.page("/host.html", &page("<maturity-scan loading=eager></maturity-scan>"));
    let scan = Scan::open(&browser, &host).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "3").await;
    scan.at(2).await;
    scan.choose_level('2').await;
    let ring = format!(
        "{CONTRAST}; const one = root.activeElement, row = one.closest('.ms-option');
        return contrast(seen(getComputedStyle(row).outlineColor), ground(row.parentElement))"
    );
    for words in PASSED_OVER {
        pass_over(&scan, words).await;
        for theme in ["light", "dark"] {
            // If colors can be mixed, any accent is used; otherwise the scan's own.
            for accent in ACCENTS {
                dress(&scan, theme, &json!({ "--ms-accent": accent })).await;
                let name = format!("without {words}, {theme}, {accent}");
                let marks = readable(&scan, &name).await;
                for mark in [
                    ".ms-btn-main",
                    "input:checked",
                    "input[type=radio]:checked::before",
                    ".ms-option:has(:checked)",
                    ".ms-seg-cells .p-done",
                ] {
                    assert!(marks.contains(mark), "{name}: {mark} in {marks:?}");
                }
                assert!(scan.ask(&ring, &[]).await.as_f64().unwrap() >= 3.0, "{name}: the ring");
                let [_, _, _, alpha] = seen(&scan, ".ms-btn-main", "backgroundColor").await;
                assert_eq!(alpha, 255, "{name}: the button");
            }
        }
    }
    dress(&scan, "light", &json!({})).await;
    let own = seen(&scan, ".ms-btn-main", "backgroundColor").await;
    assert_eq!(own, [0x0f, 0x5a, 0x73, 255], "plain colors are the scan's own");
    scan.press("Next").await;
    scan.answer_by_keys(3, &VECTOR_A[2..]).await;
    scan.headed("Level 3: Coordinated").await;
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
    for theme in ["light", "dark"] {
        dress(&scan, theme, &json!({})).await;
        readable(&scan, &format!("result in plain colors, {theme}")).await;
    }
    scan.no_errors().await;
}

async fn the_font(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine).await);
    let host = page("<style>body { font-family: Georgia, serif }</style><maturity-scan loading=eager></maturity-scan>");
    let scan = Scan::open(&browser, &site.page("/host.html", &host)).await;
    let font = async |given: &str| {
        dress(&scan, "light", &json!({ "--ms-font": given })).await;
        scan.ask("return getComputedStyle(root.querySelector('h1')).fontFamily", &[]).await
    };
    assert_eq!(font("").await, "Georgia, serif", "the page's");
    assert_eq!(font("inherit").await, "Georgia, serif", "the page's");
    assert_eq!(font("monospace").await, "monospace");
    let own = Scan::home(&browser, &site).await;
    assert_eq!(own.ask("return getComputedStyle(card).fontFamily", &[]).await, "system-ui, sans-serif");
}

/// Extensions that darken pages add their style sheets before and after ours.
async fn styles_of_others(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine).await);
    site.page("/host.html", &page("<maturity-scan loading=eager></maturity-scan>"));
    let scan = Scan::open(&browser, &site.url("/host.html")).await;
    let script = "const sheet = (css) => { const made = new CSSStyleSheet(); made.replaceSync(css); return made };
        window.theirs = [sheet(':host { outline: 1px solid red }'), sheet('h1 { outline: 2px solid red }')];
        root.adoptedStyleSheets = [theirs[0], ...root.adoptedStyleSheets, theirs[1]]";
    scan.ask(script, &[]).await;
    let both_there = async |screen: &str| {
        let there =
            "return [theirs.every((one) => [...root.adoptedStyleSheets].includes(one)), root.adoptedStyleSheets.length]";
        assert_eq!(scan.ask(there, &[]).await, json!([true, 4]), "{screen}");
    };
    scan.run(VECTOR_A).await;
    both_there("result").await;
    for (button, heading) in [
        ("Compare two results", "Compare two results"),
        ("Scans over time", "Scans over time"),
        ("Combine a team’s results", "Team results"),
    ] {
        scan.press(button).await;
        scan.headed(heading).await;
        both_there(heading).await;
        if button != "Scans over time" {
            let styled = "return getComputedStyle(root.querySelector('.ms-import textarea')).borderTopWidth";
            assert_eq!(scan.ask(styled, &[]).await, "1px", "{heading} has its styles");
        }
        scan.press("Back").await;
        scan.headed("Level 3: Coordinated").await;
    }
    // Start again, with a style sheet that was added before.
    scan.ask("host.setAttribute('questionnaire', 'barriers')", &[]).await;
    scan.until("the other questionnaire", "return !!find('button', 'Start')", &[]).await;
    both_there("begun anew").await;
    assert_eq!(seen(&scan, "", "backgroundColor").await, [255, 255, 255, 255]);
    scan.no_errors().await;
}

/// A color of the element as it is painted.
async fn seen(scan: &Scan<'_>, which: &str, property: &str) -> [u8; 4] {
    let script = format!(
        "{CONTRAST}; return seen(getComputedStyle(arguments[0] ? card.querySelector(arguments[0]) : card)[arguments[1]])"
    );
    serde_json::from_value(scan.ask(&script, &[json!(which), json!(property)]).await).unwrap()
}

async fn given_colors(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine).await);
    let host = page("<maturity-scan loading=eager theme=light></maturity-scan>");
    let scan = Scan::open(&browser, &site.page("/host.html", &host)).await;
    let given = json!({
        "--ms-accent": "#123456", "--ms-on-accent": "#fedcba", "--ms-text": "#201010", "--ms-muted": "#504040",
        "--ms-surface": "#fffaf0", "--ms-border": "#c0b0a0", "--ms-radius": "9px", "--ms-font": "\"Courier New\", monospace",
        "--ms-focus": "#d00000",
    });
    dress(&scan, "light", &given).await;
    assert_eq!(seen(&scan, ".ms-btn-main", "backgroundColor").await, [0x12, 0x34, 0x56, 255]);
    assert_eq!(seen(&scan, ".ms-btn-main", "color").await, [0xfe, 0xdc, 0xba, 255]);
    assert_eq!(seen(&scan, "h1", "color").await, [0x20, 0x10, 0x10, 255]);
    assert_eq!(seen(&scan, ".ms-privacy", "color").await, [0x50, 0x40, 0x40, 255]);
    assert_eq!(seen(&scan, "", "backgroundColor").await, [0xff, 0xfa, 0xf0, 255]);
    assert_eq!(seen(&scan, ".ms-disclaimer", "borderTopColor").await, [0xc0, 0xb0, 0xa0, 255]);
    let style = "const style = getComputedStyle(root.querySelector('.ms-btn-main')); return [style.borderTopLeftRadius, style.fontFamily]";
    assert_eq!(scan.ask(style, &[]).await, json!(["9px", "\"Courier New\", monospace"]));
    scan.key(thirtyfour::Key::Tab).await;
    assert_eq!(seen(&scan, ":focus-visible", "outlineColor").await, [0xd0, 0, 0, 255]);
    // In the dark theme, the accent is lighter, unless there is a separate one.
    dress(&scan, "dark", &json!({ "--ms-accent": "#123456" })).await;
    let [red, green, blue, _] = seen(&scan, ".ms-btn-main", "backgroundColor").await;
    assert!(blue > 0xa0 && blue > green && green > red, "a light blue: {red} {green} {blue}");
    dress(&scan, "dark", &json!({ "--ms-accent": "#123456", "--ms-accent-dark": "#ffb454" })).await;
    assert_eq!(seen(&scan, ".ms-btn-main", "backgroundColor").await, [0xff, 0xb4, 0x54, 255]);
    dress(&scan, "light", &json!({ "--ms-accent": "#123456", "--ms-accent-dark": "#ffb454" })).await;
    assert_eq!(seen(&scan, ".ms-btn-main", "backgroundColor").await, [0x12, 0x34, 0x56, 255]);
}

async fn text_on_the_accent(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine).await);
    let host = page("<maturity-scan loading=eager theme=light></maturity-scan>");
    let scan = Scan::open(&browser, &site.page("/host.html", &host)).await;
    let on = async |accent: &str, given: &str| {
        dress(&scan, "light", &json!({ "--ms-accent": accent, "--ms-on-accent": given })).await;
        seen(&scan, ".ms-btn-main", "color").await
    };
    let black = |[red, green, blue, _]: [u8; 4]| red.max(green).max(blue) < 8;
    let white = |[red, green, blue, _]: [u8; 4]| red.min(green).min(blue) > 247;
    for dark in ["#000", "#0f5a73", "#00f", "#c8102e", "#757575"] {
        assert!(white(on(dark, "").await), "white on {dark}");
    }
    for light in ["#fff", "#ffd500", "#39ff14", "#ff00aa", "#777"] {
        assert!(black(on(light, "").await), "black on {light}");
    }
    assert_eq!(on("#ffc629", "#35184f").await, [0x35, 0x18, 0x4f, 255], "the host's own, which can be read");
    assert!(black(on("#ffd500", "#fff").await), "white on yellow can't be read");
    assert!(white(on("#000", "#222").await), "nor dark gray on black");
}

async fn grounds(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine).await);
    let link = format!("/host.html#r={}", token_of(VECTOR_A, "2026-11-21"));
    site.page("/host.html", &page("<maturity-scan loading=eager></maturity-scan>"));
    let scan = Scan::open(&browser, &site.url(&link)).await;
    scan.headed("Level 3: Coordinated").await;
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
    // Only a background: text, lines and marks follow, in both color schemes.
    for theme in ["light", "dark"] {
        for surface in ["#fff", "#fdf3e0", "#dddddd", "#10233f", "#2a2a3a", "#000"] {
            for accent in ["", "#ffd500", "#ffffff", "#000000"] {
                dress(&scan, theme, &json!({ "--ms-surface": surface, "--ms-accent": accent })).await;
                readable(&scan, &format!("{surface}, {theme}, {accent}")).await;
            }
        }
    }
    // The page's own background is visible, and the theme says whether it is light or dark.
    for (theme, ground) in [("light", "rgb(255, 250, 235)"), ("dark", "rgb(16, 22, 30)")] {
        browser.script("document.body.style.background = arguments[0]", vec![json!(ground)]).await;
        for accent in ["", "#ffd500", "#000000"] {
            dress(&scan, theme, &json!({ "--ms-surface": "transparent", "--ms-accent": accent })).await;
            readable(&scan, &format!("transparent, {theme}, {accent}")).await;
        }
    }
}

async fn parts_and_padding(engine: Engine) {
    let (site, browser) = (Site::start().await, open(engine).await);
    let style = "<style>
        maturity-scan::part(card) { border: 4px solid rgb(1, 2, 3) }
        maturity-scan::part(button) { text-transform: uppercase }
        maturity-scan::part(option) { border-style: dashed }
        maturity-scan::part(chart) { border: 2px solid rgb(4, 5, 6) }
        main { inline-size: 700px }
        .flush { --ms-padding: 0 }</style>";
    let host = page(&format!("{style}<maturity-scan loading=eager></maturity-scan>"));
    let scan = Scan::open(&browser, &site.page("/host.html", &host)).await;
    let computed = async |which: &str, property: &str| {
        scan.ask("return getComputedStyle(root.querySelector(arguments[0]))[arguments[1]]", &[json!(which), json!(property)])
            .await
    };
    assert_eq!(computed("[part=card]", "borderTopColor").await, "rgb(1, 2, 3)");
    assert_eq!(computed("[part=button]", "textTransform").await, "uppercase");
    let edges = "return root.querySelector('h1').getBoundingClientRect().left - card.getBoundingClientRect().left - 4";
    assert!(scan.ask(edges, &[]).await.as_f64().unwrap() > 10.0);
    scan.ask("host.className = 'flush'", &[]).await;
    assert_eq!(scan.ask(edges, &[]).await.as_f64(), Some(0.0), "left edges meet");
    scan.ask("host.className = ''", &[]).await;
    let start = "return all('button').find((one) => one.textContent === 'Start').click()";
    scan.ask(start, &[]).await;
    scan.at(1).await;
    assert_eq!(computed("[part=option]", "borderTopStyle").await, "dashed");
    scan.answer_by_keys(1, VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(computed("[part=chart]", "borderTopColor").await, "rgb(4, 5, 6)");
    scan.no_errors().await;
}
