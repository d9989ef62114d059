//! The sample on Leptos itself.

mod sample;

fn main() {}
