//! A feed or pump that runs: the instants at which something changed, never counted ticks.
//!
//! Every piece begins where the one before it ended, so no order of events loses time. The timer is kept at every
//! change before the screen shows it; after a kill it is read back and goes on, because it holds instants of the wall.
//! A wall clock that is set back while the app lives is seen by the clock that only grows, and moves the whole timer
//! with it; one that is set forward cannot be told from a phone that slept, so the start can be moved instead.

#[cfg(test)]
mod laws;
mod line;

use serde::{Deserialize, Serialize};

use super::at::{At, DAY, HOUR};
use super::baby::ForBaby;
use super::breast_map::Side;
use super::entry::Method;
use super::player::{GAP_MS, Moment};

/// What is timed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timed {
    /// A feed at the breast of these babies.
    Feed {
        /// The babies; with their sides where they drink at once.
        babies: Vec<ForBaby>,
    },
    /// Milk by pump or by hand.
    Pump {
        /// How.
        method: Method,
    },
}

/// What is going on in a piece of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doing {
    /// One side.
    Side(Side),
    /// Both sides at once.
    Both,
    /// A pause.
    Pause,
}

/// A piece of time; it ends where the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Piece {
    doing: Doing,
    /// UTC milliseconds.
    from: i64,
}

/// What happens to a timer. An event that does not fit changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// On to the other side; out of a pause too.
    Switch,
    /// On to this: a side, both, or a pause.
    To(Doing),
    /// A pause begins.
    Pause,
    /// On with what was done before the pause.
    Resume,
    /// It began at another time: UTC milliseconds within [`Timer::starts`].
    MoveStart(i64),
}

/// How long it has been.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elapsed {
    /// What is going on.
    pub doing: Doing,
    /// Milliseconds since that began.
    pub doing_ms: i64,
    /// Milliseconds on the left, both sides at once among them.
    pub left_ms: i64,
    /// Milliseconds on the right, both sides at once among them.
    pub right_ms: i64,
    /// Milliseconds outside pauses.
    pub active_ms: i64,
    /// Milliseconds in pauses.
    pub paused_ms: i64,
}

/// From here on the screen asks whether it was forgotten; nothing is cut by itself.
pub const FORGOTTEN_MS: i64 = 3 * HOUR;

/// A feed or pump that runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawTimer")]
pub struct Timer {
    timed: Timed,
    started: At,
    pieces: Vec<Piece>,
    seen: Moment,
}

#[derive(Deserialize)]
struct RawTimer {
    timed: Timed,
    started: At,
    pieces: Vec<Piece>,
    seen: Moment,
}

/// A stored timer that no events can have made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a timer needs a first piece at its start, outside a pause, and no piece before the one before it")]
pub struct NoTimer;

impl TryFrom<RawTimer> for Timer {
    type Error = NoTimer;

    fn try_from(raw: RawTimer) -> Result<Self, NoTimer> {
        let first = raw.pieces.first().ok_or(NoTimer)?;
        let in_order = raw.pieces.is_sorted_by_key(|piece| piece.from);
        if !in_order || first.from != raw.started.utc_ms() || first.doing == Doing::Pause {
            return Err(NoTimer);
        }
        Ok(Self {
            timed: raw.timed,
            started: raw.started,
            pieces: raw.pieces,
            seen: raw.seen,
        })
    }
}

impl Timer {
    /// A timer that begins at `started` with `doing`; a pause is no beginning and counts as both sides.
    #[must_use]
    pub fn start(timed: Timed, doing: Doing, started: At, now: Moment) -> Self {
        let doing = if doing == Doing::Pause { Doing::Both } else { doing };
        Self {
            timed,
            started,
            pieces: vec![Piece {
                doing,
                from: started.utc_ms(),
            }],
            seen: now,
        }
    }

    /// What is timed.
    #[must_use]
    pub fn timed(&self) -> &Timed {
        &self.timed
    }

    /// When it began.
    #[must_use]
    pub fn started(&self) -> At {
        self.started
    }

    /// What is going on.
    #[must_use]
    pub fn doing(&self) -> Doing {
        self.pieces.last().map_or(Doing::Both, |piece| piece.doing)
    }

    /// What goes on outside the pauses: now, or before the pause.
    #[must_use]
    pub fn active(&self) -> Doing {
        let active = self.pieces.iter().rev().map(|piece| piece.doing);
        active
            .into_iter()
            .find(|doing| *doing != Doing::Pause)
            .unwrap_or(Doing::Both)
    }

    /// Applies one event that happened at `now`; whether anything changed, so that it must be kept.
    #[must_use = "a change must be kept before it is shown"]
    pub fn update(&mut self, event: Event, now: Moment) -> bool {
        let before = self.clone();
        self.follow(now);
        let at = self.clamped(now.wall_ms);
        match event {
            Event::Switch => {
                if let Doing::Side(side) = self.active() {
                    self.go(Doing::Side(side.other()), at);
                }
            }
            Event::To(doing) => self.go(doing, at),
            Event::Pause => self.go(Doing::Pause, at),
            Event::Resume => self.go(self.active(), at),
            Event::MoveStart(to) => self.move_start(to, now),
        }
        (&self.pieces, self.started) != (&before.pieces, before.started)
    }

    fn go(&mut self, doing: Doing, at: i64) {
        if self.doing() != doing {
            self.pieces.push(Piece { doing, from: at });
        }
    }

    fn move_start(&mut self, to: i64, now: Moment) {
        if !self.starts(now).contains(&to) {
            return;
        }
        if let (Some(first), Ok(started)) = (self.pieces.first_mut(), At::new(to, self.started.offset_min()))
        {
            first.from = to;
            self.started = started;
        }
    }

    /// Where the start may be moved to, UTC milliseconds: up to a day back, and forward to the first change.
    #[must_use]
    pub fn starts(&self, now: Moment) -> std::ops::RangeInclusive<i64> {
        let now = self.wall(now);
        let last = self.pieces.get(1).map_or(now, |second| second.from);
        now.saturating_sub(DAY)..=last
    }

    /// Moves the timer with a wall clock that was set back while the app lived.
    fn follow(&mut self, now: Moment) {
        let shift = self.set_back(now);
        if shift > 0 {
            for piece in &mut self.pieces {
                piece.from = piece.from.saturating_sub(shift);
            }
            self.started = self.started.plus(-shift);
        }
        self.seen = now;
    }

    /// Milliseconds by which the wall clock was set back since it was seen last.
    fn set_back(&self, now: Moment) -> i64 {
        let mono = now.mono_ms.saturating_sub(self.seen.mono_ms);
        let wall = now.wall_ms.saturating_sub(self.seen.wall_ms);
        let back = mono.saturating_sub(wall);
        // A new process starts its clock anew; then only the wall is known.
        if mono >= 0 && back > GAP_MS { back } else { 0 }
    }

    /// Now in the time of the pieces.
    fn wall(&self, now: Moment) -> i64 {
        self.clamped(now.wall_ms.saturating_add(self.set_back(now)))
    }

    /// Never before the piece at hand.
    fn clamped(&self, wall_ms: i64) -> i64 {
        self.pieces
            .last()
            .map_or(wall_ms, |piece| piece.from.max(wall_ms))
    }

    /// How long it has been.
    #[must_use]
    pub fn elapsed(&self, now: Moment) -> Elapsed {
        self.elapsed_at(self.wall(now))
    }

    /// Whether the screen asks if it was forgotten.
    #[must_use]
    pub fn is_forgotten(&self, now: Moment) -> bool {
        self.wall(now).saturating_sub(self.started.utc_ms()) >= FORGOTTEN_MS
    }

    fn elapsed_at(&self, end: i64) -> Elapsed {
        let mut all = Elapsed {
            doing: self.doing(),
            doing_ms: 0,
            left_ms: 0,
            right_ms: 0,
            active_ms: 0,
            paused_ms: 0,
        };
        let ends = self.pieces.iter().skip(1).map(|piece| piece.from).chain([end]);
        for (piece, until) in self.pieces.iter().zip(ends) {
            let ms = until.min(end).saturating_sub(piece.from).max(0);
            all.doing_ms = ms;
            match piece.doing {
                Doing::Pause => all.paused_ms += ms,
                _ => all.active_ms += ms,
            }
            if matches!(piece.doing, Doing::Both | Doing::Side(Side::Left)) {
                all.left_ms += ms;
            }
            if matches!(piece.doing, Doing::Both | Doing::Side(Side::Right)) {
                all.right_ms += ms;
            }
        }
        all
    }
}
