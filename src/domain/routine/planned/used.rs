//! What a routine of a plan has used of its caps so far.

use super::{By, Why};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{CAPS, StepId, TechniqueId};
use crate::domain::plan::{Range, reps_in};
use crate::domain::player::area::{limit_ms, same_area};
use crate::domain::routine::Stretch;

/// The caps of one session (clinical.md 8), counted as if every question were answered with the strokes.
#[derive(Default)]
pub(super) struct Used {
    hands_on_s: u16,
    press_ms: i64,
    warm_s: u16,
    /// The areas that may have been worked last, and for how many seconds in a row: more than one where holds or the
    /// nipple came between, which she may skip.
    rows: Vec<((StepId, Option<Side>), u16)>,
}

impl Used {
    /// Cuts the stretch to what the caps leave, and counts it; `None` where too little is left to do it at all. Says
    /// which cap cut it.
    pub(super) fn cut(&mut self, mut stretch: Stretch) -> (Option<Stretch>, Option<Why>) {
        let asked = stretch.seconds;
        let mut tightest = (asked, By::Step);
        for (left, by) in self.left(&stretch) {
            if left < tightest.0 {
                tightest = (left, by);
            }
        }
        let (given, by) = tightest;
        let least = Range::of(stretch.step).least_s.min(asked);
        if given < asked {
            let given = if given < least { 0 } else { given };
            let why = Why::Seconds { asked, given, by };
            if given == 0 {
                return (None, Some(why));
            }
            stretch.seconds = given;
            stretch.reps = reps_in(stretch.row(), given);
            self.count(&stretch);
            return (Some(stretch), Some(why));
        }
        self.count(&stretch);
        (Some(stretch), None)
    }

    fn left(&self, stretch: &Stretch) -> Vec<(u16, By)> {
        let mut left = Vec::new();
        if stretch.hands_on {
            left.push((CAPS.cool_down_at_s.saturating_sub(self.hands_on_s), By::HandsOn));
        }
        if works(stretch) {
            let most = u16::try_from(limit_ms(stretch) / 1_000).unwrap_or(u16::MAX);
            left.push((most.saturating_sub(self.in_a_row(stretch)), By::Area));
        }
        if stretch.is_warm() {
            left.push((CAPS.warm_s.saturating_sub(self.warm_s), By::Warm));
        }
        let press = i64::from(CAPS.press_day_s) * 1_000 - self.press_ms;
        if stretch.press_ms(stretch.ms()) > press {
            left.push((fitting(stretch, press), By::Holds));
        }
        left
    }

    fn count(&mut self, stretch: &Stretch) {
        if stretch.hands_on {
            self.hands_on_s = self.hands_on_s.saturating_add(stretch.seconds);
        }
        if stretch.is_warm() {
            self.warm_s = self.warm_s.saturating_add(stretch.seconds);
        }
        self.press_ms = self.press_ms.saturating_add(stretch.press_ms(stretch.ms()));
        if works(stretch) {
            let seconds = self.in_a_row(stretch).saturating_add(stretch.seconds);
            if !stretch.hands_on {
                // A look at the nipple takes of its time, and is no rest for what was worked.
            } else if is_offered(stretch) {
                self.rows
                    .retain(|((step, _), _)| step.step().technique != stretch.technique());
            } else {
                self.rows.clear();
            }
            self.rows.push(((stretch.step, stretch.side), seconds));
        }
    }

    /// The most seconds for which the area of the stretch may have been worked in a row.
    fn in_a_row(&self, stretch: &Stretch) -> u16 {
        let same = self.rows.iter().filter(|(row, _)| same_area(*row, stretch));
        same.map(|(_, seconds)| *seconds).max().unwrap_or_default()
    }
}

/// Whether it is only offered, so that she may skip it.
fn is_offered(stretch: &Stretch) -> bool {
    matches!(stretch.technique(), TechniqueId::Compress | TechniqueId::Nipple)
}

/// As the player counts an area: strokes, and anything at the nipple.
fn works(stretch: &Stretch) -> bool {
    stretch.hands_on || stretch.technique() == TechniqueId::Nipple
}

/// The seconds whose holds fit into so many milliseconds.
fn fitting(stretch: &Stretch, press_ms: i64) -> u16 {
    let fits = |seconds: &u16| stretch.press_ms(i64::from(*seconds) * 1_000) <= press_ms;
    (0..stretch.seconds).rev().find(fits).unwrap_or_default()
}
