//! Skin that gives way under a pad.

use super::geometry::{Pt, pt, shares, smooth};
use super::hand::reach::angle;
use super::scene::{Item, Transform};

/// The skin dented round a pad, deeper toward `middle`.
pub(super) fn dent(p: Pt, middle: Pt) -> Item {
    let round = [25.0, 21.0, 17.0, 13.0].map(|r| Item::circle("a-dent", pt(0.0, -2.0), r));
    let there = Transform::Place {
        at: p,
        turn: angle(middle - p),
        scale: 1.0,
        flip: false,
    };
    let soft = Item::group("", Transform::None, round.to_vec());
    Item::group("", there, vec![soft])
}

/// The soft fold of skin that rises where a pad presses toward `middle`.
pub(super) fn fold(p: Pt, middle: Pt) -> Item {
    let line: Vec<Pt> = shares(6)
        .map(|t| p + ((middle - p).unit() * 22.0).turned(-50.0 + 100.0 * t))
        .collect();
    Item::line("a-skin-line", smooth(&line), 1.5)
}
