//! Compressed copies of files, for hosts that serve them.

use crate::package::FOLDER;
use crate::{Outcome, sources};
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

const ENDINGS: [&str; 9] = ["html", "js", "ts", "wasm", "json", "webmanifest", "svg", "css", "txt"];

/// Writes `.br` and `.gz` copies of every text and code file in the folder, on all processors.
pub fn all(folder: &Path) -> Outcome<()> {
    let is_text = |path: &PathBuf| path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known));
    // The npm package is not served.
    let package = folder.join(FOLDER);
    let files: Vec<_> =
        sources::tree(folder)?.into_iter().filter(|path| is_text(path) && !path.starts_with(&package)).collect();
    let next = AtomicUsize::new(0);
    let work = || -> std::io::Result<()> {
        while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let bytes = fs::read(path)?;
            fs::write(format!("{}.br", path.display()), brotli(&bytes)?)?;
            fs::write(format!("{}.gz", path.display()), gzip(&bytes)?)?;
        }
        Ok(())
    };
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        started.into_iter().try_for_each(|worker| worker.join().map_err(|_| "compression stopped")?.map_err(Into::into))
    })
}

/// The bytes as brotli. If they were compressed before, reads the result from the build's folder.
fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let folder = sources::target().join("site/compressed");
    let known = folder.join(format!("{:x}.br", Sha256::digest(bytes)));
    if let Ok(found) = fs::read(&known) {
        return Ok(found);
    }
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    fs::create_dir_all(&folder)?;
    let half = known.with_extension(format!("{}", std::process::id()));
    fs::write(&half, &out)?;
    fs::rename(half, known)?;
    Ok(out)
}

/// The bytes as gzip.
pub fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes)?;
    gzip.finish()
}
