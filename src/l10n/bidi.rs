//! Numbers in a right-to-left text: a number with its unit, a range, a time is one piece that reads from left to right.
//!
//! Without this "10–12 mL" is shown as "mL 12–10" (l10n.md D7). The `.ftl` files hold no marks; they are set here, for
//! what a message says itself and for what the formats give.

use std::borrow::Cow;

/// Opens a piece that reads from left to right.
const LTR: char = '\u{2066}';
/// Opens a piece that reads by its first letter.
const FIRST: char = '\u{2068}';
/// Opens a piece that reads from right to left.
const RTL_PIECE: char = '\u{2067}';
/// Ends any of them.
const END: char = '\u{2069}';
/// What may follow a number as its unit, longest first.
const UNITS: [&str; 12] = [
    "fl oz", "°C", "°F", "mL", "ml", "cm", "mm", "kg", "dB", "%", "g", "h",
];
/// What may stand between the digits of one number, range, time or fraction.
const INSIDE: [char; 8] = ['.', ',', ':', '–', '-', '/', '×', '٫'];

/// A text of a bundle as it is shown.
pub(super) type Transform = fn(&str) -> Cow<'_, str>;

/// What a language does with the literal texts of its messages, if anything: its numbers are set apart where it is
/// written from the right, they have its digits, of which `zero` is the first, and its comma.
pub(super) fn transform(rtl: bool, zero: char, comma: bool) -> Option<Transform> {
    match (rtl, zero, comma) {
        (true, '٠', _) => Some(shown::<true, '٠', false>),
        (true, '۰', _) => Some(shown::<true, '۰', false>),
        (true, _, _) => Some(shown::<true, '0', false>),
        (false, '০', _) => Some(shown::<false, '০', false>),
        (false, '०', _) => Some(shown::<false, '०', false>),
        (false, _, true) => Some(shown::<false, '0', true>),
        (false, _, false) => None,
    }
}

fn shown<const RTL: bool, const ZERO: char, const COMMA: bool>(text: &str) -> Cow<'_, str> {
    if RTL && UNITS.contains(&text) && text.contains('°') {
        // "°C" alone, the name of a unit: its sign has no direction of its own.
        return Cow::Owned(ltr(text));
    }
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let (number, after) = from.split_at(piece(from));
        out.push_str(before);
        if RTL {
            out.push(LTR);
        }
        out.extend(number.chars().map(|c| in_digits(c, ZERO, COMMA)));
        if RTL {
            out.push(END);
        }
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// A Latin digit as the digit of the script that begins with `zero`; the point as the language has it.
fn in_digits(c: char, zero: char, comma: bool) -> char {
    match (c.to_digit(10), zero) {
        (Some(_), '0') => c,
        (Some(digit), _) => char::from_u32(u32::from(zero) + digit).unwrap_or(c),
        (None, '٠' | '۰') if c == '.' => '٫',
        (None, _) if c == '.' && comma => ',',
        (None, _) => c,
    }
}

/// How many bytes of `text`, which begins with a digit, are one piece: the number, what is joined to it, its unit.
fn piece(text: &str) -> usize {
    let mut end = 0;
    let mut rest = text;
    loop {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        end += digits;
        rest = &rest[digits..];
        let mut after = rest.chars();
        match (after.next(), after.next()) {
            (Some(join), Some(next)) if INSIDE.contains(&join) && next.is_ascii_digit() => {
                end += join.len_utf8();
                rest = &rest[join.len_utf8()..];
            }
            _ => break,
        }
    }
    let spaced = rest.strip_prefix([' ', '\u{a0}', '\u{202f}']);
    let (gap, unit) = spaced.map_or((0, rest), |unit| (rest.len() - unit.len(), unit));
    let found = UNITS.iter().find(|name| {
        let after = unit.strip_prefix(**name);
        after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
    });
    end + found.map_or(0, |name| gap + name.len())
}

/// A finished number with its unit, a time, a phone number: one piece from left to right.
pub(super) fn ltr(text: &str) -> String {
    format!("{LTR}{text}{END}")
}

/// Finished parts in a row, from right to left.
pub(super) fn rtl(text: &str) -> String {
    format!("{RTL_PIECE}{text}{END}")
}

/// A finished date or name: one piece that reads by its first letter.
pub(super) fn own(text: &str) -> String {
    format!("{FIRST}{text}{END}")
}

/// A finished text of a language that is written from the right. A piece in it that goes by its first letter, and has
/// letters only in pieces of its own, would be laid out from the left: "left: 40 mL" as "40 mL :left". It goes from the right.
pub(super) fn settled(text: &str) -> String {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    // Of each piece that is open: where it opens, whether it has pieces and whether it has letters.
    let mut open: Vec<(usize, bool, bool)> = Vec::new();
    for letter in text.chars() {
        match letter {
            FIRST | LTR | RTL_PIECE => open.push((out.len(), false, false)),
            END => {
                let ended = open.pop();
                if let Some(opener) =
                    ended.and_then(|(at, pieces, letters)| out.get_mut(at).filter(|_| pieces && !letters))
                    && *opener == FIRST
                {
                    *opener = RTL_PIECE;
                }
                if let Some((_, pieces, _)) = open.last_mut() {
                    *pieces = true;
                }
            }
            _ => {
                if let Some((_, _, letters)) = open.last_mut() {
                    *letters |= letter.is_alphabetic();
                }
            }
        }
        out.push(letter);
    }
    out.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_keeps_its_unit_and_its_range() {
        let shown = |text| shown::<true, '0', false>(text).into_owned();
        assert_eq!(shown("من 10–12 mL اليوم"), "من \u{2066}10–12 mL\u{2069} اليوم");
        assert_eq!(
            shown("38.0 °C (100.4 °F)."),
            "\u{2066}38.0 °C\u{2069} (\u{2066}100.4 °F\u{2069})."
        );
        assert_eq!(shown("بعد 24 ساعة."), "بعد \u{2066}24\u{2069} ساعة.");
        assert_eq!(shown("3–4 cm"), "\u{2066}3–4 cm\u{2069}");
        assert_eq!(shown("°C"), "\u{2066}°C\u{2069}");
        assert_eq!(shown("2 grams"), "\u{2066}2\u{2069} grams");
        assert_eq!(shown("بلا أرقام"), "بلا أرقام");
    }

    #[test]
    fn its_digits_are_those_of_the_language() {
        assert_eq!(shown::<true, '٠', false>("38.5 °C"), "\u{2066}٣٨٫٥ °C\u{2069}");
        assert_eq!(shown::<false, '০', false>("24"), "২৪");
        assert!(transform(false, '0', false).is_none());
        assert_eq!(shown::<false, '0', true>("38.5 °C."), "38,5 °C.");
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "\\PC{0,40}") {
            let marks = |c: &char| !('\u{2066}'..='\u{2069}').contains(c);
            let told = shown::<true, '0', false>(&text);
            prop_assert_eq!(
                told.chars().filter(marks).collect::<String>(),
                text.chars().filter(marks).collect::<String>()
            );
            let opened = told.matches(LTR).count() - text.matches(LTR).count();
            let ended = told.matches(END).count() - text.matches(END).count();
            prop_assert_eq!(opened, ended);
        }
    }

    #[test]
    fn parts_in_a_piece_of_their_own_go_from_the_right() {
        let parts = format!("{}: {}", own("يسار"), own(&ltr("40")));
        let (side, milk) = (own("يسار"), own(&ltr("40")));
        assert_eq!(
            settled(&own(&parts)),
            rtl(&format!("{side}: {}", rtl(&ltr("40"))))
        );
        assert_eq!(milk, own(&ltr("40")));
        // A piece with letters of its own goes by them, and what is in no piece goes with the page.
        for same in [
            own("Ilse"),
            own(&format!("مع {side}")),
            format!("{side}: 40"),
            ltr(&own("40")),
            own("40"),
        ] {
            assert_eq!(settled(&same), same);
        }
        assert_eq!(
            settled("\u{2069}\u{2068}"),
            "\u{2069}\u{2068}",
            "nothing that is not closed is touched"
        );
    }
}
