//! Questionnaires that attack the scan or are broken.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::scan::Scan;
use crate::server::Site;
use serde_json::{Value, json};

every![texts_stay_texts, faults_are_named_by_place, missing_file, no_json_at_all];

fn page(questionnaire: &str) -> String {
    format!(
        r#"<!doctype html><html lang="en"><head><title>host</title><script type="module" src="/maturity-scan.js"></script></head>
        <body><maturity-scan loading="eager" questionnaire="{questionnaire}"></maturity-scan></body></html>"#
    )
}

/// A questionnaire with two dimensions of three items. Every text is passed through `dress`.
fn questionnaire(dress: impl Fn(&str) -> String) -> Value {
    let levels: Vec<_> = (1..=3)
        .map(|level| {
            json!({"id": format!("l{level}"), "name": dress("level"), "essence": dress("essence"), "meaning": dress("meaning"),
                   "themes": [{"title": dress("theme"), "text": dress("theme text")}], "look_for": [dress("look for")],
                   "next": {"read": {"text": dress("read"), "url": null}, "do": [dress("do")]}})
        })
        .collect();
    let dimension = |id: &str| {
        let items: Vec<_> = (1..=3)
            .map(|number| {
                json!({"id": format!("{id}.{number}"), "name": dress("item"), "question": dress(&format!("question {id}{number}")), "low": dress("low"),
                       "high": dress("high"), "proof": dress("proof"), "options": [dress("one"), dress("two"), dress("three")]})
            })
            .collect();
        json!({"id": id, "name": dress(&format!("dimension {id}")), "description": dress("dimension text"), "items": items,
               "recommendations": [{"levels": [1, 2, 3], "action": dress("action"), "also": dress("also"), "effort": "S",
                                    "owner": dress("owner"), "days_90": dress("days"), "measure": dress("measure")}]})
    };
    json!({"format": 1, "id": "hostile", "version": "1.0", "lang": "en", "title": dress("title"), "description": dress("text"),
           "minutes": 1, "instruction": dress("instruction"), "credit": dress("credit"), "method": dress("method"),
           "levels": levels, "dimensions": [dimension("a"), dimension("b"), dimension("c")]})
}

async fn texts_stay_texts(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let attack = |text: &str| {
        format!(
            "{text} <img src=x onerror=\"window.attacked=1\"><script>window.attacked=2</script><svg onload=\"attacked=3\"></svg>&amp;\"'"
        )
    };
    site.page("/q.json", &questionnaire(attack).to_string());
    let scan = Scan::open(&browser, &site.page("/host.html", &page("/q.json"))).await;
    let unharmed = async |screen: &str| {
        assert_eq!(browser.script("return window.attacked ?? null", vec![]).await, Value::Null, "{screen}");
        let foreign = scan.ask("return card.querySelectorAll('img, script, [onerror], [onload]').length", &[]).await;
        assert_eq!(foreign, 0, "{screen}: elements from the file");
        let shown = scan.ask("return words().includes('<img src=x onerror=\"window.attacked=1\">')", &[]).await;
        assert_eq!(shown, true, "{screen}: the text as it is");
    };
    unharmed("introduction").await;
    scan.press("Start").await;
    scan.until("the question", "return !!root.querySelector('legend')", &[]).await;
    scan.until("its text", "return named(root.querySelector('legend')).startsWith('question a1 <img')", &[]).await;
    unharmed("item").await;
    scan.press("All questions").await;
    scan.headed("All questions").await;
    unharmed("overview").await;
    scan.press("Go to the next unanswered question").await;
    for number in 1..=9 {
        scan.shows(&format!("Question {number} of 9")).await;
        scan.focused("legend").await;
        scan.fold("Add a note or evidence").await;
        scan.choose(&attack("two")).await;
        scan.press(if number == 9 { "See results" } else { "Next" }).await;
    }
    scan.until("the result", "return !!host.result", &[]).await;
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
    unharmed("result").await;
    assert_eq!(scan.result().await["overall"]["name"], attack("level"));
    scan.no_errors().await;
}

async fn faults_are_named_by_place(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let mut broken = questionnaire(str::to_owned);
    broken["dimensions"][1]["items"][2]["options"] = json!(["one", "two"]);
    broken["dimensions"][2]["items"][0]["id"] = json!("a.1");
    site.page("/q.json", &broken.to_string());
    browser.go(&site.page("/host.html", &page("/q.json"))).await;
    let scan = Scan::unready(&browser, 0);
    scan.shows("This questionnaire can’t be used: its file has 2 errors.").await;
    scan.shows("dimensions[1].items[2].options: 2 options, 3 levels").await;
    scan.shows("dimensions[2].items[0].id").await;
    assert_eq!(scan.names("button").await, Vec::<String>::new(), "never half loaded");
    assert_eq!(scan.events("error").await.len(), 1);
    assert_eq!(browser.script("return localStorage.length", vec![]).await, 0);
    scan.no_errors().await;
}

async fn missing_file(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    browser.go(&site.page("/host.html", &page("nowhere"))).await;
    let scan = Scan::unready(&browser, 0);
    scan.shows("The questionnaire didn’t load (404").await;
    assert_eq!(scan.events("error").await.len(), 1);
}

async fn no_json_at_all(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    site.page("/q.json", "<html>not found</html>");
    browser.go(&site.page("/host.html", &page("/q.json"))).await;
    let scan = Scan::unready(&browser, 0);
    scan.shows("This questionnaire can’t be used: its file has 1 error.").await;
    scan.no_errors().await;
}
