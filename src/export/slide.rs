//! One slide, 16:9, as an SVG file: the result in a sentence, the radar, the next steps, the levels, and the source.
//!
//! Line breaks are based on estimated widths, because text can't be measured here.

use super::svg::{colored, escaped, frame, marks, open, quoted_words, words};
use crate::chart::measure::{REGULAR, lines};
use crate::core::language::Direction;
use crate::report::Report;
use crate::text::quoted::{QuestionnaireLanguage, plain};
use std::fmt::Write as _;

const WIDTH: f64 = 1600.0;
const HEIGHT: f64 = 900.0;
const MARGIN: f64 = 96.0;
/// Left edge and width of the rows that show bars with their names and scores.
const BAR_ROWS: (f64, f64) = (852.0, 652.0);
/// Left edge and width of the radar, including its own margin.
const RADAR: (f64, f64) = (790.0, 714.0);
/// Top and height of the area between title and source line.
const MIDDLE: (f64, f64) = (286.0, 524.0);
/// Left edge of the bars, and length of the longest one.
const LONGEST_BAR: (f64, f64) = (BAR_ROWS.0 + 300.0, BAR_ROWS.1 - 380.0);
/// Width of the column beside the radar, and of the slide between its margins.
const COLUMN: f64 = RADAR.0 - MARGIN - 16.0;
const FULL_WIDTH: f64 = WIDTH - 2.0 * MARGIN;
/// Maximum width and height of the logo, in the upper corner.
const LOGO: (f64, f64) = (240.0, 72.0);
/// The maximum number of bars that can be distinguished.
const MAX_BARS: usize = 14;

const SLIDE_STYLE: &str = "<style>\
.headline{font-size:52px;font-weight:600}\
.essence{font-size:30px;fill:#545c64}\
.next{font-size:22px;fill:#545c64}\
.area{font-size:26px;font-weight:600}\
.action{font-size:26px}\
.source{font-size:20px;fill:#545c64}\
.rule{fill:#161a1e}\
.bar-name{font-size:20px}\
.bar-score{font-size:20px;fill:#545c64}\
.bar{fill:#0f5a73}\
.bar-ground{fill:#d9dde1}\
</style>\n";

/// Positions on the slide, mirrored if the language runs from right to left.
#[derive(Debug, Clone, Copy)]
struct Mirroring(Direction);

impl Mirroring {
    /// The edge at which a text begins.
    fn start(self, left: f64) -> f64 {
        self.left(left, 0.0)
    }

    /// The left edge of something with this width.
    fn left(self, left: f64, width: f64) -> f64 {
        match self.0 {
            Direction::LeftToRight => left,
            Direction::RightToLeft => WIDTH - left - width,
        }
    }
}

/// Writes the slide.
#[must_use]
pub fn slide(report: &Report<'_>) -> String {
    let texts = report.texts;
    let (headline, (_, description)) = (report.headline(), report.radar_words());
    let mut file = String::new();
    let name = texts.export_slide_name(&headline);
    let language = report.questionnaire_language();
    let language = language.as_ref();
    open(&mut file, [0.0, 0.0, WIDTH, HEIGHT], (&name, &description), (texts.lang, language), report.branding);
    file.push_str(&colored(SLIDE_STYLE, report.branding));
    let direction = Direction::from_tag(texts.lang);
    let mirroring = Mirroring(direction);
    if direction == Direction::RightToLeft {
        file.push_str("<g direction=\"rtl\">\n");
    }
    let mut room = FULL_WIDTH;
    if let Some(logo) = &report.branding.logo {
        let (width, height) = LOGO;
        room -= width + 40.0;
        let left = mirroring.left(WIDTH - MARGIN - width, width);
        let align = if direction == Direction::RightToLeft { "xMinYMin" } else { "xMaxYMin" };
        let _ = writeln!(
            file,
            "<image x=\"{left}\" y=\"64\" width=\"{width}\" height=\"{height}\" preserveAspectRatio=\"{align}\" href=\"{}\"/>",
            escaped(logo)
        );
    }
    let head = lines(&plain(&headline, language), room / 52.0, 2);
    let y = column(&mut file, mirroring, "headline", &head, 120.0, 64.0);
    // A headline of two lines leaves room for one more line.
    column(
        &mut file,
        mirroring,
        "essence",
        &lines(&plain(&report.essence(), language), room / (30.0 * REGULAR), 3 - head.len().max(1)),
        y - 8.0,
        40.0,
    );
    actions(&mut file, mirroring, report, language);
    match report.radar() {
        Some(picture) => {
            let [left, top, width, height] = frame(&picture);
            let _ = writeln!(
                file,
                "<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"{left} {top} {width} {height}\" \
                 overflow=\"visible\"{}>",
                mirroring.left(RADAR.0, RADAR.1),
                MIDDLE.0,
                RADAR.1,
                MIDDLE.1,
                if direction == Direction::RightToLeft { " direction=\"ltr\"" } else { "" },
            );
            marks(&mut file, &picture, language);
            file.push_str("</svg>\n");
        }
        None => bars(&mut file, mirroring, report, language),
    }
    let _ = writeln!(file, "<rect class=\"rule\" x=\"{MARGIN}\" y=\"822\" width=\"{}\" height=\"1\"/>", WIDTH - 2.0 * MARGIN);
    // The radar shows only the numbers of levels, so name them: in a ranking, Level 1 is the largest barrier.
    let source = [report.branding.name.clone(), Some(report.source())].into_iter().flatten().collect::<Vec<_>>();
    let source = source.join(texts.export_between());
    for (line, y) in [(plain(&report.levels_key(), language).into_owned(), 850.0), (source, 878.0)] {
        column(&mut file, mirroring, "source", &lines(&line, FULL_WIDTH / (20.0 * REGULAR), 1), y, 0.0);
    }
    if direction == Direction::RightToLeft {
        file.push_str("</g>\n");
    }
    file.push_str("</svg>\n");
    file
}

/// Writes the first dimensions in the order of advice, each with its recommended action.
fn actions(file: &mut String, mirroring: Mirroring, report: &Report<'_>, language: Option<&QuestionnaireLanguage>) {
    let advice: Vec<_> = report.advice().into_iter().filter_map(|(dimension, advice)| Some((dimension, advice?))).collect();
    if advice.is_empty() {
        return;
    }
    let mut y = column(file, mirroring, "next", &[report.texts.export_next_on_slide().to_owned()], MIDDLE.0 + 32.0, 52.0);
    for (dimension, advice) in advice {
        y = quoted_column(
            file,
            mirroring,
            "area",
            language,
            &lines(&report.questionnaire.dimensions[dimension].name, COLUMN / 26.0, 1),
            y,
            34.0,
        );
        y = quoted_column(file, mirroring, "action", language, &lines(&advice.action, COLUMN / (26.0 * REGULAR), 3), y, 34.0)
            + 18.0;
    }
}

/// Writes a bar for each dimension, lowest first, instead of a radar.
fn bars(file: &mut String, mirroring: Mirroring, report: &Report<'_>, language: Option<&QuestionnaireLanguage>) {
    let (left, width) = BAR_ROWS;
    let span = f64::from(report.questionnaire.level_count() - 1);
    for (row, dimension) in report.assessment.ranking.iter().take(MAX_BARS).enumerate() {
        let Some(scored) = report.assessment.scored(*dimension) else { continue };
        let y = MIDDLE.0 + 32.0 + 36.0 * row as f64;
        let name =
            lines(&report.questionnaire.dimensions[*dimension].name, (LONGEST_BAR.0 - left - 16.0) / (20.0 * REGULAR), 1);
        quoted_words(file, "bar-name", (mirroring.start(left), y), name.first().map_or("", String::as_str), language);
        let (start, room) = LONGEST_BAR;
        let length = (room * (scored.score.to_f64() - 1.0) / span).max(3.0);
        for (class, length) in [("bar-ground", room), ("bar", length)] {
            let _ = writeln!(
                file,
                "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{length:.1}\" height=\"12\"/>",
                mirroring.left(start, length),
                y - 13.0
            );
        }
        words(file, "bar-score at-end", (mirroring.start(left + width), y), &report.texts.score(scored.score));
    }
}

/// Writes lines of one class, starting at this baseline. Returns the next baseline.
fn column(file: &mut String, mirroring: Mirroring, class: &str, lines: &[String], y: f64, step: f64) -> f64 {
    quoted_column(file, mirroring, class, None, lines, y, step)
}

/// The same, for text of the questionnaire.
fn quoted_column(
    file: &mut String,
    mirroring: Mirroring,
    class: &str,
    language: Option<&QuestionnaireLanguage>,
    lines: &[String],
    mut y: f64,
    step: f64,
) -> f64 {
    for line in lines {
        quoted_words(file, class, (mirroring.start(MARGIN), y), line, language);
        y += step;
    }
    y
}
