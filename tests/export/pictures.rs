//! Pictures and slides, read with an XML parser.

use crate::scan::{HOSTILE, Scan, VECTOR_A, any_text};
use crate::support::build;
use maturity_scan::chart::Mark;
use maturity_scan::chart::measure::{self, REGULAR};
use maturity_scan::chart::radar::{self, Axis};
use maturity_scan::core::plan::Milestone;
use maturity_scan::core::scan::Scope;
use maturity_scan::export::slide::slide;
use maturity_scan::export::svg::{chart, escaped};
use maturity_scan::report::Report;
use maturity_scan::text::{EN, English, Texts};
use proptest::prelude::*;
use roxmltree::{Document, Node};
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

const ELEMENTS: [&str; 12] =
    ["svg", "g", "image", "title", "desc", "style", "rect", "path", "polygon", "polyline", "circle", "text"];

fn texts(document: &Document<'_>, class: &str) -> Vec<String> {
    let has = |node: &Node<'_, '_>| node.attribute("class").is_some_and(|names| names.split(' ').any(|name| name == class));
    document.descendants().filter(has).map(|node| node.text().unwrap_or("").to_owned()).collect()
}

fn text_of(document: &Document<'_>, element: &str) -> String {
    document.descendants().find(|node| node.has_tag_name(element)).and_then(|node| node.text()).unwrap_or("").to_owned()
}

/// Checks that the file is well-formed, contains only shapes and text, and has styles for every class.
pub fn checked(file: &str) -> Document<'_> {
    let document = Document::parse(file).unwrap_or_else(|error| panic!("{error} in {file}"));
    let styles: String = document.descendants().filter(|n| n.has_tag_name("style")).filter_map(|n| n.text()).collect();
    for node in document.descendants().filter(Node::is_element) {
        assert!(ELEMENTS.contains(&node.tag_name().name()), "<{}>", node.tag_name().name());
        assert_eq!(node.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
        assert!(node.attributes().all(|attribute| !attribute.name().starts_with("on")));
        // The classes for position are only used on narrow screens.
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
    let (file, size) = chart(&scan.report()).expect("a radar");
    let document = checked(&file);
    assert_eq!(texts(&document, "chart-head"), ["Level 3: Coordinated"]);
    assert_eq!(
        texts(&document, "chart-source"),
        ["Customer-centricity scan · November 22, 2026 · One person’s", "view · Whole organization"]
    );
    assert_eq!(text_of(&document, "title"), "Radar chart of the 6 dimensions");
    assert_eq!(
        text_of(&document, "desc"),
        "Averages on a scale from 1 to 5: Governance 2.75, Process 2.75, Culture 3.00, Organization 2.25, Measurement 3.25 and \
         Tools 2.00."
    );
    assert_eq!(texts(&document, "axis-score"), ["2.75", "2.75", "3.00", "2.25", "3.25", "2.00"]);
    assert_eq!(document.root_element().attribute("viewBox"), Some("0 -38 460 458"));
    assert_eq!(size, (1840, 1832));
    assert!(!file.contains("http://www.w3.org/1999/xlink") && !file.contains("url("), "asks for nothing");
}

#[test]
fn a_slide_says_the_result() {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    scan.scope = Scope::new("organization", "Acme");
    let file = slide(&scan.report());
    let document = checked(&file);
    assert_eq!(text_of(&document, "title"), "Slide: Level 3: Coordinated");
    assert_eq!(texts(&document, "headline"), ["Level 3: Coordinated"]);
    assert_eq!(texts(&document, "essence").join(" "), "Several teams work for customers in an agreed way.");
    assert_eq!(texts(&document, "over").join(" "), "Customer-centricity scan · Whole organization: Acme · November 22, 2026");
    assert_eq!(texts(&document, "level-here"), ["3 Coordinated"]);
    assert_eq!(texts(&document, "level"), ["1 Intuition", "2 Fragmented", "4 Scalable", "5 Excellence"]);
    assert_eq!(
        texts(&document, "sure").join(" "),
        "Confidence: Medium · close to Level 2 · 24 of 24 answered · One person’s view"
    );
    assert_eq!(texts(&document, "head"), ["Strengths", "Gaps", "What to do next"]);
    assert_eq!(
        texts(&document, "entry"),
        ["Measurement 3.25", "Culture 3.00", "Process 2.75", "Tools 2.00", "Organization 2.25"]
    );
    assert_eq!(texts(&document, "area"), ["Tools", "Organization", "Governance"]);
    assert_eq!(texts(&document, "action")[..2], ["Choose one journey template", "and move three teams to it"]);
    assert_eq!(texts(&document, "facts")[..2], ["Customer experience lead · Effort:", "Small, up to 5 person-days"]);
    assert_eq!(texts(&document, "code").len(), 1, "the link");
    assert_eq!(texts(&document, "shape").len(), 1, "the radar");
    assert_eq!(texts(&document, "source"), Vec::<String>::new(), "nothing of a site owner");
    let without = slide(&Report { link: None, ..scan.report() });
    assert_eq!(texts(&checked(&without), "code").len(), 0);
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
fn a_slide_without_a_result_is_complete() {
    let file = slide(&Scan::shipped("barriers", "").report());
    let document = checked(&file);
    assert_eq!(texts(&document, "long-headline").join(" "), "Not enough answers for a ranking yet");
    assert!(texts(&document, "area").is_empty());
    assert_eq!(texts(&document, "source"), ["Levels: 1 Major barrier · 2 Barrier · 3 Partly clear · 4 Mostly clear · 5 Clear"]);
    // A questionnaire without recommendations.
    let questionnaire = build("plain", 5, &[1; 3], |_| {});
    let answers = crate::support::answers(&questionnaire, "234");
    let file = slide(&Scan::new(questionnaire, answers).report());
    assert!(texts(&checked(&file), "area").is_empty());
}

/// Arabic texts, with one letter for each message.
fn arabic() -> &'static Texts {
    let list = |count: usize| Texts::from_list("ar", &serde_json::json!(vec!["و"; count]).to_string(), &English);
    Box::leak(Box::new((0..2000).find_map(list).expect("as many messages as there are")))
}

#[test]
fn a_slide_has_the_direction_of_its_language() {
    let (scan, arabic) = (Scan::shipped("journey-maturity", VECTOR_A), arabic());
    let file = slide(&Report { texts: arabic, ..scan.report() });
    let document = checked(&file);
    let sides = |node: Node<'_, '_>| node.ancestors().find_map(|around| around.attribute("direction").map(str::to_owned));
    for text in document.descendants().filter(|node| node.has_tag_name("text")) {
        let is_chart = text.ancestors().filter(|around| around.has_tag_name("svg")).count() > 1;
        assert_eq!(sides(text).as_deref(), Some(if is_chart { "ltr" } else { "rtl" }), "{:?}", text.text());
        if ["over", "headline", "essence", "sure"].contains(&text.attribute("class").unwrap_or_default()) {
            assert_eq!(text.attribute("x"), Some("1504"), "{:?} begins at the right edge", text.text());
        }
    }
    let chart = document.descendants().filter(|node| node.has_tag_name("svg")).nth(1).expect("a chart");
    assert_eq!(chart.attribute("x"), Some("96"));
}

#[test]
fn the_slide_follows_the_plan() {
    let mut scan = Scan::shipped("journey-maturity", VECTOR_A);
    let mut plan = scan.suggested();
    let first = plan.lines().iter().find(|line| line.dimension.as_deref() == Some("too")).expect("a line").id.clone();
    plan.edit(&first, "Move sales to our template");
    plan.assign(&first, "Ada");
    plan.move_to(&first, Milestone::Day60);
    scan.plan = Some(plan);
    let file = slide(&scan.report());
    let document = checked(&file);
    assert_eq!(texts(&document, "action")[0], "Move sales to our template");
    assert_eq!(texts(&document, "facts")[0], "Ada · January 21, 2027");
}

#[test]
fn texts_fit_on_the_slide() {
    for word in ["word ", "WWWW ", "顧客体験の統治", "กำกับดูแล", "प्रबंधन "] {
        let file = slide(&Scan::saying(&word.repeat(400)).report());
        let document = checked(&file);
        // Class, size, factor of its width, and the room for a line.
        let kinds = [
            ("over", 20.0, REGULAR, 700.0),
            ("headline", 46.0, 1.0, 700.0),
            ("essence", 26.0, REGULAR, 700.0),
            ("entry", 20.0, REGULAR, 330.0),
            ("area", 21.0, 1.0, 376.0),
            ("action", 21.0, REGULAR, 376.0),
            ("facts", 18.0, REGULAR, 376.0),
        ];
        for (class, size, factor, room) in kinds {
            let lines = texts(&document, class);
            assert!(!lines.is_empty(), "{class}");
            for line in lines {
                let width = measure::width(&line) * size * factor;
                assert!(width <= room, "{class}: {line} is {width} wide");
                assert!(line.ends_with('…') || width > room / 2.0, "{class}: {line} is short");
            }
        }
        let lowest = |class: &str| {
            let of = |node: &Node<'_, '_>| node.has_tag_name("text") && node.attribute("class") == Some(class);
            document.descendants().filter(of).filter_map(|node| node.attribute("y")?.parse::<f64>().ok()).fold(0.0, f64::max)
        };
        assert!(lowest("entry") < 570.0, "the last strength is above the rule: {}", lowest("entry"));
        assert!(lowest("facts") < 830.0, "the last fact is above the foot: {}", lowest("facts"));
    }
}

#[test]
fn hostile_texts_remain_text() {
    for text in HOSTILE {
        let scan = Scan::saying(text);
        let slide = slide(&scan.report());
        assert_eq!(texts(&checked(&slide), "area").len(), 3);
        checked(&chart(&scan.report()).expect("a radar").0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_is_read_back(text in any_text(), class in any_text()) {
        let file = format!("<svg><text class=\"{}\">{}</text></svg>", escaped(&class), escaped(&text));
        let document = Document::parse(&file).unwrap();
        let kept = |c: char| match c {
            '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'.. => c,
            _ => '\u{FFFD}',
        };
        let kept: String = text.chars().map(kept).collect();
        prop_assert_eq!(text_of(&document, "text"), kept.as_str());
    }

    #[test]
    fn lines_hold_all_words_and_stay_within(text in any_script(), room in 2.0_f64..40.0, most in 1_usize..6) {
        let all = measure::lines(&text, room, usize::MAX);
        let signs = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>();
        let alone = |line: &String| measure::clusters(line).count() == 1;
        if measure::clusters(&text).all(|cluster| measure::width(cluster) <= room) {
            prop_assert_eq!(signs(&all.concat()), signs(&text));
        }
        prop_assert!(all.iter().all(|line| (measure::width(line) <= room || alone(line)) && !line.is_empty()));
        let some = measure::lines(&text, room, most);
        prop_assert!(some.len() <= most);
        prop_assert!(some.iter().all(|line| measure::width(line) <= room || alone(line)));
        if all.len() > most {
            prop_assert!(some.last().is_some_and(|line| line.ends_with('…')));
        } else {
            prop_assert_eq!(some, all);
        }
    }

    #[test]
    fn no_cluster_is_split(text in any_script()) {
        let ends: BTreeSet<_> = text.grapheme_indices(true).map(|(at, _)| at).collect();
        let mut at = 0;
        for piece in measure::clusters(&text) {
            prop_assert!(ends.contains(&at), "{} of {:?}", at, text);
            at += piece.len();
        }
        prop_assert_eq!(at, text.len());
        // Nor are they broken or cut where lines are.
        for line in measure::lines(&text, 3.0, 3) {
            let line = line.trim_end_matches('…');
            for cluster in line.graphemes(true) {
                let whole = text.split(|c: char| c.is_whitespace() || c.is_control()).any(|word| word.graphemes(true).any(|one| one == cluster));
                prop_assert!(whole || cluster.contains(' '), "{:?} of {:?}", cluster, text);
            }
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_label_leaves_the_radar(names in prop::collection::vec(any_script(), 3..=12), scored in any::<u16>()) {
        let axis = |(at, name): (usize, String)| {
            let shown = if scored >> at & 1 == 1 { "2.75" } else { "Does not apply here" };
            Axis { name, score: Some(2.75), shown: shown.into(), spread: None, target: None }
        };
        let axes: Vec<_> = names.into_iter().enumerate().map(axis).collect();
        let picture = radar::radar(&axes, &EN.levels(5));
        for mark in &picture.marks {
            let Mark::Text { class, at: (x, y), text } = mark else { continue };
            let size = if class.starts_with("axis-label") { 13.0 } else { 12.5 * measure::REGULAR };
            let width = measure::width(text) * size;
            let left = match class.split(' ').find(|name| ["at-start", "at-mid", "at-end"].contains(name)) {
                Some("at-start") => *x,
                Some("at-mid") => x - width / 2.0,
                _ => x - width,
            };
            // A tenth for rounding errors.
            prop_assert!(left >= -0.1 && left + width <= picture.width + 0.1, "{:?} from {} by {} in {:?}", text, left, width, class);
            prop_assert!(*y >= 12.0 && y + 4.0 <= picture.height, "{:?} at {}", text, y);
        }
    }
}

/// Words in many scripts, some very long, with parts that break easily: marks, joiners, flags, families, syllables.
fn any_script() -> impl Strategy<Value = String> {
    let pool = [
        "Organization",
        "WWWWMMMM",
        "iiiii",
        "顧客体験の統治と意思決定における声",
        "고객경험거버넌스",
        "กำกับดูแลประสบการณ์ที่ดี",
        "क्षत्रिय",
        "प्रबंधन",
        "ক্ষমতা",
        "அனுபவம்",
        "التَّنْظِيم",
        "تجربة",
        "ניהול",
        "Donaudampfschifffahrtsgesellschaft",
        "e\u{301}",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        "\u{1F1E9}\u{1F1EA}\u{1F1EB}",
        "\u{1F44D}\u{1F3FD}",
        "\u{2764}\u{FE0F}",
        "\u{1112}\u{1161}\u{11AB}",
        "Ж",
        "Ω",
        " ",
        " ",
        " ",
        "a",
        "\u{200D}",
        "\u{94D}",
        "\u{600}",
        "\u{AC00}\u{11A8}",
        "\u{11013}\u{11046}\u{11013}",
        "\u{1B05}\u{1B44}\u{1B13}",
        "-",
    ];
    let piece = prop_oneof![8 => prop::sample::select(pool.to_vec()).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

#[test]
fn what_belongs_to_the_character_before_it_is_known() {
    for sign in ('\u{20}'..=char::MAX).filter(|sign| !sign.is_control()) {
        let usual = if sign < '\u{1F200}' { 9 } else { 1 };
        let all = ['a', 'क', 'ㄱ', '\u{1100}', '\u{AC00}', '\u{1F1E9}', '\u{1F468}', '\u{200D}', '\u{600}'];
        for before in all.into_iter().take(usual) {
            let text: String = [before, sign].iter().collect();
            if text.graphemes(true).count() == 1 {
                assert_eq!(measure::clusters(&text).count(), 1, "U+{:04X} U+{:04X}", u32::from(before), u32::from(sign));
            }
        }
    }
}

#[test]
fn widths_follow_the_script() {
    let width = measure::width;
    assert!((width("顧客体験") * REGULAR - 4.0).abs() < 1e-9, "a full height each, also in regular weight");
    assert!(width("MANAGEMENT") > width("management") && width("management") > width("illliiilll"));
    let same = |one: f64, other: f64| (one - other).abs() < 1e-9;
    assert!(
        measure::clusters("\u{1F1EB}\u{200D}\u{1F1E9}\u{1F1EA}\u{1F1EB}")
            .eq(["\u{1F1EB}\u{200D}\u{1F1E9}\u{1F1EA}", "\u{1F1EB}"])
    );
    // Marks above and below take no room.
    assert!(same(width("กำ"), width("ก") + 0.7));
    assert!(same(width("ก่"), width("ก")));
    assert!(same(width("के"), width("क") + 0.5));
    assert!(same(width("कु"), width("क")));
    assert!(same(width("تَ"), width("ت")));
    assert!(same(width("e\u{301}"), width("e")));
    assert!(same(width("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"), width("\u{1F468}")));
}
