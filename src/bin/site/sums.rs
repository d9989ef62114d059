//! What each script of the loader asks for has to be, to the byte: SHA-256 sums in the finished scripts, checked by the
//! browser before anything runs.
//!
//! The sums follow from the files, so they are written last; and anew, where a finished site was changed afterwards.
//! Instruments lie under names that never change, for authors and other sites; the scan asks for copies whose names hold a
//! hash, so that an older page goes on with the instruments it knows while their files are there.

use super::scripts::{exported, kept};
use super::{Outcome, files, replaced};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Names to names, or names to sums, as they stand in a script.
pub type Map = BTreeMap<String, String>;

/// The sum of these bytes, as browsers take it.
pub fn of(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(bytes)))
}

/// Copies the instruments, as files and as scripts, and writes the sums; gives the names of the copies.
pub fn complete(stage: &Path) -> Outcome<Map> {
    let loader = fs::read_to_string(stage.join("maturity-scan.js"))?;
    let mut asked = named(stage, &loader)?;
    let element = asked.iter().find(|name| name.starts_with("element-")).cloned().ok_or("the loader names no element")?;
    let script = fs::read_to_string(stage.join(&element))?;
    for copy in map(&script, "TEXTS")?.into_values() {
        for name in [format!("{copy}.js"), copy] {
            remove(stage, &name)?;
        }
    }
    let texts = copied(stage)?;
    let mut parts = named(stage, &script)?;
    parts.extend(texts.values().flat_map(|copy| [copy.clone(), format!("{copy}.js")]));
    let script = with(&with(&script, "TEXTS", &texts)?, "SUMS", &sums(stage, &parts)?)?;
    let name = kept(stage, "element", &script)?;
    if name != element {
        remove(stage, &element)?;
        asked.iter_mut().filter(|asked| **asked == element).for_each(|asked| asked.clone_from(&name));
    }
    let loader = loader.replace(&element, &name);
    fs::write(stage.join("maturity-scan.js"), with(&loader, "SUMS", &sums(stage, &asked)?)?)?;
    Ok(texts)
}

/// The files of the site that a script names, and those of them that also come as a script.
fn named(stage: &Path, script: &str) -> Outcome<Vec<String>> {
    let names = files(stage)?.into_iter().filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let names: Vec<_> = names.filter(|name| script.contains(&format!("\"{name}\""))).collect();
    let twins = names.iter().filter(|name| name.ends_with("_bg.wasm")).map(|name| format!("{name}.js"));
    Ok(names.iter().cloned().chain(twins).collect())
}

fn sums(stage: &Path, names: &[String]) -> Outcome<Map> {
    names.iter().map(|name| Ok((name.clone(), of(&fs::read(stage.join(name))?)))).collect()
}

/// Writes each instrument once more under a name that holds its hash, and that as a script too. The schema is for editors.
fn copied(stage: &Path) -> Outcome<Map> {
    let mut texts = Map::new();
    let all = files(&stage.join("questionnaires"))?;
    for file in all.iter().filter(|file| file.extension().is_some_and(|ending| ending == "json")) {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        if stem != "schema" {
            let text = fs::read_to_string(file)?;
            let copy = format!("questionnaires/{stem}-{}.json", &format!("{:x}", Sha256::digest(&text))[..16]);
            fs::write(stage.join(&copy), &text)?;
            fs::write(stage.join(format!("{copy}.js")), exported(text.chars()))?;
            texts.insert(format!("questionnaires/{stem}.json"), copy);
        }
    }
    Ok(texts)
}

/// Deletes a file with its compressed twins, as far as they are there.
fn remove(stage: &Path, name: &str) -> Outcome<()> {
    for name in [name.to_owned(), format!("{name}.br"), format!("{name}.gz")] {
        match fs::remove_file(stage.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// The line of a script that holds a map.
fn line<'a>(script: &'a str, name: &str) -> Outcome<&'a str> {
    let start = format!("const {name} = {{");
    let found = script.lines().find(|line| line.starts_with(&start) && line.ends_with("};"));
    found.ok_or_else(|| format!("the script holds no {name}").into())
}

fn map(script: &str, name: &str) -> Outcome<Map> {
    let line = line(script, name)?;
    let json = line.find('{').map_or("", |start| &line[start..line.len() - 1]);
    Ok(serde_json::from_str(json)?)
}

fn with(script: &str, name: &str, map: &Map) -> Outcome<String> {
    replaced(script, line(script, name)?, &format!("const {name} = {};", serde_json::to_string(map)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOADER: &str = "const SUMS = {};\nbring(\"element-0.js\", \"scan_bg.wasm\");";
    const ELEMENT: &str = "const TEXTS = {};\nconst SUMS = {};\nload(\"scan.js\", \"scan_bg.wasm\", \"frame-1.js\");";

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("questionnaires")).unwrap();
        let others = ["scan.js", "scan_bg.wasm", "scan_bg.wasm.js", "frame-1.js", "unasked.js"];
        for (name, text) in
            [("maturity-scan.js", LOADER), ("element-0.js", ELEMENT)].into_iter().chain(others.map(|name| (name, name)))
        {
            fs::write(folder.path().join(name), text).unwrap();
        }
        for name in ["a.json", "schema.json"] {
            fs::write(folder.path().join("questionnaires").join(name), "it's {}").unwrap();
        }
        folder
    }

    /// The loader and the element, by what the loader names.
    fn read(stage: &Path) -> (String, String, String) {
        let loader = fs::read_to_string(stage.join("maturity-scan.js")).unwrap();
        let element = named(stage, &loader).unwrap().into_iter().find(|name| name.starts_with("element-")).unwrap();
        let script = fs::read_to_string(stage.join(&element)).unwrap();
        (loader, element, script)
    }

    fn right(stage: &Path, script: &str) -> Vec<String> {
        let sums = map(script, "SUMS").unwrap();
        for (name, sum) in &sums {
            assert_eq!(*sum, of(&fs::read(stage.join(name)).unwrap()), "{name}");
        }
        sums.into_keys().collect()
    }

    #[test]
    fn every_file_that_is_asked_for_has_its_sum_where_it_is_asked_for() {
        let folder = site();
        let stage = folder.path();
        let texts = complete(stage).unwrap();
        let (loader, element, script) = read(stage);
        assert_eq!(right(stage, &loader), [element.as_str(), "scan_bg.wasm", "scan_bg.wasm.js"]);
        let copy = texts["questionnaires/a.json"].clone();
        assert!(copy.starts_with("questionnaires/a-") && texts.len() == 1, "{texts:?}");
        assert_eq!(map(&script, "TEXTS").unwrap(), texts);
        let twin = format!("{copy}.js");
        assert_eq!(right(stage, &script), ["frame-1.js", copy.as_str(), &twin, "scan.js", "scan_bg.wasm", "scan_bg.wasm.js"]);
        assert_eq!(fs::read_to_string(stage.join(twin)).unwrap(), "export default 'it\\'s {}'");
        // FIPS 180-2, appendix B.1.
        assert_eq!(of(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn anew_after_a_change_nothing_of_before_is_left() {
        let folder = site();
        let stage = folder.path();
        let before = complete(stage).unwrap();
        let (_, first, _) = read(stage);
        assert_eq!(complete(stage).unwrap(), before, "without a change it is the same");
        assert_eq!(read(stage).1, first);
        fs::write(stage.join("questionnaires/a.json"), "{}").unwrap();
        fs::write(stage.join("scan.js"), "changed").unwrap();
        fs::write(stage.join(format!("{first}.br")), "").unwrap();
        let after = complete(stage).unwrap();
        let (loader, second, script) = read(stage);
        assert_ne!(first, second, "another content, another name");
        right(stage, &loader);
        right(stage, &script);
        assert_ne!(before, after);
        let gone = before.values().flat_map(|copy| [copy.clone(), format!("{copy}.js")]);
        for name in gone.chain([first.clone(), format!("{first}.br")]) {
            assert!(!stage.join(&name).exists(), "{name}");
        }
    }
}
