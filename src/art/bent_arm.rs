//! Arms that do something, for the view from the front.

use super::Look;
use super::diagram::in_style;
use super::front::{edge, half};
use super::geometry::{Pt, closed_curves, curves, pt};
use super::scene::Item;

/// An arm that is bent at the elbow: the upper part lies under the trunk, the forearm over it.
#[derive(Clone, Debug)]
pub(super) struct BentArm {
    /// From the shoulder to the elbow.
    pub upper: Vec<Item>,
    /// From the elbow to the wrist, open at the wrist, where a hand covers it.
    pub fore: Vec<Item>,
}

/// Half the width of the arm above the elbow, and of the wrist.
const ELBOW: f32 = 16.0;
const WRIST: f32 = 10.5;

/// The arm at the right of the screen (`sign` 1) or at the left (-1), by its elbow and wrist; `x` is
/// measured from the middle line.
pub(super) fn bent_arm(look: &Look, sign: f32, elbow: Pt, wrist: Pt) -> BentArm {
    let down = (elbow - pt(118.0, 130.0)).unit();
    let (out, inside) = (elbow - down.aside() * ELBOW, elbow + down.aside() * ELBOW);
    let outer = half(
        [
            pt(98.0, 96.0),
            pt(122.0, 100.0),
            pt(135.0, 118.0),
            pt(138.0, 150.0),
            pt(140.0, 176.0),
            out - down * 34.0,
            out,
        ],
        sign,
    );
    let inner = half(
        [inside, inside - down * 30.0, pt(104.0, 204.0), pt(97.0, 172.0)],
        sign,
    );
    let upper = vec![
        Item::path("a-skin", closed_curves(&[&outer, &inner])),
        edge(&outer, 2.4),
        edge(&inner, 2.4),
    ];
    BentArm {
        upper: in_style(upper, look),
        fore: in_style(forearm(sign, elbow, wrist), look),
    }
}

fn forearm(sign: f32, elbow: Pt, wrist: Pt) -> Vec<Item> {
    let way = (wrist - elbow).unit();
    let (e, w) = (way.aside() * ELBOW, way.aside() * WRIST);
    let round = 0.55 * ELBOW;
    let tip = elbow - way * ELBOW;
    let line = half(
        [
            wrist + w,
            wrist.lerp(elbow, 0.4) + w * 1.35,
            elbow + e + way * 18.0,
            elbow + e,
            elbow + e - way * round,
            tip + way.aside() * round,
            tip,
            tip - way.aside() * round,
            elbow - e - way * round,
            elbow - e,
            elbow - e + way * 18.0,
            wrist.lerp(elbow, 0.4) - w * 1.35,
            wrist - w,
        ],
        sign,
    );
    vec![Item::path("a-skin", curves(&line)), edge(&line, 2.4)]
}
