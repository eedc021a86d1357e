//! What home, trends and the memory read of the log, each from one state of the database and from indices alone.

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

use super::cells::{Cells, Stored, first, list};
use super::error::Result;
use super::timers::{self, KeptTimer};
use super::{babies, clog_notes, entries, episodes, sessions};
use crate::domain::at::{At, DAY};
use crate::domain::baby::Baby;
use crate::domain::breast_map::Side;
use crate::domain::day::Span;
use crate::domain::entry::{Entry, MilkBy, NursedTime};
use crate::domain::episode::Check;
use crate::domain::ids::{BabyId, EntryId, EpisodeId};
use crate::domain::memory::{self, Memory};
use crate::domain::session::Session;
use crate::domain::trend::{CareMark, ClogMark, FeedMark, LookMark, PumpMark, Totals, totals};
use crate::domain::units::MilkTotal;

const FEEDS: &str = include_str!("entries/feeds.sql");
const PUMPS: &str = include_str!("entries/pumps.sql");
const CARES: &str = include_str!("entries/cares.sql");
const PUMPS_ONLY: &str = include_str!("entries/pumps_only.sql");
const LOOKS: &str = include_str!("entries/looks.sql");
const LAST_FEED: &str = include_str!("entries/last_feed.sql");
const LAST_BREAST: &str = include_str!("entries/last_breast.sql");
const LAST_PUMP: &str = include_str!("entries/last_pump.sql");

/// How far back the last feed and the last pumping are looked for.
const LAST: i64 = 14 * DAY;
/// No line lasts longer: what reaches into a span began at most so long before it.
const REACH: i64 = crate::domain::entry::LONGEST;
/// How far before the end of a clog its memory looks.
const MEMORY: i64 = 2 * DAY;

/// What home shows of the log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogHome {
    /// The babies.
    pub babies: Vec<Baby>,
    /// What runs.
    pub timers: Vec<KeptTimer>,
    /// The last feed of the last two weeks, whoever's.
    pub last_feed: Option<Entry>,
    /// The side that the last feed at the breast ended on.
    pub ended_on: Option<Side>,
    /// The last feed of each baby and the side it ended on, where there are several babies.
    pub each: Vec<LastFeed>,
    /// The last pumping of the last two weeks.
    pub last_pump: Option<Entry>,
    /// What today holds so far.
    pub today: Totals,
    /// The line deleted last, while it can be brought back.
    pub deleted: Option<Entry>,
}

/// The last feed of one baby.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LastFeed {
    /// Whose.
    pub baby: BabyId,
    /// The feed.
    pub feed: Option<Entry>,
    /// The side that the last feed at the breast ended on.
    pub ended_on: Option<Side>,
}

/// What trends are made of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LogTrends {
    /// Feeds of the span and of the day before it.
    pub feeds: Vec<FeedMark>,
    /// Pumping of the span and of the day before it.
    pub pumps: Vec<PumpMark>,
    /// Care in the span and on the day before it.
    pub cares: Vec<CareMark>,
    /// Looks at her and the baby in the span.
    pub looks: Vec<LookMark>,
    /// The clogs that began in the span, the oldest first.
    pub clogs: Vec<ClogMark>,
    /// The runs that began in the span, with their steps, newest first.
    pub sessions: Vec<Session>,
    /// The looks at those clogs, in the order of the clogs and of time.
    pub checks: Vec<(EpisodeId, Check)>,
}

impl Stored for FeedMark {
    const TABLE: &'static str = "entries";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let at_breast = cells.yes_if("at_breast")?.unwrap_or_default();
        let sides = (cells.number_if("left_s")?, cells.number_if("right_s")?);
        let time = match sides {
            (Some(left), Some(right)) => NursedTime::Sides { left, right },
            _ => cells
                .number_if("total_s")?
                .map_or(NursedTime::Unknown, NursedTime::Total),
        };
        let bottled: Option<i64> = cells.get("bottle_dml")?;
        Ok(Self {
            at_ms: cells.get("at_utc_ms")?,
            end_ms: cells.get("end_utc_ms")?,
            nursed: at_breast.then_some(time),
            bottle: cells.code_if("bottle")?,
            bottled: bottled.map(MilkTotal::from_deci_ml),
            bottled_breast_milk: cells.number_if("breast_dml")?,
        })
    }
}

impl Stored for PumpMark {
    const TABLE: &'static str = "entries";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let total: Option<i64> = cells.get("total_dml")?;
        Ok(Self {
            at_ms: cells.get("at_utc_ms")?,
            end_ms: cells.get("end_utc_ms")?,
            method: cells.code("method")?,
            left: cells.number_if("left_dml")?,
            right: cells.number_if("right_dml")?,
            total: total.map(MilkTotal::from_deci_ml),
            duration: cells.number_if("duration_s")?,
        })
    }
}

impl Stored for CareMark {
    const TABLE: &'static str = "entries";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            at_ms: cells.get("at_utc_ms")?,
            care: cells.code("care")?,
        })
    }
}

impl Stored for LookMark {
    const TABLE: &'static str = "entries";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            at: cells.at("at")?,
            temperature: cells.number_if("temperature_dc")?,
            pain: cells.small_if("pain")?,
            wets: cells.number_if("wets")?,
            stools: cells.number_if("stools")?,
        })
    }
}

/// The last feed, and the side that it ended on.
struct Last {
    id: EntryId,
    ended_on: Option<Side>,
}

impl Stored for Last {
    const TABLE: &'static str = "entries";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: EntryId(cells.get("id")?),
            ended_on: entries::order(cells)?.map(|order| order.last()),
        })
    }
}

/// The last pumping.
struct LastPump(EntryId);

impl Stored for LastPump {
    const TABLE: &'static str = "entries";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self(EntryId(cells.get("id")?)))
    }
}

/// See [`LogHome`].
pub(super) fn home(db: &Connection, today: Span, now: At) -> Result<LogHome> {
    let babies = babies::all(db)?;
    let (last_feed, ended_on) = last_feed(db, None, now)?;
    let each = if babies.len() > 1 {
        let of = |baby: &Baby| {
            let (feed, ended_on) = self::last_feed(db, Some(baby.id), now)?;
            Ok(LastFeed {
                baby: baby.id,
                feed,
                ended_on,
            })
        };
        babies.iter().map(of).collect::<Result<_>>()?
    } else {
        Vec::new()
    };
    let feeds = feeds(db, today.from_ms.saturating_sub(REACH), today.until_ms, None)?;
    let pumps = pumps(db, today.from_ms, today.until_ms)?;
    Ok(LogHome {
        timers: timers::all(db)?,
        last_feed,
        ended_on,
        each,
        last_pump: last_pump(db, now)?,
        today: totals(&feeds, &pumps, today),
        deleted: entries::last_deleted(db, now)?,
        babies,
    })
}

fn last_feed(db: &Connection, baby: Option<BabyId>, now: At) -> Result<(Option<Entry>, Option<Side>)> {
    let last = |sql| {
        let params = named_params! {
            ":from_ms": now.plus(-LAST).utc_ms(),
            ":until_ms": now.utc_ms(),
            ":baby": baby.map(|id| id.0),
        };
        first::<Last>(db, sql, params)
    };
    let feed = last(LAST_FEED)?
        .map(|last| entries::one(db, last.id))
        .transpose()?;
    let own_side = |entry: &Entry| {
        let its = entry.babies.iter().find(|its| Some(its.baby) == baby);
        its.and_then(|its| its.side)
    };
    // In a feed of two at once, the side of this baby.
    let tandem = feed.as_ref().and_then(own_side);
    let ended_on = last(LAST_BREAST)?.and_then(|last| last.ended_on);
    Ok((feed, tandem.or(ended_on)))
}

fn last_pump(db: &Connection, now: At) -> Result<Option<Entry>> {
    let params = named_params! { ":from_ms": now.plus(-LAST).utc_ms(), ":until_ms": now.utc_ms() };
    let last = first::<LastPump>(db, LAST_PUMP, params)?;
    last.map(|last| entries::one(db, last.0)).transpose()
}

/// The feeds that began in the span, in the order of time.
pub(super) fn feeds(
    db: &Connection,
    from_ms: i64,
    until_ms: i64,
    baby: Option<BabyId>,
) -> Result<Vec<FeedMark>> {
    let params = named_params! { ":from_ms": from_ms, ":until_ms": until_ms, ":baby": baby.map(|id| id.0) };
    list(db, FEEDS, params)
}

/// The pumping that began in the span, in the order of time.
pub(super) fn pumps(db: &Connection, from_ms: i64, until_ms: i64) -> Result<Vec<PumpMark>> {
    list(
        db,
        PUMPS,
        named_params! { ":from_ms": from_ms, ":until_ms": until_ms },
    )
}

/// The care of the span, in the order of time.
pub(super) fn cares(db: &Connection, from_ms: i64, until_ms: i64) -> Result<Vec<CareMark>> {
    list(
        db,
        CARES,
        named_params! { ":from_ms": from_ms, ":until_ms": until_ms },
    )
}

/// The looks at her and the baby in the span, in the order of time.
pub(super) fn looks(db: &Connection, from_ms: i64, until_ms: i64) -> Result<Vec<LookMark>> {
    list(
        db,
        LOOKS,
        named_params! { ":from_ms": from_ms, ":until_ms": until_ms },
    )
}

/// See [`LogTrends`].
pub(super) fn trends(db: &Connection, span: Span, baby: Option<BabyId>) -> Result<LogTrends> {
    let (before, until) = (span.from_ms.saturating_sub(DAY), span.until_ms);
    let clogs = clog_notes::within(db, span.from_ms, until)?;
    let mut checks = Vec::new();
    for clog in &clogs {
        let own = episodes::checks(db, clog.id)?;
        checks.extend(own.into_iter().map(|check| (clog.id, check)));
    }
    Ok(LogTrends {
        feeds: feeds(db, before, until, baby)?,
        pumps: pumps(db, before, until)?,
        cares: cares(db, before, until)?,
        looks: looks(db, span.from_ms, until)?,
        sessions: sessions::within(db, span.from_ms, until)?,
        clogs,
        checks,
    })
}

/// What the last clog that is gone tells.
pub(super) fn memory(db: &Connection) -> Result<Option<Memory>> {
    let Some(clog) = clog_notes::last_gone(db)? else {
        return Ok(None);
    };
    let gone = clog.gone.unwrap_or(clog.onset);
    let (from, until) = (gone.plus(-MEMORY).utc_ms(), gone.utc_ms().saturating_add(1));
    let own = sessions::of_episode(db, clog.id)?;
    let helps = memory::helps(
        &feeds(db, from, until, None)?,
        &pumps(db, from, until)?,
        &cares(db, from, until)?,
        &own,
    );
    Ok(memory::last_time(&[clog], &helps, &own))
}

/// What "feed or pump" of a session means for her: the pump where nothing else was used for two weeks.
pub(super) fn milk_by(db: &Connection, now: At) -> Result<MilkBy> {
    let params = named_params! { ":from_ms": now.plus(-LAST).utc_ms(), ":until_ms": now.utc_ms() };
    let pumps_only = db
        .prepare_cached(PUMPS_ONLY)?
        .query_row(params, |row| row.get(0))?;
    Ok(if pumps_only { MilkBy::Pump } else { MilkBy::Feed })
}
