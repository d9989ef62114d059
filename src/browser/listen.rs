//! Listeners on the window, and a count of the calls from the browser that are running.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_utils::window;
use js_sys::{Error, Function, Promise};
use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasm_bindgen::JsValue;
use web_sys::Event;

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Runs a call from the browser. A trap does not unwind, so the count stays up. From this the loader can tell which
/// instance trapped, even for a stack overflow, whose error does not name one.
pub fn guarded_callback<T>(run: impl FnOnce() -> T) -> T {
    DEPTH.set(DEPTH.get() + 1);
    let done = run();
    DEPTH.set(DEPTH.get() - 1);
    done
}

/// Whether a call from the browser has begun but not ended.
#[must_use]
pub fn in_callback() -> bool {
    DEPTH.get() > 0
}

/// Starts a future that waits for the browser. Each of its steps counts as a call from the browser.
pub fn spawn_local(future: impl Future<Output = ()> + 'static) {
    let mut future = Box::pin(future);
    let marked = poll_fn(move |context| guarded_callback(|| future.as_mut().poll(context)));
    wasm_bindgen_futures::spawn_local(marked);
}

/// The result of a future; `None` if it has to wait for something.
pub fn poll_once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// A promise for the result of a future. It is rejected with an error that has the sentence as its message.
pub fn promise_for(future: impl Future<Output = Result<JsValue, String>> + 'static) -> Promise {
    let mut ends = None;
    // Don't run the future in this closure: the promise would swallow a trap.
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

/// Listens to an event of the window until the listener is dropped.
pub fn on_window(name: &'static str, mut handler: impl FnMut(&Event) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), name, options, move |event| guarded_callback(|| handler(event)))
}
