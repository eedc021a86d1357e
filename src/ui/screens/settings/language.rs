//! The language, the one of the clinic, and how times and numbers are written.

use chrono::Weekday;
use dioxus::prelude::*;

use crate::domain::settings::{Digits, Hours};
use crate::l10n::Locale;
use crate::ui::components::{Choice, LanguageChips, own_names, place_of};
use crate::ui::context::{use_app, use_tr};

const HOURS: [Option<Hours>; 3] = [None, Some(Hours::Twelve), Some(Hours::TwentyFour)];
const DIGITS: [Digits; 2] = [Digits::Latin, Digits::Own];
/// On which days weeks begin in nearly every country.
const WEEKS: [Option<Weekday>; 4] = [None, Some(Weekday::Sat), Some(Weekday::Sun), Some(Weekday::Mon)];

/// All that depends on where she is and what she reads.
#[component]
pub(super) fn Language() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    rsx! {
        section { class: "stack",
            h2 { {tr.settings_language()} }
            LanguageChips {}
        }
        Clinic {}
        Choice {
            title: tr.language_hours(),
            options: vec![
                tr.language_usual(),
                tr.language_hours_twelve(),
                tr.language_hours_twenty_four(),
            ],
            chosen: HOURS.iter().position(|hours| *hours == settings.hours),
            onpick: move |index: usize| {
                app.change_settings(|next| next.hours = HOURS.get(index).copied().flatten());
            },
        }
        Choice {
            title: tr.language_week(),
            options: WEEKS
                .map(|day| day.map_or_else(|| tr.language_usual(), |day| tr.weekday_name(day)))
                .to_vec(),
            chosen: WEEKS.iter().position(|day| *day == settings.week),
            onpick: move |index: usize| {
                app.change_settings(|next| next.week = WEEKS.get(index).copied().flatten());
            },
        }
        if tr.has_own_digits() {
            Choice {
                title: tr.language_digits(),
                options: DIGITS.map(|digits| tr.sample_digits(digits)).to_vec(),
                chosen: DIGITS.iter().position(|digits| *digits == tr.digits()),
                onpick: move |index: usize| {
                    app.change_settings(|next| next.digits = DIGITS.get(index).copied());
                },
            }
        }
    }
}

/// In which language the words for a call stand beside hers.
#[component]
fn Clinic() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let chosen = app.settings().clinic_language;
    let chosen = chosen.as_deref().and_then(|tag| Locale::find(tag).ok());
    let mut options = vec![tr.language_clinic_usual()];
    options.extend(own_names());
    rsx! {
        section { class: "stack",
            Choice {
                title: tr.language_clinic(),
                options,
                chosen: chosen.map_or(Some(0), |locale| place_of(locale).map(|place| place + 1)),
                onpick: move |index: usize| {
                    let picked = index.checked_sub(1).and_then(|place| Locale::ALL.get(place));
                    app.change_settings(|next| next.clinic_language = picked.map(|one| one.tag().to_owned()));
                },
            }
            p { class: "sub", {tr.language_clinic_sub()} }
        }
    }
}
