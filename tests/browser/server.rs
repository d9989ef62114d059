//! A site on its own port: the built files, pages that a test adds, and a record of every request. When it is killed, its
//! port refuses connections.

use crate::mime::mime;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use tokio::sync::{oneshot, watch};

/// Added to every page: records what happens there.
const WATCH: &str = include_str!("watch.js");
/// The path of that script, for pages whose policy forbids adding it, and which load it themselves.
pub const WATCH_PATH: &str = "/watch.js";

/// A running site. Dropping it ends the site.
pub struct Site {
    /// `http://127.0.0.1:<port>`
    pub origin: String,
    address: SocketAddr,
    shared: Arc<Shared>,
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

/// A request from the browser.
#[derive(Debug, Clone)]
pub struct Asked {
    /// `GET` and so on.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The `Referer` header.
    pub referer: Option<String>,
    /// Size of the request body in bytes.
    pub body: usize,
}

#[derive(Default)]
struct Shared {
    /// Another build to serve instead of the one in `dist`.
    build: Mutex<Option<PathBuf>>,
    /// The reply to requests whose path has this ending.
    instead: Mutex<Option<(String, Reply)>>,
    pages: Mutex<HashMap<String, Page>>,
    asked: Mutex<Vec<Asked>>,
    held: Mutex<Option<(String, watch::Receiver<bool>)>>,
    manners: Mutex<Manners>,
}

/// How the site misbehaves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Manners {
    /// Not at all.
    #[default]
    Good,
    /// It does not allow other origins to read its files.
    Closed,
    /// It serves code files as plain text.
    Mistyped,
}

#[derive(Clone)]
struct Page {
    content: Vec<u8>,
    headers: Vec<(String, String)>,
}

/// A wrong answer.
#[derive(Debug, Clone)]
pub struct Reply {
    /// Status.
    pub status: u16,
    /// Name and value of its only header.
    pub header: (&'static str, &'static str),
    /// Content.
    pub content: Vec<u8>,
}

/// Holds back answers until it is dropped.
pub struct Hold(watch::Sender<bool>);

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.send_replace(true);
    }
}

impl Site {
    /// Serves `dist`.
    #[allow(clippy::unused_async, reason = "starting a server is awaited like everything that takes time")]
    pub async fn start() -> Self {
        assert!(dist().join("maturity-scan.js").is_file(), "no site in {}: run `make dist` first", dist().display());
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("a listener has an address");
        let mut site = Self { origin: format!("http://{address}"), address, shared: Arc::default(), running: None };
        site.run(listener);
        site
    }

    /// Serves only this build.
    pub async fn of(build: &Path) -> Self {
        let site = Self::start().await;
        site.release(build);
        site
    }

    /// Serves this build from now on. Files that only other builds have are gone.
    pub fn release(&self, build: &Path) {
        *self.shared.build.lock().unwrap() = Some(build.to_owned());
    }

    /// Serves this build from now on, with one wrong answer. There is no moment in between with a right answer.
    pub fn release_poisoned(&self, build: &Path, ending: &str, reply: Reply) {
        let mut served = self.shared.build.lock().unwrap();
        self.poison(ending, reply);
        *served = Some(build.to_owned());
    }

    /// Runs on its own thread and runtime, so that open connections end with them.
    fn run(&mut self, listener: TcpListener) {
        let router = Router::new().fallback(answer).with_state(self.shared.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        let serve = async move {
            listener.set_nonblocking(true).expect("a listener can do without waiting");
            let listener = tokio::net::TcpListener::from_std(listener).expect("the runtime takes a listener");
            tokio::select! {
                ended = axum::serve(listener, router) => ended.expect("the server runs"),
                _ = stopped => {}
            }
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be built");
        self.running = Some((stop, std::thread::spawn(move || runtime.block_on(serve))));
    }

    /// Ends the server and all its connections, and checks that the port refuses connections.
    pub fn kill(&mut self) {
        self.end();
        let refused = TcpStream::connect(self.address).map(drop).map_err(|error| error.kind());
        assert_eq!(refused, Err(std::io::ErrorKind::ConnectionRefused), "the port refuses");
    }

    fn end(&mut self) {
        if let Some((stop, thread)) = self.running.take() {
            let _ = stop.send(());
            thread.join().expect("the server ends in order");
        }
    }

    /// Answers all requests whose path has this ending with this reply from now on.
    pub fn poison(&self, ending: &str, reply: Reply) {
        *self.shared.instead.lock().unwrap() = Some((ending.to_owned(), reply));
    }

    /// Stops giving wrong answers.
    pub fn heal(&self) {
        *self.shared.instead.lock().unwrap() = None;
    }

    /// Adds a page, or replaces a built file.
    pub fn page(&self, path: &str, content: &str) -> String {
        self.page_with(path, content, &[])
    }

    /// Adds a page with headers.
    pub fn page_with(&self, path: &str, content: &str, headers: &[(&str, &str)]) -> String {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let page = Page { content: content.as_bytes().to_vec(), headers };
        self.shared.pages.lock().unwrap().insert(path.to_owned(), page);
        self.url(path)
    }

    /// Serves these bytes instead of a built file from now on; `None` restores the file.
    pub fn put(&self, name: &str, content: Option<Vec<u8>>) {
        let mut pages = self.shared.pages.lock().unwrap();
        match content {
            Some(content) => pages.insert(format!("/{name}"), Page { content, headers: vec![] }),
            None => pages.remove(&format!("/{name}")),
        };
    }

    /// Holds back every file whose name has this ending.
    pub fn hold(&self, ending: &str) -> Hold {
        let (sender, receiver) = watch::channel(false);
        *self.shared.held.lock().unwrap() = Some((ending.to_owned(), receiver));
        Hold(sender)
    }

    /// Misbehaves in this way from now on.
    pub fn behave(&self, manners: Manners) {
        *self.shared.manners.lock().unwrap() = manners;
    }

    /// The address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Every request so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.shared.asked.lock().unwrap().clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.end();
    }
}

/// The folder of the built site.
pub fn dist() -> PathBuf {
    crate::root::root().join("dist")
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let path = match request.uri().path() {
        "/" => "/index.html".to_owned(),
        path => path.to_owned(),
    };
    note(&shared, request).await;
    let held = shared.held.lock().unwrap().clone();
    if let Some((ending, mut released)) = held
        && path.ends_with(&ending)
    {
        let _ = released.wait_for(|released| *released).await;
    }
    if path == WATCH_PATH {
        return ([(header::CONTENT_TYPE, mime(&path))], WATCH).into_response();
    }
    // Read this first, so that whoever gets a new build also gets its wrong answer.
    let build = shared.build.lock().unwrap().clone();
    let instead = shared.instead.lock().unwrap().clone().filter(|(ending, _)| path.ends_with(ending));
    if let Some((_, Reply { status, header, content })) = instead {
        return (StatusCode::from_u16(status).expect("a status"), [header], content).into_response();
    }
    let page = shared.pages.lock().unwrap().get(&path).cloned();
    let as_built = page.is_none() && build.is_some();
    let folder = build.unwrap_or_else(dist);
    let from_build =
        || std::fs::read(folder.join(path.trim_start_matches('/'))).ok().map(|content| Page { content, headers: vec![] });
    let Some(Page { mut content, headers }) = page.or_else(from_build) else { return StatusCode::NOT_FOUND.into_response() };
    let manners = *shared.manners.lock().unwrap();
    let kind = if manners == Manners::Mistyped && mime(&path) == "application/wasm" { "text/plain" } else { mime(&path) };
    if kind.starts_with("text/html") && !as_built {
        content = watched(&String::from_utf8_lossy(&content)).into_bytes();
    }
    let mut all = HeaderMap::new();
    all.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if manners != Manners::Closed {
        all.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    for (name, value) in headers {
        all.insert(
            HeaderName::try_from(name).expect("a header's name"),
            HeaderValue::try_from(value).expect("a header's value"),
        );
    }
    (all, content).into_response()
}

async fn note(shared: &Shared, request: Request) {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.map_or(0, |bytes: Bytes| bytes.len());
    let referer = parts.headers.get(header::REFERER).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let asked = Asked { method: parts.method.to_string(), target: parts.uri.to_string(), referer, body };
    shared.asked.lock().unwrap().push(asked);
}

/// The page with the recording script in front.
pub fn watched(page: &str) -> String {
    if page.contains(WATCH_PATH) {
        return page.to_owned();
    }
    let script = format!("<script nonce=\"watch\">{WATCH}</script>");
    match page.find("<head>") {
        Some(at) => format!("{}{script}{}", &page[..at + 6], &page[at + 6..]),
        None => format!("{script}{page}"),
    }
}
