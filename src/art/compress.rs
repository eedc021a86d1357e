//! Cloth and cold on the sore spot.

use super::Look;
use super::arms::SAME;
use super::frame::Frame;
use super::geometry::{Pt, polyline, pt};
use super::hand::poses;
use super::marks::cross;
use super::panels::clock;
use super::people::stroke;
use super::scene::{Item, Transform};
use super::signs::plate;
use super::steps::upright;
use super::things::{drop, rounded, shape};
use super::touch::ground;

/// A damp cloth under a flat hand: lukewarm as a baby's bath, a heating pad struck out; or cool, ice struck
/// out, where the look is cool (`wu6`).
pub(super) fn damp_cloth(look: &Look) -> Vec<Item> {
    let (mut out, x) = cloth_on_spot(look);
    let not = pt(x, 56.0);
    out.extend(plate(not, 96.0, 88.0));
    out.extend(if look.cool {
        ice(not + pt(-8.0, -4.0), 52.0)
    } else {
        heating_pad(not + pt(-6.0, 2.0))
    });
    out.extend(cross(not + pt(26.0, 26.0), 13.0));
    out
}

/// The cloth, the hand on it and the basin that it comes from; and where there is room beside them.
fn cloth_on_spot(look: &Look) -> (Vec<Item>, f32) {
    let frame = Frame::with_room(look, 92.0);
    let mut out = ground(&frame, look);
    let p = spot(&frame);
    let class = if look.cool { "a-cool" } else { "a-warm" };
    out.push(laid(p, cloth(class)));
    out.push(
        SAME.leaning(6.0)
            .resting(&frame, &poses::flat(), p + pt(-16.0, -4.0)),
    );
    let x = if p.x < 150.0 { 262.0 } else { 58.0 };
    let bath = pt(x, 250.0);
    out.extend(plate(bath, 104.0, 124.0));
    out.extend(if look.cool {
        basin(bath, class, 0.2)
    } else {
        basin(bath, class, 0.5)
    });
    (out, x)
}

/// A watch after ten of its sixty minutes.
fn ten_minutes(look: &Look, c: Pt) -> Item {
    let button = polyline(&[c + pt(0.0, -50.0), c + pt(0.0, -42.0)]);
    let mut watch = vec![Item::line("a-thing-line", button, 8.0)];
    watch.extend(clock(c, 42.0, 1.0 / 6.0));
    upright(watch, look, c.x)
}

fn spot(frame: &Frame) -> Pt {
    let (hour, r) = frame.spot();
    frame.clock(hour, r)
}

/// Items about the origin, laid a little aslant at a place.
fn laid(at: Pt, items: Vec<Item>) -> Item {
    let place = Transform::Place {
        at,
        turn: -8.0,
        scale: 1.0,
        flip: false,
    };
    Item::group("", place, items)
}

/// A cloth folded twice, with drops of water in it.
fn cloth(class: &'static str) -> Vec<Item> {
    let soft =
        "M-62 -34C-30 -40 24 -38 60 -36C66 -12 64 16 62 38C24 46 -28 44 -64 40C-68 14 -66 -12 -62 -34Z";
    let mut out = shape(class, soft.to_owned());
    out.extend([
        stroke("a-thing-line", &[(-64.0, 20.0), (0.0, 25.0), (63.0, 18.0)], 2.2),
        stroke("a-thing-line", &[(-64.0, 30.0), (0.0, 35.0), (62.0, 28.0)], 1.6),
    ]);
    for (x, y) in [(-46.0, -14.0), (-30.0, 4.0), (-48.0, 8.0)] {
        out.extend(drop("a-thing", pt(x, y), 4.6));
    }
    out
}

/// A basin of water with a thermometer; a duck where it is warm as a baby's bath.
fn basin(c: Pt, class: &'static str, share: f32) -> Vec<Item> {
    let mut items = small_thermometer(pt(24.0, -16.0), share, class);
    if class == "a-warm" {
        items.extend(duck(pt(-20.0, -6.0)));
    } else {
        items.extend(drop("a-cool", pt(-20.0, -22.0), 11.0));
    }
    let tub = "M-44 8H44C44 30 34 46 22 46H-22C-34 46 -44 30 -44 8Z";
    items.extend(shape("a-thing-lo", tub.to_owned()));
    items.push(Item::path(
        "a-cool",
        "M-41 12C-34 6 -28 18 -20 12C-14 6 -6 18 0 12C6 6 14 18 20 12C28 6 34 18 41 12L40 20H-40Z".to_owned(),
    ));
    vec![Item::put(c, 1.0, items)]
}

/// A thermometer that stands in the water.
fn small_thermometer(c: Pt, share: f32, class: &'static str) -> Vec<Item> {
    let (top, foot) = (c + pt(0.0, -32.0), c + pt(0.0, 22.0));
    let level = foot.lerp(top, share);
    let mut out = vec![
        Item::line("a-thing-line", polyline(&[top, foot]), 18.0),
        Item::line("a-thing-stroke", polyline(&[top, foot]), 13.0),
        Item::path(class, rounded(foot.lerp(level, 0.5), 7.0, foot.y - level.y, 3.0)),
    ];
    for t in [0.3, 0.5, 0.7, 0.9] {
        let p = foot.lerp(top, t);
        out.push(Item::line(
            "a-thing-line",
            polyline(&[p + pt(8.0, 0.0), p + pt(15.0, 0.0)]),
            2.4,
        ));
    }
    out
}

/// A bath duck that looks to the left.
fn duck(c: Pt) -> Vec<Item> {
    let body = "M-16 2C-18 14 -8 20 6 20C18 20 22 8 20 -2C14 4 6 2 2 0C8 -6 6 -20 -4 -20C-14 -20 -18 -10 -13 -3C-15 -2 -16 0 -16 2Z";
    let mut items = shape("a-warm", body.to_owned());
    items.extend(shape("a-hot", "M-15 -13L-24 -10L-14 -7Z".to_owned()));
    items.push(Item::circle("a-thing-ink", pt(-7.0, -13.0), 2.0));
    vec![Item::put(c, 0.95, items)]
}

/// A heating pad with its wire, very hot.
fn heating_pad(c: Pt) -> Vec<Item> {
    let mut out = shape("a-hot", rounded(c + pt(-3.0, 8.0), 58.0, 36.0, 9.0));
    for x in [-20.0, -3.0, 14.0] {
        let wave = [(0.0, -16.0), (4.0, -23.0), (-3.0, -29.0), (1.0, -35.0)];
        out.push(stroke(
            "a-thing-line",
            &wave.map(|(dx, dy)| (c.x + x + dx, c.y + dy)),
            3.0,
        ));
    }
    let wire = [(26.0, 14.0), (36.0, 16.0), (34.0, 30.0), (38.0, 36.0)];
    out.push(stroke(
        "a-thing-line",
        &wire.map(|(x, y)| (c.x + x, c.y + y)),
        3.4,
    ));
    out
}

/// A cold pack in a cloth under a flat hand for ten minutes; ice on bare skin struck out; the damp cloth where
/// the look is cool (`ac2`).
pub(super) fn cold_pack(look: &Look) -> Vec<Item> {
    if look.cool {
        let (mut out, x) = cloth_on_spot(look);
        out.push(ten_minutes(look, pt(x, 60.0)));
        return out;
    }
    let frame = Frame::with_room(look, 92.0);
    let mut out = ground(&frame, look);
    let p = spot(&frame);
    let mut pack = shape("a-cool", rounded(pt(2.0, -14.0), 108.0, 84.0, 18.0));
    pack.push(snowflake(pt(-14.0, -32.0), 15.0));
    pack.extend(shape(
        "a-thing",
        "M-66 -8C-30 -18 34 -18 70 -6C70 14 68 34 64 48C32 58 -28 58 -62 48C-66 32 -68 12 -66 -8Z".to_owned(),
    ));
    pack.extend([
        stroke("a-thing-line", &[(-54.0, 10.0), (-20.0, 6.0), (8.0, 10.0)], 2.0),
        stroke("a-thing-line", &[(-54.0, 34.0), (0.0, 40.0), (52.0, 34.0)], 2.0),
    ]);
    out.push(laid(p, pack));
    out.push(
        SAME.leaning(6.0)
            .resting(&frame, &poses::flat(), p + pt(-8.0, 12.0)),
    );
    let x = if p.x < 150.0 { 266.0 } else { 54.0 };
    out.push(ten_minutes(look, pt(x, 60.0)));
    let not = pt(x, 262.0);
    out.extend(plate(not, 96.0, 100.0));
    out.extend(ice(not + pt(-10.0, -8.0), 48.0));
    let skin = format!(
        "M{} {}h84v12a8 8 0 0 1 -8 8h-68a8 8 0 0 1 -8 -8z",
        super::geometry::num(not.x - 42.0),
        super::geometry::num(not.y + 20.0)
    );
    out.push(Item::path("a-skin", skin));
    let surface = polyline(&[not + pt(-42.0, 19.0), not + pt(42.0, 19.0)]);
    out.push(Item::line("a-skin-line", surface, 3.0));
    out.extend(cross(not + pt(29.0, -31.0), 13.0));
    out
}

/// A block of ice.
fn ice(c: Pt, wide: f32) -> Vec<Item> {
    let mut out = shape("a-cool", rounded(c, wide, wide * 0.96, 8.0));
    out.push(snowflake(c, wide * 0.32));
    out
}

/// Six arms with small branches.
fn snowflake(c: Pt, r: f32) -> Item {
    let arm = |k: u8| {
        let way = pt(0.0, -r).turned(60.0 * f32::from(k));
        let twig = |turn: f32| c + way * 0.6 + (way * 0.36).turned(turn);
        polyline(&[c, c + way]) + &polyline(&[twig(48.0), c + way * 0.6, twig(-48.0)])
    };
    Item::line("a-thing-line", (0..6).map(arm).collect(), r * 0.14 + 0.6)
}
