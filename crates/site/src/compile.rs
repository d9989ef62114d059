//! Compiles the scan to WebAssembly.

use crate::{Outcome, sources};
use std::path::PathBuf;
use std::process::Command;

/// The name of the program's package.
pub const PROGRAM: &str = "maturity-scan";

/// How much the compiler optimizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// The smallest code, for the finished site.
    Release,
    /// Compiles in seconds after a change, for `make run`.
    Development,
}

/// Compiles the program. Returns the path of the compiled code.
pub fn compile(profile: Profile) -> Outcome<PathBuf> {
    let name = match profile {
        Profile::Release => "release",
        Profile::Development => "development",
    };
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command.current_dir(sources::root()).args(["build", "--locked", "--package", PROGRAM, "--bins"]);
    command.args(["--target=wasm32-unknown-unknown", "--profile", name]);
    let mut flags = "-Clink-args=--emit-relocs".to_owned();
    if profile == Profile::Release {
        // Compile the standard library, too, optimized for size (measured once: 171,554 → 148,152 bytes of brotli).
        command.env("RUSTC_BOOTSTRAP", "1");
        command.env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
        // Bytes of stack, which every element on a page has. Measured once: a run with all exports uses 17,464, a file with 127
        // levels of nested JSON 36,824. The default is 1 MiB.
        flags += " -Clink-args=-zstack-size=262144";
        flags += " -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";
    }
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    if !command.status().map_err(|error| format!("cargo does not start: {error}"))?.success() {
        return Err("The scan was not built: see the compiler's messages above.".into());
    }
    Ok(sources::target().join("wasm32-unknown-unknown").join(name).join(format!("{PROGRAM}.wasm")))
}
