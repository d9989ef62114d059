//! A Plotters backend that records what is drawn as marks with class names, so that a style sheet can theme the chart.
//!
//! Plotters passes only colors to a backend, so each [`ChartColor`] is encoded as a color.

use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, IntoDrawingArea, RGBColor, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    text_anchor::{HPos, VPos},
};
use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::rc::Rc;

/// Subpixels per user unit. Plotters uses whole pixels, and tenths are fine enough for a smooth line.
const SUBPIXELS: f64 = 10.0;

/// The meaning of a mark. [`ChartColor::class`] is its class name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartColor {
    /// A ring of the scale.
    Ring,
    /// The outermost ring.
    RingTop,
    /// The line of a dimension.
    Axis,
    /// The outline of the scores.
    Shape,
    /// One score.
    Dot,
    /// A line from the lowest to the highest answer.
    Whisker,
    /// The outline of the target levels.
    Target,
    /// A dimension's name.
    Label,
    /// A dimension's score.
    Score,
    /// The number of a ring.
    RingLabel,
    /// The outline of an earlier scan, or of another one.
    Then,
    /// One score of an earlier scan, or of another one.
    DotThen,
    /// The area between the lowest and the highest score of several people.
    Band,
    /// A level over time.
    Step,
}

const CLASSES: [(ChartColor, &str); 14] = [
    (ChartColor::Ring, "ring"),
    (ChartColor::RingTop, "ring ring-top"),
    (ChartColor::Axis, "axis"),
    (ChartColor::Shape, "shape"),
    (ChartColor::Dot, "dot"),
    (ChartColor::Whisker, "whisker"),
    (ChartColor::Target, "target"),
    (ChartColor::Label, "axis-label"),
    (ChartColor::Score, "axis-score"),
    (ChartColor::RingLabel, "ring-label"),
    (ChartColor::Then, "then"),
    (ChartColor::DotThen, "dot-then"),
    (ChartColor::Band, "band"),
    (ChartColor::Step, "step"),
];

impl ChartColor {
    /// A Plotters style that encodes this value as a color.
    pub fn style(self) -> ShapeStyle {
        let at = CLASSES.iter().position(|(color, _)| *color == self).and_then(|at| u8::try_from(at).ok());
        ShapeStyle::from(&RGBColor(at.unwrap_or(0), 0, 0))
    }

    fn class(color: BackendColor) -> &'static str {
        CLASSES.get(usize::from(color.rgb.0)).map_or("", |(_, class)| class)
    }
}

/// A shape or text in a picture. Coordinates are in user units.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A line through points, such as `"0,0 10,5"`, closed or not.
    Line {
        /// Class names.
        class: &'static str,
        /// Points as in SVG.
        points: String,
        /// Whether the line returns to its first point.
        closed: bool,
    },
    /// A filled circle.
    Circle {
        /// Class names.
        class: &'static str,
        /// Center and radius.
        at: (f64, f64, f64),
    },
    /// A line of text.
    Text {
        /// Class names, including the anchor: `at-start`, `at-mid` or `at-end`, and `at-n`, `at-m` or `at-s`.
        class: String,
        /// Anchor point on the baseline.
        at: (f64, f64),
        /// The text.
        text: String,
    },
}

/// A drawing of a given size.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Width in user units.
    pub width: f64,
    /// Height in user units.
    pub height: f64,
    /// The marks, back to front.
    pub marks: Vec<Mark>,
}

impl Scene {
    /// Draws with Plotters on an area of this size.
    pub fn draw(width: f64, height: f64, draw: impl FnOnce(&Canvas)) -> Self {
        let marks = Rc::new(RefCell::new(Vec::new()));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the size of a chart")]
        let size = ((width * SUBPIXELS) as u32, (height * SUBPIXELS) as u32);
        draw(&Canvas(MarkBackend { size, marks: marks.clone() }.into_drawing_area()));
        Self { width, height, marks: marks.take() }
    }
}

/// The area on which Plotters draws.
pub struct Canvas(DrawingArea<MarkBackend, Shift>);

impl Canvas {
    /// The Plotters area. [`Canvas::to_subpixels`] gives its coordinates.
    pub fn area(&self) -> &DrawingArea<MarkBackend, Shift> {
        &self.0
    }

    /// Converts user units to Plotters coordinates.
    #[allow(clippy::cast_possible_truncation, reason = "the size of a chart")]
    pub fn to_subpixels((x, y): (f64, f64)) -> BackendCoord {
        ((x * SUBPIXELS).round() as i32, (y * SUBPIXELS).round() as i32)
    }
}

/// Records marks and draws nothing itself.
pub struct MarkBackend {
    size: (u32, u32),
    marks: Rc<RefCell<Vec<Mark>>>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

fn unit(fine: i32) -> f64 {
    f64::from(fine) / SUBPIXELS
}

impl MarkBackend {
    fn line(&self, points: impl IntoIterator<Item = BackendCoord>, color: BackendColor, closed: bool) {
        let mut text = String::new();
        for (x, y) in points {
            let gap = if text.is_empty() { "" } else { " " };
            let _ = write!(text, "{gap}{},{}", unit(x), unit(y));
        }
        self.marks.borrow_mut().push(Mark::Line { class: ChartColor::class(color), points: text, closed });
    }
}

impl DrawingBackend for MarkBackend {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.line([from, to], style.color(), false);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.line(path, style.color(), false);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, points: I, style: &S) -> Drawn {
        self.line(points, style.color(), true);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        let at = (unit(x), unit(y), f64::from(radius) / SUBPIXELS);
        self.marks.borrow_mut().push(Mark::Circle { class: ChartColor::class(style.color()), at });
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let side = match style.anchor().h_pos {
            HPos::Left => "at-start",
            HPos::Center => "at-mid",
            HPos::Right => "at-end",
        };
        let height = match style.anchor().v_pos {
            VPos::Top => "at-n",
            VPos::Center => "at-m",
            VPos::Bottom => "at-s",
        };
        let class = format!("{} {side} {height}", ChartColor::class(style.color()));
        self.marks.borrow_mut().push(Mark::Text { class, at: (unit(x), unit(y)), text: text.to_owned() });
        Ok(())
    }
}
