//! Calendar days, counted from 2020-01-01 as in share tokens.
//!
//! Today's date depends on where the reader is, and the core has no clock: callers ask the browser for today.

use super::json::Node;
use std::fmt;

/// A day, 0 (2020-01-01) to 262,143 (2737-09-22), the range of a share token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(u32);

/// 2020-01-01, in days since 1970-01-01.
const EPOCH: i64 = 18_262;
/// A day, in milliseconds.
pub const DAY_MS: f64 = 86_400_000.0;

impl Day {
    /// The last day that a token can hold.
    pub const LAST: Day = Day(262_143);

    /// The day with this number; `None` after [`Day::LAST`].
    #[must_use]
    pub fn new(number: u32) -> Option<Self> {
        (number <= Self::LAST.0).then_some(Self(number))
    }

    /// Days since 2020-01-01.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }

    /// The UTC day of a time in milliseconds since 1970-01-01, clamped to the range. Use it for time stamps only: the
    /// reader's own day may differ.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within the range first")]
    pub fn from_ms(ms: f64) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "a small number")]
        let number = (ms / DAY_MS).floor() - EPOCH as f64;
        Self(number.clamp(0.0, f64::from(Self::LAST.0)) as u32)
    }

    /// The day this many days later, clamped to the range.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        Self((self.0 + days).min(Self::LAST.0))
    }

    /// Reads `YYYY-MM-DD`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        if text.len() != 10 {
            return None;
        }
        Self::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Reads `YYYY-MM-DD` in a stored text. If it is something else, records a fault and returns `None`.
    pub fn read(from: &Node<'_>) -> Option<Self> {
        let day = Self::parse(from.text()?);
        if day.is_none() {
            from.fault("expected a date");
        }
        day
    }

    /// The day of a calendar date: year, month 1–12, day 1–31; `None` if the date does not exist or is out of range.
    #[must_use]
    pub fn from_ymd(year: i64, month: i64, day: i64) -> Option<Self> {
        let found = Self::new(u32::try_from(days_since_1970(year, month, day) - EPOCH).ok()?)?;
        (found.ymd() == (year, month, day)).then_some(found)
    }

    /// Year, month 1–12, day 1–31.
    #[must_use]
    pub fn ymd(self) -> (i64, i64, i64) {
        // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
        let z = i64::from(self.0) + EPOCH + 719_468;
        let (era, doe) = (z.div_euclid(146_097), z.rem_euclid(146_097));
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        (yoe + era * 400 + i64::from(month <= 2), month, doy - (153 * mp + 2) / 5 + 1)
    }
}

/// What the core needs to know about the time of an event. The browser supplies it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    /// Milliseconds since 1970-01-01 UTC.
    pub ms: f64,
    /// The day in the reader's own time zone.
    pub today: Day,
    /// A random number, different at each moment.
    pub random: u64,
}

impl Moment {
    /// A unique id: the random number as 16 hexadecimal digits.
    #[must_use]
    pub fn uid(&self) -> String {
        format!("{:016x}", self.random)
    }
}

fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    // Days since 1970-01-01, from the same source as `Day::ymd`: days_from_civil.
    let y = year - i64::from(month <= 2);
    let (era, yoe) = (y.div_euclid(400), y.rem_euclid(400));
    let doy = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        assert_eq!(Day::new(0).unwrap().to_string(), "2020-01-01");
        assert_eq!(Day::new(2517).unwrap().to_string(), "2026-11-22");
        assert_eq!(Day::LAST.to_string(), "2737-09-22");
        assert_eq!(Day::new(262_144), None);
    }

    #[test]
    fn every_day_reads_back() {
        for number in 0..=Day::LAST.number() {
            let day = Day::new(number).unwrap();
            assert_eq!(Day::parse(&day.to_string()), Some(day));
        }
    }

    #[test]
    fn invalid_dates_are_refused() {
        for text in ["2026-02-30", "2026-13-01", "2019-12-31", "26-11-22", "2026-11-2", "", "2026-11-22x", "2738-01-01"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn timestamps_become_utc_days() {
        assert_eq!(Day::from_ms(1_577_836_799_999.0).to_string(), "2020-01-01");
        assert_eq!(Day::from_ms(1_795_305_600_000.0).to_string(), "2026-11-22");
        assert_eq!(Day::from_ms(f64::NAN), Day(0));
    }
}
