//! A text as QR codes: as modules to draw, or as a picture.

use std::io::Cursor;

use fast_qr::{ECL, Mode, QRBuilder, QRCode};
use image::{GrayImage, ImageFormat, Luma};

use crate::domain::plan::parts::{MOST_PARTS, split};

/// The most bytes in one code: version 22 at medium correction, which phones read off paper and off each other.
pub const CODE_BYTES: usize = 700;
/// Light modules round a code, as its standard asks for.
pub const QUIET: usize = 4;
/// Bits of a module that is dark.
const DARK: u8 = 1;

/// A text that is too long for codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{bytes} bytes are too many for QR codes, which hold {most}; send the plan as a file, or shorten its notes"
)]
pub struct TooLong {
    /// What it has.
    pub bytes: usize,
    /// About what fits.
    pub most: usize,
}

/// Codes beside each other in a picture of several.
const BESIDE: usize = 3;

/// One QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its number among the parts, from 1.
    pub part: usize,
    /// How many parts there are.
    pub of: usize,
    /// What it holds.
    pub text: String,
    size: usize,
    dark: Vec<bool>,
}

/// The codes of a text: one where it fits, else numbered parts.
///
/// # Errors
///
/// [`TooLong`] where it would take more than nine.
pub fn codes(text: &str) -> Result<Vec<Code>, TooLong> {
    let too_long = TooLong {
        bytes: text.len(),
        most: CODE_BYTES * MOST_PARTS,
    };
    let parts = split(text, CODE_BYTES).ok_or(too_long)?;
    let of = parts.len();
    let code = |(place, text): (usize, String)| {
        let made = QRBuilder::new(text.as_bytes())
            .mode(Mode::Byte)
            .ecl(ECL::M)
            .build();
        let made = made.map_err(|_| too_long)?;
        Ok(Code {
            part: place + 1,
            of,
            size: made.size,
            dark: modules(&made),
            text,
        })
    };
    parts.into_iter().enumerate().map(code).collect()
}

fn modules(code: &QRCode) -> Vec<bool> {
    let all = code.data.iter().take(code.size * code.size);
    all.map(|module| module.0 & DARK == DARK).collect()
}

impl Code {
    /// Modules on a side, without the quiet ones round it.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether the module in that column and row is dark.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = x < self.size && y < self.size;
        inside && self.dark.get(y * self.size + x).copied().unwrap_or_default()
    }

    /// A PNG with the quiet modules round it, each module so many pixels wide (at most 32).
    #[must_use]
    pub fn png(&self, pixels: u32) -> Vec<u8> {
        picture(std::slice::from_ref(self), pixels)
    }

    /// Modules on a side, with the quiet ones.
    fn side(&self) -> usize {
        self.size + 2 * QUIET
    }
}

/// One PNG with all of these codes, three in a row, each module so many pixels wide (at most 32).
#[must_use]
pub fn picture(codes: &[Code], pixels: u32) -> Vec<u8> {
    let pixels = pixels.clamp(1, 32);
    let side = codes.iter().map(Code::side).max().unwrap_or_default().max(1);
    let (columns, rows) = (codes.len().min(BESIDE), codes.len().div_ceil(BESIDE));
    let wide = |cells: usize| u32::try_from(side * cells).unwrap_or_default() * pixels;
    let picture = GrayImage::from_fn(wide(columns), wide(rows), |x, y| {
        let module = |at: u32| usize::try_from(at / pixels).unwrap_or_default();
        let (x, y) = (module(x), module(y));
        let code = codes.get(y / side * BESIDE + x / side);
        let inside = (x % side).checked_sub(QUIET).zip((y % side).checked_sub(QUIET));
        let dark = code.zip(inside).is_some_and(|(code, (x, y))| code.is_dark(x, y));
        Luma([if dark { 0 } else { 255 }])
    });
    let mut bytes = Cursor::new(Vec::new());
    // A picture in memory can be written.
    let _ = picture.write_to(&mut bytes, ImageFormat::Png);
    bytes.into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_nothing_outside() {
        let all = codes("{}").unwrap();
        let code = &all[0];
        assert_eq!((all.len(), code.part, code.of, code.size()), (1, 1, 1, 21));
        for (x, y) in [(0, 0), (20, 0), (0, 20)] {
            assert!(code.is_dark(x, y));
        }
        assert!(!code.is_dark(21, 0) && !code.is_dark(0, 99));
        assert!(code.png(4).starts_with(b"\x89PNG"));
    }

    #[test]
    fn long_texts_are_parts_and_longer_ones_are_refused_with_advice() {
        let parts = codes(&"x".repeat(2_000)).unwrap();
        assert_eq!(
            parts.iter().map(|code| (code.part, code.of)).collect::<Vec<_>>(),
            [(1, 3), (2, 3), (3, 3)]
        );
        assert!(
            parts
                .iter()
                .all(|code| code.size() <= 105 && code.text.len() <= CODE_BYTES)
        );
        let error = codes(&"x".repeat(7_000)).unwrap_err();
        assert!(error.to_string().contains("as a file"), "{error}");
    }
}
