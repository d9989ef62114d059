//! The sample with Leptos itself.

mod sample;

fn main() {}
