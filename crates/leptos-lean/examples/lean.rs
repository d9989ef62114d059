//! The sample on elements of one type.

extern crate leptos_lean as leptos;

mod sample;

fn main() {}
