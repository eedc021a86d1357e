//! The check before anything touches the nipple (`np1`).

use super::geometry::{Pt, polyline, pt, smooth};
use super::marks::{ring_path, short_arrow};
use super::scene::{Item, Shape};
use super::signs::{eye, plate, stop_sign};
use super::things::{drop, face, heart, rounded};
use super::{Look, Style};
use crate::domain::technique::Flow;

/// A look through a lens at the nipple, then the four cases in which to stop: a crack, blood, much pain, a
/// pregnancy.
pub(super) fn check_first(look: &Look) -> Vec<Item> {
    let mut out = vec![Item::put(pt(56.0, 66.0), 0.9, eye(pt(0.0, 0.0)))];
    out.extend(short_arrow(pt(108.0, 66.0), pt(132.0, 66.0), Flow::Still, false).items());
    out.extend(lens(look, pt(226.0, 62.0)));
    let cases = [
        pt(46.0, 186.0),
        pt(122.0, 186.0),
        pt(198.0, 186.0),
        pt(274.0, 186.0),
    ];
    for c in cases {
        out.extend(plate(c, 68.0, 96.0));
        out.extend(stop_sign(c + pt(0.0, 80.0), 27.0));
    }
    let [crack, blood, pain, child] = cases;
    for c in [crack, blood] {
        out.extend(nipple(look, c, 29.0));
    }
    let zigzag = [
        (-14.0, -17.0),
        (-2.0, -7.0),
        (-8.0, 2.0),
        (6.0, 5.0),
        (2.0, 14.0),
        (14.0, 19.0),
    ];
    let zigzag = polyline(&zigzag.map(|(x, y)| crack + pt(x, y)));
    out.extend([
        Item::line("a-case", zigzag.clone(), 7.0),
        Item::line("a-no", zigzag, 3.6),
    ]);
    out.extend(drop("a-blood", blood + pt(3.0, 12.0), 8.0));
    out.extend(drop("a-blood", blood + pt(5.0, 36.0), 6.0));
    out.extend(sore(pain));
    out.extend(with_child(child));
    out
}

/// The nipple and its ring; only lines where the body is covered or a diagram.
fn nipple(look: &Look, c: Pt, r: f32) -> Vec<Item> {
    let (ring, tip) = match look.style {
        Style::Bare => ("a-ring", "a-nipple"),
        Style::Covered | Style::Diagram => ("a-was", "a-was"),
    };
    vec![
        Item::circle("a-skin", c, r),
        Item::circle(ring, c, r * 0.78),
        Item::circle(tip, c, r * 0.34),
    ]
}

/// A breast and a lens over its nipple.
fn lens(look: &Look, c: Pt) -> Vec<Item> {
    let chest = rounded(c + pt(-4.0, 4.0), 168.0, 116.0, 18.0);
    let rim = [
        pt(-70.0, -20.0),
        pt(-66.0, 24.0),
        pt(-30.0, 52.0),
        pt(10.0, 52.0),
        pt(46.0, 44.0),
        pt(62.0, 8.0),
    ];
    let mut out = vec![
        Item::path("a-skin", chest.clone()),
        Item::line("a-thing-line", chest, 3.0),
        Item::line("a-skin-line", smooth(&rim.map(|p| c + p)), 2.8),
    ];
    out.extend(nipple(look, c, 36.0));
    let handle = polyline(&[c + pt(29.0, 29.0), c + pt(58.0, 58.0)]);
    let glint = [pt(-26.0, -8.0), pt(-20.0, -19.0), pt(-9.0, -26.0)];
    out.extend([
        Item::line("a-case", ring_path(c, 40.0), 11.0),
        Item::line("a-thing-line", handle, 11.0),
        Item::line("a-thing-line", ring_path(c, 40.0), 5.0),
        Item::line("a-case", smooth(&glint.map(|p| c + p)), 4.0),
    ]);
    out
}

/// A face in pain, and a bolt at the sore nipple.
fn sore(c: Pt) -> Vec<Item> {
    let mut out = face(c + pt(0.0, 10.0), 26.0, -1.0);
    out.extend(drop("a-cool", c + pt(-15.0, 12.0), 4.6));
    for x in [-14.0, 0.0, 14.0] {
        let spark = [
            pt(x - 3.0, -40.0),
            pt(x + 3.0, -33.0),
            pt(x - 3.0, -29.0),
            pt(x + 3.0, -22.0),
        ];
        let spark = polyline(&spark.map(|p| c + p));
        out.push(Item::line("a-case", spark.clone(), 6.4));
        out.push(Item::line("a-no", spark, 3.0));
    }
    out
}

/// Somebody with child from the side, a hand on the belly and a heart in it.
fn with_child(c: Pt) -> Vec<Item> {
    let body = "M-6 -24C-13 -23 -17 -14 -16 -4C-15 6 -17 16 -19 24C-20 32 -19 38 -19 44H3C4 38 3 32 5 27C17 26 24 18 23 9C22 1 14 -3 8 -6C12 -9 12 -15 8 -18C5 -20 2 -23 -1 -25Z";
    let mut items = vec![
        Item::path("a-thing-ink", body.to_owned()),
        Item::circle("a-thing-ink", pt(-1.0, -34.0), 8.6),
        Item::new("a-thing-ink", Shape::Ellipse(pt(-10.0, -36.0), 5.0, 6.0)),
    ];
    items.extend(heart(pt(11.0, 12.0), 6.4));
    let arm = polyline(&[pt(-9.0, -14.0), pt(-9.0, 2.0), pt(6.0, 20.0)]);
    items.push(Item::line("a-thing-stroke", arm, 2.4));
    vec![Item::put(c, 1.0, items)]
}
