//! The whole scan in one file. It works from a folder, without any server.

use crate::assemble::{LOADER_TAG, OFFLINE_TAGS};
use crate::bind::Module;
use crate::locales::said;
use crate::scripts::{element, loader, named};
use crate::sources::{read, replaced, without_comments};
use crate::{Outcome, compress};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

/// The code with which the loader loads the parts of this file.
const OWN_PARTS: &str = "src/loader/single-file-loader.js";
/// The beginning of the element's tag in the page.
const PAGE_ELEMENT: &str = "<maturity-scan data-page";

/// What the file contains in addition to the page.
pub struct Parts<'a> {
    /// The program.
    pub module: &'a Module,
    /// The styles of the element's shadow root.
    pub styles: &'a str,
    /// The icon as SVG.
    pub icon: &'a str,
    /// Names and contents of the questionnaires, their list, and the languages of the interface.
    pub texts: &'a [(String, String)],
    /// The address of the site, with which share links begin. Without it, they begin with the address of the file.
    pub public_url: Option<&'a str>,
}

/// The single file, made from the finished page.
pub fn html(page: &str, parts: &Parts<'_>) -> Outcome<String> {
    let script = without_comments(&said(&with_own_parts(&loader()?, &read(OWN_PARTS)?)?)?);
    if script.contains("</script") || script.contains("<!--") {
        return Err("the loader holds what would end its script block".into());
    }
    let element = without_comments(&named(&element("single-file")?, parts.module, parts.styles)?);
    let mut blocks = block("element.js", "application/json", &in_script(&serde_json::to_string(&element)?));
    let module = parts.module;
    blocks += &block(&module.glue, "application/json", &in_script(&serde_json::to_string(&module.script)?));
    for (name, code) in module.all_code() {
        blocks += &block(name, "text/plain", &BASE64.encode(compress::gzip(code)?));
    }
    for (name, text) in parts.texts {
        blocks += &block(name, "application/json", &in_script(text));
    }
    let page = replaced(page, "\"icon.svg\"", &format!("\"data:image/svg+xml;base64,{}\"", BASE64.encode(parts.icon)))?;
    let page = replaced(&page, LOADER_TAG, &format!("<script type=\"module\">{script}</script>"))?;
    let page = match parts.public_url {
        Some(url) => replaced(&page, PAGE_ELEMENT, &format!("{PAGE_ELEMENT} share-url=\"{}\"", public(url)?))?,
        None => page,
    };
    // A file in a folder needs no worker to be available offline.
    let page = OFFLINE_TAGS.iter().try_fold(page, |page, tag| replaced(&page, tag, ""))?;
    replaced(&page, "</body>", &format!("{blocks}</body>"))
}

/// An address that also opens on other devices, as an attribute value.
pub fn public(url: &str) -> Outcome<String> {
    let (whole, odd) = (url.starts_with("https://") || url.starts_with("http://"), |sign: char| {
        sign.is_whitespace() || "\"<>`".contains(sign)
    });
    if whole && !url.contains(odd) {
        Ok(url.replace('&', "&amp;"))
    } else {
        Err(format!("PUBLIC_URL must start with https:// or http:// and contain no spaces, quotes or angle brackets: {url}")
            .into())
    }
}

/// Replaces a script's code for loading parts with `own`.
fn with_own_parts(script: &str, own: &str) -> Outcome<String> {
    let (before, rest) = script.split_once("// parts:").ok_or("the script does not say where its parts begin")?;
    let (_, after) = rest.split_once("// end of parts\n").ok_or("the script does not say where its parts end")?;
    Ok(format!("{before}{own}{after}"))
}

fn block(id: &str, kind: &str, content: &str) -> String {
    format!("<script type=\"{kind}\" id=\"part:/{id}\">{content}</script>\n")
}

/// JSON in which no text can end the script block. `<` occurs only in strings, where it can be escaped.
fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = r#"{"title":"</script><script>alert(1)</script><!-- <script>"}"#;

    const GLUE: &str = "export const end = '</script>';";

    fn with(public_url: Option<&str>) -> Outcome<String> {
        let texts = &[("questionnaires/a.json".to_owned(), HOSTILE.to_owned())];
        let (glue, wasm) = ("scan.js".to_owned(), "scan_bg.wasm".to_owned());
        let module = &Module { glue, wasm, script: GLUE.to_owned(), code: b"\0asm".to_vec(), pieces: Vec::new() };
        let parts = Parts { module, styles: "", icon: "<svg/>", texts, public_url };
        html(&read("index.html")?, &parts)
    }

    fn built() -> String {
        with(None).unwrap()
    }

    /// The content of the block with this id.
    fn part<'a>(html: &'a str, id: &str) -> &'a str {
        let (_, rest) = html.split_once(&format!("id=\"part:/{id}\">")).unwrap();
        rest.split_once("</script>").unwrap().0
    }

    #[test]
    fn the_single_file_needs_no_other_file() {
        let html = built();
        for (at, _) in html.match_indices("src=").chain(html.match_indices("href=")) {
            let address = html[at..].split('"').nth(1).unwrap();
            assert!(address.starts_with("data:"), "{address}");
        }
        for way in ["fetch(", "import.meta", "__GLUE__", "__WASM__", "@import", "url("] {
            assert!(!html.contains(way), "{way}");
        }
    }

    #[test]
    fn texts_are_escaped_and_read_back() {
        let html = built();
        let read: serde_json::Value = serde_json::from_str(part(&html, "questionnaires/a.json")).unwrap();
        assert_eq!(read, serde_json::from_str::<serde_json::Value>(HOSTILE).unwrap());
        let glue: String = serde_json::from_str(part(&html, "scan.js")).unwrap();
        assert_eq!(glue, GLUE);
        assert!(BASE64.decode(part(&html, "scan_bg.wasm")).is_ok());
        assert_eq!(html.matches("<script").count(), html.matches("</script>").count());
    }

    #[test]
    fn links_from_it_lead_to_the_public_address() {
        assert!(!built().contains("share-url="));
        let page = with(Some("https://scan.example/?a=b&c=d")).unwrap();
        assert_eq!(page.matches(" share-url=\"https://scan.example/?a=b&amp;c=d\"").count(), 1);
        for wrong in ["scan.example", "file:///tmp/", "https://a.example/\" onload=\"", "https://a.example/<b>", "https://a b/"]
        {
            assert!(with(Some(wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_scripts_mark_their_parts() {
        let loader = with_own_parts(&loader().unwrap(), &read(OWN_PARTS).unwrap()).unwrap();
        assert!(loader.contains("customElements.define"));
        assert_eq!(loader.matches("const bring =").count(), 1);
        let element = element("single-file").unwrap();
        assert!(element.contains("DecompressionStream") && !element.contains("integrity"));
        for name in ["text", "compile", "load", "frame", "framed"] {
            let name = format!("export const {name} =");
            assert_eq!(element.lines().filter(|line| line.starts_with(&name)).count(), 1, "{name}");
        }
    }
}
