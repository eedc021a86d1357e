//! Fields that several forms have: minutes, amounts of milk, the babies.

use dioxus::prelude::*;

use super::flaw;
use crate::domain::baby::ForBaby;
use crate::domain::breast_map::Side;
use crate::domain::entry::Field as Place;
use crate::l10n::{milk_field, milk_typed, plain_decimal, typed};
use crate::ui::components::{Field, MultiChips, NumberField};
use crate::ui::context::{use_app, use_tr};

/// Minutes, kept in seconds; what was timed to the second stays as it is until she types.
#[component]
pub(super) fn Minutes(
    place: Place,
    label: String,
    seconds: Option<i64>,
    onchange: EventHandler<Option<i64>>,
) -> Element {
    let shown = seconds.map(|seconds| plain_decimal((seconds + 30) / 60, 0));
    rsx! {
        NumberField {
            label,
            shown: shown.unwrap_or_default(),
            why: flaw(place),
            ontext: move |text: String| onchange(minutes(&text)),
        }
    }
}

/// Seconds of typed minutes; what is no number is more than any field takes.
pub(super) fn minutes(text: &str) -> Option<i64> {
    let text = text.trim();
    (!text.is_empty()).then(|| typed(text, 1).map_or(i64::MAX, |tenths| tenths.saturating_mul(6)))
}

/// An amount of milk in her unit, kept in tenths of a millilitre.
#[component]
pub(super) fn Milk(
    place: Place,
    label: String,
    deci_ml: Option<i64>,
    onchange: EventHandler<Option<i64>>,
) -> Element {
    let app = use_app();
    let unit = app.settings().milk;
    rsx! {
        NumberField {
            label,
            shown: deci_ml.map(|deci| milk_field(deci, unit)).unwrap_or_default(),
            why: flaw(place),
            ontext: move |text: String| {
                let empty = text.trim().is_empty();
                onchange((!empty).then(|| milk_typed(&text, unit)));
            },
        }
    }
}

/// The babies of the line; two at the breast may have a side each.
#[component]
pub(super) fn Babies(chosen: Vec<ForBaby>, at_breast: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let babies = app.log.read().babies.clone();
    if babies.is_empty() {
        return rsx! {};
    }
    let side = |id| chosen.iter().find(|its| its.baby == id).and_then(|its| its.side);
    let options: Vec<String> = babies
        .iter()
        .map(|baby| match side(baby.id) {
            Some(side) => tr.entry_baby_side(baby.name.to_string(), tr.side_in(side)),
            None => baby.name.to_string(),
        })
        .collect();
    let ids: Vec<_> = babies.iter().map(|baby| baby.id).collect();
    let on: Vec<bool> = ids
        .iter()
        .map(|id| chosen.iter().any(|its| its.baby == *id))
        .collect();
    let tandem = chosen.iter().any(|its| its.side.is_some());
    rsx! {
        Field { label: tr.entry_babies(), why: flaw(Place::Babies),
            MultiChips {
                label: tr.entry_babies(),
                options,
                on,
                ontoggle: move |index: usize| {
                    let Some(id) = ids.get(index).copied() else { return };
                    app.change_form(|draft| match draft.babies.iter().position(|its| its.baby == id) {
                        Some(place) => drop(draft.babies.remove(place)),
                        None => draft.babies.push(ForBaby { baby: id, side: None }),
                    });
                },
            }
            if at_breast && chosen.len() == 2 {
                MultiChips {
                    label: tr.entry_baby_tandem(),
                    options: vec![tr.entry_baby_tandem(), tr.entry_baby_swap()],
                    on: vec![tandem, false],
                    ontoggle: move |index: usize| app.change_form(|draft| turn(&mut draft.babies, index == 1)),
                }
            }
        }
    }
}

/// One side each, or none; or the sides the other way round.
fn turn(babies: &mut [ForBaby], swap: bool) {
    let first = babies.first().and_then(|its| its.side);
    let next = match (first, swap) {
        (Some(side), true) => Some(side.other()),
        (Some(_), false) => None,
        (None, _) => Some(Side::Left),
    };
    let mut side = next;
    for its in babies.iter_mut() {
        its.side = side;
        side = side.map(Side::other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::BabyId;

    #[test]
    fn two_babies_have_a_side_each_or_none() {
        let baby = |id| ForBaby {
            baby: BabyId(id),
            side: None,
        };
        let mut both = [baby(1), baby(2)];
        turn(&mut both, false);
        assert_eq!(both.map(|its| its.side), [Some(Side::Left), Some(Side::Right)]);
        turn(&mut both, true);
        assert_eq!(both.map(|its| its.side), [Some(Side::Right), Some(Side::Left)]);
        turn(&mut both, false);
        assert_eq!(both.map(|its| its.side), [None, None]);
    }

    #[test]
    fn minutes_are_whole_or_tenths() {
        assert_eq!(minutes("12"), Some(720));
        assert_eq!(minutes("2.5"), Some(150));
        assert_eq!(minutes(" "), None);
        assert_eq!(minutes("ten"), Some(i64::MAX));
    }
}
