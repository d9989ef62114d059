//! `docs/reference.md` is made from the element's manifest and types. `RECORD=1` writes it anew.

use crate::{element, place, read};
use serde_json::Value;
use std::fmt::Write as _;

const REFERENCE: &str = "docs/reference.md";
const TYPES: &str = "src/loader/maturity-scan.d.ts";
const INTRODUCTION: &str = "# Reference\n
Everything that a page can set, call and hear on the element `<maturity-scan>`. A test makes this page from the element's
[manifest](../src/loader/custom-elements.json) and its [types](../src/loader/maturity-scan.d.ts). The
[embedding guide](owners.md) explains how to use it.\n";

/// The lists of the manifest: heading, list, kind of member, and the name of the second column, if there is one.
const SECTIONS: [(&str, &str, Option<&str>, Option<&str>); 7] = [
    ("Attributes", "attributes", None, Some("values, default first")),
    ("Methods", "members", Some("method"), Some("returns")),
    ("Properties", "members", Some("field"), Some("type")),
    ("Events", "events", None, Some("type")),
    ("Slots", "slots", None, None),
    ("CSS properties", "cssProperties", None, Some("default")),
    ("Parts", "cssParts", None, None),
];

#[test]
fn the_reference_is_that_of_the_manifest() {
    let element = element();
    let mut page = INTRODUCTION.to_owned();
    for (heading, list, kind, second) in SECTIONS {
        let members = element[list].as_array().unwrap().iter();
        let members = members.filter(|member| kind.is_none_or(|kind| member["kind"] == kind));
        let head = [Some("name"), second, Some("meaning")];
        write!(page, "\n## {heading}\n\n{}", line(head.map(|cell| cell.map(str::to_owned)))).unwrap();
        page += &line(head.map(|cell| cell.map(|_| "---".to_owned())));
        for member in members {
            let name = code(member["name"].as_str().filter(|name| !name.is_empty()).unwrap_or("(none)"));
            let value = second.map(|column| if column == "default" { css_default(member) } else { values(member) });
            page += &line([Some(name), value, Some(member["description"].as_str().unwrap().to_owned())]);
        }
    }
    write!(
        page,
        "\n## The result\n\nThe property `result` and the event `maturity-scan-completed` give it.\n\n```ts\n{}```\n",
        result()
    )
    .unwrap();
    if std::env::var_os("RECORD").is_some() {
        std::fs::write(place(REFERENCE), &page).unwrap();
    }
    assert_eq!(read(REFERENCE), page, "`RECORD=1 cargo test --no-default-features --test owners` writes it anew");
}

/// The types of a result, from the whole to its parts.
fn result() -> String {
    let types = read(TYPES);
    let names = [
        "interface MaturityScanResult",
        "interface MaturityScanOverall",
        "type MaturityScanDimension",
        "interface MaturityScanLevel",
    ];
    let declaration = |name: &str| {
        let (_, rest) = types.split_once(&format!("export {name} ")).unwrap_or_else(|| panic!("{TYPES} has no {name}"));
        let end = rest.find("\n}\n").into_iter().chain(rest.find("\n);\n").map(|end| end + 1)).min().unwrap();
        format!("{name} {}\n", &rest[..end + 2])
    };
    names.map(declaration).join("\n")
}

/// A row of a table. A bar would end a cell.
fn line(cells: [Option<String>; 3]) -> String {
    let cells: Vec<_> = cells.into_iter().flatten().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// The words that a member can be, its default first, or its type.
fn values(member: &Value) -> String {
    let of = |place: &Value| place["type"]["text"].as_str().map(str::to_owned);
    let kind = of(member).or_else(|| of(&member["return"])).unwrap();
    if !kind.starts_with('"') {
        return code(&kind);
    }
    let default = member["default"].as_str();
    let mut words: Vec<_> = kind.split(" | ").collect();
    words.sort_by_key(|word| Some(*word) != default);
    words.iter().map(|word| code(word.trim_matches('"'))).collect::<Vec<_>>().join(" ")
}

fn css_default(property: &Value) -> String {
    property["default"].as_str().map_or_else(String::new, code)
}
