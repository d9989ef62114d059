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

// In the browser, views stand on elements of one type: see crates/leptos-lean.
#[cfg(all(feature = "web", target_arch = "wasm32"))]
extern crate leptos_lean as leptos;

#[cfg(feature = "web")]
#[allow(clippy::needless_pass_by_value, reason = "a component owns its properties")]
pub mod app;
#[cfg(feature = "web")]
pub mod browser;
pub mod chart;
#[cfg(feature = "web")]
#[allow(clippy::needless_pass_by_value, reason = "a component owns its properties")]
mod components;
pub mod core;
pub mod export;
pub mod masking;
pub mod report;
#[cfg(feature = "web")]
#[allow(clippy::needless_pass_by_value, reason = "a component owns its properties")]
#[allow(clippy::redundant_closure_for_method_calls, reason = "methods of `Report` are of one lifetime each")]
mod screens;
#[cfg(feature = "web")]
mod state;
pub mod text;
