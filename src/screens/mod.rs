//! The screens, each in a file or folder. They contain no rules: they show what the core has calculated and send events
//! back.

pub mod collection;
pub mod introduction;
pub mod overview;
pub mod question;
pub mod result;
