//! Files that leave the app or come in, where the reader says.

use std::pin::Pin;

use super::Refusal;

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is written, whole; where, as the device names it.
    At(String),
    /// The reader changed her mind.
    Cancelled,
}

/// The answer of a save that may take as long as the reader likes.
pub type Saving = Pin<Box<dyn Future<Output = Result<Saved, Refusal>>>>;

/// A file that the reader chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its name, without the way to it.
    pub name: String,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// The answer of an opening; `None` where the reader changed her mind.
pub type Opening = Pin<Box<dyn Future<Output = Result<Option<Opened>, Refusal>>>>;

/// Saves and opens files.
pub trait Files {
    /// Asks where to put `bytes`, proposing `name`, and writes them.
    fn save(&self, name: &str, bytes: Vec<u8>) -> Saving;

    /// Asks which file, and reads it.
    fn open(&self) -> Opening;
}

/// Reads a file away from the screen.
#[cfg(feature = "desktop")]
pub(super) async fn read(path: std::path::PathBuf) -> Result<Opened, Refusal> {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let bytes = super::work::away(move || std::fs::read(path)).await;
    let bytes = bytes.and_then(Result::ok).ok_or(Refusal::Failed)?;
    Ok(Opened { name, bytes })
}

/// Writes a file away from the screen. Until it is whole it has another name, so that a file that was there stays if
/// anything fails.
#[cfg(feature = "desktop")]
pub(super) async fn write(path: std::path::PathBuf, bytes: Vec<u8>) -> Result<Saved, Refusal> {
    let place = path.display().to_string();
    let mut part = path.clone().into_os_string();
    part.push(".part");
    let work = move || {
        let whole = std::fs::File::create(&part).and_then(|mut file| {
            std::io::Write::write_all(&mut file, &bytes)?;
            file.sync_all()?;
            std::fs::rename(&part, &path)
        });
        if whole.is_err() {
            // Nothing more can be done where this fails too.
            let _ = std::fs::remove_file(&part);
        }
        whole
    };
    let whole = super::work::away(work).await;
    whole.and_then(Result::ok).ok_or(Refusal::Failed)?;
    Ok(Saved::At(place))
}
