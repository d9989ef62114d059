//! The radar: one axis for each dimension, a ring for each level, the scores as a shape.

use super::backend::{Canvas, ChartColor, Scene};
use super::measure::{self, REGULAR};
use plotters::prelude::{Circle, IntoFont, PathElement, Polygon, Text, TextStyle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::f64::consts::TAU;

/// The minimum number of axes for a shape. For fewer, bars are better.
const MIN_AXES: usize = 3;
/// The maximum number of axes with readable names. For more, bars are better.
const MAX_AXES: usize = 12;

/// Whether a radar can show this many dimensions.
#[must_use]
pub fn fits(dimensions: usize) -> bool {
    (MIN_AXES..=MAX_AXES).contains(&dimensions)
}

/// One axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// Name of the dimension.
    pub name: String,
    /// Score, 1 to the number of levels; `None` if too little is answered.
    pub score: Option<f64>,
    /// The score as text.
    pub shown: String,
    /// Lowest and highest answer.
    pub spread: Option<(u8, u8)>,
    /// Target level.
    pub target: Option<u8>,
}

/// The geometry of a radar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geometry {
    /// Center.
    pub center: (f64, f64),
    /// Radius of the outermost ring.
    pub radius: f64,
    /// Number of axes.
    pub axes: usize,
    /// Number of levels.
    pub levels: u8,
}

impl Geometry {
    /// Direction of an axis, clockwise from the top: sine and cosine of its angle.
    ///
    /// Calculated with the Taylor series within an eighth of a turn, exact to 13 digits. The standard library's functions
    /// handle angles of any size, but take 6 kB of code.
    #[must_use]
    pub fn direction(&self, axis: usize) -> (f64, f64) {
        let quarter = (8 * axis + self.axes) / (2 * self.axes);
        let angle = TAU * ((4 * axis) as f64 - (quarter * self.axes) as f64) / (4 * self.axes) as f64;
        let (mut sums, mut term) = ([0.0, 0.0], 1.0);
        for power in 0..16_usize {
            sums[power % 2] += if power % 4 < 2 { term } else { -term };
            term *= angle / (power + 1) as f64;
        }
        let [cos, sin] = sums;
        match quarter % 4 {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        }
    }

    /// The point of a value on an axis. The innermost ring is 1, so the center stays empty.
    #[must_use]
    pub fn point(&self, axis: usize, value: f64) -> (f64, f64) {
        let length = self.radius * value / f64::from(self.levels);
        let (sin, cos) = self.direction(axis);
        (self.center.0 + length * sin, self.center.1 - length * cos)
    }

    fn ring(&self, value: f64) -> Vec<(f64, f64)> {
        (0..self.axes).map(|axis| self.point(axis, value)).collect()
    }
}

const WIDTH: f64 = 460.0;
const HEIGHT: f64 = 372.0;
const CENTER: (f64, f64) = (230.0, 186.0);
/// Radius of the outermost ring in the best case, and the minimum if names are long.
const RADII: (u32, u32) = (132, 88);
/// Distance between ring and name.
const GAP: f64 = 10.0;
/// Font sizes of names and scores, as set in the style sheets.
const FONT_SIZES: (f64, f64) = (13.0, 12.5);
const LINE_HEIGHT: f64 = 15.0;
/// Space that letters need above and below the baseline.
const ASCENT: f64 = 13.0;
const DESCENT: f64 = 5.0;
/// Maximum width of a name above or below the rings.
const WIDEST: f64 = 200.0;

/// Draws the radar of a profile. `levels` are the labels of the rings, lowest first.
#[must_use]
pub fn radar(axes: &[Axis], levels: &[String]) -> Scene {
    layered(axes, levels, |_, _| {})
}

/// Draws the radar of a profile on top of another one, whose scores are in the order of the axes.
#[must_use]
pub fn radar_over(axes: &[Axis], levels: &[String], then: &[Option<f64>]) -> Scene {
    layered(axes, levels, |canvas, geometry| {
        let known: Vec<_> = then.iter().enumerate().filter_map(|(axis, score)| Some(geometry.point(axis, (*score)?))).collect();
        if known.len() >= MIN_AXES {
            polygon(canvas, &known, ChartColor::Then);
        }
        for point in known {
            let _ = canvas.area().draw(&Circle::new(Canvas::to_subpixels(point), 36, ChartColor::DotThen.style().filled()));
        }
    })
}

/// Draws the radar of a profile on top of the band between the lowest and the highest score of several people.
#[must_use]
pub fn banded(axes: &[Axis], levels: &[String], ranges: &[Option<(f64, f64)>]) -> Scene {
    layered(axes, levels, |canvas, geometry| {
        let known: Vec<_> = ranges.iter().enumerate().filter_map(|(axis, range)| Some((axis, (*range)?))).collect();
        if known.len() >= MIN_AXES {
            let edge = |of: fn((f64, f64)) -> f64| known.iter().map(move |(axis, range)| geometry.point(*axis, of(*range)));
            let outer: Vec<_> = edge(|range| range.1).collect();
            let inner: Vec<_> = edge(|range| range.0).collect();
            // Go out along the highest scores and back along the lowest: the area between is filled.
            let ring = [&outer[..], &outer[..1], &inner[..1]].concat().into_iter().chain(inner.into_iter().rev());
            polygon(canvas, &ring.collect::<Vec<_>>(), ChartColor::Band);
        }
    })
}

/// Where dimensions are in a radar, for controls on top of it. All lengths are percentages of the picture's width or height.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    /// Length of an axis, of the width.
    pub axis: f64,
    /// The boxes of the names with their scores, in the order of the axes.
    pub names: Vec<Area>,
}

/// The center and size of a box in a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Percent of the width.
    pub x: f64,
    /// Percent of the height.
    pub y: f64,
    /// Percent of the width.
    pub width: f64,
    /// Percent of the height.
    pub height: f64,
}

/// Where the dimensions are in the radar of a profile.
#[must_use]
pub fn places(axes: &[Axis], levels: u8) -> Places {
    let (geometry, labels) = layout_of(axes, levels);
    Places { axis: geometry.radius / WIDTH * 100.0, names: labels.iter().map(Label::area).collect() }
}

fn layered(axes: &[Axis], levels: &[String], under: impl FnOnce(&Canvas, &Geometry)) -> Scene {
    let (geometry, labels) = layout_of(axes, levels.len().try_into().unwrap_or(u8::MAX));
    Scene::draw(WIDTH, HEIGHT, |canvas| {
        rings(canvas, &geometry);
        under(canvas, &geometry);
        targets(canvas, &geometry, axes);
        shape(canvas, &geometry, axes);
        ring_labels(canvas, &geometry, levels);
        for (index, axis) in axes.iter().enumerate() {
            whisker(canvas, &geometry, index, axis);
        }
        for (index, axis) in axes.iter().enumerate() {
            if let Some(score) = axis.score {
                let dot = Circle::new(Canvas::to_subpixels(geometry.point(index, score)), 40, ChartColor::Dot.style().filled());
                let _ = canvas.area().draw(&dot);
            }
            label(canvas, &labels[index]);
        }
    })
}

/// A name with its score, in position.
struct Label {
    rows: Vec<(ChartColor, String)>,
    /// Whether the label is complete, with no word broken.
    is_unbroken: bool,
    /// Anchor of the first baseline.
    at: (f64, f64),
    side: Pos,
}

impl Label {
    /// Places the label beside the outermost ring.
    fn new(geometry: &Geometry, index: usize, axis: &Axis) -> Self {
        let (sin, cos) = geometry.direction(index);
        let (x, y) = geometry.point(index, f64::from(geometry.levels) * (1.0 + GAP / geometry.radius));
        let (side, room) = match sin {
            s if s > 0.2 => (HPos::Left, WIDTH - x),
            s if s < -0.2 => (HPos::Right, x),
            // Above and below, the room ends where the next names begin.
            _ => (HPos::Center, WIDEST.min(2.0 * ((geometry.radius + GAP) * geometry.direction(1).0 - 6.0))),
        };
        let height = match cos {
            c if c > 0.2 => VPos::Top,
            c if c < -0.2 => VPos::Bottom,
            _ => VPos::Center,
        };
        // More lines would overlap the next name.
        let most = if geometry.axes > 8 { 2 } else { 3 };
        let name = measure::lines(&axis.name, room / FONT_SIZES.0, most);
        let shown = measure::lines(&axis.shown, room / (FONT_SIZES.1 * REGULAR), 2);
        let is_unbroken = measure::is_unbroken(&axis.name, &name) && measure::is_unbroken(&axis.shown, &shown);
        let of = |color: ChartColor, lines: Vec<String>| lines.into_iter().map(move |line| (color, line));
        let rows: Vec<_> = of(ChartColor::Label, name).chain(of(ChartColor::Score, shown)).collect();
        // Place the block of lines above a corner at the top, below one at the bottom, and otherwise beside it.
        let top = y - LINE_HEIGHT * rows.len() as f64 * (1.0 + cos) / 2.0 + 12.0;
        Self { rows, is_unbroken, at: (x, top), side: Pos::new(side, height) }
    }

    /// The box around the lines.
    fn area(&self) -> Area {
        let size = |color: &ChartColor| if *color == ChartColor::Label { FONT_SIZES.0 } else { FONT_SIZES.1 * REGULAR };
        let width = self.rows.iter().map(|(color, line)| measure::width(line) * size(color)).fold(0.0, f64::max);
        let height = LINE_HEIGHT * (self.rows.len() as f64 - 1.0) + ASCENT + DESCENT;
        let middle = match self.side.h_pos {
            HPos::Left => self.at.0 + width / 2.0,
            HPos::Center => self.at.0,
            HPos::Right => self.at.0 - width / 2.0,
        };
        Area {
            x: middle / WIDTH * 100.0,
            y: (self.at.1 - ASCENT + height / 2.0) / HEIGHT * 100.0,
            width: width / WIDTH * 100.0,
            height: height / HEIGHT * 100.0,
        }
    }

    /// Whether the label is within the picture vertically. Its lines are already broken to fit horizontally.
    fn fits(&self) -> bool {
        let bottom = self.at.1 + LINE_HEIGHT * self.rows.len() as f64 - LINE_HEIGHT + DESCENT;
        ASCENT <= self.at.1 && bottom <= HEIGHT
    }
}

/// The layout with the largest rings that leave room for all names, or else with the smallest.
fn layout_of(axes: &[Axis], levels: u8) -> (Geometry, Vec<Label>) {
    let with = |radius: u32| {
        let geometry = Geometry { center: CENTER, radius: radius.into(), axes: axes.len(), levels };
        let labels: Vec<_> = axes.iter().enumerate().map(|(index, axis)| Label::new(&geometry, index, axis)).collect();
        (geometry, labels)
    };
    let good = |(_, labels): &(Geometry, Vec<Label>)| labels.iter().all(|label| label.is_unbroken && label.fits());
    let (most, least) = RADII;
    (least..=most).rev().map(with).find(good).unwrap_or_else(|| with(least))
}

fn line(canvas: &Canvas, points: &[(f64, f64)], color: ChartColor) {
    let points: Vec<_> = points.iter().copied().map(Canvas::to_subpixels).collect();
    let _ = canvas.area().draw(&PathElement::new(points, color.style()));
}

fn polygon(canvas: &Canvas, points: &[(f64, f64)], color: ChartColor) {
    let points: Vec<_> = points.iter().copied().map(Canvas::to_subpixels).collect();
    let _ = canvas.area().draw(&Polygon::new(points, color.style()));
}

fn rings(canvas: &Canvas, geometry: &Geometry) {
    for level in 1..=geometry.levels {
        let color = if level == geometry.levels { ChartColor::RingTop } else { ChartColor::Ring };
        polygon(canvas, &geometry.ring(level.into()), color);
    }
    for axis in 0..geometry.axes {
        line(canvas, &[geometry.point(axis, 1.0), geometry.point(axis, geometry.levels.into())], ChartColor::Axis);
    }
}

fn shape(canvas: &Canvas, geometry: &Geometry, axes: &[Axis]) {
    let known = |(index, axis): (usize, &Axis)| axis.score.map(|score| geometry.point(index, score));
    let points: Vec<_> = axes.iter().enumerate().filter_map(known).collect();
    if points.len() >= MIN_AXES {
        polygon(canvas, &points, ChartColor::Shape);
    }
}

/// Draws the targets: a mark across each axis that has one, connected between neighbors that both have one.
fn targets(canvas: &Canvas, geometry: &Geometry, axes: &[Axis]) {
    let point = |index: usize| axes[index].target.map(|level| geometry.point(index, level.into()));
    for index in 0..axes.len() {
        if let (Some(from), Some(to)) = (point(index), point((index + 1) % axes.len())) {
            line(canvas, &[from, to], ChartColor::Target);
        }
    }
    for (index, axis) in axes.iter().enumerate() {
        if let Some(level) = axis.target {
            let (sin, cos) = geometry.direction(index);
            let (x, y) = geometry.point(index, level.into());
            line(canvas, &[(x - 8.0 * cos, y - 8.0 * sin), (x + 8.0 * cos, y + 8.0 * sin)], ChartColor::Target);
        }
    }
}

fn ring_labels(canvas: &Canvas, geometry: &Geometry, levels: &[String]) {
    for (level, name) in (1_u8..).zip(levels) {
        let (x, y) = geometry.point(0, level.into());
        text(canvas, name, (x - 7.0, y + 3.6), Pos::new(HPos::Right, VPos::Center), ChartColor::RingLabel);
    }
}

fn whisker(canvas: &Canvas, geometry: &Geometry, index: usize, axis: &Axis) {
    let Some((low, high)) = axis.spread.filter(|(low, high)| low < high) else { return };
    let (sin, cos) = geometry.direction(index);
    let ends = [low, high].map(|level| geometry.point(index, level.into()));
    line(canvas, &ends, ChartColor::Whisker);
    for (x, y) in ends {
        line(canvas, &[(x - 4.5 * cos, y - 4.5 * sin), (x + 4.5 * cos, y + 4.5 * sin)], ChartColor::Whisker);
    }
}

fn label(canvas: &Canvas, label: &Label) {
    let (x, top) = label.at;
    for (row, (color, words)) in label.rows.iter().enumerate() {
        text(canvas, words, (x, top + LINE_HEIGHT * row as f64), label.side, *color);
    }
}

fn text(canvas: &Canvas, words: &str, at: (f64, f64), side: Pos, color: ChartColor) {
    let style: TextStyle<'_> = ("", 12).into_font().color(&color.style().color).pos(side);
    let _ = canvas.area().draw(&Text::new(words.to_owned(), Canvas::to_subpixels(at), style));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Mark;

    fn levels(top: u8) -> Vec<String> {
        (1..=top).map(|level| level.to_string()).collect()
    }

    fn axis(name: &str, score: Option<f64>) -> Axis {
        Axis { name: name.into(), score, shown: "2.75".into(), spread: Some((2, 3)), target: None }
    }

    /// The value at a point of an axis.
    fn value(geometry: &Geometry, axis: usize, (x, y): (f64, f64)) -> f64 {
        let (sin, cos) = geometry.direction(axis);
        ((x - geometry.center.0) * sin - (y - geometry.center.1) * cos) / geometry.radius * f64::from(geometry.levels)
    }

    #[test]
    fn points_and_values_are_inverse() {
        for axes in MIN_AXES..=MAX_AXES {
            let geometry = Geometry { center: (200.0, 180.0), radius: 130.0, axes, levels: 7 };
            for index in 0..axes {
                for value in [1.0, 2.25, 7.0] {
                    let point = geometry.point(index, value);
                    assert!((self::value(&geometry, index, point) - value).abs() < 1e-9);
                    assert!(((point.0 - 200.0).hypot(point.1 - 180.0) - 130.0 * value / 7.0).abs() < 1e-9);
                }
            }
        }
    }

    #[test]
    fn axes_point_where_the_standard_library_says() {
        for axes in 1..=64 {
            let geometry = Geometry { center: (0.0, 0.0), radius: 1.0, axes, levels: 5 };
            for axis in 0..axes {
                let ((sin, cos), (right, up)) = ((TAU * axis as f64 / axes as f64).sin_cos(), geometry.direction(axis));
                assert!((sin - right).abs() < 1e-13 && (cos - up).abs() < 1e-13, "{axis} of {axes}");
            }
        }
    }

    #[test]
    fn the_first_axis_points_up() {
        let geometry = Geometry { center: (0.0, 0.0), radius: 5.0, axes: 6, levels: 5 };
        assert_eq!(geometry.point(0, 3.0), (0.0, -3.0));
    }

    #[test]
    fn draws_rings_axes_scores_and_names() {
        let axes: Vec<_> = ["Governance", "Process", "Culture", "Organization", "Measurement", "Tools"]
            .map(|name| axis(name, Some(2.75)))
            .to_vec();
        let picture = radar(&axes, &levels(5));
        let count = |wanted: &str| {
            let class = |mark: &Mark| match mark {
                Mark::Line { class, .. } | Mark::Circle { class, .. } => (*class).to_owned(),
                Mark::Text { class, .. } => class.clone(),
            };
            picture.marks.iter().filter(|mark| class(mark).split(' ').any(|c| c == wanted)).count()
        };
        let classes = ["ring", "axis", "shape", "dot", "whisker", "axis-label", "axis-score", "ring-label"];
        assert_eq!(classes.map(count), [5, 6, 1, 6, 18, 6, 6, 5]);
    }

    #[test]
    fn names_have_places_beside_the_rings() {
        let places = places(&["a", "b", "c", "d"].map(|name| axis(name, Some(2.0))), 5);
        let of = |index: usize| places.names[index];
        assert!((of(0).x - 50.0).abs() < 0.1 && of(0).y < 15.0, "above");
        assert!(of(1).x > 75.0 && (of(1).y - 50.0).abs() < 5.0, "to the right");
        assert!((of(2).x - 50.0).abs() < 0.1 && of(2).y > 85.0, "below");
        assert!(of(3).x < 25.0, "to the left");
        assert!((places.axis - 132.0 / 460.0 * 100.0).abs() < 0.1);
    }

    #[test]
    fn an_earlier_outline_and_a_band_lie_under_the_shape() {
        let axes = ["a", "b", "c"].map(|name| axis(name, Some(2.0)));
        let at = |picture: &Scene, wanted: &str| {
            picture.marks.iter().position(|mark| matches!(mark, Mark::Line { class, .. } if *class == wanted))
        };
        let compared = radar_over(&axes, &levels(5), &[Some(1.0), None, Some(3.0)]);
        assert_eq!(at(&compared, "then"), None, "two scores make no outline");
        let compared = radar_over(&axes, &levels(5), &[Some(1.0), Some(2.0), Some(3.0)]);
        assert!(at(&compared, "then").unwrap() < at(&compared, "shape").unwrap());
        let team = banded(&axes, &levels(5), &[Some((1.0, 3.0)); 3]);
        assert!(at(&team, "band").unwrap() < at(&team, "shape").unwrap());
        // Three corners out, three back, and the first corner of each again.
        let band = team.marks.iter().find_map(|mark| match mark {
            Mark::Line { class: "band", points, .. } => Some(points.split(' ').count()),
            _ => None,
        });
        assert_eq!(band, Some(8));
    }

    #[test]
    fn an_unscored_dimension_has_no_dot() {
        let axes = [axis("a", Some(2.0)), axis("b", None), axis("c", Some(3.0))];
        let picture = radar(&axes, &levels(5));
        assert_eq!(picture.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count(), 2);
        assert!(!picture.marks.iter().any(|mark| matches!(mark, Mark::Line { class: "shape", .. })));
    }

    fn rows(picture: &Scene) -> Vec<String> {
        let name = |mark: &Mark| match mark {
            Mark::Text { class, text, .. } if class.starts_with("axis-label") => Some(text.clone()),
            _ => None,
        };
        picture.marks.iter().filter_map(name).collect()
    }

    #[test]
    fn names_take_as_many_lines_as_they_need() {
        let all = |name: &str| rows(&radar(&["a", name, "b", "c", "d", "e"].map(|name| axis(name, Some(2.0))), &levels(5)));
        let second = |name: &str| all(name)[1..all(name).len() - 4].to_vec();
        assert_eq!(second("Governance"), ["Governance"]);
        assert_eq!(second("Customer journey design"), ["Customer", "journey", "design"]);
        assert_eq!(second("顧客体験と組織の統治に関する意思決定"), ["顧客体験と組織", "の統治に関する", "意思決定"]);
        assert_eq!(second("Donaudampfschifffahrtsgesellschaft").concat(), "Donaudampfschifffahrtsgesellschaft");
        assert!(second(&"word ".repeat(30)).last().unwrap().ends_with('…'));
    }

    #[test]
    fn long_names_shrink_the_rings() {
        let outer = |name: &str| {
            let picture = radar(&["a", name, "c"].map(|name| axis(name, Some(5.0))), &levels(5));
            let dot = picture.marks.iter().find_map(|mark| match mark {
                Mark::Circle { at, .. } => Some(at.1),
                _ => None,
            });
            CENTER.1 - dot.unwrap()
        };
        assert!((outer("short") - 132.0).abs() < 0.1);
        let small = outer("Donaudampfschifffahrt");
        assert!((88.0..132.0).contains(&small), "{small}");
    }
}
