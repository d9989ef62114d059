//! How many more answers a result needs.

use crate::support::{answers, build, demo};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::questionnaire::Questionnaire;
use serde_json::json;

fn assessed(questionnaire: &Questionnaire, text: &str) -> Assessment {
    Assessment::new(questionnaire, answers(questionnaire, text))
}

#[test]
fn as_many_answers_as_are_needed_give_a_level() {
    let demo = demo();
    let needed = |text: &str| assessed(&demo, text).answers_needed(&demo);
    let has_level = |text: &str| assessed(&demo, text).headline(&demo).is_some();
    // Two of four answers give a dimension a level, and four of six dimensions give the overall one.
    assert_eq!(needed("...."), 8);
    assert_eq!(needed("3... 3... 3... 3..."), 4);
    assert_eq!(needed("33.. 33.. 33.. 3..."), 1);
    assert!(!has_level("33.. 33.. 33.. 3..."));
    assert_eq!(needed("33.. 33.. 33.. 33.."), 0);
    assert!(has_level("33.. 33.. 33.. 33.."));
    assert_eq!(needed("???? ???? ????"), 8, "those who don't know can still answer");
}

#[test]
fn heavy_items_count_first() {
    let heavy = build("heavy", 5, &[4], |item| item["weight"] = json!(if item["id"] == "a.4" { 5 } else { 1 }));
    // One answer has half of the weight, but a dimension needs two.
    assert_eq!(assessed(&heavy, "....").answers_needed(&heavy), 2);
    assert_eq!(assessed(&heavy, "333.").answers_needed(&heavy), 1);
    let single = build("single", 5, &[1], |_| {});
    assert_eq!(assessed(&single, ".").answers_needed(&single), 1);
}

#[test]
fn weights_are_shown_only_if_they_differ() {
    let weighted = |item: &'static str| {
        let questionnaire = build("weights", 5, &[3], |one| one["weight"] = json!(if one["id"] == item { 2 } else { 1 }));
        assessed(&questionnaire, "345").arithmetic(&questionnaire)[0].is_weighted()
    };
    assert!(weighted("a.1") && weighted("a.3"));
    assert!(!weighted("none"));
}
