//! Files of other apps, and Milkpath's own exports: bytes in, lines of the log and a report out.
//!
//! A file is known by what is in it, never by its name. What it does not say (the zone, the unit, what a number means)
//! is asked and never guessed: [`Reading::needs`]. Every row ends up in one of three places: among the lines, among the
//! kinds that are left out, or among the unreadable ones with its line and its reason.

mod baby_buddy;
mod baby_tracker;
mod cells;
mod collect;
mod error;
mod format;
mod huckleberry;
mod key;
mod log;
mod nara;
pub mod qr;
mod question;
mod reading;
mod sheet;
mod table;
mod text;
mod why;
mod zoned;

pub use error::Error;
pub use format::Format;
pub use question::{Answers, Asked, DateOrder, HourTwice, Letterless, PumpOrder, Question};
pub use reading::{Counted, LeftOut, Read, Reading, Unreadable};
pub use why::Why;

use crate::domain::at::At;
use cells::Bad;
use collect::Collected;
use format::Which;
use sheet::Sheet;
use text::Text;

/// Reads a whole file, as far as `answers` go. Nothing may lie ahead of `now`, when the file is brought in.
///
/// ```
/// use milkpath::domain::at::At;
/// use milkpath::import::{self, Answers, Question};
///
/// let file = b"Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\r\n\
///     Feed,2026-01-14 22:20,2026-01-14 22:31,00:11,00:03R,Breast,00:07L,\r\n";
/// let now = At::new(1_774_738_799_000, 60)?;
/// let mut answers = Answers::default();
/// let first = import::read(file, &answers, now)?;
/// assert_eq!(first.needs[0].question, Question::Zone);
/// answers.zone = Some(chrono_tz::Europe::Berlin);
/// assert_eq!(import::read(file, &answers, now)?.lines.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`Error`] where nothing of the file can be read: it is of no format that is known, or an export that is damaged or
/// newer than this app. A row that cannot be read is no error: it is in [`Reading::unreadable`].
pub fn read(bytes: &[u8], answers: &Answers, now: At) -> Result<Reading, Error> {
    let text = Text::of(bytes)?;
    if text.is_json() {
        return log::read(text.bytes());
    }
    let sheet = Sheet::of(text.bytes());
    let which = Which::of(&sheet)?;
    let mut collected = Collected::new(which.format(), answers, now);
    if let Which::BabyTracker(_) = which {
        collected.dates = baby_tracker::dates(&sheet);
    }
    sheet.each_row(|row| {
        let outcome = row
            .map_err(|(line, why)| (line, Bad::new("", "", why)))
            .and_then(|row| {
                collected.begin(row.line());
                which.read(row, &mut collected).map_err(|bad| (row.line(), bad))
            });
        if let Err((line, bad)) = outcome {
            collected.refuse(line, sheet.title(&bad.column), bad.value, bad.why);
        }
    });
    Ok(collected.finish(!which.names_babies()))
}
