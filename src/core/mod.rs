//! The part that decides: plain values and pure functions.
//!
//! No clock, no random source, no browser, no Leptos. What comes in is checked once, on construction; what goes out is a
//! value that a view, a file or a link can show as it stands.

pub mod advice;
pub mod answer;
pub mod assessment;
pub mod by_id;
pub mod cause;
pub mod certainty;
pub mod date;
pub mod encoding;
pub mod explanation;
pub mod history;
pub mod json;
pub mod keys;
pub mod language;
pub mod link;
pub mod plan;
pub mod progress;
pub mod qr;
pub mod questionnaire;
pub mod rounds;
pub mod route;
pub mod scan;
pub mod score;
pub mod session;
pub mod summary;
pub mod team;
pub mod token;
pub mod trend;
pub mod unreadable;
