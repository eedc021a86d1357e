//! What a computer can do: play tones, keep its screen on, save a file through the system's dialog, fill its clipboard.

mod sound;
mod speech;

use std::cell::RefCell;

use super::conductor::{Devices, Done, Threaded};
use super::files::{Opening, Saved, Saving, read, write};
use super::{Clipboard, Files, Planned, Refusal, Reminders, Screen, fake};

pub use sound::DesktopSound;
pub use speech::DesktopSpeech;

/// The thread that performs cues on this computer, which has nothing that shakes; `done` is told of each.
#[must_use]
pub fn conductor(speech: DesktopSpeech, done: Option<Done>) -> Threaded {
    let devices = move || Devices {
        sound: Box::new(DesktopSound::default()),
        speech: Box::new(speech),
        haptics: Box::new(fake::Nothing),
    };
    Threaded::new(devices, done)
}

/// Holds the screen through the desktop session's own service.
#[derive(Default)]
pub struct DesktopScreen {
    hold: RefCell<Option<keepawake::KeepAwake>>,
}

impl std::fmt::Debug for DesktopScreen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DesktopScreen")
    }
}

impl Screen for DesktopScreen {
    fn keep_awake(&self, on: bool) -> Result<(), Refusal> {
        let mut hold = self.hold.borrow_mut();
        if !on {
            *hold = None;
            return Ok(());
        }
        if hold.is_none() {
            let guard = keepawake::Builder::default()
                .display(true)
                .reason("A guided session is running")
                .app_name("Milkpath")
                .app_reverse_domain("org.milkpath.app")
                .create()
                .map_err(|_| Refusal::Unsupported)?;
            *hold = Some(guard);
        }
        Ok(())
    }
}

/// The system's dialogs for files.
#[derive(Clone, Copy, Debug)]
pub struct DesktopFiles;

impl Files for DesktopFiles {
    fn save(&self, name: &str, bytes: Vec<u8>) -> Saving {
        let asking = rfd::AsyncFileDialog::new().set_file_name(name).save_file();
        Box::pin(async move {
            let Some(file) = asking.await else {
                return Ok(Saved::Cancelled);
            };
            write(file.path().to_owned(), bytes).await
        })
    }

    fn open(&self) -> Opening {
        let asking = rfd::AsyncFileDialog::new().pick_file();
        Box::pin(async move {
            let Some(file) = asking.await else {
                return Ok(None);
            };
            read(file.path().to_owned()).await.map(Some)
        })
    }
}

/// The notifications of the desktop session; they come while the app is open.
#[derive(Clone, Copy, Debug)]
pub struct DesktopReminders;

impl Reminders for DesktopReminders {
    fn plan(&self, _: &[Planned]) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }

    fn tell(&self, words: &str) -> Result<(), Refusal> {
        notify_rust::Notification::new()
            .appname("Milkpath")
            .summary("Milkpath")
            .body(words)
            .show()
            .map(drop)
            .map_err(|_| Refusal::Unsupported)
    }
}

/// The clipboard of the desktop session. On X11 its text lives in the program that copied it, so it is held as long as
/// the app is open.
#[derive(Default)]
pub struct DesktopClipboard {
    held: RefCell<Option<arboard::Clipboard>>,
}

impl std::fmt::Debug for DesktopClipboard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DesktopClipboard")
    }
}

impl Clipboard for DesktopClipboard {
    fn copy(&self, text: &str) -> Result<(), Refusal> {
        let mut held = self.held.borrow_mut();
        if held.is_none() {
            *held = Some(arboard::Clipboard::new().map_err(|_| Refusal::Unsupported)?);
        }
        let clipboard = held.as_mut().ok_or(Refusal::Unsupported)?;
        clipboard.set_text(text).map_err(|_| Refusal::Failed)
    }
}
