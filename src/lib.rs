//! maturity-scan: how customer-centric is an organization?
//!
//! Start at [`assessment`]: one run, events in, effects out. Arrows point down only:
//!
//! | module | is | may name |
//! |---|---|---|
//! | `ui` | the interface, in Leptos | everything below but `web_sys` |
//! | `browser` | one file for each browser capability | `core` |
//! | [`assessment`] | one run | `core` |
//! | [`chart`] | pictures as values | nothing |
//! | [`text`] | every sentence of the interface | `core` |
//! | [`core`] | questionnaires, answers, scores, tokens, records | nothing |

pub mod assessment;
#[cfg(feature = "web")]
pub mod browser;
pub mod chart;
pub mod core;
pub mod export;
pub mod report;
pub mod text;
#[cfg(feature = "web")]
pub mod ui;
