//! The report in Markdown (CommonMark with GitHub's tables and task lists).
//!
//! Names, options, notes and so on come from people and files, so they are escaped: they show as the text they are.

use crate::core::answer::Answer;
use crate::core::plan::Mark;
use crate::core::questionnaire::{Effort, Recommendation, ResultKind};
use crate::report::Report;
use crate::text::fill;

/// Writes the report: result, how sure, dimensions, why, recommendations, plan, all answers, method and credit.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    let texts = report.texts;
    let mut page = Page::default();
    page.heading(1, &report.headline());
    page.text(&report.questionnaire.title);
    page.text(&report.subject());
    let essence = escaped(&report.essence());
    if !essence.is_empty() {
        page.block(&format!("**{essence}**"));
    }
    page.section(texts.meaning, &[report.meaning()]);
    page.heading(2, texts.how_sure);
    page.text(&report.view());
    page.text(&report.sureness().join(" "));
    dimensions(&mut page, report);
    page.section(texts.why, &[&report.why()]);
    recommendations(&mut page, report);
    plan(&mut page, report);
    answers(&mut page, report);
    page.section(texts.method, &[&report.questionnaire.method]);
    page.section(texts.credit, &[&report.questionnaire.credit]);
    page.block("---");
    page.text(texts.standing);
    page.0
}

/// Writes the plan alone. None without a plan or with an empty one.
#[must_use]
pub fn plan_alone(report: &Report<'_>) -> Option<String> {
    let mut page = Page::default();
    page.heading(1, &report.questionnaire.title);
    page.text(&report.subject());
    plan(&mut page, report);
    report.plan.is_some_and(|plan| !plan.lines().is_empty()).then_some(page.0)
}

/// Blocks with an empty line between them.
#[derive(Default)]
struct Page(String);

impl Page {
    fn block(&mut self, block: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(block);
        self.0.push('\n');
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.block(&format!("{} {}", &"######"[..level], escaped(text)));
    }

    fn text(&mut self, text: &str) {
        let text = escaped(text);
        if !text.is_empty() {
            self.block(&text);
        }
    }

    /// A heading with paragraphs; nothing where there is nothing to say.
    fn section(&mut self, heading: &str, texts: &[&str]) {
        if texts.iter().any(|text| !text.is_empty()) {
            self.heading(2, heading);
            for text in texts {
                self.text(text);
            }
        }
    }

    fn table(&mut self, head: &[&str], rows: impl Iterator<Item = Vec<String>>) {
        let mut table = row(head.iter().map(|cell| escaped(cell)));
        table.push('\n');
        table.push_str(&row(head.iter().map(|_| "---".to_owned())));
        for cells in rows {
            table.push('\n');
            table.push_str(&row(cells.iter().map(|cell| escaped(cell))));
        }
        self.block(&table);
    }
}

fn row(cells: impl Iterator<Item = String>) -> String {
    cells.fold(String::from("|"), |row, cell| row + " " + &cell + " |")
}

fn dimensions(page: &mut Page, report: &Report<'_>) {
    let texts = report.texts;
    page.heading(2, texts.profile);
    let head = [texts.dimension, texts.level_column, texts.score_column, texts.export.spread_column, texts.how_sure];
    let row = |index: usize| {
        let (score, spread) = report.profile.scored(index).map_or_else(Default::default, |scored| {
            let ends = [scored.lowest.to_string(), scored.highest.to_string()];
            (scored.score.to_string(), fill(texts.export.spread_cell, &[&ends[0], &ends[1]]))
        });
        vec![report.questionnaire.dimensions[index].name.clone(), report.level(index), score, spread, report.remarks(index)]
    };
    let mut order: Vec<_> = (0..report.questionnaire.dimensions.len()).collect();
    if report.questionnaire.result == ResultKind::Ranking {
        // Lowest first, those without a level last.
        order.sort_by_key(|index| report.profile.by_weakness.iter().position(|d| d == index).unwrap_or(usize::MAX));
    }
    page.table(&head, order.into_iter().map(row));
    let (weakest, strongest) = (report.profile.weakest(), report.profile.strongest());
    if report.profile.by_weakness.is_empty() {
    } else if report.profile.is_even() {
        page.text(texts.even);
    } else {
        let strongest = fill(texts.strongest, &[&report.names(strongest.into_iter())]);
        let weakest = fill(texts.weakest, &[&report.names(weakest.into_iter())]);
        page.text(&format!("{strongest} {weakest}"));
    }
}

fn recommendations(page: &mut Page, report: &Report<'_>) {
    let (texts, advice) = (report.texts, report.advice());
    if advice.is_empty() {
        return;
    }
    page.heading(2, texts.recommendations);
    for (dimension, recommendation) in advice {
        let (name, score) = (&report.questionnaire.dimensions[dimension].name, report.score(dimension));
        page.heading(3, &fill(texts.export.recommendation_heading, &[name, &report.level(dimension), &score]));
        match recommendation {
            Some(recommendation) => facts(page, report, recommendation),
            None => page.text(texts.no_recommendation),
        }
    }
}

fn facts(page: &mut Page, report: &Report<'_>, recommendation: &Recommendation) {
    let texts = report.texts;
    page.text(&recommendation.action);
    let effort = recommendation.effort.map(|effort| match effort {
        Effort::Small => texts.efforts[0],
        Effort::Medium => texts.efforts[1],
        Effort::Large => texts.efforts[2],
    });
    let mut lines: Vec<_> =
        recommendation.also.iter().map(|also| format!("- {} {}", escaped(texts.also), escaped(also))).collect();
    let [days_30, days_60, days_90] = recommendation.days.each_ref().map(Option::as_deref);
    let facts = [
        (texts.effort, effort),
        (texts.owner, recommendation.owner.as_deref()),
        (texts.after_days[0], days_30),
        (texts.after_days[1], days_60),
        (texts.after_days[2], days_90),
        (texts.measure, recommendation.measure.as_deref()),
    ];
    let said = facts.iter().filter_map(|(name, fact)| Some(fill(texts.export.fact, &[name, (*fact)?])));
    lines.extend(said.map(|fact| format!("- {}", escaped(&fact))));
    if !lines.is_empty() {
        page.block(&lines.join("\n"));
    }
}

fn plan(page: &mut Page, report: &Report<'_>) {
    let (texts, Some(plan)) = (report.texts, report.plan.filter(|plan| !plan.lines().is_empty())) else { return };
    page.heading(2, texts.plan);
    for mark in Mark::ALL {
        let lines: Vec<_> = plan.at(mark).collect();
        if lines.is_empty() {
            continue;
        }
        let due = texts.day(plan.due(lines[0]));
        page.heading(3, &fill(texts.export.by_day, &[&mark.days().to_string(), &due]));
        let line = |line: &&crate::core::plan::Line| {
            let owner = Some(line.owner.as_str()).filter(|owner| !owner.trim().is_empty());
            let facts = [Some(line.text.as_str()), report.dimension_name(line.dimension.as_deref()), owner];
            let facts: Vec<_> = facts.into_iter().flatten().map(escaped).collect();
            format!("- [{}] {}", if line.done { 'x' } else { ' ' }, facts.join(texts.export.between))
        };
        page.block(&lines.iter().map(line).collect::<Vec<_>>().join("\n"));
    }
}

fn answers(page: &mut Page, report: &Report<'_>) {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    page.heading(2, texts.all_answers);
    let note = texts.export.columns[10];
    for dimension in &questionnaire.dimensions {
        let in_scope = |index: &usize| report.answers.in_scope(questionnaire, *index);
        let items: Vec<_> = dimension.items.clone().filter(in_scope).collect();
        let row = |index: &usize| {
            let item = &questionnaire.items()[*index];
            let answer = match report.answers.get(*index) {
                Answer::Level(level) => fill(texts.export.answer_cell, &[&level.to_string(), item.option(level)]),
                Answer::DontKnow => texts.dont_know.to_owned(),
                Answer::NotApplicable => texts.not_applicable.to_owned(),
                Answer::Open => texts.open.to_owned(),
            };
            vec![item.question.clone(), answer, report.notes.get(&item.id).cloned().unwrap_or_default()]
        };
        page.heading(3, &dimension.name);
        page.table(&[texts.question_column, texts.answer_column, note], items.iter().map(row));
    }
}

/// The text on one line, as Markdown that shows it letter by letter: signs of Markdown behind backslashes, those of HTML
/// as entities, since not every reader of Markdown knows backslashes before them; white space as single spaces.
#[must_use]
pub fn escaped(text: &str) -> String {
    let words: Vec<_> = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let line = words.join(" ");
    let mut escaped = String::with_capacity(line.len() + 8);
    // At the start of a line, these make headings, lists and numbered lists.
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
            // A row of them at the end of a heading would vanish.
            '#' if line[at..].bytes().all(|byte| byte == b'#') => escaped.extend(['\\', sign]),
            _ => escaped.push(sign),
        }
    }
    escaped
}
