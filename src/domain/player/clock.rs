//! Time in the player: moments, gaps, and the caps of one session.

use serde::{Deserialize, Serialize};

use crate::domain::catalog::CAPS;

/// Two readings of time at one instant. The monotonic clock may start anew with the process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970 in UTC; people and networks may set it.
    pub wall_ms: i64,
    /// Milliseconds of the monotonic clock.
    pub mono_ms: i64,
}

/// A longer silence than this, or clocks that differ by more, ask before going on (design.md 3.4).
pub const GAP_MS: i64 = CAPS.gap_ask_s as i64 * 1_000;

impl Moment {
    /// Whether time was lost between this moment and `now`.
    #[must_use]
    pub fn gap_before(self, now: Self) -> bool {
        let mono = now.mono_ms.saturating_sub(self.mono_ms);
        let wall = now.wall_ms.saturating_sub(self.wall_ms);
        !(0..=GAP_MS).contains(&mono) || wall > GAP_MS || wall.abs_diff(mono) > GAP_MS.unsigned_abs()
    }

    /// Milliseconds that went by on the wall, never negative.
    #[must_use]
    pub fn wall_until(self, now: Self) -> i64 {
        now.wall_ms.saturating_sub(self.wall_ms).max(0)
    }
}

/// What one session may use (clinical.md 8, D5, D23).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// Hands-on milliseconds after which the cool-down begins by itself.
    pub cool_down_ms: i64,
    /// Hands-on milliseconds that are never passed.
    pub hands_on_ms: i64,
    /// Milliseconds of level-3 holds that are never passed.
    pub press_ms: i64,
}

impl Default for Budget {
    /// 18:00, 20:00 and 4:00.
    fn default() -> Self {
        Self {
            cool_down_ms: i64::from(CAPS.cool_down_at_s) * 1_000,
            hands_on_ms: i64::from(CAPS.full_session_s) * 1_000,
            press_ms: i64::from(CAPS.press_day_s) * 1_000,
        }
    }
}

impl Budget {
    /// What is left after the first stage of the same session (clinical.md D3), in seconds used.
    #[must_use]
    pub fn after(self, hands_on_s: u32, press_s: u32) -> Self {
        let left = |whole: i64, used: u32| (whole - i64::from(used) * 1_000).max(0);
        Self {
            cool_down_ms: left(self.cool_down_ms, hands_on_s),
            hands_on_ms: left(self.hands_on_ms, hands_on_s),
            press_ms: left(self.press_ms, press_s),
        }
    }

    /// The smaller of the two in every row.
    #[must_use]
    pub fn at_most(self, other: Self) -> Self {
        Self {
            cool_down_ms: self.cool_down_ms.min(other.cool_down_ms),
            hands_on_ms: self.hands_on_ms.min(other.hands_on_ms),
            press_ms: self.press_ms.min(other.press_ms),
        }
    }
}

/// Milliseconds as whole seconds, to the nearest.
pub(super) fn whole_seconds(ms: i64) -> u32 {
    u32::try_from(ms.saturating_add(500) / 1_000).unwrap_or(0)
}
