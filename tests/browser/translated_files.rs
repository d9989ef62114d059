//! Files of a result in German and Arabic, read back by programs that know nothing of the scan.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::scan::Scan;
use crate::server::Site;
use icalendar::{Calendar, CalendarComponent, Component};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use scraper::{Html, Selector};

both![in_german, in_arabic];

/// What the files of a language contain.
struct Expected {
    lang: &'static str,
    dir: &'static str,
    /// The heading of the result.
    heading: &'static str,
    /// The separator of its spreadsheets.
    separator: u8,
    /// The name of a dimension.
    dimension: &'static str,
    /// An average in its numbers.
    average: &'static str,
}

async fn in_german(engine: Engine) {
    let expected = Expected {
        lang: "de",
        dir: "ltr",
        heading: "Stufe 3: Koordiniert",
        separator: b';',
        dimension: "Werkzeuge",
        average: "3,00",
    };
    files_are_read_back(engine, expected).await;
}

async fn in_arabic(engine: Engine) {
    let expected =
        Expected {
            lang: "ar", dir: "rtl", heading: "المستوى 3", separator: b',', dimension: "الحوكمة", average: "3.00"
        };
    files_are_read_back(engine, expected).await;
}

async fn files_are_read_back(engine: Engine, expected: Expected) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::open(&browser, &site.url(&format!("/index.html?lang={}", expected.lang))).await;
    scan.ask("return host.start({})", &[]).await;
    scan.run_in_any_language().await;
    scan.until("the whole result", "return !!root.querySelector('h1') && whole()", &[]).await;
    scan.ask("root.querySelector('.ms-sec-plan .ms-btn-main').click()", &[]).await;
    scan.until("the plan", "return !!root.querySelector('.ms-board')", &[]).await;
    table(&file(&browser, "csv").await, &expected);
    calendar(&file(&browser, "calendar").await, &expected);
    outline(&file(&browser, "markdown").await, &expected);
    page(&file(&browser, "report").await, &expected);
    scan.no_errors().await;
}

/// The text of a file, with its byte order mark.
async fn file(browser: &Browser, kind: &str) -> String {
    let script = "const [kind, done] = arguments, bytes = (file) => file.arrayBuffer();
        document.querySelector('maturity-scan').export(kind).then(bytes)
            .then((bytes) => done(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)), (error) => done(`refused: ${error.message}`))";
    let found = browser.driver.execute_async(script, vec![kind.into()]).await.expect("the script runs");
    found.json().as_str().expect("a text").to_owned()
}

/// A row for each question, whose columns are told apart by the separator that spreadsheets of the language expect.
fn table(text: &str, expected: &Expected) {
    let text = text.strip_prefix('\u{feff}').expect("spreadsheets read it as UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(expected.separator).from_reader(text.as_bytes());
    assert_eq!(reader.headers().expect("a header").len(), 18);
    let rows: Vec<_> = reader.records().map(|row| row.expect("as many columns as the header")).collect();
    assert!(rows.len() >= 24, "{}", rows.len());
    assert!(rows.iter().any(|row| row.iter().any(|cell| cell == expected.dimension)), "{text}");
    let levels = rows.iter().filter(|row| row.iter().any(|cell| cell == "3")).count();
    assert!(levels >= 24, "levels are plain digits: {levels}");
}

/// Events with a day and a text each.
fn calendar(text: &str, expected: &Expected) {
    let calendar: Calendar = text.parse().expect("a calendar reads it");
    let events: Vec<_> = calendar.components.iter().filter_map(CalendarComponent::as_event).collect();
    assert!(!events.is_empty(), "{text}");
    for event in events {
        assert!(event.get_start().is_some(), "{text}");
        let summary = event.get_summary().expect("a summary");
        let is_arabic = summary.chars().any(|sign| ('\u{600}'..='\u{6ff}').contains(&sign));
        assert_eq!(is_arabic, expected.dir == "rtl", "{summary}");
    }
}

/// The result as the only heading of the first level, and tables whose rows are as long as their heads.
fn outline(text: &str, expected: &Expected) {
    let (mut first, mut in_first, mut cells, mut head) = (Vec::new(), false, 0, 0);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
                in_first = true;
                first.push(String::new());
            }
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => in_first = false,
            Event::Text(words) if in_first => first.last_mut().unwrap().push_str(&words),
            Event::End(TagEnd::TableCell) => cells += 1,
            Event::End(TagEnd::TableHead) => (head, cells) = (cells, 0),
            Event::End(TagEnd::TableRow) => {
                assert_eq!(cells, head, "{text}");
                cells = 0;
            }
            _ => {}
        }
    }
    assert_eq!(first.len(), 1, "{first:?}");
    assert!(plain(&first[0]).contains(expected.heading), "{first:?}");
    assert!(head > 1 && text.contains(expected.average), "{text}");
}

/// A page in the language and direction, as an HTML parser reads it.
fn page(text: &str, expected: &Expected) {
    let page = Html::parse_document(text);
    let root = page.root_element();
    assert_eq!((root.attr("lang"), root.attr("dir")), (Some(expected.lang), Some(expected.dir)));
    let heading = page.select(&Selector::parse("h1").unwrap()).next().expect("a heading");
    assert!(plain(&heading.text().collect::<String>()).contains(expected.heading), "{}", heading.html());
    let all = page.select(&Selector::parse("body").unwrap()).next().unwrap().text().collect::<String>();
    assert!(all.contains(expected.average), "{all}");
    for english in ["Level 3", "Strengths", "What to do next", "Average"] {
        assert!(!all.contains(english), "{english}: {all}");
    }
}

/// A text without the marks that set a direction, and with ordinary spaces.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}
