//! Pictures of the pads of the fingers and of the nipple from near.

use super::Look;
use super::arms::{Arm, OPP, OPP_ABOVE, SAME};
use super::baby::Lies;
use super::breast::{FRAME, nipple};
use super::dents::dent;
use super::frame::Frame;
use super::geometry::{Pt, pt, smooth};
use super::hand::grip::Closing;
use super::hand::{Stand, poses, side, with_arm};
use super::marks::{Marks, cross, hold, order, short_arrow};
use super::moves::{beat, or_at_rest, pulsing, swelling};
use super::pairs::{Who, holding};
use super::scene::{Item, Motion, Transform};
use super::steps::upright;
use super::strips;
use super::things::tick;
use super::touch::{ground, in_rest, keep, turning};
use crate::domain::technique::{Flow, Step, Verb};

/// Pads, not tips (`fc1`): fingers that lie flat are right, a nail that digs is struck out.
pub(super) fn flat_pads(_look: &Look) -> Vec<Item> {
    let lying = Stand {
        at: pt(112.0, 189.0),
        turn: 0.0,
        flip: true,
        scale: 1.4,
    };
    let digging = Stand {
        at: pt(240.0, 194.0),
        turn: -38.0,
        flip: false,
        scale: 1.4,
    };
    let mut out = skin_from_the_side(84.0, 2.0);
    out.push(lying.put(with_arm(&side::lying(), -16.0, lying.scale)));
    out.extend(skin_from_the_side(240.0, 14.0));
    out.push(digging.put(with_arm(&side::on_its_tip(), -10.0, digging.scale)));
    out.extend(tick(pt(84.0, 276.0), 34.0));
    out.extend(cross(pt(240.0, 278.0), 22.0));
    out
}

/// A strip of skin about `x`, pressed in by `dip`.
fn skin_from_the_side(x: f32, dip: f32) -> Vec<Item> {
    let dips = [(-66.0, 0.0), (-30.0, 0.0), (0.0, dip), (30.0, 0.0), (66.0, 0.0)];
    let line = smooth(&dips.map(|(by, down)| pt(x + by, 190.0 + down)));
    let below = format!("{line}L{} 240L{} 240Z", x + 66.0, x - 66.0);
    vec![Item::path("a-skin", below), Item::line("a-skin-line", line, 3.0)]
}

/// Two fingertips about the nipple: at its sides, or above and below it.
#[derive(Clone, Copy, Debug)]
struct Tips {
    at: [Pt; 2],
    arms: [Arm; 2],
}

impl Tips {
    /// The tips on two places, each by the hand that lies nearer.
    fn on(a: Pt, b: Pt) -> Self {
        if (a.x - b.x).abs() > (a.y - b.y).abs() {
            let at = if a.x < b.x { [a, b] } else { [b, a] };
            let arms = [OPP.leaning(22.0), SAME.leaning(-22.0)];
            return Self { at, arms };
        }
        let at = if a.y < b.y { [a, b] } else { [b, a] };
        let arms = [OPP_ABOVE.leaning(14.0), SAME.leaning(6.0)];
        Self { at, arms }
    }

    /// The places that are touched at once.
    fn touched(self, look: &Look) -> impl Iterator<Item = Pt> {
        self.at.into_iter().take(if look.one_hand { 1 } else { 2 })
    }

    /// The hands, each as a group; one alone where the other holds the baby.
    fn hands(self, frame: &Frame, look: &Look) -> Vec<Item> {
        let pose = poses::one_pad();
        let both = self.at.into_iter().zip(self.arms);
        both.take(if look.one_hand { 1 } else { 2 })
            .map(|(at, arm)| {
                let stand = arm.stand(frame, at);
                // Straight at the wrist: all of them are one drawing.
                stand.put(vec![Item::group(
                    "",
                    Transform::None,
                    with_arm(&pose, 0.0, stand.scale),
                )])
            })
            .collect()
    }

    /// Arrows away from the nipple, beside the fingers.
    fn outward(self, c: Pt, look: &Look, flow: Flow) -> Vec<Item> {
        let mut arrows = Marks::default();
        for p in self.touched(look) {
            let way = (p - c).unit();
            let lies = way.x.abs() > way.y.abs();
            let aside = if lies { pt(0.0, -30.0) } else { pt(30.0, 0.0) };
            let from = p + way * 2.0 + aside;
            arrows.add(short_arrow(from, from + way * (FAR + 14.0), flow, false));
        }
        arrows.items()
    }
}

/// How far the skin is eased outward, in units of the view.
const FAR: f32 = 22.0;

/// A place for each of the two pairs of a step, in its order.
fn pairs_of(step: &Step, frame: &Frame, share: f32) -> Vec<Tips> {
    let ends: Vec<Pt> = match step.verb {
        Verb::Press => step
            .paths
            .iter()
            .flat_map(|path| path.iter())
            .map(|p| frame.place(*p))
            .collect(),
        _ => step
            .paths
            .iter()
            .filter_map(|path| path.last())
            .map(|p| frame.place(*p))
            .collect(),
    };
    let c = frame.clock(0.0, 0.0);
    let off = |p: Pt| c + (p - c) * share;
    ends.chunks(2)
        .filter_map(|two| {
            if let [a, b] = two {
                Some(Tips::on(off(*a), off(*b)))
            } else {
                None
            }
        })
        .collect()
}

/// Stops of one half of a round as those of the whole, which is at `rest` in the other half.
fn in_half(stops: &[(f32, f32)], second: bool, rest: f32) -> Vec<(f32, f32)> {
    let from = if second { 0.5 } else { 0.0 };
    let mut out = if second {
        vec![(0.0, rest), (0.5, rest)]
    } else {
        Vec::new()
    };
    out.extend(stops.iter().map(|(time, value)| (from + time * 0.5, *value)));
    if !second {
        out.push((1.0, rest));
    }
    out
}

/// Seen in one half of a round only.
fn half_seen(items: Vec<Item>, second: bool, seconds: f32, progress: f32) -> Item {
    let seen = in_half(&[(0.0, 1.0), (0.99, 1.0), (1.0, 0.0)], second, 0.0);
    let shown = (progress >= 0.5) == second;
    let item = pulsing(items, seconds, &seen, progress);
    let class = if shown { "" } else { "a-gone-now" };
    Item { class, ..item }
}

/// Two tips press straight back at the nipple's sides, then above and below; each while one counts to
/// five (`np2`).
pub(super) fn press_back(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    const SINKS: [(f32, f32); 5] = [(0.0, 1.0), (0.16, 0.84), (0.86, 0.84), (0.97, 1.0), (1.0, 1.0)];
    const DENTED: [(f32, f32); 5] = [(0.0, 0.0), (0.16, 1.0), (0.86, 1.0), (0.97, 0.0), (1.0, 0.0)];
    let frame = Frame::about(look, nipple(look.form()) + pt(0.0, 20.0), 1.9);
    let mut out = ground(&frame, look);
    out.extend(super::baby::in_the_other_arm(look, Lies::RightAboveTray));
    let c = frame.clock(0.0, 0.0);
    let seconds = beat(step) * 2.0;
    let pairs = pairs_of(step, &frame, 1.0);
    let mut moving = Vec::new();
    for (tips, second) in pairs.iter().zip([false, true]) {
        let dents = tips.touched(look).map(|p| dent(p, c)).collect();
        let mut items = vec![pulsing(dents, seconds, &in_half(&DENTED, second, 0.0), progress)];
        for (hand, p) in tips.hands(&frame, look).into_iter().zip(tips.at) {
            items.push(swelling(
                vec![hand],
                p,
                seconds,
                &in_half(&SINKS, second, 1.0),
                progress,
            ));
        }
        let mut rings = Marks::default();
        for p in tips.touched(look) {
            rings.add(hold(p, 21.0));
        }
        items.extend(rings.items());
        items.push(order(beside(tips, c), if second { 2 } else { 1 }));
        moving.push(half_seen(items, second, seconds, progress));
    }
    let resting = pairs.first().map_or(Vec::new(), |tips| tips.hands(&frame, look));
    out.extend(or_at_rest(look, moving, resting));
    out.extend(keep(&frame));
    for (tips, nth) in pairs.iter().zip(1_u8..) {
        out.push(in_rest(look, vec![order(beside(tips, c), nth)]));
    }
    out.push(upright(
        strips::straight_back(look, beat(step), progress),
        look,
        FRAME / 2.0,
    ));
    out
}

/// Where the dots of a pair stand: beside its first tip, off both hands.
fn beside(tips: &Tips, c: Pt) -> Pt {
    let [first, _] = tips.at;
    let away = (first - c).unit();
    if away.x.abs() > away.y.abs() {
        first + pt(-6.0, -42.0)
    } else {
        first + pt(44.0, -18.0)
    }
}

/// The nipple rolled between thumb and finger (`np3`).
pub(super) fn roll(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    const ROLLS: [(f32, f32); 5] = [(0.0, 0.5), (0.25, 1.0), (0.5, 0.5), (0.75, 0.0), (1.0, 0.5)];
    const ON: [(f32, f32); 5] = [(0.0, 1.0), (0.4, 1.0), (0.5, 0.0), (0.98, 0.0), (1.0, 1.0)];
    const BACK: [(f32, f32); 5] = [(0.0, 0.0), (0.48, 0.0), (0.52, 1.0), (0.9, 1.0), (1.0, 0.0)];
    let frame = Frame::at_nipple(look, 2.1);
    let mut out = ground(&frame, look);
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    let c = frame.clock(0.0, 0.0);
    let seconds = beat(step);
    let rolling = Closing {
        seconds,
        stops: ROLLS.to_vec(),
        from: progress,
        by: 0.0,
        rolls: 3.4,
    };
    let pair = (c + pt(-9.0, -27.0), c + pt(-9.0, 27.0));
    let moving = holding(&frame, pair, Who::Opp, Some(&rolling));
    out.extend(or_at_rest(look, moving, holding(&frame, pair, Who::Opp, None)));
    out.extend(keep(&frame));
    let curve = |from: f32, to: f32| -> Vec<Pt> {
        super::geometry::shares(8)
            .map(|t| c + pt(52.0, 0.0).turned(from + (to - from) * t))
            .collect()
    };
    let round = |top: (f32, f32), foot: (f32, f32)| {
        let mut marks = turning(&curve(top.0, top.1));
        marks.add(turning(&curve(foot.0, foot.1)));
        marks.items()
    };
    let there = round((-92.0, -24.0), (24.0, 92.0));
    let again = round((-24.0, -92.0), (92.0, 24.0));
    let moving = vec![
        pulsing(there.clone(), seconds, &ON, progress),
        pulsing(again, seconds, &BACK, progress),
    ];
    out.extend(or_at_rest(look, moving, there));
    out
}

/// The skin at the nipple's edge eased outward, in turn (`np4`).
pub(super) fn stretch(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    const EASES: [(f32, f32); 5] = [(0.0, 0.0), (0.12, 0.0), (0.5, 1.0), (0.8, 1.0), (1.0, 0.0)];
    let frame = Frame::at_nipple(look, 2.1);
    let mut out = ground(&frame, look);
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    let c = frame.clock(0.0, 0.0);
    let seconds = beat(step) * 2.0;
    let pairs = pairs_of(step, &frame, 0.86);
    let mut moving = Vec::new();
    let (mut signs, mut all) = (Vec::new(), Vec::new());
    for (tips, second) in pairs.iter().zip([false, true]) {
        let hands = tips.hands(&frame, look).into_iter();
        let items = hands.zip(tips.at).map(|(hand, p)| {
            Item::group("", Transform::None, vec![hand]).moving(Motion::Along {
                line: vec![pt(0.0, 0.0), (p - c).unit() * FAR],
                seconds,
                stops: in_half(&EASES, second, 0.0),
                from: progress,
            })
        });
        moving.push(half_seen(items.collect(), second, seconds, progress));
        let arrows = Item::group("", Transform::None, tips.outward(c, look, step.flow));
        all.push(arrows.clone());
        signs.push(half_seen(vec![arrows], second, seconds, progress));
    }
    let resting = pairs.first().map_or(Vec::new(), |tips| tips.hands(&frame, look));
    out.extend(or_at_rest(look, moving, resting));
    out.extend(keep(&frame));
    out.extend(or_at_rest(look, signs, all));
    for (tips, nth) in pairs.iter().zip(1_u8..) {
        out.push(in_rest(look, vec![order(beside(tips, c), nth)]));
    }
    out
}
