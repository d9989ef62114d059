//! The scan in real browsers, on the built site in `dist`. Every test runs in Chromium and Firefox. Tests of what people
//! rely on most also run in WebKit, as far as its Linux port can.
//!
//! Tests use accessible names, as people and screen readers do. They wait for conditions, never for a fixed time.

mod axe;
mod build;
mod driver;
mod early;
mod files;
mod mime;
mod mirrored;
mod root;
mod scan;
mod screens;
mod server;
mod wait;
mod without;

mod access;
mod beyond_axe;
mod brand;
mod budget;
mod calendar_day;
mod coming_in;
mod commands;
mod embedding;
mod every_language;
mod faults;
mod folder;
mod fragments;
mod frameworks;
mod hostile;
mod hosts;
mod in_place;
mod instruments;
mod integrity;
mod keyboard;
mod keys;
mod languages;
mod lean;
mod link;
mod links_on_pages;
mod narrow;
mod offline;
mod own_page;
mod paper;
mod pictures;
mod pieces;
mod placing;
mod pointer;
mod radar;
mod recipes;
mod record;
mod reload;
mod report;
mod requests;
mod result;
mod setup_page;
mod storage;
mod tabs;
mod theming;
mod together;
mod translated_files;
mod trap;
mod traps;
mod update;
mod workshop;

use driver::Engine;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

/// Turns async functions of an [`Engine`] into tests, one per browser.
macro_rules! both {
    ($($name:ident),+ $(,)?) => {
        mod chromium {
            $(#[test] fn $name() { $crate::run($crate::driver::Engine::Chromium, super::$name); })+
        }
        mod firefox {
            $(#[test] fn $name() { $crate::run($crate::driver::Engine::Firefox, super::$name); })+
        }
    };
}
pub(crate) use both;

/// The same for three browsers, including WebKit. After a semicolon come those that WebKit's Linux port or its driver can't
/// run, with the reason; the list of tests shows them as ignored.
macro_rules! every {
    ($($name:ident),+ $(,)? $(; $($other:ident: $reason:literal),+ $(,)?)?) => {
        $crate::both!($($name),+ $($(, $other)+)?);
        mod webkit {
            $(
                #[test]
                #[cfg_attr(not(target_os = "linux"), ignore = "WebKit is driven on Linux only")]
                fn $name() { $crate::run($crate::driver::Engine::WebKit, super::$name); }
            )+
            $($(#[test] #[ignore = $reason] fn $other() {})+)?
        }
    };
}
pub(crate) use every;

/// The time limit of a test.
const LONGEST: Duration = Duration::from_mins(6);

/// Runs one test in one browser. With `RETRY=1`, a test that fails runs once more, because a browser or its driver may crash or
/// stall on a busy machine. Prints the first failure, so that unreliable tests are noticed and fixed.
fn run<F: Future<Output = ()>>(engine: Engine, test: impl Fn(Engine) -> F) {
    let once = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be built");
        runtime.block_on(async { tokio::time::timeout(LONGEST, test(engine)).await.expect("the test ends in time") });
    };
    if std::env::var_os("RETRY").is_none() {
        return once();
    }
    let Err(failure) = catch_unwind(AssertUnwindSafe(once)) else { return };
    let cause = failure.downcast_ref::<String>().map(String::as_str).or_else(|| failure.downcast_ref().copied());
    let (thread, cause) = (std::thread::current(), cause.unwrap_or("no message"));
    // Unlike `eprintln!`, this shows also if the test passes.
    let line = format!("RETRY: {} failed once: {cause}\n", thread.name().unwrap_or("a test"));
    std::io::stderr().write_all(line.as_bytes()).expect("standard error takes a line");
    once();
}
