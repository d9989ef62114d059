//! The report in Markdown (CommonMark with GitHub's tables and task lists).
//!
//! Names, options, notes and so on come from people and files, so they are escaped.

use super::document::{self, Block};
use crate::report::Report;
use crate::text::quoted::{QuestionnaireLanguage, plain};

/// Writes the whole report.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    written(&document::whole(report), report.questionnaire_language().as_ref())
}

/// Writes only the plan; `None` if there is no plan, or it is empty.
#[must_use]
pub fn plan_alone(report: &Report<'_>) -> Option<String> {
    document::plan_alone(report).map(|blocks| written(&blocks, report.questionnaire_language().as_ref()))
}

/// Joins the blocks with empty lines between them.
fn written(blocks: &[Block], language: Option<&QuestionnaireLanguage>) -> String {
    let blocks: Vec<_> = flat(blocks).filter_map(block).map(|block| block + "\n").collect();
    plain(&blocks.join("\n"), language).into_owned()
}

/// The blocks with those of columns one after another.
fn flat(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    blocks.iter().flat_map(|block| match block {
        Block::Columns(columns) => columns.iter().flatten().collect(),
        block => vec![block],
    })
}

/// A block in Markdown; `None` for the chart, whose figures follow in a table, and for the code.
fn block(block: &Block) -> Option<String> {
    let lines = |lines: Vec<String>| Some(lines.join("\n"));
    match block {
        Block::Heading(rank, text) => Some(format!("{} {}", &"######"[..*rank], escaped(text))),
        Block::Text(text) => Some(escaped(text)).filter(|text| !text.is_empty()),
        Block::Led(lead, rest) => Some(format!("**{}** {}", escaped(lead), escaped(rest))),
        Block::Strong(text) => Some(escaped(text)).filter(|text| !text.is_empty()).map(|text| format!("**{text}**")),
        Block::Levels(names, reached) => {
            let name = |(name, level): (&String, u8)| {
                let name = escaped(name);
                if level == *reached { format!("**{name}**") } else { name }
            };
            Some(names.iter().zip(1..).map(name).collect::<Vec<_>>().join(" · "))
        }
        Block::Chart(..) | Block::Code(..) | Block::Columns(_) => None,
        Block::Table(head, rows) => {
            let marks = [row(head.iter().map(|cell| escaped(cell))), row(head.iter().map(|_| "---".to_owned()))];
            lines(marks.into_iter().chain(rows.iter().map(|cells| row(cells.iter().map(|cell| escaped(cell))))).collect())
        }
        Block::List(points) => lines(points.iter().map(|point| format!("- {}", escaped(point))).collect()),
        Block::Tasks(tasks) => {
            let task = |(done, text): &(bool, String)| format!("- [{}] {}", if *done { 'x' } else { ' ' }, escaped(text));
            lines(tasks.iter().map(task).collect())
        }
        Block::Rule => Some("---".to_owned()),
    }
}

fn row(cells: impl Iterator<Item = String>) -> String {
    cells.fold(String::from("|"), |row, cell| row + " " + &cell + " |")
}

/// The text on one line, escaped so that Markdown shows it unchanged: Markdown characters get backslashes; HTML characters
/// become entities, because not every Markdown reader knows backslashes before them; white space becomes single spaces.
#[must_use]
pub fn escaped(text: &str) -> String {
    let words: Vec<_> = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let line = words.join(" ");
    let mut escaped = String::with_capacity(line.len() + 8);
    // At the start of a line, these would begin headings and lists.
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, sign) in line.char_indices() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => escaped.extend(['\\', sign]),
            '#' | '+' | '-' | '=' if at == 0 => escaped.extend(['\\', sign]),
            '.' | ')' if at > 0 && at == digits && matches!(line.as_bytes().get(at + 1), None | Some(b' ')) => {
                escaped.extend(['\\', sign]);
            }
            // A sequence of `#` at the end of a heading would vanish.
            '#' if line[at..].bytes().all(|byte| byte == b'#') => escaped.extend(['\\', sign]),
            _ => escaped.push(sign),
        }
    }
    escaped
}
