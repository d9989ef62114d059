//! The plan for 90 days: a few lines, each with a due day, stored under `maturity-scan/1/<questionnaire id>/plan`.

mod suggest;

pub use suggest::suggested_lines;

use super::date::Day;
use super::json::{Malformed, Node, needed, optional, parsed, small};
use super::questionnaire::Questionnaire;
use super::scan::QuestionnaireRef;
use serde_json::{Value, json};

/// The recommended maximum number of open lines. People can add more, but don't keep up with more beside their daily work.
pub const ADVISED_LINES: usize = 5;

/// The maximum length of a line's text, and of its owner, in characters.
pub const MAX_LINE: usize = 300;

/// A plan for the next 90 days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The questionnaire that it is based on.
    pub questionnaire: QuestionnaireRef,
    /// Identifies this plan, so that calendars do not confuse its lines with those of another plan.
    pub id: String,
    /// Number of times that the plan was exported to a calendar. Calendars use it to recognize the latest export.
    pub exports: u32,
    /// The day from which the marks are counted, stored as `YYYY-MM-DD`.
    pub start: Day,
    /// The lines. Their ids are unique.
    lines: Vec<Line>,
    /// Number of lines that people have added themselves, including removed ones, so that no id is used twice. Calendars
    /// would mistake a line with a reused id for the old one.
    added: u32,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Stays the same when the text, owner or mark changes.
    pub id: String,
    /// What to do.
    pub text: String,
    /// Id of the dimension that it belongs to.
    pub dimension: Option<String>,
    /// The person who does it; may be empty.
    pub owner: String,
    /// When it is due.
    pub mark: Milestone,
    /// Whether it is done.
    pub done: bool,
    /// How to see that it worked.
    pub measure: Option<String>,
    /// What will be true after 90 days.
    pub after: Option<String>,
}

/// When a line is due, counted from the start of the plan; stored as the number of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Milestone {
    /// After 30 days.
    Day30,
    /// After 60 days.
    Day60,
    /// After 90 days.
    Day90,
}

impl Milestone {
    /// All marks, earliest first.
    pub const ALL: [Self; 3] = [Self::Day30, Self::Day60, Self::Day90];

    /// 30, 60 or 90.
    #[must_use]
    pub fn days(self) -> u32 {
        match self {
            Self::Day30 => 30,
            Self::Day60 => 60,
            Self::Day90 => 90,
        }
    }
}

impl Line {
    fn to_json(&self) -> Value {
        json!({
            "id": self.id, "text": self.text, "dimension": self.dimension, "owner": self.owner, "mark": self.mark.days(),
            "done": self.done, "measure": self.measure, "after": self.after,
        })
    }

    fn read(from: &Node<'_>) -> Self {
        Self {
            id: needed(from, "id"),
            text: needed(from, "text"),
            dimension: optional(from, "dimension"),
            owner: optional(from, "owner").unwrap_or_default(),
            mark: from.need("mark").and_then(|node| mark(&node)).unwrap_or(Milestone::Day30),
            done: from.flag_of("done", false),
            measure: optional(from, "measure"),
            after: optional(from, "after"),
        }
    }
}

fn mark(node: &Node<'_>) -> Option<Milestone> {
    let days = node.number(0, u32::MAX.into())?;
    let found = Milestone::ALL.into_iter().find(|mark| u64::from(mark.days()) == days);
    if found.is_none() {
        node.fault(format!("{days} days; expected 30, 60 or 90"));
    }
    found
}

impl Plan {
    /// A plan without lines.
    #[must_use]
    pub fn empty(questionnaire: &Questionnaire, start: Day, id: String) -> Self {
        Self { questionnaire: questionnaire.reference(), id, exports: 0, start, lines: Vec::new(), added: 0 }
    }

    /// Reads a stored plan.
    ///
    /// # Errors
    /// The first place where the text is not a plan of this questionnaire.
    pub fn parse(text: &str, questionnaire: &Questionnaire) -> Result<Self, Malformed> {
        let mut plan = parsed(text, Self::read)?;
        plan.questionnaire.require(questionnaire)?;
        let is_known = |place: &usize| plan.lines[..*place].iter().any(|line| line.id == plan.lines[*place].id);
        if let Some(repeated) = (0..plan.lines.len()).find(is_known) {
            return Err(Malformed::Value(format!("lines[{repeated}].id")));
        }
        plan.questionnaire = questionnaire.reference();
        Ok(plan)
    }

    /// The stored form.
    #[must_use]
    pub fn to_json(&self) -> String {
        let lines: Vec<_> = self.lines.iter().map(Line::to_json).collect();
        let (stamp, start) = (self.questionnaire.to_json(), self.start.to_string());
        json!({
            "questionnaire": stamp, "id": self.id, "written": self.exports, "start": start, "lines": lines, "added": self.added,
        })
        .to_string()
    }

    fn read(from: &Node<'_>) -> Self {
        let lines = from.need("lines").and_then(|node| Some(node.list()?.iter().map(Line::read).collect()));
        Self {
            questionnaire: QuestionnaireRef::read(from),
            id: from.need_text("id"),
            exports: small(from, "written"),
            start: from.need("start").and_then(|node| Day::read(&node)).unwrap_or_default(),
            lines: lines.unwrap_or_default(),
            added: small(from, "added"),
        }
    }

    /// All lines, in the order in which they were added.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The lines due at a mark.
    pub fn lines_due(&self, mark: Milestone) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.mark == mark)
    }

    /// The day on which a line is due.
    #[must_use]
    pub fn due(&self, line: &Line) -> Day {
        self.start.plus(line.mark.days())
    }

    /// Whether the plan has at least [`ADVISED_LINES`] open lines.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.lines.iter().filter(|line| !line.done).count() >= ADVISED_LINES
    }

    /// Adds a line that a person wrote and returns its id.
    pub fn add(&mut self, text: &str, dimension: Option<&str>, mark: Milestone) -> String {
        let id = loop {
            self.added = self.added.wrapping_add(1);
            let id = format!("own.{}", self.added);
            if self.line(&id).is_none() {
                break id;
            }
        };
        self.lines.push(Line {
            id: id.clone(),
            text: text.to_owned(),
            dimension: dimension.map(str::to_owned),
            owner: String::new(),
            mark,
            done: false,
            measure: None,
            after: None,
        });
        id
    }

    /// Adds a suggested or a removed line; `false` if the plan already has it.
    pub fn put(&mut self, line: Line) -> bool {
        let is_new = self.line(&line.id).is_none();
        if is_new {
            self.lines.push(line);
        }
        is_new
    }

    /// Removes a line; `None` if there is no such line.
    pub fn remove(&mut self, id: &str) -> Option<Line> {
        let at = self.lines.iter().position(|line| line.id == id)?;
        Some(self.lines.remove(at))
    }

    /// Changes a line's text; `false` if there is no such line.
    pub fn edit(&mut self, id: &str, text: &str) -> bool {
        self.change(id, |line| text.clone_into(&mut line.text))
    }

    /// Sets a line's owner; `false` if there is no such line.
    pub fn assign(&mut self, id: &str, owner: &str) -> bool {
        self.change(id, |line| owner.clone_into(&mut line.owner))
    }

    /// Sets when a line is due; `false` if there is no such line.
    pub fn move_to(&mut self, id: &str, mark: Milestone) -> bool {
        self.change(id, |line| line.mark = mark)
    }

    /// Marks a line as done or not done; `false` if there is no such line.
    pub fn set_done(&mut self, id: &str, done: bool) -> bool {
        self.change(id, |line| line.done = done)
    }

    /// Counts one more export to a calendar.
    pub fn count_export(&mut self) {
        self.exports = self.exports.saturating_add(1);
    }

    fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    fn change(&mut self, id: &str, change: impl FnOnce(&mut Line)) -> bool {
        self.lines.iter_mut().find(|line| line.id == id).map(change).is_some()
    }
}
