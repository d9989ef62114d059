//! Decodes bytes as UTF-8. Refuses any other encoding, because a wrong guess would change letters.

/// The likely encoding of a text that is not UTF-8, judging by its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-16, which Windows calls Unicode.
    Utf16,
    /// Windows-1252, which Windows calls ANSI in the West; Latin-1 is nearly the same.
    Windows1252,
    /// Another encoding, or not text at all.
    Unknown,
}

impl Encoding {
    /// The name that programs show for the encoding; `None` if it is unknown.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Utf16 => Some("UTF-16"),
            Self::Windows1252 => Some("Windows-1252"),
            Self::Unknown => None,
        }
    }

    fn guess(bytes: &[u8]) -> Self {
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || looks_like_utf16(bytes) {
            return Self::Utf16;
        }
        // In Windows-1252, bytes above 0x7F mostly stand alone. In double-byte encodings, they follow each other.
        let high: Vec<bool> = bytes.iter().map(|byte| *byte >= 0x80).collect();
        let all = high.iter().filter(|high| **high).count();
        let paired = high.windows(2).filter(|pair| pair[0] && pair[1]).count();
        let text = !bytes.iter().any(|byte| *byte < 9);
        if text && paired * 4 < all { Self::Windows1252 } else { Self::Unknown }
    }
}

/// Whether about every second byte is zero, as in Latin text in UTF-16 without a byte order mark.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (half, even, odd) = (bytes.len() / 2, zeros(0), zeros(1));
    half > 1 && (even.max(odd) * 2 > half) && even.min(odd) * 4 < half
}

/// The text in these bytes, without a byte order mark.
///
/// # Errors
/// The likely encoding, if the bytes are not UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, Encoding> {
    // Latin text in UTF-16 is also valid UTF-8, with a zero byte beside each letter.
    if looks_like_utf16(bytes) {
        return Err(Encoding::Utf16);
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|_| Encoding::guess(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf8_is_decoded_with_and_without_a_byte_order_mark() {
        for text in ["", "a", "Müller, 日本, \u{0}", "{\"a\": \"ü\"}"] {
            assert_eq!(decode(text.as_bytes()), Ok(text));
            assert_eq!(decode(format!("\u{FEFF}{text}").as_bytes()), Ok(text));
        }
    }

    #[test]
    fn other_encodings_are_guessed() {
        let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<_>>();
        let mut cases = vec![
            (b"{\"title\": \"M\xFCller\"}".to_vec(), Encoding::Windows1252),
            (b"\x93Kunde\x94 \x96 f\xFCr".to_vec(), Encoding::Windows1252),
            (b"PK\x03\x04\x14\x00\x08\x08\x08\x00\xB6\x9C".to_vec(), Encoding::Unknown),
            // Shift JIS.
            (b"\x8c\xda\x8bq\x82\xcc\x90\xba".to_vec(), Encoding::Unknown),
        ];
        for text in ["{\"title\": \"Müller\"}", "\u{FEFF}{}", "\u{FEFF}日本"] {
            cases.push((utf16(text, u16::to_le_bytes), Encoding::Utf16));
            cases.push((utf16(text, u16::to_be_bytes), Encoding::Utf16));
        }
        for (bytes, expected) in cases {
            assert_eq!(decode(&bytes), Err(expected), "{bytes:?}");
        }
    }
}
