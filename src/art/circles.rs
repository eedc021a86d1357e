//! Pictures of circles: at one place, round the clock, round the spot.

use super::Look;
use super::arms::{Arm, OPP, carry, kept_off, pad_reach};
use super::baby::Lies;
use super::breast::{FRAME, on_map};
use super::frame::Frame;
use super::geometry::{Pt, count, length, pt};
use super::hand::reach::wrapped;
use super::hand::{Pose, poses};
use super::keep::{Lump, radius};
use super::marks::{Marks, circling, order};
use super::moves::{Put, Round, beat, or_at_rest};
use super::scene::{Item, Motion, Transform};
use super::strokes::stops;
use super::things::cushion;
use super::touch::{ground, in_rest, keep, on_round};
use crate::domain::catalog::ArtId;
use crate::domain::technique::{Anchor, Place, Step};

/// Circles at one place or from stop to stop (`fc2` to `fc5`).
pub(super) fn circles(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let outer = step
        .paths
        .first()
        .and_then(|p| p.first())
        .map(|p| Frame::of(look).polar(*p).1);
    let near_ring = outer.is_some_and(|r| r < 0.4) && step.paths.len() > 4;
    let usual = Frame::of(look);
    let mut frame = if near_ring {
        Frame::at_nipple(look, 1.7)
    } else if step.art == ArtId::Fc4 {
        let (hour, r) = usual.spot();
        Frame::about(look, on_map(look.form(), hour, r * 0.8), 1.4)
    } else {
        usual
    };
    if matches!(step.art, ArtId::Fc3 | ArtId::Fc4) && frame.lump.is_none() {
        frame.lump = Some(usual_lump(&frame));
    }
    let out = ground(&frame, look);
    circles_in(step, look, progress, &frame, out)
}

/// Where a sore spot is told of and none was marked: a usual one, so that it is seen to be skipped.
fn usual_lump(frame: &Frame) -> Lump {
    let (hour, r) = frame.spot();
    Lump {
        at: frame.clock(hour, r),
        r: radius(None) * frame.camera.zoom,
        hour,
    }
}

/// Circles in the armpit, the arm on a pillow (`ly3`, `ly10`).
pub(super) fn armpit(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::about(look, pt(214.0, 160.0), 1.0);
    let mut out: Vec<Item> = cushion(pt(262.0, 262.0), 126.0, 124.0);
    out.extend(ground(&frame, look));
    circles_in(step, look, progress, &frame, out)
}

/// Radius of the movement itself: tiny round the spot, coin-size elsewhere.
fn swing(step: &Step) -> f32 {
    if step.art == ArtId::Fc4 { 2.2 } else { 4.5 }
}

fn circles_in(step: &Step, look: &Look, progress: f32, frame: &Frame, mut out: Vec<Item>) -> Vec<Item> {
    let around = step.art == ArtId::Fc4;
    let many = if around { 8 } else { step.paths.len() };
    let r = if around || many > 6 { 10.3 } else { 14.0 };
    let reach = (pad_reach(frame) + swing(step) + 1.0).max(r + 3.0);
    let reachable = stops(step, frame, reach).into_iter();
    let places: Vec<Pt> = reachable.filter(|p| in_view(*p, r + 2.0)).collect();
    let centre = if around {
        frame.place(Place::Anchor(Anchor::Lump))
    } else {
        frame.clock(0.0, 0.0)
    };
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    out.extend(dots(&places));
    out.extend(circling_hand(
        step,
        look,
        frame,
        &places,
        (many, centre),
        progress,
    ));
    if places.len() > 2 {
        out.push(in_rest(look, in_order(&places, centre, 23.0)));
    }
    out
}

/// The hand on its round of stops, the spot over it, and the ring round its pads; `many` is how many stops
/// there would be without the spot.
fn circling_hand(
    step: &Step,
    look: &Look,
    frame: &Frame,
    places: &[Pt],
    (many, centre): (usize, Pt),
    progress: f32,
) -> Vec<Item> {
    if places.is_empty() {
        return keep(frame);
    }
    let (pose, each) = if many > 1 {
        let reps = step.reps.unwrap_or(1);
        (poses::two_pads(), reps / u16::try_from(many).unwrap_or(u16::MAX))
    } else {
        (poses::flat(), 1)
    };
    let puts = at_stops(step, frame, &pose, places, centre);
    let round = Round::of_circles(&puts, swing(step), each.clamp(1, 2), beat(step));
    let mut out = on_round(look, frame, OPP, &pose, &round, progress);
    let ring = match many {
        _ if step.art == ArtId::Fc4 => 17.0,
        1 => 27.0,
        _ => 11.0 + 10.0 * frame.camera.zoom,
    };
    let at: Vec<Pt> = places.iter().map(|p| off_the_spot(frame, *p, ring)).collect();
    let rings = ring_at_stops(&at, ring, &round, beat(step), progress);
    let resting = at.first().map_or(Vec::new(), |p| circling(*p, ring).items());
    out.extend(keep(frame));
    out.extend(or_at_rest(look, rings, resting));
    out
}

/// Where the hand stands at each stop: from outside, so that the middle of the round stays in sight.
fn at_stops(step: &Step, frame: &Frame, pose: &Pose, places: &[Pt], centre: Pt) -> Vec<Put> {
    // Round a spot by the nipple, the spot comes first.
    let off: Vec<_> = kept_off(frame)
        .into_iter()
        .skip(usize::from(step.art == ArtId::Fc4))
        .collect();
    let far = swing(step);
    let small = |p: Pt| -> Vec<Pt> {
        (0..4_u8)
            .map(|k| p + pt(0.0, -far).turned(90.0 * f32::from(k)))
            .collect()
    };
    let many = places.len() > 1;
    places
        .iter()
        .map(|p| {
            let arm = if many { beside(frame, *p, centre) } else { OPP };
            let (carried, _) = carry(frame, arm, pose, &small(*p), &off);
            carried.put(frame, *p)
        })
        .collect()
}

/// The arm of the other side with its hand beside the line from a stop to the middle, not on it.
fn beside(frame: &Frame, p: Pt, centre: Pt) -> Arm {
    let straight = OPP.stand(frame, p).turn;
    let inward = super::hand::reach::angle(centre - p);
    // The fingers come from behind: where they point is where they would have crossed the middle.
    let crossing = wrapped(straight - inward - 180.0);
    let by = if crossing.abs() > 62.0 {
        0.0
    } else if crossing < 0.0 {
        (-62.0 - crossing).max(-50.0)
    } else {
        (62.0 - crossing).min(50.0)
    };
    OPP.leaning(by)
}

/// Dots at the first place and after each third of the round, on the far side from `centre`.
fn in_order(places: &[Pt], centre: Pt, aside: f32) -> Vec<Item> {
    let thirds = places.iter().step_by(places.len().div_ceil(3).max(1));
    thirds
        .zip(1_u8..=3)
        .map(|(p, n)| order(*p + (*p - centre).unit() * aside, n))
        .collect()
}

/// A dot at every stop, for under the hand.
fn dots(places: &[Pt]) -> Vec<Item> {
    let mut marks = Marks::default();
    for (p, nth) in places.iter().zip(0_u8..).filter(|_| places.len() > 1) {
        let r = if nth == 0 { 5.0 } else { 3.4 };
        marks.cases.push(Item::circle("a-case-fill", *p, r));
        marks.inks.push(Item::circle("a-ink-fill", *p, r));
    }
    marks.items()
}

/// Where a ring about a stop stays off the dotted ring of the spot.
fn off_the_spot(frame: &Frame, p: Pt, r: f32) -> Pt {
    frame.lump.map_or(p, |lump| {
        let short = lump.ring() + r + 3.0 - p.to(lump.at);
        p + (p - lump.at).unit() * short.max(0.0)
    })
}

/// The open ring with one head round the pads, turning as they do and going with them from stop to stop.
fn ring_at_stops(places: &[Pt], r: f32, round: &Round, beat: f32, progress: f32) -> Vec<Item> {
    let Some(first) = places.first().copied() else {
        return Vec::new();
    };
    let ring = Item::group("", Transform::None, circling(pt(0.0, 0.0), r).items());
    let from = progress.rem_euclid(1.0);
    let turning = Item::group("", Transform::None, vec![ring]).moving(Motion::Turn {
        seconds: beat,
        stops: vec![(0.0, 0.0), (1.0, 360.0)],
        from,
    });
    let there = Transform::put(first, 1.0);
    let first_one = Item::group("", there, vec![turning]);
    if places.len() < 2 {
        return vec![first_one];
    }
    let line: Vec<Pt> = places.iter().map(|p| *p - first).collect();
    let whole = length(&line).max(0.01);
    let (mut gone, mut last) = (0.0, first);
    let mut stops = vec![(0.0, 0.0)];
    for (p, nth) in places.iter().zip(0_u8..).skip(1) {
        let time = f32::from(nth) / count(places.len());
        stops.push((time, gone / whole));
        gone += last.to(*p);
        stops.push((time, (gone / whole).min(1.0)));
        last = *p;
    }
    stops.push((1.0, 1.0));
    vec![
        Item::group("", Transform::None, vec![first_one]).moving(Motion::Along {
            line,
            seconds: round.seconds(),
            stops,
            from,
        }),
    ]
}

fn in_view(p: Pt, reach: f32) -> bool {
    let span = reach..=FRAME - reach;
    span.contains(&p.x) && span.contains(&p.y)
}
