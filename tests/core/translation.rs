//! Texts in another language that replace those of the base file.

use crate::support::file;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::questionnaire::translation::{translate, translated};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn base() -> Value {
    let mut base = file("demo", 2, &[2, 1], |item| item["proof"] = json!("A paper"));
    base["description"] = json!("What it is");
    base["levels"][0]["next"] = json!({"read": {"text": "Read this", "url": "https://example.org"}, "do": ["First", "Second"]});
    base["dimensions"][1]["recommendations"] = json!([{"levels": [1], "action": "Begin", "effort": "S", "days_90": "Done"}]);
    base
}

fn gaps(texts: &Value) -> Vec<String> {
    translate(&mut base(), texts).iter().map(ToString::to_string).collect()
}

/// All texts of the base file, in German.
fn whole() -> Value {
    json!({
        "lang": "de", "title": "Probe", "description": "Was es ist", "options": ["Stand 1", "Stand 2"],
        "levels": {"l1": {"name": "Stufe 1", "next": {"read": {"text": "Lesen"}, "do": ["Eins", "Zwei"]}}, "l2": {"name": "Stufe 2"}},
        "dimensions": [
            {"id": "b", "name": "Be", "items": {"b.1": {"question": "Wie steht es um b.1?", "proof": "Ein Blatt"}},
             "recommendations": [{"action": "Anfangen", "days_90": "Fertig"}]},
            {"id": "a", "name": "Ah", "items": [
                {"id": "a.2", "question": "Wie steht es um a.2?", "proof": "Ein Blatt"},
                {"id": "a.1", "question": "Wie steht es um a.1?", "proof": "Ein Blatt"}
            ]},
        ],
    })
}

#[test]
fn texts_follow_their_ids_and_nothing_else_changes() {
    let (mut value, before) = (base(), Questionnaire::from_value(&base()).unwrap());
    assert_eq!(translate(&mut value, &whole()), []);
    let found = Questionnaire::from_value(&value).unwrap();
    assert_eq!((found.lang.as_str(), found.title.as_str(), found.description.as_deref()), ("de", "Probe", Some("Was es ist")));
    assert_eq!(
        found.items().iter().map(|item| &*item.question).collect::<Vec<_>>(),
        ["Wie steht es um a.1?", "Wie steht es um a.2?", "Wie steht es um b.1?"]
    );
    assert_eq!((found.items()[2].option(2), found.items()[0].proof.as_deref()), ("Stand 2", Some("Ein Blatt")));
    assert_eq!((found.dimensions[0].name.as_str(), found.level(2).name.as_str()), ("Ah", "Stufe 2"));
    assert_eq!(found.level(1).actions, ["Eins", "Zwei"]);
    let advice = found.recommendation(1, 1).unwrap();
    assert_eq!((advice.action.as_str(), advice.days[2].as_deref()), ("Anfangen", Some("Fertig")));
    assert_eq!((found.fingerprint(), found.id), (before.fingerprint(), before.id), "links and kept answers stay good");
}

#[test]
fn what_is_missing_stays_and_is_told_by_its_place() {
    let mut texts = whole();
    texts["title"] = json!(" ");
    texts["options"] = json!(["Stand 1"]);
    texts["levels"]["l1"]["next"]["do"] = Value::Null;
    texts["dimensions"][1]["items"].as_array_mut().unwrap().remove(0);
    texts["dimensions"][0].as_object_mut().unwrap().remove("recommendations");
    let mut value = base();
    let told: BTreeSet<_> = translate(&mut value, &texts).iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        BTreeSet::from(
            [
                "title: not translated",
                "levels[0].next.do[0]: not translated",
                "levels[0].next.do[1]: not translated",
                "options[1]: not translated",
                "dimensions[0].items[1].question: not translated",
                "dimensions[0].items[1].proof: not translated",
                "dimensions[1].recommendations[0].action: not translated",
                "dimensions[1].recommendations[0].days_90: not translated",
            ]
            .map(str::to_owned)
        )
    );
    let found = Questionnaire::from_value(&value).unwrap();
    assert_eq!((found.title.as_str(), found.items()[1].question.as_str()), ("demo", "How about a.2?"));
    assert_eq!((found.items()[0].option(1), found.items()[0].option(2)), ("Stand 1", "state 2"));
}

#[test]
fn nothing_but_texts_is_taken() {
    let mut texts = whole();
    texts["weight"] = json!(3);
    texts["scoring"] = json!({"rule": "minimum"});
    texts["dimensions"][1]["items"][0]["weight"] = json!(9);
    texts["dimensions"][1]["items"][0]["proof"] = json!(7);
    texts["dimensions"][1]["items"][0]["low"] = json!("the base file has none");
    texts["dimensions"][0]["items"]["b.9"] = json!({"question": "?"});
    texts["dimensions"].as_array_mut().unwrap().insert(0, json!({"id": "z", "name": "Zett"}));
    texts["levels"]["l1"]["next"]["read"]["url"] = json!("javascript:alert(1)");
    texts["levels"]["l1"]["next"]["do"] = json!(["Eins", "Zwei", "Drei"]);
    let mut value = base();
    let mut told: Vec<_> = translate(&mut value, &texts).iter().map(ToString::to_string).collect();
    told.sort();
    assert_eq!(
        told,
        [
            "dimensions[0].items[1].low: no text of the base file",
            "dimensions[0].items[1].proof: no text of the base file",
            "dimensions[0].items[1].weight: no text of the base file",
            "dimensions[0]: no text of the base file",
            "dimensions[1].items.b.9: no text of the base file",
            "levels[0].next.do[2]: no text of the base file",
            "levels[0].next.read.url: no text of the base file",
            "scoring: no text of the base file",
            "weight: no text of the base file",
        ]
    );
    let found = Questionnaire::from_value(&value).unwrap();
    assert_eq!((found.items()[1].weight, found.items()[1].proof.as_deref()), (1, Some("A paper")));
    assert_eq!(found.level(1).read.as_ref().unwrap().url.as_deref(), Some("https://example.org"));
    assert_eq!(gaps(&json!("text")), [": no text of the base file"]);
}

#[test]
fn items_may_stand_outside_their_dimensions() {
    let text = |id: &str| json!({"question": format!("Wie steht es um {id}?"), "proof": "Ein Blatt"});
    let mut texts = whole();
    texts["dimensions"] = json!({"a": {"name": "Ah"}, "b": whole()["dimensions"][0].clone()});
    texts["items"] = json!({"a.1": text("a.1"), "a.2": text("a.2"), "b.1": text("an item that stands in its place, too"), "c.1": {}, "a": {}});
    texts["weight"] = json!(2);
    let mut value = base();
    let told: BTreeSet<_> = translate(&mut value, &texts).iter().map(ToString::to_string).collect();
    // A dimension is not an item.
    let unknown = ["weight", "items.c.1", "items.a"].map(|place| format!("{place}: no text of the base file"));
    assert_eq!(told, BTreeSet::from(unknown));
    let mut expected = base();
    translate(&mut expected, &whole());
    assert_eq!(value, expected);
}

#[test]
fn a_copy_of_the_base_file_is_a_translation() {
    assert_eq!(gaps(&base()), Vec::<String>::new());
    let whole = include_str!("../../questionnaires/journey-maturity.json");
    let whole: Value = serde_json::from_str(whole).unwrap();
    assert_eq!(translate(&mut whole.clone(), &whole), []);
}

#[test]
fn the_head_may_be_repeated() {
    let mut texts = whole();
    texts["id"] = json!("other");
    texts["version"] = json!("9.9");
    texts["format"] = json!(1);
    texts["minutes"] = base()["minutes"].clone();
    assert_eq!(gaps(&texts), Vec::<String>::new());
    let mut value = base();
    translate(&mut value, &texts);
    assert_eq!((&value["id"], &value["version"]), (&json!("demo"), &json!("1.0")));
}

#[test]
fn what_can_not_be_read_translates_nothing() {
    let base = base().to_string();
    assert!(translated(&base, "{").is_none());
    assert!(translated("{", &whole().to_string()).is_none());
    let large = json!({"title": "x".repeat(3 << 20)});
    assert!(translated(&base, &large.to_string()).is_none());
    let found = translated(&base, &format!("\u{FEFF}{}", whole())).unwrap();
    assert_eq!(Questionnaire::parse(&found).unwrap().title, "Probe");
}

#[test]
fn every_shipped_questionnaire_is_translated_completely() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires");
    let read = |name: &str| -> Value {
        let text = std::fs::read_to_string(format!("{folder}/{name}.json")).unwrap_or_else(|error| panic!("{name}: {error}"));
        serde_json::from_str(&text).unwrap()
    };
    for id in ["journey-maturity", "eight-drivers", "five-pillars", "barriers"] {
        let base = Questionnaire::from_value(&read(id)).unwrap();
        for lang in ["de", "nl", "fr", "es", "ar"] {
            let (mut value, texts) = (read(id), read(&format!("{id}.{lang}")));
            assert_eq!(translate(&mut value, &texts), [], "{id}.{lang}");
            let own = Questionnaire::from_value(&value).unwrap();
            assert_eq!((own.lang.as_str(), own.fingerprint()), (lang, base.fingerprint()), "{id}.{lang}");
            for (item, source) in own.items().iter().zip(base.items()) {
                let levels = 1..=own.level_count();
                let options: BTreeSet<_> = levels.map(|level| item.option(level)).collect();
                assert_eq!(options.len(), usize::from(own.level_count()), "{id}.{lang}, {}: two equal options", item.id);
                assert_ne!(item.question, source.question, "{id}.{lang}, {}", item.id);
            }
        }
    }
}
