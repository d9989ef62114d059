//! `scripts/require.sh` reports everything that is missing at once, before anything is built.

#[path = "browser/root.rs"]
mod root;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

/// Every program that a target may need, with its name in the message and its Debian package.
const PROGRAMS: [(&str, &str, &str); 12] = [
    ("rustup", "rustup", "https://rustup.rs"),
    ("cargo", "cargo", ".cargo/env"),
    ("cc", "cc", "apt-get install gcc"),
    ("git", "git", "apt-get install git"),
    ("npm", "npm", "apt-get install npm"),
    ("chromium", "Chromium", "apt-get install chromium"),
    ("chromedriver", "chromedriver", "apt-get install chromium-driver"),
    ("firefox-esr", "Firefox", "apt-get install firefox-esr"),
    ("pdftotext", "pdftotext", "apt-get install poppler-utils"),
    ("WebKitWebDriver", "WebKitWebDriver", "apt-get install webkit2gtk-driver"),
    ("Xvfb", "Xvfb", "apt-get install xvfb"),
    ("fc-list", "fonts for Chinese", "apt-get install fontconfig fonts-droid-fallback"),
];
/// How many of them a target needs, counted from the start of the list.
const NEEDED: [(&str, usize); 6] = [("run", 3), ("dist", 3), ("lint", 5), ("bench", 7), ("frameworks", 7), ("test", 12)];

/// The script's output, and whether it lets the target continue, if these programs are missing. It does not find apt-get.
fn says(make: &str, target: &str, missing: &[&str]) -> (bool, String) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for name in ["dirname", "uname", "id", "ip"] {
        let real = std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())
            .chain(["/usr/sbin".into(), "/sbin".into()])
            .map(|folder| folder.join(name))
            .find(|file| file.is_file());
        symlink(real.unwrap_or_else(|| panic!("{name} is installed")), folder.path().join(name)).expect("a link can be made");
    }
    for (name, ..) in PROGRAMS.iter().filter(|(name, ..)| !missing.contains(name)) {
        let file = folder.path().join(name);
        // Only fc-list is run. It prints the fonts that it finds.
        fs::write(&file, "echo font\n").expect("a file can be written");
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).expect("a file can be made a program");
    }
    let script = root::root().join("scripts/require.sh");
    let output = Command::new("/bin/sh").arg(script).args([make, target]).env("PATH", folder.path()).output().expect("sh runs");
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn no_output_if_nothing_is_missing() {
    for (target, _) in NEEDED {
        assert_eq!(says("4.3", target, &[]), (true, String::new()), "{target}");
    }
}

#[test]
fn each_missing_program_is_named_with_what_brings_it() {
    for (target, needed) in NEEDED {
        for (place, (program, name, how)) in PROGRAMS.into_iter().enumerate() {
            let (good, text) = says("4.3", target, &[program]);
            if place < needed {
                assert!(!good && text.contains(name) && text.contains(how), "make {target} without {program}: {text}");
            } else {
                assert!(good && text.is_empty(), "make {target} does not need {program}: {text}");
            }
        }
    }
}

#[test]
fn one_message_names_everything() {
    let all: Vec<_> = PROGRAMS.iter().map(|(program, ..)| *program).collect();
    let (good, text) = says("3.80", "test", &all);
    assert!(!good);
    // If rustup is missing, cargo is not mentioned, because it comes with rustup.
    for (_, name, how) in PROGRAMS.iter().filter(|(program, ..)| *program != "cargo") {
        assert!(text.contains(name) && text.contains(how), "{name}: {text}");
    }
    assert!(text.contains("make 3.81 or newer (this is 3.80)"), "{text}");
    assert_eq!(text.matches("needs these, which are missing").count(), 1);
    assert!(text.ends_with("Install it and try again. Nothing was built.\n"), "{text}");
}
