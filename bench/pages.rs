//! What is served: the built site, the two yardsticks with the same items, long questionnaires, host pages.

use crate::server::Files;
use crate::support::file;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Where each page under measurement is.
pub const OURS: &str = "/ours/index.html";
/// The hand-written page.
pub const LIMIT: &str = "/limit/index.html";
/// SurveyJS and Chart.js.
pub const PEER: &str = "/peer/index.html";
/// A page with the loader and no element.
pub const HOST: &str = "/ours/host.html";
/// A page with nothing on it.
pub const BLANK: &str = "/blank.html";
/// A page whose first content is an element.
pub const EMBEDDED: &str = "/ours/embedded.html";
/// A page whose element is far below what is seen.
pub const FAR: &str = "/ours/far.html";

/// Numbers of items of the long questionnaires.
pub const SIZES: [usize; 5] = [30, 300, 3_000, 10_000, 20_000];
/// Dimensions of all questionnaires here.
const DIMENSIONS: usize = 6;

const HOST_PAGE: &str = r#"<!doctype html><html lang="en"><head><title>host</title><link rel="icon" href="data:,">
<script type="module" src="maturity-scan.js"></script></head><body>"#;
const BLANK_PAGE: &str = r#"<!doctype html><title>blank</title><link rel="icon" href="data:,">"#;
const FAR_PAGE: &str = r#"<p style="height: 9000px">An article.</p><maturity-scan></maturity-scan><p>Its end.</p>"#;

const EMBEDDED_PAGE: &str = "<h1>A page of a site</h1><maturity-scan></maturity-scan>";

/// All files, compressed.
pub fn files() -> Files {
    let root = crate::root::root();
    let mut files = Files::new();
    add_dist(&mut files, &root.join("dist"), "/ours");
    assert!(files.contains_key(OURS), "no site in dist: run `make dist` first");
    let peer = root.join(".tools/peer");
    for name in ["peer.js", "peer.css"] {
        let built = fs::read(peer.join(name)).unwrap_or_else(|_| panic!("{name} is not built: run `make peer` first"));
        files.insert(format!("/peer/{name}"), compressed(&built));
    }
    let items = items(&fs::read_to_string(root.join("questionnaires/journey-maturity.json")).expect("the instrument is there"));
    for (path, template) in [(LIMIT, include_str!("limit/index.html")), (PEER, include_str!("peer/index.html"))] {
        files.insert(path.to_owned(), compressed(template.replace("__ITEMS__", &items).as_bytes()));
    }
    let hosts =
        [(HOST, ""), (FAR, FAR_PAGE), (EMBEDDED, EMBEDDED_PAGE)].map(|(path, body)| (path, format!("{HOST_PAGE}{body}")));
    for (path, page) in hosts.into_iter().chain([(BLANK, BLANK_PAGE.to_owned())]) {
        files.insert(path.to_owned(), compressed(page.as_bytes()));
    }
    for size in SIZES {
        files.insert(format!("/ours/questionnaires/{}.json", long_id(size)), compressed(long(size).to_string().as_bytes()));
    }
    files
}

/// Id of the long questionnaire of this size.
pub fn long_id(items: usize) -> String {
    format!("items-{items}")
}

/// A questionnaire of so many items.
pub fn long(items: usize) -> Value {
    let shape: Vec<_> = (0..DIMENSIONS).map(|at| items / DIMENSIONS + usize::from(at < items % DIMENSIONS)).collect();
    file(&long_id(items), 5, &shape, |_| {})
}

/// What the yardsticks ask: names of dimensions, questions, options.
fn items(questionnaire: &str) -> String {
    let questionnaire: Value = serde_json::from_str(questionnaire).expect("the instrument is JSON");
    let all = |node: &Value, name: &str| node[name].as_array().cloned().unwrap_or_default();
    let item = |item: &Value| json!([item["question"], item["options"]]);
    let dimension = |found: &Value| json!([found["name"], all(found, "items").iter().map(item).collect::<Vec<_>>()]);
    json!(all(&questionnaire, "dimensions").iter().map(dimension).collect::<Vec<_>>()).to_string()
}

/// The built site; compressed twins as they are shipped.
fn add_dist(files: &mut Files, folder: &Path, path: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for found in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = found.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let path = format!("{path}/{name}");
        if found.is_dir() {
            add_dist(files, &found, &path);
        } else if ![".br", ".gz"].iter().any(|ending| name.ends_with(ending)) {
            let twin = fs::read(PathBuf::from(format!("{}.br", found.display())));
            files.insert(path, twin.unwrap_or_else(|_| compressed(&fs::read(&found).expect("a built file can be read"))));
        }
    }
}

/// The bytes in brotli, as hard as the site's own files are.
fn compressed(bytes: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters).expect("writing to memory works");
    compressed
}
