//! The downloaded report: a standalone page, opened from where it was saved.

use crate::driver::{Browser, Engine, Setup};
use crate::files::{arrived, pages_of};
use crate::scan::{Scan, VECTOR_A};
use crate::server::Site;
use crate::{axe, both};
use serde_json::json;

// WebKit's driver can't print.
both![the_report_is_standalone_and_accessible];

async fn the_report_is_standalone_and_accessible(engine: Engine) {
    for dark in [false, true] {
        let (mut site, browser) = (Site::start().await, Browser::with(engine, Setup { dark, ..Setup::default() }).await);
        let scan = Scan::home(&browser, &site).await;
        scan.press("Start").await;
        scan.fold("Add a note or evidence").await;
        let note = scan.note_field().await;
        scan.fill(&note, "Minutes").await;
        scan.press("All questions").await;
        scan.press("Go to the next unanswered question").await;
        scan.answer_by_keys(1, VECTOR_A).await;
        scan.headed("Level 3: Coordinated").await;
        scan.press("Create my plan").await;
        scan.press("Download report (HTML)").await;
        let name = format!("journey-maturity-{}.html", scan.result().await["date"].as_str().unwrap());
        let report = String::from_utf8(arrived(&browser, &name).await).expect("a page is text");
        // A window can't be that narrow, but a frame can.
        site.page("/report.html", &report);
        let frame =
            "<!doctype html><title>frame</title><iframe src=/report.html width=320 height=800 style='border: 0'></iframe>";
        browser.go(&site.page("/frame.html", frame)).await;
        browser.driver.enter_frame(0).await.expect("the frame is there");
        let fits = "const page = document.scrollingElement;
            return [document.querySelectorAll('h1').length, innerWidth, page.scrollWidth <= page.clientWidth]";
        assert_eq!(browser.script(fits, vec![]).await, json!([1, 320, true]), "no sideways scroll");
        site.kill();
        browser.go(&format!("file://{}", browser.downloads.join(&name).display())).await;
        let facts = "return [document.querySelector('h1').textContent, document.scripts.length,
            performance.getEntriesByType('resource').length, document.querySelectorAll('.tasks li').length,
            document.querySelector('svg[role=img] .shape').getBoundingClientRect().width > 50, document.compatMode]";
        let expected = json!(["Level 3: Coordinated", 0, 0, 5, true, "CSS1Compat"]);
        assert_eq!(browser.script(facts, vec![]).await, expected);
        let ground = browser.script("return getComputedStyle(document.body).backgroundColor", vec![]).await;
        assert_eq!(ground, if dark { "rgb(20, 24, 27)" } else { "rgb(255, 255, 255)" });
        axe::check(&browser, "report").await;
        let paper = pages_of(&browser, 21.0, 29.7).await.join("\n");
        for text in ["Level 3: Coordinated", "Your 90-day plan", "All answers", "Minutes"] {
            assert!(paper.contains(text), "{text} on paper");
        }
    }
}
