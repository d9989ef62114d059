//! Compares today's file with an earlier version of it, to find layouts that are missing from its history.
//!
//! Links and saved progress depend on the layout with which they were made. Once a layout is released, the file has to keep
//! it in its history. Otherwise, links and progress from that release no longer open.

use super::Questionnaire;
use crate::core::by_id::ById;
use std::collections::{HashMap, HashSet};
use std::fmt;

/// A difference between an earlier version and today's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The earlier version had this number of levels. Answers can't be carried over, so today's file needs a new id.
    Rescaled(u8),
    /// The history lacks this entry.
    Unknown(LayoutEntry),
}

/// An entry for the history, as written in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayoutEntry {
    /// The version of the earlier file.
    pub version: String,
    /// Item ids and their numbers of states.
    pub layout: Vec<(String, u64)>,
    /// Items that have the same question but a new id: old id, new id.
    pub moved: Vec<(String, String)>,
    /// Ids of items that are not found today. Only the author knows whether they moved.
    pub lost: Vec<String>,
}

impl fmt::Display for LayoutEntry {
    /// Writes JSON, ready to paste. Ids and versions contain nothing that needs escaping.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let layout: Vec<_> = self.layout.iter().map(|(id, states)| format!("\"{id}:{states}\"")).collect();
        let moved: Vec<_> = self.moved.iter().map(|(old, new)| format!("\"{old}\": \"{new}\"")).collect();
        let (layout, moved) = (layout.join(", "), moved.join(", "));
        write!(f, "{{\"version\": \"{}\", \"layout\": [{layout}], \"moved\": {{{moved}}}}}", self.version)
    }
}

/// What today's file has to change or add so that links of an earlier version still open; `None` if they do, or if the
/// earlier version is another questionnaire.
#[must_use]
pub fn compare(today: &Questionnaire, former: &Questionnaire) -> Option<Change> {
    let known = |print: u32| print == today.fingerprint() || today.history.iter().any(|entry| entry.fingerprint() == print);
    if former.id != today.id {
        return None;
    }
    if former.level_count() != today.level_count() {
        return Some(Change::Rescaled(former.level_count()));
    }
    if known(former.fingerprint()) {
        return None;
    }
    // A question with the same words and a new id has moved. In all other cases the author has to decide.
    let mut new: HashMap<&str, Vec<&str>> = HashMap::new();
    for item in today.items().iter().filter(|item| former.item(&item.id).is_none()) {
        new.entry(&item.question).or_default().push(&item.id);
    }
    let (mut moved, mut lost) = (Vec::new(), Vec::new());
    for item in former.items().iter().filter(|item| today.item(&item.id).is_none()) {
        match new.remove(item.question.as_str()).as_deref() {
            Some([id]) => moved.push((item.id.clone(), (*id).to_owned())),
            _ => lost.push(item.id.clone()),
        }
    }
    let layout = former.items().iter().map(|item| (item.id.clone(), item.states())).collect();
    Some(Change::Unknown(LayoutEntry { version: former.version.clone(), layout, moved, lost }))
}

/// Ids in the history that no item has today and that have not moved, each with the index of its history entry.
#[must_use]
pub fn dropped(today: &Questionnaire) -> Vec<(usize, &str)> {
    let gone = |id: &str, moved: &ById<String>| today.item(id).is_none() && !moved.contains_key(id);
    let of_entry = |(number, entry)| {
        let entry: &super::FormerLayout = entry;
        let ids = entry.layout.iter().map(|(id, _)| id.as_str());
        ids.filter(|id| gone(id, &entry.moved)).map(|id| (number, id)).collect::<Vec<_>>()
    };
    today.history.iter().enumerate().flat_map(of_entry).collect()
}

/// Layouts that have been looked at, so that each is reported once.
#[derive(Debug, Default)]
pub struct Seen(HashSet<(String, u32)>);

impl Seen {
    /// Whether this layout is seen for the first time.
    pub fn first(&mut self, questionnaire: &Questionnaire) -> bool {
        self.0.insert((questionnaire.id.clone(), questionnaire.fingerprint()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// A questionnaire with three levels and one dimension; items as `id question`.
    fn file(version: &str, items: &[&str]) -> Value {
        let item = |line: &&str| {
            let (id, question) = line.split_once(' ').unwrap();
            json!({"id": id, "question": question, "allow_na": id == "n"})
        };
        json!({"format": 1, "id": "q", "version": version, "lang": "en", "title": "Q", "options": ["1", "2", "3"],
               "levels": [{"id": "1", "name": "1"}, {"id": "2", "name": "2"}, {"id": "3", "name": "3"}],
               "dimensions": [{"id": "d", "name": "D", "items": items.iter().map(item).collect::<Vec<_>>()}]})
    }

    fn read(file: &Value) -> Questionnaire {
        Questionnaire::from_value(file).unwrap()
    }

    #[test]
    fn the_same_layout_needs_nothing() {
        let (old, new) = (read(&file("1.0", &["a A?", "n N?"])), read(&file("1.1", &["a Other words?", "n N?"])));
        assert_eq!(compare(&new, &old), None);
    }

    #[test]
    fn a_missing_layout_is_reported_ready_to_paste() {
        let old = read(&file("1.0", &["a A?", "n N?", "c C?"]));
        let mut new = file("2.0", &["n N?", "b A?", "d D?"]);
        let Some(Change::Unknown(entry)) = compare(&read(&new), &old) else { panic!("nothing told") };
        assert_eq!(
            entry.to_string(),
            r#"{"version": "1.0", "layout": ["a:5", "n:6", "c:5"], "moved": {"a": "b"}}"#,
            "the question tells where a has gone"
        );
        assert_eq!(entry.lost, ["c"]);
        new["history"] = json!([serde_json::from_str::<Value>(&entry.to_string()).unwrap()]);
        let new = read(&new);
        assert_eq!(compare(&new, &old), None, "once pasted, nothing is missing");
        assert_eq!(dropped(&new), [(0, "c")]);
    }

    #[test]
    fn order_and_states_are_part_of_the_layout() {
        let old = read(&file("1.0", &["a A?", "b B?"]));
        assert!(compare(&read(&file("1.1", &["b B?", "a A?"])), &old).is_some());
        let mut wider = file("1.1", &["a A?", "b B?"]);
        wider["dimensions"][0]["items"][1]["allow_na"] = json!(true);
        assert!(compare(&read(&wider), &old).is_some());
    }

    #[test]
    fn a_repeated_question_is_not_taken_as_moved() {
        let old = read(&file("1.0", &["a Same?", "n N?"]));
        let Some(Change::Unknown(entry)) = compare(&read(&file("2.0", &["b Same?", "c Same?", "n N?"])), &old) else {
            panic!("nothing told")
        };
        assert_eq!((entry.moved, entry.lost), (vec![], vec!["a".to_owned()]));
    }

    #[test]
    fn another_scale_or_another_questionnaire() {
        let old = read(&file("1.0", &["a A?"]));
        let mut two = file("2.0", &["a A?"]);
        two["options"] = json!(["1", "2"]);
        two["levels"].as_array_mut().unwrap().pop();
        assert_eq!(compare(&read(&two), &old), Some(Change::Rescaled(3)));
        two["id"] = json!("r");
        assert_eq!(compare(&read(&two), &old), None);
    }

    #[test]
    fn each_layout_is_new_only_once() {
        let read = |items: &[&str]| Questionnaire::from_value(&file("1.0", items)).unwrap();
        let mut seen = Seen::default();
        let met = [&["a A"][..], &["a B"], &["a A", "b B"], &["a A"]].map(|items| seen.first(&read(items)));
        assert_eq!(met, [true, false, true, false], "texts are no layout");
    }
}
