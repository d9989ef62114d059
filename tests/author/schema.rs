//! `questionnaires/schema.json` and the loader agree, so that editors show what the scan will report.

use crate::corpus::{all, broken, good};
use jsonschema::Validator;
use maturity_scan::core::questionnaire::Questionnaire;
use serde_json::{Value, json};

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(include_str!("../../questionnaires/schema.json")).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

fn faults(file: &Value) -> Vec<String> {
    Questionnaire::from_value(file).map_or_else(|all| all.iter().map(ToString::to_string).collect(), |_| Vec::new())
}

#[test]
fn all_that_ships_passes_both() {
    let schema = validator();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires");
    let mut files = vec![good()];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // Translations have a language in their file name.
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name != "schema.json" && name.matches('.').count() == 1 {
            files.push(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap());
        }
    }
    assert!(files.len() > 4);
    for file in files {
        let error = schema.iter_errors(&file).next().map(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!((error, faults(&file)), (None, Vec::new()), "{}", file["id"]);
    }
}

#[test]
fn both_refuse_what_both_can_see() {
    let schema = validator();
    for case in all() {
        assert_eq!(!schema.is_valid(&broken(&case.patch)), case.seen, "{}", case.patch);
    }
}

/// Messages for faults that a schema can't describe.
const LOADER_ONLY: [&str; 8] = [
    "more than the whole",
    "appears twice",
    "no item",
    "is not in this layout",
    "is used again",
    "already",
    " states",
    "the same layout as",
];

/// Puts several values, one after another, in every place of the good file, and removes every place.
#[test]
fn they_agree_on_every_single_change() {
    let schema = validator();
    let good = good();
    let mut places = Vec::new();
    walk(&good, String::new(), &mut places);
    let long = "x".repeat(65);
    let odd = [
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(2),
        json!(3),
        json!(4),
        json!(1.0),
        json!(1.5),
        json!(-1),
        json!(1e9),
        json!(1e18),
        json!(""),
        json!(" \t"),
        json!("x"),
        json!("low"),
        json!("a.1"),
        json!("ä"),
        json!(long),
        json!([]),
        json!({}),
        json!(["x"]),
        json!([1]),
        json!([1, 2]),
        json!([null]),
        json!({"x": 1}),
        json!({"x": null}),
        json!([[], {}]),
    ];
    let mut count = 0;
    for place in &places {
        let (parent, key) = place.rsplit_once('/').unwrap();
        let mut files: Vec<Value> = Vec::new();
        for value in &odd {
            let mut file = good.clone();
            *file.pointer_mut(place).unwrap() = value.clone();
            files.push(file);
        }
        let mut file = good.clone();
        match file.pointer_mut(parent).unwrap() {
            Value::Array(list) => drop(list.remove(key.parse().unwrap())),
            Value::Object(object) => drop(object.remove(key)),
            _ => unreachable!(),
        }
        files.push(file);
        for file in &files {
            let (refused, faults) = (!schema.is_valid(file), faults(file));
            let value = file.pointer(place);
            let unseen = faults.iter().all(|fault| LOADER_ONLY.iter().any(|words| fault.contains(words)));
            assert!(!refused || !faults.is_empty(), "only the schema refuses {place} = {value:?}");
            assert!(refused || unseen, "only the loader refuses {place} = {value:?}: {faults:?}");
        }
        count += files.len();
    }
    assert!(count > 2500, "{count}");
}

fn walk(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| walk(value, format!("{place}/{index}"), places));
        }
        Value::Object(object) => object.iter().for_each(|(key, value)| walk(value, format!("{place}/{key}"), places)),
        _ => {}
    }
    if !place.is_empty() {
        places.push(place);
    }
}
