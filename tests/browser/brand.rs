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
    let on_screen = "return root.querySelector('.ms-brand').getClientRects().length";
    assert_eq!(scan.ask(on_screen, &[]).await, 0);
    let pages = pages_of(&browser, 21.0, 29.7).await;
    assert!(pages[0].contains("Acme & Co"), "{}", pages[0]);
    scan.no_errors().await;
}

async fn a_logo_that_cannot_be_had(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let warned = "<script>window.warned = []; console.warn = (line) => warned.push(line)</script>";
    let body = "<maturity-scan loading=eager brand-name=Acme brand-logo=missing.png></maturity-scan>";
    result(&site, &browser, warned, body).await;
    let (report, has_logo) = exported(&browser).await;
    assert!(report.contains("<span>Acme</span>") && !report.contains("<img") && !has_logo);
    let line = json!(["maturity-scan: brand-logo missing.png is left out (404)"]);
    assert_eq!(browser.script("return warned", vec![]).await, line);
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
