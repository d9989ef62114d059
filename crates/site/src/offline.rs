//! Files that make the scan's own page work without a server: the service worker, which knows the checksum of every file of
//! this version, the script that registers it, and the manifest.

use crate::Outcome;
use crate::assemble::DEFAULT;
use crate::integrity::{self, Map};
use crate::locales::said;
use crate::sources::{files, read, replaced, without_comments};
use maturity_scan::app::prerender::progress_key;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const WORKER: &str = "src/loader/sw.js";
const PAGE_SCRIPT: &str = "src/loader/offline.js";
const MANIFEST: &str = "src/loader/manifest.webmanifest";

/// Writes worker, script and manifest next to the finished files.
pub fn complete(stage: &Path) -> Outcome<()> {
    let page = replaced(&said(&read(PAGE_SCRIPT)?)?, "__PROGRESS__", &progress_key(DEFAULT))?;
    fs::write(stage.join("offline.js"), without_comments(&page))?;
    let manifest: serde_json::Value = serde_json::from_str(&read(MANIFEST)?)?;
    fs::write(stage.join("manifest.webmanifest"), manifest.to_string())?;
    let (mut kept, mut later) = (Map::new(), Map::new());
    let folders = integrity::TEXTS.map(|folder| stage.join(folder));
    let texts: Vec<_> = folders.iter().filter(|folder| folder.is_dir()).map(|folder| files(folder)).collect::<Outcome<_>>()?;
    for file in [files(stage)?, texts.concat()].concat() {
        let name = file.strip_prefix(stage)?.to_string_lossy().replace('\\', "/");
        // Leave out what the page does not need offline: the single file, the worker itself, compressed copies, scripts
        // that replace files for other origins, the first screens for other pages, the host's page for wrong addresses, the
        // picture for previews of links, manifest and types for editors, and the bill of materials for auditors.
        let endings =
            ["404.html", ".br", ".gz", ".wasm.js", ".json.js", "preview.png", "custom-elements.json", ".d.ts", ".cdx.json"];
        let left_out = endings.iter().any(|ending| name.ends_with(ending)) || name.starts_with("first/");
        if name != "maturity-scan.html" && name != "sw.js" && !left_out {
            // Languages are stored when they are first used.
            let is_language =
                name.starts_with("locales/") || name.matches('.').count() > 1 && name.starts_with("questionnaires/");
            if is_language { &mut later } else { &mut kept }.insert(name, integrity::of(&fs::read(&file)?));
        }
    }
    fs::write(stage.join("sw.js"), worker(&kept, &later)?)?;
    Ok(())
}

/// The worker for these files and checksums. It stores the files in `later` when they are first used. Its version is a
/// checksum of its code and both lists.
fn worker(kept: &Map, later: &Map) -> Outcome<String> {
    let script = replaced(&without_comments(&read(WORKER)?), "__FILES__", &serde_json::to_string(kept)?)?;
    let script = replaced(&script, "__LATER__", &serde_json::to_string(later)?)?;
    let sum = format!("{:x}", Sha256::digest(&script));
    replaced(&script, "__VERSION__", &sum[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(script: &str) -> &str {
        script.split_once("VERSION = \"").unwrap().1.split_once('"').unwrap().0
    }

    #[test]
    fn the_worker_lists_the_files_for_offline_use() {
        let folder = tempfile::tempdir().unwrap();
        let stage = folder.path();
        fs::create_dir_all(stage.join("questionnaires")).unwrap();
        let names = ["index.html", "maturity-scan.js", "maturity-scan-1_bg.wasm", "questionnaires/a.json"];
        let others = ["maturity-scan.html", "sbom.cdx.json", "sw.js", "maturity-scan-1_bg.wasm.js", "questionnaires/a.json.js"];
        let twins = ["index.html.br", "questionnaires/a.json.gz"];
        for name in names.into_iter().chain(others).chain(twins) {
            fs::write(stage.join(name), "abc").unwrap();
        }
        complete(stage).unwrap();
        let script = fs::read_to_string(stage.join("sw.js")).unwrap();
        let list = script.split_once("FILES = ").unwrap().1.split_once('}').unwrap().0;
        let list: Map = serde_json::from_str(&format!("{list}}}")).unwrap();
        let mut expected = [&names[..], &["manifest.webmanifest", "offline.js"]].concat();
        expected.sort_unstable();
        assert_eq!(list.keys().collect::<Vec<_>>(), expected);
        // FIPS 180-2, appendix B.1.
        assert_eq!(list["index.html"], "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assert!(!script.contains("__"));
    }

    #[test]
    fn a_change_in_any_file_is_a_new_version() {
        let of = |sum: &str| worker(&Map::from([("index.html".to_owned(), sum.to_owned())]), &Map::new()).unwrap();
        assert_eq!(version(&of("sha256-a")), version(&of("sha256-a")));
        assert_ne!(version(&of("sha256-a")), version(&of("sha256-b")));
    }

    #[test]
    fn files_named_in_the_manifest_exist() {
        let manifest: serde_json::Value = serde_json::from_str(&read(MANIFEST).unwrap()).unwrap();
        assert_eq!(manifest["start_url"], "index.html");
        let stage = tempfile::tempdir().unwrap();
        crate::pictures::complete(stage.path()).unwrap();
        for icon in manifest["icons"].as_array().unwrap() {
            let file = stage.path().join(icon["src"].as_str().unwrap());
            assert!(file.is_file(), "{icon}");
            if icon["type"] == "image/png" {
                let picture = resvg::tiny_skia::Pixmap::load_png(file).unwrap();
                assert_eq!(icon["sizes"], format!("{}x{}", picture.width(), picture.height()));
            }
        }
    }
}
