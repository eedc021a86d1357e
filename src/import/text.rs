//! Bytes of a file as text: marks of byte order are taken away, UTF-16 becomes UTF-8.

use std::borrow::Cow;

use super::error::Error;

/// The bytes of a file, in UTF-8 as far as they are text.
pub(super) struct Text<'a>(Cow<'a, [u8]>);

impl<'a> Text<'a> {
    /// Fails with [`Error::Empty`] and [`Error::NotText`].
    pub(super) fn of(bytes: &'a [u8]) -> Result<Self, Error> {
        let text = match bytes {
            [0xEF, 0xBB, 0xBF, rest @ ..] => Cow::Borrowed(rest),
            [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf_16(rest, u16::from_le_bytes)?),
            [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf_16(rest, u16::from_be_bytes)?),
            _ => Cow::Borrowed(bytes),
        };
        if text.contains(&0) {
            return Err(Error::NotText);
        }
        if text.trim_ascii().is_empty() {
            return Err(Error::Empty);
        }
        Ok(Self(text))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether it begins as JSON does.
    pub(super) fn is_json(&self) -> bool {
        matches!(self.0.trim_ascii_start().first(), Some(b'{' | b'['))
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Vec<u8>, Error> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(Error::NotText);
    }
    let units = pairs.filter_map(|pair| pair.try_into().ok()).map(unit);
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(String::into_bytes).map_err(|_| Error::NotText)
}
