//! Clogs and the looks at them.

use rusqlite::{Connection, named_params};

use super::cells::{Cells, Put, Stored, first, list, pair};
use super::error::{Error, Result};
use crate::domain::at::At;
use crate::domain::breast_map::{Side, Spot};
use crate::domain::episode::{Amended, Check, Episode, EpisodeHead, NewCheck, NewEpisode, Place};
use crate::domain::ids::{CheckId, EpisodeId};

const ALL: &str = include_str!("episodes/all.sql");
const ONE: &str = include_str!("episodes/one.sql");
const THERE: &str = include_str!("episodes/there.sql");
const SINCE: &str = include_str!("episodes/since.sql");
const GONE: &str = include_str!("episodes/gone.sql");
const INSERT: &str = include_str!("episodes/insert.sql");
const AMEND: &str = include_str!("episodes/amend.sql");
const CLOSE: &str = include_str!("episodes/close.sql");
const REOPEN: &str = include_str!("episodes/reopen.sql");
const CHECKS: &str = include_str!("episodes/checks.sql");
const INSERT_CHECK: &str = include_str!("episodes/insert_check.sql");

impl Stored for EpisodeHead {
    const TABLE: &'static str = "episodes";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: EpisodeId(cells.get("id")?),
            place: place(cells)?,
            size: cells.number_if("size_mm")?,
            onset: cells.at("onset")?,
            opened: cells.at("opened")?,
            gone: cells.at_if("gone")?,
        })
    }
}

/// Where it is.
#[allow(clippy::cast_possible_truncation)] // only what was an f32 is written
pub(super) fn place(cells: &Cells<'_, '_>) -> Result<Place> {
    let side: Side = cells.code("side")?;
    let hour: Option<f64> = cells.get("spot_hour")?;
    let r: Option<f64> = cells.get("spot_r")?;
    match (hour, r) {
        (None, None) => Ok(Place::AllOver(side)),
        (Some(hour), Some(r)) => Spot::new(side, hour as f32, r as f32)
            .map(Place::Spot)
            .map_err(|error| cells.bad("spot_hour", error)),
        _ => Err(cells.bad("spot_hour", "a pin needs both its hour and its radius")),
    }
}

impl Stored for Check {
    const TABLE: &'static str = "checks";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: CheckId(cells.get("id")?),
            at: cells.at("at")?,
            kind: cells.code("kind")?,
            pain: cells.small_if("pain")?,
            size: cells.number_if("size_mm")?,
            skin_changed: cells.yes_if("skin_changed")?,
            temperature: cells.number_if("temperature_dc")?,
            trend: cells.code_if("trend")?,
        })
    }
}

/// Every clog, the latest onset first.
pub(super) fn all(db: &Connection) -> Result<Vec<EpisodeHead>> {
    list(db, ALL, [])
}

/// The clogs that began at `from` or later, newest first.
pub(super) fn since(db: &Connection, from: At) -> Result<Vec<EpisodeHead>> {
    list(db, SINCE, named_params! { ":from_ms": from.utc_ms() })
}

/// The `count` clogs that went last, the latest first.
pub(super) fn gone(db: &Connection, count: u32) -> Result<Vec<EpisodeHead>> {
    list(db, GONE, named_params! { ":count": count })
}

/// The clog that is there: the one entered last among those that are not gone.
pub(super) fn open(db: &Connection) -> Result<Option<Episode>> {
    let head: Option<EpisodeHead> = first(db, THERE, [])?;
    head.map(|head| whole(db, head)).transpose()
}

/// One clog; fails with [`Error::Missing`] where the number is not known.
pub(super) fn one(db: &Connection, id: EpisodeId) -> Result<Episode> {
    let head: Option<EpisodeHead> = first(db, ONE, named_params! { ":id": id.0 })?;
    whole(db, head.ok_or_else(|| Error::missing("episodes", id))?)
}

fn whole(db: &Connection, head: EpisodeHead) -> Result<Episode> {
    let checks = checks(db, head.id)?;
    Ok(head.with(checks))
}

/// The looks at one clog, from the oldest to the newest.
pub(super) fn checks(db: &Connection, episode: EpisodeId) -> Result<Vec<Check>> {
    list(db, CHECKS, named_params! { ":episode": episode.0 })
}

/// Enters a clog.
pub(super) fn insert(db: &Connection, new: &NewEpisode) -> Result<EpisodeId> {
    let spot = new.place.spot();
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":side": Put(new.place.side()),
        ":spot_hour": spot.map(|spot| f64::from(spot.hour())),
        ":spot_r": spot.map(|spot| f64::from(spot.r())),
        ":size_mm": Put(new.size),
        ":onset_utc_ms": new.onset.utc_ms(),
        ":onset_offset_min": new.onset.offset_min(),
        ":opened_utc_ms": new.opened.utc_ms(),
        ":opened_offset_min": new.opened.offset_min(),
    })?;
    Ok(EpisodeId(db.last_insert_rowid()))
}

/// Corrects where and since when it is; fails with [`Error::Missing`] where its number is not known.
pub(super) fn amend(db: &Connection, new: &Amended) -> Result<()> {
    let spot = new.place.spot();
    let changed = db.prepare_cached(AMEND)?.execute(named_params! {
        ":id": new.id.0,
        ":side": Put(new.place.side()),
        ":spot_hour": spot.map(|spot| f64::from(spot.hour())),
        ":spot_r": spot.map(|spot| f64::from(spot.r())),
        ":size_mm": Put(new.size),
        ":onset_utc_ms": new.onset.utc_ms(),
        ":onset_offset_min": new.onset.offset_min(),
    })?;
    if changed == 0 {
        Err(Error::missing("episodes", new.id))
    } else {
        Ok(())
    }
}

/// Writes when it was gone; fails with [`Error::Missing`] where no such clog is there.
pub(super) fn close(db: &Connection, id: EpisodeId, gone: At) -> Result<()> {
    let (utc_ms, offset_min) = pair(Some(gone));
    let changed = db.prepare_cached(CLOSE)?.execute(named_params! {
        ":id": id.0,
        ":gone_utc_ms": utc_ms,
        ":gone_offset_min": offset_min,
    })?;
    if changed == 0 {
        Err(Error::missing("episodes", id))
    } else {
        Ok(())
    }
}

/// Takes back that it was gone; fails with [`Error::Missing`] where no such clog was gone.
pub(super) fn reopen(db: &Connection, id: EpisodeId) -> Result<()> {
    let changed = db
        .prepare_cached(REOPEN)?
        .execute(named_params! { ":id": id.0 })?;
    if changed == 0 {
        Err(Error::missing("episodes", id))
    } else {
        Ok(())
    }
}

/// Adds a look at a clog; fails with [`Error::Missing`] where its number is not known.
pub(super) fn insert_check(db: &Connection, episode: EpisodeId, new: &NewCheck) -> Result<CheckId> {
    let inserted = db.prepare_cached(INSERT_CHECK)?.execute(named_params! {
        ":episode": episode.0,
        ":at_utc_ms": new.at.utc_ms(),
        ":at_offset_min": new.at.offset_min(),
        ":kind": Put(new.kind),
        ":pain": Put(new.pain),
        ":size_mm": Put(new.size),
        ":skin_changed": new.skin_changed,
        ":temperature_dc": Put(new.temperature),
        ":trend": Put(new.trend),
    })?;
    if inserted == 0 {
        return Err(Error::missing("episodes", episode));
    }
    Ok(CheckId(db.last_insert_rowid()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::units::LumpSize;
    use crate::store::Store;

    #[test]
    fn a_correction_changes_where_and_since_when_and_nothing_else() -> Result<()> {
        let at = |ms: i64| At::new(1_774_738_799_000 + ms, 60).unwrap();
        let mut store = Store::in_memory()?;
        let first = NewEpisode {
            place: Place::AllOver(Side::Left),
            size: None,
            onset: at(0),
            opened: at(1_000),
        };
        let id = store.open_episode(&first)?;
        let mended = Amended {
            id,
            place: Place::Spot(Spot::new(Side::Right, 2.0, 0.5).unwrap()),
            size: LumpSize::from_mm(20).ok(),
            onset: at(-5_000),
        };
        store.amend_episode(&mended)?;
        let head = store.episode(id)?.episode.head();
        assert_eq!(
            (head.place, head.size, head.onset, head.opened, head.gone),
            (mended.place, mended.size, mended.onset, first.opened, None)
        );
        let nowhere = Amended {
            id: EpisodeId(9),
            ..mended
        };
        assert!(matches!(
            store.amend_episode(&nowhere),
            Err(Error::Missing { .. })
        ));
        Ok(())
    }
}
