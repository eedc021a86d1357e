//! Pictures of looking, marking, warmth and cold on the close breast.

use super::arms::{OPP, SAME};
use super::baby::Lies;
use super::breast::FRAME;
use super::frame::Frame;
use super::geometry::{Pt, blob, polyline, pt, smooth};
use super::hand::poses;
use super::map::drop_pin;
use super::marks::{ring_path, struck};
use super::panels::timer;
use super::people::stroke;
use super::scene::{Item, Transform};
use super::steps::upright;
use super::things::{face, rounded, shape, thermometer, tray};
use super::touch::{ground, keep};
use super::{Look, Style};

fn spot(frame: &Frame) -> Pt {
    let (hour, r) = frame.spot();
    frame.clock(hour, r)
}

/// A close frame that leaves the foot of the picture free.
fn raised(look: &Look) -> Frame {
    let mut focus = Frame::of(look).camera.focus;
    focus.y += 34.0;
    Frame::about(look, focus, 1.0)
}

/// Flat fingers at the spot, a pin, and faces from no pain to much (`wu3`).
pub(super) fn mark_and_rate(look: &Look) -> Vec<Item> {
    let frame = raised(look);
    let mut out = ground(&frame, look);
    let p = spot(&frame);
    out.extend(super::baby::in_the_other_arm(look, Lies::RightAboveTray));
    out.push(OPP.resting(&frame, &poses::flat(), p));
    out.extend(drop_pin(p, 1.0));
    out.extend(tray(66.0));
    let row = (0_u8..).zip([1.0, 0.45, 0.0, -0.4, -1.0]);
    let faces = row.flat_map(|(k, mood)| face(pt(48.0 + 56.0 * f32::from(k), 275.0), 23.0, mood));
    out.push(upright(faces.collect(), look, FRAME / 2.0));
    out
}

/// A folded warm cloth on the spot, and lukewarm on the thermometer (`wu6`).
pub(super) fn warm_cloth(look: &Look) -> Vec<Item> {
    let frame = Frame::with_room(look, 92.0);
    let mut out = ground(&frame, look);
    let p = spot(&frame);
    let cloth = Transform::Place {
        at: p,
        turn: -8.0,
        scale: 1.0,
        flip: false,
    };
    let mut folded = shape("a-warm", rounded(pt(0.0, 4.0), 112.0, 78.0, 12.0));
    folded.extend([
        stroke("a-thing-line", &[(-52.0, 14.0), (0.0, 20.0), (52.0, 14.0)], 2.2),
        stroke("a-thing-line", &[(-50.0, 28.0), (0.0, 34.0), (50.0, 28.0)], 1.6),
    ]);
    out.push(Item::group("", cloth, folded));
    out.push(on_top(&frame, p + pt(26.0, 20.0)));
    for x in [-26.0, 0.0, 26.0] {
        let steam = [
            p + pt(x, -44.0),
            p + pt(x + 7.0, -54.0),
            p + pt(x - 5.0, -66.0),
            p + pt(x + 3.0, -80.0),
        ];
        out.extend([
            Item::line("a-case", smooth(&steam), 7.0),
            Item::line("a-ink", smooth(&steam), 3.0),
        ]);
    }
    let x = if p.x < 140.0 { 272.0 } else { 38.0 };
    out.push(Item::path(
        "a-tray",
        rounded(pt(x + 6.0, 214.0), 66.0, 176.0, 18.0),
    ));
    out.extend(thermometer(pt(x, 204.0), 108.0, 0.5, "a-warm"));
    let pad = pt(if p.x < 140.0 { 258.0 } else { 62.0 }, 52.0);
    out.extend(heating_pad(pad));
    out.extend(struck(pad, 46.0));
    out
}

/// The hand of the same side on what lies on the spot.
fn on_top(frame: &Frame, at: Pt) -> Item {
    SAME.leaning(6.0).resting(frame, &poses::cup(), at)
}

/// A heating pad with its wire and three waves of heat.
fn heating_pad(c: Pt) -> Vec<Item> {
    let mut out = shape("a-hot", rounded(c, 62.0, 46.0, 12.0));
    for x in [-16.0, 0.0, 16.0] {
        let wave = [(0.0, -14.0), (4.0, -5.0), (-4.0, 5.0), (0.0, 14.0)];
        out.push(stroke(
            "a-thing-line",
            &wave.map(|(dx, dy)| (c.x + x + dx, c.y + dy)),
            2.4,
        ));
    }
    let wire = [(26.0, 18.0), (38.0, 26.0), (34.0, 38.0)];
    out.push(stroke(
        "a-thing-line",
        &wire.map(|(x, y)| (c.x + x, c.y + y)),
        3.4,
    ));
    out
}

/// A cold pack in a cloth on the spot; bare ice struck out (`ac2`).
pub(super) fn cold_pack(look: &Look) -> Vec<Item> {
    let frame = Frame::with_room(look, 92.0);
    let mut out = ground(&frame, look);
    let p = spot(&frame);
    let mut pack = shape("a-cool", rounded(pt(6.0, -8.0), 100.0, 84.0, 18.0));
    pack.push(snowflake(pt(6.0, -22.0), 17.0));
    pack.extend(shape(
        "a-thing",
        "M-62 4C-30 -8 34 -8 72 6L66 46C32 56 -26 56 -58 46Z".to_owned(),
    ));
    pack.push(stroke(
        "a-thing-line",
        &[(-40.0, 16.0), (0.0, 10.0), (48.0, 16.0)],
        2.0,
    ));
    pack.push(stroke(
        "a-thing-line",
        &[(-38.0, 34.0), (4.0, 38.0), (46.0, 32.0)],
        2.0,
    ));
    out.push(Item::group(
        "",
        Transform::Place {
            at: p,
            turn: -6.0,
            scale: 1.0,
            flip: false,
        },
        pack,
    ));
    out.push(on_top(&frame, p + pt(28.0, 24.0)));
    out.extend(timer(pt(if p.x < 150.0 { 268.0 } else { 52.0 }, 58.0), 30.0));
    let ice = if p.x < 150.0 {
        pt(268.0, 268.0)
    } else {
        pt(52.0, 268.0)
    };
    out.extend(shape("a-cool", rounded(ice, 58.0, 54.0, 10.0)));
    out.push(snowflake(ice, 18.0));
    out.extend(struck(ice, 46.0));
    out
}

fn snowflake(c: Pt, r: f32) -> Item {
    let arms: String = (0..3_u8)
        .map(|k| {
            let way = pt(0.0, r).turned(60.0 * f32::from(k));
            polyline(&[c - way, c + way])
        })
        .collect();
    Item::line("a-thing-line", arms, 3.0)
}

/// The pin, and what became of the lump: gone, smaller, the same, bigger (`ac3`).
pub(super) fn sizes(look: &Look) -> Vec<Item> {
    let frame = raised(look);
    let mut out = ground(&frame, look);
    out.extend(super::baby::in_the_other_arm(look, Lies::RightAboveTray));
    out.push(OPP.resting(&frame, &poses::flat(), spot(&frame)));
    out.extend(keep(&frame));
    out.extend(drop_pin(spot(&frame), 1.0));
    out.extend(tray(72.0));
    let row = [(52.0, 0.0), (122.0, 8.0), (194.0, 13.0), (266.0, 23.0)];
    let discs = row.into_iter().flat_map(|(x, r)| {
        let c = pt(x, 272.0);
        let now = (r > 0.0).then(|| Item::circle("a-thing-ink", c, r));
        now.into_iter()
            .chain([Item::circle("a-was", c, if r > 20.0 { 27.0 } else { 17.0 })])
    });
    out.push(upright(discs.collect(), look, FRAME / 2.0));
    out
}

/// Looking at the skin in good light (`ac4`), and how a change looks on light, medium and deep skin.
pub(super) fn mirror(look: &Look) -> Vec<Item> {
    let frame = raised(look);
    let mut out = ground(&frame, look);
    let patch = blob(&patch_about(spot(&frame), 1.0));
    out.extend([
        Item::path("a-patch", patch.clone()),
        Item::line("a-case", patch.clone(), 6.4),
        Item::line("a-patch-line", patch, 3.0),
    ]);
    let lamp = pt(52.0, 54.0);
    for k in 0..8_u8 {
        let way = pt(0.0, -1.0).turned(45.0 * f32::from(k));
        let ray = polyline(&[lamp + way * 30.0, lamp + way * 42.0]);
        out.extend([
            Item::line("a-case", ray.clone(), 8.0),
            Item::line("a-ink", ray, 3.6),
        ]);
    }
    out.extend([
        Item::circle("a-case-fill", lamp, 24.0),
        Item::circle("a-warm", lamp, 21.0),
    ]);
    out.extend(tray(72.0));
    let smaller = Transform::Place {
        at: pt(56.0, 272.0),
        turn: 0.0,
        scale: 0.66,
        flip: false,
    };
    let mut row = vec![Item::group("", smaller, eye(pt(0.0, 0.0)))];
    for (class, x) in [("a-light", 124.0), ("a-medium", 194.0), ("a-deep", 264.0)] {
        row.extend(changed_skin(class, pt(x, 272.0)));
    }
    out.push(upright(row, look, FRAME / 2.0));
    out
}

/// An uneven patch about a place.
fn patch_about(c: Pt, scale: f32) -> Vec<Pt> {
    (0..8_u8)
        .map(|k| c + pt(0.0, -34.0 - 6.0 * (f32::from(k) * 2.3).sin()).turned(45.0 * f32::from(k)) * scale)
        .collect()
}

/// A round mirror with skin of one tone and a changed patch on it.
fn changed_skin(class: &'static str, c: Pt) -> Vec<Item> {
    let patch = blob(&patch_about(c, 0.42));
    vec![
        Item::circle("a-thing", c, 31.0),
        Item::circle(class, c, 28.0),
        Item::line("a-thing-line", ring_path(c, 30.0), 3.0),
        Item::path("a-patch", patch.clone()),
        Item::line("a-case", patch.clone(), 4.4),
        Item::line("a-patch-line", patch, 2.2),
    ]
}

fn eye(c: Pt) -> Vec<Item> {
    let lid = |up: f32| {
        smooth(&[
            c + pt(-46.0, 0.0),
            c + pt(-20.0, up * 24.0),
            c + pt(20.0, up * 24.0),
            c + pt(46.0, 0.0),
        ])
    };
    let whole = lid(-1.0) + &lid(1.0);
    vec![
        Item::line("a-case", whole.clone(), 10.0),
        Item::new("a-case-fill", super::scene::Shape::Ellipse(c, 40.0, 19.0)),
        Item::line("a-ink", whole, 4.0),
        Item::circle("a-ink-fill", c, 13.0),
        Item::circle("a-case-fill", c + pt(4.0, -4.0), 4.0),
    ]
}

/// The nipple with a white dot, and a needle struck out (`np5`).
pub(super) fn leave_the_dot(look: &Look) -> Vec<Item> {
    // A top would hide the dot; who wants to be covered sees it on lines alone.
    let style = match look.style {
        Style::Bare => Style::Bare,
        Style::Covered | Style::Diagram => Style::Diagram,
    };
    let uncovered = Look { style, ..*look };
    let frame = Frame::at_nipple(look, 4.2);
    let mut out = ground(&frame, &uncovered);
    let c = frame.clock(0.0, 0.0);
    out.extend([
        Item::circle("a-thing-ink", c + pt(8.0, -6.0), 8.2),
        Item::circle("a-dot", c + pt(8.0, -6.0), 6.4),
    ]);
    let needle = polyline(&[pt(294.0, 48.0), pt(206.0, 128.0)]);
    out.extend([
        Item::line("a-case", needle.clone(), 11.0),
        Item::line("a-ink", needle, 5.0),
    ]);
    out.push(Item::line("a-ink", ring_path(pt(300.0, 42.0), 8.0), 4.0));
    out.extend(struck(pt(252.0, 88.0), 54.0).into_iter().map(|bar| {
        Item::group(
            "",
            Transform::Place {
                at: pt(504.0, 0.0),
                turn: 0.0,
                scale: 1.0,
                flip: true,
            },
            vec![bar],
        )
    }));
    out
}
