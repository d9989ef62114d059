//! 320 px, as wide as a page zoomed to 400 %: nothing scrolls sideways, every target can be hit.

use crate::every;
use crate::driver::{Browser, Engine};
use crate::scan::{Scan, VECTOR_A};
use crate::server::Site;
use serde_json::json;

every![every_screen];

/// What sticks out to the right of the page, and what is too small to hit.
const FOUND: &str = "const page = document.scrollingElement, wide = page.scrollWidth > page.clientWidth
        ? [...card.querySelectorAll('*')].filter((one) => shown(one) && one.getBoundingClientRect().right > page.clientWidth + 0.5).slice(0, 5).map((one) => `wide: ${one.outerHTML.slice(0, 120)}`)
        : [];
    if (page.scrollWidth > page.clientWidth) wide.push(`${page.scrollWidth} of ${page.clientWidth} px`);
    const targets = [...card.querySelectorAll('button, summary, select, input, textarea, a[href]')].filter(shown);
    const small = targets.map((one) => [one, (one.type === 'radio' ? one.labels[0] : one).getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24).map(([one, box]) => `small: ${named(one)} ${box.width} × ${box.height}`);
    return [page.clientWidth, [...wide, ...small]]";

async fn every_screen(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    // A window cannot be that narrow; a frame can.
    let frame = "<!doctype html><title>frame</title><style>body { margin: 0 }</style><iframe src=/index.html width=320 height=800 style='border: 0'></iframe>";
    browser.go(&site.page("/frame.html", frame)).await;
    browser.driver.enter_frame(0).await.expect("the frame is there");
    let scan = Scan::on(&browser, 0).await;
    let fits = async |screen: &str| {
        let found = scan.ask(FOUND, &[]).await;
        assert!(found[0].as_u64().unwrap() <= 320, "{found}");
        assert_eq!(found[1], json!([]), "{screen}");
    };
    scan.until("the scan", "return !!find('button', 'Start')", &[]).await;
    fits("introduction").await;
    scan.fold("Name and role (optional)").await;
    fits("introduction unfolded").await;
    scan.press("Start").await;
    for (number, digit) in (1..).zip(VECTOR_A.chars().filter(|digit| *digit != ' ')) {
        scan.at(number).await;
        if number == 1 {
            scan.fold("How to choose").await;
            scan.fold("Add a note: what could you show?").await;
        }
        fits(&format!("question {number}")).await;
        scan.choose_level(digit).await;
        if number == 12 {
            scan.press("All questions").await;
            scan.headed("All questions").await;
            fits("overview").await;
            scan.press("Go to the next open question").await;
        } else {
            scan.press(if number == 24 { "See results" } else { "Next" }).await;
        }
    }
    scan.headed("Level 3: Coordinated").await;
    fits("result").await;
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
    fits("result unfolded").await;
    scan.press("Start over").await;
    scan.shows("There is no way back.").await;
    fits("starting over, asked once more").await;
    scan.no_errors().await;
}
