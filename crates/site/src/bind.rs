//! Makes the scripts that join compiled code to the browser, by the library behind the `wasm-bindgen` command.

use crate::sources::without_comments;
use crate::{Outcome, compile};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use wasm_bindgen_cli_support::Bindgen;

/// A module of code with the script that joins it to the browser.
#[derive(Clone)]
pub struct Module {
    /// File name of the script.
    pub glue: String,
    /// File name of the code.
    pub wasm: String,
    /// The script.
    pub script: String,
    /// The code.
    pub code: Vec<u8>,
}

/// Binds each program, in the order of [`compile::PROGRAMS`].
pub fn bind(programs: &[PathBuf]) -> Outcome<Vec<Module>> {
    compile::PROGRAMS.iter().zip(programs).map(|(name, path)| known_or_bound(name, path)).collect()
}

/// What this process bound last, by name, with the program's checksum: `make run` binds nothing anew after a change of a style.
static BOUND: Mutex<BTreeMap<String, ([u8; 32], Module)>> = Mutex::new(BTreeMap::new());

fn known_or_bound(name: &str, path: &Path) -> Outcome<Module> {
    let sum = Sha256::digest(fs::read(path)?).into();
    let mut bound = BOUND.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((of, known)) = bound.get(name)
        && *of == sum
    {
        return Ok(known.clone());
    }
    let module = module(name, path)?;
    bound.insert(name.to_owned(), (sum, module.clone()));
    Ok(module)
}

/// Binds one program. Both files get names with a hash of their content.
fn module(name: &str, path: &Path) -> Outcome<Module> {
    let mut output = Bindgen::new()
        .input_path(path)
        .out_name(name)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    // The loader would not check scripts that a crate brings along.
    let brought: Vec<_> = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(name, _)| name).collect();
    if !brought.is_empty() || !output.local_modules().is_empty() {
        return Err(format!("{name} brings scripts of its own: {brought:?}, {:?}", output.local_modules()).into());
    }
    let (script, code) = (without_comments(output.js()), output.wasm_mut().emit_wasm());
    let sum = format!("{:x}", Sha256::new().chain_update(&script).chain_update(&code).finalize());
    let name = format!("{name}-{}", &sum[..16]);
    let wasm = format!("{name}_bg.wasm");
    let script = script.replace(&format!("{}_bg.wasm", name.rsplit_once('-').map_or("", |(name, _)| name)), &wasm);
    Ok(Module { glue: format!("{name}.js"), wasm, script, code })
}
