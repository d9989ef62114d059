//! Digit keys on keyboards.

/// The zero of each set of digits on keyboards: Latin, Arabic-Indic, Persian, Devanagari, Bengali, Thai, fullwidth.
const ZEROS: [char; 7] = ['0', '٠', '۰', '०', '০', '๐', '０'];

/// The digit that a key stands for: the one that it types, or else the one at its position. For example, the key at the
/// position of 1 on a French keyboard types `&` and needs Shift to type the digit. The arguments are `key`, `code` and
/// `shiftKey` of a `KeyboardEvent`.
#[must_use]
pub fn digit_of_key(key: &str, code: &str, shift: bool) -> Option<u8> {
    let mut signs = key.chars();
    let (Some(sign), None) = (signs.next(), signs.next()) else { return None };
    let written = ZEROS.iter().find_map(|zero| u32::from(sign).checked_sub(u32::from(*zero)).filter(|value| *value < 10));
    let place = || code.strip_prefix("Digit").or_else(|| code.strip_prefix("Numpad")).filter(|_| !shift)?.parse().ok();
    written.and_then(|value| value.try_into().ok()).or_else(place)
}

#[cfg(test)]
mod tests {
    use super::digit_of_key;

    #[test]
    fn a_digit_comes_from_the_character_or_else_the_position() {
        for (key, code, shift, expected) in [
            ("3", "Digit3", false, Some(3)),
            ("3", "Numpad3", false, Some(3)),
            ("\"", "Digit3", false, Some(3)),
            ("3", "Digit3", true, Some(3)),
            ("#", "Digit3", true, None),
            ("٣", "Digit3", false, Some(3)),
            ("۳", "", false, Some(3)),
            ("３", "", false, Some(3)),
            ("ą", "Digit1", false, Some(1)),
            ("PageDown", "Numpad3", false, None),
            ("Enter", "NumpadEnter", false, None),
            ("+", "NumpadAdd", false, None),
            ("a", "KeyA", false, None),
            ("", "", false, None),
        ] {
            assert_eq!(digit_of_key(key, code, shift), expected, "{key} {code} {shift}");
        }
    }
}
