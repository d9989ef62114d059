//! Builds the finished site, and updates a folder to match.

use crate::compile::{Profile, compile};
use crate::{Outcome, assemble, bind, compress, integrity, locales, offline, package, sources};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The folder for the finished site: `dist`, or, if Trunk calls this program as a hook, Trunk's staging folder.
pub fn folder() -> PathBuf {
    std::env::var_os("TRUNK_STAGING_DIR").map_or_else(|| sources::root().join("dist"), PathBuf::from)
}

/// Builds the finished site in a folder, with compressed copies. Does nothing if the folder is up to date.
pub fn finished(folder: &Path) -> Outcome<()> {
    let began = Instant::now();
    println!("Compiling the scan: about two minutes the first time, half a minute after a change of Rust.");
    let program = compile(Profile::Release)?;
    let (inputs, stamp) = (inputs(&program)?, stamp(folder));
    if folder.is_dir() && fs::read_to_string(&stamp).is_ok_and(|known| Some(known) == state(&inputs, folder).ok()) {
        println!("{} is up to date.", name(folder));
        return Ok(());
    }
    println!("Assembling and compressing the site: about ten seconds.");
    let stage = stage(&program)?;
    compress::all(&stage)?;
    synchronize(&stage, folder)?;
    fs::write(stamp, state(&inputs, folder)?)?;
    for line in locales::as_in_english()? {
        println!("{line}");
    }
    println!("{} is ready: {} files, {} s.", name(folder), sources::tree(folder)?.len(), began.elapsed().as_secs());
    Ok(())
}

/// Builds the site for development in a folder.
pub fn development(folder: &Path) -> Outcome<()> {
    synchronize(&stage(&compile(Profile::Development)?)?, folder)
}

/// Writes what is derived from the files of a finished site: checksums in the scripts, the worker's list of files, the npm
/// package, and compressed copies if there are any.
pub fn seal(folder: &Path) -> Outcome<()> {
    integrity::complete(folder)?;
    offline::complete(folder)?;
    package::complete(folder)?;
    if folder.join("index.html.br").exists() {
        compress::all(folder)?;
    }
    Ok(())
}

/// Assembles the site in a temporary folder.
fn stage(program: &Path) -> Outcome<PathBuf> {
    let stage = sources::target().join("site/stage");
    if stage.exists() {
        fs::remove_dir_all(&stage)?;
    }
    fs::create_dir_all(&stage)?;
    assemble::assemble(&stage, &bind::bind(program)?)?;
    seal(&stage)?;
    Ok(stage)
}

/// Makes `folder` equal to `stage`. Does not touch files that are already right.
fn synchronize(stage: &Path, folder: &Path) -> Outcome<()> {
    let mut wanted = Vec::new();
    for from in sources::tree(stage)? {
        let to = folder.join(from.strip_prefix(stage)?);
        if fs::read(&to).ok() != Some(fs::read(&from)?) {
            fs::create_dir_all(to.parent().unwrap_or(folder))?;
            // A server may be reading the file. With a rename, it sees either the old file or the new one.
            let half = to.with_extension("half-written");
            fs::copy(&from, &half)?;
            fs::rename(&half, &to)?;
        }
        wanted.push(to);
    }
    for there in sources::tree(folder)?.iter().filter(|file| !wanted.contains(file)) {
        fs::remove_file(there)?;
    }
    Ok(())
}

/// The name of a folder for messages: its path in the repository, or else its whole path.
fn name(folder: &Path) -> String {
    folder.strip_prefix(sources::root()).unwrap_or(folder).display().to_string()
}

/// The file that records what a folder was built from.
fn stamp(folder: &Path) -> PathBuf {
    let name = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let sum = format!("{:x}", Sha256::digest(name.to_string_lossy().as_bytes()));
    sources::target().join("site").join(format!("{}.stamp", &sum[..16]))
}

/// A checksum of everything that the site is made from.
fn inputs(program: &Path) -> Outcome<String> {
    let root = sources::root();
    let mut files = vec![program.to_owned()];
    files.extend(sources::FILES.map(|name| root.join(name)));
    for folder in sources::FOLDERS {
        files.extend(sources::tree(&root.join(folder))?);
    }
    let mut sum = Sha256::new();
    for file in files {
        sum.update(file.to_string_lossy().as_bytes());
        sum.update(fs::read(&file)?);
    }
    sum.update(std::env::var("PUBLIC_URL").unwrap_or_default());
    // This program is large, so its size and time are used instead of its content.
    let program = fs::metadata(std::env::current_exe()?)?;
    sum.update(format!("{} {:?}", program.len(), program.modified()?));
    Ok(format!("{:x}", sum.finalize()))
}

/// A checksum of a folder's content, after the checksum of its inputs.
fn state(inputs: &str, folder: &Path) -> Outcome<String> {
    let mut sum = Sha256::new();
    for file in sources::tree(folder)? {
        sum.update(file.strip_prefix(folder)?.to_string_lossy().as_bytes());
        sum.update(fs::read(&file)?);
    }
    Ok(format!("{inputs} {:x}", sum.finalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synchronize_makes_the_folder_equal() {
        let (stage, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (stage, folder) = (stage.path(), folder.path());
        let write = |folder: &Path, name: &str, text: &str| {
            fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
            fs::write(folder.join(name), text).unwrap();
        };
        for (name, text) in [("same.js", "1"), ("changed.js", "2"), ("deep/new.json", "3")] {
            write(stage, name, text);
        }
        for (name, text) in [("same.js", "1"), ("changed.js", "old"), ("deep/gone.json", "4"), ("gone.js.br", "5")] {
            write(folder, name, text);
        }
        let before = fs::metadata(folder.join("same.js")).unwrap().modified().unwrap();
        synchronize(stage, folder).unwrap();
        let names = |folder: &Path| -> Vec<_> {
            let tree = sources::tree(folder).unwrap();
            tree.iter().map(|file| (file.strip_prefix(folder).unwrap().to_owned(), fs::read(file).unwrap())).collect()
        };
        assert_eq!(names(folder), names(stage));
        assert_eq!(fs::metadata(folder.join("same.js")).unwrap().modified().unwrap(), before, "left alone");
    }

    #[test]
    fn a_change_in_the_folder_changes_its_state() {
        let folder = tempfile::tempdir().unwrap();
        let state = || state("inputs", folder.path()).unwrap();
        let empty = state();
        fs::write(folder.path().join("a"), "1").unwrap();
        let one = state();
        fs::write(folder.path().join("a"), "2").unwrap();
        assert!(empty != one && one != state());
    }
}
