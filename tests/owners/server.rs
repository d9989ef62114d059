//! A server may import the loader, for example to render pages: it needs nothing that a server lacks.

use crate::place;
use std::process::Command;

#[test]
fn importing_the_loader_on_a_server_does_nothing() {
    let script = "const before = Object.keys(globalThis).length;
        const loader = await import(process.argv[1]);
        if (Object.keys(globalThis).length !== before) throw Error('it leaves something behind');";
    let done = Command::new("node")
        .args(["--input-type=module", "--eval", script])
        .arg(format!("file://{}", place("src/loader/maturity-scan.js").display()))
        .output()
        .expect("node is there");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() && !said.contains("Error"), "{said}");
}
