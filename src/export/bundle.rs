//! What any text holds: a result, a team, a history, or links amid prose; and the team file, `maturity-scan/team`, version 1.
//!
//! Nothing here needs the questionnaire, so that results of several can be kept apart before one of them is read.

use crate::core::answer::Answers;
use crate::core::date::Day;
use crate::core::json::parse;
use crate::core::questionnaire::Questionnaire;
use crate::core::record::Scope;
use crate::core::team::MAX_PEOPLE;
use crate::core::{history, link, token};
use crate::export::result_file;
use serde_json::{Value, json};

/// The largest text that is read, in bytes: a team of [`MAX_PEOPLE`] with long answers.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// What a file says that it is.
pub const FORMAT: &str = "maturity-scan/team";
const VERSION: u64 = 1;

/// Something in a text that can be read on its own, or why not.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// Where it stands.
    pub place: Place,
    /// What it is; else why it can't be read, in a sentence.
    pub held: Result<Held, String>,
}

/// Where something stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It is the text.
    Whole,
    /// On this line, from 1.
    Line(usize),
    /// The result of this number in a team file, from 1.
    Number(usize),
}

/// What can be read, for [`token::decode`], [`result_file::read_value`] and [`history::History::import`].
#[derive(Debug, Clone, PartialEq)]
pub enum Held {
    /// A share token.
    Token(String),
    /// A result file.
    Result(Value),
    /// A history file.
    History(Value),
    /// A questionnaire file.
    Questionnaire,
}

impl Held {
    /// Id of the questionnaire that it belongs to.
    #[must_use]
    pub fn questionnaire(&self) -> Option<&str> {
        match self {
            Self::Token(token) => token::questionnaire_id(token).ok(),
            Self::Result(value) | Self::History(value) => value["questionnaire"]["id"].as_str(),
            Self::Questionnaire => None,
        }
    }
}

/// One person's result in a team file.
#[derive(Debug, Clone, Copy)]
pub struct Member<'a> {
    /// Day of the scan.
    pub day: Day,
    /// The answers.
    pub answers: &'a Answers,
    /// What the scan is about, where that is known.
    pub scope: Option<&'a Scope>,
    /// Role of the person who answered, where that is known.
    pub role: Option<&'a str>,
}

/// Writes a team file: what came by link as its token, the rest as result files. Notes stay with those who wrote them.
#[must_use]
pub fn write(questionnaire: &Questionnaire, members: &[Member<'_>]) -> String {
    let one = |member: &Member<'_>| match (member.scope, member.role) {
        (None, None) => token::encode(questionnaire, member.day, member.answers).into(),
        (scope, role) => {
            let default = Scope::default();
            result_file::value(questionnaire, member.day, member.answers, scope.unwrap_or(&default), role)
        }
    };
    let results: Vec<Value> = members.iter().map(one).collect();
    json!({"format": FORMAT, "version": VERSION, "results": results}).to_string() + "\n"
}

/// Everything that a text holds, in its order; what can't be read stands among it with its reason. Empty where the text holds
/// nothing of a scan.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece> {
    let one = |held| vec![Piece { place: Place::Whole, held }];
    if text.len() > MAX_BYTES {
        return one(Err(format!("The text is too large: {} bytes, where at most {MAX_BYTES} are read.", text.len())));
    }
    let bare = text.trim_start_matches('\u{FEFF}');
    if !bare.trim_start().starts_with('{') {
        return links(text);
    }
    match parse(bare) {
        Ok(value) => match value["format"].as_str() {
            Some(result_file::FORMAT) => one(Ok(Held::Result(value))),
            Some(history::FORMAT) => one(Ok(Held::History(value))),
            Some(FORMAT) => team(value),
            // A questionnaire says its format by number.
            _ if value["format"].is_number() => one(Ok(Held::Questionnaire)),
            _ => some_links(text).unwrap_or_else(|| one(Err("The file is not one of this kind of scan.".to_owned()))),
        },
        Err(error) => some_links(text).unwrap_or_else(|| one(Err(format!("The file can't be read: {error}.")))),
    }
}

fn some_links(text: &str) -> Option<Vec<Piece>> {
    Some(links(text)).filter(|pieces| pieces.iter().any(|piece| piece.held.is_ok()))
}

fn links(text: &str) -> Vec<Piece> {
    let found = link::find(text);
    let last = found.links.last().map_or(1, |link| link.line);
    let piece = |link: link::Link| Piece {
        place: Place::Line(link.line),
        held: link.token.map(Held::Token).map_err(|fault| fault.to_string()),
    };
    let more = (found.more_faults > 0)
        .then(|| Piece { place: Place::Line(last), held: Err(format!("{} more links can't be read.", found.more_faults)) });
    found.links.into_iter().map(piece).chain(more).collect()
}

fn team(mut value: Value) -> Vec<Piece> {
    let one = |held| vec![Piece { place: Place::Whole, held }];
    if value["version"] != VERSION {
        let version: String = value["version"].to_string().chars().take(40).collect();
        return one(Err(format!("The file has version {version}, which this scan does not know.")));
    }
    let Some(results) = value["results"].as_array_mut().map(std::mem::take) else {
        return one(Err("The file has no list of results.".to_owned()));
    };
    if results.len() > MAX_PEOPLE {
        return one(Err(format!("The file holds {} results, where at most {MAX_PEOPLE} are read.", results.len())));
    }
    let held = |result: Value| match result {
        Value::String(token) => {
            token::check(&token).map(|_| ()).map_err(|error| error.to_string()).map(|()| Held::Token(token))
        }
        Value::Object(_) => Ok(Held::Result(result)),
        _ => Err("It is neither a link nor a result.".to_owned()),
    };
    (1..).zip(results).map(|(number, result)| Piece { place: Place::Number(number), held: held(result) }).collect()
}
