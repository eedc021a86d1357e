//! Answers with the verdict that was shown for them, and what she heard when she called.

use rusqlite::{Connection, named_params};

use super::cells::{Cells, Put, Stored, list};
use super::error::Result;
use crate::domain::at::At;
use crate::domain::ids::{ContactId, EpisodeId, PersonId, TriageId};
use crate::domain::triage::{Answered, Heard, Lock, NewAnswered, NewHeard, Outcome, Verdict};

const SINCE: &str = include_str!("triage/since.sql");
const OF_EPISODE: &str = include_str!("triage/of_episode.sql");
const INSERT: &str = include_str!("triage/insert.sql");
const HEARD_SINCE: &str = include_str!("triage/heard_since.sql");
const HEARD_OF_EPISODE: &str = include_str!("triage/heard_of_episode.sql");
const INSERT_HEARD: &str = include_str!("triage/insert_heard.sql");

impl Stored for Answered {
    const TABLE: &'static str = "triage";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let corrects: Option<i64> = cells.get("corrects")?;
        let episode: Option<i64> = cells.get("episode")?;
        Ok(Self {
            id: TriageId(cells.get("id")?),
            at: cells.at("at")?,
            answers: cells.json("answers")?,
            verdict: verdict(cells)?,
            corrects: corrects.map(TriageId),
            episode: episode.map(EpisodeId),
        })
    }
}

/// The verdict, with which its two copies must agree.
fn verdict(cells: &Cells<'_, '_>) -> Result<Verdict> {
    let verdict: Verdict = cells.json("verdict")?;
    if cells.code::<Outcome>("outcome")? != verdict.outcome {
        return Err(cells.bad("outcome", "it is not that of the verdict"));
    }
    if cells.code::<Lock>("lock")? != verdict.lock {
        return Err(cells.bad("lock", "it is not that of the verdict"));
    }
    Ok(verdict)
}

impl Stored for Heard {
    const TABLE: &'static str = "contacts";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let person: Option<i64> = cells.get("person")?;
        Ok(Self {
            id: ContactId(cells.get("id")?),
            triage: TriageId(cells.get("triage")?),
            at: cells.at("at")?,
            said: cells.code("said")?,
            person: person.map(PersonId),
        })
    }
}

/// The checks from `from` on, newest first; and the last one before them if it holds a lock, however old it is,
/// because no later check can have lifted that.
pub(super) fn since(db: &Connection, from: At) -> Result<Vec<Answered>> {
    list(db, SINCE, named_params! { ":from_ms": from.utc_ms() })
}

/// What she heard since the oldest of `checks`, newest first.
pub(super) fn heard_since(db: &Connection, checks: &[Answered]) -> Result<Vec<Heard>> {
    match checks.last() {
        None => Ok(Vec::new()),
        Some(oldest) => list(db, HEARD_SINCE, named_params! { ":from_ms": oldest.at.utc_ms() }),
    }
}

/// The checks about one clog, newest first.
pub(super) fn of_episode(db: &Connection, episode: EpisodeId) -> Result<Vec<Answered>> {
    list(db, OF_EPISODE, named_params! { ":episode": episode.0 })
}

/// What she heard about one clog, newest first.
pub(super) fn heard_of_episode(db: &Connection, episode: EpisodeId) -> Result<Vec<Heard>> {
    list(db, HEARD_OF_EPISODE, named_params! { ":episode": episode.0 })
}

/// Keeps a check with its verdict.
pub(super) fn insert(db: &Connection, new: &NewAnswered) -> Result<TriageId> {
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":episode": new.episode.map(|id| id.0),
        ":at_utc_ms": new.at.utc_ms(),
        ":at_offset_min": new.at.offset_min(),
        ":answers": Put(&new.answers),
        ":verdict": Put(&new.verdict),
        ":outcome": Put(new.verdict.outcome),
        ":lock": Put(new.verdict.lock),
        ":corrects": new.corrects.map(|id| id.0),
    })?;
    Ok(TriageId(db.last_insert_rowid()))
}

/// Keeps what she heard.
pub(super) fn insert_heard(db: &Connection, new: &NewHeard) -> Result<ContactId> {
    db.prepare_cached(INSERT_HEARD)?.execute(named_params! {
        ":triage": new.triage.0,
        ":at_utc_ms": new.at.utc_ms(),
        ":at_offset_min": new.at.offset_min(),
        ":said": Put(new.said),
        ":person": new.person.map(|id| id.0),
    })?;
    Ok(ContactId(db.last_insert_rowid()))
}
