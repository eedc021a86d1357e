//! Texts of the QR codes in a picture: PNG or JPEG bytes in, texts out.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageFormat, ImageReader, Limits, Luma};
use rqrr::PreparedImage;

use crate::domain::plan::parts::{BadParts, join};

/// The most pixels on a side, so that a small file cannot fill the memory.
pub const MOST_PIXELS: u32 = 8_192;
/// The most bytes that a picture may take when it is unpacked.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// The longest sides at which a code is looked for, one after the other.
pub const SIZES: [u32; 2] = [4_096, 1_400];

/// Why nothing was read out of a picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is no PNG and no JPEG, or damaged, or too large.
    #[error("the picture cannot be read; use a PNG or JPEG of at most {MOST_PIXELS} pixels on a side: {why}")]
    Picture {
        /// What the reader said.
        why: String,
    },
    /// No code was found in it.
    #[error(
        "there is no QR code in the picture, or it is too blurred; take it again, straight and in good light"
    )]
    NoCode,
    /// The codes make no plan.
    #[error(transparent)]
    Parts(#[from] BadParts),
}

impl Error {
    /// How word keys write it: `plan-qr-<slug>`, but for parts `plan-parts-<slug>`.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Picture { .. } => "picture",
            Self::NoCode => "no-code",
            Self::Parts(parts) => parts.slug(),
        }
    }
}

/// The texts of every code in a picture, those that cannot be read left out.
///
/// # Errors
///
/// [`Error::Picture`] and [`Error::NoCode`].
pub fn texts(picture: &[u8]) -> Result<Vec<String>, Error> {
    let bad = |error: &dyn std::fmt::Display| Error::Picture {
        why: error.to_string(),
    };
    let mut reader = ImageReader::new(Cursor::new(picture));
    reader = reader.with_guessed_format().map_err(|error| bad(&error))?;
    if !matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg)) {
        return Err(bad(&"it is neither PNG nor JPEG"));
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let decoded = reader.decode().map_err(|error| bad(&error))?;
    // A code that is too fine or too noisy at one size is often read at another.
    let sizes = SIZES.into_iter();
    let mut found = sizes.map(|most| in_grey(&smaller(&decoded, most).into_luma8()));
    found.find(|texts| !texts.is_empty()).ok_or(Error::NoCode)
}

/// The texts of every code in a picture that is there already, a byte of grey for each pixel, row by row.
#[must_use]
pub fn texts_in_grey(width: usize, height: usize, grey: &[u8]) -> Vec<String> {
    let at = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    in_pixels(width, height, at)
}

fn smaller(picture: &DynamicImage, most: u32) -> DynamicImage {
    if picture.width().max(picture.height()) > most {
        picture.thumbnail(most, most)
    } else {
        picture.clone()
    }
}

fn in_grey(grey: &GrayImage) -> Vec<String> {
    let side = |pixels: u32| usize::try_from(pixels).unwrap_or_default();
    let at = |x: usize, y: usize| {
        let pixel = u32::try_from(x).ok().zip(u32::try_from(y).ok());
        let pixel = pixel.and_then(|(x, y)| grey.get_pixel_checked(x, y));
        pixel.map_or(u8::MAX, |Luma([light])| *light)
    };
    in_pixels(side(grey.width()), side(grey.height()), at)
}

fn in_pixels(width: usize, height: usize, at: impl FnMut(usize, usize) -> u8) -> Vec<String> {
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, at);
    let grids = prepared.detect_grids();
    let read = grids.iter().filter_map(|grid| {
        let mut bytes = Vec::new();
        grid.decode_to(&mut bytes).ok()?;
        String::from_utf8(bytes).ok()
    });
    read.collect()
}

/// The text that one or more pictures hold together, in any order.
///
/// # Errors
///
/// [`Error`] for the first picture without a code, and for parts that are missing.
pub fn text<P: AsRef<[u8]>>(pictures: &[P]) -> Result<String, Error> {
    let mut all = Vec::new();
    for picture in pictures {
        all.extend(texts(picture.as_ref())?);
    }
    Ok(join(&all)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_picture_is_told() {
        for bytes in [
            &b""[..],
            b"GIF89a......",
            b"\x89PNG\r\n\x1a\n torn",
            b"\xFF\xD8\xFF\xE0 torn",
        ] {
            assert!(matches!(texts(bytes), Err(Error::Picture { .. })), "{bytes:?}");
        }
    }

    #[test]
    fn a_picture_without_a_code_is_told() {
        let mut bytes = Cursor::new(Vec::new());
        let plain = image::GrayImage::from_pixel(64, 48, image::Luma([200]));
        plain.write_to(&mut bytes, ImageFormat::Png).unwrap();
        assert_eq!(texts(bytes.get_ref()), Err(Error::NoCode));
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused() {
        let mut bytes = Cursor::new(Vec::new());
        let wide = image::GrayImage::from_pixel(MOST_PIXELS + 1, 1, image::Luma([200]));
        wide.write_to(&mut bytes, ImageFormat::Png).unwrap();
        assert!(matches!(texts(bytes.get_ref()), Err(Error::Picture { .. })));
    }
}
