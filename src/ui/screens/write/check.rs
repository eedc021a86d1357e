//! The fields of a check outside a clog: temperature, pain, the mood card, what the safety card of the baby needs.

use dioxus::prelude::*;

use super::flaw;
use crate::domain::catalog::RoutineId;
use crate::domain::entry::{CheckInDraft, DraftKind, Field as Place, MoodSign};
use crate::domain::pain::Pain;
use crate::domain::settings::TemperatureUnit;
use crate::domain::units::Temperature;
use crate::l10n::{Tr, plain_decimal, typed};
use crate::ui::components::{
    Button, Field, Flaw, MultiChips, NumberField, PainScale, Weight, temperature_field,
};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// Wet diapers in a day from the sixth day on (clinical.md 6); before it as many as the baby has days.
const WETS: i64 = 6;

/// All of them.
#[component]
pub(super) fn CheckFields(check: CheckInDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let unit = app.settings().temperature;
    let name = match unit {
        TemperatureUnit::Celsius => tr.settings_celsius(),
        TemperatureUnit::Fahrenheit => tr.settings_fahrenheit(),
    };
    let pain = check
        .pain
        .and_then(|pain| Pain::new(u8::try_from(pain).ok()?).ok());
    rsx! {
        Flaw { why: flaw(Place::What) }
        NumberField {
            label: tr.entry_temperature(name),
            shown: check.temperature_dc.map(|dc| temperature_field(dc, unit)).unwrap_or_default(),
            why: flaw(Place::Temperature),
            ontext: move |text: String| {
                let empty = text.trim().is_empty();
                change(app, |check| check.temperature_dc = (!empty).then(|| celsius(&text, unit)));
            },
        }
        Fever { dc: check.temperature_dc }
        Field { label: tr.entry_pain(), why: flaw(Place::Pain),
            PainScale {
                label: tr.entry_pain(),
                now: pain,
                before: None,
                onpick: move |pain: Pain| change(app, |check| check.pain = Some(i64::from(pain.score()))),
            }
            if pain.is_some() {
                button {
                    r#type: "button",
                    class: "chip",
                    onclick: move |_| change(app, |check| check.pain = None),
                    {tr.entry_pain_clear()}
                }
            }
        }
        Mood { check: check.clone() }
        Diapers { check }
    }
}

fn change(app: App, change: impl FnOnce(&mut CheckInDraft)) {
    app.change_form(|draft| {
        if let DraftKind::CheckIn(check) = &mut draft.kind {
            change(check);
        }
    });
}

/// Tenths of a degree Celsius of a typed number; what is none is more than any body has.
fn celsius(text: &str, unit: TemperatureUnit) -> i64 {
    let Some(tenths) = typed(text, 1) else {
        return i64::MAX;
    };
    match unit {
        TemperatureUnit::Celsius => tenths,
        TemperatureUnit::Fahrenheit => {
            Temperature::from_deci_fahrenheit(tenths).map_or(i64::MAX, Temperature::deci_celsius)
        }
    }
}

/// A fever leads to the check that knows what to do with it.
#[component]
fn Fever(dc: Option<i64>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let warm = dc.and_then(|dc| Temperature::from_deci_celsius(dc).ok());
    if warm.is_none_or(|warm| warm < Temperature::FEVER) {
        return rsx! {};
    }
    rsx! {
        section { class: "card on", role: "status",
            p { class: "strong", {tr.entry_fever()} }
            Button {
                label: tr.entry_fever_check(),
                weight: Weight::Line,
                onpress: move |()| {
                    app.save_form();
                    app.begin(RoutineId::ClogRelief);
                },
            }
        }
    }
}

/// The mood card (T28): three signs, or none of them; a sign brings a kind word and the way to her people.
#[component]
fn Mood(check: CheckInDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let on = |sign| check.mood.as_ref().is_some_and(|mood| mood.contains(&sign));
    let none = check
        .mood
        .as_ref()
        .is_some_and(std::collections::BTreeSet::is_empty);
    let told = check.mood.as_ref().is_some_and(|mood| !mood.is_empty());
    let mut options: Vec<String> = MoodSign::ALL.iter().map(|sign| mood_words(&tr, *sign)).collect();
    let mut states: Vec<bool> = MoodSign::ALL.iter().map(|sign| on(*sign)).collect();
    options.push(tr.entry_mood_none());
    states.push(none);
    rsx! {
        Field { label: tr.entry_mood(), why: None,
            MultiChips {
                label: tr.entry_mood(),
                options,
                on: states,
                ontoggle: move |index: usize| change(app, |check| {
                    let mood = check.mood.get_or_insert_default();
                    match MoodSign::ALL.get(index) {
                        Some(sign) if !mood.remove(sign) => {
                            mood.insert(*sign);
                        }
                        Some(_) => {}
                        None => mood.clear(),
                    }
                }),
            }
            if told {
                Word { head: tr.table("safety-t28-head"), body: tr.table("safety-t28-body") }
            }
        }
    }
}

fn mood_words(tr: &Tr, sign: MoodSign) -> String {
    tr.table(match sign {
        MoodSign::LowMood => "safety-sign-low-mood",
        MoodSign::Worry => "safety-sign-worry",
        MoodSign::NoSleep => "safety-sign-no-sleep",
    })
}

/// A word of care with the way to her people.
#[component]
fn Word(head: String, body: String) -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "card flat", role: "status",
            p { class: "strong", "{head}" }
            p { "{body}" }
            Button {
                label: tr.entry_people(),
                weight: Weight::Text,
                onpress: move |()| {
                    navigator().push(Route::People {});
                },
            }
        }
    }
}

/// Wet diapers and stools of the last 24 hours; few wet ones lead to the baby's doctor (T29b).
#[component]
fn Diapers(check: CheckInDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let births = app.log.read().babies.iter().filter_map(|baby| baby.birth).max();
    let births = births.or(app.overview.read().profile.birth);
    let days = births.map(|birth| app.now().date().signed_duration_since(birth).num_days());
    let few = check.wets.is_some_and(|wets| (0..wanted(days)).contains(&wets));
    rsx! {
        div { class: "numbers",
            NumberField {
                label: tr.entry_wets(),
                shown: check.wets.map(|wets| plain_decimal(wets, 0)).unwrap_or_default(),
                why: flaw(Place::Wets),
                ontext: move |text: String| change(app, |check| check.wets = count(&text)),
            }
            NumberField {
                label: tr.entry_stools(),
                shown: check.stools.map(|stools| plain_decimal(stools, 0)).unwrap_or_default(),
                why: flaw(Place::Stools),
                ontext: move |text: String| change(app, |check| check.stools = count(&text)),
            }
        }
        if few {
            Word { head: tr.table("safety-t29b-head"), body: tr.table("safety-t29b-body") }
        }
    }
}

/// The wet diapers that a baby of so many days has: one for each day, six from the sixth on.
fn wanted(days: Option<i64>) -> i64 {
    days.map_or(WETS, |days| days.clamp(0, WETS))
}

fn count(text: &str) -> Option<i64> {
    let text = text.trim();
    (!text.is_empty()).then(|| typed(text, 0).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_temperature_is_kept_in_celsius() {
        assert_eq!(celsius("38.5", TemperatureUnit::Celsius), 385);
        assert_eq!(celsius("100.4", TemperatureUnit::Fahrenheit), 380);
        assert_eq!(celsius("warm", TemperatureUnit::Celsius), i64::MAX);
    }

    #[test]
    fn a_newborn_needs_as_many_as_it_has_days() {
        assert_eq!([Some(2), Some(9), None].map(wanted), [2, 6, 6]);
    }
}
