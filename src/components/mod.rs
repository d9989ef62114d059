//! The building blocks of screens.

mod buttons;
mod chart;
mod copy;
mod fields;
mod language;
mod level;
mod masked;
mod progress;
mod section;
mod slices;

pub use buttons::*;
pub use chart::*;
pub use copy::*;
pub use fields::*;
pub use language::*;
pub use level::*;
pub use masked::masked;
pub use progress::*;
pub use section::*;
pub use slices::*;
