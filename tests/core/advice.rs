//! Recommendations of a result: weakest dimension first, for its level, with the next states.

use crate::support::{answers, demo, file};
use maturity_scan::core::advice::advice;
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::questionnaire::Questionnaire;
use serde_json::json;

#[test]
fn weakest_first_with_what_comes_next() {
    let demo = demo();
    let answers = answers(&demo, "5555 3323 4442 1... 2222 5554");
    let profile = Assessment::new(&demo, answers.clone());
    let all = advice(&demo, &profile);
    // The fourth dimension has too few answers for a level, so it has no advice.
    let order: Vec<_> = all.iter().map(|one| one.dimension).collect();
    assert_eq!(order, profile.ranking.iter().copied().filter(|one| *one != 3).collect::<Vec<_>>());
    assert_eq!(order.len(), 5);
    let of = |dimension: usize| all.iter().find(|one| one.dimension == dimension).unwrap();
    assert_eq!(of(0).next_states, [], "at the top there is no next state");
    assert_eq!(of(4).next_states, [(16, 3), (17, 3), (18, 3), (19, 3)]);
    // Level 3: leaves out items above the level, and lists those that lag first.
    assert_eq!(profile.scored(1).unwrap().level, 3);
    assert_eq!(of(1).next_states, [(6, 3), (4, 4), (5, 4), (7, 4)]);
    assert!(all.iter().all(|one| one.recommendation.is_none()), "this questionnaire recommends nothing");
}

#[test]
fn equals_are_named_and_the_level_chooses_the_recommendation() {
    let mut value = file("advised", 3, &[2, 2, 2], |_| {});
    for dimension in value["dimensions"].as_array_mut().unwrap() {
        dimension["recommendations"] = json!([{"levels": [1], "action": "begin"}, {"levels": [2, 3], "action": "go on"}]);
    }
    let questionnaire = Questionnaire::from_value(&value).unwrap();
    let answers = answers(&questionnaire, "11 33 11");
    let all = advice(&questionnaire, &Assessment::new(&questionnaire, answers.clone()));
    let told: Vec<_> =
        all.iter().map(|one| (one.dimension, one.recommendation.unwrap().action.as_str(), one.equal_to.clone())).collect();
    assert_eq!(told, [(0, "begin", vec![2]), (2, "begin", vec![0]), (1, "go on", vec![])]);
}
