//! Pictures of strokes on the map: body, hand, keep-off zone, signs.

use super::Look;
use super::arms::{Arm, ENOUGH, KeepOff, OPP, OPP_ABOVE, SAME, carry, kept_off};
use super::baby::Lies;
use super::breast::FRAME;
use super::frame::Frame;
use super::geometry::{Pt, along, pt, smooth};
use super::hand::{Pose, Stand, poses};
use super::keep::{SHAFT, clear_of, is_clear, zone};
use super::marks::{Marks, arrow, order, short_arrow};
use super::moves::{Put, Round, beat, or_at_rest, pulsing, swaying, travelling};
use super::scene::{Item, Transform};
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
fn told(line: &[Pt], aside: f32) -> Vec<Item> {
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
        ArtId::Ly5 | ArtId::Ly7 => OPP_ABOVE,
        ArtId::Ly6 | ArtId::Ac1 => OPP.leaning(-16.0),
        _ => OPP,
    };
    let mut helper = Vec::new();
    if step.hand.needs_two() && !look.one_hand {
        helper = supporting(&frame);
    }
    glide(step, look, progress, &frame, helper, &[arm])
}

/// The hand of the same side under the breast, which holds it.
fn supporting(frame: &Frame) -> Vec<Item> {
    let at = frame.clock(7.2, 1.02) + pt(0.0, 6.0);
    vec![SAME.leaning(-16.0).resting(frame, &poses::cup(), at)]
}

fn glide(
    step: &Step,
    look: &Look,
    progress: f32,
    frame: &Frame,
    helper: Vec<Item>,
    arms: &[Arm],
) -> Vec<Item> {
    let lines = sweeps(step, frame);
    let mut out = ground(frame, look);
    out.extend(helper);
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    let choice = if step.flow == Flow::In {
        vec![poses::two_pads()]
    } else {
        vec![poses::flat(), poses::two_pads(), poses::one_pad()]
    };
    let arm = arms.first().copied().unwrap_or(OPP);
    if let Some((pose, ways)) = laid(frame, arms, &choice, &lines, &kept_off(frame)) {
        let round = Round::of_sweeps(&ways, beat(step));
        out.extend(on_round(look, frame, arm, &pose, &round, progress));
    }
    out.extend(keep(frame));
    let signs = arrows(&lines, step.flow);
    if step.art == ArtId::Ac1 {
        out.push(Item::group("a-pale", Transform::None, signs));
    } else {
        out.extend(signs);
    }
    if let Some(line) = lines.first().filter(|_| lines.len() == 1) {
        out.push(in_rest(look, told(line, 17.0)));
    }
    out
}

fn arrows(lines: &[Vec<Pt>], flow: Flow) -> Vec<Item> {
    let mut marks = Marks::default();
    for line in lines {
        marks.add(arrow(line, flow));
    }
    marks.items()
}

/// Inner arm, elbow to armpit (`ly4`): the picture moves so that the arm is seen.
pub(super) fn arm(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::about(look, pt(232.0, 176.0), 1.0);
    glide(step, look, progress, &frame, Vec::new(), &[OPP])
}

/// Along the fold while the other hand lifts (`ly9`).
pub(super) fn under_the_fold(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    if look.one_hand {
        return glide(step, look, progress, &frame, Vec::new(), &[OPP.leaning(14.0)]);
    }
    let holding = SAME.leaning(-24.0);
    let mut helper = vec![holding.resting(&frame, &poses::cup(), frame.clock(8.0, 0.5))];
    let (from, to) = (frame.clock(10.2, 0.36), frame.clock(10.9, 0.78));
    if is_clear(frame.lump, from.lerp(to, 0.5), 28.0) {
        helper.extend(short_arrow(from, to, Flow::Still, false).items());
    }
    glide(step, look, progress, &frame, helper, &[OPP.leaning(14.0)])
}

/// Both hands at once, over the top and along the bottom (`bf3`, `bf5`); with one hand, one after the
/// other.
pub(super) fn wings(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    if look.one_hand {
        return glide(
            step,
            look,
            progress,
            &frame,
            Vec::new(),
            &[OPP_ABOVE, OPP.leaning(8.0)],
        );
    }
    let lines = sweeps(step, &frame);
    let mut out = ground(&frame, look);
    let off = kept_off(&frame);
    for (line, (arm, above)) in lines.iter().zip([(OPP_ABOVE, true), (SAME, false)]) {
        let line = std::slice::from_ref(line);
        let choice = [poses::wing(above), poses::two_pads(), poses::one_pad()];
        if let Some((pose, ways)) = laid(&frame, &[arm], &choice, line, &off) {
            let round = Round::of_sweeps(&ways, beat(step));
            out.extend(on_round(look, &frame, arm, &pose, &round, progress));
        }
    }
    out.extend(keep(&frame));
    if step.art == ArtId::Bf5 {
        out.extend(fading(&lines, step, look, &frame, progress));
    } else {
        out.extend(arrows(&lines, step.flow));
    }
    if let Some(line) = lines.first() {
        out.push(in_rest(look, told(line, -17.0)));
    }
    out
}

/// Share of its ink that an arrow keeps at each of the strokes that grow lighter.
const LIGHTER: [f32; 4] = [1.0, 0.72, 0.5, 0.3];

/// Arrows that grow fainter with each stroke; at rest the first, and a paler one inside it.
fn fading(lines: &[Vec<Pt>], step: &Step, look: &Look, frame: &Frame, progress: f32) -> Vec<Item> {
    let whole = beat(step) * 4.0;
    let mut stops: Vec<(f32, f32)> = Vec::new();
    for (nth, ink) in (0_u8..).zip(LIGHTER) {
        let from = f32::from(nth) * 0.25;
        stops.extend([(from, ink), (from + 0.24, ink)]);
    }
    stops.push((1.0, LIGHTER[0]));
    let signs = arrows(lines, step.flow);
    let inner: Vec<Vec<Pt>> = lines.iter().map(|line| drawn_in(lines, line, frame)).collect();
    let paler = Item::group("a-later", Transform::None, arrows(&inner, step.flow));
    let resting = vec![paler, Item::group("", Transform::None, signs.clone())];
    or_at_rest(look, vec![pulsing(signs, whole, &stops, progress)], resting)
}

/// A line drawn nearer to the middle of all of them, still clear of the spot.
fn drawn_in(lines: &[Vec<Pt>], line: &[Pt], frame: &Frame) -> Vec<Pt> {
    let ends = lines.iter().filter_map(|l| l.first().zip(l.last()));
    let (mut sum, mut n) = (pt(0.0, 0.0), 0.0_f32);
    for (a, b) in ends {
        sum = sum + *a + *b;
        n += 2.0;
    }
    let middle = sum * (1.0 / n.max(1.0));
    let nearer: Vec<Pt> = line.iter().map(|p| p.lerp(pt(p.x, middle.y), 0.16)).collect();
    let clear = frame
        .lump
        .map(|lump| clear_of(&nearer, lump.at, lump.ring() + SHAFT));
    let clear = clear.unwrap_or(nearer);
    clear.into_iter().map(|p| into_view(p, 4.0)).collect()
}

/// Both hands flat by the breastbone (`bf2`).
pub(super) fn wings_ready(step: &Step, look: &Look) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let centre = step
        .paths
        .first()
        .and_then(|p| p.first())
        .map_or(frame.clock(9.0, 1.0), |p| frame.place(*p));
    let off = kept_off(&frame);
    let places = [(OPP_ABOVE, pt(26.0, -36.0)), (SAME, pt(26.0, 40.0))];
    let mut marks = Marks::default();
    for (arm, by) in places.into_iter().take(if look.one_hand { 1 } else { 2 }) {
        let line = [vec![centre + by]];
        let choice = [poses::wing(by.y < 0.0), poses::two_pads()];
        let found = laid(&frame, &[arm], &choice, &line, &off);
        let put = found.and_then(|(pose, ways)| Some((pose, *ways.first()?.first()?)));
        if let Some((pose, (at, turn))) = put {
            let stand = Stand {
                turn,
                ..arm.stand(&frame, at)
            };
            out.push(stand.put(arm.draw(&frame, &pose, stand)));
        }
        if is_clear(frame.lump, centre + by, 11.0) {
            marks.add(super::marks::hold(centre + by, 9.0));
        }
    }
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    out.extend(keep(&frame));
    out.extend(marks.items());
    out
}

/// The breast cupped in both palms and rocked (`wu7`).
pub(super) fn rocking(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let (left, right) = (frame.clock(7.7, 0.84), frame.clock(4.0, 0.9));
    let inner = OPP.leaning(10.0).resting(&frame, &poses::cup(), left);
    let outer = SAME.leaning(4.0).resting(&frame, &poses::cup(), right);
    let both = if look.one_hand {
        vec![inner]
    } else {
        vec![inner, outer]
    };
    let whole = Item::group("", Transform::None, both);
    let moving = vec![swaying(vec![whole.clone()], pt(5.0, 0.0), beat(step), progress)];
    out.extend(or_at_rest(look, moving, vec![whole]));
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    out.extend(keep(&frame));
    let (a, b) = (frame.clock(9.0, 0.62), frame.clock(3.0, 0.62));
    let clear = |y: f32| {
        (0..=10_u8).all(|k| {
            is_clear(
                frame.lump,
                a.lerp(b, f32::from(k) / 10.0) + pt(0.0, y),
                super::keep::SHAFT,
            )
        })
    };
    let high = [-52.0, -66.0, -80.0, -94.0, -108.0, 8.0]
        .into_iter()
        .find(|y| clear(*y))
        .unwrap_or(-122.0);
    out.extend(short_arrow(a + pt(0.0, high), b + pt(0.0, high), Flow::Still, true).items());
    out
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
