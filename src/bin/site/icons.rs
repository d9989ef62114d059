//! The icon as PNG files, for systems that install the page and draw no SVG.

use super::Outcome;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::fs;
use std::path::Path;

/// What stands around the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    /// Nothing: the drawing has its own shape.
    None,
    /// Its own color up to the edges, for systems that round corners themselves.
    Full,
    /// The same, and the drawing within the middle four fifths, which no mask cuts off
    /// (<https://www.w3.org/TR/appmanifest/#icon-masks>).
    Masked,
}

/// Names, sizes and grounds. The manifest and the page name them.
const ICONS: [(&str, u32, Ground); 4] = [
    ("icon-192.png", 192, Ground::None),
    ("icon-512.png", 512, Ground::None),
    ("icon-maskable-512.png", 512, Ground::Masked),
    ("apple-touch-icon.png", 180, Ground::Full),
];

/// Writes all of them beside the drawing that they are made from.
pub fn complete(stage: &Path) -> Outcome<()> {
    let drawing = Tree::from_data(&fs::read(stage.join("icon.svg"))?, &Options::default())?;
    for (name, size, ground) in ICONS {
        fs::write(stage.join(name), png(&drawing, size, ground)?)?;
    }
    Ok(())
}

fn png(drawing: &Tree, size: u32, ground: Ground) -> Outcome<Vec<u8>> {
    let mut picture = drawn(drawing, size, 1.0, None)?;
    if ground != Ground::None {
        // Its color is that of the middle of the upper edge, whatever its corners are like.
        let edge = picture.pixel(size / 2, size / 64).ok_or("the drawing has no upper edge")?.demultiply();
        let color = Color::from_rgba8(edge.red(), edge.green(), edge.blue(), 255);
        picture = drawn(drawing, size, if ground == Ground::Masked { 0.8 } else { 1.0 }, Some(color))?;
    }
    Ok(picture.encode_png()?)
}

/// The drawing in the middle of a square, at a part of the square's size.
fn drawn(drawing: &Tree, size: u32, part: f32, ground: Option<Color>) -> Outcome<Pixmap> {
    let mut picture = Pixmap::new(size, size).ok_or("an icon has a size")?;
    if let Some(color) = ground {
        picture.fill(color);
    }
    let whole = picture.width() as f32;
    let (scale, margin) = (whole * part / drawing.size().width(), whole * (1.0 - part) / 2.0);
    resvg::render(drawing, Transform::from_scale(scale, scale).post_translate(margin, margin), &mut picture.as_mut());
    Ok(picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str = include_str!("../../../style/icon.svg");

    fn pixels(ground: Ground) -> Pixmap {
        let drawing = Tree::from_str(DRAWING, &Options::default()).unwrap();
        Pixmap::decode_png(&png(&drawing, 320, ground).unwrap()).unwrap()
    }

    fn rgba(picture: &Pixmap, x: u32, y: u32) -> [u8; 4] {
        let color = picture.pixel(x, y).unwrap().demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    }

    const ACCENT: [u8; 4] = [0x0f, 0x5a, 0x73, 255];
    const WHITE: [u8; 4] = [255; 4];

    #[test]
    fn the_drawing_is_drawn() {
        let picture = pixels(Ground::None);
        assert_eq!(rgba(&picture, 0, 0)[3], 0, "round corners");
        assert_eq!(rgba(&picture, 160, 10), ACCENT);
        // The highest bar ends at 54, 14 of 64.
        assert_eq!(rgba(&picture, 267, 73), WHITE);
        assert_eq!(rgba(&picture, 267, 67), ACCENT);
    }

    #[test]
    fn a_mask_cuts_nothing_off() {
        let picture = pixels(Ground::Masked);
        assert_eq!(rgba(&picture, 0, 0), ACCENT, "no corner is empty");
        let white = |x: u32, y: u32| rgba(&picture, x, y) == WHITE;
        let far = |x: u32, y: u32| (f64::from(x) - 160.0).hypot(f64::from(y) - 160.0) > 0.4 * 320.0;
        let mut all = (0..320).flat_map(|x| (0..320).map(move |y| (x, y)));
        assert!(all.clone().any(|(x, y)| white(x, y)));
        assert!(!all.any(|(x, y)| white(x, y) && far(x, y)), "the bars lie in the safe zone");
        assert_eq!(rgba(&pixels(Ground::Full), 319, 319), ACCENT);
    }
}
