//! Reads any text that holds a result, a team, a history or links in prose, and writes the team file: `maturity-scan/team`,
//! version 1.
//!
//! This module does not need the questionnaire, so results can be sorted by questionnaire before any of them is read.

use crate::core::answer::Answer;
use crate::core::by_id::ById;
use crate::core::date::Day;
use crate::core::json::{self, Malformed, Node, optional, parse};
use crate::core::questionnaire::Questionnaire;
use crate::core::rounds::{Agreements, Group, Round};
use crate::core::scan::{FinishedScan, Role, nonempty};
use crate::core::team::MAX_PEOPLE;
use crate::core::unreadable::Unreadable;
use crate::core::{history, link, mail, token};
use crate::export::result_file;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::iter;

/// The maximum size of a text, in bytes: a team of [`MAX_PEOPLE`] with long answers.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The value of `format` in a file.
pub const FORMAT: &str = "maturity-scan/team";
const VERSION: u64 = 1;

/// A part of a text that can be read on its own, or the reason why it can't.
#[derive(Debug, Clone, PartialEq)]
pub struct ContentItem {
    /// Its position in the text.
    pub location: Location,
    /// Its content, or the reason why it can't be read.
    pub content: Result<Content, Unreadable>,
    /// The name or code that a team file gives it.
    pub name: Option<String>,
}

impl ContentItem {
    fn new(location: Location, content: Result<Content, Unreadable>) -> Self {
        Self { location, content, name: None }
    }
}

/// The position of an item in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// The whole text.
    Whole,
    /// A line, from 1.
    Line(usize),
    /// A result in a team file, by number from 1.
    Number(usize),
}

/// Content for [`token::decode`], [`result_file::read_value`] or [`history::History::import`].
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A share token.
    Token(String),
    /// A result file.
    Result(Value),
    /// A history file.
    History(Value),
    /// A questionnaire file.
    Questionnaire,
    /// The content of a team file other than its results.
    Team(Meeting),
}

/// The state of a team meeting: the answers agreed on, and whose results are shown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Meeting {
    /// Id of the questionnaire, if the file names it.
    pub questionnaire: Option<String>,
    /// Agreed answers of the group that is shown, by item id, in the form of result files.
    pub agreed: ById<Value>,
    /// Agreed answers of other groups.
    pub agreed_elsewhere: Vec<(Group, ById<Value>)>,
    /// Target levels, by dimension id.
    pub targets: ById<u8>,
    /// Results with the same answers as another one, until somebody decides whether they count.
    pub unclear: Vec<Content>,
    /// The role whose answers are shown; `None` for everybody.
    pub role: Option<Role>,
    /// The chosen round: the day of its first result, or `all`; `None` for the latest round.
    pub round: Option<String>,
}

impl Content {
    /// Id of the questionnaire that it belongs to.
    #[must_use]
    pub fn questionnaire(&self) -> Option<&str> {
        match self {
            Self::Token(token) => token::questionnaire_id(token).ok(),
            Self::Result(value) | Self::History(value) => value["questionnaire"]["id"].as_str(),
            Self::Team(meeting) => meeting.questionnaire.as_deref(),
            Self::Questionnaire => None,
        }
    }

    /// The scan in a share token or a result file, or why it can't be read; `None` for other content.
    #[must_use]
    pub fn scan(&self, questionnaire: &Questionnaire) -> Option<Result<FinishedScan, Unreadable>> {
        match self {
            Self::Token(token) => Some(token::decode(questionnaire, token).map_err(Unreadable::from)),
            Self::Result(value) => Some(result_file::read_value(value, questionnaire)),
            Self::History(_) | Self::Questionnaire | Self::Team(_) => None,
        }
    }
}

impl Meeting {
    fn is_empty(&self) -> bool {
        self.agreed.is_empty()
            && self.agreed_elsewhere.is_empty()
            && self.targets.is_empty()
            && self.unclear.is_empty()
            && self.role.is_none()
            && self.round.is_none()
    }
}

/// One person's result in a team file.
#[derive(Debug, Clone, Copy)]
pub struct Member<'a> {
    /// The scan.
    pub scan: &'a FinishedScan,
    /// The name or code that it was given.
    pub name: Option<&'a str>,
}

/// What a team file holds beside its results.
#[derive(Debug, Clone, Copy)]
pub struct TeamState<'a> {
    /// Results with the same answers as another one, until somebody decides whether they count.
    pub unclear: &'a [&'a FinishedScan],
    /// The agreed answers.
    pub agreements: &'a Agreements,
    /// Target levels, by dimension id.
    pub targets: &'a ById<u8>,
    /// The round that is shown; `None` for all.
    pub shown: Option<Round>,
    /// The chosen round, as in [`Meeting::round`]; `None` if nobody has chosen one.
    pub round: Option<&'a str>,
    /// The role that is shown; `None` for everybody.
    pub role: Option<&'a Role>,
}

/// Writes a team file: scans from links as tokens, the others as result files. Leaves out notes, which belong to their
/// authors.
#[must_use]
pub fn write(questionnaire: &Questionnaire, members: &[Member<'_>], state: TeamState<'_>) -> String {
    let TeamState { unclear, agreements, targets, shown, round, role } = state;
    let one = |scan: &FinishedScan| {
        let is_link = scan.uid.is_none() && scan.scope.is_none() && scan.role.is_none() && scan.respondents.are_unknown();
        if is_link { scan.token(questionnaire).into() } else { result_file::value(questionnaire, scan) }
    };
    let results: Vec<Value> = members.iter().map(|member| one(member.scan)).collect();
    let unclear: Vec<Value> = unclear.iter().map(|scan| one(scan)).collect();
    let names: Vec<_> = members.iter().map(|member| member.name).collect();
    let by_id = |agreed: &BTreeMap<usize, Answer>| {
        let one = |(item, answer): (&usize, &Answer)| Some((questionnaire.items()[*item].id.clone(), answer.to_json()?));
        agreed.iter().filter_map(one).collect::<ById<_>>().to_json()
    };
    let elsewhere = agreements.iter().filter(|(group, _)| !group.is(shown, role));
    let elsewhere = elsewhere.map(|(Group { day, role }, agreed)| {
        json!({ "round": day.map(|day| day.to_string()), "role": role, "agreed": by_id(agreed) })
    });
    let elsewhere: Vec<_> = elsewhere.collect();
    let file = json!({
        "format": FORMAT, "version": VERSION, "questionnaire": questionnaire.reference(), "results": results, "names": names,
        "agreed": by_id(&agreements.of_group(shown, role)), "agreed_elsewhere": elsewhere, "targets": targets.to_json(),
        "unclear": unclear,
        "shown": { "role": role, "round": round },
    });
    file.to_string() + "\n"
}

/// The items of a text, in order. An item that can't be read has the reason instead of its content. Empty if the text has
/// nothing to do with a scan.
#[must_use]
pub fn read(text: &str) -> Vec<ContentItem> {
    let one = |content| vec![ContentItem::new(Location::Whole, content)];
    if text.len() > MAX_BYTES {
        return one(Err(Unreadable::TooLarge(text.len(), MAX_BYTES)));
    }
    let bare = text.trim_start_matches('\u{FEFF}');
    if !bare.trim_start().starts_with('{') {
        let (files, words): (Vec<_>, Vec<_>) =
            mail::base64_parts(text).into_iter().partition(|part| part.trim_start().starts_with('{'));
        let mut found: Vec<_> = files.iter().flat_map(|file| read(file)).chain(links(text)).collect();
        for item in words.iter().flat_map(|part| links(part)) {
            // A mail often has the same links twice: as plain text and as HTML.
            if !found.iter().any(|other| other.content == item.content) {
                found.push(item);
            }
        }
        return found;
    }
    match parse(bare) {
        Ok(value) => match value["format"].as_str() {
            Some(result_file::FORMAT) => one(Ok(Content::Result(value))),
            Some(history::FORMAT) => one(Ok(Content::History(value))),
            Some(FORMAT) => team(value),
            // In a questionnaire, `format` is a number.
            _ if value["format"].is_number() => one(Ok(Content::Questionnaire)),
            _ => some_links(text).unwrap_or_else(|| one(Err(Unreadable::NotOurs))),
        },
        Err(error) => some_links(text).unwrap_or_else(|| one(Err(Malformed::from(error).into()))),
    }
}

fn some_links(text: &str) -> Option<Vec<ContentItem>> {
    Some(links(text)).filter(|items| items.iter().any(|item| item.content.is_ok()))
}

fn links(text: &str) -> Vec<ContentItem> {
    let found = link::find(text);
    let last = found.links.last().map_or(1, |link| link.line);
    let item = |link: link::Link| {
        ContentItem::new(Location::Line(link.line), link.token.map(Content::Token).map_err(Unreadable::from))
    };
    let more =
        (found.more_faults > 0).then(|| ContentItem::new(Location::Line(last), Err(Unreadable::MoreLinks(found.more_faults))));
    found.links.into_iter().map(item).chain(more).collect()
}

fn team(mut value: Value) -> Vec<ContentItem> {
    let one = |content| vec![ContentItem::new(Location::Whole, content)];
    if value["version"] != VERSION {
        return one(Err(Unreadable::version(&value["version"])));
    }
    let Some(results) = value["results"].as_array_mut().map(std::mem::take) else {
        return one(Err(Unreadable::NoResults));
    };
    if results.len() > MAX_PEOPLE {
        return one(Err(Unreadable::TooManyResults(results.len(), MAX_PEOPLE)));
    }
    let (names, meeting) = match json::read_object(&value, |root| (names(root), meeting(root))) {
        Ok((names, meeting)) => (names, Ok(meeting)),
        Err(fault) => (Vec::new(), Err(Unreadable::Agreed(fault))),
    };
    let names = names.into_iter().chain(iter::repeat(None));
    let results = (1..).zip(results).zip(names);
    let results = results
        .map(|((number, result), name)| ContentItem { name, ..ContentItem::new(Location::Number(number), result_in(result)) });
    let is_empty = meeting.as_ref().is_ok_and(Meeting::is_empty);
    let meeting = (!is_empty).then(|| ContentItem::new(Location::Whole, meeting.map(Content::Team)));
    results.chain(meeting).collect()
}

/// A result in a team file.
fn result_in(value: Value) -> Result<Content, Unreadable> {
    match value {
        Value::String(token) => token::check(&token).map(|_| ()).map_err(Unreadable::from).map(|()| Content::Token(token)),
        Value::Object(_) => Ok(Content::Result(value)),
        _ => Err(Unreadable::InvalidEntry),
    }
}

fn names(team: &Node<'_>) -> Vec<Option<String>> {
    team.list_of("names", |node| if node.value().is_null() { None } else { node.text().and_then(nonempty) })
}

/// The content of a team file other than its results.
fn meeting(team: &Node<'_>) -> Meeting {
    let text = |of: &str, key: &str| team.get(of).and_then(|node| nonempty(&optional(&node, key)?));
    let agreed = |of: &Node<'_>| ById::read(of, "agreed", |node| Some(node.value().clone()));
    let elsewhere = |node: &Node<'_>| {
        let day = optional(node, "round").map(|day| Day::parse(&day));
        // Leave out an entry whose round is not a valid day.
        (day != Some(None)).then(|| (Group { day: day.flatten(), role: Role::read(node) }, agreed(node)))
    };
    Meeting {
        questionnaire: text("questionnaire", "id"),
        agreed: agreed(team),
        agreed_elsewhere: team.list_of("agreed_elsewhere", elsewhere).into_iter().flatten().collect(),
        targets: ById::read(team, "targets", |node| node.number(1, u8::MAX.into())?.try_into().ok()),
        unclear: team
            .list_of("unclear", |node| result_in(node.value().clone()).ok())
            .into_iter()
            .flatten()
            .take(MAX_PEOPLE)
            .collect(),
        role: team.get("shown").and_then(|node| Role::read(&node)),
        round: text("shown", "round"),
    }
}
