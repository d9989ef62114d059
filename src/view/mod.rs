//! What screens are built from: elements with signals behind them, small pieces, charts. It knows of no run.

pub mod chart;
pub mod element;
pub mod parts;
pub mod turns;
