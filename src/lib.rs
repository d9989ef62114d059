//! maturity-scan: how customer-centric is an organization?
//!
//! Start at [`assessment`]: one run, events in, effects out. Arrows point down only:
//!
//! | module | is | may name |
//! |---|---|---|
//! | `ui` | the interface of a run | everything below but `web_sys` |
//! | `desk` | the companion's interface: several results, files, links | everything below but `web_sys` |
//! | `view` | what both are built from | everything below but `web_sys`, no run |
//! | `browser` | one file for each browser capability | `core` |
//! | [`assessment`] | one run | `core` |
//! | [`chart`] | pictures as values | nothing |
//! | [`handover`] | what goes from one module of code to the other | nothing |
//! | [`masking`] | what asks recorders of the host page to look away | nothing |
//! | [`text`] | every sentence of the interface | `core` |
//! | [`core`] | questionnaires, answers, scores, tokens, records | nothing |

pub mod assessment;
#[cfg(feature = "web")]
pub mod browser;
pub mod chart;
pub mod core;
#[cfg(feature = "web")]
pub mod desk;
pub mod export;
pub mod handover;
pub mod masking;
pub mod report;
pub mod text;
#[cfg(feature = "web")]
pub mod ui;
#[cfg(feature = "web")]
mod view;
