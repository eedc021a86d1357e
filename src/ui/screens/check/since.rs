//! The last card: since when, which way it goes, and what she takes for it.

use dioxus::prelude::*;

use super::CardFrame;
use crate::domain::at::HOUR;
use crate::domain::check_in::Card;
use crate::domain::check_in::since::{SINCE, Taken as Taking, asks_trend, began, goes, is_a_day, takes};
use crate::domain::episode::Trend;
use crate::domain::triage::Hours;
use crate::l10n::Tr;
use crate::ui::components::{Answers, CheckRow, Chips, Taken};
use crate::ui::context::{App, use_app, use_tr};

const TRENDS: [Trend; 3] = [Trend::Better, Trend::Same, Trend::Worse];

/// Since when, and where it matters which way it goes. An open clog knows since when.
#[component]
pub(super) fn SinceCard() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut again = use_signal(|| false);
    let known = app.draft.read().knows_since();
    let draft = app.draft.read();
    let hours = draft.answers.hours.filter(|_| !known);
    let chosen = hours.and_then(|hours| SINCE.iter().position(|other| *other == hours.get()));
    let ask_trend = known || (chosen.is_some() && !again() && asks_trend(hours, draft.on_antibiotics()));
    let options = since_words(&tr);
    let taken = chosen.and_then(|index| options.get(index)).cloned();
    rsx! {
        CardFrame {
            card: Card::Since,
            title: if known { tr.checkin_title_trend() } else { tr.checkin_title_since() },
            if ask_trend {
                if let Some(label) = taken {
                    Taken { label, onpress: move |()| again.set(true) }
                }
                Antibiotics { leads: true }
                TrendPart { titled: !known }
            } else {
                Antibiotics { leads: false }
                if draft.on_antibiotics() {
                    h2 { {tr.checkin_since_spot()} }
                }
                Answers {
                    label: tr.checkin_title_since(),
                    options,
                    chosen,
                    onpick: move |index: usize| {
                        again.set(false);
                        pick_since(app, SINCE.get(index).copied().unwrap_or_default());
                    },
                }
            }
        }
    }
}

fn pick_since(app: App, hours: i32) {
    let antibiotics = app.draft.peek().on_antibiotics();
    app.change_draft(|draft| began(&mut draft.answers, hours, antibiotics));
    if !asks_trend(app.draft.peek().answers.hours, antibiotics) {
        app.answered(Card::Since);
    }
}

fn since_words(tr: &Tr) -> Vec<String> {
    vec![
        tr.checkin_since_now(),
        tr.checkin_since_half(),
        tr.checkin_since_day(),
        tr.checkin_since_two_days(),
        tr.checkin_since_three_days(),
        tr.checkin_since_weeks(),
        tr.checkin_since_longer(),
    ]
}

/// What she takes for it, and only then since when.
#[component]
fn Antibiotics(
    /// The rest of the card may be answered already: then this leads on.
    leads: bool,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let draft = app.draft.read();
    let on = draft.on_antibiotics();
    let chosen = draft.answers.antibiotics_hours.map(Taking::of);
    rsx! {
        section { class: "stack",
            ul { class: "rows", "aria-label": tr.checkin_antibiotics_title(),
                CheckRow {
                    label: tr.checkin_antibiotics(),
                    on,
                    ontoggle: move |()| {
                        app.change_draft(|draft| {
                            draft.antibiotics = !on;
                            takes(&mut draft.answers, !on);
                        });
                    },
                }
            }
            if on {
                h2 { {tr.checkin_antibiotics_since()} }
                Chips {
                    label: tr.checkin_antibiotics_since(),
                    options: vec![
                        tr.checkin_antibiotics_under_a_day(),
                        tr.checkin_antibiotics_days(),
                        tr.checkin_antibiotics_longer(),
                    ],
                    chosen: chosen.and_then(|taken| Taking::ALL.iter().position(|other| *other == taken)),
                    onpick: move |index: usize| {
                        let hours = Taking::ALL.get(index).and_then(|taken| taken.hours());
                        app.change_draft(|draft| draft.answers.antibiotics_hours = hours);
                        if leads {
                            go_on_when_told(app);
                        }
                    },
                }
            }
        }
    }
}

/// Which way it goes; from a day on also whether the pain rises (T14).
#[component]
fn TrendPart(titled: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let given = app.draft.read().answers.clone();
    let known = app.draft.read().clog.filter(|_| app.draft.read().knows_since());
    let hours = match known {
        Some(clog) => i32::try_from(app.now().since(clog.onset) / HOUR)
            .ok()
            .and_then(|hours| Hours::new(hours).ok()),
        None => given.hours,
    };
    let rises = given.pain_rising == Some(true);
    rsx! {
        if is_a_day(hours) {
            ul { class: "rows", "aria-label": tr.checkin_title_trend(),
                CheckRow {
                    label: tr.checkin_rising(),
                    on: rises,
                    ontoggle: move |()| app.change_draft(|draft| draft.answers.pain_rising = Some(!rises)),
                }
            }
        }
        section { class: "stack",
            if titled {
                h2 { {tr.checkin_title_trend()} }
            }
            Answers {
                label: tr.checkin_title_trend(),
                options: vec![
                    tr.checkin_trend_better(),
                    tr.checkin_trend_same(),
                    tr.checkin_trend_worse(),
                ],
                chosen: given.trend.and_then(|trend| TRENDS.iter().position(|other| *other == trend)),
                onpick: move |index: usize| {
                    let antibiotics = app.draft.peek().on_antibiotics();
                    if let Some(trend) = TRENDS.get(index) {
                        app.change_draft(|draft| goes(&mut draft.answers, *trend, antibiotics));
                    }
                    go_on_when_told(app);
                },
            }
        }
    }
}

/// Leads on once the way it goes is told and, where she takes antibiotics, since when.
fn go_on_when_told(app: App) {
    let told = {
        let draft = app.draft.peek();
        let taken = !draft.on_antibiotics() || draft.answers.antibiotics_hours.is_some();
        draft.answers.trend.is_some() && taken
    };
    if told {
        app.answered(Card::Since);
    }
}
