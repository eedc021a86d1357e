//! Pictures of looking, marking, warmth and cold on the close breast.

use super::arms::OPP;
use super::baby::Lies;
use super::breast::FRAME;
use super::frame::Frame;
use super::geometry::{Pt, blob, polyline, pt};
use super::hand::poses;
use super::keep::zone;
use super::map::drop_pin;
use super::marks::{ring_path, short_arrow, struck};
use super::people::stroke;
use super::scene::{Item, Transform};
use super::signs::{card, eye};
use super::steps::upright;
use super::things::{face, rounded, shape, tick};
use super::touch::{ground, keep};
use super::{Look, Style};
use crate::domain::technique::Flow;

fn spot(frame: &Frame) -> Pt {
    let (hour, r) = frame.spot();
    frame.clock(hour, r)
}

/// A close frame that leaves the foot of the picture free.
fn raised(look: &Look) -> Frame {
    let usual = Frame::of(look);
    let mut focus = usual.camera.focus;
    focus.y += 34.0_f32.max(spot(&usual).y - 160.0);
    Frame::about(look, focus, 1.0)
}

/// Flat fingers just below the sore spot, which a pin marks.
fn felt(look: &Look, frame: &Frame) -> Vec<Item> {
    let p = spot(frame);
    let mut out = super::baby::in_the_other_arm(look, Lies::RightAboveTray);
    out.push(OPP.resting(
        frame,
        &poses::flat(),
        p + (p - frame.view(OPP.elbow)).unit() * -27.0,
    ));
    let r = frame.cm(0.8);
    if frame.lump.is_none() {
        out.extend(zone(p, r, r + frame.cm(0.7)));
    }
    out.extend(keep(frame));
    out.extend(drop_pin(p + pt(0.0, -4.0), 1.0));
    out
}

/// Flat fingers at the spot, a pin, and faces from no pain to much, over a wedge that grows (`wu3`).
pub(super) fn mark_and_rate(look: &Look) -> Vec<Item> {
    let frame = raised(look);
    let mut out = ground(&frame, look);
    out.extend(felt(look, &frame));
    out.extend(card(88.0));
    let row = (0_u8..).zip([1.0, 0.45, 0.0, -0.4, -1.0]);
    let mut scale: Vec<Item> = row
        .flat_map(|(k, mood)| face(pt(48.0 + 56.0 * f32::from(k), 256.0), 22.0, mood))
        .collect();
    scale.extend(shape("a-hot", "M28 300L292 286V300Z".to_owned()));
    out.push(upright(scale, look, FRAME / 2.0));
    out
}

/// The pin, and what became of the lump: gone, smaller, the same, bigger (`ac3`).
pub(super) fn sizes(look: &Look) -> Vec<Item> {
    let frame = raised(look);
    let mut out = ground(&frame, look);
    out.extend(felt(look, &frame));
    out.extend(card(80.0));
    let row = [(52.0, 0.0), (124.0, 9.0), (194.0, 17.0), (266.0, 26.0)];
    let discs = row.into_iter().flat_map(|(x, r)| {
        let c = pt(x, 270.0);
        let mut now = Vec::new();
        if r > 0.0 {
            now.extend(zone(c, r, r).into_iter().skip(2));
        } else {
            now.extend(tick(c, 20.0));
        }
        now.push(Item::circle("a-was", c, 17.0));
        now
    });
    out.push(upright(discs.collect(), look, FRAME / 2.0));
    out
}

/// Looking at the skin in good light (`ac4`), and how a change looks on light, medium and deep skin.
pub(super) fn mirror(look: &Look) -> Vec<Item> {
    let frame = raised(look);
    let mut out = ground(&frame, look);
    let patch = blob(&patch_about(spot(&frame), 0.9));
    out.extend([
        Item::path("a-patch", patch.clone()),
        Item::line("a-case", patch.clone(), 6.4),
        Item::line("a-patch-line", patch, 3.0),
    ]);
    let x = if spot(&frame).x < 150.0 { 262.0 } else { 58.0 };
    out.push(upright(lamp(pt(x, 64.0)), look, x));
    out.push(upright(eye(pt(x, 156.0)), look, x));
    out.extend(card(84.0));
    let mut row = Vec::new();
    for (class, x) in [("a-light", 62.0), ("a-medium", 160.0), ("a-deep", 258.0)] {
        row.extend(changed_skin(class, pt(x, 268.0)));
    }
    out.push(upright(row, look, FRAME / 2.0));
    out
}

/// A lamp that is on.
fn lamp(c: Pt) -> Vec<Item> {
    let mut out = Vec::new();
    for k in 0..7_u8 {
        let way = pt(0.0, -1.0).turned(-108.0 + 36.0 * f32::from(k));
        let ray = polyline(&[c + way * 32.0, c + way * 44.0]);
        out.extend([
            Item::line("a-case", ray.clone(), 8.0),
            Item::line("a-ink", ray, 3.6),
        ]);
    }
    let bulb = "M-10 20C-10 12 -22 6 -22 -6A22 22 0 0 1 22 -6C22 6 10 12 10 20Z";
    let mut items = vec![Item::line("a-case", bulb.to_owned(), 10.0)];
    items.extend(shape("a-milk", bulb.to_owned()));
    items.extend(shape("a-thing-lo", rounded(pt(0.0, 27.0), 18.0, 13.0, 4.0)));
    items.push(stroke(
        "a-thing-line",
        &[(-6.0, 18.0), (-8.0, 2.0), (0.0, 8.0), (8.0, 2.0), (6.0, 18.0)],
        2.2,
    ));
    out.push(Item::put(c, 1.0, items));
    out
}

/// An uneven patch about a place.
fn patch_about(c: Pt, scale: f32) -> Vec<Pt> {
    (0..8_u8)
        .map(|k| c + pt(0.0, -34.0 - 3.4 * (f32::from(k) * 2.3).sin()).turned(45.0 * f32::from(k)) * scale)
        .collect()
}

/// Skin of one tone as it was, and with a changed patch on it.
fn changed_skin(class: &'static str, c: Pt) -> Vec<Item> {
    let (was, now) = (c + pt(-25.0, 0.0), c + pt(25.0, 0.0));
    let patch = blob(&patch_about(now, 0.33));
    let mut out = shape(class, rounded(was, 31.0, 56.0, 9.0));
    out.extend(shape(class, rounded(now, 31.0, 56.0, 9.0)));
    out.extend([
        Item::path("a-patch", patch.clone()),
        Item::line("a-case", patch.clone(), 4.0),
        Item::line("a-patch-line", patch, 2.0),
    ]);
    out.extend(short_arrow(c + pt(-10.0, 0.0), c + pt(9.0, 0.0), Flow::Still, false).items());
    out
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
