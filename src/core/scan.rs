//! A finished scan from any source: this browser, a link, a file or a team.

use super::answer::{Answer, Answers, normalized_answer};
use super::by_id::ById;
use super::date::Day;
use super::json::{Malformed, Node, needed, optional, small};
use super::questionnaire::Questionnaire;
use super::team::MAX_PEOPLE;
use super::token;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt;

/// The maximum length of a scope's label, in characters.
pub const MAX_LABEL: usize = 120;
/// The maximum length of a uid, in bytes.
const MAX_UID: usize = 64;

/// Identifies the exact version of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct QuestionnaireRef {
    /// Its id.
    pub id: String,
    /// `major.minor`.
    pub version: String,
    /// The 24-bit fingerprint of its layout.
    pub fingerprint: u32,
}

impl QuestionnaireRef {
    /// The JSON form in stored texts.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "id": self.id, "version": self.version, "fingerprint": self.fingerprint })
    }

    /// Reads the questionnaire that a file names.
    #[must_use]
    pub fn read(from: &Node<'_>) -> Self {
        let Some(node) = from.need("questionnaire") else { return Self::default() };
        node.need("fingerprint");
        Self { id: needed(&node, "id"), version: needed(&node, "version"), fingerprint: small(&node, "fingerprint") }
    }

    /// Refuses stored data of another questionnaire.
    ///
    /// # Errors
    /// If the ids differ: the place of the questionnaire's id.
    pub fn require(&self, questionnaire: &Questionnaire) -> Result<(), Malformed> {
        let is_same = self.id == questionnaire.id;
        is_same.then_some(()).ok_or_else(|| Malformed::Value("questionnaire.id".to_owned()))
    }

    /// Whether answers to the two can be compared: same questionnaire, same major version.
    #[must_use]
    pub fn is_comparable_with(&self, other: &Self) -> bool {
        self.id == other.id && self.major() == other.major()
    }

    fn major(&self) -> Option<&str> {
        self.version.split('.').next()
    }
}

/// Declares an enum of the words that files use. It keeps a word from another version unchanged.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$variant_about:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_about])* $variant,)+
            /// A word from another version. Progress keeps it; files and histories that contain it are refused.
            Unknown(String),
        }

        impl $name {
            /// All words that this version knows, in the order in which they are offered.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// The words that this version knows.
            pub const WORDS: [&'static str; [$($word),+].len()] = [$($word),+];

            /// The word in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Unknown(word) => word,
                }
            }

            /// Reads the word from a form field or a file; `None` if the text is blank.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                let word = nonempty(word)?;
                Some(match word.as_str() {
                    $($word => Self::$variant,)+
                    _ => Self::Unknown(word),
                })
            }

            /// Whether this version knows the word.
            #[must_use]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }
    };
}

words! {
    /// What kind of thing a scan is about, broadest first.
    ScopeKind {
        /// The whole organization.
        Organization = "organization",
        /// A business unit.
        Unit = "unit",
        /// A product or service.
        Product = "product",
        /// One team.
        Team = "team",
    }
}

words! {
    /// Role of the person who answers.
    Role {
        /// Leads the organization.
        Leadership = "leadership",
        /// Leads a part of it.
        Management = "management",
        /// Works directly with customers.
        CustomerFacing = "customer-facing",
        /// Works on product, design or IT.
        ProductDesignIt = "product-design-it",
        /// Anything else.
        Other = "other",
    }
}

impl Role {
    /// Reads the role that a file names, if any.
    #[must_use]
    pub fn read(from: &Node<'_>) -> Option<Self> {
        Self::parse(&optional(from, "role")?)
    }
}

/// What a scan is about: a kind, a label, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Scope {
    /// The kind, if given.
    pub kind: Option<ScopeKind>,
    /// A free label, if given.
    pub label: Option<String>,
}

impl Scope {
    /// A scope from two form fields; `None` if both are blank.
    #[must_use]
    pub fn new(kind: &str, label: &str) -> Option<Self> {
        let scope = Self { kind: ScopeKind::parse(kind), label: nonempty(label) };
        (scope.kind.is_some() || scope.label.is_some()).then_some(scope)
    }

    /// Whether this version knows the kind. Also true if the scope has no kind.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.kind.as_ref().is_none_or(ScopeKind::is_known)
    }

    /// The JSON form in stored texts.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "kind": self.kind, "label": self.label })
    }

    /// Reads the scope that a file names, if any.
    #[must_use]
    pub fn read(from: &Node<'_>) -> Option<Self> {
        let node = from.get("scope")?;
        node.object();
        let text = |key: &str| optional(&node, key).unwrap_or_default();
        Self::new(&text("kind"), &text("label"))
    }
}

/// Who gave the answers of a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Respondents {
    /// One person.
    #[default]
    One,
    /// This many people, who agreed on all answers.
    Agreed(u32),
    /// A team that agreed on some of the answers, or on none. The others are the medians of its people's answers.
    Combined {
        /// Number of people.
        people: u32,
        /// Number of answers that they agreed on.
        agreed: u32,
    },
    /// Unknown: the answers come from a link, which does not say who gave them.
    Unknown,
}

impl Respondents {
    /// The respondents of a team's result with `answered` answers, `agreed` of them agreed on in a meeting. The result of a
    /// team of one is that person's own.
    #[must_use]
    pub fn of_team(people: usize, agreed: usize, answered: usize) -> Self {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        match people {
            0 | 1 => Self::One,
            _ if agreed >= answered => Self::Agreed(count(people)),
            _ => Self::Combined { people: count(people), agreed: count(agreed) },
        }
    }

    /// Number of people behind a team's answers; `None` if the answers are not a team's.
    #[must_use]
    pub fn agreed_by(self) -> Option<u32> {
        match self {
            Self::Agreed(people) | Self::Combined { people, .. } => Some(people),
            Self::One | Self::Unknown => None,
        }
    }

    /// Whether it is unknown who gave the answers.
    #[must_use]
    pub fn are_unknown(self) -> bool {
        self == Self::Unknown
    }

    /// Adds the respondents to a stored text or a file.
    pub fn write(self, to: &mut Value) {
        to["agreed_by"] = self.agreed_by().into();
        if let Self::Combined { agreed, .. } = self {
            to["agreed_answers"] = agreed.into();
        }
        if self.are_unknown() {
            to["from_link"] = true.into();
        }
    }

    /// Reads the respondents from a stored text or a file.
    #[must_use]
    pub fn read(from: &Node<'_>) -> Self {
        let agreed = from.get("agreed_by").and_then(|node| node.number(2, MAX_PEOPLE as u64));
        match agreed.and_then(|people| u32::try_from(people).ok()) {
            Some(people) => match from.get("agreed_answers").and_then(|node| node.number(0, u64::from(u32::MAX))) {
                Some(agreed) => Self::Combined { people, agreed: u32::try_from(agreed).unwrap_or(u32::MAX) },
                None => Self::Agreed(people),
            },
            None if from.flag_of("from_link", false) => Self::Unknown,
            None => Self::One,
        }
    }
}

/// The answers in a stored text, by item id.
#[must_use]
pub fn stored_answers(from: &Node<'_>) -> ById<Value> {
    ById::read(from, "answers", |node| Some(normalized_answer(node.value())))
}

/// The notes in a stored text, by item id.
#[must_use]
pub fn stored_notes(from: &Node<'_>) -> ById<String> {
    ById::read(from, "notes", |node| node.text().map(str::to_owned))
}

/// The uid of a scan, if the file has one. If it is longer than 64 bytes, records a fault.
#[must_use]
pub fn uid(from: &Node<'_>) -> Option<String> {
    let uid = nonempty(&optional(from, "uid")?)?;
    if uid.len() > MAX_UID {
        from.get("uid")?.fault(format!("{} bytes; the limit is {MAX_UID}", uid.len()));
    }
    Some(uid)
}

/// The trimmed text of a field; `None` if it is blank.
#[must_use]
pub fn nonempty(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A finished scan from any source. Fields that the source does not contain are `None`: a link has no scope and no role.
#[derive(Debug, Clone, PartialEq)]
pub struct FinishedScan {
    /// The questionnaire, in the version that was answered.
    pub questionnaire: QuestionnaireRef,
    /// Identifies this scan, even among scans with equal answers.
    pub uid: Option<String>,
    /// The day of the last answer.
    pub day: Day,
    /// What it is about.
    pub scope: Option<Scope>,
    /// Role of the person who answered.
    pub role: Option<Role>,
    /// Who gave the answers.
    pub respondents: Respondents,
    /// Answers by today's item ids, including those that fit no item of today: `1`…, `"dk"`, `"na"`.
    pub answers: ById<Value>,
    /// Notes by today's item ids.
    pub notes: ById<String>,
}

/// Where a scan comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The run in this browser.
    Own,
    /// A finished scan kept in this browser.
    Kept,
    /// A link; its number among those opened, from 1.
    Link(usize),
    /// A file; its number among those opened, from 1.
    File(usize),
    /// The answers that a team agreed on.
    Agreed,
}

/// A scan that is shown as a result, and its source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourcedScan {
    /// The scan.
    pub scan: FinishedScan,
    /// Where it comes from.
    pub source: Source,
}

impl FinishedScan {
    /// One person's scan on this day, without any other details.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, answers: &Answers, day: Day) -> Self {
        Self {
            questionnaire: questionnaire.reference(),
            uid: None,
            day,
            scope: None,
            role: None,
            respondents: Respondents::One,
            answers: answers.by_id(questionnaire),
            notes: ById::default(),
        }
    }

    /// The answers that fit today's items.
    #[must_use]
    pub fn fit(&self, questionnaire: &Questionnaire) -> Answers {
        Answers::fit(questionnaire, &self.answers)
    }

    /// Ids of the answers that fit no item of today.
    #[must_use]
    pub fn answers_without_item(&self, questionnaire: &Questionnaire) -> Vec<&str> {
        let fits = |id: &str, value: &Value| {
            let item = questionnaire.item(id).map(|item| &questionnaire.items()[item]);
            item.is_some_and(|item| Answer::from_json(value, item).is_some())
        };
        self.answers.iter().filter(|(id, value)| !fits(id, value)).map(|(id, _)| id.as_str()).collect()
    }

    /// Whether the scan has any answers.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Moves answers and notes to the ids that their items have today. Keeps the version, because it decides which scans
    /// can be compared.
    pub fn carry_over(&mut self, questionnaire: &Questionnaire) {
        if let Some(former) = questionnaire.former_layout(self.questionnaire.fingerprint) {
            self.answers = std::mem::take(&mut self.answers).renamed(|id| former.current_id(id).to_owned());
            self.notes = std::mem::take(&mut self.notes).renamed(|id| former.current_id(id).to_owned());
            self.questionnaire.fingerprint = questionnaire.fingerprint();
        }
    }

    /// The share token of the answers and their day.
    #[must_use]
    pub fn token(&self, questionnaire: &Questionnaire) -> String {
        token::encode(questionnaire, self.day, &self.fit(questionnaire))
    }

    /// Whether both scans have the same answers, day, scope and role, even in different versions of the questionnaire.
    #[must_use]
    pub fn has_same_content(&self, other: &Self) -> bool {
        let said = |scan: &Self| (scan.day, scan.answers.clone(), scan.scope.clone(), scan.role.clone());
        said(self) == said(other)
    }

    /// Whether the scan may be by a single person, and so may be part of a team.
    #[must_use]
    pub fn may_be_one_person(&self) -> bool {
        self.respondents.agreed_by().is_none()
    }
}
