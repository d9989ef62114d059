//! The main run on a page that does everything that real pages do: hotkeys, a sticky header, dark colors, foreign style
//! sheets, routers, a rich editor, changed prototypes, a session recorder.

use crate::driver::{Browser, Engine};
use crate::every;
use crate::scan::{PROGRESS, Scan, VECTOR_A};
use crate::server::Site;
use serde_json::json;

every![a_run_on_a_hostile_page];

const PAGE: &str = include_str!("real_page.html");
/// The note to write. Each of its keys is a shortcut of the page.
const NOTE: &str = "ask sales/just kidding? 12";

async fn a_run_on_a_hostile_page(engine: Engine) {
    let (site, browser) = (Site::start().await, Browser::open(engine).await);
    // WebKit's driver reads results with scripts in the page, which this change breaks: it would not press any button.
    let spared = if engine == Engine::WebKit { "Object.prototype.extend" } else { "nothing" };
    let page: Vec<_> = PAGE.lines().filter(|line| !line.contains(spared)).collect();
    let scan = Scan::open(&browser, &format!("{}#/scan/start", site.page("/real.html", &page.join("\n")))).await;
    scan.press("Start").await;
    scan.at(1).await;
    let top = "const box = root.querySelector('.ms-count, .ms-item-top').getBoundingClientRect();
        return box.top >= document.querySelector('header').getBoundingClientRect().bottom - 1";
    scan.until("the count below the page's header", top, &[]).await;

    // Letters, digits and punctuation go into the note, not to the page.
    scan.fold("Add a note or evidence").await;
    let field = scan.names("field").await.pop().expect("a field for the note");
    scan.fill(&field, NOTE).await;
    scan.until("the whole note", "return all('field').some((one) => one.value === arguments[0])", &[json!(NOTE)]).await;

    // A paste into the page's own editor belongs to the editor.
    let paste = "const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData: new DataTransfer() });
        event.clipboardData?.setData('text/plain', 'https://scan.example/#r=1.journey-maturity.A');
        document.querySelector('#editor p').dispatchEvent(event);
        return JSON.stringify(pasted.at(-1))";
    assert_eq!(browser.script(paste, vec![]).await, "[false,true]", "the editor's paste is left alone");

    scan.press("All questions").await;
    scan.press("Go to the next unanswered question").await;
    scan.answer_by_keys(1, VECTOR_A).await;
    scan.focused("h1").await;
    scan.headed("Level 3: Coordinated").await;
    assert_eq!(scan.ask("return host.result.overall.level", &[]).await, 3);
    let saved = browser.script("return localStorage.getItem(arguments[0])", vec![json!(PROGRESS)]).await;
    assert!(saved.as_str().is_some_and(|text| text.contains(NOTE)), "{saved}");

    // The page received none of our keys and lost nothing, and we lost nothing. From such a page, drivers can only return
    // text.
    assert_eq!(browser.script("return JSON.stringify(hotkeys)", vec![]).await, "[]", "no key of ours fired a shortcut");
    assert_eq!(browser.script("return JSON.stringify(recorded)", vec![]).await, "[]", "a recorder saw no answer and no note");
    let state = "return `${location.hash} ${history.state?.turbo?.restorationIndex}`";
    assert_eq!(browser.script(state, vec![]).await, "#/scan/start 0", "the routers' address and state stay");
    let styles = "const sheets = root.adoptedStyleSheets; return sheets.includes(foreign) && sheets.length > 1";
    assert_eq!(scan.ask(styles, &[]).await, true, "foreign styles stay beside ours");
    // A screen with several results has its styles, too.
    scan.press("Combine a team’s results").await;
    scan.headed("Team results").await;
    assert_eq!(scan.ask(styles, &[]).await, true);
    let painted = "return getComputedStyle(root.querySelector('button.ms-btn')).borderTopStyle";
    assert_eq!(scan.ask(painted, &[]).await, "solid");
    assert_eq!(scan.ask("return JSON.stringify(watched.errors)", &[]).await, "[]");
}
