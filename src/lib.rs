//! maturity-scan: how customer-centric is an organization?

pub mod chart;
pub mod core;
pub mod export;
pub mod text;
