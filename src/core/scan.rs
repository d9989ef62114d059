//! One scan as people gave it, wherever it comes from.

use super::answer::{Answer, Answers};
use super::by_id::ById;
use super::date::Day;
use super::json::{Node, needed, optional, small};
use super::questionnaire::Questionnaire;
use super::team::MAX_PEOPLE;
use super::token;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt;

/// The most characters of a scope's label.
pub const MAX_LABEL: usize = 120;
/// The longest uid that is read, in bytes.
const MAX_UID: usize = 64;

/// Names an instrument exactly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct QuestionnaireRef {
    /// Its id.
    pub id: String,
    /// `major.minor`.
    pub version: String,
    /// 24 bits of its layout.
    pub fingerprint: u32,
}

impl QuestionnaireRef {
    /// As it stands in stored texts.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "id": self.id, "version": self.version, "fingerprint": self.fingerprint })
    }

    /// The questionnaire that a file names.
    #[must_use]
    pub fn read(from: &Node<'_>) -> Self {
        let Some(node) = from.need("questionnaire") else { return Self::default() };
        node.need("fingerprint");
        Self { id: needed(&node, "id"), version: needed(&node, "version"), fingerprint: small(&node, "fingerprint") }
    }

    /// Whether answers to the one can be compared with answers to the other: one questionnaire, one major version.
    #[must_use]
    pub fn is_comparable_with(&self, other: &Self) -> bool {
        self.id == other.id && self.major() == other.major()
    }

    fn major(&self) -> Option<&str> {
        self.version.split('.').next()
    }
}

/// Declares an enum of words that files use; a word of another version is kept as it is.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$variant_about:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $($(#[$variant_about])* $variant,)+
            /// A word of another version. Progress keeps it; files and histories with it are refused.
            Unknown(String),
        }

        impl $name {
            /// All that this version knows, in the order in which they are offered.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// As it stands in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Unknown(word) => word,
                }
            }

            /// What a field or file says; none where it says nothing.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                let word = nonempty(word)?;
                Some(match word.as_str() {
                    $($word => Self::$variant,)+
                    _ => Self::Unknown(word),
                })
            }

            /// Whether this version knows it.
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
    /// What kind of thing a scan is about, widest first.
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
        /// Meets customers.
        CustomerFacing = "customer-facing",
        /// Works on product, design or IT.
        ProductDesignIt = "product-design-it",
        /// Anything else.
        Other = "other",
    }
}

impl Role {
    /// The role that a file names; none where it names none.
    #[must_use]
    pub fn read(from: &Node<'_>) -> Option<Self> {
        Self::parse(&optional(from, "role")?)
    }
}

/// What a scan is about: a kind, a name, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Scope {
    /// The kind, where that was said.
    pub kind: Option<ScopeKind>,
    /// A free label, where one was given.
    pub label: Option<String>,
}

impl Scope {
    /// A scope of this kind and label, as fields give them; none where neither says anything.
    #[must_use]
    pub fn new(kind: &str, label: &str) -> Option<Self> {
        let scope = Self { kind: ScopeKind::parse(kind), label: nonempty(label) };
        (scope.kind.is_some() || scope.label.is_some()).then_some(scope)
    }

    /// Whether this version knows its kind, where it has one.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.kind.as_ref().is_none_or(ScopeKind::is_known)
    }

    /// As it stands in stored texts.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "kind": self.kind, "label": self.label })
    }

    /// The scope that a file names; none where it names none.
    #[must_use]
    pub fn read(from: &Node<'_>) -> Option<Self> {
        let node = from.get("scope")?;
        node.object();
        let text = |key: &str| optional(&node, key).unwrap_or_default();
        Self::new(&text("kind"), &text("label"))
    }
}

/// Who stands behind the answers of a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Respondents {
    /// One person.
    #[default]
    One,
    /// So many people, who agreed on them.
    Agreed(u32),
    /// Nobody says: the answers came by a link, which holds nothing else.
    Unknown,
}

impl Respondents {
    /// Number of people behind an agreed result.
    #[must_use]
    pub fn agreed_by(self) -> Option<u32> {
        match self {
            Self::Agreed(people) => Some(people),
            Self::One | Self::Unknown => None,
        }
    }

    /// Whether nobody says who they are.
    #[must_use]
    pub fn are_unknown(self) -> bool {
        self == Self::Unknown
    }

    /// Adds what a stored text or a file says of them.
    pub fn write(self, to: &mut Value) {
        to["agreed_by"] = self.agreed_by().into();
        if self.are_unknown() {
            to["from_link"] = true.into();
        }
    }

    /// What a stored text or a file says of them.
    #[must_use]
    pub fn read(from: &Node<'_>) -> Self {
        let agreed = from.get("agreed_by").and_then(|node| node.number(2, MAX_PEOPLE as u64));
        match agreed.and_then(|people| u32::try_from(people).ok()) {
            Some(people) => Self::Agreed(people),
            None if from.flag_of("from_link", false) => Self::Unknown,
            None => Self::One,
        }
    }
}

/// What tells a scan from every other; none where a file does not say.
#[must_use]
pub fn uid(from: &Node<'_>) -> Option<String> {
    let uid = nonempty(&optional(from, "uid")?)?;
    if uid.len() > MAX_UID {
        from.get("uid")?.fault(format!("{} bytes; the limit is {MAX_UID}", uid.len()));
    }
    Some(uid)
}

/// What a field says; none where it was left empty.
#[must_use]
pub fn nonempty(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// One finished scan, wherever it comes from. What a source does not tell is `None`: a link knows no scope and no role.
#[derive(Debug, Clone, PartialEq)]
pub struct FinishedScan {
    /// The instrument, of the version that was answered.
    pub questionnaire: QuestionnaireRef,
    /// Tells it from every other, also from one with equal answers.
    pub uid: Option<String>,
    /// Day of the last answer.
    pub day: Day,
    /// What it is about.
    pub scope: Option<Scope>,
    /// Role of the person who answered.
    pub role: Option<Role>,
    /// Who stands behind the answers.
    pub respondents: Respondents,
    /// Answers by the ids that items have today, also those that fit no item of today: `1`…, `"dk"`, `"na"`.
    pub answers: ById<Value>,
    /// Notes by the ids that items have today.
    pub notes: ById<String>,
}

/// Where a scan comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The run in this browser.
    Own,
    /// A finished scan kept in this browser.
    Kept,
    /// A link; its number among those that came in, from 1.
    Link(usize),
    /// A file; its number among those that came in, from 1.
    File(usize),
    /// What a team agreed on.
    Agreed,
}

/// A scan that is shown in place of one's own.
#[derive(Debug, Clone, PartialEq)]
pub struct SourcedScan {
    /// The scan.
    pub scan: FinishedScan,
    /// Where it comes from.
    pub source: Source,
}

impl FinishedScan {
    /// One person's scan of this day; nothing else is known of it.
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

    /// Ids of answers that fit no item of today.
    #[must_use]
    pub fn unplaced(&self, questionnaire: &Questionnaire) -> Vec<&str> {
        let fits = |id: &str, value: &Value| {
            let item = questionnaire.item(id).map(|item| &questionnaire.items()[item]);
            item.is_some_and(|item| Answer::from_json(value, item).is_some())
        };
        self.answers.iter().filter(|(id, value)| !fits(id, value)).map(|(id, _)| id.as_str()).collect()
    }

    /// Whether anything is answered in it.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Gives answers and notes the ids that their items have today. The version stays: it tells what can be compared.
    pub fn carry_over(&mut self, questionnaire: &Questionnaire) {
        if let Some(former) = questionnaire.former(self.questionnaire.fingerprint) {
            self.answers = std::mem::take(&mut self.answers).renamed(|id| former.today(id).to_owned());
            self.notes = std::mem::take(&mut self.notes).renamed(|id| former.today(id).to_owned());
            self.questionnaire.fingerprint = questionnaire.fingerprint();
        }
    }

    /// The share token of the answers and their day.
    #[must_use]
    pub fn token(&self, questionnaire: &Questionnaire) -> String {
        token::encode(questionnaire, self.day, &self.fit(questionnaire))
    }

    /// Whether both say the same of the same scan, whatever the version.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |scan: &Self| (scan.day, scan.answers.clone(), scan.scope.clone(), scan.role.clone());
        said(self) == said(other)
    }

    /// Whether it may be one person's, and so one of a team.
    #[must_use]
    pub fn may_be_a_person(&self) -> bool {
        self.respondents.agreed_by().is_none()
    }
}
