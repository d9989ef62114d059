//! The direction in which a language is written.

/// The direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// Languages written from right to left if their tag names no script (CLDR's likely subtags).
const LANGUAGES: [&str; 34] = [
    "ae", "aeb", "aii", "ajp", "apc", "apd", "ar", "arc", "ars", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk",
    "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
];
/// Languages written from right to left only in this region.
const REGIONS: [&str; 12] =
    ["az-iq", "az-ir", "ha-cm", "ha-sd", "kk-af", "kk-cn", "kk-ir", "ku-iq", "ky-cn", "pa-pk", "tg-pk", "uz-af"];
/// Scripts written from right to left.
const SCRIPTS: [&str; 14] =
    ["adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "ougr", "rohg", "samr", "sogd", "syrc", "thaa", "yezi"];

impl Direction {
    /// The direction for a BCP 47 tag: that of its script if the tag names one, else that of its language in its region.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let is_script = |part: &&str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        // Subtags after a single letter are extensions or private use.
        let parts: Vec<_> = parts.take_while(|part| part.len() > 1).collect();
        let turned = if let Some(script) = parts.iter().copied().find(is_script) {
            SCRIPTS.contains(&script)
        } else if let Some(region) = parts.iter().copied().find(is_region) {
            let here = format!("{language}-{region}");
            // In India, Sindhi and Kashmiri are also written in Devanagari, but only for Sindhi is that the usual script.
            REGIONS.contains(&here.as_str()) || (LANGUAGES.contains(&language) && here != "sd-in")
        } else {
            LANGUAGES.contains(&language)
        };
        if turned { Self::RightToLeft } else { Self::LeftToRight }
    }

    /// The value of the attribute `dir`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_from_the_tag() {
        let all = |tags: &[&str]| tags.iter().map(|tag| Direction::from_tag(tag).word()).collect::<Vec<_>>();
        for tag in
            all(&["ar", "AR", "ar-EG", "he", "iw-IL", "fa-IR", "ur", "yi", "dv", "ckb", "ug-CN", "pa-PK", "az-Arab", "uz-AF"])
        {
            assert_eq!(tag, "rtl");
        }
        for tag in all(&["ku-Arab-IQ", "ff-Adlm", "sd", "ks-IN", "ms-arab", "ar-x-latn"]) {
            assert_eq!(tag, "rtl");
        }
        for tag in
            all(&["en", "de", "ja", "hi", "ar-Latn", "ar-Latn-EG", "sd-IN", "sd-Deva", "az", "pa", "uz", "arn", "", "zh-Hant"])
        {
            assert_eq!(tag, "ltr");
        }
    }
}
