//! `make release`: the built site and the npm package as archives, with their checksums.

use crate::package::{FOLDER, VERSION};
use crate::{Outcome, integrity, sources};
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use zip::write::SimpleFileOptions;

/// Writes both archives, `SHA256SUMS` and `embed.html` to `release`, from the finished site in `dist`. The output is
/// reproducible.
pub fn release() -> Outcome<()> {
    let (dist, folder) = (sources::root().join("dist"), sources::root().join("release"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir(&folder)?;
    let mut sums = String::new();
    for (ending, archive) in [("zip", zip(&dist)?), ("tgz", tgz(&dist.join(FOLDER))?)] {
        let name = format!("maturity-scan-{VERSION}.{ending}");
        writeln!(sums, "{:x}  {name}", Sha256::digest(&archive))?;
        fs::write(folder.join(&name), archive)?;
    }
    fs::write(folder.join("SHA256SUMS"), &sums)?;
    let lines = pinned(&fs::read(dist.join("maturity-scan.js"))?);
    fs::write(folder.join("embed.html"), &lines)?;
    println!("Wrote to release/:\n{}\n\nTo pin this version, embed it with\n{}", sums.trim_end(), lines.trim_end());
    Ok(())
}

/// The lines that embed this version and no other: they contain the loader's checksum.
fn pinned(loader: &[u8]) -> String {
    let address = format!("https://scan.example/{VERSION}/maturity-scan.js");
    let script = format!("<script type=\"module\" src=\"{address}\" integrity=\"{}\"></script>", integrity::of(loader));
    format!("{script}\n<maturity-scan></maturity-scan>\n")
}

/// A folder as a zip archive. Every entry has the earliest time that the format supports.
fn zip(folder: &Path) -> Outcome<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default()).unix_permissions(0o644);
    for file in sources::tree(folder)? {
        archive.start_file(name(folder, &file)?, options)?;
        archive.write_all(&fs::read(&file)?)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// A folder as a gzipped tar archive in npm's format, with all files under `package`.
fn tgz(folder: &Path) -> Outcome<Vec<u8>> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), flate2::Compression::best()));
    for file in sources::tree(folder)? {
        let bytes = fs::read(&file)?;
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, format!("package/{}", name(folder, &file)?), bytes.as_slice())?;
    }
    Ok(archive.into_inner()?.finish()?)
}

fn name(folder: &Path, file: &Path) -> Outcome<String> {
    Ok(file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("deep")).unwrap();
        fs::write(folder.path().join("index.html"), "page").unwrap();
        fs::write(folder.path().join("deep/file.json"), "{}").unwrap();
        folder
    }

    #[test]
    fn a_version_is_pinned_by_the_checksum_of_its_loader() {
        let checksum = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert!(pinned(b"abc").contains(&format!("/{VERSION}/maturity-scan.js\" integrity=\"{checksum}\"></script>\n")));
    }

    #[test]
    fn the_zip_archive_holds_every_file() {
        let folder = folder();
        let bytes = zip(folder.path()).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
        let names: Vec<_> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["deep/file.json", "index.html"]);
        let mut text = String::new();
        archive.by_name("index.html").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "page");
        assert_eq!(bytes, zip(folder.path()).unwrap(), "the same bytes again");
    }

    #[test]
    fn the_npm_archive_has_all_files_under_package() {
        let folder = folder();
        let bytes = tgz(folder.path()).unwrap();
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(bytes.as_slice()));
        let paths: Vec<_> = archive.entries().unwrap().map(|entry| entry.unwrap().path().unwrap().into_owned()).collect();
        assert_eq!(paths, [Path::new("package/deep/file.json"), Path::new("package/index.html")]);
        assert_eq!(bytes, tgz(folder.path()).unwrap(), "the same bytes again");
    }
}
