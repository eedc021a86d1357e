//! The body from the front, as in a mirror, and the map on which the sore spot is marked.

use super::breast::{Form, breast, nipple, on_map, ring, scar, scar_line};
use super::diagram::in_style;
use super::geometry::{Pt, arc_of, closed_curves, curves, pen, pt, sampled, sampled_curves};
use super::scene::{Item, Transform};
use super::{Look, Style};
use crate::domain::breast_map::Side;

/// Middle line of the front view, 360 wide.
const MIDDLE: f32 = 180.0;
/// Scale of the breast against the close frame, and where the medium nipple lies.
pub(super) const SCALE: f32 = 0.44;
const NIPPLE: Pt = pt(231.0, 210.0);

// Right half; x is measured from the middle line.
const JAW: [Pt; 7] = [
    pt(41.0, 0.0),
    pt(40.0, 13.0),
    pt(33.0, 30.0),
    pt(17.0, 40.0),
    pt(11.0, 43.5),
    pt(5.0, 45.0),
    pt(0.0, 45.0),
];
const NECK: [Pt; 4] = [pt(29.0, 33.0), pt(28.0, 50.0), pt(28.0, 60.0), pt(32.0, 71.0)];
pub(super) const SHOULDER: [Pt; 4] = [pt(32.0, 71.0), pt(40.0, 83.0), pt(66.0, 90.0), pt(98.0, 96.0)];
const COLLAR: [Pt; 7] = [
    pt(13.0, 109.0),
    pt(30.0, 112.0),
    pt(44.0, 101.0),
    pt(64.0, 98.0),
    pt(76.0, 96.0),
    pt(84.0, 100.0),
    pt(93.0, 100.0),
];
const NECK_MUSCLE: [Pt; 4] = [pt(24.0, 60.0), pt(22.0, 80.0), pt(16.0, 96.0), pt(10.0, 107.0)];
const SIDE: [Pt; 13] = [
    pt(97.0, 178.0),
    pt(98.0, 200.0),
    pt(95.0, 222.0),
    pt(88.0, 250.0),
    pt(80.0, 284.0),
    pt(80.0, 312.0),
    pt(91.0, 344.0),
    pt(98.0, 364.0),
    pt(102.0, 390.0),
    pt(104.0, 420.0),
    pt(106.0, 460.0),
    pt(106.0, 500.0),
    pt(106.0, 560.0),
];
const ARM_OUT: [Pt; 10] = [
    pt(98.0, 96.0),
    pt(122.0, 100.0),
    pt(134.0, 120.0),
    pt(135.0, 152.0),
    pt(136.0, 190.0),
    pt(134.0, 222.0),
    pt(133.0, 250.0),
    pt(132.0, 284.0),
    pt(134.0, 344.0),
    pt(128.0, 560.0),
];
const ARM_IN: [Pt; 7] = [
    pt(97.0, 176.0),
    pt(103.0, 200.0),
    pt(106.0, 226.0),
    pt(105.0, 252.0),
    pt(105.0, 290.0),
    pt(109.0, 350.0),
    pt(109.0, 560.0),
];
pub(super) const FOLD: [Pt; 4] = [pt(98.0, 179.0), pt(97.0, 168.0), pt(92.0, 158.0), pt(82.0, 149.0)];
const NECKLINE: [Pt; 7] = [
    pt(0.0, 196.0),
    pt(20.0, 194.0),
    pt(32.0, 180.0),
    pt(42.0, 150.0),
    pt(48.0, 130.0),
    pt(52.0, 112.0),
    pt(54.0, 92.0),
];
const STRAP: [Pt; 4] = [pt(65.0, 94.0), pt(64.0, 122.0), pt(70.0, 146.0), pt(97.0, 184.0)];

pub(super) fn half<const N: usize>(points: [Pt; N], sign: f32) -> [Pt; N] {
    points.map(|p| pt(MIDDLE + sign * p.x, p.y))
}

fn back<const N: usize>(mut points: [Pt; N]) -> [Pt; N] {
    points.reverse();
    points
}

/// Which arms hang at the sides; an arm that does something is drawn by its own picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arms {
    /// At the left of the screen.
    pub left: bool,
    /// At the right of the screen.
    pub right: bool,
}

/// Both arms hang.
pub(super) const HANGING: Arms = Arms {
    left: true,
    right: true,
};

/// Head to hip in a frame of 360 by 400.
pub(super) fn torso(look: &Look, arms: Arms) -> Vec<Item> {
    let mut out = trunk(arms);
    for side in [Side::Right, Side::Left] {
        out.extend(placed(side, one_side(look, side)));
    }
    out.extend(outline(true));
    for s in [1.0, -1.0] {
        out.extend([
            line(&half(COLLAR, s), 1.9),
            line(&half(NECK_MUSCLE, s), 1.5),
            line(&half(FOLD, s), 1.9),
        ]);
    }
    if look.covered() {
        out.extend(camisole(look));
    }
    in_style(out, look)
}

/// A scar where a breast was, in the close frame.
const FLAT_SCAR: [Pt; 4] = [
    pt(72.0, 214.0),
    pt(110.0, 218.0),
    pt(170.0, 206.0),
    pt(226.0, 164.0),
];

/// The breast of one side, or the flat chest where there is none.
fn one_side(look: &Look, side: Side) -> Vec<Item> {
    let bare = look.style == Style::Bare;
    if !has(look, side) {
        let line = sampled_curves(&FLAT_SCAR, 16);
        return if bare { scar_line(&line) } else { Vec::new() };
    }
    let mut out = breast(look.form(), None, 2.0 / SCALE);
    if bare {
        out.extend(ring(look.form()));
        out.extend(look.scar.into_iter().flat_map(|place| scar(look.form(), place)));
    }
    out
}

/// Whether there is a breast on that side.
pub(super) fn has(look: &Look, side: Side) -> bool {
    look.one_breast.is_none_or(|only| only == side)
}

/// The same body from behind: spine and shoulder blades; shoulders and arms are drawn by their picture.
pub(super) fn back_view(look: &Look) -> Vec<Item> {
    let mut out = trunk(Arms {
        left: false,
        right: false,
    });
    out.extend(outline(false));
    let spine = [
        pt(180.0, 76.0),
        pt(178.0, 140.0),
        pt(178.0, 220.0),
        pt(180.0, 330.0),
    ];
    out.push(line(&spine, 1.9));
    for s in [1.0, -1.0] {
        let blade = half(
            [pt(40.0, 132.0), pt(30.0, 160.0), pt(40.0, 196.0), pt(66.0, 204.0)],
            s,
        );
        out.extend([line(&blade, 1.9), line(&half(FOLD, s), 1.9)]);
    }
    if look.covered() {
        out.extend(back_of_top());
    }
    in_style(out, look)
}

fn back_of_top() -> Vec<Item> {
    let mut out = Vec::new();
    for s in [1.0, -1.0] {
        let neck = half(NECKLINE.map(|p| pt(p.x, p.y + 22.0 * (1.0 - p.x / 54.0))), s);
        let (strap, side) = (half(STRAP, s), half(SIDE, s));
        let cloth = closed_curves(&[&neck, &strap, &side]);
        out.push(Item::path(
            "a-cloth",
            cloth.trim_end_matches('Z').to_owned() + "L180 560Z",
        ));
        for (points, width) in [(neck.to_vec(), 2.2), (strap.to_vec(), 2.2), (side.to_vec(), 2.5)] {
            out.push(Item::line("a-hem", curves(&points), width));
        }
    }
    out
}

fn outline(shoulders: bool) -> Vec<Item> {
    let sides = [1.0, -1.0].into_iter();
    sides
        .flat_map(|s| {
            let shoulder = shoulders.then(|| edge(&half(SHOULDER, s), 2.3));
            [edge(&half(JAW, s), 2.3), edge(&half(NECK, s), 2.3)]
                .into_iter()
                .chain(shoulder)
                .chain([edge(&half(SIDE, s), 2.3)])
        })
        .collect()
}

fn trunk(arms: Arms) -> Vec<Item> {
    let mut out = Vec::new();
    for (sign, shown) in [(-1.0, arms.left), (1.0, arms.right)] {
        if shown {
            out.extend(hanging(sign));
        }
    }
    let shoulders = |s: f32| {
        half(
            [
                pt(98.0, 96.0),
                pt(106.0, 120.0),
                pt(106.0, 156.0),
                pt(97.0, 178.0),
            ],
            s,
        )
    };
    let trunk = closed_curves(&[
        &half(NECK, 1.0),
        &half(SHOULDER, 1.0),
        &shoulders(1.0),
        &half(SIDE, 1.0),
        &back(half(SIDE, -1.0)),
        &back(shoulders(-1.0)),
        &back(half(SHOULDER, -1.0)),
        &back(half(NECK, -1.0)),
    ]);
    let top: [Pt; 4] = [pt(221.0, 0.0), pt(221.0, -60.0), pt(139.0, -60.0), pt(139.0, 0.0)];
    out.push(Item::path("a-skin", trunk));
    out.push(Item::path(
        "a-lo",
        "M150 37C158 45 170 48 180 48C190 48 202 45 210 37C210 46 210 52 210 58C198 68 162 68 150 58Z".into(),
    ));
    out.push(Item::path(
        "a-skin",
        closed_curves(&[&half(JAW, -1.0), &back(half(JAW, 1.0)), &top]),
    ));
    out
}

/// The arm that hangs at the right of the screen (`sign` 1) or at the left (-1).
pub(super) fn hanging(sign: f32) -> Vec<Item> {
    vec![
        Item::path(
            "a-skin",
            closed_curves(&[&half(ARM_OUT, sign), &back(half(ARM_IN, sign))]),
        ),
        edge(&half(ARM_OUT, sign), 2.4),
        edge(&half(ARM_IN, sign), 2.4),
    ]
}

pub(super) fn edge(points: &[Pt], width: f32) -> Item {
    Item::line("a-edge", curves(points), width)
}

pub(super) fn line(points: &[Pt], width: f32) -> Item {
    Item::path("a-line", pen(&sampled_curves(points, 10), width, 0.15, 0.05))
}

fn camisole(look: &Look) -> Vec<Item> {
    let mut out = Vec::new();
    for s in [1.0, -1.0] {
        let cloth = closed_curves(&[&half(NECKLINE, s), &half(STRAP, s), &half(SIDE, s)]);
        out.push(Item::path(
            "a-cloth",
            cloth.trim_end_matches('Z').to_owned() + "L180 560Z",
        ));
    }
    let sides = [Side::Right, Side::Left].into_iter();
    for side in sides.filter(|side| has(look, *side)) {
        let rim = sampled(
            &arc_of(20, |t| on_map(look.form(), 8.6 + (3.0 - 8.6) * t, 1.0)),
            3,
        );
        out.extend(placed(
            side,
            vec![Item::path("a-cloth-line", pen(&rim, 4.4, 0.05, 0.05))],
        ));
    }
    for s in [1.0, -1.0] {
        for (points, width) in [
            (half(NECKLINE, s).to_vec(), 2.2),
            (half(STRAP, s).to_vec(), 2.2),
            (half(SIDE, s).to_vec(), 2.5),
        ] {
            out.push(Item::line("a-hem", curves(&points), width));
        }
        let pull = half(
            [pt(26.0, 262.0), pt(26.0, 290.0), pt(22.0, 312.0), pt(16.0, 336.0)],
            s,
        );
        out.push(Item::path(
            "a-cloth-line",
            pen(&sampled_curves(&pull, 8), 1.5, 0.1, 0.05),
        ));
    }
    out
}

/// Items of the close frame, put where that breast is in the front view.
pub(super) fn placed(side: Side, items: Vec<Item>) -> Vec<Item> {
    let medium = nipple(Form::USUAL);
    let (flip, x) = match side {
        Side::Right => (false, NIPPLE.x - medium.x * SCALE),
        Side::Left => (true, 2.0 * MIDDLE - NIPPLE.x + medium.x * SCALE),
    };
    let at = pt(x, NIPPLE.y - medium.y * SCALE);
    vec![Item::group(
        "",
        Transform::Place {
            at,
            turn: 0.0,
            scale: SCALE,
            flip,
        },
        items,
    )]
}

pub(super) fn in_front(side: Side, p: Pt) -> Pt {
    let q = NIPPLE + (p - nipple(Form::USUAL)) * SCALE;
    match side {
        Side::Right => q,
        Side::Left => q.mirrored(2.0 * MIDDLE),
    }
}

pub(super) fn in_close(side: Side, q: Pt) -> Pt {
    let q = match side {
        Side::Right => q,
        Side::Left => q.mirrored(2.0 * MIDDLE),
    };
    nipple(Form::USUAL) + (q - NIPPLE) * (1.0 / SCALE)
}
