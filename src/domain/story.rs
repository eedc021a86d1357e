//! What the record of a clog tells: its line of pain, which way it goes, what is due, and whether it returns.

use super::at::{At, DAY, HOUR};
use super::breast_map::Spot;
use super::catalog::CAPS;
use super::episode::{CheckKind, Episode, EpisodeHead, Trend};
use super::ids::{EpisodeId, SessionId};
use super::pain::Pain;
use super::session::Session;

/// Days within which three clogs ask for a look at the cause (clinical.md T17b).
const RECURRENCE_DAYS: i64 = 90;
/// Two pins nearer than this, in breast radii, are the same spot: about a third of the way from the
/// nipple to the rim, as far as a walnut-size lump and an unsure finger reach.
const SAME_SPOT: f32 = 0.35;

/// A point of the line of pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PainPoint {
    /// When.
    pub at: At,
    /// How much.
    pub pain: Pain,
    /// The session it was rated in, or none for a check.
    pub session: Option<SessionId>,
}

/// The line of pain, from the oldest point to the newest: checks, and ratings before and after sessions.
#[must_use]
pub fn pain_line(episode: &Episode, sessions: &[Session]) -> Vec<PainPoint> {
    let checks = episode.checks.iter().filter_map(|check| {
        let pain = check.pain?;
        Some(PainPoint {
            at: check.at,
            pain,
            session: None,
        })
    });
    let rated = sessions.iter().flat_map(|run| {
        let point = |at, pain: Option<Pain>| {
            Some(PainPoint {
                at,
                pain: pain?,
                session: Some(run.id),
            })
        };
        let after = run.ended.unwrap_or(run.started);
        [point(run.started, run.pain_before), point(after, run.pain_after)]
            .into_iter()
            .flatten()
    });
    let mut line: Vec<PainPoint> = checks.chain(rated).collect();
    line.sort_by_key(|point| point.at.utc_ms());
    line
}

/// What a session did to the pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which session.
    pub session: SessionId,
    /// Before it.
    pub before: Pain,
    /// After it.
    pub after: Pain,
}

impl Change {
    /// Points by which it rose; negative where it fell.
    #[must_use]
    pub fn points(self) -> i8 {
        self.after.rise_since(self.before)
    }

    /// Better or worse from two points on: less than that is within what one person rates twice
    /// (the step that S1 and the re-check of clinical.md 13 use).
    #[must_use]
    pub fn trend(self) -> Trend {
        trend_of(self.points())
    }
}

/// The change of pain of each session that was rated twice, in the order given.
#[must_use]
pub fn changes(sessions: &[Session]) -> Vec<Change> {
    let change = |run: &Session| {
        Some(Change {
            session: run.id,
            before: run.pain_before?,
            after: run.pain_after?,
        })
    };
    sessions.iter().filter_map(change).collect()
}

fn trend_of(points: i8) -> Trend {
    let step = i8::try_from(CAPS.pain_rise).unwrap_or(i8::MAX);
    match points {
        points if points >= step => Trend::Worse,
        points if points <= -step => Trend::Better,
        _ => Trend::Same,
    }
}

/// Which way it goes. What she said last goes before any number; without a word of hers the newest
/// rating is held against the first. `None` where neither is known.
#[must_use]
pub fn trend(episode: &Episode, sessions: &[Session]) -> Option<Trend> {
    let said = episode.checks.iter().filter(|check| check.trend.is_some());
    if let Some(last) = said.max_by_key(|check| check.at.utc_ms()) {
        return last.trend;
    }
    let line = pain_line(episode, sessions);
    match line.as_slice() {
        [first, .., last] => Some(trend_of(last.pain.rise_since(first.pain))),
        _ => None,
    }
}

/// Whole hours since it began, to now or to when it was gone (T15, T17, T18).
#[must_use]
pub fn hours_since_onset(episode: &Episode, now: At) -> i64 {
    hours(episode, episode.onset, now)
}

/// Whole hours since it was entered, to now or to when it was gone.
#[must_use]
pub fn hours_open(episode: &Episode, now: At) -> i64 {
    hours(episode, episode.opened, now)
}

fn hours(episode: &Episode, from: At, now: At) -> i64 {
    episode.gone.unwrap_or(now).since(from).max(0) / HOUR
}

/// A question that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The 24-hour check.
    Day,
    /// The 48-hour check.
    TwoDays,
}

impl Due {
    /// The kind of check that answers it.
    #[must_use]
    pub fn kind(self) -> CheckKind {
        match self {
            Self::Day => CheckKind::Day,
            Self::TwoDays => CheckKind::TwoDays,
        }
    }

    /// When it falls due, for a clog that was entered at `opened`.
    #[must_use]
    pub fn at(self, opened: At) -> At {
        match self {
            Self::Day => opened.plus(DAY),
            Self::TwoDays => opened.plus(2 * DAY),
        }
    }
}

/// The check that is due, each once: 24 hours after it was entered, and 48 hours. From 48 hours on a
/// missed first check is not asked for any more.
#[must_use]
pub fn due(episode: &Episode, now: At) -> Option<Due> {
    if episode.gone.is_some() {
        return None;
    }
    let is_due = |due: Due| now.since(due.at(episode.opened)) >= 0;
    let due = [Due::TwoDays, Due::Day].into_iter().find(|&due| is_due(due))?;
    let asked = episode.checks.iter().any(|check| check.kind == due.kind());
    (!asked).then_some(due)
}

/// Whether another clog than `this` was at the same spot and was gone (T17b).
#[must_use]
pub fn same_spot_again(episodes: &[EpisodeHead], spot: Spot, this: Option<EpisodeId>) -> bool {
    let gone = episodes
        .iter()
        .filter(|episode| episode.gone.is_some() && Some(episode.id) != this);
    gone.filter_map(|episode| episode.place.spot())
        .any(|other| is_same(other, spot))
}

fn is_same(one: Spot, other: Spot) -> bool {
    let ((x, y), (other_x, other_y)) = (one.xy(), other.xy());
    one.side() == other.side() && (x - other_x).hypot(y - other_y) <= SAME_SPOT
}

/// How many clogs began in the last 90 days (T17b, T26).
#[must_use]
pub fn clogs_90_days(episodes: &[EpisodeHead], now: At) -> usize {
    let recent = |episode: &&EpisodeHead| now.since(episode.onset) <= RECURRENCE_DAYS * DAY;
    episodes.iter().filter(recent).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::breast_map::Side;
    use crate::domain::catalog::RoutineId;
    use crate::domain::episode::{Check, Place};
    use crate::domain::ids::CheckId;
    use crate::domain::session::Ending;

    fn zero() -> At {
        At::new(1_774_692_000_000, 60).unwrap()
    }

    fn pain(score: u8) -> Option<Pain> {
        Pain::new(score).ok()
    }

    fn spot(side: Side, hour: f32, r: f32) -> Spot {
        Spot::new(side, hour, r).unwrap()
    }

    fn head(onset_hours: i64, place: Place) -> EpisodeHead {
        EpisodeHead {
            id: EpisodeId(1),
            place,
            size: None,
            onset: zero().plus(onset_hours * HOUR),
            opened: zero(),
            gone: None,
        }
    }

    fn episode(checks: Vec<Check>) -> Episode {
        head(-5, Place::Spot(spot(Side::Left, 2.0, 0.6))).with(checks)
    }

    fn check(hours: i64, kind: CheckKind, score: Option<u8>, trend: Option<Trend>) -> Check {
        Check {
            id: CheckId(hours),
            at: zero().plus(hours * HOUR),
            kind,
            pain: score.and_then(pain),
            size: None,
            skin_changed: None,
            temperature: None,
            trend,
        }
    }

    fn run(hours: i64, before: u8, after: u8) -> Session {
        Session {
            id: SessionId(hours),
            episode: None,
            routine: RoutineId::CalmOnly,
            plan: None,
            side: None,
            by_helper: false,
            started: zero().plus(hours * HOUR),
            ended: Some(zero().plus(hours * HOUR + 600_000)),
            ending: Some(Ending::Finished),
            pain_before: pain(before),
            pain_after: pain(after),
            hands_on_s: 200,
            press_s: 0,
            steps: Vec::new(),
        }
    }

    #[test]
    fn the_line_runs_through_checks_and_sessions_in_time() {
        let episode = episode(vec![
            check(0, CheckKind::Before, Some(6), None),
            check(3, CheckKind::Own, None, None),
            check(24, CheckKind::Day, Some(2), None),
        ]);
        let line = pain_line(&episode, &[run(9, 4, 3), run(1, 6, 5)]);
        let scores: Vec<u8> = line.iter().map(|point| point.pain.score()).collect();
        assert_eq!(scores, [6, 6, 5, 4, 3, 2]);
        assert_eq!(line.last().unwrap().session, None);
    }

    #[test]
    fn a_session_helps_from_two_points_on() {
        let trends: Vec<Trend> = changes(&[run(1, 6, 4), run(2, 4, 3), run(3, 3, 5)])
            .into_iter()
            .map(Change::trend)
            .collect();
        assert_eq!(trends, [Trend::Better, Trend::Same, Trend::Worse]);
    }

    #[test]
    fn her_word_goes_before_the_numbers() {
        let falling = [run(1, 8, 2)];
        assert_eq!(trend(&episode(Vec::new()), &falling), Some(Trend::Better));
        let said = episode(vec![
            check(2, CheckKind::Own, None, Some(Trend::Same)),
            check(20, CheckKind::Own, None, Some(Trend::Worse)),
        ]);
        assert_eq!(trend(&said, &falling), Some(Trend::Worse));
        assert_eq!(trend(&episode(Vec::new()), &[]), None);
    }

    #[test]
    fn each_check_falls_due_once() {
        let asked = |checks: Vec<Check>, hours| due(&episode(checks), zero().plus(hours * HOUR));
        let day = || check(24, CheckKind::Day, None, None);
        let two = || check(48, CheckKind::TwoDays, None, None);
        assert_eq!(asked(vec![], 23), None);
        assert_eq!(asked(vec![], 24), Some(Due::Day));
        assert_eq!(asked(vec![day()], 30), None);
        assert_eq!(asked(vec![day()], 48), Some(Due::TwoDays));
        assert_eq!(asked(vec![], 48), Some(Due::TwoDays), "not both at once");
        assert_eq!(asked(vec![two()], 72), None);
        let gone = Episode {
            gone: Some(zero()),
            ..episode(vec![])
        };
        assert_eq!(due(&gone, zero().plus(30 * HOUR)), None);
    }

    #[test]
    fn hours_are_counted_from_onset_and_entry_until_it_is_gone() {
        let open = episode(vec![]);
        let now = zero().plus(10 * HOUR - 1);
        assert_eq!((hours_since_onset(&open, now), hours_open(&open, now)), (14, 9));
        let gone = Episode {
            gone: Some(zero().plus(3 * HOUR)),
            ..open
        };
        assert_eq!(hours_open(&gone, now), 3);
    }

    #[test]
    fn the_same_spot_is_near_on_the_same_side_and_was_gone() {
        let here = spot(Side::Left, 2.0, 0.6);
        let gone = |place| EpisodeHead {
            gone: Some(zero()),
            ..head(-900, place)
        };
        let again = |episode: EpisodeHead| same_spot_again(&[episode], here, Some(EpisodeId(9)));
        let near = Place::Spot(spot(Side::Left, 2.5, 0.7));
        assert!(again(gone(near)));
        assert!(!again(gone(Place::Spot(here.on_other_side()))));
        assert!(!again(gone(Place::Spot(spot(Side::Left, 6.0, 0.6)))));
        assert!(!again(gone(Place::AllOver(Side::Left))));
        assert!(!again(head(-5, Place::Spot(here))), "it never went");
        assert!(
            !again(EpisodeHead {
                id: EpisodeId(9),
                ..gone(near)
            }),
            "itself"
        );
    }

    #[test]
    fn ninety_days_are_counted_to_the_hour() {
        let place = Place::AllOver(Side::Left);
        let episodes = [head(0, place), head(-90 * 24, place), head(-90 * 24 - 1, place)];
        assert_eq!(clogs_90_days(&episodes, zero()), 2);
    }
}
