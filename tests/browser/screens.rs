//! Walks through every screen and state of the scan, for tests that look at each.

use crate::driver::Browser;
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::Site;

/// Calls `look` with every screen and state and its name. Add new screens here, so that all these tests include them.
pub async fn walk(browser: &Browser, site: &Site, page: &str, mut look: impl AsyncFnMut(&Scan<'_>, &str)) {
    let page = site.url(page);
    let scan = Scan::open(browser, &page).await;
    look(&scan, "introduction").await;
    scan.fold("Add details").await;
    look(&scan, "introduction unfolded").await;
    scan.press("Start").await;
    scan.at(1).await;
    look(&scan, "item").await;
    scan.fold("How to choose").await;
    scan.fold("Add a note or evidence").await;
    scan.choose_level('3').await;
    look(&scan, "item answered and unfolded").await;
    scan.press("Next").await;
    scan.answer_by_keys(2, "2.3").await;
    scan.at(5).await;
    scan.choose("I don’t know").await;
    scan.press("All questions").await;
    scan.headed("All questions").await;
    look(&scan, "overview").await;
    scan.reload().await;
    scan.shows("You’ve answered").await;
    look(&scan, "saved introduction").await;
    scan.press("Start over").await;
    scan.shows("You can’t undo it.").await;
    look(&scan, "starting over, asked once more").await;
    scan.press("Delete and start over").await;
    scan.run(VECTOR_A).await;
    scan.headed("Level 3: Coordinated").await;
    look(&scan, "result").await;
    unfold(&scan).await;
    look(&scan, "result unfolded").await;
    scan.press("Copy link").await;
    scan.until("what came of it", "return watched.events.some((one) => one.name === 'shared')", &[]).await;
    look(&scan, "link copied").await;
    scan.press("Scans over time").await;
    scan.headed("Scans over time").await;
    look(&scan, "scans over time").await;
    scan.press("Back").await;
    scan.headed("Level 3: Coordinated").await;
    scan.press("Compare two results").await;
    scan.headed("Compare two results").await;
    scan.fill("Paste result links, or the emails they came in", &token_of("4444 4444 4444 4444 4444 1111", "2026-11-21")).await;
    scan.press("Add").await;
    scan.shows("Side by side").await;
    look(&scan, "two side by side").await;

    let away = site.page("/away.html", "<title>away</title>");
    let opened = async |address: &str, shown: &str| {
        browser.go(&away).await;
        // The address of the page may have a query of its own.
        let address = if page.contains('?') { address.replacen('?', "&", 1) } else { address.to_owned() };
        browser.go(&format!("{page}{address}")).await;
        let scan = Scan::unready(browser, 0);
        scan.shows(shown).await;
        unfold(&scan).await;
        scan
    };
    let link = |digits: &str| format!("#r={}", token_of(digits, "2026-11-21"));
    let scan = opened(&link("4444 4444 4444 4444 4444 1111"), "Level 2: Fragmented").await;
    look(&scan, "result from a link").await;
    scan.press("Save as my result").await;
    scan.shows("This replaces your own").await;
    look(&scan, "keeping a result, asked once more").await;
    let views = [VECTOR_A, "2333 2233 4332 1323 4434 2233", "5244 3225 4332 5322 2143 2145", "1233 3323 3432 2122 3343 2111"];
    let team = views.map(|view| token_of(view, "2026-11-21")).join("&r=");
    look(&opened(&format!("#r={team}"), "4 people, ").await, "team").await;
    let whole = link(VECTOR_A);
    look(&opened(&whole[..whole.len() - 3], "This link doesn’t work.").await, "damaged link").await;
    look(&opened(&link("3......................."), "Not enough answers for a level yet").await, "too few answers").await;
    // Several questions per page, and a ranking instead of a level.
    let scan = opened("?questionnaire=eight-drivers&layout=dimension", "Start").await;
    scan.press("Start").await;
    scan.until("the first page", "return all('legend').length > 1", &[]).await;
    look(&scan, "several questions on a page").await;
    let scan = opened("?questionnaire=barriers", "Start").await;
    scan.press("Start").await;
    scan.until("the first page", "return all('legend').length > 0", &[]).await;
    let first = "new Map(all('radio').reverse().map((one) => [one.name, one])).forEach((one) => one.click())";
    loop {
        scan.ask(first, &[]).await;
        if !scan.has("button", "Next").await {
            break;
        }
        scan.press("Next").await;
        scan.focused("legend").await;
    }
    scan.press("See results").await;
    scan.until("the ranking", "return !!host.result", &[]).await;
    unfold(&scan).await;
    look(&scan, "ranking").await;
    site.page("/questionnaires/broken.json", "{}");
    look(&opened("?questionnaire=broken", "This questionnaire can’t be used").await, "broken questionnaire").await;
    look(&opened("?questionnaire=nowhere", "didn’t load").await, "missing questionnaire").await;
}

async fn unfold(scan: &Scan<'_>) {
    // A result is rendered one section at a time, so wait for the last one.
    let whole = "return !root.querySelector('.ms-result') || !!root.querySelector('[data-section=share]')";
    scan.until("the whole result", whole, &[]).await;
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
}
