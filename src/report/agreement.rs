//! Texts about how far several people agree on one question.

use crate::core::team::{Agreement, Consensus};
use crate::text::Texts;

/// How far people agree on a question.
#[must_use]
pub fn verdict(texts: &Texts, agreement: &Agreement) -> String {
    match agreement.summary {
        Some(summary) if summary.split => texts.collection_split(chosen(texts, agreement)),
        Some(summary) => match summary.consensus {
            Consensus::High => texts.collection_alike().to_owned(),
            Consensus::Fair => texts.collection_fairly().to_owned(),
            Consensus::Low => texts.collection_talk(chosen(texts, agreement)),
        },
        None if agreement.is_far_apart => {
            let ends = (agreement.levels().next(), agreement.levels().last());
            let far = if let (Some(low), Some(high)) = ends { high.0 - low.0 } else { 0 };
            texts.collection_apart(far, chosen(texts, agreement))
        }
        None if agreement.vote_count == 2 => texts.collection_near().to_owned(),
        None => texts.collection_one_vote().to_owned(),
    }
}

/// "2 people chose level 2, 4 chose level 3".
#[must_use]
pub fn chosen(texts: &Texts, agreement: &Agreement) -> String {
    let mut levels = agreement.levels();
    let first = levels.next().map(|(level, votes)| texts.collection_chose(votes, level)).unwrap_or_default();
    levels.fold(first, |said, (level, votes)| texts.collection_chose_next(said, texts.collection_chose_more(votes, level)))
}
