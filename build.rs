//! Compiles the English messages to a table of their texts and to a typed function for each.

use std::path::Path;
use std::{env, fs};

fn main() {
    let folder = Path::new("locales/en");
    println!("cargo::rerun-if-changed={}", folder.display());
    let messages = messages::read(folder).unwrap_or_else(|error| panic!("{error}"));
    let table = messages::table(&messages, &messages).unwrap_or_else(|error| panic!("{error}"));
    let output = env::var_os("OUT_DIR").expect("cargo says where to write");
    let write = |name: &str, content: &str| {
        fs::write(Path::new(&output).join(name), content).unwrap_or_else(|error| panic!("{name}: {error}"));
    };
    write("english.txt", &table);
    write("messages.rs", &messages::functions(&messages));
}
