//! Pictures of strokes, circles and presses on the map: body, hand, keep-off zone, signs.

use super::Look;
use super::breast::on_map;
use super::frame::Frame;
use super::geometry::{Pt, along, pt, smooth};
use super::hand::{Stand, flat, two_pads};
use super::keep::{is_clear, zone};
use super::marks::{Marks, arrow, circling, hold, order, short_arrow};
use super::moves::{Round, beat, swaying, travelling};
use super::scene::{Item, Transform};
use super::strokes::{stops, sweeps};
use crate::domain::catalog::ArtId;
use crate::domain::technique::{Anchor, Flow, Place, Step};

/// Size of a hand against the breast.
pub(super) const HAND: f32 = 0.98;
/// How the hand of the other side lies: from the breastbone's side, fingers toward the armpit.
pub(super) const OPP: Stand = Stand {
    at: pt(0.0, 0.0),
    turn: 58.0,
    flip: false,
    scale: HAND,
};
/// How the hand of the same side lies: from below and outside.
pub(super) const SAME: Stand = Stand {
    at: pt(0.0, 0.0),
    turn: -32.0,
    flip: true,
    scale: HAND,
};

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

/// The moving hand, and what stands for it where nothing may move.
fn hands(moving: Vec<Item>, resting: Vec<Item>, look: &Look) -> Vec<Item> {
    if look.still {
        return resting;
    }
    let mut out = moving;
    out.push(Item::group("a-rest", Transform::None, resting));
    out
}

/// Dots that tell the order along a line: start, way, lift.
fn told(line: &[Pt], aside: f32) -> Vec<Item> {
    let at = |t: f32| along(line, t) + super::geometry::heading(line, t).aside() * aside;
    vec![order(at(0.12), 1), order(at(0.55), 2), order(at(0.9), 3)]
}

pub(super) fn in_rest(look: &Look, items: Vec<Item>) -> Item {
    Item::group(if look.still { "" } else { "a-rest" }, Transform::None, items)
}

/// A glide, or a fan of them, with the hand going from one to the next.
pub(super) fn strokes(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    glide(step, look, progress, &Frame::of(look), Vec::new(), OPP)
}

fn glide(
    step: &Step,
    look: &Look,
    progress: f32,
    frame: &Frame,
    helper: Vec<Item>,
    stand: Stand,
) -> Vec<Item> {
    let lines = sweeps(step, frame);
    let mut out = ground(frame, look);
    let round = Round::of_sweeps(&lines, beat(step));
    if !lines.is_empty() {
        let pose = if step.flow == Flow::In { two_pads() } else { flat() };
        let rest = Stand {
            at: round.at(progress).0,
            ..stand
        }
        .put(pose.clone());
        out.extend(hands(
            vec![travelling(&round, stand, pose, progress)],
            vec![rest],
            look,
        ));
    }
    out.extend(helper);
    out.extend(keep(frame));
    out.extend(arrows(&lines, step.flow));
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
    glide(step, look, progress, &frame, Vec::new(), OPP)
}

/// Along the fold while the other hand lifts (`ly9`).
pub(super) fn under_the_fold(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let lift = Stand {
        at: frame.clock(6.9, 0.5),
        turn: -84.0,
        ..SAME
    }
    .put(flat());
    let mut up = short_arrow(
        frame.clock(10.5, 0.3),
        frame.clock(11.1, 0.72),
        Flow::Still,
        false,
    );
    up.inks.splice(0..0, up.cases.drain(..));
    let mut helper = vec![lift];
    if is_clear(frame.lump, frame.clock(10.9, 0.5), 28.0) {
        helper.extend(up.inks);
    }
    glide(step, look, progress, &frame, helper, Stand { turn: 4.0, ..OPP })
}

/// Both hands at once, over the top and along the bottom (`bf3`, `bf5`).
pub(super) fn wings(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let lines = sweeps(step, &frame);
    let mut out = ground(&frame, look);
    let (mut moving, mut resting) = (Vec::new(), Vec::new());
    for (line, stand) in lines.iter().zip(wing_stands()) {
        let round = Round::of_sweeps(std::slice::from_ref(line), beat(step));
        moving.push(travelling(&round, stand, flat(), progress));
        resting.push(
            Stand {
                at: round.at(progress).0,
                ..stand
            }
            .put(flat()),
        );
    }
    out.extend(hands(moving, resting, look));
    out.extend(keep(&frame));
    out.extend(arrows(&lines, step.flow));
    if let Some(line) = lines.first() {
        out.push(in_rest(look, told(line, -17.0)));
    }
    out
}

fn wing_stands() -> [Stand; 2] {
    [Stand { turn: 74.0, ..OPP }, Stand { turn: -26.0, ..SAME }]
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
    let [above, below] = wing_stands();
    let (top, bottom) = (centre + pt(40.0, -38.0), centre + pt(40.0, 46.0));
    out.push(Stand { at: top, ..above }.put(flat()));
    out.push(
        Stand {
            at: bottom,
            turn: -58.0,
            ..below
        }
        .put(flat()),
    );
    out.extend(keep(&frame));
    for p in [top, bottom]
        .into_iter()
        .filter(|p| is_clear(frame.lump, *p, 11.0))
    {
        out.extend(hold(p, 9.0).items());
    }
    out
}

/// Circles at one place or from stop to stop (`fc2` to `fc5`).
pub(super) fn circles(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let outer = step
        .paths
        .first()
        .and_then(|p| p.first())
        .map(|p| Frame::of(look).polar(*p).1);
    let near_ring = outer.is_some_and(|r| r < 0.4) && step.paths.len() > 4;
    let usual = Frame::of(look);
    let frame = if near_ring {
        Frame::at_nipple(look, 1.9)
    } else if step.art == ArtId::Fc4 {
        let (hour, r) = usual.spot();
        Frame::about(look, on_map(look.form(), hour, r * 0.8), 1.5)
    } else {
        usual
    };
    circles_in(step, look, progress, &frame)
}

/// Circles in the armpit (`ly3`, `ly10`).
pub(super) fn armpit(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::about(look, pt(214.0, 150.0), 1.15);
    circles_in(step, look, progress, &frame)
}

fn circles_in(step: &Step, look: &Look, progress: f32, frame: &Frame) -> Vec<Item> {
    let around = step.art == ArtId::Fc4;
    let many = if around { 8 } else { step.paths.len() };
    let r = if around || many > 6 { 10.3 } else { 14.0 };
    let reachable = stops(step, frame, r + 3.0).into_iter();
    let places: Vec<Pt> = reachable.filter(|p| in_view(*p, r + 2.0)).collect();
    let mut out = ground(frame, look);
    if let Some(reps) = (!places.is_empty()).then(|| step.reps.unwrap_or(1)) {
        let each = if many > 1 {
            reps / u16::try_from(many).unwrap_or(u16::MAX)
        } else {
            1
        };
        let round = Round::of_circles(&places, 4.5, each.clamp(1, 2), beat(step));
        let stand = Stand { turn: 40.0, ..OPP };
        let rest = Stand {
            at: round.at(progress).0,
            ..stand
        }
        .put(two_pads());
        out.extend(hands(
            vec![travelling(&round, stand, two_pads(), progress)],
            vec![rest],
            look,
        ));
    }
    out.extend(keep(frame));
    let centre = if around {
        frame.place(Place::Anchor(Anchor::Lump))
    } else {
        frame.clock(0.0, 0.0)
    };
    if around && frame.lump.is_none() {
        let far = frame.cm(1.95);
        out.extend([
            Item::circle("a-keep-ring-case", centre, far),
            Item::circle("a-keep-ring", centre, far),
        ]);
    }
    out.extend(circle_marks(&places, r));
    if places.len() > 2 {
        out.push(in_rest(look, in_order(&places, centre, r + 13.0)));
    }
    out
}

/// Dots at the first place and after each third of the round, on the far side from `centre`.
fn in_order(places: &[Pt], centre: Pt, aside: f32) -> Vec<Item> {
    let thirds = places.iter().step_by(places.len().div_ceil(3).max(1));
    thirds
        .zip(1_u8..=3)
        .map(|(p, n)| order(*p + (*p - centre).unit() * aside, n))
        .collect()
}

fn circle_marks(places: &[Pt], r: f32) -> Vec<Item> {
    let mut marks = Marks::default();
    for p in places {
        marks.add(circling(*p, r));
    }
    if let Some(first) = places.first().filter(|_| places.len() > 1) {
        marks.inks.push(Item::circle("a-ink-fill", *first, 3.4));
    }
    marks.merged().items()
}

fn in_view(p: Pt, reach: f32) -> bool {
    let span = reach..=super::breast::FRAME - reach;
    span.contains(&p.x) && span.contains(&p.y)
}

/// The breast cupped in both palms and rocked (`wu7`).
pub(super) fn rocking(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let (left, right) = (frame.clock(8.0, 0.74), frame.clock(4.0, 0.74));
    let both = vec![
        Stand {
            at: left,
            turn: 8.0,
            flip: true,
            ..OPP
        }
        .put(flat()),
        Stand {
            at: right,
            turn: -8.0,
            flip: false,
            ..SAME
        }
        .put(flat()),
    ];
    out.push(swaying(both, pt(5.0, 0.0), beat(step), progress));
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
