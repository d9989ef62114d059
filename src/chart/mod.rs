//! Pictures as values: drawn with Plotters, shown by the interface or written to a file.

mod backend;
pub mod measure;
pub mod radar;
pub mod steps;

pub use backend::{Mark, Scene};
