//! Makes the scripts that join compiled code to the browser, by the library behind the `wasm-bindgen` command.

use crate::sources::without_comments;
use crate::{Outcome, compile};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// A module of code with the script that joins it to the browser.
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
    compile::PROGRAMS.iter().zip(programs).map(|(name, path)| module(name, path)).collect()
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
