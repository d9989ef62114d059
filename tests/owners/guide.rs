//! The policy and the recipes in the owners' guide are those that tests run.

use crate::{between, place, read};

const GUIDE: &str = "docs/owners.md";

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

#[test]
fn the_guide_for_facilitators_names_what_is_on_screen() {
    let messages: String = ["scan", "result", "collection"].map(|name| read(&format!("locales/en/{name}.ftl"))).concat();
    let shown: Vec<_> = messages.lines().filter_map(|line| Some(line.split_once(" = ")?.1)).collect();
    let guide = read("docs/facilitators.md");
    for label in guide.split("**").skip(1).step_by(2) {
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(shown.contains(&label.as_str()), "“{label}” is not on screen");
    }
}
