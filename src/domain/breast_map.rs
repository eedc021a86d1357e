//! Where on the breast: the side-neutral clock and its conversions (clinical.md 10).
//!
//! The L-clock has 12 toward the head, 3 at the armpit, 6 toward the feet, 9 at the breastbone, on
//! either side. What is stored is L; what a clinician or a mirror shows is computed from it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Which breast, as its owner says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Her left.
    Left,
    /// Her right.
    Right,
}

impl Side {
    /// The other breast.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Left => "left",
            Self::Right => "right",
        })
    }
}

impl std::str::FromStr for Side {
    type Err = BadSpot;

    fn from_str(text: &str) -> Result<Self, BadSpot> {
        match text {
            "left" => Ok(Self::Left),
            "right" => Ok(Self::Right),
            other => Err(BadSpot::Side(other.to_owned())),
        }
    }
}

/// A quarter of the breast, or its centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// L12 to L3.
    UpperOuter,
    /// L3 to L6.
    LowerOuter,
    /// L6 to L9.
    LowerInner,
    /// L9 to L12.
    UpperInner,
    /// Within the dark ring, r below 0.25.
    Central,
}

/// Why a pin is refused.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BadSpot {
    /// Neither `left` nor `right`.
    #[error("side {0:?} is not known; use \"left\" or \"right\"")]
    Side(String),
    /// Not an hour of a clock.
    #[error("hour {0} is not on the clock; use 0 to 12")]
    Hour(f32),
    /// Outside the breast.
    #[error("radius {0} is outside the breast; use 0 (nipple) to 1 (rim)")]
    Radius(f32),
    /// Not of the form `SIDE:HOUR:RADIUS`.
    #[error("spot {0:?} is not of the form SIDE:HOUR:RADIUS, for example left:2:0.6")]
    Form(String),
}

/// The sore spot: a breast, an hour of the L-clock and a radius.
///
/// ```
/// use milkpath::domain::breast_map::{Side, Spot};
///
/// let spot = Spot::new(Side::Right, 2.0, 0.6)?;
/// assert_eq!(spot.clinician_hour(), 10);
/// # Ok::<(), milkpath::domain::breast_map::BadSpot>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawSpot")]
pub struct Spot {
    side: Side,
    hour: f32,
    r: f32,
}

#[derive(Deserialize)]
struct RawSpot {
    side: Side,
    hour: f32,
    r: f32,
}

impl TryFrom<RawSpot> for Spot {
    type Error = BadSpot;

    fn try_from(raw: RawSpot) -> Result<Self, BadSpot> {
        Self::new(raw.side, raw.hour, raw.r)
    }
}

impl Spot {
    /// A pin at L-clock `hour` (`0.0..=12.0`, 12 is kept as 0) and radius `r` (`0.0..=1.0`).
    ///
    /// # Errors
    ///
    /// [`BadSpot`] where the point is not on the breast.
    pub fn new(side: Side, hour: f32, r: f32) -> Result<Self, BadSpot> {
        if !(0.0..=12.0).contains(&hour) {
            return Err(BadSpot::Hour(hour));
        }
        if !(0.0..=1.0).contains(&r) {
            return Err(BadSpot::Radius(r));
        }
        Ok(Self {
            side,
            hour: hour % 12.0,
            r,
        })
    }

    /// The pin nearest to the point `(x, y)`, in breast radii from the nipple, `x` toward the armpit
    /// and `y` toward the feet; a point off the breast lands on its rim.
    #[must_use]
    pub fn nearest(side: Side, x: f32, y: f32) -> Self {
        let r = x.hypot(y).min(1.0);
        let turn = x.atan2(-y) / std::f32::consts::TAU;
        Self {
            side,
            hour: (turn.rem_euclid(1.0) * 12.0) % 12.0,
            r: if r.is_finite() { r } else { 0.0 },
        }
    }

    /// Which breast.
    #[must_use]
    pub fn side(self) -> Side {
        self.side
    }

    /// L-clock hour, `0.0..12.0`.
    #[must_use]
    pub fn hour(self) -> f32 {
        self.hour
    }

    /// Distance from the nipple in breast radii, `0.0..=1.0`.
    #[must_use]
    pub fn r(self) -> f32 {
        self.r
    }

    /// `(x, y)` in breast radii from the nipple: `x` toward the armpit, `y` toward the feet.
    #[must_use]
    pub fn xy(self) -> (f32, f32) {
        let turn = self.hour / 12.0 * std::f32::consts::TAU;
        (self.r * turn.sin(), -self.r * turn.cos())
    }

    /// The pin moved by `(dx, dy)` breast radii and kept on the breast.
    #[must_use]
    pub fn moved(self, dx: f32, dy: f32) -> Self {
        let (x, y) = self.xy();
        Self::nearest(self.side, x + dx, y + dy)
    }

    /// The same place of the other breast.
    #[must_use]
    pub fn on_other_side(self) -> Self {
        Self {
            side: self.side.other(),
            ..self
        }
    }

    /// The quarter it lies in.
    #[must_use]
    pub fn quadrant(self) -> Quadrant {
        if self.r < 0.25 {
            Quadrant::Central
        } else if self.hour < 3.0 {
            Quadrant::UpperOuter
        } else if self.hour < 6.0 {
            Quadrant::LowerOuter
        } else if self.hour < 9.0 {
            Quadrant::LowerInner
        } else {
            Quadrant::UpperInner
        }
    }

    /// The hour `1..=12` that a clinician facing the patient says: left = L, right = 12 - L.
    #[must_use]
    pub fn clinician_hour(self) -> u8 {
        facing(self.side == Side::Left, self.hour)
    }

    /// The hour `1..=12` that she sees in a mirror: right = L, left = 12 - L.
    #[must_use]
    pub fn mirror_hour(self) -> u8 {
        facing(self.side == Side::Right, self.hour)
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0.0..=12.0 rounds into 0..=12
fn facing(same: bool, hour: f32) -> u8 {
    let hour = if same { hour } else { 12.0 - hour };
    match hour.round() as u8 % 12 {
        0 => 12,
        hour => hour,
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.side, self.hour, self.r)
    }
}

impl std::str::FromStr for Spot {
    type Err = BadSpot;

    fn from_str(text: &str) -> Result<Self, BadSpot> {
        let form = || BadSpot::Form(text.to_owned());
        let mut parts = text.split(':');
        let (Some(side), Some(hour), Some(r), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(form());
        };
        Self::new(
            side.parse()?,
            hour.parse().map_err(|_| form())?,
            r.parse().map_err(|_| form())?,
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_clinicians_clock_is_the_papers() -> Result<(), BadSpot> {
        for hour in 0..12_u8 {
            let left = Spot::new(Side::Left, f32::from(hour), 0.5)?;
            let right = left.on_other_side();
            let twelve = |h: u8| if h.is_multiple_of(12) { 12 } else { h % 12 };
            assert_eq!(left.clinician_hour(), twelve(hour));
            assert_eq!(right.clinician_hour(), twelve(12 - hour));
            assert_eq!(right.mirror_hour(), left.clinician_hour());
            assert_eq!(left.mirror_hour(), right.clinician_hour());
        }
        Ok(())
    }

    #[test]
    fn a_pin_off_the_breast_is_refused_with_the_mend() {
        let off = "left:2:1.4".parse::<Spot>();
        assert_eq!(off, Err(BadSpot::Radius(1.4)));
        assert!(BadSpot::Radius(1.4).to_string().contains("use 0"));
        assert_eq!("left:13:0.5".parse::<Spot>(), Err(BadSpot::Hour(13.0)));
        assert!("up:2:0.4".parse::<Spot>().is_err());
        assert!("left:2".parse::<Spot>().is_err());
        assert!("left:NaN:0.4".parse::<Spot>().is_err());
    }

    #[test]
    fn quadrants_follow_the_side_neutral_clock() -> Result<(), BadSpot> {
        for (hour, r, quadrant) in [
            (0.0, 0.2, Quadrant::Central),
            (1.5, 0.6, Quadrant::UpperOuter),
            (4.0, 0.6, Quadrant::LowerOuter),
            (7.0, 0.6, Quadrant::LowerInner),
            (11.9, 0.6, Quadrant::UpperInner),
        ] {
            assert_eq!(Spot::new(Side::Right, hour, r)?.quadrant(), quadrant);
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn map_and_clock_agree(x in -0.7_f32..0.7, y in -0.7_f32..0.7) {
            let spot = Spot::nearest(Side::Left, x, y);
            let (back_x, back_y) = spot.xy();
            prop_assert!((back_x - x).abs() < 1e-4 && (back_y - y).abs() < 1e-4);
            prop_assert!(Spot::new(spot.side(), spot.hour(), spot.r()).is_ok());
        }

        #[test]
        fn moving_never_leaves_the_breast(hour in 0.0_f32..12.0, r in 0.0_f32..=1.0, dx in -3.0_f32..3.0, dy in -3.0_f32..3.0) {
            let spot = Spot::new(Side::Right, hour, r).unwrap().moved(dx, dy);
            prop_assert!((0.0..=1.0).contains(&spot.r()) && (0.0..12.0).contains(&spot.hour()));
        }
    }
}
