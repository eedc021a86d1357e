//! Runs of routines and what was done in them.

use rusqlite::{Connection, named_params};

use super::cells::{Cells, Put, Stored, first, list};
use super::error::{Error, Result};
use crate::domain::at::At;
use crate::domain::ids::{EpisodeId, PlanId, SessionId};
use crate::domain::pain::Pain;
use crate::domain::plan::Followed;
use crate::domain::session::{Ending, NewSession, Session, SessionEnd, StepDone};
use crate::domain::technique::StopCode;

const ONE: &str = include_str!("sessions/one.sql");
const SINCE: &str = include_str!("sessions/since.sql");
const WITHIN: &str = include_str!("sessions/within.sql");
const OF_EPISODE: &str = include_str!("sessions/of_episode.sql");
const INSERT: &str = include_str!("sessions/insert.sql");
const END: &str = include_str!("sessions/end.sql");
const AMEND: &str = include_str!("sessions/amend.sql");
const STEPS: &str = include_str!("sessions/steps.sql");
const INSERT_STEP: &str = include_str!("sessions/insert_step.sql");

impl Stored for Session {
    const TABLE: &'static str = "sessions";

    /// The row alone: its steps are read apart.
    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let episode: Option<i64> = cells.get("episode")?;
        Ok(Self {
            id: SessionId(cells.get("id")?),
            episode: episode.map(EpisodeId),
            routine: cells.code("routine")?,
            plan: followed(cells)?,
            side: cells.code_if("side")?,
            by_helper: cells.get("by_helper")?,
            started: cells.at("started")?,
            ended: cells.at_if("ended")?,
            ending: ending(cells)?,
            pain_before: cells.small_if("pain_before")?,
            pain_after: cells.small_if("pain_after")?,
            hands_on_s: cells.number("hands_on_s")?,
            press_s: cells.number("press_s")?,
            steps: Vec::new(),
        })
    }
}

fn followed(cells: &Cells<'_, '_>) -> Result<Option<Followed>> {
    let plan: Option<i64> = cells.get("plan")?;
    match (plan, cells.number_if("plan_routine")?) {
        (Some(plan), Some(routine)) => Ok(Some(Followed {
            plan: PlanId(plan),
            routine,
        })),
        (None, None) => Ok(None),
        _ => Err(cells.bad("plan_routine", "a plan and its routine are named together")),
    }
}

fn ending(cells: &Cells<'_, '_>) -> Result<Option<Ending>> {
    let name: Option<String> = cells.get("ending")?;
    let stop: Option<StopCode> = cells.code_if("stop")?;
    match (name.as_deref(), stop) {
        (Some("stopped"), stop) => Ok(Some(Ending::Stopped(stop))),
        (_, Some(_)) => Err(cells.bad("stop", "only a run that was stopped has a reason")),
        (Some("finished"), None) => Ok(Some(Ending::Finished)),
        (Some("abandoned"), None) => Ok(Some(Ending::Abandoned)),
        (Some(other), None) => Err(cells.bad("ending", format!("no ending is called {other:?}"))),
        (None, None) => Ok(None),
    }
}

fn parts(ending: Ending) -> (&'static str, Option<StopCode>) {
    match ending {
        Ending::Finished => ("finished", None),
        Ending::Stopped(why) => ("stopped", why),
        Ending::Abandoned => ("abandoned", None),
    }
}

impl Stored for StepDone {
    const TABLE: &'static str = "session_steps";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            position: cells.number("position")?,
            step: cells.code("step")?,
            block: cells.get("block")?,
            outcome: cells.code("outcome")?,
            seconds: cells.number("seconds")?,
            level: cells.small_if("level")?,
        })
    }
}

/// The runs that began at `from` or later, newest first, those that still run among them.
pub(super) fn since(db: &Connection, from: At) -> Result<Vec<Session>> {
    whole(db, list(db, SINCE, named_params! { ":from_ms": from.utc_ms() })?)
}

/// The runs that began in the span, newest first.
pub(super) fn within(db: &Connection, from_ms: i64, until_ms: i64) -> Result<Vec<Session>> {
    whole(
        db,
        list(
            db,
            WITHIN,
            named_params! { ":from_ms": from_ms, ":until_ms": until_ms },
        )?,
    )
}

/// The runs for one clog, newest first.
pub(super) fn of_episode(db: &Connection, episode: EpisodeId) -> Result<Vec<Session>> {
    whole(db, list(db, OF_EPISODE, named_params! { ":episode": episode.0 })?)
}

/// One run; fails with [`Error::Missing`] where the number is not known.
pub(super) fn one(db: &Connection, id: SessionId) -> Result<Session> {
    let mut session: Session =
        first(db, ONE, named_params! { ":id": id.0 })?.ok_or_else(|| Error::missing("sessions", id))?;
    session.steps = steps(db, id)?;
    Ok(session)
}

fn whole(db: &Connection, mut sessions: Vec<Session>) -> Result<Vec<Session>> {
    for session in &mut sessions {
        session.steps = steps(db, session.id)?;
    }
    Ok(sessions)
}

/// What was done in a run, in order.
pub(super) fn steps(db: &Connection, session: SessionId) -> Result<Vec<StepDone>> {
    list(db, STEPS, named_params! { ":session": session.0 })
}

/// Writes that a run began.
pub(super) fn insert(db: &Connection, new: &NewSession) -> Result<SessionId> {
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":episode": new.episode.map(|id| id.0),
        ":routine": Put(new.routine),
        ":plan": new.plan.map(|followed| followed.plan.0),
        ":plan_routine": new.plan.map(|followed| followed.routine),
        ":side": Put(new.side),
        ":by_helper": new.by_helper,
        ":started_utc_ms": new.started.utc_ms(),
        ":started_offset_min": new.started.offset_min(),
        ":pain_before": Put(new.pain_before),
    })?;
    Ok(SessionId(db.last_insert_rowid()))
}

/// Writes how a run ended; fails with [`Error::Missing`] where no such run is on.
pub(super) fn end(db: &Connection, id: SessionId, end: &SessionEnd) -> Result<()> {
    let (ending, stop) = parts(end.ending);
    let changed = db.prepare_cached(END)?.execute(named_params! {
        ":id": id.0,
        ":ended_utc_ms": end.ended.utc_ms(),
        ":ended_offset_min": end.ended.offset_min(),
        ":ending": ending,
        ":stop": Put(stop),
        ":pain_after": Put(end.pain_after),
        ":hands_on_s": end.hands_on_s,
        ":press_s": end.press_s,
    })?;
    if changed == 0 {
        return Err(Error::missing("sessions", id));
    }
    let mut statement = db.prepare_cached(INSERT_STEP)?;
    for step in &end.steps {
        statement.execute(named_params! {
            ":session": id.0,
            ":position": step.position,
            ":step": Put(step.step),
            ":block": step.block,
            ":outcome": Put(step.outcome),
            ":seconds": step.seconds,
            ":level": Put(step.level),
        })?;
    }
    Ok(())
}

/// Writes what she said after a run had ended; fails with [`Error::Missing`] where no such run has.
pub(super) fn amend(db: &Connection, id: SessionId, ending: Ending, pain_after: Option<Pain>) -> Result<()> {
    let (ending, stop) = parts(ending);
    let changed = db.prepare_cached(AMEND)?.execute(named_params! {
        ":id": id.0,
        ":ending": ending,
        ":stop": Put(stop),
        ":pain_after": Put(pain_after),
    })?;
    if changed == 0 {
        Err(Error::missing("sessions", id))
    } else {
        Ok(())
    }
}
