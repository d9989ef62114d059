//! Compressed twins beside files, for hosts that serve them.

use super::Outcome;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::Path;

const ENDINGS: [&str; 9] = ["html", "js", "ts", "wasm", "json", "webmanifest", "svg", "css", "txt"];

/// Writes `.br` and `.gz` beside every text and code file below the folder.
pub fn all(folder: &Path) -> Outcome<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all(&path)?;
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            let bytes = fs::read(&path)?;
            let mut brotli = Vec::new();
            let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
            brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &parameters)?;
            fs::write(format!("{}.br", path.display()), brotli)?;
            fs::write(format!("{}.gz", path.display()), gzip(&bytes)?)?;
        }
    }
    Ok(())
}

/// The bytes as gzip.
pub fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?)
}
