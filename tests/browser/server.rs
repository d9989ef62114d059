//! A site on a port of its own: the built files, pages that a test adds, and a record of every request.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Put into every page: keeps what happens there, for tests to ask for.
const WATCH: &str = include_str!("watch.js");
/// Where it lies for pages whose policy lets nothing be put into them, and that ask for it themselves.
pub const WATCH_PATH: &str = "/watch.js";

/// A running site; it ends when this is dropped.
pub struct Site {
    /// `http://127.0.0.1:<port>`
    pub origin: String,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// What the browser asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// `GET` and so on.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The `Referer` header.
    pub referer: Option<String>,
    /// Bytes sent along.
    pub body: usize,
}

#[derive(Default)]
struct Shared {
    pages: Mutex<HashMap<String, Page>>,
    asked: Mutex<Vec<Asked>>,
    held: Mutex<Option<(String, watch::Receiver<bool>)>>,
    manners: Mutex<Manners>,
}

/// What the site gets wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Manners {
    /// Nothing.
    #[default]
    Good,
    /// It lets no other origin read its files.
    Closed,
    /// It calls every file of code plain text.
    Mistyped,
}

#[derive(Clone)]
struct Page {
    content: Vec<u8>,
    headers: Vec<(String, String)>,
}

/// Keeps answers back until it is dropped.
pub struct Hold(watch::Sender<bool>);

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.send_replace(true);
    }
}

impl Site {
    /// Serves `dist`.
    pub async fn start() -> Self {
        assert!(dist().join("maturity-scan.js").is_file(), "no site in {}: run `make dist` first", dist().display());
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let origin = format!("http://{}", listener.local_addr().expect("a listener has an address"));
        let shared = Arc::new(Shared::default());
        let router = Router::new().fallback(answer).with_state(shared.clone());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("the server runs") });
        Self { origin, shared, task }
    }

    /// Adds a page, or puts it in the place of a built file.
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

    /// Keeps back every file whose name ends so.
    pub fn hold(&self, ending: &str) -> Hold {
        let (sender, receiver) = watch::channel(false);
        *self.shared.held.lock().unwrap() = Some((ending.to_owned(), receiver));
        Hold(sender)
    }

    /// Behaves so from now on.
    pub fn behave(&self, manners: Manners) {
        *self.shared.manners.lock().unwrap() = manners;
    }

    /// Address of a path.
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
        self.task.abort();
    }
}

/// The built site.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
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
    let page = shared.pages.lock().unwrap().get(&path).cloned();
    let built =
        || std::fs::read(dist().join(path.trim_start_matches('/'))).ok().map(|content| Page { content, headers: vec![] });
    let Some(Page { mut content, headers }) = page.or_else(built) else { return StatusCode::NOT_FOUND.into_response() };
    let manners = *shared.manners.lock().unwrap();
    let kind = if manners == Manners::Mistyped && path.ends_with(".wasm") { "text/plain" } else { mime(&path) };
    if kind.starts_with("text/html") {
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

fn watched(page: &str) -> String {
    if page.contains(WATCH_PATH) {
        return page.to_owned();
    }
    let script = format!("<script nonce=\"watch\">{WATCH}</script>");
    match page.find("<head>") {
        Some(at) => format!("{}{script}{}", &page[..at + 6], &page[at + 6..]),
        None => format!("{script}{page}"),
    }
}

fn mime(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
