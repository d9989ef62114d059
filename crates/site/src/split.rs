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

impl Split {
    /// A name for a piece: the stages that need it.
    pub fn name_of(&self, piece: &str) -> String {
        let needed_by = self.stages.iter().filter(|(_, pieces)| pieces.iter().any(|one| one == piece));
        needed_by.map(|(stage, _)| stage.as_str()).collect::<Vec<_>>().join("-")
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A piece with a type section between two custom sections, one of them longer than 127 bytes.
    fn piece() -> Vec<u8> {
        let custom = |size: &[u8], length: usize| [&[0], size, &vec![1; length]].concat();
        [b"\0asm\x01\0\0\0".to_vec(), custom(&[3], 3), vec![1, 4, 1, 0x60, 0, 0], custom(&[0xac, 2], 300)].concat()
    }

    #[test]
    fn pieces_keep_only_what_runs() {
        assert_eq!(without_custom_sections(&piece()).unwrap(), b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0");
        for length in 9..piece().len() {
            let cut = &piece()[..length];
            let complete = [13, 19].contains(&length);
            assert_eq!(without_custom_sections(cut).is_ok(), complete, "{length}");
        }
    }

    fn split() -> Split {
        let stages = [("result", vec!["chunk_1", "split_result"]), ("exports", vec!["chunk_1", "split_exports"])];
        let stages = stages.map(|(stage, pieces)| (stage.to_owned(), pieces.into_iter().map(str::to_owned).collect()));
        Split { main: Vec::new(), pieces: BTreeMap::new(), stages: BTreeMap::from(stages) }
    }

    #[test]
    fn pieces_are_named_after_the_stages_that_need_them() {
        assert_eq!(["chunk_1", "split_result"].map(|piece| split().name_of(piece)), ["exports-result", "result"]);
    }

    #[test]
    fn the_script_gets_its_pieces_from_the_loader() {
        let script =
            "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\"\nlet wasm;";
        let made = with_pieces(script, &split(), |piece| format!("{piece}.wasm")).unwrap();
        assert!(made.contains(r#""__wasm_split_load_result":["chunk_1.wasm","split_result.wasm"]"#), "{made}");
        assert!(made.contains("const import1 = Object") && made.contains("const import2 = import1;"), "{made}");
        assert!(!made.contains("__wasm_split.js") && made.ends_with("let wasm;\n"), "{made}");
        assert!(with_pieces("let wasm;", &split(), str::to_owned).is_err(), "the stages would never load");
    }
}
