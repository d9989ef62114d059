//! Listeners on the window that end with whoever holds them.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, window};

/// A listener; it is taken off when this is dropped.
pub struct Listener {
    name: &'static str,
    heard: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Listens to an event of the window.
    pub fn on_window(name: &'static str, heard: impl Fn(Event) + 'static) -> Self {
        let heard = Closure::<dyn Fn(Event)>::new(heard);
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
