//! SHA-256 checksums in the finished scripts, for everything that they load. The browser checks them before any code runs.
//!
//! The checksums depend on the files, so they are written last, and again if a finished site was changed by hand.

use crate::Outcome;
use crate::assemble::DEFAULT;
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

/// Writes questionnaires, languages and first screens as scripts, too, then the checksums into the scripts that load files, and the
/// default questionnaire's first screens into the script that shows them.
pub fn complete(stage: &Path) -> Outcome<()> {
    let loader = fs::read_to_string(stage.join("maturity-scan.js"))?;
    let first = name_in(stage, &loader, "first")?;
    let shows = fs::read_to_string(stage.join(&first))?;
    let element = name_in(stage, &shows, "element")?;
    let script = fs::read_to_string(stage.join(&element))?;
    let mut parts = named(stage, &script)?;
    // The script that connects the program to the browser names the pieces that load later.
    let glue = parts.iter().find(|name| name.starts_with(PROGRAM) && !name.contains(".wasm"));
    if let Some(glue) = glue {
        let pieces = named(stage, &fs::read_to_string(stage.join(glue))?)?;
        parts.extend(pieces.into_iter().filter(|name| !name.contains("_bg.wasm")));
    }
    parts.extend(texts(stage)?);
    let kept_element = replace(stage, "element", &element, &with(&script, &sums(stage, &parts)?)?)?;
    let shows = shows.replace(&element, &kept_element);
    let shows = with(&shows, &sums(stage, &[kept_element])?)?;
    let screens = fs::read_to_string(stage.join(format!("first/{DEFAULT}.json")))?;
    let shows = replaced(&shows, line(&shows, SCREENS)?, &format!("{SCREENS}{};", serde_json::to_string(&screens)?))?;
    let loader = loader.replace(&first, &replace(stage, "first", &first, &shows)?);
    fs::write(stage.join("maturity-scan.js"), with(&loader, &sums(stage, &named(stage, &loader)?)?)?)?;
    Ok(())
}

/// The name of the site's script of this kind that another script names.
fn name_in(stage: &Path, script: &str, kind: &str) -> Outcome<String> {
    let found = named(stage, script)?.into_iter().find(|name| name.starts_with(&format!("{kind}-")));
    found.ok_or_else(|| format!("no script names {kind}-*.js").into())
}

/// Writes a script under a name with its hash, in place of the one named `old`. Returns the name.
fn replace(stage: &Path, kind: &str, old: &str, script: &str) -> Outcome<String> {
    let name = kept(stage, kind, script)?;
    if name != old {
        remove(stage, old)?;
    }
    Ok(name)
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

/// How the lines begin that contain the checksums and the first screens.
const SUMS: &str = "const SUMS = ";
const SCREENS: &str = "const FIRST_SCREENS = ";

/// The line in a script that begins like this.
fn line<'a>(script: &'a str, start: &str) -> Outcome<&'a str> {
    script.lines().find(|line| line.starts_with(start)).ok_or_else(|| format!("the script has no line {start}").into())
}

fn with(script: &str, sums: &Map) -> Outcome<String> {
    replaced(script, line(script, SUMS)?, &format!("{SUMS}{};", serde_json::to_string(sums)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "maturity-scan-1.js";
    const PIECE: &str = "maturity-scan-2_result.wasm";
    const LOADER: &str = "const SUMS = {};\nbring(\"first-0.js\", \"scan_bg.wasm\");";
    const FIRST: &str = "const FIRST_SCREENS = \"\";\nconst SUMS = {};\nbring(\"element-0.js\");";
    const ELEMENT: &str = "const SUMS = {};\nload(\"maturity-scan-1.js\", \"scan_bg.wasm\", \"iframe-parent-1.js\");";

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in ["questionnaires", "first"] {
            fs::create_dir_all(folder.path().join(name)).unwrap();
        }
        fs::write(folder.path().join("first/journey-maturity.json"), "{\"screens\":[]}").unwrap();
        let others = [PIECE, "scan_bg.wasm", "scan_bg.wasm.js", "iframe-parent-1.js", "unasked.js"];
        for (name, text) in [("maturity-scan.js", LOADER), ("first-0.js", FIRST), ("element-0.js", ELEMENT)]
            .into_iter()
            .chain(others.map(|name| (name, name)))
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

    /// The names and contents of the loader and of the scripts that it leads to.
    fn read(stage: &Path) -> [(String, String); 3] {
        let content = |name: String| {
            let content = fs::read_to_string(stage.join(&name)).unwrap();
            (name, content)
        };
        let loader = content("maturity-scan.js".to_owned());
        let first = content(name_in(stage, &loader.1, "first").unwrap());
        let element = content(name_in(stage, &first.1, "element").unwrap());
        [loader, first, element]
    }

    fn right(stage: &Path, script: &str) -> Vec<String> {
        let sums = line(script, SUMS).unwrap().trim_start_matches(SUMS).trim_end_matches(';');
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
        let [(_, loader), (first, shows), (element, script)] = read(stage);
        assert_eq!(right(stage, &loader), [first.as_str(), "scan_bg.wasm", "scan_bg.wasm.js"]);
        assert_eq!(right(stage, &shows), [element]);
        assert!(shows.contains(r#"const FIRST_SCREENS = "{\"screens\":[]}";"#), "{shows}");
        let (text, twin) = ("questionnaires/a.json", "questionnaires/a.json.js");
        let code = [GLUE, PIECE, &format!("{PIECE}.js")];
        let screens = ["first/journey-maturity.json", "first/journey-maturity.json.js"];
        let known =
            [&screens[..], &["iframe-parent-1.js"], &code[..], &[text, twin, "scan_bg.wasm", "scan_bg.wasm.js"]].concat();
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
        let before = read(stage);
        complete(stage).unwrap();
        assert_eq!(read(stage), before, "without a change they are the same");
        let names = before.map(|(name, _)| name);
        fs::write(stage.join("questionnaires/a.json"), "{}").unwrap();
        fs::write(stage.join(GLUE), "changed").unwrap();
        fs::write(stage.join(format!("{}.br", names[2])), "").unwrap();
        complete(stage).unwrap();
        let after = read(stage);
        for (name, script) in &after {
            right(stage, script);
            assert_eq!(names.contains(name), name == "maturity-scan.js", "another content, another name: {name}");
        }
        for name in [&names[1], &names[2], &format!("{}.br", names[2])] {
            assert!(!stage.join(name).exists(), "{name}");
        }
    }
}
