//! Makes the scripts that connect compiled code to the browser, with the library behind the `wasm-bindgen` command.

use crate::sources::without_comments;
use crate::{Outcome, compile, split};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use wasm_bindgen_cli_support::Bindgen;

/// A WebAssembly module with the script that connects it to the browser.
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
    /// File names and code of the pieces that load later.
    pub pieces: Vec<(String, Vec<u8>)>,
}

impl Module {
    /// File name and content of the code and of each piece.
    pub fn all_code(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let pieces = self.pieces.iter().map(|(name, code)| (name.as_str(), code.as_slice()));
        std::iter::once((self.wasm.as_str(), self.code.as_slice())).chain(pieces)
    }
}

/// The latest result of this process, with the program's checksum, so that `make run` does not bind again if only a
/// style changes.
static BOUND: Mutex<Option<([u8; 32], Module)>> = Mutex::new(None);

/// Makes the script for the program.
pub fn bind(program: &Path) -> Outcome<Module> {
    let sum = Sha256::digest(fs::read(program)?).into();
    let mut bound = BOUND.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((of, known)) = &*bound
        && *of == sum
    {
        return Ok(known.clone());
    }
    let module = module(program)?;
    *bound = Some((sum, module.clone()));
    Ok(module)
}

/// Script and code get file names with a hash of their content.
fn module(path: &Path) -> Outcome<Module> {
    let name = compile::PROGRAM;
    let split = split::split(path)?;
    let mut output = Bindgen::new()
        .input_bytes(name, split.main.clone())
        .out_name(name)
        .web(true)?
        // Pieces import the memory and the table of functions.
        .keep_lld_exports(true)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    // Refuse scripts that crates bring along, because the loader would not check them.
    let brought: Vec<_> = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(name, _)| name).collect();
    if !brought.is_empty() || !output.local_modules().is_empty() {
        return Err(format!("{name} brings scripts of its own: {brought:?}, {:?}", output.local_modules()).into());
    }
    let pieces: BTreeMap<_, _> = split
        .pieces
        .iter()
        .map(|(piece, code)| {
            let sum = format!("{:x}", Sha256::digest(code));
            (piece.as_str(), (format!("{name}-{}_{}.wasm", &sum[..16], split.name_of(piece)), code.clone()))
        })
        .collect();
    let file = |piece: &str| pieces.get(piece).map(|(file, _)| file.clone()).unwrap_or_default();
    let script = split::with_pieces(&without_comments(output.js()), &split, file)?;
    let code = output.wasm_mut().emit_wasm();
    let sum = format!("{:x}", Sha256::new().chain_update(&script).chain_update(&code).finalize());
    let name = format!("{name}-{}", &sum[..16]);
    let wasm = format!("{name}_bg.wasm");
    let script = script.replace(&format!("{}_bg.wasm", name.rsplit_once('-').map_or("", |(name, _)| name)), &wasm);
    Ok(Module { glue: format!("{name}.js"), wasm, script, code, pieces: pieces.into_values().collect() })
}
