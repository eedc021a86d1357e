//! Each fixture against the report and the lines beside it, and against other ways of writing the same file.

use std::fmt::Write as _;
use std::fs;

use milkpath::domain::archive::Record;
use milkpath::domain::at::At;
use milkpath::export::{Format, Writer};
use milkpath::import::{self, Answers, Error, Reading};
use milkpath::store::Store;

use super::{FILES, LOG, answers, bytes, folder, now, records, store};

fn read(file: &str, answers: &Answers) -> Reading {
    import::read(&bytes(file), answers, now()).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What the preview says.
fn report(first: &Reading, reading: &Reading) -> String {
    let mut out = String::new();
    writeln!(out, "format: {}", reading.format.slug()).unwrap();
    writeln!(out, "rows: {}", reading.rows).unwrap();
    writeln!(out, "names no baby: {}", reading.names_no_baby).unwrap();
    for asked in &first.needs {
        let (what, rows, line) = (asked.question.slug(), asked.rows, asked.line);
        writeln!(out, "asks: {what}, {rows} rows, line {line}: {:?}", asked.sample).unwrap();
    }
    for (counted, count) in &reading.counts {
        writeln!(out, "count: {} {count}", counted.slug()).unwrap();
    }
    if let Some((from, until)) = reading.span {
        let instant = |at: At| at.local().to_rfc3339();
        writeln!(out, "span: {} to {}", instant(from), instant(until)).unwrap();
    }
    for kind in &reading.left_out {
        writeln!(out, "left out: {} {}", kind.name, kind.rows).unwrap();
    }
    for bad in &reading.unreadable {
        let (line, column, why) = (bad.line, &bad.column, bad.why.slug());
        writeln!(
            out,
            "unreadable: line {line}, {column:?} is {:?}: {why}",
            bad.value
        )
        .unwrap();
    }
    out
}

/// The lines of a log, a paragraph each, as the cells of the table that hold something.
fn lines(store: &Store) -> String {
    let mut writer = Writer::new(Format::Csv, Vec::new()).unwrap();
    for record in records(store) {
        writer.add(record).unwrap();
    }
    let (table, _) = writer.finish().unwrap();
    let mut table = csv::Reader::from_reader(table.strip_prefix(b"\xEF\xBB\xBF".as_slice()).unwrap());
    let head = table.headers().unwrap().clone();
    let mut out = String::new();
    for row in table.records() {
        let row = row.unwrap();
        for (column, cell) in head.iter().zip(&row).filter(|(_, cell)| !cell.is_empty()) {
            match column {
                "milkpath_1" => write!(out, "\n{cell}").unwrap(),
                "source" | "key" => {}
                _ => write!(out, " {column}={cell:?}").unwrap(),
            }
        }
        out.push('\n');
    }
    out
}

/// A log with nothing but what a file brings.
fn alone(file: &str, reading: Reading) -> Store {
    let mut store = Store::in_memory().unwrap();
    let new = reading.into_new(now(), file).unwrap();
    store.add_import(&new).unwrap();
    store
}

#[test]
fn every_fixture_is_read_as_it_is_told_beside_it() {
    let rewrite = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for file in FILES {
        let (first, reading) = (read(file, &Answers::default()), read(file, &answers()));
        let text = report(&first, &reading) + &lines(&alone(file, reading));
        let beside = folder().join(file).with_extension("txt");
        if fs::read_to_string(&beside).unwrap_or_default() != text {
            if rewrite {
                fs::write(&beside, &text).unwrap();
            }
            changed.push(text);
        }
    }
    assert!(
        rewrite || changed.is_empty(),
        "UPDATE_GOLDEN=1 accepts: {}",
        changed.join("\n\n")
    );
}

#[test]
fn nothing_is_handed_out_while_something_is_asked() {
    for file in FILES {
        let first = read(file, &Answers::default());
        if !first.needs.is_empty() {
            assert!(first.lines.is_empty() && first.records.is_empty(), "{file}");
            assert!(first.into_new(now(), file).is_none(), "{file}");
        }
    }
}

#[test]
fn every_row_is_a_line_or_left_out_or_told_of() {
    for file in FILES.iter().filter(|file| **file != LOG) {
        let reading = read(file, &answers());
        let left_out: u32 = reading.left_out.iter().map(|kind| kind.rows).sum();
        let told = reading.lines.len() + reading.unreadable.len();
        assert_eq!(u32::try_from(told).unwrap() + left_out, reading.rows, "{file}");
    }
}

#[test]
fn a_second_time_adds_nothing_and_taken_back_the_log_is_as_it_was() {
    for file in FILES {
        let mut store = store();
        let before = records(&store);
        let new = read(file, &answers()).into_new(now(), file).unwrap();
        let tried = store.try_import(&new).unwrap();
        assert_eq!(records(&store), before, "{file}: tried");
        let first = store.add_import(&new).unwrap();
        assert_eq!((tried.added, tried.known), (first.added, first.known), "{file}");
        assert_eq!(first.known, 0, "{file}");
        let second = store.add_import(&new).unwrap();
        assert_eq!((second.added, second.known), (0, first.added), "{file}");
        assert_eq!(store.undo_import(second.id).unwrap(), 0, "{file}");
        assert_eq!(store.undo_import(first.id).unwrap(), first.added, "{file}");
        assert_eq!(records(&store), before, "{file}: taken back");
    }
}

#[test]
fn what_was_answered_another_way_is_still_the_same_row() {
    for file in FILES {
        let mut store = store();
        let new = read(file, &answers()).into_new(now(), file).unwrap();
        let first = store.add_import(&new).unwrap();
        let other = Answers {
            zone: Some(chrono_tz::America::New_York),
            unit: Some(milkpath::domain::settings::MilkUnit::Ounces),
            ..answers()
        };
        let again = read(file, &other).into_new(now(), file).unwrap();
        // A row that only one of the answers can read may come in; none comes in twice.
        let keys: Vec<String> = new.lines.iter().map(|line| line.key.clone()).collect();
        let fresh = again.lines.iter().filter(|line| !keys.contains(&line.key));
        let fresh = u32::try_from(fresh.count()).unwrap();
        let second = store.add_import(&again).unwrap();
        assert_eq!(second.added, fresh, "{file}");
        assert!(first.added == 0 || second.known > 0, "{file}");
    }
}

/// The same text with other ends of its lines.
fn with_ends(text: &str, end: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', end)
}

#[test]
fn the_same_file_written_otherwise_is_read_the_same() {
    for file in FILES.iter().filter(|file| !file.contains("rough")) {
        let raw = bytes(file);
        let text = String::from_utf8(raw.clone()).unwrap();
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
        let same = import::read(&raw, &answers(), now()).unwrap();
        let mut others = vec![text.as_bytes().to_vec(), format!("\u{FEFF}{text}").into_bytes()];
        for end in ["\n", "\r\n", "\r"] {
            // Inside of a note a return alone becomes a blank.
            if end != "\r" || !file.starts_with("milkpath/table") {
                others.push(with_ends(text, end).into_bytes());
            }
        }
        for (mark, unit) in [
            ([0xFF, 0xFE], u16::to_le_bytes as fn(u16) -> [u8; 2]),
            ([0xFE, 0xFF], u16::to_be_bytes),
        ] {
            let units = text.encode_utf16().flat_map(unit);
            others.push(mark.into_iter().chain(units).collect());
        }
        if *file != LOG {
            others.extend([b';', b'\t', b','].map(|delimiter| quoted(text, delimiter)));
        }
        for other in others {
            let read = import::read(&other, &answers(), now()).unwrap();
            assert!(read == same, "{file}");
        }
    }
}

/// The same table with every cell in quotes.
fn quoted(text: &str, delimiter: u8) -> Vec<u8> {
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut out = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(Vec::new());
    for row in rows.records() {
        out.write_record(&row.unwrap()).unwrap();
    }
    out.into_inner().unwrap()
}

#[test]
fn a_log_that_is_damaged_is_taken_not_at_all() {
    let whole = String::from_utf8(bytes(LOG)).unwrap();
    let read = |text: &str| import::read(text.as_bytes(), &Answers::default(), now());
    let count = read(&whole).unwrap().records.len();
    let lines: Vec<&str> = whole.lines().collect();
    // Cut at its middle, and after every line.
    for cut in 1..lines.len() {
        let part = lines[..cut].join("\n");
        let error = read(&part).unwrap_err();
        assert!(matches!(error, Error::Broken { .. }), "{cut} lines: {error}");
    }
    // Without its first clog and whatever else a later record names.
    for (place, line) in lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.starts_with("{\"clog\""))
    {
        let rest: Vec<&str> = lines.iter().copied().filter(|other| other != line).collect();
        let error = read(&rest.join("\n")).unwrap_err().to_string();
        assert!(error.contains("is named and not there"), "line {place}: {error}");
    }
    let newer = whole.replacen("\"version\":1", "\"version\":2", 1);
    assert_eq!(read(&newer).unwrap_err(), Error::TooNew { version: 2 });
    let clogs = read(&whole).unwrap().records;
    let clogs = clogs.iter().filter(|record| matches!(record, Record::Clog(_)));
    assert!(clogs.count() > 0 && count > 40);
}

#[test]
fn what_is_no_file_of_a_known_app_is_told_so() {
    let read = |bytes: &[u8]| import::read(bytes, &answers(), now()).map(|reading| reading.rows);
    assert_eq!(read(b""), Err(Error::Empty));
    assert_eq!(read(b"\xEF\xBB\xBF \r\n"), Err(Error::Empty));
    assert_eq!(read(b"PK\x03\x04\x00\x00"), Err(Error::NotText));
    let unknown = |header: &str| {
        Err(Error::Unknown {
            header: header.to_owned(),
        })
    };
    assert_eq!(read(b"name,colour\nIda,plum\n"), unknown("name,colour"));
    assert_eq!(read(br#"{"babies": []}"#), unknown(r#"{"babies": []}"#));
    assert_eq!(read(b"milkpath_2,start\n"), Err(Error::TooNew { version: 2 }));
    // A head alone is a file with no rows.
    for file in FILES.iter().filter(|file| **file != LOG) {
        let raw = bytes(file);
        let end = raw.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap();
        assert_eq!(read(&raw[..end]), Ok(0), "{file}");
    }
}
