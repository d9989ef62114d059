//! Files of a result.

#![allow(clippy::unnecessary_wraps, reason = "a function marked `wasm_split` says that its code may fail to load")]

use crate::browser::clock;
use crate::browser::files::{self, Blob, NoPicture};
use crate::browser::page::now_ms;
use crate::core::plan::Plan;
use crate::export::{csv, html, ics, markdown, result_file, slide, svg};
use crate::report::Report;
use crate::state::{AppState, NotLoaded, ShownResult};
use std::sync::Arc;
use wasm_split_helpers::wasm_split;

/// The content of a file: its MIME type and text, or an SVG picture and its size as PNG.
enum FileContent {
    Text(&'static str, String),
    Picture(String, (u32, u32)),
}

/// Offers the file with this extension for the result on screen. Returns its content (a picture as SVG), or a sentence that
/// says why it failed.
pub async fn download(app: AppState, result: Arc<ShownResult>, extension: &str) -> Result<String, String> {
    let (name, content) = named_content(app, result, extension).await?;
    let blob = content.blob(app, extension).await?;
    if files::offer(&name, &blob).is_err() {
        return Err(app.texts().file_refused().to_owned());
    }
    Ok(content.into_text())
}

/// The file with this extension for the result on screen, or a sentence that says why there is none.
pub async fn blob(app: AppState, result: Arc<ShownResult>, extension: &str) -> Result<Blob, String> {
    named_content(app, result, extension).await?.1.blob(app, extension).await
}

async fn named_content(app: AppState, result: Arc<ShownResult>, extension: &str) -> Result<(String, FileContent), String> {
    app.ask_branding().await;
    let written = write(app, result, extension.to_owned()).await.map_err(|_| app.texts().not_loaded().to_owned())?;
    written.ok_or_else(|| app.texts().file_empty().to_owned())
}

/// The name and content of a file; `None` if it would be empty. Its code loads when it is first needed.
#[wasm_split(exports, preload(load), fallible)]
pub fn write(app: AppState, result: Arc<ShownResult>, extension: String) -> Result<Option<(String, FileContent)>, NotLoaded> {
    let separator = csv::separator(clock::decimal_mark(&app.config(|config| config.lang.clone())));
    let content =
        app.report(&result, |report| Some((report.file_name(&extension), content(&result, report, separator, &extension)?)));
    if extension == "ics" && content.is_some() {
        // Calendars accept a file as newer only if its number is higher.
        app.update_plan_untracked(Plan::count_export);
    }
    Ok(content)
}

impl FileContent {
    async fn blob(&self, app: AppState, extension: &str) -> Result<Blob, String> {
        let texts = app.texts();
        match self {
            Self::Text(mime, text) => files::blob(mime, text).map_err(|_| texts.file_refused().to_owned()),
            Self::Picture(svg, size) => files::png(svg, *size).await.map_err(|reason| {
                let why = match reason {
                    NoPicture::Forbidden => texts.picture_forbidden(),
                    NoPicture::Altered => texts.picture_altered(),
                    NoPicture::Failed => texts.picture_failed(),
                };
                let instead = if extension == "png" { texts.picture_svg() } else { "" };
                [why, instead].join(" ").trim_end().to_owned()
            }),
        }
    }

    fn into_text(self) -> String {
        match self {
            Self::Text(_, text) | Self::Picture(text, _) => text,
        }
    }
}

fn content(result: &ShownResult, report: &Report<'_>, separator: char, extension: &str) -> Option<FileContent> {
    Some(match extension {
        "html" => FileContent::Text("text/html", html::html(report)),
        "json" => {
            FileContent::Text("application/json", result_file::write(report, result.summary(report.questionnaire).to_json()))
        }
        "csv" => FileContent::Text("text/csv", csv::csv(report, separator)),
        "plan.csv" => FileContent::Text("text/csv", csv::plan(report, separator)?),
        "md" => FileContent::Text("text/markdown", markdown::markdown(report)),
        "plan.md" => FileContent::Text("text/markdown", markdown::plan_alone(report)?),
        "ics" => FileContent::Text("text/calendar", ics::ics(report, now_ms())?),
        "svg" => FileContent::Text("image/svg+xml", svg::chart(report)?.0),
        "png" => {
            let (chart, size) = svg::chart(report)?;
            FileContent::Picture(chart, size)
        }
        "slide.png" => FileContent::Picture(slide::slide(report), (1600, 900)),
        _ => return None,
    })
}
