//! The camera, to read a code that somebody holds up.

use std::pin::Pin;

use super::Refusal;

/// A picture in shades of grey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// A byte for each pixel, 0 is black.
    pub grey: Vec<u8>,
}

/// The answer of a look that may take as long as somebody needs to let the camera be used.
pub type Looking = Pin<Box<dyn Future<Output = Result<Option<Frame>, Refusal>>>>;

/// Looks through the camera.
pub trait Camera {
    /// Whether there is one; without it its button is not shown.
    fn is_there(&self) -> bool;
    /// Begins to look, and shows what it sees in the element of the page that has this `id`.
    fn open(&self, id: &str) -> Looking;
    /// What it sees now; `None` while there is nothing yet.
    fn look(&self, id: &str) -> Option<Frame>;
    /// Lets go of the camera.
    fn close(&self, id: &str);
}
