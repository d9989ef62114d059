//! A complete run with the pointer.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::scan::{Scan, VECTOR_A, kept};
use crate::server::Site;
use serde_json::{Value, json};

every![whole_run];

async fn whole_run(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.headed("How customer-centric is your organization?").await;
    scan.press("Start").await;
    let digits: Vec<_> = VECTOR_A.chars().filter(|digit| *digit != ' ').collect();
    for (number, digit) in (1..).zip(&digits) {
        scan.at(number).await;
        scan.choose_level(*digit).await;
        scan.press(if number == 24 { "See results" } else { "Next" }).await;
    }
    scan.headed("Level 3: Coordinated").await;

    let rows = scan.ask(TABLE, &[]).await;
    assert_eq!(
        rows,
        json!([
            ["Governance", "3 Coordinated", "2.75"],
            ["Process", "3 Coordinated", "2.75"],
            ["Culture", "3 Coordinated", "3.00"],
            ["Organization", "2 Fragmented", "2.25"],
            ["Measurement", "3 Coordinated", "3.25"],
            ["Tools", "2 Fragmented", "2.00"],
        ])
    );
    assert_eq!(scan.ask(FACT, &[json!("Average")]).await, "2.67");
    assert_eq!(
        scan.ask(SECTIONS, &[]).await,
        json!([
            "What to do next",
            "Profile",
            "What this means",
            "Your 90-day plan",
            "How to reach the next level",
            "Why this level",
            "All answers",
            "Teams and trends",
            "Share and download",
            "How this scan works"
        ])
    );
    let radar = scan.ask(RADAR, &[]).await;
    assert_eq!(radar["name"], "Radar chart of the 6 dimensions");
    assert!(radar["description"].as_str().unwrap().contains("Tools 2.00"), "{radar}");
    let names = ["Governance", "Process", "Culture", "Organization", "Measurement", "Tools"];
    for name in names {
        assert!(radar["labels"].as_array().unwrap().iter().any(|label| label == name), "{name} in {radar}");
    }
    assert_eq!(scan.ask(RECOMMENDED, &[]).await, json!(["Tools", "Organization", "Governance"]));

    let result = scan.result().await;
    let date = result["date"].as_str().unwrap().to_owned();
    assert_eq!(date, browser.script("return new Date().toLocaleDateString('sv')", vec![]).await);
    // If nothing is missing, both bounds equal the level.
    let dimension = |id: &str, name: &str, level: u8, score: Value, border: Option<&str>| json!({"id": id, "name": name, "level": level, "score": score, "low": level, "high": level, "border": border, "coverage": 1});
    let expected = json!({
        "questionnaire": {"id": "journey-maturity", "version": "1.0", "fingerprint": result["questionnaire"]["fingerprint"]},
        "date": date, "answered": 24, "applicable": 24,
        "overall": {"level": 3, "name": "Coordinated", "score": 2.67, "low": 3, "high": 3, "border": "down", "confidence": "likely"},
        "dimensions": [
            dimension("gov", "Governance", 3, json!(2.75), Some("down")),
            dimension("pro", "Process", 3, json!(2.75), Some("down")),
            dimension("cul", "Culture", 3, json!(3), Some("down")),
            dimension("org", "Organization", 2, json!(2.25), None),
            dimension("mea", "Measurement", 3, json!(3.25), None),
            dimension("too", "Tools", 2, json!(2), Some("down")),
        ],
        "agreed_by": null,
    });
    assert_eq!(result, expected);
    assert!(result["questionnaire"]["fingerprint"].is_u64());
    let completed = scan.events("completed").await;
    assert_eq!(completed.len(), 1, "{completed:?}");
    assert_eq!(completed[0]["detail"]["result"], result);
    assert!(completed[0]["detail"]["instance"].is_string());
    assert_eq!(scan.events("started").await.len(), 1);
    let progress = scan.events("progress").await;
    assert_eq!(progress.last().unwrap()["detail"]["answered"], 24);
    assert_eq!(progress.last().unwrap()["detail"]["total"], 24);
    assert_eq!(kept(&browser).await.as_object().unwrap().len(), 2, "progress, and the finished scan");
    scan.no_errors().await;
}

/// Names, levels and scores in the table of the profile.
const TABLE: &str = "const table = [...root.querySelectorAll('table')].find((one) => clean(one.caption?.textContent).startsWith('Level, average'));
    return [...table.tBodies[0].rows].map((row) => [clean(row.cells[0].textContent), clean(row.cells[1].querySelector('span').textContent), clean(row.cells[2].textContent)])";
/// The value of a named fact.
const FACT: &str = "const name = [...root.querySelectorAll('dt')].find((one) => clean(one.textContent) === arguments[0]);
    return clean(name?.parentElement.querySelector('dd').textContent)";
const SECTIONS: &str = "return all('heading').filter((one) => one.localName === 'h2').map(named)";
const RADAR: &str = "const radar = root.querySelector('svg[role=img]'), by = (name) => clean(root.getElementById(radar.getAttribute(name)).textContent);
    return { name: by('aria-labelledby'), description: by('aria-describedby'), labels: [...radar.querySelectorAll('text')].map((one) => clean(one.textContent)) }";
/// Dimensions of the visible recommendations, without those in folds.
const RECOMMENDED: &str = "const section = all('heading').find((one) => named(one) === 'Your 90-day plan').closest('section');
    return all('heading').filter((one) => one.localName === 'h3' && !!one.closest('.ms-rec') && section.contains(one)).map(named)";
