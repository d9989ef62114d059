//! Compares `crates/leptos-lean` with Leptos: the same sample, compiled for both, has to produce the same page after every
//! step.

use crate::both;
use crate::driver::{Browser, Engine};
use crate::root::root;
use crate::server::Site;
use crate::wait::{PATIENCE, look_for};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use tempfile::TempDir;
use wasm_bindgen_cli_support::Bindgen;

both!(it_makes_what_leptos_makes);

/// Known differences, by step. The README.md of the package explains them.
const DIFFER: [(&str, &str); 3] = [("focus", "moves the row before it"), ("outline", "ends"), ("kept", "ends")];

/// The folder with the two samples, which are compiled and bound once.
fn samples() -> &'static Path {
    static SAMPLES: OnceLock<TempDir> = OnceLock::new();
    let folder = SAMPLES.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(root()).args(["build", "--locked", "--quiet", "--package", "leptos-lean", "--examples"]);
        let status = cargo.arg("--target=wasm32-unknown-unknown").status().expect("cargo starts");
        assert!(status.success(), "the samples compile");
        let folder = TempDir::with_prefix("maturity-scan-lean-").expect("a folder can be made");
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
        for name in ["stock", "lean"] {
            let program = target.join(format!("wasm32-unknown-unknown/debug/examples/{name}.wasm"));
            let mut bindgen = Bindgen::new();
            bindgen.input_path(program).out_name(name).typescript(false).web(true).expect("it is for the web");
            bindgen.generate(folder.path()).expect("the sample is bound");
        }
        folder
    });
    folder.path()
}

async fn it_makes_what_leptos_makes(engine: Engine) {
    let (site, samples) = (Site::start().await, samples());
    for entry in samples.read_dir().expect("the folder can be read") {
        let path = entry.expect("it can be read").path();
        if path.is_file() {
            let name = path.file_name().expect("a file has a name").to_string_lossy();
            site.put(&format!("lean/{name}"), Some(std::fs::read(&path).expect("it can be read")));
        }
    }
    site.put("lean/steps.js", Some(include_bytes!("lean.js").to_vec()));
    let page =
        site.page("/lean.html", "<!doctype html><title>Lean</title><body><script type=module src=/lean/steps.js></script>");
    let browser = Browser::open(engine).await;
    browser.go(&page).await;
    let result = look_for(PATIENCE, async || {
        let text = browser.script("return document.documentElement.dataset.result ?? null;", vec![]).await;
        serde_json::from_str::<Value>(text.as_str()?).ok()
    });
    let result = result.await.expect("both samples run to their end");
    let notes = |name: &str| result[name].as_array().expect("notes are a list").clone();
    for (stock, lean) in notes("stock").iter().zip(&notes("lean")) {
        for what in ["outline", "focus", "kept", "cleanups"] {
            // Leptos moves the focused row, which loses focus, and removes the elements of a view that has ended.
            if !DIFFER.contains(&(what, stock["step"].as_str().expect("a step has a name"))) {
                assert_eq!(lean[what], stock[what], "{}: {what}", stock["step"]);
            }
        }
    }
    let lean = notes("lean");
    let at = |step: &str| lean.iter().find(|note| note["step"] == step).unwrap_or_else(|| panic!("{step} is a step")).clone();
    assert_eq!(at("counts while it is hidden")["effects"], at("hides a part")["effects"], "an effect ends with its part");
    assert_eq!(at("counts 10,000 times")["elements"], at("fills it again")["elements"], "nothing grows");
    assert_eq!(at("moves the row before it")["focus"], "row-2", "a row that stays keeps the focus");
    assert_eq!(at("adds rows around it")["kept"], "row-2 row-3", "a row that stays is kept");
}
