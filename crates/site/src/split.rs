//! Splits the compiled program into the code that the first screens need and pieces that load later.

use crate::Outcome;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wasm_split_cli_support::{Options, transform};

/// The program in pieces.
pub struct Split {
    /// The code that the first screens need. It still has to be connected to the browser.
    pub main: Vec<u8>,
    /// The code of each piece, by name.
    pub pieces: BTreeMap<String, Vec<u8>>,
    /// The names of the pieces that a stage needs, in the order in which they have to load, by the name of the stage.
    pub stages: BTreeMap<String, Vec<String>>,
}

/// Splits a program that was compiled for it.
pub fn split(program: &Path) -> Outcome<Split> {
    let folder = tempfile::tempdir()?;
    let (code, main) = (fs::read(program)?, folder.path().join("main.wasm"));
    let mut options = Options::new(&code);
    options.output_dir = folder.path();
    options.main_out_path = &main;
    let made = transform(options).map_err(|error| format!("the program can't be split: {error:#}"))?;
    let mut pieces = BTreeMap::new();
    for path in &made.split_modules {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        pieces.insert(name, without_custom_sections(&fs::read(path)?)?);
    }
    Ok(Split { main: fs::read(&main)?, pieces, stages: made.prefetch_map.into_iter().collect() })
}

/// WebAssembly without the sections that only tools read, such as names of functions.
fn without_custom_sections(code: &[u8]) -> Outcome<Vec<u8>> {
    let mut kept = code.get(..8).ok_or("a piece of the program is too short")?.to_vec();
    let mut rest = &code[8..];
    while let Some((&id, after)) = rest.split_first() {
        let (size, length) = size(after).ok_or("a section of the program is damaged")?;
        let end = 1 + length + size;
        let section = rest.get(..end).ok_or("a section of the program is cut off")?;
        if id != 0 {
            kept.extend(section);
        }
        rest = &rest[end..];
    }
    Ok(kept)
}

/// A number in LEB128, and how many bytes it takes.
fn size(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0;
    for (place, &byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte < 0x80 {
            return Some((value, place + 1));
        }
    }
    None
}

/// Replaces the import of the split program's own loader, which knows one instance and checks nothing, with one that asks our
/// loader for each piece. Each instance links its own.
pub fn with_pieces(script: &str, split: &Split, file: impl Fn(&str) -> String) -> Outcome<String> {
    let mut lines = Vec::new();
    let mut name = None;
    for line in script.lines() {
        match line.strip_prefix("import * as ").and_then(|rest| rest.split_once(" from \"./__wasm_split.js\"")) {
            Some((import, _)) if name.is_none() => {
                name = Some(import.to_owned());
                lines.push(runtime(import, split, &file)?);
            }
            Some((import, _)) => lines.push(format!("const {import} = {};", name.as_deref().unwrap_or_default())),
            None => lines.push(line.to_owned()),
        }
    }
    if name.is_none() && !split.stages.is_empty() {
        return Err("the script of the split program imports no stages".into());
    }
    Ok(lines.join("\n") + "\n")
}

fn runtime(import: &str, split: &Split, file: &impl Fn(&str) -> String) -> Outcome<String> {
    let mut stages = serde_json::Map::new();
    for (stage, pieces) in &split.stages {
        let files: Vec<_> = pieces.iter().map(|piece| file(piece)).collect();
        stages.insert(format!("__wasm_split_load_{stage}"), files.into());
    }
    let stages = serde_json::to_string(&stages)?;
    Ok(include_str!("split.js").replace("__IMPORT__", import).replace("\"__STAGES__\"", &stages))
}
