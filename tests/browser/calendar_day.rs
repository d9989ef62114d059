//! Every date is a date in the reader's time zone.

use crate::both;
use crate::driver::{Browser, Engine, Setup};
use crate::files;
use crate::scan::{PROGRESS, Scan, VECTOR_A, kept};
use crate::server::Site;
use serde_json::Value;

both![east_of_the_date_line, west_of_the_date_line];

/// Here it is already tomorrow from 10:00 UTC on.
async fn east_of_the_date_line(engine: Engine) {
    dates_of_a_reader_in(engine, "Pacific/Kiritimati").await;
}

/// Here it is still yesterday until 11:00 UTC, so at any time one of the two places has a different day than UTC.
async fn west_of_the_date_line(engine: Engine) {
    dates_of_a_reader_in(engine, "Pacific/Pago_Pago").await;
}

async fn dates_of_a_reader_in(engine: Engine, zone: &'static str) {
    let setup = Setup { zone: Some(zone), ..Setup::default() };
    let (site, browser) = (Site::start().await, Browser::with(engine, setup).await);
    let scan = Scan::home(&browser, &site).await;
    let day = async |after: i32| {
        let script = "const day = new Date(); day.setDate(day.getDate() + arguments[0]);
            return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')";
        browser.script(script, vec![after.into()]).await.as_str().expect("a day").to_owned()
    };
    let offset = browser.script("return new Date().getTimezoneOffset()", vec![]).await;
    assert_eq!(offset.as_i64(), Some(if zone.ends_with("Kiritimati") { -14 * 60 } else { 11 * 60 }), "the zone is set");
    let before = day(0).await;
    scan.run(VECTOR_A).await;
    let today = day(0).await;
    let date = scan.result().await["date"].as_str().expect("a date").to_owned();
    assert!(date == today || date == before, "{date} on {today}");
    scan.press("Download JSON").await;
    let file = files::arrived(&browser, &format!("journey-maturity-{date}.json")).await;
    let file: Value = serde_json::from_slice(&file).expect("JSON");
    assert_eq!(file["date"], date.as_str());
    let progress: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().expect("progress")).expect("JSON");
    assert_eq!(progress["date"], date.as_str());
    scan.press("Create my plan").await;
    scan.until("the start", "return find('field', 'Start date')?.value === arguments[0]", &[today.as_str().into()]).await;
    scan.press("Download calendar (.ics)").await;
    let calendar = files::arrived(&browser, &format!("journey-maturity-{date}.ics")).await;
    let due = format!("DTSTART;VALUE=DATE:{}", day(30).await.replace('-', ""));
    assert!(String::from_utf8_lossy(&calendar).contains(&due), "{due}");
    scan.no_errors().await;
}
