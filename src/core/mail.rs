//! Decodes the base64 parts of a mail file. Mail programs use base64 for attachments and for text beyond ASCII.

/// The decoded base64 parts, in order. Leaves out parts that can't be decoded or are not UTF-8.
#[must_use]
pub fn base64_parts(mail: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut lines = mail.lines();
    while let Some(line) = lines.next() {
        let line = line.to_ascii_lowercase();
        let Some(encoding) = line.strip_prefix("content-transfer-encoding:") else { continue };
        if encoding.trim() != "base64" {
            continue;
        }
        // The body begins after the headers.
        let body = lines.by_ref().skip_while(|line| !line.trim().is_empty()).skip(1);
        let body: String = body.take_while(|line| !line.starts_with("--")).collect();
        parts.extend(decoded(&body).and_then(|bytes| String::from_utf8(bytes).ok()));
    }
    parts
}

/// Decodes base64 up to its padding, ignoring white space; `None` if it contains other characters.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut bits, mut held) = (Vec::with_capacity(text.len() / 4 * 3), 0_u32, 0_u32);
    for sign in text.bytes().filter(|sign| !sign.is_ascii_whitespace()) {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'a'..=b'z' => sign - b'a' + 26,
            b'0'..=b'9' => sign - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            _ => return None,
        };
        (held, bits) = (held << 6 | u32::from(value), bits + 6);
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_base64_parts_are_decoded() {
        let mail = "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\
            Content-Transfer-Encoding: base64\nX-More: y\n\nR3LDvMOfZTogaHR0cHM6\nLy9leGFtcGxlLmNvbS8=\n--b\nContent-Transfer-Encoding: quoted-printable\n\nplain\n\
            --b\ncontent-transfer-encoding: BASE64\n\n//79\n--b--\n";
        assert_eq!(base64_parts(mail), ["Grüße: https://example.com/"], "the last one is no text");
        assert_eq!(base64_parts("no mail at all"), Vec::<String>::new());
    }
}
