//! Files for a questionnaire in another language than the interface.

use crate::scan::Scan;
use crate::support::{answers, file};
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::export::html::html;
use maturity_scan::export::markdown::markdown;
use maturity_scan::export::slide::slide;
use maturity_scan::export::svg::chart;
use roxmltree::{Document, Node};
use scraper::{ElementRef, Html, Selector};
use serde_json::json;

/// Three dimensions, with this word in each text of the questionnaire.
fn scan(lang: &str, word: &str) -> Scan {
    let mut value = file("other", 5, &[2, 2, 2], |item| {
        item["name"] = json!(format!("{word} item"));
        item["question"] = json!(format!("{word} question"));
    });
    value["lang"] = json!(lang);
    for key in ["title", "description", "method", "credit"] {
        value[key] = json!(format!("{word} {key}"));
    }
    value["options"] = json!((1..=5).map(|level| format!("{word} option {level}")).collect::<Vec<_>>());
    for level in value["levels"].as_array_mut().unwrap() {
        level["name"] = json!(format!("{word} level"));
        level["essence"] = json!(format!("{word} essence"));
        level["meaning"] = json!(format!("{word} meaning"));
        level["look_for"] = json!([format!("{word} look")]);
        level["next"] = json!({"read": {"text": format!("{word} read"), "url": null}, "do": [format!("{word} do")]});
    }
    let advice = json!([{"levels": [1, 2, 3, 4, 5], "action": format!("{word} action"), "also": format!("{word} also"),
        "effort": "S", "owner": format!("{word} owner"), "days_30": format!("{word} days"), "days_60": null,
        "days_90": format!("{word} days"), "measure": format!("{word} measure")}]);
    for dimension in value["dimensions"].as_array_mut().unwrap() {
        dimension["name"] = json!(format!("{word} {}", dimension["id"].as_str().unwrap()));
        dimension["recommendations"] = advice.clone();
    }
    let questionnaire = Questionnaire::from_value(&value).unwrap();
    let answers = answers(&questionnaire, "33 23 55");
    Scan::new(questionnaire, answers)
}

/// The `lang` and `dir` that apply to an element.
fn lang_of(element: ElementRef<'_>) -> (Option<&str>, Option<&str>) {
    let with = |name: &'static str| {
        std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap)).find_map(|one| one.attr(name))
    };
    (with("lang"), with("dir"))
}

#[test]
fn the_report_sets_words_of_the_questionnaire_in_their_language() {
    for (lang, word, dir) in [("de", "wörtlich", "ltr"), ("ja", "言葉", "ltr"), ("ar", "كلمة", "rtl"), ("he", "מילה", "rtl")]
    {
        let page = html(&scan(lang, word).report());
        let document = Html::parse_document(&page);
        let mut found = 0;
        for element in document.select(&Selector::parse("body *, svg text").unwrap()) {
            let own: String = element.children().filter_map(|child| Some(child.value().as_text()?.to_string())).collect();
            let own = own.trim();
            if own.is_empty() || ["title", "desc"].contains(&element.value().name()) {
                continue;
            }
            let (said, direction) = lang_of(element);
            if own.contains(word) {
                assert_eq!(said, Some(lang), "{own}");
                assert!(element.value().name() == "text" || direction == Some(dir), "{own}");
                found += 1;
            } else {
                assert!(said == Some("en") || own.chars().all(|c| !c.is_alphabetic()), "{said:?}: {own}");
            }
        }
        assert!(found > 40, "{found}");
        assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"), "{lang}");
        let heading = format!("Level 3: <bdi lang=\"{lang}\" dir=\"{dir}\">{word} level</bdi>");
        assert!(page.contains(&heading), "{heading}");
    }
}

#[test]
fn pictures_say_in_which_language_their_names_are() {
    for (lang, word) in [("de", "wörtlich"), ("ja", "言葉"), ("ar", "كلمة")] {
        let scan = scan(lang, word);
        let report = scan.report();
        for file in [chart(&report).expect("a radar").0, slide(&report)] {
            let document = Document::parse(&file).unwrap();
            assert_eq!(document.root_element().attribute("lang"), Some("en"));
            let is_own = |node: &Node<'_, '_>| {
                ["axis-label", "area", "action"].iter().any(|class| node.attribute("class").unwrap_or("").starts_with(class))
            };
            let words: Vec<_> = document.descendants().filter(is_own).collect();
            assert!(words.len() >= 3);
            for node in words {
                assert_eq!(node.attribute("lang"), Some(lang), "{:?}", node.text());
            }
        }
    }
}

#[test]
fn plain_text_holds_marks_only_where_the_direction_changes() {
    let marks = |lang, word| markdown(&scan(lang, word).report()).contains('\u{2068}');
    assert!(!marks("en", "word") && !marks("de", "wörtlich") && !marks("ja", "言葉"));
    assert!(marks("ar", "كلمة"));
}

#[test]
fn what_a_questionnaire_does_not_say_leaves_nothing_behind() {
    let questionnaire = Questionnaire::from_value(&file("bare", 5, &[2, 2, 2], |_| {})).unwrap();
    let answers = answers(&questionnaire, "33 23 55");
    let scan = Scan::new(questionnaire, answers);
    let page = html(&scan.report());
    let document = Html::parse_document(&page);
    for element in document.select(&Selector::parse("h1, h2, h3, p, li, ul, tbody").unwrap()) {
        assert!(!element.text().collect::<String>().trim().is_empty(), "{}", element.html());
    }
    for heading in ["How this scan works", "Credits", "What this means"] {
        assert!(!page.contains(heading), "{heading}");
    }
}
