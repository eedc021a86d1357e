//! Pictures of gentle holds with a feed.

use super::Look;
use super::breast::FRAME;
use super::frame::Frame;
use super::geometry::{Pt, pt, shares};
use super::keep::is_clear;
use super::marks::{Marks, hold, short_arrow};
use super::moves::{beat, or_at_rest, pulsing, swelling};
use super::pairs::{eased_to_elbow, holding_from};
use super::panels::no_slide_plate;
use super::scene::{Item, Transform};
use super::steps::upright;
use super::touch::{ground, keep, turning};
use crate::domain::technique::{Flow, Step};

/// Thumb and fingers on both sides of the spot, well behind the ring: their pads, the side of the palm
/// between spot and ribs, and the way to the nipple.
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
        .clamp(28.0, 62.0);
    let palm = eased_to_elbow(frame, centre, toward * -1.0, 24.0);
    let side = palm.aside();
    let side = if side.y > 0.0 { side * -1.0 } else { side };
    Grip {
        thumb: centre + side * open,
        finger: centre - side * open,
        palm: centre + palm * 80.0,
        toward,
    }
}

fn hands(frame: &Frame, grip: &Grip) -> Vec<Item> {
    holding_from(frame, (grip.thumb, grip.finger), grip.palm, None)
}

/// A wide C behind the spot (`gc2`).
pub(super) fn behind_the_spot(_step: &Step, look: &Look, _progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let grip = grip(&frame, 0.0);
    out.extend(hands(&frame, &grip));
    out.extend(keep(&frame));
    let mut marks = hold(grip.thumb, 8.0);
    marks.add(hold(grip.finger, 8.0));
    out.extend(marks.items());
    out
}

/// The hand over one hold: ten seconds closed, ten open.
const HELD: [(f32, f32); 5] = [(0.0, 1.0), (0.06, 0.95), (0.47, 0.95), (0.54, 1.0), (1.0, 1.0)];

/// The whole hand together for ten seconds, then ten of rest (`gc3`, `gc5`).
pub(super) fn gentle_hold(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let grip = grip(&frame, 0.0);
    let middle = grip.thumb.lerp(grip.finger, 0.5);
    let seconds = beat(step);
    let hands = hands(&frame, &grip);
    let moving = vec![swelling(hands.clone(), middle, seconds, &HELD, progress)];
    out.extend(or_at_rest(look, moving, hands));
    out.extend(keep(&frame));
    let mut marks = Marks::default();
    for from in [grip.thumb, grip.finger] {
        let way = (middle - from).unit();
        let inside = |far: &f32| {
            let p = from - way * (9.0 + far);
            p.x.min(p.y) > 4.0 && p.x.max(p.y) < FRAME - 4.0
        };
        let Some(long) = [29.0, 22.0].into_iter().find(inside) else {
            continue;
        };
        marks.add(short_arrow(
            from - way * (9.0 + long),
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
    let stops = [(0.0, 0.25), (0.06, 1.0), (0.48, 1.0), (0.54, 0.25), (1.0, 0.25)];
    let signs = marks.items();
    let moving = vec![pulsing(signs.clone(), seconds, &stops, progress)];
    out.extend(or_at_rest(
        look,
        moving,
        vec![Item::group("", Transform::None, signs)],
    ));
    let corner = free_corner(&frame, &grip);
    out.push(upright(no_slide_plate(corner), look, corner.x));
    out
}

/// The corner at the foot or head that is farthest from the hand and the spot.
fn free_corner(frame: &Frame, grip: &Grip) -> Pt {
    let corners = [pt(48.0, 272.0), pt(48.0, 46.0), pt(272.0, 272.0), pt(272.0, 46.0)];
    let spot = frame.lump.map_or(grip.thumb, |lump| lump.at);
    let near = |p: &Pt| {
        [grip.thumb, grip.finger, spot]
            .map(|q| q.to(*p))
            .into_iter()
            .fold(f32::MAX, f32::min)
    };
    corners
        .into_iter()
        .max_by(|a, b| near(a).total_cmp(&near(b)))
        .unwrap_or(corners[0])
}

/// The C turned a little round the clock; where it was is paler (`gc4`).
pub(super) fn turn_the_hand(look: &Look) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let (hour, _) = frame.spot();
    let by = if hour < 6.0 { 1.0 } else { -1.0 };
    out.extend(hands(&frame, &grip(&frame, by)));
    out.extend(keep(&frame));
    let was = grip(&frame, 0.0);
    let mut before = hold(was.thumb, 8.0);
    before.add(hold(was.finger, 8.0));
    out.push(Item::group("a-later", Transform::None, before.items()));
    let line: Vec<Pt> = shares(8)
        .map(|t| frame.clock(hour + by * (0.2 + 1.5 * t), 1.14))
        .collect();
    out.extend(turning(&line).items());
    out
}
