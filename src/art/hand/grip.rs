//! A C-hold whose thumb and fingers close: they turn about their bases, and a web of skin between thumb
//! and index stays one round curve.

use super::outline::soft;
use super::rig::{Digit, Name, Pose};
use super::{LINE, at_origin, crease, forearm, nail, pad_line};
use crate::art::geometry::{Pt, closed_curves, pt};
use crate::art::scene::{Item, Motion, Transform};

/// How thumb and fingers close over a round.
#[derive(Clone, Debug)]
pub struct Closing {
    /// Length of the round in seconds.
    pub seconds: f32,
    /// `(time 0 to 1, share 0 to 1 of the closing)`.
    pub stops: Vec<(f32, f32)>,
    /// How much of the round has passed at the start, 0 to 1.
    pub from: f32,
    /// How far each pad goes, in units of the pose.
    pub by: f32,
    /// How far each pad goes along its digit instead, to one side and to the other: thumb and fingers
    /// roll something between them.
    pub rolls: f32,
}

/// The hand of a C with its forearm, its digits moving where it closes.
#[must_use]
pub fn gripping(pose: &Pose, bend: f32, scale: f32, closing: Option<&Closing>) -> Vec<Item> {
    let pose = &at_origin(pose);
    let width = LINE / scale.max(0.05);
    let [thumb, index] = [Name::Thumb, Name::Index].map(|name| pose.digit(name));
    let fingers: Vec<Digit> = pose
        .digits
        .iter()
        .copied()
        .filter(|digit| digit.name != Name::Thumb && digit.radii[0] > 1.0)
        .collect();
    let palm = soft(&pose.palm, true);
    let web = web(&thumb, &index);
    let turning = |digit: &Digit, way: f32, items: Vec<Item>| turned(digit, way, items, closing);
    let shade: Vec<Pt> = pose.shade.iter().map(|p| *p - pose.origin).collect();
    let still = |items| Item::group("", Transform::None, items);
    vec![
        still(vec![Item::line(
            "a-hand",
            palm.clone() + &forearm(pose, bend) + &web,
            width,
        )]),
        turning(&index, 1.0, silhouettes(&fingers, width)),
        turning(&thumb, -1.0, silhouettes(&[thumb], width)),
        still(vec![
            Item::path("a-hand-fill", palm + &web),
            Item::path("a-hand-lo", soft(&shade, true)),
        ]),
        turning(&index, 1.0, details(&fingers, width)),
        turning(&thumb, -1.0, details(&[thumb], width)),
    ]
}

/// Items that turn about a digit's base; `way` is 1 where a clockwise turn closes the C.
fn turned(digit: &Digit, way: f32, items: Vec<Item>, closing: Option<&Closing>) -> Item {
    // A group of its own, so that the hand at rest can use it again.
    let items = vec![Item::group("", Transform::None, items)];
    let Some(closing) = closing else {
        return Item::group("", Transform::None, items);
    };
    let far = digit.base.to(digit.touch()).max(1.0);
    let most = (closing.by / far).atan().to_degrees() * way;
    let motion = Motion::Turn {
        seconds: closing.seconds,
        stops: closing
            .stops
            .iter()
            .map(|(time, share)| (*time, most * share))
            .collect(),
        from: closing.from,
    };
    if closing.rolls > 0.0 {
        let [base, .., tip] = digit.joints();
        let by = (tip - base).unit() * (closing.rolls * way);
        let motion = Motion::Along {
            line: vec![by * -1.0, by],
            seconds: closing.seconds,
            stops: closing.stops.clone(),
            from: closing.from,
        };
        return Item::group("", Transform::None, items).moving(motion);
    }
    let inner = Item::put(digit.base * -1.0, 1.0, items);
    Item::put(
        digit.base,
        1.0,
        vec![Item::group("", Transform::None, vec![inner]).moving(motion)],
    )
}

/// The whole outlines, with the shadow of the pads under them.
fn silhouettes(digits: &[Digit], width: f32) -> Vec<Item> {
    let touching: Vec<Digit> = digits
        .iter()
        .copied()
        .filter(|digit| digit.name != Name::Ring)
        .collect();
    let mut out = pad_line(&touching);
    out.push(Item::line(
        "a-hand",
        digits.iter().map(Digit::silhouette).collect(),
        width,
    ));
    out
}

/// Edges, creases and nails.
fn details(digits: &[Digit], width: f32) -> Vec<Item> {
    let edges = digits
        .iter()
        .filter(|digit| !digit.melts())
        .map(|digit| Item::line("a-hand", digit.edge(), width));
    let mut out: Vec<Item> = edges.collect();
    let creases: String = digits.iter().map(crease).collect();
    if !creases.is_empty() {
        out.push(Item::line("a-crease", creases, width * 0.4));
    }
    let nails: String = digits.iter().map(nail).collect();
    if !nails.is_empty() {
        out.push(Item::line("a-nail", nails, width * 0.28));
    }
    out
}

/// Where along thumb and index the web begins, as a share of the first bone.
const FROM: [f32; 2] = [0.98, 0.62];

/// The skin between thumb and index: from the inner side of the one to that of the other in one curve.
fn web(thumb: &Digit, index: &Digit) -> String {
    let inner = |digit: &Digit, share: f32, left: bool| -> (Pt, Pt) {
        let [base, one, ..] = digit.joints();
        let way = (one - base).unit();
        let aside = way.aside() * if left { -1.0 } else { 1.0 };
        let half = digit.radii[0] + (digit.radii[1] - digit.radii[0]) * share;
        (base.lerp(one, share) + aside * (half - 0.6), way)
    };
    let (a, thumb_way) = inner(thumb, FROM[0], true);
    let (b, index_way) = inner(index, FROM[1], false);
    let deep = a.to(b) * 0.62;
    let edge = [b, b - index_way * deep, a - thumb_way * deep, a];
    let inside = thumb.base.lerp(index.base, 0.5) + pt(24.0, 0.0);
    closed_curves(&[&edge, &[thumb.base], &[inside], &[index.base]])
}
