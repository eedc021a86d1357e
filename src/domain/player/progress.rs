//! What the screen shows of a running session.

use super::{Moment, Player, State};
use crate::domain::routine::{self, Item, Stretch};

/// Where the session is at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress<'a> {
    /// The place at hand, in [`Player::items`].
    pub index: usize,
    /// How many places there are now.
    pub places: usize,
    /// Milliseconds of the stretch that are over.
    pub elapsed_ms: i64,
    /// Milliseconds of the stretch that are left (0 at a question).
    pub left_ms: i64,
    /// The stroke, breath or hold that is being done, from 1, where something is counted.
    pub stroke: Option<u16>,
    /// How far that one is, `0.0..1.0`: the drawing and the ticks follow it.
    pub phase: f32,
    /// Blocks that are behind her.
    pub blocks_done: usize,
    /// Blocks in all, as far as is known now.
    pub blocks: usize,
    /// Seconds to the end, questions answered in the nominal way.
    pub remaining_s: u32,
    /// What comes next.
    pub next: Option<&'a Item>,
}

impl Player {
    /// Where the session is; `None` before the beginning and after the end.
    #[must_use]
    pub fn progress(&self, now: Moment) -> Option<Progress<'_>> {
        let index = self.state().index()?;
        let items = self.items();
        let item = items.get(index)?;
        let total = item.stretch().map_or(0, Stretch::ms);
        let left_ms = match self.state() {
            State::Running { until, .. } => (until - now.mono_ms).clamp(0, total),
            State::Paused { left_ms, .. } | State::Away { left_ms, .. } | State::Stopped { left_ms, .. } => {
                left_ms
            }
            State::Asking { .. } | State::Ready | State::Ended(_) => total,
        };
        let elapsed_ms = (total - left_ms).max(0);
        let (stroke, phase) = item
            .stretch()
            .map_or((None, 0.0), |stretch| stroke(stretch, elapsed_ms));
        let (done, rest) = items.split_at(index.min(items.len()));
        let names = |items: &'_ [Item]| {
            let mut names: Vec<String> = items.iter().map(|item| item.block().to_owned()).collect();
            names.dedup();
            names
        };
        let before = names(done);
        let unfinished = before.last().is_some_and(|last| last == item.block());
        let later = rest.iter().skip(1).flat_map(Item::nominal);
        Some(Progress {
            index,
            places: items.len(),
            elapsed_ms,
            left_ms,
            stroke,
            phase,
            blocks_done: before.len() - usize::from(unfinished),
            blocks: names(items).len(),
            remaining_s: seconds_left(item, left_ms) + routine::seconds(later),
            next: rest.get(1),
        })
    }
}

fn seconds_left(item: &Item, left_ms: i64) -> u32 {
    match item {
        Item::Stretch(_) => u32::try_from(left_ms.saturating_add(999) / 1_000).unwrap_or(0),
        Item::Question(_) => routine::seconds(item.nominal().iter()),
    }
}

/// The stroke that is being done after `elapsed_ms`, and how far it is.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]
fn stroke(stretch: &Stretch, elapsed_ms: i64) -> (Option<u16>, f32) {
    let Some(per_min) = stretch.tempo_per_min else {
        return (None, 0.0);
    };
    // A session is minutes long: its milliseconds and its strokes are small numbers.
    let beats = elapsed_ms as f64 * f64::from(per_min) / 60_000.0;
    let stroke = beats.floor() as u16 + 1;
    let most = stretch.reps.unwrap_or(u16::MAX).max(1);
    if stroke > most {
        return (Some(most), 0.0);
    }
    (Some(stroke), (beats - beats.floor()) as f32)
}
