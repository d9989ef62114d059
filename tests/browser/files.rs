//! Files that the browser has written: downloads and printouts.

use crate::driver::Browser;
use crate::wait::{PATIENCE, look_for};
use std::path::Path;
use std::process::Command;
use thirtyfour::common::print::{PrintPage, PrintParameters};

/// For how many checks in a row a download must keep its size to count as complete. WebKit writes it under its final name
/// from the start, and loses the next download if that begins too early.
const SETTLED: usize = 10;

/// A download by name, once it is complete.
pub async fn arrived(browser: &Browser, name: &str) -> Vec<u8> {
    let path = browser.downloads.join(name);
    let (mut size, mut looks) = (0, 0);
    let look = async || {
        let unfinished = ["crdownload", "part"].iter().any(|ending| {
            std::fs::read_dir(&browser.downloads).is_ok_and(|mut all| {
                all.any(|entry| entry.is_ok_and(|entry| entry.path().extension().is_some_and(|found| found == *ending)))
            })
        });
        let bytes = std::fs::read(&path).ok().filter(|bytes| !bytes.is_empty() && !unfinished)?;
        looks = if bytes.len() == size { looks + 1 } else { 0 };
        size = bytes.len();
        (looks >= SETTLED).then_some(bytes)
    };
    match look_for(PATIENCE, look).await {
        Some(bytes) => bytes,
        None => panic!("{name} does not arrive"),
    }
}

/// Chooses a file in the scan's file field, as the dialog does.
pub async fn give(browser: &Browser, path: &Path) {
    give_to(browser, "ms-file", path).await;
}

/// Chooses a file in the field with this id.
pub async fn give_to(browser: &Browser, id: &str, path: &Path) {
    let script = "return document.querySelector('maturity-scan').shadowRoot.getElementById(arguments[0])";
    let look = async || browser.driver.execute(script, vec![id.into()]).await.ok()?.element().ok();
    let field = look_for(PATIENCE, look).await.expect("there is a file field");
    field.send_keys(path.display().to_string()).await.expect("the field takes a file");
}

/// Prints the page on sheets of this size, in centimeters. Returns the text of each sheet.
pub async fn pages_of(browser: &Browser, width: f64, height: f64) -> Vec<String> {
    let file = printed(browser, PrintParameters { page: PrintPage { width, height }, ..PrintParameters::default() }).await;
    let text = Command::new("pdftotext").args(["-layout"]).arg(&file).arg("-").output().expect("pdftotext is installed");
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    // A form feed ends each page.
    text.split_terminator('\u{c}').map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Prints the page on A4. Returns the pixels of each sheet.
pub async fn pictures_of(browser: &Browser, background: bool) -> Vec<Vec<[u8; 3]>> {
    let page = PrintPage { width: 21.0, height: 29.7 };
    let file = printed(browser, PrintParameters { page, background, ..PrintParameters::default() }).await;
    let folder = tempfile::TempDir::new_in(&browser.downloads).expect("a folder can be made");
    let drawn = Command::new("pdftoppm").args(["-r", "72"]).arg(&file).arg(folder.path().join("sheet")).status();
    assert!(drawn.expect("pdftoppm is installed").success());
    let mut sheets: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    sheets.sort();
    // Portable pixmap: after three words and the maximum value come three bytes per pixel.
    let pixels = |bytes: Vec<u8>| {
        let head = bytes.iter().enumerate().filter(|(_, byte)| byte.is_ascii_whitespace()).nth(3).expect("four words").0;
        bytes[head + 1..].chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
    };
    sheets.iter().map(|sheet| pixels(std::fs::read(sheet).unwrap())).collect()
}

async fn printed(browser: &Browser, parameters: PrintParameters) -> std::path::PathBuf {
    let pdf = browser.driver.print_page(parameters).await.expect("the page prints");
    let file = browser.downloads.join("print.pdf");
    std::fs::write(&file, pdf).expect("the file can be written");
    file
}

/// The text that a camera would read from a QR code, given as an SVG path with one unit per module.
pub fn code_of(frame: &str, path: &str) -> String {
    let side: usize = frame.rsplit(' ').next().and_then(|side| side.parse().ok()).expect("a view box");
    let mut dark = vec![false; side * side];
    for run in path.split_terminator('z') {
        let numbers: Vec<usize> =
            run.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        let [x, y, length, ..] = numbers[..] else { panic!("not a run of modules: {run}") };
        dark[y * side + x..][..length].fill(true);
    }
    let shade = |x: usize, y: usize| if dark[y / 4 * side + x / 4] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * 4, side * 4, shade);
    picture.detect_grids()[0].decode().expect("a decoder reads it").1
}
