//! The milk that left during a guided session, as a line of its own (issue of the log; clinical.md D5).

use serde::{Deserialize, Serialize};

use super::feed::{Breast, Feed, NursedTime, SideOrder};
use super::pump::{Method, Pump, PumpedSides};
use super::{Kind, NewEntry, Source};
use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::domain::catalog::TechniqueId;
use crate::domain::session::{Session, StepDone, StepOutcome};
use crate::domain::technique::Verb;
use crate::domain::units::Seconds;

/// How milk leaves in a step that says "feed or pump" (gc1 to gc6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MilkBy {
    /// The baby.
    #[default]
    Feed,
    /// The pump.
    Pump,
}

/// How milk left in a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Flow,
    ByHand,
}

fn way(step: &StepDone) -> Option<Way> {
    let row = step.step.step();
    match row.technique {
        _ if step.outcome == StepOutcome::Skipped || step.seconds == 0 => None,
        TechniqueId::Compress => Some(Way::Flow),
        // Washing and sitting down are no milk.
        TechniqueId::HandExpress if row.verb != Verb::None => Some(Way::ByHand),
        _ => None,
    }
}

/// The lines for the milk that left in a run that is over: a feed or pump (`by`: which of the two the steps that
/// leave it open mean), and milk by hand. Nothing is written for steps that were skipped.
///
/// A step is placed by the seconds of those before it, so pauses of the run move nothing beyond its end.
#[must_use]
pub fn of_session(session: &Session, by: MilkBy) -> Vec<NewEntry> {
    let ways = [Way::Flow, Way::ByHand];
    ways.into_iter()
        .filter_map(|its| line(session, its, by))
        .collect()
}

fn line(session: &Session, wanted: Way, by: MilkBy) -> Option<NewEntry> {
    let ended = session.ended?;
    let timed = || session.steps.iter().filter(|step| !step.step.step().background);
    let first = timed().position(|step| way(step) == Some(wanted))?;
    let seconds = |steps: &mut dyn Iterator<Item = &StepDone>| -> i64 {
        steps.map(|step| i64::from(step.seconds)).sum()
    };
    let before = seconds(&mut timed().take(first));
    let time = Seconds::new(seconds(&mut timed().filter(|step| way(step) == Some(wanted)))).ok()?;
    let latest = ended.plus(-time.ms());
    let at = session
        .started
        .plus(before * 1_000)
        .min(latest)
        .max(session.started);
    let end = at.plus(time.ms()).min(ended);
    Some(NewEntry {
        at,
        end: Some(at_offset_of(end, ended)),
        kind: kind(session.side, wanted, by, time)?,
        note: None,
        babies: Vec::new(),
        source: Source::Session(session.id),
    })
}

fn at_offset_of(at: At, place: At) -> At {
    At::new(at.utc_ms(), place.offset_min()).unwrap_or(at)
}

fn kind(side: Option<Side>, way: Way, by: MilkBy, time: Seconds) -> Option<Kind> {
    let method = match (way, by) {
        (Way::Flow, MilkBy::Feed) => {
            let breast =
                Breast::new(side.map(SideOrder::one), NursedTime::Total(time), Seconds::NONE).ok()?;
            return Some(Kind::Feed(Feed::Breast { breast, top_up: None }));
        }
        (Way::Flow, MilkBy::Pump) => Method::Pump,
        (Way::ByHand, _) => Method::ByHand,
    };
    let sides = side.map(|side| match side {
        Side::Left => PumpedSides::Left,
        Side::Right => PumpedSides::Right,
    });
    let pump = Pump::unmeasured(method, sides);
    Some(Kind::Pump(pump.lasting(Some(time), Seconds::NONE)))
}
