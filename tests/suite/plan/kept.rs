//! Which plan counts, and how far it was followed.

use milkpath::domain::at::{At, DAY, HOUR};
use milkpath::domain::day::{Day, Span};
use milkpath::domain::ids::{PlanId, SessionId};
use milkpath::domain::plan::{Came, Done, Followed, KeptPlan, adherence, current};
use milkpath::domain::routine::{Planned, Wishes};
use milkpath::domain::session::{Ending, Session};

use super::files::plan;

fn kept(id: i64, accepted: At, ended: Option<At>) -> KeptPlan {
    let (plan, came) = (plan("good-full"), Came::File);
    KeptPlan {
        id: PlanId(id),
        plan,
        accepted,
        came,
        ended,
    }
}

#[test]
fn the_plan_that_was_accepted_last_counts_alone() {
    let noon = noon();
    let day = noon.date();
    let plans = [
        kept(1, noon.plus(-3 * DAY), None),
        kept(2, noon.plus(-2 * DAY), None),
    ];
    assert_eq!(current(&plans, day).map(|kept| kept.id), Some(PlanId(2)));
    let ended = [
        kept(1, noon.plus(-3 * DAY), None),
        kept(2, noon.plus(-2 * DAY), Some(noon)),
    ];
    assert_eq!(current(&ended, day).map(|kept| kept.id), Some(PlanId(1)));
    assert_eq!(
        current(&[kept(1, noon.plus(DAY), None)], day),
        None,
        "not accepted yet"
    );
}

fn noon() -> At {
    At::new(1_795_608_000_000, 60).unwrap() // 2026-11-25
}

fn run(planned: &Planned, (id, routine): (i64, u8), hours: i64, ending: Option<Ending>) -> Session {
    let followed = planned.routine.plan;
    Session {
        id: SessionId(id),
        episode: None,
        routine: planned.routine.id,
        plan: followed.map(|followed| Followed { routine, ..followed }),
        side: None,
        by_helper: false,
        started: noon().plus(hours * HOUR),
        ended: ending.map(|_| noon().plus(hours * HOUR + HOUR)),
        ending,
        pain_before: None,
        pain_after: None,
        hands_on_s: 100,
        press_s: 0,
        steps: Vec::new(),
    }
}

#[test]
fn what_was_done_is_counted_by_day_and_routine() {
    let noon = noon();
    let kept = kept(4, noon.plus(-2 * DAY), None);
    let planned = kept.build(0, &Wishes::default(), None).unwrap();
    let run = |id, routine, hours, ending| run(&planned, (id, routine), hours, ending);
    let day = Day {
        date: noon.date(),
        span: Span {
            from_ms: noon.plus(-12 * HOUR).utc_ms(),
            until_ms: noon.plus(12 * HOUR).utc_ms(),
        },
    };
    let other = Session {
        plan: None,
        ..run(9, 0, 0, Some(Ending::Finished))
    };
    let runs = [
        run(1, 0, -3, Some(Ending::Finished)),
        run(2, 0, -1, Some(Ending::Finished)),
        run(3, 0, 0, Some(Ending::Stopped(None))),
        run(4, 1, 0, None),
        run(5, 0, -30, Some(Ending::Finished)),
        other,
    ];
    let done = adherence(&kept, &runs, &day);
    let counts = |done: &Done| (done.followed.routine, done.done, done.begun, done.planned);
    assert_eq!(
        done.iter().map(counts).collect::<Vec<_>>(),
        [(0, 2, 1, 3), (1, 0, 0, 1), (2, 0, 0, 4)]
    );
    let before = Day {
        date: "2026-11-19".parse().unwrap(),
        ..day
    };
    assert_eq!(adherence(&kept, &runs, &before), []);
}
