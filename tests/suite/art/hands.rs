//! Hands: their skeleton, and where their pads are in the pictures.

use milkpath::art::frame::Frame;
use milkpath::art::geometry::{Pt, pt};
use milkpath::art::hand::rig::CONTACT;
use milkpath::art::hand::{HAND, Name, PAD_SHADOW, Pose, hand, poses, reach, side, with_arm};
use milkpath::art::{self, Item, Look, Shape, Transform, strokes};
use milkpath::domain::catalog::{ArtId, StepId};
use milkpath::domain::technique::Verb;
use proptest::prelude::*;

use super::shapes::{drawn, points, zone_of};
use super::{any_look, any_step};

fn all_poses() -> Vec<(&'static str, Pose)> {
    vec![
        ("flat", poses::flat()),
        ("wing above", poses::wing(true)),
        ("wing below", poses::wing(false)),
        ("two pads", poses::two_pads()),
        ("one pad", poses::one_pad()),
        ("relaxed", poses::relaxed()),
        ("cup", poses::cup()),
        ("fist at rest", poses::fist_rest()),
        ("palm", poses::palm()),
        ("C-hold", side::c_hold()),
        ("pinch", side::pinch()),
        ("lying", side::lying()),
        ("on its tip", side::on_its_tip()),
        ("pointing", side::pointing()),
        ("holding", side::holding()),
        ("cradle", side::cradle()),
    ]
}

/// Every point of every joint of a pose.
fn joints(pose: &Pose) -> Vec<Pt> {
    let names = [Name::Thumb, Name::Index, Name::Middle, Name::Ring, Name::Little];
    names
        .iter()
        .flat_map(|name| pose.digit(*name).joints())
        .chain(pose.palm)
        .collect()
}

#[test]
fn between_any_two_poses_a_hand_goes_evenly() {
    let all = all_poses();
    for (from, a) in &all {
        for (to, b) in &all {
            let mut before = joints(a);
            for k in 1..=20_u8 {
                let mix = a.lerp(b, f32::from(k) / 20.0);
                let now = joints(&mix);
                for (p, q) in before.iter().zip(&now) {
                    assert!(q.x.is_finite() && q.y.is_finite(), "{from} to {to}");
                    assert!(p.to(*q) < 22.0, "{from} to {to}: a joint leaps by {}", p.to(*q));
                }
                before = now;
            }
            let end = joints(&a.lerp(b, 1.0));
            assert!(
                end.iter().zip(joints(b)).all(|(p, q)| p.to(q) < 0.01),
                "{from} to {to} does not arrive"
            );
        }
    }
}

#[test]
fn a_hand_is_small_and_whole() {
    for (name, pose) in all_poses() {
        for bend in [-38.0, 0.0, 38.0] {
            let items = with_arm(&pose, bend, 1.0);
            let bytes: usize = items
                .iter()
                .map(|item| match &item.shape {
                    Shape::Path(d) | Shape::Line(d, _) => d.len(),
                    _ => 0,
                })
                .sum();
            assert!(bytes < 3_600, "{name}: {bytes} bytes");
            for item in &items {
                if let Shape::Path(d) | Shape::Line(d, _) = &item.shape {
                    assert!(!d.contains("NaN") && !d.contains("inf"), "{name}");
                }
            }
        }
    }
}

/// The natural proportions: the hand is 17 cm long, the middle finger the longest, the thumb ends before
/// the first joint of the index.
#[test]
fn a_hand_has_the_proportions_of_a_hand() {
    let flat = poses::flat();
    let tip = |name| flat.digit(name).joints()[3].y - flat.digit(name).radii[3];
    let long = (flat.wrist().0.y - 8.0 - tip(Name::Middle)) * HAND / 12.0;
    assert!((16.0..18.5).contains(&long), "{long} cm from wrist to fingertip");
    assert!(tip(Name::Middle) < tip(Name::Ring) && tip(Name::Ring) < tip(Name::Little));
    assert!(tip(Name::Middle) < tip(Name::Index) && tip(Name::Index) < tip(Name::Little));
    assert!(tip(Name::Thumb) > flat.digit(Name::Index).joints()[1].y);
    for (name, pose) in all_poses() {
        for digit in pose.digits {
            let [base, first, second, tip] = digit.radii;
            assert!(
                base >= first && first >= second && second >= tip,
                "{name}: {:?} swells",
                digit.name
            );
        }
    }
}

#[test]
fn without_an_arm_a_hand_ends_at_the_wrist() {
    let reach = |items: Vec<Item>| {
        let all = items.into_iter().flat_map(|item| match item.shape {
            Shape::Path(d) | Shape::Line(d, _) => points(&d),
            _ => Vec::new(),
        });
        all.fold(0.0, |far: f32, p| far.max(p.to(pt(0.0, 0.0))))
    };
    for (name, pose) in all_poses() {
        assert!(reach(hand(&pose, 1.0)) < 320.0, "{name}");
        assert!(reach(with_arm(&pose, 0.0, 1.0)) > 450.0, "{name}: a stump");
    }
}

proptest! {
    #[test]
    fn a_c_has_its_pads_where_they_are_wanted(angle in 0.0_f32..360.0, gap in 36.0_f32..124.0, left in any::<bool>(), zoom in 0.8_f32..2.4) {
        let way = pt(0.0, gap * zoom * 0.5).turned(angle);
        let (thumb, finger) = (pt(160.0, 160.0) - way, pt(160.0, 160.0) + way);
        let grip = reach::c_on(thumb, finger, left, HAND * zoom);
        let at = |name| grip.stand.out_of_pose(grip.pose.digit(name).touch() - grip.pose.origin);
        prop_assert!(at(Name::Thumb).to(thumb) < 2.0 * zoom);
        prop_assert!(at(Name::Index).to(finger) < 2.0 * zoom);
    }
}

/// A pad in the view: its middle line, half the width in contact, and whether its hand is lifted.
struct Pad {
    line: Vec<Pt>,
    r: f32,
    lifted: bool,
    moving: bool,
}

fn pads(items: &[Item], at: &dyn Fn(Pt) -> Pt, state: (f32, bool, bool), out: &mut Vec<Pad>) {
    let (scale, lifted, moving) = state;
    for item in items {
        match &item.shape {
            Shape::Line(d, width) if item.class == "a-pad" => {
                let whole = (width - PAD_SHADOW) / 2.0;
                for two in points(d).chunks_exact(2) {
                    out.push(Pad {
                        line: two.iter().map(|p| at(*p)).collect(),
                        r: whole * CONTACT * scale,
                        lifted,
                        moving,
                    });
                }
            }
            Shape::Group(transform, inner) => {
                let by = if let Transform::Place { scale, .. } = transform {
                    *scale
                } else {
                    1.0
                };
                let transform: Transform = *transform;
                let state = (
                    scale * by,
                    lifted || item.class == "a-air",
                    moving || item.class == "a-moving",
                );
                pads(inner, &|p| at(transform.apply(p)), state, out);
            }
            _ => {}
        }
    }
}

fn pads_of(step: StepId, look: &Look, at: f32) -> Vec<Pad> {
    let mut out = Vec::new();
    pads(
        &art::scene(step, look, at).items,
        &|p| p,
        (1.0, false, false),
        &mut out,
    );
    out
}

/// How many touching pads are drawn, and whether a baby is.
fn pads_and_baby(step: StepId, one_hand: bool) -> (usize, bool) {
    let look = Look {
        one_hand,
        ..Look::default()
    };
    let baby = drawn(step, &look, 0.0)
        .iter()
        .any(|(class, _)| *class == "a-hair");
    (pads_of(step, &look, 0.0).len(), baby)
}

#[test]
fn who_holds_her_baby_sees_one_hand_and_the_baby() {
    for id in [
        StepId::Bf2,
        StepId::Bf3,
        StepId::Bf4,
        StepId::Bf5,
        StepId::Ly2,
        StepId::Ly9,
        StepId::Wu7,
    ] {
        let ((two, without), (one, baby)) = (pads_and_baby(id, false), pads_and_baby(id, true));
        assert!(one < two && one > 0, "{id}: {one} pads of {two}");
        assert!(
            !without && (baby || id == StepId::Ly2),
            "{id}: no baby on the other arm"
        );
    }
    for id in [
        StepId::Wu2,
        StepId::Ly6,
        StepId::Fc2,
        StepId::He1,
        StepId::He4,
        StepId::He5,
    ] {
        assert!(pads_and_baby(id, true).1, "{id}: no baby on the other arm");
    }
}

/// Whether a step shows the usual frame.
fn in_usual_frame(step: StepId) -> bool {
    let art = step.step().art;
    let moved = [ArtId::Ly4, ArtId::Ly3, ArtId::Fc4, ArtId::Fc5, ArtId::Ly2];
    !moved.contains(&art)
}

/// Radius of the drawn nipple.
const NIPPLE: f32 = 7.8;

fn near(pad: &Pad, p: Pt) -> f32 {
    (0..=8_u8)
        .map(|k| pad.line[0].lerp(pad.line[1], f32::from(k) / 8.0).to(p))
        .fold(f32::MAX, f32::min)
        - pad.r
}

/// Distance between the thumb's pad and the nearest other, in the still of a moment.
fn open(step: StepId, at: f32) -> f32 {
    let mut all = Vec::new();
    let look = Look::default();
    let still = art::scene(step, &look, at).at_rest();
    pads(&still.items, &|p| p, (1.0, false, false), &mut all);
    let moving: Vec<Pt> = all
        .iter()
        .filter(|pad| pad.moving)
        .map(|pad| pad.line[0].lerp(pad.line[1], 0.5))
        .collect();
    let (thumb, fingers) = moving.split_last().unwrap();
    fingers.iter().map(|p| p.to(*thumb)).fold(f32::MAX, f32::min)
}

#[test]
fn thumb_and_fingers_close_and_open_again() {
    for (step, closed) in [
        (StepId::He3, 0.5),
        (StepId::He4, 0.5),
        (StepId::He5, 0.5),
        (StepId::Gc3, 0.3),
        (StepId::Gc5, 0.3),
    ] {
        let [before, then, after] = [0.0, closed, 0.8].map(|at| open(step, at));
        assert!(then < 0.86 * before, "{step}: {before} closes to {then}");
        assert!((after - before).abs() < 0.5, "{step}: {before} opens to {after}");
    }
}

#[test]
fn a_still_of_each_moment_shows_the_movement() {
    for step in StepId::ALL.iter().filter(|id| id.step().hands_on) {
        let moments =
            [0.0, 0.25, 0.5, 0.75].map(|at| art::scene(*step, &Look::default(), at).at_rest().body());
        let different: std::collections::BTreeSet<&String> = moments.iter().collect();
        let art = step.step().art;
        let least = match step.step().verb {
            // Set down, then at rest; other holds may be calm from the start.
            Verb::Hold if [ArtId::Bf2, ArtId::Gc2, ArtId::He2].contains(&art) => 2,
            Verb::Hold if art != ArtId::Gc4 => 1,
            _ => 3,
        };
        assert!(different.len() >= least, "{step}: {} pictures", different.len());
    }
}

proptest! {
    #[test]
    fn a_gliding_hand_touches_the_line_of_the_catalog(id in any_step(), look in any_look(), at in 0.0_f32..1.0) {
        let step = id.step();
        let look = Look { still: false, ..look };
        if step.verb != Verb::Sweep || !in_usual_frame(id) {
            return Ok(());
        }
        let frame = Frame::of(&look);
        let lines = strokes::sweeps(step, &frame);
        let touching: Vec<Pad> = pads_of(id, &look, at).into_iter().filter(|pad| pad.moving && !pad.lifted).collect();
        if touching.is_empty() {
            return Ok(());
        }
        let middles: Vec<Pt> = touching.iter().map(|pad| pad.line[0].lerp(pad.line[1], 0.5)).collect();
        // Two pads side by side may have the line between them.
        let between = middles.chunks_exact(2).map(|two| two[0].lerp(two[1], 0.5));
        let gap = middles
            .iter()
            .copied()
            .chain(between)
            .flat_map(|p| lines.iter().flat_map(move |line| line.windows(2).map(move |two| segment(p, two[0], two[1]))))
            .fold(f32::MAX, f32::min);
        prop_assert!(gap < 0.03 * 90.0, "{}: the hand is {} off its line", id, gap);
    }

    #[test]
    fn pads_keep_off_the_spot(id in any_step(), look in any_look(), at in 0.0_f32..1.0) {
        let step = id.step();
        let look = Look { still: false, ..look };
        if !matches!(step.verb, Verb::Sweep | Verb::Circle) || id == StepId::Ly2 {
            return Ok(());
        }
        let Some(lump) = zone_of(&drawn(id, &look, at)).filter(|_| look.spot.is_some()) else { return Ok(()) };
        // The tiny circles go round 1.5 cm off the lump, half a centimetre off the ring (R4); as wide as a pad is,
        // its rim may reach into the ring by a little more than that, never to the lump.
        let most = if id == StepId::Fc4 { 5.5 } else { 1.5 };
        for pad in pads_of(id, &look, at).into_iter().filter(|pad| pad.moving && !pad.lifted) {
            let gap = near(&pad, lump.0) - lump.1;
            prop_assert!(gap > -most, "{}: a pad is {} inside the dotted ring", id, -gap);
        }
    }

    #[test]
    fn wings_and_small_circles_leave_the_nipple_alone(k in 0_usize..3, look in any_look(), at in 0.0_f32..1.0) {
        let id = [StepId::Bf3, StepId::Bf5, StepId::Fc3][k];
        let look = Look { still: false, ..look };
        // A larger lump at the rim of a small breast leaves less than a finger beside the nipple.
        let look = Look { lump_mm: look.lump_mm.map(|mm| mm.min(35)), ..look };
        let nipple = Frame::of(&look).clock(0.0, 0.0);
        for pad in pads_of(id, &look, at).into_iter().filter(|pad| pad.moving && !pad.lifted) {
            prop_assert!(near(&pad, nipple) > NIPPLE, "{}: a pad on the nipple", id);
        }
    }
}

fn segment(p: Pt, a: Pt, b: Pt) -> f32 {
    let (way, to) = (b - a, p - a);
    let square = (way.x * way.x + way.y * way.y).max(1e-6);
    p.to(a.lerp(b, ((to.x * way.x + to.y * way.y) / square).clamp(0.0, 1.0)))
}
