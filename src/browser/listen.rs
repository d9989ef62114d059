//! Listeners on the window that end with whoever holds them, and a mark of what the browser has called.

use js_sys::{Error, Function, Promise};
use std::cell::Cell;
use std::future::{Future, poll_fn};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, window};

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Runs what the browser has called. A trap unwinds nothing, so the mark stays, and the loader can tell whose trap it was:
/// a stack that ran over names nobody.
pub fn inside<T>(run: impl FnOnce() -> T) -> T {
    DEPTH.set(DEPTH.get() + 1);
    let done = run();
    DEPTH.set(DEPTH.get() - 1);
    done
}

/// Whether something that the browser has called has not come to its end.
#[must_use]
pub fn is_inside() -> bool {
    DEPTH.get() > 0
}

/// Begins something that waits for the browser now and then; marked like all that the browser calls.
pub fn spawn_local(future: impl Future<Output = ()> + 'static) {
    let mut future = Box::pin(future);
    let marked = poll_fn(move |context| inside(|| future.as_mut().poll(context)));
    wasm_bindgen_futures::spawn_local(marked);
}

/// A promise of what something that waits for the browser gives; it is refused with an error of the sentence.
pub fn answering(future: impl Future<Output = Result<JsValue, String>> + 'static) -> Promise {
    let mut ends = None;
    // A trap in here would be caught by the promise, and nobody would hear of it.
    let promise = Promise::new(&mut |done: Function, refused: Function| ends = Some((done, refused)));
    if let Some((done, refused)) = ends {
        spawn_local(async move {
            let _ = match future.await {
                Ok(value) => done.call1(&JsValue::NULL, &value),
                Err(why) => refused.call1(&JsValue::NULL, &Error::new(&why)),
            };
        });
    }
    promise
}

/// A listener; it is taken off when this is dropped.
pub struct Listener {
    name: &'static str,
    heard: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Listens to an event of the window.
    pub fn on_window(name: &'static str, heard: impl Fn(Event) + 'static) -> Self {
        let heard = Closure::<dyn Fn(Event)>::new(move |event| inside(|| heard(event)));
        if let Some(window) = window() {
            let _ = window.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
        }
        Self { name, heard }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let _ = window.remove_event_listener_with_callback(self.name, self.heard.as_ref().unchecked_ref());
        }
    }
}
