//! One site for all pages under measurement: every answer in brotli, every answer counted.

use crate::mime::mime;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// Compressed bodies by path.
pub type Files = HashMap<String, Vec<u8>>;

/// A running site; it ends when this is dropped.
pub struct Site {
    /// `http://127.0.0.1:<port>`
    pub origin: String,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

struct Shared {
    files: Files,
    answered: Mutex<Vec<Answered>>,
}

/// One answer.
#[derive(Debug, Clone)]
pub struct Answered {
    /// Path without query.
    pub path: String,
    /// Bytes of the body as sent, compressed.
    pub bytes: usize,
    /// Whether the service worker asked, or the browser for it: not the page.
    pub worker: bool,
}

impl Site {
    /// Serves these files.
    pub async fn start(files: Files) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let origin = format!("http://{}", listener.local_addr().expect("a listener has an address"));
        let shared = Arc::new(Shared { files, answered: Mutex::default() });
        let router = Router::new().fallback(answer).with_state(shared.clone());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("the server runs") });
        Self { origin, shared, task }
    }

    /// Address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Bytes of a file as sent.
    pub fn size(&self, path: &str) -> usize {
        self.shared.files.get(path).map_or(0, Vec::len)
    }

    /// Every answer since the last call.
    pub fn answered(&self) -> Vec<Answered> {
        std::mem::take(&mut self.shared.answered.lock().unwrap())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let asked = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Some(body) = shared.files.get(&path) else { return StatusCode::NOT_FOUND.into_response() };
    if !asked(header::ACCEPT_ENCODING).contains("br") {
        return (StatusCode::NOT_ACCEPTABLE, "only brotli is served here").into_response();
    }
    let worker = request.headers().contains_key("service-worker") || asked(header::REFERER).ends_with("/sw.js");
    shared.answered.lock().unwrap().push(Answered { path: path.clone(), bytes: body.len(), worker });
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, mime(&path).parse().expect("a media type is a header's value"));
    headers.insert(header::CONTENT_ENCODING, "br".parse().expect("a name is a header's value"));
    (headers, body.clone()).into_response()
}
