//! The icon, and PNG pictures of it for systems that install the page but can't draw SVG. The pictures are made from
//! `style/icon.svg` by hand; the tests compare them with it.

use crate::{Outcome, sources};
use std::fs;
use std::path::Path;

/// Copies the icon and its pictures.
pub fn complete(stage: &Path) -> Outcome<()> {
    fs::copy(sources::root().join("style/icon.svg"), stage.join("icon.svg"))?;
    for file in sources::files(&sources::root().join("style/icons"))? {
        fs::copy(&file, stage.join(file.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Picture {
        side: u32,
        pixels: Vec<[u8; 4]>,
    }

    impl Picture {
        fn read(name: &str) -> Self {
            let file = fs::File::open(sources::root().join("style/icons").join(name)).unwrap();
            let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().unwrap();
            let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
            let info = reader.next_frame(&mut bytes).unwrap();
            assert_eq!((info.width, info.color_type), (info.height, png::ColorType::Rgba));
            Self { side: info.width, pixels: bytes.as_chunks::<4>().0.to_vec() }
        }

        /// The color at a point. Coordinates are in the drawing's 64 units.
        fn at(&self, x: u32, y: u32) -> [u8; 4] {
            self.pixels[((y * self.side / 64) * self.side + x * self.side / 64) as usize]
        }
    }

    /// The background color, from the drawing.
    fn ground() -> [u8; 4] {
        let drawing = sources::read("style/icon.svg").unwrap();
        let color = drawing.split('#').nth(1).and_then(|rest| u32::from_str_radix(&rest[..6], 16).ok()).unwrap();
        let [_, red, green, blue] = color.to_be_bytes();
        [red, green, blue, 255]
    }

    const WHITE: [u8; 4] = [255; 4];

    #[test]
    fn the_pictures_show_the_drawing() {
        for name in ["icon-192.png", "icon-512.png", "apple-touch-icon.png"] {
            let picture = Picture::read(name);
            assert_eq!(picture.at(32, 2), ground(), "{name}: the ground");
            // The highest bar in the drawing is at x = 53, from y = 15 to 49.
            assert_eq!((picture.at(53, 20), picture.at(53, 12)), (WHITE, ground()), "{name}: the highest bar");
        }
        assert_eq!(Picture::read("icon-192.png").at(0, 0)[3], 0, "its corners are round");
        assert_eq!(Picture::read("apple-touch-icon.png").at(0, 0), ground(), "the system rounds corners itself");
    }

    #[test]
    fn a_mask_cuts_nothing_off() {
        let picture = Picture::read("icon-maskable-512.png");
        assert_eq!(picture.at(0, 0), ground(), "no corner is empty");
        let half = f64::from(picture.side) / 2.0;
        // Any mask leaves at least the middle four fifths visible (https://www.w3.org/TR/appmanifest/#icon-masks).
        let outside = |place: u32| {
            let (x, y) = (f64::from(place % picture.side) - half, f64::from(place / picture.side) - half);
            x.hypot(y) > 0.8 * half
        };
        let white = (0..).zip(&picture.pixels).filter(|(_, color)| **color == WHITE).map(|(place, _)| place);
        assert!(white.clone().next().is_some());
        assert!(!white.clone().any(outside), "the bars lie in the safe zone");
    }
}
