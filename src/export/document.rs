//! The report as a list of blocks, independent of the format. Only this module decides what the report says and in which
//! order.

use crate::chart::Scene;
use crate::core::answer::Answer;
use crate::core::plan::{Line, Milestone};
use crate::core::qr::Code;
use crate::core::questionnaire::Recommendation;
use crate::core::roadmap::{Choices, Improvement, ItemStep, Roadmap};
use crate::report::{Extremes, FirstStep, LevelSource, Report};

/// A part of the report. Its texts come from people and files, so show them as plain text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Block {
    /// A heading with its rank; 1 is the highest.
    Heading(usize, String),
    /// A paragraph.
    Text(String),
    /// A paragraph, split into its first sentence and the rest.
    Led(String, String),
    /// The most important paragraph.
    Strong(String),
    /// The radar, its name and its description.
    Chart(Scene, String, String),
    /// The column headings, and rows of the same width.
    Table(Vec<&'static str>, Vec<Vec<String>>),
    /// A bulleted list.
    List(Vec<String>),
    /// A list of tasks, and whether each is done.
    Tasks(Vec<(bool, String)>),
    /// Blocks side by side, if there is room.
    Columns(Vec<Vec<Block>>),
    /// All levels, lowest first, and the one reached, from 1.
    Levels(Vec<String>, u8),
    /// A link as a QR code, with its name.
    Code(Code, &'static str),
    /// A horizontal line between the result and the note about the scan itself.
    Rule,
}

/// The whole report, in the order of the result on screen: the summary first, then what it is based on.
pub(super) fn whole(report: &Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let mut page = Page::default();
    summary(&mut page, report);
    dimensions(&mut page, report);
    meaning(&mut page, report);
    recommendations(&mut page, report);
    plan(&mut page, report);
    improvement(&mut page, report);
    page.section(texts.why(), &[&report.why(), &report.average().unwrap_or_default()]);
    page.section(texts.how_sure(), &[&report.basis(), &report.confidence_sentences().join(" ")]);
    answers(&mut page, report);
    method(&mut page, report);
    page.section(
        texts.credit(),
        &[&report.questionnaire.credit.as_ref().map(|credit| report.quote(credit)).unwrap_or_default()],
    );
    page.0.push(Block::Rule);
    page.text(texts.disclaimer());
    page.0
}

/// Only the plan; `None` if there is no plan, or it is empty.
pub(super) fn plan_alone(report: &Report<'_>) -> Option<Vec<Block>> {
    let mut page = Page::default();
    page.heading(1, report.quote(&report.questionnaire.title));
    page.text(&report.subject());
    plan(&mut page, report);
    report.plan.is_some_and(|plan| !plan.lines().is_empty()).then_some(page.0)
}

#[derive(Default)]
struct Page(Vec<Block>);

impl Page {
    fn heading(&mut self, rank: usize, text: impl Into<String>) {
        self.0.push(Block::Heading(rank, text.into()));
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.0.push(Block::Text(text.to_owned()));
        }
    }

    /// Adds a heading with paragraphs, unless all paragraphs are empty.
    fn section(&mut self, heading: &str, texts: &[&str]) {
        if texts.iter().any(|text| !text.is_empty()) {
            self.heading(2, heading);
            for text in texts {
                self.text(text);
            }
        }
    }

    /// Adds columns, without those that are empty.
    fn columns(&mut self, columns: impl IntoIterator<Item = Self>) {
        let columns = columns.into_iter().map(|column| column.0).filter(|blocks| !blocks.is_empty());
        self.0.push(Block::Columns(columns.collect()));
    }

    /// Adds a heading with a list, unless the list is empty.
    fn list(&mut self, rank: usize, heading: &str, points: Vec<String>) {
        if !points.is_empty() {
            self.heading(rank, heading);
            self.0.push(Block::List(points));
        }
    }
}

/// The one page that the slide and the first printed page show, too, in the same order: level, radar, strengths and gaps,
/// first steps, source and link.
fn summary(page: &mut Page, report: &Report<'_>) {
    let texts = report.texts;
    let (mut verdict, mut picture) = (Page::default(), Page::default());
    // Across both columns, so that it stays on one line on paper.
    page.heading(1, report.headline());
    verdict.text(&report.quote(&report.questionnaire.title));
    verdict.text(&report.subject());
    let essence = report.essence();
    if !essence.is_empty() {
        verdict.0.push(Block::Strong(essence));
    }
    let level = report.assessment.headline(report.questionnaire).map(|overall| overall.level);
    if let Some(level) = level {
        verdict.0.push(Block::Levels(report.level_names(), level));
    }
    verdict.text(&report.confidence_line());
    if let Some(radar) = report.radar().filter(|_| report.assessment.is_scored()) {
        let (name, description) = report.radar_words();
        picture.0.push(Block::Chart(radar, name, description));
        if level.is_none() {
            picture.text(&report.levels_key());
        }
    }
    page.columns([verdict, picture]);
    if let Some(extremes) = report.extremes() {
        page.columns(extremes.map(|Extremes { heading, entries }| {
            let mut column = Page::default();
            column.list(2, heading, entries);
            column
        }));
    }
    let steps = report.first_steps();
    if !steps.is_empty() {
        page.heading(2, texts.next_moves());
        page.columns(steps.into_iter().map(|FirstStep { dimension, action, facts }| {
            let mut column = Page::default();
            column.heading(3, report.quote(&dimension));
            column.text(&action);
            column.text(&facts);
            column
        }));
    }
    if let Some(code) = report.link.and_then(Code::encode) {
        page.0.push(Block::Code(code, texts.qr_name()));
    }
}

fn meaning(page: &mut Page, report: &Report<'_>) {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    let Some(overall) = report.assessment.headline(questionnaire) else { return };
    let level = questionnaire.level(overall.level);
    if !level.has_details() {
        return;
    }
    page.heading(2, texts.meaning());
    page.text(&report.meaning().map(|meaning| report.quote(meaning)).unwrap_or_default());
    for theme in &level.themes {
        page.heading(3, report.quote(&theme.title));
        page.text(&report.quote(&theme.text));
    }
    page.list(3, texts.look_for(), level.look_for.iter().map(|point| report.quote(point)).collect());
    let read = level.read.iter().map(|read| match &read.url {
        Some(url) => texts.fact(texts.read(), texts.export_linked(report.quote(&read.text), url)),
        None => texts.fact(texts.read(), report.quote(&read.text)),
    });
    let acts = level.actions.iter().map(|action| texts.fact(texts.act(), report.quote(action)));
    page.list(3, texts.next_heading(), read.chain(acts).collect());
}

fn dimensions(page: &mut Page, report: &Report<'_>) {
    let texts = report.texts;
    page.heading(2, texts.profile());
    let head =
        vec![texts.dimension(), texts.level_column(), texts.score_column(), texts.export_spread_column(), texts.how_sure()];
    let mut causes = report.causes(LevelSource::Answers);
    let mut row = |index: usize| {
        let (score, spread) = report.assessment.scored(index).map_or_else(Default::default, |scored| {
            (texts.score(scored.score), texts.export_spread_cell(scored.lowest, scored.highest))
        });
        let remarks = [Some(report.remarks(index)).filter(|remarks| !remarks.is_empty()), causes[index].take()];
        let remarks = remarks.into_iter().flatten().collect::<Vec<_>>().join(texts.export_between());
        vec![report.quote(&report.questionnaire.dimensions[index].name), report.level(index), score, spread, remarks]
    };
    let order = report.assessment.shown_order(report.questionnaire);
    page.0.push(Block::Table(head, order.into_iter().map(&mut row).collect()));
    page.text(&report.extremes_line());
}

/// Adds the steps to the next level, unless the result is a ranking or no dimension has a level.
fn improvement(page: &mut Page, report: &Report<'_>) {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    if !questionnaire.has_levels() || !report.assessment.is_scored() {
        return;
    }
    let roadmap = Roadmap::new(questionnaire, report.assessment);
    page.heading(2, texts.roadmap());
    page.text(&report.roadmap_lead(&roadmap).unwrap_or_default());
    let missing: usize = report.missing().map(|(_, items)| items.len()).sum();
    if missing > 0 {
        page.text(&texts.roadmap_find_out(missing));
    }
    for (kind, items) in report.missing() {
        page.text(kind);
        page.0.push(Block::List(items.iter().map(|item| report.quote(&questionnaire.items()[*item].name)).collect()));
    }
    for Improvement { dimension, from, to, steps, choices, .. } in &roadmap.cheapest_first {
        let name = report.quote(&questionnaire.dimensions[*dimension].name);
        page.heading(3, texts.export_way_heading(&name, *from, *to, texts.steps(*steps)));
        for (place, part) in choices.iter().enumerate() {
            let (Choices::Needed(steps) | Choices::AnyOf { of: steps, .. }) = part;
            page.text(&report.part_words(part, place == 0));
            page.0.push(Block::List(steps.iter().map(|step| practice(report, step)).collect()));
        }
    }
    if !roadmap.cheapest_first.is_empty() {
        page.text(texts.roadmap_caution());
    }
}

/// The text for a step: "Customers in decisions: what would be true · Today: what is".
fn practice(report: &Report<'_>, step: &ItemStep) -> String {
    let (name, before) = report.step_words(step);
    let item = &report.questionnaire.items()[step.item];
    let fact = |name: &str, fact: &str| report.texts.fact(name, fact);
    [fact(&name, &report.quote(item.option(step.to))), fact(before, &report.quote(item.option(step.from)))]
        .join(report.texts.export_between())
}

fn recommendations(page: &mut Page, report: &Report<'_>) {
    let (texts, advice) = (report.texts, report.advice());
    if advice.is_empty() {
        return;
    }
    page.heading(2, texts.recommendations());
    for (dimension, recommendation) in advice {
        let (name, score) = (report.quote(&report.questionnaire.dimensions[dimension].name), report.score(dimension));
        page.heading(3, texts.export_recommendation_heading(&name, report.level(dimension), &score));
        match recommendation {
            Some(recommendation) => facts(page, report, recommendation),
            None => page.text(texts.no_recommendation()),
        }
    }
}

fn facts(page: &mut Page, report: &Report<'_>, recommendation: &Recommendation) {
    let texts = report.texts;
    page.text(&report.quote(&recommendation.action));
    let effort = recommendation.effort.map(|effort| texts.effort_size(effort.number()));
    let mut lines: Vec<_> = recommendation.also.iter().map(|also| texts.also(report.quote(also))).collect();
    let own = |text: &Option<String>| text.as_ref().map(|text| report.quote(text));
    let [days_30, days_60, days_90] = recommendation.days.each_ref().map(own);
    let facts = [
        (texts.effort().to_owned(), effort),
        (texts.owner().to_owned(), own(&recommendation.owner)),
        (texts.after_days(30_u8), days_30),
        (texts.after_days(60_u8), days_60),
        (texts.after_days(90_u8), days_90),
        (texts.measure().to_owned(), own(&recommendation.measure)),
    ];
    lines.extend(facts.iter().filter_map(|(name, fact)| Some(texts.fact(name, fact.as_ref()?))));
    if !lines.is_empty() {
        page.0.push(Block::List(lines));
    }
}

fn method(page: &mut Page, report: &Report<'_>) {
    let mut parts = report.questionnaire.method_parts().peekable();
    if parts.peek().is_some() {
        page.heading(2, report.texts.method());
    }
    page.0.extend(parts.map(|(lead, rest)| match lead {
        "" => Block::Text(report.quote(rest)),
        lead => Block::Led(report.quote(lead), report.quote(rest)),
    }));
}

fn plan(page: &mut Page, report: &Report<'_>) {
    let (texts, Some(plan)) = (report.texts, report.plan.filter(|plan| !plan.lines().is_empty())) else { return };
    page.heading(2, texts.plan());
    for mark in Milestone::ALL {
        let lines: Vec<_> = plan.lines_due(mark).collect();
        if lines.is_empty() {
            continue;
        }
        let due = texts.day(plan.due(lines[0]));
        page.heading(3, texts.export_by_day(mark.days(), &due));
        let line = |line: &&Line| {
            let owner = Some(line.owner.as_str()).filter(|owner| !owner.trim().is_empty());
            let dimension = report.dimension_name(line.dimension.as_deref()).map(|name| report.quote(name));
            let facts = [Some(line.text.as_str()), dimension.as_deref(), owner];
            (line.done, facts.into_iter().flatten().collect::<Vec<_>>().join(texts.export_between()))
        };
        page.0.push(Block::Tasks(lines.iter().map(line).collect()));
    }
}

fn answers(page: &mut Page, report: &Report<'_>) {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    page.heading(2, texts.all_answers());
    if let Some(answers_without_item) = report.answers_without_item() {
        page.text(&answers_without_item);
    }
    // Most people write no note.
    let has_notes = !report.scan.notes.is_empty();
    for dimension in &questionnaire.dimensions {
        let in_scope = |index: &usize| report.assessment.answers.in_scope(questionnaire, *index);
        let items: Vec<_> = dimension.items.clone().filter(in_scope).collect();
        let row = |index: &usize| {
            let item = &questionnaire.items()[*index];
            let answer = match report.assessment.answers.get(*index) {
                Answer::Level(level) => texts.export_answer_cell(level, report.quote(item.option(level))),
                Answer::DontKnow => texts.dont_know().to_owned(),
                Answer::NotApplicable => texts.not_applicable().to_owned(),
                Answer::Unanswered => texts.open().to_owned(),
            };
            let note = has_notes.then(|| report.scan.notes.get(&item.id).cloned().unwrap_or_default());
            [report.quote(&item.question), answer].into_iter().chain(note).collect()
        };
        page.heading(3, report.quote(&dimension.name));
        let head = [texts.question_column(), texts.answer_column()].into_iter();
        let head = head.chain(has_notes.then(|| texts.export_column_note())).collect();
        page.0.push(Block::Table(head, items.iter().map(row).collect()));
    }
}
