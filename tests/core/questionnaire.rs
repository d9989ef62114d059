//! Reading questionnaires: shipped ones completely, broken ones with every fault named.

use crate::support::file;
use maturity_scan::core::questionnaire::hints::hints;
use maturity_scan::core::questionnaire::{MAX_BYTES, Questionnaire, Scoring};
use serde_json::{Value, json};

fn faults(file: &Value) -> Vec<String> {
    Questionnaire::from_value(file).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn a_small_file_is_enough() {
    let questionnaire = Questionnaire::from_value(&file("small", 3, &[2, 1], |_| {})).unwrap();
    assert_eq!((questionnaire.items().len(), questionnaire.level_count()), (3, 3));
    assert_eq!(questionnaire.items()[2].dimension, 1);
    assert_eq!(questionnaire.item("b.1"), Some(2));
}

#[test]
fn an_item_has_a_text_for_each_of_its_levels() {
    let questionnaire = Questionnaire::from_value(&file("small", 3, &[1, 1, 1], |_| {})).unwrap();
    let item = &questionnaire.items()[1];
    let texts: Vec<_> = (1..=item.levels()).map(|level| item.option(level)).collect();
    assert_eq!(texts, ["state 1", "state 2", "state 3"]);
}

#[test]
fn all_faults_are_named_at_once_with_their_places() {
    let mut file = file("Small One", 5, &[1, 1, 1], |_| {});
    file["format"] = json!(2);
    file["dimensions"][2]["items"][0]["options"] = json!(["a", "b", "c", "d"]);
    file["dimensions"][1]["items"][0]["id"] = json!("a.1");
    file["dimensions"][1]["wieght"] = json!(2);
    file["dimensions"][0]["items"][0]["question"] = json!(7);
    file["levels"][3]["name"] = json!(" ");
    file["scoring"] = json!({"rule": "median"});
    assert_eq!(
        faults(&file),
        [
            "format: 2; expected 1",
            "levels[3].name: empty",
            "dimensions[0].items[0].question: a number; expected text",
            "dimensions[1].wieght: unknown key",
            "dimensions[1].items[0].id: \"a.1\" appears twice",
            "dimensions[2].items[0].options: 4 options, 5 levels",
            "id: \"Small One\" doesn’t match [a-z0-9-]{1,64}",
            "scoring.rule: \"median\"; expected one of \"gated\", \"mean\", \"minimum\"",
        ]
    );
}

#[test]
fn a_language_tag_has_parts_of_letters_and_digits() {
    let of = |lang: &str| {
        let mut file = file("small", 3, &[1], |_| {});
        file["lang"] = json!(lang);
        Questionnaire::from_value(&file).is_ok()
    };
    assert!(["en", "de-CH", "zh-Hant-TW", "sl-rozaj-1994"].into_iter().all(of));
    assert!(!["", "e", "e1", "englishes", "en-", "en-US-", "en_US", "de-Österr", "de-toolongpart"].into_iter().any(of));
}

#[test]
fn a_share_may_be_the_whole() {
    let mut file = file("small", 3, &[1], |_| {});
    file["scoring"] = json!({"rule": "gated", "share": [3, 3]});
    assert_eq!(Questionnaire::from_value(&file).unwrap().scoring, Scoring::Gated { share: (3, 3), max_lag: 1 });
    file["scoring"] = json!({"rule": "gated", "share": [4, 3]});
    assert_eq!(faults(&file), ["scoring.share: 4/3 is more than the whole"]);
}

#[test]
fn items_that_are_not_core_are_reserve_items() {
    let of = |core: bool| {
        Questionnaire::from_value(&file("small", 3, &[2], |item| item["core"] = json!(core || item["id"] == "a.1")))
            .unwrap()
            .has_reserve()
    };
    assert_eq!((of(true), of(false)), (false, true));
}

#[test]
fn a_layout_that_stands_twice_in_the_history_is_named() {
    let mut file = file("twice", 5, &[1], |_| {});
    let layout = |id: &str| json!({"version": "0.9", "layout": [format!("{id}:7")]});
    file["history"] = json!([layout("a.2"), layout("a.3"), layout("a.3"), layout("a.1")]);
    let said = ["history[2].layout: the same layout as history[1]", "history[3].layout: the same layout as today's"];
    assert_eq!(faults(&file), said);
}

#[test]
fn hints_name_optional_content() {
    let of = |words: usize| {
        let mut file = file("small", 3, &[2], |item| item["core"] = json!(item["id"] == "a.1" && words == 20));
        file["dimensions"][0]["items"][1]["options"] = json!(["one", "two", vec!["word"; words].join(" ")]);
        hints(&Questionnaire::from_value(&file).unwrap())
    };
    let missing = "essence, meaning, themes, look_for, next.do";
    let all = [
        "description: missing",
        "instruction: missing",
        "credit: missing",
        "method: missing",
        "minutes: missing",
        &format!("levels[0]: no {missing}"),
        &format!("levels[1]: no {missing}"),
        &format!("levels[2]: no {missing}"),
        "dimensions: no core item, so the core form asks the reserve items",
        "dimensions[0].description: missing",
        "dimensions[0].items[1].options[2]: 21 words; up to 20 read well",
        "dimensions[0].items: no proof for a.1, a.2",
        "dimensions[0].recommendations: none for level 1, 2, 3",
    ];
    assert_eq!(of(21), all);
    let fewer: Vec<_> = all.iter().filter(|hint| !hint.contains("core item") && !hint.contains("words")).collect();
    assert_eq!(of(20).iter().map(String::as_str).collect::<Vec<_>>(), fewer.into_iter().copied().collect::<Vec<_>>());
}

#[test]
fn a_file_that_is_no_file() {
    let say = |text: &str| Questionnaire::parse(text).unwrap_err()[0].to_string();
    assert_eq!(say("{"), "not JSON: the text ends too early at line 1 column 1");
    assert_eq!(say("[]"), "a list; expected an object");
    assert_eq!(say(&" ".repeat(MAX_BYTES + 1)), "2097153 bytes; the limit is 2097152");
}

/// All shipped instruments.
fn shipped() -> Vec<(String, Questionnaire)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    // Translations have a language in their file name.
    let is_base = |path: &std::path::PathBuf| !path.file_stem().unwrap().to_string_lossy().contains('.');
    files.retain(|path| !path.ends_with("schema.json") && is_base(path));
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).unwrap();
        let found = Questionnaire::parse(&text);
        let questionnaire = found.unwrap_or_else(|faults| panic!("{}: {}", path.display(), faults[0]));
        (path.file_stem().unwrap().to_string_lossy().into_owned(), questionnaire)
    };
    files.iter().map(read).collect()
}

#[test]
fn the_shipped_instruments_have_the_items_they_promise() {
    let count = |q: &Questionnaire| (q.dimensions.len(), q.items().iter().filter(|i| i.core).count(), q.items().len());
    let found: Vec<_> = shipped().iter().map(|(name, q)| (name.clone(), count(q), q.fingerprint())).collect();
    assert_eq!(
        found,
        [
            ("barriers".to_owned(), (7, 21, 21), 9_189_695),
            ("eight-drivers".to_owned(), (8, 24, 25), 15_146_617),
            ("five-pillars".to_owned(), (5, 45, 45), 7_323_059),
            ("journey-maturity".to_owned(), (6, 24, 30), 16_505_098),
        ]
    );
    for (name, questionnaire) in shipped() {
        assert_eq!(name, questionnaire.id);
    }
}

#[test]
fn the_shipped_instruments_are_complete() {
    for (name, q) in shipped() {
        for text in [&q.description, &q.instruction, &q.credit, &q.method] {
            assert!(text.is_some(), "{name}");
        }
        for level in &q.levels {
            let has = [level.essence.is_some(), level.meaning.is_some(), level.themes.len() >= 2, level.look_for.len() >= 2];
            assert!(has == [true; 4] && level.actions.len() >= 2, "{name}: {}", level.name);
        }
        for (index, dimension) in q.dimensions.iter().enumerate() {
            for level in 1..=q.level_count() {
                let advice = q.recommendation(index, level);
                let advice = advice.unwrap_or_else(|| panic!("{name}: {} at level {level}", dimension.name));
                assert!(advice.effort.is_some() && advice.owner.is_some() && advice.measure.is_some(), "{name}");
                assert!(advice.days[2].is_some(), "{name}: {} at level {level}", dimension.name);
            }
        }
    }
}

/// What a test can check about answer options: they differ, are short enough, and don't overlap in their wording.
#[test]
fn answer_options_are_well_formed() {
    let words = |text: &str| {
        let plain: String = text.chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
        format!(" {} ", plain.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" "))
    };
    for (name, q) in shipped() {
        let mut efforts: Vec<_> = q.items().iter().map(|item| item.effort).collect();
        efforts.sort_unstable();
        efforts.dedup();
        assert_eq!(efforts, [1, 2, 3], "{name}");
        for item in q.items() {
            let place = format!("{name}: {}", item.id);
            assert!(item.proof.is_some(), "{place}");
            let said: Vec<_> = item.options.iter().map(|option| words(option)).collect();
            let different: std::collections::BTreeSet<_> = said.iter().collect();
            assert_eq!((said.len(), different.len()), (5, 5), "{place}");
            for option in &said {
                assert!(option.split_whitespace().count() <= 20, "{place}: {option}");
            }
            for pair in said.windows(2) {
                assert!(!pair[0].contains(&pair[1]) && !pair[1].contains(&pair[0]), "{place}: {pair:?}");
            }
        }
    }
}

#[test]
fn the_headline_question_heads_the_first_screen() {
    let heading = |headline: Value| {
        let mut file = file("demo", 5, &[4], |_| {});
        file["headline"] = headline;
        Questionnaire::from_value(&file).unwrap().heading().to_owned()
    };
    assert_eq!(heading(json!("How customer-centric are you?")), "How customer-centric are you?");
    assert_eq!(heading(Value::Null), "demo", "or else the title");
}

#[test]
fn the_rule_for_answering_is_the_first_sentence_of_the_instruction() {
    let rule = |instruction: Value| {
        let mut file = file("demo", 5, &[4], |_| {});
        file["instruction"] = instruction;
        Questionnaire::from_value(&file).unwrap().rule_for_answering().map(str::to_owned)
    };
    for (instruction, first) in [
        ("Answer for today. Not for the plan.", "Answer for today."),
        ("Answer for version 1.5 of the plan! Then go on.", "Answer for version 1.5 of the plan!"),
        ("今日について答えてください。計画ではありません。", "今日について答えてください。"),
        ("هل ينطبق اليوم؟ لا الخطة.", "هل ينطبق اليوم؟"),
        ("Answer for today", "Answer for today"),
    ] {
        assert_eq!(rule(json!(instruction)).as_deref(), Some(first));
    }
    assert_eq!(rule(Value::Null), None);
}
