//! The styles work in browsers that are some years old: newer features only improve on older ones.

use crate::{between, read};
use std::collections::{BTreeMap, BTreeSet};

const SHEETS: [&str; 11] =
    ["tokens", "base", "run", "many", "early", "parts", "overview", "result", "collection", "print", "page"];

/// Color functions that browsers support only recently.
const LATE_COLORS: [&str; 3] = ["light-dark(", "color-mix(", "(from "];

/// A declaration, with the conditions and selectors around it, outermost first.
#[derive(Debug, Clone)]
struct Declaration {
    around: Vec<String>,
    name: String,
    value: String,
}

impl Declaration {
    /// The `@supports` rules around it.
    fn conditions(&self) -> BTreeSet<&str> {
        self.around.iter().filter_map(|prelude| prelude.strip_prefix("@supports ")).collect()
    }

    fn is_late(&self) -> bool {
        LATE_COLORS.iter().any(|function| self.value.contains(function))
    }
}

/// All declarations in a sheet, in order.
fn declarations(sheet: &str) -> Vec<Declaration> {
    let mut css = sheet.to_owned();
    while let Some((before, comment)) = css.split_once("/*") {
        css = format!("{before}{}", comment.split_once("*/").expect("a comment ends").1);
    }
    let (mut around, mut all, mut text) = (Vec::new(), Vec::new(), String::new());
    for sign in css.chars() {
        match sign {
            '{' => around.push(text.split_whitespace().collect::<Vec<_>>().join(" ")),
            ';' | '}' => {
                if let Some((name, value)) = text.split_once(':') {
                    all.push(Declaration {
                        around: around.clone(),
                        name: name.trim().to_owned(),
                        value: value.split_whitespace().collect::<Vec<_>>().join(" "),
                    });
                }
                if sign == '}' {
                    around.pop().expect("a block begins before it ends");
                }
            }
            other => {
                text.push(other);
                continue;
            }
        }
        text.clear();
    }
    assert!(around.is_empty() && text.trim().is_empty(), "every block ends");
    all
}

fn all() -> Vec<Declaration> {
    SHEETS.iter().flat_map(|name| declarations(&read(&format!("style/{name}.css")))).collect()
}

#[test]
fn every_property_of_ours_has_a_plain_value_first() {
    let mut known: BTreeMap<String, Declaration> = BTreeMap::new();
    for declaration in all().into_iter().filter(|declaration| declaration.name.starts_with("--")) {
        let first = known.entry(declaration.name.clone()).or_insert_with(|| declaration.clone());
        assert!(first.conditions().is_subset(&declaration.conditions()), "{declaration:?} has no plain value before it");
        if declaration.is_late() {
            assert!(!declaration.conditions().is_empty(), "{declaration:?} is not asked for");
        }
    }
    // A property that is defined only under a condition is used only under that condition.
    for declaration in all() {
        for name in between(&declaration.value, "var(", ")").iter().map(|inner| inner.split(',').next().unwrap().trim()) {
            if let Some(first) = known.get(name) {
                assert!(first.conditions().is_subset(&declaration.conditions()), "{declaration:?} uses {name}");
            }
        }
    }
    assert!(!known["--_ms-mark"].is_late() && known["--_ms-mark"].conditions().is_empty());
}

#[test]
fn recent_color_functions_need_supports_rules() {
    for declaration in all().iter().filter(|declaration| declaration.is_late()) {
        let conditions = declaration.conditions().into_iter().collect::<String>();
        for function in LATE_COLORS.iter().filter(|function| declaration.value.contains(**function)) {
            assert!(conditions.contains(function), "{declaration:?}: {function}");
        }
    }
    assert!(!all().iter().any(|declaration| declaration.value.contains("light-dark(")), "both themes come without it");
}

#[test]
fn sizes_that_follow_the_container_have_a_fixed_one_first() {
    let all = all();
    for (at, declaration) in all.iter().enumerate().filter(|(_, declaration)| declaration.value.contains("cq")) {
        let before = &all[at - 1];
        assert!(before.name == declaration.name && before.around == declaration.around, "{declaration:?}");
        assert!(!before.value.contains("cq"), "{before:?}");
    }
}

#[test]
fn print_has_no_dark_theme() {
    for declaration in all().iter().filter(|one| one.name == "color-scheme" && one.value == "dark") {
        assert!(declaration.around.iter().any(|prelude| prelude.starts_with("@media screen")), "{declaration:?}");
    }
}

#[test]
fn nothing_may_be_wider_than_its_place_because_of_a_word() {
    for declaration in all().iter().filter(|one| one.name.starts_with("grid-template-columns")) {
        let mut value = declaration.value.clone();
        for inner in between(&declaration.value, "minmax(", ")") {
            assert!(!inner.starts_with("auto") && !inner.starts_with("min-content"), "{declaration:?}");
            value = value.replace(&format!("minmax({inner})"), "");
        }
        assert!(!value.contains("fr"), "{declaration:?}: a share of the width is at least as wide as its longest word");
    }
}
