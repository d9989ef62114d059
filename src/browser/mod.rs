//! The code that accesses the browser, with one file per capability. Every failure is a value.

pub mod clipboard;
pub mod clock;
pub mod config;
pub mod files;
pub mod host;
mod intl;
mod listen;
pub mod loader;
pub mod page;
pub mod storage;

pub use gloo_events::EventListener;
pub use intl::Intl;
pub use listen::{guarded_callback, in_callback, on_window, poll_once, promise_for, spawn_local};
