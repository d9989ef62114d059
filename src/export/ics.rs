//! The plan as a calendar in RFC 5545: an all-day event for each line, on its due day.

use crate::core::date::{DAY_MS, Day};
use crate::core::plan::{Line, Plan};
use crate::report::Report;

/// Maximum length of a line in octets, without the line break (RFC 5545, 3.1).
const FOLD: usize = 75;

/// Writes the calendar; `None` if there is no plan, or it is empty: a calendar has at least one component (3.6).
///
/// `stamp_ms` is the time of writing in milliseconds since 1970-01-01 UTC. The UID of an event depends on the ids of plan
/// and line, and its SEQUENCE increases with each export. So a calendar that reads a later file moves its events instead of
/// duplicating them, and does not touch those of another plan.
#[must_use]
pub fn ics(report: &Report<'_>, stamp_ms: f64) -> Option<String> {
    let plan = report.plan.filter(|plan| !plan.lines().is_empty())?;
    let stamp = time(stamp_ms);
    let mut calendar = String::new();
    for (name, value) in [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//maturity-scan//plan 1//EN")] {
        push(&mut calendar, name, value);
    }
    for line in plan.lines() {
        event(&mut calendar, report, plan, line, &stamp);
    }
    push(&mut calendar, "END", "VCALENDAR");
    Some(calendar)
}

fn event(calendar: &mut String, report: &Report<'_>, plan: &Plan, line: &Line, stamp: &str) {
    let (texts, due) = (report.texts, plan.due(line));
    let summary = if line.done { texts.export_done(&line.text) } else { line.text.clone() };
    let facts = [
        (texts.dimension().to_owned(), report.dimension_name(line.dimension.as_deref())),
        (texts.owner().to_owned(), Some(line.owner.as_str())),
        (texts.after_days(90_u8), line.after.as_deref()),
        (texts.measure().to_owned(), line.measure.as_deref()),
    ];
    let stated = facts.iter().filter_map(|(name, fact)| Some((name, fact.filter(|fact| !fact.trim().is_empty())?)));
    let stated: Vec<_> = stated.map(|(name, fact)| texts.fact(name, fact)).collect();
    push(calendar, "BEGIN", "VEVENT");
    push(calendar, "UID", &escaped(&format!("{}.{}@{}.maturity-scan", plan.id, line.id, report.questionnaire.id)));
    push(calendar, "SEQUENCE", &plan.exports.to_string());
    push(calendar, "DTSTAMP", stamp);
    push(calendar, "DTSTART;VALUE=DATE", &date(due));
    // The end is the day after the event (3.6.1).
    push(calendar, "DTEND;VALUE=DATE", &date(due.plus(1)));
    push(calendar, "SUMMARY", &escaped(&summary));
    if !stated.is_empty() {
        push(calendar, "DESCRIPTION", &escaped(&stated.join("\n")));
    }
    // The event does not block any time.
    push(calendar, "TRANSP", "TRANSPARENT");
    push(calendar, "END", "VEVENT");
}

/// Writes a content line, folded without splitting a character.
fn push(calendar: &mut String, name: &str, value: &str) {
    let mut room = FOLD;
    for sign in format!("{name}:{value}").chars() {
        if sign.len_utf8() > room {
            calendar.push_str("\r\n ");
            room = FOLD - 1;
        }
        room -= sign.len_utf8();
        calendar.push(sign);
    }
    calendar.push_str("\r\n");
}

/// Escapes a text value (3.3.11) and drops control characters, which are not allowed.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push(sign),
            _ if sign.is_control() => {}
            _ => escaped.push(sign),
        }
    }
    escaped
}

fn date(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// The time as `YYYYMMDDTHHMMSSZ`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within a day")]
fn time(ms: f64) -> String {
    let seconds = (ms.rem_euclid(DAY_MS) / 1000.0) as u32;
    format!("{}T{:02}{:02}{:02}Z", date(Day::from_ms(ms)), seconds / 3600, seconds / 60 % 60, seconds % 60)
}
