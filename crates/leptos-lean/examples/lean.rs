//! The sample with leptos-lean.

extern crate leptos_lean as leptos;

mod sample;

fn main() {}
