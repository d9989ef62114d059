//! A width of 320 px, like that of a page zoomed to 400 %: nothing scrolls sideways, and every target can be hit.

use crate::driver::{Browser, Engine, Setup};
use crate::every;
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::{Site, dist};
use serde_json::{Value, json};

every![
    every_screen,
    a_longer_language;
    long_words: "the driver misses buttons far down in a frame",
    wide_scripts: "the driver misses buttons far down in a frame",
];

/// Finds what extends beyond the right edge of the page, and targets that are too small.
pub const FOUND: &str = "const page = document.scrollingElement, wide = page.scrollWidth > page.clientWidth
        ? [...card.querySelectorAll('*')].filter((one) => shown(one) && one.getBoundingClientRect().right > page.clientWidth + 0.5).slice(0, 5).map((one) => `wide: ${one.outerHTML.slice(0, 120)}`)
        : [];
    if (page.scrollWidth > page.clientWidth) wide.push(`${page.scrollWidth} of ${page.clientWidth} px`);
    const targets = [...card.querySelectorAll('button, summary, select, input, textarea, a[href]')].filter(shown);
    const small = targets.map((one) => [one, (one.type === 'radio' ? one.labels[0] : one).getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24).map(([one, box]) => `small: ${named(one)} ${box.width} × ${box.height}`);
    return [page.clientWidth, [...wide, ...small]]";

/// Fills in the field for links.
const BRING: &str = "const field = root.querySelector('.ms-import textarea');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', { bubbles: true }))";

/// As long as German words can be.
const LONG: &str = "Kundenzufriedenheitsverbesserungsplan";

/// The default questionnaire with every text changed by `change`, which also gets the text's key.
fn with_texts(lang: &str, mut change: impl FnMut(&str, &str) -> String) -> String {
    fn visit(value: &mut Value, key: &str, change: &mut impl FnMut(&str, &str) -> String) {
        const NOT_TEXTS: [&str; 11] =
            ["id", "lang", "version", "$schema", "rule", "result", "kind", "effort", "qualifier", "url", "scopes"];
        match value {
            Value::Object(entries) => entries.iter_mut().for_each(|(key, value)| visit(value, key, change)),
            Value::Array(values) => values.iter_mut().for_each(|value| visit(value, key, change)),
            Value::String(text) if !NOT_TEXTS.contains(&key) => *text = change(key, text),
            _ => {}
        }
    }
    let mut questionnaire: Value = serde_json::from_str(include_str!("../../questionnaires/journey-maturity.json")).unwrap();
    visit(&mut questionnaire, "", &mut change);
    questionnaire["lang"] = json!(lang);
    questionnaire.to_string()
}

/// The questionnaire with a long word before every text, and with only that word as each name.
fn with_long_words() -> String {
    with_texts("de", |key, text| if ["name", "title"].contains(&key) { LONG.to_owned() } else { format!("{LONG} {text}") })
}

/// The questionnaire in scripts without spaces between words: Japanese, Chinese and Thai in turn, as long as the English
/// text would be.
fn with_wide_scripts() -> String {
    const SAMPLES: [(&str, usize); 3] = [
        ("顧客の声を集めて改善につなげる仕組みがあり、全社で定期的に見直しています。", 2),
        ("我们定期收集客户反馈，并据此改进流程和服务，所有部门都参与其中。", 2),
        ("เรารวบรวมความคิดเห็นของลูกค้าอย่างสม่ำเสมอและนำมาปรับปรุงการทำงานทุกฝ่าย", 1),
    ];
    let mut count = 0;
    with_texts("ja", |_, text| {
        let (sample, letters) = SAMPLES[count % SAMPLES.len()];
        count += 1;
        sample.chars().cycle().skip(count % 7).take(text.chars().count().div_ceil(letters)).collect()
    })
}

async fn long_words(engine: Engine) {
    walk(engine, &with_long_words(), &[(320, 100), (375, 100), (375, 200), (600, 100)]).await;
}

async fn wide_scripts(engine: Engine) {
    walk(engine, &with_wide_scripts(), &[(320, 100)]).await;
}

/// What extends beyond the chart in an SVG file, and which names of dimensions overlap.
const OUTSIDE_CHART: &str = "return host.export('chart-svg').then((file) => file.text()).then((text) => {
    const svg = document.body.appendChild(document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true));
    const all = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text')].map((one) => [one, one.getBoundingClientRect()]);
    const outside = labels.filter(([, box]) => box.left < all.left || box.right > all.right || box.top < all.top || box.bottom > all.bottom);
    const names = labels.filter(([one]) => one.matches('.axis-label'));
    const overlap = names.filter(([one, box], at) => names.slice(at + 1).some(([, other]) =>
        box.left + 1 < other.right && other.left + 1 < box.right && box.top + 6 < other.bottom && other.top + 6 < box.bottom));
    svg.remove();
    return [names.length, [...outside, ...overlap].map(([one]) => one.textContent)];
})";

/// Every screen of this questionnaire, with everything open, in a frame of each width (px) and text size (%).
async fn walk(engine: Engine, questionnaire: &str, sizes: &[(u64, u32)]) {
    let (site, browser) = (Site::start().await, Browser::with(engine, Setup { calm: true, ..Setup::default() }).await);
    site.page("/questionnaire.json", questionnaire);
    for &(width, size) in sizes {
        let inner = format!(
            "<!doctype html><html lang=en style='font-size: {size}%'><head><title>inner</title><style>body {{ margin: 0 }}</style>
             <script type=module src=/maturity-scan.js></script></head>
             <body><maturity-scan loading=eager storage=none questionnaire=/questionnaire.json></maturity-scan></body></html>"
        );
        site.page("/inner.html", &inner);
        let frame = format!(
            "<!doctype html><title>frame</title><iframe src=/inner.html width={width} height=800 style='border: 0'></iframe>"
        );
        browser.go(&site.page("/frame.html", &frame)).await;
        browser.driver.enter_frame(0).await.expect("the frame is there");
        let scan = Scan::on(&browser, 0).await;
        let fits = async |screen: &str| {
            let unfold = "root.querySelectorAll('details').forEach((one) => one.open = true)";
            scan.ask(unfold, &[]).await;
            let found = scan.ask(FOUND, &[]).await;
            let wide: Vec<_> =
                found[1].as_array().unwrap().iter().filter(|one| one.as_str().unwrap().starts_with("wide")).collect();
            assert!(found[0].as_u64().unwrap() <= width, "{found}");
            assert!(wide.is_empty() && !found[1].to_string().contains(" px\""), "{screen}, {width} px, {size} %: {found}");
        };
        fits("introduction").await;
        scan.press("Start").await;
        scan.at(1).await;
        fits("item").await;
        scan.press("All questions").await;
        scan.headed("All questions").await;
        fits("overview").await;
        scan.press("Go to the next unanswered question").await;
        scan.answer_by_keys(1, VECTOR_A).await;
        scan.until("the result", "return whole() && !!root.querySelector('.ms-result')", &[]).await;
        scan.press("Create my plan").await;
        fits("result").await;
        let chart = scan.ask(OUTSIDE_CHART, &[]).await;
        assert!(chart[0].as_u64() >= Some(6) && chart[1] == json!([]), "{chart}");
        scan.press("Compare two results").await;
        scan.headed("Compare two results").await;
        scan.ask(BRING, &[json!(token_of("4444 4444 4444 4444 4444 1111", "2026-11-21"))]).await;
        scan.press("Add").await;
        scan.until("both", "return !!root.querySelector('.ms-comparison')", &[]).await;
        fits("two side by side").await;
        scan.press("Back").await;
        scan.until("the result", "return whole() && !!root.querySelector('.ms-result')", &[]).await;
        scan.press("Combine a team’s results").await;
        scan.headed("Team results").await;
        let others =
            ["1444 4444 4444 4444 4444 1111", "2333 2233 4332 1323 4434 2233"].map(|view| token_of(view, "2026-11-21"));
        scan.ask(BRING, &[json!(others.join(" "))]).await;
        scan.press("Add").await;
        scan.until("dots", "return !!root.querySelector('.ms-strip')", &[]).await;
        fits("team").await;
        browser.driver.enter_default_frame().await.expect("the page is there");
    }
}

/// The messages of the interface, some two fifths longer and with accents, as the owner's own words. Messages with several
/// forms stay English, because owners can only replace all forms with one.
fn longer_messages() -> String {
    let read = |name: &str| std::fs::read_to_string(dist().join("locales").join(name)).expect("the site holds it");
    let english: Vec<String> = serde_json::from_str(&read("en.json")).unwrap();
    let keys: Vec<(String, Vec<String>)> = serde_json::from_str(&read("keys.json")).unwrap();
    let longer = |text: &str| {
        let vowel = |sign: char| match sign {
            'a' => "áá".to_owned(),
            'e' => "éé".to_owned(),
            'i' => "íí".to_owned(),
            'o' => "óó".to_owned(),
            'u' => "úú".to_owned(),
            other => other.to_string(),
        };
        text.chars().map(vowel).collect::<String>()
    };
    let written = |line: &str, names: &[String]| {
        // A control character and a digit stand for an argument.
        let mut parts = line.split('\u{1}');
        let first = longer(parts.next().unwrap_or_default());
        parts.fold(first, |whole, part| {
            let (place, rest) = part.split_at(1);
            format!("{whole}{{ ${} }}{}", names[place.parse::<usize>().unwrap()], longer(rest))
        })
    };
    let single = english.iter().zip(&keys).filter(|(line, _)| !line.contains('\u{2}'));
    let messages: serde_json::Map<_, _> =
        single.map(|(line, (key, names))| (key.clone(), json!(written(line, names)))).collect();
    Value::Object(messages).to_string()
}

async fn a_longer_language(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::with(engine, Setup { calm: true, ..Setup::default() }).await);
    site.page("/longer.json", &longer_messages());
    let inner = "<!doctype html><html lang=en><head><title>inner</title><style>body { margin: 0 }</style>
        <script type=module src=/maturity-scan.js></script></head>
        <body><maturity-scan loading=eager storage=none texts=/longer.json></maturity-scan></body></html>";
    site.page("/inner.html", inner);
    let frame = "<!doctype html><title>frame</title><iframe src=/inner.html width=320 height=800 style='border: 0'></iframe>";
    browser.go(&site.page("/frame.html", frame)).await;
    browser.driver.enter_frame(0).await.expect("the frame is there");
    let scan = Scan::on(&browser, 0).await;
    let fits = async |screen: &str| {
        scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
        let found = scan.ask(FOUND, &[]).await;
        assert!(found[0].as_u64().unwrap() <= 320, "{found}");
        assert_eq!(found[1], json!([]), "{screen}");
    };
    scan.shows("Stáárt").await;
    fits("introduction").await;
    scan.ask("return host.start().then(() => true)", &[]).await;
    scan.until("a question", "return all('legend').length > 0", &[]).await;
    fits("question").await;
    let views =
        [VECTOR_A, "1444 4444 4444 4444 4444 1111", "2333 2233 4332 1323 4434 2233"].map(|view| token_of(view, "2026-11-21"));
    scan.ask("return host.open(arguments[0]).then(() => true)", &[json!(views[0])]).await;
    scan.until("a result", "return whole() && !!root.querySelector('[data-section=share]')", &[]).await;
    fits("result").await;
    scan.ask("return host.open(arguments[0]).then(() => true)", &[json!(views.join(" "))]).await;
    scan.until("a team", "return !!root.querySelector('.ms-strip')", &[]).await;
    fits("team").await;
    assert_eq!(scan.events("error").await.len(), 0, "every message is known and takes its arguments");
    browser.driver.enter_default_frame().await.expect("the page is there");
}

async fn every_screen(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    // A window can't be that narrow, but a frame can.
    let frame = "<!doctype html><title>frame</title><style>body { margin: 0 }</style><iframe src=/index.html width=320 height=800 style='border: 0'></iframe>";
    browser.go(&site.page("/frame.html", frame)).await;
    browser.driver.enter_frame(0).await.expect("the frame is there");
    let scan = Scan::on(&browser, 0).await;
    let fits = async |screen: &str| {
        let found = scan.ask(FOUND, &[]).await;
        assert!(found[0].as_u64().unwrap() <= 320, "{found}");
        assert_eq!(found[1], json!([]), "{screen}");
    };
    scan.until("the scan", "return !!find('button', 'Start')", &[]).await;
    fits("introduction").await;
    scan.fold("Add details").await;
    fits("introduction unfolded").await;
    scan.press("Start").await;
    for (number, digit) in (1..).zip(VECTOR_A.chars().filter(|digit| *digit != ' ')) {
        scan.at(number).await;
        if number == 1 {
            scan.fold("How to choose").await;
            scan.fold("Add a note or evidence").await;
        }
        fits(&format!("question {number}")).await;
        scan.choose_level(digit).await;
        if number == 12 {
            scan.press("All questions").await;
            scan.headed("All questions").await;
            fits("overview").await;
            scan.press("Go to the next unanswered question").await;
        } else {
            scan.press(if number == 24 { "See results" } else { "Next" }).await;
        }
    }
    scan.headed("Level 3: Coordinated").await;
    fits("result").await;
    scan.ask("root.querySelectorAll('details').forEach((one) => one.open = true)", &[]).await;
    fits("result unfolded").await;
    scan.press("Start over").await;
    scan.shows("You can’t undo it.").await;
    fits("starting over, asked once more").await;
    scan.no_errors().await;
}
