//! The whole log: one record a line, so that a line that is damaged can be named.

use std::io::{self, Write};

use super::numbers::Numbers;
use crate::domain::archive::{Record, VERSION};

/// A log that is being written.
pub(super) struct Log<W: Write> {
    out: W,
    is_first: bool,
    numbers: Numbers,
}

impl<W: Write> Log<W> {
    pub(super) fn new(mut out: W) -> io::Result<Self> {
        write!(out, r#"{{"milkpath":"log","version":{VERSION},"records":["#)?;
        Ok(Self {
            out,
            is_first: true,
            numbers: Numbers::default(),
        })
    }

    pub(super) fn add(&mut self, record: Record) -> io::Result<()> {
        let between: &[u8] = if std::mem::take(&mut self.is_first) {
            b"\n"
        } else {
            b",\n"
        };
        self.out.write_all(between)?;
        serde_json::to_writer(&mut self.out, &self.numbers.of(record))?;
        Ok(())
    }

    pub(super) fn finish(mut self) -> io::Result<W> {
        self.out.write_all(b"\n]}\n")?;
        self.out.flush()?;
        Ok(self.out)
    }
}
