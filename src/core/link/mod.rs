//! Finds share tokens in any text: an address, a mail, a chat, a column of a table.
//!
//! Programs wrap, quote, escape and decorate links. This module first reverses those changes, character by character. Then
//! it tries each place where a token can begin with each place where it can end. A token counts only if its checksum
//! matches, so nothing is guessed.

mod repair;

use super::token::{self, MAX_CHARS, MIN_BODY_CHARS, TokenError};

/// The maximum length of the list of tokens in a link, in bytes. Browsers open longer links, but mail programs, proxies and
/// scanners cut or refuse addresses beyond 8 KiB. A larger team can be shared as a file.
pub const MAX_LINK: usize = 8192;
/// The maximum number of faults that are reported one by one.
pub const MAX_FAULTS: usize = 100;

/// The share tokens found in a text, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Every token, and everything that looks like one but can't be read.
    pub links: Vec<Link>,
    /// Number of further links that can't be read, beyond [`MAX_FAULTS`].
    pub more_faults: usize,
}

/// A token, or something that looks like one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The token in its original form, or why it can't be read.
    pub token: Result<String, Fault>,
    /// Line of the text, from 1.
    pub line: usize,
}

/// Why a link can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The token is faulty.
    Token(TokenError),
    /// All letters are lowercase, or all are uppercase, so the answers can't be read.
    Case,
}

/// Finds every token in a text. The time grows linearly with the length of the text.
#[must_use]
pub fn find(text: &str) -> Found {
    let characters = repair::all(text);
    let mut search = Search { characters: &characters, found: Found::default(), faults: 0, line: (1, 0) };
    search.run();
    search.found
}

/// Joins tokens into the text that follows `#r=` in a link, which [`find`] can read; `None` if that is too long for a link.
#[must_use]
pub fn joined(tokens: &[String]) -> Option<String> {
    let text = tokens.join("&r=");
    (text.len() <= MAX_LINK).then_some(text)
}

/// Whether a text may hold a token of this questionnaire, even a damaged one: it contains the id between two full stops.
#[must_use]
pub fn may_hold_token(text: &str, questionnaire: &str) -> bool {
    text.to_ascii_lowercase().contains(&format!(".{questionnaire}."))
}

struct Search<'a> {
    characters: &'a [char],
    found: Found,
    faults: usize,
    /// A line number, and the position up to which lines are counted.
    line: (usize, usize),
}

/// Text that begins like a token.
struct Run {
    /// `1.<id>.` and all digits after it.
    text: String,
    /// For each byte of the text, the position after its character.
    ends: Vec<usize>,
    /// Index in the text at which the body begins.
    body: usize,
    /// Whether there are dashes that may stand for one hyphen or two.
    dashes: bool,
}

/// Dashes that word processors substitute for one hyphen or two.
const EN_DASH: char = '–';
const EM_DASH: char = '—';
/// What an en dash and an em dash may stand for.
const HYPHENS: [(&str, &str); 4] = [("-", "-"), ("-", "--"), ("--", "-"), ("--", "--")];
/// Punctuation that may follow a link without being part of it.
const CLOSING: &str = ".,;:!?)]}…";

impl Search<'_> {
    fn run(&mut self) {
        let (mut at, mut refused_to) = (0, 0);
        while at < self.characters.len() {
            let named = self.is_name(at);
            let start = if named { repair::past_gap(self.characters, at + 2) } else { at };
            match self.token(start) {
                Some((token, end)) => {
                    self.record(Ok(token), start);
                    at = end;
                    continue;
                }
                None if at >= refused_to && (named || self.is_bare(at)) => {
                    let field = self.field(start, named);
                    if let Some(fault) = self.fault(&field, at, named) {
                        self.record(Err(fault), start);
                        refused_to = start + field.chars().count();
                    }
                }
                None => {}
            }
            at += 1;
        }
    }

    fn character(&self, at: usize) -> Option<char> {
        self.characters.get(at).copied()
    }

    /// Whether `r=` begins here, as the name of a field.
    fn is_name(&self, at: usize) -> bool {
        let begins = at == 0 || !self.characters[at - 1].is_alphanumeric();
        begins && matches!(self.characters[at..], ['r' | 'R', '=', ..])
    }

    /// Whether a word that starts like a token begins here.
    fn is_bare(&self, at: usize) -> bool {
        let begins = at == 0 || !(self.characters[at - 1].is_alphanumeric() || "-_.".contains(self.characters[at - 1]));
        begins && matches!(self.characters[at..], ['1', '.', ..])
    }

    /// The token that begins here, and the position after it.
    fn token(&self, at: usize) -> Option<(String, usize)> {
        for hyphens in HYPHENS {
            let mut run = self.begin(at, hyphens)?;
            if let Some(length) = token::valid_prefix_len(run.text.as_bytes(), run.body + MIN_BODY_CHARS) {
                run.text.truncate(length);
                return Some((run.text, run.ends[length - 1]));
            }
            if !run.dashes {
                break;
            }
        }
        None
    }

    /// `1.<id>.` and all digits after it, skipping the gaps that [`repair::past_gap`] knows.
    fn begin(&self, at: usize, hyphens: (&str, &str)) -> Option<Run> {
        if self.character(at) != Some('1') {
            return None;
        }
        let mut run = Run { text: "1".to_owned(), ends: vec![at + 1], body: 0, dashes: false };
        let mut dots = 0;
        let mut at = repair::past_gap(self.characters, at + 1);
        while let Some(character) = self.character(at).filter(|_| run.text.len() < MAX_CHARS) {
            match character {
                '.' if dots == 0 => dots = 1,
                '.' if dots == 1 && token::is_questionnaire_id(&run.text[2..]) => {
                    (dots, run.body) = (2, run.text.len() + 1);
                }
                _ if dots == 0 || (dots == 1 && run.text.len() > 2 + 64) => return None,
                EN_DASH | EM_DASH => run.dashes = true,
                'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => {}
                _ => break,
            }
            match character {
                EN_DASH => run.text.push_str(hyphens.0),
                EM_DASH => run.text.push_str(hyphens.1),
                character if dots == 1 => run.text.push(character.to_ascii_lowercase()),
                character => run.text.push(character),
            }
            run.ends.resize(run.text.len(), at + 1);
            at = repair::past_gap(self.characters, at + 1);
        }
        (dots == 2).then_some(run)
    }

    /// The text that a person would take for the token: everything up to the next space or address delimiter.
    fn field(&self, start: usize, named: bool) -> String {
        // Bare fields do not overlap, and a named field ends before the next `=`, so each character is read only once.
        let inside = |character: &&char| {
            if named {
                !character.is_whitespace() && !"&#=<>\"'’”»*|`/".contains(**character)
            } else {
                character.is_ascii_alphanumeric() || "-_.".contains(**character)
            }
        };
        let field: String = self.characters[start..].iter().take_while(inside).collect();
        field.trim_end_matches(|character| CLOSING.contains(character)).to_owned()
    }

    /// Why a field can't be read; `None` if it does not look like a token.
    fn fault(&self, field: &str, at: usize, named: bool) -> Option<Fault> {
        let mut parts = field.splitn(3, '.');
        let (version, id, body) = (parts.next()?, parts.next(), parts.next().unwrap_or_default());
        let looks = if named {
            let is_number = !version.is_empty() && version.bytes().all(|character| character.is_ascii_digit());
            (at > 0 && self.characters[at - 1] == '#') || (is_number && (id.is_some() || version == "1"))
        } else {
            // A token without its address. Long words that mix letters and digits are rare in prose.
            let has = |kind: fn(&u8) -> bool| body.bytes().any(|character| kind(&character));
            body.len() > MIN_BODY_CHARS && has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic)
        };
        if !looks {
            return None;
        }
        let error = token::check(field).err()?;
        let lost = one_case(body) && id.is_some_and(|id| token::is_questionnaire_id(&id.to_ascii_lowercase()));
        Some(if lost && !matches!(error, TokenError::TooLong(_)) { Fault::Case } else { Fault::Token(error) })
    }

    fn record(&mut self, token: Result<String, Fault>, at: usize) {
        if token.is_err() {
            self.faults += 1;
            if self.faults > MAX_FAULTS {
                self.found.more_faults += 1;
                return;
            }
        }
        let (line, counted) = self.line;
        // A tag between the characters of one token may hold another token, so this position may be before the last one.
        let since = self.characters.get(counted..at).unwrap_or_default();
        let breaks = since.iter().filter(|character| **character == '\n').count();
        self.line = (line + breaks, counted.max(at));
        self.found.links.push(Link { token, line: self.line.0 });
    }
}

/// Whether the letters of a body are all lowercase or all uppercase, although it is long enough to have both.
fn one_case(body: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| body.bytes().any(|character| kind(&character));
    body.len() > MIN_BODY_CHARS && has(u8::is_ascii_lowercase) != has(u8::is_ascii_uppercase)
}
