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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::at::{DAY, HOUR};
    use crate::domain::ids::PersonId;
    use crate::domain::profile::{NewPerson, Role};
    use crate::domain::triage::{Answers, Said, active_lock, evaluate};
    use crate::store::{Error, Store};

    fn now() -> At {
        At::new(1_774_738_799_000, 60).unwrap()
    }

    fn check(ago: i64, json: &str) -> NewAnswered {
        let answers: Answers = serde_json::from_str(json).unwrap();
        let verdict = evaluate(&answers);
        NewAnswered {
            at: now().plus(-ago),
            answers,
            verdict,
            corrects: None,
            episode: None,
        }
    }

    fn fever(ago: i64) -> NewAnswered {
        check(ago, r#"{"fever": "yes", "temperature_c": 38.6, "side": "left"}"#)
    }

    fn well(ago: i64) -> NewAnswered {
        let answers = Answers::none_of_these();
        check(ago, &serde_json::to_string(&answers).unwrap())
    }

    fn is_locked(store: &Store) -> Result<bool> {
        let read = store.overview(now())?;
        Ok(active_lock(&read.triage, &read.heard, now().utc_ms()).is_some())
    }

    #[test]
    fn a_check_and_its_correction_both_stay() -> Result<()> {
        let mut store = Store::in_memory()?;
        let first = fever(2 * HOUR);
        let wrong = store.add_triage(&first)?;
        let second = NewAnswered {
            corrects: Some(wrong),
            ..well(HOUR)
        };
        store.add_triage(&second)?;
        let read = store.overview(now())?.triage;
        let kept = |place: usize| {
            (
                read[place].at,
                read[place].answers.clone(),
                read[place].verdict.clone(),
            )
        };
        assert_eq!(kept(0), (second.at, second.answers, second.verdict));
        assert_eq!(kept(1), (first.at, first.answers, first.verdict));
        assert_eq!((read[0].corrects, read.len()), (Some(wrong), 2));
        assert!(!is_locked(&store)?);
        Ok(())
    }

    #[test]
    fn an_old_lock_stays_until_something_lifted_it() -> Result<()> {
        let mut store = Store::in_memory()?;
        store.add_triage(&well(99 * DAY))?;
        store.add_triage(&fever(90 * DAY))?;
        assert!(is_locked(&store)?);
        store.add_triage(&well(80 * DAY))?;
        assert!(!is_locked(&store)?);
        assert!(store.overview(now())?.triage.is_empty());
        Ok(())
    }

    #[test]
    fn what_she_heard_lifts_an_old_lock_and_outlives_the_person() -> Result<()> {
        let mut store = Store::in_memory()?;
        let anna = NewPerson {
            role: Role::Midwife,
            name: "Anna".to_owned(),
            phone: String::new(),
        };
        let person = store.save_person(None, &anna)?;
        let triage = store.add_triage(&fever(40 * DAY))?;
        let at = now().plus(-39 * DAY);
        store.add_heard(&NewHeard {
            triage,
            at,
            said: Said::Seen,
            person: Some(person),
        })?;
        assert_eq!(store.overview(now())?.heard[0].person, Some(PersonId(1)));
        assert!(!is_locked(&store)?);
        store.delete_person(person)?;
        assert_eq!(store.overview(now())?.heard[0].person, None);
        let nowhere = NewHeard {
            triage: TriageId(9),
            at,
            said: Said::Seen,
            person: None,
        };
        assert!(matches!(store.add_heard(&nowhere), Err(Error::Internal { .. })));
        Ok(())
    }

    #[test]
    fn a_verdict_that_disagrees_with_its_copies_is_told() -> Result<()> {
        for (by_hand, at) in [
            ("UPDATE triage SET outcome = 'go'", ("triage", "outcome")),
            ("UPDATE triage SET lock = 'none'", ("triage", "lock")),
            (
                "UPDATE triage SET answers = '{\"pain\": 12}'",
                ("triage", "answers"),
            ),
            ("UPDATE triage SET verdict = '{}'", ("triage", "verdict")),
            ("UPDATE contacts SET said = 'maybe'", ("contacts", "said")),
        ] {
            let mut store = Store::in_memory()?;
            let triage = store.add_triage(&fever(HOUR))?;
            store.add_heard(&NewHeard {
                triage,
                at: now(),
                said: Said::NotYet,
                person: None,
            })?;
            store.db().execute(by_hand, [])?;
            match store.overview(now()) {
                Err(Error::BadRow {
                    table, row, column, ..
                }) => {
                    assert_eq!((table.as_str(), row.as_str(), column.as_str()), (at.0, "1", at.1));
                }
                other => panic!("{by_hand}: {other:?}"),
            }
        }
        Ok(())
    }
}
