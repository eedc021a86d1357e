//! The lines of a step on the map: from the catalog's paths to points of the view, clear of the lump.

use super::breast::FRAME;
use super::frame::Frame;
use super::geometry::{Pt, count, length, pt, resampled, sampled};
use super::keep::{Lump, clear_of, clear_on_the_other_side, is_clear};
use crate::domain::technique::{Flow, Hand, Place, Step, Verb};

/// Between arrows that end at the same place.
const SPREAD: f32 = 13.0;
/// An outward stroke starts just outside the dark ring (clinical.md 11, ly6).
const OUTSIDE_RING: f32 = 0.31;

/// What a stroke keeps from the dotted ring, so that a pad that follows it stays off: half the width of
/// a pad, and half its length where it lies askew.
pub const PAD: f32 = 10.0;

/// The glides of a step, each from start to end, none inside the keep-off zone.
#[must_use]
pub fn sweeps(step: &Step, frame: &Frame) -> Vec<Vec<Pt>> {
    sweep_lines(step.paths, step.flow, step.hand, frame)
}

/// As [`sweeps`], for lines that a picture names by itself.
#[must_use]
pub fn sweep_lines(paths: &[&[Place]], flow: Flow, hand: Hand, frame: &Frame) -> Vec<Vec<Pt>> {
    let starts: Vec<(f32, f32)> = paths
        .iter()
        .filter_map(|p| p.first())
        .map(|p| frame.polar(*p))
        .collect();
    let together = hand == Hand::OppAboveSameBelow;
    let slid = if flow == Flow::Out && !together {
        slide(&starts, frame)
    } else {
        starts.iter().map(|s| Some(s.0)).collect()
    };
    let mut lines: Vec<Vec<Pt>> = Vec::new();
    for ((path, hour), nth) in paths.iter().zip(slid).zip(0_u8..) {
        let Some(hour) = hour else { continue };
        let mut polar: Vec<(f32, f32)> = path.iter().map(|p| frame.polar(*p)).collect();
        if let Some(first) = polar.first_mut() {
            let r = if flow == Flow::Out && first.1 < OUTSIDE_RING {
                OUTSIDE_RING
            } else {
                first.1
            };
            *first = (hour, r);
        }
        let mut points = dense(&without_hook(&polar, frame), frame);
        if let (true, Some(start)) = (together, points.first_mut()) {
            start.y += if nth == 0 { -11.0 } else { 11.0 };
        }
        lines.push(sampled(&points, 6));
    }
    fan_out(&mut lines);
    match frame.lump {
        Some(lump) if flow == Flow::In => {
            lines.retain(|line| line.iter().all(|p| p.to(lump.at) >= lump.ring() + PAD));
        }
        Some(lump) => detour(&mut lines, lump, frame),
        None => {}
    }
    lines.iter().map(|line| resampled(line, 40)).collect()
}

/// Start hours moved along the ring until they are clear of the lump; `None` where there is no room.
fn slide(starts: &[(f32, f32)], frame: &Frame) -> Vec<Option<f32>> {
    let mut taken: Vec<f32> = Vec::new();
    let apart = |a: f32, b: f32| (a - b).abs().min(12.0 - (a - b).abs());
    let clear = |hour: f32, r: f32| is_clear(frame.lump, frame.clock(hour, r.max(OUTSIDE_RING)), PAD);
    let free: Vec<f32> = starts.iter().filter(|s| clear(s.0, s.1)).map(|s| s.0).collect();
    starts
        .iter()
        .map(|(hour, r)| {
            if clear(*hour, *r) {
                return Some(*hour);
            }
            let near = (1..=14_u8).flat_map(|k| [f32::from(k) * 0.1, f32::from(k) * -0.1]);
            let found = near
                .map(|by| (hour + by).rem_euclid(12.0))
                .find(|h| clear(*h, *r) && free.iter().chain(&taken).all(|other| apart(*h, *other) >= 0.75));
            taken.extend(found);
            found
        })
        .collect()
}

/// The points with a waypoint left out where the stroke would turn back on itself before its end.
fn without_hook(polar: &[(f32, f32)], frame: &Frame) -> Vec<(f32, f32)> {
    let place = |p: &(f32, f32)| frame.clock(p.0, p.1);
    if let [rest @ .., a, b, c] = polar {
        let (into, on) = ((place(b) - place(a)).unit(), (place(c) - place(b)).unit());
        if !rest.is_empty() && into.x * on.x + into.y * on.y < -0.1 {
            return [rest, &[*a, *c]].concat();
        }
    }
    polar.to_vec()
}

/// Points between those of the catalog, the short way round the clock, so that a line follows the breast.
fn dense(polar: &[(f32, f32)], frame: &Frame) -> Vec<Pt> {
    let mut out: Vec<Pt> = polar.first().map(|p| frame.clock(p.0, p.1)).into_iter().collect();
    for two in polar.windows(2) {
        let [(h0, r0), (h1, r1)] = two else { continue };
        let turn = (h1 - h0 + 6.0).rem_euclid(12.0) - 6.0;
        let pieces = if turn.abs() < 1.3 { 1_u8 } else { 3 };
        for k in 1..=pieces {
            let t = f32::from(k) / f32::from(pieces);
            // From far out on the breast the way keeps to its curve before it leaves it.
            let out_by = if *r0 > 0.5 && r1 > r0 { t * t } else { t };
            out.push(frame.clock((h0 + turn * t).rem_euclid(12.0), r0 + (r1 - r0) * out_by));
        }
    }
    out
}

/// Ends that share a place are laid side by side, across the direction in which they arrive.
fn fan_out(lines: &mut [Vec<Pt>]) {
    let Some(end) = lines.first().and_then(|line| line.last()).copied() else {
        return;
    };
    let n = lines.len();
    if n < 2
        || lines
            .iter()
            .any(|line| line.last().is_none_or(|p| p.to(end) > 1.0))
    {
        return;
    }
    let middle = lines
        .iter()
        .filter_map(|line| line.first())
        .fold(pt(0.0, 0.0), |sum, p| sum + *p)
        * (1.0 / count(n));
    let side = (end - middle).unit().aside();
    for (line, nth) in lines.iter_mut().zip(0_u8..) {
        let by = side * ((f32::from(nth) - (count(n) - 1.0) / 2.0) * SPREAD);
        let len = count(line.len().max(2) - 1);
        for (p, k) in line.iter_mut().zip(0_u16..) {
            *p = *p + by * (f32::from(k) / len).powi(2);
        }
    }
}

/// Bends every line round the lump; those on one side lie in one another like tracks.
///
/// Where several lead to the same place, one that would have to go a long way round is left out, unless
/// none would be left.
fn detour(lines: &mut Vec<Vec<Pt>>, lump: Lump, frame: &Frame) {
    let all = lines.len() < 3;
    let nearest = |line: &[Pt]| line.iter().map(|p| p.to(lump.at)).fold(f32::MAX, f32::min);
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|a, b| {
        let far = |k: &usize| lines.get(*k).map_or(0.0, |line| nearest(line));
        far(a).total_cmp(&far(b))
    });
    let mut bent = [0_u8; 2];
    let mut spare: Option<Vec<Pt>> = None;
    for k in order {
        let Some(line) = lines.get_mut(k) else { continue };
        let side = usize::from(passes_right(line, lump.at));
        let room = lump.ring() + PAD + 9.0 * f32::from(bent.get(side).copied().unwrap_or(0));
        if nearest(line) >= room {
            continue;
        }
        let good = |way: &Vec<Pt>| !strays(way, line) && !crosses(way, line, frame);
        let way = Some(clear_of(line, lump.at, room)).filter(good);
        let way = way.or_else(|| Some(clear_on_the_other_side(line, lump.at, room)).filter(good));
        let way = way.or_else(|| all.then(|| better(line, lump, room, frame)));
        if way.is_none() {
            spare = spare.or_else(|| Some(clear_of(line, lump.at, lump.ring() + PAD)));
        }
        *line = way.unwrap_or_default();
        if let Some(n) = bent.get_mut(side) {
            *n += 1;
        }
    }
    lines.retain(|line| !line.is_empty());
    if lines.is_empty() {
        lines.extend(spare);
    }
}

/// Of the ways round both sides the one that keeps to the view and off the dark ring, or comes nearest to it.
fn better(line: &[Pt], lump: Lump, room: f32, frame: &Frame) -> Vec<Pt> {
    let bad = |way: &[Pt]| {
        let past = |v: f32| (7.0 - v).max(v - FRAME + 7.0).max(0.0);
        let out = way.iter().map(|p| past(p.x).max(past(p.y))).fold(0.0, f32::max);
        out + if crosses(way, line, frame) { 12.0 } else { 0.0 }
    };
    let [near, far] = [clear_of, clear_on_the_other_side].map(|round| round(line, lump.at, room));
    let way = if bad(&far) + 3.0 < bad(&near) { far } else { near };
    way.into_iter().map(|p| held_in(p, lump)).collect()
}

/// A point not further past the edge than the body may bleed, as long as that keeps it off the spot.
fn held_in(p: Pt, lump: Lump) -> Pt {
    const BLEED: f32 = 4.0;
    let span = |v: f32| v.clamp(-BLEED, FRAME + BLEED);
    let held = pt(span(p.x), span(p.y));
    if held.to(lump.at) > lump.ring() + 1.0 {
        held
    } else {
        p
    }
}

/// Whether a detour leaves the view or is far longer than the way itself.
fn strays(way: &[Pt], straight: &[Pt]) -> bool {
    let inside = 7.0..=FRAME - 7.0;
    let in_view = |p: &Pt| inside.contains(&p.x) && inside.contains(&p.y);
    let left = way.iter().any(|p| !in_view(p)) && straight.iter().all(in_view);
    left || length(way) > 1.5 * length(straight) + 12.0
}

/// Whether a detour comes over the dark ring where the way itself does not (clinical.md 11, bf3: no
/// contact at r < 0.3).
fn crosses(way: &[Pt], straight: &[Pt], frame: &Frame) -> bool {
    let nipple = frame.clock(0.0, 0.0);
    let ring = frame.clock(6.0, 0.3).to(nipple);
    let over = |line: &[Pt]| line.iter().any(|p| p.to(nipple) < ring);
    over(way) && !over(straight)
}

fn passes_right(line: &[Pt], of: Pt) -> bool {
    let near = line
        .iter()
        .enumerate()
        .min_by(|a, b| a.1.to(of).total_cmp(&b.1.to(of)));
    let Some((k, p)) = near else { return false };
    let (a, b) = (line.get(k.saturating_sub(2)), line.get(k + 2).or(line.last()));
    let way = a.zip(b).map_or(pt(0.0, 1.0), |(a, b)| *b - *a);
    let off = of - *p;
    way.x * off.y - way.y * off.x > 0.0
}

/// Where circles, presses and holds are made, in order; places that would touch the dotted ring are
/// left out, and circles on the lump itself go round it, nearest to the nipple first (R4).
#[must_use]
pub fn stops(step: &Step, frame: &Frame, reach: f32) -> Vec<Pt> {
    let around = |place: &Place| matches!(place, Place::Anchor(crate::domain::technique::Anchor::Lump));
    let all = step.paths.iter().flat_map(|path| path.iter());
    if step.verb == Verb::Circle && all.clone().any(around) {
        return round_the_lump(frame);
    }
    all.map(|place| frame.place(*place))
        .filter(|p| is_clear(frame.lump, *p, reach))
        .collect()
}

fn round_the_lump(frame: &Frame) -> Vec<Pt> {
    let (hour, r) = frame.spot();
    let centre = frame.lump.map_or_else(|| frame.clock(hour, r), |lump| lump.at);
    let far = frame
        .lump
        .map_or(frame.cm(1.0) + frame.cm(1.5) + 1.0, Lump::round_about);
    let first = (frame.clock(0.0, 0.0) - centre).unit() * far;
    (0..8_u8)
        .map(|k| centre + first.turned(45.0 * f32::from(k)))
        .collect()
}

/// The pairs of finger places of each turn of a press (`he3`: thumb, then fingers), turned together
/// to the first hours at which neither touches the dotted ring.
#[must_use]
pub fn pairs(step: &Step, frame: &Frame) -> Vec<(Pt, Pt)> {
    let polar = step.paths.iter().filter_map(|path| match path {
        [a, b, ..] => Some((frame.polar(*a), frame.polar(*b))),
        _ => None,
    });
    polar
        .map(|(a, b)| {
            let turned = |by: f32| (frame.clock(a.0 + by, a.1), frame.clock(b.0 + by, b.1));
            let room = |by: f32| {
                let (p, q) = turned(by);
                frame
                    .lump
                    .map_or(f32::MAX, |lump| p.to(lump.at).min(q.to(lump.at)) - lump.ring())
            };
            let turns = [0.0, -1.0, 1.0, -2.0, 2.0, -3.0];
            let free = turns.into_iter().find(|by| room(*by) > 9.0);
            let best = || turns.into_iter().max_by(|a, b| room(*a).total_cmp(&room(*b)));
            turned(free.or_else(best).unwrap_or(0.0))
        })
        .collect()
}
