//! The same scan in two windows.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::{PROGRESS, Scan, kept};
use crate::server::Site;
use serde_json::Value;

both![interleaved_answers];

async fn interleaved_answers(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let first = browser.driver.window().await.expect("a window");
    let second = browser.driver.new_window().await.expect("a second window");
    let windows = [first, second];
    let show =
        async |number: usize| browser.driver.switch_to_window(windows[number].clone()).await.expect("the window is there");
    for number in [0, 1] {
        show(number).await;
        let scan = Scan::home(&browser, &site).await;
        scan.press("Start").await;
        scan.at(1).await;
    }
    let scan = Scan::unready(&browser, 0);
    // The first window answers odd questions, the second even ones, in turn; each passes over the other's.
    for number in 1..=24 {
        show((number + 1) % 2).await;
        if number > 1 {
            scan.press("Next").await;
        }
        if number > 2 {
            scan.shows(&format!("Question {} of 24", number - 1)).await;
            scan.until("the other window's answer", "return all('radio').some((one) => one.checked)", &[]).await;
            scan.press("Next").await;
        }
        scan.at(number).await;
        scan.choose_level(if number % 2 == 1 { '3' } else { '2' }).await;
    }
    for number in [0, 1] {
        show(number).await;
        scan.press("All questions").await;
        scan.until("all answers", "return words().includes('24 of 24 answered')", &[]).await;
        scan.press("See results").await;
        scan.until("the result", "return !!host.result", &[]).await;
        let result = scan.result().await;
        assert_eq!(result["answered"], 24, "window {number}");
        assert_eq!(result["overall"]["score"], 2.5, "window {number}");
        scan.no_errors().await;
    }
    let record: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(record["answers"].as_object().unwrap().len(), 24);
}
