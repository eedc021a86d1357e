//! Pictures of gentle holds with a feed.

use super::Look;
use super::breast::FRAME;
use super::dents::{dent, fold};
use super::frame::Frame;
use super::geometry::{Pt, pt, shares};
use super::hand::HAND;
use super::hand::grip::Closing;
use super::lift::{NEARER, pad_shadows, set_down};
use super::marks::{Marks, hold, short_arrow};
use super::moves::{beat, or_at_rest, pulsing, swelling};
use super::pairs::{eased_to_elbow, holding_from};
use super::scene::{Item, Motion, Transform};
use super::steps::upright;
use super::strips::no_slide_plate;
use super::things::drop;
use super::touch::{ground, into_view, keep, turning};
use crate::domain::technique::{Flow, Step};

/// Thumb and fingers on both sides of the spot, well behind the ring: their pads, the side of the palm
/// between spot and ribs.
struct Grip {
    thumb: Pt,
    finger: Pt,
    palm: Pt,
}

fn grip(frame: &Frame) -> Grip {
    let (hour, r) = frame.spot();
    let centre = frame.clock(hour, r.max(0.66));
    let outward = (frame.clock(hour, 1.0) - frame.clock(0.0, 0.0)).unit();
    let open = frame
        .lump
        .map_or(46.0, |lump| lump.ring() + 14.0)
        .clamp(40.0, 62.0);
    let palm = eased_to_elbow(frame, centre, outward, 24.0);
    let side = palm.aside();
    let side = if side.y > 0.0 { side * -1.0 } else { side };
    Grip {
        thumb: centre + side * open,
        finger: centre - side * open,
        palm: centre + palm * 80.0,
    }
}

/// A wide C behind the spot, set down (`gc2`).
pub(super) fn behind_the_spot(_step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let grip = grip(&frame);
    let pair = (grip.thumb, grip.finger);
    out.extend(keep(&frame));
    let mut rings = hold(grip.thumb, 14.0);
    rings.add(hold(grip.finger, 14.0));
    let hand = holding_from(&frame, pair, grip.palm, None);
    let air = (pad_shadows(&[grip.thumb, grip.finger]), rings.items());
    out.extend(set_down(
        look,
        hand,
        grip.thumb.lerp(grip.finger, 0.5),
        air,
        progress,
    ));
    out
}

/// The hand over one hold: ten seconds closed, ten open.
const HELD: [(f32, f32); 5] = [(0.0, 0.0), (0.08, 1.0), (0.5, 1.0), (0.6, 0.0), (1.0, 0.0)];
/// How much of the gap each side closes.
const CLOSES: f32 = 0.15;

/// The whole hand together for ten seconds, then ten of rest (`gc3`, `gc5`).
pub(super) fn gentle_hold(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let grip = grip(&frame);
    let pair = (grip.thumb, grip.finger);
    let middle = pair.0.lerp(pair.1, 0.5);
    let seconds = beat(step);
    let closing = Closing {
        seconds,
        stops: HELD.to_vec(),
        from: progress,
        by: pair.0.to(pair.1) * CLOSES / HAND,
        rolls: 0.0,
    };
    let mut moving = vec![pulsing(folds(pair), seconds, &HELD, progress)];
    moving.extend(holding_from(&frame, pair, grip.palm, Some(&closing)));
    out.extend(or_at_rest(
        look,
        moving,
        holding_from(&frame, pair, grip.palm, None),
    ));
    out.extend(keep(&frame));
    out.extend(held_signs(look, &frame, &grip, middle, (seconds, progress)));
    let corner = free_corner(&frame, &grip);
    out.push(upright(no_slide_plate(corner), look, corner.x));
    out
}

/// The skin dented and folded where a hold has closed on it.
fn folds(pair: (Pt, Pt)) -> Vec<Item> {
    let middle = pair.0.lerp(pair.1, 0.5);
    let closed = |p: Pt| p + (middle - p) * (2.0 * CLOSES);
    let pads = [pair.0, pair.1].map(closed);
    let dents = pads.map(|p| dent(p, middle)).into_iter();
    dents.chain(pads.map(|p| fold(p, middle))).collect()
}

/// Arrows that press while it is held, arrows apart while it rests, and a drop at the nipple.
fn held_signs(
    look: &Look,
    frame: &Frame,
    grip: &Grip,
    middle: Pt,
    (seconds, progress): (f32, f32),
) -> Vec<Item> {
    const CLOSED: [(f32, f32); 5] = [(0.0, 1.0), (0.5, 1.0), (0.52, 0.0), (0.99, 0.0), (1.0, 1.0)];
    const OPEN: [(f32, f32); 5] = [(0.0, 0.0), (0.5, 0.0), (0.52, 1.0), (0.99, 1.0), (1.0, 0.0)];
    const FLOWS: [(f32, f32); 5] = [(0.0, 0.0), (0.12, 0.0), (0.2, 1.0), (0.5, 1.0), (0.6, 0.0)];
    let arrows = |apart: bool| {
        let mut marks = Marks::default();
        for p in [grip.thumb, grip.finger] {
            let way = (p - middle).unit();
            let inside = |far: &f32| {
                let q = p + way * (17.0 + far);
                q.x.min(q.y) > 4.0 && q.x.max(q.y) < FRAME - 4.0
            };
            let Some(long) = [27.0, 20.0].into_iter().find(inside) else {
                continue;
            };
            let (near, far) = (p + way * 17.0, p + way * (17.0 + long));
            let (from, to) = if apart { (near, far) } else { (far, near) };
            marks.add(short_arrow(from, to, Flow::Still, false));
        }
        marks.merged().items()
    };
    let milk = drop("a-milk", frame.clock(0.0, 0.0) + pt(0.0, 14.0), 8.0);
    let flows = [&FLOWS[..], &[(1.0, 0.0)]].concat();
    let moving = vec![
        pulsing(arrows(false), seconds, &CLOSED, progress),
        pulsing(arrows(true), seconds, &OPEN, progress),
        pulsing(milk, seconds, &flows, progress),
    ];
    or_at_rest(look, moving, arrows(false))
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

/// Seconds over which the hand goes to its next place, and rests there.
const MOVES_S: f32 = 8.0;
/// Degrees of one hour of the clock.
const HOUR: f32 = 30.0;

/// The C lifted, turned an hour round the clock and set down; where it was is fainter (`gc4`).
pub(super) fn turn_the_hand(look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let (hour, _) = frame.spot();
    let way = if hour < 6.0 { HOUR } else { -HOUR };
    let grip = grip(&frame);
    let pair = (grip.thumb, grip.finger);
    // About the spot itself, so that thumb and fingers stay behind it and off it.
    let c = pair.0.lerp(pair.1, 0.5);
    let hand = holding_from(&frame, pair, grip.palm, None);
    let mut was = hold(pair.0, 14.0);
    was.add(hold(pair.1, 14.0));
    out.push(Item::group("a-later", Transform::None, was.items()));
    let next = |p: Pt| c + (p - c).turned(way);
    let mut then = hold(next(pair.0), 14.0);
    then.add(hold(next(pair.1), 14.0));
    out.extend(then.items());
    out.extend(keep(&frame));
    let moving = vec![turning_about(hand.clone(), c, way, pair, progress)];
    let turned = Transform::Place {
        at: c - c.turned(way),
        turn: way,
        scale: 1.0,
        flip: false,
    };
    out.extend(or_at_rest(look, moving, vec![Item::group("", turned, hand)]));
    let rim = |share: f32| frame.clock(hour + way.signum() * (0.1 + 1.5 * share), 1.16);
    let line: Vec<Pt> = shares(8).map(rim).map(|p| into_view(p, 12.0)).collect();
    out.extend(turning(&line).items());
    out
}

/// A hand that lifts, turns about `c` by some degrees, and lands.
fn turning_about(hand: Vec<Item>, c: Pt, way: f32, pair: (Pt, Pt), progress: f32) -> Item {
    let lift = [
        (0.0, 1.0),
        (0.1, 1.0),
        (0.22, NEARER),
        (0.55, NEARER),
        (0.68, 1.0),
        (1.0, 1.0),
    ];
    let cast = [
        (0.0, 0.0),
        (0.1, 0.0),
        (0.22, 1.0),
        (0.55, 1.0),
        (0.68, 0.0),
        (1.0, 0.0),
    ];
    let seen = [(0.0, 0.0), (0.05, 1.0), (0.94, 1.0), (1.0, 0.0)];
    let middle = pair.0.lerp(pair.1, 0.5);
    let mut items = vec![pulsing(pad_shadows(&[pair.0, pair.1]), MOVES_S, &cast, progress)];
    items.push(swelling(hand, middle, MOVES_S, &lift, progress));
    let turn = Motion::Turn {
        seconds: MOVES_S,
        stops: vec![(0.0, 0.0), (0.2, 0.0), (0.56, way), (1.0, way)],
        from: progress,
    };
    let about = Item::group("", Transform::None, vec![Item::put(c * -1.0, 1.0, items)]).moving(turn);
    let soft = if progress > 0.04 {
        &seen[..]
    } else {
        &[(0.0, 1.0), (0.94, 1.0), (1.0, 0.0)][..]
    };
    pulsing(vec![Item::put(c, 1.0, vec![about])], MOVES_S, soft, progress)
}
