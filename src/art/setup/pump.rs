//! The parts of a pump: how the flange fits, how strong it draws.

use crate::art::diagram::in_style;
use crate::art::geometry::{Pt, curves, polyline, pt, shares, smooth};
use crate::art::marks::{cross, ring_path, short_arrow};
use crate::art::scene::{Item, Transform};
use crate::art::things::{face, rounded, shape, tick};
use crate::art::{Look, Style};
use crate::domain::technique::Flow;

/// How a flange sits on the nipple: half the tunnel, half the nipple in it.
struct Fit {
    tunnel: f32,
    nipple: f32,
    /// How much of the dark ring is drawn in.
    drawn_in: f32,
}

/// Too small, right, too large (`FlangeFit`): the nipple must be free in the tunnel, the ring outside it.
pub(super) fn flange_fit(look: &Look) -> Vec<Item> {
    let fits = [
        Fit {
            tunnel: 13.0,
            nipple: 12.4,
            drawn_in: 0.0,
        },
        Fit {
            tunnel: 20.0,
            nipple: 14.0,
            drawn_in: 0.0,
        },
        Fit {
            tunnel: 31.0,
            nipple: 14.0,
            drawn_in: 1.0,
        },
    ];
    let mut out = Vec::new();
    for (fit, y) in fits.iter().zip([56.0, 160.0, 264.0]) {
        let place = Transform::put(pt(0.0, y), 1.0);
        out.push(Item::group("", place, in_style(breast_in(look, fit), look)));
        out.push(Item::group("", place, flange(fit)));
    }
    out.extend(cross(pt(286.0, 56.0), 20.0));
    out.extend(tick(pt(284.0, 160.0), 36.0));
    out.extend(cross(pt(286.0, 264.0), 20.0));
    out
}

/// The upper line of the breast in the funnel, from the chest to the tip of the nipple.
fn upper_line(fit: &Fit) -> [Pt; 16] {
    let n = fit.nipple;
    // What is drawn into the tunnel beside the nipple.
    let (wide, far) = (
        n + fit.drawn_in * (fit.tunnel - n - 1.5),
        126.0 + 44.0 * fit.drawn_in,
    );
    [
        pt(-20.0, -46.0),
        pt(30.0, -46.0),
        pt(60.0, -45.0),
        pt(82.0, -40.0),
        pt(94.0, -36.0),
        pt(102.0, -wide - 12.0),
        pt(107.0, -wide - 6.0),
        pt(110.0, -wide - 2.0),
        pt(116.0, -wide),
        pt(122.0, -wide),
        pt(130.0, -wide),
        pt(far - 8.0, -wide),
        pt(far, -n),
        pt(far + 14.0, -n),
        pt(far + 28.0, -n),
        pt(far + 38.0, -n),
    ]
}

/// A line and its mirror image below, back to the first `x`, joined by a round tip.
fn with_its_mirror(upper: &[Pt]) -> Vec<Pt> {
    let end = upper.last().copied().unwrap_or_default();
    let mut out = upper.to_vec();
    out.extend([end + pt(13.0, 0.0), pt(end.x + 13.0, -end.y)]);
    out.extend(upper.iter().rev().map(|p| pt(p.x, -p.y)));
    out
}

/// The breast from the side, its nipple in the tunnel.
fn breast_in(look: &Look, fit: &Fit) -> Vec<Item> {
    let upper = upper_line(fit);
    let line = curves(&with_its_mirror(&upper));
    let mut out = vec![Item::path("a-skin", line.clone() + "Z")];
    if look.style == Style::Bare {
        let ring = upper.get(3..13).unwrap_or(&[]);
        let mut round = with_its_mirror(ring);
        round.extend([pt(92.0, 20.0), pt(92.0, -20.0), pt(82.0, -40.0)]);
        let nipple = with_its_mirror(upper.get(12..).unwrap_or(&[]));
        out.extend([
            Item::path("a-ring", curves(&round) + "Z"),
            Item::path("a-nipple", curves(&nipple) + "Z"),
        ]);
    } else {
        let edge = smooth(&[pt(82.0, -40.0), pt(90.0, 0.0), pt(82.0, 40.0)]);
        out.push(Item::path("a-clock", edge));
    }
    out.push(Item::line("a-edge", line, 2.4));
    out
}

/// The funnel and its tunnel, both walls.
fn flange(fit: &Fit) -> Vec<Item> {
    let wall = |s: f32| {
        polyline(&[
            pt(70.0, s * 46.0),
            pt(114.0, s * (fit.tunnel + 3.0)),
            pt(122.0, s * (fit.tunnel + 2.0)),
            pt(250.0, s * (fit.tunnel + 2.0)),
        ])
    };
    let both = wall(1.0) + &wall(-1.0);
    vec![
        Item::line("a-thing-line", both.clone(), 8.0),
        Item::line("a-thing-stroke", both, 3.6),
    ]
}

/// A dial with its pointer low and a glad face, its high end crossed out (`LowSuction`).
pub(super) fn low_suction() -> Vec<Item> {
    let c = pt(160.0, 186.0);
    let mut out = shape("a-thing", rounded(pt(160.0, 176.0), 292.0, 276.0, 40.0));
    let on = |degrees: f32, r: f32| c + pt(0.0, -r).turned(degrees);
    for k in 0..7_u8 {
        let k = f32::from(k);
        let degrees = -108.0 + 36.0 * k;
        let bar = polyline(&[on(degrees, 84.0), on(degrees, 94.0 + 5.0 * k)]);
        out.push(Item::line("a-thing-line", bar, 5.0 + 1.6 * k));
    }
    let low: Vec<Pt> = shares(8).map(|t| on(-116.0 + 52.0 * t, 70.0)).collect();
    out.push(Item::line("a-yes", smooth(&low), 9.0));
    out.extend(shape("a-thing-lo", ring_path(c, 54.0) + "z"));
    out.push(Item::line(
        "a-thing-line",
        polyline(&[on(-72.0, 8.0), on(-72.0, 46.0)]),
        8.0,
    ));
    out.extend(face(pt(70.0, 264.0), 30.0, 1.0));
    out.extend(face(pt(250.0, 264.0), 30.0, -1.0));
    out.extend(cross(on(90.0, 118.0), 20.0));
    out.extend(short_arrow(on(6.0, 130.0), on(-44.0, 136.0), Flow::Still, false).items());
    out
}
