//! Rolling the shoulders, from behind and from the side.

use super::Look;
use super::diagram::in_style;
use super::front::{SHOULDER, back_view, edge, half, hanging};
use super::geometry::{Pt, closed_curves, pt, shares};
use super::marks::ring_path;
use super::moves::{beat, or_at_rest};
use super::people::View;
use super::scene::{Item, Motion, Transform};
use super::side::bust;
use super::signs::{plate, round_arrow};
use crate::domain::technique::Step;

const VIEW: View = View {
    focus: pt(180.0, 108.0),
    zoom: 0.94,
};
/// How far a shoulder rises, in units of the front view, and where its slope turns at the neck.
const RISE: f32 = 9.0;
const NECK: Pt = pt(32.0, 71.0);
/// Degrees of the slope for that rise.
const SLOPE: f32 = 7.6;
/// Radius of the drawn circles.
const ROUND: f32 = 31.0;

/// Both shoulders up, back and down from behind; once more from the side, where back is seen (`wu5`).
pub(super) fn shoulders(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let seconds = beat(step);
    let mut out = Vec::new();
    for s in [-1.0, 1.0] {
        let arm = VIEW.put(in_style(hanging(s), look));
        let moving = vec![risen(arm.clone(), seconds, progress)];
        out.extend(or_at_rest(look, moving, vec![arm]));
    }
    out.push(VIEW.put(back_view(look)));
    for s in [-1.0, 1.0] {
        let moving = vec![VIEW.put(vec![slope(look, s, Some((seconds, progress)))])];
        out.extend(or_at_rest(
            look,
            moving,
            vec![VIEW.put(vec![slope(look, s, None)])],
        ));
    }
    out.push(VIEW.put(in_style(hair_from_behind(), look)));
    for s in [-1.0, 1.0] {
        out.extend(circled(look, s, seconds, progress));
    }
    out.extend(from_the_side(look, pt(160.0, 262.0)));
    out
}

/// Share of the rise after a share of the round: none at the start, all half way.
fn height(t: f32) -> f32 {
    (1.0 - (t * std::f32::consts::TAU).cos()) / 2.0
}

/// Times and values of a movement that follows the rise, in eighths of the round.
fn following(value: impl Fn(f32) -> f32) -> Vec<(f32, f32)> {
    shares(8).map(|t| (t, value(height(t)))).collect()
}

/// An arm that is lifted by its shoulder.
fn risen(arm: Item, seconds: f32, progress: f32) -> Item {
    let up = pt(0.0, -RISE * VIEW.zoom);
    let here = height(progress);
    let place = Transform::put(up * here, 1.0);
    let way = Motion::Along {
        line: vec![up * -here, up * (1.0 - here)],
        seconds,
        stops: following(|share| share),
        from: progress,
    };
    Item::group("", Transform::None, vec![Item::group("", place, vec![arm])]).moving(way)
}

/// The slope from the neck to the shoulder, which turns at the neck as the shoulder rises.
fn slope(look: &Look, sign: f32, moving: Option<(f32, f32)>) -> Item {
    let top = half(SHOULDER, sign);
    // A strap must stay in sight.
    let depth = if look.covered() { 0.25 } else { 1.0 };
    let below = [
        (100.0, 97.0, 19.0),
        (80.0, 92.5, 19.5),
        (50.0, 86.0, 18.0),
        (33.0, 74.0, 18.0),
    ];
    let below = half(below.map(|(x, y, deep)| pt(x, y + deep * depth)), sign);
    let skin = vec![
        Item::path("a-skin", closed_curves(&[&top, &below])),
        edge(&top, 2.3),
    ];
    let [at] = half([NECK], sign);
    let place = |at: Pt, turn: f32| Transform::Place {
        at,
        turn,
        scale: 1.0,
        flip: false,
    };
    let inner = Item::group("", place(at * -1.0, 0.0), in_style(skin, look));
    let Some((seconds, progress)) = moving else {
        return Item::group("", place(at, 0.0), vec![inner]);
    };
    let here = -sign * SLOPE * height(progress);
    let turn = Motion::Turn {
        seconds,
        stops: following(|share| -sign * SLOPE * share - here),
        from: progress,
    };
    let turned = Item::group("", Transform::None, vec![inner]).moving(turn);
    Item::group("", place(at, here), vec![turned])
}

/// The circle of one shoulder, and a dot that goes along it.
fn circled(look: &Look, sign: f32, seconds: f32, progress: f32) -> Vec<Item> {
    let centre = VIEW.at(pt(180.0 + sign * 106.0, 122.0));
    let way: Vec<Pt> = shares(20)
        .map(|t| centre + pt(0.0, ROUND).turned(sign * (24.0 + 300.0 * t)))
        .collect();
    let mut out = round_arrow(&way);
    let ball = vec![
        Item::circle("a-case-fill", pt(0.0, ROUND), 9.0),
        Item::circle("a-out-fill", pt(0.0, ROUND), 7.0),
    ];
    let start = |items: Vec<Item>| {
        let place = Transform::Place {
            at: centre,
            turn: sign * 360.0 * progress,
            scale: 1.0,
            flip: false,
        };
        Item::group("", place, items)
    };
    let turning = Item::group("", Transform::None, ball.clone()).moving(Motion::Turn {
        seconds,
        stops: vec![(0.0, 0.0), (1.0, sign * 360.0)],
        from: 0.0,
    });
    out.extend(or_at_rest(look, vec![start(vec![turning])], vec![start(ball)]));
    out
}

/// The back of a head with its hair tied up.
fn hair_from_behind() -> Vec<Item> {
    let hair =
        "M180 -70C126 -70 134 2 144 22C152 40 166 48 180 48C194 48 208 40 216 22C226 2 234 -70 180 -70Z";
    let strands = "M152 24C160 6 168 -10 178 -16M208 24C200 6 192 -10 182 -16M180 44V-14";
    vec![
        Item::path("a-hair", hair.to_owned()),
        Item::line("a-edge", hair.to_owned(), 2.3),
        Item::line("a-crease", strands.to_owned(), 2.0),
        Item::circle("a-hair", pt(180.0, -22.0), 21.0),
        Item::line("a-edge", ring_path(pt(180.0, -22.0), 21.0), 2.0),
    ]
}

/// A bust from the side that looks to the left: the shoulder goes up, back and down.
fn from_the_side(look: &Look, c: Pt) -> Vec<Item> {
    let mut out = plate(c, 112.0, 104.0);
    out.push(Item::put(c + pt(-118.0, -62.0), 0.5, bust(look)));
    let shoulder = c + pt(5.0, 16.0);
    let way: Vec<Pt> = shares(16)
        .map(|t| shoulder + pt(0.0, 17.0).turned(40.0 + 290.0 * t))
        .collect();
    out.extend(round_arrow(&way));
    out
}
