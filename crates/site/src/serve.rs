//! `make run`: builds for development, serves the site, and builds again when a file changes.

use crate::{Outcome, build, sources};
use axum::Router;
use axum::http::{HeaderValue, header};
use notify::{RecursiveMode, Watcher};
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// How long to wait for further changes after one, because an editor may save several files.
const PAUSE: Duration = Duration::from_millis(80);

/// Serves the site until it is interrupted.
pub fn serve() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    // Bind before building, to report at once that the port is in use.
    let port = port(std::env::var("PORT").ok().as_deref())?;
    let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port))).map_err(|error| {
        format!("Port {port} can't be used ({error}). Choose another one: make run PORT={}", port.wrapping_add(1).max(1024))
    })?;
    let folder = sources::target().join("site/run");
    println!("Compiling the scan: about a minute the first time, seconds after a change.");
    build::development(&folder)?;
    let (sender, changes) = mpsc::channel();
    // The watcher reports canonical paths.
    let root = sources::root().canonicalize()?;
    let is_ours = {
        let root = root.clone();
        move |path: &Path| is_source(path, &root)
    };
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event
            && !event.kind.is_access()
            && event.paths.iter().any(|path| is_ours(path))
        {
            let _ = sender.send(());
        }
    })?;
    // Watch folders, not files: many editors replace a file when saving, which would end the watch.
    watcher.watch(&root, RecursiveMode::NonRecursive)?;
    for folder in watched() {
        watcher.watch(&root.join(folder), RecursiveMode::Recursive)?;
    }
    let rebuilt = folder.clone();
    std::thread::spawn(move || rebuild(&changes, &rebuilt));
    println!("{}Serving on http://127.0.0.1:{port}. Stop with Ctrl-C.", since_start());
    runtime.block_on(async {
        let site = ServeDir::new(&folder);
        let fresh = SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        let router = Router::new().fallback_service(site).layer(fresh);
        axum::serve(listener, router).with_graceful_shutdown(interrupted()).await
    })?;
    println!("Stopped.");
    // Exit without waiting for open connections and the build thread.
    std::process::exit(0)
}

/// The folders in which every change counts: the Rust code, and other folders that are not part of it.
fn watched() -> impl Iterator<Item = &'static str> {
    ["src", "crates/leptos-lean"].into_iter().chain(sources::FOLDERS.into_iter().filter(|folder| !folder.starts_with("src/")))
}

/// Whether the site is made from this file.
fn is_source(path: &Path, root: &Path) -> bool {
    let Ok(path) = path.strip_prefix(root) else { return false };
    sources::FILES.iter().any(|file| path == Path::new(file)) || watched().any(|folder| path.starts_with(folder))
}

/// The port to use, from the environment.
fn port(asked: Option<&str>) -> Outcome<u16> {
    match asked {
        None | Some("") => Ok(8080),
        Some(text) => match text.parse() {
            Ok(port) if port > 0 => Ok(port),
            _ => Err(format!("PORT is a number from 1 to 65535, not \"{text}\".").into()),
        },
    }
}

/// Builds again after each change, until the program ends.
fn rebuild(changes: &mpsc::Receiver<()>, folder: &Path) {
    while changes.recv().is_ok() {
        while changes.recv_timeout(PAUSE).is_ok() {}
        let began = Instant::now();
        match build::development(folder) {
            Ok(()) => println!("Built again in {:.1} s.", began.elapsed().as_secs_f64()),
            Err(error) => eprintln!("{error}\nThe site as it was is still served."),
        }
    }
}

/// Waits for an interrupt or a request to terminate.
async fn interrupted() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let mut ended =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).expect("signals can be awaited");
        tokio::select! {
            _ = ctrl_c => {}
            _ = ended.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = ctrl_c.await;
}

/// The time since `make` started, and the processor time if the system reports it. `make` sets `STARTED`, and this program
/// replaces the shell that `make` started, so the processor time includes the compilers that the shell ran.
fn since_start() -> String {
    let started = std::env::var("STARTED").ok().and_then(|text| text.parse::<u64>().ok());
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let Some(wall) = started.and_then(|started| now.checked_sub(started)) else { return String::new() };
    match processor_seconds() {
        Some(seconds) => format!("Ready after {wall} s ({seconds} s of processor time). "),
        None => format!("Ready after {wall} s. "),
    }
}

#[cfg(unix)]
fn processor_seconds() -> Option<i64> {
    use nix::sys::resource::{UsageWho, getrusage};
    let seconds = |who| getrusage(who).ok().map(|usage| usage.user_time().tv_sec() + usage.system_time().tv_sec());
    Some(seconds(UsageWho::RUSAGE_SELF)? + seconds(UsageWho::RUSAGE_CHILDREN)?)
}

#[cfg(not(unix))]
fn processor_seconds() -> Option<i64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_watches_the_same_files() {
        let settings = sources::read("Trunk.toml").unwrap();
        let licenses = |name: &str| name.starts_with("LICENSE");
        for name in watched().chain(sources::FILES.into_iter().filter(|name| !licenses(name))) {
            assert!(settings.contains(&format!("\"{name}\"")), "{name}");
        }
    }

    #[test]
    fn only_changes_of_sources_trigger_a_build() {
        let counts = |path| is_source(&Path::new("/repository").join(path), Path::new("/repository"));
        for path in ["404.html", "Cargo.lock", "src/screens/mod.rs", "style/widget.css", "questionnaires/demo.json"] {
            assert!(counts(path), "{path}");
        }
        for path in ["README.md", "target/debug/site", "dist/index.html", "srcs/lib.rs", ".git/HEAD"] {
            assert!(!counts(path), "{path}");
        }
    }

    #[test]
    fn a_port_is_a_number() {
        assert_eq!(port(None).unwrap(), 8080);
        assert_eq!(port(Some("")).unwrap(), 8080);
        assert_eq!(port(Some("3000")).unwrap(), 3000);
        for wrong in ["0", "65536", "http", "-1"] {
            assert!(port(Some(wrong)).unwrap_err().to_string().contains(wrong));
        }
    }
}
