//! The first two screens, which work before the code has loaded: as HTML in the scan's own page, and as a file for elements
//! on other pages.

use crate::formats::Language;
use crate::sources::files;
use crate::{Outcome, locales};
use maturity_scan::app::prerender::{
    EarlyAction, FirstScreens, OwnPage, WIDE_FROM, first_screens, language_choice, progress_key,
};
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::questionnaire::translation::translated;
use maturity_scan::text::{EN, Texts};
use scraper::{ElementRef, Html, Node};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The element that Start opens. While it is open, the style sheet shows the first question, where the scan then continues.
const STARTED: &str = "ms-early-started";
/// The element that Next opens on the first question.
const NEXT: &str = "ms-early-next";
/// The start tags of the part of a question that shows the progress, and of the part after it.
const TOP: &str = "<div class=\"ms-item-top\">";
const RAIL: &str = "<div class=\"ms-item-rail\">";

/// The content of the element on the scan's own page.
pub fn html(questionnaire: &Questionnaire, catalog: &str) -> Outcome<String> {
    let own_page = OwnPage { catalog: catalog.to_owned(), languages: locales::names()? };
    // Without a script, a button can still open a popover, and the style sheet reacts to that.
    let target = |action| {
        let (id, what) = match action {
            EarlyAction::Start => (STARTED, "show"),
            EarlyAction::Back => (STARTED, "hide"),
            EarlyAction::Next => (NEXT, "show"),
        };
        format!("popovertarget=\"{id}\" popovertargetaction=\"{what}\" ")
    };
    let html = usable(&both_forms(first_screens(questionnaire, &EN, Some(own_page)))?, target);
    let marks = [STARTED, NEXT].map(|id| format!("<span id=\"{id}\" popover=\"manual\"></span>")).concat();
    Ok(format!("<div class=\"ms\">{html}{marks}</div>"))
}

/// Writes a file for each questionnaire and language, from which the element's script creates the screens. It holds no HTML,
/// because some policies forbid scripts to parse text as HTML.
pub fn complete(stage: &Path) -> Outcome<()> {
    fs::create_dir(stage.join("first"))?;
    let languages = locales::names()?;
    for file in files(&stage.join("questionnaires"))? {
        let (text, stem) = (fs::read_to_string(&file)?, file.file_stem().unwrap_or_default().to_string_lossy());
        let (text, texts) = match stem.split_once('.') {
            Some((id, lang)) => {
                let base = fs::read_to_string(file.with_file_name(format!("{id}.json")))?;
                (translated(&base, &text).unwrap_or_default(), interface_texts(stage, lang)?)
            }
            None => (text, &EN),
        };
        let Ok(questionnaire) = Questionnaire::parse(&text) else { continue };
        let screens = first_screens(&questionnaire, texts, None);
        let wide = screens.wide.clone();
        let mut html = usable(&both_forms(screens)?, |_| String::new());
        if let Some(wide) = wide {
            html.push_str(&usable(&without_marks(&wide), |_| String::new()));
        }
        let own_page = OwnPage { catalog: String::new(), languages: languages.clone() };
        let choice = usable(&without_marks(&language_choice(&questionnaire, texts, own_page)), |_| String::new());
        let file = json!({
            "progress": progress_key(&questionnaire.id), "wide": WIDE_FROM, "screens": tree(&html), "language": tree(&choice),
        });
        fs::write(stage.join("first").join(format!("{stem}.json")), file.to_string())?;
    }
    Ok(())
}

/// The messages of a language, with its formats. They last as long as the build.
fn interface_texts(stage: &Path, lang: &str) -> Outcome<&'static Texts> {
    let list = fs::read_to_string(stage.join(format!("locales/{lang}.json")))?;
    let formats: &'static Language = Box::leak(Box::new(Language::new(lang)?));
    let texts = Texts::from_list(lang.to_owned().leak(), &list, formats).ok_or("the list of messages has the wrong length")?;
    Ok(Box::leak(Box::new(texts)))
}

/// The screens with the first question in both forms, which differ only in the progress that they show on these screens.
fn both_forms(screens: FirstScreens) -> Outcome<String> {
    let html = without_marks(&screens.html);
    let Some(long) = screens.long else { return Ok(html) };
    let long = without_marks(&long);
    let (Some(start), Some(end)) = (long.find(TOP), long.find(RAIL)) else {
        return Err("the HTML of the question has no ms-item-top".into());
    };
    let top = long[start..end].replacen(TOP, "<div class=\"ms-item-top ms-early-long\">", 1);
    Ok(html.replacen(RAIL, &format!("{top}{RAIL}"), 1))
}

/// HTML as nested lists: a text, or tag, attributes and children of an element.
fn tree(html: &str) -> Value {
    fn lists(element: ElementRef<'_>) -> Vec<Value> {
        let list = |element: ElementRef<'_>| {
            let attributes = element.value().attrs().map(|(name, value)| (name.to_owned(), json!(value)));
            let attributes = Value::Object(attributes.collect());
            let mut list = vec![json!(element.value().name()), attributes];
            list.extend(lists(element));
            Value::Array(list)
        };
        let children = element.children();
        let value = children.filter_map(|node| match node.value() {
            Node::Text(text) => Some(json!(&**text)),
            _ => ElementRef::wrap(node).map(list),
        });
        value.collect()
    }
    Value::Array(lists(Html::parse_fragment(html).root_element()))
}

/// Removes the comments and spaces that Leptos writes for hydration, which is not used here.
fn without_marks(html: &str) -> String {
    let mut parts = html.split("<!");
    let first = parts.next().unwrap_or_default();
    let html = parts.fold(first.to_owned(), |kept, part| kept + part.split_once('>').map_or("", |(_, rest)| rest));
    html.replace("> </", "></")
}

/// Disables the controls that need the code. Buttons with an [`EarlyAction`] work without it, and get the attributes that
/// `target` returns.
fn usable(html: &str, target: impl Fn(EarlyAction) -> String) -> String {
    let mut parts = html.split("<button ");
    let first = parts.next().unwrap_or_default();
    let html = parts.fold(first.to_owned(), |written, part| {
        let (attributes, _) = part.split_once('>').unwrap_or((part, ""));
        let is_early = |action: &EarlyAction| attributes.contains(&format!("data-early=\"{}\"", action.word()));
        let early = [EarlyAction::Start, EarlyAction::Back, EarlyAction::Next].into_iter().find(is_early);
        format!("{written}<button {}{part}", early.map_or_else(|| "disabled ".to_owned(), &target))
    });
    html.replace("<input type=\"file\"", "<input type=\"file\" disabled")
        .replace("<select id=\"ms-language\"", "<select id=\"ms-language\" disabled")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hydration_marks_are_removed() {
        assert_eq!(without_marks("<p>a<!> b<!--x-->c</p><!----><p> </p>"), "<p>a bc</p><p></p>");
    }

    #[test]
    fn buttons_without_an_early_action_are_disabled() {
        let html = "<button data-early=\"start\">S</button><button class=\"a\">B</button>";
        let found = usable(html, |action| format!("title=\"{}\" ", action.word()));
        assert_eq!(found, "<button title=\"start\" data-early=\"start\">S</button><button disabled class=\"a\">B</button>");
    }

    #[test]
    fn html_becomes_lists() {
        let found = tree("<p class=\"a\">A &amp; <b>B</b><input disabled></p><ul></ul>");
        let lists = json!([["p", {"class": "a"}, "A & ", ["b", {}, "B"], ["input", {"disabled": ""}]], ["ul", {}]]);
        assert_eq!(found, lists);
    }
}
