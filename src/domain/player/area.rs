//! How long one area is worked in a row, and how long the warm cloth lies (clinical.md 8).

use serde::{Deserialize, Serialize};

use super::Player;
use super::clock::whole_seconds;
use crate::domain::breast_map::Side;
use crate::domain::catalog::{CAPS, StepId, TechniqueId};
use crate::domain::routine::Stretch;
use crate::domain::technique::Verb;

/// The area that was worked last, and for how many milliseconds in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct InARow {
    step: StepId,
    side: Option<Side>,
    ms: i64,
}

/// Whether two stretches work one area: the same step again, other strokes on the same paths, or
/// anything at the nipple.
pub(in crate::domain) fn same_area((step, side): (StepId, Option<Side>), stretch: &Stretch) -> bool {
    let (last, this) = (step.step(), stretch.row());
    let nipple = [last, this]
        .iter()
        .all(|step| step.technique == TechniqueId::Nipple);
    let moves = [last, this]
        .iter()
        .all(|step| !matches!(step.verb, Verb::None | Verb::Hold));
    let strokes = moves && last.paths == this.paths;
    side == stretch.side && (last.id == this.id || nipple || strokes)
}

/// The milliseconds that one area may be worked in a row: two minutes, the nipple 90 s.
pub(in crate::domain) fn limit_ms(stretch: &Stretch) -> i64 {
    let limit = match stretch.technique() {
        TechniqueId::Nipple => CAPS.nipple_s,
        _ => CAPS.area_run_s,
    };
    i64::from(limit) * 1_000
}

impl Player {
    /// Milliseconds for which the area of `stretch` has been worked in a row.
    pub(super) fn in_a_row_ms(&self, stretch: &Stretch) -> i64 {
        self.in_a_row
            .filter(|row| same_area((row.step, row.side), stretch))
            .map_or(0, |row| row.ms)
    }

    /// Milliseconds for which it may still be done: of one area, and of the warm cloth in this session.
    /// `None` where neither limit is on it.
    pub(super) fn left_in_place(&self, stretch: &Stretch) -> Option<i64> {
        let area = stretch
            .hands_on
            .then(|| limit_ms(stretch) - self.in_a_row_ms(stretch));
        let warm = stretch
            .is_warm()
            .then(|| i64::from(CAPS.warm_s) * 1_000 - self.warm_ms);
        area.into_iter().chain(warm).min().map(|left| left.max(0))
    }

    /// Counts `ran` more milliseconds of `stretch`, which has had `self.spent_ms` with them. Only work on
    /// another area begins a new row: no rest, no look, and nothing that was left within its first second.
    pub(super) fn count_in_place(&mut self, stretch: &Stretch, ran: i64) {
        if stretch.is_warm() {
            self.warm_ms += ran;
        }
        let works = stretch.hands_on || stretch.technique() == TechniqueId::Nipple;
        match &mut self.in_a_row {
            Some(row) if works && same_area((row.step, row.side), stretch) => row.ms += ran,
            _ if works && whole_seconds(self.spent_ms) > 0 => {
                self.in_a_row = Some(InARow {
                    step: stretch.step,
                    side: stretch.side,
                    ms: self.spent_ms,
                });
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::catalog::{RoutineId, StepId};
    use crate::domain::player::Event;
    use crate::domain::player::tests::{at, from, running, step, tick, wishes};
    use crate::domain::routine::{Warmth, Wishes};
    use crate::domain::session::StepOutcome;

    #[test]
    fn one_area_is_stroked_two_minutes_at_most() {
        let mut player = from(RoutineId::ClogRelief, "cs7");
        tick(&mut player, 0, 40_000);
        let _ = player.update(Event::Repeat, at(40_000));
        assert_eq!(player.progress(at(40_000)).unwrap().left_ms, 48_000);
        tick(&mut player, 40_000, 70_000);
        let _ = player.update(Event::Repeat, at(70_000));
        assert_eq!(player.progress(at(70_000)).unwrap().left_ms, 48_000, "118 s");
        let _ = player.update(Event::Repeat, at(75_000));
        assert_eq!(
            player.progress(at(75_000)).unwrap().left_ms,
            43_000,
            "123 s would be too long"
        );
    }

    #[test]
    fn two_minutes_hold_over_the_next_stroke_on_the_same_path() {
        let mut player = from(RoutineId::ClogRelief, "cs7");
        tick(&mut player, 0, 47_000);
        let _ = player.update(Event::Repeat, at(47_000));
        tick(&mut player, 47_000, 95_000);
        assert_eq!(player.log().first().unwrap().seconds, 95, "48 s and 47 s before");
        assert_eq!(step(&player), Some(StepId::Bf3), "the second part follows");
        tick(&mut player, 95_000, 119_750);
        assert_eq!(step(&player), Some(StepId::Bf3));
        tick(&mut player, 119_750, 120_000);
        assert_eq!(
            step(&player),
            Some(StepId::Bf6),
            "no third minute on the same path"
        );
        let second = player.log().get(1).unwrap();
        assert_eq!((second.outcome, second.seconds), (StepOutcome::Cut, 25));
    }

    #[test]
    fn slower_wings_on_the_same_path_are_left_out_after_two_minutes() {
        let mut player = running(RoutineId::Butterfly, &wishes());
        tick(&mut player, 0, 25_000);
        tick(&mut player, 25_000, 60_000);
        let _ = player.update(Event::Repeat, at(60_000));
        tick(&mut player, 60_000, 108_000);
        assert_eq!(player.log().get(2).unwrap().seconds, 83);
        tick(&mut player, 108_000, 144_000);
        // 83 s and 36 s: one second is left for bf5.
        tick(&mut player, 144_000, 145_000);
        assert_eq!(step(&player), Some(StepId::Bf6));
        let bf5 = player.log().last().unwrap();
        assert_eq!(
            (bf5.step, bf5.outcome, bf5.seconds),
            (StepId::Bf5, StepOutcome::Cut, 1)
        );
    }

    #[test]
    fn the_warm_cloth_lies_two_minutes_at_most() {
        let warm = Wishes {
            warmth: Some(Warmth::Warm),
            from: Some("cs3".into()),
            ..wishes()
        };
        let again = |warmth: Warmth| {
            let wishes = Wishes {
                warmth: Some(warmth),
                ..warm.clone()
            };
            let mut player = running(RoutineId::ClogRelief, &wishes);
            tick(&mut player, 0, 50_000);
            let _ = player.update(Event::Repeat, at(50_000));
            tick(&mut player, 50_000, 80_000);
            let once_more = player.can_repeat();
            let _ = player.update(Event::Repeat, at(80_000));
            (once_more, player.progress(at(80_000)).unwrap().left_ms)
        };
        assert_eq!(again(Warmth::Warm), (false, 30_000), "80 s and 60 s are too long");
        assert_eq!(again(Warmth::Cool), (true, 60_000));
    }
}
