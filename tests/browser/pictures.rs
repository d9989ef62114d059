//! Compares pictures of the main screens with those in `tests/golden/pictures`, on a wide window in light colors and on a phone
//! in dark ones. Fonts differ between machines, so a picture is compared in squares of 16 pixels by their average color.
//!
//! `RECORD=1` takes the pictures again, after an intended change, and with them those in `docs/pictures`. If one differs, the new
//! one is in `target/pictures`.

use crate::driver::{Browser, Engine, Setup};
use crate::root::root;
use crate::screens::walk;
use crate::server::Site;
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};
use serde_json::json;
use std::fs;

/// Screens as [`walk`] names them.
const SCREENS: [&str; 9] = [
    "introduction",
    "saved introduction",
    "item",
    "overview",
    "result",
    "scans over time",
    "two side by side",
    "team",
    "ranking",
];
/// Those of them whose pictures are in `docs/pictures`, in their full size.
const DOCUMENTED: [&str; 4] = ["introduction", "item", "result", "team"];
/// The pictures are kept at a quarter of their size.
const SCALE: u32 = 4;
/// The side of a square to compare, in pixels of a kept picture.
const SQUARE: u32 = 4;
/// How far the average color of a square may be from the kept one, of 255.
const TOLERANCE: u32 = 24;
/// The share of squares that may differ more, in percent.
const MOST: usize = 5;

#[test]
fn wide_and_light() {
    crate::run(Engine::Chromium, |engine| compare(engine, "wide", false, (1280, 900)));
}

#[test]
fn narrow_and_dark() {
    crate::run(Engine::Chromium, |engine| compare(engine, "narrow", true, (390, 844)));
}

async fn compare(engine: Engine, kind: &str, dark: bool, (width, height): (u32, u32)) {
    let (site, browser) = (Site::start().await, Browser::with(engine, Setup { dark, calm: true, ..Setup::default() }).await);
    let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", window).await.expect("the size can be set");
    let (kept, found) = (root().join("tests/golden/pictures"), root().join("target/pictures"));
    let mut faults = Vec::new();
    walk(&browser, &site, "/index.html", async |scan, name| {
        if !SCREENS.contains(&name) {
            return;
        }
        // The folds that add and list people would hide the team's profile.
        scan.ask("for (const one of root.querySelectorAll('.ms-sec-bring details')) one.open = false", &[]).await;
        let taken = browser.driver.screenshot_as_png().await.expect("a picture");
        let picture = small(&Pixmap::decode_png(&taken).expect("a PNG"));
        let (file, record) = (format!("{}-{kind}.png", name.replace(' ', "-")), std::env::var_os("RECORD").is_some());
        if record && DOCUMENTED.contains(&name) {
            fs::write(root().join("docs/pictures").join(&file), &taken).expect("the picture can be written");
        }
        let folder = if record { &kept } else { &found };
        fs::create_dir_all(folder).expect("the folder can be made");
        picture.save_png(folder.join(&file)).expect("the picture can be written");
        let differing = Pixmap::load_png(kept.join(&file)).map_or(100, |known| difference(&known, &picture));
        if differing > MOST {
            faults.push(format!("{file}: {differing} % differ"));
        }
    })
    .await;
    assert!(faults.is_empty(), "compare {} with {}: {}", found.display(), kept.display(), faults.join(", "));
}

/// The average color of a square of this side.
fn average(picture: &Pixmap, (column, row): (u32, u32), side: u32) -> [u32; 3] {
    let pixels = (0..side * side).map(|at| picture.pixel(column * side + at % side, row * side + at / side).expect("inside"));
    pixels
        .fold([0; 3], |sum, pixel| {
            [sum[0] + u32::from(pixel.red()), sum[1] + u32::from(pixel.green()), sum[2] + u32::from(pixel.blue())]
        })
        .map(|sum| sum / (side * side))
}

/// All squares of this side.
fn squares(picture: &Pixmap, side: u32) -> impl Iterator<Item = (u32, u32)> + use<> {
    let (columns, rows) = (picture.width() / side, picture.height() / side);
    (0..rows).flat_map(move |row| (0..columns).map(move |column| (column, row)))
}

fn small(picture: &Pixmap) -> Pixmap {
    let mut small = Pixmap::new(picture.width() / SCALE, picture.height() / SCALE).expect("a size");
    let colors = squares(picture, SCALE)
        .map(|place| average(picture, place, SCALE).map(|channel| u8::try_from(channel).expect("a mean")));
    for (pixel, [red, green, blue]) in small.pixels_mut().iter_mut().zip(colors) {
        *pixel = PremultipliedColorU8::from_rgba(red, green, blue, 255).expect("an opaque color");
    }
    small
}

/// The share of squares that differ, in percent.
fn difference(known: &Pixmap, found: &Pixmap) -> usize {
    if (known.width(), known.height()) != (found.width(), found.height()) {
        return 100;
    }
    let differs = |place: &(u32, u32)| {
        let [known, found] = [known, found].map(|picture| average(picture, *place, SQUARE));
        known.iter().zip(found).any(|(known, found)| known.abs_diff(found) > TOLERANCE)
    };
    squares(known, SQUARE).filter(differs).count() * 100 / squares(known, SQUARE).count()
}

#[test]
fn a_changed_part_is_seen_and_a_changed_letter_is_not() {
    let page = |dark: u32| {
        let mut page = Pixmap::new(320, 224).expect("a size");
        for (at, pixel) in (0..).zip(page.pixels_mut()) {
            let shade = if at < dark { 40 } else { 255 };
            *pixel = PremultipliedColorU8::from_rgba(shade, shade, shade, 255).expect("an opaque color");
        }
        page
    };
    assert_eq!(difference(&page(0), &page(0)), 0);
    assert!(difference(&page(0), &page(200)) <= MOST);
    assert!(difference(&page(0), &page(320 * 30)) > MOST);
}
