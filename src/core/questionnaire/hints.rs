//! Suggestions for a valid file. None of them is a fault.

use super::{Item, Questionnaire, change};

/// Options with more words than this are slow to read.
const MANY_WORDS: usize = 20;

/// All hints, each as `place: hint`, in file order.
#[must_use]
pub fn hints(questionnaire: &Questionnaire) -> Vec<String> {
    let q = questionnaire;
    let mut all = Vec::new();
    let texts =
        [("description", &q.description), ("instruction", &q.instruction), ("credit", &q.credit), ("method", &q.method)];
    all.extend(texts.iter().filter(|(_, text)| text.is_none()).map(|(key, _)| format!("{key}: missing")));
    if q.minutes.is_none() {
        all.push("minutes: missing".into());
    }
    for (index, level) in q.levels.iter().enumerate() {
        let parts = [
            ("essence", level.essence.is_none()),
            ("meaning", level.meaning.is_none()),
            ("themes", level.themes.is_empty()),
            ("look_for", level.look_for.is_empty()),
            ("next.do", level.actions.is_empty()),
        ];
        let missing: Vec<_> = parts.iter().filter(|(_, missing)| *missing).map(|(key, _)| *key).collect();
        if !missing.is_empty() {
            all.push(format!("levels[{index}]: no {}", missing.join(", ")));
        }
    }
    if q.items().iter().all(|item| !item.core) {
        all.push("dimensions: no core item, so the core form asks the reserve items".into());
    }
    for (index, dimension) in q.dimensions.iter().enumerate() {
        let place = format!("dimensions[{index}]");
        if dimension.description.is_none() {
            all.push(format!("{place}.description: missing"));
        }
        let items = &q.items()[dimension.items.clone()];
        all.extend(items.iter().enumerate().flat_map(|(number, item)| long_options(&format!("{place}.items[{number}]"), item)));
        let without: Vec<_> = items.iter().filter(|item| item.proof.is_none()).map(|item| item.id.as_str()).collect();
        if !without.is_empty() {
            all.push(format!("{place}.items: no proof for {}", without.join(", ")));
        }
        let without: Vec<_> = (1..=q.level_count())
            .filter(|level| q.recommendation(index, *level).is_none())
            .map(|level| level.to_string())
            .collect();
        if !without.is_empty() {
            all.push(format!("{place}.recommendations: none for level {}", without.join(", ")));
        }
    }
    let dropped = change::dropped(q);
    all.extend(
        dropped.iter().map(|(entry, id)| format!("history[{entry}]: \"{id}\" has no item today, so its answers are dropped")),
    );
    all
}

fn long_options(place: &str, item: &Item) -> Vec<String> {
    let words = item.options.iter().map(|option| option.split_whitespace().count());
    let long = words.enumerate().filter(|(_, words)| *words > MANY_WORDS);
    long.map(|(index, words)| format!("{place}.options[{index}]: {words} words; up to {MANY_WORDS} read well")).collect()
}
