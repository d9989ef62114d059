//! Compiles each English message to a typed function.

use std::path::Path;
use std::{env, fs};

fn main() {
    let folder = Path::new("locales/en");
    println!("cargo::rerun-if-changed={}", folder.display());
    let messages = messages::read(folder).unwrap_or_else(|error| panic!("{error}"));
    let functions = messages::functions(&messages).unwrap_or_else(|error| panic!("{error}"));
    let output = env::var_os("OUT_DIR").expect("cargo says where to write");
    fs::write(Path::new(&output).join("messages.rs"), functions).unwrap_or_else(|error| panic!("messages.rs: {error}"));
}
