//! `trunk build` and `trunk serve` produce exactly the site that `make dist` produces.

#[path = "browser/root.rs"]
mod root;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Time limit for a build whose code is already compiled.
const LONGEST: Duration = Duration::from_mins(10);

fn trunk(arguments: &[&str], dist: &Path) -> Command {
    let mut command = Command::new("trunk");
    command.args(arguments).arg("--dist").arg(dist).current_dir(root::root()).stdin(Stdio::null());
    command
}

/// All files in a folder and its subfolders.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).expect("the site is built") {
            let path = entry.expect("a folder can be read").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it lies below").display().to_string();
                found.insert(name, std::fs::read(path).expect("a file can be read"));
            }
        }
    }
    found
}

#[test]
fn trunk_builds_the_same_site() {
    let room = tempfile::tempdir().expect("a folder can be made");
    let dist = room.path().join("dist");
    assert!(trunk(&["build"], &dist).status().expect("Trunk runs").success());
    let (ours, theirs) = (files(&root::root().join("dist")), files(&dist));
    assert!(ours.keys().eq(theirs.keys()), "the same files");
    for (name, content) in ours {
        assert!(theirs[&name] == content, "{name} has the same content");
    }
}

/// Ends Trunk when dropped, however the test ends.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn trunk_serves_the_same_page() {
    let room = tempfile::tempdir().expect("a folder can be made");
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port is free").port();
    let mut command = trunk(&["serve", "--port", &port.to_string()], &room.path().join("dist"));
    let _serving = Serving(command.spawn().expect("Trunk runs"));
    let page = std::fs::read_to_string(root::root().join("dist/index.html")).expect("the site is built");
    let began = Instant::now();
    while began.elapsed() < LONGEST {
        if let Some(answer) = ask(port).filter(|answer| answer.split(' ').nth(1) == Some("200")) {
            let (_, body) = answer.split_once("\r\n\r\n").expect("an answer has a body");
            assert_eq!(body, page);
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("Trunk serves nothing");
}

fn ask(port: u16) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.write_all(b"GET /index.html HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}
