//! Writes the loader and the scripts that it loads, with hashes in their names, and the code as scripts.
//!
//! A host page's policy may allow scripts from the scan's origin but nothing else, so pages of other origins load
//! everything as scripts. The code is a string with one character per byte, which brotli compresses almost as well as the
//! bytes (measured once: 217,657 instead of 212,718 bytes).

use crate::Outcome;
use crate::assemble::DEFAULT;
use crate::bind::Module;
use crate::locales::{names, said};
use crate::package::VERSION;
use crate::sources::{read, replaced, without_comments};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The source of the loader.
const LOADER: &str = "src/loader/maturity-scan.js";
/// The sources that both of the loader's scripts contain. Each comes after those that it imports.
const SHARED: [&str; 5] = ["page_language", "links", "reveal", "sheet", "first"];
/// The sources of the script that shows the first screens, after [`SHARED`].
const FIRST: [&str; 1] = ["first_script"];
/// The sources of the script that runs the scan, after the source that loads files and [`SHARED`].
const ELEMENT: [&str; 9] = ["styles", "brand", "code", "address", "languages", "own_page", "view", "take_over", "element"];
const IFRAME_PARENT: &str = "src/loader/iframe-parent.js";
const IFRAME_CHILD: &str = "src/loader/iframe-child.js";

/// The styles of the element's shadow root.
pub struct Styles {
    /// Those of the first two screens.
    pub first: String,
    /// All others, which follow them.
    pub other: String,
}

/// Writes the scripts next to the finished program. They don't have their checksums and the first screens yet.
pub fn complete(stage: &Path, module: &Module, styles: &Styles) -> Outcome<()> {
    let frame = kept(stage, "iframe-parent", &said(&read(IFRAME_PARENT)?)?)?;
    let framed = kept(stage, "iframe-child", &read(IFRAME_CHILD)?)?;
    let element = replaced(&named(&element("files")?, module, &styles.other)?, "__FRAME__", &frame)?;
    let element = kept(stage, "element", &replaced(&element, "__FRAMED__", &framed)?)?;
    let first = with_styles(&joined(&[&SHARED[..], &FIRST].concat())?, &styles.first)?;
    let first = replaced(&first, "__FIRST_FILE__", &format!("first/{DEFAULT}.json"))?;
    let first = kept(stage, "first", &replaced(&first, "__ELEMENT__", &element)?)?;
    let loader = replaced(&said(&loader()?)?, "__FIRST__", &first)?;
    let loader = replaced(&loader, "__WASM__", &module.wasm)?;
    fs::write(stage.join("maturity-scan.js"), without_comments(&loader))?;
    for (name, code) in module.all_code() {
        fs::write(stage.join(format!("{name}.js")), exported(code.iter().map(|byte| char::from(*byte))))?;
    }
    Ok(())
}

/// The source of the loader, with its version.
pub fn loader() -> Outcome<String> {
    replaced(&read(LOADER)?, "__VERSION__", VERSION)
}

/// The script that runs the scan, as one module. `files` names the source that loads files: `files` or `single-file`.
pub fn element(files: &str) -> Outcome<String> {
    joined(&[&[files][..], &SHARED, &ELEMENT].concat())
}

/// These sources as one module.
fn joined(names: &[&str]) -> Outcome<String> {
    let mut script = String::new();
    for name in names {
        let part = read(&format!("src/loader/element/{name}.js"))?;
        let lines = part.lines().filter(|line| !line.starts_with("import "));
        script.extend(lines.flat_map(|line| [line, "\n"]));
    }
    Ok(script)
}

/// Writes a script under a name with its hash. Returns the name.
pub fn kept(stage: &Path, name: &str, script: &str) -> Outcome<String> {
    let script = without_comments(script);
    let name = format!("{name}-{}.js", &format!("{:x}", Sha256::digest(&script))[..16]);
    fs::write(stage.join(&name), script)?;
    Ok(name)
}

/// Inserts the names of the program's files, the styles and the interface's languages into the script.
pub fn named(script: &str, module: &Module, styles: &str) -> Outcome<String> {
    let script = with_styles(script, styles)?;
    let languages = serde_json::to_string(&names()?)?;
    let script = replaced(&script, "\"__LANGUAGES__\"", &serde_json::to_string(&languages)?)?;
    let script = replaced(&script, "__GLUE__", &module.glue)?;
    replaced(&script, "__WASM__", &module.wasm)
}

fn with_styles(script: &str, styles: &str) -> Outcome<String> {
    replaced(script, "\"__STYLES__\"", &serde_json::to_string(styles)?)
}

/// A script that exports a text. Escapes only what can't be part of a string literal.
pub fn exported(text: impl Iterator<Item = char>) -> String {
    let mut script = "export default '".to_owned();
    for sign in text {
        match sign {
            '\\' | '\'' => script.extend(['\\', sign]),
            '\n' => script.push_str("\\n"),
            '\r' => script.push_str("\\r"),
            other => script.push(other),
        }
    }
    script + "'"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_necessary_characters_are_escaped() {
        assert_eq!(exported("it's \"a\\b\"\r\n\0é".chars()), "export default 'it\\'s \"a\\\\b\"\\r\\n\0é'");
        let every: String = (0..=u8::MAX).map(char::from).collect();
        let script = exported(every.chars());
        assert_eq!(script.chars().count(), "export default ''".len() + 256 + 4);
        assert!(!script.contains(['\n', '\r']));
    }

    #[test]
    fn file_names_contain_content_hashes() {
        let stage = std::env::temp_dir().join(format!("maturity-scan-scripts-{}", std::process::id()));
        fs::create_dir_all(&stage).unwrap();
        let (glue, wasm) = ("scan.js".to_owned(), "scan_bg.wasm".to_owned());
        let module = Module { glue, wasm, script: String::new(), code: b"\0asm\xff".to_vec(), pieces: Vec::new() };
        let styles = Styles { first: ".ms { color: red }".to_owned(), other: ".ms-result { color: blue }".to_owned() };
        complete(&stage, &module, &styles).unwrap();
        let names: Vec<_> = crate::sources::files(&stage)
            .unwrap()
            .iter()
            .map(|file| file.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        let read = |name: &str| fs::read_to_string(stage.join(name)).unwrap();
        let (loader, code) = (read("maturity-scan.js"), read("scan_bg.wasm.js"));
        let [first, element] = ["first-", "element-"].map(|start| names.iter().find(|name| name.starts_with(start)).unwrap());
        let (shows, script) = (read(first), read(element));
        fs::remove_dir_all(&stage).unwrap();
        assert!(loader.contains(&format!("\"{first}\"")) && loader.contains("\"scan_bg.wasm\""));
        assert!(shows.contains(&format!("\"{element}\"")) && shows.contains("\".ms { color: red }\""));
        for brought in ["iframe-parent-", "iframe-child-"] {
            let name = names.iter().find(|name| name.starts_with(brought)).unwrap();
            assert!(script.contains(&format!("\"{name}\"")), "{name}");
        }
        assert!(script.contains("\".ms-result { color: blue }\"") && !script.contains("color: red"));
        assert!(![loader, shows, script].concat().contains("__"));
        assert_eq!(code, "export default '\0asm\u{ff}'");
    }
}
