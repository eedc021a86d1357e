//! The breast held in the hands and moved with them: rocked, lifted.

use super::Look;
use super::arms::{Arm, OPP, SAME};
use super::baby::Lies;
use super::frame::Frame;
use super::geometry::Pt;
use super::geometry::pt;
use super::hand::poses;
use super::keep::{SHAFT, is_clear};
use super::marks::short_arrow;
use super::moves::{beat, or_at_rest, swaying};
use super::scene::{Item, Transform};
use super::touch::keep;
use crate::domain::technique::{Flow, Step};

/// The body as runs of shapes, in order: what lies still, and what belongs to the breast (`true`).
fn runs(look: &Look) -> Vec<(bool, Vec<Item>)> {
    const OF_IT: [&str; 10] = [
        "a-hi",
        "a-lo",
        "a-ring",
        "a-nipple",
        "a-nipple-line",
        "a-clock",
        "a-tick",
        "a-cloth-lo",
        "a-sheet-clock",
        "a-sheet-tick",
    ];
    let mut rim = ["a-line", "a-sheet-line", "a-cloth-line"].to_vec();
    let mut out: Vec<(bool, Vec<Item>)> = Vec::new();
    for item in super::body::ground(look) {
        let first = rim.iter().position(|class| *class == item.class);
        // The first line of each kind is the rim of the breast.
        if let Some(k) = first {
            rim.remove(k);
        }
        let of_it = first.is_some() || OF_IT.contains(&item.class);
        match out.last_mut() {
            Some((same, items)) if *same == of_it => items.push(item),
            _ => out.push((of_it, vec![item])),
        }
    }
    out
}

/// Units of the view by which the breast rocks to each side.
const ROCKS: Pt = pt(13.0, 0.0);

/// The breast cupped in both palms and rocked (`wu7`).
pub(super) fn rocking(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let seconds = beat(step);
    // Play starts at one side, so that each moment of it differs from the next.
    let progress = progress + 0.25;
    let (left, right) = (frame.clock(8.3, 0.66), frame.clock(3.9, 0.7));
    let inner = OPP.leaning(24.0).resting(&frame, &poses::cup(), left);
    let outer = SAME.leaning(-14.0).resting(&frame, &poses::cup(), right);
    let both = if look.one_hand {
        vec![inner]
    } else {
        vec![inner, outer]
    };
    let (mut moving, mut resting) = (Vec::new(), Vec::new());
    for (of_it, items) in runs(look) {
        let run = frame.body(items);
        resting.push(run.clone());
        moving.push(if of_it {
            swaying(vec![run], ROCKS, seconds, progress)
        } else {
            run
        });
    }
    let hands = Item::group("", Transform::None, both);
    let held = [keep(&frame), vec![hands]].concat();
    moving.push(swaying(held.clone(), ROCKS, seconds, progress));
    resting.extend(held);
    let mut out = or_at_rest(look, moving, resting);
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    let foot = frame.clock(6.0, 1.0) + pt(0.0, 20.0);
    let y = foot.y.min(super::breast::FRAME - 16.0);
    let (a, b) = (pt(foot.x - 34.0, y), pt(foot.x + 34.0, y));
    if is_clear(frame.lump, a.lerp(b, 0.5), SHAFT + 30.0) {
        out.extend(short_arrow(a, b, Flow::Still, true).items());
    } else {
        let high = pt(0.0, frame.clock(12.0, 1.1).y - y);
        out.extend(short_arrow(a + high, b + high, Flow::Still, true).items());
    }
    out
}

/// How far a lifted breast is drawn from where it hangs.
const LIFTED: Pt = pt(3.0, -15.0);
/// The arm of the same side, its elbow low, so that its hand comes from beneath.
pub(super) const BENEATH: Arm = Arm {
    elbow: pt(420.0, 560.0),
    lean: -22.0,
    left: false,
};

/// The body with the breast lifted off its fold by the hand of the same side (`ly9`).
pub(super) fn lifted(frame: &Frame, look: &Look) -> Vec<Item> {
    let mut out = Vec::new();
    for (of_it, items) in runs(look) {
        let run = frame.body(items);
        let by = Transform::put(LIFTED, 1.0);
        out.push(if of_it {
            Item::group("", by, vec![run])
        } else {
            run
        });
    }
    let hold = frame.clock(5.2, 0.62) + LIFTED;
    out.push(BENEATH.resting(frame, &poses::cup(), hold));
    let (from, to) = (frame.clock(8.6, 0.66), frame.clock(10.1, 0.74));
    if is_clear(frame.lump, from.lerp(to, 0.5), 34.0) {
        out.extend(short_arrow(from, to, Flow::Still, false).items());
    }
    out
}
