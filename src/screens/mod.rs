//! The screens, a file or folder each. They hold no rules: they show what the core has worked out and send events back.

pub mod collection;
pub mod introduction;
pub mod overview;
pub mod question;
pub mod result;
