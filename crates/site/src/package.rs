//! The npm package, in the site's folder `npm`, ready for `npm pack`.

use crate::integrity::TEXTS;
use crate::sources::{files, read};
use crate::{Outcome, owners};
use std::fs;
use std::path::Path;

/// The version of the product.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The folder of the package in the site.
pub const FOLDER: &str = "npm";
/// The folder of the site's files in the package.
const SITE: &str = "site";
/// Endings of files of the site that are not needed to embed the element.
const LEFT_OUT: [&str; 6] = [".br", ".gz", "custom-elements.json", ".d.ts", ".cdx.json", "maturity-scan.html"];

/// Writes the package from the finished files of the site, replacing an earlier one.
pub fn complete(stage: &Path) -> Outcome<()> {
    let package = stage.join(FOLDER);
    if package.exists() {
        fs::remove_dir_all(&package)?;
    }
    for folder in std::iter::once("").chain(TEXTS) {
        fs::create_dir_all(package.join(SITE).join(folder))?;
        for file in files(&stage.join(folder))? {
            let name = file.strip_prefix(stage)?;
            if !LEFT_OUT.iter().any(|ending| name.to_string_lossy().ends_with(ending)) {
                fs::copy(&file, package.join(SITE).join(name))?;
            }
        }
    }
    for (from, to) in [
        ("src/package/index.js", "index.js"),
        ("src/package/index.d.ts", "index.d.ts"),
        ("src/package/types.js", "types.js"),
        ("src/package/react.d.ts", "react.d.ts"),
        ("src/package/vue.d.ts", "vue.d.ts"),
        ("src/package/svelte.d.ts", "svelte.d.ts"),
        ("src/package/README.md", "README.md"),
        (owners::MANIFEST, "custom-elements.json"),
        (owners::TYPES, "maturity-scan.d.ts"),
        ("LICENSE", "LICENSE"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("LICENSE-APACHE", "LICENSE-APACHE"),
    ] {
        fs::write(package.join(to), read(from)?)?;
    }
    let description = read("src/package/package.json")?.replace("__VERSION__", VERSION);
    fs::write(package.join("package.json"), description)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_has_the_site_and_the_files_of_package_json() {
        let stage = tempfile::tempdir().unwrap();
        let stage = stage.path();
        for folder in TEXTS {
            fs::create_dir_all(stage.join(folder)).unwrap();
        }
        let texts = ["questionnaires/schema.json", "locales/de.json", "first/journey-maturity.json"];
        for name in ["maturity-scan.js", "maturity-scan.js.br", "maturity-scan.html", "sw.js"].into_iter().chain(texts) {
            fs::write(stage.join(name), name).unwrap();
        }
        complete(stage).unwrap();
        let package = stage.join(FOLDER);
        for name in ["site/maturity-scan.js", "README.md", "LICENSE"] {
            assert!(package.join(name).is_file(), "{name}");
        }
        for name in texts {
            assert!(package.join(SITE).join(name).is_file(), "{name}");
        }
        for name in ["site/maturity-scan.js.br", "site/maturity-scan.html"] {
            assert!(!package.join(name).exists(), "{name}");
        }
        let description = fs::read_to_string(package.join("package.json")).unwrap();
        // Older bundlers refuse a package whose condition `default` is not the last.
        assert!(description.lines().filter_map(|line| line.split_once("\"default\": ")).all(|(_, rest)| !rest.contains(':')));
        let description: serde_json::Value = serde_json::from_str(&description).unwrap();
        let files = description["files"].as_array().unwrap().iter().map(|name| name.as_str().unwrap());
        for name in files.filter(|name| !name.contains('*')) {
            assert!(package.join(name).exists(), "{name}");
        }
        for entry in description["exports"].as_object().unwrap().values().filter(|entry| entry.is_object()) {
            for name in entry.as_object().unwrap().values() {
                assert!(package.join(name.as_str().unwrap()).is_file(), "{name}");
            }
        }
        fs::write(package.join("site/old.js"), "").unwrap();
        complete(stage).unwrap();
        assert!(!package.join("site/old.js").exists(), "nothing of an earlier build stays");
    }

    #[test]
    fn the_package_has_the_version_of_cargo_toml() {
        let manifest = read("Cargo.toml").unwrap();
        assert!(manifest.contains(&format!("version = \"{VERSION}\"")));
    }
}
