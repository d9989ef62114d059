//! The level's own page: what it means, what to look for, what to read and do.

use crate::ui::scan::Scan;
use crate::view::element::{El, el, text};
use crate::view::parts::section;

/// What this means; nothing where the questionnaire has no page for the level.
pub fn meaning(scan: Scan, level: u8) -> Option<El> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let level = questionnaire.level(level);
    let themes =
        level.themes.iter().map(|theme| el("div", "").child(text("h3", "", &theme.title)).child(text("p", "", &theme.text)));
    let line = |kind: &str, content: El| el("li", "").child(text("b", "", kind)).child(content);
    let read = level.read.as_ref().map(|reading| {
        let content = match &reading.url {
            Some(url) => text("a", "", &reading.text).attr("href", url).attr("rel", "noopener").attr("target", "_blank"),
            None => text("span", "", &reading.text),
        };
        line(texts.read, content)
    });
    let actions = level.actions.iter().map(|action| line(texts.act, text("span", "", action)));
    let look = level.look_for.iter().map(|point| text("li", "", point));
    let list = |heading: &str, list: El| el("div", "").child(text("h3", "", heading)).child(list);
    let lists = (!level.look_for.is_empty() || !level.actions.is_empty()).then(|| {
        el("div", "ms-lists")
            .child(list(texts.look_for, el("ul", "").children(look)))
            .child(list(texts.next_heading, el("ul", "ms-do").children(read).children(actions)))
    });
    let written = !level.meaning.is_empty() || !level.themes.is_empty() || lists.is_some();
    let meaning = text("p", "ms-text", &level.meaning);
    let content = [meaning, el("div", "ms-themes").children(themes)].into_iter().chain(lists);
    written.then(|| section("meaning", texts.meaning, "", content))
}
