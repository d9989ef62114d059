//! A function that wraps everything that the browser calls.

use std::cell::Cell;

type Guard = fn(&mut dyn FnMut());

thread_local! {
    static GUARD: Cell<Guard> = const { Cell::new(|run| run()) };
}

/// Sets the function that wraps every listener and every effect, for example to find out which instance stopped with an
/// error. The function has to call its argument.
pub fn guard_callbacks(guard: Guard) {
    GUARD.set(guard);
}

pub(crate) fn guarded(run: &mut dyn FnMut()) {
    GUARD.get()(run);
}
