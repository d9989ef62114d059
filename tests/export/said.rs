//! No file of any result claims what is not known. Each file is opened with a program, and everything that it shows is
//! checked.

use crate::scan::{Scan, VECTOR_A};
use maturity_scan::core::scan::{Respondents, Role, Scope, ScopeKind};
use maturity_scan::core::summary::Summary;
use maturity_scan::export::{csv, html, ics, markdown, result_file, slide, svg};
use maturity_scan::text::EN;
use pulldown_cmark::{Event, Options, Parser};
use scraper::Html;
use serde_json::Value;

/// A kind of result, and what its files must say about it.
struct Kind {
    name: &'static str,
    scan: Scan,
    says: &'static [&'static str],
}

fn of_link(mut scan: Scan) -> Scan {
    (scan.uid, scan.scope, scan.role, scan.respondents) = (None, None, None, Respondents::Unknown);
    scan
}

fn kept(mut scan: Scan) -> Scan {
    scan.uid = Some("kept".to_owned());
    scan
}

fn agreed(mut scan: Scan) -> Scan {
    (scan.scope, scan.respondents) = (Scope::new("team", "Sales"), Respondents::Agreed(4));
    scan
}

fn silent(mut scan: Scan) -> Scan {
    scan.scope = None;
    scan
}

fn kinds() -> Vec<Kind> {
    let kind = |name, scan, says| Kind { name, scan, says };
    let journey = || Scan::shipped("journey-maturity", VECTOR_A);
    let barriers = || Scan::shipped("barriers", "333 333 222 111 333 333 222");
    let few = || Scan::shipped("journey-maturity", "3");
    let mut told = journey();
    (told.scope, told.role) = (Scope::new("unit", "North"), Some(Role::Leadership));
    let mut named = silent(journey());
    named.scope = Scope::new("", "Acme");
    let mut planned = of_link(journey());
    planned.plan = Some(planned.suggested());
    vec![
        kind("own", told, &["One business unit", "North", "Leadership", "One person’s view"]),
        kind("own, nothing said", silent(journey()), &["One person’s view"]),
        kind("own, a name alone", named, &["Acme", "One person’s view"]),
        kind("from a link", of_link(journey()), &[]),
        kind("kept from a link", kept(of_link(journey())), &[]),
        kind("kept from a link, with a plan", planned, &[]),
        kind("agreed", agreed(journey()), &["One team", "Sales", "4 people"]),
        kind("agreed, of several scopes", silent(agreed(journey())), &["4 people"]),
        kind("a ranking", silent(barriers()), &["One person’s view"]),
        kind("a ranking from a link", of_link(barriers()), &[]),
        kind("an agreed ranking", agreed(barriers()), &["One team", "Sales", "4 people"]),
        kind("too few answers", silent(few()), &["One person’s view"]),
        kind("too few answers, from a link", of_link(few()), &[]),
        kind("too few agreed answers", agreed(few()), &["One team", "Sales", "4 people"]),
        kind("nothing answered", silent(Scan::shipped("journey-maturity", "")), &["One person’s view"]),
    ]
}

/// Everything that could be said about a scope, a role and respondents, whether or not it is known.
fn sayable() -> Vec<String> {
    let roles = Role::ALL.iter().map(|role| EN.role_of(role)).chain(ScopeKind::ALL.iter().map(|kind| EN.scope_kind_of(kind)));
    roles.chain([EN.one_person(), EN.not_said(), "Agreed by", "agreed by", "4 people"].map(str::to_owned)).collect()
}

fn of_svg(text: &str) -> String {
    let document = roxmltree::Document::parse(text).expect("well-formed");
    let style = |node: &roxmltree::Node<'_, '_>| node.ancestors().any(|above| above.has_tag_name("style"));
    let texts = document.descendants().filter(|node| node.is_text() && !style(node));
    texts.filter_map(|node| node.text()).collect::<Vec<_>>().join("\n")
}

fn of_html(text: &str) -> String {
    let document = Html::parse_document(text);
    let shown = |tag: &str| {
        let selector = scraper::Selector::parse(tag).unwrap();
        document.select(&selector).flat_map(|element| element.text()).collect::<Vec<_>>().join("\n")
    };
    [shown("title"), shown("body")].join("\n")
}

fn of_markdown(text: &str) -> String {
    let texts = Parser::new_ext(text, Options::all()).filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.into_string()),
        Event::SoftBreak | Event::End(_) => Some("\n".to_owned()),
        _ => None,
    });
    texts.collect()
}

/// All texts and numbers in a JSON file, except the questionnaire's own names.
fn of_json(value: &Value) -> Vec<String> {
    match value {
        Value::Array(all) => all.iter().flat_map(of_json).collect(),
        Value::Object(all) => all.iter().flat_map(|(key, value)| of_json(value).into_iter().chain([key.clone()])).collect(),
        other => vec![other.to_string()],
    }
}

/// Every file of a result, by extension, as a program reads it.
fn files(scan: &Scan) -> Vec<(&'static str, String)> {
    let report = scan.report();
    let mut files = vec![
        ("html", of_html(&html::html(&report))),
        ("md", of_markdown(&markdown::markdown(&report))),
        ("csv", csv::csv(&report, ',')),
        // Sentences are broken into lines.
        ("slide", of_svg(&slide::slide(&report)).split_whitespace().collect::<Vec<_>>().join(" ")),
    ];
    files.extend(svg::chart(&report).map(|(chart, _)| ("svg", of_svg(&chart))));
    files.extend(markdown::plan_alone(&report).map(|text| ("plan.md", of_markdown(&text))));
    files.extend(csv::plan(&report, ',').map(|text| ("plan.csv", text)));
    let calendar = ics::ics(&report, 0.0);
    files.extend(calendar.map(|text| ("ics", text.parse::<icalendar::Calendar>().expect("a calendar").to_string())));
    files
}

#[test]
fn no_file_says_what_nobody_said() {
    for Kind { name, scan, says } in kinds() {
        for (ending, text) in files(&scan) {
            // Options and advice may name a role, but a fact has its own line or cell.
            let facts: Vec<_> = text.split(['\n', ',', '·', ':', '\r']).map(str::trim).collect();
            for said in sayable() {
                let expected = says.contains(&said.as_str()) || said.to_lowercase() == "agreed by" || said == "Other";
                let is_said = facts.contains(&said.as_str());
                assert!(expected || !is_said, "{name}, {ending}: “{said}”");
            }
            let agrees = facts.iter().any(|fact| fact.to_lowercase().starts_with("agreed by "));
            assert!(!agrees || says.contains(&"4 people"), "{name}, {ending}");
        }
    }
}

#[test]
fn what_was_said_is_in_the_files_that_are_passed_on() {
    for Kind { name, scan, says } in kinds() {
        for (ending, text) in files(&scan).into_iter().filter(|(ending, _)| ["html", "md", "slide"].contains(ending)) {
            for said in says.iter().filter(|said| ending != "slide" || **said != "Leadership") {
                assert!(text.contains(said), "{name}, {ending} lacks “{said}”");
            }
        }
    }
}

#[test]
fn a_result_file_holds_null_where_nobody_said_anything() {
    for Kind { name, scan, .. } in kinds() {
        let Scan { questionnaire, finished, assessment, .. } = &scan;
        let (summary, respondents) = (Summary { questionnaire, scan: finished, assessment }, &finished.respondents);
        let file: Value = serde_json::from_str(&result_file::write(&scan.report(), summary.to_json())).unwrap();
        assert_eq!(file["scope"].is_null(), scan.scope.is_none(), "{name}");
        assert_eq!(file["role"].is_null(), scan.role.is_none(), "{name}");
        for agreed in [&file["agreed_by"], &file["result"]["agreed_by"]] {
            assert_eq!(agreed.as_u64(), respondents.agreed_by().map(u64::from), "{name}");
        }
        let told = of_json(&file["result"]);
        assert!(!told.iter().any(|text| ["answers", "notes", "link"].contains(&text.as_str())), "{name}: {told:?}");
        let kinds = of_json(&file["scope"]).into_iter().chain(of_json(&file["role"]));
        let known: Vec<_> = kinds
            .filter(|text| text != "null" && Role::parse(text.trim_matches('"')).is_some_and(|role| role.is_known()))
            .collect();
        assert_eq!(known.is_empty(), scan.role.is_none(), "{name}");
        let opened = result_file::read(&file.to_string(), questionnaire).unwrap();
        assert_eq!((&opened.scope, &opened.role, opened.respondents), (&scan.scope, &scan.role, *respondents), "{name}");
    }
}
