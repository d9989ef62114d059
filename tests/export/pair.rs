//! Two results side by side, in words.

use crate::support::{answers, build, demo, file};
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::scan::{FinishedScan, Role, Scope};
use maturity_scan::core::team::Team;
use maturity_scan::core::trend::{Pair, Relation, Trend};
use maturity_scan::report::agreement::{chosen, verdict};
use maturity_scan::report::pair::PairWords;
use maturity_scan::text::EN;
use serde_json::json;

fn known(scope: Option<(&str, &str)>, role: Option<Role>, day: u32) -> FinishedScan {
    let (scope, day) = (scope.and_then(|(kind, label)| Scope::new(kind, label)), Day::new(day).unwrap());
    FinishedScan { scope, role, ..FinishedScan::new(&demo(), &answers(&demo(), "3233"), day) }
}

fn pairing(one: &FinishedScan, other: &FinishedScan) -> PairWords {
    PairWords::new(&EN, Relation::between(one, other, false), [one, other], [None; 2], [false; 2])
}

fn names(one: &FinishedScan, other: &FinishedScan) -> [String; 2] {
    pairing(one, other).names
}

/// All sentences about the two.
fn said(pairing: &PairWords, questionnaire: &Questionnaire, then: &str, now: &str, has_levels: bool) -> String {
    let trend = Trend::new(questionnaire, &answers(questionnaire, then), &answers(questionnaire, now));
    let mut said = vec![pairing.heading().to_owned(), pairing.levels(&trend, has_levels), pairing.counted(&trend)];
    said.extend([pairing.caution(), pairing.nothing(&trend)].into_iter().flatten().map(str::to_owned));
    said.extend([pairing.verdict_heading(), pairing.changes_heading()].map(str::to_owned));
    said.extend([true, false].map(|up| pairing.direction(up)));
    said.extend(trend.dimensions.iter().map(|movement| pairing.verdict(movement, has_levels)));
    said.push(pairing.description(5, &[("Tools".into(), Pair { then: "2.00".into(), now: "3.00".into() })]));
    said.join(" | ")
}

#[test]
fn short_and_long_forms_are_not_compared() {
    let [short, long] = [5, 9].map(|day| known(Some(("team", "Sales")), None, day));
    let pairing = PairWords::new(&EN, Relation::DifferentForms, [&short, &long], [None; 2], [false; 2]);
    assert_eq!(pairing.heading(), EN.collection_side_by_side());
    assert!(pairing.caution().unwrap().contains("you can’t compare their levels"));
}

#[test]
fn two_are_named_by_what_tells_them_apart() {
    let sales = known(Some(("unit", "Sales")), None, 5);
    assert_eq!(names(&sales, &known(Some(("unit", "Sales")), None, 9)), ["Before", "After"]);
    assert_eq!(names(&sales, &known(Some(("unit", "Billing")), None, 9)), ["Sales", "Billing"]);
    assert_eq!(names(&sales, &known(Some(("organization", "")), None, 9)), ["Sales", "Whole organization"]);
    let roles = [Role::Leadership, Role::CustomerFacing].map(|role| known(Some(("unit", "Sales")), Some(role), 5));
    assert_eq!(names(&roles[0], &roles[1]), ["Leadership", "Customer-facing"]);
    assert_eq!(names(&known(None, None, 5), &known(None, None, 9)), ["January 6, 2020", "January 10, 2020"]);
    assert_eq!(names(&sales, &known(None, None, 5)), ["A", "B"], "nothing tells them apart");
    assert_eq!(names(&known(Some(("unit", "Sales")), None, 9), &sales), ["January 10, 2020", "January 6, 2020"], "swapped");
    let whose = |given: [Option<&str>; 2], is_own| {
        let pair = [known(None, None, 5), known(None, None, 9)];
        PairWords::new(&EN, Relation::Unknown, [&pair[0], &pair[1]], given, is_own).names
    };
    assert_eq!(whose([None; 2], [true, false]), ["Yours", "The other"]);
    assert_eq!(whose([Some("Ana"), Some("Ben")], [true, false]), ["Ana", "Ben"]);
    assert_eq!(whose([Some("Ana"), None], [false, true]), ["The other", "Yours"]);
}

#[test]
fn results_of_this_device_without_a_scope_are_before_and_after() {
    let [one, other] = [5, 9].map(|day| known(None, None, day));
    assert_eq!(Relation::between(&one, &other, true), Relation::ThenNow);
    assert_eq!(Relation::between(&one, &other, false), Relation::Unknown);
    let sales = known(Some(("unit", "Sales")), None, 9);
    assert_eq!(Relation::between(&one, &sales, true), Relation::Unknown);
}

#[test]
fn an_unclear_difference_says_which_is_higher_where() {
    let [one, other] = [known(Some(("unit", "Sales")), None, 5), known(Some(("unit", "Billing")), None, 5)];
    let told = said(&pairing(&one, &other), &demo(), "3333 3333", "1333 3324", true);
    let wanted = "No clear difference: Sales is higher on 1, Billing on 1.";
    assert!(told.contains(wanted), "{told}");
}

#[test]
fn an_unclear_change_says_what_went_up_and_down() {
    let questionnaire = demo();
    let [sales, later] = [5, 9].map(|day| known(Some(("unit", "Sales")), None, day));
    let course = said(&pairing(&sales, &later), &questionnaire, "3333 3333", "1333 3324", true);
    for wanted in ["No clear change: 0 up, 1 down.", "No clear change: 1 up, 1 down."] {
        assert!(course.contains(wanted), "{wanted}: {course}");
    }
    assert!(said(&pairing(&sales, &later), &questionnaire, "3333 3333", "3333 3333", true).contains("No change."));
}

#[test]
fn only_then_and_now_speaks_of_time() {
    let questionnaire = demo();
    let (one, other) = ("3233 3323 4332 2322 3343 2123", "2222 3323 4332 3333 3343 2123");
    let [sales, later] = [5, 9].map(|day| known(Some(("unit", "Sales")), None, day));
    let course = said(&pairing(&sales, &later), &questionnaire, one, other, true);
    for wanted in [
        "Before and after",
        "Level 3 before, Level 3 after.",
        "24 questions have a level both times. 6 of these answers changed.",
        "Up: 3 answers are higher.",
        "Down: 3 answers are lower. Scoring more strictly can do this too.",
        "Tools 2.00 before, 3.00 after",
    ] {
        assert!(course.contains(wanted), "{wanted}: {course}");
    }
    let apart = [known(Some(("unit", "Billing")), None, 9), known(None, None, 9), known(Some(("unit", "Sales")), None, 5)];
    for other_side in &apart {
        let pairing = pairing(&sales, other_side);
        let apart = said(&pairing, &questionnaire, one, other, true);
        for time in ["before", "Before", "after", "After", "chang", "Up:", "Down:", "more strictly", "times"] {
            assert!(!apart.contains(time), "{time}: {apart}");
        }
        assert!(apart.contains("24 questions have a level in both. 6 of these answers differ."), "{apart}");
        let [first, second] = &pairing.names;
        assert!(apart.contains(&format!("{first} is higher on 3 questions.")), "{apart}");
        assert!(apart.contains(&format!("{second} is higher on 3 questions.")), "{apart}");
    }
}

#[test]
fn a_ranking_has_no_overall_level_and_no_direction() {
    let mut value = file("ranking", 5, &[2, 2], |_| {});
    value["result"] = json!("ranking");
    let questionnaire = Questionnaire::from_value(&value).unwrap();
    let [then, now] = [5, 9].map(|day| known(Some(("unit", "Sales")), None, day));
    let said = said(&pairing(&then, &now), &questionnaire, "33 33", "22 33", false);
    assert!(said.contains("Down: 2 answers are lower. |"), "{said}");
    for wrong in ["Level", "level for", "overall", "strictly"] {
        assert!(!said.contains(wrong), "{wrong}: {said}");
    }
}

#[test]
fn little_or_nothing_in_common_is_told_as_it_is() {
    let questionnaire = demo();
    let [then, now] = [5, 9].map(|day| known(Some(("unit", "Sales")), None, day));
    let whole = "3233 3323 4332 2322 3343 2123";
    let none = said(&pairing(&then, &now), &questionnaire, whole, "", true);
    assert!(none.contains("Before: Level 3. After: not enough answers for a level."), "{none}");
    assert!(none.contains("0 questions have a level both times. |") && !none.contains("No answer changed"), "{none}");
    let both = said(&pairing(&then, &now), &questionnaire, "", "", true);
    assert!(!both.contains("One of the two"), "{both}");
    let one = said(&pairing(&then, &now), &questionnaire, "3", "4", true);
    assert!(one.contains("1 question has a level both times. 1 of these answers changed."), "{one}");
    let same = said(&pairing(&then, &now), &questionnaire, whole, whole, true);
    assert!(same.contains("24 questions have a level both times. |") && same.contains("No answer changed."), "{same}");
}

/// The verdict on one question with five levels; one digit per person.
fn seen(people: &str) -> String {
    let questionnaire = build("one", 5, &[1], |_| {});
    let people: Vec<_> = people.chars().map(|sign| answers(&questionnaire, &sign.to_string())).collect();
    verdict(&EN, &Team::new(&questionnaire, &people).unwrap().agreements[0])
}

#[test]
fn a_verdict_names_the_levels_that_people_chose() {
    assert_eq!(seen("22333344"), "You agree.");
    assert_eq!(seen("2244"), "Split views: 2 people chose Level 2, 2 chose Level 4.");
    assert_eq!(seen("11555"), "Split views: 2 people chose Level 1, 3 chose Level 5.");
    assert_eq!(
        seen("13345"),
        "Discuss this before you plan: 1 person chose Level 1, 2 chose Level 3, 1 chose Level 4, 1 chose Level 5."
    );
    assert_eq!(seen("25"), "3 levels apart. Discuss this: 1 person chose Level 2, 1 chose Level 5.");
    let questionnaire = build("one", 5, &[1], |_| {});
    let people: Vec<_> = ["4", "2", "4", "?"].map(|sign| answers(&questionnaire, sign)).to_vec();
    let team = Team::new(&questionnaire, &people).unwrap();
    assert_eq!(chosen(&EN, &team.agreements[0]), "1 person chose Level 2, 2 chose Level 4");
}
