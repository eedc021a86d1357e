//! Two flat hands like wings: set down by the breastbone, gliding out, lighter each time.

use super::Look;
use super::arms::{Arm, OPP, OPP_ABOVE, kept_off};
use super::baby::Lies;
use super::frame::Frame;
use super::geometry::{Pt, pt};
use super::hand::{Stand, poses};
use super::keep::is_clear;
use super::lift::{set_down, shadow};
use super::marks::hold;
use super::moves::{Round, beat, or_at_rest, pulsing};
use super::scene::{Item, Transform};
use super::steps::upright;
use super::strips;
use super::strokes::sweeps;
use super::touch::{arrows, glide, ground, in_rest, keep, laid, on_round, told};
use crate::domain::catalog::ArtId;
use crate::domain::technique::Step;

/// The arm of the same side under the breast, its elbow low: the hand sweeps like a wiper and its wrist
/// stays straight.
const BELOW: Arm = Arm {
    elbow: pt(330.0, 610.0),
    lean: -14.0,
    left: false,
};

/// Both hands at once, over the top and along the bottom (`bf3`, `bf5`); with one hand, one after the
/// other.
pub(super) fn wings(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    if look.one_hand {
        let arms = [OPP_ABOVE, OPP.leaning(8.0)];
        let mut out = glide(step, look, progress, &frame, ground(&frame, look), &arms);
        out.extend(lighter(step, look, progress));
        return out;
    }
    let lines = sweeps(step, &frame);
    let mut out = ground(&frame, look);
    let off = kept_off(&frame);
    for (line, (arm, above)) in lines.iter().zip([(OPP_ABOVE, true), (BELOW, false)]) {
        let line = std::slice::from_ref(line);
        let choice = [poses::wing(above), poses::two_pads(), poses::one_pad()];
        if let Some((pose, ways)) = laid(&frame, &[arm], &choice, line, &off) {
            let round = Round::of_sweeps(&ways, beat(step));
            out.extend(on_round(look, &frame, arm, &pose, &round, progress));
        }
    }
    out.extend(keep(&frame));
    if step.art == ArtId::Bf5 {
        out.extend(fading(&lines, step, look, progress));
    } else {
        out.extend(arrows(&lines, step.flow));
    }
    out.extend(lighter(step, look, progress));
    if let Some(line) = lines.first() {
        out.push(in_rest(look, told(line, -17.0)));
    }
    out
}

/// The sign that each stroke is lighter than the one before, where that is the step (`bf5`).
fn lighter(step: &Step, look: &Look, progress: f32) -> Option<Item> {
    let row = |step| strips::lighter_each_time(look, beat(step), progress);
    let told = (step.art == ArtId::Bf5).then(|| row(step));
    told.map(|row| upright(row, look, super::breast::FRAME / 2.0))
}

/// Share of its ink that an arrow keeps at each of the strokes that grow lighter.
const LIGHTER: [f32; 4] = [1.0, 0.74, 0.5, 0.3];

/// Arrows that grow fainter with each stroke.
fn fading(lines: &[Vec<Pt>], step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let whole = beat(step) * 4.0;
    let mut stops: Vec<(f32, f32)> = Vec::new();
    for (nth, ink) in (0_u8..).zip(LIGHTER) {
        let from = f32::from(nth) * 0.25;
        stops.extend([(from, ink), (from + 0.24, ink)]);
    }
    stops.push((1.0, LIGHTER[0]));
    let signs = Item::group("", Transform::None, arrows(lines, step.flow));
    let moving = vec![pulsing(vec![signs.clone()], whole, &stops, progress)];
    or_at_rest(look, moving, vec![signs])
}

/// Both hands come down flat by the breastbone, and rest (`bf2`).
pub(super) fn wings_ready(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let centre = step
        .paths
        .first()
        .and_then(|p| p.first())
        .map_or(frame.clock(9.0, 1.0), |p| frame.place(*p));
    let off = kept_off(&frame);
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    out.extend(keep(&frame));
    let places = [(OPP_ABOVE, pt(34.0, -36.0)), (BELOW, pt(30.0, 42.0))];
    for (arm, by) in places.into_iter().take(if look.one_hand { 1 } else { 2 }) {
        let line = [vec![centre + by]];
        let choice = [poses::wing(by.y < 0.0), poses::two_pads()];
        let found = laid(&frame, &[arm], &choice, &line, &off);
        let Some((pose, (at, turn))) = found.and_then(|(pose, ways)| Some((pose, *ways.first()?.first()?)))
        else {
            continue;
        };
        let stand = Stand {
            turn,
            ..arm.stand(&frame, at)
        };
        let hand = vec![stand.put(arm.draw(&frame, &pose, stand))];
        let mut rings = Vec::new();
        if is_clear(frame.lump, centre + by, 22.0) {
            rings = hold(centre + by, 21.0).items();
        }
        let air = (vec![shadow(stand)], rings);
        out.extend(set_down(look, hand, at, air, progress));
    }
    out
}
