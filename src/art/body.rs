//! The close frame around the breast: shoulder, arm, armpit, collarbone, and the top that covers it.

use super::breast::{Form, arc, breast, nipple, on_map, ring, round, scar, scar_line};
use super::diagram::in_style;
use super::geometry::{
    Pt, closed_curves, curves, pen, polyline, pt, sampled, sampled_curves, shares, smooth, through,
};
use super::scene::Item;
use super::{Look, Style};
use crate::domain::breast_map::Side;

/// Skin outline; it runs far past the frame so that a stage of any shape is filled.
const SKIN: [Pt; 31] = [
    pt(-240.0, -240.0),
    pt(-90.0, -240.0),
    pt(60.0, -240.0),
    pt(184.0, -240.0),
    pt(184.0, -150.0),
    pt(186.0, -60.0),
    pt(200.0, -24.0),
    pt(204.0, -12.0),
    pt(208.0, -2.0),
    pt(214.0, 0.0),
    pt(236.0, 14.0),
    pt(262.0, 18.0),
    pt(284.0, 30.0),
    pt(324.0, 52.0),
    pt(356.0, 98.0),
    pt(376.0, 160.0),
    pt(396.0, 222.0),
    pt(416.0, 300.0),
    pt(440.0, 380.0),
    pt(420.0, 420.0),
    pt(390.0, 440.0),
    pt(370.0, 440.0),
    pt(350.0, 330.0),
    pt(312.0, 196.0),
    pt(262.0, 146.0),
    pt(256.0, 190.0),
    pt(258.0, 232.0),
    pt(256.0, 262.0),
    pt(253.0, 310.0),
    pt(262.0, 400.0),
    pt(276.0, 560.0),
];
const SHOULDER: [Pt; 13] = [
    pt(184.0, -240.0),
    pt(184.0, -150.0),
    pt(186.0, -60.0),
    pt(200.0, -24.0),
    pt(204.0, -12.0),
    pt(208.0, -2.0),
    pt(214.0, 0.0),
    pt(236.0, 14.0),
    pt(262.0, 18.0),
    pt(284.0, 30.0),
    pt(324.0, 52.0),
    pt(356.0, 98.0),
    pt(376.0, 160.0),
];
const ARM_OUT: [Pt; 4] = [
    pt(376.0, 160.0),
    pt(396.0, 222.0),
    pt(416.0, 300.0),
    pt(440.0, 380.0),
];
const ARM_IN: [Pt; 4] = [
    pt(370.0, 440.0),
    pt(350.0, 330.0),
    pt(312.0, 196.0),
    pt(262.0, 146.0),
];
const FLANK: [Pt; 7] = [
    pt(262.0, 150.0),
    pt(256.0, 190.0),
    pt(258.0, 232.0),
    pt(256.0, 262.0),
    pt(253.0, 310.0),
    pt(262.0, 400.0),
    pt(276.0, 560.0),
];
/// Front fold of the armpit.
const FOLD: [Pt; 4] = [
    pt(263.0, 150.0),
    pt(258.0, 132.0),
    pt(250.0, 116.0),
    pt(232.0, 100.0),
];
/// Back of the armpit's hollow.
const HOLLOW: [Pt; 4] = [
    pt(280.0, 154.0),
    pt(276.0, 138.0),
    pt(275.0, 128.0),
    pt(279.0, 116.0),
];
const COLLAR_LOW: [Pt; 7] = [
    pt(52.0, 76.0),
    pt(84.0, 80.0),
    pt(118.0, 66.0),
    pt(150.0, 57.0),
    pt(184.0, 48.0),
    pt(214.0, 52.0),
    pt(246.0, 44.0),
];
const COLLAR_HIGH: [Pt; 7] = [
    pt(60.0, 58.0),
    pt(92.0, 60.0),
    pt(120.0, 48.0),
    pt(150.0, 41.0),
    pt(172.0, 35.0),
    pt(190.0, 34.0),
    pt(208.0, 35.0),
];
const NOTCH: [Pt; 4] = [pt(22.0, 58.0), pt(28.0, 70.0), pt(38.0, 76.0), pt(50.0, 76.0)];
const BREASTBONE: [Pt; 4] = [pt(33.0, 104.0), pt(30.0, 140.0), pt(30.0, 180.0), pt(34.0, 222.0)];
/// Inner rim of the other breast.
const OTHER: [Pt; 10] = [
    pt(-34.0, 118.0),
    pt(-14.0, 130.0),
    pt(-2.0, 146.0),
    pt(4.0, 168.0),
    pt(12.0, 196.0),
    pt(10.0, 226.0),
    pt(-2.0, 248.0),
    pt(-16.0, 268.0),
    pt(-50.0, 280.0),
    pt(-90.0, 280.0),
];
/// Where the rim of the breast runs into the armpit.
const INTO_FOLD: Pt = pt(243.0, 118.0);

/// Where the other breast was: a flat chest with a healed line.
const OTHER_SCAR: [Pt; 4] = [
    pt(6.0, 178.0),
    pt(-30.0, 186.0),
    pt(-70.0, 200.0),
    pt(-120.0, 226.0),
];

/// The close frame in the style of `look`, with the faint clock on it.
#[must_use]
pub fn ground(look: &Look) -> Vec<Item> {
    let form = look.form();
    let mut out = close(look);
    out.push(Item::path("a-clock", smooth(&arc(form, 1.0, -2.8, 2.75, 16))));
    out.extend((0..12_u8).filter(|h| h % 3 == 0).map(|h| {
        let h = f32::from(h);
        Item::path("a-tick", polyline(&[on_map(form, h, 1.0), on_map(form, h, 0.93)]))
    }));
    if look.style != Style::Bare {
        out.push(Item::path("a-clock", round(form, 0.25)));
    }
    in_style(out, look)
}

/// Skin, lines and breast, covered by a soft top where the look is.
fn close(look: &Look) -> Vec<Item> {
    let (form, covered) = (look.form(), look.covered());
    let mut out = vec![Item::path("a-skin", curves(&SKIN) + "L-240 560Z")];
    // Under the top only the line that runs into the armpit shows.
    let volume = breast(form, Some(INTO_FOLD), 2.6).into_iter();
    out.extend(volume.filter(|item| !covered || item.class == "a-line"));
    let bare = look.style == Style::Bare;
    if bare {
        out.extend(ring(form));
        out.extend(look.scar.into_iter().flat_map(|place| scar(form, place)));
    }
    out.extend(trunk_lines());
    // What is described is the right breast.
    if look.one_breast != Some(Side::Right) {
        out.push(pen_line("a-line", &OTHER, 2.2, 0.1, 0.1));
    } else if bare {
        out.extend(scar_line(&sampled_curves(&OTHER_SCAR, 14)));
    }
    if covered {
        out.extend(top(form));
    }
    out
}

fn pen_line(class: &'static str, points: &[Pt], width: f32, start: f32, end: f32) -> Item {
    Item::path(class, pen(&sampled_curves(points, 14), width, start, end))
}

fn trunk_lines() -> [Item; 10] {
    let line = pen_line;
    [
        Item::line("a-edge", curves(&SHOULDER), 3.0),
        Item::line("a-edge", curves(&ARM_OUT), 3.0),
        Item::line("a-edge", curves(&ARM_IN), 3.0),
        Item::line("a-edge", curves(&FLANK), 3.0),
        line("a-line", &FOLD, 2.4, 0.5, 0.05),
        line("a-line", &HOLLOW, 1.8, 0.3, 0.05),
        line("a-line", &COLLAR_LOW, 2.3, 0.15, 0.05),
        line("a-line", &COLLAR_HIGH, 1.6, 0.05, 0.05),
        line("a-line", &NOTCH, 1.9, 0.05, 0.4),
        line("a-line", &BREASTBONE, 1.5, 0.05, 0.05),
    ]
}

/// Neckline, strap and side of the top.
const NECKLINE: [Pt; 13] = [
    pt(-240.0, 172.0),
    pt(-140.0, 178.0),
    pt(-60.0, 178.0),
    pt(0.0, 172.0),
    pt(52.0, 164.0),
    pt(112.0, 132.0),
    pt(140.0, 84.0),
    pt(152.0, 60.0),
    pt(160.0, 30.0),
    pt(163.0, 0.0),
    pt(166.0, -20.0),
    pt(170.0, -60.0),
    pt(172.0, -120.0),
];
const STRAP: [Pt; 10] = [
    pt(196.0, -120.0),
    pt(194.0, -60.0),
    pt(192.0, -20.0),
    pt(192.0, 0.0),
    pt(190.0, 40.0),
    pt(198.0, 78.0),
    pt(217.0, 106.0),
    pt(230.0, 126.0),
    pt(246.0, 140.0),
    pt(262.0, 152.0),
];
const SEAMS: [[Pt; 4]; 2] = [
    [pt(0.0, 179.0), pt(55.0, 171.0), pt(118.0, 138.0), pt(147.0, 88.0)],
    [
        pt(190.0, 76.0),
        pt(196.0, 96.0),
        pt(212.0, 124.0),
        pt(253.0, 157.0),
    ],
];

fn top(form: Form) -> Vec<Item> {
    let cloth = closed_curves(&[&NECKLINE, &STRAP, &FLANK]);
    let cloth = cloth.trim_end_matches('Z').to_owned() + "L-240 560Z";
    let rim = arc(form, 1.0, 9.0, 2.4, 20);
    let towards = nipple(form) + pt(-10.0, -30.0);
    let inner: Vec<Pt> = rim
        .iter()
        .zip(shares(20))
        .map(|(p, t)| {
            p.lerp(
                towards,
                0.26 * (std::f32::consts::PI * t).sin().max(0.0).powf(1.2),
            )
        })
        .rev()
        .collect();
    let pen_line =
        |points: &[Pt], width, start, end| Item::path("a-cloth-line", pen(points, width, start, end));
    let mut out = vec![
        Item::path("a-cloth", cloth),
        Item::path("a-cloth-lo", closed_curves(&[&through(&rim), &through(&inner)])),
        pen_line(&sampled(&arc(form, 1.0, 8.6, 2.9, 12), 6), 2.3, 0.05, 0.05),
        Item::line("a-hem", curves(&NECKLINE), 2.6),
        Item::line("a-hem", curves(&STRAP), 2.6),
        Item::line("a-hem", curves(&FLANK), 3.2),
    ];
    out.extend(SEAMS.iter().map(|seam| Item::path("a-seam", curves(seam))));
    let low = on_map(form, 6.0, 1.0);
    for (a, b, c, d) in [
        ((-74.0, -4.0), (-76.0, 10.0), (-80.0, 22.0), (-90.0, 38.0)),
        ((-14.0, 8.0), (-14.0, 20.0), (-18.0, 30.0), (-26.0, 42.0)),
        ((66.0, -10.0), (70.0, 8.0), (68.0, 24.0), (62.0, 38.0)),
    ] {
        let pull = [a, b, c, d].map(|(x, y)| low + pt(x, y));
        out.push(pen_line(&sampled_curves(&pull, 8), 1.8, 0.5, 0.05));
    }
    out
}
