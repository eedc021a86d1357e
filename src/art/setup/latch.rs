//! How the mouth meets the breast.

use super::holds::head_at;
use crate::art::diagram::in_style;
use crate::art::frame::Frame;
use crate::art::geometry::{Pt, curves, pt, smooth};
use crate::art::keep::zone;
use crate::art::marks::{cross, short_arrow};
use crate::art::people::stroke;
use crate::art::scene::Item;
use crate::art::things::tick;
use crate::art::touch::ground;
use crate::art::{Look, Style};
use crate::domain::technique::Flow;

/// Where the spot is taken to be when none was marked: below and outside.
const USUAL_SPOT: (f32, f32) = (4.4, 0.66);
/// The chin from the mouth, before the head is turned.
const CHIN: Pt = pt(-12.0, 34.0);
/// Scale of the head in the close frame.
const HEAD: f32 = 0.78;

/// The head turned so that its chin points at the spot (`ChinToSpot`).
pub(super) fn chin_to_spot(look: &Look) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let (hour, r) = frame.lump.map_or(USUAL_SPOT, |_| frame.spot());
    let (mouth, spot) = (frame.clock(0.0, 0.0), frame.clock(hour, r));
    let way = spot - mouth;
    let angle = |p: Pt| p.y.atan2(p.x).to_degrees();
    let turn = angle(way) - angle(CHIN);
    out.push(head_at(mouth, turn, false, HEAD));
    let (lump, ring) = frame
        .lump
        .map_or((frame.cm(1.0), frame.cm(1.95)), |lump| (lump.r, lump.ring()));
    out.extend(zone(spot, lump, ring));
    let unit = way.unit();
    let chin = mouth + unit * (CHIN.x.hypot(CHIN.y) * HEAD + 3.0);
    let end = spot - unit * (lump + 1.0);
    if chin.to(mouth) + 16.0 < end.to(mouth) {
        out.extend(short_arrow(chin, end, Flow::Still, false).items());
    }
    out
}

/// Wide and deep above, shallow and pinched below (`WideLatch`).
pub(super) fn wide_or_shallow(look: &Look) -> Vec<Item> {
    let row = |y: f32, items: Vec<Item>| Item::put(pt(0.0, y), 0.86, items);
    let (wide, shallow) = (pt(176.0, 92.0), pt(182.0, 92.0));
    let mut out = vec![
        row(8.0, mouth(wide, 44.0)),
        row(8.0, in_style(breast(look, wide + pt(54.0, 2.0), 0.66), look)),
        row(166.0, in_style(breast(look, shallow - pt(16.0, 0.0), 1.0), look)),
        row(166.0, mouth(shallow, 8.0)),
    ];
    out.extend(tick(pt(40.0, 36.0), 36.0));
    out.extend(cross(pt(40.0, 192.0), 20.0));
    out
}

/// A breast from the side, its nipple at `tip`; `height` of it is left where a mouth shapes it.
fn breast(look: &Look, tip: Pt, height: f32) -> Vec<Item> {
    let at = |x: f32, y: f32| {
        let shaped = height + (1.0 - height) * ((-x - 44.0) / 70.0).clamp(0.0, 1.0);
        tip + pt(x, y * if x > -10.0 { 1.0 } else { shaped })
    };
    let outline = [
        at(-240.0, -74.0),
        at(-120.0, -66.0),
        at(-60.0, -52.0),
        at(-18.0, -24.0),
        at(-14.0, -20.0),
        at(-12.0, -14.0),
        at(-9.0, -11.0),
        at(0.0, -11.0),
        at(7.0, -8.0),
        at(7.0, 0.0),
        at(7.0, 8.0),
        at(0.0, 11.0),
        at(-9.0, 11.0),
        at(-12.0, 16.0),
        at(-16.0, 24.0),
        at(-22.0, 30.0),
        at(-60.0, 62.0),
        at(-120.0, 72.0),
        at(-240.0, 76.0),
    ];
    let line = curves(&outline);
    let mut out = vec![Item::path("a-skin", line.clone() + "Z")];
    if look.style == Style::Bare {
        let ring = [
            at(-44.0, -43.0),
            at(-34.0, -37.0),
            at(-24.0, -29.0),
            at(-18.0, -24.0),
            at(-12.0, -16.0),
            at(-12.0, -14.0),
            at(-9.0, -11.0),
            at(-9.0, -4.0),
            at(-9.0, 4.0),
            at(-9.0, 11.0),
            at(-12.0, 16.0),
            at(-16.0, 24.0),
            at(-22.0, 30.0),
            at(-28.0, 37.0),
            at(-36.0, 44.0),
            at(-44.0, 50.0),
            at(-34.0, 24.0),
            at(-34.0, -20.0),
            at(-44.0, -43.0),
        ];
        let nipple = curves(outline.get(6..13).unwrap_or(&[])) + "Z";
        out.extend([
            Item::path("a-ring", curves(&ring) + "Z"),
            Item::path("a-nipple", nipple),
        ]);
    } else {
        let edge = smooth(&[at(-44.0, -43.0), at(-35.0, 2.0), at(-44.0, 50.0)]);
        out.push(Item::path("a-clock", edge));
    }
    out.push(Item::line("a-edge", line, 2.8));
    out
}

/// A baby's face from the side looking left, its mouth open by `gape` to each side of `at`.
fn mouth(at: Pt, gape: f32) -> Vec<Item> {
    let p = |x: f32, y: f32| at + pt(x, y);
    let lip = 10.0_f32.min(gape);
    let face = [
        p(260.0, -96.0),
        p(150.0, -120.0),
        p(60.0, -104.0),
        p(34.0, -78.0),
        p(24.0, -68.0),
        p(22.0, -58.0),
        p(18.0, -52.0),
        p(10.0, -44.0 - gape * 0.3),
        p(-4.0, -36.0 - gape * 0.4),
        p(-2.0, -30.0 - gape * 0.3),
        p(2.0, -24.0 - gape * 0.3),
        p(8.0, -20.0 - gape * 0.4),
        p(2.0, -14.0 - gape * 0.6),
        p(-lip, -8.0 - gape * 0.8),
        p(-lip - 4.0, -2.0 - gape * 0.8),
        p(4.0, -gape * 0.6),
        p(18.0, -gape * 0.35),
        p(20.0 + gape * 0.8, -gape * 0.2),
        p(24.0 + gape, 0.0),
        p(20.0 + gape * 0.7, gape * 0.34),
        p(14.0, gape * 0.7),
        p(0.0, gape * 0.9),
        p(-lip - 8.0, 4.0 + gape * 0.9),
        p(-lip - 4.0, 12.0 + gape),
        p(2.0, 14.0 + gape * 0.9),
        p(8.0, 18.0 + gape * 0.8),
        p(-2.0, 28.0 + gape * 0.7),
        p(6.0, 36.0 + gape * 0.7),
        p(20.0, 52.0 + gape * 0.5),
        p(90.0, 64.0),
        p(260.0, 66.0),
    ];
    let line = curves(&face);
    let (x, y) = (at.x, at.y);
    vec![
        Item::path("a-hand-fill", line.clone() + "Z"),
        Item::line("a-hand-line", line, 2.8),
        stroke(
            "a-hand-line",
            &[(x + 44.0, y - 62.0), (x + 52.0, y - 56.0), (x + 62.0, y - 60.0)],
            2.6,
        ),
        stroke(
            "a-hand-line",
            &[(x + 42.0, y - 78.0), (x + 52.0, y - 83.0), (x + 62.0, y - 80.0)],
            2.2,
        ),
    ]
}
