//! Host pages, from friendly to hostile, and how the element ends up on each.

use super::Outcome::{self, Framed, Inline, Sentence, Untouched};
use crate::server::Manners;
use crate::server::WATCH_PATH;

/// A host page.
#[derive(Debug, Clone, Copy)]
pub struct Host {
    /// What is special about it.
    pub name: &'static str,
    /// Its Content-Security-Policy; `ORIGIN` stands for the scan's origin.
    pub policy: &'static str,
    /// Other headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// Content of its head, before the loader.
    pub head: &'static str,
    /// Attributes of its root element.
    pub root: &'static str,
    /// Sandbox of the frame that contains the page; empty if there is no frame.
    pub sandbox: &'static str,
    /// How the scan's own site behaves.
    pub manners: Manners,
    /// How the element ends up, set to inline and set to frame.
    pub outcomes: [Outcome; 2],
    /// Whether detecting that WebAssembly or frames are forbidden takes an attempt that the policy reports.
    pub reported: [bool; 2],
}

const FRIENDLY: Host = Host {
    name: "friendly",
    policy: "",
    headers: &[],
    head: "",
    root: "lang=en",
    sandbox: "",
    manners: Manners::Good,
    outcomes: [Inline, Framed],
    reported: [false, false],
};

/// Every host page.
pub const ALL: [Host; 20] = [
    FRIENDLY,
    Host {
        name: "strict policy",
        policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ORIGIN; style-src 'self'",
        outcomes: [Inline, Sentence],
        reported: [false, true],
        ..FRIENDLY
    },
    Host {
        name: "strict policy that lets the frame in",
        policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ORIGIN; style-src 'self'; frame-src ORIGIN",
        ..FRIENDLY
    },
    Host {
        name: "no WebAssembly",
        policy: "default-src 'self'; script-src 'self' ORIGIN; style-src 'self'; frame-src ORIGIN",
        outcomes: [Framed, Framed],
        reported: [true, false],
        ..FRIENDLY
    },
    Host {
        name: "neither WebAssembly nor frames",
        policy: "default-src 'self'; script-src 'self' ORIGIN; style-src 'self'",
        outcomes: [Sentence, Sentence],
        reported: [true, true],
        ..FRIENDLY
    },
    Host {
        name: "nonces only",
        policy: "default-src 'self'; script-src 'nonce-host' 'wasm-unsafe-eval'; style-src 'self'; frame-src ORIGIN",
        ..FRIENDLY
    },
    Host {
        name: "nonces only, and what they bring",
        policy: "default-src 'self'; script-src 'nonce-host' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; frame-src ORIGIN",
        ..FRIENDLY
    },
    Host { name: "Trusted Types", policy: "require-trusted-types-for 'script'; trusted-types 'none'", ..FRIENDLY },
    Host { name: "wrong MIME type for the code", manners: Manners::Mistyped, ..FRIENDLY },
    Host { name: "no CORS headers", manners: Manners::Closed, outcomes: [Untouched, Untouched], ..FRIENDLY },
    Host { name: "all unset", head: "<style>* { all: unset !important }</style>", ..FRIENDLY },
    Host { name: "root font of 62.5 %", head: "<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>", ..FRIENDLY },
    Host { name: "right to left", root: "lang=he dir=rtl", ..FRIENDLY },
    Host {
        name: "prototypes with more",
        head: "<script>
            for (const kind of [Array, Object, String, Function, Promise]) kind.prototype.extra = function () { return 'extra'; };
            Array.prototype.toJSON = function () { return 'an array'; };
            String.prototype.toJSON = function () { return 'a string'; };
            addEventListener('readable', () => { for (const kind of [Array, String]) delete kind.prototype.toJSON; });
        </script>",
        ..FRIENDLY
    },
    Host { name: "another base", head: "<base href='https://elsewhere.invalid/deep/'>", ..FRIENDLY },
    Host { name: "sandboxed", sandbox: "allow-scripts allow-same-origin", ..FRIENDLY },
    Host { name: "sandboxed without an origin", sandbox: "allow-scripts", ..FRIENDLY },
    Host { name: "isolated", headers: &[("cross-origin-embedder-policy", "require-corp")], outcomes: [Inline, Sentence], ..FRIENDLY },
    Host { name: "windows' heights", head: "<style>body, maturity-scan, iframe { min-height: 120vh }</style>", ..FRIENDLY },
    Host { name: "out of the flow", head: "<style>body { display: flex } maturity-scan { flex: 1 }</style>", ..FRIENDLY },
];

/// Typical elements of pages.
const KINDS: [&str; 10] = [
    "<h2>Heading</h2>",
    "<p>Text with <em>stress</em></p>",
    "<a href='#'>A link</a>",
    "<ul><li>One</li></ul>",
    "<button>Press</button>",
    "<input value='Field'>",
    "<select><option>Choice</option></select>",
    "<table><tr><td>Cell</td></tr></table>",
    "<fieldset><legend>Legend</legend></fieldset>",
    "<label class='card button option chart ms ms-btn ms-body'>Label</label>",
];

impl Host {
    /// The page. Without `element`, the page by itself.
    pub fn page(&self, origin: &str, element: Option<&str>) -> String {
        let theirs = KINDS.concat().repeat(12);
        let loader = element.map(|_| format!("<script type='module' nonce='host' src='{origin}/maturity-scan.js'></script>"));
        format!(
            "<!doctype html><html {}><head><title>host</title><script nonce='host' src='{WATCH_PATH}'></script>{}{}</head>
            <body><div id='place'>{}</div><div id='theirs'>{theirs}</div></body></html>",
            self.root,
            self.head,
            loader.unwrap_or_default(),
            element.unwrap_or_default(),
        )
    }
}
