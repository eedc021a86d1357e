//! The whole log as records, page by page: what an export is made of.

use rusqlite::{Connection, ToSql, named_params};

use super::cells::{Cells, Stored, list};
use super::error::Result;
use super::{
    babies, clog_notes, entries, episodes, imports, people, plans, profile, sessions, settings, shares,
};
use crate::domain::archive::{Clog, KeyedEntry, Part, Place, Record, Records};
use crate::domain::entry::Entry;
use crate::domain::episode::EpisodeHead;
use crate::domain::profile::Profile;
use crate::domain::session::Session;
use crate::domain::triage::{Answered, Heard};

const ENTRIES: &str = include_str!("archive/entries.sql");

/// Records of one page.
const PAGE: u16 = 500;
/// Clogs of one page, each with all its checks.
const CLOGS: u16 = 50;

impl Stored for KeyedEntry {
    const TABLE: &'static str = Entry::TABLE;

    /// The row alone: its babies are read apart.
    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            entry: Entry::read(cells)?,
            key: cells.get("import_key")?,
        })
    }
}

/// The records from a place on, of one part.
pub(super) fn page(db: &Connection, from: Place) -> Result<Records> {
    match from.part {
        Part::Family => Ok(Records {
            records: family(db)?,
            next: Some(Place::before(Part::Clogs)),
        }),
        Part::Clogs => {
            let found: Vec<EpisodeHead> = after(db, "TRUE", from, CLOGS)?;
            let last = found.last().map(|head| head.id.0);
            let clogs = found.into_iter().map(|head| clog(db, head));
            Ok(part(from, CLOGS, last, clogs.collect::<Result<_>>()?))
        }
        Part::Sessions => {
            let mut found: Vec<Session> = after(db, "ended_utc_ms IS NOT NULL", from, PAGE)?;
            for session in &mut found {
                session.steps = sessions::steps(db, session.id)?;
            }
            let last = found.last().map(|session| session.id.0);
            let records = found
                .into_iter()
                .map(|session| Record::Session(Box::new(session)));
            Ok(part(from, PAGE, last, records.collect()))
        }
        Part::Triage => {
            let found: Vec<Answered> = after(db, "TRUE", from, PAGE)?;
            let last = found.last().map(|answered| answered.id.0);
            let records = found
                .into_iter()
                .map(|answered| Record::Triage(Box::new(answered)));
            Ok(part(from, PAGE, last, records.collect()))
        }
        Part::Contacts => {
            let found: Vec<Heard> = after(db, "TRUE", from, PAGE)?;
            let last = found.last().map(|heard| heard.id.0);
            Ok(part(
                from,
                PAGE,
                last,
                found.into_iter().map(Record::Contact).collect(),
            ))
        }
        Part::Entries => lines(db, from),
    }
}

/// A page of one part, and what follows: the rest of the part where the page is full, else the next part.
fn part(from: Place, limit: u16, last: Option<i64>, records: Vec<Record>) -> Records {
    let is_full = records.len() >= usize::from(limit);
    let next = match last {
        Some(id) if is_full => Some(Place { id, ..from }),
        _ => from.part.next().map(Place::before),
    };
    Records { records, next }
}

/// The rows of a table after this number.
fn after<T: Stored>(db: &Connection, which: &str, from: Place, limit: u16) -> Result<Vec<T>> {
    let table = T::TABLE;
    let sql = format!("SELECT * FROM {table} WHERE id > :id AND {which} ORDER BY id LIMIT :limit");
    let params: [(&str, &dyn ToSql); 2] = [(":id", &from.id), (":limit", &limit)];
    list(db, &sql, params.as_slice())
}

fn family(db: &Connection) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    if settings::is_chosen(db)? {
        records.push(Record::Settings(Box::new(settings::read(db)?)));
    }
    let profile = profile::read(db)?;
    if profile != Profile::default() {
        records.push(Record::Profile(profile));
    }
    records.extend(people::all(db)?.into_iter().map(Record::Person));
    records.extend(babies::all(db)?.into_iter().map(Record::Baby));
    let mut files = imports::all(db)?;
    files.sort_by_key(|file| file.id);
    records.extend(files.into_iter().map(Record::Import));
    let mut kept = plans::all(db)?;
    kept.sort_by_key(|plan| plan.id);
    records.extend(kept.into_iter().map(Box::new).map(Record::Plan));
    let mut given = shares::all(db)?;
    given.sort_by_key(|share| share.id);
    records.extend(given.into_iter().map(Box::new).map(Record::Share));
    Ok(records)
}

fn clog(db: &Connection, head: EpisodeHead) -> Result<Record> {
    let notes = clog_notes::one(db, head.id)?;
    Ok(Record::Clog(Box::new(Clog {
        checks: episodes::checks(db, head.id)?,
        worry: notes.worry,
        goal: notes.goal,
        helped: notes.helped,
        triggers: notes.triggers,
        head,
    })))
}

/// Lines in the order of time.
fn lines(db: &Connection, from: Place) -> Result<Records> {
    let params = named_params! { ":at_utc_ms": from.utc_ms, ":id": from.id, ":limit": PAGE };
    let mut found: Vec<KeyedEntry> = list(db, ENTRIES, params)?;
    for keyed in &mut found {
        keyed.entry.babies = entries::babies(db, keyed.entry.id)?;
    }
    let is_full = found.len() >= usize::from(PAGE);
    let next = found.last().filter(|_| is_full).map(|keyed| Place {
        utc_ms: keyed.entry.at.utc_ms(),
        id: keyed.entry.id.0,
        ..from
    });
    let records = found.into_iter().map(|keyed| Record::Entry(Box::new(keyed)));
    Ok(Records {
        records: records.collect(),
        next,
    })
}
