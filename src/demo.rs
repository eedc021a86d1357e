//! The sample family: clogs, checks, answers and sessions that could have happened, the same for the same seed.

mod dice;
mod story;

use serde::Serialize;

use crate::domain::at::{At, DAY, HOUR, MINUTE, NoSuchInstant};
use crate::domain::catalog::RoutineId;
use crate::domain::profile::{NewPerson, Profile, Role};
use crate::domain::routine::NotBuilt;
use crate::domain::settings::Settings;
use crate::store::{self, Store};

use dice::Dice;
use story::Story;

/// How much is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// The last days, lived at an ordinary pace.
    Days(u32),
    /// This many entries (checks, answers, calls and sessions), as far back as they reach.
    Entries(u32),
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Written {
    /// Clogs.
    pub clogs: u32,
    /// Checks, answers, calls and sessions.
    pub entries: u32,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is something already.
    #[error("the database holds data already; name an empty folder")]
    NotEmpty,
    /// It would begin before 1900, or end after 2200.
    #[error("the sample does not fit the calendar: {0}; ask for less")]
    TooMuch(#[from] NoSuchInstant),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A routine of the sample could not be built: a fault of ours.
    #[error(transparent)]
    NotBuilt(#[from] NotBuilt),
}

/// Entries of a clog up to this many of all; beyond, a clog has [`DENSE`], so that a million fit the calendar.
const ORDINARY_UP_TO: u32 = 2_000;
const ORDINARY: u32 = 12;
const DENSE: u32 = 160;

/// The hour at which the sample is opened: 03:10 on a night of November 2026 that follows from the seed.
#[must_use]
pub fn now(seed: u64) -> At {
    let night = i64::from(Dice::new(seed).below(20));
    At::new(1_793_499_000_000, 60).map_or(At::EPOCH, |first| first.plus(night * DAY))
}

/// Fills an empty store, in one write, up to `now`; the last clog is still there then.
///
/// # Errors
///
/// [`Error`], and then nothing was written.
pub fn fill(store: &mut Store, seed: u64, amount: Amount, now: At) -> Result<Written, Error> {
    if !store.is_empty()? {
        return Err(Error::NotEmpty);
    }
    let mut dice = Dice::new(seed);
    store.together(|store| {
        family(store, amount, now)?;
        let plan = match amount {
            Amount::Days(days) => by_days(&mut dice, days, now),
            Amount::Entries(entries) => by_entries(&mut dice, entries, now),
        };
        let mut written = Written::default();
        for (place, part) in plan.iter().enumerate() {
            let last = place + 1 == plan.len();
            let mut tale = Story::new(store, &mut dice, part.quota);
            match part.what {
                What::Clog => tale.clog(part.at, if last { Some(now) } else { None })?,
                What::Everyday => tale.everyday(part.at)?,
            }
            written.entries += tale.entries();
            written.clogs += u32::from(part.what == What::Clog);
        }
        Ok(written)
    })
}

/// A part of the sample, from the oldest to the newest.
struct Planned {
    at: At,
    what: What,
    /// Exactly so many entries, where that was asked for.
    quota: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Clog,
    Everyday,
}

/// How long ago the last clog began.
const LAST_ONSET: i64 = 27 * HOUR;

fn by_days(dice: &mut Dice, days: u32, now: At) -> Vec<Planned> {
    let first = now.plus(-i64::from(days) * DAY);
    let mut plan = vec![Planned {
        at: now.plus(-LAST_ONSET),
        what: What::Clog,
        quota: None,
    }];
    let mut day = 6;
    while let Some(before) = plan.last().map(|part| part.at.plus(-i64::from(day) * DAY)) {
        if before < first {
            break;
        }
        let what = if dice.below(3) == 0 {
            What::Clog
        } else {
            What::Everyday
        };
        plan.push(Planned {
            at: before.plus(i64::from(dice.below(120)) * MINUTE),
            what,
            quota: None,
        });
        day = 1 + dice.below(3) + if what == What::Clog { 5 } else { 1 };
    }
    plan.reverse();
    plan
}

fn by_entries(dice: &mut Dice, entries: u32, now: At) -> Vec<Planned> {
    let each = if entries > ORDINARY_UP_TO { DENSE } else { ORDINARY };
    let clogs = (entries / each).max(1);
    let mut at = now.plus(-LAST_ONSET);
    let mut plan = Vec::new();
    let mut left = entries;
    for remaining in (1..=clogs).rev() {
        let quota = left / remaining;
        left -= quota;
        plan.push(Planned {
            at,
            what: What::Clog,
            quota: Some(quota),
        });
        at = at.plus(-i64::from(5 + dice.below(4)) * DAY + i64::from(dice.below(300)) * MINUTE);
    }
    plan.reverse();
    plan
}

/// Who they are: nothing is left to ask.
fn family(store: &mut Store, amount: Amount, now: At) -> Result<(), Error> {
    let settings = Settings {
        country: Some("DE".to_owned()),
        welcomed: true,
        practised: true,
        offered: true,
        ..Settings::default()
    };
    store.save_settings(&settings)?;
    let age = match amount {
        Amount::Days(days) => i64::from(days.clamp(10, 300)) + 4,
        Amount::Entries(_) => 300,
    };
    let birth = Some(now.plus(-age * DAY).date());
    store.save_profile(&Profile {
        birth,
        conditions: Some(Vec::new()),
        ..Profile::default()
    })?;
    for (role, name, phone) in [
        (Role::Midwife, "Maren", "030 5550101"),
        (Role::Therapist, "Ilse", "030 5550102"),
        (Role::NightLine, "", "030 5550103"),
    ] {
        store.save_person(
            None,
            &NewPerson {
                role,
                name: name.to_owned(),
                phone: phone.to_owned(),
            },
        )?;
    }
    Ok(())
}

/// The routine of a quiet day.
const QUIET: RoutineId = RoutineId::Everyday;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::triage::Outcome;

    fn sample(seed: u64, amount: Amount) -> Store {
        let mut store = Store::in_memory().unwrap();
        fill(&mut store, seed, amount, now(seed)).unwrap();
        store
    }

    #[test]
    fn a_fortnight_has_a_clog_that_is_there_and_something_behind_it() {
        let read = sample(7, Amount::Days(30)).overview(now(7)).unwrap();
        let open = read.open.unwrap();
        assert!(open.checks.len() >= 2 && !read.open_sessions.is_empty());
        assert!(
            read.triage
                .iter()
                .any(|check| check.verdict.outcome == Outcome::Go)
        );
        assert!(!read.last_gone.is_empty());
        assert_eq!(
            (read.people.len(), read.running, read.settings.welcomed),
            (3, None, true)
        );
    }

    #[test]
    fn what_holds_data_is_left_alone() {
        let mut store = sample(1, Amount::Days(2));
        let again = fill(&mut store, 2, Amount::Days(2), now(2));
        assert!(matches!(again, Err(Error::NotEmpty)));
        assert_eq!(store.episodes().unwrap().len(), 1);
    }

    #[test]
    fn what_would_begin_before_the_calendar_is_refused_whole() {
        let mut store = Store::in_memory().unwrap();
        let far = At::new(-2_208_988_800_000, 0).unwrap();
        assert!(fill(&mut store, 1, Amount::Days(3), far).is_err());
        assert!(store.is_empty().unwrap());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn any_seed_gives_sound_rows_in_the_number_asked_for(seed in any::<u64>(), entries in 1_u32..3_000) {
            let mut store = Store::in_memory()?;
            let written = fill(&mut store, seed, Amount::Entries(entries), now(seed)).unwrap();
            let findings = store.findings()?;
            let rows = |table: &str| findings.rows[table];
            let kept = rows("checks") + rows("triage") + rows("contacts") + rows("sessions");
            prop_assert_eq!((kept, written.entries), (u64::from(entries), entries));
            prop_assert_eq!(&findings.faults, &Vec::new());
            prop_assert!(findings.sound);
        }

        #[test]
        fn nothing_lies_ahead_and_no_cap_is_passed(seed in any::<u64>(), days in 1_u32..120) {
            let store = sample(seed, Amount::Days(days));
            for head in store.episodes()? {
                let story = store.episode(head.id)?;
                let full = |from: At| story.sessions.iter().filter(move |run| {
                    run.routine == RoutineId::ClogRelief && (0..DAY).contains(&run.started.since(from))
                });
                prop_assert!(story.episode.checks.iter().all(|check| check.at <= now(seed)));
                for run in &story.sessions {
                    prop_assert!(run.ended.is_some_and(|ended| ended <= now(seed) && ended > run.started));
                    prop_assert!(run.hands_on_s <= 1_200 && full(run.started).count() <= 2);
                }
            }
        }
    }
}
