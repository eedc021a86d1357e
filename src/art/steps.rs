//! The picture of each step: strokes from the catalog, a calm scene where there is no stroke.

use super::breast::FRAME;
use super::scene::{Item, Scene, Transform};
use super::{
    Look, after, care, check, circles, compress, drip, express, feeding, latched, nipple, people, pressing,
    resting, rock, shoulders, things, touch, wings,
};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{ArtId, StepId};
use crate::domain::technique::Step;

/// The picture of a step after the share `progress` (0 to 1) of its round of movement; the length of
/// that round in seconds is [`Scene::round_s`].
#[must_use]
pub fn scene(step: StepId, look: &Look, progress: f32) -> Scene {
    let progress = if progress.is_finite() {
        progress.clamp(0.0, 1.0)
    } else {
        0.0
    };
    let items = drawing(step.step(), look, progress);
    let items = match look.side {
        Side::Right => items,
        Side::Left => vec![Item::group("", Transform::Mirror(FRAME), items)],
    };
    let round_s = items.iter().filter_map(Item::round_s).fold(0.0, f32::max);
    let scene = Scene {
        round_s,
        view: (FRAME, FRAME),
        items,
        tone: look.tone,
    };
    if look.still { scene.at_rest() } else { scene }
}

/// Middle of the frame.
const MIDDLE: f32 = FRAME / 2.0;

/// Signs that must not be mirrored with the body (a tick, a row in an order): on the left side they
/// are mirrored once more about the upright line through `x`.
pub(super) fn upright(items: Vec<Item>, look: &Look, x: f32) -> Item {
    let transform = match look.side {
        Side::Right => Transform::None,
        Side::Left => Transform::Mirror(2.0 * x),
    };
    Item::group("a-upright", transform, items)
}

/// The things and figures that are the same for both sides.
fn sideless(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    match step.art {
        ArtId::Wu1 => people::settled(look),
        ArtId::Wu4 => resting::breathing(look, progress),
        ArtId::Ly1 => resting::two_breaths(look, progress),
        ArtId::Ly11 => resting::resting(look, progress),
        ArtId::Wu5 => shoulders::shoulders(step, look, progress),
        ArtId::Bf1 => things::oil(look),
        ArtId::Bf6 => things::faces(look, None, progress),
        ArtId::Fc1 => nipple::flat_pads(look),
        ArtId::Fc6 => things::faces(look, Some(step), progress),
        ArtId::Np1 => check::check_first(look),
        ArtId::Ac5 => after::soft_bra(look),
        ArtId::Ac6 => after::rest_and_drink(look),
        ArtId::Ac7 => after::usual_feeds(look),
        _ => after::when_to_call(look),
    }
}

/// The items of the described (right) side.
fn drawing(step: &Step, given: &Look, progress: f32) -> Vec<Item> {
    let look = &given.as_described();
    match step.art {
        ArtId::Wu2 | ArtId::Ac9 => people::hand_on_heart(look, step.art == ArtId::Wu2),
        ArtId::Wu3 | ArtId::Ac3 | ArtId::Ac4 | ArtId::Np5 => looking(step, look),
        ArtId::Wu6 => compress::damp_cloth(look),
        ArtId::Wu7 => rock::rocking(step, look, progress),
        ArtId::Ly2 => people::collarbones(step, look, progress),
        ArtId::Ly3 => circles::armpit(step, look, progress),
        ArtId::Ly4 => touch::arm(step, look, progress),
        ArtId::Ly9 => touch::under_the_fold(step, look, progress),
        ArtId::Ly5 | ArtId::Ly6 | ArtId::Ly7 | ArtId::Ly8 | ArtId::Ac1 | ArtId::Bf4 => {
            touch::strokes(step, look, progress)
        }
        ArtId::Bf3 | ArtId::Bf5 => wings::wings(step, look, progress),
        ArtId::Bf2 => wings::wings_ready(step, look, progress),
        ArtId::Fc2 | ArtId::Fc3 | ArtId::Fc4 | ArtId::Fc5 => circles::circles(step, look, progress),
        ArtId::Np2 => nipple::press_back(step, look, progress),
        ArtId::Np3 => nipple::roll(step, look, progress),
        ArtId::Np4 => nipple::stretch(step, look, progress),
        ArtId::Gc1 => latched::until_milk_flows(look, progress),
        ArtId::Gc6 => latched::hands_off(look, progress),
        ArtId::Gc2 => feeding::behind_the_spot(step, look, progress),
        ArtId::Gc3 => feeding::gentle_hold(step, look, progress),
        ArtId::Gc4 => feeding::turn_the_hand(look, progress),
        ArtId::He1 => drip::lean_over_cup(look),
        ArtId::He2 => express::make_a_c(step, look, progress),
        ArtId::He3 | ArtId::He4 | ArtId::He5 | ArtId::He6 => pressing::express(step, look, progress),
        ArtId::He7 => drip::soft_enough(look, progress),
        ArtId::Ac2 => compress::cold_pack(look),
        ArtId::Wu1
        | ArtId::Wu4
        | ArtId::Wu5
        | ArtId::Ly1
        | ArtId::Ly11
        | ArtId::Bf1
        | ArtId::Bf6
        | ArtId::Fc1
        | ArtId::Fc6
        | ArtId::Np1
        | ArtId::Ac5
        | ArtId::Ac6
        | ArtId::Ac7
        | ArtId::Ac8 => vec![upright(sideless(step, given, progress), given, MIDDLE)],
    }
}

/// Looking, feeling and marking.
fn looking(step: &Step, look: &Look) -> Vec<Item> {
    match step.art {
        ArtId::Wu3 => care::mark_and_rate(look),
        ArtId::Ac3 => care::sizes(look),
        ArtId::Ac4 => care::mirror(look),
        _ => care::leave_the_dot(look),
    }
}
