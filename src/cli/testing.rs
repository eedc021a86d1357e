//! What builds for tests can be told: another clock, another place, files without a dialog. Other builds have none of it.

#[cfg(feature = "testing")]
use std::path::PathBuf;
#[cfg(feature = "testing")]
use std::rc::Rc;

use milkpath::platform::Platform;
#[cfg(feature = "testing")]
use milkpath::platform::cue_log::log;
#[cfg(feature = "testing")]
use milkpath::platform::desktop::{DesktopSpeech, conductor};
#[cfg(feature = "testing")]
use milkpath::platform::named::Named;

/// Options of builds for tests; other builds have none of them.
#[derive(clap::Args, Default)]
pub(super) struct Testing {
    /// Runs the clock so many times faster.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true, default_value_t = 1.0)]
    pace: f64,
    /// Opens this place.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true)]
    at: Option<String>,
    /// The instant at which the clock starts, UTC milliseconds.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true)]
    start_ms: Option<i64>,
    /// Size of text in percent.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true, default_value_t = 100)]
    text: u32,
    /// Width and height of the window.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true, num_args = 2, value_names = ["WIDTH", "HEIGHT"])]
    window: Option<Vec<f64>>,
    /// The theme: light or dark.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true)]
    theme: Option<String>,
    /// The file that tells when each cue was due and when it was done.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true, value_name = "FILE")]
    cue_log: Option<PathBuf>,
    /// The file that is opened in place of the one that the dialog would give.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true, value_name = "FILE")]
    open_file: Option<PathBuf>,
    /// The file that is written in place of the one that the dialog would give.
    #[cfg(feature = "testing")]
    #[arg(long, hide = true, value_name = "FILE")]
    save_file: Option<PathBuf>,
}

#[cfg(feature = "testing")]
pub(super) fn platform(testing: &Testing) -> impl Fn() -> Platform + Send + Sync + 'static {
    let (pace, start_ms) = (testing.pace, testing.start_ms);
    let files = Named {
        open: testing.open_file.clone(),
        save: testing.save_file.clone(),
    };
    let cue_log = testing.cue_log.clone();
    move || {
        let mut here = Platform::at_pace(pace, start_ms);
        if files.any() {
            here.files = Rc::new(files.clone());
        }
        if let Some(done) = cue_log.as_deref().and_then(|path| log(path).ok()) {
            let speech = DesktopSpeech::new();
            here.cues = Rc::new(conductor(speech.clone(), Some(done)));
            here.speech = Rc::new(speech);
        }
        here
    }
}

#[cfg(not(feature = "testing"))]
pub(super) fn platform(_: &Testing) -> impl Fn() -> Platform + Send + Sync + 'static {
    Platform::here
}

#[cfg(feature = "testing")]
pub(super) fn theme(testing: &Testing) -> Option<String> {
    testing.theme.clone()
}

#[cfg(not(feature = "testing"))]
pub(super) fn theme(_: &Testing) -> Option<String> {
    None
}

#[cfg(feature = "testing")]
pub(super) fn at(testing: &Testing) -> Option<String> {
    testing.at.clone()
}

#[cfg(not(feature = "testing"))]
pub(super) fn at(_: &Testing) -> Option<String> {
    None
}

/// Extra style of the page.
#[cfg(feature = "testing")]
pub(super) fn text(testing: &Testing) -> String {
    format!("html{{font-size:{}%}}", testing.text)
}

#[cfg(not(feature = "testing"))]
pub(super) fn text(_: &Testing) -> String {
    String::new()
}

/// A phone's size.
const PHONE: (f64, f64) = (390.0, 844.0);

#[cfg(feature = "testing")]
pub(super) fn size(testing: &Testing) -> (f64, f64) {
    match testing.window.as_deref() {
        Some([width, height]) => (*width, *height),
        _ => PHONE,
    }
}

#[cfg(not(feature = "testing"))]
pub(super) fn size(_: &Testing) -> (f64, f64) {
    PHONE
}

/// The tag of the language that was asked for, if there is one; builds for tests have two that nobody speaks.
pub(super) fn language(asked: &str) -> Result<String, milkpath::l10n::UnknownLanguage> {
    #[cfg(feature = "testing")]
    if let Some(pseudo) = milkpath::l10n::Pseudo::find(asked) {
        return Ok(pseudo.tag().to_owned());
    }
    milkpath::l10n::Locale::find(asked).map(|locale| locale.tag().to_owned())
}
