//! What a newcomer does: clone into an empty folder and run `make run`, exactly as documented. Then run `make dist` twice.
//!
//! A folder without `dist`, as in CI, is such a clone itself. Then the test runs there, and the tests that follow use the site
//! that it has built.

#[allow(dead_code, reason = "shared with the tests of the scan, which use more of it")]
#[path = "../browser/driver.rs"]
mod driver;
#[path = "../browser/root.rs"]
mod root;

use driver::{Browser, Engine};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// Time limit from the command to the served page, on a busy machine with two processors.
const LONGEST: Duration = Duration::from_mins(25);
/// Time limit for a build without changes.
const NOTHING: Duration = Duration::from_secs(20);

/// Chooses the first option of the first question as soon as it is there. Returns what is then stored.
const ANSWER: &str = "const root = () => document.querySelector('maturity-scan').shadowRoot;
    const until = (look) => new Promise((found) => {
        const again = () => { const it = look(); it ? found(it) : requestAnimationFrame(again); };
        again();
    });
    const button = (name) => [...root().querySelectorAll('button')].find((one) => one.textContent.trim() === name);
    (await until(() => button('Start'))).click();
    (await until(() => root().querySelector('input[type=radio]'))).click();
    return until(() => localStorage.getItem('maturity-scan/1/journey-maturity/progress'));";

#[tokio::test(flavor = "current_thread")]
async fn the_first_commands_work_on_a_fresh_clone() {
    if !root::root().join("dist").exists() {
        let here = root::root().canonicalize().expect("the folder exists");
        run(&here).await;
        return dist(&here).await;
    }
    let room = TempDir::with_prefix("maturity-scan-clone-").expect("a folder can be made");
    let clone = room.path().join("maturity-scan");
    let cloned = command("git").arg("clone").arg("--quiet").arg(root::root()).arg(&clone).status().await;
    assert!(cloned.expect("git runs").success(), "the repository can be cloned");
    for folder in ["target", "dist", ".tools"] {
        assert!(!clone.join(folder).exists(), "{folder} is not part of the repository");
    }
    run(&clone).await;
    dist(&clone).await;
}

/// Runs `make run` until the page has stored an answer, then interrupts it as Ctrl-C does.
async fn run(clone: &Path) {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port is free").port();
    let mut making = make(clone, &["run", &format!("PORT={port}")]);
    let mut lines = BufReader::new(making.stdout.take().expect("the output is piped")).lines();
    let serving = async {
        while let Some(line) = lines.next_line().await.expect("the output can be read") {
            println!("{line}");
            if line.contains(&format!("Serving on http://127.0.0.1:{port}")) {
                return true;
            }
        }
        false
    };
    let serving = tokio::time::timeout(LONGEST, serving).await.expect("the page is served in time");
    assert!(serving, "make run ended: {:?}", making.wait().await);
    let browser = Browser::open(Engine::Chromium).await;
    browser.go(&format!("http://127.0.0.1:{port}/")).await;
    let script = format!("return (async () => {{ {ANSWER} }})()");
    let kept = browser.script(&script, vec![]).await;
    assert!(kept.as_str().is_some_and(|text| text.contains("\"gov.1\"")), "the answer is kept: {kept}");
    interrupt(&making);
    let rest = async {
        while let Ok(Some(line)) = lines.next_line().await {
            println!("{line}");
        }
    };
    tokio::time::timeout(Duration::from_secs(20), rest).await.expect("the server stops");
    making.wait().await.expect("make ends");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "the port is free again");
}

/// Checks that the second `make dist` does nothing and takes seconds.
async fn dist(clone: &Path) {
    assert!(make(clone, &["dist"]).wait().await.expect("make runs").success(), "make dist");
    let page = clone.join("dist/index.html");
    let changed = || page.metadata().and_then(|file| file.modified()).expect("the page is built");
    let (before, began) = (changed(), Instant::now());
    let output = make(clone, &["dist"]).wait_with_output().await.expect("make runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("is up to date"), "{text}");
    assert!(began.elapsed() < NOTHING, "{:?}", began.elapsed());
    assert_eq!(changed(), before);
}

/// Runs `make` in its own process group, as a terminal does.
fn make(clone: &Path, arguments: &[&str]) -> Child {
    let mut command = command("make");
    command.args(arguments).current_dir(clone).stdin(Stdio::null()).stdout(Stdio::piped()).process_group(0).kill_on_drop(true);
    command.spawn().expect("make is installed")
}

/// A command without this test's environment and without this repository's tools.
fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env_clear();
    for name in ["HOME", "CARGO_HOME", "RUSTUP_HOME", "LANG"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let tools = |folder: &std::path::PathBuf| folder.components().any(|part| part.as_os_str() == ".tools");
    // Cargo puts its toolchain's folder first in the PATH. Without that folder, rustup chooses, as for a newcomer.
    let toolchain = |folder: &std::path::PathBuf| folder.components().any(|part| part.as_os_str() == "toolchains");
    let folders = std::env::split_paths(&path).filter(|folder| !tools(folder) && !toolchain(folder));
    command.env("PATH", std::env::join_paths(folders).expect("folders of a path"));
    command
}

/// Does what Ctrl-C does.
fn interrupt(making: &Child) {
    let group = making.id().expect("it still runs");
    let sent = std::process::Command::new("kill").args(["-INT", "--", &format!("-{group}")]).status();
    assert!(sent.is_ok_and(|status| status.success()), "the interrupt is sent");
}
