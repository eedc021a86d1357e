//! The keep-off zone round the sore spot, and the bending of a stroke round it.

use super::Look;
use super::breast::{CM, on_map};
use super::geometry::{Pt, along, ease, length, pt, resampled, shares};
use super::scene::Item;

/// From the edge of the lump to the dotted ring: a finger's width.
const FINGER: f32 = 0.95 * CM;
/// What a stroke keeps from the dotted ring: half an arrow.
pub const SHAFT: f32 = 6.5;
/// The largest lump that is drawn at its true size; more would leave no room for strokes.
const LARGEST_MM: i64 = 50;
/// The size drawn where none was told.
const USUAL_MM: i64 = 20;

/// The lump in the close frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lump {
    /// Its centre.
    pub at: Pt,
    /// Its radius.
    pub r: f32,
    /// Its L-clock hour.
    pub hour: f32,
}

impl Lump {
    /// The lump that `look` tells of, on the described (right) side.
    #[must_use]
    pub fn of(look: &Look) -> Option<Self> {
        let spot = look.spot.filter(|spot| spot.side() == look.side)?;
        Some(Self {
            at: on_map(look.form(), spot.hour(), spot.r()),
            r: radius(look.lump_mm),
            hour: spot.hour(),
        })
    }

    /// Radius of the dotted ring that no stroke enters.
    #[must_use]
    pub fn ring(self) -> f32 {
        self.r + FINGER
    }

    /// Radius on which `fc4` circles: half the lump and 1.5 cm (clinical.md 11, R4).
    #[must_use]
    pub fn round_about(self) -> f32 {
        self.r + 1.5 * CM + 1.0
    }
}

/// Radius of a lump in the close frame.
#[must_use]
pub fn radius(lump_mm: Option<i64>) -> f32 {
    let mm = lump_mm.unwrap_or(USUAL_MM).clamp(8, LARGEST_MM);
    f32::from(u8::try_from(mm).unwrap_or(20)) / 20.0 * CM
}

/// The hatched disc and its dotted ring, round any centre.
#[must_use]
pub fn zone(at: Pt, r: f32, ring: f32) -> Vec<Item> {
    let mut hatch = String::new();
    let gap = 5.0_f32.min(r * 0.6).max(r / 9.0);
    for k in -9_i16..=9 {
        let off = f32::from(k) * gap;
        if off.abs() < r - 0.8 {
            let half = ((r * r - off * off).sqrt() - 0.8).max(0.0);
            let across = pt(off, 0.0).turned(45.0);
            let way = pt(0.0, half).turned(45.0);
            hatch.push_str(&super::geometry::polyline(&[
                at + across - way,
                at + across + way,
            ]));
        }
    }
    vec![
        Item::circle("a-keep-ring-case", at, ring),
        Item::circle("a-keep-ring", at, ring),
        Item::circle("a-keep", at, r),
        Item::path("a-hatch", hatch),
    ]
}

/// The polyline bent so that each point but its ends keeps `room` from `centre`: one soft bump on
/// the side on which it passes anyway.
#[must_use]
pub fn clear_of(points: &[Pt], centre: Pt, room: f32) -> Vec<Pt> {
    bent(points, centre, room, false)
}

/// As [`clear_of`], round the other side.
#[must_use]
pub fn clear_on_the_other_side(points: &[Pt], centre: Pt, room: f32) -> Vec<Pt> {
    bent(points, centre, room, true)
}

fn bent(points: &[Pt], centre: Pt, room: f32, other: bool) -> Vec<Pt> {
    const N: u16 = 48;
    let line = resampled(points, N);
    let clear = |line: &[Pt]| line.iter().all(|p| p.to(centre) >= room);
    if clear(&line) {
        return line;
    }
    let total = length(&line);
    let near = shares(N)
        .min_by(|a, b| {
            along(&line, *a)
                .to(centre)
                .total_cmp(&along(&line, *b).to(centre))
        })
        .unwrap_or(0.5);
    let way = (along(&line, near + 0.04) - along(&line, near - 0.04)).unit();
    let gap = along(&line, near) - centre;
    let off = gap.x * way.aside().x + gap.y * way.aside().y;
    let side = if (off < 0.0) == other {
        way.aside()
    } else {
        way.aside() * -1.0
    };
    let past = if other { off.abs() } else { -off.abs() };
    let (mut rise, mut spread) = (room + past, 1.05 * room);
    let mut bent = line.clone();
    for _ in 0..40 {
        bent = line
            .iter()
            .zip(shares(N))
            .map(|(p, t)| {
                let bell = (-((t - near) * total / spread).powi(2)).exp();
                *p + side * (rise * bell * ease(t * 10.0) * ease((1.0 - t) * 10.0))
            })
            .collect();
        if clear(&bent) {
            return bent;
        }
        rise = (rise * 1.05).min(1.5 * room + past.max(0.0));
        spread = (spread * 1.02).min(1.6 * room);
    }
    pushed(bent, centre, room)
}

/// Each point moved straight out of the zone, then smoothed, as often as it takes.
fn pushed(mut line: Vec<Pt>, centre: Pt, room: f32) -> Vec<Pt> {
    let out = |line: Vec<Pt>| -> Vec<Pt> {
        let away = |p: Pt| {
            if p.to(centre) < room {
                centre + (p - centre).unit() * (room + 0.6)
            } else {
                p
            }
        };
        line.into_iter().map(away).collect()
    };
    for _ in 0..4 {
        line = out(line);
        let mut soft: Vec<Pt> = line.first().copied().into_iter().collect();
        soft.extend(line.windows(3).filter_map(|three| match three {
            [a, b, c] => Some((*a + *b * 2.0 + *c) * 0.25),
            _ => None,
        }));
        soft.extend(line.last().copied());
        line = soft;
    }
    out(line)
}

/// Whether a mark of radius `reach` at `p` stays off the dotted ring.
#[must_use]
pub fn is_clear(lump: Option<Lump>, p: Pt, reach: f32) -> bool {
    lump.is_none_or(|lump| p.to(lump.at) > lump.ring() + reach)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_bent_line_stays_out(ax in 0.0_f32..320.0, ay in 0.0_f32..320.0, bx in 0.0_f32..320.0, by in 0.0_f32..320.0, cx in 60.0_f32..260.0, cy in 60.0_f32..260.0, room in 15.0_f32..45.0) {
            let bent = clear_of(&[pt(ax, ay), pt(bx, by)], pt(cx, cy), room);
            for p in &bent {
                prop_assert!(p.x.is_finite() && p.to(pt(cx, cy)) >= room - 0.01);
            }
        }

        #[test]
        fn a_line_far_away_is_left_alone(y in 0.0_f32..100.0) {
            let line = clear_of(&[pt(0.0, y), pt(320.0, y)], pt(160.0, 200.0), 40.0);
            prop_assert!(line.iter().all(|p| (p.y - y).abs() < 0.001));
        }
    }
}
