//! The contrast of the colour tokens, by day and by night, against what each pair needs (WCAG 2.2:
//! 4.5 for words, 7 where they are held to AAA, 3 for edges).

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../assets/css/tokens.css");

/// A token in front of another, and the ratio that the pair needs.
const PAIRS: &[(&str, &str, f64)] = &[
    ("text", "bg", 7.0),
    ("text", "surface", 7.0),
    ("text", "surface-2", 7.0),
    ("text-2", "bg", 7.0),
    ("text-2", "surface", 4.5),
    ("text-2", "surface-2", 4.5),
    ("on-accent", "accent", 7.0),
    ("on-accent-soft", "accent-soft", 4.5),
    ("text", "accent-soft", 4.5),
    ("on-urgent", "urgent", 4.5),
    ("on-urgent", "urgent-band", 7.0),
    ("on-urgent-soft", "urgent-soft", 4.5),
    ("on-now", "now", 7.0),
    ("on-today", "today", 7.0),
    ("on-week", "week", 7.0),
    ("on-ask-first", "ask-first", 7.0),
    ("accent", "bg", 3.0),
    ("accent", "surface", 3.0),
    ("accent", "surface-2", 3.0),
    ("line-strong", "bg", 3.0),
    ("line-strong", "surface", 3.0),
    ("line-strong", "accent-soft", 3.0),
    ("urgent", "bg", 3.0),
];

/// The tokens that say how soon without looking urgent.
const SOON: [&str; 3] = ["today", "week", "ask-first"];

type Palette = BTreeMap<String, [u8; 3]>;

/// The colours of the rules in `css`, by their names.
fn colours(css: &str) -> Palette {
    let mut found = Palette::new();
    for piece in css.split("--").skip(1) {
        let Some((name, value)) = piece.split_once(':') else {
            continue;
        };
        let Some(hex) = value.trim().strip_prefix('#').and_then(|hex| hex.get(..6)) else {
            continue;
        };
        let Ok(rgb) = u32::from_str_radix(hex, 16) else {
            continue;
        };
        let [_, r, g, b] = rgb.to_be_bytes();
        found.insert(name.to_owned(), [r, g, b]);
    }
    found
}

/// Day, night as chosen, and night as the device says it.
fn palettes() -> [Palette; 3] {
    let (day, rest) = TOKENS.split_once(":root:has([data-theme=\"dark\"])").unwrap();
    let (night, device) = rest.split_once("@media").unwrap();
    let over = |css| {
        let mut all = colours(day);
        all.extend(colours(css));
        all
    };
    [colours(day), over(night), over(device)]
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [r, g, b] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.039_28 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn ratio(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn black_on_white_is_twenty_one() {
    assert!((ratio([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 0.01);
    assert!((ratio([9, 9, 9], [9, 9, 9]) - 1.0).abs() < 0.01);
}

#[test]
fn every_pair_has_the_contrast_that_it_needs() {
    for (name, palette) in ["day", "night", "device"].iter().zip(palettes()) {
        for (front, back, need) in PAIRS {
            let ratio = ratio(palette[*front], palette[*back]);
            println!("{name:6} {front:>15} / {back:<12} {ratio:5.1} (needs {need})");
            assert!(
                ratio >= *need,
                "{name}: {front} on {back} has {ratio:.2}, needs {need}"
            );
        }
    }
}

#[test]
fn both_nights_are_the_same() {
    let [_, chosen, device] = palettes();
    assert_eq!(chosen, device);
}

/// Redness: how far red stands above the other two.
fn red(colour: [u8; 3]) -> i32 {
    let [r, g, b] = colour.map(i32::from);
    r - g.max(b)
}

/// Only "now" looks urgent (clinical.md D9): the others are told apart from it and from each other.
#[test]
fn only_now_looks_urgent() {
    for palette in palettes() {
        let band = red(palette["urgent-band"]);
        for name in SOON {
            assert!(red(palette[name]) * 2 < band, "{name} is as red as the band");
        }
        let far = |one: &str, other: &str| {
            let parts = palette[one].into_iter().zip(palette[other]);
            parts.map(|(a, b)| i32::from(a.abs_diff(b))).sum::<i32>()
        };
        for (one, other) in [("today", "week"), ("week", "ask-first"), ("today", "ask-first")] {
            assert!(far(one, other) >= 30, "{one} and {other} look alike");
        }
    }
}
