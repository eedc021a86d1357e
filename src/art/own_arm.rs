//! Arms of the body itself: one outline from the shoulder over elbow and wrist to the fingertips.

use super::diagram::in_style;
use super::front::{FOLD, half, line};
use super::geometry::{Pt, closed_curves, pt, smooth};
use super::hand::{Pose, Stand, hand};
use super::people::View;
use super::scene::{Item, Shape, Transform};
use super::{Look, Style};

/// The outer line of the shoulder in the front view, from the middle line, and the line of the armpit back.
const SHOULDER: [Pt; 5] = [
    pt(97.0, 96.4),
    pt(109.0, 98.0),
    pt(122.0, 103.4),
    pt(131.5, 114.0),
    pt(136.5, 136.0),
];
const ARMPIT: [Pt; 3] = [pt(98.0, 184.0), pt(90.0, 160.0), pt(86.0, 112.0)];
/// Middle of the arm below the shoulder, and half widths there, above the elbow, at it and below it.
const UPPER: Pt = pt(119.5, 182.0);
const WIDTHS: [f32; 4] = [17.8, 16.6, 15.0, 14.6];
/// How much a point of an outline may lie inside the limb.
const INSIDE: f32 = 1.2;

/// A hand with its arm as one shape. `line` runs from the shoulder to near the wrist, in the picture, with
/// half widths; `root` is what closes it at the shoulder: before its left side, and after its right side.
pub(super) fn own_arm(pose: &Pose, stand: Stand, line: &[(Pt, f32)], root: [&[Pt]; 2]) -> Item {
    let mut drawn = hand(pose, stand.scale);
    drawn.retain(|item| !matches!(item.class, "a-pad" | "a-hand-lo"));
    let (wrist, straight, half) = pose.wrist();
    let at = |far: f32| stand.out_of_pose(wrist - pose.origin + straight * far);
    let mut line = line.to_vec();
    line.extend(
        [(16.0, 1.0), (0.0, 0.985), (-16.0, 0.96)].map(|(far, by)| (at(far), half * by * stand.scale)),
    );
    let [left, right] = sides(&line);
    let mut there: Vec<Pt> = root[0].iter().copied().chain(left).collect();
    let mut back: Vec<Pt> = right.into_iter().rev().chain(root[1].iter().copied()).collect();
    if stand.flip {
        // Overlapping shapes are one only where they run round alike; a mirrored hand runs the other way.
        std::mem::swap(&mut there, &mut back);
        there.reverse();
        back.reverse();
    }
    let local = |points: &[Pt]| -> Vec<Pt> { points.iter().map(|p| stand.into_pose(*p)).collect() };
    let arm = smooth(&local(&there)) + &smooth(&local(&back)).replacen('M', "L", 1) + "Z";
    let whole = drawn.iter_mut().find_map(|item| match &mut item.shape {
        Shape::Line(d, _) if item.class == "a-hand" => Some(d),
        _ => None,
    });
    if let Some(whole) = whole {
        whole.push_str(&arm);
    }
    Item::group("a-self", Transform::None, vec![stand.put(drawn)])
}

/// As [`own_arm`], with a round end where it begins.
pub(super) fn round_arm(pose: &Pose, stand: Stand, line: &[(Pt, f32)]) -> Item {
    let mut ends = line.iter().copied();
    let Some(((first, r), (next, _))) = ends.next().zip(ends.next()) else {
        return own_arm(pose, stand, line, [&[], &[]]);
    };
    let back = (first - next).unit() * r;
    let cap = [
        first + back * 0.7 - back.aside() * 0.7,
        first + back,
        first + back * 0.7 + back.aside() * 0.7,
    ];
    own_arm(pose, stand, line, [&[], &cap])
}

/// The left and the right side of a limb; what the other side of a bend covers is left out.
fn sides(line: &[(Pt, f32)]) -> [Vec<Pt>; 2] {
    let mut out = [Vec::new(), Vec::new()];
    let before = line.first().into_iter().chain(line);
    let after = line.iter().skip(1).chain(line.last());
    for ((at, r), (a, b)) in line.iter().zip(before.zip(after)) {
        let aside = (b.0 - a.0).unit().aside() * *r;
        for (side, p) in out.iter_mut().zip([*at - aside, *at + aside]) {
            if depth(line, p) < INSIDE {
                side.push(p);
            }
        }
    }
    out
}

/// How far a point lies inside a limb; negative outside.
fn depth(line: &[(Pt, f32)], p: Pt) -> f32 {
    let pieces = line.windows(2).filter_map(|two| match two {
        [(a, from), (b, to)] => {
            let (way, off) = (*b - *a, p - *a);
            let square = (way.x * way.x + way.y * way.y).max(1e-6);
            let t = ((off.x * way.x + off.y * way.y) / square).clamp(0.0, 1.0);
            Some(from + (to - from) * t - p.to(a.lerp(*b, t)))
        }
        _ => None,
    });
    pieces.fold(f32::MIN, f32::max)
}

/// The places along an arm from the shoulder over a bent elbow to near the wrist; `widths` are half widths at
/// the shoulder, above the elbow, at it, and below it.
pub(super) fn bent(shoulder: Pt, elbow: Pt, wrist: Pt, widths: [f32; 4]) -> Vec<(Pt, f32)> {
    let [from, upper, at, fore] = widths;
    let (up, down) = (shoulder.to(elbow).max(1.0), elbow.to(wrist).max(1.0));
    let (a, b) = (
        elbow.lerp(shoulder, (at / up).min(0.4)),
        elbow.lerp(wrist, (at / down).min(0.4)),
    );
    let tip = elbow.lerp(a.lerp(b, 0.5), 0.25);
    vec![
        (shoulder, from),
        (shoulder.lerp(elbow, 0.4), upper),
        (a, at),
        (tip, at),
        (b, at),
        (b.lerp(wrist, 0.3), fore),
        (b.lerp(wrist, 0.68), fore * 0.88),
    ]
}

/// The arm at the right of the screen (`sign` 1) or the left (-1) of a front view, whose hand stands at
/// `stand` of the picture; the elbow as in the view, from the middle line. It is drawn over the trunk.
pub(super) fn front_arm(
    look: &Look,
    view: &View,
    sign: f32,
    elbow: Pt,
    pose: &Pose,
    stand: Stand,
) -> Vec<Item> {
    let at = |p: Pt| view.at(pt(180.0 + sign * p.x, p.y));
    let (wrist, _, _) = pose.wrist();
    let wrist = stand.out_of_pose(wrist - pose.origin);
    let places = bent(at(UPPER), at(elbow), wrist, WIDTHS.map(|r| r * view.zoom));
    let mut outer = SHOULDER.map(at).to_vec();
    let mut inner = ARMPIT.map(at).to_vec();
    if sign < 0.0 {
        std::mem::swap(&mut outer, &mut inner);
        outer.reverse();
        inner.reverse();
    }
    let mut out = vec![own_arm(pose, stand, &places, [&outer, &inner])];
    if look.style != Style::Diagram {
        out.push(view.put(joined(look, sign, wrist.y > at(FOLD[0]).y)));
    }
    out
}

/// Skin over the line where the arm lies on the chest, and the fold of the armpit on it, unless the forearm
/// covers that.
fn joined(look: &Look, sign: f32, fold: bool) -> Vec<Item> {
    let skin = half(
        [
            pt(100.0, 99.0),
            pt(92.0, 98.2),
            pt(84.0, 98.4),
            pt(80.0, 104.0),
            pt(79.0, 118.0),
            pt(80.0, 142.0),
            pt(84.0, 158.0),
            pt(88.0, 168.0),
            pt(93.0, 176.0),
            pt(96.0, 181.0),
            pt(104.0, 164.0),
            pt(112.0, 130.0),
            pt(100.0, 99.0),
        ],
        sign,
    );
    let mut patch = vec![Item::path("a-skin", closed_curves(&[&skin]))];
    if fold {
        patch.push(line(&half(FOLD, sign), 1.9));
    }
    in_style(patch, look)
}
