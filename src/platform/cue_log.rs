//! When each cue was due and when it was done, line by line: for the measurement of builds for tests.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use super::clock::{instant, wall_us};
use super::conductor::{Act, Done, Due, Event};

/// Writes a line of JSON for each act of the plan into the file: `mono_ms`, `late_us` (microseconds after its moment),
/// `real_us` (since the log was opened) and `act`; a line of `hush` and `wall_us` (since 1970) for each silence.
///
/// # Errors
///
/// Where the file cannot be made.
pub fn log(path: &Path) -> std::io::Result<Done> {
    let mut file = File::create(path)?;
    let opened = instant();
    Ok(Box::new(move |event: Event<'_>, when: Instant| {
        let line = match event {
            Event::Did(due) => did(due, when, opened),
            Event::Hushed => serde_json::json!({ "act": "hush", "wall_us": wall_us() }),
        };
        // A test that misses a line fails by itself.
        let _ = writeln!(file, "{line}");
    }))
}

fn micros(span: std::time::Duration) -> u64 {
    u64::try_from(span.as_micros()).unwrap_or(u64::MAX)
}

fn did(due: &Due, when: Instant, opened: Instant) -> serde_json::Value {
    let act = match &due.act {
        Act::Tone(tone) => format!("{tone:?}"),
        Act::Buzz(buzz) => format!("buzz {buzz:?}"),
        Act::Say(words, tag) => format!("{tag}: {words}"),
    };
    serde_json::json!({
        "mono_ms": due.mono_ms,
        "late_us": micros(when.saturating_duration_since(due.at)),
        "real_us": micros(when.saturating_duration_since(opened)),
        "act": act,
    })
}
