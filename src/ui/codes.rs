//! The codes in a picture that somebody chose: the app reads the picture itself, in a browser the browser does.

use crate::import::qr;

/// Whether a file is a picture that may hold codes.
#[must_use]
pub fn is_picture(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG") || bytes.starts_with(b"\xFF\xD8\xFF")
}

/// The texts of every code in a picture.
///
/// # Errors
///
/// [`qr::Error::Picture`] and [`qr::Error::NoCode`].
#[cfg(not(target_arch = "wasm32"))]
pub async fn texts(picture: Vec<u8>) -> Result<Vec<String>, qr::Error> {
    let read = crate::platform::work::away(move || qr::texts(&picture)).await;
    read.unwrap_or(Err(qr::Error::NoCode))
}

/// The texts of every code in a picture.
///
/// # Errors
///
/// [`qr::Error::Picture`] and [`qr::Error::NoCode`].
#[cfg(target_arch = "wasm32")]
pub async fn texts(picture: Vec<u8>) -> Result<Vec<String>, qr::Error> {
    for most in qr::SIZES {
        let Some(frame) = crate::platform::web::decoded(&picture, most).await else {
            let why = "the browser cannot read it".to_owned();
            return Err(qr::Error::Picture { why });
        };
        let texts = qr::texts_in_grey(frame.width, frame.height, &frame.grey);
        if !texts.is_empty() {
            return Ok(texts);
        }
    }
    Err(qr::Error::NoCode)
}
