//! Figures of several runs: medians, spread, ratios.

use std::collections::HashMap;

/// Figures of runs, by name.
#[derive(Debug, Default, Clone)]
pub struct Figures {
    values: HashMap<&'static str, Vec<f64>>,
    /// What the last run asked for: paths and bytes.
    pub asked: Vec<(String, usize)>,
}

impl Figures {
    /// Adds what one run gave.
    pub fn add(&mut self, name: &'static str, value: f64) {
        self.values.entry(name).or_default().push(value);
    }

    /// The middle of all runs; none where the figure was not measured.
    pub fn median(&self, name: &str) -> Option<f64> {
        median(self.values.get(name)?)
    }

    /// The least and the greatest.
    pub fn range(&self, name: &str) -> Option<(f64, f64)> {
        let all = self.values.get(name)?;
        Some((all.iter().copied().reduce(f64::min)?, worst(all)?))
    }
}

/// The middle one, or the mean of the middle two.
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        count if count % 2 == 1 => Some(sorted[half]),
        _ => Some(f64::midpoint(sorted[half - 1], sorted[half])),
    }
}

/// The greatest.
pub fn worst(values: &[f64]) -> Option<f64> {
    values.iter().copied().reduce(f64::max)
}

/// A number of a unit, short: no more digits than it deserves.
pub fn shown(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Count => format!("{value:.0}"),
        Unit::Ms if value == 0.0 => "0".to_owned(),
        Unit::Ms if value < 100.0 => format!("{value:.1}"),
        Unit::Bytes | Unit::Ms => grouped(value),
        Unit::Mb => format!("{:.2}", value / 1_000_000.0),
    }
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Bytes.
    Bytes,
    /// Pieces.
    Count,
    /// Milliseconds.
    Ms,
    /// Bytes, shown in millions.
    Mb,
}

impl Unit {
    /// Its sign.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Bytes => "B",
            Self::Count => "",
            Self::Ms => "ms",
            Self::Mb => "MB",
        }
    }
}

/// A whole number with thousands set apart.
pub fn grouped(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut text = String::from(if value < -0.5 { "−" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
