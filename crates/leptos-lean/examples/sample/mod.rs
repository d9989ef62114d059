//! A page that uses everything that views use. tests/browser/lean.rs compares how leptos-lean and Leptos render it.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::html::Button as ButtonElement;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::tachys::html::class::class;
use leptos::tachys::svg;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use wasm_bindgen::prelude::wasm_bindgen;

static EFFECTS: AtomicUsize = AtomicUsize::new(0);
static CLEANUPS: AtomicUsize = AtomicUsize::new(0);

#[derive(Clone, Copy)]
struct State {
    count: RwSignal<usize>,
    rows: RwSignal<Vec<u32>>,
    shown: RwSignal<bool>,
    text: RwSignal<String>,
}

thread_local! {
    static STATE: Cell<Option<State>> = const { Cell::new(None) };
    static SHOWN: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
}

/// Shows the sample.
#[wasm_bindgen]
pub fn start(container: leptos::web_sys::HtmlElement) {
    let handle = mount_to(container, || view! { <Sample/> });
    SHOWN.set(Some(Box::new(handle)));
}

/// Ends the sample.
#[wasm_bindgen]
pub fn end() {
    drop(SHOWN.take());
}

/// Sets the list's keys.
#[wasm_bindgen]
pub fn set_rows(keys: Vec<u32>) {
    STATE.get().expect("the sample has begun").rows.set(keys);
}

/// Adds 1 to the count this many times.
#[wasm_bindgen]
pub fn count(times: usize) {
    let state = STATE.get().expect("the sample has begun");
    for _ in 0..times {
        state.count.update(|count| *count += 1);
    }
}

/// How often the effect of a part of the page has run.
#[wasm_bindgen]
pub fn effects() -> usize {
    EFFECTS.load(Ordering::Relaxed)
}

/// How many parts of the page have ended.
#[wasm_bindgen]
pub fn cleanups() -> usize {
    CLEANUPS.load(Ordering::Relaxed)
}

#[component]
fn Sample() -> impl IntoView {
    let state = State {
        count: RwSignal::new(0),
        rows: RwSignal::new(vec![1, 2, 3]),
        shown: RwSignal::new(true),
        text: RwSignal::new("text".to_owned()),
    };
    STATE.set(Some(state));
    provide_context(state);
    view! { <Values/><Controls/><Parts/><Rows/><Picture/> }
}

/// All kinds of attributes, classes, styles, properties and children.
#[component]
fn Values() -> impl IntoView {
    let State { count, .. } = expect_context();
    let none: Option<&'static str> = None;
    let attributes: Vec<AnyAttribute> =
        vec![class(("spread", true)).into_any_attr(), custom_attribute("data-spread", "yes").into_any_attr()];
    let owned = "owned".to_owned();
    let size = move || if count.get() > 2 { "many" } else { "few" };
    let label = move || (count.get() > 0).then(|| count.get().to_string());
    view! {
        <section id="values" class="a b" lang="en" {..attributes}>
            <p id={"owned"} title=none hidden=false tabindex="-1">{owned}" and "{none}{Some("some")}</p>
            <p class=("even", move || count.get() % 2 == 0) class=("fixed", true) style=("--n", "3") style=("--count", move || count.get().to_string())>
                {1_u8}{vec!["x", "y"]}{["z", "w"]}{(("t",), 5_usize)}
            </p>
            <p class=size aria-label=label>
                {move || count.get().to_string()}" "{move || (count.get() > 1).then(|| view! { <b>{count.get()}</b> })}
            </p>
        </section>
    }
}

/// Controls that people press or write in, and focus by reference.
#[component]
fn Controls() -> impl IntoView {
    let State { count, shown, text, .. } = expect_context();
    let button = NodeRef::<ButtonElement>::new();
    let focus = move |_| {
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    view! {
        <div class={"controls"}>
            <button id="up" type="button" node_ref=button on:click=move |_| count.update(|count| *count += 1)>{"up"}</button>
            <button id="toggle" type="button" on:click=move |_| shown.update(|shown| *shown = !*shown)>{"toggle"}</button>
            <button id="focus" type="button" on:click=focus>{"focus"}</button>
            <input id="field" type="text" prop:value=move || text.get() on:input=move |event| text.set(event_target_value(&event))/>
            <input id="box" type="checkbox" prop:checked=move || shown.get() on:change=move |event| shown.set(event_target_checked(&event))/>
            <output>{move || text.get()}</output>
        </div>
    }
}

/// A part that appears and disappears, with its own effect.
#[component]
fn Parts() -> impl IntoView {
    let State { count, shown, .. } = expect_context();
    let part = move || {
        if !shown.get() {
            return view! { <p>{"hidden"}</p> }.into_any();
        }
        on_cleanup(|| {
            CLEANUPS.fetch_add(1, Ordering::Relaxed);
        });
        let run = move || {
            EFFECTS.fetch_add(1, Ordering::Relaxed);
            count.get().to_string()
        };
        view! { <Frame heading="shown"><p>{run}</p><p>{"static"}</p></Frame> }.into_any()
    };
    view! { <section id="parts">{part}</section> }
}

#[component]
fn Frame(#[prop(into)] heading: String, #[prop(optional)] note: Option<String>, children: Children) -> impl IntoView {
    view! { <article><h2>{heading}</h2>{note}{children()}</article> }
}

/// A keyed list.
#[component]
fn Rows() -> impl IntoView {
    let State { count, rows, .. } = expect_context();
    let name = Arc::new("row".to_owned());
    view! {
        <ul id="rows">
            <li>{"first"}</li>
            <For each=move || rows.get() key=|key| *key children=move |key| {
                let name = name.clone();
                on_cleanup(|| {
                    CLEANUPS.fetch_add(1, Ordering::Relaxed);
                });
                view! { <li><button id=format!("row-{key}") type="button">{name.to_string()}" "{key}" "{move || count.get()}</button></li> }
            }/>
            <li>{"last"}</li>
        </ul>
    }
}

/// SVG elements.
#[component]
fn Picture() -> impl IntoView {
    view! {
        <svg viewBox="0 0 10 10" role="img">
            {svg::title().id("name").child("name")}
            <circle cx="5" cy="5" r={"2"}></circle>
            <text x={"1"} y="2">{"text"}</text>
        </svg>
    }
}
