//! Thumb and fingers that press back, close and let go: what moves, what dents, what it brings.

use super::Look;
use super::arms::SAME;
use super::baby::Lies;
use super::breast::FRAME;
use super::dents::dent;
use super::frame::Frame;
use super::geometry::{Pt, pt, shares};
use super::hand::grip::Closing;
use super::hand::reach::{angle, wrapped};
use super::hand::{HAND, Pose, poses};
use super::keep::{SHAFT, is_clear};
use super::marks::{Marks, arrow, hold, order, short_arrow};
use super::moves::{Put, Round, beat, or_at_rest, pulsing, swelling};
use super::pairs::{Who, holding};
use super::scene::{Item, Motion, Transform};
use super::steps::upright;
use super::strips;
use super::strokes::pairs;
use super::things::drop;
use super::touch::{ground, in_rest, keep, on_round, turning};
use crate::domain::catalog::ArtId;
use crate::domain::technique::{Flow, Hand, Step};

/// Size of the hand over one press: smaller as it goes back toward the chest.
const BACK: [(f32, f32); 5] = [(0.0, 1.0), (0.2, 0.92), (0.6, 0.92), (0.74, 1.0), (1.0, 1.0)];
/// How far thumb and fingers have closed over one press.
const TOGETHER: [(f32, f32); 6] = [
    (0.0, 0.0),
    (0.28, 0.0),
    (0.44, 1.0),
    (0.6, 1.0),
    (0.74, 0.0),
    (1.0, 0.0),
];
/// How much of the gap each side closes.
const CLOSES: f32 = 0.24;

/// Whose hand makes the C of a step, first and after it has turned.
pub(super) fn whose(hand: Hand) -> [Who; 2] {
    match hand {
        Hand::Same => [Who::Same; 2],
        Hand::OppThenSame => [Who::Opp, Who::Same],
        _ => [Who::Opp; 2],
    }
}

/// A round of presses: its length, which of them is on, and where play starts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Presses {
    /// Seconds of the round.
    pub seconds: f32,
    /// Share of the round that passes before the first press.
    pub before: f32,
    /// How many presses fill the rest.
    pub times: u8,
    /// How much of the round has passed at the start, 0 to 1.
    pub from: f32,
}

impl Presses {
    /// One press after the other, without a pause.
    pub(super) fn steady(seconds: f32, from: f32) -> Self {
        Self {
            seconds,
            before: 0.0,
            times: 1,
            from,
        }
    }

    /// The stops of one press, laid over the round.
    fn over(self, stops: &[(f32, f32)]) -> Vec<(f32, f32)> {
        let each = (1.0 - self.before) / f32::from(self.times.max(1));
        let mut out: Vec<(f32, f32)> = Vec::new();
        if self.before > 0.0 {
            out.extend(stops.first().map(|first| (0.0, first.1)));
        }
        for nth in 0..self.times {
            let from = self.before + each * f32::from(nth);
            // The next press begins where this one ends.
            let to = if nth + 1 < self.times {
                stops.len() - 1
            } else {
                stops.len()
            };
            let stops = stops.iter().take(to);
            out.extend(stops.map(|(time, value)| (from + each * time, *value)));
        }
        if let Some(last) = out.last_mut() {
            last.0 = 1.0;
        }
        told_briefly(&out)
    }

    /// The skin dented under two pads as they press, and going with them as they close.
    fn dented(self, pair: (Pt, Pt)) -> Item {
        let middle = pair.0.lerp(pair.1, 0.5);
        let dents = [pair.0, pair.1].map(|p| {
            Item::group("", Transform::None, vec![dent(p, middle)]).moving(Motion::Along {
                line: vec![pt(0.0, 0.0), (middle - p) * (2.0 * CLOSES)],
                seconds: self.seconds,
                stops: self.over(&TOGETHER),
                from: self.from,
            })
        });
        self.fading(dents.to_vec(), &DENTED)
    }

    fn fading(self, items: Vec<Item>, stops: &[(f32, f32)]) -> Item {
        // A group of its own, so that the other hand can use it again.
        let whole = vec![Item::group("", Transform::None, items)];
        pulsing(whole, self.seconds, &self.over(stops), self.from)
    }
}

/// Stops without those between two equal ones of the same value.
fn told_briefly(stops: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let same = |a: f32, b: f32| (a - b).abs() < 1e-4;
    let ends = stops.first().into_iter().chain(stops).zip(stops);
    let mut after = stops.iter().skip(1).chain(stops.last());
    let first_or_last = |time: f32| same(time, 0.0) || same(time, 1.0);
    ends.filter(|(before, at)| {
        let next = after.next().map_or(at.1, |next| next.1);
        first_or_last(at.0) || !(same(before.1, at.1) && same(at.1, next))
    })
    .map(|(_, at)| *at)
    .collect()
}

/// The C on a pair of places, pressing; for a place where nothing may move, [`holding`] draws it.
fn pressing(frame: &Frame, pair: (Pt, Pt), who: Who, presses: Presses) -> Vec<Item> {
    vec![presses.dented(pair), closing_hand(frame, pair, who, presses)]
}

fn closing_hand(frame: &Frame, pair: (Pt, Pt), who: Who, presses: Presses) -> Item {
    let closing = Closing {
        seconds: presses.seconds,
        stops: presses.over(&TOGETHER),
        from: presses.from,
        by: pair.0.to(pair.1) * CLOSES / (HAND * frame.camera.zoom),
        rolls: 0.0,
    };
    let hand = holding(frame, pair, who, Some(&closing));
    let middle = pair.0.lerp(pair.1, 0.5);
    let back = presses.over(&BACK);
    swelling(hand, middle, presses.seconds, &back, presses.from)
}

/// How deep the skin is dented over one press.
const DENTED: [(f32, f32); 5] = [(0.0, 0.0), (0.18, 1.0), (0.62, 1.0), (0.74, 0.0), (1.0, 0.0)];

/// Arrows behind the pads: toward each other, or apart.
fn closing_arrows(frame: &Frame, pair: (Pt, Pt), apart: bool) -> Vec<Item> {
    let middle = pair.0.lerp(pair.1, 0.5);
    let mut marks = Marks::default();
    for p in [pair.0, pair.1] {
        let away = (p - middle).unit();
        let (near, far) = (p + away * 17.0, p + away * 43.0);
        if !is_clear(frame.lump, near.lerp(far, 0.5), 8.0) {
            continue;
        }
        let (from, to) = if apart { (near, far) } else { (far, near) };
        marks.add(short_arrow(from, to, Flow::Still, false));
    }
    marks.merged().items()
}

/// Rings round the pads: pressed straight back.
fn back_rings(pair: (Pt, Pt)) -> Vec<Item> {
    let mut marks = hold(pair.0, 17.0);
    marks.add(hold(pair.1, 17.0));
    marks.merged().items()
}

/// The signs of one press in turn: rings while it goes back, arrows together, and arrows apart where it
/// `opens`.
fn beats(frame: &Frame, pair: (Pt, Pt), presses: Presses, opens: bool) -> Vec<Item> {
    const RINGS: [(f32, f32); 5] = [(0.0, 1.0), (0.3, 1.0), (0.32, 0.0), (0.97, 0.0), (1.0, 1.0)];
    const CLOSE: [(f32, f32); 6] = [
        (0.0, 0.0),
        (0.3, 0.0),
        (0.32, 1.0),
        (0.6, 1.0),
        (0.62, 0.0),
        (1.0, 0.0),
    ];
    const OPEN: [(f32, f32); 6] = [
        (0.0, 0.0),
        (0.6, 0.0),
        (0.62, 1.0),
        (0.95, 1.0),
        (0.97, 0.0),
        (1.0, 0.0),
    ];
    let mut out = vec![
        presses.fading(back_rings(pair), &RINGS),
        presses.fading(closing_arrows(frame, pair, false), &CLOSE),
    ];
    if opens {
        out.push(presses.fading(closing_arrows(frame, pair, true), &OPEN));
    }
    out
}

/// A drop that comes as the hand closes, and falls.
fn milk(c: Pt, presses: Presses) -> Item {
    const SEEN: [(f32, f32); 6] = [
        (0.0, 0.0),
        (0.4, 0.0),
        (0.44, 1.0),
        (0.8, 1.0),
        (0.9, 0.0),
        (1.0, 0.0),
    ];
    const FALLS: [(f32, f32); 4] = [(0.0, 0.0), (0.55, 0.0), (0.88, 1.0), (1.0, 1.0)];
    let falling = Item::group("", Transform::None, drop("a-milk", c + pt(0.0, 5.0), 8.0));
    let falling = falling.moving(Motion::Along {
        line: vec![pt(0.0, 0.0), pt(0.0, 34.0)],
        seconds: presses.seconds,
        stops: presses.over(&FALLS),
        from: presses.from,
    });
    presses.fading(vec![falling], &SEEN)
}

/// Back, together, let go (`he3` to `he6`): the C presses at the tempo, the parts of it stand below.
pub(super) fn express(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let focus = super::breast::nipple(look.form()) + pt(0.0, 26.0);
    let frame = Frame::about(look, focus, 1.15);
    let mut out = ground(&frame, look);
    let all = pairs(step, &frame);
    let Some(first) = all.first().copied() else {
        return out;
    };
    let lies = match step.hand {
        Hand::Same => Lies::LeftAboveTray,
        _ => Lies::RightAboveTray,
    };
    out.extend(super::baby::in_the_other_arm(look, lies));
    out.extend(match step.art {
        ArtId::He6 => by_loops(step, look, &frame, first, progress),
        _ => by_places(step, look, &frame, &all, progress),
    });
    if let Some(then) = all.get(1) {
        let c = frame.clock(0.0, 0.0);
        let told = [(first.0, 1), (then.0, 2)].map(|(p, nth)| order(c + (p - c) * 2.4, nth));
        out.push(in_rest(look, told.to_vec()));
    }
    out
}

/// The C at one place, or at one after the other (`he3` to `he5`).
fn by_places(step: &Step, look: &Look, frame: &Frame, all: &[(Pt, Pt)], progress: f32) -> Vec<Item> {
    let c = frame.clock(0.0, 0.0);
    let who = whose(step.hand);
    let presses = Presses::steady(beat(step), progress);
    let Some(first) = all.first().copied() else {
        return Vec::new();
    };
    let mut out = where_next(step, first, all.get(1).copied(), c);
    let mut moving = pressing(frame, first, who[0], presses);
    let mut signs = beats(frame, first, presses, all.len() < 2);
    if let Some(then) = all.get(1).copied().filter(|_| !look.one_hand) {
        let long = presses.seconds * 6.0;
        let other = |items| vec![by_turns(items, (first.0, then.0), c, long, progress)];
        (moving, signs) = (other(moving), other(signs));
    }
    signs.push(milk(c, presses));
    out.extend(or_at_rest(look, moving, holding(frame, first, who[0], None)));
    out.extend(keep(frame));
    out.extend(or_at_rest(look, signs, closing_arrows(frame, first, false)));
    let row = strips::back_together_go(look, beat(step), progress, step.art == ArtId::He3);
    out.push(upright(row, look, FRAME / 2.0));
    out
}

/// What one hand does at its place, and then the other: mirrored about the nipple, and turned to where its
/// thumb goes.
fn by_turns(items: Vec<Item>, (thumb, then): (Pt, Pt), c: Pt, seconds: f32, progress: f32) -> Item {
    let from = progress.rem_euclid(1.0);
    let turn = wrapped(angle(then - c) - angle(thumb.mirrored(2.0 * c.x) - c));
    let mirrored = Item::group("", Transform::None, vec![Item::put(c * -1.0, 1.0, items)])
        .moving(Motion::Mirror { seconds, from });
    if turn.abs() < 0.5 {
        return Item::put(c, 1.0, vec![mirrored]);
    }
    let turned = Item::group("", Transform::None, vec![mirrored]).moving(Motion::Turn {
        seconds,
        stops: vec![(0.0, 0.0), (0.5, 0.0), (0.5, turn), (1.0, turn)],
        from,
    });
    Item::put(c, 1.0, vec![turned])
}

/// The places of the C before or after, faint, and the way round the nipple to them.
fn where_next(step: &Step, first: (Pt, Pt), then: Option<(Pt, Pt)>, c: Pt) -> Vec<Item> {
    let (from, to) = match (step.art, then) {
        (ArtId::He5, _) => {
            let up = pt(0.0, -c.to(first.0));
            ((c + up, c - up), first)
        }
        (_, Some(then)) => (first, then),
        _ => return Vec::new(),
    };
    let far = c.to(from.0) + 44.0;
    let turn = wrapped(angle(to.0 - c) - angle(from.0 - c));
    let way: Vec<Pt> = shares(8)
        .map(|t| c + (from.0 - c).unit().turned(turn * (0.1 + 0.8 * t)) * far)
        .collect();
    let other = if step.art == ArtId::He5 { from } else { to };
    let mut marks = hold(other.0, 11.0);
    marks.add(hold(other.1, 11.0));
    let mut out = vec![Item::group("a-later", Transform::None, marks.merged().items())];
    out.extend(turning(&way).items());
    out
}

/// Share of a round of `he6` that the stroke takes; three presses fill the rest.
const STROKE: f32 = 0.4;

/// One light stroke of the other hand toward the ring, then three presses of the C (`he6`).
fn by_loops(step: &Step, look: &Look, frame: &Frame, first: (Pt, Pt), progress: f32) -> Vec<Item> {
    let who = whose(step.hand);
    let presses = Presses {
        seconds: beat(step) * 5.0,
        before: STROKE,
        times: 3,
        from: progress,
    };
    let mut out = Vec::new();
    let moving = vec![closing_hand(frame, first, who[0], presses)];
    out.extend(or_at_rest(look, moving, holding(frame, first, who[0], None)));
    out.extend(keep(frame));
    if let Some(line) = toward_ring(frame, first) {
        if !look.one_hand {
            out.extend(stroking(look, frame, &line, presses));
        }
        out.extend(arrow(&line, Flow::In).items());
    }
    let signs = vec![presses.fading(closing_arrows(frame, first, false), &TOGETHER)];
    out.extend(or_at_rest(look, signs, closing_arrows(frame, first, false)));
    let row = strips::stroke_then_presses(look, presses.seconds, progress);
    out.push(upright(row, look, FRAME / 2.0));
    out
}

/// Two pads of the same side's hand along the line, once a round; then they wait beside it, lifted.
fn stroking(look: &Look, frame: &Frame, line: &[Pt], presses: Presses) -> Vec<Item> {
    let pose = Pose {
        lines: &[],
        ..poses::two_pads()
    };
    let (carried, _) = super::arms::carry(frame, SAME, &pose, line, &[]);
    // A wrist that does not turn.
    let turn = carried.put(frame, line.first().copied().unwrap_or_default()).1;
    let way: Vec<Put> = carried
        .along(frame, line)
        .into_iter()
        .map(|(at, _)| (at, turn))
        .collect();
    let round = Round::of_strokes_and_rest(&[way], presses.seconds, STROKE);
    on_round(look, frame, SAME, &pose, &round, presses.from)
}

/// A line from the rim toward the ring that keeps off the C and the spot.
fn toward_ring(frame: &Frame, first: (Pt, Pt)) -> Option<Vec<Pt>> {
    let lines = [2.5_f32, 3.4, 9.0, 10.5].map(|hour| (frame.clock(hour, 1.02), frame.clock(hour, 0.42)));
    let free = |(a, b): &(Pt, Pt)| {
        shares(12).all(|t| {
            let p = a.lerp(*b, t);
            is_clear(frame.lump, p, SHAFT) && p.to(first.0) > 20.0 && p.to(first.1) > 20.0
        })
    };
    let (a, b) = lines.into_iter().find(free)?;
    Some(shares(3).map(|t| a.lerp(b, t)).collect())
}
