//! What a summary is made of, read from one state of the database.

use rusqlite::{Connection, named_params};

use super::cells::list;
use super::error::Result;
use super::log_reads::{cares, feeds, looks, pumps};
use super::{babies, clog_notes, entries, episodes, plans, profile, sessions, settings, triage};
use crate::domain::at::DAY;
use crate::domain::day::Span;
use crate::domain::entry::Entry;
use crate::domain::episode::EpisodeHead;
use crate::domain::ids::EpisodeId;
use crate::domain::report::{ClogStory, Material};
use crate::domain::triage::{Answered, Heard};

const CLOGS: &str = include_str!("report/clogs.sql");
const TOLD: &str = include_str!("report/told.sql");
const TRIAGE: &str = include_str!("report/triage.sql");

/// The log of a span; of its clogs those that were there, or the one alone.
pub(super) fn material(db: &Connection, span: Span, clog: Option<EpisodeId>) -> Result<Material> {
    let (from, until) = (span.from_ms, span.until_ms);
    let bounds = named_params! { ":from_ms": from, ":until_ms": until };
    let heads: Vec<EpisodeHead> = list(
        db,
        CLOGS,
        named_params! { ":from_ms": from, ":until_ms": until, ":clog": clog.map(|id| id.0) },
    )?;
    let first = heads.iter().map(|head| head.onset.utc_ms()).min();
    let clogs: Vec<ClogStory> = heads
        .into_iter()
        .map(|head| story(db, head))
        .collect::<Result<_>>()?;
    let triage: Vec<Answered> = list(db, TRIAGE, bounds)?;
    Ok(Material {
        settings: settings::read(db)?,
        profile: profile::read(db)?,
        babies: babies::all(db)?,
        feeds: feeds(db, from.saturating_sub(DAY), until, None)?,
        pumps: pumps(db, from.saturating_sub(DAY), until)?,
        cares: cares(db, first.map_or(from, |first| first.min(from)), until)?,
        looks: looks(db, from, until)?,
        told: told(db, first.map_or(from, |first| first.min(from)), until)?,
        heads: episodes::all(db)?,
        sessions: sessions::within(db, from, until)?,
        plans: plans::all(db)?,
        heard: heard(db, &clogs, &triage)?,
        clogs,
        triage,
    })
}

fn told(db: &Connection, from_ms: i64, until_ms: i64) -> Result<Vec<Entry>> {
    let params = named_params! { ":from_ms": from_ms, ":until_ms": until_ms };
    entries::all_with_babies(db, list(db, TOLD, params)?)
}

fn story(db: &Connection, head: EpisodeHead) -> Result<ClogStory> {
    let id = head.id;
    let notes = clog_notes::one(db, id)?;
    Ok(ClogStory {
        episode: head.with(episodes::checks(db, id)?),
        worry: notes.worry,
        goal: notes.goal,
        helped: notes.helped,
        triggers: notes.triggers,
        sessions: sessions::of_episode(db, id)?,
        triage: triage::of_episode(db, id)?,
    })
}

/// What she heard since the oldest of these checks, in the order of time.
fn heard(db: &Connection, clogs: &[ClogStory], triage: &[Answered]) -> Result<Vec<Heard>> {
    let of_clogs = clogs.iter().flat_map(|clog| &clog.triage);
    let oldest = of_clogs.chain(triage).min_by_key(|check| check.at.utc_ms());
    let mut heard = match oldest {
        None => Vec::new(),
        Some(oldest) => triage::heard_since(db, std::slice::from_ref(oldest))?,
    };
    heard.reverse();
    Ok(heard)
}
