//! Pictures of gentle holds with a feed, and of expressing by hand.

use super::Look;
use super::frame::Frame;
use super::geometry::{Pt, pt, shares};
use super::hand::c_hold;
use super::keep::is_clear;
use super::marks::{Marks, hold, short_arrow};
use super::moves::{beat, pulsing};
use super::scene::Item;
use super::touch::{ground, keep, turning};
use crate::domain::technique::{Flow, Step};

/// Thumb and fingers on both sides of the spot, well behind the ring: their pads and the palm.
struct Grip {
    thumb: Pt,
    finger: Pt,
    palm: Pt,
    toward: Pt,
}

fn grip(frame: &Frame, turn: f32) -> Grip {
    let (hour, r) = frame.spot();
    let hour = hour + turn;
    let centre = frame.clock(hour, r.max(0.62));
    let toward = (frame.clock(0.0, 0.0) - frame.clock(hour, 1.0)).unit();
    let open = frame
        .lump
        .map_or(30.0, |lump| lump.ring() + 12.0)
        .clamp(28.0, 58.0);
    let side = toward.aside();
    let side = if side.y > 0.0 { side * -1.0 } else { side };
    Grip {
        thumb: centre + side * open,
        finger: centre - side * open,
        palm: centre - toward * 90.0,
        toward,
    }
}

fn holding(grip: &Grip) -> Vec<Item> {
    let arm = grip.palm + pt(if grip.palm.x > 150.0 { 110.0 } else { -110.0 }, 330.0);
    c_hold(grip.thumb, grip.finger, grip.palm, arm, 3, 17.0)
}

/// A wide C behind the spot (`gc2`).
pub(super) fn behind_the_spot(_step: &Step, look: &Look, _progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let grip = grip(&frame, 0.0);
    out.extend(holding(&grip));
    out.extend(keep(&frame));
    let mut marks = hold(grip.thumb, 8.0);
    marks.add(hold(grip.finger, 8.0));
    out.extend(marks.items());
    out
}

/// The whole hand together for ten seconds, then ten of rest (`gc3`, `gc5`).
pub(super) fn gentle_hold(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let grip = grip(&frame, 0.0);
    out.extend(holding(&grip));
    out.extend(keep(&frame));
    let middle = grip.thumb.lerp(grip.finger, 0.5);
    let mut marks = Marks::default();
    for from in [grip.thumb, grip.finger] {
        let way = (middle - from).unit();
        marks.add(short_arrow(
            from - way * 38.0,
            from - way * 9.0,
            Flow::Still,
            false,
        ));
    }
    let room = frame.lump.map_or(26.0, |lump| lump.ring() + 7.0);
    let start = middle + grip.toward * room;
    if start.to(frame.clock(0.0, 0.0)) > 30.0 && is_clear(frame.lump, start, 3.0) {
        marks.add(short_arrow(start, start + grip.toward * 24.0, Flow::In, false));
    }
    let seconds = beat(step);
    out.push(pulsing(
        marks.items(),
        seconds,
        &[(0.0, 0.25), (0.06, 1.0), (0.48, 1.0), (0.54, 0.25), (1.0, 0.25)],
        progress,
    ));
    out
}

/// The C turned a little round the clock (`gc4`).
pub(super) fn turn_the_hand(look: &Look) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let (hour, _) = frame.spot();
    let by = if hour < 6.0 { 1.0 } else { -1.0 };
    out.extend(holding(&grip(&frame, by)));
    out.extend(keep(&frame));
    let line: Vec<Pt> = shares(8)
        .map(|t| frame.clock(hour + by * (0.2 + 1.5 * t), 1.14))
        .collect();
    out.extend(turning(&line).items());
    out
}
