//! A workshop: the team on the Team screen stays until somebody removes it, and the screen claims nothing that is not
//! known.

use crate::driver::{Browser, Engine};
use crate::scan::{HISTORY, Scan, VECTOR_A, VIEWS, keep, kept, token_of};
use crate::server::Site;
use crate::{axe, both, files};
use serde_json::{Value, json};

both![
    a_team_stays_until_it_is_removed,
    another_team_takes_its_place_only_when_asked,
    a_team_that_cannot_be_read_is_set_aside,
    an_unfinished_scan_does_not_join_a_team,
    an_agreed_result_knows_its_team,
    people_with_equal_answers_stay_two,
    few_people_are_not_shown,
    spring_and_autumn_are_two_rounds,
    plans_have_different_event_ids,
    a_table_for_a_decimal_comma,
];

const TEAM: &str = "maturity-scan/1/journey-maturity/team";
fn link(site: &Site, days: &[&str]) -> String {
    let tokens: Vec<_> = VIEWS.iter().zip(days).map(|(view, day)| token_of(view, day)).collect();
    site.url(&format!("/index.html#r={}", tokens.join("&r=")))
}

const WEEK: [&str; 5] = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"];

/// The stored team file.
async fn count_team_results(browser: &Browser) -> Value {
    serde_json::from_str(kept(browser).await[TEAM].as_str().unwrap_or("null")).expect("JSON")
}

/// Agrees on the answer to the first question in the list.
async fn agree(scan: &Scan<'_>, level: &str) {
    let choose = "root.querySelectorAll('details').forEach((one) => one.open = true);
        const one = root.querySelector('.ms-strips select'); one.value = arguments[0];
        one.dispatchEvent(new Event('change', { bubbles: true }))";
    scan.ask(choose, &[json!(level)]).await;
    scan.shows("You’ve agreed on 1 of 24 answers.").await;
}

/// Names the first result.
async fn give_name(scan: &Scan<'_>, name: &str) {
    let write = "root.querySelectorAll('details').forEach((one) => one.open = true);
        const one = root.querySelector('.ms-people input'); one.value = arguments[0];
        one.dispatchEvent(new Event('input', { bubbles: true }))";
    scan.ask(write, &[json!(name)]).await;
}

async fn a_team_stays_until_it_is_removed(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &link(&site, &WEEK)).await;
    scan.headed("Team results").await;
    scan.shows("5 people, ").await;
    agree(&scan, "1").await;
    give_name(&scan, "K7").await;
    let target = "const one = root.querySelector('#ms-target-gov'); one.value = '4'; one.dispatchEvent(new Event('change', { bubbles: true }))";
    scan.ask(target, &[]).await;
    scan.press("Back").await;
    scan.press("Continue with your team (5 results)").await;
    scan.shows("You’ve agreed on 1 of 24 answers.").await;
    scan.reload().await;
    scan.press("Continue with your team (5 results)").await;
    scan.shows("You’ve agreed on 1 of 24 answers.").await;
    let name = scan.ask("return root.querySelector('.ms-people input').value", &[]).await;
    assert_eq!(name, "K7");
    assert_eq!(scan.ask("return root.querySelector('#ms-target-gov').value", &[]).await, "4");
    let file = count_team_results(&browser).await;
    assert_eq!((file["names"][0].as_str(), file["agreed"].as_object().map(serde_json::Map::len)), (Some("K7"), Some(1)));
    assert_eq!(file["targets"], json!({ "gov": 4 }));
    // The same link again belongs to the same team.
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    let scan = Scan::open(&browser, &link(&site, &WEEK)).await;
    scan.headed("Team results").await;
    scan.shows("You’ve agreed on 1 of 24 answers.").await;
    scan.press("Delete this team").await;
    assert!(!count_team_results(&browser).await.is_null(), "it is asked first");
    scan.press("Delete the team").await;
    scan.shows("Add at least two results").await;
    assert!(count_team_results(&browser).await.is_null());
    scan.reload().await;
    assert!(!scan.has("button", "Continue with your team (5 results)").await);
    scan.no_errors().await;
}

async fn another_team_takes_its_place_only_when_asked(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &link(&site, &WEEK)).await;
    scan.shows("5 people, ").await;
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    let other = link(&site, &["2026-11-01", "2026-11-02", "2026-11-03"]);
    let scan = Scan::open(&browser, &other).await;
    scan.shows("A team with 5 results is saved in this browser.").await;
    axe::check(&browser, "another team").await;
    assert_eq!(count_team_results(&browser).await["results"].as_array().map(Vec::len), Some(5), "nothing is decided yet");
    scan.press("Add them to that team").await;
    scan.shows("8 people, ").await;
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    let scan = Scan::open(&browser, &link(&site, &["2026-11-05", "2026-11-06", "2026-11-07", "2026-11-08"])).await;
    scan.press("Start a new team").await;
    scan.press("Delete the team").await;
    scan.shows("4 people, ").await;
    assert_eq!(count_team_results(&browser).await["results"].as_array().map(Vec::len), Some(4));
    scan.no_errors().await;
}

async fn a_team_that_cannot_be_read_is_set_aside(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    keep(&browser, TEAM, "not a team").await;
    let scan = Scan::open(&browser, &link(&site, &WEEK)).await;
    scan.headed("Team results").await;
    scan.shows("We kept a copy.").await;
    scan.shows("5 people, ").await;
    assert_eq!(kept(&browser).await[TEAM.replace("team", "unreadable")], "not a team");
    scan.no_errors().await;
}

async fn an_unfinished_scan_does_not_join_a_team(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.answer_by_keys(1, "3").await;
    scan.at(2).await;
    // Nor does a finished one, unless it was on screen: everybody with the link sees the same team.
    for finished in [false, true] {
        if finished {
            scan.answer_by_keys(2, &VECTOR_A.replace(' ', "")[1..]).await;
            scan.headed("Level 3: Coordinated").await;
        }
        browser.go(&site.page("/away.html", "<title>away</title>")).await;
        let scan = Scan::open(&browser, &link(&site, &WEEK)).await;
        scan.shows("5 results added").await;
        scan.shows("5 people, ").await;
        scan.press("Delete this team").await;
        scan.press("Delete the team").await;
        scan.press("Back").await;
        if !finished {
            scan.press("Continue").await;
        }
    }
    scan.no_errors().await;
}

/// A separate result file with these members changed.
fn result_file(base: &Value, changes: &Value) -> String {
    let mut file = base.clone();
    for (key, value) in changes.as_object().expect("members") {
        file[key] = value.clone();
    }
    file.to_string()
}

/// The person's own result as a file.
async fn own_file(scan: &Scan<'_>, browser: &Browser) -> Value {
    scan.press("Download JSON").await;
    let name = format!("journey-maturity-{}.json", scan.result().await["date"].as_str().expect("a date"));
    serde_json::from_slice(&files::arrived(browser, &name).await).expect("JSON")
}

/// Opens files on the Team screen, one after another. They are not deleted, because the browser may read them later.
async fn give_all(browser: &Browser, texts: &[String]) {
    for (number, text) in texts.iter().enumerate() {
        let path = browser.downloads.join(format!("given-{number}.json"));
        std::fs::write(&path, text).expect("the file can be written");
        files::give_to(browser, "ms-collection-files", &path).await;
    }
}

async fn an_agreed_result_knows_its_team(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    let base = own_file(&scan, &browser).await;
    assert!(base["uid"].as_str().is_some_and(|uid| uid.len() >= 16), "{base}");
    assert_eq!((&base["scope"], &base["role"], &base["agreed_by"]), (&Value::Null, &Value::Null, &Value::Null));
    let words = scan.words().await;
    assert!(words.contains("One person’s view") && !words.contains("Whole organization"), "{words}");
    scan.press("Start over").await;
    scan.press("Delete and start over").await;
    scan.press("Start").await;
    scan.at(1).await;
    scan.press("Back").await;
    let sales = json!({"kind": "team", "label": "Sales"});
    let texts: Vec<_> =
        (0..4).map(|number| result_file(&base, &json!({"uid": format!("person-{number}"), "scope": sales}))).collect();
    // One result opens; the others are added on the Team screen.
    let path = browser.downloads.join("first.json");
    std::fs::write(&path, &texts[0]).unwrap();
    files::give(&browser, &path).await;
    scan.shows("You’re viewing a result from a file").await;
    scan.press("Combine a team’s results").await;
    scan.headed("Team results").await;
    give_all(&browser, &texts[1..]).await;
    scan.shows("4 people, ").await;
    scan.press("See team result").await;
    scan.shows("You’re viewing your team’s result from").await;
    // Nothing was agreed on.
    scan.shows("Medians of 4 people’s answers").await;
    let words = scan.words().await;
    assert!(words.contains("One team: Sales"), "{words}");
    assert!(!words.contains("One person’s view") && !words.contains("one person’s view"), "{words}");
    scan.press("Back to the team").await;
    scan.headed("Team results").await;
    scan.shows("4 people, ").await;
    agree(&scan, "1").await;
    scan.press("See team result").await;
    scan.shows("One answer agreed; the rest are medians of 4 people’s answers").await;
    scan.press("Save as my result").await;
    scan.until("it is kept", "return find('button', 'Change answers') !== null", &[]).await;
    scan.shows("One answer agreed; the rest are medians of 4 people’s answers").await;
    let history: Value = serde_json::from_str(kept(&browser).await[HISTORY].as_str().expect("a history")).unwrap();
    let scans = history["entries"].as_array().expect("scans");
    assert_eq!(scans.len(), 2, "one's own scan and the agreed one");
    assert!(scans.iter().any(|scan| scan["agreed_by"] == 4 && scan["scope"] == sales), "{scans:?}");
    assert_eq!(scan.result().await["agreed_by"], 4);
    // One person changes an answer: it is not the team's any more.
    scan.press("Change answers").await;
    scan.ask("card.querySelector('.ms-qrow').click()", &[]).await;
    scan.at(1).await;
    scan.choose_level('2').await;
    scan.until("focus stays", "return root.activeElement?.type === 'radio' && root.activeElement.checked", &[]).await;
    scan.press("All questions").await;
    scan.press("See results").await;
    scan.until("the result", "return !!find('button', 'Change answers')", &[]).await;
    let history: Value = serde_json::from_str(kept(&browser).await[HISTORY].as_str().expect("a history")).unwrap();
    let scans = history["entries"].as_array().expect("scans");
    assert!(scans.len() == 3 && scans.iter().any(|scan| scan["agreed_by"] == 4), "the team's result stays: {scans:?}");
    let words = scan.words().await;
    assert!(!words.contains("agreed; the rest") && !words.contains("One person’s view"), "{words}");
    assert_eq!(scan.result().await["agreed_by"], Value::Null);
    scan.no_errors().await;
}

async fn people_with_equal_answers_stay_two(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    let base = own_file(&scan, &browser).await;
    scan.press("Combine a team’s results").await;
    scan.headed("Team results").await;
    let texts: Vec<_> = ["a", "b", "a"].iter().map(|uid| result_file(&base, &json!({ "uid": uid }))).collect();
    give_all(&browser, &texts).await;
    scan.shows("3 people, ").await;
    scan.shows("already added").await;
    // A link with the same answers on the same day may be another person's.
    let same = token_of(VECTOR_A, base["date"].as_str().unwrap());
    scan.fill("Paste result links, or the emails they came in", &format!("#r={same}")).await;
    scan.press("Add").await;
    scan.shows("Is it from another person?").await;
    axe::check(&browser, "a link that says the same").await;
    scan.shows("3 people, ").await;
    // The question waits for an answer.
    scan.press("Back").await;
    scan.press("Combine a team’s results").await;
    scan.shows("Is it from another person?").await;
    scan.reload().await;
    scan.press("Continue with your team (3 results)").await;
    scan.shows("Is it from another person?").await;
    scan.ask(
        "[...root.querySelectorAll('.ms-confirm-question button')].find((one) => one.textContent === 'Count as another person').click()",
        &[],
    )
    .await;
    scan.shows("4 people, ").await;
    // A later state of the same scan replaces it in its place.
    let mut answers = base["answers"].clone();
    answers["gov.1"] = json!(1);
    let path = browser.downloads.join("later.json");
    std::fs::write(&path, result_file(&base, &json!({"uid": "b", "answers": answers}))).unwrap();
    files::give_to(&browser, "ms-collection-files", &path).await;
    scan.shows("a newer version of").await;
    scan.shows("4 people, ").await;
    scan.no_errors().await;
}

async fn few_people_are_not_shown(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &link(&site, &WEEK[..2])).await;
    scan.shows("With fewer than 3 people, everyone can tell who said what.").await;
    let words = scan.words().await;
    assert!(!words.contains("Where you disagree most") && !words.contains("Team profile"), "{words}");
    axe::check(&browser, "few people").await;
    assert!(words.contains("each person’s answers and dates"), "said before the link is copied: {words}");
    scan.press("Show it anyway").await;
    scan.shows("2 people, ").await;
    scan.no_errors().await;
}

async fn spring_and_autumn_are_two_rounds(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let days = ["2026-05-04", "2026-05-06", "2026-05-11"];
    let mut tokens: Vec<_> = VIEWS.iter().zip(days).map(|(view, day)| token_of(view, day)).collect();
    tokens.extend(VIEWS.iter().zip(&WEEK[..4]).map(|(view, day)| token_of(view, day)));
    let scan = Scan::open(&browser, &site.url(&format!("/index.html#r={}", tokens.join("&r=")))).await;
    scan.shows("4 people, ").await;
    let rounds = "const one = find('field', 'Round'); one.value = arguments[0];
        one.dispatchEvent(new Event('change', { bubbles: true }))";
    agree(&scan, "5").await;
    scan.ask(rounds, &[json!("2026-05-04")]).await;
    scan.shows("3 people, ").await;
    // What autumn agreed on says nothing of spring, whose result is as old as its answers.
    scan.shows("You’ve agreed on 0 of 24 answers.").await;
    scan.press("See team result").await;
    scan.shows("You’re viewing your team’s result from May 11, 2026.").await;
    scan.shows("Medians of 3 people’s answers").await;
    scan.press("Back to the team").await;
    scan.shows("3 people, ").await;
    scan.ask(rounds, &[json!("2026-11-20")]).await;
    scan.shows("You’ve agreed on 1 of 24 answers.").await;
    scan.ask(rounds, &[json!("2026-05-04")]).await;
    scan.shows("You’ve agreed on 0 of 24 answers.").await;
    scan.ask(rounds, &[json!("all")]).await;
    scan.shows("7 people, ").await;
    axe::check(&browser, "rounds").await;
    scan.no_errors().await;
}

/// UID and SEQUENCE of the first event in a downloaded calendar.
async fn first_event(scan: &Scan<'_>, browser: &Browser) -> (String, String) {
    scan.press("Download calendar (.ics)").await;
    let name = format!("journey-maturity-{}.ics", scan.result().await["date"].as_str().expect("a date"));
    let text = String::from_utf8(files::arrived(browser, &name).await).expect("UTF-8").replace("\r\n ", "");
    std::fs::remove_file(browser.downloads.join(name)).expect("the file is there");
    let value = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).expect("a value").to_owned();
    (value("UID:"), value("SEQUENCE:"))
}

async fn plans_have_different_event_ids(engine: Engine) {
    let mut all = Vec::new();
    for _ in 0..2 {
        let (site, browser) = (Site::start().await, Browser::open(engine).await);
        let scan = Scan::home(&browser, &site).await;
        scan.run(VECTOR_A).await;
        scan.press("Create my plan").await;
        let first = first_event(&scan, &browser).await;
        scan.reload().await;
        scan.go_on().await;
        scan.headed("Level 3: Coordinated").await;
        let second = first_event(&scan, &browser).await;
        assert_eq!((&first.0, first.1.as_str(), second.1.as_str()), (&second.0, "0", "1"));
        // The host page's own button counts, too.
        let export =
            "return host.export('calendar').then((file) => file.text()).then((text) => text.match(/^SEQUENCE:\\d+/m)[0])";
        let third = scan.ask(export, &[]).await;
        assert_eq!((third, first_event(&scan, &browser).await.1.as_str()), (json!("SEQUENCE:2"), "3"));
        all.push(first.0);
    }
    assert_ne!(all[0], all[1]);
}

async fn a_table_for_a_decimal_comma(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    for (lang, heading, download, start) in [
        ("en", "Level 3: Coordinated", "Download CSV", "\u{FEFF}Scan ID,Date,"),
        ("de", "Stufe 3: Koordiniert", "CSV herunterladen", "\u{FEFF}Check-ID;Datum;"),
    ] {
        if lang == "de" {
            Scan::open(&browser, &site.url("/index.html?lang=de")).await.press("Ergebnis ansehen").await;
        }
        scan.headed(heading).await;
        let name = format!("journey-maturity-{}.csv", scan.result().await["date"].as_str().expect("a date"));
        scan.press(download).await;
        let text = String::from_utf8(files::arrived(&browser, &name).await).expect("UTF-8");
        assert!(text.starts_with(start), "{text:.60}");
        std::fs::remove_file(browser.downloads.join(name)).expect("the file is there");
        scan.no_errors().await;
    }
}
