//! The report as a single HTML file, for screen and print. It needs no scripts, other files or server.
//!
//! The file is also valid XML. Names, options, notes and so on come from people and files, so they are escaped.

use super::document::{self, Block};
use super::svg;
use crate::chart::Scene;
use crate::core::language::Direction;
use crate::report::Report;
use crate::report::branding::Branding;
use crate::text::quoted::{QuestionnaireLanguage, plain, split_at_marks, whole_quote};
use std::cmp::Ordering;
use std::fmt::Write as _;

/// Forbids everything that a page could load or run, except its own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
/// Styles for the site owner's name and logo.
const BRAND_STYLE: &str = ".brand{display:flex;align-items:center;justify-content:space-between;gap:1rem;margin-bottom:2rem}\
.brand img{max-width:15rem;max-height:4.5rem}";
/// The accents of [`STYLE`] for a light and a dark background.
const ACCENTS: [&str; 2] = [svg::ACCENT, "#86c7de"];

/// Colors of the light and the dark theme. Print uses the light theme.
const STYLE: &str = "\
:root{color-scheme:light dark;--text:#161a1e;--muted:#545c64;--ground:#fff;--line:#d9dde1;--edge:#727578;--accent:#0f5a73}\
@media (prefers-color-scheme:dark){@media screen{:root{--text:#e8ebed;--muted:#a9b1b8;--ground:#14181b;--line:#343b41;\
--edge:#868d93;--accent:#86c7de}}}\
body{margin:0;background:var(--ground);color:var(--text);\
font:16px/1.5 -apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif;overflow-wrap:anywhere}\
main{max-width:60rem;margin:0 auto;padding:2rem 1rem 4rem}\
h1{margin:0;font-size:2.25rem;line-height:1.15}\
h2{margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line);font-size:1.5rem;line-height:1.25}\
h3{margin:1.5rem 0 .25rem;font-size:1.0625rem}\
p,ul{margin:.5rem 0;max-width:44rem}\
ul{padding-inline-start:1.25rem}\
li{margin:.25rem 0}\
.strong{font-size:1.1875rem;font-weight:600}\
.tasks{list-style:none;padding:0}\
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:.5rem 2rem;align-items:start}\
.columns h2,.columns h3{margin-top:.75rem}.columns h2{padding:0;border:0;font-size:1.0625rem}\
.levels{display:flex;flex-wrap:wrap;gap:4px;margin:1rem 0;padding:0;list-style:none;font-size:.75rem;color:var(--muted);\
overflow-wrap:normal}\
.levels li{flex:1 0 auto;max-width:100%;border-top:.6rem solid var(--line);padding-top:.25rem}\
.levels .on{border-color:var(--accent)}.levels [aria-current]{color:var(--text);font-weight:600}\
table{width:100%;margin:.75rem 0;border-collapse:collapse}\
h3+table{table-layout:fixed}h3+table th:first-child{width:52%}\
th,td{min-width:min(7em,12vw);padding-block:.4rem;padding-inline:0 .75rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;\
white-space:pre-line}\
thead th{color:var(--muted);font-size:.875rem;border-color:var(--edge)}\
tbody th{font-weight:400}\
hr{margin:2.5rem 0 1rem;border:0;border-top:1px solid var(--line)}\
svg{display:block;direction:ltr;width:100%;max-width:32rem;height:auto;margin:1rem auto}\
svg text{fill:var(--text)}\
.ring,.axis{fill:none;stroke:var(--line);stroke-width:1}.ring-top{stroke:var(--edge)}\
.shape{fill:var(--accent);fill-opacity:.13;stroke:var(--accent);stroke-width:2.25;stroke-linejoin:round}\
.dot{fill:var(--accent);stroke:var(--ground);stroke-width:1.5}\
.whisker,.target{fill:none;stroke:var(--text);stroke-width:1.25}.target{stroke-dasharray:2 4;stroke-linecap:round}\
.axis-label{font-size:13px;font-weight:600}svg .axis-score{font-size:12.5px;fill:var(--muted)}\
svg .ring-label{font-size:10.5px;fill:var(--muted)}\
svg .halo{fill:var(--ground);stroke:var(--ground);stroke-width:3.5;stroke-linejoin:round}\
.code{width:8rem;margin:1.5rem 0 0;background:#fff;fill:#000}\
.at-start{text-anchor:start}.at-mid{text-anchor:middle}.at-end{text-anchor:end}\
@media print{body{font-size:10pt}main{max-width:none;padding:0}h1,h2,h3,thead{break-after:avoid}\
tr,li,svg{break-inside:avoid}svg{max-width:11cm;print-color-adjust:exact}}";

/// Writes the report.
#[must_use]
pub fn html(report: &Report<'_>) -> String {
    let title = [report.headline(), report.questionnaire.title.clone(), report.subject()].join(report.texts.export_between());
    let language = report.questionnaire_language();
    let branding = report.branding;
    let policy = if branding.logo.is_some() { format!("{POLICY}; img-src data:") } else { POLICY.to_owned() };
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{}</title>\n<style>{}</style>\n\
         </head>\n<body>\n<main>\n",
        escaped(report.texts.lang),
        Direction::from_tag(report.texts.lang).word(),
        escaped(&plain(&title, language.as_ref())),
        style(branding),
    );
    brand(&mut page, branding);
    for block in document::whole(report) {
        write(&mut page, &block, language.as_ref());
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// The styles in the site owner's colors and font.
fn style(branding: &Branding) -> String {
    let mut style = STYLE.to_owned();
    if let Some(accents) = &branding.accents {
        for (ours, theirs) in ACCENTS.iter().zip(accents) {
            style = style.replace(ours, theirs);
        }
    }
    if branding.name.is_some() || branding.logo.is_some() {
        style += BRAND_STYLE;
    }
    if let Some(font) = &branding.font {
        style = style.replacen(svg::FONT, &format!("{font},{}", svg::FONT), 1);
    }
    style
}

/// The site owner's logo and name.
fn brand(page: &mut String, branding: &Branding) {
    let name = branding.name.as_deref().map(escaped);
    let logo = branding.logo.as_deref().map(|logo| format!("<img src=\"{}\" alt=\"\"/>", escaped(logo)));
    if name.is_some() || logo.is_some() {
        let name = name.map(|name| format!("<span>{name}</span>"));
        let _ = writeln!(page, "<div class=\"brand\">{}{}</div>", name.unwrap_or_default(), logo.unwrap_or_default());
    }
}

fn write(page: &mut String, block: &Block, language: Option<&QuestionnaireLanguage>) {
    match block {
        Block::Heading(rank, text) => element(page, &format!("h{rank}"), text, language),
        Block::Text(text) => element(page, "p", text, language),
        Block::Led(lead, rest) => {
            page.push_str("<p>\n");
            element(page, "b", lead, language);
            element(page, "span", rest, language);
            page.push_str("</p>\n");
        }
        Block::Strong(text) => element(page, "p class=\"strong\"", text, language),
        Block::Chart(picture, name, description) => chart(page, picture, (name, description), language),
        Block::Table(head, rows) => table(page, head, rows, language),
        Block::List(points) => {
            page.push_str("<ul>\n");
            for point in points {
                element(page, "li", point, language);
            }
            page.push_str("</ul>\n");
        }
        Block::Tasks(tasks) => {
            page.push_str("<ul class=\"tasks\">\n");
            // Use a character instead of a checkbox, which would invite a click.
            for (done, text) in tasks {
                element(page, "li", &format!("{} {text}", if *done { '☑' } else { '☐' }), language);
            }
            page.push_str("</ul>\n");
        }
        Block::Columns(columns) => {
            page.push_str("<div class=\"columns\">\n");
            for column in columns {
                page.push_str("<div>\n");
                for block in column {
                    write(page, block, language);
                }
                page.push_str("</div>\n");
            }
            page.push_str("</div>\n");
        }
        Block::Levels(names, reached) => {
            page.push_str("<ol class=\"levels\">\n");
            for (name, level) in names.iter().zip(1..) {
                let tag = match level.cmp(reached) {
                    Ordering::Less => "li class=\"on\"",
                    Ordering::Equal => "li class=\"on\" aria-current=\"true\"",
                    Ordering::Greater => "li",
                };
                element(page, tag, name, language);
            }
            page.push_str("</ol>\n");
        }
        Block::Code(code, name) => {
            let (side, path) = (code.side(), code.path());
            let name = escaped(name);
            let _ = writeln!(
                page,
                "<svg class=\"code\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{name}\"><path d=\"{path}\"/></svg>"
            );
        }
        Block::Rule => page.push_str("<hr/>\n"),
    }
}

/// Writes an element that contains a text. `tag` may include attributes.
fn element(page: &mut String, tag: &str, text: &str, language: Option<&QuestionnaireLanguage>) {
    let name = tag.split(' ').next().unwrap_or_default();
    let Some(language) = language else {
        let _ = writeln!(page, "<{tag}>{}</{name}>", escaped(text));
        return;
    };
    // Text of the questionnaire gets the questionnaire's language.
    let own = format!("lang=\"{}\" dir=\"{}\"", escaped(&language.lang), language.direction.word());
    if let Some(words) = whole_quote(text) {
        let _ = writeln!(page, "<{tag} {own}>{}</{name}>", escaped(words));
        return;
    }
    let _ = write!(page, "<{tag}>");
    for (is_quoted, piece) in split_at_marks(text) {
        let piece = escaped(piece);
        let _ = if is_quoted { write!(page, "<bdi {own}>{piece}</bdi>") } else { write!(page, "{piece}") };
    }
    let _ = writeln!(page, "</{name}>");
}

/// The first cell of each row is a row heading.
fn table(page: &mut String, head: &[&str], rows: &[Vec<String>], language: Option<&QuestionnaireLanguage>) {
    page.push_str("<table>\n<thead><tr>\n");
    for cell in head {
        element(page, "th scope=\"col\"", cell, language);
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        page.push_str("<tr>\n");
        for (place, cell) in row.iter().enumerate() {
            element(page, if place == 0 { "th scope=\"row\"" } else { "td" }, cell, language);
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n");
}

fn chart(page: &mut String, picture: &Scene, (name, description): (&str, &str), language: Option<&QuestionnaireLanguage>) {
    let [left, top, width, height] = svg::frame(picture);
    let _ = writeln!(
        page,
        "<svg viewBox=\"{left} {top} {width} {height}\" role=\"img\" aria-labelledby=\"chart-name\" \
         aria-describedby=\"chart-text\">\n<title id=\"chart-name\">{}</title>\n<desc id=\"chart-text\">{}</desc>",
        escaped(&plain(name, language)),
        escaped(&plain(description, language))
    );
    svg::marks(page, picture, language);
    page.push_str("</svg>\n");
}

/// Escapes a text for content and attributes. Characters that HTML text must not contain (control characters,
/// noncharacters) become U+FFFD.
#[must_use]
pub fn escaped(text: &str) -> String {
    let plain = text.replace("\r\n", "\n").replace('\r', "\n");
    let shown = |sign: char| match sign {
        '\u{7F}'..='\u{9F}' | '\u{FDD0}'..='\u{FDEF}' => '\u{FFFD}',
        _ if u32::from(sign) & 0xFFFE == 0xFFFE => '\u{FFFD}',
        _ => sign,
    };
    svg::escaped(&plain.chars().map(shown).collect::<String>())
}
