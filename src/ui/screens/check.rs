//! The cards of the check-in: one question a screen, one tap where one tap can answer.

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::domain::check_in::{self, Card, Row, is_on, rows};
use crate::domain::episode::Trend;
use crate::domain::pain::Pain;
use crate::domain::settings::TemperatureUnit;
use crate::domain::triage::{Answers as Given, AntibioticsHours, Fever, Hours, Unwell};
use crate::domain::units::Temperature;
use crate::l10n::Tr;
use crate::ui::components::{Answers, Button, CheckRow, Glyph, IconButton, Page, PainScale, Weight};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// One card.
#[component]
pub fn Check(card: Card) -> Element {
    // The key gives every card a state of its own: what was scrolled into sight, what was opened.
    rsx! {
        CardPage { key: "{card}", card }
    }
}

#[component]
fn CardPage(card: Card) -> Element {
    match card {
        Card::Fever => rsx! { FeverCard {} },
        Card::Pain => rsx! { PainCard {} },
        Card::Since => rsx! { SinceCard {} },
        _ => rsx! { ListCard { card } },
    }
}

/// Head, progress and way back of every card.
#[component]
fn CardFrame(card: Card, title: String, foot: Option<Element>, children: Element) -> Element {
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
        Page { back, progress: (now, cards.len()), foot,
            div { class: "stack-s",
                h1 { "{title}" }
                if plain {
                    p { class: "lead", {tr.table(&format!("safety-card-{card}-plain"))} }
                    p { class: "sub", {tr.checkin_again()} }
                } else if card.is_list() {
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
fn ListCard(card: Card) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut read = use_signal(|| false);
    let draft = app.draft.read();
    let everyday = draft.routine == RoutineId::Everyday;
    let shown: Vec<&'static Row> = rows(card)
        .iter()
        .filter(|row| everyday || row.key != "short-spot")
        .collect();
    let any = shown.iter().any(|row| is_on(&draft.answers, row));
    let last = shown.len().saturating_sub(1);
    let heading = title(&tr, card);
    rsx! {
        CardFrame {
            card,
            title: heading.clone(),
            foot: rsx! {
                ListFoot { card, any, read: read() }
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
fn ListFoot(card: Card, any: bool, read: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let go_on = move |()| {
        if card == Card::Short {
            // A sign on the short list brings the eight cards.
            app.change_draft(|draft| draft.all = true);
            navigator().push(Route::Check {
                card: Card::Emergency,
            });
        } else {
            app.answered(card);
        }
    };
    let none = move |()| {
        app.change_draft(|draft| check_in::none(&mut draft.answers, card));
        app.answered(card);
    };
    let unsure = move |()| {
        app.change_draft(|draft| check_in::unsure(&mut draft.answers, card));
        go_on(());
    };
    if any {
        return rsx! {
            Button { label: tr.checkin_continue(), weight: Weight::Huge, onpress: go_on }
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

/// Fever and feeling ill (clinical.md D6): one tap, or what the thermometer showed.
#[component]
fn FeverCard() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let given = app.draft.read().answers.clone();
    let mut measuring = use_signal(|| given.temperature_c.is_some());
    let options = vec![
        tr.checkin_fever_no(),
        tr.checkin_fever_no_unwell(),
        tr.checkin_fever_yes(),
        tr.checkin_fever_measured(),
    ];
    let pick = move |index: usize| {
        if index == 3 {
            measuring.set(true);
            return;
        }
        app.change_draft(|draft| fever_answer(&mut draft.answers, index));
        app.answered(Card::Fever);
    };
    let unsure = move |()| {
        app.change_draft(|draft| check_in::unsure(&mut draft.answers, Card::Fever));
        app.answered(Card::Fever);
    };
    rsx! {
        CardFrame {
            card: Card::Fever,
            title: title(&tr, Card::Fever),
            foot: rsx! {
                if measuring() {
                    TakeTemperature {}
                } else {
                    Button { label: tr.checkin_unsure(), weight: Weight::Line, onpress: unsure }
                }
            },
            Answers { label: title(&tr, Card::Fever), options, chosen: fever_chosen(&given, measuring()), onpick: pick }
            if measuring() {
                Thermometer {}
            }
        }
    }
}

fn fever_answer(answers: &mut Given, index: usize) {
    let (fever, unwell) = match index {
        0 => (Fever::No, 0),
        1 => (Fever::No, 2),
        _ => (Fever::Yes, 2),
    };
    answers.fever = Some(fever);
    answers.temperature_c = None;
    answers.chills = Some(fever == Fever::Yes);
    answers.unwell = Unwell::new(unwell).ok();
}

fn fever_chosen(given: &Given, measuring: bool) -> Option<usize> {
    match (measuring, given.fever, given.unwell.map(Unwell::get)) {
        (true, ..) => Some(3),
        (false, Some(Fever::No), Some(0)) => Some(0),
        (false, Some(Fever::No), _) => Some(1),
        (false, Some(Fever::Yes), _) => Some(2),
        (false, None, _) => None,
    }
}

/// A temperature without typing: two large buttons and the number between them.
#[component]
fn Thermometer() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let unit = app.settings().temperature;
    let now = app
        .draft
        .read()
        .answers
        .temperature_c
        .unwrap_or(Temperature::FEVER);
    let step = move |tenths: i64| {
        app.change_draft(|draft| {
            let now = draft.answers.temperature_c.unwrap_or(Temperature::FEVER);
            let next = match unit {
                TemperatureUnit::Celsius => Temperature::from_deci_celsius(now.deci_celsius() + tenths),
                TemperatureUnit::Fahrenheit => {
                    Temperature::from_deci_fahrenheit(now.deci_fahrenheit() + 2 * tenths)
                }
            };
            draft.answers.temperature_c = Some(next.unwrap_or(now));
        });
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.checkin_fever_how()} }
            div { class: "stepper",
                IconButton { label: tr.checkin_fever_lower(), glyph: Glyph::Down, edge: true, onpress: move |()| step(-1) }
                output { class: "clock", "aria-live": "polite", {tr.temperature(now, unit)} }
                IconButton { label: tr.checkin_fever_higher(), glyph: Glyph::Up, edge: true, onpress: move |()| step(1) }
            }
        }
    }
}

#[component]
fn TakeTemperature() -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Button {
            label: tr.checkin_fever_take(),
            weight: Weight::Huge,
            onpress: move |()| {
                app.change_draft(|draft| {
                    let taken = draft.answers.temperature_c.unwrap_or(Temperature::FEVER);
                    draft.answers.temperature_c = Some(taken);
                    draft.answers.fever = Some(if taken >= Temperature::FEVER { Fever::Yes } else { Fever::No });
                    draft.answers.chills = None;
                    draft.answers.unwell = None;
                });
                app.answered(Card::Fever);
            },
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

/// Hours that an answer stands for: the middle of its span.
const SINCE: [i32; 7] = [3, 9, 18, 36, 60, 120, 400];
/// From here on it matters which way it goes.
const DAY_H: i32 = 24;
const TRENDS: [Trend; 3] = [Trend::Better, Trend::Same, Trend::Worse];

/// Since when, and from a day on which way it goes. An open clog knows since when.
#[component]
fn SinceCard() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let known = app.draft.read().knows_since();
    let given = app.draft.read().answers.clone();
    let hours = given.hours.map(Hours::get);
    let ask_trend = known || hours.is_some_and(|hours| hours >= DAY_H);
    let since = vec![
        tr.checkin_since_now(),
        tr.checkin_since_half(),
        tr.checkin_since_day(),
        tr.checkin_since_two_days(),
        tr.checkin_since_three_days(),
        tr.checkin_since_weeks(),
        tr.checkin_since_longer(),
    ];
    let pick_since = move |index: usize| {
        let hours = SINCE.get(index).copied().unwrap_or_default();
        app.change_draft(|draft| {
            draft.answers.hours = Hours::new(hours).ok();
            if hours < DAY_H {
                draft.answers.trend = None;
            }
        });
        if hours < DAY_H {
            app.answered(Card::Since);
        }
    };
    rsx! {
        CardFrame {
            card: Card::Since,
            title: if known { tr.checkin_title_trend() } else { tr.checkin_title_since() },
            if !known {
                Answers {
                    label: tr.checkin_title_since(),
                    options: since,
                    chosen: hours.and_then(|hours| SINCE.iter().position(|other| *other == hours)),
                    onpick: pick_since,
                }
            }
            if ask_trend {
                TrendPart { titled: !known }
            }
        }
    }
}

#[component]
fn TrendPart(titled: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let given = app.draft.read().answers.clone();
    let options = vec![
        tr.checkin_trend_better(),
        tr.checkin_trend_same(),
        tr.checkin_trend_worse(),
    ];
    let on_antibiotics = given.antibiotics_hours.is_some();
    rsx! {
        ul { class: "rows", "aria-label": tr.checkin_antibiotics_title(),
            CheckRow {
                label: tr.checkin_antibiotics(),
                on: on_antibiotics,
                ontoggle: move |()| {
                    app.change_draft(|draft| {
                        let hours = AntibioticsHours::new(DAY_H).ok();
                        draft.answers.antibiotics_hours = hours.filter(|_| !on_antibiotics);
                    });
                },
            }
        }
        if titled {
            h2 { {tr.checkin_title_trend()} }
        }
        Answers {
            label: tr.checkin_title_trend(),
            options,
            chosen: given.trend.and_then(|trend| TRENDS.iter().position(|other| *other == trend)),
            onpick: move |index: usize| {
                let trend = TRENDS.get(index).copied();
                app.change_draft(|draft| {
                    draft.answers.trend = trend;
                    draft.answers.antibiotics_trend = trend.filter(|_| draft.answers.antibiotics_hours.is_some());
                });
                app.answered(Card::Since);
            },
        }
    }
}
