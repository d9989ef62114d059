//! The level's own page: what it means, what to look for, what to read and do.

use crate::ui::scan::Scan;
use crate::view::element::{El, el, own, text};
use crate::view::parts::section;

/// What this means; nothing where the questionnaire has no page for the level.
pub fn meaning(scan: Scan, level: u8) -> Option<El> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let level = questionnaire.level(level);
    let themes =
        level.themes.iter().map(|theme| el("div", "").child(own("h3", "", &theme.title)).child(own("p", "", &theme.text)));
    let line = |kind: &str, content: El| el("li", "").child(text("b", "", kind)).child(content);
    let read = level.read.as_ref().map(|reading| {
        let content = match &reading.url {
            Some(url) => own("a", "", &reading.text).attr("href", url).attr("rel", "noopener").attr("target", "_blank"),
            None => own("span", "", &reading.text),
        };
        line(texts.read, content)
    });
    let actions = level.actions.iter().map(|action| line(texts.act, own("span", "", action)));
    let look = level.look_for.iter().map(|point| own("li", "", point));
    let list = |heading: &str, list: El| el("div", "").child(text("h3", "", heading)).child(list);
    let look = (!level.look_for.is_empty()).then(|| list(texts.look_for, el("ul", "").children(look)));
    let has_next = level.read.is_some() || !level.actions.is_empty();
    let next = has_next.then(|| list(texts.next_heading, el("ul", "ms-do").children(read).children(actions)));
    let lists: Vec<_> = look.into_iter().chain(next).collect();
    let meaning = level.meaning.as_ref().map(|meaning| own("p", "ms-text", meaning));
    let themes = (!level.themes.is_empty()).then(|| el("div", "ms-themes").children(themes));
    let lists = (!lists.is_empty()).then(|| el("div", "ms-lists").children(lists));
    let content: Vec<_> = meaning.into_iter().chain(themes).chain(lists).collect();
    (!content.is_empty()).then(|| section("meaning", texts.meaning, "", content))
}
