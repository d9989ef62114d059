//! Builds of the site to release one after another: copies of `dist` with a different number in each part, and with a list
//! of files from the tool that made the original.

use crate::server::{dist, watched};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A build in its own folder.
pub struct Build {
    folder: TempDir,
}

impl Build {
    /// Build `number`. Its page, scripts and texts contain the number where [`PARTS`] reads it, and the names of its code
    /// are unique to this build.
    pub fn new(number: u8) -> Self {
        let folder = TempDir::with_prefix("maturity-scan-build-").expect("a folder can be made");
        let this = Self { folder };
        for (name, content) in files(&dist()) {
            let path = this.path().join(&name);
            fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder can be made");
            fs::write(path, content).expect("the file can be written");
        }
        this.rename(number);
        this.mark(number);
        this.seal();
        this
    }

    /// The folder of the build.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// SHA-256, in lowercase hexadecimal, of every file that the worker should store, by name.
    pub fn kept(&self) -> BTreeMap<String, String> {
        let worker = fs::read_to_string(self.path().join("sw.js")).expect("the build holds a worker");
        let list = worker.split_once("FILES = ").expect("the worker holds a list").1;
        let list = serde_json::Deserializer::from_str(list).into_iter::<BTreeMap<String, String>>().next();
        let sum = |name| {
            let content = fs::read(self.path().join(&name)).expect("the build holds what is listed");
            (name, format!("{:x}", Sha256::digest(content)))
        };
        list.expect("a list").expect("the list is JSON").into_keys().map(sum).collect()
    }

    /// The only file with this ending.
    pub fn file(&self, ending: &str) -> String {
        let mut names = files(self.path()).into_keys().filter(|name| name.ends_with(ending));
        names.next().unwrap_or_else(|| panic!("the build holds no {ending}"))
    }

    /// Replaces the checksum in the name of every file, in all files.
    fn rename(&self, number: u8) {
        let all = files(self.path());
        let hashed = |name: &String| checksum(name).map(|sum| (sum.to_owned(), format!("{number:016x}")));
        let names: BTreeMap<_, _> = all.keys().filter_map(hashed).collect();
        for (name, content) in all {
            let exchanged = |text: &str| names.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
            fs::remove_file(self.path().join(&name)).expect("the file can go");
            let content = String::from_utf8(content).map(|text| exchanged(&text).into_bytes());
            fs::write(self.path().join(exchanged(&name)), content.unwrap_or_else(std::string::FromUtf8Error::into_bytes))
                .expect("the file can be written");
        }
    }

    fn mark(&self, number: u8) {
        for (name, mut content) in files(self.path()) {
            let path = Path::new(&name);
            match path.extension().and_then(|ending| ending.to_str()) {
                Some("html") => {
                    let page = watched(&String::from_utf8(content).expect("a page is text"));
                    content = page.replace("<body>", &format!("<body data-build=\"{number}\">")).into_bytes();
                }
                Some("js") => content.extend(format!("\n;(globalThis.builds ??= []).push({number});\n").bytes()),
                // A custom section without meaning: id, length, length of the name, name, content.
                Some("wasm") => content.extend([0, 7, 5, b'b', b'u', b'i', b'l', b'd', number]),
                Some("json") if path.file_name().is_some_and(|name| name == "journey-maturity.json") => {
                    let mut value: serde_json::Value = serde_json::from_slice(&content).expect("an instrument is JSON");
                    value["title"] = format!("Build {number}").into();
                    value["headline"] = serde_json::Value::Null;
                    content = value.to_string().into_bytes();
                }
                Some("json") => content.extend(" ".repeat(number.into()).bytes()),
                _ => {}
            }
            fs::write(self.path().join(name), content).expect("the file can be written");
        }
    }

    /// Writes the worker of this build, with the tool that completes every build.
    fn seal(&self) {
        let sealed = Command::new(env!("CARGO_BIN_EXE_site")).arg("seal").arg(self.path()).status();
        assert!(sealed.expect("the tool runs").success(), "the list of files is made");
    }
}

/// The builds from which the page on screen comes: its page, scripts and text.
pub const PARTS: &str = "const title = named(root.querySelector('h1, legend'));
    return [...new Set([document.body.dataset.build, ...globalThis.builds, /^Build (\\d)$/.exec(title)?.[1] ?? builds[0]].map(Number))]";

/// The checksum in a name as Trunk writes it: 16 digits without leading zeros.
fn checksum(name: &str) -> Option<&str> {
    let parts = name.split(['-', '_', '.', '/']);
    parts.into_iter().find(|part| part.len() >= 12 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Every file in the folder, except compressed copies.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                // The npm package is not served.
                if path != folder.join("npm") {
                    open.push(path);
                }
            } else if !path.extension().is_some_and(|ending| ending == "br" || ending == "gz") {
                let name = path.strip_prefix(folder).expect("it lies below").to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).expect("the file can be read"));
            }
        }
    }
    found
}
