//! What runs around everything that the browser calls.

use std::cell::Cell;

type Guard = fn(&mut dyn FnMut());

thread_local! {
    static GUARD: Cell<Guard> = const { Cell::new(|run| run()) };
}

/// Sets what runs around every listener and every effect, such as a mark that tells whose panic one was. It has to call what it
/// is given.
pub fn guard_callbacks(guard: Guard) {
    GUARD.set(guard);
}

pub(crate) fn guarded(run: &mut dyn FnMut()) {
    GUARD.get()(run);
}
