//! A level over time, drawn as steps: a line for each level, and a dot for each scan.

use super::backend::{Canvas, ChartColor, Scene};
use plotters::prelude::{Circle, IntoFont, PathElement, Text, TextStyle};
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// One scan.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The day as a number; only the differences matter.
    pub day: u32,
    /// Its level, 1 to the number of levels; `None` if too little was answered.
    pub level: Option<u8>,
    /// The day as a short text.
    pub shown: String,
}

const WIDTH: f64 = 420.0;
const LEFT: f64 = 28.0;
const RIGHT: f64 = 412.0;
const ROW: f64 = 28.0;
const TOP: f64 = 16.0;
/// Room for half a date on each side.
const PAD: f64 = 56.0;
/// Minimum distance between dates, so that they don't overlap.
const LABEL: f64 = 124.0;

/// Draws the steps, earliest first. `levels` are the labels of the lines, lowest first.
#[must_use]
pub fn steps(scans: &[Step], levels: &[String]) -> Scene {
    let bottom = TOP + ROW * levels.len().saturating_sub(1) as f64;
    let first = scans.first().map_or(0, |scan| scan.day);
    let span = scans.last().map_or(0, |scan| scan.day - first);
    let x = |day: u32| {
        if span == 0 { LEFT + PAD } else { LEFT + PAD + (RIGHT - LEFT - 2.0 * PAD) * f64::from(day - first) / f64::from(span) }
    };
    let y = |level: u8| bottom - ROW * f64::from(level - 1);
    Scene::draw(WIDTH, bottom + 36.0, |canvas| {
        let path = |points: &[(f64, f64)], color: ChartColor| {
            let points: Vec<_> = points.iter().copied().map(Canvas::to_subpixels).collect();
            let _ = canvas.area().draw(&PathElement::new(points, color.style()));
        };
        let words = |said: &str, at: (f64, f64), side: Pos, color: ChartColor| {
            let style: TextStyle<'_> = ("", 12).into_font().color(&color.style().color).pos(side);
            let _ = canvas.area().draw(&Text::new(said.to_owned(), Canvas::to_subpixels(at), style));
        };
        for (level, name) in (1_u8..).zip(levels) {
            path(&[(LEFT, y(level)), (RIGHT, y(level))], ChartColor::Ring);
            words(name, (LEFT - 10.0, y(level) + 4.0), Pos::new(HPos::Right, VPos::Center), ChartColor::RingLabel);
        }
        let known: Vec<_> = scans.iter().filter_map(|scan| Some((x(scan.day), y(scan.level?)))).collect();
        let mut line: Vec<(f64, f64)> = Vec::new();
        for (at, height) in &known {
            line.extend(line.last().map(|(_, before)| (*at, *before)));
            line.push((*at, *height));
        }
        path(&line, ChartColor::Step);
        for point in known {
            let _ = canvas.area().draw(&Circle::new(Canvas::to_subpixels(point), 50, ChartColor::Dot.style().filled()));
        }
        let mut free = f64::NEG_INFINITY;
        let last = scans.len().saturating_sub(1);
        for (place, scan) in scans.iter().enumerate() {
            let at = x(scan.day);
            // The last day always has a label.
            if at >= free && (place == last || x(scans[last].day) - at >= LABEL) {
                words(&scan.shown, (at, bottom + 26.0), Pos::new(HPos::Center, VPos::Top), ChartColor::Score);
                free = at + LABEL;
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Mark;

    fn levels(top: u8) -> Vec<String> {
        (1..=top).map(|level| level.to_string()).collect()
    }

    #[test]
    fn draws_a_dot_per_level_and_labels_the_last_day() {
        let scan = |day, level| Step { day, level, shown: day.to_string() };
        let picture = steps(&[scan(0, Some(2)), scan(10, None), scan(399, Some(3)), scan(400, Some(3))], &levels(5));
        let dots = picture.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count();
        let days: Vec<_> = picture
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text { class, text, .. } if class.starts_with("axis-score") => Some(text.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!((dots, days), (3, vec!["0", "400"]));
        let line = picture.marks.iter().find_map(|mark| match mark {
            Mark::Line { class: "step", points, .. } => Some(points.split(' ').count()),
            _ => None,
        });
        assert_eq!(line, Some(5), "up at the day, not before it");
    }

    #[test]
    fn one_scan_is_a_dot() {
        let picture = steps(&[Step { day: 5, level: Some(1), shown: "now".into() }], &levels(2));
        assert!(picture.marks.iter().any(|mark| matches!(mark, Mark::Circle { .. })));
    }
}
