//! The second tap to a running feed: left, right, or a bottle.

use dioxus::prelude::*;

use crate::domain::baby::Baby;
use crate::domain::breast_map::Side;
use crate::domain::entry::{BottleDraft, DraftKind, FeedDraft};
use crate::domain::ids::BabyId;
use crate::domain::timer::{Doing, Timed};
use crate::store::LogHome;
use crate::ui::components::{
    Button, Glyph, Icon, MultiChips, Page, Row, RunningTimer, Weight, timer_is_feed,
};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::log::{for_babies, since_feed};
use crate::ui::route::Route;

/// Which side; it starts at once.
#[component]
pub fn Feed() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let log = app.log.read().clone();
    let mut chosen = use_signal(|| app.usual_babies());
    let next = app.next_side(&chosen.read());
    let tandem = chosen.read().len() == 2;
    rsx! {
        Page {
            title: tr.feed_title(),
            back: Route::Home {},
            foot: rsx! {
                Sides { next, babies: chosen() }
                div { class: "pair",
                    if tandem {
                        Button {
                            label: tr.feed_both(),
                            weight: Weight::Line,
                            onpress: move |()| start(app, Doing::Both, &chosen.peek()),
                        }
                    }
                    Button {
                        label: tr.feed_bottle(),
                        glyph: Glyph::Bottle,
                        weight: Weight::Line,
                        onpress: move |()| bottle(app, &chosen.peek()),
                    }
                }
            },
            for kept in log.timers.iter().filter(|kept| timer_is_feed(&kept.timer)).cloned() {
                RunningTimer { key: "{kept.id}", kept }
            }
            p { class: "lead", {known(app, &log)} }
            if !app.resting().is_empty() {
                p { class: "note", {tr.table("safety-wait-milk-side")} }
            }
            if log.babies.len() > 1 {
                Who { babies: log.babies.clone(), chosen: chosen(), onchange: move |next| chosen.set(next) }
            }
            p { class: "sub", {tr.feed_hint()} }
            ul { class: "rows",
                Row {
                    glyph: Glyph::Pen,
                    title: tr.feed_past(),
                    sub: tr.feed_past_sub(),
                    onpress: move |()| {
                        app.open_form(past(app, &chosen.peek()), &Route::Home {});
                        app.change_form(|draft| draft.babies = for_babies(&chosen.peek(), false));
                    },
                }
                Row {
                    glyph: Glyph::Pump,
                    title: tr.pump_title(),
                    onpress: move |()| {
                        navigator().push(Route::Pump {});
                    },
                }
                Row {
                    glyph: Glyph::Heart,
                    title: tr.feed_setup(),
                    sub: tr.feed_setup_sub(),
                    onpress: move |()| {
                        navigator().push(Route::SetUp {});
                    },
                }
            }
        }
    }
}

/// What is known of the last feed.
fn known(app: App, log: &LogHome) -> String {
    let tr = app.tr.read();
    let ago = since_feed(log, app.settings().since, app.now().utc_ms());
    match (ago, log.ended_on) {
        (None, _) => tr.feed_first(),
        (Some(ago), Some(side)) => tr.feed_last_side(tr.side_in(side), tr.short(ago)),
        (Some(ago), None) => tr.feed_last(tr.short(ago)),
    }
}

/// The two sides, large; the proposed one in the colour of the accent.
#[component]
fn Sides(next: Option<Side>, babies: Vec<BabyId>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let babies = use_memo(use_reactive!(|babies| babies));
    rsx! {
        div { class: "sides",
            for side in [Side::Left, Side::Right] {
                button {
                    key: "{side:?}",
                    r#type: "button",
                    class: if next == Some(side) { "btn huge main-a" } else { "btn huge line-a" },
                    "aria-label": if next == Some(side) { tr.feed_side_next(tr.side(side)) } else { tr.side(side) },
                    onclick: move |_| start(app, Doing::Side(side), &babies.peek()),
                    if side == Side::Left {
                        Icon { glyph: Glyph::Left }
                    }
                    span { {tr.side(side)} }
                    if side == Side::Right {
                        Icon { glyph: Glyph::Right }
                    }
                }
            }
        }
    }
}

/// Which babies; with two of them they may feed at once.
#[component]
fn Who(babies: Vec<Baby>, chosen: Vec<BabyId>, onchange: EventHandler<Vec<BabyId>>) -> Element {
    let tr = use_tr();
    let ids: Vec<BabyId> = babies.iter().map(|baby| baby.id).collect();
    rsx! {
        section { class: "stack",
            h2 { {tr.feed_who()} }
            MultiChips {
                label: tr.feed_who(),
                options: babies.iter().map(|baby| baby.name.to_string()).collect::<Vec<_>>(),
                on: ids.iter().map(|id| chosen.contains(id)).collect::<Vec<_>>(),
                ontoggle: move |index: usize| {
                    let Some(id) = ids.get(index) else { return };
                    let mut next = chosen.clone();
                    match next.iter().position(|other| other == id) {
                        Some(place) => drop(next.remove(place)),
                        None => next.push(*id),
                    }
                    onchange(next);
                },
            }
        }
    }
}

fn start(app: App, doing: Doing, babies: &[BabyId]) {
    let babies = for_babies(babies, doing == Doing::Both);
    app.start_timer(Timed::Feed { babies }, doing);
}

fn bottle(app: App, babies: &[BabyId]) {
    let feed = FeedDraft {
        breast: None,
        bottle: Some(BottleDraft::default()),
    };
    app.open_form(DraftKind::Feed(feed), &Route::Home {});
    app.change_form(|draft| draft.babies = for_babies(babies, false));
}

/// A feed without a timer, on the side that is proposed.
fn past(app: App, babies: &[BabyId]) -> DraftKind {
    let breast = crate::domain::entry::BreastDraft {
        order: app.next_side(babies).into_iter().collect(),
        ..crate::domain::entry::BreastDraft::default()
    };
    DraftKind::Feed(FeedDraft {
        breast: Some(breast),
        bottle: None,
    })
}
