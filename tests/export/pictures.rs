//! Pictures and slides, read by an XML parser.

use crate::scan::{HOSTILE, Scan, VECTOR_A, any_text};
use crate::support::build;
use maturity_scan::chart::{Mark, Picture};
use maturity_scan::core::record::Scope;
use maturity_scan::export::slide::{slide, wrap};
use maturity_scan::export::svg::svg;
use proptest::prelude::*;
use roxmltree::{Document, Node};

const ELEMENTS: [&str; 9] = ["svg", "title", "desc", "style", "rect", "polygon", "polyline", "circle", "text"];

fn texts(document: &Document<'_>, class: &str) -> Vec<String> {
    let has = |node: &Node<'_, '_>| node.attribute("class").is_some_and(|names| names.split(' ').any(|name| name == class));
    document.descendants().filter(has).map(|node| node.text().unwrap_or("").to_owned()).collect()
}

fn text_of(document: &Document<'_>, element: &str) -> String {
    document.descendants().find(|node| node.has_tag_name(element)).and_then(|node| node.text()).unwrap_or("").to_owned()
}

/// Well-formed, nothing in it but shapes and text, and every class styled.
fn checked(file: &str) -> Document<'_> {
    let document = Document::parse(file).unwrap_or_else(|error| panic!("{error} in {file}"));
    let styles: String = document.descendants().filter(|n| n.has_tag_name("style")).filter_map(|n| n.text()).collect();
    for node in document.descendants().filter(Node::is_element) {
        assert!(ELEMENTS.contains(&node.tag_name().name()), "<{}>", node.tag_name().name());
        assert_eq!(node.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
        assert!(node.attributes().all(|attribute| !attribute.name().starts_with("on")));
        // Where a text stands is for narrow screens to act on.
        let placed = ["at-n", "at-m", "at-s"];
        let classes = node.attribute("class").unwrap_or("").split_whitespace().filter(|class| !placed.contains(class));
        for class in classes {
            assert!(styles.contains(&format!(".{class}{{")), "no style for {class}");
        }
    }
    assert_eq!(document.root_element().attribute("role"), Some("img"));
    document
}

#[test]
fn a_radar_as_a_file() {
    let scan = Scan::shipped("journey-maturity", VECTOR_A);
    let (name, description) = scan.report().radar_words();
    let file = svg(&scan.report().radar().unwrap(), &name, &description);
    let document = checked(&file);
    assert_eq!(text_of(&document, "title"), "Radar of the six dimensions");
    assert_eq!(
        text_of(&document, "desc"),
        "Scores on a scale from 1 to 5: Governance 2.75, Process 2.75, Culture 3.00, Organization 2.25, Measurement 3.25 and \
         Tools 2.00."
    );
    assert_eq!(texts(&document, "axis-score"), ["2.75", "2.75", "3.00", "2.25", "3.25", "2.00"]);
    assert_eq!(document.root_element().attribute("viewBox"), Some("-64 -12 548 386"));
    assert!(!file.contains("http://www.w3.org/1999/xlink") && !file.contains("url("), "asks for nothing");
}

#[test]
fn a_slide_says_the_result() {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    scan.scope = Scope::said("organization", "Acme");
    let file = slide(&scan.report());
    let document = checked(&file);
    assert_eq!(text_of(&document, "title"), "Slide: Level 3: Coordinated");
    assert_eq!(texts(&document, "headline"), ["Level 3: Coordinated"]);
    assert_eq!(texts(&document, "essence"), ["Several teams put customers first, in an agreed way."]);
    assert_eq!(texts(&document, "area"), ["Tools", "Organization", "Governance"]);
    assert_eq!(
        texts(&document, "action")[..2],
        ["Choose one common template for journeys and", "one place for findings; close doubles"]
    );
    assert_eq!(
        texts(&document, "source"),
        ["Journey-management maturity scan · Whole organization: Acme · 22 November 2026 · One person’s view"]
    );
    assert_eq!(texts(&document, "shape").len(), 1, "the radar");
    assert_eq!(document.root_element().attribute("viewBox"), Some("0 0 1600 900"));
}

#[test]
fn a_slide_without_a_radar_has_bars() {
    for shape in [&[2; 2][..], &[1; 20][..]] {
        let questionnaire = build("bars", 5, shape, |_| {});
        let answers = crate::support::answers(&questionnaire, &"3".repeat(questionnaire.items().len()));
        let scan = Scan::new(questionnaire, answers);
        let file = slide(&scan.report());
        assert_eq!(texts(&checked(&file), "bar").len(), shape.len().min(14));
        assert_eq!(scan.report().radar(), None);
    }
}

#[test]
fn a_slide_of_nothing_still_stands() {
    let file = slide(&Scan::shipped("barriers", "").report());
    let document = checked(&file);
    assert_eq!(texts(&document, "headline"), ["Too few answers for a ranking"]);
    assert!(texts(&document, "next").is_empty());
    // A file without recommendations.
    let questionnaire = build("plain", 5, &[1; 3], |_| {});
    let answers = crate::support::answers(&questionnaire, "234");
    let file = slide(&Scan::new(questionnaire, answers).report());
    assert!(texts(&checked(&file), "next").is_empty());
}

#[test]
fn nothing_leaves_the_slide() {
    let long = "word ".repeat(400);
    let file = slide(&Scan::saying(&long).report());
    let document = checked(&file);
    let (mut lowest, mut longest) = (0.0_f64, 0);
    for node in
        document.descendants().filter(|node| node.has_tag_name("text") && node.parent() == Some(document.root_element()))
    {
        lowest = lowest.max(node.attribute("y").unwrap().parse().unwrap());
        longest = longest.max(node.text().unwrap().chars().count());
    }
    assert!(lowest < 880.0, "{lowest}");
    assert!((100..=112).contains(&longest), "{longest}");
    let actions: f64 = document
        .descendants()
        .filter(|node| node.attribute("class") == Some("action"))
        .filter_map(|node| node.attribute("y")?.parse::<f64>().ok())
        .fold(0.0, f64::max);
    assert!(actions < 815.0, "the last action stands above the rule: {actions}");
}

#[test]
fn hostile_texts_remain_text() {
    for text in HOSTILE {
        let scan = Scan::saying(text);
        let slide = slide(&scan.report());
        assert_eq!(texts(&checked(&slide), "area").len(), 3);
        let (name, description) = scan.report().radar_words();
        let file = svg(&scan.report().radar().unwrap(), &name, &description);
        checked(&file);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_is_read_back(text in any_text(), class in any_text()) {
        let mark = Mark::Text { class: class.clone(), at: (1.0, 2.5), text: text.clone() };
        let picture = Picture { width: 10.0, height: 10.0, marks: vec![mark] };
        let file = svg(&picture, &text, &text);
        let document = Document::parse(&file).unwrap();
        let kept = |c: char| match c {
            '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'.. => c,
            _ => '\u{FFFD}',
        };
        let kept: String = text.chars().map(kept).collect();
        prop_assert_eq!(text_of(&document, "title"), kept.as_str());
        prop_assert_eq!(text_of(&document, "desc"), kept.as_str());
        prop_assert_eq!(text_of(&document, "text"), kept.as_str());
    }

    #[test]
    fn lines_hold_all_words_and_stay_within(text in any_text(), width in 2_usize..60, most in 1_usize..6) {
        let all = wrap(&text, width, usize::MAX);
        let signs = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>();
        prop_assert_eq!(signs(&all.concat()), signs(&text));
        prop_assert!(all.iter().all(|line| line.chars().count() <= width && !line.is_empty()));
        let some = wrap(&text, width, most);
        prop_assert!(some.len() <= most);
        prop_assert!(some.iter().all(|line| line.chars().count() <= width));
        if all.len() > most {
            prop_assert!(some.last().is_some_and(|line| line.ends_with('…')));
        } else {
            prop_assert_eq!(some, all);
        }
    }
}
