//! maturity-scan: how customer-centric is an organization?
//!
//! Start at [`core::session`]: one run, events in, effects out. Arrows point down only:
//!
//! | module | is | may name |
//! |---|---|---|
//! | `ui` | the interface: one folder or file a screen | everything below but `web_sys` |
//! | `view` | what screens are built from | everything below but `web_sys`, no run |
//! | `browser` | one file for each browser capability | `core` |
//! | [`chart`] | pictures as values | nothing |
//! | [`masking`] | what asks recorders of the host page to look away | nothing |
//! | [`text`] | every sentence of the interface | `core` |
//! | [`core`] | questionnaires, answers, scores, tokens, records | nothing |

#[cfg(feature = "web")]
pub mod browser;
pub mod chart;
pub mod core;
pub mod export;
pub mod masking;
pub mod report;
pub mod text;
#[cfg(feature = "web")]
pub mod ui;
#[cfg(feature = "web")]
mod view;
