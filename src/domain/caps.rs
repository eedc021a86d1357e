//! How often and how long: the caps of clinical.md 8 over the runs of the last days (S9, T27).
//!
//! A run counts from its first hands-on second; one that was left before counts for nothing.
//! Hand expression is never counted and never blocked, and aftercare is always open (D1, D23).

use chrono::{Days, NaiveDate, Timelike};

use super::at::{At, DAY, HOUR, SECOND};
use super::catalog::{CAPS, RoutineId};
use super::player::Budget;
use super::session::Session;

/// A limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cap {
    /// Two full sessions in 24 hours.
    FullSessions,
    /// Six hours between two full sessions.
    FullApart,
    /// Two days running with a full session.
    FullDaysRunning,
    /// Two short routines on a day.
    ShortRoutines,
    /// Four gentle-only sessions on a day.
    CalmSessions,
    /// Forty hands-on minutes in 24 hours.
    HandsOn,
    /// Four minutes of level-3 holds in 24 hours.
    Holds,
}

/// Whether a routine may begin now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapState {
    /// It may.
    Free,
    /// Not before `until`.
    Reached {
        /// Which limit holds longest.
        cap: Cap,
        /// When it is free again.
        until: At,
    },
}

/// What a routine is for the caps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Full,
    Short,
    Calm,
    /// Settling: not counted by number, but its strokes are hands-on time.
    Uncounted,
    /// Never blocked.
    Open,
}

fn kind(routine: RoutineId) -> Kind {
    match routine {
        RoutineId::ClogRelief => Kind::Full,
        RoutineId::CalmOnly => Kind::Calm,
        RoutineId::Everyday
        | RoutineId::Lymph
        | RoutineId::Butterfly
        | RoutineId::Circles
        | RoutineId::Nipple
        | RoutineId::Compress => Kind::Short,
        RoutineId::WarmUp => Kind::Uncounted,
        RoutineId::HandExpress | RoutineId::Aftercare => Kind::Open,
    }
}

/// How many times a day such a routine may be done; `None` where no number is set.
#[must_use]
pub fn per_day(routine: RoutineId) -> Option<u16> {
    match kind(routine) {
        Kind::Full => Some(CAPS.full_per_day),
        Kind::Short => Some(CAPS.short_per_day),
        Kind::Calm => Some(CAPS.calm_per_day),
        Kind::Uncounted | Kind::Open => None,
    }
}

/// Whether `routine` may begin at `now`; `history` holds the runs of at least the last three days, in any
/// order. Days are those of the place that `now` is at.
#[must_use]
pub fn allowed(history: &[Session], routine: RoutineId, now: At) -> CapState {
    let past = Past { history, now };
    let kind = kind(routine);
    let mut reached = Vec::new();
    match kind {
        Kind::Open => return CapState::Free,
        Kind::Full => {
            reached.push(past.in_24_hours(Kind::Full, CAPS.full_per_day, Cap::FullSessions));
            reached.push(past.apart());
            reached.push(past.days_running());
        }
        Kind::Short => reached.push(past.on_this_day(Kind::Short, CAPS.short_per_day, Cap::ShortRoutines)),
        Kind::Calm => reached.push(past.on_this_day(Kind::Calm, CAPS.calm_per_day, Cap::CalmSessions)),
        Kind::Uncounted => {}
    }
    let day = |used: fn(&Session) -> u32, most: u16, cap| past.amount(used, most).map(|until| (cap, until));
    reached.push(day(|run| run.hands_on_s, CAPS.hands_on_day_s, Cap::HandsOn));
    if routine == RoutineId::Compress {
        reached.push(day(|run| run.press_s, CAPS.press_day_s, Cap::Holds));
    }
    let longest = reached.into_iter().flatten().max_by_key(|&(_, until)| until);
    longest.map_or(CapState::Free, |(cap, until)| CapState::Reached {
        cap,
        until: now.plus(until - now.utc_ms()),
    })
}

/// What one more run may use of the hands-on time and holds of 24 hours. The cool-down keeps its two
/// minutes at the end (D23).
#[must_use]
pub fn budget(history: &[Session], now: At) -> Budget {
    let past = Past { history, now };
    let left = |most: u16, used: fn(&Session) -> u32| {
        let used: u32 = past.since(DAY).map(used).sum();
        (i64::from(most) - i64::from(used)).max(0) * SECOND
    };
    let whole = Budget::default();
    let hands_on_ms = left(CAPS.hands_on_day_s, |run| run.hands_on_s).min(whole.hands_on_ms);
    let closing = whole.hands_on_ms - whole.cool_down_ms;
    Budget {
        cool_down_ms: (hands_on_ms - closing).max(0),
        hands_on_ms,
        press_ms: left(CAPS.press_day_s, |run| run.press_s).min(whole.press_ms),
    }
}

struct Past<'a> {
    history: &'a [Session],
    now: At,
}

/// When a run was over; a run that was killed counts from its beginning.
fn end(run: &Session) -> i64 {
    run.ended.unwrap_or(run.started).utc_ms()
}

impl<'a> Past<'a> {
    fn counted(&self) -> impl Iterator<Item = &'a Session> {
        self.history.iter().filter(|run| run.hands_on_s > 0)
    }

    fn of(&self, wanted: Kind) -> impl Iterator<Item = &'a Session> {
        self.counted().filter(move |run| kind(run.routine) == wanted)
    }

    /// The runs that were over less than `ms` ago.
    fn since(&self, ms: i64) -> impl Iterator<Item = &'a Session> {
        let from = self.now.utc_ms() - ms;
        self.counted().filter(move |run| end(run) > from)
    }

    /// A number of runs in 24 hours, from beginning to beginning.
    fn in_24_hours(&self, kind: Kind, most: u16, cap: Cap) -> Option<(Cap, i64)> {
        let from = self.now.utc_ms() - DAY;
        let mut starts: Vec<i64> = self
            .of(kind)
            .map(|run| run.started.utc_ms())
            .filter(|&at| at > from)
            .collect();
        starts.sort_unstable_by(|a, b| b.cmp(a));
        let oldest = starts.get(usize::from(most).checked_sub(1)?)?;
        Some((cap, oldest + DAY))
    }

    /// The hours between the end of a full session and the next.
    fn apart(&self) -> Option<(Cap, i64)> {
        let last = self.of(Kind::Full).map(end).max()?;
        let free = last + i64::from(CAPS.full_gap_h) * HOUR;
        (free > self.now.utc_ms()).then_some((Cap::FullApart, free))
    }

    /// The calendar day where the reader is.
    fn day(&self, at: At) -> NaiveDate {
        At::new(at.utc_ms(), self.now.offset_min()).unwrap_or(at).date()
    }

    /// A full session on each of the days before this one: this day rests.
    fn days_running(&self) -> Option<(Cap, i64)> {
        let today = self.day(self.now);
        let had = |back: u16| {
            let day = today.checked_sub_days(Days::new(u64::from(back)));
            self.of(Kind::Full).any(|run| Some(self.day(run.started)) == day)
        };
        let all = (1..=CAPS.full_days_running).all(had);
        all.then(|| (Cap::FullDaysRunning, self.midnight()))
    }

    fn on_this_day(&self, kind: Kind, most: u16, cap: Cap) -> Option<(Cap, i64)> {
        let today = self.day(self.now);
        let runs = self.of(kind).filter(|run| self.day(run.started) == today).count();
        (runs >= usize::from(most)).then(|| (cap, self.midnight()))
    }

    /// The end of this day.
    fn midnight(&self) -> i64 {
        let over = i64::from(self.now.local().num_seconds_from_midnight()) * SECOND;
        let ms = self.now.utc_ms().rem_euclid(SECOND);
        self.now.utc_ms() - ms - over + DAY
    }

    /// Seconds of 24 hours: when enough of them are past, if too many are used.
    fn amount(&self, used: fn(&Session) -> u32, most: u16) -> Option<i64> {
        let mut runs: Vec<&Session> = self.since(DAY).collect();
        runs.sort_unstable_by_key(|run| end(run));
        let mut sum: u32 = runs.iter().map(|run| used(run)).sum();
        let mut free = None;
        for run in runs {
            if sum < u32::from(most) {
                break;
            }
            sum -= used(run);
            free = Some(end(run) + DAY);
        }
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::at::MINUTE;
    use crate::domain::ids::SessionId;
    use crate::domain::session::Ending;

    /// 2026-03-28, 12:00 at two hours east.
    fn noon() -> At {
        At::new(1_774_692_000_000, 120).unwrap()
    }

    /// A run that began `ago` ms before noon and took a quarter of an hour, a third of it hands-on.
    fn run(routine: RoutineId, ago: i64) -> Session {
        let started = noon().plus(-ago);
        Session {
            id: SessionId(1),
            episode: None,
            routine,
            plan: None,
            side: None,
            by_helper: false,
            started,
            ended: Some(started.plus(15 * MINUTE)),
            ending: Some(Ending::Finished),
            pain_before: None,
            pain_after: None,
            hands_on_s: 300,
            press_s: 0,
            steps: Vec::new(),
        }
    }

    fn reached(history: &[Session], routine: RoutineId) -> Option<(Cap, i64)> {
        match allowed(history, routine, noon()) {
            CapState::Free => None,
            CapState::Reached { cap, until } => Some((cap, until.since(noon()))),
        }
    }

    #[test]
    fn noon_is_noon() {
        assert_eq!(noon().local().to_rfc3339(), "2026-03-28T12:00:00+02:00");
        assert_eq!(reached(&[], RoutineId::ClogRelief), None);
    }

    #[test]
    fn two_full_sessions_in_a_day() {
        let full = |ago| run(RoutineId::ClogRelief, ago);
        let history = [full(10 * HOUR), full(DAY - MINUTE)];
        assert_eq!(
            reached(&history, RoutineId::ClogRelief),
            Some((Cap::FullSessions, MINUTE))
        );
        let history = [full(10 * HOUR), full(DAY)];
        assert_eq!(reached(&history, RoutineId::ClogRelief), None);
        assert_eq!(reached(&history, RoutineId::CalmOnly), None, "another kind");
    }

    #[test]
    fn six_hours_apart_from_the_end_of_the_last() {
        let full = |ago| [run(RoutineId::ClogRelief, ago)];
        let edge = 6 * HOUR + 15 * MINUTE;
        assert_eq!(reached(&full(edge), RoutineId::ClogRelief), None);
        assert_eq!(
            reached(&full(edge - 1), RoutineId::ClogRelief),
            Some((Cap::FullApart, 1))
        );
    }

    #[test]
    fn a_third_day_running_rests_until_midnight() {
        let full = |ago| run(RoutineId::ClogRelief, ago);
        // Yesterday at 00:00 and the day before at 23:59.
        let history = [full(36 * HOUR), full(36 * HOUR + MINUTE)];
        assert_eq!(
            reached(&history, RoutineId::ClogRelief),
            Some((Cap::FullDaysRunning, 12 * HOUR))
        );
        // Two on the same day before.
        assert_eq!(
            reached(&[full(36 * HOUR), full(30 * HOUR)], RoutineId::ClogRelief),
            None
        );
        // A day between.
        assert_eq!(
            reached(&[full(30 * HOUR), full(70 * HOUR)], RoutineId::ClogRelief),
            None
        );
    }

    #[test]
    fn two_short_routines_on_a_day_of_the_reader() {
        let history = [
            run(RoutineId::Everyday, 2 * HOUR),
            run(RoutineId::Lymph, 12 * HOUR),
        ];
        assert_eq!(
            reached(&history, RoutineId::Circles),
            Some((Cap::ShortRoutines, 12 * HOUR))
        );
        let history = [
            run(RoutineId::Everyday, 2 * HOUR),
            run(RoutineId::Lymph, 12 * HOUR + 1),
        ];
        assert_eq!(reached(&history, RoutineId::Circles), None, "that was yesterday");
    }

    #[test]
    fn four_gentle_sessions_on_a_day() {
        let calm: Vec<Session> = (1..=4)
            .map(|hours| run(RoutineId::CalmOnly, hours * HOUR))
            .collect();
        assert_eq!(
            reached(&calm, RoutineId::CalmOnly),
            Some((Cap::CalmSessions, 12 * HOUR))
        );
        assert_eq!(reached(&calm[..3], RoutineId::CalmOnly), None);
        assert_eq!(reached(&calm, RoutineId::Aftercare), None, "aftercare stays open");
    }

    #[test]
    fn forty_hands_on_minutes_in_a_day() {
        let long = |ago, hands_on_s| Session {
            hands_on_s,
            ..run(RoutineId::WarmUp, ago)
        };
        let history = [long(23 * HOUR, 1_200), long(HOUR, 1_200)];
        let free = HOUR + 15 * MINUTE;
        assert_eq!(reached(&history, RoutineId::Lymph), Some((Cap::HandsOn, free)));
        assert_eq!(reached(&history, RoutineId::HandExpress), None);
        let history = [long(23 * HOUR, 1_200), long(HOUR, 1_199)];
        assert_eq!(reached(&history, RoutineId::Lymph), None);
        assert_eq!(budget(&history, noon()).hands_on_ms, 1_000);
        assert_eq!(budget(&history, noon()).cool_down_ms, 0);
    }

    #[test]
    fn four_minutes_of_holds_in_a_day() {
        let holds = |press_s| {
            [Session {
                press_s,
                ..run(RoutineId::ClogRelief, HOUR)
            }]
        };
        let free = DAY - 45 * MINUTE;
        assert_eq!(
            reached(&holds(240), RoutineId::Compress),
            Some((Cap::Holds, free))
        );
        assert_eq!(reached(&holds(239), RoutineId::Compress), None);
        assert_eq!(reached(&holds(240), RoutineId::Circles), None, "no holds in it");
        assert_eq!(budget(&holds(200), noon()).press_ms, 40_000);
        assert_eq!(budget(&[], noon()), Budget::default());
    }

    #[test]
    fn hand_expression_and_runs_without_touch_count_for_nothing() {
        let hand: Vec<Session> = (1..=20).map(|i| run(RoutineId::HandExpress, i * HOUR)).collect();
        let none: Vec<Session> = hand
            .iter()
            .map(|run| Session {
                hands_on_s: 0,
                ..run.clone()
            })
            .collect();
        assert_eq!(reached(&none, RoutineId::HandExpress), None);
        let left = Session {
            hands_on_s: 0,
            ..run(RoutineId::ClogRelief, HOUR)
        };
        assert_eq!(reached(&[left], RoutineId::ClogRelief), None);
    }
}
