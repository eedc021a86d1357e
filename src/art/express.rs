//! Pictures of expressing by hand.

use super::Look;
use super::baby::Lies;
use super::breast::FRAME;
use super::frame::Frame;
use super::geometry::{Pt, polyline, pt, shares};
use super::keep::is_clear;
use super::marks::{Marks, arrow, hold, order, press};
use super::moves::{beat, or_at_rest, pulsing, swelling};
use super::pairs::{Who, holding};
use super::panels;
use super::scene::{Item, Transform};
use super::steps::upright;
use super::strokes::pairs;
use super::things::drop;
use super::touch::{ground, in_rest, keep, turning};
use crate::domain::catalog::ArtId;
use crate::domain::technique::{Flow, Hand, Step};

/// Whose hand makes the C of a step, first and after it has turned.
fn whose(hand: Hand) -> [Who; 2] {
    match hand {
        Hand::Same => [Who::Same; 2],
        Hand::OppThenSame => [Who::Opp, Who::Same],
        _ => [Who::Opp; 2],
    }
}

/// Thumb above, two fingers below, 3 to 4 cm from the nipple (`he2`).
pub(super) fn make_a_c(step: &Step, look: &Look) -> Vec<Item> {
    let frame = Frame::at_nipple(look, 1.15);
    let mut out = ground(&frame, look);
    let Some(pair) = pairs(step, &frame).first().copied() else {
        return out;
    };
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    out.extend(holding(&frame, pair, whose(step.hand)[0]));
    out.extend(keep(&frame));
    let c = frame.clock(0.0, 0.0);
    let across = polyline(&[c - (pair.1 - c) * 1.2, c - (pair.0 - c) * 1.2]);
    let mut marks = Marks::default();
    marks.cases.push(Item::line("a-case", across.clone(), 5.4));
    marks.inks.push(Item::line("a-in", across, 2.2));
    let beside = |x: f32| is_clear(frame.lump, c + pt(x, 0.0), 40.0);
    let out_x = [58.0, 88.0, -58.0]
        .into_iter()
        .find(|x| beside(*x))
        .unwrap_or(116.0);
    for p in [pair.0, pair.1] {
        marks.add(ruler(pt(c.x + out_x, c.y), pt(c.x + out_x, p.y)));
        marks.add(hold(p, 8.0));
    }
    out.extend(marks.items());
    out
}

/// A scale between two points: ends, and four parts for its centimetres.
fn ruler(from: Pt, to: Pt) -> Marks {
    let side = (to - from).unit().aside();
    let tick = |t: f32, half: f32| {
        let p = from.lerp(to, t);
        polyline(&[p - side * half, p + side * half])
    };
    let mut d = polyline(&[from, to]);
    d.extend([tick(0.0, 9.0), tick(1.0, 9.0)]);
    d.extend([0.25, 0.5, 0.75].map(|t| tick(t, 5.0)));
    Marks {
        cases: vec![Item::line("a-case", d.clone(), 6.6)],
        inks: vec![Item::line("a-ink", d, 2.6)],
    }
}

/// Back, together, let go (`he3` to `he6`): the C presses at the tempo, the parts of it stand below.
pub(super) fn express(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let zoom = 1.15;
    let focus = super::breast::nipple(look.form()) + pt(0.0, 26.0);
    let frame = Frame::about(look, focus, zoom);
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
    let c = frame.clock(0.0, 0.0);
    let who = whose(step.hand);
    let seconds = beat(step);
    let hands = holding(&frame, first, who[0]);
    let mut moving = vec![swelling(hands.clone(), c, seconds, &PRESSED, progress)];
    let mut signs = three_beats(first, c, seconds, progress);
    let mut resting = press_marks(first, c).to_vec();
    if let Some(then) = all.get(1).copied().filter(|_| !look.one_hand) {
        let next = holding(&frame, then, who[1]);
        let next = vec![swelling(next, c, seconds, &PRESSED, progress)];
        moving = by_turns(moving, next, seconds * 6.0, progress);
        let after = three_beats(then, c, seconds, progress);
        signs = by_turns(signs, after, seconds * 6.0, progress);
        let mut later = press(then.0);
        later.add(press(then.1));
        resting.push(Item::group("a-later", Transform::None, later.items()));
    }
    out.extend(or_at_rest(look, moving, hands));
    out.extend(keep(&frame));
    out.extend(all.iter().skip(1).flat_map(|then| turned_to(first, *then, c)));
    if step.art == ArtId::He5 {
        out.extend(turned_from(first, c));
    }
    out.extend(or_at_rest(look, signs, resting));
    out.extend(beneath(step, look, &frame, first, progress));
    let away = (first.0 - c).unit();
    let told = vec![order(first.0 + away * 24.0, 1), order(c + away.aside() * 54.0, 2)];
    out.push(in_rest(look, told));
    out
}

/// The tray at the foot, and drops where they are told of (`he5`).
fn beneath(step: &Step, look: &Look, frame: &Frame, first: (Pt, Pt), progress: f32) -> Vec<Item> {
    let c = frame.clock(0.0, 0.0);
    let mut out = Vec::new();
    let row = if step.art == ArtId::He6 {
        out.extend(stroke_then_presses(frame, first));
        panels::one_to_three()
    } else {
        panels::back_together_go(look, beat(step), progress)
    };
    out.push(upright(row, look, FRAME / 2.0));
    if step.art == ArtId::He5 {
        out.extend(drop("a-milk", c + pt(0.0, 30.0), 6.0));
        out.extend(drop("a-milk", c + pt(0.0, 56.0), 4.4));
    }
    out
}

/// The C over one press: smaller as it goes back toward the chest, smaller still as it closes.
const PRESSED: [(f32, f32); 6] = [
    (0.0, 1.0),
    (0.22, 0.975),
    (0.34, 0.975),
    (0.48, 0.93),
    (0.62, 0.93),
    (1.0, 1.0),
];

/// One set of items, then another, then the first again.
fn by_turns(first: Vec<Item>, then: Vec<Item>, seconds: f32, progress: f32) -> Vec<Item> {
    const SHOWN: [(f32, f32); 4] = [(0.0, 1.0), (0.49, 1.0), (0.5, 0.0), (1.0, 0.0)];
    const AFTER: [(f32, f32); 4] = [(0.0, 0.0), (0.49, 0.0), (0.5, 1.0), (1.0, 1.0)];
    let class = if progress < 0.49 {
        ["", "a-gone-now"]
    } else {
        ["a-gone-now", ""]
    };
    [(first, SHOWN, class[0]), (then, AFTER, class[1])]
        .into_iter()
        .map(|(items, stops, class)| {
            let item = pulsing(items, seconds, &stops, progress);
            Item { class, ..item }
        })
        .collect()
}

/// Where a pair presses back, and the chevrons by which it comes together.
fn press_marks(pair: (Pt, Pt), c: Pt) -> [Item; 2] {
    let (mut back, mut together) = (Marks::default(), Marks::default());
    for p in [pair.0, pair.1] {
        back.add(press(p));
        together.add(chevron(p, (c - p).unit()));
    }
    [back, together].map(|marks| Item::group("", Transform::None, marks.items()))
}

/// Back, together, let go: the presses stand for two thirds, the chevrons for the middle of them.
fn three_beats(pair: (Pt, Pt), c: Pt, seconds: f32, progress: f32) -> Vec<Item> {
    const BACK: [(f32, f32); 5] = [(0.0, 0.35), (0.08, 1.0), (0.6, 1.0), (0.72, 0.35), (1.0, 0.35)];
    const TOGETHER: [(f32, f32); 6] = [
        (0.0, 0.2),
        (0.3, 0.2),
        (0.4, 1.0),
        (0.6, 1.0),
        (0.7, 0.2),
        (1.0, 0.2),
    ];
    let [back, together] = press_marks(pair, c);
    vec![
        pulsing(vec![back], seconds, &BACK, progress),
        pulsing(vec![together], seconds, &TOGETHER, progress),
    ]
}

/// The arrow that turns the C to where it goes next.
fn turned_to(first: (Pt, Pt), then: (Pt, Pt), c: Pt) -> Vec<Item> {
    let far = c.to(then.0) + 26.0;
    let way: Vec<Pt> = shares(6)
        .map(|t| c + (first.0 - c).unit().turned(14.0 + 62.0 * t) * far)
        .collect();
    turning(&way).items()
}

/// The arrow by which the C came to lie on its side.
fn turned_from(pair: (Pt, Pt), c: Pt) -> Vec<Item> {
    let side = if pair.0.x < pair.1.x { pair.0 } else { pair.1 };
    let far = c.to(side) + 24.0;
    let way: Vec<Pt> = shares(6)
        .map(|t| c + (side - c).unit().turned(72.0 - 54.0 * t) * far)
        .collect();
    turning(&way).items()
}

fn chevron(p: Pt, way: Pt) -> Marks {
    let q = p + way * 19.0;
    let d = polyline(&[
        q + way.aside() * 6.0 - way * 5.0,
        q,
        q - way.aside() * 6.0 - way * 5.0,
    ]);
    Marks {
        cases: vec![Item::line("a-case", d.clone(), 8.0)],
        inks: vec![Item::line("a-in-bar", d, 4.0)],
    }
}

/// One light stroke from the rim toward the ring, then the presses (`he6`).
fn stroke_then_presses(frame: &Frame, first: (Pt, Pt)) -> Vec<Item> {
    let lines = [2.5_f32, 3.5, 9.0, 10.5].map(|hour| (frame.clock(hour, 1.0), frame.clock(hour, 0.44)));
    let free = lines.into_iter().find(|(a, b)| {
        let line: Vec<Pt> = shares(12).map(|t| a.lerp(*b, t)).collect();
        line.iter().all(|p| {
            is_clear(frame.lump, *p, super::keep::SHAFT) && p.to(first.0) > 20.0 && p.to(first.1) > 20.0
        })
    });
    free.map_or(Vec::new(), |(a, b)| {
        arrow(&[a, a.lerp(b, 0.5), b], Flow::In).items()
    })
}
