//! Checks the languages of the interface: `messages [FOLDER]`. The default folder is `locales`.
//!
//! Prints every fault, and the messages that are equal to the English ones. Exits with 1 if there is a fault, and with 2 if
//! the folder can't be read.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "locales".into()));
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("{} can’t be read", folder.display());
        return ExitCode::from(2);
    };
    let has_messages = |folder: &PathBuf| {
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
        files.into_iter().any(|file| file.path().extension().is_some_and(|ending| ending == "ftl"))
    };
    let folders = entries.flatten().map(|entry| entry.path()).filter(has_messages);
    let mut names: Vec<_> = folders.filter_map(|folder| Some(folder.file_name()?.to_str()?.to_owned())).collect();
    names.sort();
    let mut is_good = true;
    for lang in names {
        match messages::language(&folder, &lang) {
            Ok(found) => {
                println!("{lang}: {} messages", found.texts.len());
                if let Some(hint) = found.as_in_english() {
                    println!("{lang}: hint: {hint}");
                }
            }
            Err(faults) => {
                is_good = false;
                for fault in faults {
                    println!("{lang}: {fault}");
                }
            }
        }
    }
    ExitCode::from(u8::from(!is_good))
}
