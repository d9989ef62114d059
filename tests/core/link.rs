//! Share links as mail, chat and people pass them on.

use crate::support::{build, cases};
use crate::token::checked;
use maturity_scan::core::answer::Answers;
use maturity_scan::core::date::Day;
use maturity_scan::core::link::{Fault, Found, MAX_FAULTS, MAX_LINK, find, joined};
use maturity_scan::core::token::{MAX_CHARS, TokenError, encode};
use maturity_scan::core::unreadable::Unreadable;
use maturity_scan::text::EN;
use proptest::prelude::*;

/// Published vectors, and one with hyphens and underscores side by side.
const TOKENS: [&str; 5] = [
    "1.demo.AnVBhM0Q_oZ1c-GrzBC4Jg6HD",
    "1.demo.AnVBhM0Q_sGs628KLBe1tFQQx",
    "1.demo.___BhM0AAAAB125yXAA3omE13",
    "1.tiny.AAB0HDPD0sFiV2",
    "1.eight-drivers.AnVj2-0--_7Vh_--Zb2B4F2Zzg",
];

fn link(token: &str) -> String {
    format!("https://scan.example/maturity/?lang=en#r={token}")
}

fn tokens(text: &str) -> Vec<String> {
    tokens_of(&find(text))
}

/// The tokens that were found, each once.
fn tokens_of(found: &Found) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for token in found.links.iter().filter_map(|link| link.token.as_ref().ok()) {
        if !tokens.contains(token) {
            tokens.push(token.clone());
        }
    }
    tokens
}

/// The links that can't be read, each with its line.
fn faults_of(found: &Found) -> Vec<(usize, Fault)> {
    found.links.iter().filter_map(|link| Some((link.line, link.token.clone().err()?))).collect()
}

fn percent(text: &str) -> String {
    let escaped = |sign: char| match sign {
        ':' | '/' | '?' | '#' | '=' | '&' | '%' => format!("%{:02X}", u32::from(sign)),
        sign => sign.to_string(),
    };
    text.chars().map(escaped).collect()
}

/// Escapes every character except letters and digits, as some redirectors do.
fn percent_all(text: &str) -> String {
    let escaped = |sign: u8| if sign.is_ascii_alphanumeric() { char::from(sign).to_string() } else { format!("%{sign:02x}") };
    text.bytes().map(escaped).collect()
}

fn broken(text: &str, width: usize, between: &str) -> String {
    let signs: Vec<_> = text.chars().collect();
    signs.chunks(width).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join(between)
}

fn quoted_printable(text: &str) -> String {
    broken(&text.replace('=', "=3D"), 33, "=\r\n")
}

fn entities(text: &str) -> String {
    text.replace('&', "&amp;").replace('#', "&#35;").replace('=', "&#61;").replace('.', "&#x2E;")
}

fn fullwidth(text: &str) -> String {
    let wide = |sign: char| if sign.is_ascii_digit() { char::from_u32(u32::from(sign) + 0xFEE0).unwrap() } else { sign };
    text.chars().map(wide).collect()
}

fn proofpoint(text: &str) -> String {
    let escaped = text.bytes().map(|sign| match sign {
        b'/' => "_".to_owned(),
        sign if sign.is_ascii_alphanumeric() || sign == b'.' => char::from(sign).to_string(),
        sign => format!("-{sign:02X}"),
    });
    format!("https://urldefense.proofpoint.com/v2/url?u={}&d=DwMFaQ&c=abc-2D_x&e=", escaped.collect::<String>())
}

/// A change to a link, with its name.
type Mangling = (&'static str, fn(&str) -> String);

const MANGLINGS: &[Mangling] = &[
    ("nothing", str::to_owned),
    ("%23 for #", |link| link.replace('#', "%23")),
    ("%3D for =", |link| link.replace("r=", "r%3D")),
    ("percent-encoded", percent),
    ("twice percent-encoded", |link| percent(&percent(link))),
    ("three times percent-encoded", |link| percent(&percent(&percent(link)))),
    ("every mark percent-encoded", percent_all),
    ("full stop", |link| format!("See {link}.")),
    ("comma", |link| format!("{link}, please")),
    ("semicolon", |link| format!("{link}; thanks")),
    ("question mark", |link| format!("Seen {link}?")),
    ("exclamation mark", |link| format!("{link}!")),
    ("parentheses", |link| format!("(my view: {link})")),
    ("brackets", |link| format!("[{link}]")),
    ("quotation marks", |link| format!("\"{link}\"")),
    ("typographic quotation marks", |link| format!("“{link}”")),
    ("guillemets", |link| format!("« {link} »")),
    ("apostrophes", |link| format!("'{link}'")),
    ("ellipsis", |link| format!("{link}…")),
    ("three dots", |link| format!("{link}...")),
    ("angle brackets", |link| format!("<{link}>")),
    ("angle brackets with URL:", |link| format!("<URL:{link}>")),
    ("Markdown link", |link| format!("Here is [my result]({link}).")),
    ("Markdown escapes", |link| link.replace('_', "\\_").replace('-', "\\-").replace('#', "\\#")),
    ("Markdown code", |link| format!("`{link}`")),
    ("bold", |link| format!("**{link}**")),
    ("Slack link", |link| format!("<{link}|scan.example>")),
    ("HTML anchor", |link| format!("<a href=\"{link}\">{link}</a>")),
    ("HTML break opportunities", |link| broken(link, 10, "<wbr>")),
    ("HTML entities", entities),
    ("HTML entities by name", |link| {
        link.replace('#', "&num;").replace('=', "&equals;").replace('.', "&period;").replace('_', "&lowbar;")
    }),
    ("JSON escapes", |link| link.replace('/', "\\/").replace('=', "\\u003d").replace('&', "\\u0026")),
    ("? for #", |link| link.replace("?lang=en#r=", "?r=")),
    ("& for #", |link| link.replace("#r=", "&r=")),
    ("R for r", |link| link.replace("r=1", "R=1")),
    ("address in capitals", |link| {
        let (address, token) = link.split_once("r=").unwrap_or(("", link));
        format!("{}r={token}", address.to_uppercase())
    }),
    ("line breaks", |link| broken(link, 20, "\n")),
    ("line breaks of Windows", |link| broken(link, 31, "\r\n")),
    ("line breaks and quote marks", |link| broken(link, 20, "\n> ")),
    ("line breaks and nested quote marks", |link| broken(link, 23, "\r\n>> > ")),
    ("line breaks and indent", |link| broken(link, 25, "\n    ")),
    ("spaces", |link| broken(link, 9, " ")),
    ("no-break spaces", |link| broken(link, 9, "\u{A0}")),
    ("space behind =", |link| link.replace("r=", "r= ")),
    ("quoted-printable", quoted_printable),
    ("quoted-printable twice", |link| quoted_printable(&quoted_printable(link))),
    ("zero-width spaces", |link| broken(link, 5, "\u{200B}")),
    ("zero-width joiners", |link| broken(link, 7, "\u{200D}")),
    ("zero-width non-joiners", |link| broken(link, 7, "\u{200C}")),
    ("word joiners", |link| broken(link, 6, "\u{2060}")),
    ("byte order marks", |link| format!("\u{FEFF}{}", broken(link, 11, "\u{FEFF}"))),
    ("soft hyphens", |link| broken(link, 8, "\u{AD}")),
    ("direction marks", |link| format!("\u{202B}{}\u{202C}", broken(link, 8, "\u{200F}"))),
    ("zero-width spaces, percent-encoded", |link| broken(link, 9, "%E2%80%8B")),
    ("no-break hyphens", |link| link.replace('-', "‑")),
    ("en dashes", |link| link.replace('-', "–")),
    ("em dashes", |link| link.replace('-', "—")),
    ("em dashes for two hyphens", |link| link.replace("--", "—")),
    ("en dashes for two hyphens", |link| link.replace("--", "–")),
    ("minus signs", |link| link.replace('-', "−")),
    ("fullwidth digits", fullwidth),
    ("fullwidth marks", |link| {
        link.replace('.', "．").replace('_', "＿").replace('-', "－").replace('#', "＃").replace('=', "＝")
    }),
    ("Cyrillic lookalikes", |link| {
        link.replace('A', "А").replace('B', "В").replace('a', "а").replace('o', "о").replace('M', "М")
    }),
    ("Greek lookalikes", |link| link.replace('A', "Α").replace('B', "Β").replace('Z', "Ζ").replace('o', "ο")),
    ("dots in brackets", |link| link.replace('.', "[.]").replace("https", "hxxps")),
    ("doubled", |link| format!("{link} {link}")),
    ("doubled without a space", |link| format!("{link}{link}")),
    ("fragment doubled", |link| format!("{link}#{}", link.split('#').next_back().unwrap())),
    ("token doubled", |link| format!("{link}{}", link.split("r=").last().unwrap())),
    ("Safe Links", |link| {
        format!(
            "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C02%7Cme%40x&sdata=aB%2F1.x%3D&reserved=0",
            percent(link)
        )
    }),
    ("Google redirect", |link| format!("https://www.google.com/url?q={}&sa=D&source=editors&ust=171.9&usg=AOv", percent(link))),
    ("Proofpoint v2", proofpoint),
    ("Proofpoint v3", |link| format!("https://urldefense.com/v3/__{}__;Iw!!AbC-9!xyz$", link.replace('#', "*"))),
    ("Facebook redirect", |link| format!("https://l.facebook.com/l.php?u={}&h=AT0", percent(link))),
    ("text fragment", |link| format!("{link}:~:text=level%203")),
    ("text fragment of its own", |link| format!("{link}#:~:text=level")),
    ("campaign parameters", |link| format!("{link}&utm_source=mail&utm_medium=email")),
    ("campaign parameters before", |link| link.replace("?lang", "?utm_source=mail&fbclid=IwAR1.2-3&lang")),
    ("without the address", |link| link.split("r=").last().unwrap().to_owned()),
    ("fragment alone", |link| link.find("#r=").map_or(link, |at| &link[at..]).to_owned()),
    ("prose around it", |link| format!("Version 1.0 is out. 1. Look at\n{link} before 9 a.m. 2. Tell me.")),
    ("glued to a word", |link| format!("Link:{link}Thanks")),
    ("CSV column", |link| format!("name;link;date\nAnn;{link};2026-11-22")),
    ("JSON value", |link| format!("{{\"link\":\"{link}\"}}")),
    ("tabs", |link| format!("Ann\t{link}\t3")),
];

#[test]
fn a_token_in_a_tag_that_cuts_another_one_is_found() {
    let token = encode(&build("x1", 5, &[4; 6], |_| {}), Day::default(), &Answers::open(&build("x1", 5, &[4; 6], |_| {})));
    let rest = token.strip_prefix("1.x").unwrap();
    for text in [format!("r=<r=1.x>{rest}"), format!("\n\nr=<r=1.x>{rest}\n")] {
        assert_eq!(tokens(&text), std::slice::from_ref(&token), "{text}");
    }
}

#[test]
fn what_programs_do_to_links_is_undone() {
    let mut wrong = Vec::new();
    for (name, mangle) in MANGLINGS {
        for token in TOKENS {
            let text = mangle(&link(token));
            if tokens(&text) != [token] {
                wrong.push(format!("{name}: {text}: {:?}", find(&text)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), MANGLINGS.len() * TOKENS.len(), wrong.join("\n"));
}

/// The only pair that can't be undone: it makes four layers of escapes, each with its own line breaks.
const OUT_OF_REACH: (&str, &str) = ("quoted-printable twice", "quoted-printable twice");

#[test]
fn two_things_at_once_are_undone() {
    let mut wrong = Vec::new();
    for (index, (first, mangle)) in MANGLINGS.iter().enumerate() {
        for (second, mangle_again) in MANGLINGS {
            let token = TOKENS[index % TOKENS.len()];
            let text = mangle_again(&mangle(&link(token)));
            if tokens(&text) != [token] && (*first, *second) != OUT_OF_REACH {
                wrong.push(format!("{first}, then {second}: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), MANGLINGS.len().pow(2), wrong.join("\n"));
}

#[test]
fn a_rewritten_address_ends_where_the_next_begins() {
    for pair in TOKENS.windows(2) {
        let text = format!("{}\n{}", proofpoint(&link(pair[0])), link(pair[1]));
        assert_eq!(tokens(&text), pair, "{text}");
    }
}

/// The only fault in a text, in words.
fn refusal(text: &str) -> String {
    let found = find(text);
    assert_eq!(tokens_of(&found).len(), 0, "{text}");
    let faults: Vec<_> = faults_of(&found).into_iter().map(|(_, fault)| EN.why_unreadable(&Unreadable::from(fault))).collect();
    assert_eq!(faults.len(), 1, "{text}: {faults:?}");
    faults[0].clone()
}

#[test]
fn what_cannot_be_undone_is_explained() {
    let token = TOKENS[0];
    let changed = "The link is incomplete or was changed.";
    let part = "Part of the link is missing.";
    let case = "The link’s capital letters were changed on the way, so its answers can’t be read.";
    let rows = [
        (link(&token[..24]), changed),
        (format!("See {}… and more", link(&token[..28])), changed),
        (format!("r={}", &token[..24]), changed),
        (link("1.demo.anvbhm0oz1c4g"), changed),
        (link("1.demo.anvbhm0oz1c4gj"), case),
        (link(&token[..15]), part),
        (link(&token[..7]), part),
        (link("1"), part),
        ("Look: https://scan.example/#r= (mine)".to_owned(), part),
        (link(&token.replace('Z', "Y")), changed),
        (link(&token.replace('_', "")), changed),
        (link(token).to_lowercase(), case),
        (link(token).to_uppercase(), case),
        (token.to_lowercase(), case),
        (token.replace('Q', "q"), changed),
        (format!("Mine: {}", token.replace('Q', "q")), changed),
        (link(&token.replace("1.", "2.")), "The link is for another version of this scan (2)."),
        (format!("https://x.example/?r={}", token.replace("1.", "2.")), "The link is for another version of this scan (2)."),
        (link(&token.replace("demo", "Dä")), "The link doesn’t say which questionnaire it’s for."),
        (link(&token.replace('Z', "!")), "The link has an unexpected character, “!”, at position 18."),
        (link(&format!("1.demo.{}", "A".repeat(8186))), "The link is too long: 8193 characters; the limit is 8192."),
    ];
    for (text, said) in rows {
        assert_eq!(refusal(&text), said, "{text}");
    }
}

#[test]
fn what_is_no_link_is_left_alone() {
    let texts = [
        "",
        "Version 1.0 is out. 1. First point. 2. Second point.",
        "https://scan.example/maturity/?lang=en",
        "https://shop.example/?r=42&ref=1.5",
        "https://shop.example/?r=home.page",
        "1.core.2a3b4c5d6e7f8",
        "https://cdn.example/lib-1.min.js?v=1.demo.js and 1.core.internationalization",
        "for r=5 to 7; R = 3",
        "192.168.1.demo.local",
        "backup.core.2026-11-22T10h15m00s",
        "v1.demo.AnVBhM0Q_oZ1c-GrzBC4Jg6HE",
        "lib-1.demo.AnVBhM0Q_oZ1c-GrzBC4Jg6HE",
    ];
    for text in texts {
        assert_eq!(find(text), Found::default(), "{text}");
    }
}

#[test]
fn the_name_of_the_questionnaire_may_be_in_capitals() {
    for token in TOKENS {
        let (name, body) = token.rsplit_once('.').unwrap();
        assert_eq!(tokens(&format!("{}.{body}", name.to_uppercase())), [token]);
    }
}

#[test]
fn tokens_have_a_minimum_and_maximum_length() {
    let found = |text: &str| tokens(&checked(text)).len();
    assert_eq!((found("1.demo.AnVBhM"), found("1.demo.AnVBhM0")), (0, 1), "too short and just long enough");
    let long = |chars: usize| format!("1.demo.{}", "A".repeat(chars - 13));
    assert_eq!((found(&long(MAX_CHARS)), found(&long(MAX_CHARS + 1))), (1, 0));
    // A character belongs to only one token.
    let ends_in_one =
        (0..9999).map(|number| checked(&format!("1.demo.AnVBhM{number}"))).find(|token| token.ends_with('1')).unwrap();
    assert_eq!(tokens(&format!("{ends_in_one}{}", &TOKENS[0][1..])), [ends_in_one]);
}

#[test]
fn what_looks_like_an_escape_in_a_token_is_none() {
    for token in ["1.de-caf.AnVBhM0-4A", "1.de-ca-fe.AnVBhM0-2D-2d", "1.demo.AnVBhM0_x0041"].map(checked) {
        assert_eq!(tokens(&link(&token)), [token]);
    }
}

#[test]
fn what_json_escapes_is_read_and_names_its_field() {
    // So short a token is looked for only behind `r=`.
    for (text, count) in [
        (link("1.a.b"), 1),
        (link("1.a.b").replace("r=", "r\u{200B}="), 1),
        (link("1.a.b").replace('=', "\\u003d"), 1),
        ("1.a.b".to_owned(), 0),
    ] {
        assert_eq!(faults_of(&find(&text)).len(), count, "{text}");
    }
    for token in TOKENS {
        assert_eq!(tokens(&link(token).replace('-', "\\u002D").replace('_', "\\u005f")), [token]);
    }
}

#[test]
fn several_links_stand_in_their_order() {
    let [a, b, c, d, _] = TOKENS;
    assert_eq!(tokens(&format!("https://scan.example/#r={a}&r={b}&r={c}")), [a, b, c]);
    assert_eq!(tokens(&format!("{}\n{}\n\n{d}\n", link(b), link(a))), [b, a, d]);
    assert_eq!(tokens(&format!("who;link\nAnn;{}\nBob;\"{}\"", link(c), link(d))), [c, d]);
    assert_eq!(tokens(&percent(&format!("https://scan.example/#r={a}&r={b}"))), [a, b]);
    assert_eq!(tokens(&format!("{a}{b}, {c}/{d}")), [a, b, c, d]);
}

#[test]
fn a_team_link_opens_them_all_or_is_none() {
    let tokens: Vec<_> = TOKENS.map(str::to_owned).to_vec();
    let text = joined(&tokens).unwrap();
    assert_eq!(self::tokens(&format!("https://scan.example/#r={text}")), TOKENS);
    assert_eq!(joined(&vec!["x".repeat(1021); 8]).map(|text| text.len()), Some(MAX_LINK - 3));
    assert_eq!(joined(&vec!["x".repeat(1022); 8]), None);
}

#[test]
fn duplicates_and_damage_are_told_with_their_lines() {
    let [a, b, ..] = TOKENS;
    let text = format!("Ann: {}\nBob: {}\nCy: {}\n\n> {}", link(a), link(&b[..20]), link(a), link(b));
    let found = find(&text);
    let told: Vec<_> = found.links.iter().map(|link| (link.line, link.token.clone().ok())).collect();
    let own = |token: &str| Some(token.to_owned());
    assert_eq!(told, [(1, own(a)), (2, None), (3, own(a)), (5, own(b))]);
    assert!(matches!(found.links[1].token, Err(Fault::Token(TokenError::Check))));
    let twice = faults_of(&find(&format!("{}\n{}", link(&a[..20]), link(&b[..20]))));
    assert_eq!(twice.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn faults_beyond_the_maximum_are_only_counted() {
    let damaged = |number: usize| format!("{number} {}\n", link(&TOKENS[0][..20]));
    for (count, told) in [(MAX_FAULTS, (MAX_FAULTS, 0)), (MAX_FAULTS + 3, (MAX_FAULTS, 3))] {
        let text: String = (0..count).map(damaged).collect();
        let found = find(&format!("{text}{}", link(TOKENS[1])));
        assert_eq!((faults_of(&found).len(), found.more_faults), told);
        assert_eq!(tokens_of(&found), [TOKENS[1]], "what is whole is read all the same");
    }
}

#[test]
fn long_hostile_texts_are_read_quickly() {
    // Each would take hours if any part were read again from every position.
    let hostile = [
        "1",
        "1.",
        "1.a.",
        "1.a.1",
        "r=",
        "#r=",
        "r=1.",
        "1.a.A",
        "%",
        "%25",
        "=",
        "=\n",
        "=3D",
        "&",
        "&amp;",
        "-",
        "–",
        "<",
        "<1",
        " ",
        "1 ",
        "1. ",
        "\n>",
        "%\n",
        "1.–",
        "p-3A__",
        "[.]",
        "r=!",
        ",1.",
        "1.a.AAAAAAAAAAAAAAA1 ",
    ];
    for part in hostile {
        let found = find(&part.repeat(300_000 / part.len()));
        assert!(found.links.len() <= MAX_FAULTS && tokens_of(&found).is_empty(), "{part}");
    }
    let found = find(&"#r=1.a.b ".repeat(100_000));
    assert_eq!((found.links.len(), found.more_faults), (MAX_FAULTS, 100_000 - MAX_FAULTS));
    let many = (link(TOKENS[0]) + "\n").repeat(10_000);
    let found = find(&many);
    assert_eq!((found.links.len(), tokens_of(&found).len(), found.links[9_999].line), (10_000, 1, 10_000));
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn links_are_found_within_prose(
        token in prop::sample::select(&TOKENS[..]),
        mangling in prop::sample::select(MANGLINGS),
        before in "[A-Za-z0-9 .,;:!?()\\n]{0,60}",
        after in "([ \\n][A-Za-z0-9 .,;:!?()\\n]{0,60})?",
    ) {
        let text = format!("{before}\n{}{after}", mangling.1(&link(token)));
        let found = find(&text);
        prop_assert_eq!(tokens_of(&found), [token], "{}: {}", mangling.0, text);
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC{0,200}", marks in "[1.ra#=%&;<>\\-_A-D\\n –2530]{0,200}") {
        prop_assert_eq!(tokens(&text).len(), 0);
        prop_assert_eq!(tokens(&marks).len(), 0);
    }

    #[test]
    fn damage_is_never_taken_for_a_token(token in prop::sample::select(&TOKENS[..]), at in any::<prop::sample::Index>(), sign in "[A-Za-z0-9_-]") {
        let start = token.rfind('.').unwrap() + 1;
        let at = start + at.index(token.len() - start);
        prop_assume!(token[at..=at] != sign);
        let damaged = format!("{}{sign}{}", &token[..at], &token[at + 1..]);
        let found = find(&link(&damaged));
        prop_assert_eq!((tokens_of(&found).len(), faults_of(&found).len()), (0, 1), "{}", damaged);
    }
}
