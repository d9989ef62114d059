//! Input from outside: pasted, dragged, opened, fetched.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::files::give;
use crate::hosts::page;
use crate::scan::{Scan, VECTOR_A, token_of};
use crate::server::Site;
use serde_json::json;

every![
    paste_goes_to_the_focused_control,
    only_dropped_files_are_opened,
    a_message_says_that_a_text_is_too_long,
    other_encodings,
    session_recorders_are_told_to_mask
];

async fn paste_goes_to_the_focused_control(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let body = "<div id=rich contenteditable><p><b id=deep>Write</b></p></div><input id=plain><x-field id=closed></x-field>
        <button id=button>Ours</button><p id=text>Text</p><script>
        customElements.define('x-field', class extends HTMLElement {
            constructor() { super(); this.inner = this.attachShadow({ mode: 'closed' }); this.inner.innerHTML = '<input>'; }
            focus() { this.inner.firstChild.focus(); }
            get field() { return this.inner.firstChild; }
        });
        window.pasteInto = (target, text, taken) => {
            const data = new DataTransfer();
            data.setData('text/plain', text);
            const event = new ClipboardEvent('paste', { clipboardData: data, data: text, dataType: 'text/plain', bubbles: true, composed: true, cancelable: true });
            if (taken) event.preventDefault();
            target.dispatchEvent(event);
        };</script><maturity-scan loading=eager></maturity-scan>";
    let scan = Scan::open(&browser, &other.page("/paste.html", &page(&site, "", body))).await;
    let link = format!("https://scan.example/#r={}", token_of(VECTOR_A, "2026-11-21"));
    for (name, script) in [
        ("a rich editor", "document.querySelector('#rich').focus(); pasteInto(document.querySelector('#deep'), arguments[0])"),
        ("a field", "document.querySelector('#plain').focus(); pasteInto(document.querySelector('#plain'), arguments[0])"),
        ("a closed shadow root", "const it = document.querySelector('#closed'); it.focus(); pasteInto(it.field, arguments[0])"),
        (
            "a button of the page",
            "document.querySelector('#button').focus(); pasteInto(document.querySelector('#button'), arguments[0])",
        ),
        ("one that was taken", "document.activeElement.blur(); pasteInto(document.body, arguments[0], true)"),
    ] {
        browser.script(script, vec![json!(link)]).await;
        // The effect, if there is one, comes before the answer to this.
        browser.script("return new Promise((done) => setTimeout(done, 0))", vec![]).await;
        assert!(scan.has("button", "Start").await, "{name}");
    }
    browser
        .script("document.activeElement.blur(); pasteInto(document.querySelector('#text'), arguments[0])", vec![json!(link)])
        .await;
    scan.headed("Level 3: Coordinated").await;
    scan.no_errors().await;
}

/// Drags something over an element and drops it there. Returns for both events whether the scan handled them.
const DRAG: &str = "const [text, file] = arguments, data = new DataTransfer();
    if (text) data.setData('text/plain', text);
    if (file) data.items.add(new File([file], 'result.txt'));
    const taken = (name) => !target.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, composed: true, cancelable: true }));
    return [taken('dragover'), taken('drop')]";

async fn only_dropped_files_are_opened(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    scan.press("Start").await;
    scan.at(1).await;
    scan.fold("Add a note or evidence").await;
    let over = |target: &str| format!("const target = {target}; {DRAG}");
    let note = over("root.querySelector('textarea')");
    assert_eq!(scan.ask(&note, &[json!("words"), json!(null)]).await, json!([false, false]), "text is the browser's business");
    let link = format!("#r={}", token_of(VECTOR_A, "2026-11-21"));
    assert_eq!(
        scan.ask(&over("document.body"), &[json!(null), json!(link)]).await,
        json!([true, true]),
        "files are ours anywhere"
    );
    scan.headed("Level 3: Coordinated").await;
    scan.press("Close").await;
    assert_eq!(scan.ask(&over("card"), &[json!(null), json!(link)]).await, json!([true, true]));
    scan.headed("Level 3: Coordinated").await;
    scan.no_errors().await;
}

async fn a_message_says_that_a_text_is_too_long(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    let write = "const field = find('field', arguments[0]); field.value = arguments[1]; field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); return field.value.length";
    scan.fold("Add details").await;
    let label = scan.names("field").await.into_iter().find(|name| name.starts_with("Its name")).expect("a field for the name");
    assert_eq!(scan.ask(write, &[json!(label), json!("ä".repeat(130))]).await, 130, "it stays in the field");
    scan.shows("This is too long. Only the first 120 characters are saved. Shorten it by 10.").await;
    scan.press("Start").await;
    scan.at(1).await;
    scan.fold("Add a note or evidence").await;
    let note = scan.note_field().await;
    assert_eq!(scan.ask(write, &[json!(note), json!("x".repeat(2345))]).await, 2345);
    scan.shows("This is too long. Only the first 2000 characters are saved. Shorten it by 345.").await;
    assert_eq!(scan.ask(write, &[json!(note), json!("x".repeat(2000))]).await, 2000);
    scan.until("nothing said", "return !words().includes('too long')", &[]).await;
    scan.no_errors().await;
}

async fn other_encodings(engine: Engine) {
    let (site, other, browser) = (Site::start().await, Site::start().await, Browser::open(engine).await);
    let file = std::fs::read_to_string(crate::server::dist().join("questionnaires/barriers.json")).expect("it is built");
    let file = file.replace("Barriers", "Müller’s barriers").replace('’', "'");
    let ansi: Vec<u8> = file.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect();
    let wide: Vec<u8> = std::iter::once(0xFEFF).chain(file.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let bare: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases = [("ansi.json", ansi, "Windows-1252"), ("wide.json", wide, "UTF-16"), ("bare.json", bare, "UTF-16")];
    for (name, bytes, encoding) in cases {
        site.put(name, Some(bytes.clone()));
        let sentence = format!("it looks like {encoding}, not UTF-8.");
        let body = format!("<maturity-scan loading=eager questionnaire='{}'></maturity-scan>", site.url(&format!("/{name}")));
        browser.go(&other.page("/encoded.html", &page(&site, "", &body))).await;
        let scan = Scan::unready(&browser, 0);
        scan.shows(&sentence).await;
        assert_eq!(scan.events("error").await.len(), 1);
        let path = browser.downloads.join(name);
        std::fs::write(&path, bytes).expect("a file can be written");
        let scan = Scan::home(&browser, &site).await;
        give(&browser, &path).await;
        scan.shows(&format!("{name} can’t be read: {sentence}")).await;
        scan.shows("Your answers haven’t changed.").await;
    }
}

/// Elements that contain people's texts and answers have the marks that common session recorders look for.
async fn session_recorders_are_told_to_mask(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    let scan = Scan::home(&browser, &site).await;
    let marked = |selector: &str| {
        format!(
            "const wanted = [...root.querySelectorAll({selector:?})];
            const covered = (one) => ['[data-private]', '[data-hj-suppress]', '[data-clarity-mask=true]', '.fs-exclude', '.ph-no-capture', '.sentry-block', '[data-dd-privacy]'].every((mark) => one.closest(mark));
            return wanted.length > 0 && wanted.every(covered)"
        )
    };
    let fields = "textarea, input:not([type]), input[type=text]";
    scan.fold("Add details").await;
    assert_eq!(scan.ask(&marked(fields), &[]).await, true, "introduction");
    scan.press("Start").await;
    scan.at(1).await;
    scan.choose_level('3').await;
    assert_eq!(scan.ask(&marked(&format!("{fields}, label[part=option]")), &[]).await, true, "question");
    scan.press("All questions").await;
    scan.until("the overview", "return !!root.querySelector('.ms-question-answer')", &[]).await;
    assert_eq!(scan.ask(&marked(".ms-question-answer"), &[]).await, true, "overview");
    scan.press("See results").await;
    scan.until("the result", "return !!root.querySelector('#ms-link')", &[]).await;
    assert_eq!(scan.ask(&marked("#ms-link, h1"), &[]).await, true, "result");
}
