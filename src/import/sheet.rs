//! A table in a text: its columns by name, its rows with their lines.

use std::collections::HashMap;

use csv::{ByteRecord, ReaderBuilder, StringRecord};

use super::error::Error;
use super::why::Why;

/// Characters of a line or a cell that a message shows.
pub(super) const SHOWN: usize = 80;

/// A table whose first row names its columns.
pub(super) struct Sheet<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    /// As they are written.
    titles: Vec<String>,
    /// Without capitals.
    columns: HashMap<String, usize>,
}

/// One row.
pub(super) struct Row<'a> {
    line: u64,
    cells: &'a StringRecord,
    columns: &'a HashMap<String, usize>,
}

impl<'a> Sheet<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        let mut sheet = Self {
            bytes,
            delimiter: delimiter(bytes),
            titles: Vec::new(),
            columns: HashMap::new(),
        };
        let mut head = ByteRecord::new();
        let there = sheet.reader().read_byte_record(&mut head).unwrap_or_default();
        let text = |cell: &[u8]| String::from_utf8_lossy(cell).trim().to_owned();
        if there {
            sheet.titles = head.iter().map(text).collect();
        }
        for (place, title) in sheet.titles.iter().enumerate() {
            // Where a name comes twice, the first column is meant.
            sheet.columns.entry(title.to_lowercase()).or_insert(place);
        }
        sheet
    }

    fn reader(&self) -> csv::Reader<&'a [u8]> {
        ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(self.delimiter)
            .buffer_capacity(1 << 16)
            .from_reader(self.bytes)
    }

    /// Whether all these columns are there, whatever their capitals.
    pub(super) fn has_all(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.columns.contains_key(*name))
    }

    pub(super) fn first_column(&self) -> &str {
        self.titles.first().map_or("", String::as_str)
    }

    /// The names of the columns, without capitals.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }

    /// A column as it is written.
    pub(super) fn title<'b>(&'b self, name: &'b str) -> &'b str {
        let place = self.columns.get(name).copied();
        place
            .and_then(|place| self.titles.get(place))
            .map_or(name, String::as_str)
    }

    pub(super) fn unknown(&self) -> Error {
        let header = self.titles.join(",").chars().take(SHOWN).collect();
        Error::Unknown { header }
    }

    /// Hands every row that is not empty to `visit`, those that are no text as their line and reason.
    pub(super) fn each_row(&self, mut visit: impl FnMut(Result<&Row<'_>, (u64, Why)>)) {
        let mut reader = self.reader();
        let mut lines = Lines::new(self.bytes);
        let (mut raw, mut is_head) = (ByteRecord::new(), true);
        while let Ok(true) = reader.read_byte_record(&mut raw) {
            let place = raw.position().map_or(0, csv::Position::byte);
            let start = usize::try_from(place).unwrap_or(usize::MAX);
            let line = lines.of(start);
            if std::mem::take(&mut is_head) || raw.iter().all(|cell| cell.trim_ascii().is_empty()) {
                continue;
            }
            if reader.position().byte() >= self.bytes.len() as u64
                && is_open(self.bytes.get(start..).unwrap_or_default(), self.delimiter)
            {
                visit(Err((line, Why::OpenQuote)));
                continue;
            }
            match StringRecord::from_byte_record(raw) {
                Ok(cells) => {
                    visit(Ok(&Row {
                        line,
                        cells: &cells,
                        columns: &self.columns,
                    }));
                    raw = cells.into_byte_record();
                }
                Err(error) => {
                    raw = error.into_byte_record();
                    visit(Err((line, Why::NotText)));
                }
            }
        }
    }
}

impl Row<'_> {
    /// Its line in the file, from 1.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// The cell of a column, without blanks round it; empty where the row or the table has none. Names are without
    /// capitals.
    pub(super) fn get(&self, name: &str) -> &str {
        let cell = self.columns.get(name).and_then(|place| self.cells.get(*place));
        cell.unwrap_or_default().trim()
    }

    /// The column of this name, or the first one whose name begins so, and its cell.
    pub(super) fn beginning(&self, name: &str) -> Option<(&str, &str)> {
        let exactly = self.columns.get_key_value(name).map(|(column, _)| column);
        let begins = || self.columns.keys().find(|column| column.starts_with(name));
        let column = exactly.or_else(begins)?;
        Some((column, self.get(column)))
    }

    /// All cells, without blanks round them and without the empty ones at the end.
    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        let full = self
            .cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.trim().is_empty());
        let count = full.last().map_or(0, |(last, _)| last.saturating_add(1));
        self.cells.iter().take(count).map(str::trim)
    }
}

/// What parts the cells: the most frequent of the three in the first line.
fn delimiter(bytes: &[u8]) -> u8 {
    let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r'));
    let first = lines
        .into_iter()
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    let count = |delimiter: u8| first.split(|byte| *byte == delimiter).count();
    let by_count = [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|delimiter| count(*delimiter));
    by_count.unwrap_or(b',')
}

/// Counts lines up to places that only grow; a line ends with a feed, a return, or both.
struct Lines<'a> {
    bytes: &'a [u8],
    seen: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            seen: 0,
            line: 1,
        }
    }

    /// The line of the first byte at or after `start` that ends no line.
    fn of(&mut self, start: usize) -> u64 {
        while let Some(byte) = self.bytes.get(self.seen) {
            let ends = matches!(byte, b'\n' | b'\r');
            if self.seen >= start && !ends {
                break;
            }
            let after_return =
                self.seen.checked_sub(1).and_then(|before| self.bytes.get(before)) == Some(&b'\r');
            if ends && !(*byte == b'\n' && after_return) {
                self.line = self.line.saturating_add(1);
            }
            self.seen = self.seen.saturating_add(1);
        }
        self.line
    }
}

/// Whether a quote that begins a cell is never closed.
fn is_open(bytes: &[u8], delimiter: u8) -> bool {
    let (mut quoted, mut begins, mut closes) = (false, true, false);
    for byte in bytes {
        let ends = *byte == delimiter || matches!(byte, b'\n' | b'\r');
        match (*byte, quoted) {
            // Two quotes inside are one; one may be the end of the cell.
            (b'"', true) => (quoted, closes) = (false, true),
            (b'"', false) => quoted = begins || closes,
            (_, true) => {}
            (_, false) => closes = false,
        }
        begins = !quoted && ends;
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u64, Result<String, Why>)> {
        let sheet = Sheet::of(text.as_bytes());
        let mut found = Vec::new();
        sheet.each_row(|row| match row {
            Ok(row) => found.push((row.line(), Ok(row.get("b").to_owned()))),
            Err((line, why)) => found.push((line, Err(why))),
        });
        found
    }

    fn ok(line: u64, cell: &str) -> (u64, Result<String, Why>) {
        (line, Ok(cell.to_owned()))
    }

    #[test]
    fn a_row_knows_its_line_whatever_ends_the_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a,B", "1,x", "", "2,\"y", "y\"", " , ", "3", "4, z "].join(end);
            let broken = format!("y{end}y");
            assert_eq!(
                rows(&text),
                [ok(2, "x"), ok(4, &broken), ok(7, ""), ok(8, "z")],
                "{end:?}"
            );
        }
    }

    #[test]
    fn a_quote_that_stays_open_is_told_and_one_inside_a_word_is_not() {
        assert_eq!(rows("a,b\n1,\"x\n2,y\n"), [(2, Err(Why::OpenQuote))]);
        assert_eq!(rows("a,b\n1,\"x\"\"\n2,y"), [(2, Err(Why::OpenQuote))]);
        assert_eq!(rows("a,b\n1,5\" cut\n"), [ok(2, "5\" cut")]);
        assert_eq!(rows("a,b\n1,\"say \"\"x\"\"\""), [ok(2, "say \"x\"")]);
    }

    #[test]
    fn tabs_and_semicolons_part_cells_too() {
        assert_eq!(rows("a\tb\n1\tx,y\n"), [ok(2, "x,y")]);
        assert_eq!(rows("a;b\n1;x\n"), [ok(2, "x")]);
    }

    #[test]
    fn a_row_that_is_no_text_is_told() {
        let sheet = Sheet::of(b"a,b\n1,\xE9\n2,x\n");
        let mut found = Vec::new();
        sheet.each_row(|row| found.push(row.map(Row::line)));
        assert_eq!(found, [Err((2, Why::NotText)), Ok(3)]);
    }
}
