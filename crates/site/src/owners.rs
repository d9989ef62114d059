//! Files for site owners: the element's manifest, its types, and the page for setting up an embedding.

use crate::Outcome;
use crate::sources::{read, replaced, without_comments};
use maturity_scan::core::answer::{Answer, Answers};
use maturity_scan::core::date::Day;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::token;
use std::fs;
use std::path::Path;

/// The manifest that describes the element to editors.
pub const MANIFEST: &str = "src/loader/custom-elements.json";
/// The element's TypeScript types.
pub const TYPES: &str = "src/loader/maturity-scan.d.ts";
const PAGE: &str = "examples/setup/index.html";
const STYLES: &str = "page.css";
const SCRIPTS: [&str; 4] = ["page.js", "code.js", "privacy.js", "themes.js"];

/// Writes these files next to the finished ones.
pub fn complete(stage: &Path, questionnaire: &Questionnaire) -> Outcome<()> {
    let manifest: serde_json::Value = serde_json::from_str(&read(MANIFEST)?)?;
    fs::write(stage.join("custom-elements.json"), manifest.to_string())?;
    fs::write(stage.join("maturity-scan.d.ts"), read(TYPES)?)?;
    let setup = stage.join("setup");
    fs::create_dir_all(&setup)?;
    fs::write(setup.join("index.html"), replaced(&read(PAGE)?, "__TOKEN__", &sample(questionnaire))?)?;
    let beside = |name: &str| read(&format!("examples/setup/{name}"));
    fs::write(setup.join(STYLES), beside(STYLES)?)?;
    for name in SCRIPTS {
        fs::write(setup.join(name), without_comments(&beside(name)?))?;
    }
    Ok(())
}

/// The token of a result on the border between two levels.
fn sample(questionnaire: &Questionnaire) -> String {
    let mut answers = Answers::open(questionnaire);
    let core = (0..questionnaire.items().len()).filter(|item| questionnaire.items()[*item].core);
    for (item, digit) in core.zip("323333234332232233432123".bytes().cycle()) {
        answers.set(questionnaire, item, Answer::Level(digit - b'0'));
    }
    token::encode(questionnaire, Day::parse("2026-11-22").unwrap_or_default(), &answers)
}
