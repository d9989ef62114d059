//! Without a network: runs a test again in a network namespace that only has this machine's loopback device, because driver
//! and browser have to reach each other. The browsers send all requests to a proxy, which records them and answers none.

use crate::driver::Engine;
use std::io::ErrorKind;
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

/// The environment variable that tells a test that it runs in such a namespace.
const ALONE: &str = "MATURITY_SCAN_ALONE";
/// Activates the loopback device, then runs the command.
const ENTER: &str = "ip link set lo up && exec \"$0\" \"$@\"";

/// Runs the test without a network. If the system does not provide a namespace (in a container without permission, or
/// outside Linux), runs the test here, and only the proxy shows what was requested.
pub async fn without_network<F: Future<Output = ()>>(engine: Engine, module: &str, name: &str, test: impl FnOnce() -> F) {
    if std::env::var_os(ALONE).is_some() {
        let far = TcpStream::connect_timeout(&([192, 0, 2, 1], 80).into(), Duration::from_secs(1)).map(drop);
        assert_eq!(far.map_err(|error| error.kind()), Err(ErrorKind::NetworkUnreachable), "there is no network");
        return test().await;
    }
    let Some(flags) = flags() else {
        eprintln!("{module}::{name}: no network namespace can be had here; the proxy alone sees to it");
        return test().await;
    };
    let browser = if engine == Engine::Chromium { "chromium" } else { "firefox" };
    let this = std::env::current_exe().expect("the tests know their own file");
    let run = tokio::process::Command::new("unshare")
        .args(flags)
        .args(["sh", "-c", ENTER])
        .arg(this)
        .args(["--exact", &format!("{module}::{browser}::{name}"), "--nocapture"])
        .env(ALONE, "1")
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output()
        .await
        .expect("the test starts once more");
    let said = [run.stdout, run.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(run.status.success() && said.contains("1 passed"), "without a network:\n{said}");
}

/// The flags for creating a namespace: as root, or as root of a user namespace.
fn flags() -> Option<&'static [&'static str]> {
    let works = |flags: &&&[&str]| {
        let tried = Command::new("unshare").args(**flags).args(["sh", "-c", ENTER, "true"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    };
    let ways: [&'static [&'static str]; 2] = [&["--net"], &["--map-root-user", "--net"]];
    ways.iter().find(works).copied()
}

/// A proxy that records the first line of every request and hangs up.
pub struct Recorder {
    /// Its port on this machine.
    pub port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Recorder {
    /// Starts the proxy.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let port = listener.local_addr().expect("a listener has an address").port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let noted = asked.clone();
        let task = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let noted = noted.clone();
                tokio::spawn(async move {
                    let mut start = [0; 512];
                    let size = stream.read(&mut start).await.unwrap_or(0);
                    let text = String::from_utf8_lossy(&start[..size]).into_owned();
                    noted.lock().unwrap().push(text.lines().next().unwrap_or_default().to_owned());
                });
            }
        });
        Self { port, asked, task }
    }

    /// First lines of all requests so far.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.task.abort();
    }
}
