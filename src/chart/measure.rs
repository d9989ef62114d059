//! Estimates how wide a line of text is, and where it may be broken.
//!
//! The text can't be measured: a probe element would have to be in the host page, and readers open files with fonts that we
//! don't know. So the widths are those of a wide font, by class of character, and err on the wide side. The crates
//! `unicode-segmentation` and `unicode-width` would add 17 and 5 kB (gzip) to the scan; these tables take about one.

/// Starts (inclusive) and ends (exclusive), in turn, of the ranges of characters that attach to the one before them: combining
/// marks and joiners (Unicode 17, `Extend` and `SpacingMark`). Ranges with only unassigned characters between them are merged.
const MARKS: [u16; 324] = [
    0x300, 0x370, 0x483, 0x48A, 0x591, 0x5BE, 0x5BF, 0x5C0, 0x5C1, 0x5C3, 0x5C4, 0x5C6, 0x5C7, 0x5C8, 0x610, 0x61B, 0x64B,
    0x660, 0x670, 0x671, 0x6D6, 0x6DD, 0x6DF, 0x6E5, 0x6E7, 0x6E9, 0x6EA, 0x6EE, 0x711, 0x712, 0x730, 0x74B, 0x7A6, 0x7B1,
    0x7EB, 0x7F4, 0x7FD, 0x7FE, 0x816, 0x81A, 0x81B, 0x824, 0x825, 0x828, 0x829, 0x82E, 0x859, 0x85C, 0x897, 0x8A0, 0x8CA,
    0x8E2, 0x8E3, 0x904, 0x93A, 0x93D, 0x93E, 0x950, 0x951, 0x958, 0x962, 0x964, 0x981, 0x984, 0x9BC, 0x9BD, 0x9BE, 0x9CE,
    0x9D7, 0x9D8, 0x9E2, 0x9E4, 0x9FE, 0xA04, 0xA3C, 0xA52, 0xA70, 0xA72, 0xA75, 0xA76, 0xA81, 0xA84, 0xABC, 0xABD, 0xABE,
    0xACE, 0xAE2, 0xAE4, 0xAFA, 0xB04, 0xB3C, 0xB3D, 0xB3E, 0xB58, 0xB62, 0xB64, 0xB82, 0xB83, 0xBBE, 0xBCE, 0xBD7, 0xBD8,
    0xC00, 0xC05, 0xC3C, 0xC3D, 0xC3E, 0xC57, 0xC62, 0xC64, 0xC81, 0xC84, 0xCBC, 0xCBD, 0xCBE, 0xCD7, 0xCE2, 0xCE4, 0xCF3,
    0xD04, 0xD3B, 0xD3D, 0xD3E, 0xD4E, 0xD57, 0xD58, 0xD62, 0xD64, 0xD81, 0xD84, 0xDCA, 0xDE0, 0xDF2, 0xDF4, 0xE31, 0xE32,
    0xE33, 0xE3B, 0xE47, 0xE4F, 0xEB1, 0xEB2, 0xEB3, 0xEBD, 0xEC8, 0xECF, 0xF18, 0xF1A, 0xF35, 0xF36, 0xF37, 0xF38, 0xF39,
    0xF3A, 0xF3E, 0xF40, 0xF71, 0xF85, 0xF86, 0xF88, 0xF8D, 0xFBD, 0xFC6, 0xFC7, 0x102D, 0x1038, 0x1039, 0x103F, 0x1056,
    0x105A, 0x105E, 0x1061, 0x1071, 0x1075, 0x1082, 0x1083, 0x1084, 0x1087, 0x108D, 0x108E, 0x109D, 0x109E, 0x135D, 0x1360,
    0x1712, 0x1716, 0x1732, 0x1735, 0x1752, 0x1754, 0x1772, 0x1774, 0x17B4, 0x17D4, 0x17DD, 0x17DE, 0x180B, 0x180E, 0x180F,
    0x1810, 0x1885, 0x1887, 0x18A9, 0x18AA, 0x1920, 0x193C, 0x1A17, 0x1A1C, 0x1A55, 0x1A61, 0x1A62, 0x1A63, 0x1A65, 0x1A80,
    0x1AB0, 0x1B05, 0x1B34, 0x1B45, 0x1B6B, 0x1B74, 0x1B80, 0x1B83, 0x1BA1, 0x1BAE, 0x1BE6, 0x1BF4, 0x1C24, 0x1C38, 0x1CD0,
    0x1CD3, 0x1CD4, 0x1CE9, 0x1CED, 0x1CEE, 0x1CF4, 0x1CF5, 0x1CF7, 0x1CFA, 0x1DC0, 0x1E00, 0x200C, 0x200E, 0x20D0, 0x20F1,
    0x2CEF, 0x2CF2, 0x2D7F, 0x2D80, 0x2DE0, 0x2E00, 0x302A, 0x3030, 0x3099, 0x309B, 0xA66F, 0xA673, 0xA674, 0xA67E, 0xA69E,
    0xA6A0, 0xA6F0, 0xA6F2, 0xA802, 0xA803, 0xA806, 0xA807, 0xA80B, 0xA80C, 0xA823, 0xA828, 0xA82C, 0xA82D, 0xA880, 0xA882,
    0xA8B4, 0xA8C6, 0xA8E0, 0xA8F2, 0xA8FF, 0xA900, 0xA926, 0xA92E, 0xA947, 0xA954, 0xA980, 0xA984, 0xA9B3, 0xA9C1, 0xA9E5,
    0xA9E6, 0xAA29, 0xAA37, 0xAA43, 0xAA44, 0xAA4C, 0xAA4E, 0xAA7C, 0xAA7D, 0xAAB0, 0xAAB1, 0xAAB2, 0xAAB5, 0xAAB7, 0xAAB9,
    0xAABE, 0xAAC0, 0xAAC1, 0xAAC2, 0xAAEB, 0xAAF0, 0xAAF5, 0xAAF7, 0xABE3, 0xABEB, 0xABEC, 0xABEE, 0xFB1E, 0xFB1F, 0xFE00,
    0xFE10, 0xFE20, 0xFE30, 0xFF9E, 0xFFA0,
];
/// The same for characters from U+10000 on. In the historic scripts of South Asia, every character attaches, so their words
/// are never broken.
const FURTHER_MARKS: [u32; 66] = [
    0x101FD, 0x101FE, 0x102E0, 0x102E1, 0x10376, 0x1037B, 0x10A00, 0x12000, 0x13440, 0x13456, 0x1611E, 0x16130, 0x16AF0,
    0x16AF5, 0x16B30, 0x16B37, 0x16F4F, 0x16F50, 0x16F51, 0x16F93, 0x16FE4, 0x16FF2, 0x1BC9D, 0x1BC9F, 0x1CF00, 0x1CF47,
    0x1D165, 0x1D16A, 0x1D16D, 0x1D173, 0x1D17B, 0x1D183, 0x1D185, 0x1D18C, 0x1D1AA, 0x1D1AE, 0x1D242, 0x1D245, 0x1DA00,
    0x1DA37, 0x1DA3B, 0x1DA6D, 0x1DA75, 0x1DA76, 0x1DA84, 0x1DA85, 0x1DA9B, 0x1DAB0, 0x1E000, 0x1E090, 0x1E130, 0x1E137,
    0x1E2AE, 0x1E2AF, 0x1E2EC, 0x1E2F0, 0x1E4EC, 0x1E6F6, 0x1E8D0, 0x1E8D7, 0x1E944, 0x1E94B, 0x1F3FB, 0x1F400, 0xE0020,
    0xE01F0,
];
/// Characters that join the consonants before and after them.
const LINKERS: [u32; 16] = [
    0x94D, 0x9CD, 0xACD, 0xB4D, 0xC4D, 0xD4D, 0x1039, 0x17D2, 0x1A60, 0x1B44, 0x1BAB, 0xA9C0, 0xAAF6, 0x113D0, 0x1193E, 0x11F42,
];
/// Starts (inclusive) and ends (exclusive), in turn, of the ranges of characters that attach to the one after them.
const PREPENDED: [u32; 14] =
    [0x600, 0x606, 0x6DD, 0x6DE, 0x70F, 0x710, 0x890, 0x892, 0x8E2, 0x8E3, 0xD4E, 0xD4F, 0x110BD, 0x12000];
const JOINER: u32 = 0x200D;
const VARIATION_SELECTOR: u32 = 0xFE0F;

fn is_mark(character: u32) -> bool {
    match u16::try_from(character) {
        Ok(character) => within(&MARKS, character),
        Err(_) => within(&FURTHER_MARKS, character),
    }
}

/// Whether a character is in one of the ranges.
fn within<T: PartialOrd + Copy>(ends: &[T], character: T) -> bool {
    ends.partition_point(|end| *end <= character) % 2 == 1
}

/// The parts of a text that must not be broken: grapheme clusters, or several of them where separating them would need a
/// large table.
pub fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = 0..text.len();
    std::iter::from_fn(move || {
        let found = (!rest.is_empty()).then(|| cluster(&text[rest.clone()]))?;
        let piece = rest.start..rest.start + found;
        rest.start = piece.end;
        Some(&text[piece])
    })
}

/// Length of the first cluster, in bytes.
fn cluster(text: &str) -> usize {
    let mut characters = text.char_indices().map(|(at, character)| (at, u32::from(character)));
    let Some((_, mut before)) = characters.next() else { return 0 };
    let mut linked = LINKERS.contains(&before);
    let mut flags = usize::from(is_flag(before));
    for (at, character) in characters {
        let belongs = is_mark(character)
            || before == JOINER
            || linked
            || within(&PREPENDED, before)
            || is_syllable(before, character)
            || (is_flag(character) && flags % 2 == 1)
            || (before == 0xD && character == 0xA);
        if !belongs {
            return at;
        }
        // Marks may come between a joining character and the next consonant.
        linked = LINKERS.contains(&character) || (linked && is_mark(character));
        // After any other character, start counting pairs again.
        flags = if is_flag(before) { flags } else { 0 } + usize::from(is_flag(character));
        before = character;
    }
    text.len()
}

/// Whether the character is one of the letters that represent a country's flag in pairs.
fn is_flag(character: u32) -> bool {
    (0x1F1E6..=0x1F1FF).contains(&character)
}

/// Whether two characters belong to the same Korean syllable.
fn is_syllable(before: u32, character: u32) -> bool {
    let leads = |character: u32| matches!(character, 0x1100..=0x115F | 0xA960..=0xA97C);
    // Kirat Rai forms its vowels in the same way.
    let follows = |character: u32| matches!(character, 0x1160..=0x11FF | 0xD7B0..=0xD7FB | 0x16D63..=0x16D6A);
    follows(character) || (leads(before) && (leads(character) || matches!(character, 0xAC00..=0xD7A3)))
}

/// Width of a text in a wide semi-bold font, in units of the font size.
#[must_use]
pub fn width(text: &str) -> f64 {
    clusters(text).map(cluster_width).sum()
}

/// Factor for text of normal weight, which is narrower.
pub const REGULAR: f64 = 0.9;

fn cluster_width(cluster: &str) -> f64 {
    let characters = || cluster.chars().map(u32::from);
    let first = characters().next().unwrap_or_default();
    // An emoji sequence is drawn as one picture, and a syllable as one block.
    if characters().any(|character| character == VARIATION_SELECTOR || matches!(character, 0x1F000..=0x1FAFF)) {
        return 1.4;
    }
    if matches!(first, 0x1100..=0x11FF | 0xA960..=0xA97C) {
        return 1.0;
    }
    characters().map(character_width).sum()
}

/// Widths in DejaVu Sans Bold, one of the wider interface fonts, rounded up by class of character.
fn character_width(character: u32) -> f64 {
    match character {
        // Vowel characters beside their consonant. Those above or below it take no room.
        0x903..=0xDFF if is_mark(character) && matches!(character % 0x80, 3 | 0x3E..=0x40 | 0x47..=0x4C) => 0.5,
        0x102B..=0x109D | 0x17B6..=0x17C8 if is_mark(character) => 0.5,
        0xE33 | 0xEB3 => 0.7,
        0x10A00..=0x11FFF => 1.0,
        0x200B..=0x200F | 0x202A..=0x202E | 0x2066..=0x2069 => 0.0,
        _ if is_mark(character) => 0.0,
        _ => char::from_u32(character).map_or(1.0, letter_width),
    }
}

fn letter_width(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | 'J' | '\'' | '|' | '’' | '‘' | 'ì'..='ï' | 'Ì'..='Ï' | 'ı' => 0.4,
        ' ' | '.' | ',' | ':' | ';' | '!' | '-' | '\u{A0}' | '·' => 0.42,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '/' | '\\' | '"' | '“' | '”' => 0.52,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' | 'æ' | 'œ' | 'Æ' | 'Œ' => 1.12,
        'ж' | 'ш' | 'щ' | 'ю' | 'ы' | 'м' | 'ф' | 'Ж' | 'Ш' | 'Щ' | 'Ю' | 'Ы' | 'М' | 'Ф' => 1.15,
        'a'..='z' | '0'..='9' | 'ß'..='ÿ' => 0.72,
        // Hebrew, Arabic, Thai and Lao.
        '\u{590}'..='\u{77F}' | '\u{E00}'..='\u{EFF}' => 0.75,
        'A'..='Z' | '\u{21}'..='\u{58F}' => 0.87,
        '\u{900}'..='\u{10FF}' | '\u{1780}'..='\u{17FF}' => 0.9,
        // As wide in regular weight as in bold, so that the factor for regular text must not make them narrower.
        '\u{2E80}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}' => {
            1.0 / REGULAR
        }
        _ => 1.0,
    }
}

/// Breaks a text between words into at most `most` lines of width `room`, in units of the font size. Breaks a word that is
/// too long for a line between clusters. An ellipsis replaces the text that does not fit.
#[must_use]
pub fn lines(text: &str, room: f64, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        let last = lines.last().map_or("", String::as_str);
        if !last.is_empty() {
            // A word that needs several lines anyway may begin on this one.
            let (whole, first) = (width(word), clusters(word).next().map_or(0.0, width));
            if width(last) + width(" ") + if whole > room { first } else { whole } <= room {
                put(&mut lines, " ");
            } else {
                lines.push(String::new());
            }
        }
        for piece in clusters(word) {
            if lines.len() > most {
                break;
            }
            let last = lines.last().map_or("", String::as_str);
            if !last.is_empty() && width(last) + width(piece) > room {
                lines.push(String::new());
            }
            put(&mut lines, piece);
        }
    }
    let is_cut = lines.len() > most;
    lines.truncate(most);
    for (at, line) in lines.iter_mut().enumerate() {
        let is_last = is_cut && at + 1 == most;
        // A single cluster may be too wide.
        if is_last || width(line) > room {
            shorten(line, room);
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Whether the lines contain the whole text, with no word broken that is in a script with spaces between words.
#[must_use]
pub fn is_unbroken(text: &str, lines: &[String]) -> bool {
    let words = || text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let mut left = lines.iter().flat_map(|line| line.split(' ')).peekable();
    words().all(|word| {
        let mut found = left.next().unwrap_or_default().to_owned();
        while word.chars().any(is_unspaced) && found.len() < word.len() {
            let Some(more) = left.next() else { break };
            found.push_str(more);
        }
        found == word
    })
}

/// Whether the character is in a script without spaces that may be broken between any two characters: those of East Asia,
/// Thai, Lao, Burmese, Khmer.
fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

fn put(lines: &mut [String], piece: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(piece);
    }
}

/// Removes clusters from the end until an ellipsis fits.
fn shorten(line: &mut String, room: f64) {
    while !line.is_empty() && (width(line) + width("…") > room || line.ends_with([' ', ',', ';', '.', ':'])) {
        let last = clusters(line).last().map_or(0, str::len);
        line.truncate(line.len() - last);
    }
    line.push('…');
}
