//! Several results: a team, two side by side, and links as mail and chat deliver them.

use crate::driver::{Browser, Engine};
use crate::scan::{HISTORY, PROGRESS, Scan, VECTOR_A, VIEWS, days_ago, kept, token_of};
use crate::server::Site;
use crate::wait::{PATIENCE, look_for};
use crate::{axe, every, files};
use serde_json::{Value, json};
use thirtyfour::Key;

every![
    a_team_by_one_link,
    a_team_by_pasted_text_and_files,
    two_side_by_side,
    a_damaged_address_is_repaired,
    pasted_where_there_is_no_field,
    scanned_again,
    a_code_for_the_camera,
    scans_over_time,
    by_keyboard,
];

fn tokens() -> Vec<String> {
    VIEWS.iter().zip([5, 4, 3, 2, 1]).map(|(view, days)| token_of(view, &days_ago(days))).collect()
}

/// Copies a text and pastes it while no field has focus, as people do.
async fn paste(browser: &Browser, text: &str) {
    let script = "const field = document.body.appendChild(document.createElement('textarea'));
        field.id = 'source'; field.value = arguments[0]; field.focus(); field.select()";
    browser.script(script, vec![json!(text)]).await;
    chord(browser, "c").await;
    browser.script("document.getElementById('source').remove(); document.activeElement?.blur()", vec![]).await;
    chord(browser, "v").await;
}

async fn chord(browser: &Browser, key: &str) {
    let chain = browser.driver.action_chain().key_down(Key::Control).send_keys(key).key_up(Key::Control);
    chain.perform().await.expect("keys can be pressed together");
}

async fn a_team_by_one_link(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &site.url(&format!("/index.html#r={}", tokens().join("&r=")))).await;
    scan.headed("Team results").await;
    scan.shows("5 people, ").await;
    let address = browser.driver.current_url().await.unwrap().to_string();
    assert_eq!(address, site.url("/index.html"), "the address bar holds no token");
    let kept_keys: Vec<_> = kept(&browser).await.as_object().unwrap().keys().cloned().collect();
    assert_eq!(kept_keys, ["maturity-scan/1/journey-maturity/team"], "no progress is made by having looked");
    // 1 2 3 4 5 is the largest difference, but not a split.
    scan.shows("1 person chose Level 1, 1 chose Level 2, 1 chose Level 3, 1 chose Level 4, 1 chose Level 5").await;
    scan.shows("Level 3: Coordinated").await;
    axe::check(&browser, "team").await;
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
    axe::check(&browser, "team unfolded").await;
    // An agreed answer becomes part of the agreed result.
    let agree = "const one = root.querySelector('.ms-strips select'); one.value = '1';
        one.dispatchEvent(new Event('change', { bubbles: true }))";
    scan.ask(agree, &[]).await;
    scan.shows("You’ve agreed on 1 of 24 answers.").await;
    scan.press("See team result").await;
    scan.headed("Level 2: Fragmented").await;
    scan.shows("You’re viewing your team’s result from").await;
    scan.shows("You’re viewing your team’s result").await;
    scan.press("Close").await;
    scan.headed("How customer-centric is your organization?").await;
    scan.no_errors().await;
}

async fn a_team_by_pasted_text_and_files(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    scan.press("Download JSON").await;
    let own = files::arrived(&browser, &download(&scan).await).await;
    scan.press("Combine a team’s results").await;
    scan.headed("Team results").await;
    scan.shows("Add at least two results").await;
    let tokens = tokens();
    let (head, tail) = tokens[1].split_at(30);
    let text = format!(
        "Hello,\n> here is mine: <https://scan.example/#r={head}\n> {tail}>, and\nBen's {}.\n{}",
        tokens[2],
        &tokens[3][..40]
    );
    scan.fill("Paste result links, or the emails they came in", &text).await;
    scan.press("Add").await;
    scan.shows("2 results added.").await;
    scan.shows("3 people, ").await;
    scan.shows("Nothing else has changed.").await;
    // The same result in a file is recognized; another one with the same file name is not mistaken for it.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("result.json");
    std::fs::write(&path, &own).unwrap();
    files::give_to(&browser, "ms-collection-files", &path).await;
    scan.shows("already added").await;
    let mut other: Value = serde_json::from_slice(&own).unwrap();
    other["answers"]["gov.1"] = json!(1);
    other["uid"] = json!("another");
    std::fs::write(&path, other.to_string()).unwrap();
    files::give_to(&browser, "ms-collection-files", &path).await;
    scan.shows("4 people, ").await;
    assert!(kept(&browser).await[PROGRESS].as_str().unwrap().contains("\"gov.1\":3"), "one's own answers are as they were");
    scan.press("Back").await;
    scan.headed("Level 3: Coordinated").await;
    scan.no_errors().await;
}

/// The name of a file with the result on screen.
async fn download(scan: &Scan<'_>) -> String {
    format!("journey-maturity-{}.json", scan.result().await["date"].as_str().unwrap())
}

async fn two_side_by_side(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    browser.go(&site.page("/away.html", "<title>away</title>")).await;
    let scan = Scan::open(&browser, &site.url(&format!("/index.html#r={}", tokens()[2]))).await;
    scan.headed("Level 2: Fragmented").await;
    scan.press("Compare with mine").await;
    scan.headed("Compare two results").await;
    // A link does not contain a scope, so the two are named by whose they are.
    scan.shows("Yours: Level 3.").await;
    scan.shows("The other: Level 2.").await;
    scan.shows("24 questions have a level in both.").await;
    scan.shows("These results may cover different scopes").await;
    axe::check(&browser, "two side by side").await;
    let words = scan.words().await;
    assert!(
        words.contains("No clear difference: The other is higher on")
            && words.contains("Yours is higher on ")
            && !words.contains("more strictly"),
        "{words}"
    );
    scan.press("Swap").await;
    scan.shows("24 questions have a level in both.").await;
    scan.press("Back").await;
    scan.shows("You’re viewing a shared result").await;
    scan.no_errors().await;
}

async fn a_damaged_address_is_repaired(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let token = token_of(VECTOR_A, "2026-11-20");
    for mangled in [format!("?x=1%23r={token}"), format!("#r={token})."), format!("#amp;r%3D{token}&utm_source=mail")] {
        browser.go(&site.page("/away.html", "<title>away</title>")).await;
        let scan = Scan::open(&browser, &site.url(&format!("/index.html{mangled}"))).await;
        scan.headed("Level 3: Coordinated").await;
        scan.shows("You’re viewing a shared result from November 20, 2026.").await;
        let address = browser.driver.current_url().await.unwrap().to_string();
        assert!(!address.contains("1.journey-maturity."), "the address bar still holds the answers: {address}");
        scan.no_errors().await;
    }
}

async fn pasted_where_there_is_no_field(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    paste(&browser, "nothing of interest").await;
    paste(&browser, &format!("Look: https://scan.example/#r={} (mine)", tokens()[0])).await;
    scan.shows("You’re viewing a shared result").await;
    scan.press("Close").await;
    scan.until("the first screen", "return !!find('button', 'Start')", &[]).await;
    paste(&browser, &tokens().join("\n")).await;
    scan.headed("Team results").await;
    scan.shows("5 people").await;
    scan.no_errors().await;
}

async fn scanned_again(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    scan.press("Take it again").await;
    scan.at(1).await;
    assert_eq!(scan.chosen().await, None, "nothing is answered beforehand");
    let fold =
        look_for(PATIENCE, async || scan.names("fold").await.into_iter().find(|name| name.starts_with("Your answer on ")));
    scan.fold(&fold.await.expect("the former answer is there when asked for")).await;
    scan.press("Same as last time").await;
    scan.until("the former answer", "return all('radio').findIndex((one) => one.checked) === 2", &[]).await;
    scan.reload().await;
    scan.go_on().await;
    scan.at(1).await;
    assert!(scan.names("fold").await.iter().any(|name| name.starts_with("Your answer on ")), "kept with the progress");
    scan.no_errors().await;
}

async fn a_code_for_the_camera(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    scan.press("QR code").await;
    scan.until("the code", "return !!root.querySelector('.ms-qr path')", &[]).await;
    axe::check(&browser, "result with a code").await;
    let drawn = scan
        .ask(
            "const code = root.querySelector('.ms-qr svg');
        return [code.getAttribute('viewBox'), code.querySelector('path').getAttribute('d')]",
            &[],
        )
        .await;
    let read = files::code_of(drawn[0].as_str().unwrap(), drawn[1].as_str().unwrap());
    assert_eq!(read, scan.link().await);
    scan.no_errors().await;
}

async fn scans_over_time(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    let first = history(&browser).await;
    assert_eq!(first["entries"].as_array().unwrap().len(), 1, "a finished scan is kept");
    // Seeing the result again does not make another scan.
    scan.press("Change answers").await;
    scan.press("See results").await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(history(&browser).await, first);
    scan.press("Take it again").await;
    scan.answer_by_keys(1, "4444 3323 4332 2322 3343 2123").await;
    scan.focused("h1").await;
    assert_eq!(history(&browser).await["entries"].as_array().unwrap().len(), 2);
    scan.press("Scans over time").await;
    scan.headed("Scans over time").await;
    scan.shows("Level over time").await;
    scan.shows("Up: 4 answers are higher.").await;
    axe::check(&browser, "scans over time").await;
    let ids = "const ids = [...root.querySelectorAll('[id]')].map((one) => one.id); return ids.filter((id, at) => ids.indexOf(id) !== at)";
    assert_eq!(scan.ask(ids, &[]).await, json!([]), "each picture has a name of its own");
    scan.press("Download history").await;
    let name = format!("journey-maturity-history-{}.json", first["entries"][0]["date"].as_str().unwrap());
    let file = files::arrived(&browser, &name).await;
    scan.press("Delete all my data").await;
    scan.press("Delete everything").await;
    scan.headed("How customer-centric is your organization?").await;
    assert_eq!(kept(&browser).await, json!({}), "nothing is left");
    assert!(scan.has("button", "Start").await);
    // The downloaded file can be imported again.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.json");
    std::fs::write(&path, &file).unwrap();
    scan.run("1111 1111 1111 1111 1111 1111").await;
    files::give(&browser, &path).await;
    scan.headed("Scans over time").await;
    scan.shows("2 new scans added.").await;
    assert_eq!(history(&browser).await["entries"].as_array().unwrap().len(), 3);
    scan.press("Back").await;
    scan.until("the result", "return whole() && !!root.querySelector('.ms-result')", &[]).await;
    files::give(&browser, &path).await;
    scan.shows("These scans are already here.").await;
    scan.no_errors().await;
}

/// The stored history.
async fn history(browser: &Browser) -> Value {
    let text = kept(browser).await[HISTORY].as_str().unwrap_or("null").to_owned();
    serde_json::from_str(&text).unwrap()
}

/// Presses Tab until the control with this name has focus.
async fn tab_to(scan: &Scan<'_>, name: &str) {
    for _ in 0..150 {
        scan.key(Key::Tab).await;
        if scan.focus().await.is_some_and(|focus| focus.name == name) {
            return;
        }
    }
    panic!("Tab does not lead to “{name}”");
}

async fn by_keyboard(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run(VECTOR_A).await;
    tab_to(&scan, "Combine a team’s results").await;
    scan.key(Key::Enter).await;
    scan.headed("Team results").await;
    scan.focused("h1").await;
    tab_to(&scan, "Paste result links, or the emails they came in").await;
    scan.keys(&tokens()[2..4].join(" ")).await;
    tab_to(&scan, "Add").await;
    scan.key(Key::Enter).await;
    scan.shows("3 people, ").await;
    tab_to(&scan, "See team result").await;
    scan.key(Key::Enter).await;
    scan.shows("You’re viewing your team’s result from").await;
    scan.focused("h1").await;
    tab_to(&scan, "Scans over time").await;
    scan.key(Key::Enter).await;
    scan.headed("Scans over time").await;
    scan.focused("h1").await;
    tab_to(&scan, "Take it again").await;
    scan.key(Key::Enter).await;
    scan.at(1).await;
    scan.no_errors().await;
}
