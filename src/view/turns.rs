//! Long screens, built piece by piece.

use crate::browser::page::{after_render, later};
use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;
use leptos::reactive::traits::IsDisposed;
use std::vec::IntoIter;

/// Builds a piece and puts it where it belongs.
pub type Piece = Box<dyn FnOnce()>;

/// Builds pieces after the next paint, each in a task of its own, so that the browser draws and hears in between. What has
/// not been built when the view ends is left.
pub fn in_turn(pieces: Vec<Piece>) {
    let (owner, view) = (Owner::current().unwrap_or_default(), StoredValue::new_local(()));
    after_render(move || next(owner, view, pieces.into_iter()));
}

fn next(owner: Owner, view: StoredValue<(), LocalStorage>, mut left: IntoIter<Piece>) {
    later(0, move || {
        if view.is_disposed() {
            return;
        }
        if let Some(build) = left.next() {
            owner.with(build);
            next(owner, view, left);
        }
    });
}
