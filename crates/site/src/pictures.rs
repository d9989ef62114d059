//! The icon, and PNG pictures of it and of the link preview, for programs that can't draw SVG.

use crate::Outcome;
use crate::sources::{read, replaced};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::fs;
use std::path::Path;

const ICON: &str = "style/icon.svg";
/// The picture that programs show beside a link to the page, in the size that they recommend: 1200 × 630.
const PREVIEW: &str = "style/preview.svg";

/// Writes the pictures.
pub fn complete(stage: &Path) -> Outcome<()> {
    let icon = read(ICON)?;
    fs::write(stage.join("icon.svg"), &icon)?;
    let square = replaced(&icon, " rx=\"8\"", "")?;
    // Systems cut a maskable icon to a shape of their own. Any shape leaves at least the middle four fifths visible
    // (https://www.w3.org/TR/appmanifest/#icon-masks).
    let roomy = replaced(&square, "0 0 64 64", "-13 -13 90 90")?;
    let roomy = replaced(&roomy, "<rect width=\"64\" height=\"64\"", "<rect x=\"-13\" y=\"-13\" width=\"90\" height=\"90\"")?;
    for (name, drawing, width) in [
        ("icon-192.png", &icon, 192),
        ("icon-512.png", &icon, 512),
        ("apple-touch-icon.png", &square, 180),
        ("icon-maskable-512.png", &roomy, 512),
        ("preview.png", &read(PREVIEW)?, 1200),
    ] {
        fs::write(stage.join(name), png(drawing, width)?)?;
    }
    Ok(())
}

/// A drawing as a picture of this width.
fn png(drawing: &str, width: u32) -> Outcome<Vec<u8>> {
    let tree = Tree::from_str(drawing, &Options::default())?;
    let size = tree.size().to_int_size().scale_to_width(width).ok_or("a picture has a width")?;
    let mut picture = Pixmap::new(size.width(), size.height()).ok_or("a picture has a size")?;
    let scale = f64::from(width) / f64::from(tree.size().width());
    #[expect(clippy::cast_possible_truncation, reason = "the library scales by f32")]
    let scale = scale as f32;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    Ok(picture.encode_png()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(name: &str) -> Pixmap {
        let stage = tempfile::tempdir().unwrap();
        complete(stage.path()).unwrap();
        Pixmap::load_png(stage.path().join(name)).unwrap()
    }

    /// The color at a point. Coordinates are shares of the picture.
    fn at(picture: &Pixmap, x: f64, y: f64) -> [u8; 4] {
        let place = |share: f64, length: u32| (0..length).find(|pixel| f64::from(*pixel) >= share * f64::from(length)).unwrap();
        let color = picture.pixel(place(x, picture.width()), place(y, picture.height())).unwrap();
        [color.red(), color.green(), color.blue(), color.alpha()]
    }

    const GROUND: [u8; 4] = [0x0f, 0x5a, 0x73, 255];
    const WHITE: [u8; 4] = [255; 4];

    #[test]
    fn the_icons_show_the_drawing() {
        for (name, side) in [("icon-192.png", 192), ("icon-512.png", 512), ("apple-touch-icon.png", 180)] {
            let picture = picture(name);
            assert_eq!((picture.width(), picture.height()), (side, side));
            assert_eq!(at(&picture, 0.5, 0.05), GROUND, "{name}: the ground");
            // The highest bar in the drawing is at x = 46 to 54, from y = 14 to 50.
            assert_eq!((at(&picture, 0.78, 0.3), at(&picture, 0.78, 0.15)), (WHITE, GROUND), "{name}: the highest bar");
        }
        assert_eq!(at(&picture("icon-192.png"), 0.0, 0.0)[3], 0, "its corners are round");
        assert_eq!(at(&picture("apple-touch-icon.png"), 0.0, 0.0), GROUND, "the system rounds corners itself");
    }

    #[test]
    fn a_mask_cuts_nothing_off() {
        let picture = picture("icon-maskable-512.png");
        assert_eq!(at(&picture, 0.0, 0.0), GROUND, "no corner is empty");
        let side = usize::try_from(picture.width()).unwrap();
        let white: Vec<_> =
            picture.pixels().iter().enumerate().filter(|(_, color)| color.green() > 0xf0).map(|(at, _)| at).collect();
        assert!(!white.is_empty());
        for place in white {
            let (x, y) = (place % side, place / side);
            assert!(
                x.abs_diff(side / 2).pow(2) + y.abs_diff(side / 2).pow(2) < (side * 2 / 5).pow(2),
                "the bars lie in the safe zone"
            );
        }
    }

    #[test]
    fn the_preview_has_the_recommended_size() {
        let picture = picture("preview.png");
        assert_eq!((picture.width(), picture.height()), (1200, 630));
        assert_eq!(at(&picture, 0.01, 0.01), GROUND);
    }
}
