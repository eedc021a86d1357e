//! The holds: how the baby lies against her.

use crate::art::baby::head;
use crate::art::diagram::in_style;
use crate::art::front::Arms;
use crate::art::geometry::{Pt, curves, polyline, pt};
use crate::art::hand::{Stand, poses};
use crate::art::own_arm::{bent, front_arm, round_arm};
use crate::art::people::{NO_ARMS, View};
use crate::art::scene::{Item, Transform};
use crate::art::side::{self, Belly, leaning};
use crate::art::things::pillow;
use crate::art::{Look, Style};

/// The chest with both arms, in the frame of 320.
const CHEST: View = View {
    focus: pt(184.0, 222.0),
    zoom: 1.12,
};
/// Where the nipple of the right breast lies in the front view.
const MOUTH: Pt = pt(231.0, 212.0);
/// A baby's head beside a grown body.
const HEAD: f32 = 0.5;

/// A swaddled body from the neck to the feet.
pub(in crate::art) fn swaddled(neck: Pt, feet: Pt, width: f32) -> Vec<Item> {
    let middle = neck.lerp(feet, 0.45);
    let (trunk, legs) = (polyline(&[neck, middle]), polyline(&[middle, feet]));
    let mut out: Vec<Item> = [(&trunk, width), (&legs, width * 0.78)]
        .into_iter()
        .map(|(line, width)| Item::line("a-sleeve-edge", line.clone(), width + 4.6))
        .collect();
    out.extend([
        Item::line("a-sleeve", trunk, width),
        Item::line("a-sleeve", legs, width * 0.78),
    ]);
    out
}

/// The head with its mouth at `mouth`; turned by `turn`, looking right before that, or left if `flip`.
pub(in crate::art) fn head_at(mouth: Pt, turn: f32, flip: bool, scale: f32) -> Item {
    let place = Transform::Place {
        at: mouth,
        turn,
        scale,
        flip,
    };
    Item::group("", place, head())
}

/// An arm with its hand, drawn over the chest.
fn arm(look: &Look, sign: f32, elbow: Pt, (at, turn, flip): (Pt, f32, bool)) -> Vec<Item> {
    let stand = Stand {
        at: CHEST.at(at),
        turn,
        flip,
        scale: CHEST.hand(),
    };
    front_arm(look, &CHEST, sign, elbow, &poses::flat(), stand)
}

/// The head in the crook of the arm of the same side, that arm along the back.
pub(super) fn cradle(look: &Look) -> Vec<Item> {
    let left = Arms {
        left: true,
        right: false,
    };
    let mut baby = swaddled(pt(206.0, 256.0), pt(112.0, 290.0), 60.0);
    baby.push(head_at(MOUTH, 96.0, true, HEAD));
    let mut out = vec![CHEST.body(look, left), CHEST.put(baby)];
    out.extend(arm(look, 1.0, pt(136.0, 278.0), (pt(116.0, 302.0), -84.0, true)));
    out
}

/// The head in the hand of the other arm; the arm of the same side holds the breast from below.
pub(super) fn cross_cradle(look: &Look) -> Vec<Item> {
    let mut baby = swaddled(pt(206.0, 252.0), pt(100.0, 282.0), 58.0);
    baby.push(head_at(MOUTH, 96.0, true, HEAD));
    let mut out = vec![CHEST.body(look, NO_ARMS)];
    out.extend(arm(look, 1.0, pt(134.0, 276.0), (pt(206.0, 246.0), -70.0, true)));
    out.push(CHEST.put(baby));
    out.extend(arm(look, -1.0, pt(134.0, 280.0), (pt(226.0, 258.0), 78.0, false)));
    out
}

/// The baby under the arm of the same side, on a pillow, its feet toward her back.
pub(super) fn under_arm(look: &Look) -> Vec<Item> {
    let left = Arms {
        left: true,
        right: false,
    };
    let mut baby = pillow(pt(262.0, 336.0), 190.0, 66.0);
    baby.extend(swaddled(pt(258.0, 262.0), pt(350.0, 292.0), 58.0));
    baby.push(head_at(MOUTH, -96.0, false, HEAD));
    let mut out = vec![CHEST.body(look, left), CHEST.put(baby)];
    out.extend(arm(look, 1.0, pt(146.0, 268.0), (pt(228.0, 280.0), -80.0, true)));
    out
}

/// Her back, hip and leg as she lies on her side, head at the left.
const LYING: [Pt; 22] = [
    pt(92.0, 158.0),
    pt(104.0, 146.0),
    pt(124.0, 146.0),
    pt(138.0, 160.0),
    pt(156.0, 176.0),
    pt(178.0, 184.0),
    pt(198.0, 178.0),
    pt(214.0, 170.0),
    pt(228.0, 156.0),
    pt(246.0, 158.0),
    pt(276.0, 164.0),
    pt(310.0, 190.0),
    pt(360.0, 204.0),
    pt(372.0, 220.0),
    pt(372.0, 250.0),
    pt(360.0, 262.0),
    pt(300.0, 268.0),
    pt(180.0, 268.0),
    pt(100.0, 266.0),
    pt(84.0, 250.0),
    pt(78.0, 190.0),
    pt(92.0, 158.0),
];

/// Both on their sides on a bed, face to face, a pillow under her head (`SideLying`).
pub(super) fn side_lying(look: &Look) -> Vec<Item> {
    let mut out = pillow(pt(160.0, 306.0), 620.0, 84.0);
    out.extend(pillow(pt(40.0, 226.0), 120.0, 66.0));
    let body = curves(&LYING) + "Z";
    let (fill, edge) = if look.covered() {
        ("a-cloth", "a-hem")
    } else {
        ("a-skin", "a-edge")
    };
    let upper = curves(LYING.get(..13).unwrap_or(&[]));
    let trunk = vec![
        Item::path(
            "a-skin",
            "M70 168C84 160 96 158 104 170L104 226C92 232 76 226 66 214Z".into(),
        ),
        Item::path(fill, body),
        Item::line(edge, upper, 2.6),
    ];
    out.extend(in_style(trunk, look));
    let trousers =
        "M206 174C218 164 230 156 246 158C276 164 310 190 360 204L372 268L206 268C198 240 198 204 206 174Z";
    out.push(Item::path("a-cloth-lo", trousers.to_owned()));
    out.push(Item::line(
        "a-hem",
        "M206 174C218 164 230 156 246 158C276 164 310 190 360 204".to_owned(),
        2.6,
    ));
    out.extend(grown_head(look, pt(52.0, 186.0)));
    let mouth = pt(132.0, 226.0);
    let breast = lying_breast(fill, edge);
    out.extend(in_style(breast, look));
    out.extend(swaddled(pt(186.0, 250.0), pt(272.0, 254.0), 44.0));
    out.push(head_at(mouth + pt(12.0, 0.0), 24.0, true, 0.44));
    // Her upper arm, its hand on the baby's back.
    out.push(arm_over(
        [pt(122.0, 164.0), pt(186.0, 202.0)],
        [14.5, 12.6, 11.4, 11.2],
        (pt(240.0, 246.0), 132.0, true),
    ));
    if look.style != Style::Diagram {
        let class = if look.covered() { "a-cloth" } else { "a-skin" };
        out.push(Item::circle(class, pt(117.0, 166.0), 15.5));
    }
    out
}

/// The breast of somebody who lies on her side.
fn lying_breast(fill: &'static str, edge: &'static str) -> Vec<Item> {
    let whole = "M112 190C140 186 152 204 146 222C140 242 118 246 108 238Z";
    let line = "M120 190C142 188 152 204 146 222C142 236 130 242 118 242";
    vec![
        Item::path(fill, whole.to_owned()),
        Item::line(edge, line.to_owned(), 2.4),
    ]
}

/// An arm from shoulder over elbow to a hand, for a figure that lies.
fn arm_over([shoulder, elbow]: [Pt; 2], widths: [f32; 4], (at, turn, flip): (Pt, f32, bool)) -> Item {
    let stand = Stand {
        at,
        turn,
        flip,
        scale: side::HAND,
    };
    let pose = poses::flat();
    let (wrist, _, _) = pose.wrist();
    let wrist = stand.out_of_pose(wrist - pose.origin);
    round_arm(&pose, stand, &bent(shoulder, elbow, wrist, widths))
}

/// Her head from the side, lying: hair behind, eye closed, face toward the baby.
fn grown_head(look: &Look, at: Pt) -> Vec<Item> {
    let place = Transform::put(at, 1.0);
    let face = "M-28 6C-30 -24 -4 -38 18 -28C34 -20 36 0 34 12C32 28 18 38 2 34C-16 32 -28 24 -28 6Z";
    let hair = "M-32 22C-42 -22 -10 -46 18 -34C34 -28 40 -12 36 -2C24 -14 8 -18 -6 -10C-16 -4 -14 16 -22 30Z";
    let items = vec![
        Item::path("a-skin", face.to_owned()),
        Item::line("a-edge", face.to_owned(), 2.4),
        Item::path("a-hair", hair.to_owned()),
        Item::line("a-skin-line", "M12 8C16 12 21 12 25 8".to_owned(), 2.2),
    ];
    vec![Item::group("", place, in_style(items, look))]
}

/// She leans back, the baby lies tummy down on her front, her hand on its back.
pub(super) fn laid_back(look: &Look) -> Vec<Item> {
    let mut out = leaning(look, Belly::Calm);
    out.extend(swaddled(pt(128.0, 134.0), pt(80.0, 186.0), 44.0));
    out.push(head_at(pt(160.0, 125.0), 44.0, false, 0.42));
    let (elbow, (shoulder, r)) = (pt(196.0, 200.0), side::SHOULDER);
    out.push(arm_over(
        [shoulder, elbow],
        [r, 14.0, 12.4, 12.2],
        (pt(100.0, 158.0), -70.0, false),
    ));
    out.extend(side::joined(look, elbow));
    out
}
