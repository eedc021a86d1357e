//! Pictures of strokes on the map: body, hand, keep-off zone, signs.

use super::Look;
use super::arms::{Arm, ENOUGH, KeepOff, OPP, OPP_ABOVE, carry, kept_off};
use super::baby::Lies;
use super::breast::FRAME;
use super::frame::Frame;
use super::geometry::{Pt, along, count, pt, smooth};
use super::hand::{Pose, Stand, poses};
use super::keep::zone;
use super::marks::{Marks, arrow, arrow_of, order, short_arrow};
use super::moves::{Put, Round, beat, or_at_rest, pulsing, travelling};
use super::rock::BENEATH;
use super::scene::{Item, Transform};
use super::steps::upright;
use super::strokes::sweeps;
use crate::domain::catalog::ArtId;
use crate::domain::technique::{Flow, Step};

/// The body with the faint clock on it.
pub(super) fn ground(frame: &Frame, look: &Look) -> Vec<Item> {
    vec![frame.body(super::body::ground(look))]
}

/// The hatched zone, where a spot was marked.
pub(super) fn keep(frame: &Frame) -> Vec<Item> {
    frame
        .lump
        .map_or(Vec::new(), |lump| zone(lump.at, lump.r, lump.ring()))
}

/// A point brought into the view, `by` from its edge.
pub(super) fn into_view(p: Pt, by: f32) -> Pt {
    pt(p.x.clamp(by, FRAME - by), p.y.clamp(by, FRAME - by))
}

/// Dots that tell the order along a line: start, way, lift.
pub(super) fn told(line: &[Pt], aside: f32) -> Vec<Item> {
    let at = |t: f32| {
        let p = along(line, t) + super::geometry::heading(line, t).aside() * aside;
        into_view(p, 10.0)
    };
    vec![order(at(0.12), 1), order(at(0.55), 2), order(at(0.9), 3)]
}

/// Items that are seen only where nothing moves.
pub(super) fn in_rest(look: &Look, items: Vec<Item>) -> Item {
    Item::group(if look.still { "" } else { "a-rest" }, Transform::None, items)
}

/// A hand on its round, and what stands for it where nothing may move.
pub(super) fn on_round(
    look: &Look,
    frame: &Frame,
    arm: Arm,
    pose: &Pose,
    round: &Round,
    progress: f32,
) -> Vec<Item> {
    let ((at, turn), _) = round.at(progress);
    let stand = Stand {
        turn,
        ..arm.stand(frame, at)
    };
    let drawn = arm.draw(frame, pose, stand);
    let resting = stand.put(drawn.clone());
    if look.still {
        return vec![resting];
    }
    vec![
        travelling(round, stand, drawn, progress),
        Item::group("a-rest", Transform::None, vec![resting]),
    ]
}

/// The pose and the ways of its origin along some lines: the first of `choice` that keeps off what it
/// should on every line, or else the one that comes nearest to that.
pub(super) fn laid(
    frame: &Frame,
    arms: &[Arm],
    choice: &[Pose],
    lines: &[Vec<Pt>],
    off: &[KeepOff],
) -> Option<(Pose, Vec<Vec<Put>>)> {
    let mut best: Option<(Pose, Vec<Vec<Put>>, f32)> = None;
    for pose in choice.iter().filter(|_| !lines.is_empty()) {
        let mut least = f32::MAX;
        let arms = arms.iter().chain(arms.last().into_iter().cycle());
        let ways: Vec<Vec<Put>> = lines
            .iter()
            .zip(arms)
            .map(|(line, arm)| {
                let (carried, room) = carry(frame, *arm, pose, line, off);
                least = least.min(room);
                carried.along(frame, line)
            })
            .collect();
        if best.as_ref().is_none_or(|(_, _, most)| least > *most) {
            best = Some((pose.clone(), ways, least));
        }
        if least >= ENOUGH {
            break;
        }
    }
    best.map(|(pose, ways, _)| (pose, ways))
}

/// A glide, or a fan of them, with the hand going from one to the next.
pub(super) fn strokes(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let arm = match step.art {
        ArtId::Ly5 => OPP_ABOVE,
        ArtId::Ly7 => OPP.leaning(-34.0),
        ArtId::Ly8 => OPP_ABOVE.leaning(6.0),
        ArtId::Ly6 | ArtId::Ac1 => OPP.leaning(-16.0),
        _ => OPP,
    };
    let mut body = ground(&frame, look);
    if step.hand.needs_two() && !look.one_hand {
        body.extend(supporting(&frame));
    }
    glide(step, look, progress, &frame, body, &[arm])
}

/// The hand of the same side under the breast, which holds it.
fn supporting(frame: &Frame) -> Vec<Item> {
    let at = frame.clock(5.3, 1.0) + pt(0.0, 4.0);
    vec![BENEATH.leaning(6.0).resting(frame, &poses::cup(), at)]
}

/// A hand on the lines of a step over a body, the line that it is on in full ink.
pub(super) fn glide(
    step: &Step,
    look: &Look,
    progress: f32,
    frame: &Frame,
    body: Vec<Item>,
    arms: &[Arm],
) -> Vec<Item> {
    let lines = sweeps(step, frame);
    let mut out = body;
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    let choice = if step.flow == Flow::In {
        vec![poses::two_pads()]
    } else {
        vec![poses::flat(), poses::two_pads(), poses::one_pad()]
    };
    let arm = arms.first().copied().unwrap_or(OPP);
    let light = step.art == ArtId::Ac1;
    let (under, over) = present(&lines, step, look, progress);
    out.push(under);
    if let Some((pose, ways)) = laid(frame, arms, &choice, &lines, &kept_off(frame)) {
        let round = Round::of_sweeps(&ways, beat(step));
        out.extend(on_round(look, frame, arm, &pose, &round, progress));
    }
    out.extend(keep(frame));
    out.extend(over);
    if light {
        out.push(upright(super::strips::feather_plate(FEATHER), look, FEATHER.x));
    }
    if let Some(line) = lines.first().filter(|_| lines.len() == 1) {
        out.push(in_rest(look, told(line, 17.0)));
    }
    out
}

/// Where the feather stands: a corner that no hand comes from.
const FEATHER: Pt = pt(54.0, 46.0);

/// All arrows faint, for under the hand; and over it the one that the hand is on.
fn present(lines: &[Vec<Pt>], step: &Step, look: &Look, progress: f32) -> (Item, Vec<Item>) {
    let bold = if step.art == ArtId::Ac1 { 0.5 } else { 1.0 };
    let each: Vec<Item> = lines
        .iter()
        .map(|line| Item::group("", Transform::None, arrow_of(line, step.flow, bold).items()))
        .collect();
    let under = Item::group("a-later", Transform::None, each.clone());
    if each.len() < 2 {
        return (under, each);
    }
    let seconds = beat(step) * count(each.len());
    let share = 1.0 / count(each.len());
    let mut moving = Vec::new();
    for (item, nth) in each.iter().zip(0_u8..) {
        let from = share * f32::from(nth);
        let mut stops = vec![(0.0, if nth == 0 { 1.0 } else { 0.0 })];
        if nth > 0 {
            stops.extend([(from, 0.0), (from, 1.0)]);
        }
        stops.extend([(from + share * 0.94, 1.0), (from + share, 0.0)]);
        if from + share < 0.99 {
            stops.push((1.0, 0.0));
        }
        moving.push(pulsing(vec![item.clone()], seconds, &stops, progress));
    }
    (under, or_at_rest(look, moving, each))
}

pub(super) fn arrows(lines: &[Vec<Pt>], flow: Flow) -> Vec<Item> {
    let mut marks = Marks::default();
    for line in lines {
        marks.add(arrow(line, flow));
    }
    marks.items()
}

/// Inner arm, elbow to armpit (`ly4`): the picture moves so that the arm is seen.
pub(super) fn arm(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::about(look, pt(232.0, 176.0), 1.0);
    glide(step, look, progress, &frame, ground(&frame, look), &[OPP])
}

/// Along the fold while the other hand lifts (`ly9`).
pub(super) fn under_the_fold(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let body = if look.one_hand {
        ground(&frame, look)
    } else {
        super::rock::lifted(&frame, look)
    };
    glide(step, look, progress, &frame, body, &[OPP.leaning(14.0)])
}

/// A short curved arrow.
pub(super) fn turning(line: &[Pt]) -> Marks {
    let tip = along(line, 1.0);
    let before = along(line, 0.75);
    let mut marks = short_arrow(before, tip, Flow::Still, false);
    let d = smooth(line);
    marks.cases.insert(0, Item::line("a-case", d.clone(), 8.0));
    marks.inks.insert(0, Item::line("a-ink", d, 3.8));
    marks
}
