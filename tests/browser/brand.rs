//! The site owner's name, logo and color on files and prints.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::files::pages_of;
use crate::hosts::{framed, leave, page};
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::Site;
use serde_json::json;

both![on_files_and_prints, a_logo_that_cannot_be_had, in_a_frame];

/// The text of the report, and whether the slide has pixels in the corner where the logo is.
const EXPORTED: &str = "const [done] = arguments, host = document.querySelector('maturity-scan');
    (async () => {
        const report = await (await host.export('report')).text();
        const slide = await createImageBitmap(await host.export('slide-png'));
        const canvas = new OffscreenCanvas(slide.width, slide.height).getContext('2d');
        canvas.drawImage(slide, 0, 0);
        const { data } = canvas.getImageData(1304, 846, 200, 40);
        return [report, data.some((part) => part < 200)];
    })().then(done, (error) => done([String(error)]))";

async fn exported(browser: &Browser) -> (String, bool) {
    let found = browser.driver.execute_async(EXPORTED, vec![]).await.expect("the script runs");
    let found = found.json();
    (found[0].as_str().unwrap().to_owned(), found[1].as_bool().unwrap_or_default())
}

/// A result on a page of the site with this head and body.
async fn result<'a>(site: &Site, browser: &'a Browser, head: &str, body: &str) -> Scan<'a> {
    let host = site.page("/host.html", &page(site, head, body));
    let scan = Scan::open(browser, &format!("{host}#r={}", token_of(VECTOR_A, "2026-11-21"))).await;
    scan.headed("Level 3: Coordinated").await;
    scan
}

async fn on_files_and_prints(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let head = "<style>maturity-scan { --ms-accent: #7a1fa2; --ms-font: \"Courier New\", monospace }</style>";
    let body = "<maturity-scan loading=eager brand-name='Acme &amp; Co' brand-logo=icon-192.png></maturity-scan>";
    let scan = result(&site, &browser, head, body).await;
    scan.until("the brand", "return !!root.querySelector('.ms-brand img')", &[]).await;
    let (report, has_logo) = exported(&browser).await;
    for there in ["<span>Acme &amp; Co</span>", "src=\"data:image/png;base64,", "--accent:#7a1fa2", "Courier New"] {
        assert!(report.contains(there), "{there}");
    }
    assert!(has_logo, "the slide shows the logo");
    browser.script("document.querySelector('maturity-scan').style.setProperty('--ms-accent', '#a2361f')", vec![]).await;
    assert!(exported(&browser).await.0.contains("--accent:#a2361f"), "files have the color of the moment");
    // A pale accent is darkened in files as it is on screen.
    browser.script("document.querySelector('maturity-scan').style.setProperty('--ms-accent', '#ffe600')", vec![]).await;
    let report = exported(&browser).await.0;
    let accent = report.split_once("--accent:#").expect("an accent").1[..6].to_owned();
    assert!(contrast_with_white(&accent) >= 3.0, "#{accent}");
    let on_screen = "return root.querySelector('.ms-brand').getClientRects().length";
    assert_eq!(scan.ask(on_screen, &[]).await, 0);
    let pages = pages_of(&browser, 21.0, 29.7).await;
    assert!(pages[0].contains("Acme & Co"), "{}", pages[0]);
    scan.no_errors().await;
}

/// The contrast of a color, as six hexadecimal digits, with white.
fn contrast_with_white(color: &str) -> f64 {
    let channel = |at: usize| f64::from(u8::from_str_radix(&color[at..at + 2], 16).expect("hexadecimal digits")) / 255.0;
    let linear = |value: f64| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
    let luminance = 0.2126 * linear(channel(0)) + 0.7152 * linear(channel(2)) + 0.0722 * linear(channel(4));
    1.05 / (luminance + 0.05)
}

async fn a_logo_that_cannot_be_had(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    site.put("words.txt", Some(b"no picture".to_vec()));
    site.put("large.svg", Some([b"<svg>".to_vec(), vec![b' '; 200_000]].concat()));
    let warned = "<script>window.warned = []; console.warn = (line) => warned.push(line)</script>";
    for (logo, why) in
        [("missing.png", "404"), ("words.txt", "neither PNG nor SVG"), ("large.svg", "200005 bytes are more than 200000")]
    {
        let body = format!("<maturity-scan loading=eager brand-name=Acme brand-logo={logo}></maturity-scan>");
        browser.go(&site.page("/away.html", "<title>away</title>")).await;
        result(&site, &browser, warned, &body).await;
        let (report, has_logo) = exported(&browser).await;
        assert!(report.contains("<span>Acme</span>") && !report.contains("<img") && !has_logo, "{logo}");
        let line = json!([format!("maturity-scan: brand-logo {logo} is left out ({why})")]);
        assert_eq!(browser.script("return warned", vec![]).await, line);
    }
}

async fn in_a_frame(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    // The address is relative to the page around the frame.
    let body = "<maturity-scan mode=iframe loading=eager brand-name=Acme brand-logo=icon-192.png></maturity-scan>";
    let host = other.page("/host.html", &page(&site, "", body));
    browser.go(&format!("{host}#r={}", token_of(VECTOR_A, "2026-11-21"))).await;
    let inside = framed(&browser).await;
    inside.headed("Level 3: Coordinated").await;
    inside.until("the name", "return root.querySelector('.ms-brand')?.textContent === 'Acme'", &[]).await;
    leave(&browser).await;
    assert!(other.asked().iter().any(|asked| asked.target.ends_with("/icon-192.png")), "{:?}", other.asked());
}
