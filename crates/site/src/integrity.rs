//! SHA-256 checksums in the finished scripts, for everything that they load. The browser checks them before any code runs.
//!
//! The checksums depend on the files, so they are written last, and again if a finished site was changed by hand.

use crate::Outcome;
use crate::compile::PROGRAM;
use crate::scripts::{exported, kept};
use crate::sources::{files, replaced};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Checksums by file name, as in a script.
pub type Map = BTreeMap<String, String>;

/// The checksum of these bytes, in the browser's format.
pub fn of(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(bytes)))
}

/// Writes questionnaires, languages and first screens as scripts, too, then the checksums into the scripts that load files.
pub fn complete(stage: &Path) -> Outcome<()> {
    let loader = fs::read_to_string(stage.join("maturity-scan.js"))?;
    let mut asked = named(stage, &loader)?;
    let element = asked.iter().find(|name| name.starts_with("element-")).cloned().ok_or("the loader names no element")?;
    let script = fs::read_to_string(stage.join(&element))?;
    let mut parts = named(stage, &script)?;
    // The script that connects the program to the browser names the pieces that load later.
    let glue = parts.iter().find(|name| name.starts_with(PROGRAM) && !name.contains(".wasm"));
    if let Some(glue) = glue {
        let pieces = named(stage, &fs::read_to_string(stage.join(glue))?)?;
        parts.extend(pieces.into_iter().filter(|name| !name.contains("_bg.wasm")));
    }
    parts.extend(texts(stage)?);
    let script = with(&script, &sums(stage, &parts)?)?;
    let name = kept(stage, "element", &script)?;
    if name != element {
        remove(stage, &element)?;
        asked.iter_mut().filter(|asked| **asked == element).for_each(|asked| asked.clone_from(&name));
    }
    let loader = loader.replace(&element, &name);
    fs::write(stage.join("maturity-scan.js"), with(&loader, &sums(stage, &asked)?)?)?;
    Ok(())
}

/// The site's files that a script names. For WebAssembly files, also the scripts that contain the same code.
fn named(stage: &Path, script: &str) -> Outcome<Vec<String>> {
    let names = files(stage)?.into_iter().filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let names: Vec<_> = names.filter(|name| script.contains(&format!("\"{name}\""))).collect();
    let twins = names
        .iter()
        .filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "wasm"))
        .map(|name| format!("{name}.js"));
    Ok(names.iter().cloned().chain(twins).collect())
}

fn sums(stage: &Path, names: &[String]) -> Outcome<Map> {
    names.iter().map(|name| Ok((name.clone(), of(&fs::read(stage.join(name))?)))).collect()
}

/// Folders of texts that the scan loads.
pub const TEXTS: [&str; 3] = ["questionnaires", "locales", "first"];

/// Writes each JSON file in the folders [`TEXTS`] as a script, too. Returns the names of both forms. Skips the schema,
/// which is for editors.
fn texts(stage: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    let folders = TEXTS.map(|folder| stage.join(folder));
    let all: Vec<_> = folders.iter().filter(|folder| folder.is_dir()).map(|folder| files(folder)).collect::<Outcome<_>>()?;
    for file in all.concat().iter().filter(|file| file.extension().is_some_and(|ending| ending == "json")) {
        let name = file.strip_prefix(stage)?.to_string_lossy().replace('\\', "/");
        if name != "questionnaires/schema.json" {
            let twin = format!("{name}.js");
            fs::write(stage.join(&twin), exported(fs::read_to_string(file)?.chars()))?;
            names.extend([name, twin]);
        }
    }
    Ok(names)
}

/// Deletes a file and its compressed copies, if they exist.
fn remove(stage: &Path, name: &str) -> Outcome<()> {
    for name in [name.to_owned(), format!("{name}.br"), format!("{name}.gz")] {
        match fs::remove_file(stage.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// The line in a script that contains the checksums.
fn line(script: &str) -> Outcome<&str> {
    let found = script.lines().find(|line| line.starts_with("const SUMS = {") && line.ends_with("};"));
    found.ok_or_else(|| "the script holds no sums".into())
}

fn with(script: &str, sums: &Map) -> Outcome<String> {
    replaced(script, line(script)?, &format!("const SUMS = {};", serde_json::to_string(sums)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "maturity-scan-1.js";
    const PIECE: &str = "maturity-scan-2_result.wasm";
    const LOADER: &str = "const SUMS = {};\nbring(\"element-0.js\", \"scan_bg.wasm\");";
    const ELEMENT: &str = "const SUMS = {};\nload(\"maturity-scan-1.js\", \"scan_bg.wasm\", \"iframe-parent-1.js\");";

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("questionnaires")).unwrap();
        let others = [PIECE, "scan_bg.wasm", "scan_bg.wasm.js", "iframe-parent-1.js", "unasked.js"];
        for (name, text) in
            [("maturity-scan.js", LOADER), ("element-0.js", ELEMENT)].into_iter().chain(others.map(|name| (name, name)))
        {
            fs::write(folder.path().join(name), text).unwrap();
        }
        fs::write(folder.path().join(GLUE), format!("\"{PIECE}\"")).unwrap();
        fs::write(folder.path().join(format!("{PIECE}.js")), PIECE).unwrap();
        for name in ["a.json", "schema.json"] {
            fs::write(folder.path().join("questionnaires").join(name), "it's {}").unwrap();
        }
        folder
    }

    /// The loader, the element, and the name of the element's file.
    fn read(stage: &Path) -> (String, String, String) {
        let loader = fs::read_to_string(stage.join("maturity-scan.js")).unwrap();
        let element = named(stage, &loader).unwrap().into_iter().find(|name| name.starts_with("element-")).unwrap();
        let script = fs::read_to_string(stage.join(&element)).unwrap();
        (loader, element, script)
    }

    fn right(stage: &Path, script: &str) -> Vec<String> {
        let sums = line(script).unwrap().trim_start_matches("const SUMS = ").trim_end_matches(';');
        let sums: Map = serde_json::from_str(sums).unwrap();
        for (name, sum) in &sums {
            assert_eq!(*sum, of(&fs::read(stage.join(name)).unwrap()), "{name}");
        }
        sums.into_keys().collect()
    }

    #[test]
    fn each_script_has_checksums_of_its_files() {
        let folder = site();
        let stage = folder.path();
        complete(stage).unwrap();
        let (loader, element, script) = read(stage);
        assert_eq!(right(stage, &loader), [element.as_str(), "scan_bg.wasm", "scan_bg.wasm.js"]);
        let (text, twin) = ("questionnaires/a.json", "questionnaires/a.json.js");
        let code = [GLUE, PIECE, &format!("{PIECE}.js")];
        let known = [&["iframe-parent-1.js"], &code[..], &[text, twin, "scan_bg.wasm", "scan_bg.wasm.js"]].concat();
        assert_eq!(right(stage, &script), known);
        assert_eq!(fs::read_to_string(stage.join(twin)).unwrap(), "export default 'it\\'s {}'");
        // FIPS 180-2, appendix B.1.
        assert_eq!(of(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn completing_again_replaces_old_files() {
        let folder = site();
        let stage = folder.path();
        complete(stage).unwrap();
        let (_, first, _) = read(stage);
        complete(stage).unwrap();
        assert_eq!(read(stage).1, first, "without a change it is the same");
        fs::write(stage.join("questionnaires/a.json"), "{}").unwrap();
        fs::write(stage.join(GLUE), "changed").unwrap();
        fs::write(stage.join(format!("{first}.br")), "").unwrap();
        complete(stage).unwrap();
        let (loader, second, script) = read(stage);
        assert_ne!(first, second, "another content, another name");
        right(stage, &loader);
        right(stage, &script);
        for name in [first.clone(), format!("{first}.br")] {
            assert!(!stage.join(&name).exists(), "{name}");
        }
    }
}
