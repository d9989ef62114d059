//! What a site owner adds to prints and files.

/// The maximum length of a name, in characters. Longer names are cut.
const MAX_NAME: usize = 80;

/// Name, logo, colors and font of the site that the scan is on. A field is `None` if the page gives no valid value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Branding {
    /// The owner's name.
    pub name: Option<String>,
    /// The owner's logo, as a `data:` URL of a PNG or SVG picture.
    pub logo: Option<String>,
    /// The accents for a light and a dark background, as `#rrggbb`. The page has already corrected their contrast.
    pub accents: Option<[String; 2]>,
    /// Names of fonts, as in CSS.
    pub font: Option<String>,
}

/// No branding.
pub const NO_BRANDING: &Branding = &Branding { name: None, logo: None, accents: None, font: None };

impl Branding {
    /// Checks the values that the page gives, and leaves out those that are not safe or not valid in a file.
    #[must_use]
    pub fn new(name: &str, logo: &str, accents: [&str; 2], font: &str) -> Self {
        let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_NAME).collect();
        let is_color = |color: &&str| {
            color.len() == 7 && color.starts_with('#') && color[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        let is_logo = ["data:image/png;base64,", "data:image/svg+xml;base64,"].iter().any(|start| logo.starts_with(start));
        let is_base64 = |sign: char| sign.is_ascii_alphanumeric() || "+/=".contains(sign);
        let is_logo = is_logo && logo.split_once(',').is_some_and(|(_, data)| data.chars().all(is_base64));
        // A font name must not contain characters that could end a declaration, a style sheet or an attribute.
        let is_font = !font.is_empty() && !font.contains(|sign: char| "<>&{};\\".contains(sign) || sign.is_control());
        Self {
            name: Some(name).filter(|name| !name.is_empty()),
            logo: is_logo.then(|| logo.to_owned()),
            accents: accents.iter().all(is_color).then(|| accents.map(str::to_owned)),
            font: is_font.then(|| font.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_values_are_kept() {
        let found = Branding::new(
            " Acme\n Consulting ",
            "data:image/png;base64,iVBORw0=",
            ["#123456", "#abcdef"],
            "\"Open Sans\", serif",
        );
        assert_eq!(found.name.as_deref(), Some("Acme Consulting"));
        assert_eq!(found.logo.as_deref(), Some("data:image/png;base64,iVBORw0="));
        assert_eq!(found.accents, Some(["#123456".to_owned(), "#abcdef".to_owned()]));
        assert_eq!(found.font.as_deref(), Some("\"Open Sans\", serif"));
        assert_eq!(Branding::new(&"n".repeat(200), "", ["", ""], "").name.map(|name| name.len()), Some(MAX_NAME));
    }

    #[test]
    fn invalid_values_are_left_out() {
        for logo in ["https://a.example/logo.png", "data:text/html;base64,AA==", "data:image/png;base64,AA==\"/><script>", ""] {
            assert_eq!(Branding::new("", logo, ["red", "#12345"], "a</style><b>"), *NO_BRANDING, "{logo}");
        }
        assert_eq!(Branding::new("", "", ["#12345g", "#123456"], "a;color:red"), *NO_BRANDING);
    }
}
