//! What a computer can do: play tones, keep its screen on, save a file through the system's dialog, fill its clipboard.

use std::cell::RefCell;
use std::time::Duration;

use rodio::source::{SineWave, Source};
use rodio::{DeviceSinkBuilder, MixerDeviceSink};

use super::files::{Opening, Saved, Saving, read, write};
use super::{Clipboard, Cue, Files, Planned, Refusal, Reminders, Screen, Sound};

/// Tones through the default output; opened at the first cue, so a silent session opens nothing.
#[derive(Default)]
pub struct DesktopSound {
    out: RefCell<Output>,
}

#[derive(Default)]
enum Output {
    #[default]
    Closed,
    Open(MixerDeviceSink),
    Missing,
}

impl std::fmt::Debug for DesktopSound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DesktopSound")
    }
}

/// One tone of a cue: frequency in Hz, start and length in milliseconds, loudness `0.0..=1.0`.
struct Tone(f32, u64, u64, f32);

fn tones(cue: Cue) -> &'static [Tone] {
    match cue {
        // A short low knock with a fast decay reads as soft wood.
        Cue::Tick => &[Tone(392.0, 0, 45, 0.16), Tone(784.0, 0, 22, 0.05)],
        Cue::Turn => &[Tone(523.0, 0, 180, 0.14), Tone(659.0, 90, 220, 0.12)],
        Cue::End => &[
            Tone(523.0, 0, 420, 0.14),
            Tone(659.0, 350, 420, 0.14),
            Tone(784.0, 700, 700, 0.14),
        ],
    }
}

impl Sound for DesktopSound {
    fn play(&self, cue: Cue) -> Result<(), Refusal> {
        let mut out = self.out.borrow_mut();
        if matches!(*out, Output::Closed) {
            *out = DeviceSinkBuilder::open_default_sink().map_or(Output::Missing, |mut sink| {
                sink.log_on_drop(false);
                Output::Open(sink)
            });
        }
        let Output::Open(sink) = &*out else {
            return Err(Refusal::Unsupported);
        };
        for Tone(hz, start, length, loud) in tones(cue) {
            let length = Duration::from_millis(*length);
            let tone = SineWave::new(*hz)
                .take_duration(length)
                .fade_in(Duration::from_millis(4))
                .linear_gain_ramp(length, 1.0, 0.0, true)
                .amplify(*loud)
                .delay(Duration::from_millis(*start));
            sink.mixer().add(tone);
        }
        Ok(())
    }

    fn hush(&self) {
        // Dropping the output is the one way that silences what already plays.
        let mut out = self.out.borrow_mut();
        if matches!(*out, Output::Open(_)) {
            *out = Output::Closed;
        }
    }
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
