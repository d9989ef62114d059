//! Files of a result.

use crate::browser::clock;
use crate::browser::files::{self, Blob, NoPicture};
use crate::browser::page::now_ms;
use crate::core::plan::Plan;
use crate::export::{csv, html, ics, markdown, result_file, slide, svg};
use crate::report::Report;
use crate::state::{AppState, ShownResult};

/// The content of a file: its MIME type and text, or an SVG picture and its size as PNG.
enum Made {
    Text(&'static str, String),
    Scene(String, (u32, u32)),
}

/// Offers the file with this extension for the result on screen. Returns its content (a picture as SVG), or a sentence that
/// says why it failed.
pub async fn write(app: AppState, result: &ShownResult, ending: &str) -> Result<String, String> {
    app.ask_branding().await;
    let (name, made) = make(app, result, ending)?;
    let blob = made.blob(app, ending).await?;
    if files::offer(&name, &blob).is_err() {
        return Err(app.texts().file_refused().to_owned());
    }
    Ok(made.into_text())
}

/// The file with this extension for the result on screen, or a sentence that says why there is none.
pub async fn blob(app: AppState, result: &ShownResult, ending: &str) -> Result<Blob, String> {
    app.ask_branding().await;
    make(app, result, ending)?.1.blob(app, ending).await
}

fn make(app: AppState, result: &ShownResult, ending: &str) -> Result<(String, Made), String> {
    let separator = csv::separator(clock::decimal_mark(&app.config(|config| config.lang.clone())));
    let made = app.report(result, |report| Some((report.file_name(ending), made(result, report, separator, ending)?)));
    if ending == "ics" && made.is_some() {
        // Calendars accept a file as newer only if its number is higher.
        app.update_plan_untracked(Plan::count_export);
    }
    made.ok_or_else(|| app.texts().file_empty().to_owned())
}

impl Made {
    async fn blob(&self, app: AppState, ending: &str) -> Result<Blob, String> {
        let texts = app.texts();
        match self {
            Self::Text(mime, text) => files::blob(mime, text).map_err(|_| texts.file_refused().to_owned()),
            Self::Scene(svg, size) => files::png(svg, *size).await.map_err(|reason| {
                let why = match reason {
                    NoPicture::Forbidden => texts.picture_forbidden(),
                    NoPicture::Altered => texts.picture_altered(),
                    NoPicture::Failed => texts.picture_failed(),
                };
                let instead = if ending == "png" { texts.picture_svg() } else { "" };
                [why, instead].join(" ").trim_end().to_owned()
            }),
        }
    }

    fn into_text(self) -> String {
        match self {
            Self::Text(_, text) | Self::Scene(text, _) => text,
        }
    }
}

fn made(result: &ShownResult, report: &Report<'_>, separator: char, ending: &str) -> Option<Made> {
    Some(match ending {
        "html" => Made::Text("text/html", html::html(report)),
        "json" => Made::Text("application/json", result_file::write(report, result.summary(report.questionnaire).to_json())),
        "csv" => Made::Text("text/csv", csv::csv(report, separator)),
        "plan.csv" => Made::Text("text/csv", csv::plan(report, separator)?),
        "md" => Made::Text("text/markdown", markdown::markdown(report)),
        "plan.md" => Made::Text("text/markdown", markdown::plan_alone(report)?),
        "ics" => Made::Text("text/calendar", ics::ics(report, now_ms())?),
        "svg" => Made::Text("image/svg+xml", chart(report)?),
        "png" => Made::Scene(chart(report)?, svg::pixels(&report.radar()?)),
        "slide.png" => Made::Scene(slide::slide(report), (1600, 900)),
        _ => return None,
    })
}

fn chart(report: &Report<'_>) -> Option<String> {
    let (name, description) = report.radar_words();
    report.radar().map(|picture| {
        svg::svg(&picture, (&name, &description), report.texts.lang, report.questionnaire_language().as_ref(), report.branding)
    })
}
