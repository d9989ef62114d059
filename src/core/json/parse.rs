//! From a JSON text (RFC 8259) to a value.
//!
//! `serde_json` holds the values and writes them. Its reader is general: in the wasm it takes six times as much as this one,
//! and the browser's own says nothing about the place of a slip that all browsers would share, nor can it be tested here.

use serde_json::{Map, Number, Value};
use std::fmt;

/// Lists and objects within each other; more could exhaust the stack.
const DEEPEST: usize = 128;
/// Powers of ten up to here are exact as `f64`.
const EXACT: i32 = 22;

/// Why a text is no JSON, and where that is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotJson {
    problem: &'static str,
    /// From 1.
    line: usize,
    /// From 1, in characters.
    column: usize,
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.problem, self.line, self.column)
    }
}

/// The value that a text holds. Of a key that stands twice the last counts, as in browsers. Whole numbers of up to 64 bits are
/// exact; others are as near as `f64` allows where they have no more than 15 digits and 22 powers of ten, and off by a few units
/// in the last place beyond. A byte order mark in front is skipped: some editors put one there.
///
/// # Errors
/// What is wrong first, and where.
pub fn parse(text: &str) -> Result<Value, NotJson> {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut reader = Reader { text, at: 0 };
    reader.whole().map_err(|problem| {
        let before = &text[..text.floor_char_boundary(reader.at)];
        let line = before.rsplit('\n').next().unwrap_or_default();
        NotJson { problem, line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
    })
}

type Read<T> = Result<T, &'static str>;

struct Reader<'a> {
    text: &'a str,
    /// In bytes; within a text it may be inside a character.
    at: usize,
}

impl Reader<'_> {
    fn whole(&mut self) -> Read<Value> {
        let value = self.value(DEEPEST)?;
        if self.next_sign().is_some() { Err("something follows the value") } else { Ok(value) }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space.
    fn next_sign(&mut self) -> Option<u8> {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.peek()
    }

    /// Goes on if this is next.
    fn take(&mut self, sign: u8) -> bool {
        let there = self.peek() == Some(sign);
        self.at += usize::from(there);
        there
    }

    /// A value within so many more levels of nesting.
    fn value(&mut self, depth: usize) -> Read<Value> {
        let sign = self.next_sign().ok_or("the text ends where a value is expected")?;
        match sign {
            b'{' | b'[' if depth == 0 => Err("too many lists and objects within each other"),
            b'{' => self.object(depth - 1),
            b'[' => self.list(depth - 1),
            b'"' => self.string().map(Value::String),
            b'-' | b'0'..=b'9' => self.number().map(Value::Number),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => Err("a value is expected"),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Read<Value> {
        if !self.text[self.at..].starts_with(word) {
            return Err("a value is expected");
        }
        self.at += word.len();
        Ok(value)
    }

    /// Reads entries up to `end`, with commas in between.
    fn entries(&mut self, end: u8, mut entry: impl FnMut(&mut Self) -> Read<()>) -> Read<()> {
        self.at += 1;
        if self.next_sign() == Some(end) {
            self.at += 1;
            return Ok(());
        }
        loop {
            entry(self)?;
            match self.next_sign() {
                Some(b',') => self.at += 1,
                Some(sign) if sign == end => {
                    self.at += 1;
                    return Ok(());
                }
                Some(_) if end == b'}' => return Err("a comma or } is expected"),
                Some(_) => return Err("a comma or ] is expected"),
                None if end == b'}' => return Err("the text ends within an object"),
                None => return Err("the text ends within a list"),
            }
        }
    }

    fn list(&mut self, depth: usize) -> Read<Value> {
        let mut list = Vec::new();
        self.entries(b']', |reader| {
            list.push(reader.value(depth)?);
            Ok(())
        })?;
        Ok(Value::Array(list))
    }

    fn object(&mut self, depth: usize) -> Read<Value> {
        let mut object = Map::new();
        self.entries(b'}', |reader| {
            match reader.next_sign() {
                Some(b'"') => {}
                Some(_) => return Err("a key in double quotes is expected"),
                None => return Err("the text ends within an object"),
            }
            let key = reader.string()?;
            if reader.next_sign() != Some(b':') {
                return Err("a colon is expected");
            }
            reader.at += 1;
            object.insert(key, reader.value(depth)?);
            Ok(())
        })?;
        Ok(Value::Object(object))
    }

    fn string(&mut self) -> Read<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            while self.peek().is_some_and(|sign| sign >= b' ' && sign != b'"' && sign != b'\\') {
                self.at += 1;
            }
            // Both ends stand beside an ASCII sign.
            text.push_str(&self.text[start..self.at]);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escaped()?),
                Some(_) => return Err("a line break or another control character stands within a text"),
                None => return Err("the text ends within a text in quotes"),
            }
        }
    }

    /// What stands for a character after a backslash.
    fn escaped(&mut self) -> Read<char> {
        self.at += 1;
        let sign = self.peek().ok_or("the text ends within a text in quotes")?;
        let found = match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unit_pair(),
            _ => return Err("an escape that is not known"),
        };
        self.at += 1;
        Ok(found)
    }

    /// One or two units of UTF-16.
    fn unit_pair(&mut self) -> Read<char> {
        const HALF: &str = "an escape for half a character";
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first).ok_or(HALF);
        }
        if !self.take(b'\\') || self.peek() != Some(b'u') {
            return Err(HALF);
        }
        let second = self.unit()?;
        let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400).ok_or(HALF)?;
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + low).ok_or(HALF)
    }

    /// `u` and four digits.
    fn unit(&mut self) -> Read<u32> {
        self.at += 1;
        let mut unit = 0;
        for _ in 0..4 {
            let digit =
                self.peek().and_then(|sign| char::from(sign).to_digit(16)).ok_or("four hexadecimal digits are expected")?;
            unit = unit << 4 | digit;
            self.at += 1;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Read<Number> {
        let negative = self.take(b'-');
        let (start, mut decimal) = (self.at, Decimal::default());
        self.digits(|digit| decimal.push(digit, false))?;
        if self.at - start > 1 && self.text.as_bytes()[start] == b'0' {
            self.at = start;
            return Err("a number has a 0 too many in front");
        }
        let mut whole = !decimal.full;
        if self.take(b'.') {
            whole = false;
            self.digits(|digit| decimal.push(digit, true))?;
        }
        if self.take(b'e') || self.take(b'E') {
            whole = false;
            let sign = if self.take(b'-') {
                -1
            } else {
                self.take(b'+');
                1
            };
            let mut power = 0_i32;
            self.digits(|digit| power = power.saturating_mul(10).saturating_add(digit.into()))?;
            decimal.exponent = decimal.exponent.saturating_add(power.saturating_mul(sign));
        }
        if whole && !negative {
            return Ok(decimal.digits.into());
        }
        // Minus zero is no whole number.
        let below = 0_i64.checked_sub_unsigned(decimal.digits).filter(|number| whole && *number != 0);
        let size = decimal.size();
        let of_decimal = || Number::from_f64(if negative { -size } else { size });
        below.map(Number::from).or_else(of_decimal).ok_or("a number is too large")
    }

    /// Hands on at least one digit.
    fn digits(&mut self, mut take: impl FnMut(u8)) -> Read<()> {
        let start = self.at;
        while let Some(sign @ b'0'..=b'9') = self.peek() {
            take(sign - b'0');
            self.at += 1;
        }
        if self.at == start { Err("a digit is expected") } else { Ok(()) }
    }
}

/// `digits` times ten to the power of `exponent`.
#[derive(Default)]
struct Decimal {
    digits: u64,
    exponent: i32,
    /// Whether further digits are too many.
    full: bool,
}

impl Decimal {
    fn push(&mut self, digit: u8, fraction: bool) {
        let more = self.digits.checked_mul(10).and_then(|digits| digits.checked_add(digit.into())).filter(|_| !self.full);
        self.full = more.is_none();
        self.digits = more.unwrap_or(self.digits);
        self.exponent += i32::from(self.full) - i32::from(fraction);
    }

    /// Infinite if that is too large.
    #[allow(clippy::cast_precision_loss, reason = "as near as possible is what is wanted")]
    fn size(&self) -> f64 {
        let power = |exponent: i32| (0..exponent).fold(1.0_f64, |power, _| power * 10.0);
        let (mut size, mut left) = (self.digits as f64, self.exponent);
        while left != 0 && size != 0.0 && size.is_finite() {
            let step = left.clamp(-EXACT, EXACT);
            size = if step > 0 { size * power(step) } else { size / power(-step) };
            left -= step;
        }
        size
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    /// Values of every kind, within each other.
    fn values() -> impl Strategy<Value = Value> {
        let decimal = (-999_999_999_999_999_i64..=999_999_999_999_999, 0..15_i32)
            .prop_map(|(digits, places)| json!(digits as f64 / 10_f64.powi(places)));
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            decimal,
            any::<String>().prop_map(Value::from),
            "[\\\\\"/\u{0}-\u{1f}\u{10000}-\u{10ffff}]{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(5, 60, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    /// Without regard to how exact fractions are.
    fn shape(value: &Value) -> Value {
        match value {
            Value::Number(number) if number.is_f64() => json!(0.5),
            Value::Array(list) => list.iter().map(shape).collect(),
            Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), shape(value))).collect(),
            other => other.clone(),
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(value in values()) {
            prop_assert_eq!(&parse(&value.to_string()).unwrap(), &value);
            prop_assert_eq!(parse(&serde_json::to_string_pretty(&value).unwrap()).unwrap(), value);
        }

        #[test]
        fn texts_of_json_signs_are_taken_as_by_others(text in "[\\[\\]{}:,\"\\\\/ \n0-2.eE+\\-truefalsnd8c]{0,12}") {
            let (mine, other) = (parse(&text).ok(), serde_json::from_str::<Value>(&text).ok());
            prop_assert_eq!(mine.as_ref().map(shape), other.as_ref().map(shape), "{}", text);
        }

        #[test]
        fn a_changed_text_is_taken_as_by_others(value in values(), at in any::<prop::sample::Index>(), sign in "[\\[\\]{}:,\"\\\\u0-9.eE+\\-ntf ]?") {
            let mut text: Vec<char> = value.to_string().chars().collect();
            let at = at.index(text.len());
            text.splice(at..=at, sign.chars());
            let text: String = text.into_iter().collect();
            let (mine, other) = (parse(&text).ok(), serde_json::from_str::<Value>(&text).ok());
            prop_assert_eq!(mine.as_ref().map(shape), other.as_ref().map(shape), "{}", text);
        }
    }

    #[test]
    fn numbers() {
        let read = |text: &str| parse(text).unwrap();
        assert_eq!(read("18446744073709551615"), json!(u64::MAX));
        assert_eq!(read("-9223372036854775808"), json!(i64::MIN));
        assert_eq!(read("18446744073709551616"), json!(18_446_744_073_709_551_616.0));
        assert_eq!(read("184467440737095516193"), json!(184_467_440_737_095_516_193.0));
        assert_eq!(read("0.184467440737095516193"), json!(0.184_467_440_737_095_52));
        assert_eq!(read("-9223372036854775809"), json!(-9_223_372_036_854_775_809.0));
        assert_eq!(read("-0").as_f64().map(f64::is_sign_negative), Some(true));
        assert_eq!(read("1e2"), json!(100.0));
        assert_eq!(read("1E+22"), json!(1e22));
        assert_eq!(read("25e-1"), json!(2.5));
        assert_eq!(read("2.50"), json!(2.5));
        assert_eq!(read("0e999999999999"), json!(0.0));
        assert_eq!(read("1e-999999999999"), json!(0.0));
        assert_eq!(read("12345678e-330"), json!(1.234_567_8e-323));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let say = |text: &str| parse(text).unwrap_err().to_string();
        insta::assert_snapshot!(
            [
                "",
                "  ",
                "nul",
                "<html>",
                "[1,]",
                "[1",
                "[1 2]",
                "{",
                "{\"a\"",
                "{\"a\" 1}",
                "{\"a\":",
                "{\"a\": 1",
                "{\"a\": 1,}",
                "{a: 1}",
                "{\"a\": 1 \"b\": 2}",
                "{} {}",
                "01",
                "-",
                "1.",
                "1e",
                "1e999",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12",
                "\"\\ud800\"",
                "\"\\ud800\\u0041\"",
                "\"\\udc00\"",
                "\"one\ntwo\"",
                "{\n  \"é\": 1,\n  \"b\": é\n}"
            ]
            .map(|text| format!("{text:?}: {}", say(text)))
            .join("\n")
        );
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&nested(DEEPEST)).is_ok());
        assert_eq!(
            parse(&nested(DEEPEST + 1)).unwrap_err().to_string(),
            "too many lists and objects within each other at line 1 column 129"
        );
        assert!(parse(&"{\"a\":".repeat(1_000_000)).is_err());
    }

    #[test]
    fn escapes() {
        let text = r#""\" \\ \/ \b \f \n \r \t \u0041 \u00e9 \u20AC \ud83d\ude00 \uD800\uDC00 \uDBFF\uDFFF""#;
        assert_eq!(parse(text).unwrap(), json!("\" \\ / \u{8} \u{c} \n \r \t A é € 😀 \u{10000} \u{10ffff}"));
        for half in [r#""\ud83d\nde00""#, r#""\ud83dude00""#, r#""\ud83d\ue000""#, r#""\ud83d\udbff""#] {
            let said = parse(half).unwrap_err().to_string();
            assert!(said.starts_with("an escape for half a character"), "{half}: {said}");
        }
    }

    #[test]
    fn the_last_of_two_equal_keys_counts() {
        assert_eq!(parse(r#"{"a": 1, "a": 2}"#).unwrap(), json!({ "a": 2 }));
    }
}
