//! A site whose Arabic texts are English. Every screen then runs from right to left, as in Arabic, and tests can still find
//! what they look for by its English name.

use crate::integrity::built;
use crate::server::{Site, dist};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;

/// An Arabic language whose digits are Latin.
pub const LANG: &str = "ar-MA";

/// A site in `dist` form whose Arabic is English, with right checksums.
pub async fn site() -> Site {
    let site = Site::start().await;
    let read = |name: &str| fs::read_to_string(dist().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut sums = Vec::new();
    let mut replace = |name: &str, content: String| {
        sums.push((sum(&read(name)), sum(&content)));
        site.put(name, Some(content.into_bytes()));
    };
    replace("locales/ar.json", read("locales/en.json"));
    replace("questionnaires/index.ar.json", read("questionnaires/index.json"));
    for id in ["journey-maturity", "eight-drivers", "five-pillars", "barriers"] {
        let base: Value = serde_json::from_str(&read(&format!("questionnaires/{id}.json"))).expect("JSON");
        // A translation without texts: all of them are those of the base file.
        let head = json!({ "format": 1, "id": id, "version": base["version"], "lang": "ar" });
        replace(&format!("questionnaires/{id}.ar.json"), head.to_string());
    }
    let [first, element] = ["first-", "element-"].map(|name| built(name, ".js"));
    // Each of these has the checksums of those before it.
    for name in [&element, &first, "maturity-scan.js", "sw.js"] {
        let content = sums.iter().fold(read(name), |content, (old, new)| content.replace(old, new));
        sums.push((sum(&read(name)), sum(&content)));
        site.put(name, Some(content.into_bytes()));
    }
    site
}

fn sum(content: &str) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(content)))
}
