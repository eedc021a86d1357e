//! Touch on the drawing: what a finger did, from where and when it came and went.
//!
//! A tap counts at once, so that a pause is never late. A second tap soon after it makes both of them one double tap: what
//! the first has done is taken back by what the second asks for.

/// Something that a finger does, in pixels of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Touch {
    /// It comes down.
    Down(f64, f64),
    /// It moves.
    Move(f64, f64),
    /// It goes up.
    Up(f64, f64),
    /// The system took it away.
    Lost,
    /// Time passed while it lies still.
    Still,
}

/// What it meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// One tap.
    Tap,
    /// The second tap of two.
    Twice,
    /// It lay still for long.
    Long,
    /// It was wiped to the left of the screen.
    SwipeLeft,
    /// It was wiped to the right.
    SwipeRight,
}

/// A second tap comes within so many milliseconds, or is a first one.
pub const TWICE_MS: i64 = 300;
/// A finger that lies so long holds.
pub const LONG_MS: i64 = 700;
/// A tap stays within so many pixels.
const TAP_PX: f64 = 24.0;
/// A swipe goes so many pixels to the side, and less than half as far up or down.
const SWIPE_PX: f64 = 64.0;
/// A click that comes so soon after a finger was the same finger.
const SAME_MS: i64 = 700;

/// A finger that is down.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Down {
    at_ms: i64,
    x: f64,
    y: f64,
    /// It has left the place of a tap.
    moved: bool,
    /// It was told of as held.
    held: bool,
}

/// Tells gestures from touches.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gestures {
    down: Option<Down>,
    /// When the last tap ended that may become a double one.
    tapped_ms: Option<i64>,
    /// When a finger was there last.
    seen_ms: Option<i64>,
}

impl Gestures {
    /// What `touch` at `now_ms` completes, in milliseconds of a clock that only grows.
    pub fn feel(&mut self, touch: Touch, now_ms: i64) -> Option<Gesture> {
        self.seen_ms = Some(now_ms);
        match touch {
            Touch::Down(x, y) => {
                self.down = Some(Down {
                    at_ms: now_ms,
                    x,
                    y,
                    moved: false,
                    held: false,
                });
                None
            }
            Touch::Move(x, y) => {
                if let Some(down) = &mut self.down {
                    down.moved |= (x - down.x).hypot(y - down.y) > TAP_PX;
                }
                None
            }
            Touch::Still => self.still(now_ms),
            Touch::Lost => {
                self.down = None;
                None
            }
            Touch::Up(x, y) => self.up(x, y, now_ms),
        }
    }

    /// Whether a click that comes now is one of a screen reader or a switch, not the echo of a finger.
    #[must_use]
    pub fn is_click(&self, now_ms: i64) -> bool {
        self.down.is_none() && self.seen_ms.is_none_or(|seen| now_ms - seen > SAME_MS)
    }

    fn still(&mut self, now_ms: i64) -> Option<Gesture> {
        let down = self.down.as_mut()?;
        if down.moved || down.held || now_ms - down.at_ms < LONG_MS {
            return None;
        }
        down.held = true;
        self.tapped_ms = None;
        Some(Gesture::Long)
    }

    fn up(&mut self, x: f64, y: f64, now_ms: i64) -> Option<Gesture> {
        let down = self.down.take()?;
        let (across, along) = (x - down.x, y - down.y);
        if down.held {
            return None;
        }
        if down.moved || across.hypot(along) > TAP_PX {
            self.tapped_ms = None;
            let swipes = across.abs() >= SWIPE_PX && along.abs() * 2.0 < across.abs();
            let way = if across < 0.0 {
                Gesture::SwipeLeft
            } else {
                Gesture::SwipeRight
            };
            return swipes.then_some(way);
        }
        if now_ms - down.at_ms >= LONG_MS {
            self.tapped_ms = None;
            return Some(Gesture::Long);
        }
        if self
            .tapped_ms
            .take()
            .is_some_and(|tapped| now_ms - tapped <= TWICE_MS)
        {
            return Some(Gesture::Twice);
        }
        self.tapped_ms = Some(now_ms);
        Some(Gesture::Tap)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Touches, each some milliseconds after the one before.
    fn feel(touches: &[(Touch, i64)]) -> Vec<Gesture> {
        let (mut gestures, mut now) = (Gestures::default(), 0);
        let each = touches.iter().filter_map(|(touch, wait)| {
            now += wait;
            gestures.feel(*touch, now)
        });
        each.collect()
    }

    fn tap(wait: i64) -> [(Touch, i64); 2] {
        [(Touch::Down(100.0, 100.0), wait), (Touch::Up(102.0, 99.0), 60)]
    }

    #[test]
    fn taps_are_told_apart_by_their_distance_in_time() {
        assert_eq!(feel(&tap(0)), [Gesture::Tap]);
        assert_eq!(feel(&[tap(0), tap(150)].concat()), [Gesture::Tap, Gesture::Twice]);
        assert_eq!(feel(&[tap(0), tap(400)].concat()), [Gesture::Tap, Gesture::Tap]);
        let three = [tap(0), tap(150), tap(150)].concat();
        assert_eq!(feel(&three), [Gesture::Tap, Gesture::Twice, Gesture::Tap]);
    }

    #[test]
    fn a_click_is_one_only_without_a_finger() {
        let mut gestures = Gestures::default();
        assert!(gestures.is_click(0), "of a screen reader");
        let _ = gestures.feel(Touch::Down(1.0, 1.0), 1_000);
        assert!(!gestures.is_click(1_010));
        let _ = gestures.feel(Touch::Up(1.0, 1.0), 1_050);
        assert!(!gestures.is_click(1_060), "its echo");
        assert!(gestures.is_click(3_000));
    }

    proptest! {
        #[test]
        fn a_long_press_never_taps(held in LONG_MS..5_000, after in 0_i64..1_000) {
            let touches = [
                (Touch::Down(50.0, 50.0), 0),
                (Touch::Still, held),
                (Touch::Up(50.0, 50.0), after),
            ];
            prop_assert_eq!(feel(&touches), [Gesture::Long]);
            let (down, up) = (touches[0], (Touch::Up(50.0, 50.0), held));
            prop_assert_eq!(feel(&[down, up]), [Gesture::Long], "also where no time was told");
        }

        #[test]
        fn a_finger_that_moved_never_taps(
            x in -400.0_f64..400.0, y in -400.0_f64..400.0, back in any::<bool>(), ms in 0_i64..3_000,
        ) {
            prop_assume!(x.hypot(y) > 25.0);
            let end = if back { Touch::Up(0.0, 0.0) } else { Touch::Up(x, y) };
            let felt = feel(&[
                (Touch::Down(0.0, 0.0), 0),
                (Touch::Move(x, y), ms / 2),
                (Touch::Still, ms / 4),
                (end, ms / 4),
            ]);
            let swipes = |felt: &[Gesture]| matches!(felt, [] | [Gesture::SwipeLeft | Gesture::SwipeRight]);
            prop_assert!(swipes(&felt), "{:?}", felt);
            if let [way] = felt.as_slice() {
                prop_assert_eq!(*way == Gesture::SwipeLeft, x < 0.0);
            }
        }

        #[test]
        fn a_second_tap_is_never_a_first_one(wait in 0_i64..=240, x in 0.0_f64..300.0) {
            let second = [(Touch::Down(x, 9.0), wait), (Touch::Up(x, 9.0), 60)];
            prop_assert_eq!(feel(&[tap(0), second].concat()), [Gesture::Tap, Gesture::Twice]);
        }

        #[test]
        fn a_lost_finger_means_nothing(wait in 0_i64..2_000) {
            let felt = feel(&[(Touch::Down(1.0, 1.0), 0), (Touch::Lost, wait), (Touch::Up(1.0, 1.0), 10)]);
            prop_assert_eq!(felt, []);
        }
    }
}
