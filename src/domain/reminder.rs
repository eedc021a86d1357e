//! When she is asked again. Reminders follow from what is stored, so none is lost and none outlives its reason.
//!
//! The first three (20 minutes, 1 hour, 6 hours) come when they are due, at night too; the checks of a clog after 24
//! and 48 hours wait for the end of quiet hours.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::at::{At, DAY, HOUR, MINUTE};
use super::day::Quiet;
use super::episode::{CheckKind, Episode, NewCheck, Trend};
use super::ids::{EpisodeId, TriageId};
use super::triage::{Answered, Heard, Note};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reminder {
    /// Rate the pain again, 20 minutes on (T23).
    Recheck20(TriageId),
    /// Did they call back? An hour on (T06).
    NoReply(TriageId),
    /// Look again, 6 hours on (T22).
    Recheck6h(TriageId),
    /// The 24-hour check.
    Day(EpisodeId),
    /// The 48-hour check.
    TwoDays(EpisodeId),
    /// The cold pack comes off.
    ColdEnd,
    /// The next feed, where she wants it.
    NextFeed,
    /// The next pumping, where she wants it.
    NextPump,
}

impl Reminder {
    /// Its name, for the device and word keys.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Recheck20(_) => "recheck_20",
            Self::NoReply(_) => "no_reply",
            Self::Recheck6h(_) => "recheck_6h",
            Self::Day(_) => "day",
            Self::TwoDays(_) => "two_days",
            Self::ColdEnd => "cold_end",
            Self::NextFeed => "next_feed",
            Self::NextPump => "next_pump",
        }
    }

    /// Whether it waits for the end of quiet hours.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, Self::Day(_) | Self::TwoDays(_))
    }
}

/// A reminder with its instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// What is asked.
    pub reminder: Reminder,
    /// When, UTC milliseconds.
    pub at_ms: i64,
}

/// What reminders follow from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts<'a> {
    /// The clog that is there.
    pub open: Option<&'a Episode>,
    /// The checks, newest first.
    pub checks: &'a [Answered],
    /// What she heard, newest first.
    pub heard: &'a [Heard],
    /// When the cold pack was put on.
    pub cold: Option<At>,
    /// When the last feed began, and how many minutes later she wants to be told of the next.
    pub feed: Option<(At, u32)>,
    /// The same for pumping.
    pub pump: Option<(At, u32)>,
}

/// The length of a cold pack (ac2).
const COLD: i64 = 10 * MINUTE;
/// How long after its instant a reminder of this kind is still of use.
const STALE: i64 = 12 * HOUR;

/// All reminders that are open, the earliest first; those whose time is past are asked at once by the app, and those
/// to come are handed to the device. What was answered, or is long past, is not among them.
#[must_use]
pub fn due(facts: &Facts<'_>, quiet: Quiet, zone: Tz, now: At) -> Vec<Due> {
    let mut all = Vec::new();
    if let Some(last) = facts.checks.first() {
        of_check(last, facts, &mut all);
    }
    if let Some(open) = facts.open.filter(|open| open.gone.is_none()) {
        of_clog(open, now, &mut all);
    }
    all.retain(|due| due.reminder.waits() || now.utc_ms().saturating_sub(due.at_ms) < STALE);
    let later = |start: Option<(At, u32)>| start.map(|(at, minutes)| at.plus(i64::from(minutes) * MINUTE));
    let timed = [
        (Reminder::ColdEnd, facts.cold.map(|cold| cold.plus(COLD))),
        (Reminder::NextFeed, later(facts.feed)),
        (Reminder::NextPump, later(facts.pump)),
    ];
    // These are over once they have come: nobody is asked for an old one.
    let ahead = timed.into_iter().filter_map(|(reminder, at)| {
        let at_ms = at?.utc_ms();
        (at_ms > now.utc_ms()).then_some(Due { reminder, at_ms })
    });
    all.extend(ahead);
    for due in all.iter_mut().filter(|due| due.reminder.waits()) {
        due.at_ms = quiet.after(due.at_ms, zone);
    }
    all.sort_by_key(|due| (due.at_ms, due.reminder));
    all
}

/// Those of the last check: a later one answers them.
fn of_check(last: &Answered, facts: &Facts<'_>, all: &mut Vec<Due>) {
    let since = last.at;
    let looked = facts.open.is_some_and(|open| {
        let own = open.checks.iter().filter(|check| check.kind != CheckKind::Before);
        own.into_iter().any(|check| check.at.since(since) > 0)
    });
    let mut add = |reminder, ms| {
        all.push(Due {
            reminder,
            at_ms: since.plus(ms).utc_ms(),
        });
    };
    let has = |note| last.verdict.notes.contains(&note);
    if has(Note::Recheck20min) && !looked {
        add(Reminder::Recheck20(last.id), 20 * MINUTE);
    }
    if has(Note::Recheck6h) && !looked {
        add(Reminder::Recheck6h(last.id), 6 * HOUR);
    }
    let reached = facts
        .heard
        .iter()
        .any(|heard| heard.triage == last.id && heard.at.since(since) >= 0);
    if has(Note::NoReply1h) && !reached {
        add(Reminder::NoReply(last.id), HOUR);
    }
}

/// The 24-hour and 48-hour checks, each once; a missed first one is not asked for once the second is due.
fn of_clog(open: &Episode, now: At, all: &mut Vec<Due>) {
    let asked = |kind| open.checks.iter().any(|check| check.kind == kind);
    let (day, two_days) = (open.opened.plus(DAY), open.opened.plus(2 * DAY));
    if asked(CheckKind::TwoDays) {
        return;
    }
    if !asked(CheckKind::Day) && now.since(two_days) < 0 {
        all.push(Due {
            reminder: Reminder::Day(open.id),
            at_ms: day.utc_ms(),
        });
    }
    all.push(Due {
        reminder: Reminder::TwoDays(open.id),
        at_ms: two_days.utc_ms(),
    });
}

/// The one tap that answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tap {
    /// Better.
    Better,
    /// The same.
    Same,
    /// Worse.
    Worse,
    /// Gone: the clog ends.
    Gone,
}

/// What a tap writes: a look at the clog, and whether it ends.
#[must_use]
pub fn answer(reminder: Reminder, tap: Tap, now: At) -> (NewCheck, bool) {
    let kind = match reminder {
        Reminder::Day(_) => CheckKind::Day,
        Reminder::TwoDays(_) => CheckKind::TwoDays,
        _ => CheckKind::Own,
    };
    let trend = match tap {
        Tap::Better | Tap::Gone => Trend::Better,
        Tap::Same => Trend::Same,
        Tap::Worse => Trend::Worse,
    };
    let check = NewCheck {
        at: now,
        kind,
        pain: None,
        size: None,
        skin_changed: None,
        temperature: None,
        trend: Some(trend),
    };
    (check, tap == Tap::Gone)
}

#[cfg(test)]
mod tests;
