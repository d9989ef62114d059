//! The location of the sources, and helpers to read them.

use crate::Outcome;
use std::fs;
use std::path::{Path, PathBuf};

/// The root folder of the repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The folder in which cargo and this program store what they build.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Files in the root folder that the site is made from, in addition to the Rust code.
pub const FILES: [&str; 7] = ["index.html", "404.html", "Cargo.toml", "Cargo.lock", "LICENSE", "LICENSE-MIT", "LICENSE-APACHE"];
/// Folders that the site is made from, in addition to the Rust code.
pub const FOLDERS: [&str; 6] = ["src/loader", "src/package", "style", "questionnaires", "locales", "examples"];

/// The content of a source file, by its path in the repository.
pub fn read(path: &str) -> Outcome<String> {
    fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}").into())
}

/// The files in a folder, sorted, so that every run has the same output.
pub fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut all: Vec<_> = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    all.retain(|path| path.is_file());
    all.sort();
    Ok(all)
}

/// All files in a folder and its subfolders, sorted.
pub fn tree(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut all = files(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(tree(&path)?);
        }
    }
    all.sort();
    Ok(all)
}

/// Replaces `from`, which must occur exactly once.
pub fn replaced(text: &str, from: &str, to: &str) -> Outcome<String> {
    match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        count => Err(format!("expected once, but found {count} times: {from}").into()),
    }
}

/// Drops comment lines, types within lines, and indentation. No string in our scripts spans several lines or contains a type.
pub fn without_comments(script: &str) -> String {
    let is_comment = |line: &str| ["//", "/*", "* ", "*/"].iter().any(|sign| line.starts_with(sign)) || line == "*";
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !is_comment(line));
    lines.map(without_types).collect::<Vec<_>>().join("\n")
}

/// Drops comments such as `/** @type {string} */` within a line.
fn without_types(line: &str) -> String {
    let mut parts = line.split("/** @");
    let first = parts.next().unwrap_or_default().to_owned();
    let after = |part: &str| part.split_once("*/").map_or("", |(_, after)| after.trim_start()).to_owned();
    parts.map(after).fold(first, |line, part| line + &part)
}

/// Drops comments, and white space that has no meaning. No string in the styles contains any of what it looks for.
pub fn minified_css(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        small.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    let mut small = small.split_whitespace().collect::<Vec<_>>().join(" ");
    for (long, short) in
        [(" {", "{"), ("{ ", "{"), (" }", "}"), ("} ", "}"), ("; ", ";"), (";}", "}"), (", ", ","), (": ", ":")]
    {
        small = small.replace(long, short);
    }
    // Older browsers ignore a custom property without any value. A space is one.
    small.replace(":;", ": ;").replace(":}", ": }")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_lose_their_comments() {
        let script = "// a\n/** @import { B } from \"./b\" */\n/**\n * c\n */\n  const d = (/** @type {E} */ e) => {\n\n\
                      const f = /** @type {G} */ (/** @type {unknown} */ (e));\n}\n";
        assert_eq!(without_comments(script), "const d = (e) => {\nconst f = ((e));\n}");
    }

    #[test]
    fn small_styles_mean_the_same() {
        let css = "/* a */\n.a, .b :hover {\n  --x: initial; --y: ;\n  margin: calc(1px + 2px) 0; /* c */ }\n\
                   @media (width >= 1em) { a > b { --z: ; } }\n";
        let small = ".a,.b :hover{--x:initial;--y: ;margin:calc(1px + 2px) 0}@media (width >= 1em){a > b{--z: }}";
        assert_eq!(minified_css(css), small);
    }
}
