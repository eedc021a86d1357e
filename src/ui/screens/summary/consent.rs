//! Which days, what goes in, in which language: a switch for each part and each piece of her own words.

use std::rc::Rc;

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::domain::ids::EpisodeId;
use crate::domain::share::Section;
use crate::export::report::{Period, Single};
use crate::l10n::{Locale, Tr};
use crate::ui::components::{Chips, Choice, TextField, count};
use crate::ui::context::{use_app, use_tr};
use crate::ui::sharing::{Outgoing, Own, RANGES, Stretch};

/// Everything that she decides before it goes out.
#[component]
pub(super) fn Consent(about: Option<EpisodeId>, out: Option<Rc<Outgoing>>) -> Element {
    rsx! {
        if about.is_none() {
            Days {}
        }
        Language {}
        if let Some(out) = out {
            Parts { out: out.clone() }
            Words { out: out.clone() }
        }
        Names {}
    }
}

/// The last days, or days by their dates.
#[component]
fn Days() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.wish.read().days;
    let mut options: Vec<String> = RANGES
        .iter()
        .map(|days| tr.summary_last(*days, tr.number(*days)))
        .collect();
    options.push(tr.summary_other_days());
    let chosen = match now {
        Stretch::Last(days) => RANGES.iter().position(|range| *range == days),
        Stretch::Between { .. } => Some(RANGES.len()),
    };
    let pick = move |index: usize| {
        let days = match (RANGES.get(index), now) {
            (Some(days), _) => Stretch::Last(*days),
            (None, Stretch::Last(days)) => {
                let last = Period::last(days, app.now(), app.settings_peek().day_start, app.zone());
                Stretch::Between {
                    from: last.from,
                    to: last.to,
                }
            }
            (None, between) => between,
        };
        app.change_wish(|wish| wish.days = days);
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.summary_days()} }
            Chips { label: tr.summary_days(), options, chosen, onpick: pick }
            if let Stretch::Between { from, to } = now {
                div { class: "numbers",
                    Day {
                        label: tr.summary_from(),
                        day: from,
                        onday: move |from| app.change_wish(|wish| wish.days = Stretch::Between { from, to }),
                    }
                    Day {
                        label: tr.summary_to(),
                        day: to,
                        onday: move |to| app.change_wish(|wish| wish.days = Stretch::Between { from, to }),
                    }
                }
            }
        }
    }
}

#[component]
fn Day(label: String, day: NaiveDate, onday: EventHandler<NaiveDate>) -> Element {
    rsx! {
        label { class: "field",
            span { "{label}" }
            input {
                r#type: "date",
                value: day.to_string(),
                onchange: move |event| {
                    if let Ok(day) = event.value().parse() {
                        onday(day);
                    }
                },
            }
        }
    }
}

/// The language of what goes out; nothing to choose where there is one alone.
#[component]
fn Language() -> Element {
    let (app, tr) = (use_app(), use_tr());
    if Locale::ALL.len() < 2 {
        return rsx! {};
    }
    let now = app.wish.read().locale(tr.locale());
    rsx! {
        Choice {
            title: tr.summary_language(),
            options: Locale::ALL.iter().map(|locale| locale.own_name().to_owned()).collect::<Vec<_>>(),
            chosen: Locale::ALL.iter().position(|locale| *locale == now),
            onpick: move |index: usize| {
                let tag = Locale::ALL.get(index).map(|locale| locale.tag().to_owned());
                app.change_wish(|wish| wish.language = tag);
            },
        }
    }
}

/// Something that goes in, or stays out.
#[component]
pub(super) fn SwitchRow(
    label: String,
    #[props(default)] sub: String,
    on: bool,
    ontoggle: EventHandler,
) -> Element {
    rsx! {
        li {
            button {
                r#type: "button",
                class: "row",
                role: "switch",
                "aria-checked": if on { "true" } else { "false" },
                onclick: move |_| ontoggle(()),
                span { class: "grow",
                    "{label}"
                    if !sub.is_empty() {
                        span { class: "sub", "{sub}" }
                    }
                }
                span { class: "switch", "aria-hidden": "true" }
            }
        }
    }
}

/// A switch for each part that holds something.
#[component]
fn Parts(out: Rc<Outgoing>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let sections = app.wish.read().choice.sections.clone();
    let there: Vec<Section> = Section::ALL
        .into_iter()
        .filter(|section| out.there.contains(section))
        .collect();
    rsx! {
        section { class: "stack",
            h2 { {tr.summary_parts()} }
            ul { class: "rows", "aria-label": tr.summary_parts(),
                for section in there {
                    SwitchRow {
                        key: "{section:?}",
                        label: section.name(&tr),
                        on: sections.contains(&section),
                        ontoggle: move |()| app.change_wish(|wish| wish.turn(section)),
                    }
                }
            }
        }
    }
}

/// A switch for each note and wish of hers, as far as their part goes in.
#[component]
fn Words(out: Rc<Outgoing>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let choice = app.wish.read().choice.clone();
    let part = |own: &Own| match own.single {
        Single::Note(_) => Section::Notes,
        Single::Worry(_) | Single::Goal(_) => Section::Wishes,
    };
    let own: Vec<Own> = out
        .own
        .iter()
        .filter(|own| choice.has(part(own)))
        .cloned()
        .collect();
    if own.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "stack",
            h2 { {tr.summary_words()} }
            ul { class: "rows", "aria-label": tr.summary_words(),
                for own in own {
                    SwitchRow {
                        key: "{own.single:?}",
                        label: tr.report_quote(own.words.as_str()),
                        sub: about(&own, &tr),
                        on: choice.lets(own.single),
                        ontoggle: move |()| app.change_wish(|wish| wish.turn_single(own.single)),
                    }
                }
            }
        }
    }
}

/// What the words are, and of when.
fn about(own: &Own, tr: &Tr) -> String {
    let clog = tr.number(own.clog);
    match (own.single, own.at) {
        (Single::Worry(_), _) => tr.summary_worry_of(clog),
        (Single::Goal(_), _) => tr.summary_goal_of(clog),
        (Single::Note(_), at) => at.map(|at| tr.day_and_clock(at)).unwrap_or_default(),
    }
}

/// What is so while the switch is off.
fn off(on: bool, words: String) -> String {
    if on { String::new() } else { words }
}

/// Names are off until she says otherwise.
#[component]
fn Names() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let wish = app.wish.cloned();
    let why = wish
        .who()
        .err()
        .map(|most| tr.entry_flaw_text(tr.number(count(most))));
    rsx! {
        section { class: "stack",
            h2 { {tr.summary_names()} }
            ul { class: "rows", "aria-label": tr.summary_names(),
                SwitchRow {
                    label: tr.summary_name(),
                    sub: off(wish.name.is_some(), tr.summary_name_sub()),
                    on: wish.name.is_some(),
                    ontoggle: move |()| app.change_wish(|wish| {
                        wish.name = if wish.name.is_some() { None } else { Some(String::new()) };
                    }),
                }
                SwitchRow {
                    label: tr.summary_others(),
                    sub: off(wish.choice.names, tr.summary_others_sub()),
                    on: wish.choice.names,
                    ontoggle: move |()| app.change_wish(|wish| wish.choice.names = !wish.choice.names),
                }
            }
            if let Some(name) = wish.name {
                TextField {
                    label: tr.summary_name_field(),
                    shown: name,
                    why,
                    ontext: move |text| app.change_wish(|wish| wish.name = Some(text)),
                }
            }
        }
    }
}
