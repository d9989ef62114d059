//! Compares an earlier and a later scan.

use crate::support::{answers, any_scan, build, cases, demo};
use maturity_scan::core::assessment::Assessment;
use maturity_scan::core::date::Day;
use maturity_scan::core::scan::{FinishedScan, QuestionnaireRef, Role, Scope};
use maturity_scan::core::trend::{Direction, Movement, Pair, Relation, Trend, comparable};
use proptest::prelude::*;
use serde_json::json;

const A: &str = "3233 3323 4332 2322 3343 2123";

fn trend(then: &str, now: &str) -> Trend {
    let questionnaire = demo();
    Trend::new(&questionnaire, &answers(&questionnaire, then), &answers(&questionnaire, now))
}

/// The movement of one dimension with five levels, in which the fifth and sixth items are reserve items.
fn movement(then: &str, now: &str) -> Movement {
    let reserve = ["a.5", "a.6"];
    let questionnaire =
        build("one", 5, &[then.len()], |item| item["core"] = json!(!reserve.contains(&item["id"].as_str().unwrap())));
    Trend::new(&questionnaire, &answers(&questionnaire, then), &answers(&questionnaire, now)).dimensions[0]
}

fn direction(then: &str, now: &str) -> Option<Direction> {
    movement(then, now).direction
}

#[test]
fn nothing_changed() {
    let trend = trend(A, A);
    assert_eq!((trend.compared, trend.changes.len(), trend.up(), trend.down()), (24, 0, 0, 0));
    assert!(trend.dimensions.iter().all(|movement| movement.direction.is_none()));
    assert_eq!(trend.level, Pair { then: Some(3), now: Some(3) });
}

#[test]
fn then_and_now() {
    let trend = trend(A, "3233 3323 4332 3323 3343 2122");
    let changes: Vec<_> = trend.changes.iter().map(|change| (change.item, change.level.then, change.level.now)).collect();
    assert_eq!(changes, [(12, 2, 3), (15, 2, 3), (23, 3, 2)]);
    assert_eq!((trend.up(), trend.down()), (2, 1));
    let organization = trend.dimensions[3];
    assert_eq!(organization.level, Pair { then: Some(2), now: Some(3) });
    assert_eq!([organization.score.then, organization.score.now].map(|score| score.unwrap().to_string()), ["2.25", "2.75"]);
    let directions: Vec<_> = trend.dimensions.iter().map(|movement| movement.direction).collect();
    assert_eq!(directions, [None, None, None, Some(Direction::Up), None, None]);
}

#[test]
fn two_answers_one_way_are_a_move_on_balance() {
    assert_eq!(direction("3333", "4433"), Some(Direction::Up));
    assert_eq!(direction("3333", "2233"), Some(Direction::Down));
    assert_eq!(direction("3333", "4423"), None, "two up, one down");
    assert_eq!(direction("33333", "44423"), Some(Direction::Up), "three up, one down");
    assert_eq!(direction("3333", "5333"), None, "one answer, however far");
}

#[test]
fn a_level_alone_counts_where_no_scan_was_at_a_border() {
    // Five answers up and four down: one on balance.
    assert_eq!(movement("333335555", "444444444").level, Pair { then: Some(3), now: Some(4) });
    assert_eq!(direction("333335555", "444444444"), Some(Direction::Up));
    assert_eq!(direction("444444444", "333335555"), Some(Direction::Down));
    assert_eq!(movement("4441", "4442").level, Pair { then: Some(2), now: Some(3) });
    assert_eq!(direction("4441", "4442"), None, "one answer at a border");
    // Two up and one down, to a level that would not be reached without one of the answers.
    assert_eq!(movement("333335555", "443334555").level, Pair { then: Some(3), now: Some(4) });
    assert_eq!(direction("333335555", "443334555"), None, "one of the two at a border");
    assert_eq!(direction("443334555", "333335555"), None, "one of the two at a border");
}

#[test]
fn answers_and_level_that_contradict_each_other_are_no_clear_change() {
    let movement = movement("444444444", "555544411");
    assert_eq!((movement.up, movement.down, movement.level), (4, 2, Pair { then: Some(4), now: Some(2) }));
    assert_eq!(movement.direction, None);
}

#[test]
fn other_items_answered_are_no_move() {
    // Reserve items with low answers reduce the level, although no answer changed.
    assert_eq!(movement("4444..", "444411").level, Pair { then: Some(4), now: Some(2) });
    assert_eq!((direction("4444..", "444411"), direction("444411", "4444..")), (None, None));
    let now = trend(A, "32?3 3323 4332 2322 3343 2123");
    assert_eq!((now.compared, now.changes.len()), (23, 0));
}

#[test]
fn only_scans_of_the_same_kind_are_comparable() {
    let stamp = |id: &str, version: &str| QuestionnaireRef { id: id.into(), version: version.into(), fingerprint: 1 };
    let (first, team) = (stamp("demo", "1.0"), Scope::new("team", "Billing"));
    let scan = |questionnaire: &QuestionnaireRef, scope: &Option<Scope>| FinishedScan {
        questionnaire: questionnaire.clone(),
        scope: scope.clone(),
        ..FinishedScan::new(&demo(), &answers(&demo(), A), Day::new(5).unwrap())
    };
    let with = |other: &QuestionnaireRef, scope: &Option<Scope>| comparable(&scan(&first, &team), &scan(other, scope));
    assert!(with(&stamp("demo", "1.4"), &team) && with(&first, &Scope::new("team", " Billing ")));
    assert!(!with(&stamp("demo", "2.0"), &team) && !with(&stamp("demo", "10.0"), &team));
    assert!(!with(&stamp("other", "1.0"), &team));
    assert!(!with(&first, &Scope::new("unit", "Billing")) && !with(&first, &Scope::new("team", "Sales")));
    assert!(!with(&first, &None), "of one nobody said what it is about");
    assert!(comparable(&scan(&first, &None), &scan(&first, &None)));
}

#[test]
fn only_one_scope_on_two_days_is_then_and_now() {
    let scan = |label: Option<&str>, role: Option<Role>, day| FinishedScan {
        scope: label.and_then(|label| Scope::new("team", label)),
        role,
        ..FinishedScan::new(&demo(), &answers(&demo(), A), Day::new(day).unwrap())
    };
    let of = |one: &FinishedScan, other: &FinishedScan| Relation::between(one, other, false);
    let (then, now) = (&scan(Some("Sales"), None, 5), &scan(Some("Sales"), Some(Role::Other), 9));
    assert_eq!(of(then, now), Relation::ThenNow);
    assert_eq!(of(now, then), Relation::SameScope, "the later one first");
    assert_eq!(of(then, then), Relation::SameScope, "one day");
    assert_eq!(of(&scan(Some("Sales"), Some(Role::Leadership), 5), now), Relation::SameScope, "two roles");
    assert_eq!(of(then, &scan(Some("Billing"), None, 9)), Relation::DifferentScopes);
    assert_eq!(of(then, &scan(None, None, 9)), Relation::Unknown, "a link does not say");
    assert_eq!(of(&scan(None, None, 5), &scan(None, None, 9)), Relation::Unknown);
}

#[test]
fn the_short_and_the_long_form_do_not_compare() {
    let questionnaire = build("forms", 5, &[4], |item| item["core"] = json!(item["id"] != "a.4"));
    let (short, long) = (answers(&questionnaire, "323."), answers(&questionnaire, "3233"));
    let relation = |one, other| Relation::ThenNow.with_forms(&questionnaire, one, other);
    assert_eq!(relation(&short, &short), Relation::ThenNow);
    assert_eq!(relation(&long, &long), Relation::ThenNow);
    assert_eq!((relation(&short, &long), relation(&long, &short)), (Relation::DifferentForms, Relation::DifferentForms));
}

#[test]
fn a_ranking_has_no_level_then_or_now() {
    let mut value = crate::support::file("ranking", 5, &[2, 2], |_| {});
    value["result"] = json!("ranking");
    let questionnaire = maturity_scan::core::questionnaire::Questionnaire::from_value(&value).unwrap();
    let answers = answers(&questionnaire, "2233");
    assert_eq!(Trend::new(&questionnaire, &answers, &answers).level, Pair { then: None, now: None });
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn swapping_scans_reverses_every_change((questionnaire, then) in any_scan(), seed in any::<u64>()) {
        let mut now = then.clone();
        for (index, item) in questionnaire.items().iter().enumerate() {
            // Change some answers, by one level or more.
            if let Some(level) = then.get(index).level().filter(|_| seed >> (index % 60) & 1 == 1) {
                let other = u8::try_from(seed >> (index % 50) & 7).unwrap() % item.levels() + 1;
                now.set(&questionnaire, index, maturity_scan::core::answer::Answer::Level(other.max(level.saturating_sub(2)).max(1)));
            }
        }
        let (there, back) = (Trend::new(&questionnaire, &then, &now), Trend::new(&questionnaire, &now, &then));
        prop_assert_eq!((there.compared, there.changes.len()), (back.compared, back.changes.len()));
        prop_assert_eq!(there.changes.len(), there.up() + there.down());
        let profile = Assessment::new(&questionnaire, now.clone());
        for (dimension, (there, back)) in there.dimensions.iter().zip(&back.dimensions).enumerate() {
            prop_assert_eq!(there.level.now, profile.scored(dimension).map(|scored| scored.level));
            prop_assert_eq!((there.up, there.down), (back.down, back.up));
            let turned = back.direction.map(|direction| match direction {
                Direction::Up => Direction::Down,
                Direction::Down => Direction::Up,
            });
            prop_assert_eq!(there.direction, turned);
            prop_assert!(there.direction != Some(Direction::Up) || there.up > 0);
        }
    }
}
