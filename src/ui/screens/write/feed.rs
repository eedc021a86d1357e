//! The fields of a feed: at the breast, from a bottle, or both.

use dioxus::prelude::*;

use super::flaw;
use super::parts::{Babies, Milk, Minutes};
use crate::domain::breast_map::Side;
use crate::domain::entry::{BottleDraft, BreastDraft, Draft, DraftKind, FeedDraft, Field as Place, MilkKind};
use crate::ui::components::{Chips, Field, milk_unit};
use crate::ui::context::{App, use_app, use_tr};

/// All of them.
#[component]
pub(super) fn FeedFields(feed: FeedDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let babies = app.form.read().as_ref().map(|form| form.draft.babies.clone());
    let how = match (&feed.breast, &feed.bottle) {
        (Some(_), None) => 0,
        (None, _) => 1,
        (Some(_), Some(_)) => 2,
    };
    rsx! {
        Field { label: tr.entry_how(), why: None,
            Chips {
                label: tr.entry_how(),
                options: vec![tr.entry_at_breast(), tr.entry_from_bottle(), tr.entry_top_up()],
                chosen: Some(how),
                onpick: move |index: usize| change(app, |feed| {
                    if index == 1 {
                        feed.breast = None;
                    } else {
                        feed.breast.get_or_insert_default();
                    }
                    if index == 0 {
                        feed.bottle = None;
                    } else {
                        feed.bottle.get_or_insert_default();
                    }
                }),
            }
        }
        if let Some(breast) = feed.breast.clone() {
            BreastFields { breast }
        }
        if let Some(bottle) = feed.bottle {
            BottleFields { bottle }
        }
        Babies { chosen: babies.unwrap_or_default(), at_breast: feed.breast.is_some() }
    }
}

fn change(app: App, change: impl FnOnce(&mut FeedDraft)) {
    app.change_form(|draft| of(draft, change));
}

fn of(draft: &mut Draft, change: impl FnOnce(&mut FeedDraft)) {
    if let DraftKind::Feed(feed) = &mut draft.kind {
        change(feed);
    }
}

/// Changes a length at the breast; start or end follow.
fn set_time(app: App, set: impl FnOnce(&mut BreastDraft)) {
    app.set_length(
        |draft| {
            of(draft, |feed| {
                if let Some(breast) = feed.breast.as_mut() {
                    set(breast);
                }
            });
        },
        |draft| match &draft.kind {
            DraftKind::Feed(feed) => feed.breast.as_ref().map_or(0, |breast| lasts(breast, draft)),
            _ => 0,
        },
    );
}

/// Seconds that it took, pauses among them; where two fed at once the sides ran together.
fn lasts(breast: &BreastDraft, draft: &Draft) -> i64 {
    let (left, right) = (breast.left_s.unwrap_or(0), breast.right_s.unwrap_or(0));
    let tandem = draft.babies.iter().filter(|its| its.side.is_some()).count() > 1;
    let sides = if tandem {
        left.max(right)
    } else {
        left.saturating_add(right)
    };
    let all = if sides == 0 {
        breast.total_s.unwrap_or(0)
    } else {
        sides
    };
    all.saturating_add(breast.paused_s)
}

/// The sides in their order, as chips.
fn orders() -> [Vec<Side>; 5] {
    let (left, right) = (Side::Left, Side::Right);
    [
        vec![left],
        vec![right],
        vec![left, right],
        vec![right, left],
        Vec::new(),
    ]
}

/// Sides, minutes on each, pauses.
#[component]
fn BreastFields(breast: BreastDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let has = |side| breast.order.is_empty() || breast.order.contains(&side);
    let sides = [
        (Side::Left, Place::Left, tr.entry_left_minutes(), breast.left_s),
        (
            Side::Right,
            Place::Right,
            tr.entry_right_minutes(),
            breast.right_s,
        ),
    ];
    let unknown = breast.left_s.is_none() && breast.right_s.is_none();
    rsx! {
        Field { label: tr.entry_sides(), why: flaw(Place::Sides),
            Chips {
                label: tr.entry_sides(),
                options: vec![
                    tr.entry_left(),
                    tr.entry_right(),
                    tr.entry_left_first(),
                    tr.entry_right_first(),
                    tr.entry_both(),
                ],
                chosen: orders().iter().position(|order| *order == breast.order),
                onpick: move |index: usize| set_order(app, index),
            }
        }
        div { class: "numbers",
            for (side, place, label, seconds) in sides.into_iter().filter(|(side, ..)| has(*side)) {
                Minutes {
                    key: "{side:?}",
                    place,
                    label,
                    seconds,
                    onchange: move |seconds| set_time(app, |breast| match side {
                        Side::Left => breast.left_s = seconds,
                        Side::Right => breast.right_s = seconds,
                    }),
                }
            }
            if unknown && breast.order.len() != 1 {
                Minutes {
                    place: Place::Total,
                    label: tr.entry_total_minutes(),
                    seconds: breast.total_s,
                    onchange: move |seconds| set_time(app, |breast| breast.total_s = seconds),
                }
            }
            Minutes {
                place: Place::Paused,
                label: tr.entry_paused_minutes(),
                seconds: (breast.paused_s > 0).then_some(breast.paused_s),
                onchange: move |seconds: Option<i64>| set_time(app, |breast| breast.paused_s = seconds.unwrap_or(0)),
            }
        }
    }
}

/// Other sides: minutes on a side that was not used move to the one that was.
fn set_order(app: App, index: usize) {
    let Some(order) = orders().get(index).cloned() else {
        return;
    };
    change(app, |feed| {
        let Some(breast) = feed.breast.as_mut() else {
            return;
        };
        let all = match (breast.left_s, breast.right_s) {
            (None, None) => breast.total_s,
            (left, right) => Some(left.unwrap_or(0).saturating_add(right.unwrap_or(0))),
        };
        if let [only] = order.as_slice() {
            breast.total_s = None;
            breast.left_s = all.filter(|_| *only == Side::Left);
            breast.right_s = all.filter(|_| *only == Side::Right);
        }
        breast.order = order;
    });
}

const MILKS: [MilkKind; 4] = [
    MilkKind::BreastMilk,
    MilkKind::Formula,
    MilkKind::Mixed,
    MilkKind::NotSaid,
];

/// What is in the bottle, and how much was drunk.
#[component]
fn BottleFields(bottle: BottleDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let unit = milk_unit(&tr, app.settings().milk);
    let set = move |set: fn(&mut BottleDraft, Option<i64>), amount| {
        change(app, |feed| {
            if let Some(bottle) = feed.bottle.as_mut() {
                set(bottle, amount);
            }
        });
    };
    let mixed = bottle.milk == MilkKind::Mixed;
    let parts = bottle.breast_milk_dml.is_some() || bottle.formula_dml.is_some();
    rsx! {
        Field { label: tr.entry_bottle(), why: None,
            Chips {
                label: tr.entry_bottle(),
                options: vec![
                    tr.entry_milk_breast(),
                    tr.entry_milk_formula(),
                    tr.entry_milk_mixed(),
                    tr.entry_milk_unsaid(),
                ],
                chosen: MILKS.iter().position(|milk| *milk == bottle.milk),
                onpick: move |index: usize| change(app, |feed| {
                    if let (Some(bottle), Some(milk)) = (feed.bottle.as_mut(), MILKS.get(index)) {
                        bottle.milk = *milk;
                    }
                }),
            }
        }
        div { class: "numbers",
            if mixed {
                Milk {
                    place: Place::BreastMilk,
                    label: tr.entry_amount_breast(unit.clone()),
                    deci_ml: bottle.breast_milk_dml,
                    onchange: move |amount| set(|bottle, amount| bottle.breast_milk_dml = amount, amount),
                }
                Milk {
                    place: Place::Formula,
                    label: tr.entry_amount_formula(unit.clone()),
                    deci_ml: bottle.formula_dml,
                    onchange: move |amount| set(|bottle, amount| bottle.formula_dml = amount, amount),
                }
            }
            if !(mixed && parts) {
                Milk {
                    place: Place::Bottle,
                    label: tr.entry_amount(unit),
                    deci_ml: bottle.total_dml,
                    onchange: move |amount| set(|bottle, amount| bottle.total_dml = amount, amount),
                }
            }
        }
    }
}
