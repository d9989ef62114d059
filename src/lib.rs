//! maturity-scan: how customer-centric is an organization?
//!
//! Start at [`core::session`], which is one run: events in, effects out. Each module uses only modules to its right:
//!
//! `app → screens → components → state → browser | export → report → chart | text → core`
//!
//! `docs/ARCHITECTURE.md` describes the modules.

// On the host, the types of Leptos's own views nest as deep as the page.
#![cfg_attr(not(target_arch = "wasm32"), recursion_limit = "256")]

// In the browser, all elements in views have one type: see crates/leptos-lean.
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
