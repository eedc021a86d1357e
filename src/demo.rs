//! The sample family: clogs, checks, answers and sessions that could have happened, the same for the same seed.

mod dice;
mod log;
mod plan;
mod story;

use serde::Serialize;

use crate::domain::at::{At, DAY, HOUR, MINUTE, NoSuchInstant};
use crate::domain::baby::{BabyColour, NewBaby};
use crate::domain::catalog::RoutineId;
use crate::domain::entry::{Flaw, KindName, NewEntry};
use crate::domain::ids::BabyId;
use crate::domain::plan::BadPlan;
use crate::domain::profile::{NewPerson, Profile, Role};
use crate::domain::routine::{NotBuilt, NotPlanned};
use crate::domain::settings::Settings;
use crate::domain::text::Line;
use crate::store::{self, Store};

use dice::Dice;
use log::{Days, Rhythm};
use story::Story;

/// How much is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// The last days, lived at an ordinary pace.
    Days(u32),
    /// This many lines of the log, as far back as they reach.
    Entries(u32),
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Written {
    /// Clogs.
    pub clogs: u32,
    /// Checks, answers, calls and sessions.
    pub visits: u32,
    /// Lines of the log.
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
    /// A line of the sample is none: a fault of ours.
    #[error("{0:?}")]
    Line(Vec<Flaw>),
    /// A routine of the sample could not be built: a fault of ours.
    #[error(transparent)]
    NotBuilt(#[from] NotBuilt),
    /// The plan of the sample is none: a fault of ours.
    #[error(transparent)]
    Plan(#[from] BadPlan),
    /// A routine of that plan could not be built: a fault of ours.
    #[error(transparent)]
    NotPlanned(#[from] NotPlanned),
}

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
        let baby = family(store, amount, now)?;
        let plan = match amount {
            Amount::Days(days) => by_days(&mut dice, days, now),
            Amount::Entries(lines) => by_lines(lines, now),
        };
        let mut written = Written::default();
        for (place, part) in plan.iter().enumerate() {
            let last = place + 1 == plan.len();
            let mut tale = Story::new(store, &mut dice);
            match part.what {
                What::Clog => tale.clog(part.at, if last { Some(now) } else { None })?,
                What::Everyday => tale.everyday(part.at)?,
            }
            let (visits, lines) = tale.written();
            written.visits += visits;
            written.entries += lines;
            written.clogs += u32::from(part.what == What::Clog);
        }
        let clogs = plan.iter().filter(|part| part.what == What::Clog);
        let onsets: Vec<At> = clogs.map(|part| part.at).collect();
        written.entries += match amount {
            Amount::Days(days) => ordinary(store, &mut dice, baby, days, &onsets, now)?,
            Amount::Entries(lines) => {
                full(store, &mut dice, baby, lines.saturating_sub(written.entries), now)?
            }
        };
        if let Amount::Days(days) = amount {
            written.visits += plan::follow(store, days, now)?;
        }
        Ok(written)
    })
}

/// Ordinary days, in which a long gap without a feed comes before each clog.
fn ordinary(
    store: &mut Store,
    dice: &mut Dice,
    baby: BabyId,
    days: u32,
    onsets: &[At],
    now: At,
) -> Result<u32, Error> {
    let missed = |line: &NewEntry| {
        let before = |onset: &At| (HOUR..9 * HOUR).contains(&onset.since(line.at));
        line.kind.name() != KindName::CheckIn && onsets.iter().any(before)
    };
    let mut log = Days::new(dice, baby, Rhythm::ORDINARY);
    let mut written = 0;
    for day in (1..=days).rev() {
        let lines = log
            .next(now.plus(-i64::from(day) * DAY))
            .map_err(|flaw| Error::Line(vec![flaw]))?;
        written += store.add_entries(lines.iter().filter(|line| !missed(line)))?;
    }
    Ok(written)
}

/// Full days up to now, of which the first may be cut so that there are exactly so many lines.
fn full(store: &mut Store, dice: &mut Dice, baby: BabyId, lines: u32, now: At) -> Result<u32, Error> {
    let each = Rhythm::FULL.lines();
    let mut log = Days::new(dice, baby, Rhythm::FULL);
    let mut left = lines;
    while left > 0 {
        let day = left.div_ceil(each);
        let from = At::new(now.plus(-i64::from(day) * DAY).utc_ms(), now.offset_min())?;
        let all = log.next(from).map_err(|flaw| Error::Line(vec![flaw]))?;
        let cut = (day * each - left).try_into().unwrap_or(usize::MAX);
        left -= store.add_entries(all.iter().skip(cut))?;
    }
    Ok(lines)
}

/// A part of the sample, from the oldest to the newest.
struct Planned {
    at: At,
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Clog,
    Everyday,
}

/// How long ago the last clog began.
const LAST_ONSET: i64 = 27 * HOUR;
/// Days from one clog to the one before it, at least; up to three more come by chance.
const APART: u32 = 21;
/// The fewest lines of which a clog has its own.
const WITH_CLOG: u32 = 40;

/// A clog that is there, one about every three weeks before it, and quiet days between them.
fn by_days(dice: &mut Dice, days: u32, now: At) -> Vec<Planned> {
    let first = now.plus(-i64::from(days) * DAY);
    let mut plan = Vec::new();
    let mut clog = now.plus(-LAST_ONSET);
    let mut part = (clog, What::Clog);
    while part.0 >= first || plan.is_empty() {
        plan.push(Planned {
            at: part.0,
            what: part.1,
        });
        if part.1 == What::Clog {
            clog = clog.plus(-i64::from(APART + dice.below(4)) * DAY);
        }
        let quiet = part
            .0
            .plus(-i64::from(2 + dice.below(3)) * DAY + i64::from(dice.below(120)) * MINUTE);
        // The days of a clog are no quiet ones.
        part = if quiet.since(clog) > 5 * DAY {
            (quiet, What::Everyday)
        } else {
            (clog, What::Clog)
        };
    }
    plan.reverse();
    plan
}

/// A clog that is there and one every three weeks before it, as far back as the lines reach.
fn by_lines(lines: u32, now: At) -> Vec<Planned> {
    let days = lines / Rhythm::FULL.lines();
    let clogs = if lines < WITH_CLOG {
        0
    } else {
        1 + days / (APART + 3)
    };
    let at = |back: u32| now.plus(-LAST_ONSET - i64::from(back * (APART + 3)) * DAY);
    (0..clogs)
        .rev()
        .map(|back| Planned {
            at: at(back),
            what: What::Clog,
        })
        .collect()
}

/// Who they are: nothing is left to ask.
fn family(store: &mut Store, amount: Amount, now: At) -> Result<BabyId, Error> {
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
    let name = Line::new("Ida").map_err(|_| Error::Line(Vec::new()))?;
    let colour = BabyColour::default();
    let baby = store.save_baby(None, &NewBaby { name, birth, colour })?;
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
    Ok(baby)
}

/// The routine of a quiet day.
const QUIET: RoutineId = RoutineId::Everyday;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::day::{DayStart, Span, last_days};
    use crate::domain::plan::adherence;
    use crate::domain::trend::{Fact, facts};
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
        let kept = read.plan.unwrap();
        let yesterday = last_days(
            3,
            now(7).utc_ms(),
            DayStart::MIDNIGHT,
            chrono_tz::Tz::Europe__Berlin,
        );
        let done = yesterday
            .first()
            .map(|day| adherence(&kept, &read.recent_sessions, day))
            .unwrap();
        let counts: Vec<_> = done.iter().map(|done| (done.done, done.planned)).collect();
        assert_eq!(counts, [(2, 2), (0, 1)], "two days ago");
    }

    #[test]
    fn two_months_are_those_of_a_family() {
        let store = sample(3, Amount::Days(60));
        assert_eq!(store.episodes().unwrap().len(), 3);
        let span = Span {
            from_ms: now(3).plus(-60 * DAY).utc_ms(),
            until_ms: now(3).utc_ms(),
        };
        let read = store.log_trends(span, None).unwrap();
        let per_day = |count: usize| count / 60;
        assert_eq!((per_day(read.feeds.len()), per_day(read.pumps.len())), (9, 1));
        let days = last_days(
            60,
            now(3).utc_ms(),
            DayStart::MIDNIGHT,
            chrono_tz::Tz::Europe__Berlin,
        );
        let said = facts(&read.clogs, &read.feeds, &read.pumps, &days);
        assert!(
            said.iter()
                .any(|fact| matches!(fact, Fact::AfterLongGap { clogs: 3, of: 3, .. })),
            "{said:?}"
        );
        let memory = store.memory().unwrap().unwrap();
        assert!(memory.helped.is_some() && memory.after.len() > 1 && memory.hours > 12);
        let home = store.log_home(span, now(3)).unwrap();
        assert!(home.last_feed.is_some() && home.ended_on.is_some() && home.babies.len() == 1);
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
        #![proptest_config(ProptestConfig::with_cases(8))]

        #[test]
        fn any_seed_gives_sound_rows_in_the_number_asked_for(seed in any::<u64>(), entries in 1_u32..1_500) {
            let mut store = Store::in_memory()?;
            let written = fill(&mut store, seed, Amount::Entries(entries), now(seed)).unwrap();
            let findings = store.findings()?;
            let rows = |table: &str| findings.rows[table];
            let visits = rows("checks") + rows("triage") + rows("contacts") + rows("sessions");
            prop_assert_eq!((rows("entries"), written.entries), (u64::from(entries), entries));
            prop_assert_eq!((visits, rows("episodes")), (u64::from(written.visits), u64::from(written.clogs)));
            prop_assert_eq!(&findings.faults, &Vec::new());
            prop_assert!(findings.sound);
        }

        #[test]
        fn nothing_lies_ahead_and_no_cap_is_passed(seed in any::<u64>(), days in 1_u32..120) {
            let store = sample(seed, Amount::Days(days));
            let from = now(seed).plus(-200 * DAY).utc_ms();
            let lines = store.entries_within(Span { from_ms: from, until_ms: i64::MAX })?;
            prop_assert!(lines.iter().all(|line| line.until().utc_ms() <= now(seed).utc_ms()));
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
