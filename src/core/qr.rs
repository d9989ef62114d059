//! A link as a QR code, so that a phone can scan it from the screen.

use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};
use std::fmt::Write as _;

/// The largest version used, with 117 modules per side: a phone can still read it when it fills half a screen.
const LARGEST: Version = Version::new(25);
/// Width of the margin that must stay light around a code, in modules.
pub const QUIET: usize = 4;

/// A QR code (ISO/IEC 18004), model 2, as modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    size: usize,
    dark: Vec<bool>,
}

impl Code {
    /// The code for a text, in the smallest version that survives 15 % damage, or else 7 %. `None` if the text is longer
    /// than 1,273 bytes, the most that a code readable from a screen can hold.
    #[must_use]
    pub fn encode(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let (mut data, mut out) = (vec![0; LARGEST.buffer_len()], vec![0; LARGEST.buffer_len()]);
        let mut code = |level| {
            data.get_mut(..bytes.len())?.copy_from_slice(bytes);
            let code =
                QrCode::encode_binary(&mut data, bytes.len(), &mut out, level, Version::MIN, LARGEST, None, true).ok()?;
            let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
            let dark = dark.map(|(x, y)| code.get_module(x, y)).collect();
            Some(Self { size: usize::try_from(code.size()).ok()?, dark })
        };
        code(QrCodeEcc::Medium).or_else(|| code(QrCodeEcc::Low))
    }

    /// Modules per side, without the margin.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Modules per side with the margin: the `viewBox` of [`Code::path`].
    #[must_use]
    pub fn side(&self) -> usize {
        self.size + 2 * QUIET
    }

    /// The dark modules as one SVG path, with the margin around them. A module is one unit wide.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.dark.chunks(self.size).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run[0] {
                    let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
                }
                x += run.len();
            }
        }
        path
    }
}
