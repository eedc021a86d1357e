//! Whether a check still speaks for now: it is made before every session (clinical.md 13).

use super::lock::stands;
use super::record::Answered;
use crate::domain::at::{At, HOUR};
use crate::domain::episode::{Check, CheckKind};
use crate::domain::session::{Ending, Session};
use crate::domain::technique::StopCode;

/// How long a check counts as just done, in milliseconds: our own careful choice (D).
pub const JUST_DONE: i64 = HOUR;
/// Points of pain from which on a re-check asks the questions again (clinical.md 13).
const WORSE: i8 = 2;

/// Whether a session may begin on the word of `check` at `now`.
///
/// It is the newest of `history` that nothing corrects, at most [`JUST_DONE`] old, and since then no
/// session ended with a sign that asks again (S3, S4, S6, pain up by two), and no look told a new colour.
#[must_use]
pub fn is_current(
    check: &Answered,
    history: &[Answered],
    sessions: &[Session],
    looks: &[Check],
    now: At,
) -> bool {
    let standing = history.iter().filter(|other| stands(other, history));
    let newest = standing.max_by_key(|other| (other.at.utc_ms(), other.id));
    let later = |at: At| at.utc_ms() >= check.at.utc_ms();
    let stopped = sessions
        .iter()
        .any(|run| run.ended.is_some_and(later) && asks_again(run));
    let looked = looks
        .iter()
        .filter(|look| look.kind == CheckKind::After && later(look.at))
        .any(|look| look.skin_changed == Some(true));
    newest.is_some_and(|newest| newest.id == check.id)
        && (0..=JUST_DONE).contains(&now.since(check.at))
        && !stopped
        && !looked
}

/// Whether a run ended with something that must be weighed first (clinical.md 9 and 13).
fn asks_again(run: &Session) -> bool {
    let told = matches!(
        run.ending,
        Some(Ending::Stopped(Some(StopCode::S3 | StopCode::S4 | StopCode::S6)))
    );
    let rise = run
        .pain_after
        .zip(run.pain_before)
        .map(|(after, before)| after.rise_since(before));
    told || rise.is_some_and(|rise| rise >= WORSE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::at::MINUTE;
    use crate::domain::catalog::RoutineId;
    use crate::domain::ids::{CheckId, SessionId, TriageId};
    use crate::domain::pain::Pain;
    use crate::domain::triage::{Answers, evaluate};

    const T: i64 = 1_795_317_000_000;

    fn at(minutes: i64) -> At {
        At::new(T + minutes * MINUTE, 60).unwrap()
    }

    fn check(id: i64, minutes: i64, corrects: Option<i64>) -> Answered {
        let answers = Answers::none_of_these();
        Answered {
            id: TriageId(id),
            at: at(minutes),
            verdict: evaluate(&answers),
            answers,
            corrects: corrects.map(TriageId),
            episode: None,
        }
    }

    fn run(minutes: i64, ending: Ending, pain: (u8, u8)) -> Session {
        Session {
            id: SessionId(1),
            episode: None,
            routine: RoutineId::ClogRelief,
            plan: None,
            side: None,
            by_helper: false,
            started: at(minutes - 5),
            ended: Some(at(minutes)),
            ending: Some(ending),
            pain_before: Pain::new(pain.0).ok(),
            pain_after: Pain::new(pain.1).ok(),
            hands_on_s: 100,
            press_s: 0,
            steps: Vec::new(),
        }
    }

    fn look(minutes: i64, skin_changed: Option<bool>) -> Check {
        Check {
            id: CheckId(1),
            at: at(minutes),
            kind: CheckKind::After,
            pain: None,
            size: None,
            skin_changed,
            temperature: None,
            trend: None,
        }
    }

    #[test]
    fn it_lasts_an_hour_and_never_into_the_past() {
        let first = check(1, 0, None);
        let all = std::slice::from_ref(&first);
        assert!(is_current(&first, all, &[], &[], at(0)));
        assert!(is_current(&first, all, &[], &[], at(60)));
        assert!(!is_current(&first, all, &[], &[], at(61)));
        assert!(!is_current(&first, all, &[], &[], at(-1)));
    }

    #[test]
    fn a_newer_check_takes_its_place_and_a_corrected_one_has_none() {
        let all = [check(1, 0, None), check(2, 5, None)];
        assert!(!is_current(&all[0], &all, &[], &[], at(6)));
        assert!(is_current(&all[1], &all, &[], &[], at(6)));
        let mended = [check(1, 0, None), check(2, 5, Some(1))];
        assert!(!is_current(&mended[0], &mended, &[], &[], at(6)));
        assert!(is_current(&mended[1], &mended, &[], &[], at(6)));
    }

    #[test]
    fn what_was_told_since_asks_again() {
        let first = check(1, 0, None);
        let all = std::slice::from_ref(&first);
        for code in [StopCode::S3, StopCode::S4, StopCode::S6] {
            let stopped = run(10, Ending::Stopped(Some(code)), (3, 3));
            assert!(!is_current(&first, all, &[stopped], &[], at(11)), "{code:?}");
        }
        assert!(!is_current(
            &first,
            all,
            &[run(10, Ending::Finished, (3, 5))],
            &[],
            at(11)
        ));
        assert!(is_current(
            &first,
            all,
            &[run(10, Ending::Finished, (3, 4))],
            &[],
            at(11)
        ));
        let before = run(-10, Ending::Stopped(Some(StopCode::S6)), (3, 3));
        assert!(is_current(&first, all, &[before], &[], at(11)));
        assert!(!is_current(&first, all, &[], &[look(10, Some(true))], at(11)));
        assert!(is_current(&first, all, &[], &[look(10, None)], at(11)));
    }
}
