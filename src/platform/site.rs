//! What an app in a browser has beside a device: storage that the browser may clear, and newer versions of itself.

use std::pin::Pin;

/// How the log is kept by the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Whether the browser has promised not to clear it by itself.
    pub promised: bool,
    /// Bytes that the site takes up; `None` where the browser does not say.
    pub used: Option<u64>,
    /// Bytes that it may take up.
    pub most: Option<u64>,
}

/// What a page notes for its next start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// What home shows.
    Home,
    /// The place, and what is half answered.
    Desk,
}

/// A site in a browser.
pub trait Site {
    /// Asks the browser to keep the log until she clears it herself.
    fn ask_to_keep(&self);
    /// How it is kept.
    fn kept(&self) -> Pin<Box<dyn Future<Output = Kept>>>;
    /// Notes something where the next page reads it without waiting; `None`, or what does not fit, leaves no note.
    fn note(&self, what: Note, text: Option<String>);
    /// What was noted; nothing while another page has the log, which knows better.
    fn noted(&self, what: Note) -> Option<String>;
    /// Calls `tell` once a newer version of the app waits, at once where one does already.
    fn watch(&self, tell: Box<dyn Fn()>);
    /// Goes over to the newer version: the page is loaded anew.
    fn renew(&self);
}
