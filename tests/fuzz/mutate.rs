//! Damages texts: bytes, as in transmission errors, and JSON, to reach the code after the parser.

use crate::random::Random;
use serde_json::{Value, json};

/// Fragments that have a meaning for one of the readers.
const WORDS: [&str; 24] = [
    "1.demo.",
    "1.journey-maturity.",
    "_",
    "-",
    ".",
    "AAAA",
    "____",
    "\u{FEFF}",
    "\u{0}",
    "é",
    "\u{1F600}",
    "\\u0000",
    "\\ud800",
    "{",
    "}",
    "[[[[[[[[",
    "\"",
    "null",
    "-1",
    "1e308",
    "18446744073709551615",
    "\"run\":4294967295",
    "\"format\":1",
    "\"answers\":{",
];

/// One file of the corpus, or a mix of two, damaged once or a few times.
pub fn mutated(corpus: &[String], random: &mut Random) -> String {
    let text = one(corpus, random);
    let rounds = 1 + random.below(4);
    if random.below(2) == 0
        && let Ok(mut value) = serde_json::from_str::<Value>(text)
    {
        let donor = one(corpus, random);
        let donor = serde_json::from_str(donor).unwrap_or(Value::Null);
        for _ in 0..rounds {
            let count = count(&value);
            change(&mut value, &mut random.below(count), random, &donor);
        }
        return value.to_string();
    }
    let mut bytes = text.clone().into_bytes();
    for _ in 0..rounds {
        let donor = one(corpus, random);
        damage(&mut bytes, random, donor.as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn one<'a, T>(all: &'a [T], random: &mut Random) -> &'a T {
    &all[random.below(all.len())]
}

fn damage(bytes: &mut Vec<u8>, random: &mut Random, donor: &[u8]) {
    let at = random.below(bytes.len() + 1);
    let end = (at + 1 + random.below(20)).min(bytes.len());
    match random.below(8) {
        0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        1 if at < bytes.len() => bytes[at] = b" -._AZaz09\"\\{}[]:,%#\x00\x7f\x80\xff"[random.below(24)],
        2 => drop(bytes.drain(at.min(end)..end)),
        3 => bytes.truncate(at),
        4 => {
            let piece = bytes[at.min(end)..end].to_vec();
            drop(bytes.splice(at..at, piece));
        }
        5 => drop(bytes.splice(at..at, one(&WORDS, random).bytes())),
        6 => drop(bytes.splice(at.min(end)..end, one(&WORDS, random).bytes())),
        _ => {
            let from = random.below(donor.len() + 1);
            drop(bytes.splice(at.., donor[from..].iter().copied()));
        }
    }
}

/// Number of values in the tree, including this one.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

/// Changes the value that is `place` steps away in file order.
fn change(value: &mut Value, place: &mut usize, random: &mut Random, donor: &Value) {
    if *place == 0 {
        *place = usize::MAX;
        *value = instead(value, random, donor);
        return;
    }
    *place -= 1;
    let below: Vec<&mut Value> = match value {
        Value::Array(list) => list.iter_mut().collect(),
        Value::Object(map) => map.values_mut().collect(),
        _ => Vec::new(),
    };
    for one in below {
        if *place == usize::MAX {
            return;
        }
        change(one, place, random, donor);
    }
}

fn instead(value: &Value, random: &mut Random, donor: &Value) -> Value {
    match (random.below(10), value) {
        (0, _) => Value::Null,
        (1, _) => json!(*one(&[0_i64, -1, 1, 2, 9, 10, 255, 256, 4_294_967_295, i64::MAX, i64::MIN], random)),
        (2, _) => json!(*one(&[0.5, 2.0, -0.0, 1e15, 1e300, f64::MAX, f64::MIN_POSITIVE], random)),
        (3, _) => json!(one(&WORDS, random)),
        (4, _) => json!("x".repeat(random.below(3_000))),
        (5, _) => [json!([]), json!({}), json!(true), json!("")][random.below(4)].clone(),
        (6, _) => part(donor, random),
        (7 | 8, Value::Array(list)) => {
            let mut list = list.clone();
            let at = random.below(list.len());
            match random.below(3) {
                0 if !list.is_empty() => drop(list.remove(at)),
                1 if !list.is_empty() => list.insert(at, list[at].clone()),
                _ => list.reverse(),
            }
            Value::Array(list)
        }
        (7 | 8, Value::Object(map)) => {
            let mut map = map.clone();
            let key = map.keys().nth(random.below(map.len())).cloned().unwrap_or_default();
            let moved = map.remove(&key).unwrap_or_default();
            if random.below(2) == 0 {
                map.insert((*one(&["", "constructor", "__proto__", "a.1", "note:a.1", "gov.1"], random)).to_owned(), moved);
            }
            Value::Object(map)
        }
        (_, Value::Number(number)) => json!(number.as_f64().unwrap_or(0.0) + *one(&[1.0, -1.0, 0.5, 1e9], random)),
        (_, Value::String(text)) => {
            let mut bytes = text.clone().into_bytes();
            damage(&mut bytes, random, b"");
            json!(String::from_utf8_lossy(&bytes))
        }
        (_, other) => other.clone(),
    }
}

/// A random value from another tree.
fn part(donor: &Value, random: &mut Random) -> Value {
    let mut at: &Value = donor;
    for _ in 0..random.below(5) {
        let below: Vec<&Value> = match at {
            Value::Array(list) => list.iter().collect(),
            Value::Object(map) => map.values().collect(),
            _ => Vec::new(),
        };
        if below.is_empty() {
            break;
        }
        let next: &&Value = one(&below, random);
        at = next;
    }
    at.clone()
}
