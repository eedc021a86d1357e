//! Pictures of gentle holds with a feed, and of expressing by hand.

use super::Look;
use super::breast::round;
use super::frame::Frame;
use super::geometry::{Pt, curves, pt, shares, smooth};
use super::hand::c_hold;
use super::keep::is_clear;
use super::marks::{Marks, hold, short_arrow};
use super::moves::{beat, pulsing};
use super::people::stroke;
use super::scene::{Item, Transform};
use super::steps::upright;
use super::things::tick;
use super::touch::{ground, keep, turning};
use crate::domain::technique::{Flow, Step};

/// The baby at the breast (`gc1`), hands away and all well (`gc6`).
pub(super) fn at_the_breast(look: &Look, done: bool) -> Vec<Item> {
    let frame = Frame::about(look, pt(140.0, 196.0), 1.0);
    let mut out = ground(&frame, look);
    if look.drape {
        let opening = round(frame.size, 0.74);
        out.push(frame.body(vec![
            Item::path("a-skin", opening.clone()),
            Item::line("a-hem", opening, 2.6),
        ]));
    }
    let mouth = frame.clock(0.0, 0.0) + pt(2.0, 3.0);
    let at = |x: f32, y: f32| mouth + pt(x, y);
    let blanket = curves(&[
        at(-400.0, 30.0),
        at(-300.0, 20.0),
        at(-200.0, 24.0),
        at(-120.0, 44.0),
        at(-70.0, 50.0),
        at(-20.0, 58.0),
        at(4.0, 82.0),
        at(40.0, 120.0),
        at(30.0, 240.0),
        at(10.0, 400.0),
    ]) + "L-260 560Z";
    out.extend([
        Item::path("a-cloth", blanket.clone()),
        Item::line("a-cloth-line", blanket, 3.0),
    ]);
    out.push(Item::group(
        "",
        Transform::Place {
            at: mouth,
            turn: -14.0,
            scale: 1.0,
            flip: false,
        },
        babys_head(),
    ));
    out.push(stroke(
        "a-cloth-fold",
        &[
            (mouth.x - 120.0, mouth.y + 66.0),
            (mouth.x - 66.0, mouth.y + 78.0),
            (mouth.x - 30.0, mouth.y + 112.0),
        ],
        2.4,
    ));
    if done {
        out.push(upright(tick(pt(70.0, 62.0), 44.0), look, 70.0));
    } else {
        let throat = at(-34.0, 62.0);
        for k in 1..=3_u8 {
            let r = 4.0 + 8.0 * f32::from(k);
            let wave: Vec<Pt> = shares(6)
                .map(|t| throat + pt(r, 0.0).turned(10.0 + 80.0 * t))
                .collect();
            out.extend([
                Item::line("a-case", smooth(&wave), 7.0),
                Item::line("a-out", smooth(&wave), 3.2),
            ]);
        }
    }
    out
}

/// A head in profile; the mouth is the origin and the face looks to the right.
fn babys_head() -> Vec<Item> {
    let skull = curves(&[
        pt(-2.0, -6.0),
        pt(4.0, -8.0),
        pt(7.0, -14.0),
        pt(1.0, -18.0),
        pt(-4.0, -22.0),
        pt(-9.0, -26.0),
        pt(-7.0, -34.0),
        pt(0.0, -50.0),
        pt(2.0, -74.0),
        pt(-26.0, -90.0),
        pt(-62.0, -110.0),
        pt(-122.0, -84.0),
        pt(-118.0, -36.0),
        pt(-116.0, -6.0),
        pt(-104.0, 14.0),
        pt(-84.0, 28.0),
        pt(-64.0, 42.0),
        pt(-30.0, 40.0),
        pt(-14.0, 25.0),
        pt(-6.0, 18.0),
        pt(-9.0, 10.0),
        pt(-3.0, 7.0),
        pt(3.0, 4.0),
        pt(3.0, -3.0),
        pt(-2.0, -6.0),
    ]) + "Z";
    let hair = curves(&[
        pt(-22.0, -91.0),
        pt(-62.0, -110.0),
        pt(-122.0, -84.0),
        pt(-118.0, -36.0),
        pt(-116.0, -6.0),
        pt(-104.0, 14.0),
        pt(-84.0, 28.0),
        pt(-92.0, 8.0),
        pt(-90.0, -14.0),
        pt(-76.0, -26.0),
        pt(-66.0, -50.0),
        pt(-52.0, -70.0),
        pt(-22.0, -91.0),
    ]) + "Z";
    vec![
        Item::path("a-hand-fill", skull.clone()),
        Item::path("a-hair", hair),
        Item::line("a-hand-line", skull, 3.0),
        stroke(
            "a-hand-line",
            &[(-36.0, -36.0), (-28.0, -30.0), (-18.0, -33.0)],
            3.0,
        ),
        stroke(
            "a-hand-line",
            &[(-36.0, -52.0), (-27.0, -56.0), (-18.0, -54.0)],
            2.4,
        ),
        stroke(
            "a-hand-line",
            &[
                (-58.0, -10.0),
                (-72.0, -26.0),
                (-76.0, -8.0),
                (-66.0, 4.0),
                (-60.0, 2.0),
            ],
            3.0,
        ),
        stroke("a-hand-line", &[(-10.0, 0.0), (-15.0, 5.0), (-14.0, 12.0)], 2.4),
    ]
}

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
