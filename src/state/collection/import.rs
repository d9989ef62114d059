//! Imports links, files and texts one by one, and reports everything that can't be read.

use super::team;
use super::{CollectedScan, Collection};
use crate::browser::{page, spawn_local};
use crate::core::history::{Imported, MAX_ENTRIES};
use crate::core::team::MAX_PEOPLE;
use crate::export::contents::{self, Content, ContentItem, Location, Meeting};
use leptos::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// The maximum number of problems that are reported one by one.
const MAX_NAMED: usize = 20;
/// Milliseconds of work after which the page gets a chance to draw.
const SLICE_MS: f64 = 12.0;

/// Imports texts that came with the screen: contents of files, or any texts with links.
pub fn import_texts(collection: Collection, texts: Vec<String>) {
    spawn_local(async move { drop(import(collection, texts, Vec::new()).await) });
}

/// Imports more texts, and reports why others could not be read. The messages of an earlier import no longer apply.
///
/// # Errors
///
/// What is reported, if there was nothing to import.
pub async fn import_more(collection: Collection, texts: Vec<String>, refused: Vec<String>) -> Result<(), String> {
    collection.messages.set(Vec::new());
    import(collection, texts, refused).await
}

async fn import(collection: Collection, texts: Vec<String>, refused: Vec<String>) -> Result<(), String> {
    let mut import = Import::new(collection);
    for line in refused {
        import.notify(line);
    }
    let many = texts.len() > 1;
    let mut jobs = Vec::new();
    for (number, text) in (1..).zip(&texts) {
        let items = contents::read(text);
        if items.is_empty() {
            import.refuse(
                &place(collection, Location::Whole, many.then_some(number)),
                collection.texts().collection_nothing_found(),
            );
        }
        let job = |item: ContentItem| (place(collection, item.location, many.then_some(number)), item.content, item.name);
        jobs.extend(items.into_iter().map(job));
    }
    let total = jobs.len();
    let mut since = page::now_ms();
    for (done, (place, content, name)) in jobs.into_iter().enumerate() {
        match content {
            Ok(content) => import.add_content(&place, content, name),
            Err(problem) => import.refuse(&place, &collection.texts().why_unreadable(&problem)),
        }
        if page::now_ms() - since > SLICE_MS {
            collection.reading.set(Some((done + 1, total)));
            page::yield_to_browser().await;
            since = page::now_ms();
        }
    }
    collection.reading.set(None);
    import.finish()
}

/// An item's position as text, with the number of the text if there are several.
fn place(collection: Collection, place: Location, text: Option<usize>) -> String {
    let texts = collection.texts();
    let inside = match place {
        Location::Whole => None,
        Location::Line(line) => Some(texts.collection_place_line(line)),
        Location::Number(number) => Some(texts.collection_place_result(number)),
    };
    let outside = text.map(|number| texts.collection_place_text(number));
    match (outside, inside) {
        (Some(outside), Some(inside)) => texts.collection_place_in(&outside, &inside),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => texts.collection_place_text(1_usize),
    }
}

/// An import in progress.
struct Import {
    collection: Collection,
    /// The collection after the import: the previous results, then the new ones.
    all: Vec<CollectedScan>,
    /// Number of previous results.
    before: usize,
    /// Indices into `all`, by token.
    by_token: HashMap<String, Vec<usize>>,
    /// Indices into `all`, by uid.
    by_uid: HashMap<String, usize>,
    /// Links that have the same answers as another result. A link does not say whose answers they are.
    duplicates: Vec<CollectedScan>,
    /// Whether a result was replaced by a later state.
    replaced: bool,
    /// Whether anything was read that belongs here, even if it was there already.
    is_useful: bool,
    /// What succeeded, in sentences.
    told: Vec<String>,
    /// What failed, in sentences.
    refused: Vec<String>,
    /// The meetings of team files, whose agreed answers are added once their results are there.
    meetings: Vec<Meeting>,
    /// Number of problems beyond [`MAX_NAMED`].
    more: usize,
    /// Number of results of other questionnaires, by questionnaire id.
    others: BTreeMap<String, usize>,
    /// Whether there was too little room.
    full: bool,
}

impl Import {
    fn new(collection: Collection) -> Self {
        let there = collection.entries.get_untracked();
        let mut import = Self {
            collection,
            all: Vec::new(),
            before: there.len(),
            by_token: HashMap::new(),
            by_uid: HashMap::new(),
            duplicates: Vec::new(),
            replaced: false,
            is_useful: false,
            told: collection.messages.get_untracked(),
            refused: Vec::new(),
            meetings: Vec::new(),
            more: 0,
            others: BTreeMap::new(),
            full: false,
        };
        for entry in there {
            import.put(entry);
        }
        import
    }

    fn put(&mut self, entry: CollectedScan) {
        let place = self.all.len();
        self.by_token.entry(self.collection.token(&entry)).or_default().push(place);
        if let Some(uid) = &entry.scan.uid {
            self.by_uid.insert(uid.clone(), place);
        }
        self.all.push(entry);
    }

    fn add_content(&mut self, place: &str, content: Content, name: Option<String>) {
        let (collection, questionnaire) = (self.collection, self.collection.questionnaire());
        if let Some(other) = content.questionnaire().filter(|id| *id != questionnaire.id) {
            *self.others.entry(other.to_owned()).or_default() += 1;
            return;
        }
        match content {
            Content::Questionnaire => self.refuse(place, collection.texts().collection_is_questionnaire()),
            Content::Token(_) | Content::Result(_) => match CollectedScan::read(&questionnaire, &content, name) {
                Some(Ok(entry)) => self.add(place, entry),
                Some(Err(problem)) => self.refuse(place, &self.collection.texts().why_unreadable(&problem)),
                None => {}
            },
            Content::Team(mut meeting) => {
                for content in std::mem::take(&mut meeting.unclear) {
                    self.add_content(place, content, None);
                }
                self.meetings.push(meeting);
                self.is_useful = true;
            }
            Content::History(value) => {
                match collection.change_history(|history, _| history.import_value(&value, &questionnaire)) {
                    Some(Ok(imported)) => {
                        self.is_useful = true;
                        self.tell_imported(&imported);
                        for (number, fault) in &imported.faults {
                            self.refuse(place, &collection.texts().unreadable_scan(*number, fault));
                        }
                        self.more += imported.more_faults;
                        if imported.skipped > 0 {
                            self.refuse(place, &collection.texts().history_full(MAX_ENTRIES));
                        }
                    }
                    Some(Err(problem)) => self.refuse(place, &collection.texts().why_unreadable(&problem)),
                    None => {}
                }
            }
        }
    }

    /// Adds a result. A uid distinguishes the results in files. If a link has the same answers as another result, somebody
    /// has to decide.
    fn add(&mut self, place: &str, mut entry: CollectedScan) {
        let (collection, texts) = (self.collection, self.collection.texts());
        if collection.is_team() && !entry.scan.may_be_one_person() {
            return self.refuse(place, texts.collection_not_a_person());
        }
        if let Some(known) = entry.scan.uid.as_ref().and_then(|uid| self.by_uid.get(uid)).copied() {
            return self.merge(place, known, entry);
        }
        let equal = self.by_token.get(&collection.token(&entry)).cloned().unwrap_or_default();
        // Results with different uids are of different people, even if their answers are equal.
        let unclear = equal.into_iter().find(|there| entry.scan.uid.is_none() || self.all[*there].scan.uid.is_none());
        if self.all.len() + self.duplicates.len() >= MAX_PEOPLE {
            self.full = true;
            return;
        }
        self.is_useful = true;
        if let Some(known) = unclear {
            if collection.is_team() {
                collection.number(&mut entry);
                self.duplicates.push(entry);
            } else {
                self.notify(texts.collection_same(place, self.all[known].name(collection)));
            }
        } else {
            collection.number(&mut entry);
            self.put(entry);
        }
    }

    /// Merges another copy of a known scan. The later state wins.
    fn merge(&mut self, place: &str, known: usize, entry: CollectedScan) {
        self.is_useful = true;
        let there = &mut self.all[known];
        let name = there.name(self.collection);
        let texts = self.collection.texts();
        let message = if there.scan.has_same_content(&entry.scan) {
            texts.collection_same(place, name)
        } else if there.scan.day > entry.scan.day {
            texts.collection_earlier_state(place, name)
        } else {
            *there = CollectedScan { source: there.source, given: entry.given.clone().or(there.given.take()), ..entry };
            self.replaced = true;
            texts.collection_later_state(place, name)
        };
        self.notify(message);
    }

    /// Says what a file with a history has changed.
    fn tell_imported(&mut self, imported: &Imported) {
        let texts = self.collection.texts();
        let Imported { new, updated, known, skipped, .. } = *imported;
        let is_empty = updated + known + skipped == 0 && imported.faults.is_empty();
        self.told.extend((new > 0 || is_empty).then(|| texts.collection_imported(new)));
        self.told.extend((updated > 0).then(|| texts.collection_imported_updated(updated)));
        self.told.extend((new + updated == 0 && known > 0).then(|| texts.collection_imported_known().to_owned()));
    }

    fn refuse(&mut self, place: &str, why: &str) {
        self.notify(self.collection.texts().collection_refused(place, why));
    }

    fn notify(&mut self, line: String) {
        if self.refused.len() < MAX_NAMED {
            self.refused.push(line);
        } else {
            self.more += 1;
        }
    }

    fn finish(self) -> Result<(), String> {
        let (texts, new) = (self.collection.texts(), self.all.len() - self.before);
        let mut messages = self.told;
        messages.extend((new > 0).then(|| texts.collection_added(new)));
        let has_trouble = !self.refused.is_empty();
        messages.extend(self.refused);
        messages.extend((self.more > 0).then(|| texts.collection_refused_more(self.more)));
        messages.extend(self.others.iter().map(|(id, count)| texts.collection_other_questionnaire(id, *count)));
        messages.extend(self.full.then(|| texts.collection_full(MAX_PEOPLE)));
        messages.extend(has_trouble.then(|| texts.collection_safe().to_owned()));
        let latest = self.all.iter().skip(self.before).map(|entry| entry.scan.day).max();
        if new > 0 || self.replaced {
            self.collection.entries.set(self.all);
        }
        let latest = latest.or_else(|| self.collection.shown_round().map(|round| round.last));
        let questionnaire = self.collection.questionnaire();
        for meeting in &self.meetings {
            let agreed = team::agree(self.collection, meeting, latest);
            messages.extend((agreed.added > 0).then(|| texts.collection_agreed_added(agreed.added)));
            let names: Vec<_> = agreed.differing.iter().map(|item| questionnaire.items()[*item].name.as_str()).collect();
            messages.extend((!names.is_empty()).then(|| texts.collection_agreed_differs(texts.list(&names))));
        }
        let outcome = if self.is_useful { Ok(()) } else { Err(messages.join(" ")) };
        self.collection.messages.set(messages);
        if !self.duplicates.is_empty() {
            self.collection.duplicates.update(|duplicates| duplicates.extend(self.duplicates));
        }
        outcome
    }
}
