//! Pictures as values: drawn with Plotters, shown by the interface or written to a file.

mod backend;
pub mod radar;

pub use backend::{Mark, Picture};
