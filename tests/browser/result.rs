//! Working with a result: plan, targets, files, print.

use crate::driver::{Browser, Engine};
use crate::files::{arrived, give, pages_of};
use crate::keyboard::tab_to;
use crate::scan::{PROGRESS, Scan, VECTOR_A, days_ago, keep, kept};
use crate::server::Site;
use crate::{axe, every};
use maturity_scan::core::plan::Plan;
use serde_json::{Value, json};
use thirtyfour::Key;

every![
    a_section_link_leads_below_the_bar,
    a_plan_is_suggested_changed_and_kept,
    a_plan_by_keyboard,
    practices_and_recommendations_go_into_the_plan,
    a_target_is_drawn_and_kept,
    a_dimension_is_chosen_in_the_radar,
    the_last_scan_is_a_second_outline,
    the_roadmap,
    every_download_has_its_format,
    a_result_file_opens_elsewhere,
    unfolded_results_are_accessible,
    other_answers_are_tried_out;
    print_begins_with_one_page: "the driver of WebKit prints no page",
];

async fn result<'a>(browser: &'a Browser, site: &Site) -> Scan<'a> {
    let scan = Scan::home(browser, site).await;
    scan.run(VECTOR_A).await;
    scan
}

async fn plan(browser: &Browser) -> Plan {
    let stored = kept(browser).await;
    let text = stored["maturity-scan/1/journey-maturity/plan"].as_str().expect("a plan is kept").to_owned();
    Plan::parse(&text, &crate::scan::instrument()).expect("the plan can be read")
}

/// Texts of the plan's lines on screen.
const LINES: &str = "return [...root.querySelectorAll('.ms-check > span')].map((one) => clean(one.textContent))";

async fn a_plan_is_suggested_changed_and_kept(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    scan.press("Create my plan").await;
    assert_eq!(scan.focused("h2").await.name, "Your 90-day plan");
    assert_eq!(plan(&browser).await.lines().len(), 5);
    scan.shows("You have five or more open actions.").await;
    let first = "Choose one journey template and move three teams to it";
    scan.ask("all('field').find((one) => one.type === 'checkbox' && named(one) === arguments[0]).click()", &[json!(first)])
        .await;
    assert!(plan(&browser).await.lines()[0].done);
    scan.until("four open lines", "return !words().includes('five or more open actions')", &[]).await;

    let choose = "const one = root.querySelector('.ms-task select'); one.value = '90'; one.dispatchEvent(new Event('change', { bubbles: true }))";
    scan.ask(choose, &[]).await;
    assert_eq!(scan.focused("select").await.name, "Move to");
    let moved = plan(&browser).await;
    assert_eq!(moved.lines()[0].mark.days(), 90);
    scan.fill("Your own action", "Call ten customers").await;
    scan.press("Add action").await;
    assert_eq!(scan.focused("input").await.name, "Your own action");
    scan.until("the new line", "return words().includes('Call ten customers')", &[]).await;

    let before = scan.ask(LINES, &[]).await;
    scan.reload().await;
    scan.go_on().await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.ask(LINES, &[]).await, before);
    assert_eq!(plan(&browser).await.lines().len(), 6);
    scan.no_errors().await;
}

async fn a_plan_by_keyboard(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    tab_to(&scan, "Create my plan").await;
    scan.key(Key::Enter).await;
    assert_eq!(scan.focused("h2").await.name, "Your 90-day plan");
    tab_to(&scan, "Name an owner for your most important journey, with written duties").await;
    scan.key(Key::Space).await;
    scan.until("the tick", "return root.activeElement.checked === true", &[]).await;
    tab_to(&scan, "Edit").await;
    scan.key(Key::Enter).await;
    tab_to(&scan, "Owner").await;
    scan.keys(" and me").await;
    tab_to(&scan, "Remove").await;
    let lines = plan(&browser).await;
    assert!(lines.lines().iter().any(|line| line.done && line.owner.ends_with(" and me")), "{lines:?}");
    scan.key(Key::Enter).await;
    assert_eq!(scan.focused("h2").await.name, "Your 90-day plan");
    assert_eq!(plan(&browser).await.lines().len(), 4);
}

async fn practices_and_recommendations_go_into_the_plan(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    let press = "const add = all('button').filter((one) => named(one) === 'Add to plan'); add[0].click(); add.at(-1).click(); return add.length";
    scan.ask("for (const one of root.querySelectorAll('.ms-improvement')) one.open = true", &[]).await;
    assert!(scan.ask(press, &[]).await.as_u64() > Some(2));
    scan.until(
        "two in the plan",
        "return all('button').filter((one) => named(one) === 'In your plan – remove').length === 2",
        &[],
    )
    .await;
    let lines = plan(&browser).await;
    assert!(lines.lines().iter().any(|line| line.text.starts_with("Choose one journey template")), "{lines:?}");
    assert_eq!(lines.lines().len(), 2);
    scan.press("In your plan – remove").await;
    assert_eq!(plan(&browser).await.lines().len(), 1);
}

async fn a_target_is_drawn_and_kept(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    let drawn = "return root.querySelectorAll('.ms-radar .target').length";
    assert_eq!(scan.ask(drawn, &[]).await, 0);
    let set =
        "const one = find('field', arguments[0]); one.value = '4'; one.dispatchEvent(new Event('change', { bubbles: true }))";
    for name in ["Target: Culture", "Target: Organization"] {
        scan.ask(set, &[json!(name)]).await;
    }
    // A mark on each axis, and the line between the two neighbors.
    scan.until("three marks", &format!("{drawn} === 3"), &[]).await;
    scan.reload().await;
    scan.go_on().await;
    scan.until("three marks again", &format!("{drawn} === 3"), &[]).await;
    assert_eq!(scan.ask("return find('field', 'Target: Culture').value", &[]).await, "4");
    let stored: Value = serde_json::from_str(kept(&browser).await[PROGRESS].as_str().unwrap()).unwrap();
    assert_eq!(stored["targets"], json!({"cul": 4, "org": 4}));
}

async fn other_answers_are_tried_out(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    scan.until("the fold", "return !!root.querySelector('.ms-what-if')", &[]).await;
    let before = kept(&browser).await[PROGRESS].clone();
    scan.fold("What if?").await;
    scan.until("choices", "return root.querySelectorAll('.ms-what-if select').length === 24", &[]).await;
    let level = "return clean(root.querySelector('.ms-what-if-level').textContent)";
    assert_eq!(scan.ask(level, &[]).await, "Today: 3 Coordinated");
    // Raises everything below 4 to 4.
    let raise = "for (const one of root.querySelectorAll('.ms-what-if select')) if (Number(one.value) < 4) {
        one.value = '4'; one.dispatchEvent(new Event('change', { bubbles: true }));
    }";
    scan.ask(raise, &[]).await;
    scan.until("another level", &format!("{level} === 'Level 3 would become Level 4.'"), &[]).await;
    assert_eq!(scan.ask("return root.querySelectorAll('.ms-what-if .then').length > 0", &[]).await, true, "today's outline");
    assert_eq!(kept(&browser).await[PROGRESS], before, "nothing of it is saved");
    // What was raised can be added to the plan, but only once.
    for _ in 0..2 {
        scan.ask("root.querySelector('.ms-what-if .ms-btn-main').click()", &[]).await;
        scan.shows("Added to your plan.").await;
    }
    let count = plan(&browser).await.lines().len();
    let raised =
        scan.ask("return parseInt(root.querySelector('.ms-what-if .ms-btn-main').textContent.match(/\\d+/)[0])", &[]).await;
    assert_eq!(json!(count), raised);
    scan.press("Reset").await;
    scan.until("the level of today", &format!("{level} === 'Today: 3 Coordinated'"), &[]).await;
    axe::check(&browser, "what if").await;
    scan.no_errors().await;
}

async fn a_dimension_is_chosen_in_the_radar(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    let asked =
        "return [...root.querySelectorAll('.ms-dimension-card :is(h2, li > [lang], p)')].map((one) => clean(one.textContent))";
    // By pointer, on a name or its axis.
    scan.ask("root.querySelectorAll('.ms-dimension-choice i')[2].click()", &[]).await;
    scan.until("the answers", "return root.querySelector('.ms-dimension-card h2')?.textContent === 'Culture'", &[]).await;
    let words = scan.ask(asked, &[]).await;
    let words: Vec<String> = serde_json::from_value(words).unwrap();
    for there in ["Level 3, average 3.00", "Lowest: Unwelcome evidence"] {
        assert!(words.iter().any(|line| line == there), "{there} in {words:?}");
    }
    let lit = "return [...root.querySelectorAll('.ms-dims [data-lit] th')].map((one) => one.textContent).join()";
    assert_eq!(scan.ask(lit, &[]).await, "Culture");
    // The areas lie where the names are drawn.
    let apart = "const at = (one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x + width / 2, y + height / 2] };
        const drawn = [...root.querySelectorAll('.ms-radar-place .axis-label')].map(at);
        return [...root.querySelectorAll('.ms-dimension-choice label')].map(at).map(([x, y], one) => Math.hypot(x - drawn[one][0], y - drawn[one][1]))";
    let apart: Vec<f64> = serde_json::from_value(scan.ask(apart, &[]).await).unwrap();
    assert!(apart.len() == 6 && apart.iter().all(|pixels| *pixels < 30.0), "{apart:?}");
    // By keyboard, with arrow keys.
    scan.ask("root.querySelectorAll('.ms-dimension-choice input')[2].focus()", &[]).await;
    scan.key(Key::Down).await;
    scan.until("the next one", "return root.querySelector('.ms-dimension-card h2')?.textContent === 'Organization'", &[]).await;
    scan.press("Close").await;
    scan.until("nothing", "return !root.querySelector('.ms-dimension-card')", &[]).await;
    scan.no_errors().await;
}

async fn the_last_scan_is_a_second_outline(engine: Engine) {
    const HISTORY: &str = "maturity-scan/1/journey-maturity/history";
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    let outlines = "return root.querySelectorAll('.ms-radar .then').length";
    assert_eq!(scan.ask(outlines, &[]).await, 0, "nothing to compare with");
    // The same scan half a year ago, in the same browser.
    let mut history: Value = serde_json::from_str(kept(&browser).await[HISTORY].as_str().expect("a history")).unwrap();
    let mut earlier = history["entries"][0].clone();
    (earlier["id"], earlier["date"]) = (json!("earlier"), json!(days_ago(180)));
    earlier["answers"]["gov.1"] = json!(1);
    history["entries"].as_array_mut().unwrap().push(earlier);
    keep(&browser, HISTORY, &history.to_string()).await;
    scan.reload().await;
    scan.press("See results").await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.ask(outlines, &[]).await, 1);
    let key = "return clean(root.querySelector('.ms-key .then').closest('.k').textContent)";
    assert!(scan.ask(key, &[]).await.as_str().unwrap().starts_with("last scan, "));
    let description = scan.ask("return root.querySelector('#ms-radar-text').textContent", &[]).await;
    assert!(description.as_str().unwrap().contains("Governance 2.25"), "{description}");
    scan.no_errors().await;
}

async fn the_roadmap(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    scan.shows("Level 4 is 18 steps away").await;
    let order = "return [...root.querySelectorAll('.ms-improvement-name')].map((one) => clean(one.textContent)).join()";
    assert_eq!(scan.ask(order, &[]).await, "Culture,Organization,Measurement,Process,Governance,Tools");
    scan.choose("Lowest level").await;
    let other = format!("{order} === 'Tools,Organization,Governance,Process,Culture,Measurement'");
    scan.until("the other order", &other, &[]).await;
    scan.ask("for (const one of root.querySelectorAll('.ms-improvement')) one.open = /Culture|Organization/.test(one.textContent.slice(0, 30))", &[]).await;
    let heads = "return [...root.querySelectorAll('.ms-improvement[open] h4')].map((one) => clean(one.textContent))";
    assert_eq!(scan.ask(heads, &[]).await, json!(["All of these", "Plus any 1 of these 2", "All of these"]));
    scan.press("Next level").await;
    assert_eq!(scan.focused("h2").await.name, "How to reach the next level");
}

async fn every_download_has_its_format(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    scan.press("Create my plan").await;
    let date = scan.result().await["date"].as_str().unwrap().to_owned();
    let name = |ending: &str| format!("journey-maturity-{date}.{ending}");

    scan.press("Download JSON").await;
    let file: Value = serde_json::from_slice(&arrived(&browser, &name("json")).await).unwrap();
    assert_eq!((&file["format"], &file["version"]), (&json!("maturity-scan/result"), &json!(1)));
    assert_eq!(file["answers"]["gov.1"], 3);
    let same = "return JSON.stringify(JSON.parse(arguments[0])) === JSON.stringify(host.result)";
    assert_eq!(scan.ask(same, &[json!(file["result"].to_string())]).await, true, "{file}");

    scan.press("Download CSV").await;
    let csv = String::from_utf8(arrived(&browser, &name("csv")).await).unwrap();
    assert_eq!(csv.matches("\r\n").count(), 31, "a header and 30 items");
    assert!(csv.contains("gov.1,Customers in decisions,"));

    scan.press("Download Markdown").await;
    let report = String::from_utf8(arrived(&browser, &name("md")).await).unwrap();
    assert!(report.starts_with("# Level 3: Coordinated") && report.contains("## Your 90-day plan"), "{report}");

    scan.press("Download calendar (.ics)").await;
    let calendar = String::from_utf8(arrived(&browser, &name("ics")).await).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 5);

    scan.press("Download plan (CSV)").await;
    let table = String::from_utf8(arrived(&browser, &name("plan.csv")).await).unwrap();
    assert_eq!(table.matches("\r\n").count(), 6);
    scan.press("Download plan (Markdown)").await;
    let list = String::from_utf8(arrived(&browser, &name("plan.md")).await).unwrap();
    assert_eq!(list.matches("- [ ] ").count(), 5);

    scan.press("Download chart (SVG)").await;
    let svg = String::from_utf8(arrived(&browser, &name("svg")).await).unwrap();
    assert!(svg.starts_with("<svg ") && svg.contains(">Governance</text>"));

    scan.press("Download chart (PNG)").await;
    assert_eq!(size_of_png(&arrived(&browser, &name("png")).await), (1840, 1832));
    scan.press("Download slide (PNG)").await;
    assert_eq!(size_of_png(&arrived(&browser, &name("slide.png")).await), (1600, 900));
    assert!(site.asked().iter().all(|asked| asked.method == "GET" && asked.body == 0), "nothing is sent");
    scan.no_errors().await;
}

fn size_of_png(bytes: &[u8]) -> (u32, u32) {
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

async fn a_result_file_opens_elsewhere(engine: Engine) {
    let site = Site::start().await;
    let file = {
        let browser = Browser::open(engine).await;
        let scan = result(&browser, &site).await;
        scan.press("Download JSON").await;
        let date = scan.result().await["date"].as_str().unwrap().to_owned();
        arrived(&browser, &format!("journey-maturity-{date}.json")).await
    };
    let browser = Browser::open(engine).await;
    let scan = Scan::home(&browser, &site).await;
    scan.run("1111 1111 1111 1111 1111 1111").await;
    let before = kept(&browser).await;
    let path = browser.downloads.join("theirs.json");
    std::fs::write(&path, &file).unwrap();
    give(&browser, &path).await;
    scan.headed("Level 3: Coordinated").await;
    scan.shows("You’re viewing a result from a file").await;
    assert_eq!(kept(&browser).await, before, "looking changes nothing");
    scan.press("Close").await;
    scan.go_on().await;
    scan.headed("Level 1: Intuition").await;
    std::fs::write(&path, "{\"format\": \"maturity-scan/result\", \"version\": 7}").unwrap();
    give(&browser, &path).await;
    scan.shows("The file is for another version of this scan (7).").await;
}

async fn print_begins_with_one_page(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    scan.press("Create my plan").await;
    for (width, height) in [(21.0, 29.7), (21.59, 27.94)] {
        let pages = pages_of(&browser, width, height).await;
        assert!(pages.len() > 2, "{} pages", pages.len());
        for text in ["Level 3: Coordinated", "What to do next", "Profile", "Measurement", "What this means", "Average"] {
            assert!(pages[0].contains(text), "{text} on the first page of {width} cm:\n{}", pages[0]);
        }
        assert!(!pages[0].contains("Compare with your team") && !pages[0].contains("Create my plan"), "{}", pages[0]);
        let rest = pages[1..].join("\n");
        for text in ["Why this level", "Customers in decisions", "Regular use", "Some of the teams that need them"] {
            assert!(rest.contains(text), "{text} on a later page");
        }
        assert!(!rest.contains("Copy link"));
    }
    // Folds that were closed are closed again.
    scan.until("folds", "return root.querySelectorAll('.ms-heat-fold[open]').length === 0", &[]).await;
}

async fn unfolded_results_are_accessible(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    scan.press("Create my plan").await;
    scan.ask("for (const one of root.querySelectorAll('details')) one.open = true", &[]).await;
    axe::check(&browser, "result with everything unfolded").await;
}

/// The heading of the section stands below the table of contents, which stays in sight, and has focus.
async fn a_section_link_leads_below_the_bar(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = result(&browser, &site).await;
    scan.press("Why this level").await;
    let below = "const heading = root.querySelector('[data-section=why]'), { top } = heading.getBoundingClientRect();
        return root.activeElement === heading && top >= root.querySelector('.ms-contents').getBoundingClientRect().bottom && top < 100";
    scan.until("the section", below, &[]).await;
    scan.no_errors().await;
}
