//! The npm package in projects of the frameworks that owners use, with the versions in their `package.json`. Each project is
//! installed from the registry, checked in strict TypeScript, built, and used in a browser.

use crate::driver::{Browser, Engine};
use crate::root::root;
use crate::scan::Scan;
use crate::server::{Site, dist};
use crate::wait::{PATIENCE, look_for};
use serde_json::json;
use std::path::Path;
use std::process::Command;

#[test]
fn react() {
    crate::run(Engine::Chromium, |engine| works_in("react", engine));
}

#[test]
fn vue() {
    crate::run(Engine::Chromium, |engine| works_in("vue", engine));
}

#[test]
fn svelte() {
    crate::run(Engine::Chromium, |engine| works_in("svelte", engine));
}

#[test]
#[ignore = "takes minutes; `make frameworks` runs it"]
fn angular() {
    crate::run(Engine::Chromium, |engine| works_in("angular", engine));
}

#[test]
#[ignore = "takes minutes; `make frameworks` runs it"]
fn next() {
    crate::run(Engine::Chromium, |engine| works_in("next", engine));
}

#[test]
#[ignore = "takes minutes; `make frameworks` runs it"]
fn astro() {
    crate::run(Engine::Chromium, |engine| works_in("astro", engine));
}

async fn works_in(framework: &str, engine: Engine) {
    let project = tempfile::tempdir().expect("a folder can be made");
    build(framework, project.path());
    let built = project.path().join("dist");
    let site = Site::of(&built).await;
    let page = std::fs::read_to_string(built.join("index.html")).expect("the project has a page");
    let browser = Browser::open(engine).await;
    browser.go(&site.page("/index.html", &page)).await;
    let scan = Scan::on(&browser, 0).await;
    let element =
        "return [host.className, host.getAttribute('questionnaire'), host.querySelector('[slot=call-to-action]').textContent]";
    assert_eq!(scan.ask(element, &[]).await, json!(["scan", "barriers", "Talk to us"]));
    assert_eq!(heard(&browser).await, "nothing");
    // The page's own button calls a method of the element.
    browser.script("document.querySelector('button').click()", vec![]).await;
    scan.shows("Question 1 of 21").await;
    hears(&browser, "started").await;
    scan.choose_level('3').await;
    hears(&browser, "1 of 21").await;
    scan.no_errors().await;
    if let Some((file, entry)) = lines_go_to(framework) {
        lines_of_the_setup_page(framework, file, entry, project.path(), &browser).await;
    }
}

/// The file that the lines of the setup page become in a project, and the application's own file with its new content; `None` if
/// the setup page has no lines for the framework.
fn lines_go_to(framework: &str) -> Option<(&'static str, Option<(&'static str, &'static str)>)> {
    Some(match framework {
        "react" => ("src/Scan.tsx", Some(("src/App.tsx", "export { Scan as App } from \"./Scan\";\n"))),
        "vue" => ("src/App.vue", None),
        "svelte" => ("src/App.svelte", None),
        "angular" => ("src/scan.ts", Some(("src/app.ts", "export { Scan as App } from \"./scan\";\n"))),
        _ => return None,
    })
}

/// The lines that the setup page writes make a component that shows the scan.
async fn lines_of_the_setup_page(framework: &str, file: &str, entry: Option<(&str, &str)>, project: &Path, browser: &Browser) {
    let setup = format!("file://{}", root().join("examples/setup/code.js").display());
    // The lines for React begin with rules for a style sheet.
    let style = if framework == "react" { "" } else { "maturity-scan {\n  --ms-accent: #a2361f;\n}\n\n" };
    let write = format!(
        "import {{ code }} from '{setup}'; process.stdout.write(code('{framework}', [['questionnaire', 'five-pillars']], {}))",
        json!(style)
    );
    let lines = run_in(project, "node", &["--input-type=module", "--eval", &write]);
    assert!(lines.contains("https://scan.example/"), "{lines}");
    let lines = lines.replace("https://scan.example/", "/maturity-scan/").replace("// In TypeScript, add: ", "");
    std::fs::write(project.join(file), lines).expect("a file can be written");
    if let Some((name, content)) = entry {
        std::fs::write(project.join(name), content).expect("a file can be written");
    }
    if framework == "angular" {
        let page = std::fs::read_to_string(project.join("src/index.html")).expect("the project has a page");
        std::fs::write(project.join("src/index.html"), page.replace("app-root", "app-scan")).expect("a file can be written");
    }
    run_in(project, "npm", &["run", "build"]);
    let built = project.join("dist");
    let site = Site::of(&built).await;
    let page = std::fs::read_to_string(built.join("index.html")).expect("the project has a page");
    browser.go(&site.page("/index.html", &page)).await;
    let scan = Scan::on(browser, 0).await;
    scan.until("the questionnaire", "return host.getAttribute('questionnaire') === 'five-pillars'", &[]).await;
    if !style.is_empty() {
        let accent = "return getComputedStyle(host).getPropertyValue('--ms-accent').trim()";
        assert_eq!(scan.ask(accent, &[]).await, "#a2361f", "{framework}");
    }
    scan.no_errors().await;
}

/// The text in which the page shows the last event.
async fn heard(browser: &Browser) -> String {
    let text = browser.script("return document.querySelector('output').textContent", vec![]).await;
    text.as_str().unwrap_or_default().trim().to_owned()
}

async fn hears(browser: &Browser, event: &str) {
    let arrived = look_for(PATIENCE, async || (heard(browser).await == event).then_some(())).await;
    assert!(arrived.is_some(), "{event}, but the page shows {}", heard(browser).await);
}

/// Makes the project in this folder, with the package as npm packs it, and builds it.
fn build(framework: &str, folder: &Path) {
    let package = dist().join("npm");
    let packed = run_in(&package, "npm", &["pack", "--silent", "--pack-destination", &folder.to_string_lossy()]);
    copy(&root().join("tests/frameworks").join(framework), folder);
    let archive = format!("./{}", packed.trim());
    run_in(folder, "npm", &["install", "--no-audit", "--no-fund", "--no-save", "--silent", &archive]);
    // As the README of the package says.
    copy(&folder.join("node_modules/maturity-scan/site"), &folder.join("public/maturity-scan"));
    run_in(folder, "npm", &["run", "build"]);
}

/// The output of a command, which has to succeed. It runs with the Node.js that the Makefile installs.
fn run_in(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let node = root().join(".tools/node/node_modules/.bin");
    assert!(node.is_dir(), "Node.js is not installed: run `make node` first");
    let others = std::env::var_os("PATH").unwrap_or_default();
    let path =
        std::env::join_paths(std::iter::once(node).chain(std::env::split_paths(&others))).expect("folders have no colons");
    let telemetry = ["NEXT_TELEMETRY_DISABLED", "ASTRO_TELEMETRY_DISABLED"].map(|name| (name, "1"));
    let done = Command::new(program).args(arguments).env("PATH", path).envs(telemetry).current_dir(folder).output();
    let done = done.unwrap_or_else(|error| panic!("{program}: {error}"));
    let (output, errors) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{program} {arguments:?}: {output}{errors}");
    output.into_owned()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("the folder can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("the file can be copied");
        }
    }
}
