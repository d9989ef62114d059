//! A bill of materials, CycloneDX 1.6, of every crate that is compiled into the shipped code.
//!
//! It includes what the linker drops, but not crates that only run during compilation (macros, build scripts and their
//! dependencies), or that only developer tools and tests use. It has no time stamp, so the same sources produce the same
//! file.

use crate::{Outcome, sources};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// The content of the file.
pub fn bill() -> Outcome<String> {
    let folder = sources::root();
    let run = |program: &str, arguments: &[&str]| -> Outcome<String> {
        let output = Command::new(program).args(arguments).current_dir(folder).output()?;
        if !output.status.success() {
            return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok(String::from_utf8(output.stdout)?)
    };
    let tool = |name: &str, or: &str| std::env::var(name).unwrap_or_else(|_| or.to_owned());
    let metadata = run(
        &tool("CARGO", "cargo"),
        &[
            "metadata",
            "--format-version=1",
            "--locked",
            "--manifest-path=Cargo.toml",
            "--features=maturity-scan/web",
            "--filter-platform",
            TARGET,
        ],
    )?;
    let version = run(&tool("RUSTC", "rustc"), &["--version"])?;
    let lock = std::fs::read_to_string(folder.join("Cargo.lock"))?;
    let compiler = version.split(' ').nth(1).unwrap_or_default();
    Ok(serde_json::to_string(&of(&serde_json::from_str(&metadata)?, &lock, compiler)?)?)
}

fn of(metadata: &Value, lock: &str, compiler: &str) -> Outcome<Value> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let by_id = |list: Vec<Value>| -> BTreeMap<String, Value> {
        list.into_iter().filter_map(|one| Some((one["id"].as_str()?.to_owned(), one))).collect()
    };
    let packages = by_id(list(&metadata["packages"]));
    let nodes = by_id(list(&metadata["resolve"]["nodes"]));
    let root = packages.values().find(|one| one["name"] == "maturity-scan").and_then(|one| one["id"].as_str());
    let root = root.ok_or("the metadata lack the scan")?;
    let is_macro = |id: &str| list(&packages[id]["targets"]).iter().any(|target| target["kind"] == json!(["proc-macro"]));
    let linked = |id: &str| -> BTreeSet<String> {
        let normal = |found: &Value| list(&found["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
        let found = nodes.get(id).map(|node| list(&node["deps"])).unwrap_or_default().into_iter().filter(normal);
        found.filter_map(|one| one["pkg"].as_str().map(str::to_owned)).filter(|id| !is_macro(id)).collect()
    };
    let (mut seen, mut next) = (BTreeSet::new(), vec![root.to_owned()]);
    while let Some(id) = next.pop() {
        if seen.insert(id.clone()) {
            next.extend(linked(&id));
        }
    }
    let sums = checksums(lock);
    let name = |id: &str| {
        let text = |key: &str| packages[id][key].as_str().unwrap_or_default().to_owned();
        (text("name"), text("version"))
    };
    let reference = |id: &str| {
        let (name, version) = name(id);
        format!("pkg:cargo/{name}@{version}")
    };
    let component = |id: &str, kind: &str| {
        let (name, version) = name(id);
        let license = packages[id]["license"].as_str().unwrap_or("NOASSERTION").replace('/', " OR ");
        let mut one = json!({ "type": kind, "bom-ref": reference(id), "name": name, "version": version, "purl": reference(id),
                              "licenses": [{ "expression": license }] });
        match sums.get(&(name, version)) {
            Some(sum) => one["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]),
            // The crate is part of this repository, so facts about the published crate don't apply.
            None if kind == "library" => {
                one["description"] = packages[id]["description"].clone();
                let path = packages[id]["manifest_path"].as_str().unwrap_or_default();
                let is_patched = path.contains("/patches/") || path.contains("\\patches\\");
                one["pedigree"] =
                    json!({ "notes": if is_patched { "patched in this repository" } else { "of this repository" } });
                one.as_object_mut().map(|one| one.remove("purl"));
            }
            None => {}
        }
        one
    };
    let std = format!("std@{compiler}");
    let mut components: Vec<Value> = seen.iter().filter(|id| *id != root).map(|id| component(id, "library")).collect();
    components.push(json!({ "type": "library", "bom-ref": std, "name": "std", "version": compiler,
                            "description": "The Rust standard library with the crates that it is built from",
                            "licenses": [{ "expression": "MIT OR Apache-2.0" }] }));
    components.sort_by_key(|one| one["bom-ref"].to_string());
    let below = |id: &String| {
        let own = linked(id).iter().map(|id| reference(id)).chain([std.clone()]).collect::<BTreeSet<_>>();
        json!({ "ref": reference(id), "dependsOn": own })
    };
    let mut dependencies: Vec<Value> = seen.iter().map(below).collect();
    dependencies.sort_by_key(|one| one["ref"].to_string());
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "metadata": { "component": component(root, "application") }, "components": components, "dependencies": dependencies,
    }))
}

/// SHA-256 checksums of the crates by name and version, from the lock file.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let field = |package: &str, key: &str| {
        let rest = package.split_once(&format!("\n{key} = \""))?.1;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let one = |package: &str| Some(((field(package, "name")?, field(package, "version")?), field(package, "checksum")?));
    lock.split("[[package]]").filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bill_lists_only_linked_crates() {
        let text = bill().unwrap();
        assert_eq!(text, bill().unwrap(), "twice the same");
        assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "no folder of this machine");
        let bill: Value = serde_json::from_str(&text).unwrap();
        let names: Vec<_> = bill["components"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        for linked in ["leptos", "plotters", "serde_json", "std", "wasm-bindgen", "web-sys"] {
            assert!(names.contains(&linked), "{linked} is in the code");
        }
        for other in ["axum", "brotli", "maturity-scan", "proptest", "serde_derive", "thirtyfour", "wasm-bindgen-macro"] {
            assert!(!names.contains(&other), "{other} is not in the code");
        }
        for one in bill["components"].as_array().unwrap() {
            let sum = &one["hashes"][0]["content"];
            let published = !["std", "wasm-streams", "leptos-lean"].iter().any(|own| one["name"] == *own);
            assert_eq!(sum.as_str().is_some_and(|sum| sum.len() == 64), published, "{one}");
            assert_eq!(one.get("purl").is_some(), published, "{one}");
        }
        let references: BTreeSet<_> =
            bill["components"].as_array().unwrap().iter().map(|one| &one["bom-ref"]).map(Value::to_string).collect();
        let said = bill["dependencies"].as_array().unwrap().iter().flat_map(|one| one["dependsOn"].as_array().unwrap());
        assert!(said.into_iter().all(|name| references.contains(&name.to_string())), "every name is explained");
    }
}
