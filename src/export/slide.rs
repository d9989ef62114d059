//! One slide, 16:9, as an SVG file: level, radar, strengths and gaps, first steps, source and link, in the order of the report's
//! head and of the first printed page.
//!
//! Line breaks are based on estimated widths, because text can't be measured here.

use super::svg::{ACCENT, branded, escaped, frame, marks, open, quoted_words, words};
use crate::chart::measure::{REGULAR, lines};
use crate::core::language::Direction;
use crate::core::qr::Code;
use crate::report::{Extremes, FirstStep, Report};
use crate::text::quoted::{QuestionnaireLanguage, plain, whole_quote};
use std::fmt::Write as _;

const WIDTH: f64 = 1600.0;
const HEIGHT: f64 = 900.0;
const MARGIN: f64 = 96.0;
/// Width between the margins.
const FULL_WIDTH: f64 = WIDTH - 2.0 * MARGIN;
/// Distance between columns.
const GAP: f64 = 40.0;
/// Width of the column with the level, beside the picture.
const COLUMN: f64 = 700.0;
/// Left edge and width of the radar, and of the bars that replace it.
const PICTURE: (f64, f64) = (MARGIN + COLUMN + GAP, FULL_WIDTH - COLUMN - GAP);
/// Top and height of the radar and the bars.
const PICTURE_ROWS: (f64, f64) = (60.0, 496.0);
/// Width of the names before the bars, and of the scores after them.
const BAR_NAME: f64 = 290.0;
const BAR_SCORE: f64 = 70.0;
/// The maximum number of bars that can be distinguished.
const MAX_BARS: usize = 14;
/// Maximum width and height of the logo, in the lower corner.
const LOGO: (f64, f64) = (200.0, 40.0);
/// Top of the first steps, and of the site owner's name and logo.
const STEPS: f64 = 578.0;
const FOOT: f64 = 834.0;
/// Width of the QR code without its margin.
const CODE: f64 = 160.0;

/// A kind of text: its class, its size, its distance to the next line, the factor for its width, and its further styles.
struct Kind(&'static str, f64, f64, f64, &'static str);

const OVER: Kind = Kind("over", 20.0, 28.0, REGULAR, "fill:#545c64");
const HEADLINE: Kind = Kind("headline", 46.0, 54.0, 1.0, "font-weight:600");
const LONG_HEADLINE: Kind = Kind("long-headline", 34.0, 42.0, 1.0, "font-weight:600");
const ESSENCE: Kind = Kind("essence", 26.0, 34.0, REGULAR, "fill:#545c64");
const LEVEL: Kind = Kind("level", 15.0, 20.0, REGULAR, "fill:#545c64");
const LEVEL_HERE: Kind = Kind("level-here", 15.0, 20.0, 1.0, "font-weight:600");
const SURE: Kind = Kind("sure", 19.0, 26.0, REGULAR, "fill:#545c64");
const HEAD: Kind = Kind("head", 20.0, 30.0, 1.0, "font-weight:600;fill:#545c64");
const ENTRY: Kind = Kind("entry", 20.0, 28.0, REGULAR, "");
const AREA: Kind = Kind("area", 21.0, 30.0, 1.0, "font-weight:600");
const ACTION: Kind = Kind("action", 21.0, 28.0, REGULAR, "");
const FACTS: Kind = Kind("facts", 18.0, 24.0, REGULAR, "fill:#545c64");
const SOURCE: Kind = Kind("source", 19.0, 26.0, REGULAR, "fill:#545c64");
const BAR_LABEL: Kind = Kind("bar-name", 20.0, 0.0, REGULAR, "");
const KINDS: [&Kind; 14] = [
    &OVER,
    &HEADLINE,
    &LONG_HEADLINE,
    &ESSENCE,
    &LEVEL,
    &LEVEL_HERE,
    &SURE,
    &HEAD,
    &ENTRY,
    &AREA,
    &ACTION,
    &FACTS,
    &SOURCE,
    &BAR_LABEL,
];

/// A slide while it is written. Positions are mirrored if the language runs from right to left.
struct Slide<'a> {
    file: String,
    direction: Direction,
    report: &'a Report<'a>,
    language: Option<QuestionnaireLanguage>,
}

/// Writes the slide.
#[must_use]
pub fn slide(report: &Report<'_>) -> String {
    let direction = Direction::from_tag(report.texts.lang);
    let mut slide = Slide { file: String::new(), direction, report, language: report.questionnaire_language() };
    slide.begin();
    slide.verdict();
    slide.picture();
    slide.steps();
    slide.foot();
    if direction == Direction::RightToLeft {
        slide.file.push_str("</g>\n");
    }
    slide.file.push_str("</svg>\n");
    slide.file
}

impl Slide<'_> {
    /// The left edge of something with this width.
    fn left(&self, left: f64, width: f64) -> f64 {
        match self.direction {
            Direction::LeftToRight => left,
            Direction::RightToLeft => WIDTH - left - width,
        }
    }

    /// Writes up to `most` lines from this edge and in this width, the first on the baseline `y`. Returns the next baseline.
    fn text(&mut self, kind: &Kind, text: &str, (left, width): (f64, f64), most: usize, mut y: f64) -> f64 {
        let Kind(class, size, step, factor, _) = kind;
        let x = self.left(left, 0.0);
        let (text, language) = match whole_quote(text) {
            Some(words) => (words.into(), self.language.as_ref()),
            None => (plain(text, self.language.as_ref()), None),
        };
        for line in lines(&text, width / (size * factor), most) {
            quoted_words(&mut self.file, class, (x, y), &line, language);
            y += step;
        }
        y
    }

    fn rectangle(&mut self, class: &str, (left, top): (f64, f64), (width, height): (f64, f64)) {
        let left = self.left(left, width);
        let _ = writeln!(
            self.file,
            "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{top}\" width=\"{width:.1}\" height=\"{height}\"/>"
        );
    }

    fn begin(&mut self) {
        let (report, language) = (self.report, self.language.as_ref());
        let (name, (_, description)) = (report.texts.export_slide_name(report.headline()), report.radar_words());
        open(&mut self.file, [0.0, 0.0, WIDTH, HEIGHT], (&name, &description), (report.texts.lang, language), report.branding);
        let mut style = format!(
            ".rule{{fill:#161a1e}}.code{{fill:#000}}.here{{fill:{ACCENT}}}.bar{{fill:{ACCENT}}}.other{{fill:#d9dde1}}\
             .bar-score{{font-size:20px;fill:#545c64}}"
        );
        for Kind(class, size, _, _, more) in KINDS {
            let _ = write!(style, ".{class}{{font-size:{size}px;{more}}}");
        }
        let _ = writeln!(self.file, "<style>{}</style>", branded(&style, report.branding));
        if self.direction == Direction::RightToLeft {
            self.file.push_str("<g direction=\"rtl\">\n");
        }
    }

    /// Level, confidence, strengths and gaps.
    fn verdict(&mut self) {
        let (report, place) = (self.report, (MARGIN, COLUMN));
        let over = [report.quote(&report.questionnaire.title), report.subject()].join(report.texts.export_between());
        let top = self.text(&OVER, &over, place, 2, 82.0) + 32.0;
        // Names of several dimensions take more room than a level.
        let (kind, most) = if report.questionnaire.has_levels() { (&HEADLINE, 2) } else { (&LONG_HEADLINE, 3) };
        let head = self.text(kind, &report.headline(), place, most, top);
        // A headline of several lines leaves room for one more line.
        let most = if head > top + kind.2 { 1 } else { 2 };
        let mut y = self.text(&ESSENCE, &report.essence(), place, most, head - 8.0);
        if let Some(overall) = report.assessment.headline(report.questionnaire) {
            y = self.level_bar(overall.level, y - 12.0) + 12.0;
        }
        y = self.text(&SURE, &report.confidence_line(), place, 2, y) + 20.0;
        let width = (COLUMN - GAP) / 2.0;
        for (place, Extremes { heading, entries }) in report.extremes().into_iter().flatten().enumerate() {
            let place = (MARGIN + (width + GAP) * place as f64, width);
            let mut y = self.text(&HEAD, heading, place, 1, y);
            for entry in entries {
                y = self.text(&ENTRY, &entry, place, 1, y);
            }
        }
    }

    /// All levels as one bar, filled up to the level reached. Returns the next baseline.
    fn level_bar(&mut self, level: u8, top: f64) -> f64 {
        let (names, mut end) = (self.report.level_names(), top);
        let (gap, width) = (6.0, COLUMN / names.len() as f64);
        for (name, (number, left)) in names.iter().zip((1_u8..).map(|number| (number, MARGIN + width * f64::from(number - 1))))
        {
            self.rectangle(if number <= level { "here" } else { "other" }, (left, top), (width - gap, 12.0));
            let kind = if number == level { &LEVEL_HERE } else { &LEVEL };
            end = self.text(kind, name, (left, width - gap), 2, top + 32.0).max(end);
        }
        end
    }

    /// The radar, or bars if there is none.
    fn picture(&mut self) {
        let Some(radar) = self.report.radar() else { return self.bars() };
        let [left, top, width, height] = frame(&radar);
        let _ = writeln!(
            self.file,
            "<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"{left} {top} {width} {height}\" overflow=\"visible\"{}>",
            self.left(PICTURE.0, PICTURE.1),
            PICTURE_ROWS.0,
            PICTURE.1,
            PICTURE_ROWS.1,
            if self.direction == Direction::RightToLeft { " direction=\"ltr\"" } else { "" },
        );
        marks(&mut self.file, &radar, self.language.as_ref());
        self.file.push_str("</svg>\n");
    }

    /// A bar for each dimension, lowest first.
    fn bars(&mut self) {
        let report = self.report;
        let ranking: Vec<_> = report.assessment.ranking.iter().take(MAX_BARS).copied().collect();
        let span = f64::from(report.questionnaire.level_count() - 1);
        let step = (PICTURE_ROWS.1 / ranking.len().max(1) as f64).min(36.0);
        let (start, room) = (PICTURE.0 + BAR_NAME, PICTURE.1 - BAR_NAME - BAR_SCORE);
        for (row, dimension) in ranking.into_iter().enumerate() {
            let Some(scored) = report.assessment.scored(dimension) else { continue };
            let y = PICTURE_ROWS.0 + step * (row as f64 + 0.7);
            let name = report.quote(&report.questionnaire.dimensions[dimension].name);
            self.text(&BAR_LABEL, &name, (PICTURE.0, BAR_NAME - 16.0), 1, y);
            let length = (room * (scored.score.to_f64() - 1.0) / span).max(3.0);
            self.rectangle("other", (start, y - 13.0), (room, 12.0));
            self.rectangle("bar", (start, y - 13.0), (length, 12.0));
            let end = self.left(PICTURE.0 + PICTURE.1, 0.0);
            words(&mut self.file, "bar-score at-end", (end, y), &report.texts.score(scored.score));
        }
    }

    /// The first steps side by side, and the link.
    fn steps(&mut self) {
        let report = self.report;
        let steps = report.first_steps();
        let code = report.link.and_then(Code::encode);
        self.rectangle("rule", (MARGIN, STEPS), (FULL_WIDTH, 1.0));
        if let Some(code) = &code {
            let scale = CODE / code.size() as f64;
            // The white margin of the code lies in that of the slide.
            let margin = scale * (code.side() - code.size()) as f64 / 2.0;
            let (left, top) = (self.left(WIDTH - MARGIN - CODE, CODE) - margin, STEPS + 24.0 - margin);
            let _ = writeln!(
                self.file,
                "<path class=\"code\" transform=\"translate({left:.1} {top:.1}) scale({scale:.4})\" d=\"{}\"/>",
                code.path()
            );
        }
        if steps.is_empty() {
            return;
        }
        let y = self.text(&HEAD, report.texts.next_moves(), (MARGIN, COLUMN), 1, STEPS + 38.0) + 4.0;
        let width = FULL_WIDTH - if code.is_some() { CODE + GAP } else { 0.0 };
        let width = (width + GAP) / steps.len() as f64 - GAP;
        for (place, FirstStep { dimension, action, facts }) in steps.into_iter().enumerate() {
            let place = (MARGIN + (width + GAP) * place as f64, width);
            let y = self.text(&AREA, &report.quote(&dimension), place, 1, y);
            let y = self.text(&ACTION, &action, place, 4, y) + 4.0;
            self.text(&FACTS, &facts, place, 2, y);
        }
    }

    /// The site owner's name and logo. Without the bar of levels, also the names of the levels, which the picture shows as numbers.
    fn foot(&mut self) {
        let report = self.report;
        let key = report.assessment.headline(report.questionnaire).is_none().then(|| report.levels_key());
        let source = [report.branding.name.clone(), key].into_iter().flatten().collect::<Vec<_>>();
        let logo = report.branding.logo.as_deref();
        if source.is_empty() && logo.is_none() {
            return;
        }
        self.rectangle("rule", (MARGIN, FOOT), (FULL_WIDTH, 1.0));
        let width = if logo.is_some() { FULL_WIDTH - LOGO.0 - GAP } else { FULL_WIDTH };
        self.text(&SOURCE, &source.join(report.texts.export_between()), (MARGIN, width), 1, FOOT + 34.0);
        if let Some(logo) = logo {
            let (width, height) = LOGO;
            let (left, top) = (self.left(WIDTH - MARGIN - width, width), FOOT + 12.0);
            let align = if self.direction == Direction::RightToLeft { "xMinYMid" } else { "xMaxYMid" };
            let logo = escaped(logo);
            let _ = writeln!(
                self.file,
                "<image x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" preserveAspectRatio=\"{align}\" href=\"{logo}\"/>"
            );
        }
    }
}
