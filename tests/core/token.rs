//! Share links: published vectors, round trips, damage.

use crate::random::Random;
use crate::support::{answer_digits, answers, any_scan, bound, build, cases, demo, file};
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::token::{self, TokenError, crc32, decode, encode};
use maturity_scan::text::EN;
use proptest::prelude::*;
use serde_json::json;

fn day(number: u32) -> Day {
    Day::new(number).unwrap()
}

fn vectors() -> Vec<(Questionnaire, Day, Answers, &'static str)> {
    let demo = demo();
    let tiny = build("tiny", 5, &[1], |item| item["id"] = json!("x.1"));
    let none = "........................";
    let only_na = "..........-.............";
    let rows = [
        ("3233 3323 4332 2322 3343 2123", 2517, "1.demo.AnVBhM0Q_oZ1c-GrzBC4Jg6HD"),
        ("3233 3?23 4332 2322 3343 21?3", 2517, "1.demo.AnVBhM0Q_sGs628KLBe1tFQQx"),
        ("4444 4444 4444 4444 4444 1111", 2517, "1.demo.AnVBhM0Xn4253Zv1hA50IfvsO"),
        (none, 0, "1.demo.AAABhM0AAAAAAAAAAAA4S4Se6"),
        (only_na, 262_143, "1.demo.___BhM0AAAAB125yXAA3omE13"),
    ];
    let mut all: Vec<_> =
        rows.iter().map(|(text, number, token)| (demo.clone(), day(*number), answers(&demo, text), *token)).collect();
    let three = answers(&tiny, "3");
    all.push((tiny, day(1), three, "1.tiny.AAB0HDPD0sFiV2"));
    all
}

#[test]
fn published_vectors() {
    for (questionnaire, day, answers, token) in vectors() {
        assert_eq!(encode(&questionnaire, day, &answers), token);
        let shared = decode(&questionnaire, token).unwrap();
        assert_eq!((shared.day, shared.fit(&questionnaire)), (day, answers), "{token}");
    }
}

#[test]
fn every_changed_character_and_every_cut_is_noticed() {
    for (questionnaire, _, _, token) in vectors() {
        for place in 0..token.len() {
            for bit in 0..7 {
                let mut bytes = token.as_bytes().to_vec();
                bytes[place] ^= 1 << bit;
                let damaged = String::from_utf8(bytes).unwrap();
                assert!(decode(&questionnaire, &damaged).is_err(), "{damaged}");
            }
            assert!(decode(&questionnaire, &token[..place]).is_err());
        }
    }
}

/// Tokens with all kinds of answers to a long and a short questionnaire, the same in every run.
fn golden_tokens() -> Vec<(Questionnaire, String)> {
    let mut state = 1_u64;
    let mut random = move |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let shapes = [vec![4; 6], vec![5; 6], vec![1], vec![3; 7], vec![12; 8]];
    let token = |number: usize| {
        let questionnaire = build("demo", 2 + number % 8, &shapes[number % shapes.len()], |_| {});
        let mut all = Answers::open(&questionnaire);
        for item in 0..questionnaire.items().len() {
            let levels = u64::from(questionnaire.level_count());
            let answer = match random(levels + 2) {
                0 => Answer::Unanswered,
                state if state <= levels => Answer::Level(u8::try_from(state).unwrap()),
                _ => Answer::DontKnow,
            };
            all.set(&questionnaire, item, answer);
        }
        let token = encode(&questionnaire, day(u32::try_from(random(262_144)).unwrap()), &all);
        (questionnaire, token)
    };
    (0..100).map(token).collect()
}

#[test]
fn no_damage_to_a_hundred_links_goes_unnoticed() {
    let (mut flips, mut cuts) = (0, 0);
    for (questionnaire, token) in golden_tokens() {
        assert!(decode(&questionnaire, &token).is_ok());
        for place in 0..token.len() {
            for bit in 0..8 {
                let mut bytes = token.as_bytes().to_vec();
                bytes[place] ^= 1 << bit;
                // A byte that is no longer valid text never arrives unchanged: browsers replace it.
                let damaged = String::from_utf8_lossy(&bytes);
                assert!(decode(&questionnaire, &damaged).is_err(), "{damaged}");
                flips += 1;
            }
            for part in [&token[..place], &token[place + 1..]] {
                assert!(decode(&questionnaire, part).is_err(), "{part}");
                cuts += 1;
            }
        }
    }
    assert!(flips > 20_000 && cuts > 5_000, "{flips} flips, {cuts} cuts");
}

fn random_text(kind: u64, random: &mut Random) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%#&=";
    let mut letters =
        |count: usize, of: usize| -> String { (0..count).map(|_| char::from(LETTERS[random.below(of)])).collect() };
    match kind {
        0 => {
            let signs = random.below(80);
            (0..signs).filter_map(|_| char::from_u32(u32::try_from(random.below(0x11_0000)).ok()?)).collect()
        }
        1 => letters(40, LETTERS.len()),
        2 => format!("1.demo.AnVBhM0{}", letters(18, 64)),
        // With a correct checksum, so that the answers themselves are read.
        _ => checked(&format!("1.demo.AnVBhM0{}", letters(12, 64))),
    }
}

#[test]
fn a_million_random_strings_are_read_without_a_panic() {
    let demo = demo();
    let thread = |seed: u64| {
        let demo = demo.clone();
        std::thread::spawn(move || {
            let (mut random, mut taken) = (Random::new(seed), 0);
            for number in 0..250_000 {
                let text = random_text(number % 4, &mut random);
                if let Ok(shared) = decode(&demo, &text) {
                    assert_eq!(shared.token(&demo), text);
                    taken += 1;
                }
            }
            taken
        })
    };
    let threads: Vec<_> = (0..4).map(thread).collect();
    let taken: usize = threads.into_iter().map(|thread| thread.join().expect("no panic")).sum();
    assert!(taken > 1_000, "the answers are read too: {taken} taken");
}

#[test]
fn each_refusal_says_why() {
    let demo = demo();
    let say = |token: &str| EN.token_error(&decode(&demo, token).unwrap_err());
    assert_eq!(say("demo"), "Part of the link is missing.");
    assert_eq!(say("1.demo.AnV"), "Part of the link is missing.");
    assert_eq!(say("2.demo.AnV"), "The link is for another version of this scan (2).");
    assert_eq!(say("1.De mo.AnV"), "The link doesn’t say which questionnaire it’s for.");
    assert_eq!(say("1.demo.AnVBhM0Q oZ1c-GrzBC4Jg6HD"), "The link has an unexpected character, “ ”, at position 16.");
    assert_eq!(say("1.demo.AnVBhM0Q_oZ1c-GrzBC4Jg6HE"), "The link is incomplete or was changed.");
    assert_eq!(say("1.tiny.AAB0HDPD0sFiV2"), "The link belongs to another questionnaire: tiny.");
    assert_eq!(say(&"1".repeat(8193)), "The link is too long: 8193 characters; the limit is 8192.");
}

/// Appends the correct checksum to a body, so that the code after that check is reached.
pub fn checked(token: &str) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut check = crc32(token.bytes());
    let mut tail = Vec::new();
    for _ in 0..6 {
        tail.push(char::from(DIGITS[(check % 62) as usize]));
        check /= 62;
    }
    tail.reverse();
    token.to_owned() + &tail.into_iter().collect::<String>()
}

#[test]
fn the_longest_token_is_read() {
    let of = |chars: usize| checked(&format!("1.demo.{}", "A".repeat(chars - 13)));
    assert!(token::check(&of(token::MAX_CHARS)).is_ok());
    assert_eq!(token::check(&of(token::MAX_CHARS + 1)), Err(TokenError::TooLong(8193)));
}

#[test]
fn a_valid_checksum_does_not_allow_invalid_answers() {
    let tiny = build("tiny", 5, &[1], |item| item["id"] = json!("x.1"));
    assert_eq!(decode(&tiny, &checked("1.tiny.AAB0HDPG")).unwrap().fit(&tiny).get(0), Answer::DontKnow);
    assert_eq!(decode(&tiny, &checked("1.tiny.AAB0HDPH")), Err(TokenError::Range));
    assert_eq!(decode(&tiny, &checked("1.tiny.AAB0HDPDD")), Err(TokenError::Length));
    assert_eq!(decode(&tiny, &checked("1.tiny.AAB0HDP")), Err(TokenError::Length));
    assert_eq!(decode(&tiny, &checked("1.tiny.AABAAAAD")), Err(TokenError::Layout(0)));
}

#[test]
fn an_earlier_layout_is_carried_over_by_id() {
    let old = build("moved", 5, &[2, 1], |_| {});
    let token = encode(&old, day(9), &answers(&old, "2 4 5"));
    let mut new = file("moved", 5, &[1, 2], |item| {
        if item["id"] == "b.2" {
            item["id"] = json!("b.9");
        }
    });
    new["history"] = json!([{"version": "0.9", "layout": ["a.1:7", "a.2:7", "b.1:7"], "moved": {"a.2": "b.9"}}]);
    let new = Questionnaire::from_value(&new).unwrap();
    assert_eq!(decode(&new, &token).unwrap().fit(&new), answers(&new, "2 5 4"));
    let stranger = build("moved", 5, &[3], |_| {});
    assert!(matches!(decode(&stranger, &token), Err(TokenError::Layout(_))));
}

/// A block ends when no further item fits into 60 bits, so the format itself wastes up to 1.8 %.
#[test]
fn a_long_scan_stays_near_the_information_it_holds() {
    for (count, most) in [(30, 12), (300, 12), (3_000, 25), (10_000, 83)] {
        let questionnaire = build("long", 5, &[count], |_| {});
        let answers = answers(&questionnaire, &"3".repeat(count));
        let held = answer_digits(&questionnaire, &encode(&questionnaire, day(2517), &answers));
        let bound = bound(&questionnaire);
        assert!(held <= bound + most, "{count} items: {held} characters, bound {bound}");
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn what_is_written_is_read((questionnaire, answers) in any_scan(), number in 0..=262_143_u32) {
        let token = encode(&questionnaire, day(number), &answers);
        let shared = decode(&questionnaire, &token).unwrap();
        prop_assert_eq!(shared.day, day(number));
        prop_assert_eq!(shared.fit(&questionnaire), answers);
        prop_assert_eq!(token::questionnaire_id(&token), Ok("any"));
    }

    #[test]
    fn random_text_is_refused_without_a_panic(text in "\\PC{0,80}", body in "1\\.demo\\.[A-Za-z0-9_-]{0,60}") {
        prop_assert!(decode(&demo(), &text).is_err());
        prop_assert!(decode(&demo(), &body).is_err());
    }

    #[test]
    fn the_check_is_that_of_zlib(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(crc32(bytes.iter().copied()), crc32fast::hash(&bytes));
    }
}

#[test]
fn a_block_may_hold_exactly_60_bits() {
    // Thirty answers with four states each have 2 to the power of 60 combinations.
    let two = build("two", 2, &[30, 31], |_| {});
    let mut all = Answers::open(&two);
    (0..two.items().len()).for_each(|item| all.set(&two, item, Answer::Level(2)));
    assert_eq!(decode(&two, &encode(&two, Day::from_ms(1_795_305_600_000.0), &all)).unwrap().fit(&two), all);
}
