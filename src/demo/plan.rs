//! The plan that the sample family's therapist gave, and the runs that followed it.

use chrono::Timelike;
use serde_json::json;

use super::Error;
use super::story::end_of;
use crate::domain::at::{At, DAY, HOUR, MINUTE, SECOND};
use crate::domain::pain::Pain;
use crate::domain::plan::{Came, KeptPlan, NewPlan, Plan};
use crate::domain::routine::Wishes;
use crate::domain::session::{Ending, NewSession};
use crate::store::Store;

/// How many days ago the therapist was there.
const GIVEN: u32 = 8;
/// Minutes after midnight of the two runs of a day.
const HOURS: [i64; 2] = [10 * 60 + 25, 17 * 60 + 40];
/// Which of the two runs were done, from seven days ago to two days ago; the clog came after.
const DONE: [[bool; 2]; 6] = [
    [true, true],
    [true, false],
    [true, true],
    [false, true],
    [true, true],
    [true, true],
];

/// What she wrote.
fn written(now: At) -> Result<Plan, Error> {
    let day = |ms: i64| now.plus(ms).date().to_string();
    let given = day(-i64::from(GIVEN) * DAY);
    let plan = json!({
        "milkpath_plan": 1,
        "author": "Ilse Brandt, IBCLC",
        "language": "en",
        "client": "Ida's mother",
        "from": given,
        "until": day(20 * DAY),
        "routines": [
            {
                "name": "Feather strokes after a feed",
                "times_a_day": 2,
                "items": [
                    {"step": "wu4", "reps": 3}, {"step": "ly2"}, {"step": "ly3"}, {"step": "ly6", "reps": 6},
                    {"step": "ly7", "reps": 3}, {"step": "ly9", "reps": 3}, {"step": "ly10"},
                    {"step": "ac3", "seconds": 25}, {"step": "ac4"}, {"step": "ac8"}
                ],
                "note": "Lie back, arm out. As light as you can.",
            },
            {
                "name": "Before the evening feed, if a spot is sore",
                "times_a_day": 1,
                "max_level": 2,
                "items": [
                    {"step": "ly2", "reps": 7}, {"step": "ly3", "reps": 7}, {"step": "bf1"}, {"step": "bf3", "reps": 6},
                    {"step": "fc4"}, {"step": "fc6"}, {"step": "ac1"}, {"step": "ac3", "seconds": 25}, {"step": "ac4"},
                    {"step": "ac8"}
                ]
            }
        ],
        "avoid": ["nipple"],
        "call": {"lines": ["Call me if it is no better by the next morning."], "hours": 18},
        "note": "Keep to your usual feeds. Change the hold at each one.\nWe look at it together next week.",
        "seen": [{"rule": "T17b", "by": "Ilse Brandt, IBCLC", "on": given, "until": day(20 * DAY)}]
    });
    Ok(Plan::read(plan.to_string().as_bytes())?)
}

/// Accepts the plan and writes the runs that followed it; how many. Nothing where the sample does not reach back so far.
pub(super) fn follow(store: &mut Store, days: u32, now: At) -> Result<u32, Error> {
    if days <= GIVEN {
        return Ok(0);
    }
    let new = NewPlan {
        plan: written(now)?,
        accepted: now.plus(-i64::from(GIVEN) * DAY + HOUR),
        came: Came::Qr,
    };
    let kept = KeptPlan {
        id: store.accept_plan(&new)?,
        plan: new.plan,
        accepted: new.accepted,
        came: new.came,
        ended: None,
    };
    let today = i64::from(now.local().num_seconds_from_midnight()) * SECOND;
    let mut runs = 0;
    for (back, done) in (2_i64..=7).rev().zip(DONE) {
        for minutes in HOURS
            .iter()
            .zip(done)
            .filter(|(_, done)| *done)
            .map(|(minutes, _)| *minutes)
        {
            let started = now.plus(-today - back * DAY + minutes * MINUTE);
            runs += run(store, &kept, started)?;
        }
    }
    Ok(runs)
}

fn run(store: &mut Store, kept: &KeptPlan, started: At) -> Result<u32, Error> {
    let wishes = Wishes {
        pain: Some(Pain::NONE),
        ..Wishes::default()
    };
    let built = kept.build(0, &wishes, None)?.routine;
    let new = NewSession {
        episode: None,
        routine: built.id,
        plan: built.plan,
        side: None,
        by_helper: false,
        started,
        pain_before: Some(Pain::NONE),
    };
    let end = end_of(started, built.nominal(), Ending::Finished, Some(Pain::NONE));
    let id = store.start_session(&new, "{}")?;
    store.end_session(id, &end)?;
    Ok(1)
}
