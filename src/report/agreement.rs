//! How far several people see one question alike, in words.

use crate::core::team::{Agreement, Verdict};
use crate::text::desk::DeskTexts;
use crate::text::fill;

/// How far people see a question alike.
#[must_use]
pub fn verdict(words: &DeskTexts, agreement: &Agreement) -> String {
    match agreement.summary {
        Some(summary) if summary.split => fill(words.split, &[&chosen(words, agreement)]),
        Some(summary) => match summary.verdict {
            Verdict::Alike => words.alike.to_owned(),
            Verdict::Fairly => words.fairly.to_owned(),
            Verdict::WorthATalk => fill(words.talk, &[&chosen(words, agreement)]),
        },
        None if agreement.apart => {
            let ends = (agreement.levels().next(), agreement.levels().last());
            let far = if let (Some(low), Some(high)) = ends { high.0 - low.0 } else { 0 };
            fill(words.apart, &[&far.to_string(), &chosen(words, agreement)])
        }
        None if agreement.voices == 2 => words.near.to_owned(),
        None => words.one_voice.to_owned(),
    }
}

/// "2 people chose level 2, 4 chose level 3".
#[must_use]
pub fn chosen(words: &DeskTexts, agreement: &Agreement) -> String {
    let said = agreement.levels().enumerate().map(|(place, (level, votes))| match place {
        0 => words.chose.of(votes, &[&level.to_string()]),
        _ => fill(words.chose_more, &[&votes.to_string(), &level.to_string()]),
    });
    said.collect::<Vec<_>>().join(", ")
}
