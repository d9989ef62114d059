//! The core: plain values and pure functions.
//!
//! The core uses no clock, random source, browser or Leptos. Constructors check their input, so nothing else has to.
//! Results are values that a view, a file or a link can show unchanged.

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
pub mod mail;
pub mod plan;
pub mod progress;
pub mod qr;
pub mod questionnaire;
pub mod roadmap;
pub mod rounds;
pub mod scan;
pub mod score;
pub mod session;
pub mod summary;
pub mod team;
pub mod token;
pub mod trend;
pub mod unreadable;
