//! Checks questionnaire files with the code that the scan uses to read them, and compares their history with released
//! versions.
//!
//! Prints every fault as `file: place: problem`, and exits with 1 if there is any.

use maturity_scan::core::encoding::decode;
use maturity_scan::core::json::parse;
use maturity_scan::core::questionnaire::Questionnaire;
use maturity_scan::core::questionnaire::change::{Change, Seen, compare};
use maturity_scan::core::questionnaire::hints::hints;
use maturity_scan::core::questionnaire::translation::{Gap, translate};
use serde_json::Value;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// A text of at least so many words is not just a name.
const SENTENCE_WORDS: usize = 5;
/// Pattern for the tags of releases.
const RELEASES: &str = "v*";

fn main() -> ExitCode {
    let files: Vec<_> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        eprintln!("usage: check FILE…");
        return ExitCode::from(2);
    }
    let good = files.iter().filter(|file| check(file)).count();
    ExitCode::from(u8::from(good < files.len()))
}

/// Prints everything there is to report about a file. Returns whether it can be used.
fn check(file: &Path) -> bool {
    let name = file.display();
    let Some(text) = read(file) else { return false };
    if let Some(base) = base_of(file) {
        return read(&base).is_some_and(|base| fits(file, &text, &base));
    }
    let questionnaire = match Questionnaire::parse(&text) {
        Ok(questionnaire) => questionnaire,
        Err(faults) => {
            for fault in faults {
                println!("{name}: {fault}");
            }
            return false;
        }
    };
    println!("{name}: {}", summary(&questionnaire));
    for hint in hints(&questionnaire).into_iter().chain(language_hint(&questionnaire.lang)) {
        println!("{name}: hint: {hint}");
    }
    let unfit = |other: &&PathBuf| !read(other).is_some_and(|texts| fits(other, &texts, &text));
    let translated = translations(file).iter().filter(unfit).count() == 0;
    let opens = match earlier(file) {
        Ok(versions) => compare_with_releases(&questionnaire, &versions, file),
        Err(why) => {
            println!("{name}: {why}: earlier versions were not checked");
            true
        }
    };
    translated && opens
}

/// A hint for authors whose language the interface doesn't have. Visitors then see its buttons in English.
fn language_hint(lang: &str) -> Option<String> {
    let language = lang.split('-').next().unwrap_or_default().to_lowercase();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let is_missing = folder.is_dir() && !folder.join(&language).is_dir();
    is_missing.then(|| format!("lang: the interface has no “{language}”, so its own words are in English"))
}

/// The text of a file. If it can't be read, prints why and returns `None`.
fn read(file: &Path) -> Option<String> {
    let name = file.display();
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            println!("{name}: {error}");
            return None;
        }
    };
    match decode(&bytes) {
        Ok(text) => return Some(text.to_owned()),
        Err(encoding) => {
            let sound = std::str::from_utf8(&bytes).map_or_else(|error| error.valid_up_to(), |_| 0);
            let probably = encoding.name().map(|name| format!(", but probably {name}")).unwrap_or_default();
            println!("{name}: not UTF-8 from byte {}{probably}", sound + 1);
        }
    }
    None
}

/// The base file, if this file is a translation.
fn base_of(file: &Path) -> Option<PathBuf> {
    let (name, _language) = file.file_stem()?.to_str()?.rsplit_once('.')?;
    Some(file.with_file_name(format!("{name}.json"))).filter(|base| base.is_file())
}

/// The file's translations: `<name>.<language>.json` beside `<name>.json`.
fn translations(file: &Path) -> Vec<PathBuf> {
    let Some(stem) = file.file_stem().and_then(|stem| stem.to_str()) else { return Vec::new() };
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_one = |name: &str| {
        let language = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('.')?.strip_suffix(".json"));
        language.is_some_and(|language| !language.contains('.'))
    };
    let all = std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut found: Vec<_> = all.filter(|name| is_one(name)).map(|name| file.with_file_name(name)).collect();
    found.sort();
    found
}

/// Prints what a translation lacks, and what has no counterpart in the base file. Returns whether it can be used.
fn fits(translation: &Path, texts: &str, base: &str) -> bool {
    let name = translation.display();
    let texts = match parse(texts) {
        Ok(texts) => texts,
        Err(error) => {
            println!("{name}: not JSON: {error}");
            return false;
        }
    };
    let sound = |whole: &Value| Questionnaire::from_value(whole).is_ok();
    let Some(mut whole) = parse(base).ok().filter(sound) else {
        println!("{name}: its base file is refused: check that first");
        return false;
    };
    let untranslated = whole.clone();
    let gaps = translate(&mut whole, &texts);
    for gap in &gaps {
        let hint = if matches!(gap, Gap::Missing(_)) { "hint: " } else { "" };
        println!("{name}: {hint}{gap}");
    }
    let mut same = Vec::new();
    same_texts(&untranslated, &whole, String::new(), &mut same);
    same.retain(|place| !gaps.contains(&Gap::Missing(place.clone())));
    for place in same {
        println!("{name}: hint: {place}: the same text as in the base file");
    }
    let faults = Questionnaire::parse(&whole.to_string()).err().unwrap_or_default();
    for fault in &faults {
        println!("{name}: {fault}");
    }
    faults.is_empty() && !gaps.iter().any(|gap| matches!(gap, Gap::Unknown(_)))
}

/// Collects the places of texts that are the same in both files, except names and what to read, which may be in one language.
fn same_texts(base: &Value, translated: &Value, place: String, same: &mut Vec<String>) {
    match (base, translated) {
        (Value::String(base), Value::String(translated))
            if base == translated && base.split_whitespace().count() >= SENTENCE_WORDS =>
        {
            same.push(place);
        }
        (Value::Object(base), Value::Object(translated)) => {
            for (key, value) in base.iter().filter(|(key, _)| *key != "read" && *key != "source") {
                let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                same_texts(value, translated.get(key).unwrap_or(&Value::Null), place, same);
            }
        }
        (Value::Array(base), Value::Array(translated)) => {
            for (index, (base, translated)) in base.iter().zip(translated).enumerate() {
                same_texts(base, translated, format!("{place}[{index}]"), same);
            }
        }
        _ => {}
    }
}

fn summary(questionnaire: &Questionnaire) -> String {
    let core = questionnaire.core_count();
    let reserve = questionnaire.items().len() - core;
    let minutes = questionnaire.minutes.map_or_else(|| "no duration given".to_owned(), |minutes| format!("{minutes} minutes"));
    let (title, dimensions, levels) = (&questionnaire.title, questionnaire.dimensions.len(), questionnaire.level_count());
    format!("{title}: dimensions {dimensions}, items {core} core + {reserve} reserve, levels {levels}, {minutes}")
}

/// The file in a release.
struct Version {
    tag: String,
    text: String,
}

/// Prints which layouts of released versions no longer open. Returns whether all layouts from version 1.0 on still open.
fn compare_with_releases(today: &Questionnaire, versions: &[Version], file: &Path) -> bool {
    let (name, mut good, mut seen) = (file.display(), true, Seen::default());
    for Version { tag, text } in versions {
        let Ok(former) = Questionnaire::parse(text) else {
            println!("{name}: hint: {tag} has a file with errors, so it was not compared");
            continue;
        };
        let Some(change) = compare(today, &former).filter(|_| seen.first(&former)) else { continue };
        // Versions below 1.0 make no promise, so only give a hint.
        let draft = former.version.starts_with("0.");
        good &= draft;
        let kind = if draft { "hint: " } else { "" };
        let was = format!("version {} in {tag}", former.version);
        match change {
            Change::Rescaled(levels) => {
                println!(
                    "{name}: {kind}levels: {}, where {was} has {levels}: use a new id, because saved answers no longer fit",
                    today.level_count()
                );
            }
            Change::Unknown(entry) => {
                if former.version == today.version {
                    println!("{name}: {kind}version: {was} has another layout, so today's needs a higher number");
                }
                println!("{name}: {kind}history: the layout of {was} is missing; add\n{entry}");
                for id in &entry.lost {
                    println!(
                        "{name}: {kind}history: \"{id}\" is gone: add its new id to \"moved\", or its answers are dropped"
                    );
                }
            }
        }
    }
    good
}

/// The file in each release that has it, newest first, or the reason why git can't say. Commits between releases don't
/// count, because nobody received them.
fn earlier(file: &Path) -> Result<Vec<Version>, &'static str> {
    let whole = file.canonicalize().map_err(|_| "no such file")?;
    let (Some(folder), Some(name)) = (whole.parent(), whole.file_name().and_then(|name| name.to_str())) else {
        return Err("not a file name that git can be asked for");
    };
    let asked = git(folder, &["rev-parse", "--is-shallow-repository"]).map_err(|_| "git is not installed")?;
    match asked.as_deref().map(str::trim) {
        Some("false") => {}
        Some(_) => return Err("git has only a part of the history here (git fetch --unshallow)"),
        None => return Err("not in a git repository"),
    }
    let ask = |arguments: &[&str]| git(folder, arguments).ok().flatten();
    let tags = ask(&["tag", "--list", RELEASES, "--sort=-version:refname"]).unwrap_or_default();
    // If the file was renamed, older releases have it under its earlier names.
    let names = ask(&["log", "--follow", "--name-only", "--format=", "--", name]).filter(|_| !tags.is_empty());
    let here = format!("./{name}");
    let mut paths = vec![here.as_str()];
    for path in names.iter().flat_map(|names| names.lines()).filter(|path| !path.is_empty()) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    let held = |tag: &str| {
        let text = paths.iter().find_map(|path| ask(&["show", &format!("{tag}:{path}")]))?;
        Some(Version { tag: tag.to_owned(), text })
    };
    Ok(tags.lines().filter_map(held).collect())
}

/// The output of git; `None` if the command fails.
///
/// # Errors
/// If git can't be started.
fn git(folder: &Path, arguments: &[&str]) -> io::Result<Option<String>> {
    let output = Command::new("git").args(["-c", "core.quotePath=false"]).arg("-C").arg(folder).args(arguments).output()?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}
