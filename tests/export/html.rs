//! The report as a standalone page, read as HTML and as XML.

use crate::scan::{HOSTILE, Scan, VECTOR_A, any_noted_scan, any_text};
use maturity_scan::core::plan::Milestone;
use maturity_scan::core::scan::{Role, Scope};
use maturity_scan::export::html::{escaped, html};
use maturity_scan::export::markdown::markdown;
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};

/// Parses the page. Neither an HTML nor an XML parser may find a fault.
fn read(text: &str) -> Html {
    let page = Html::parse_document(text);
    assert!(page.errors.is_empty(), "{:?} in\n{text}", page.errors);
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    roxmltree::Document::parse_with_options(text, options).unwrap_or_else(|error| panic!("{error} in\n{text}"));
    page
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    all(page, selector).iter().map(|element| element.text().collect()).collect()
}

/// Checks that nothing runs, loads or links to anything.
fn stands_alone(page: &Html) {
    let known = [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody",
        "tr", "th", "td", "hr", "b", "span", "div", "ol", "svg", "desc", "path", "polygon", "polyline", "circle", "text",
    ];
    for element in all(page, "*") {
        assert!(known.contains(&element.value().name()), "{}", element.html());
        for (name, value) in element.value().attrs() {
            assert!(
                !name.starts_with("on") && !["href", "src", "style", "xlink:href", "srcset"].contains(&name),
                "{name}={value}"
            );
        }
    }
    let style = texts(page, "style").concat();
    assert!(!style.contains("url(") && !style.contains("@import") && !style.contains("//"));
    assert_eq!(all(page, "style").len(), 1);
}

fn vector_a() -> Scan {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    scan.scope = Scope::new("organization", "Acme & <North>");
    scan.role = Some(Role::Leadership);
    scan.notes.insert("gov.1".into(), "Minutes of March\nand April".into());
    let mut plan = scan.suggested();
    let own = plan.add("Ask five customers", None, Milestone::Day30);
    plan.set_done(&own, true);
    scan.plan = Some(plan);
    scan
}

#[test]
fn page_of_vector_a() {
    insta::assert_snapshot!(html(&vector_a().report()));
}

#[test]
fn it_holds_the_whole_result() {
    let scan = vector_a();
    let page = read(&html(&scan.report()));
    stands_alone(&page);
    assert_eq!(texts(&page, "h1"), ["Level 3: Coordinated"]);
    let sections = [
        "Strengths",
        "Gaps",
        "What to do next",
        "Profile",
        "What this means",
        "Recommendations",
        "Your 90-day plan",
        "How to reach the next level",
        "Why this level",
        "Confidence",
        "All answers",
        "How this scan works",
        "Credits",
    ];
    assert_eq!(texts(&page, "h2"), sections);
    let said = texts(&page, "main").concat();
    for text in [
        "Whole organization: Acme & <North>",
        "November 22, 2026",
        "Leadership",
        "Customer-centricity scan",
        "Minutes of March\nand April",
    ] {
        assert!(said.contains(text), "{text}");
    }
    let asked: Vec<_> = scan.questionnaire.items().iter().filter(|item| item.core).collect();
    assert_eq!(asked.len(), 24);
    for (item, answer) in asked.iter().zip(VECTOR_A.bytes().filter(u8::is_ascii_digit)) {
        assert!(said.contains(&item.question) && said.contains(item.option(answer - b'0')), "{}", item.id);
    }
    assert_eq!(all(&page, "svg[role=img] .shape").len(), 1);
    let names: Vec<_> = scan.questionnaire.dimensions.iter().map(|dimension| dimension.name.clone()).collect();
    assert_eq!(texts(&page, "svg .axis-label"), names);
    for point in ["aria-labelledby", "aria-describedby"] {
        let id = all(&page, "svg")[0].value().attr(point).unwrap();
        assert_eq!(all(&page, &format!("[id={id}]")).len(), 1);
    }
    assert!(texts(&page, ".tasks li").contains(&"☑ Ask five customers".to_owned()));
    assert!(said.contains(scan.questionnaire.credit.as_ref().unwrap()));
    let method = scan.questionnaire.method.as_ref().unwrap().split("\n\n");
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let paragraphs: Vec<_> = texts(&page, "p:has(b)").iter().map(|text| plain(text)).collect();
    assert_eq!(paragraphs, method.collect::<Vec<_>>());
    assert_eq!(texts(&page, "p b")[..2], ["Answers.", "Dimensions."]);
}

/// Both formats have the same content: every text in one is in the other, character by character.
#[test]
fn it_says_what_markdown_says() {
    for (name, answers) in [("journey-maturity", VECTOR_A), ("barriers", "3?3 333 222 111 333 .-3 222")] {
        let scan = Scan::shipped(name, answers);
        let (page, text) = (read(&html(&scan.report())), markdown(&scan.report()));
        let letters = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>();
        let lines = texts(&page, "h1, h2, h3, p, li, th, td").join("\n");
        let markdown = text.lines().filter(|line| !line.starts_with("| ---")).collect::<Vec<_>>().join("\n");
        assert_eq!(letters(&lines), letters(&markdown));
    }
}

#[test]
fn hostile_texts_remain_text() {
    for text in HOSTILE {
        let page = read(&html(&Scan::saying(text).report()));
        stands_alone(&page);
        let as_shown = |text: &str| {
            let odd = |sign: char| if sign.is_control() && sign != '\n' || sign == '\u{FFFE}' { '\u{FFFD}' } else { sign };
            text.replace("\r\n", "\n").chars().map(odd).collect::<String>()
        };
        let found = texts(&page, "main").concat().matches(&as_shown(text)).count();
        assert!(found >= 30, "{found} times {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_is_shown_sign_by_sign(text in any_text()) {
        let around = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>a</title>\n</head>\n<body>\n";
        let page = read(&format!("{around}<p title=\"{0}\">.{0}.</p>\n</body>\n</html>\n", escaped(&text)));
        let plain = text.replace("\r\n", "\n").replace('\r', "\n");
        let same = |sign: (char, char)| sign.0 == sign.1 || sign.1 == '\u{FFFD}';
        let shown = texts(&page, "p").concat();
        prop_assert_eq!(shown.chars().count(), plain.chars().count() + 2);
        prop_assert!(plain.chars().zip(shown.chars().skip(1)).all(same), "{:?} {:?}", plain, shown);
    }

    #[test]
    fn every_item_in_scope_has_its_row(scan in any_noted_scan()) {
        let page = read(&html(&scan.report()));
        let items = 0..scan.questionnaire.items().len();
        let in_scope = items.filter(|index| scan.assessment.answers.in_scope(&scan.questionnaire, *index)).count();
        prop_assert_eq!(all(&page, "tbody tr").len(), scan.questionnaire.dimensions.len() + in_scope);
    }
}
