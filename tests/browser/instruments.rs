//! Other instruments: choosing one, several questions per page, rankings, published figures, and one's own files.

use crate::driver::{Browser, Engine};
use crate::files::give;
use crate::scan::{Scan, kept};
use crate::server::Site;
use crate::{axe, both};
use serde_json::json;

both![
    the_page_offers_the_others,
    several_questions_a_page,
    a_ranking_begins_with_the_barriers,
    published_figures_stand_beside_their_practice,
    a_questionnaire_file_is_checked_and_previewed,
    a_link_opens_its_own_instrument,
    texts_in_the_language_of_the_page,
];

async fn of<'a>(browser: &'a Browser, site: &Site, id: &str) -> Scan<'a> {
    Scan::open(browser, &site.url(&format!("/index.html?questionnaire={id}"))).await
}

/// Answers every question on every page with one of its options, by `place % states`, until the result.
async fn answer_all(scan: &Scan<'_>, states: usize) {
    scan.press("Start").await;
    let answer = "const sets = [...root.querySelectorAll('fieldset')];
        sets.forEach((set, place) => set.querySelectorAll('input[type=radio]')[(place + arguments[1]) % arguments[0]].click());
        const page = clean(root.querySelector('.ms-count')?.textContent);
        root.querySelector('.ms-nav .ms-btn-main').click();
        return page";
    for place in 0..64 {
        scan.until("a page or the result", "return !!root.querySelector('.ms-item, .ms-result')", &[]).await;
        if scan.ask("return !!root.querySelector('.ms-result')", &[]).await == true {
            return;
        }
        let page = scan.ask(answer, &[json!(states), json!(place)]).await;
        scan.until("the next page", "return clean(root.querySelector('.ms-count')?.textContent) !== arguments[0]", &[page])
            .await;
    }
    panic!("the run does not end");
}

async fn the_page_offers_the_others(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    let offered = "return [...root.querySelectorAll('.ms-entry')].map((one) => [named(one.querySelector('a')), clean(one.querySelector('.ms-meta').textContent)])";
    assert_eq!(
        scan.ask(offered, &[]).await,
        json!([
            ["Barriers check", "21 questions, about 6 minutes. You get your areas ranked and a 90-day plan."],
            ["Eight drivers scan", "24 questions, about 7 minutes. You get a level, a radar chart and next steps."],
            ["45 practices check", "45 questions, about 9 minutes. You get a level, a radar chart and next steps."],
        ])
    );
    scan.press("Start").await;
    scan.answer_by_keys(1, "33").await;
    scan.at(3).await;
    let scan = of(&browser, &site, "barriers").await;
    scan.headed("What’s stopping you from putting customers first?").await;
    let scopes = "return [...find('field', 'What are you assessing?').options].map((one) => one.textContent)";
    let suited = ["Not specified", "Whole organization", "One business unit", "One product or journey"];
    assert_eq!(scan.ask(scopes, &[]).await, json!(suited), "questions about departments suit no team");
    scan.shows("2 answers saved in this browser").await;
    axe::check(&browser, "introduction of another instrument").await;
}

async fn several_questions_a_page(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = of(&browser, &site, "five-pillars").await;
    scan.press("Start").await;
    scan.shows("Questions 1 to 9 of 45").await;
    assert_eq!(scan.names("legend").await.len(), 9);
    assert_eq!(scan.focused("legend").await.name, "Our mission statement mentions customer experience");
    scan.keys("4").await;
    assert_eq!(scan.focused("radio").await.name, "Fully: as a rule, everywhere it should be");
    scan.shows("Fully in place: Plans and budgets refer to it").await;
    scan.until("1 answer", "return [...root.querySelectorAll('input:checked')].length === 1", &[]).await;
    axe::check(&browser, "nine questions on a page").await;
    scan.press("Next").await;
    scan.shows("Questions 10 to 18 of 45").await;
    let scan = Scan::open(&browser, &site.url("/index.html?questionnaire=five-pillars&layout=item")).await;
    scan.go_on().await;
    scan.shows("Question 10 of 45").await;
}

async fn a_ranking_begins_with_the_barriers(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = of(&browser, &site, "barriers").await;
    answer_all(&scan, 4).await;
    scan.until("the headline", "return named(root.querySelector('h1')).startsWith('Start with: ')", &[]).await;
    let sections = "return all('heading').filter((one) => one.localName === 'h2').map(named)";
    let expected = [
        "What to do next",
        "Profile",
        "Your 90-day plan",
        "All answers",
        "Teams and trends",
        "Share and download",
        "How this scan works",
    ];
    assert_eq!(scan.ask(sections, &[]).await, json!(expected));
    let levels = "return [...root.querySelectorAll('.ms-dims tbody .c-score')].map((one) => parseFloat(one.textContent))";
    let levels: Vec<f64> = serde_json::from_value(scan.ask(levels, &[]).await).unwrap();
    assert_eq!(levels.len(), 7);
    assert_eq!(scan.ask("return root.querySelectorAll('.ms-staircase').length", &[]).await, 0);
    scan.press("Create my plan").await;
    scan.until("lines", "return root.querySelectorAll('.ms-task').length === 5", &[]).await;
    axe::check(&browser, "ranking").await;
}

async fn published_figures_stand_beside_their_practice(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = of(&browser, &site, "five-pillars").await;
    answer_all(&scan, 4).await;
    let counted = "return /^\\d+ of 45 practices in place · Level \\d: /.test(named(root.querySelector('h1')))";
    scan.until("the count beside the level", counted, &[]).await;
    scan.ask("for (const one of root.querySelectorAll('details')) one.open = true", &[]).await;
    let figure = "const row = [...root.querySelectorAll('.ms-heat tr')].find((one) => clean(one.textContent).includes(arguments[0]));
        const one = row?.querySelector('.ms-figure');
        return one && [clean(one.querySelector('p').textContent), !!one.querySelector('.is-open'), clean(one.querySelector('.ms-meta').textContent)]";
    let source = "Practices they reported. “What Is Your Customer-Centric DNA?”, Janet LeBlanc, Contact Center Pipeline; online \
        surveys in North America, 2012 and 2014, self-reported. Context, not a target.";
    let shown = scan.ask(figure, &[json!("Executives’ yearly appraisals depend on customer results")]).await;
    let sentence = "Under 35% said executives’ yearly performance is linked directly to customer experience.";
    assert_eq!(shown, json!([sentence, true, source]));
    let exact = scan.ask(figure, &[json!("Our brand promise (what we stand for) is about customers")]).await;
    assert_eq!(exact[1], false, "{exact}");
    scan.shows("Fewer than half said it comes up regularly among leaders.").await;
    scan.shows("What they thought. “What Is Your").await;
    scan.shows("Where they placed themselves. “What Is Your").await;
    axe::check(&browser, "published figures").await;
    let visible = "return [...root.querySelectorAll('.ms-figure')].filter(shown).length";
    // One for the whole, one for a pillar, ten for practices.
    assert_eq!(scan.ask(visible, &[]).await, 12);
    let off = "all('field').find((one) => named(one) === 'Show benchmarks').click()";
    scan.ask(off, &[]).await;
    scan.until("none", &format!("{visible} === 0"), &[]).await;
}

const SMALL: &str = r#"{"format": 1, "id": "mine", "version": "1.0", "lang": "en", "title": "Mine <b>own</b>",
  "levels": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}], "options": ["no", "yes"],
  "dimensions": [{"id": "d", "name": "D", "items": [{"id": "d.1", "question": "Is it so?"}]}]}"#;

async fn a_questionnaire_file_is_checked_and_previewed(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.run("3333 3333 3333 3333 3333 3333").await;
    let before = kept(&browser).await;
    let path = browser.downloads.join("mine.json");
    std::fs::write(&path, SMALL.replace("\"no\", ", "")).unwrap();
    give(&browser, &path).await;
    scan.shows("options: 1 options, 2 levels").await;
    std::fs::write(&path, SMALL).unwrap();
    give(&browser, &path).await;
    scan.shows("This file is a questionnaire: Mine <b>own</b>.").await;
    scan.press("Try it").await;
    scan.headed("Mine <b>own</b>").await;
    scan.press("Start").await;
    scan.shows("Is it so?").await;
    assert_eq!(
        kept(&browser).await["maturity-scan/1/journey-maturity/progress"],
        before["maturity-scan/1/journey-maturity/progress"]
    );
    scan.reload().await;
    scan.headed("Mine <b>own</b>").await;
    // Going back leaves the preview and returns to the previous screen.
    for _ in 0..2 {
        browser.driver.back().await.expect("there is a way back");
    }
    scan.headed("Level 3: Coordinated").await;
    scan.no_errors().await;
}

async fn a_link_opens_its_own_instrument(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = of(&browser, &site, "eight-drivers").await;
    answer_all(&scan, 5).await;
    let link = scan.link().await;
    let token = link.split_once("#r=").expect("a token").1;
    browser.go("about:blank").await;
    let scan = Scan::open(&browser, &site.url(&format!("/index.html#r={token}"))).await;
    scan.shows("You’re viewing a shared result").await;
    scan.shows("Eight drivers scan").await;
}

async fn texts_in_the_language_of_the_page(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let put = |name: &str, text: &str| site.put(&format!("questionnaires/{name}.json"), Some(text.as_bytes().to_vec()));
    put("mine", SMALL);
    put("mine.fi", r#"{"lang": "fi", "title": "Omani", "options": ["ei"], "items": {"d.1": {"question": "Onko niin?"}}}"#);
    put("mine.fr", "{ no file");
    put("mine.it", r#"{"lang": "it_IT", "title": "no language has such a tag"}"#);
    put("mine.pt-BR", "<!doctype html><title>What a host says of files it does not have</title>");
    put("mine.pt", r#"{"lang": "pt", "title": "Meu"}"#);
    let lists = || site.asked().into_iter().filter(|asked| asked.target.contains("/mine")).map(|asked| asked.target);
    let open = async |lang: &str| {
        browser.go(&site.page("/away.html", "<title>away</title>")).await;
        Scan::open(&browser, &site.url(&format!("/index.html?questionnaire=mine&lang={lang}"))).await
    };
    // If there are no texts for the region, those of the language are used; what they lack comes from the base file.
    let scan = open("fi-AX").await;
    scan.headed("Omani").await;
    scan.press("Start").await;
    scan.shows("Onko niin?").await;
    assert_eq!(scan.names("radio").await, ["ei", "yes", "I don’t know"]);
    scan.choose("ei").await;
    assert!(kept(&browser).await["maturity-scan/1/mine/progress"].as_str().unwrap().contains("\"d.1\":1"));
    let asked: Vec<_> = lists().collect();
    assert_eq!(asked, ["/questionnaires/mine.json", "/questionnaires/mine.fi-AX.json", "/questionnaires/mine.fi.json"]);
    open("pt-br").await.headed("Meu").await;
    for lang in ["en", "fr", "it-CH", "../de"] {
        open(lang).await.headed("Mine <b>own</b>").await;
    }
    assert!(!lists().any(|path| path.contains("mine.en") || path.contains("..")), "{:?}", lists().collect::<Vec<_>>());
    // For built-in instruments, it is known that there is nothing for a region.
    let before = site.asked().len();
    let scan = Scan::open(&browser, &site.url("/index.html?lang=en-GB")).await;
    scan.headed("How customer-centric is your organization?").await;
    let more: Vec<_> = site.asked().into_iter().skip(before).map(|asked| asked.target).collect();
    assert!(!more.iter().any(|path| path.contains("journey-maturity.en")), "{more:?}");
}
