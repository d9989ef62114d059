//! What stands in files alone; what the screen says too is in [`super::Texts`].

/// The sentences and headings of reports, tables, calendars and slides, in one language.
#[derive(Debug)]
pub struct ExportTexts {
    /// Headline of a ranking: the lowest dimensions.
    pub begin_with: &'static str,
    /// Headline of a ranking without a scored dimension.
    pub no_ranking: &'static str,
    /// In a ranking: name of a level, number of dimensions at it.
    pub count_at_level: &'static str,
    /// Between the facts of one line.
    pub between: &'static str,
    /// A level with the range that open answers leave: level, low, high.
    pub level_range: &'static str,
    /// A short heading of the column of ranges.
    pub spread_column: &'static str,
    /// Lowest and highest answer in a cell.
    pub spread_cell: &'static str,
    /// Heading of a recommendation: dimension, level, score.
    pub recommendation_heading: &'static str,
    /// Heading of a way up: dimension, level, next level, how many steps.
    pub way_heading: &'static str,
    /// A fact in a list: name, what it is.
    pub fact: &'static str,
    /// Something to read: what, where.
    pub linked: &'static str,

    /// Heading of a mark: days, date.
    pub by_day: &'static str,
    /// A line that is done, in a calendar: its text.
    pub done: &'static str,

    /// Columns of the table of answers that say which scan it is: uid, date, kind of scope, its name, role, number of people
    /// who agreed.
    pub scan_columns: [&'static str; 6],
    /// Its other columns: dimension's id, name and level, item's id and name, question, in scope, kind of answer, level,
    /// chosen text, weight, note.
    pub columns: [&'static str; 12],
    /// Columns of the plan's table: due day, mark, text, dimension, owner, done, what is true after, measure.
    pub plan_columns: [&'static str; 8],
    /// Kind of answer: a level was chosen.
    pub answered: &'static str,
    /// In scope.
    pub yes: &'static str,
    /// Not in scope.
    pub no: &'static str,
    /// A level with the chosen text: level, text.
    pub answer_cell: &'static str,

    /// Heading of the bullets on a slide.
    pub next_on_slide: &'static str,
    /// Name of the slide for those who can't see it: headline.
    pub slide_name: &'static str,
    /// Description of a picture of the scores: number of levels, list of scores.
    pub picture_description: &'static str,
    /// A dimension with its score, in a description.
    pub name_score: &'static str,
}

/// English, as in the United States.
pub static EN: ExportTexts = ExportTexts {
    begin_with: "Where to begin: {0}",
    no_ranking: "Too few answers for a ranking",
    count_at_level: "{0}: {1}",
    between: " · ",
    level_range: "{0} ({1}–{2})",
    spread_column: "Answers",
    spread_cell: "{0}–{1}",
    recommendation_heading: "{0} (Level {1}, score {2})",
    way_heading: "{0}: from Level {1} to Level {2}, {3}",
    fact: "{0}: {1}",
    linked: "{0} ({1})",

    by_day: "By day {0} ({1})",
    done: "Done: {0}",

    scan_columns: ["Scan id", "Date", "Scope", "Scope name", "Role", "Agreed by"],
    columns: [
        "Dimension id",
        "Dimension",
        "Dimension level",
        "Item id",
        "Item",
        "Question",
        "In scope",
        "Answer",
        "Level",
        "Chosen",
        "Weight",
        "Note",
    ],
    plan_columns: ["Due", "Day", "What to do", "Dimension", "Owner", "Done", "After 90 days", "Measure"],
    answered: "Level",
    yes: "yes",
    no: "no",
    answer_cell: "{0} · {1}",

    next_on_slide: "What to do next",
    slide_name: "Slide: {0}",
    picture_description: "Scores on a scale from 1 to {0}: {1}.",
    name_score: "{0} {1}",
};
