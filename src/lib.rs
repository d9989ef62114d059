//! maturity-scan: how customer-centric is an organization?

pub mod core;
