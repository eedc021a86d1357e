//! Hands: a skeleton ([`rig`]), poses as data ([`poses`], [`side`]), and how they are brought where
//! they are wanted ([`reach`]). A hand is drawn about its pose's origin, which for a hand that touches
//! is the middle of its pads.

pub mod grip;
mod outline;
pub mod poses;
pub mod reach;
pub mod rig;
pub mod side;

use outline::{limb, soft};
pub use rig::{Name, Pose};

use self::rig::{Digit, Nail};
use super::geometry::{Pt, bow};
use super::scene::Item;

/// Where a hand stands in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    /// Where its origin lies.
    pub at: Pt,
    /// Degrees clockwise; 0 points up.
    pub turn: f32,
    /// Mirrored: the other hand.
    pub flip: bool,
    /// Units of the picture in a hundredth of a palm.
    pub scale: f32,
}

impl Stand {
    /// Puts items there.
    #[must_use]
    pub fn put(self, items: Vec<Item>) -> Item {
        Item::group("", self.transform(), items)
    }
}

/// Size of a hand of 17 cm against the close frame, whose twelve units are a centimetre.
pub const HAND: f32 = 1.06;
/// Width of the line round a hand, in units of the picture; its outer half is seen.
const LINE: f32 = 3.7;

/// The hand alone, up to the wrist.
#[must_use]
pub fn hand(pose: &Pose, scale: f32) -> Vec<Item> {
    drawn(pose, None, scale)
}

/// The hand with its forearm, bent at the wrist by some degrees and so long that it leaves any picture.
#[must_use]
pub fn with_arm(pose: &Pose, bend: f32, scale: f32) -> Vec<Item> {
    drawn(pose, Some(bend), scale)
}

fn drawn(pose: &Pose, bend: Option<f32>, scale: f32) -> Vec<Item> {
    let pose = at_origin(pose);
    let width = LINE / scale.max(0.05);
    let shown = |digit: &&Digit| digit.radii[0] > 1.0;
    let mut whole = soft(&pose.palm, true);
    whole.extend(bend.map(|bend| forearm(&pose, bend)));
    whole.extend(pose.digits.iter().filter(shown).map(Digit::silhouette));
    let mut out = pads(&pose);
    out.push(Item::line("a-hand", whole, width));
    if !pose.shade.is_empty() {
        let shade: Vec<Pt> = pose.shade.iter().map(|p| *p - shift(&pose)).collect();
        out.push(Item::path("a-hand-lo", soft(&shade, true)));
    }
    out.extend(
        pose.digits
            .iter()
            .filter(|digit| shown(digit) && !digit.melts())
            .map(|digit| Item::line("a-hand", digit.edge(), width)),
    );
    let creases = creases(&pose);
    if !creases.is_empty() {
        out.push(Item::line("a-crease", creases, width * 0.4));
    }
    let nails: String = pose.digits.iter().filter(shown).map(nail).collect();
    if !nails.is_empty() {
        out.push(Item::line("a-nail", nails, width * 0.28));
    }
    out
}

/// What is added to the pose's own places when it is drawn about its origin.
fn shift(pose: &Pose) -> Pt {
    pose.origin
}

/// The pose with all its places told from its origin; the origin itself is kept for what is constant.
fn at_origin(pose: &Pose) -> Pose {
    let by = pose.origin;
    Pose {
        palm: pose.palm.map(|p| p - by),
        digits: pose.digits.map(|digit| Digit {
            base: digit.base - by,
            ..digit
        }),
        ..pose.clone()
    }
}

/// One digit of a pose, for a thing that it reaches behind.
#[must_use]
pub fn digit_alone(pose: &Pose, name: Name, scale: f32) -> Item {
    let digit = at_origin(pose).digit(name);
    Item::line("a-hand", digit.silhouette(), LINE / scale.max(0.05))
}

/// A limb of the body: smooth, with half widths, in the colours of a hand; it begins round and ends
/// straight.
#[must_use]
pub fn tapered(line: &[Pt], radii: &[f32]) -> Item {
    Item::line("a-hand", limb(line, radii), LINE)
}

/// The shadow of the touching fingertips on the skin: a little wider than they are.
fn pads(pose: &Pose) -> Vec<Item> {
    let touching: Vec<Digit> = pose.touching.iter().map(|name| pose.digit(*name)).collect();
    pad_line(&touching)
}

fn pad_line(digits: &[Digit]) -> Vec<Item> {
    let d: String = digits
        .iter()
        .map(|digit| super::geometry::polyline(&digit.pad().0))
        .collect();
    let width = digits
        .iter()
        .map(|digit| 2.0 * digit.radii[3])
        .fold(0.0, f32::max);
    if d.is_empty() {
        return Vec::new();
    }
    vec![Item::line("a-pad", d, width + PAD_SHADOW)]
}

/// How much wider than a fingertip its shadow is, in units of the pose.
pub const PAD_SHADOW: f32 = 3.6;

/// A forearm from the wrist on: slim, then fuller toward the elbow.
fn forearm(pose: &Pose, bend: f32) -> String {
    let (wrist, straight, half) = pose.wrist();
    let way = straight.turned(bend);
    let along = |far: f32| wrist + straight.turned(bend * 0.6) * far.min(14.0) + way * (far - 14.0).max(0.0);
    let line = [520.0, 270.0, 150.0, 60.0, 14.0].map(along);
    let line = [line.as_slice(), &[wrist, wrist - straight * 16.0]].concat();
    let radii = [2.1, 1.82, 1.5, 1.13, 0.99, 0.985, 0.96].map(|by| by * half);
    limb(&line, &radii)
}

/// One or two short arcs over a joint, and the lines of the pose.
fn creases(pose: &Pose) -> String {
    let by = shift(pose);
    let mut d: String = pose.lines.iter().map(|line| bow(line.map(|p| p - by))).collect();
    d.extend(
        pose.digits
            .iter()
            .filter(|digit| digit.radii[0] > 1.0)
            .map(crease),
    );
    d
}

/// The arcs over the joints of one digit.
fn crease(digit: &Digit) -> String {
    let [_, _, one, _, two, _] = digit.knots();
    let mut d = String::new();
    for (knot, shown) in [one, two].into_iter().zip(digit.creases) {
        if shown {
            let (ahead, side) = (knot.way * knot.r, knot.way.aside() * knot.r);
            d.push_str(&bow([
                knot.at - side * 0.46 - ahead * 0.1,
                knot.at,
                knot.at + side * 0.46 - ahead * 0.1,
            ]));
        }
    }
    d
}

/// A nail on the tip, whole or its rim at one side.
fn nail(digit: &Digit) -> String {
    let (middle, half) = match digit.nail {
        Nail::Hidden => return String::new(),
        Nail::Back => (0.0, 0.6),
        Nail::Left => (-0.52, 0.3),
        Nail::Right => (0.52, 0.3),
    };
    let [.., tip] = digit.knots();
    let at = |along: f32, across: f32| {
        tip.at + tip.way * (tip.r * along) + tip.way.aside() * (tip.r * (middle + across * half))
    };
    soft(
        &[
            at(-0.72, -0.3),
            at(0.3, -0.92),
            at(0.92, 0.0),
            at(0.3, 0.92),
            at(-0.72, 0.3),
        ],
        true,
    )
}
