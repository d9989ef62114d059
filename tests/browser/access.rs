//! Checks every screen with all rules of axe-core: in light, dark and forced colors, from left to right and from right to
//! left.

use crate::driver::{Browser, Engine, Setup, Special};
use crate::server::Site;
use crate::{axe, every, mirrored, screens};

// Colors and directions don't affect each other, so each is looked at once.
every![light, dark_from_the_right; forced: "WebKit knows no forced colors"];

async fn light(engine: Engine) {
    every_screen(engine, Colors::Light, "ltr").await;
}

async fn dark_from_the_right(engine: Engine) {
    every_screen(engine, Colors::Dark, "rtl").await;
}

async fn forced(engine: Engine) {
    every_screen(engine, Colors::Forced, "ltr").await;
}

/// The color setting of the system.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Colors {
    Light,
    Dark,
    Forced,
}

/// A site and the address of the scan's own page in it, with English words in this direction.
pub async fn directed(direction: &str) -> (Site, String) {
    match direction {
        "rtl" => (mirrored::site().await, format!("/index.html?lang={}", mirrored::LANG)),
        _ => (Site::start().await, "/index.html".to_owned()),
    }
}

async fn every_screen(engine: Engine, colors: Colors, direction: &str) {
    let (site, page) = directed(direction).await;
    let special = if colors == Colors::Forced { Special::ForcedColors } else { Special::None };
    let setup = Setup { dark: colors == Colors::Dark, calm: true, special, ..Setup::default() };
    let browser = Browser::with(engine, setup).await;
    let mut count = 0;
    screens::walk(&browser, &site, &page, async |scan, screen| {
        let seen = "return [matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(forced-colors: active)').matches, getComputedStyle(root.querySelector('.ms-body')).direction]";
        let (dark, forced, shown): (bool, bool, String) = serde_json::from_value(scan.ask(seen, &[]).await).expect("as asked");
        assert_eq!(forced, colors == Colors::Forced, "{screen}: the browser's colors are what was set");
        assert!(forced || dark == (colors == Colors::Dark), "{screen}: the browser's colors are what was set");
        assert_eq!(shown, direction, "{screen}");
        axe::check(&browser, screen).await;
        count += 1;
    })
    .await;
    assert!(count >= 18, "{count} screens");
}
