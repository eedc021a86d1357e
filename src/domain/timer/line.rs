//! Between a timer and the line that it becomes.

use super::{Doing, Elapsed, Piece, Timed, Timer};
use crate::domain::at::{At, DAY};
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    Breast, Draft, Feed, Kind, Method, NewEntry, NursedTime, Pump, PumpedSides, SideOrder, Source,
};
use crate::domain::player::Moment;
use crate::domain::units::Seconds;

impl Timer {
    /// The timer of a feed that goes on after it was written: one that a guided session began, or an end tapped too
    /// soon. `None` where the sides and their order are not known, or changed more than once.
    #[must_use]
    pub fn go_on(entry: &NewEntry, now: Moment) -> Option<Self> {
        let Kind::Feed(Feed::Breast { breast, .. }) = &entry.kind else {
            return None;
        };
        let (order, start) = (breast.order()?, entry.at.utc_ms());
        let on = |side| breast.at(side).map(Seconds::ms);
        let mut pieces = match order.sides() {
            [side] => vec![(Doing::Side(*side), on(*side)?)],
            [first, second] => vec![
                (Doing::Side(*first), on(*first)?),
                (Doing::Side(*second), on(*second)?),
            ],
            _ => return None,
        };
        pieces.push((Doing::Pause, breast.paused().ms()));
        pieces.push((Doing::Side(order.last()), 0));
        let mut from = start;
        let placed = pieces.into_iter().map(|(doing, ms)| {
            let piece = Piece { doing, from };
            from = from.saturating_add(ms);
            piece
        });
        Some(Self {
            timed: Timed::Feed {
                babies: entry.babies.clone(),
            },
            started: entry.at,
            pieces: placed.collect(),
            seen: now,
        })
    }

    /// The line that it becomes when it ends at `now`, which is `at` on the wall; a day at most. Amounts and a note
    /// are added by [`Timer::draft`].
    #[must_use]
    pub fn finish(&self, at: At, now: Moment) -> NewEntry {
        let end_ms = self.wall(now).min(self.started.utc_ms().saturating_add(DAY));
        let all = self.elapsed_at(end_ms);
        let shift = -self.set_back(now);
        let started = self.started.plus(shift);
        let end = At::new(end_ms.saturating_add(shift), at.offset_min()).unwrap_or(started);
        let (babies, kind) = match &self.timed {
            Timed::Feed { babies } => (babies.clone(), self.feed(all)),
            Timed::Pump { method } => (Vec::new(), self.pump(*method, all)),
        };
        let mut babies = babies;
        babies.sort_by_key(|its| its.baby);
        NewEntry {
            at: started,
            end: Some(end),
            kind,
            note: None,
            babies,
            source: Source::Own,
        }
    }

    /// The form of that line, for what a timer does not know.
    #[must_use]
    pub fn draft(&self, at: At, now: Moment) -> Draft {
        Draft::of_new(&self.finish(at, now))
    }

    /// The sides in their order; `None` where both ran at once.
    pub(super) fn order(&self) -> Option<SideOrder> {
        let mut sides: Vec<Side> = Vec::new();
        for piece in &self.pieces {
            match piece.doing {
                Doing::Both => return None,
                Doing::Side(side) if sides.last() != Some(&side) => sides.push(side),
                Doing::Side(_) | Doing::Pause => {}
            }
        }
        while sides.len() > SideOrder::MOST {
            // Two in the middle go; the first, the last and the change of sides stay.
            sides.drain(1..3);
        }
        SideOrder::new(sides).ok()
    }

    fn feed(&self, all: Elapsed) -> Kind {
        let time = NursedTime::Sides {
            left: Seconds::of_ms(all.left_ms),
            right: Seconds::of_ms(all.right_ms),
        };
        let paused = Seconds::of_ms(all.paused_ms);
        let breast = Breast::timed(self.order(), time, paused);
        Kind::Feed(Feed::Breast { breast, top_up: None })
    }

    fn pump(&self, method: Method, all: Elapsed) -> Kind {
        let sides = match self.order() {
            None => PumpedSides::AtOnce,
            Some(order) => match (order.has(Side::Left), order.has(Side::Right)) {
                (true, true) => PumpedSides::InTurn,
                (true, false) => PumpedSides::Left,
                (false, _) => PumpedSides::Right,
            },
        };
        let (duration, paused) = (Seconds::of_ms(all.active_ms), Seconds::of_ms(all.paused_ms));
        Kind::Pump(Pump::unmeasured(method, Some(sides)).lasting(Some(duration), paused))
    }
}
