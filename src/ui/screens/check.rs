//! The cards of the check-in: one question a screen, one tap where one tap can answer.

mod fever;
mod since;
mod skin;

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::domain::check_in::{self, Card, Row, is_on, rows};
use crate::domain::pain::Pain;
use crate::l10n::Tr;
use crate::ui::components::{Button, CheckRow, Glyph, Page, PainScale, Weight};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;
use fever::FeverCard;
use since::SinceCard;
use skin::SkinCard;

/// One card.
#[component]
pub fn Check(card: Card) -> Element {
    // The key gives every card a state of its own: what was scrolled into sight, what was opened.
    rsx! {
        for card in [card] {
            CardPage { key: "{card}", card }
        }
    }
}

#[component]
fn CardPage(card: Card) -> Element {
    let app = use_app();
    match card {
        Card::Fever => rsx! { FeverCard {} },
        Card::Pain => rsx! { PainCard {} },
        Card::Since => rsx! { SinceCard {} },
        Card::Skin => rsx! { SkinCard {} },
        _ => rsx! {
            ListCard { card, onpast: move |()| past_list(app, card) }
        },
    }
}

/// Continue after a list with a tick.
fn past_list(app: App, card: Card) {
    if card == Card::Short {
        // A sign on the short list brings the eight cards.
        app.change_draft(|draft| {
            draft.all = true;
            check_in::to_eight(&mut draft.answers);
        });
        navigator().push(Route::Check {
            card: Card::Emergency,
        });
    } else {
        app.answered(card);
    }
}

/// Head, progress and way back of every card.
#[component]
fn CardFrame(
    card: Card,
    title: String,
    /// Tells of a list that most people have none of it.
    #[props(default = card.is_list())]
    hint: bool,
    foot: Option<Element>,
    children: Element,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let draft = app.draft.read();
    let cards = draft.cards();
    let now = cards
        .iter()
        .position(|other| *other == card)
        .map_or(1, |position| position + 1);
    let plain = !draft.again.is_empty();
    let back: Route = app.place_before(card);
    rsx! {
        Page { back, progress: (now, cards.len()), foot, safety: true,
            div { class: "stack-s",
                h1 { "{title}" }
                if plain {
                    p { class: "lead", {tr.table(&format!("safety-card-{card}-plain"))} }
                    p { class: "sub", {tr.checkin_again()} }
                } else if hint {
                    p { class: "sub", {tr.checkin_hint()} }
                }
            }
            {children}
        }
    }
}

fn title(tr: &Tr, card: Card) -> String {
    match card {
        Card::Short => tr.checkin_title_short(),
        _ => tr.table(&format!("safety-card-{card}")),
    }
}

/// A list of signs with "None of these", which waits until the last sign was in sight.
#[component]
fn ListCard(
    card: Card,
    /// Its answer stands, with a tick or as "Not sure".
    onpast: EventHandler,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut read = use_signal(|| false);
    let draft = app.draft.read();
    let everyday = draft.routine == RoutineId::Everyday;
    let shown: Vec<&'static Row> = rows(card)
        .iter()
        .filter(|row| everyday || row.key != "short-spot")
        // With a size told on the map it is a lump.
        .filter(|row| draft.size.is_none() || row.key != "full")
        .collect();
    let any = shown.iter().any(|row| is_on(&draft.answers, row));
    let last = shown.len().saturating_sub(1);
    let heading = title(&tr, card);
    rsx! {
        CardFrame {
            card,
            title: heading.clone(),
            foot: rsx! {
                ListFoot { card, any, read: read(), onpast }
            },
            ul { class: "rows dense", "aria-label": heading,
                for (index, row) in shown.into_iter().enumerate() {
                    CheckRow {
                        key: "{row.key}",
                        label: tr.table(&format!("signs-{}", row.key)),
                        on: is_on(&draft.answers, row),
                        onseen: move |()| {
                            if index == last {
                                read.set(true);
                            }
                        },
                        ontoggle: move |()| toggle(app, card, row),
                    }
                }
            }
        }
    }
}

fn toggle(app: App, card: Card, row: &'static Row) {
    app.change_draft(|draft| {
        let on = !is_on(&draft.answers, row);
        row.marks
            .iter()
            .for_each(|mark| check_in::set(&mut draft.answers, *mark, on));
        let none_left = !rows(card).iter().any(|row| is_on(&draft.answers, row));
        if none_left {
            // A list without a tick is not answered until she says none.
            check_in::unsure(&mut draft.answers, card);
        }
    });
}

/// Not sure and None of these, or Continue when a sign is ticked.
#[component]
fn ListFoot(card: Card, any: bool, read: bool, onpast: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let none = move |()| {
        app.change_draft(|draft| check_in::none(&mut draft.answers, card));
        app.answered(card);
    };
    let unsure = move |()| {
        app.change_draft(|draft| check_in::unsure(&mut draft.answers, card));
        onpast(());
    };
    if any {
        return rsx! {
            Button { label: tr.checkin_continue(), weight: Weight::Huge, onpress: onpast }
        };
    }
    rsx! {
        if !read {
            p { class: "sub", "aria-live": "polite", {tr.checkin_read_on()} }
        }
        div { class: "split",
            Button { label: tr.checkin_unsure(), weight: Weight::Line, onpress: unsure }
            Button { label: tr.checkin_none(), weight: Weight::Huge, glyph: Glyph::Check, disabled: !read, onpress: none }
        }
    }
}

/// Pain from 0 to 10; a tap answers.
#[component]
fn PainCard() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.draft.read().answers.pain;
    rsx! {
        CardFrame { card: Card::Pain, title: title(&tr, Card::Pain),
            PainScale {
                label: tr.checkin_pain_label(),
                now,
                onpick: move |pain: Pain| {
                    app.change_draft(|draft| draft.answers.pain = Some(pain));
                    app.answered(Card::Pain);
                },
            }
        }
    }
}
