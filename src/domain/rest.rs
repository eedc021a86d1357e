//! What a rest leads to: the cold pack by the hour, and the second stage of a session (clinical.md D3).

use super::at::{At, HOUR, SECOND};
use super::catalog::{CAPS, RoutineId, StepId};
use super::pain::Pain;
use super::session::{Ending, Session};

/// The length of one cold pack in milliseconds (ac2).
#[must_use]
pub fn cold_ms() -> i64 {
    i64::from(StepId::Ac2.step().seconds) * SECOND
}

/// Where the cold pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cold {
    /// It may be laid on.
    Free,
    /// It lies; so many milliseconds are over.
    Lies(i64),
    /// It is over; again from then on, once an hour at most (clinical.md 15).
    Over {
        /// When the hour is over.
        again: At,
    },
    /// The hour is over as well.
    Again,
}

/// Where the cold pack is that was laid on at `since`.
#[must_use]
pub fn cold(since: Option<At>, now: At) -> Cold {
    let Some(since) = since else {
        return Cold::Free;
    };
    match now.since(since) {
        // A clock that was set back tells nothing.
        ..0 => Cold::Free,
        gone if gone < cold_ms() => Cold::Lies(gone),
        gone if gone < HOUR => Cold::Over {
            again: since.plus(HOUR),
        },
        _ => Cold::Again,
    }
}

/// What is known when the second stage is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Staged<'a> {
    /// When the check was answered whose verdict is a first stage.
    pub check: At,
    /// The session that was followed last.
    pub session: Option<&'a Session>,
    /// When the cold of this rest began.
    pub cooled: Option<At>,
    /// Pain as it was rated again in this rest.
    pub rated: Option<Pain>,
}

/// Where the first stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Something stopped her: no way on from here.
    Closed,
    /// Feather touch or twenty minutes of cold come first.
    First,
    /// The cold has begun; it may be rated again from then on.
    Cools(At),
    /// The cold is over: how sore is it now?
    Rate,
    /// It is still sore after the cold; it may be rated again.
    StillSore,
    /// It is mild enough: one more look at the signs, then on.
    GoOn(Pain),
}

/// Whether she may go on: after feather touch or twenty minutes of cold, where the pain is mild enough and
/// no stop code was told since the check.
#[must_use]
pub fn stage(staged: Staged<'_>, now: At) -> Stage {
    let mild = |pain: &Pain| u16::from(pain.score()) <= CAPS.pain_go_max;
    let session = staged.session.filter(|session| session.started >= staged.check);
    if session.is_some_and(|session| matches!(session.ending, Some(Ending::Stopped(Some(_))))) {
        return Stage::Closed;
    }
    let calm = session.filter(|session| session.routine == RoutineId::CalmOnly && session.ending.is_some());
    if let Some(pain) = calm.and_then(|session| session.pain_after).filter(mild) {
        return Stage::GoOn(pain);
    }
    let Some(cooled) = staged.cooled.filter(|cooled| *cooled >= staged.check) else {
        return Stage::First;
    };
    let over = cooled.plus(i64::from(CAPS.recheck_s) * SECOND);
    match staged.rated {
        _ if now < over => Stage::Cools(over),
        None => Stage::Rate,
        Some(pain) if mild(&pain) => Stage::GoOn(pain),
        Some(_) => Stage::StillSore,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::at::MINUTE;
    use crate::domain::ids::SessionId;
    use crate::domain::technique::StopCode;

    fn check() -> At {
        At::new(1_774_692_000_000, 120).unwrap()
    }

    fn pain(score: u8) -> Option<Pain> {
        Pain::new(score).ok()
    }

    fn calm(started: At, after: Option<u8>, ending: Ending) -> Session {
        Session {
            id: SessionId(1),
            episode: None,
            routine: RoutineId::CalmOnly,
            plan: None,
            side: None,
            by_helper: false,
            started,
            ended: Some(started.plus(8 * MINUTE)),
            ending: Some(ending),
            pain_before: pain(6),
            pain_after: after.and_then(pain),
            hands_on_s: 282,
            press_s: 0,
            steps: Vec::new(),
        }
    }

    fn after_calm(session: &Session) -> Stage {
        let staged = Staged {
            check: check(),
            session: Some(session),
            cooled: None,
            rated: None,
        };
        stage(staged, check().plus(HOUR))
    }

    #[test]
    fn feather_touch_that_eased_it_leads_on() {
        let soon = check().plus(MINUTE);
        let done = Ending::Finished;
        assert_eq!(
            after_calm(&calm(soon, Some(4), done)),
            Stage::GoOn(pain(4).unwrap())
        );
        assert_eq!(after_calm(&calm(soon, Some(5), done)), Stage::First);
        assert_eq!(after_calm(&calm(soon, None, done)), Stage::First);
        let before = check().plus(-MINUTE);
        assert_eq!(
            after_calm(&calm(before, Some(1), done)),
            Stage::First,
            "an older session"
        );
        let other = Session {
            routine: RoutineId::Lymph,
            ..calm(soon, Some(1), done)
        };
        assert_eq!(after_calm(&other), Stage::First, "that is no first stage");
    }

    #[test]
    fn a_stop_code_closes_the_way_on() {
        let soon = check().plus(MINUTE);
        let sharp = calm(soon, Some(1), Ending::Stopped(Some(StopCode::S2)));
        assert_eq!(after_calm(&sharp), Stage::Closed);
        let early = calm(soon, Some(1), Ending::Stopped(None));
        assert_eq!(after_calm(&early), Stage::GoOn(pain(1).unwrap()));
    }

    #[test]
    fn twenty_minutes_of_cold_lead_to_a_rating() {
        let cooled = check().plus(5 * MINUTE);
        let at = |minutes: i64, rated: Option<u8>| {
            let staged = Staged {
                check: check(),
                session: None,
                cooled: Some(cooled),
                rated: rated.and_then(pain),
            };
            stage(staged, cooled.plus(minutes * MINUTE))
        };
        let over = cooled.plus(20 * MINUTE);
        assert_eq!(at(0, None), Stage::Cools(over));
        assert_eq!(at(19, Some(2)), Stage::Cools(over), "not before its time");
        assert_eq!(at(20, None), Stage::Rate);
        assert_eq!(at(20, Some(4)), Stage::GoOn(pain(4).unwrap()));
        assert_eq!(at(25, Some(5)), Stage::StillSore);
    }

    #[test]
    fn cold_from_before_the_check_is_not_this_rest() {
        let staged = Staged {
            check: check(),
            session: None,
            cooled: Some(check().plus(-1)),
            rated: pain(1),
        };
        assert_eq!(stage(staged, check().plus(DAY_LATER)), Stage::First);
    }

    const DAY_LATER: i64 = 24 * HOUR;

    #[test]
    fn cold_is_for_ten_minutes_and_once_an_hour() {
        let since = check();
        let at = |ms: i64| cold(Some(since), since.plus(ms));
        assert_eq!(cold(None, since), Cold::Free);
        assert_eq!(at(0), Cold::Lies(0));
        assert_eq!(at(10 * MINUTE - 1), Cold::Lies(10 * MINUTE - 1));
        let again = since.plus(HOUR);
        assert_eq!(at(10 * MINUTE), Cold::Over { again });
        assert_eq!(at(HOUR - 1), Cold::Over { again });
        assert_eq!(at(HOUR), Cold::Again);
        assert_eq!(at(-1), Cold::Free, "the clock was set back");
    }
}
