//! Builds long screens part by part.

use crate::browser::page::{after_render, later};
use leptos::prelude::*;

/// The number of parts to show: `first` at once, then one more in each task, so that the browser can draw and respond in
/// between. Stops when the view ends.
pub fn render_in_slices(first: usize, parts: usize) -> ReadSignal<usize> {
    let (built, set_built) = signal(first);
    after_render(move || build_next(set_built, first, parts));
    built
}

fn build_next(set_built: WriteSignal<usize>, built: usize, parts: usize) {
    if built < parts {
        later(0, move || {
            // `Some` if the view has ended.
            if set_built.try_set(built + 1).is_none() {
                build_next(set_built, built + 1, parts);
            }
        });
    }
}
