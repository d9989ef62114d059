//! Small instruments and answers for the tests.

use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::date::{Day, Moment};
use maturity_scan::core::questionnaire::Questionnaire;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Five levels, dimensions a–f, items a.1 to f.4. Only c.3 may be not applicable.
pub fn demo() -> Questionnaire {
    build("demo", 5, &[4; 6], |item| item["allow_na"] = json!(item["id"] == "c.3"))
}

/// A questionnaire as JSON. `shape` is the number of items in each dimension; `dress` may change each item.
pub fn file(id: &str, levels: usize, shape: &[usize], mut dress: impl FnMut(&mut Value)) -> Value {
    let options: Vec<_> = (1..=levels).map(|level| format!("state {level}")).collect();
    let dimension = |(index, count): (usize, &usize)| {
        let name = char::from(b'a' + u8::try_from(index).unwrap());
        let items: Vec<_> = (1..=*count)
            .map(|number| {
                let mut item = json!({"id": format!("{name}.{number}"), "question": format!("How about {name}.{number}?")});
                dress(&mut item);
                item
            })
            .collect();
        json!({"id": name.to_string(), "name": name.to_uppercase().to_string(), "items": items})
    };
    let levels: Vec<_> =
        (1..=levels).map(|level| json!({"id": format!("l{level}"), "name": format!("Level {level}")})).collect();
    json!({"format": 1, "id": id, "version": "1.0", "lang": "en", "title": id, "levels": levels, "options": options,
           "dimensions": shape.iter().enumerate().map(dimension).collect::<Vec<_>>()})
}

/// A moment of a reader in UTC. Its random number is the time, so different moments have different numbers.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds are whole")]
pub fn moment(ms: f64) -> Moment {
    Moment { ms, today: Day::from_ms(ms), random: ms as u64 }
}

/// A questionnaire with this shape.
pub fn build(id: &str, levels: usize, shape: &[usize], dress: impl FnMut(&mut Value)) -> Questionnaire {
    Questionnaire::from_value(&file(id, levels, shape, dress)).unwrap()
}

/// Answers from digits, `?` (don't know), `-` (not applicable) and `.` (open); skips spaces.
pub fn answers(questionnaire: &Questionnaire, text: &str) -> Answers {
    let mut answers = Answers::open(questionnaire);
    for (index, sign) in text.chars().filter(|c| !c.is_whitespace()).enumerate() {
        let answer = match sign {
            '?' => Answer::DontKnow,
            '-' => Answer::NotApplicable,
            '.' => Answer::Unanswered,
            digit => Answer::Level(u8::try_from(digit.to_digit(10).unwrap()).unwrap()),
        };
        answers.set(questionnaire, index, answer);
    }
    answers
}

/// Any answer that an item allows, usually a level.
pub fn any_answer(levels: u8, allow_na: bool) -> impl Strategy<Value = Answer> {
    let level = (1..=levels).prop_map(Answer::Level);
    let na = if allow_na { Answer::NotApplicable } else { Answer::Unanswered };
    prop_oneof![12 => level, 1 => Just(Answer::Unanswered), 1 => Just(Answer::DontKnow), 1 => Just(na)]
}

/// A questionnaire with a random small shape and random weights, and answers to it.
pub fn any_scan() -> impl Strategy<Value = (Questionnaire, Answers)> {
    let shape = prop::collection::vec(1_usize..6, 1..7);
    (2_usize..=9, shape, any::<u64>()).prop_flat_map(|(levels, shape, seed)| {
        let mut state = seed;
        let mut random = move |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        let questionnaire = build("any", levels, &shape, |item| {
            item["weight"] = json!(random(3) + 1);
            item["allow_na"] = json!(random(3) == 0);
            item["core"] = json!(random(6) != 0);
        });
        let all: Vec<_> = questionnaire.items().iter().map(|item| any_answer(item.levels(), item.allow_na).boxed()).collect();
        (Just(questionnaire), all).prop_map(|(questionnaire, all)| {
            let mut answers = Answers::open(&questionnaire);
            for (index, answer) in all.into_iter().enumerate() {
                answers.set(&questionnaire, index, answer);
            }
            (questionnaire, answers)
        })
    })
}

/// This many random cases, or fewer if `PROPTEST_CASES` is lower: `make mutants` runs the tests thousands of times.
pub fn cases(usual: u32) -> ProptestConfig {
    let most = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    ProptestConfig::with_cases(usual.min(most.unwrap_or(usual)))
}

/// Number of a token's digits that hold answers: all except version, id, day, fingerprint and check.
pub fn answer_digits(questionnaire: &Questionnaire, token: &str) -> usize {
    token.len() - format!("1.{}.", questionnaire.id).len() - (3 + 4 + 6)
}

/// The minimum number of base64 digits that can distinguish all answers to a questionnaire.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "thousands")]
pub fn bound(questionnaire: &Questionnaire) -> usize {
    let bits: f64 = questionnaire.items().iter().map(|item| (item.states() as f64).log2()).sum();
    (bits / 6.0).ceil() as usize
}
