//! Share token, version 1: a day, the layout's fingerprint and all answers in a few characters, with a checksum.
//!
//! The form is `1.<questionnaire id>.<body><check>`. A token is the fragment of a link, so it has to survive mail and chat
//! programs. A damaged token is refused; nothing is guessed.

use super::answer::{Answer, Answers};
use super::date::Day;
use super::questionnaire::{Item, Questionnaire};
use super::scan::{FinishedScan, Respondents};

/// The maximum length of a token, in characters.
pub const MAX_CHARS: usize = 8192;
const DIGITS_64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGITS_62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const DAY_DIGITS: usize = 3;
const FINGERPRINT_DIGITS: usize = 4;
const CHECK_DIGITS: usize = 6;
/// The minimum number of characters after `1.<questionnaire id>.`.
pub const MIN_BODY_CHARS: usize = DAY_DIGITS + FINGERPRINT_DIGITS + CHECK_DIGITS;
const MAX_BLOCK_RANGE: u64 = 1 << 60;

/// CRC-32 (IEEE, reflected, as in zlib), calculated bit by bit: a table would save too little time for its size.
#[must_use]
pub fn crc32(bytes: impl IntoIterator<Item = u8>) -> u32 {
    !bytes.into_iter().fold(!0, crc_of)
}

fn crc_of(crc: u32, byte: u8) -> u32 {
    (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
}

/// The low 24 bits of the CRC-32 of the lines `<item id>:<states>`.
pub fn fingerprint<'a>(layout: impl Iterator<Item = (&'a str, u64)>) -> u32 {
    let lines: Vec<_> = layout.map(|(id, states)| format!("{id}:{states}")).collect();
    crc32(lines.join("\n").bytes()) & 0x00FF_FFFF
}

/// Whether the text is a valid questionnaire id: `[a-z0-9-]{1,64}`.
#[must_use]
pub fn is_questionnaire_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Why a token is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenError {
    /// More than [`MAX_CHARS`] characters.
    TooLong(usize),
    /// Not of the form `version.id.body`.
    Form,
    /// Another version of the token format.
    Version(String),
    /// Not a valid questionnaire id.
    Id,
    /// A character that is not a digit, and its position from 1.
    Digit(char, usize),
    /// The checksum does not match: something was changed or cut off.
    Check,
    /// The wrong number of characters for the answers.
    Length,
    /// A block of answers is out of range.
    Range,
    /// The token belongs to another questionnaire.
    Questionnaire(String),
    /// Neither the questionnaire nor its history has a layout with this fingerprint.
    Layout(u32),
}

/// Encodes answers and their day as a token.
#[must_use]
pub fn encode(questionnaire: &Questionnaire, day: Day, answers: &Answers) -> String {
    let mut token = format!("1.{}.", questionnaire.id);
    digits(&mut token, day.number().into(), DAY_DIGITS);
    digits(&mut token, questionnaire.fingerprint().into(), FINGERPRINT_DIGITS);
    let (mut value, mut range) = (0, 1);
    for (item, answer) in questionnaire.items().iter().zip(answers.iter()) {
        if range * item.states() > MAX_BLOCK_RANGE {
            digits(&mut token, value, block_digits(range));
            (value, range) = (0, 1);
        }
        value = value * item.states() + state(item, answer);
        range *= item.states();
    }
    digits(&mut token, value, block_digits(range));
    token.extend(check_of(crc32(token.bytes())).map(char::from));
    token
}

/// A CRC written in digits.
fn check_of(mut crc: u32) -> [u8; CHECK_DIGITS] {
    let mut check = [0; CHECK_DIGITS];
    for digit in check.iter_mut().rev() {
        *digit = DIGITS_62[(crc % 62) as usize];
        crc /= 62;
    }
    check
}

/// The questionnaire id in a token. Does not verify the rest.
///
/// # Errors
/// [`TokenError::TooLong`], [`TokenError::Form`], [`TokenError::Version`], [`TokenError::Id`].
pub fn questionnaire_id(token: &str) -> Result<&str, TokenError> {
    split(token).map(|(id, _)| id)
}

/// Questionnaire id and body of a token whose checksum matches, for any questionnaire.
///
/// # Errors
/// As [`decode`], up to [`TokenError::Check`].
pub fn check(token: &str) -> Result<(&str, &str), TokenError> {
    let (id, body) = split(token)?;
    let start = token.len() - body.len();
    if let Some((at, found)) = body.char_indices().find(|(_, c)| !c.is_ascii() || value_of(*c as u8, DIGITS_64).is_none()) {
        return Err(TokenError::Digit(found, token[..start + at].chars().count() + 1));
    }
    if body.len() < MIN_BODY_CHARS {
        return Err(TokenError::Form);
    }
    let (rest, check) = token.split_at(token.len() - CHECK_DIGITS);
    if check.as_bytes() != check_of(crc32(rest.bytes())) {
        return Err(TokenError::Check);
    }
    Ok((id, &rest[start..]))
}

/// Length in bytes of the shortest prefix of the text that has at least `least` bytes and a matching checksum. The time
/// grows linearly with the length of the text.
#[must_use]
pub fn valid_prefix_len(text: &[u8], least: usize) -> Option<usize> {
    let mut crc = !0;
    for (end, byte) in (CHECK_DIGITS..=text.len()).zip(text) {
        if end >= least && text[end - CHECK_DIGITS..end] == check_of(!crc) {
            return Some(end);
        }
        crc = crc_of(crc, *byte);
    }
    None
}

/// Reads a token of this questionnaire: the answers, moved to today's items, and their day. A token does not say who gave
/// the answers.
///
/// # Errors
/// A [`TokenError`] that says what is wrong; nothing is guessed.
pub fn decode(questionnaire: &Questionnaire, token: &str) -> Result<FinishedScan, TokenError> {
    let (id, body) = check(token)?;
    if id != questionnaire.id {
        return Err(TokenError::Questionnaire(id.to_owned()));
    }
    let mut body = Digits(body.as_bytes());
    let day = u32::try_from(body.take(DAY_DIGITS)?).ok().and_then(Day::new).ok_or(TokenError::Range)?;
    let print = body.take(FINGERPRINT_DIGITS)?;
    let answers = if print == u64::from(questionnaire.fingerprint()) {
        answers_in_current_layout(questionnaire, body)?
    } else {
        answers_in_former_layout(questionnaire, print, body)?
    };
    Ok(FinishedScan { respondents: Respondents::Unknown, ..FinishedScan::new(questionnaire, &answers, day) })
}

fn split(token: &str) -> Result<(&str, &str), TokenError> {
    let chars = token.chars().take(MAX_CHARS + 1).count();
    if chars > MAX_CHARS {
        return Err(TokenError::TooLong(token.chars().count()));
    }
    let mut parts = token.splitn(3, '.');
    let (Some(version), Some(id), Some(body)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(TokenError::Form);
    };
    if version != "1" {
        return Err(TokenError::Version(version.chars().take(20).collect()));
    }
    if !is_questionnaire_id(id) {
        return Err(TokenError::Id);
    }
    Ok((id, body))
}

fn answers_in_current_layout(questionnaire: &Questionnaire, body: Digits<'_>) -> Result<Answers, TokenError> {
    let items = questionnaire.items();
    let states = states(items.iter().map(Item::states), body)?;
    let mut answers = Answers::open(questionnaire);
    for (index, item) in items.iter().enumerate() {
        answers.set(questionnaire, index, answer(item.levels().into(), states[index]));
    }
    Ok(answers)
}

fn answers_in_former_layout(questionnaire: &Questionnaire, print: u64, body: Digits<'_>) -> Result<Answers, TokenError> {
    #[allow(clippy::cast_possible_truncation, reason = "24 bits")]
    let print = print as u32;
    let former = questionnaire.former_layout(print).ok_or(TokenError::Layout(print))?;
    let states = states(former.layout.iter().map(|(_, states)| *states), body)?;
    let mut answers = Answers::open(questionnaire);
    for ((id, _), state) in former.layout.iter().zip(states) {
        if let Some(index) = questionnaire.item(former.current_id(id)) {
            // The layout does not say whether the old item allowed "not applicable", but the number of levels is the
            // same as today.
            answers.set(questionnaire, index, answer(questionnaire.level_count().into(), state));
        }
    }
    Ok(answers)
}

fn states(counts: impl Iterator<Item = u64>, mut body: Digits<'_>) -> Result<Vec<u64>, TokenError> {
    let counts: Vec<_> = counts.collect();
    let mut all = Vec::with_capacity(counts.len());
    let mut rest = &counts[..];
    while !rest.is_empty() {
        let (mut range, mut length) = (1, 0);
        while length < rest.len() && range * rest[length] <= MAX_BLOCK_RANGE {
            range *= rest[length];
            length += 1;
        }
        let mut value = body.take(block_digits(range))?;
        if value >= range {
            return Err(TokenError::Range);
        }
        let start = all.len();
        for count in rest[..length].iter().rev() {
            all.push(value % count);
            value /= count;
        }
        all[start..].reverse();
        rest = &rest[length..];
    }
    if body.0.is_empty() { Ok(all) } else { Err(TokenError::Length) }
}

fn state(item: &Item, answer: Answer) -> u64 {
    match answer {
        Answer::Unanswered => 0,
        Answer::Level(level) => level.into(),
        Answer::DontKnow => u64::from(item.levels()) + 1,
        Answer::NotApplicable => u64::from(item.levels()) + 2,
    }
}

fn answer(levels: u64, state: u64) -> Answer {
    match state {
        0 => Answer::Unanswered,
        level if level <= levels => Answer::Level(u8::try_from(level).unwrap_or(1)),
        beyond if beyond == levels + 1 => Answer::DontKnow,
        _ => Answer::NotApplicable,
    }
}

/// Smallest k with 64ᵏ ≥ range.
fn block_digits(range: u64) -> usize {
    (0..=10).find(|k| 1_u64 << (6 * k) >= range).unwrap_or(10)
}

#[allow(clippy::cast_possible_truncation, reason = "the last six bits are wanted")]
fn digits(text: &mut String, value: u64, count: usize) {
    text.extend((0..count).rev().map(|place| char::from(DIGITS_64[usize::from((value >> (6 * place)) as u8 & 63)])));
}

fn value_of(digit: u8, alphabet: &[u8]) -> Option<u64> {
    alphabet.iter().position(|candidate| *candidate == digit).map(|at| at as u64)
}

struct Digits<'a>(&'a [u8]);

impl Digits<'_> {
    fn take(&mut self, count: usize) -> Result<u64, TokenError> {
        let (now, rest) = self.0.split_at_checked(count).ok_or(TokenError::Length)?;
        self.0 = rest;
        Ok(now.iter().fold(0, |sum, digit| sum << 6 | value_of(*digit, DIGITS_64).unwrap_or(0)))
    }
}
