//! The owners' guide names everything, and its numbers and code match the code.

use crate::{between, element, names, place, read};

const GUIDE: &str = "docs/owners.md";

#[test]
fn it_names_everything() {
    let guide = read(GUIDE);
    let parts = names("cssParts").into_iter().map(|name| format!("::part({name})"));
    for name in [names("attributes"), names("events"), names("cssProperties")].concat().into_iter().chain(parts) {
        assert!(guide.contains(&format!("`{name}`")), "{name}");
    }
    let element = element();
    for attribute in element["attributes"].as_array().unwrap() {
        let kind = attribute["type"]["text"].as_str().unwrap();
        let row = guide.lines().find(|line| line.starts_with(&format!("| `{}` |", attribute["name"].as_str().unwrap())));
        let row = row.unwrap_or_else(|| panic!("{attribute} has no row"));
        for value in kind.split('"').skip(1).step_by(2) {
            assert!(row.contains(&format!("`{value}`")), "{value}: {row}");
        }
    }
}

#[test]
fn it_shows_the_policy_of_the_recipe() {
    let recipe = read("examples/strict-csp.html");
    let policy = between(&recipe, "http-equiv=\"Content-Security-Policy\" content=\"", "\"")[0];
    assert!(read(GUIDE).contains(policy), "{policy}");
}

#[test]
fn every_recipe_is_named_there_and_driven_in_browsers() {
    let (guide, tests) = (read(GUIDE), read("tests/browser/recipes.rs"));
    for entry in std::fs::read_dir(place("examples")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name != "setup" {
            assert!(guide.contains(&format!("(../examples/{name})")), "{name} in the guide");
            assert!(tests.contains(&format!("\"{name}\"")), "{name} in the tests");
        }
    }
}
