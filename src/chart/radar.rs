//! The radar: one axis for each dimension, a ring for each level, the scores as a shape.

use super::backend::{Canvas, Ink, Picture};
use plotters::prelude::{Circle, IntoFont, PathElement, Polygon, Text, TextStyle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::f64::consts::TAU;

/// The fewest axes that make a shape; below, bars say more.
pub const MIN_AXES: usize = 3;
/// The most axes whose names can still be read; above, bars say more.
pub const MAX_AXES: usize = 12;

/// One axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// Name of the dimension.
    pub name: String,
    /// Score, 1 to the number of levels; none where too little is answered.
    pub score: Option<f64>,
    /// The score in words.
    pub shown: String,
    /// Lowest and highest answer.
    pub spread: Option<(u8, u8)>,
    /// Level aimed at.
    pub target: Option<u8>,
}

/// Where things lie: pure geometry.
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
    /// Where an axis points to, clockwise from the top: sine and cosine of its angle.
    ///
    /// Their series within an eighth of a turn, to 13 digits; the standard library's serve angles of any size, with 6 kB of
    /// code.
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

    /// The point of a value on an axis. Rings begin at 1, so the center stays empty.
    #[must_use]
    pub fn point(&self, axis: usize, value: f64) -> (f64, f64) {
        let length = self.radius * value / f64::from(self.levels);
        let (sin, cos) = self.direction(axis);
        (self.center.0 + length * sin, self.center.1 - length * cos)
    }

    /// The value at a point of an axis; the inverse of [`Geometry::point`].
    #[must_use]
    pub fn value(&self, axis: usize, (x, y): (f64, f64)) -> f64 {
        let (sin, cos) = self.direction(axis);
        ((x - self.center.0) * sin - (y - self.center.1) * cos) / self.radius * f64::from(self.levels)
    }

    fn ring(&self, value: f64) -> Vec<(f64, f64)> {
        (0..self.axes).map(|axis| self.point(axis, value)).collect()
    }
}

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 362.0;
const RADIUS: f64 = 132.0;
/// Names are broken into two lines by their number of characters: measuring them would put a probe into the host's page.
const LINE_CHARS: usize = 14;
const LINE_HEIGHT: f64 = 15.0;

/// Draws the radar of a profile.
#[must_use]
pub fn radar(axes: &[Axis], levels: u8) -> Picture {
    layered(axes, levels, |_, _| {})
}

/// Draws the radar of a profile over an earlier or another one: its scores in the axes' order.
#[must_use]
pub fn over(axes: &[Axis], levels: u8, then: &[Option<f64>]) -> Picture {
    layered(axes, levels, |canvas, geometry| {
        let known: Vec<_> = then.iter().enumerate().filter_map(|(axis, score)| Some(geometry.point(axis, (*score)?))).collect();
        if known.len() >= MIN_AXES {
            polygon(canvas, &known, Ink::Then);
        }
        for point in known {
            let _ = canvas.area().draw(&Circle::new(Canvas::fine(point), 36, Ink::DotThen.style().filled()));
        }
    })
}

/// Draws the radar of a profile over the band from the lowest to the highest score that several people have.
#[must_use]
pub fn banded(axes: &[Axis], levels: u8, ranges: &[Option<(f64, f64)>]) -> Picture {
    layered(axes, levels, |canvas, geometry| {
        let known: Vec<_> = ranges.iter().enumerate().filter_map(|(axis, range)| Some((axis, (*range)?))).collect();
        if known.len() >= MIN_AXES {
            let edge = |of: fn((f64, f64)) -> f64| known.iter().map(move |(axis, range)| geometry.point(*axis, of(*range)));
            let outer: Vec<_> = edge(|range| range.1).collect();
            let inner: Vec<_> = edge(|range| range.0).collect();
            // Out along the highest, back along the lowest: what lies between is filled.
            let ring = [&outer[..], &outer[..1], &inner[..1]].concat().into_iter().chain(inner.into_iter().rev());
            polygon(canvas, &ring.collect::<Vec<_>>(), Ink::Band);
        }
    })
}

fn layered(axes: &[Axis], levels: u8, under: impl FnOnce(&Canvas, &Geometry)) -> Picture {
    let geometry = Geometry { center: (WIDTH / 2.0, 184.0), radius: RADIUS, axes: axes.len(), levels };
    Picture::draw(WIDTH, HEIGHT, |canvas| {
        rings(canvas, &geometry);
        under(canvas, &geometry);
        targets(canvas, &geometry, axes);
        shape(canvas, &geometry, axes);
        ring_labels(canvas, &geometry);
        for (index, axis) in axes.iter().enumerate() {
            whisker(canvas, &geometry, index, axis);
        }
        for (index, axis) in axes.iter().enumerate() {
            if let Some(score) = axis.score {
                let dot = Circle::new(Canvas::fine(geometry.point(index, score)), 40, Ink::Dot.style().filled());
                let _ = canvas.area().draw(&dot);
            }
            label(canvas, &geometry, index, axis);
        }
    })
}

fn line(canvas: &Canvas, points: &[(f64, f64)], ink: Ink) {
    let points: Vec<_> = points.iter().copied().map(Canvas::fine).collect();
    let _ = canvas.area().draw(&PathElement::new(points, ink.style()));
}

fn polygon(canvas: &Canvas, points: &[(f64, f64)], ink: Ink) {
    let points: Vec<_> = points.iter().copied().map(Canvas::fine).collect();
    let _ = canvas.area().draw(&Polygon::new(points, ink.style()));
}

fn rings(canvas: &Canvas, geometry: &Geometry) {
    for level in 1..=geometry.levels {
        let ink = if level == geometry.levels { Ink::RingTop } else { Ink::Ring };
        polygon(canvas, &geometry.ring(level.into()), ink);
    }
    for axis in 0..geometry.axes {
        line(canvas, &[geometry.point(axis, 1.0), geometry.point(axis, geometry.levels.into())], Ink::Axis);
    }
}

fn shape(canvas: &Canvas, geometry: &Geometry, axes: &[Axis]) {
    let known = |(index, axis): (usize, &Axis)| axis.score.map(|score| geometry.point(index, score));
    let points: Vec<_> = axes.iter().enumerate().filter_map(known).collect();
    if points.len() >= MIN_AXES {
        polygon(canvas, &points, Ink::Shape);
    }
}

/// What is aimed at: a mark across each axis that has a target, joined between neighbors that both have one.
fn targets(canvas: &Canvas, geometry: &Geometry, axes: &[Axis]) {
    let point = |index: usize| axes[index].target.map(|level| geometry.point(index, level.into()));
    for index in 0..axes.len() {
        if let (Some(from), Some(to)) = (point(index), point((index + 1) % axes.len())) {
            line(canvas, &[from, to], Ink::Target);
        }
    }
    for (index, axis) in axes.iter().enumerate() {
        if let Some(level) = axis.target {
            let (sin, cos) = geometry.direction(index);
            let (x, y) = geometry.point(index, level.into());
            line(canvas, &[(x - 8.0 * cos, y - 8.0 * sin), (x + 8.0 * cos, y + 8.0 * sin)], Ink::Target);
        }
    }
}

fn ring_labels(canvas: &Canvas, geometry: &Geometry) {
    for level in 1..=geometry.levels {
        let (x, y) = geometry.point(0, level.into());
        text(canvas, &level.to_string(), (x - 7.0, y + 3.6), Pos::new(HPos::Right, VPos::Center), Ink::RingLabel);
    }
}

fn whisker(canvas: &Canvas, geometry: &Geometry, index: usize, axis: &Axis) {
    let Some((low, high)) = axis.spread.filter(|(low, high)| low < high) else { return };
    let (sin, cos) = geometry.direction(index);
    let ends = [low, high].map(|level| geometry.point(index, level.into()));
    line(canvas, &ends, Ink::Whisker);
    for (x, y) in ends {
        line(canvas, &[(x - 4.5 * cos, y - 4.5 * sin), (x + 4.5 * cos, y + 4.5 * sin)], Ink::Whisker);
    }
}

fn label(canvas: &Canvas, geometry: &Geometry, index: usize, axis: &Axis) {
    let (sin, cos) = geometry.direction(index);
    let (x, y) = geometry.point(index, f64::from(geometry.levels) * (1.0 + 10.0 / RADIUS));
    let side = match sin {
        s if s > 0.2 => HPos::Left,
        s if s < -0.2 => HPos::Right,
        _ => HPos::Center,
    };
    let height = match cos {
        c if c > 0.2 => VPos::Top,
        c if c < -0.2 => VPos::Bottom,
        _ => VPos::Center,
    };
    let side = Pos::new(side, height);
    let lines = broken(&axis.name);
    let height = LINE_HEIGHT * (lines.len() + 1) as f64;
    // The block of lines stands above its corner at the top, below it at the bottom, beside it between.
    let top = y - height * (1.0 + cos) / 2.0 + 12.0;
    for (row, words) in lines.iter().enumerate() {
        text(canvas, words, (x, top + LINE_HEIGHT * row as f64), side, Ink::Label);
    }
    text(canvas, &axis.shown, (x, top + LINE_HEIGHT * lines.len() as f64), side, Ink::Score);
}

fn text(canvas: &Canvas, words: &str, at: (f64, f64), side: Pos, ink: Ink) {
    let style: TextStyle<'_> = ("", 12).into_font().color(&ink.style().color).pos(side);
    let _ = canvas.area().draw(&Text::new(words.to_owned(), Canvas::fine(at), style));
}

/// At most two lines, the second one cut where it is too long.
fn broken(name: &str) -> Vec<String> {
    if name.chars().count() <= LINE_CHARS {
        return vec![name.to_owned()];
    }
    let mut lines = vec![String::new()];
    for word in name.split_whitespace() {
        let last = lines.last_mut().map_or(0, |line| line.chars().count());
        if last > 0 && last + 1 + word.chars().count() > LINE_CHARS && lines.len() < 2 {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    for line in &mut lines {
        if line.chars().count() > LINE_CHARS + 4 {
            *line = line.chars().take(LINE_CHARS + 3).collect::<String>().trim_end().to_owned() + "…";
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Mark;

    fn axis(name: &str, score: Option<f64>) -> Axis {
        Axis { name: name.into(), score, shown: "2.75".into(), spread: Some((2, 3)), target: None }
    }

    #[test]
    fn points_and_values_are_inverse() {
        for axes in MIN_AXES..=MAX_AXES {
            let geometry = Geometry { center: (200.0, 180.0), radius: 130.0, axes, levels: 7 };
            for index in 0..axes {
                for value in [1.0, 2.25, 7.0] {
                    let point = geometry.point(index, value);
                    assert!((geometry.value(index, point) - value).abs() < 1e-9);
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
        let picture = radar(&axes, 5);
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
    fn an_earlier_outline_and_a_band_lie_under_the_shape() {
        let axes = ["a", "b", "c"].map(|name| axis(name, Some(2.0)));
        let at = |picture: &Picture, wanted: &str| {
            picture.marks.iter().position(|mark| matches!(mark, Mark::Line { class, .. } if *class == wanted))
        };
        let compared = over(&axes, 5, &[Some(1.0), None, Some(3.0)]);
        assert_eq!(at(&compared, "then"), None, "two scores make no outline");
        let compared = over(&axes, 5, &[Some(1.0), Some(2.0), Some(3.0)]);
        assert!(at(&compared, "then").unwrap() < at(&compared, "shape").unwrap());
        let team = banded(&axes, 5, &[Some((1.0, 3.0)); 3]);
        assert!(at(&team, "band").unwrap() < at(&team, "shape").unwrap());
        // Three corners out, three corners back, and the first of each again.
        let band = team.marks.iter().find_map(|mark| match mark {
            Mark::Line { class: "band", points, .. } => Some(points.split(' ').count()),
            _ => None,
        });
        assert_eq!(band, Some(8));
    }

    #[test]
    fn an_unscored_dimension_has_no_dot() {
        let axes = [axis("a", Some(2.0)), axis("b", None), axis("c", Some(3.0))];
        let picture = radar(&axes, 5);
        assert_eq!(picture.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count(), 2);
        assert!(!picture.marks.iter().any(|mark| matches!(mark, Mark::Line { class: "shape", .. })));
    }

    #[test]
    fn long_names_take_two_lines() {
        assert_eq!(broken("Governance"), ["Governance"]);
        assert_eq!(broken("Customer journey design"), ["Customer", "journey design"]);
        assert_eq!(broken("Front-line empowerment and much more"), ["Front-line", "empowerment and m…"]);
    }
}
