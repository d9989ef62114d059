//! maturity-scan: how customer-centric is an organization?
//!
//! Start at [`core::session`]: one run, events in, effects out. A module names only what stands right of it:
//!
//! `app → screens → components → state → browser | export → report → chart | text → core`
//!
//! `docs/ARCHITECTURE.md` says what each holds.

// Views of Leptos itself, on the host, are types as deep as the page.
#![cfg_attr(not(target_arch = "wasm32"), recursion_limit = "256")]

// In the browser, views stand on elements of one type: see crates/leptos-lean.
#[cfg(all(feature = "web", target_arch = "wasm32"))]
extern crate leptos_lean as leptos;

#[cfg(all(feature = "web", target_arch = "wasm32"))]
#[allow(clippy::needless_pass_by_value, reason = "a component owns its properties")]
pub mod app;
// On the host nothing is mounted. All of it is checked there, and what the first screens need is compiled.
#[cfg(all(feature = "web", not(target_arch = "wasm32")))]
#[allow(clippy::needless_pass_by_value, reason = "a component owns its properties")]
#[allow(dead_code, reason = "used in the browser")]
mod app;
#[cfg(all(feature = "web", not(target_arch = "wasm32")))]
pub use app::prerender;
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
