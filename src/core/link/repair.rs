//! Reverses what programs do to the characters of a link, layer by layer.
//!
//! A token contains none of the characters that are replaced here, so an intact token passes unchanged.

/// The maximum number of layers: a link in a link in a mail, each escaped once more.
const LAYERS: usize = 6;

/// Letters and marks that look like ASCII characters, and those characters. Fullwidth forms are calculated instead.
const LOOKALIKES: (&str, &str) =
    ("АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο‐‑‒−﹘﹣․。｡", "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXo------...");

/// Names of characters in HTML, as in `&amp;`.
const ENTITIES: [(&str, char); 13] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("nbsp", ' '),
    ("shy", '\u{AD}'),
    ("num", '#'),
    ("equals", '='),
    ("period", '.'),
    ("lowbar", '_'),
    ("hyphen", '-'),
    ("ndash", '–'),
    ("mdash", '—'),
];

/// The beginning of an address that Proofpoint has rewritten. Up to the next `&`, it has `-3D` for `=` and `_` for `/`.
const REWRITTEN: &str = "/v2/url?u=";

/// The characters of a text, with all layers removed.
pub(super) fn all(text: &str) -> Vec<char> {
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..LAYERS {
        match layer(&characters) {
            Some(undone) => characters = undone,
            None => break,
        }
    }
    characters
}

/// The position after everything that can come between two digits of a wrapped, quoted or decorated token.
pub(super) fn past_gap(characters: &[char], mut at: usize) -> usize {
    loop {
        at = past_spaces(characters, at).0;
        // A soft line break in quoted-printable.
        match past_spaces(characters, at + 1) {
            (end, true) if characters.get(at) == Some(&'=') => at = end,
            _ => return at,
        }
    }
}

/// The position after spaces, quote marks, emphasis and tags, and whether a line ends among them.
fn past_spaces(characters: &[char], mut at: usize) -> (usize, bool) {
    let mut broken = false;
    while let Some(character) = characters.get(at) {
        at += match character {
            '<' => match characters[at..].iter().take(12).position(|character| *character == '>') {
                // The next pass skips the `>` itself.
                Some(length) => length,
                None => break,
            },
            '>' | '|' | '*' | '`' => 1,
            _ if character.is_whitespace() || is_invisible(*character) => 1,
            _ => break,
        };
        broken |= matches!(character, '\n' | '\r');
    }
    (at, broken)
}

fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
    )
}

fn layer(characters: &[char]) -> Option<Vec<char>> {
    let mut undone = Vec::with_capacity(characters.len());
    let (mut at, mut changed) = (0, false);
    // Bytes of consecutive escapes, several of which may form one character.
    let mut bytes: Vec<u8> = Vec::new();
    let mut rewritten = false;
    while at < characters.len() {
        if let Some(end) = past(characters, at, REWRITTEN) {
            // Remove the marker, so that the next layer does not rewrite the address again.
            undone.push(' ');
            (at, changed, rewritten) = (end, true, true);
            continue;
        }
        if characters[at] == '&' || past(characters, at, "://").is_some() {
            rewritten = false;
        }
        // A line break may also separate the bytes of one character.
        let next = if bytes.last().is_some_and(|byte| !byte.is_ascii()) { past_gap(characters, at) } else { at };
        if let Some((byte, end)) = escape(characters, next, rewritten).filter(|(byte, _)| next == at || !byte.is_ascii()) {
            bytes.push(byte);
            (at, changed) = (end, true);
            continue;
        }
        undone.extend(String::from_utf8_lossy(&bytes).chars());
        bytes.clear();
        let (character, end) = single(characters, at, rewritten);
        changed |= end != at + 1 || character != Some(characters[at]);
        undone.extend(character);
        at = end;
    }
    undone.extend(String::from_utf8_lossy(&bytes).chars());
    changed.then_some(undone)
}

/// The position after these characters, skipping gaps between them; `None` if they don't begin here.
fn past(characters: &[char], at: usize, wanted: &str) -> Option<usize> {
    wanted.chars().enumerate().try_fold(at, |at, (index, character)| {
        let at = if index == 0 { at } else { past_gap(characters, at) };
        (latin(*characters.get(at)?).to_ascii_lowercase() == character).then_some(at + 1)
    })
}

/// The byte of an escape that begins here, and the position after it. Mail programs also break lines within escapes.
fn escape(characters: &[char], at: usize, rewritten: bool) -> Option<(u8, usize)> {
    let printable = match latin(*characters.get(at)?) {
        '%' => false,
        '-' if rewritten => false,
        '=' => true,
        _ => return None,
    };
    // In quoted-printable, an escape has no line break after `=`.
    let place = |at: usize| if printable { at } else { past_gap(characters, at) };
    let first = place(at + 1);
    let second = place(first + 1);
    let digit = |at: usize| {
        let character = latin(*characters.get(at)?);
        u8::try_from(character.to_digit(16).filter(|_| !(printable && character.is_ascii_lowercase()))?).ok()
    };
    Some((digit(first)? << 4 | digit(second)?, second + 1))
}

/// The character that the text at this position stands for, or `None` to drop it; and the position after it.
fn single(characters: &[char], at: usize, rewritten: bool) -> (Option<char>, usize) {
    let next = at + 1;
    match characters[at] {
        character if is_invisible(character) => (None, next),
        '\\' => json(&characters[at..]).map_or((None, next), |character| (Some(character), at + 6)),
        '_' if rewritten => (Some('/'), next),
        '[' => past(characters, at, "[.]").map_or((Some('['), next), |end| (Some('.'), end)),
        '&' => entity(characters, at).map_or((Some('&'), next), |(character, end)| (Some(character), end)),
        // Keep a dash: it may stand for one hyphen or two, and the search tries both.
        character @ ('–' | '—') => (Some(character), next),
        character => (Some(latin(character)), next),
    }
}

/// The character that a lookalike stands for.
fn latin(character: char) -> char {
    match character {
        '–' | '—' => '-',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        _ if character.is_ascii() => character,
        _ => {
            let mut pairs = LOOKALIKES.0.chars().zip(LOOKALIKES.1.chars());
            pairs.find(|(like, _)| *like == character).map_or(character, |(_, latin)| latin)
        }
    }
}

/// A character in JSON notation: `\u003d`.
fn json(characters: &[char]) -> Option<char> {
    let digits = characters.get(2..6).filter(|_| characters[1] == 'u')?;
    char::from_u32(digits.iter().try_fold(0, |sum, digit| Some(sum << 4 | digit.to_digit(16)?))?)
}

/// A character in HTML notation, and the position after it.
fn entity(characters: &[char], at: usize) -> Option<(char, usize)> {
    let mut name = String::new();
    let mut end = past_gap(characters, at + 1);
    while *characters.get(end)? != ';' {
        if name.len() > 8 {
            return None;
        }
        name.push(latin(characters[end]));
        end = past_gap(characters, end + 1);
    }
    // Proofpoint writes `*` for `#`, and `past_gap` has already skipped it.
    let character = match name
        .strip_prefix('#')
        .or_else(|| name.contains(|character: char| character.is_ascii_digit()).then_some(&*name))
    {
        Some(number) => char::from_u32(match number.strip_prefix(['x', 'X']) {
            Some(number) => u32::from_str_radix(number, 16).ok()?,
            None => number.parse().ok()?,
        })?,
        None => ENTITIES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((character, end + 1))
}
